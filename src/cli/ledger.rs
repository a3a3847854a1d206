//! `ledger verify FILE…`.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Subcommand;

use crate::ledger::Reader;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Verify chain, numbers and signatures of ledgers; prints each station's count and head
    Verify {
        /// The ledgers
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    let Command::Verify { files } = command;
    let mut out = std::io::stdout().lock();
    for file in files {
        let heads = Reader::open(file)?.verify()?;
        writeln!(out, "{}: verifies", file.display())?;
        for head in heads {
            writeln!(out, "  station {}: {} entries, head {} ({})", head.station, head.seq, head.hash, head.code())?;
        }
    }
    Ok(())
}
