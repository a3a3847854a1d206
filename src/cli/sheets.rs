//! `sheets signed`.

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::{Place, progress, say_on_stderr};
use crate::delivery::{self, Order};
use crate::printer;
use crate::sheet::Layout;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print the signatures as numbered lines, with ink, as PDF
    Signed(Signed),
}

#[derive(Debug, Args)]
pub(super) struct Signed {
    #[command(flatten)]
    place: Place,
    /// A file with the organizer's passphrase; a prompt where none is named
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
    /// The folder to print into
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// The paper
    #[arg(long, value_enum, default_value = "letter")]
    layout: Paper,
    /// Print each state, event or day by itself
    #[arg(long, value_enum)]
    by: Option<By>,
    /// The most pages of a file
    #[arg(long, value_name = "N", default_value_t = delivery::PAGES_A_VOLUME, value_parser = pages)]
    pages: usize,
    /// Print them on paper too: on this printer, or on the system's usual one where none is named
    #[arg(long, value_name = "PRINTER", num_args = 0..=1)]
    #[expect(clippy::option_option, reason = "the option may be there without a name")]
    print: Option<Option<String>>,
}

fn pages(typed: &str) -> Result<usize, String> {
    typed.parse().ok().filter(|pages| (1..=5_000).contains(pages)).ok_or_else(|| "a file has 1 to 5000 pages".to_owned())
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum By {
    /// By the signers' states
    State,
    /// By event
    Event,
    /// By day of signing
    Day,
}

impl From<By> for delivery::By {
    fn from(by: By) -> Self {
        match by {
            By::State => Self::State,
            By::Event => Self::Event,
            By::Day => Self::Day,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Paper {
    /// US Letter, 10 lines a page
    Letter,
    /// A4, 10 lines a page
    A4,
    /// US Legal on its side, 15 lines a page, with a block for the circulator
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

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    let Command::Signed(arguments) = command;
    let (campaign, roll) = arguments.place.open(arguments.passphrase_file.as_deref())?;
    let bar = progress("printing", roll.len() as u64);
    let order = Order { layout: arguments.layout.into(), by: arguments.by.map(Into::into), pages_a_volume: arguments.pages };
    let delivered = delivery::sheets(&campaign, &roll, &arguments.output, order, |done| bar.set_position(done as u64))?;
    bar.finish_and_clear();
    let mut out = std::io::stdout().lock();
    for file in &delivered.files {
        writeln!(out, "{}", file.display())?;
    }
    if let Some(printer) = &arguments.print {
        let covers_first: Vec<_> = delivered.covers.iter().chain(&delivered.files).collect();
        printer::print(&covers_first, printer.as_deref(), order.layout.paper())?;
    }
    writeln!(out, "{} signatures on {} pages", roll.len() - delivered.other_text, delivered.pages)?;
    for what in &delivered.unprintable {
        say_on_stderr(&format!("printed with a frame for a character that no font has: {what}"));
    }
    anyhow::ensure!(
        delivered.other_text == 0,
        "{} signatures are under another text than petition.toml holds and were not printed; put the petition file back that they signed",
        delivered.other_text
    );
    Ok(())
}
