//! E-mail addresses: as people write them, as mail is sent to them, and the one form in which two
//! of them are compared.

use std::str::FromStr as _;

use email_address::{EmailAddress, Options};
use unicode_normalization::UnicodeNormalization as _;

use super::plain::plain;
use super::punycode;
use crate::consent::EMAIL;

/// The most octets of an address (RFC 5321, 4.5.3.1.3).
const MOST_BYTES: usize = 254;

/// Returns the address that was written, without what stands around it: `mailto:`, a label, angle
/// brackets, a full stop at the end, blanks beside the `@` and the dots, full-width characters and
/// the typographic apostrophe. `None` if mail cannot be sent there.
///
/// Mail needs a local part, an `@` and the name of a host with a dot (RFC 5321). A host that is a
/// number is none, and neither is one that ends with a single letter, which no domain does. Capital
/// letters and the letters of other scripts stay.
pub(super) fn email(written: &str) -> Option<String> {
    let written = plain(written);
    let mut address = written.as_str();
    if let (Some(from), Some(to)) = (address.rfind('<'), address.rfind('>'))
        && from < to
    {
        address = &address[from + 1..to];
    }
    let around = |c: char| c == ' ' || "<>()[]\"'“”‘’«».,;:!".contains(c);
    address = address.trim_matches(around);
    let label = address.split_once(':');
    if let Some((label, rest)) = label.filter(|(label, _)| is_label(label)) {
        address = rest.trim_matches(around);
        // mailto:maria@example.org?subject=…
        if label.eq_ignore_ascii_case("mailto") {
            address = address.split('?').next().unwrap_or(address);
        }
    }
    let (local, host) = address.rsplit_once('@')?;
    let address = format!("{}@{}", without_gaps(local), without_gaps(host));
    let address = address.replace(['’', '‘', 'ʼ', 'ʻ', '′', '`', '´'], "'");
    is_email(&address).then_some(address)
}

fn is_label(words: &str) -> bool {
    let words = words.trim().to_lowercase();
    let labels = [
        "mailto",
        EMAIL,
        "e-mail",
        "mail",
        "correo",
        "邮箱",
        "电子邮件",
        "이메일",
        "почта",
    ];
    labels.contains(&words.as_str())
}

/// Removes blanks at the ends and beside dots. A blank elsewhere stays, and no address has one: it
/// may stand for a dot, for an underscore or for nothing.
fn without_gaps(part: &str) -> String {
    let parts: Vec<&str> = part.split('.').map(str::trim).collect();
    parts.join(".")
}

fn is_email(address: &str) -> bool {
    let Some((_, host)) = address.rsplit_once('@') else {
        return false;
    };
    was_email(address) && is_host(host)
}

/// Returns true for a host of names with a top-level domain (RFC 3696, 2: it is not all-numeric).
fn is_host(host: &str) -> bool {
    let Some((_, last)) = host.rsplit_once('.') else {
        return false;
    };
    let is_domain = if last.is_ascii() {
        let has_letters = last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
        has_letters || last.to_ascii_lowercase().starts_with("xn--")
    } else {
        last.chars().all(char::is_alphanumeric)
    };
    is_domain
        && host
            .split('.')
            .all(|name| !name.starts_with('-') && !name.ends_with('-'))
}

/// Returns true for an address by the first rule that signatures were sealed by, which took more:
/// hosts that are numbers, and full-width letters.
pub(super) fn was_email(typed: &str) -> bool {
    let options = Options::default()
        .with_required_tld()
        .without_display_text()
        .without_domain_literal();
    typed.len() <= MOST_BYTES
        && EmailAddress::parse_with_options(typed, options).is_ok()
        && EmailAddress::from_str(typed).is_ok()
}

/// Returns the address with its host in ASCII, as mail servers and campaign systems take it: a name
/// in another script in its `xn--` form (RFC 5890). The part before the `@` stays.
#[must_use]
pub fn email_in_ascii(address: &str) -> String {
    map_host(address, |name| {
        if name.is_ascii() {
            Some(name.to_owned())
        } else {
            punycode::encode(&folded(name)).map(|name| format!("xn--{name}"))
        }
    })
}

/// Returns the form in which two addresses of one mailbox are equal: in lower case, without
/// full-width forms, the host in its own script. "" if it is no address.
#[must_use]
pub fn email_to_compare(address: &str) -> String {
    // Nearly every address is of these characters alone.
    if address.is_ascii() && !address.contains("xn--") && !address.contains("XN--") {
        let address = address.trim().to_ascii_lowercase();
        let is_address = !address.starts_with('@') && !address.ends_with('@');
        return if is_address && address.contains('@') {
            address
        } else {
            String::new()
        };
    }
    let address = plain(address).replace('’', "'").to_lowercase();
    let is_address = address
        .split_once('@')
        .is_some_and(|(local, host)| !local.is_empty() && !host.is_empty());
    if !is_address {
        return String::new();
    }
    let address: String = address.nfc().collect();
    map_host(&address, |name| match name.strip_prefix("xn--") {
        Some(name) => punycode::decode(name).map(|name| folded(&name)),
        None => Some(folded(name)),
    })
}

