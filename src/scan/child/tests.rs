//! Children that never end, never stop talking, or die: each is an error after a bounded time.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::time::Instant;

use super::*;
use petition::number::Series;

const SHORT: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(30);

#[test]
fn a_child_that_never_ends_is_killed() {
    let begun = Instant::now();
    // It never reads its stdin either: the picture does not fit into the pipe.
    let picture = vec![0; 4 * 1024 * 1024];
    let answer = ask(Command::new("sleep").arg("1000"), &picture, SHORT);
    assert_eq!(answer, Err(ScanError::Stopped));
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

#[test]
fn a_child_that_never_stops_talking_is_cut_off() {
    let answer = ask(Command::new("yes").arg("7K3QM-0031-W"), b"", LONG).expect("an answer");
    assert_eq!(answer.len() as u64, LONGEST_ANSWER);
    assert_eq!(parse(&answer), Err(ScanError::Stopped));
}

#[test]
fn a_child_that_dies_gives_no_number() {
    let answer = ask(&mut Command::new("false"), b"a picture", LONG).expect("an answer");
    assert_eq!(parse(&answer), Err(ScanError::Stopped));
    let answer = ask(&mut Command::new("no such program"), b"", LONG);
    assert_eq!(answer, Err(ScanError::NotStarted));
}

#[test]
fn a_child_has_no_environment() {
    assert!(
        std::env::vars_os().count() > 0,
        "nothing could be inherited"
    );
    let answer = ask(&mut Command::new("env"), b"", LONG).expect("an answer");
    assert_eq!(String::from_utf8_lossy(&answer), "");
}

#[test]
fn an_answer_means_the_same_on_both_sides() {
    let number = SheetNumber {
        series: Series::from_bytes(&[0x3a; 16]),
        number: 31,
    };
    assert_eq!(parse(format!("{number}\n").as_bytes()), Ok(number));
    for reason in REASONS {
        assert_eq!(parse(format!("{}\n", word(reason)).as_bytes()), Err(reason));
    }
    assert_eq!(parse(answer(b"PK").as_bytes()), Err(ScanError::NotAPicture));
    let cut_off = number.to_string();
    let broken = [&b""[..], b"\n", b"stopped\n", b"\xff\n", cut_off.as_bytes()];
    for broken in broken {
        assert_eq!(parse(broken), Err(ScanError::Stopped), "{broken:?}");
    }
}
