//! The form as it is filled in, and everything that may be wrong with it.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::words::{self, Unfit};
use super::{Ink, InkFault, Signature, Stroke, contact};
use crate::consent::ConsentKind;
use crate::petition::{Field, Language, Need, Petition};

/// What was typed so far: strings, nothing checked. The field names are those of a draft in NDJSON.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The name under which its entry will be stored, where whoever fills it in chose one before:
    /// given once more after a crash, the same draft is found and stored once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[zeroize(skip)]
    pub id: Option<uuid::Uuid>,
    /// See [`Field::GivenName`]; the others likewise.
    #[serde(default)]
    pub given_name: String,
    /// See [`Field::FamilyName`].
    #[serde(default)]
    pub family_name: String,
    /// See [`Field::Email`].
    #[serde(default)]
    pub email: String,
    /// See [`Field::Zip`].
    #[serde(default)]
    pub zip: String,
    /// See [`Field::City`].
    #[serde(default)]
    pub city: String,
    /// See [`Field::State`].
    #[serde(default)]
    pub state: String,
    /// See [`Field::Street`].
    #[serde(default)]
    pub street: String,
    /// See [`Field::Phone`].
    #[serde(default)]
    pub phone: String,
    /// See [`Field::Comment`].
    #[serde(default)]
    pub comment: String,
    /// The language in which the petition is read; empty: the petition's first.
    #[serde(default)]
    pub language: String,
    /// The ids of what was ticked.
    #[serde(default)]
    pub consents: Vec<String>,
    /// The strokes drawn so far.
    #[serde(default)]
    pub ink: Vec<Stroke>,
}

/// Where on the form a fault stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// At a field.
    Field(Field),
    /// At the consent boxes.
    Consents,
    /// At no field of the form: the language.
    Language,
}

/// One thing to mend before the form can be signed. It never carries what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Where.
    pub place: Place,
    /// What.
    pub fault: Fault,
}

/// What may be wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is required and empty.
    Missing,
    /// It is longer than this many characters.
    TooLong(usize),
    /// More marks on a letter than a line of a sheet can hold.
    TooManyMarks,
    /// A name without a letter.
    NoLetter,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a telephone number.
    NotAPhone,
    /// Not a ZIP code.
    NotAZip,
    /// Not a state of the United States.
    NotAState,
    /// The ink is only a dot.
    InkTooLittle,
    /// The ink is more than a signature.
    InkTooMuch,
    /// Points outside the pad.
    InkOutside,
    /// The petition does not ask for this field: a script sent it.
    NotAskedFor,
    /// The petition knows no such consent.
    NoSuchConsent,
    /// Agreed to be written to by e-mail, and gave none (or the same with a phone).
    ConsentNeedsContact,
    /// The petition has no text in this language.
    NoSuchLanguage,
}

