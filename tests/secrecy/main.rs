//! Things that a machine could give away: to other users, to other programs, and to somebody who
//! takes its disk.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../common/mod.rs"]
mod common;
mod files_are_the_owners;
mod hardening;
mod nothing_in_clear;
