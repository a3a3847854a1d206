//! The subcommands `push postgres` and `push action-network`, which send to servers.

mod action_network;
pub(super) mod postgres;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Store a ledger's sealed entries in a PostgreSQL database, which cannot read them
    Postgres(postgres::Push),
    /// Sign a petition at Action Network for the signers who asked to be contacted, and only for
    /// them
    ActionNetwork(action_network::Arguments),
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Postgres(arguments) => postgres::push(arguments),
        Command::ActionNetwork(arguments) => action_network::run(arguments),
    }
}
