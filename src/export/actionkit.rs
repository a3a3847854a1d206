//! ActionKit's import pages.
//!
//! Verified (docs.actionkit.com, *Importing Data*, *Uploads Reference: Accepted Headers List*,
//! *About End User Accounts*): `email`, `address1`, `city`, `country`, `created_at`, `action_…`
//! with letters, digits and `_`; a row belongs to the user with the same `email` (or `akid`,
//! `user_id`, `texting_address`). An import page either subscribes everyone or leaves subscriptions
//! alone. New users get the status `never` then, so that is the page for `do-not-subscribe`.
//!
//! Not verified: `first_name`, `last_name`, `state`, `zip`, `phone`, `source`; the dates that
//! `created_at` takes; the form of `texting_address`, which is country code and number as digits
//! here. ActionKit refuses rows that have neither an `email` nor a `texting_address`.

use super::group::Signer;
use super::{Drive, Row};

pub(super) fn row(signer: &Signer<'_>, drive: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let country = if signature.is_in_us() {
        "United States"
    } else {
        ""
    };
    let mut row = vec![("email", signer.email_for_systems())];
    if signer.subscribe_texts {
        row.push((
            "texting_address",
            signer.dialled().trim_start_matches('+').to_owned(),
        ));
    }
    row.extend([
        ("first_name", signature.given_name().to_owned()),
        ("last_name", signature.family_name().to_owned()),
        ("address1", signer.street().to_owned()),
        ("city", signature.city().to_owned()),
        ("state", signature.state().to_owned()),
        ("zip", signature.zip().to_owned()),
        // An empty country leaves what ActionKit knows. None is invented.
        ("country", country.to_owned()),
        ("phone", signer.dialled()),
        ("created_at", signer.signed_at()),
        ("source", signer.event().to_owned()),
    ]);
    if !signer.for_partner {
        row.push(("action_event", drive.event(signer.event()).to_owned()));
        row.push(("action_comment", signer.comment().to_owned()));
    }
    row
}
