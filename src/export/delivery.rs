//! A list for the people to whom the petition is delivered: names and places, without contacts and
//! dates. The format is our own.

use super::group::Signer;
use super::{Drive, Row};

pub(super) fn row(signer: &Signer<'_>, _: &Drive<'_>) -> Row {
    let signature = &signer.record.signature;
    vec![
        ("given_name", signature.given_name().to_owned()),
        ("family_name", signature.family_name().to_owned()),
        ("city", signature.city().to_owned()),
        ("state", signature.state().to_owned()),
        ("zip", signature.zip().to_owned()),
    ]
}
