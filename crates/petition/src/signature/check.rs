//! The rules of the form: each field alone, consents, ink and language.
//!
//! All faults are returned at once, in the order of the form. None of them quotes what was typed.

mod rules;

use std::borrow::Cow;
use std::mem;

pub(super) use rules::is_kept_apart;
use rules::{LONGEST_KEPT_APART, Stage};

use super::clean::clean;
use super::texts::Texts;
use super::{AsWritten, Draft, Fault, FieldError, Ink, InkFault, Place, Signature, Stroke};
use crate::consent::{Agreed, Consent};
use crate::petition::{Field, Fields, Language, Need, Petition, TextHash};

/// The medium that was signed on. A line on paper cannot be sent back to its signer, so far less is
/// required of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// The form on a screen.
    Screen,
    /// A line of a sheet.
    Paper,
}

/// How a draft is checked.
pub(super) struct Checking<'a> {
    medium: Medium,
    /// The boxes of the sheet; `None` means those that the petition has now.
    boxes: Option<&'a [Agreed]>,
    /// What cannot be read is kept apart, since nobody can be asked.
    is_lenient: bool,
}

impl Checking<'_> {
    const fn new(medium: Medium) -> Self {
        Self {
            medium,
            boxes: None,
            is_lenient: false,
        }
    }
}

impl Field {
    /// The greatest number of characters that the field can hold.
    pub(crate) const fn max_chars(self) -> usize {
        match self {
            Self::GivenName | Self::FamilyName | Self::City => 80,
            Self::Email => 254,
            Self::Zip => 12,
            Self::State | Self::Phone => 40,
            Self::Street => 120,
            Self::Comment => 1_000,
            Self::Ink => 0,
        }
    }
}

impl Draft {
    /// Returns the fault of one field, for the moment a person leaves it. An empty field is not a
    /// fault yet.
    #[must_use]
    pub fn field_fault(&self, field: Field, petition: &Petition) -> Option<Fault> {
        if field != Field::Ink && self.text(field).trim().is_empty() {
            return None;
        }
        let errors = self.check(petition).err()?;
        errors
            .into_iter()
            .find(|error| error.place == Place::Field(field) && error.fault != Fault::Missing)
            .map(|error| error.fault)
    }

    /// Checks a form that was filled in on a screen. Somebody with one name alone, or without an
    /// address in the United States, has said so ([`Draft::one_name`], [`Draft::no_us_address`]).
    ///
    /// # Errors
    /// Returns every fault, in the order of the form.
    pub fn check(&self, petition: &Petition) -> Result<Signature, Vec<FieldError>> {
        self.check_fields(petition, &Checking::new(Medium::Screen), &Field::ALL)
    }

    /// Checks a form that another program sends. Nobody can be asked any more, so one name is
    /// enough and the address may be missing. What cannot be read in a field that is optional is
    /// kept apart ([`Signature::as_written`]), unless a consent needs it.
    ///
    /// # Errors
    /// Returns every fault, in the order of the form.
    pub fn check_sent(&self, petition: &Petition) -> Result<Signature, Vec<FieldError>> {
        let checking = Checking {
            is_lenient: true,
            ..Checking::new(Medium::Screen)
        };
        self.check_fields(petition, &checking, &Field::ALL)
    }

    /// Checks a line that was signed with a pen, as far as it can be read. A given name or a family
    /// name is enough. A field that the petition does not ask for is refused, and so is ink, which
    /// stays on the paper. A ticked box counts even if the address it needs cannot be read. What
    /// cannot be read as a number, an address, a ZIP code or a state is kept apart
    /// ([`Signature::as_written`]).
    ///
    /// # Errors
    /// Returns every fault, in the order of the form.
    pub fn check_paper(&self, petition: &Petition) -> Result<Signature, Vec<FieldError>> {
        let checking = Checking {
            is_lenient: true,
            ..Checking::new(Medium::Paper)
        };
        self.check_fields(petition, &checking, &Field::ALL)
    }

    /// Does the same for a line of a sheet that was issued with these boxes, which may be others
    /// than the petition has now.
    ///
    /// # Errors
    /// Returns every fault, in the order of the form.
    pub fn check_on_sheet(
        &self,
        petition: &Petition,
        boxes: &[Agreed],
    ) -> Result<Signature, Vec<FieldError>> {
        let checking = Checking {
            medium: Medium::Paper,
            boxes: Some(boxes),
            is_lenient: true,
        };
        self.check_fields(petition, &checking, &Field::ALL)
    }

