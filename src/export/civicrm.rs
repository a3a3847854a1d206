//! CiviCRM. Its import wizard maps any heading; the extension XCM takes parameters of the API as
//! headings.
//!
//! Verified: `first_name`, `last_name`, `is_opt_out` (*No Bulk Emails*), `do_not_sms` and `source`
//! (255 characters) are fields of a contact that can be imported (civicrm-core,
//! `schema/Contact/Contact.entityType.php`); XCM takes CSV with `,` and the parameters' names in
//! the first row (docs.civicrm.org/xcm, *Contact Import*). An import puts nobody on a mailing list
//! unless a group is chosen in the wizard, so choose one for the `subscribe` files only.
//! `is_opt_out` keeps everyone else out of all bulk mailings.
//!
//! Not verified: `email`, `phone`, `street_address`, `city`, `state_province`, `postal_code` as
//! XCM's names. There is no column for the language: CiviCRM's `preferred_language` takes five
//! letters such as `en_US`, and a signer's language has no country.

use super::group::Signer;
use super::{Drive, Row};

/// The number of characters that `source` holds.
const MOST_CHARACTERS: usize = 255;

pub(super) fn row(signer: &Signer<'_>, drive: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let one_or_zero = |yes: bool| if yes { "1" } else { "0" }.to_owned();
    // The place comes first, since the title may be cut off.
    let source = [drive.event(signer.event()), drive.title].join(" – ");
    let source = if signer.for_partner {
        ""
    } else {
        source.trim_start_matches(" – ")
    };
    vec![
        ("first_name", signature.given_name().to_owned()),
        ("last_name", signature.family_name().to_owned()),
        ("email", signer.email_for_systems()),
        ("phone", signer.dialled()),
        ("street_address", signer.street().to_owned()),
        ("city", signature.city().to_owned()),
        ("state_province", signature.state().to_owned()),
        ("postal_code", signature.zip().to_owned()),
        ("is_opt_out", one_or_zero(!signer.subscribe_email)),
        ("do_not_sms", one_or_zero(!signer.subscribe_texts)),
        ("source", source.chars().take(MOST_CHARACTERS).collect()),
    ]
}
