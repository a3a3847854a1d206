//! Pushing to servers: the only room that opens a connection.
//!
//! [`database`] copies sealed entries to a PostgreSQL server and back. The server holds the entries
//! as the stations do and cannot read them. [`action_network`] signs an online petition for the
//! signers who asked to be contacted, and only for them.
//!
//! An error here refers to a signer by the id of the entry. It never contains a name, an address, a
//! password or a token.

pub mod action_network;
pub mod database;
mod tls;

pub use tls::TlsError;
