//! Blank sheets.

use petition::number::SheetNumber;
use petition::{Fields, Need};
use print::{BlankSheets, Heading, Layout};

use super::{ADDRESS, CREATED, Page, arabic, heading, petition, series, words};

const UNTIL: Option<&str> = Some("Jun 30, 2027");

pub(crate) fn blanks() -> Vec<Page> {
    let petition = petition();
    let fields = &petition.fields;
    let everything = &Fields {
        street: Need::Optional,
        phone: Need::Optional,
        ..petition.fields
    };
    let three = [
        "E-mail me about this campaign",
        "Text me about this campaign",
        "CASA may write to me",
    ]
    .map(str::to_owned);
    let email = &three[..1];
    let plain = &heading(&petition);
    let right_to_left = &heading(&arabic());
    let no_address = &Heading {
        address: None,
        short_address: String::new(),
        practice: true,
        ..plain.clone()
    };
    let code = |number: SheetNumber| format!("{ADDRESS}&sheet={number}");
    let bare_code = |number: SheetNumber| format!("SHEET:{number}");
    let page = |name, pdf| Page::with_codes(name, pdf, numbers().map(code).to_vec());
    vec![
        page(
            "blank-letter",
            print(plain, fields, email, UNTIL, Layout::Letter),
        ),
        page(
            "blank-legal",
            print(plain, everything, &three, UNTIL, Layout::Legal),
        ),
        page(
            "blank-everything",
            print(plain, everything, &three, None, Layout::A4),
        ),
        page(
            "blank-right-to-left",
            print(right_to_left, fields, email, None, Layout::Letter),
        ),
        Page::with_codes(
            "blank-no-address",
            print(no_address, fields, &[], None, Layout::Letter),
            numbers().map(bare_code).to_vec(),
        ),
    ]
}

fn numbers() -> [SheetNumber; 2] {
    [31, 32].map(|number| SheetNumber {
        series: series(),
        number,
    })
}

fn print(
    heading: &Heading,
    fields: &Fields,
    consents: &[String],
    until: Option<&str>,
    layout: Layout,
) -> Vec<u8> {
    let request = BlankSheets {
        heading,
        fields,
        consents,
        until,
        numbers: &numbers(),
        event: "Dupont Circle",
        layout,
        created: CREATED,
        words: words(),
    };
    print::blank(&request).expect("sheets").pdf
}
