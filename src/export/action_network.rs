//! Action Network's uploads.
//!
//! Verified: headings are matched by name, and any others by hand (help.actionnetwork.org, *File
//! formats for list uploads*); the headings `first_name … can2_user_tags` are those of its own
//! reports. New people are subscribed to e-mail unless *do not subscribe new activists to the email
//! list* is ticked, and to text messages only if *subscribe … to the mobile list* is
//! (*Unsubscribing, resubscribing and deleting activists via upload*): so `subscribe-email` is
//! uploaded as it is, the two with `sms` with the latter box, and `do-not-subscribe` with the
//! former. Its policy is that everyone on an upload has asked to be.
//!
//! Not verified: that headings of reports are matched by themselves in an upload; `source` and
//! `comment`, which are matched by hand. Whoever gave neither address nor number is skipped there;
//! the file is for who counts.

use super::consent::Signer;
use super::{Drive, Row};

pub(super) fn row(signer: &Signer<'_>, drive: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let tags = if signer.for_a_partner {
        String::new()
    } else {
        drive.tags.join(",")
    };
    vec![
        ("first_name", signature.given_name().to_owned()),
        ("last_name", signature.family_name().to_owned()),
        ("email", signer.email.to_owned()),
        ("zip_code", signature.zip().to_owned()),
        ("can2_user_address", signer.street().to_owned()),
        ("can2_user_city", signature.city().to_owned()),
        ("can2_state_abbreviated", signature.state().to_owned()),
        ("can2_phone", signer.phone.to_owned()),
        ("can2_user_tags", tags),
        ("source", signer.event().to_owned()),
        ("comment", signer.comment().to_owned()),
    ]
}
