//! Groups signers by what they asked for, and limits what a file may show of each of them.

use ledger::Record;
use petition::consent::{EMAIL, SMS};
use petition::signature::{PhoneNumber, Signature, email_in_ascii};
use petition::{Consent, Way, Wordings, file_name_part};

/// A group of signers who agreed to the same. Files are listed in the order of the variants.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Signers of the petition's current text, in a delivery. Nobody is subscribed.
    Everyone,
    /// Signers of a text that the petition does not have any more, in a delivery.
    OtherText,
    /// They asked for e-mail, but not for text messages.
    Email,
    /// They asked for text messages, but not for e-mail.
    Texts,
    /// They asked for both.
    EmailAndTexts,
    /// They can be contacted and agreed to words that the petition does not have any more, and to
    /// no e-mail and no text messages besides. Nobody is subscribed.
    OtherWords,
    /// They can be contacted, but did not ask for e-mail or text messages.
    Nobody,
    /// They cannot be contacted.
    NoContact,
    /// They gave another consent of the campaign's own, with this id and by this way. They are in
    /// one of the groups above too.
    Own(String, Way),
    /// They agreed to hear from a partner by this way; the id is that of the consent. They are in
    /// one of the groups above too.
    Partner(String, Way),
}

impl Group {
    /// The groups of a delivery.
    pub const FOR_DELIVERY: [Self; 2] = [Self::Everyone, Self::OtherText];
    /// The groups of every other format, apart from those of single consents.
    pub const ALL: [Self; 6] = [
        Self::Email,
        Self::Texts,
        Self::EmailAndTexts,
        Self::OtherWords,
        Self::Nobody,
        Self::NoContact,
    ];

    /// The group that a signer is in. A consent counts only if the petition still has its words and
    /// the signer gave the address or number that it needs.
    #[must_use]
    pub fn for_record(record: &Record, wordings: &Wordings<'_>) -> Self {
        let signature = &record.signature;
        let agreed = signature.consents();
        let gave = |id: &str| usable(signature, wordings).any(|consent| consent.id == id);
        let is_other = || {
            agreed
                .iter()
                .any(|agreed| wordings.consent(agreed).is_none())
        };
        let reachable = !signature.email().is_empty() || !signature.phone().is_empty();
        match (gave(EMAIL), gave(SMS)) {
            (true, true) => Self::EmailAndTexts,
            (true, false) => Self::Email,
            (false, true) => Self::Texts,
            (false, false) if reachable && is_other() => Self::OtherWords,
            (false, false) if reachable => Self::Nobody,
            (false, false) => Self::NoContact,
        }
    }

    /// The groups of the single consents that a signer gave.
    pub(super) fn single(record: &Record, wordings: &Wordings<'_>) -> impl Iterator<Item = Self> {
        let single = |consent: &Consent| match consent.id.as_str() {
            EMAIL | SMS => None,
            id if consent.partner.is_empty() => Some(Self::Own(id.to_owned(), consent.by)),
            id => Some(Self::Partner(id.to_owned(), consent.by)),
        };
        usable(&record.signature, wordings).filter_map(single)
    }

    /// Returns true for the group of a single consent, whose signers are in another group too.
    #[must_use]
    pub const fn is_single(&self) -> bool {
        matches!(self, Self::Own(..) | Self::Partner(..))
    }

    /// Returns true when its members are to be subscribed to something.
    #[must_use]
    pub const fn subscribes(&self) -> bool {
        matches!(
            self,
            Self::Email
                | Self::Texts
                | Self::EmailAndTexts
                | Self::Own(_, Way::Email | Way::Sms)
                | Self::Partner(_, Way::Email)
        )
    }

    /// The name of the group in file names: "subscribe-email".
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Everyone => "everyone".to_owned(),
            Self::OtherText => "other-text".to_owned(),
            Self::Email => "subscribe-email".to_owned(),
            Self::Texts => "subscribe-sms".to_owned(),
            Self::EmailAndTexts => "subscribe-email-and-sms".to_owned(),
            Self::OtherWords => "agreed-to-other-words".to_owned(),
            Self::Nobody => "do-not-subscribe".to_owned(),
            Self::NoContact => "no-contact".to_owned(),
            Self::Own(id, _) => format!("consent-{}", file_name_part(id)),
            Self::Partner(id, _) => format!("partner-{}", file_name_part(id)),
        }
    }
}

