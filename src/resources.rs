//! Asks the system for the threads and the memory that long work takes, before it begins, so that
//! a machine that gives few of them gets a slower answer or a sentence, and no panic.

use rayon::ThreadPoolBuilder;

/// The system does not give what the work takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Scarce {
    /// It starts no thread, and work without one could not be set up either.
    #[error("this machine starts no more threads; close other programs and try again")]
    Threads,
    /// A limit leaves this many MB of memory.
    #[error(
        "this program may use only {0} MB more memory, which is too little; raise its limit (`ulimit -v`) and try again"
    )]
    Memory(u64),
}

/// The address space, in bytes, that work with a ledger may take: each thread reserves some 64 MB,
/// most of which it never touches.
const LEAST: u64 = 512 * 1024 * 1024;

/// Starts the threads that share work: one for each core, or fewer where the system gives fewer.
/// Where it gives none, this thread does all the work, so only the thread that works may call this.
///
/// # Errors
/// Returns an error if there is too little memory to work, or not even this thread can do it.
pub(crate) fn prepare() -> Result<(), Scarce> {
    if let Some(left) = memory_left().filter(|left| *left < LEAST) {
        return Err(Scarce::Memory(left / 1024 / 1024));
    }
    // The threads that all work shares can be started once; a start that fails takes away the
    // second try. So others are started first, to see how many the system gives.
    let given = [0, 1].into_iter().find(|threads| {
        let tried = ThreadPoolBuilder::new().num_threads(*threads);
        tried.build().is_ok()
    });
    let shared = ThreadPoolBuilder::new();
    let shared = match given {
        Some(threads) => shared.num_threads(threads),
        None => shared.num_threads(1).use_current_thread(),
    };
    shared.build_global().map_err(|_| Scarce::Threads)
}

/// The memory, in bytes, that a limit leaves to this process; `None` without a limit.
#[cfg(target_os = "linux")]
fn memory_left() -> Option<u64> {
    use rustix::process::{Resource, getrlimit};
    let limit = getrlimit(Resource::As).current?;
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let size = status
        .lines()
        .find_map(|line| line.strip_prefix("VmSize:"))?;
    let kilobytes: u64 = size.trim().split(' ').next()?.parse().ok()?;
    Some(limit.saturating_sub(kilobytes.saturating_mul(1024)))
}

/// Other systems know no such limit, or do not hold it.
#[cfg(not(target_os = "linux"))]
fn memory_left() -> Option<u64> {
    None
}
