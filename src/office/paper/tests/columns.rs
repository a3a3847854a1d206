//! The columns of a line: their order, and what is kept of a cell that cannot be read.

use super::*;

#[test]
fn what_cannot_be_read_is_asked_once_and_then_kept_as_it_is_written() {
    let number = number_of(&issued(31, 2));
    let mut petition = Petition::bundled().expect("the bundled petition");
    petition.fields.phone = Need::Optional;
    let mut clerk = Clerk::new(petition, &[issued(31, 2)], 1, 0);
    clerk.open(number);
    clerk.types("Maria Lopez20009maria at example\nmy sister\n\n");
    clerk.settle();
    assert_eq!(clerk.seq, 0, "nothing is stored yet");
    let open = clerk.desk.open.as_ref().expect("open");
    assert!(open.is_asked && open.faults.len() == 2);
    // Whoever goes on typing is asked about what stands there then.
    clerk.types("s");
    assert!(!clerk.desk.open.as_ref().is_some_and(|open| open.is_asked));
    clerk.types("\u{8}\n\n\n\n");
    clerk.settle();
    let sheet = clerk.desk.paper.sheet(number).expect("a sheet");
    let Some(Written::Signed(signature)) = sheet.written(1, Reading::First) else {
        panic!("not signed")
    };
    assert_eq!((signature.email(), signature.phone()), ("", ""));
    let kept: Vec<_> = signature.as_written().texts().collect();
    assert_eq!(
        kept,
        [
            (Field::Email, "maria at example"),
            (Field::Phone, "my sister")
        ]
    );
    // The line shows what stands there, and it can be mended.
    let _ = clerk.desk.update(Message::Key(Key::Line(true)));
    let open = clerk.desk.open.as_ref().expect("open");
    let words: Vec<&str> = (0..open.typing.columns().len())
        .map(|at| open.typing.words(at))
        .collect();
    assert!(words.contains(&"maria at example") && words.contains(&"my sister"));
}

#[test]
fn a_sheet_with_more_columns_asks_for_them_in_their_order() {
    let mut petition = Petition::bundled().expect("the bundled petition");
    (petition.fields.street, petition.fields.phone) = (Need::Optional, Need::Optional);
    assert!(petition.fields.asks(Field::Street));
    let number = number_of(&issued(31, 1));
    let mut clerk = Clerk::new(petition, &[issued(31, 1)], 1, 0);
    clerk.open(number);
    clerk.types("Maria Lopez200091100 Main St\nmaria@example.org\n202-555-0147\n\n");
    clerk.settle();
    let sheet = clerk.desk.paper.sheet(number).expect("a sheet");
    let Some(Written::Signed(signature)) = sheet.written(1, Reading::First) else {
        panic!("not signed")
    };
    assert_eq!(
        (signature.zip(), signature.street(), signature.phone()),
        ("20009", "1100 Main St", "202-555-0147")
    );
}
