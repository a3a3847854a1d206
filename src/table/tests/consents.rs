//! The ticked boxes.

use super::*;

fn ticked(headings: &str, cells: &str) -> String {
    let said = said(rows(
        &format!("name,{headings}"),
        &[&format!("Ann Roe,{cells}")],
    ));
    said[0]
        .strip_prefix("2 = 1 Ann|Roe|||||||")
        .unwrap_or(&said[0])
        .to_owned()
}

#[test]
fn boxes_are_called_as_on_the_sheet_or_by_id_or_by_their_words() {
    for (cell, boxes) in [
        ("A", "email"),
        ("a", "email"),
        ("B", "sms"),
        ("A B", "email sms"),
        ("\"A, B\"", "email sms"),
        ("AB", "email sms"),
        ("ba", "email sms"),
        ("A/B", "email sms"),
        ("A & B", "email sms"),
        ("A and B", "email sms"),
        ("A y B", "email sms"),
        ("A+B", "email sms"),
        ("Ａ", "email"),
        ("A.", "email"),
        ("(A)", "email"),
        ("Box A", "email"),
        ("email", "email"),
        ("E-mail", "email"),
        ("email sms", "email sms"),
        ("email;sms", "email sms"),
        ("SMS", "sms"),
        ("Text me", "sms"),
        ("\"Write to me, Text me\"", "email sms"),
        ("both", "email sms"),
        ("all", "email sms"),
        ("", ""),
        ("none", ""),
        ("-", ""),
        ("no", ""),
        ("n/a", ""),
    ] {
        assert_eq!(ticked("consents", cell), boxes, "{cell}");
    }
}

#[test]
fn a_box_that_is_not_clear_is_told_and_does_not_count() {
    for cell in ["C", "A C", "x", "yes", "〃", "?", "post", "maybe"] {
        let said = ticked("consents", cell);
        assert!(
            said.starts_with(" without consents: This petition has no such choice; write the letters of the ticked boxes: A (email), B (sms)"),
            "{cell}: {said}"
        );
    }
    for cell in ["?", "〃", "perhaps"] {
        assert!(
            ticked("A,B", &format!("x,{cell}")).starts_with(" without consents: it is not clear"),
            "{cell}"
        );
    }
}

#[test]
fn a_column_for_each_box_takes_ticks_of_any_kind() {
    for headings in [
        "A,B",
        "Box A,Box B",
        "A: Write to me,B: Text me",
        "Write to me,Text me",
        "may_email,may_text",
        "E-mail me,Text me",
    ] {
        for yes in [
            "x", "X", "yes", "Yes", "y", "sí", "✓", "✔", "☑", "TRUE", "1", "是", "예", "نعم", "oo",
        ] {
            for no in ["", "no", "n", "FALSE", "0", "-", "☐", "否"] {
                assert_eq!(
                    ticked(headings, &format!("{yes},{no}")),
                    "email",
                    "{headings}: {yes} {no}"
                );
                assert_eq!(
                    ticked(headings, &format!("{no},{yes}")),
                    "sms",
                    "{headings}: {no} {yes}"
                );
            }
        }
    }
}
