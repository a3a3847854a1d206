//! The way in: arguments, and the exit code. What each word does stands in `cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    petition_kiosk::harden();
    petition_kiosk::cli::run()
}
