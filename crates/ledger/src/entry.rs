//! The ids of stations and entries, and the kinds of entries, each with its form in SQLite.

use std::fmt;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::campaign::CampaignId;

/// Makes a type for an id of 16 bytes, which SQLite stores as a BLOB.
macro_rules! id_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Makes a random id (UUID version 4: version 7 would publish the time).
            #[must_use]
            pub fn random() -> Self {
                Self(Uuid::new_v4())
            }

            /// Makes an id from random bytes, for made-up signers that come from a seed.
            #[must_use]
            pub fn from_random_bytes(bytes: [u8; 16]) -> Self {
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }

            /// Makes an id from its 16 bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// The 16 bytes of the id.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
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

id_type! {
    /// The id of an installed kiosk. A new ledger has a new one.
    StationId
}
id_type! {
    /// The id of an entry, chosen before the entry is stored.
    EntryId
}

impl StationId {
    /// Returns the beginning of the id, for people: file names begin with it, and it stands wherever
    /// the organizer gave a station no name.
    #[must_use]
    pub fn short(self) -> String {
        self.to_string().chars().take(8).collect()
    }
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

/// The kind of an entry. It is in clear, since merging needs it. Numbers are only ever added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A signature made on a screen.
    Signature,
    /// A blank sheet for pen and ink. The number of the entry is also the number of the sheet, so
    /// that none is issued twice.
    BlankSheet,
    /// A decision of the organizer about a signature.
    Decision,
    /// A line of a sheet that came back, as somebody read it.
    PaperLine,
    /// A report on where a sheet is, or that the rest of it is blank.
    SheetNews,
    /// A part of a scan of a sheet.
    Scan,
    /// A decision of the organizer about a station: whether its entries count.
    Enrolment,
    /// A decision of the organizer about an alarm: a head that somebody holds and that is not here.
    Dismissal,
    /// A kind that a newer version of this program made. Such an entry is verified, turned in and
    /// merged like any other, but not opened.
    Other(u8),
}

impl Kind {
    /// The number of this kind in files and in the chain.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Signature => 1,
            Self::BlankSheet => 2,
            Self::Decision => 3,
            Self::PaperLine => 4,
            Self::SheetNews => 5,
            Self::Scan => 6,
            Self::Enrolment => 7,
            Self::Dismissal => 8,
            Self::Other(number) => number,
        }
    }

    /// The kind with this number.
    #[must_use]
    pub const fn from_number(number: u8) -> Self {
        match number {
            1 => Self::Signature,
            2 => Self::BlankSheet,
            3 => Self::Decision,
            4 => Self::PaperLine,
            5 => Self::SheetNews,
            6 => Self::Scan,
            7 => Self::Enrolment,
            8 => Self::Dismissal,
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
