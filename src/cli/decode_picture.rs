//! The subcommand that reads a picture in a process of its own. The program starts it; it is not
//! listed in the help.

use std::io::Read as _;

use anyhow::Context as _;
use clap::Args;

use crate::scan::child;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The most memory, in MiB
    #[arg(long, value_name = "N")]
    megabytes: u64,
    /// The most CPU time, in seconds
    #[arg(long, value_name = "N")]
    cpu: u64,
    /// The time that a page may take, in seconds
    #[arg(long, value_name = "N")]
    seconds: u64,
    /// The first page that is read, counted from zero
    #[arg(long, value_name = "N", default_value_t = 0)]
    from: usize,
}

/// Reads a file from stdin and writes a line for each page: the numbers of the sheets on it, or why
/// there are none.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    child::limit(arguments.megabytes, arguments.cpu)
        .context("the system refused the limits for reading a picture; nothing was read")?;
    let mut picture = Vec::new();
    std::io::stdin()
        .lock()
        .take(child::LONGEST_FILE as u64)
        .read_to_end(&mut picture)
        .context("no picture could be read from stdin")?;
    let mut out = std::io::stdout().lock();
    child::answer(picture, arguments.from, arguments.seconds, &mut out)?;
    Ok(())
}
