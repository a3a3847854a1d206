//! The program keeps its memory from other programs of the same user, and its secrets from the
//! programs that it starts.

#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::common::{Demo, program};

/// A user without rights, as a kiosk runs.
const NOBODY: u32 = 65_534;

#[test]
fn nobody_else_reads_its_memory_and_a_crash_leaves_no_core() {
    let home = tempfile::tempdir().expect("a folder");
    let is_root = rustix::process::geteuid().is_root();
    let mut command = Command::new("sh");
    command
        .args(["-c", "ulimit -c unlimited; exec \"$0\" \"$@\""])
        .arg(env!("CARGO_BIN_EXE_petition-kiosk"))
        .args(["demo", home.path().join("out").to_str().expect("UTF-8")])
        .args(["--signatures", "1000000"])
        .env("HOME", home.path())
        .current_dir(home.path())
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    if is_root {
        std::os::unix::fs::chown(home.path(), Some(NOBODY), Some(NOBODY)).expect("given");
        command.uid(NOBODY).gid(NOBODY);
    }
    let mut child = command.spawn().expect("it runs");
    let of = |file: &str| format!("/proc/{}/{file}", child.id());
    let (memory, limits) = (of("mem"), of("limits"));
    // The system gives the files of a process that cannot be dumped to root.
    let is_closed = || {
        let owner = fs::metadata(&memory).expect("it still runs").uid();
        home.path().join("out/ledger.db").exists() && owner == 0
    };
    let begun = Instant::now();
    while !is_closed() && begun.elapsed() < Duration::from_secs(30) {
        std::thread::park_timeout(Duration::from_millis(10));
    }
    assert!(is_closed(), "its memory belongs to its user");
    let limits = fs::read_to_string(limits).expect("read");
    let core = limits.lines().find(|line| line.contains("core file"));
    let core = core.expect("a limit").split_whitespace().rev();
    assert_eq!(core.skip(1).take(2).collect::<Vec<_>>(), ["0", "0"]);
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::ABORT).expect("sent");
    let ended = child.wait().expect("ended");
    assert_eq!((ended.signal(), ended.core_dumped()), (Some(6), false));
}

#[test]
fn a_program_that_it_starts_is_given_no_secret() {
    let demo = Demo::new(1);
    let tools = demo.path("tools");
    fs::create_dir(&tools).expect("made");
    let seen = demo.path("seen");
    for (name, answer) in [("lpstat", "echo Office"), ("lp", "true")] {
        let script = format!("#!/bin/sh\nenv >>'{}'\n{answer}\n", seen.display());
        fs::write(tools.join(name), script).expect("written");
        let mode = fs::Permissions::from_mode(0o755);
        fs::set_permissions(tools.join(name), mode).expect("set");
    }
    let (campaign, ledger, blank) = (demo.campaign(), demo.ledger(), demo.at("blank"));
    let done = program(demo.home.path())
        .args(["sheets", "blank", "--campaign", &campaign])
        .args([
            "--ledger", &ledger, "--pages", "1", "-o", &blank, "--print", "Office",
        ])
        .env("PATH", format!("{}:/usr/bin:/bin", tools.display()))
        .env("PETITION_KIOSK_PASSPHRASE", "the-secret-1")
        .env("PETITION_KIOSK_DATABASE", "the-secret-2")
        .env("PGPASSWORD", "the-secret-3")
        .env("ACTION_NETWORK_TOKEN", "the-secret-4")
        .output()
        .expect("it runs");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let seen = fs::read_to_string(seen).expect("both ran");
    assert_eq!(seen.matches("LC_ALL=C").count(), 2, "{seen}");
    assert!(!seen.contains("the-secret"), "{seen}");
}
