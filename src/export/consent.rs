//! Who asked for what, and what a file may show of whom.

use ledger::Record;
use petition::ConsentKind;

/// Signers who agreed to the same. The order is that in which files are listed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Everyone who signed the petition as it is now; nobody is subscribed. Of a delivery only.
    Everyone,
    /// Who signed another text than the petition has now. Of a delivery only.
    OtherText,
    /// Asked for e-mail, and not for text messages.
    Email,
    /// Asked for text messages, and not for e-mail.
    Texts,
    /// Asked for both.
    EmailAndTexts,
    /// Can be contacted, and did not ask to be.
    Nobody,
    /// Cannot be contacted.
    NoContact,
    /// Agreed to hear from the partner with this id. They are in one of the groups above too.
    Partner(String),
}

impl Group {
    /// The groups of a delivery.
    pub const FOR_DELIVERY: [Self; 2] = [Self::Everyone, Self::OtherText];
    /// The groups of every other format; partners' come besides.
    pub const ALL: [Self; 5] = [
        Self::Email,
        Self::Texts,
        Self::EmailAndTexts,
        Self::Nobody,
        Self::NoContact,
    ];

    /// The group that a signer is in. To have asked for something without saying where to is not to
    /// have asked.
    #[must_use]
    pub fn for_record(record: &Record) -> Self {
        let signature = &record.signature;
        let (email, phone) = (!signature.email().is_empty(), !signature.phone().is_empty());
        match (
            email && signature.agrees_to(ConsentKind::Email),
            phone && signature.agrees_to(ConsentKind::Sms),
        ) {
            (true, true) => Self::EmailAndTexts,
            (true, false) => Self::Email,
            (false, true) => Self::Texts,
            (false, false) if email || phone => Self::Nobody,
            (false, false) => Self::NoContact,
        }
    }

    /// The partners whom a signer agreed to hear from, and can.
    pub(super) fn partners(record: &Record) -> impl Iterator<Item = Self> {
        let signature = &record.signature;
        let reachable = !signature.email().is_empty() || !signature.phone().is_empty();
        let ids: std::collections::BTreeSet<&String> = signature.consents().iter().collect();
        ids.into_iter()
            .filter(move |_| reachable)
            .filter_map(|id| match ConsentKind::from_id(id) {
                ConsentKind::Email | ConsentKind::Sms => None,
                ConsentKind::Partner(partner) => Some(Self::Partner(partner.to_owned())),
            })
    }

    /// Whether those in it are to be subscribed to something.
    #[must_use]
    pub fn subscribes(&self) -> bool {
        matches!(
            self,
            Self::Email | Self::Texts | Self::EmailAndTexts | Self::Partner(_)
        )
    }

    /// As files are named by it: "subscribe-email". A partner's id loses what a file's name cannot
    /// hold on every system.
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
            Self::Partner(id) => {
                let plain = |c: char| {
                    if c.is_ascii_alphanumeric() {
                        c.to_ascii_lowercase()
                    } else {
                        '-'
                    }
                };
                format!(
                    "partner-{}",
                    id.chars().take(60).map(plain).collect::<String>()
                )
            }
        }
    }
}

/// A signer as the files of a group show them: a way of contact that was not asked for is not in a
/// file that subscribes.
pub(super) struct Signer<'a> {
    pub record: &'a Record,
    pub email: &'a str,
    pub phone: &'a str,
    /// Whether the address is to be subscribed.
    pub to_email: bool,
    /// Whether the number is to be subscribed.
    pub to_texts: bool,
    /// Whether the file leaves the campaign: a partner was promised a way of contact, and nothing
    /// else.
    pub for_a_partner: bool,
}

impl<'a> Signer<'a> {
    pub(super) fn in_group(group: &Group, record: &'a Record) -> Self {
        let (email, phone) = (record.signature.email(), record.signature.phone());
        let (email, phone) = match group {
            Group::Email => (email, ""),
            Group::Texts => ("", phone),
            Group::EmailAndTexts | Group::Nobody => (email, phone),
            Group::Everyone | Group::OtherText | Group::NoContact => ("", ""),
            // A telephone number only where there is no other way: nobody agreed to text messages
            // of a partner.
            Group::Partner(_) if email.is_empty() => ("", phone),
            Group::Partner(_) => (email, ""),
        };
        let for_a_partner = matches!(group, Group::Partner(_));
        Self {
            record,
            email,
            phone,
            to_email: group.subscribes() && !email.is_empty(),
            to_texts: matches!(group, Group::Texts | Group::EmailAndTexts),
            for_a_partner,
        }
    }

    /// The street, or "".
    pub(super) fn street(&self) -> &'a str {
        if self.for_a_partner {
            ""
        } else {
            self.record.signature.street()
        }
    }

    /// The words to the target, or "".
    pub(super) fn comment(&self) -> &'a str {
        if self.for_a_partner {
            ""
        } else {
            self.record.signature.comment()
        }
    }

    /// The event's source code, or "".
    pub(super) fn event(&self) -> &'a str {
        if self.for_a_partner {
            ""
        } else {
            self.record.event.as_deref().unwrap_or_default()
        }
    }

    /// When it was signed, in UTC, as `2026-05-23 14:00:00`; "" for a partner.
    pub(super) fn signed_at(&self) -> String {
        if self.for_a_partner {
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

/// `Y` or `N`.
pub(super) fn letter(yes: bool) -> String {
    if yes { "Y" } else { "N" }.to_owned()
}
