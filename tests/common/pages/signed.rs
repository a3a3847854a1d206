//! Signed sheets of made-up people.

use petition::i18n::Words;
use petition::signature::Ink;
use petition::{Notice, Petition};
use print::{Heading, Layout, Line, SignedSheets};

use super::{
    ADDRESS, CREATED, MORE_NAMES, NAMES, Page, arabic, heading, ink, notice, own_words, petition,
    series, words,
};

pub(crate) fn signed() -> Vec<Page> {
    let plain = heading(&petition());
    let practice = Heading {
        practice: true,
        ..plain.clone()
    };
    let right_to_left = heading(&arabic());
    let page = |name, pdf| Page::with_codes(name, pdf, vec![ADDRESS.to_owned(); 2]);
    let told = |petition: &Petition| notice(petition).as_told(&own_words(petition));
    let (full, full_arabic) = (&told(&petition()), &told(&arabic()));
    let short = &Notice::new(&petition(), &plain.language, None).as_told(&Words::english());
    vec![
        page(
            "signed-letter",
            print(&plain, NAMES, Layout::Letter, false, "", 31, short),
        ),
        page(
            "signed-a4",
            print(&plain, NAMES, Layout::A4, false, "Maryland", 1, full),
        ),
        page(
            "signed-legal",
            print(&plain, NAMES, Layout::Legal, false, "", 1, full),
        ),
        page(
            "signed-delivery",
            print(&plain, NAMES, Layout::Letter, true, "Maryland", 1, short),
        ),
        page(
            "signed-practice",
            print(&practice, NAMES, Layout::Legal, true, "", 1, short),
        ),
        page(
            "signed-more-scripts",
            print(&plain, MORE_NAMES, Layout::Letter, true, "", 1, short),
        ),
        page(
            "signed-right-to-left",
            print(
                &right_to_left,
                NAMES,
                Layout::Letter,
                false,
                "",
                1,
                full_arabic,
            ),
        ),
    ]
}

fn print(
    heading: &Heading,
    names: &[&str],
    layout: Layout,
    undated: bool,
    part: &str,
    first_page: u32,
    notice: &str,
) -> Vec<u8> {
    let inks: Vec<Ink> = (0..names.len()).map(|at| ink(3 + at as u16 % 8)).collect();
    let lines: Vec<Line<'_>> = names
        .iter()
        .zip(&inks)
        .enumerate()
        .map(|(at, (name, ink))| Line {
            name: (*name).to_owned(),
            place: if at % 2 == 0 {
                "Washington, DC 20009"
            } else {
                "Saint Petersburg, FL 33701"
            }
            .to_owned(),
            date: format!("Nov {}, 2026", 20 + at / 5),
            ink,
        })
        .collect();
    let request = SignedSheets {
        heading,
        lines: &lines,
        first_number: (first_page - 1) * 10 + 1,
        first_page,
        total_pages: 42,
        series: series(),
        first_sheet: u64::from(first_page),
        part,
        undated,
        notice,
        layout,
        created: CREATED,
        words: words(),
    };
    let printed = print::signed(&request, &|_| true).expect("sheets");
    // One character is in no font, and its line is printed all the same.
    let unprintable: String = printed
        .unprintable
        .iter()
        .map(|character| character.character)
        .collect();
    assert_eq!(
        unprintable,
        if names.iter().any(|name| name.contains('😀')) {
            "😀"
        } else {
            ""
        }
    );
    printed.pdf
}
