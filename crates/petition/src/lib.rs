//! Petitions and signatures: from a file and a filled form to values.
//!
//! A [`Petition`] is read from text and shown. A signer fills a [`Draft`](signature::Draft);
//! [`Draft::check`](signature::Draft::check) answers with a [`Signature`](signature::Signature) or
//! with every fault at once. Everything that other crates share lives here as well: the sentences
//! of the program ([`i18n`]), its fonts ([`fonts`]), codes ([`qr`]), sheet numbers ([`number`]) and
//! times ([`time`]).
//!
//! This crate does no I/O, reads no clock and knows no key.

#[macro_use]
pub mod i18n;
pub mod consent;
pub mod fonts;
pub mod number;
mod petition;
pub mod practice;
pub mod qr;
pub mod signature;
pub mod time;

pub use consent::{Consent, ConsentKind};
pub use petition::{
    BUNDLED, Block, Fault, Field, Fields, ImportError, Language, Need, Petition, Severity, Span,
    Text, TextHash, address_fits, check, import, to_toml, with_query,
};
