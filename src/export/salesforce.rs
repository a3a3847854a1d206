//! Salesforce with the Nonprofit Success Pack: rows for *NPSP Data Import*.
//!
//! Verified: the headings are those of the *NPSP Data Import* template, as public programs that
//! make such files have them. Each new person of `Contact1` gets a household (help.salesforce.com,
//! *Standard NPSP Data Import Fields*). The template asks for a last name, so the only name of a
//! person with one name is that. A ZIP code is text there and keeps its zero, unless the file was
//! saved by a spreadsheet before.
//!
//! Nothing here subscribes anybody, and the template has no column for what a person asked for. So
//! the list has only people who asked, and the name of each file says for what.
//!
//! Not verified: the form of `Home Country`. An import runs in the organizer's own Salesforce, whose
//! fields may differ.

use super::group::Signer;
use super::{Drive, Row};

pub(super) fn row(signer: &Signer<'_>, _: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    let (given_name, family_name) = match (signature.given_name(), signature.family_name()) {
        (only, "") => ("", only),
        names => names,
    };
    let country = if signature.is_in_us() {
        "United States"
    } else {
        ""
    };
    // Only a mobile phone gets text messages; the type of any other number is not known.
    let (mobile, other) = if signer.subscribe_texts {
        (signer.dialled(), String::new())
    } else {
        (String::new(), signer.dialled())
    };
    vec![
        ("Contact1 First Name", given_name.to_owned()),
        ("Contact1 Last Name", family_name.to_owned()),
        ("Contact1 Personal Email", signer.email_for_systems()),
        ("Contact1 Mobile Phone", mobile),
        ("Contact1 Other Phone", other),
        ("Home Street", signer.street().to_owned()),
        ("Home City", signature.city().to_owned()),
        ("Home State/Province", signature.state().to_owned()),
        ("Home Zip/Postal Code", signature.zip().to_owned()),
        ("Home Country", country.to_owned()),
    ]
}
