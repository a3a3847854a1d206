//! The program is killed at any moment, and what it acknowledged or finished is there afterwards.

#![cfg(unix)]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../common/mod.rs"]
mod common;
mod intake;
mod printing;
