//! Mailchimp's imports of contacts.
//!
//! Verified (mailchimp.com, *Format guidelines for your import file*): one CSV with a row of
//! headings; each column is matched to a field during the import; an e-mail contact needs an e-mail
//! address, in plain letters before the `@`, and a contact for text messages needs a number in
//! E.164; a text has at most 255 bytes and is clipped beyond them. The headings `Email Address`,
//! `First Name` and `Last Name` are those of an audience, as Mailchimp's own exports have them. It
//! is a list to write to, so nobody is in it who did not ask to be written to.
//!
//! A text is cut here, at a character, since Mailchimp counts bytes.
//!
//! Not verified: that the other headings are matched without help; that `Language` takes codes such
//! as `zh-Hans`. Mailchimp's own field for an address takes all of it in one cell, with lines of
//! fewer than 45 characters. The parts are columns here, to be matched to fields for text, which
//! keep the zero of `02134`.

use super::group::Signer;
use super::{Drive, Row};

/// The most bytes of a text.
pub(super) const MOST_BYTES: usize = 255;

pub(super) fn row(signer: &Signer<'_>, drive: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let tags = if signer.for_partner {
        String::new()
    } else {
        drive.tags.join(",")
    };
    vec![
        ("Email Address", signer.email_for_systems()),
        ("First Name", signature.given_name().to_owned()),
        ("Last Name", signature.family_name().to_owned()),
        ("SMS Phone Number", signer.dialled()),
        ("Street Address", signer.street().to_owned()),
        ("City", signature.city().to_owned()),
        ("State", signature.state().to_owned()),
        ("Zip Code", signature.zip().to_owned()),
        ("Language", signature.language().to_owned()),
        ("Source", signer.event().to_owned()),
        ("Tags", tags),
    ]
}
