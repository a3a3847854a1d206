//! CiviCRM: its import wizard maps any heading; the extension XCM takes parameters of the API as
//! headings.
//!
//! Verified: `first_name`, `last_name`, `is_opt_out` (*No Bulk Emails*), `do_not_sms` and `source`
//! (255 characters) are fields of a contact that can be imported (civicrm-core,
//! `schema/Contact/Contact.entityType.php`); XCM takes CSV with `,` and the parameters' names in
//! the first row (docs.civicrm.org/xcm, *Contact Import*). CiviCRM puts nobody into a mailing list
//! by an import unless a group is chosen in the wizard: choose one for the `subscribe` files only.
//! `is_opt_out` keeps the others out of every bulk mailing.
//!
//! Not verified: `email`, `phone`, `street_address`, `city`, `state_province`, `postal_code` as
//! XCM's names. `language` is none of its fields: its own, `preferred_language`, takes five letters
//! such as `en_US`, which a signer's language does not tell.

use super::consent::Signer;
use super::{Drive, Row};

const MOST_OF_A_SOURCE: usize = 255;

pub(super) fn row(signer: &Signer<'_>, drive: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let digit = |yes: bool| if yes { "1" } else { "0" }.to_owned();
    // The place first: it is the title that may be too long.
    let source = [drive.event(signer.event()), drive.title].join(" – ");
    let source = if signer.for_a_partner {
        ""
    } else {
        source.trim_start_matches(" – ")
    };
    vec![
        ("first_name", signature.given_name().to_owned()),
        ("last_name", signature.family_name().to_owned()),
        ("email", signer.email.to_owned()),
        ("phone", signer.phone.to_owned()),
        ("street_address", signer.street().to_owned()),
        ("city", signature.city().to_owned()),
        ("state_province", signature.state().to_owned()),
        ("postal_code", signature.zip().to_owned()),
        ("language", signature.language().to_owned()),
        ("is_opt_out", digit(!signer.to_email)),
        ("do_not_sms", digit(!signer.to_texts)),
        ("source", source.chars().take(MOST_OF_A_SOURCE).collect()),
    ]
}