impl Field {
    /// The most characters that a field keeps.
    #[must_use]
    pub const fn max_chars(self) -> usize {
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
    /// The words of a field; ink has none.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::GivenName => &self.given_name,
            Field::FamilyName => &self.family_name,
            Field::Email => &self.email,
            Field::Zip => &self.zip,
            Field::City => &self.city,
            Field::State => &self.state,
            Field::Street => &self.street,
            Field::Phone => &self.phone,
            Field::Comment => &self.comment,
            Field::Ink => "",
        }
    }

    /// Puts new words into a field, wiping the old ones. Ink has no words.
    pub fn set_text(&mut self, field: Field, words: String) {
        let place = match field {
            Field::GivenName => &mut self.given_name,
            Field::FamilyName => &mut self.family_name,
            Field::Email => &mut self.email,
            Field::Zip => &mut self.zip,
            Field::City => &mut self.city,
            Field::State => &mut self.state,
            Field::Street => &mut self.street,
            Field::Phone => &mut self.phone,
            Field::Comment => &mut self.comment,
            Field::Ink => return,
        };
        place.zeroize();
        *place = words;
    }

    /// Whether nothing was typed, ticked or drawn.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.consents.is_empty()
            && self.ink.is_empty()
            && Field::ALL.iter().all(|field| self.text(*field).is_empty())
    }

    /// The name as it stands in "From: …" while it is typed; empty where nothing is.
    #[must_use]
    pub fn name(&self) -> String {
        words::full_name(self.given_name.trim(), self.family_name.trim())
    }

    /// What is wrong with one field alone, for the moment a person leaves it. An empty field is no
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

    /// The signature that the form holds.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the form. Never what was typed.
    pub fn check(&self, petition: &Petition) -> Result<Signature, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut read =
            |field: Field| match read_field(self.text(field), field, petition.fields.need(field)) {
                Ok(words) => words,
                Err(fault) => {
                    errors.push(FieldError {
                        place: Place::Field(field),
                        fault,
                    });
                    String::new()
                }
            };
        let given_name = read(Field::GivenName);
        let family_name = read(Field::FamilyName);
        let email = read(Field::Email);
        let phone = read(Field::Phone);
        let street = read(Field::Street);
        let zip = read(Field::Zip);
        let city = read(Field::City);
        let state = read(Field::State);
        let comment = read(Field::Comment);

        let ink = self
            .check_ink(petition.fields.need(Field::Ink))
            .unwrap_or_else(|fault| {
                errors.push(FieldError {
                    place: Place::Field(Field::Ink),
                    fault,
                });
                Ink::default()
            });
        let consents = self.check_consents(petition).unwrap_or_else(|fault| {
            errors.push(FieldError {
                place: Place::Consents,
                fault,
            });
            Vec::new()
        });
        let language = self.known_language(petition);
        if language.is_none() {
            errors.push(FieldError {
                place: Place::Language,
                fault: Fault::NoSuchLanguage,
            });
        }
        match language {
            Some(language) if errors.is_empty() => Ok(Signature {
                given_name,
                family_name,
                email,
                zip,
                city,
                state,
                street,
                phone,
                comment,
                text_hash: petition.text_hash(&language),
                language: language.as_str().to_owned(),
                consents,
                ink,
            }),
            _ => Err(errors),
        }
    }

    /// The signature on a line that was signed with a pen, as far as it can be read: a given or a
    /// family name is enough, and nothing else is needed. What the petition does not ask for is
    /// refused, and so is ink: it stays on the paper. A box that was ticked is kept as it is,
    /// whatever else can be read.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the form. Never what was typed.
    pub fn check_paper(&self, petition: &Petition) -> Result<Signature, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut fault = |place: Place, fault: Fault| errors.push(FieldError { place, fault });
        let mut words: [String; 9] = Default::default();
        for (place, field) in words
            .iter_mut()
            .zip(Field::ALL.into_iter().filter(|field| *field != Field::Ink))
        {
            let need = if petition.fields.asks(field) {
                Need::Optional
            } else {
                Need::Off
            };
            // A name is on every sheet, in one column, even where a form asks for one half of it.
            let need = if matches!(field, Field::GivenName | Field::FamilyName) {
                Need::Optional
            } else {
                need
            };
            match read_field(self.text(field), field, need) {
                Ok(words) => *place = words,
                Err(what) => fault(Place::Field(field), what),
            }
        }
        if [&self.given_name, &self.family_name]
            .iter()
            .all(|name| name.trim().is_empty())
        {
            fault(Place::Field(Field::GivenName), Fault::Missing);
        }
        if !self.ink.is_empty() {
            fault(Place::Field(Field::Ink), Fault::NotAskedFor);
        }
        let consents = self.known_consents(petition).unwrap_or_else(|what| {
            fault(Place::Consents, what);
            Vec::new()
        });
        let language = self.known_language(petition);
        if language.is_none() {
            fault(Place::Language, Fault::NoSuchLanguage);
        }
        let [
            given_name,
            family_name,
            email,
            phone,
            street,
            zip,
            city,
            state,
            comment,
        ] = words;
        match language {
            Some(language) if errors.is_empty() => Ok(Signature {
                given_name,
                family_name,
                email,
                zip,
                city,
                state,
                street,
                phone,
                comment,
                text_hash: petition.text_hash(&language),
                language: language.as_str().to_owned(),
                consents,
                ink: Ink::default(),
            }),
            _ => Err(errors),
        }
    }

    /// The language in which the petition is read, if it has one.
    fn known_language(&self, petition: &Petition) -> Option<Language> {
        let language = if self.language.is_empty() {
            Some(petition.language().clone())
        } else {
            Language::new(&self.language)
        };
        language.filter(|language| petition.text_language(language) == language)
    }

    fn check_ink(&self, need: Need) -> Result<Ink, Fault> {
        let ink = Ink::new(self.ink.clone()).map_err(|fault| match fault {
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

    /// The ticked consents, each once, in the petition's order.
    fn check_consents(&self, petition: &Petition) -> Result<Vec<String>, Fault> {
        let ticked = self.known_consents(petition)?;
        let is_empty = |field| self.text(field).trim().is_empty();
        if ticked
            .iter()
            .filter_map(|id| ConsentKind::from_id(id).field())
            .any(is_empty)
        {
            return Err(Fault::ConsentNeedsContact);
        }
        Ok(ticked)
    }

    fn known_consents(&self, petition: &Petition) -> Result<Vec<String>, Fault> {
        if self
            .consents
            .iter()
            .any(|id| petition.consents.iter().all(|known| known.id != *id))
        {
            return Err(Fault::NoSuchConsent);
        }
        Ok(petition
            .consents
            .iter()
            .map(|consent| consent.id.clone())
            .filter(|id| self.consents.contains(id))
            .collect())
    }
}

fn read_field(typed: &str, field: Field, need: Need) -> Result<String, Fault> {
    let longest = field.max_chars();
    let words = words::clean(typed, longest).map_err(|unfit| match unfit {
        Unfit::TooLong => Fault::TooLong(longest),
        Unfit::TooManyMarks => Fault::TooManyMarks,
    })?;
    if words.is_empty() {
        return if need == Need::Required {
            Err(Fault::Missing)
        } else {
            Ok(words)
        };
    }
    if need == Need::Off {
        return Err(Fault::NotAskedFor);
    }
    match field {
        Field::GivenName | Field::FamilyName if !words::has_letter(&words) => Err(Fault::NoLetter),
        Field::Email if !contact::is_email(&words) => Err(Fault::NotAnEmail),
        Field::Phone if !contact::is_phone(&words) => Err(Fault::NotAPhone),
        Field::Zip => contact::zip(&words).ok_or(Fault::NotAZip),
        Field::State => contact::state(&words)
            .map(str::to_owned)
            .ok_or(Fault::NotAState),
        _ => Ok(words),
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draft(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
        draft.consents = vec!["email".into()];
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
        draft.consents = vec!["email".into()];
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
                signature.consents()
            ),
            ("Lopez", "", &["email".to_owned()][..])
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
}
