//! Keeps the machine awake while the kiosk runs.

use std::process::{Child, Stdio};

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

/// Locks against sleep, held until this is dropped.
pub(crate) struct Awake {
    locks: Vec<Child>,
}

/// Asks the system not to sleep and not to turn the screen off. If nothing can be asked, as in a
/// bare kiosk session that nothing puts to sleep, the log says so.
pub(crate) fn stay_awake() -> Option<Awake> {
    let locks: Vec<Child> = LOCKS.iter().filter_map(|lock| hold(lock)).collect();
    if locks.is_empty() {
        tracing::warn!("found no program that keeps this machine awake");
        return None;
    }
    Some(Awake { locks })
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
            // It has ended already if the system refused the lock.
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

    #[test]
    fn a_machine_without_such_a_program_is_no_error() {
        assert!(hold(&["no-such-program-anywhere"]).is_none());
    }
}
