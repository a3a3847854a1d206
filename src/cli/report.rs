//! The subcommand `report`, which draws charts of the day. It needs the passphrase and names
//! nobody.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::{Opening, print_on_stderr};
use crate::output::{self, ReportFormat};
use petition::i18n::Words;
use print::Paper;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// The file to write: FILE.pdf for paper, FILE.svg for a web page or a letter
    #[arg(short, long, value_name = "FILE", value_parser = picture)]
    output: PathBuf,
    /// Use A4 instead of US Letter
    #[arg(long)]
    a4: bool,
}

fn picture(typed: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(typed);
    if ReportFormat::from_path(&path).is_some() {
        Ok(path)
    } else {
        Err("a report is a PDF or an SVG; end the name of the file with .pdf or .svg".to_owned())
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (campaign, roll) = arguments.opening.open()?;
    let picture = ReportFormat::from_path(&arguments.output).unwrap_or(ReportFormat::Pdf);
    let paper = if arguments.a4 {
        Paper::A4
    } else {
        Paper::Letter
    };
    let words = Words::new(campaign.petition.language());
    output::report(&campaign, &roll, &arguments.output, picture, paper, &words)?;
    if roll.is_empty() {
        print_on_stderr("nobody has signed yet; the report says so");
    }
    writeln!(std::io::stdout(), "{}", arguments.output.display())?;
    Ok(())
}
