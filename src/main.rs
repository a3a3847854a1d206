//! The way in: arguments, and the exit code. What each word does stands in `cli`.

use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped as it is given back: what was typed goes through buffers of the window toolkit
/// that nobody else wipes.
#[global_allocator]
static MEMORY: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    petition_kiosk::harden();
    petition_kiosk::cli::run()
}
