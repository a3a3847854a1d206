//! Everything that is kept of a signer but the ink, under the names of a draft, for a spreadsheet
//! or a system that is not named here. Of our own making: there is nothing to verify it against.
//!
//! It is the organizer's own list, so it has every way of contact, and beside each whether it may
//! be used. A partner's file has what the partner may use, and nothing else.

use super::consent::Signer;
use super::{Drive, Row};

pub(super) fn row(signer: &Signer<'_>, drive: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let whole = !signer.for_a_partner;
    let (email, phone) = if whole {
        (signature.email(), signature.phone())
    } else {
        (signer.email, signer.phone)
    };
    let word = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let mut row = vec![
        ("given_name", signature.given_name().to_owned()),
        ("family_name", signature.family_name().to_owned()),
        ("email", email.to_owned()),
        ("may_email", word(signer.to_email)),
        ("phone", phone.to_owned()),
        ("may_text", word(signer.to_texts)),
        ("city", signature.city().to_owned()),
        ("state", signature.state().to_owned()),
        ("zip", signature.zip().to_owned()),
        ("language", signature.language().to_owned()),
    ];
    if whole {
        row.extend([
            ("consents", signature.consents().join(" ")),
            ("street", signature.street().to_owned()),
            ("comment", signature.comment().to_owned()),
            ("signed_at", signer.record.signed_at.to_string()),
            ("event", signer.event().to_owned()),
            ("event_name", drive.event(signer.event()).to_owned()),
            ("station", signer.record.station.to_string()),
            ("seq", signer.record.seq.to_string()),
            ("id", signer.record.id.to_string()),
            ("text_hash", signature.text_hash().to_string()),
        ]);
    }
    row
}
