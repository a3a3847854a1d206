//! The notice to signers: who receives what they write, until when, and how to withdraw.
//!
//! Every screen, sheet and poster takes it from here, so that a signer is never told two things. It
//! is made from facts, which are the petition's fields, consents and organizer and the campaign's
//! day of retention, and it says nothing that one of them does not bear out:
//!
//! - The target is given signed sheets (`sheets signed`), the delivered part of blank sheets and
//!   `export --format delivery`. They have names, places, ink and, unless they are left out, days.
//! - The organizer can open everything, and the day of retention is the last day of the key. Lists
//!   of those who ticked a box were exported by then, and outlive it.
//! - A partner's file (`src/export/group.rs`) has the name, the place, the language, the e-mail or
//!   the street, and in OSDI the time of signing, of those who ticked the partner's box.

use crate::consent::Way;
use crate::i18n::Words;
use crate::petition::{Field, Language, Organizer, Petition};

/// The facts of a notice, in the language of one of the petition's texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The target of the petition, such as "Congress".
    pub target: String,
    /// The organizer; `None` if the petition names none.
    pub organizer: Option<Organizer>,
    /// The last day on which the organizer keeps what was written, as `2027-06-30`.
    pub until: Option<String>,
    /// The partners that receive something from those who tick their box, each with the way by
    /// which it may contact them: by e-mail or by post. A petition file with another way for a
    /// partner is refused.
    pub partners: Vec<(String, Way)>,
    /// True if a part of the place is asked for.
    pub has_place: bool,
    /// True if a signature is asked for.
    pub has_ink: bool,
    /// True if an e-mail address, telephone number or street is asked for.
    pub has_contact: bool,
    /// True if there is a box to tick.
    pub has_consents: bool,
}

impl Notice {
    /// Takes the facts from a petition. `until` is the campaign's day of retention, if it has one.
    #[must_use]
    pub fn new(petition: &Petition, language: &Language, until: Option<&str>) -> Self {
        let asks = |fields: &[Field]| fields.iter().any(|field| petition.fields.asks(*field));
        let mut partners: Vec<(String, Way)> = Vec::new();
        for consent in petition.consents.iter().filter(|it| !it.partner.is_empty()) {
            let partner = (consent.partner.clone(), consent.by);
            if !partners.contains(&partner) {
                partners.push(partner);
            }
        }
        Self {
            target: petition.text(language).target.clone(),
            organizer: petition.organizer.clone(),
            until: until.map(str::to_owned),
            partners,
            has_place: asks(&[Field::City, Field::State, Field::Zip]),
            has_ink: asks(&[Field::Ink]),
            has_contact: asks(&[Field::Email, Field::Phone, Field::Street]),
            has_consents: !petition.consents.is_empty(),
        }
    }

    /// Returns the notice that stands above "Sign" and on sheets of paper.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> String {
        let mut said = vec![self.given(words), self.kept(words)];
        said.push(if self.has_consents {
            say!(words, "notice-only-if-ticked")
        } else {
            say!(words, "notice-not-contacted")
        });
        if self.has_consents && self.until.is_some() {
            said.push(say!(words, "notice-lists-stay"));
        }
        if let Some(partners) = self.partners(words, Way::Email) {
            said.push(say!(words, "notice-partners-email", partners = partners));
        }
        if let Some(partners) = self.partners(words, Way::Post) {
            said.push(say!(words, "notice-partners-post", partners = partners));
        }
        said.extend(self.how_to_withdraw(words));
        joined(&said)
    }

    /// Returns the notice as it stands on sheets that were signed, which others read.
    #[must_use]
    pub fn as_told(&self, words: &Words) -> String {
        say!(words, "notice-told", notice = self.in_words(words))
    }

    /// Returns the notice beside a code that leads to the online petition. This program does not
    /// see what is written there, and promises nothing about it.
    #[must_use]
    pub fn online_in_words(&self, words: &Words) -> String {
        let mut said = vec![say!(words, "notice-online")];
        if let Some(organizer) = &self.organizer {
            let name = organizer.name.as_str();
            said.push(say!(words, "notice-organizer", organizer = name));
        }
        said.extend(self.how_to_withdraw(words));
        joined(&said)
    }

    /// Returns the sentence about the petition's target.
    fn given(&self, words: &Words) -> String {
        let target = self.target.as_str();
        let given = match (self.has_place, self.has_ink) {
            (true, true) => say!(words, "notice-given", target = target),
            (true, false) => say!(words, "notice-given-no-ink", target = target),
            (false, true) => say!(words, "notice-given-no-place", target = target),
            (false, false) => say!(words, "notice-given-name", target = target),
        };
        if self.has_contact {
            joined(&[given, say!(words, "notice-not-given")])
        } else {
            given
        }
    }

    /// Returns the sentence about the organizer.
    fn kept(&self, words: &Words) -> String {
        let organizer = self.organizer.as_ref().map_or_else(
            || say!(words, "notice-the-organizer"),
            |organizer| organizer.name.clone(),
        );
        match &self.until {
            Some(day) => {
                let day = words.day(day);
                say!(words, "notice-kept-until", organizer = organizer, day = day)
            }
            None => say!(words, "notice-kept", organizer = organizer),
        }
    }

    fn how_to_withdraw(&self, words: &Words) -> Option<String> {
        let organizer = self.organizer.as_ref()?;
        let (contact, privacy) = (organizer.contact.as_str(), organizer.privacy.as_str());
        let withdraw = say!(words, "notice-withdraw", contact = contact);
        if privacy.is_empty() {
            return Some(withdraw);
        }
        // No full stop follows an address, since it would be typed with it.
        let more = say!(words, "notice-privacy", address = privacy);
        Some(format!("{withdraw} · {more}"))
    }

    /// Returns the names of the partners with this way, in the order of their boxes.
    fn partners(&self, words: &Words, way: Way) -> Option<String> {
        self.partners
            .iter()
            .filter(|(_, by)| *by == way)
            .map(|(name, _)| name.clone())
            .reduce(|list, next| say!(words, "notice-list", list = list, next = next))
    }
}

/// Joins sentences. Chinese has its space inside of the full stop.
fn joined(sentences: &[String]) -> String {
    let mut all = String::new();
    for sentence in sentences {
        if !all.is_empty() && !all.ends_with('。') {
            all.push(' ');
        }
        all.push_str(sentence);
    }
    all
}

#[cfg(test)]
mod tests;
