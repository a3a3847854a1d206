//! No subcommand: the kiosk itself.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The campaign's folder
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The ledger
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// Mirror the ledger into this folder of a second medium from now on; an empty name ends it
    #[arg(long, value_name = "DIR")]
    mirror: Option<PathBuf>,
    /// In a window, not over the whole screen
    #[arg(long)]
    windowed: bool,
}

#[cfg(feature = "gui")]
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    crate::app::run(crate::app::Options {
        campaign: arguments.campaign.clone(),
        ledger: arguments.ledger.clone(),
        mirror: arguments.mirror.clone(),
        windowed: arguments.windowed,
    })
}

/// Refuses: this build is a command line without a window.
#[cfg(not(feature = "gui"))]
pub(super) fn run(_: &Arguments) -> anyhow::Result<()> {
    anyhow::bail!(
        "this build has no kiosk, only the command line; see `petition-kiosk --help`, or build it with the feature `gui`"
    )
}
