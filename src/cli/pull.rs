//! `pull postgres`: other machines' entries, back from a server.

use clap::Subcommand;

use super::push::postgres;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Bring entries back from a PostgreSQL database into a ledger; each is checked as a turn-in's
    /// is
    Postgres(postgres::Pull),
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    let Command::Postgres(arguments) = command;
    postgres::pull(arguments)
}
