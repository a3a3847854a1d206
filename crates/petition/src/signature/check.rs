//! The rules of the form: each field alone, consents, ink and language.
//!
//! All faults are returned at once, in the order of the form. None of them quotes what was typed.

use std::borrow::Cow;
use std::mem;

use super::clean::{CleanError, clean};
use super::{Draft, Fault, FieldError, Ink, InkFault, Place, Signature, Stroke, contact, name};
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

    /// Checks a form that was filled in on a screen.
    ///
    /// # Errors
    /// Returns every fault, in the order of the form.
    pub fn check(&self, petition: &Petition) -> Result<Signature, Vec<FieldError>> {
        self.check_fields(petition, Medium::Screen, None, &Field::ALL)
    }

    /// Checks a line that was signed with a pen, as far as it can be read. A given name or a family
    /// name is enough. A field that the petition does not ask for is refused, and so is ink, which
    /// stays on the paper. A ticked box counts even if the address it needs cannot be read.
    ///
    /// # Errors
    /// Returns every fault, in the order of the form.
    pub fn check_paper(&self, petition: &Petition) -> Result<Signature, Vec<FieldError>> {
        self.check_fields(petition, Medium::Paper, None, &Field::ALL)
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
        self.check_fields(petition, Medium::Paper, Some(boxes), &Field::ALL)
    }

    /// Checks the fields in this order, then consents and language. The order decides the order of
    /// the faults and nothing else: checked text goes to its field by name.
    fn check_fields(
        &self,
        petition: &Petition,
        medium: Medium,
        boxes: Option<&[Agreed]>,
        order: &[Field],
    ) -> Result<Signature, Vec<FieldError>> {
        let mut errors = Vec::new();
        let fields = Some(&petition.fields);
        let mut report = |place, fault| errors.push(FieldError { place, fault });
        let mut checked = Self::default();
        let mut ink = Ink::default();
        for field in order.iter().copied() {
            let result = if field == Field::Ink {
                self.checked_ink(fields, medium)
                    .map(|checked| ink = checked)
            } else {
                self.checked_text(field, fields, medium)
                    .map(|text| checked.set_text(field, text.into_owned()))
            };
            if let Err(fault) = result {
                report(Place::Field(field), fault);
            }
        }
        let language = self.check_language(petition);
        let read_in = language.as_ref().unwrap_or(petition.language());
        let offered = || self.offered(petition, read_in);
        let boxes = boxes.map_or_else(|| Cow::Owned(offered()), Cow::Borrowed);
        let consents = self.check_consents(petition, medium, &boxes);
        let consents = consents.unwrap_or_else(|fault| {
            report(Place::Consents, fault);
            Vec::new()
        });
        if language.is_none() {
            report(Place::Language, Fault::NoSuchLanguage);
        }
        match language {
            Some(language) if errors.is_empty() => {
                let mut signature = checked.into_signature(ink, petition.text_hash(&language));
                signature.consents = consents;
                language.as_str().clone_into(&mut signature.language);
                Ok(signature)
            }
            _ => Err(errors),
        }
    }

    /// Checks the text of a field, and returns it as it is to be kept. `None` for `fields` means
    /// that the form is not known any more: every field may be there, and one name must be.
    pub(super) fn checked_text(
        &self,
        field: Field,
        fields: Option<&Fields>,
        medium: Medium,
    ) -> Result<Cow<'_, str>, Fault> {
        check_text(self.text(field), field, self.need(field, fields, medium))
    }

    /// Checks the ink. `fields` is as in [`checked_text`](Self::checked_text).
    pub(super) fn checked_ink(
        &self,
        fields: Option<&Fields>,
        medium: Medium,
    ) -> Result<Ink, Fault> {
        check_ink(&self.ink, self.need(Field::Ink, fields, medium))
    }

    /// Makes a signature without consents and language of checked text.
    pub(super) fn into_signature(mut self, ink: Ink, text_hash: TextHash) -> Signature {
        Signature {
            given_name: mem::take(&mut self.given_name),
            family_name: mem::take(&mut self.family_name),
            email: mem::take(&mut self.email),
            zip: mem::take(&mut self.zip),
            city: mem::take(&mut self.city),
            state: mem::take(&mut self.state),
            street: mem::take(&mut self.street),
            phone: mem::take(&mut self.phone),
            comment: mem::take(&mut self.comment),
            language: String::new(),
            consents: Vec::new(),
            ink,
            text_hash,
        }
    }

    /// Returns the need of a field, which on paper is not always that of the petition.
    fn need(&self, field: Field, fields: Option<&Fields>, medium: Medium) -> Need {
        match (medium, fields) {
            (Medium::Screen, Some(fields)) => return fields.need(field),
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
        clean(self.text(field), field.max_chars()).is_ok_and(|text| text.is_empty())
    }

    /// Returns the ticked consents, each once, in the order of the boxes.
    fn check_consents(
        &self,
        petition: &Petition,
        medium: Medium,
        boxes: &[Agreed],
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
        if medium == Medium::Screen && ticked.any(|consent| self.lacks_contact(consent)) {
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

fn check_text(typed: &str, field: Field, need: Need) -> Result<Cow<'_, str>, Fault> {
    let max_chars = field.max_chars();
    let text = clean(typed, max_chars).map_err(|error| match error {
        CleanError::TooLong => Fault::TooLong(max_chars),
        CleanError::TooManyMarks => Fault::TooManyMarks,
    })?;
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
        Field::GivenName | Field::FamilyName if !name::has_letter(&text) => Err(Fault::NoLetter),
        Field::Email if !contact::is_email(&text) => Err(Fault::NotAnEmail),
        Field::Phone if !contact::is_phone(&text) => Err(Fault::NotAPhone),
        Field::Zip => contact::zip(&text).map(Cow::Owned).ok_or(Fault::NotAZip),
        Field::State => contact::state(&text)
            .map(Cow::Borrowed)
            .ok_or(Fault::NotAState),
        _ => Ok(text),
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
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::consent;
    use crate::signature::Point;

    fn petition() -> Petition {
        Petition::bundled().expect("the bundled petition")
    }

    fn maria() -> Draft {
        let mut draft = Draft::default();
        draft.set_text(Field::GivenName, "Maria".into());
        draft.set_text(Field::FamilyName, "Lopez".into());
        draft.set_text(Field::Email, "maria@example.org".into());
        draft.set_text(Field::Zip, "20009".into());
        draft.ink = vec![vec![Point(10, 10, 0), Point(200, 60, 90)]];
        draft
    }

    fn faults(draft: &Draft) -> Vec<(Place, Fault)> {
        draft
            .check(&petition())
            .err()
            .unwrap_or_default()
            .into_iter()
            .map(|error| (error.place, error.fault))
            .collect()
    }

    #[test]
    fn a_filled_form_is_a_signature_of_the_petitions_text() {
        let signature = maria().check(&petition()).expect("a signature");
        assert_eq!(signature.full_name(), "Maria Lopez");
        assert_eq!(
            signature.text_hash(),
            petition().text_hash(&Language::english())
        );
        assert!(signature.consents().is_empty());
    }

    #[test]
    fn all_faults_come_at_once_in_the_order_of_the_form() {
        let mut draft = Draft::default();
        draft.given_name = "--".into();
        draft.email = "maria@".into();
        draft.zip = "2000".into();
        draft.consents = vec!["post".into()];
        use Field::{Email, FamilyName, GivenName, Ink, Zip};
        assert_eq!(
            faults(&draft),
            [
                (Place::Field(GivenName), Fault::NoLetter),
                (Place::Field(FamilyName), Fault::Missing),
                (Place::Field(Email), Fault::NotAnEmail),
                (Place::Field(Zip), Fault::NotAZip),
                (Place::Field(Ink), Fault::Missing),
                (Place::Consents, Fault::NoSuchConsent),
            ]
        );
    }

    #[test]
    fn what_is_not_asked_for_is_refused() {
        let mut draft = maria();
        draft.street = "1 Main St".into();
        assert_eq!(
            faults(&draft),
            [(Place::Field(Field::Street), Fault::NotAskedFor)]
        );
    }

    #[test]
    fn a_consent_to_email_needs_an_email() {
        let mut draft = maria();
        draft.email.clear();
        draft.consents = vec![consent::EMAIL.into()];
        assert_eq!(
            faults(&draft),
            [(Place::Consents, Fault::ConsentNeedsContact)]
        );
    }

    #[test]
    fn a_language_the_petition_does_not_speak_is_refused() {
        let mut draft = maria();
        draft.language = "tlh".into();
        assert_eq!(faults(&draft), [(Place::Language, Fault::NoSuchLanguage)]);
    }

    #[test]
    fn an_empty_field_is_no_fault_before_signing() {
        let mut draft = Draft::default();
        draft.zip = "2".into();
        assert_eq!(
            draft.field_fault(Field::Zip, &petition()),
            Some(Fault::NotAZip)
        );
        assert_eq!(draft.field_fault(Field::GivenName, &petition()), None);
    }

    #[test]
    fn a_line_on_paper_needs_a_name_and_nothing_else() {
        let faults = |draft: &Draft| {
            let errors = draft.check_paper(&petition()).err().unwrap_or_default();
            errors
                .into_iter()
                .map(|error| (error.place, error.fault))
                .collect::<Vec<_>>()
        };
        let mut draft = Draft::default();
        draft.consents = vec![consent::EMAIL.into()];
        assert_eq!(
            faults(&draft),
            [(Place::Field(Field::GivenName), Fault::Missing)]
        );
        draft.family_name = "Lopez".into();
        let signature = draft.check_paper(&petition()).expect("a signature");
        assert_eq!(
            (
                signature.full_name().as_str(),
                signature.zip(),
                signature.consent_list().as_str()
            ),
            ("Lopez", "", consent::EMAIL)
        );
        assert!(signature.ink().is_empty());
        let mut draft = maria();
        draft.street = "1 Main St".into();
        draft.zip = "2000".into();
        draft.consents = vec!["post".into()];
        use Field::{Ink, Street, Zip};
        assert_eq!(
            faults(&draft),
            [
                (Place::Field(Street), Fault::NotAskedFor),
                (Place::Field(Zip), Fault::NotAZip),
                (Place::Field(Ink), Fault::NotAskedFor),
                (Place::Consents, Fault::NoSuchConsent),
            ]
        );
    }

    #[test]
    fn nothing_of_a_signer_can_be_printed() {
        let draft = maria();
        let signature = draft.check(&petition()).expect("a signature");
        let mut faulty = draft.clone();
        faulty.zip = "200".into();
        let printed = format!("{draft:?} {signature:?} {:?}", faulty.check(&petition()));
        for word in ["Maria", "Lopez", "maria@", "200"] {
            assert!(!printed.contains(word), "{printed}");
        }
    }

    #[test]
    fn invisible_characters_are_neither_an_address_nor_a_name() {
        let mut draft = maria();
        draft.email = "\u{200b}".into();
        draft.consents = vec![consent::EMAIL.into()];
        assert_eq!(
            faults(&draft),
            [(Place::Consents, Fault::ConsentNeedsContact)]
        );
        let mut line = Draft::default();
        line.given_name = "\u{200b}".into();
        assert_eq!(
            line.check_paper(&petition()).err(),
            Some(vec![FieldError {
                place: Place::Field(Field::GivenName),
                fault: Fault::Missing
            }])
        );
    }

    /// A draft with something else in every field.
    fn full() -> Draft {
        let mut draft = maria();
        draft.set_text(Field::Phone, "202-555-0147".into());
        draft.set_text(Field::Street, "1 Main St".into());
        draft.set_text(Field::City, "Washington".into());
        draft.set_text(Field::State, "DC".into());
        draft.set_text(Field::Comment, "Please".into());
        draft
    }

    fn text_of(signature: &Signature, field: Field) -> &str {
        match field {
            Field::GivenName => signature.given_name(),
            Field::FamilyName => signature.family_name(),
            Field::Email => signature.email(),
            Field::Zip => signature.zip(),
            Field::City => signature.city(),
            Field::State => signature.state(),
            Field::Street => signature.street(),
            Field::Phone => signature.phone(),
            Field::Comment => signature.comment(),
            Field::Ink => "",
        }
    }

    proptest! {
        #[test]
        fn text_goes_to_its_own_field_in_whatever_order_the_form_asks(
            order in Just(Field::ALL.to_vec()).prop_shuffle(),
            on_paper: bool,
        ) {
            let mut petition = petition();
            petition.fields.phone = Need::Optional;
            petition.fields.street = Need::Optional;
            petition.fields.comment = Need::Optional;
            let mut draft = full();
            let medium = if on_paper {
                draft.ink.clear();
                Medium::Paper
            } else {
                Medium::Screen
            };
            let signature = draft.check_fields(&petition, medium, None, &order).expect("a signature");
            for field in Field::ALL {
                prop_assert_eq!(text_of(&signature, field), draft.text(field));
            }
            prop_assert_eq!(signature.ink().is_empty(), on_paper);
        }
    }
}
