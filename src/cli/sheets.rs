//! The subcommands `sheets signed`, `sheets blank`, `sheets issued` and `sheets receipt`.

mod blank;
mod receipt;
mod signed;

use std::path::Path;

use clap::{Args, Subcommand, ValueEnum};

use crate::printer;
use print::Layout;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print the signatures as numbered lines with their ink, as PDF
    Signed(signed::Signed),
    /// Issue blank sheets for pen and ink, each with its own number
    Blank(blank::Blank),
    /// List the blank sheets that were issued; needs the organizer's passphrase
    Issued(blank::Issued),
    /// Print the receipt of a shift, with the count, head and signature of a station
    Receipt(receipt::Receipt),
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Signed(arguments) => signed::run(arguments),
        Command::Blank(arguments) => blank::run(arguments),
        Command::Issued(arguments) => blank::issued(arguments),
        Command::Receipt(arguments) => receipt::run(arguments),
    }
}

/// The option to print on paper.
#[derive(Debug, Args)]
struct ToPrinter {
    /// Print on paper too, on the named printer or else on the system's default one
    #[arg(long, value_name = "PRINTER", num_args = 0..=1)]
    #[expect(
        clippy::option_option,
        reason = "the option may be there without a name"
    )]
    print: Option<Option<String>>,
}

impl ToPrinter {
    fn send(&self, files: &[impl AsRef<Path>], paper: &str) -> anyhow::Result<()> {
        if let Some(printer) = &self.print {
            printer::print(files, printer.as_deref(), paper)?;
        }
        Ok(())
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Paper {
    /// US Letter, 10 lines a page
    Letter,
    /// A4, 10 lines a page
    A4,
    /// US Legal in landscape, 15 lines a page; blank sheets have a block for the circulator
    Legal,
}

impl From<Paper> for Layout {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::Letter => Self::Letter,
            Paper::A4 => Self::A4,
            Paper::Legal => Self::Legal,
        }
    }
}
