//! The names of stations and entries, and what kinds of entries there are; each as SQLite keeps it.

use std::fmt;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::campaign::CampaignId;

/// Makes a name of 16 bytes that is its own type, and reads and writes it as a BLOB.
macro_rules! name {
    ($(#[$words:meta])* $name:ident) => {
        $(#[$words])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A name that no other has (UUID version 4: version 7 would publish the time).
            #[must_use]
            pub fn random() -> Self {
                Self(Uuid::new_v4())
            }

            /// The name made of these random bytes, for people who are made up from a seed.
            #[must_use]
            pub fn from_random_bytes(bytes: [u8; 16]) -> Self {
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }

            /// The name with these 16 bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// The 16 bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl From<Uuid> for $name {
            fn from(name: Uuid) -> Self {
                Self(name)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.as_bytes())))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Ok(Self(Uuid::from_bytes(<[u8; 16]>::column_result(value)?)))
            }
        }
    };
}

name! {
    /// One installed kiosk, for as long as its ledger lives.
    StationId
}
name! {
    /// One entry, chosen before it is stored.
    EntryId
}

impl ToSql for CampaignId {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.as_bytes())))
    }
}

impl FromSql for CampaignId {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        <[u8; 16]>::column_result(value).map(Self::from_bytes)
    }
}

/// What an entry is. In clear, since a merge must know it; numbers are only ever added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A signature made on a screen.
    Signature,
    /// A blank sheet for pen and ink, issued: its number on this station is the sheet's, so none is
    /// issued twice.
    BlankSheet,
    /// What the organizer has decided about a signature.
    Decision,
    /// What stands on a line of a sheet that came back, as somebody read it.
    PaperLine,
    /// Where a sheet is, or that the rest of it is blank.
    SheetNews,
    /// A part of a picture of a sheet.
    Scan,
    /// Something that a newer version of this program made. Its chain is verified, it is turned in
    /// and merged like any other, and not opened.
    Other(u8),
}

impl Kind {
    /// The number that stands for it in files and in the chain.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Signature => 1,
            Self::BlankSheet => 2,
            Self::Decision => 3,
            Self::PaperLine => 4,
            Self::SheetNews => 5,
            Self::Scan => 6,
            Self::Other(number) => number,
        }
    }

    /// What a number stands for.
    #[must_use]
    pub const fn from_number(number: u8) -> Self {
        match number {
            1 => Self::Signature,
            2 => Self::BlankSheet,
            3 => Self::Decision,
            4 => Self::PaperLine,
            5 => Self::SheetNews,
            6 => Self::Scan,
            other => Self::Other(other),
        }
    }
}

impl ToSql for Kind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(i64::from(self.number()).into())
    }
}

impl FromSql for Kind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let number = i64::column_result(value)?;
        u8::try_from(number)
            .map(Self::from_number)
            .map_err(|_| FromSqlError::OutOfRange(number))
    }
}
