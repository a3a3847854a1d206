//! Compares two people's e-mail addresses and telephone numbers.

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
