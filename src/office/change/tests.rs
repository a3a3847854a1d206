//! Only what differs is signed, and faults are told at their fields.

#![allow(clippy::panic, reason = "a test fails by panicking")]

use super::*;

fn page() -> ChangePage {
    let mut page = ChangePage::default();
    page.set_drive(Drive {
        events: vec![Event {
            name: "Dupont Circle".to_owned(),
            code: "dupont-circle".to_owned(),
        }],
        goal: Some(200),
        show_count: true,
        retention: Some("2027-06-30".to_owned()),
        ..Drive::default()
    });
    page
}

fn typed(page: &mut ChangePage, edit: Edit, words: &str) {
    page.update(Message::Typed(edit, words.to_owned()));
}

#[test]
fn only_what_differs_is_signed() {
    let mut page = page();
    let table = StationId::random();
    assert!(matches!(page.update(Message::Save), Request::None));
    typed(&mut page, Edit::Event(0), "Dupont Circle");
    typed(&mut page, Edit::Goal, "200");
    typed(&mut page, Edit::NewEvent, " Mount Pleasant ");
    typed(&mut page, Edit::Station(table), "Table 2");
    typed(&mut page, Edit::Retention, "2027-01-31");
    let Request::Save(changes) = page.update(Message::Save) else {
        panic!("nothing is signed");
    };
    let expected = Changes {
        added: vec!["Mount Pleasant".to_owned()],
        retention: Some("2027-01-31".to_owned()),
        stations: vec![StationName {
            station: table,
            name: "Table 2".to_owned(),
        }],
        ..Changes::default()
    };
    assert_eq!(changes, expected);
    page.update(Message::Saved(Ok(())));
    assert!(page.typed.is_empty());
}

#[test]
fn every_fault_is_at_its_field_and_nothing_is_signed() {
    let mut page = page();
    typed(&mut page, Edit::Event(0), "--");
    typed(&mut page, Edit::Goal, "many");
    typed(&mut page, Edit::Retention, "2028-01-01");
    let shown = page.update(Message::Save);
    assert!(matches!(shown, Request::Reveal(id) if id == Edit::Event(0).id()));
    assert_eq!(
        page.faults,
        [
            (Edit::Event(0), Fault::Event),
            (Edit::Goal, Fault::Goal),
            (Edit::Retention, Fault::Later("2027-06-30".to_owned())),
        ]
    );
}

#[test]
fn a_pin_is_changed_without_knowing_the_old_one_and_is_never_a_common_one() {
    let mut page = page();
    typed(&mut page, Edit::Pin, "123456");
    assert!(matches!(page.update(Message::SavePin), Request::Reveal(_)));
    assert_eq!(page.faults, [(Edit::Pin, Fault::PinTooCommon)]);
    typed(&mut page, Edit::Pin, "805126");
    let saved = page.update(Message::SavePin);
    assert!(matches!(saved, Request::SavePin(pin) if *pin == "805126"));
    page.update(Message::PinSaved(Ok(())));
    assert!(page.value(Edit::Pin).is_empty());
}

#[test]
fn with_a_real_keyboard_the_ring_stays_where_enter_was_refused() {
    let mut page = page();
    page.use_hardware_keys();
    page.update(Message::Caret(Edit::Pin, Caret::Came));
    typed(&mut page, Edit::Pin, "123456");
    page.update(Message::Entered(Edit::Pin));
    assert_eq!(page.faults, [(Edit::Pin, Fault::PinTooCommon)]);
    assert_eq!(page.writing.field(), Some(Edit::Pin));
    page.update(Message::Caret(Edit::Goal, Caret::Came));
    typed(&mut page, Edit::Goal, "many");
    page.update(Message::Entered(Edit::Goal));
    assert!(matches!(page.update(Message::Save), Request::Reveal(_)));
    assert_eq!(page.writing.field(), Some(Edit::Goal));
    assert_eq!(page.covered(), 0.0);
    page.leave();
    assert_eq!(page.writing.field(), None);
}