    /// Does the same for a person who types the line and can look at the paper once more: what
    /// cannot be read is a fault.
    ///
    /// # Errors
    /// Returns every fault, in the order of the form.
    pub fn check_strictly_on_sheet(
        &self,
        petition: &Petition,
        boxes: &[Agreed],
    ) -> Result<Signature, Vec<FieldError>> {
        let checking = Checking {
            boxes: Some(boxes),
            ..Checking::new(Medium::Paper)
        };
        self.check_fields(petition, &checking, &Field::ALL)
    }

    /// Checks the fields in this order, then consents and language. The order decides the order of
    /// the faults and nothing else: checked text goes to its field by name.
    fn check_fields(
        &self,
        petition: &Petition,
        checking: &Checking<'_>,
        order: &[Field],
    ) -> Result<Signature, Vec<FieldError>> {
        if let Some(moved) = self.with_its_only_name_first(petition, checking) {
            return moved.check_fields(petition, checking, order);
        }
        let mut errors = Vec::new();
        let fields = Some(&petition.fields);
        let medium = checking.medium;
        let mut report = |place, fault| errors.push(FieldError { place, fault });
        let mut checked = Self::default();
        let mut as_written = AsWritten::default();
        let mut kept = Vec::new();
        let mut ink = Ink::default();
        for field in order.iter().copied() {
            if field == Field::Ink {
                match self.checked_ink(fields, medium) {
                    Ok(checked) => ink = checked,
                    Err(fault) => report(Place::Field(field), fault),
                }
                continue;
            }
            let need = self.need(field, fields, checking);
            match self.check_text(field, need, Stage::Typed(checking)) {
                Ok(text) => checked.set_text(field, text.into_owned()),
                Err(fault) => match self.kept_apart(field, need, fault, checking) {
                    Some(text) => {
                        kept.push((Place::Field(field), fault));
                        as_written.set(field, text);
                    }
                    None => report(Place::Field(field), fault),
                },
            }
        }
        let language = self.check_language(petition);
        let read_in = language.as_ref().unwrap_or(petition.language());
        let offered = || self.offered(petition, read_in);
        let boxes = checking
            .boxes
            .map_or_else(|| Cow::Owned(offered()), Cow::Borrowed);
        let consents = self.check_consents(petition, medium, &boxes, &as_written);
        let consents = consents.unwrap_or_else(|fault| {
            // What the consent needs cannot be read: that is the fault.
            if fault == Fault::ConsentNeedsContact {
                kept.drain(..)
                    .for_each(|(place, fault)| report(place, fault));
            }
            report(Place::Consents, fault);
            Vec::new()
        });
        if language.is_none() {
            report(Place::Language, Fault::NoSuchLanguage);
        }
        match language {
            Some(language) if errors.is_empty() => {
                checked.no_us_address = self.no_us_address;
                let text_hash = petition.text_hash(&language);
                let language = language.as_str();
                Ok(checked.into_signature(language, text_hash, ink, consents, as_written))
            }
            _ => Err(errors),
        }
    }

    /// The draft of a person with one name, who wrote it into the second box.
    fn with_its_only_name_first(
        &self,
        petition: &Petition,
        checking: &Checking<'_>,
    ) -> Option<Self> {
        let is_one = checking.medium == Medium::Screen && (self.one_name || checking.is_lenient);
        let is_second = self.is_empty(Field::GivenName) && !self.is_empty(Field::FamilyName);
        (is_one && is_second && petition.fields.asks(Field::GivenName)).then(|| {
            let mut moved = self.clone();
            moved.given_name = mem::take(&mut moved.family_name);
            moved
        })
    }

    /// The text that is kept apart in place of a fault; `None` if the fault stands.
    fn kept_apart(
        &self,
        field: Field,
        need: Need,
        fault: Fault,
        checking: &Checking<'_>,
    ) -> Option<String> {
        let is_kept = checking.is_lenient && need == Need::Optional && is_kept_apart(field);
        if !is_kept || matches!(fault, Fault::NotAskedFor | Fault::TooManyMarks) {
            return None;
        }
        let text = clean(self.text(field), LONGEST_KEPT_APART).ok()?;
        Some(text.into_owned())
    }

