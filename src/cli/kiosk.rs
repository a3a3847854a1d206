//! The program without a subcommand, which is the kiosk itself.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser as _};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The campaign's folder [default: this station's]
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The ledger [default: this station's]
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// From now on, mirror the ledger into this folder of a second medium; may be given twice, and
    /// an empty name ends the mirrors
    // A path of clap's own must not be empty.
    #[arg(long, value_name = "DIR", value_parser = OsStringValueParser::new().map(PathBuf::from))]
    mirror: Vec<PathBuf>,
    /// Run in a window instead of on the whole screen
    #[arg(long)]
    windowed: bool,
}

#[cfg(feature = "gui")]
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    crate::app::run(crate::app::Options {
        campaign: arguments.campaign.clone(),
        ledger: arguments.ledger.clone(),
        mirrors: arguments.mirror.clone(),
        windowed: arguments.windowed,
    })
}

/// Fails, because this build is a command line without a window.
#[cfg(not(feature = "gui"))]
pub(super) fn run(_: &Arguments) -> anyhow::Result<()> {
    anyhow::bail!(
        "this build has only the command line and no kiosk; see `petition-kiosk --help`, or build it with the feature `gui`"
    )
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Program {
        #[command(flatten)]
        kiosk: Arguments,
    }

    #[test]
    fn an_empty_name_ends_the_mirror() {
        for (arguments, mirror) in [
            (vec![], vec![]),
            (vec!["--mirror", "/media/card"], vec!["/media/card"]),
            (vec!["--mirror", "/a", "--mirror", "/b"], vec!["/a", "/b"]),
            (vec!["--mirror", ""], vec![""]),
        ] {
            let all = std::iter::once("petition-kiosk").chain(arguments);
            let program = Program::try_parse_from(all).expect("arguments");
            let mirror: Vec<PathBuf> = mirror.into_iter().map(PathBuf::from).collect();
            assert_eq!(program.kiosk.mirror, mirror);
        }
    }
}
