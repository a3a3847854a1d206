//! Keeps the machine awake while the kiosk runs.

use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use iced::futures::channel::mpsc;

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

/// The time between two looks at the locks that are held.
const EVERY: Duration = Duration::from_secs(5);

/// Locks against sleep, held until this is dropped.
pub(crate) struct Awake {
    locks: Arc<Mutex<Vec<Child>>>,
}

/// Asks the system not to sleep and not to turn the screen off. Returns `None` if nothing could be
/// asked or every lock was refused; staff are told then.
pub(crate) fn stay_awake() -> Option<Awake> {
    let awake = Awake::holding(LOCKS.iter().filter_map(|lock| hold(lock)).collect());
    std::thread::sleep(REFUSED_WITHIN);
    awake.held()
}

impl Awake {
    fn holding(locks: Vec<Child>) -> Self {
        let locks = Arc::new(Mutex::new(locks));
        Self { locks }
    }

    /// Keeps the locks that were not refused, if there are any. A busy machine may refuse one late,
    /// so this is asked again while the program runs.
    pub(crate) fn held(self) -> Option<Self> {
        if !any_is_held(&self.locks) {
            tracing::warn!("nothing keeps this machine awake");
            return None;
        }
        Some(self)
    }

    /// Tells once when the last lock has ended, because its program was stopped or was refused late.
    /// It is looked for on a thread of its own: a screen that waits is not drawn again for that.
    pub(crate) fn lost(&self) -> mpsc::Receiver<()> {
        watch(Arc::downgrade(&self.locks), EVERY)
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
        Self::holding(locks)
    }
}

fn all(locks: &Mutex<Vec<Child>>) -> MutexGuard<'_, Vec<Child>> {
    locks.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Forgets the locks that have ended, and returns true if another one is held.
fn any_is_held(locks: &Mutex<Vec<Child>>) -> bool {
    let mut locks = all(locks);
    locks.retain_mut(|lock| matches!(lock.try_wait(), Ok(None)));
    !locks.is_empty()
}

/// Watches the locks until none is held or they are dropped.
fn watch(locks: Weak<Mutex<Vec<Child>>>, every: Duration) -> mpsc::Receiver<()> {
    let (mut sender, receiver) = mpsc::channel(1);
    let keep_looking = move || {
        loop {
            std::thread::sleep(every);
            let Some(locks) = locks.upgrade() else {
                return;
            };
            if !any_is_held(&locks) {
                tracing::warn!("nothing keeps this machine awake any more");
                let _ = sender.try_send(());
                return;
            }
        }
    };
    if let Err(error) = std::thread::Builder::new()
        .name("awake".to_owned())
        .spawn(keep_looking)
    {
        tracing::error!(%error, "no thread");
    }
    receiver
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
        for lock in all(&self.locks).iter_mut() {
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
        let awake = Awake::holding(vec![lock]);
        assert!(any_is_held(&awake.locks), "it holds until then");
        // Would wait for ever if the pipe stayed open.
        drop(awake);
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_the_system_refuses_keeps_nothing_awake() {
        let mut refused = hold(&["true"]).expect("true is on every machine");
        let _ = refused.wait();
        let held = hold(&["env", "LC_ALL=C"]).expect("env is on every machine");
        let both = Awake::holding(vec![refused, held]);
        let held = both.held().expect("one of them holds");
        assert_eq!(all(&held.locks).len(), 1);
        assert!(Awake::by("true").held().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn the_loss_of_the_last_lock_is_told_and_that_of_another_is_not() {
        let hold_one = || hold(&["env"]).expect("env is on every machine");
        let awake = Awake::holding(vec![hold_one(), hold_one()]);
        let every = Duration::from_millis(5);
        let mut lost = watch(Arc::downgrade(&awake.locks), every);
        all(&awake.locks)[0].kill().expect("it runs");
        while all(&awake.locks).len() > 1 {
            std::thread::sleep(every);
        }
        std::thread::sleep(10 * every);
        assert!(lost.try_recv().is_err(), "one is held");
        all(&awake.locks)[0].kill().expect("it runs");
        let told = iced::futures::executor::block_on_stream(lost).next();
        assert!(told.is_some(), "the thread ended and told nothing");
    }

    #[test]
    fn a_machine_without_such_a_program_is_no_error() {
        assert!(hold(&["no-such-program-anywhere"]).is_none());
    }
}
