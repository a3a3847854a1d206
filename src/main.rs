//! The entry point of the program. The subcommands are in `cli`.

use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// Wipes memory when it is freed, because typed text passes through buffers of the window toolkit
/// that nothing else wipes.
#[global_allocator]
static MEMORY: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    petition_kiosk::harden();
    petition_kiosk::cli::run()
}
