//! Lists for NationBuilder's imports.
//!
//! Verified (support.nationbuilder.com, *Fields available for import* and *Import people*;
//! nationbuilder.com, *What fields are available for imports*): UTF-8 CSV of 20 MB at most;
//! `email`, `email_opt_in` (Y/N), `first_name`, `last_name`, `phone_number`, `mobile_number`,
//! `mobile_opt_in`, `language`, `created_at`, `note`, `tag_list` (comma separated); `address1`,
//! `city`, `state`, `zip` of the category *Address*. Fields are mapped by hand, and the mapping can
//! be kept.
//!
//! Not verified: the form of `created_at`; that `mobile_opt_in` is Y/N like `email_opt_in`; the
//! codes of `language`.

use super::group::{Signer, y_or_n};
use super::{Drive, Row};

/// The limit of 20 MB, in the smaller of the two meanings of MB.
pub(super) const MOST_BYTES: usize = 20_000_000;

pub(super) fn row(signer: &Signer<'_>, drive: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let (mobile, phone) = if signer.subscribe_texts {
        (signer.dialled(), String::new())
    } else {
        (String::new(), signer.dialled())
    };
    let (note, tags) = if signer.for_partner {
        (String::new(), String::new())
    } else {
        (note(signer, drive), drive.tags.join(","))
    };
    vec![
        ("email", signer.email_for_systems()),
        ("email_opt_in", y_or_n(signer.subscribe_email)),
        ("first_name", signature.given_name().to_owned()),
        ("last_name", signature.family_name().to_owned()),
        ("phone_number", phone),
        ("mobile_number", mobile),
        ("mobile_opt_in", y_or_n(signer.subscribe_texts)),
        ("address1", signer.street().to_owned()),
        ("city", signature.city().to_owned()),
        ("state", signature.state().to_owned()),
        ("zip", signature.zip().to_owned()),
        ("language", signature.language().to_owned()),
        ("created_at", signer.signed_at()),
        ("tag_list", tags),
        ("note", note),
    ]
}

/// A note such as "Signed “…” at Dupont Circle", with the signer's comment.
fn note(signer: &Signer<'_>, drive: &Drive<'_>) -> String {
    let place = drive.event(signer.event());
    let at = if place.is_empty() {
        String::new()
    } else {
        format!(" at {place}")
    };
    let comment = signer.comment();
    let comment_line = if comment.is_empty() {
        String::new()
    } else {
        format!("\n{comment}")
    };
    format!("Signed “{}”{at}{comment_line}", drive.title)
}
