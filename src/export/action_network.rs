//! Action Network's uploads.
//!
//! Verified: headings are matched by name, and all others by hand (help.actionnetwork.org, *File
//! formats for list uploads*), countries among them; the headings `first_name … can2_phone` are those
//! of its own reports. Tags are chosen while uploading (*Uploading a new email or mobile list*), so
//! they are no column. New people are subscribed to e-mail unless *do not subscribe new activists to the email
//! list* is ticked, and to text messages only if *subscribe … to the mobile list* is ticked
//! (*Unsubscribing, resubscribing and deleting activists via upload*). So `subscribe-email` is
//! uploaded as it is, the two files with `sms` with the second box ticked, and `do-not-subscribe`
//! with the first. Action Network's policy is that everyone on an upload has asked to be on it.
//!
//! Numbers are in E.164, so that no country has to be guessed.
//!
//! Not verified: that an upload matches the headings of reports without help; `source` and
//! `comment`, which are matched by hand; the form of `country`. Action Network skips people with
//! neither an address nor a number; their file shows who signed.

use super::group::Signer;
use super::{Drive, Row};

pub(super) fn row(signer: &Signer<'_>, _: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let country = if signature.is_in_us() { "US" } else { "" };
    vec![
        ("first_name", signature.given_name().to_owned()),
        ("last_name", signature.family_name().to_owned()),
        ("email", signer.email_for_systems()),
        ("zip_code", signature.zip().to_owned()),
        ("can2_user_address", signer.street().to_owned()),
        ("can2_user_city", signature.city().to_owned()),
        ("can2_state_abbreviated", signature.state().to_owned()),
        ("country", country.to_owned()),
        ("can2_phone", signer.dialled()),
        ("source", signer.event().to_owned()),
        ("comment", signer.comment().to_owned()),
    ]
}
