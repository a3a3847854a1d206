//! Petitions and signatures: from a petition file and a filled form to values.
//!
//! A [`Petition`] is read from TOML. A signer fills a [`Draft`](signature::Draft), and its
//! [`check`](signature::Draft::check) returns a [`Signature`](signature::Signature), or every fault
//! at once.
//!
//! ```
//! use petition::signature::{Draft, Fault, FieldError, Place};
//! use petition::{Field, Petition};
//!
//! let petition = Petition::from_toml(
//!     r#"
//!     format = 1
//!     language = "en"
//!     consents = [{ id = "email" }]
//!
//!     [fields]
//!     given_name = "required"
//!     family_name = "required"
//!     email = "optional"
//!     zip = "off"
//!     ink = "off"
//!
//!     [text.en]
//!     title = "Tell Congress: fund the libraries"
//!     target = "Congress"
//!     body = "Libraries are for everyone."
//!     demand = "Fund every public library."
//!     consents.email = "E-mail me about this campaign"
//!     "#,
//! )
//! .expect("a petition without faults");
//!
//! let mut draft = Draft::default();
//! draft.set_text(Field::GivenName, "Maria".to_owned());
//! draft.set_text(Field::Email, "maria@example".to_owned());
//! let errors = draft.check(&petition).expect_err("a faulty draft");
//! let expected = [(Field::FamilyName, Fault::Missing), (Field::Email, Fault::NotAnEmail)]
//!     .map(|(field, fault)| FieldError { place: Place::Field(field), fault });
//! assert_eq!(errors, expected);
//!
//! draft.set_text(Field::FamilyName, "Lopez".to_owned());
//! draft.set_text(Field::Email, "maria@example.org".to_owned());
//! let signature = draft.check(&petition).expect("a signature");
//! assert_eq!(signature.full_name(), "Maria Lopez");
//! assert_eq!(signature.text_hash(), petition.text_hash(petition.language()));
//! ```
//!
//! Other crates share what is here as well: [`consent`] ids, the sentences of the program
//! ([`i18n`]), its [`fonts`], [`qr`] codes, sheet numbers ([`number`]), moments ([`time`]) and
//! made-up signers ([`practice`]).
//!
//! The crate does no I/O and knows no key. It reads the clock only in
//! [`Timestamp::now`](time::Timestamp::now).

#[macro_use]
pub mod i18n;
pub mod consent;
mod file_name;
pub mod fonts;
mod notice;
pub mod number;
mod petition;
pub mod practice;
pub mod qr;
pub mod signature;
pub mod text_file;
pub mod time;

pub use consent::{Agreed, Consent, ConsentKind, Way, Wordings, WordsHash};
pub use file_name::{file_name_part, is_code};
pub use notice::Notice;
pub use petition::{
    AddressError, BUNDLED, Beside, Block, Colour, Fault, Field, Fields, ImportError, Language,
    Mark, MarkError, Need, Organizer, Petition, Picture, Severity, Span, Text, TextHash,
    TextHashError, check, check_address, check_with, import, to_toml, with_mark, with_query,
    with_sentences,
};