/// The consents that the petition still has and for which the signer gave an address or number.
fn usable<'a>(signature: &Signature, wordings: &Wordings<'a>) -> impl Iterator<Item = &'a Consent> {
    signature
        .consents()
        .iter()
        .filter_map(|agreed| wordings.consent(agreed))
        .filter(|consent| match consent.by {
            Way::Email => !signature.email().is_empty(),
            Way::Sms | Way::Phone => !signature.phone().is_empty(),
            Way::Post => !signature.street().is_empty(),
        })
}

/// The ids of the consents whose words the petition still has, with spaces between them, and
/// `other-words` if there are others. A reader who looks for an id finds nobody who agreed to
/// something else.
pub(crate) fn current_consents(signature: &Signature, wordings: &Wordings<'_>) -> String {
    let agreed = signature.consents();
    let known = agreed.iter().filter_map(|agreed| wordings.consent(agreed));
    let mut ids: Vec<&str> = known.map(|consent| consent.id.as_str()).collect();
    if ids.len() < agreed.len() {
        ids.push("other-words");
    }
    ids.join(" ")
}

/// A signer as the files of a group show them. A file that subscribes has only the ways of contact
/// that the signer asked for.
pub(super) struct Signer<'a> {
    pub record: &'a Record,
    pub email: &'a str,
    pub phone: &'a str,
    /// True if the address is to be subscribed.
    pub subscribe_email: bool,
    /// True if the number is to be subscribed.
    pub subscribe_texts: bool,
    /// True if the file is for a partner, who was promised a way of contact and nothing else.
    pub for_partner: bool,
    /// True if the file is for a partner who writes letters.
    is_by_post: bool,
}

impl<'a> Signer<'a> {
    pub(super) fn in_group(group: &Group, record: &'a Record) -> Self {
        let (email, phone) = (record.signature.email(), record.signature.phone());
        let (email, phone) = match group {
            Group::Email => (email, ""),
            Group::Texts => ("", phone),
            Group::EmailAndTexts | Group::OtherWords | Group::Nobody => (email, phone),
            Group::Everyone | Group::OtherText | Group::NoContact => ("", ""),
            Group::Own(_, Way::Email) | Group::Partner(_, Way::Email) => (email, ""),
            Group::Own(_, Way::Sms | Way::Phone) => ("", phone),
            // A telephone number leaves to nobody but the campaign.
            Group::Own(_, Way::Post) | Group::Partner(..) => ("", ""),
        };
        let for_partner = matches!(group, Group::Partner(..));
        let is_by_post = matches!(group, Group::Partner(_, Way::Post));
        Self {
            record,
            email,
            phone,
            subscribe_email: group.subscribes() && !email.is_empty(),
            subscribe_texts: matches!(
                group,
                Group::Texts | Group::EmailAndTexts | Group::Own(_, Way::Sms)
            ),
            for_partner,
            is_by_post,
        }
    }

    /// The e-mail address as systems take it: in plain letters, the host in ASCII.
    pub(super) fn email_for_systems(&self) -> String {
        email_in_ascii(self.email)
    }

    /// The telephone number as systems dial it: `+12025550147`, or its digits if its country is not
    /// known.
    pub(super) fn dialled(&self) -> String {
        self.number()
            .map_or_else(|| self.phone.to_owned(), |number| number.dialled())
    }

    /// The telephone number of this file.
    pub(super) fn number(&self) -> Option<PhoneNumber> {
        let number = self.record.signature.phone_number();
        number.filter(|_| !self.phone.is_empty())
    }

    /// The street; "" for a partner who does not write letters.
    pub(super) fn street(&self) -> &'a str {
        if self.for_partner && !self.is_by_post {
            ""
        } else {
            self.record.signature.street()
        }
    }

    /// The comment to the petition's target; "" for a partner.
    pub(super) fn comment(&self) -> &'a str {
        if self.for_partner {
            ""
        } else {
            self.record.signature.comment()
        }
    }

    /// The event's source code; "" for a partner or if there is none.
    pub(super) fn event(&self) -> &'a str {
        if self.for_partner {
            ""
        } else {
            self.record.event.as_deref().unwrap_or_default()
        }
    }

    /// The time of signing in UTC, as `2026-05-23 14:00:00`; "" for a partner.
    pub(super) fn signed_at(&self) -> String {
        if self.for_partner {
            String::new()
        } else {
            self.record
                .signed_at
                .utc()
                .strftime("%Y-%m-%d %H:%M:%S")
                .to_string()
        }
    }
}

/// The letter `Y` or `N`.
pub(super) fn y_or_n(yes: bool) -> String {
    if yes { "Y" } else { "N" }.to_owned()
}
