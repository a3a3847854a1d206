//! The rule of each field.

use std::borrow::Cow;

use super::Checking;
use crate::petition::{Field, Need};
use crate::signature::clean::{CleanError, clean};
use crate::signature::postal::{PostalCode, PostalFault, code_abroad, postal_code};
use crate::signature::{Draft, Fault, PhoneNumber, email, name, phone, state_code};

/// The most characters of a text that is kept apart.
pub(super) const LONGEST_KEPT_APART: usize = 200;

/// The moment of a check.
#[derive(Clone, Copy)]
pub(super) enum Stage<'a> {
    /// Somebody has just written it: it is brought into the form in which it is kept.
    Typed(&'a Checking<'a>),
    /// It came out of a seal, and must have that form. What earlier rules took stays.
    Sealed,
}

/// Returns true for a field whose text is kept apart if it cannot be read.
pub(in crate::signature) const fn is_kept_apart(field: Field) -> bool {
    matches!(
        field,
        Field::Email | Field::Phone | Field::Zip | Field::State
    )
}

/// Returns true for words such as "n/a", which people write into a box that they have nothing for.
pub(super) fn is_not_given(field: Field, text: &str) -> bool {
    const MARKS: &[&str] = &[
        "-", "--", "---", "–", "—", "_", "?", "??", "???", "/", ".", "x", "xx",
    ];
    const WORDS: &[&str] = &[
        "n/a",
        "n.a.",
        "na",
        "none",
        "no",
        "nil",
        "not given",
        "no email",
        "no e-mail",
        "no mail",
        "no phone",
        "no zip",
        "unknown",
        "declined",
        "refused",
        "ninguno",
        "ninguna",
        "no tengo",
        "no tiene",
        "sin correo",
        "sin teléfono",
        "无",
        "無",
        "没有",
        "沒有",
        "없음",
        "нет",
        "لا يوجد",
        "không",
        "không có",
        "wala",
        "okenn",
        "pa genyen",
    ];
    let is = |words: &[&str]| words.contains(&text.to_lowercase().as_str());
    match field {
        Field::Email | Field::Phone | Field::Zip | Field::State => is(MARKS) || is(WORDS),
        // There may be a place of such a name.
        Field::City | Field::Street => is(&MARKS[..11]) || is(&WORDS[..4]),
        Field::GivenName | Field::FamilyName | Field::Comment | Field::Ink => false,
    }
}

impl Draft {
    /// Checks the text of a field, and returns it as it is to be kept.
    pub(super) fn check_text(
        &self,
        field: Field,
        need: Need,
        stage: Stage<'_>,
    ) -> Result<Cow<'_, str>, Fault> {
        let max_chars = field.max_chars();
        let mut text = clean(self.text(field), max_chars).map_err(|error| match error {
            CleanError::TooLong => Fault::TooLong(max_chars),
            CleanError::TooManyMarks => Fault::TooManyMarks,
        })?;
        if matches!(stage, Stage::Typed(_)) && is_not_given(field, &text) {
            text = Cow::Borrowed("");
        }
        if text.is_empty() {
            return if need == Need::Required {
                Err(Fault::Missing)
            } else {
                Ok(text)
            };
        }
        if need == Need::Off {
            return Err(Fault::NotAskedFor);
        }
        match field {
            Field::GivenName | Field::FamilyName => self.check_name(field, text, stage),
            Field::Email => check_email(text, stage),
            Field::Phone => check_phone(text, stage),
            Field::Zip => self.check_zip(&text).map(Cow::Owned),
            Field::State => self.check_state(text),
            Field::City | Field::Street | Field::Comment | Field::Ink => Ok(text),
        }
    }

    fn check_name<'a>(
        &self,
        field: Field,
        text: Cow<'a, str>,
        stage: Stage<'_>,
    ) -> Result<Cow<'a, str>, Fault> {
        let Stage::Typed(checking) = stage else {
            return if name::has_letter(&text) {
                Ok(text)
            } else {
                Err(Fault::NoLetter)
            };
        };
        // What nobody can be asked about is held for the organizer, who sees the paper or the list.
        if !checking.is_lenient && name::is_address(&text) {
            return Err(Fault::NotAName);
        }
        if !name::has_letter(&text) {
            return Err(Fault::NoLetter);
        }
        if field == Field::GivenName && name::is_of_several(&text, self.family_name.trim()) {
            return Err(Fault::SeveralNames);
        }
        Ok(text)
    }

    /// Returns true for somebody who says so, and for a postal code of another country.
    fn is_abroad(&self) -> bool {
        let code = || postal_code(&self.zip, &self.state, &self.city);
        self.no_us_address || matches!(code(), Ok(PostalCode::Foreign(_)))
    }

    fn check_zip(&self, text: &str) -> Result<String, Fault> {
        if self.no_us_address {
            return code_abroad(text).ok_or(Fault::NotAZip);
        }
        match postal_code(text, &self.state, &self.city) {
            Ok(PostalCode::Zip(code) | PostalCode::Foreign(code)) => Ok(code),
            Err(PostalFault::LacksZero) => Err(Fault::ZipLacksZero),
            Err(PostalFault::NoCode) => Err(Fault::NotAZip),
        }
    }

    fn check_state<'a>(&self, text: Cow<'a, str>) -> Result<Cow<'a, str>, Fault> {
        if self.is_abroad() {
            return Ok(text);
        }
        state_code(&text).map(Cow::Borrowed).ok_or(Fault::NotAState)
    }
}

fn check_email<'a>(text: Cow<'a, str>, stage: Stage<'_>) -> Result<Cow<'a, str>, Fault> {
    match stage {
        Stage::Typed(_) => email::email(&text).map(Cow::Owned),
        Stage::Sealed => email::was_email(&text).then_some(text),
    }
    .ok_or(Fault::NotAnEmail)
}

fn check_phone<'a>(text: Cow<'a, str>, stage: Stage<'_>) -> Result<Cow<'a, str>, Fault> {
    let is_number = PhoneNumber::read(&text).is_some();
    match stage {
        Stage::Typed(_) => is_number.then(|| Cow::Owned(phone::tidy(&text))),
        Stage::Sealed => (is_number || phone::was_phone(&text)).then_some(text),
    }
    .ok_or(Fault::NotAPhone)
}
