//! Compares two people's e-mail addresses and telephone numbers.

use super::super::frequency;
use super::super::normalize::FullName;
use super::{Agreement, Reason};

pub(super) fn compare_emails(a: &str, b: &str) -> Agreement {
    Agreement::new(a, b, || {
        // Two mailboxes of a family can be one character apart too, if it is a digit: anna1, anna2.
        let digits = |email: &str| {
            email
                .chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        a.len() >= 10
            && a.len().abs_diff(b.len()) <= 1
            && digits(a) == digits(b)
            && strsim::osa_distance(a, b) == 1
    })
}

pub(super) fn email_weight(email: Agreement) -> f32 {
    match email {
        Agreement::Same => 16.0,
        Agreement::Close => 9.0,
        Agreement::Different => -2.5,
        Agreement::Missing => 0.0,
    }
}

pub(super) fn compare_phones(a: &str, b: &str) -> Agreement {
    Agreement::new(a, b, || {
        a.len() == b.len() && strsim::osa_distance(a, b) == 1
    })
}

pub(super) fn phone_weight(phone: Agreement) -> f32 {
    match phone {
        Agreement::Same => 14.0,
        Agreement::Close => 5.0,
        Agreement::Different => -2.0,
        Agreement::Missing => 0.0,
    }
}

pub(super) fn add_reasons(email: Agreement, phone: Agreement, reasons: &mut Vec<Reason>) {
    match email {
        Agreement::Same => reasons.push(Reason::SameEmail),
        Agreement::Close => reasons.push(Reason::EmailOneLetterApart),
        Agreement::Different | Agreement::Missing => {}
    }
    match phone {
        Agreement::Same => reasons.push(Reason::SamePhone),
        Agreement::Close => reasons.push(Reason::PhoneOneDigitApart),
        Agreement::Different | Agreement::Missing => {}
    }
}

/// Returns true if a mailbox of two people with different given names says that it is one person's:
/// it contains one of the names, and both are women's or both men's. Spouses share such a mailbox
/// too, so names that do not say it are two people's.
pub(super) fn is_of_one(email: &str, a: &FullName, b: &FullName) -> bool {
    let mailbox: String = email
        .split('@')
        .next()
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let [first, second] = [a, b].map(|name| name.given.words().next().unwrap_or_default());
    let names_it = |name: &str| name.len() >= 3 && mailbox.contains(name);
    let sex = |name: &str| frequency::given(name).and_then(|entry| entry.sex);
    let are_of_one_sex = sex(first).is_some() && sex(first) == sex(second);
    are_of_one_sex && names_it(first) != names_it(second)
}

/// Returns true for a mailbox that an office has for all who work there.
pub(super) fn is_an_offices(email: &str) -> bool {
    matches!(
        email.split('@').next().unwrap_or_default(),
        "info"
            | "office"
            | "contact"
            | "admin"
            | "hello"
            | "mail"
            | "team"
            | "staff"
            | "frontdesk"
            | "reception"
            | "main"
            | "support"
            | "help"
            | "volunteer"
            | "volunteers"
    )
}
