//! The subcommand `pull postgres`, which fetches other machines' entries from a server.

use clap::Subcommand;

use super::push::postgres;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Fetch entries from a PostgreSQL database into a ledger; each is checked as in a turn-in
    Postgres(postgres::Pull),
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    let Command::Postgres(arguments) = command;
    postgres::pull(arguments)
}
