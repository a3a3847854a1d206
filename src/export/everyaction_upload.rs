//! A file for EveryAction's and NGP VAN's bulk upload, for who has no program that calls the API.
//!
//! Not verified, since no document of it could be read: all headings. They are the plainest names,
//! and are matched by hand while uploading. Whether an uploaded address is subscribed is chosen
//! there for the whole file, so the list has only people who asked, and the name of each file says
//! for what.

use super::group::Signer;
use super::{Drive, Row};

pub(super) fn row(signer: &Signer<'_>, _: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let country = if signature.is_in_us() { "US" } else { "" };
    // Only a cell phone gets text messages; the type of any other number is not known.
    let (cell, phone) = if signer.subscribe_texts {
        (signer.dialled(), String::new())
    } else {
        (String::new(), signer.dialled())
    };
    vec![
        ("First Name", signature.given_name().to_owned()),
        ("Last Name", signature.family_name().to_owned()),
        ("Email", signer.email_for_systems()),
        ("Cell Phone", cell),
        ("Phone", phone),
        ("Street Address", signer.street().to_owned()),
        ("City", signature.city().to_owned()),
        ("State/Province", signature.state().to_owned()),
        ("Zip/Postal", signature.zip().to_owned()),
        ("Country", country.to_owned()),
    ]
}
