//! Everything that is kept of a signer except the ink, under the names of a draft, for a
//! spreadsheet or for a system that has no format here. The format is our own, so there is nothing
//! to verify it against.
//!
//! A file that subscribes has the ways of contact that were asked for and no other. Those who did
//! not ask are listed with both, for the organizer alone. A telephone number stays as it was written,
//! unless it begins like a formula: then it is in E.164, which is a number to a spreadsheet too.

use super::group::Signer;
use super::{Drive, Row, current_consents};
use petition::Field;

pub(super) fn row(signer: &Signer<'_>, drive: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let is_own_list = !signer.for_partner;
    let yes_or_no = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let mut row = vec![
        ("given_name", signature.given_name().to_owned()),
        ("family_name", signature.family_name().to_owned()),
        ("email", signer.email.to_owned()),
        ("may_email", yes_or_no(signer.subscribe_email)),
        ("phone", phone(signer)),
        ("may_text", yes_or_no(signer.subscribe_texts)),
        ("city", signature.city().to_owned()),
        ("state", signature.state().to_owned()),
        ("zip", signature.zip().to_owned()),
        ("language", signature.language().to_owned()),
    ];
    if is_own_list {
        row.extend([
            ("consents", current_consents(signature, drive.wordings)),
            ("street", signer.street().to_owned()),
            ("comment", signature.comment().to_owned()),
            ("signed_at", signer.record.signed_at.to_string()),
            ("event", signer.event().to_owned()),
            ("event_name", drive.event(signer.event()).to_owned()),
            ("station", signer.record.station.to_string()),
            ("seq", signer.record.seq.to_string()),
            ("id", signer.record.id.to_string()),
            ("text_hash", signature.text_hash().to_string()),
            ("as_written", as_written(signer)),
        ]);
    } else if !signer.street().is_empty() {
        row.push(("street", signer.street().to_owned()));
    }
    row
}

/// The telephone number for a spreadsheet.
fn phone(signer: &Signer<'_>) -> String {
    match signer.number() {
        Some(number) if signer.phone.starts_with(['+', '-', '=', '@']) => {
            if number.extension().is_empty() {
                number.dialled()
            } else {
                format!("({}) ext. {}", number.dialled(), number.extension())
            }
        }
        _ => signer.phone.to_owned(),
    }
}

/// The fields that could not be read, as in `phone: call my sister`. A file that subscribes has no
/// way of contact besides the one that was asked for.
fn as_written(signer: &Signer<'_>) -> String {
    let subscribes = signer.subscribe_email || signer.subscribe_texts;
    let is_contact = |field: Field| matches!(field, Field::Email | Field::Phone);
    let texts = signer.record.signature.as_written().texts();
    texts
        .filter(|(field, _)| !(subscribes && is_contact(*field)))
        .map(|(field, text)| format!("{}: {text}", field.name()))
        .collect::<Vec<_>>()
        .join("; ")
}
