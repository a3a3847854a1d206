//! The boxes of a sheet are those that were printed on it, whatever the petition has now.

use super::*;
use petition::{BUNDLED, Consent, Way};

/// The petition after a drive began to ask for another consent first, and dropped e-mail.
fn changed() -> Petition {
    let mut petition = Petition::bundled().expect("the bundled petition");
    petition.consents = vec![Consent::of_partner("ally", Way::Email, "Ally")];
    petition
}

#[test]
fn a_box_means_what_was_printed_beside_it() {
    let sheet = issued(31, 1);
    let number = number_of(&sheet);
    let printed = sheet.consents.clone();
    let mut clerk = Clerk::new(changed(), &[sheet], 1, 0);
    clerk.open(number);
    clerk.types("Maria Lopez 20009maria@example.org\na\n");
    clerk.settle();
    let sheet = clerk.desk.paper.sheet(number).expect("a sheet");
    let Some(Written::Signed(signature)) = sheet.written(1, Reading::First) else {
        panic!("nothing is stored");
    };
    assert_eq!(signature.consents(), printed);
}

#[test]
fn a_sheet_with_more_boxes_than_the_petition_has_now_takes_all_of_them() {
    let words = ".consents]\nally = \"Ally may write to me\"";
    let two = BUNDLED.replace(".consents]", words).replacen(
        "[text.en]",
        "[[consents]]\nid = \"ally\"\nby = \"email\"\n[text.en]",
        1,
    );
    let two = Petition::from_toml(&two).expect("no faults");
    let mut sheet = issued(31, 1);
    sheet.content.consents = two.offered(two.language());
    let number = number_of(&sheet);
    let bundled = Petition::bundled().expect("the bundled petition");
    let mut clerk = Clerk::new(bundled, &[sheet], 1, 0);
    clerk.open(number);
    clerk.types("Maria Lopez 20009maria@example.org\nab\n");
    clerk.settle();
    assert!(
        clerk.read(number)[0].ends_with("|email+ally"),
        "{:?}",
        clerk.read(number)
    );
}
