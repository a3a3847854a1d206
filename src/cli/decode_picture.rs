//! The subcommand that reads a picture in a process of its own. The program starts it; it is not
//! listed in the help.

use std::io::{Read as _, Write as _};

use anyhow::Context as _;
use clap::Args;

use crate::scan::child;
use ledger::LONGEST_SCAN;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The most memory, in MiB
    #[arg(long, value_name = "N")]
    megabytes: u64,
    /// The most CPU time, in seconds
    #[arg(long, value_name = "N")]
    seconds: u64,
}

/// Reads a picture from stdin and writes one line: the number of the sheet, or why there is none.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    child::limit(arguments.megabytes, arguments.seconds)
        .context("the system refused the limits for reading a picture; nothing was read")?;
    let mut picture = Vec::new();
    std::io::stdin()
        .lock()
        .take(LONGEST_SCAN as u64)
        .read_to_end(&mut picture)
        .context("no picture could be read from stdin")?;
    std::io::stdout().write_all(child::answer(&picture).as_bytes())?;
    Ok(())
}
