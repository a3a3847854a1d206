//! Groups signers by what they asked for, and limits what a file may show of each of them.

use ledger::Record;
use petition::{ConsentKind, file_name_part};

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
    /// They can be contacted, but did not ask to be.
    Nobody,
    /// They cannot be contacted.
    NoContact,
    /// They agreed to hear from the partner with this id. They are in one of the groups above too.
    Partner(String),
}

impl Group {
    /// The groups of a delivery.
    pub const FOR_DELIVERY: [Self; 2] = [Self::Everyone, Self::OtherText];
    /// The groups of every other format, apart from the partners' groups.
    pub const ALL: [Self; 5] = [
        Self::Email,
        Self::Texts,
        Self::EmailAndTexts,
        Self::Nobody,
        Self::NoContact,
    ];

    /// The group that a signer is in. A consent without a matching address does not count.
    #[must_use]
    pub fn for_record(record: &Record) -> Self {
        let signature = &record.signature;
        let has_email = !signature.email().is_empty();
        let has_phone = !signature.phone().is_empty();
        match (
            has_email && signature.agrees_to(ConsentKind::Email),
            has_phone && signature.agrees_to(ConsentKind::Sms),
        ) {
            (true, true) => Self::EmailAndTexts,
            (true, false) => Self::Email,
            (false, true) => Self::Texts,
            (false, false) if has_email || has_phone => Self::Nobody,
            (false, false) => Self::NoContact,
        }
    }

    /// The groups of the partners from whom a signer agreed to hear, if the signer can be reached.
    pub(super) fn partners(record: &Record) -> impl Iterator<Item = Self> {
        let signature = &record.signature;
        let reachable = !signature.email().is_empty() || !signature.phone().is_empty();
        let ids: std::collections::BTreeSet<&str> = signature.consent_ids().collect();
        ids.into_iter()
            .filter(move |_| reachable)
            .filter_map(|id| match ConsentKind::from_id(id) {
                ConsentKind::Email | ConsentKind::Sms => None,
                ConsentKind::Partner(partner) => Some(Self::Partner(partner.to_owned())),
            })
    }

    /// Returns true when its members are to be subscribed to something.
    #[must_use]
    pub fn subscribes(&self) -> bool {
        matches!(
            self,
            Self::Email | Self::Texts | Self::EmailAndTexts | Self::Partner(_)
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
            Self::Nobody => "do-not-subscribe".to_owned(),
            Self::NoContact => "no-contact".to_owned(),
            Self::Partner(id) => format!("partner-{}", file_name_part(id)),
        }
    }
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
}

impl<'a> Signer<'a> {
    pub(super) fn in_group(group: &Group, record: &'a Record) -> Self {
        let (email, phone) = (record.signature.email(), record.signature.phone());
        let (email, phone) = match group {
            Group::Email => (email, ""),
            Group::Texts => ("", phone),
            Group::EmailAndTexts | Group::Nobody => (email, phone),
            Group::Everyone | Group::OtherText | Group::NoContact => ("", ""),
            // A partner gets a telephone number only if there is no e-mail address, since nobody
            // agreed to text messages from a partner.
            Group::Partner(_) if email.is_empty() => ("", phone),
            Group::Partner(_) => (email, ""),
        };
        let for_partner = matches!(group, Group::Partner(_));
        Self {
            record,
            email,
            phone,
            subscribe_email: group.subscribes() && !email.is_empty(),
            subscribe_texts: matches!(group, Group::Texts | Group::EmailAndTexts),
            for_partner,
        }
    }

    /// The street; "" for a partner.
    pub(super) fn street(&self) -> &'a str {
        if self.for_partner {
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
