//! ActionKit's import pages.
//!
//! Verified (docs.actionkit.com, *Importing Data*, *Uploads Reference: Accepted Headers List*,
//! *About End User Accounts*): `email`, `address1`, `city`, `country`, `created_at`, `action_…`
//! with letters, digits and `_`; a row is of the user whose `email` (or `akid`, `user_id`,
//! `texting_address`) it has. An import page subscribes, or leaves each one's subscription alone,
//! and then whom it did not know gets the status `never`: that is the page for `do-not-subscribe`.
//!
//! Not verified: `first_name`, `last_name`, `state`, `zip`, `phone`, `source`; which dates
//! `created_at` takes; the form of `texting_address`, here country code and number as digits.
//! Whoever has no `email` and no `texting_address` is refused there.

use super::consent::Signer;
use super::{Drive, Row, phone};

pub(super) fn row(signer: &Signer<'_>, drive: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let mut row = vec![("email", signer.email.to_owned())];
    if signer.to_texts {
        row.push((
            "texting_address",
            phone::digits(signer.phone).unwrap_or_else(|| signer.phone.to_owned()),
        ));
    }
    row.extend([
        ("first_name", signature.given_name().to_owned()),
        ("last_name", signature.family_name().to_owned()),
        ("address1", signer.street().to_owned()),
        ("city", signature.city().to_owned()),
        ("state", signature.state().to_owned()),
        ("zip", signature.zip().to_owned()),
        ("country", "United States".to_owned()),
        ("phone", signer.phone.to_owned()),
        ("created_at", signer.signed_at()),
        ("source", signer.event().to_owned()),
    ]);
    if !signer.for_a_partner {
        row.push(("action_event", drive.event(signer.event()).to_owned()));
        row.push(("action_comment", signer.comment().to_owned()));
    }
    row
}
