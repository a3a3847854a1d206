//! Rights that the program takes from itself and from other users of the machine as it starts.

/// Keeps what the program makes and holds from other users of the machine. Files and folders are
/// made for their owner only. Core dumps are off, because a crash must not write a signer's words
/// to the disk. If the system refuses, the program continues; THREAT_MODEL.md describes the
/// settings that a machine needs.
pub fn harden() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit, umask};
        umask(rustix::fs::Mode::from(0o077));
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _ = setrlimit(Resource::Core, none);
    }
    // No other program of the same user may read its memory, and a crash is not handed to a program
    // that collects crashes, which the limit above does not prevent.
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
