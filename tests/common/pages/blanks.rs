//! Blank sheets to sign.

use petition::i18n::Words;
use petition::number::SheetNumber;
use petition::{Fields, Need, Notice, Petition, Way};
use print::{BlankSheets, Heading, Layout};

use super::{ADDRESS, CREATED, Page, arabic, heading, notice, own_words, petition, series, words};

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
    let told = |petition: &Petition| notice(petition).in_words(&own_words(petition));
    let (full, full_arabic) = (&told(&petition), &told(&arabic()));
    let short = &Notice::new(&petition, petition.language(), None).in_words(&Words::english());
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
            print(plain, fields, email, short, Layout::Letter),
        ),
        page(
            "blank-legal",
            print(plain, everything, &three, full, Layout::Legal),
        ),
        page(
            "blank-everything",
            print(plain, everything, &three, full, Layout::A4),
        ),
        page(
            "blank-right-to-left",
            print(right_to_left, fields, email, full_arabic, Layout::Letter),
        ),
        Page {
            cut: (2, 2),
            ..page("blank-slips", slips(plain, fields, email, short))
        },
        Page {
            cut: (1, 1),
            ..page(
                "blank-slips-everything",
                slips(right_to_left, everything, &three, full_arabic),
            )
        },
        Page::with_codes(
            "blank-no-address",
            print(no_address, fields, &[], short, Layout::Letter),
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
    notice: &str,
    layout: Layout,
) -> Vec<u8> {
    let request = BlankSheets {
        heading,
        fields,
        consents,
        only_way: (consents.len() == 1).then_some(Way::Email),
        notice,
        numbers: &numbers(),
        event: "Dupont Circle",
        layout,
        created: CREATED,
        words: words(),
    };
    print::blank(&request).expect("sheets").pdf
}

fn slips(heading: &Heading, fields: &Fields, consents: &[String], notice: &str) -> Vec<u8> {
    let request = BlankSheets {
        heading,
        fields,
        consents,
        only_way: (consents.len() == 1).then_some(Way::Email),
        notice,
        numbers: &numbers(),
        event: "Dupont Circle",
        layout: Layout::Letter,
        created: CREATED,
        words: words(),
    };
    print::blank_slips(&request).expect("slips").pdf
}
