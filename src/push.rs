//! Pushing to servers: the only room that opens a connection.
//!
//! [`database`] carries sealed entries to a PostgreSQL server and back; the server holds what the stations held, and cannot read it.
//! [`action_network`] signs an online petition for those who asked to be contacted, and for nobody else.
//!
//! Whoever is named by what goes wrong here is named by an entry's id. A name, an address, a
//! password or a token never stands in an error.

pub mod action_network;
pub mod database;
mod tls;

pub use tls::TlsError;
