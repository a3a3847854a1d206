//! People press at random, for a long time, and no rule is broken: see `screens_fuzz/rules.rs`.
//!
//! The screens of signers and volunteers take the events of a window and are drawn by the window's
//! own renderer. `cargo test` plays a short form. `FUZZ_EVENTS=100000` plays so many events,
//! divided among the languages; `FUZZ_SEED=7` begins at another place, and gives the same events
//! each time. What breaks a rule is played again with fewer and fewer steps, and the last of them
//! are printed.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, and a long one says how far it came"
)]

#[path = "common/chance.rs"]
mod chance;
#[path = "screens_fuzz/edges.rs"]
mod edges;
#[path = "screens_fuzz/glass.rs"]
mod glass;
#[path = "screens_fuzz/known.rs"]
mod known;
#[path = "common/office.rs"]
mod office;
#[path = "common/person.rs"]
mod person;
#[path = "screens_fuzz/pixels.rs"]
mod pixels;
#[path = "screens_fuzz/play.rs"]
mod play;
#[path = "screens_fuzz/rules.rs"]
mod rules;
#[path = "screens_fuzz/sight.rs"]
mod sight;
#[path = "screens_fuzz/station.rs"]
mod station;
#[path = "screens_fuzz/steps.rs"]
mod steps;
#[path = "screens_fuzz/survey.rs"]
mod survey;
#[path = "screens_fuzz/whole.rs"]
mod whole;

#[test]
fn no_press_breaks_a_rule_in_english() {
    play::people_of("en");
}

#[test]
fn no_press_breaks_a_rule_in_spanish() {
    play::people_of("es");
}

#[test]
fn no_press_breaks_a_rule_in_vietnamese() {
    play::people_of("vi");
}

#[test]
fn no_press_breaks_a_rule_in_chinese() {
    play::people_of("zh-Hans");
}

#[test]
fn no_press_breaks_a_rule_in_arabic() {
    play::people_of("ar");
}

#[test]
fn no_press_breaks_a_rule_in_haitian_creole() {
    play::people_of("ht");
}

#[test]
fn no_press_breaks_a_rule_in_korean() {
    play::people_of("ko");
}

#[test]
fn no_press_breaks_a_rule_in_tagalog() {
    play::people_of("tl");
}
