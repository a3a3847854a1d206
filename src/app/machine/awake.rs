//! Keeps the machine awake while the kiosk runs.

use std::process::{Child, Stdio};
use std::time::Duration;

use crate::child;

/// Programs that hold a lock against sleep for as long as the program after them runs: systemd's,
/// which every login session has, and GNOME's, which also keeps its own screen from going dark.
const LOCKS: [&[&str]; 2] = [
    &[
        "systemd-inhibit",
        "--what=idle:sleep",
        "--who=Petition Kiosk",
        "--why=Collecting signatures",
        "--mode=block",
    ],
    &[
        "gnome-session-inhibit",
        "--inhibit=idle:suspend",
        "--reason=Collecting signatures",
    ],
];

/// The time within which a program says that the system refuses its lock: it ends.
const REFUSED_WITHIN: Duration = Duration::from_secs(1);

/// Locks against sleep, held until this is dropped.
pub(crate) struct Awake {
    locks: Vec<Child>,
}

/// Asks the system not to sleep and not to turn the screen off. Returns `None` if nothing could be
/// asked or every lock was refused; staff are told then.
pub(crate) fn stay_awake() -> Option<Awake> {
    let awake = Awake {
        locks: LOCKS.iter().filter_map(|lock| hold(lock)).collect(),
    };
    std::thread::sleep(REFUSED_WITHIN);
    awake.held()
}

impl Awake {
    /// Keeps the locks that were not refused, if there are any. A busy machine may refuse one late,
    /// so this is asked again while the program runs.
    pub(crate) fn held(mut self) -> Option<Self> {
        self.locks
            .retain_mut(|lock| matches!(lock.try_wait(), Ok(None)));
        if self.locks.is_empty() {
            tracing::warn!("nothing keeps this machine awake");
            return None;
        }
        Some(self)
    }

    /// A lock that is held by this program. `true` is one that refuses it: it ends at once.
    #[cfg(test)]
    pub(crate) fn by(program: &str) -> Self {
        let mut locks: Vec<Child> = hold(&[program]).into_iter().collect();
        if program == "true" {
            for lock in &mut locks {
                let _ = lock.wait();
            }
        }
        Self { locks }
    }
}

/// Holds one lock. `cat` waits for the end of its input, which is a pipe from this process: however
/// this process ends, the pipe closes, `cat` ends, and the lock goes with it.
fn hold(lock: &[&str]) -> Option<Child> {
    let (program, arguments) = lock.split_first()?;
    child::command(program)
        .args(arguments)
        .arg("cat")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()
}

impl Drop for Awake {
    fn drop(&mut self) {
        for lock in &mut self.locks {
            drop(lock.stdin.take());
            let _ = lock.wait();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_lock_ends_when_it_is_dropped() {
        let lock = hold(&["env", "LC_ALL=C"]).expect("env is on every machine");
        let mut awake = Awake { locks: vec![lock] };
        assert!(
            matches!(awake.locks[0].try_wait(), Ok(None)),
            "it holds until then"
        );
        // Would wait for ever if the pipe stayed open.
        drop(awake);
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_the_system_refuses_keeps_nothing_awake() {
        let mut refused = hold(&["true"]).expect("true is on every machine");
        let _ = refused.wait();
        let held = hold(&["env", "LC_ALL=C"]).expect("env is on every machine");
        let both = Awake {
            locks: vec![refused, held],
        };
        let held = both.held().expect("one of them holds");
        assert_eq!(held.locks.len(), 1);
        assert!(Awake::by("true").held().is_none());
    }

    #[test]
    fn a_machine_without_such_a_program_is_no_error() {
        assert!(hold(&["no-such-program-anywhere"]).is_none());
    }
}
