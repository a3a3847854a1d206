//! The organizer's commands, run as programs: what they print, what they leave behind, and the one
//! sentence that each failure says.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod bounds;
#[path = "../common/boxes.rs"]
mod boxes;
mod campaign_changes;
#[path = "../common/mod.rs"]
mod common;
mod decisions;
mod duplicates;
mod erasure;
mod kinds;
mod letters;
mod links;
mod made_by_0_1_0;
mod marks;
mod people;
mod report;
mod retention;
mod salvage;
mod sheets;
mod turn_ins;
mod what_goes_wrong;
