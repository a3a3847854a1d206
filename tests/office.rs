//! The office as an organizer uses it: messages in, requests out.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "common/mod.rs"]
mod common;
#[path = "common/office.rs"]
mod office;

use office::{ask_to_open, open, practice_key};
use petition_kiosk::office::{Action, Message, Office};
use roll::Roll;

#[test]
fn an_office_is_not_left_while_it_is_opened() {
    let demo = common::Demo::new(1);
    let key = practice_key(&demo.path("out/campaign"));
    let mut office = Office::locked("sheets".into());
    assert!(matches!(ask_to_open(&mut office), Action::Open(_)));
    assert!(matches!(office.update(Message::Leave), Action::None));
    let mut office = Office::locked("sheets".into());
    open(&mut office, Roll::default(), &key);
    assert!(matches!(office.update(Message::Leave), Action::Leave));
}
