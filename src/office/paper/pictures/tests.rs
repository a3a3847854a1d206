//! Files with more than one sheet.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use super::*;
use petition::Petition;
use petition::number::Series;

#[test]
fn the_sheets_of_a_file_wait_until_each_has_it_attached() {
    let petition = Petition::bundled().expect("the bundled petition");
    let mut desk = PaperPage::new(Arc::new(petition));
    let number = |number| SheetNumber {
        series: Series::from_bytes(&[0x3a; 16]),
        number,
    };
    let page = |sheets: &[SheetNumber], trouble| Page {
        sheets: sheets.to_vec(),
        trouble,
    };
    let _ = desk.update(Message::NumbersFound(NumbersFound {
        picture: "pile.pdf".into(),
        pages: Ok(vec![
            page(&[number(31)], None),
            page(&[], Some(ScanError::NoCode)),
            page(&[number(32), number(33)], Some(ScanError::AnotherCode)),
        ]),
    }));
    let picture = desk.picture.as_ref().expect("a picture");
    assert_eq!(
        picture.sheets,
        [(number(31), 1), (number(32), 3), (number(33), 3)]
    );
    assert_eq!(picture.unread, [2, 3]);
    assert!(picture.view(&Words::english(), true).is_some());
    for expected in [31, 32, 33] {
        let _ = desk.update(Message::OpenSheet(number(expected)));
        let Action::Attach(request) = desk.update(Message::Attach) else {
            panic!("sheet {expected}: nothing is attached")
        };
        assert_eq!(request.sheet, number(expected));
        let _ = desk.update(Message::Attached(Ok(number(expected))));
        let _ = desk.update(Message::Close);
    }
}

#[test]
fn the_name_of_a_file_is_no_number() {
    for typed in [
        "a.JPG",
        "b.tiff",
        "c.heic",
        "d.webp",
        "/media/stick/e",
        "f.Pdf",
    ] {
        assert!(is_file(typed), "{typed}");
    }
    for typed in ["78X3M-0031-D", "https://example.org/p?sheet=78X3M-0031-D"] {
        assert!(!is_file(typed), "{typed}");
    }
}