    /// Checks the text of a field as it came out of a seal. `None` for `fields` means that the form
    /// is not known any more: every field may be there, and one name must be.
    pub(super) fn sealed_text(
        &self,
        field: Field,
        fields: Option<&Fields>,
        medium: Medium,
    ) -> Result<Cow<'_, str>, Fault> {
        let need = self.need(field, fields, &Checking::new(medium));
        // Not everybody has a second name or an address, and it was asked for when it was signed.
        let need = match field {
            Field::FamilyName | Field::Zip | Field::City | Field::State | Field::Street => {
                need.min_optional()
            }
            _ => need,
        };
        self.check_text(field, need, Stage::Sealed)
    }

    /// Checks the ink. `fields` is as in [`sealed_text`](Self::sealed_text).
    pub(super) fn checked_ink(
        &self,
        fields: Option<&Fields>,
        medium: Medium,
    ) -> Result<Ink, Fault> {
        check_ink(
            &self.ink,
            self.need(Field::Ink, fields, &Checking::new(medium)),
        )
    }

    /// Makes a signature of checked text. The draft wipes its own when it is dropped.
    pub(super) fn into_signature(
        self,
        language: &str,
        text_hash: TextHash,
        ink: Ink,
        consents: Vec<Agreed>,
        as_written: AsWritten,
    ) -> Signature {
        Signature {
            texts: Texts::new([
                &self.given_name,
                &self.family_name,
                &self.email,
                &self.zip,
                &self.city,
                &self.state,
                &self.street,
                &self.phone,
                &self.comment,
                language,
            ]),
            consents: consents.into(),
            ink,
            as_written: (!as_written.is_empty()).then(|| Box::new(as_written)),
            no_us_address: self.no_us_address,
            text_hash,
        }
    }

    /// Returns the need of a field, which is not always that of the petition: on paper far less is
    /// needed, and neither a second name nor an address of those who have none.
    fn need(&self, field: Field, fields: Option<&Fields>, checking: &Checking<'_>) -> Need {
        match (checking.medium, fields) {
            (Medium::Screen, Some(fields)) => {
                let need = fields.need(field);
                let is_excused = match field {
                    Field::FamilyName => {
                        (self.one_name || checking.is_lenient) && !self.is_empty(Field::GivenName)
                    }
                    Field::Zip if checking.is_lenient => self.is_empty(Field::Zip),
                    Field::Zip | Field::City | Field::State | Field::Street => self.no_us_address,
                    _ => false,
                };
                return if is_excused {
                    need.min_optional()
                } else {
                    need
                };
            }
            (Medium::Paper, _) if field == Field::Ink => return Need::Off,
            _ => {}
        }
        match field {
            // Every sheet has one column for the whole name, even if the form asks for half of it.
            Field::GivenName if self.is_empty(Field::FamilyName) => Need::Required,
            Field::GivenName | Field::FamilyName => Need::Optional,
            _ if fields.is_none_or(|fields| fields.asks(field)) => Need::Optional,
            _ => Need::Off,
        }
    }

    /// Returns true when nothing of the field is left once it is cleaned.
    pub(super) fn is_empty(&self, field: Field) -> bool {
        let text = clean(self.text(field), LONGEST_KEPT_APART);
        text.is_ok_and(|text| text.is_empty() || rules::is_not_given(field, &text))
    }

    /// Returns the ticked consents, each once, in the order of the boxes.
    fn check_consents(
        &self,
        petition: &Petition,
        medium: Medium,
        boxes: &[Agreed],
        as_written: &AsWritten,
    ) -> Result<Vec<Agreed>, Fault> {
        let is_known = |id: &String| boxes.iter().any(|known| known.id == *id);
        if !self.consents.iter().all(is_known) {
            return Err(Fault::NoSuchConsent);
        }
        let is_ticked = |id: &String| self.consents.contains(id);
        let mut ticked = petition
            .consents
            .iter()
            .filter(|known| is_ticked(&known.id));
        let lacks = |consent: &Consent| {
            self.lacks_contact(consent) || !as_written.get(consent.by.field()).is_empty()
        };
        if medium == Medium::Screen && ticked.any(lacks) {
            return Err(Fault::ConsentNeedsContact);
        }
        let agreed = boxes.iter().filter(|agreed| is_ticked(&agreed.id));
        Ok(agreed.cloned().collect())
    }

    /// Returns true when the address or number that a consent needs is empty.
    pub(super) fn lacks_contact(&self, consent: &Consent) -> bool {
        self.is_empty(consent.by.field())
    }

    /// Returns the language in which the petition is read, if the petition has a text in it.
    fn check_language(&self, petition: &Petition) -> Option<Language> {
        let language = if self.language.is_empty() {
            Some(petition.language().clone())
        } else {
            Language::new(&self.language)
        };
        language.filter(|language| petition.text_language(language) == language)
    }
}

fn check_ink(strokes: &[Stroke], need: Need) -> Result<Ink, Fault> {
    let ink = Ink::new(strokes).map_err(|fault| match fault {
        InkFault::TooLittle => Fault::InkTooLittle,
        InkFault::TooMuch => Fault::InkTooMuch,
        InkFault::Outside => Fault::InkOutside,
    })?;
    match need {
        Need::Off if !ink.is_empty() => Err(Fault::NotAskedFor),
        Need::Required if ink.is_empty() => Err(Fault::Missing),
        _ => Ok(ink),
    }
}

#[cfg(test)]
mod tests;
