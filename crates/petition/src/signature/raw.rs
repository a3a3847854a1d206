//! A signature as it came out of a seal, before it is checked.
//!
//! A seal says nothing of its maker: anyone who has a campaign's public key can seal. So what comes
//! out of one is checked by the rules of the form, as what goes in is.

use std::collections::BTreeMap;
use std::fmt;
use std::mem;

use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{AsWritten, Draft, Fault, FieldError, Ink, Medium, Place, Signature, Stroke};
use crate::consent::{self, Agreed, Wordings};
use crate::petition::{Field, Language, Petition, TextHash};

/// A signature as it is written in a sealed entry: nothing checked. Wiped from memory when dropped.
#[derive(Clone, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct RawSignature {
    given_name: String,
    family_name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    zip: String,
    #[serde(default)]
    city: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    street: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    comment: String,
    language: String,
    #[serde(default)]
    consents: Vec<Agreed>,
    #[serde(default)]
    ink: Vec<Stroke>,
    #[serde(default)]
    no_us_address: bool,
    #[serde(default)]
    as_written: AsWritten,
    #[zeroize(skip)]
    text_hash: TextHash,
}

impl fmt::Debug for RawSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawSignature(..)")
    }
}

/// The rules that opened signatures are checked by. They hash the petition's texts once, since a
/// ledger has many signatures.
#[derive(Debug)]
pub struct Rules<'a> {
    petition: &'a Petition,
    texts: BTreeMap<TextHash, &'a Language>,
    wordings: Wordings<'a>,
}

impl<'a> Rules<'a> {
    /// The rules of a petition as it is now.
    #[must_use]
    pub fn new(petition: &'a Petition) -> Self {
        let languages = petition.languages().into_iter();
        Self {
            petition,
            texts: languages
                .map(|language| (petition.text_hash(language), language))
                .collect(),
            wordings: Wordings::new(petition),
        }
    }
}

impl RawSignature {
    /// Checks what came out of a seal by the rules that [`Draft::check`] and [`Draft::check_paper`]
    /// have for what goes in. A checked signature passes unchanged. Nothing is repaired: text that
    /// the form would have cleaned is refused.
    ///
    /// The petition may have been changed since it was signed. If it does not have the text that
    /// was signed any more, it is not known which fields its form asked for, so every field may be
    /// there and only a name must be. A consent with other words than the petition has now is kept
    /// as it is; [`Wordings::consent`] tells it apart. Addresses and numbers that earlier rules took
    /// stay too.
    ///
    /// # Errors
    /// Returns every fault.
    pub fn check(
        mut self,
        rules: &Rules<'_>,
        medium: Medium,
    ) -> Result<Signature, Vec<FieldError>> {
        let mut errors = Vec::new();
        let language_of_text = rules.texts.get(&self.text_hash).copied();
        let fields = language_of_text.map(|_| &rules.petition.fields);
        let draft = self.take_draft();
        let mut report = |place, fault| errors.push(FieldError { place, fault });
        let mut ink = Ink::default();
        for field in Field::ALL {
            let is_as_checked = if field == Field::Ink {
                draft.checked_ink(fields, medium).map(|checked| {
                    ink = checked;
                    draft.ink.iter().all(|stroke| !stroke.is_empty())
                })
            } else {
                let checked = draft.sealed_text(field, fields, medium);
                checked.map(|text| text == draft.text(field))
            };
            match is_as_checked {
                Ok(true) => {}
                Ok(false) => report(Place::Field(field), Fault::NotAsChecked),
                Err(fault) => report(Place::Field(field), fault),
            }
        }
        if let Some((field, fault)) = self.as_written.fault(|field| draft.text(field)) {
            report(Place::Field(field), fault);
        }
        if let Err(fault) = self.check_consents(&draft, rules, medium) {
            report(Place::Consents, fault);
        }
        let is_language = match language_of_text {
            Some(language) => language.as_str() == self.language,
            None => Language::new(&self.language).is_some(),
        };
        if !is_language {
            report(Place::Language, Fault::NoSuchLanguage);
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(draft.into_signature(
            &self.language,
            self.text_hash,
            ink,
            mem::take(&mut self.consents),
            mem::take(&mut self.as_written),
        ))
    }

    fn check_consents(
        &self,
        draft: &Draft,
        rules: &Rules<'_>,
        medium: Medium,
    ) -> Result<(), Fault> {
        if !consent::is_list(&self.consents) {
            return Err(Fault::NotAsChecked);
        }
        let mut known = self
            .consents
            .iter()
            .filter_map(|agreed| rules.wordings.consent(agreed));
        if medium == Medium::Screen && known.any(|consent| draft.lacks_contact(consent)) {
            return Err(Fault::ConsentNeedsContact);
        }
        Ok(())
    }

    /// Moves text and ink into a draft.
    fn take_draft(&mut self) -> Draft {
        Draft {
            id: None,
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
            form_language: String::new(),
            consents: Vec::new(),
            ink: mem::take(&mut self.ink),
            one_name: false,
            no_us_address: self.no_us_address,
        }
    }
}

#[cfg(test)]
mod tests;
