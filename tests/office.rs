//! What was opened in the office stays in that one.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use petition_kiosk::office::{Action, Message, Office};
use roll::Roll;

#[test]
fn an_office_is_not_left_while_it_is_opened_once_more() {
    let mut office = Office::locked("sheets".into());
    assert!(
        !office.is_opening(),
        "a locked office waits for nothing: what comes for another one is not taken"
    );
    let _ = office.update(Message::Passphrase("practice".to_owned()));
    assert!(matches!(office.update(Message::Open), Action::Open(_)) && office.is_opening());
    office.opened(Roll::default(), 0);
    assert!(!office.is_opening());
    office.opens_again();
    assert!(matches!(office.update(Message::Leave), Action::None));
    office.opened(Roll::default(), 0);
    assert!(matches!(office.update(Message::Leave), Action::Leave));
}
