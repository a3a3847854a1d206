//! Wipes stacks on which a key was used.
//!
//! A key that is moved, and the arithmetic with it, leave copies in frames that have returned. The
//! stack of a thread that ended is kept for the next one, so the copies would outlive the key.

/// The bytes of stack that are overwritten, which is more than anything done with a key takes and
/// less than the stack of any thread.
const WIPED: usize = 512 * 1024;

/// Runs work on this thread, and then overwrites the stack that it used. What it returns must not
/// hold a key itself, but a pointer to one.
pub fn wiped<T>(work: impl FnOnce() -> T) -> T {
    let done = run(work);
    wipe();
    done
}

/// Runs work in frames of its own, below those of [`wiped`].
#[inline(never)]
fn run<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn wipe() {
    let mut below = [0_u8; WIPED];
    // Without this the compiler leaves out an array that nobody reads.
    std::hint::black_box(&mut below);
}