/// Applies `map` to each name of the host. A name that it cannot map stays.
fn map_host(address: &str, map: impl Fn(&str) -> Option<String>) -> String {
    let Some((local, host)) = address.rsplit_once('@') else {
        return address.to_owned();
    };
    let names: Vec<String> = host
        .split('.')
        .map(|name| map(name).unwrap_or_else(|| name.to_owned()))
        .collect();
    format!("{local}@{}", names.join("."))
}

/// A name of a host as registries keep it: composed, in lower case, without compatible forms (UTS
/// 46).
fn folded(name: &str) -> String {
    let lower: String = name.nfkc().flat_map(char::to_lowercase).collect();
    lower.nfc().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_is_read_however_it_was_written() {
        for (written, address) in [
            ("maria@example.org", "maria@example.org"),
            ("Maria.Lopez@Example.org", "Maria.Lopez@Example.org"),
            (
                "o'brien+kiosk@mail.example.co.uk",
                "o'brien+kiosk@mail.example.co.uk",
            ),
            ("o’brien@example.org", "o'brien@example.org"),
            ("ｍａｒｉａ＠ｅｘａｍｐｌｅ．ｏｒｇ", "maria@example.org"),
            ("maria＠example.org", "maria@example.org"),
            ("maria@example。org", "maria@example.org"),
            ("mailto:maria@example.org", "maria@example.org"),
            ("MAILTO:maria@example.org?subject=Hi", "maria@example.org"),
            ("E-mail: maria@example.org", "maria@example.org"),
            ("<maria@example.org>", "maria@example.org"),
            ("Maria <maria@example.org>", "maria@example.org"),
            ("maria@example.org.", "maria@example.org"),
            ("maria@example.org,", "maria@example.org"),
            ("(maria@example.org);", "maria@example.org"),
            ("maria @ example.org", "maria@example.org"),
            ("maria@ example . org", "maria@example.org"),
            ("\u{a0}maria@example.org\u{3000}", "maria@example.org"),
            ("maria‑elena@example.org", "maria-elena@example.org"),
            ("maria٢@example.org", "maria2@example.org"),
            ("-maria@example.org", "-maria@example.org"),
            ("josé@example.org", "josé@example.org"),
            ("maria@bücher.example", "maria@bücher.example"),
            ("maria@xn--bcher-kva.example", "maria@xn--bcher-kva.example"),
            ("мария@почта.рф", "мария@почта.рф"),
            ("maria@例え.香港", "maria@例え.香港"),
        ] {
            assert_eq!(email(written).as_deref(), Some(address), "{written}");
        }
    }

    #[test]
    fn where_no_mail_goes_is_no_address() {
        for written in [
            "",
            "n/a",
            "maria",
            "maria@",
            "@example.org",
            "maria@example",
            "a b@example.org",
            "maria@example org",
            "maria@[127.0.0.1]",
            "maria@123.45.67.89",
            "maria@١٢٣.٤٥.٦٧.٨٩",
            "maria@example.c",
            "maria@example.123",
            "maria@example.c0",
            "maria@example..org",
            "maria@.example.org",
            "maria@-example.org",
            "maria@@example.org",
            "maria@example.org, jo@example.org",
        ] {
            assert_eq!(email(written), None, "{written}");
        }
    }

    #[test]
    fn one_mailbox_has_one_form_to_compare() {
        for (one, other) in [
            ("maria@bücher.example", "maria@xn--bcher-kva.example"),
            ("Maria@BÜCHER.example", "maria@XN--BCHER-KVA.example"),
            ("maria@bu\u{308}cher.example", "maria@bücher.example"),
            ("ｍａｒｉａ@example.org", "maria@example.org"),
            ("o’brien@example.org", "o'brien@example.org"),
            ("x@почта.рф", "x@xn--80a1acny.xn--p1ai"),
            ("x@例え.jp", "x@xn--r8jz45g.jp"),
        ] {
            assert_eq!(email_to_compare(one), email_to_compare(other), "{one}");
            assert_ne!(email_to_compare(one), "");
            assert_eq!(
                email_in_ascii(one)
                    .rsplit_once('@')
                    .map(|(_, host)| host.to_lowercase()),
                email_in_ascii(other)
                    .rsplit_once('@')
                    .map(|(_, host)| host.to_lowercase()),
                "{one}"
            );
        }
        assert_ne!(
            email_to_compare("x@bucher.example"),
            email_to_compare("x@bücher.example")
        );
        assert_eq!(email_to_compare("none"), "");
    }

    proptest! {
        #[test]
        fn what_was_accepted_is_accepted_again(
            written in "[a-zéｍ’' ]{1,6}[@＠]{1}[ ]?[a-züｅ0-9]{1,6}[.。][a-zрф]{1,3}[ .,]{0,2}",
        ) {
            if let Some(address) = email(&written) {
                prop_assert_eq!(email(&address), Some(address.clone()));
                prop_assert!(was_email(&address));
                let ascii = email_in_ascii(&address);
                prop_assert_eq!(email_to_compare(&ascii), email_to_compare(&address));
            }
        }
    }
}
