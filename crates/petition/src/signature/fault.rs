//! Everything that can be wrong with a form, as values. The sentences are in
//! [`Words::fault`](crate::i18n::Words::fault).

use std::fmt;

use crate::petition::Field;

/// The part of the form that a fault belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// One of the fields.
    Field(Field),
    /// The consent boxes.
    Consents,
    /// The language, which is chosen outside of the form.
    Language,
}

/// A fault and its place. It never carries what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldError {
    /// The part of the form to correct.
    pub place: Place,
    /// The rule that was broken.
    pub fault: Fault,
}

/// A rule of the form that was broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The field is required and empty.
    Missing,
    /// The text is longer than this many characters.
    TooLong(usize),
    /// A letter has more marks than a line of a sheet can hold.
    TooManyMarks,
    /// The name has no letter.
    NoLetter,
    /// The name is an e-mail or web address, or a number.
    NotAName,
    /// The names of two people.
    SeveralNames,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a telephone number.
    NotAPhone,
    /// Not a ZIP code.
    NotAZip,
    /// A ZIP code whose first zero is missing.
    ZipLacksZero,
    /// Not a state of the United States.
    NotAState,
    /// The ink is only a dot.
    InkTooLittle,
    /// The ink is more than a signature.
    InkTooMuch,
    /// Some points are outside of the pad.
    InkOutside,
    /// The petition does not ask for this field. Only a script can send it.
    NotAskedFor,
    /// The petition has no consent with this id.
    NoSuchConsent,
    /// E-mail or text messages were agreed to, and no address or number was given for them.
    ConsentNeedsContact,
    /// The petition has no text in this language.
    NoSuchLanguage,
    /// A checked signature could not have this form. Only another program can have sealed it.
    NotAsChecked,
}

impl fmt::Display for FieldError {
    /// The fault in a few words for the organizer, as in ``the field `zip` is not a ZIP code``.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Field(field) => write!(f, "the field `{}` ", field.name())?,
            Place::Consents => f.write_str("the field `consents` ")?,
            Place::Language => f.write_str("the field `language` ")?,
        }
        f.write_str(match self.fault {
            Fault::Missing => "is empty",
            Fault::TooLong(most) => return write!(f, "has more than {most} characters"),
            Fault::TooManyMarks => "has too many marks on a letter",
            Fault::NoLetter => "has no letter",
            Fault::NotAName => "is an address and not a name",
            Fault::SeveralNames => "has the names of two people",
            Fault::NotAnEmail => "is not an e-mail address",
            Fault::NotAPhone => "is not a telephone number",
            Fault::NotAZip => "is not a ZIP code",
            Fault::ZipLacksZero => "is a ZIP code without its first zero",
            Fault::NotAState => "is not a state",
            Fault::InkTooLittle => "is only a dot",
            Fault::InkTooMuch => "is more than a signature",
            Fault::InkOutside => "is outside of the pad",
            Fault::NotAskedFor => "is not asked for by the petition",
            Fault::NoSuchConsent => "has a consent that the petition does not have",
            Fault::ConsentNeedsContact => "has a consent without an address or number for it",
            Fault::NoSuchLanguage => "is not a language of the text that was signed",
            Fault::NotAsChecked => "has a form that this program does not seal",
        })
    }
}
