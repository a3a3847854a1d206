//! Children that never end, never stop talking, lie or die: each is an error after a bounded time,
//! and costs no page but its own.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use super::*;
use petition::number::{Series, SheetNumber};

const SHORT: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(30);

fn number(number: u64) -> SheetNumber {
    SheetNumber {
        series: Series::from_bytes(&[0x3a; 16]),
        number,
    }
}

fn of(sheets: &[SheetNumber], trouble: Option<ScanError>) -> Page {
    Page {
        sheets: sheets.to_vec(),
        trouble,
    }
}

/// The lines that a command answers within this time.
fn lines(command: &mut Command, bytes: &[u8], wait: Duration) -> Result<Vec<String>, ScanError> {
    let mut lines = Vec::new();
    ask(command, bytes, Instant::now() + wait, &mut |line, until| {
        lines.push(line.to_owned());
        Some(until)
    })?;
    Ok(lines)
}

/// Reads with children that run the line of a shell. It knows the first page as `$1`.
fn read_by(script: &str, seconds: u64) -> (Result<Vec<Page>, ScanError>, usize) {
    let mut told = 0;
    let pages = read_with(b"", seconds, &mut |_, _| told += 1, &|from, _| {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script, "sh", &from.to_string()]);
        command
    });
    (pages, told)
}

#[test]
fn a_child_that_never_ends_is_killed() {
    let begun = Instant::now();
    // It never reads its stdin either: the picture does not fit into the pipe.
    let picture = vec![0; 4 * 1024 * 1024];
    let answer = lines(Command::new("sleep").arg("1000"), &picture, SHORT);
    assert_eq!(answer, Ok(Vec::new()));
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
    let (pages, _) = read_by("exec sleep 1000", 1);
    assert_eq!(pages, Err(ScanError::Stopped));
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

#[test]
fn a_child_that_never_stops_talking_is_cut_off() {
    let answer = lines(Command::new("yes").arg("7K3QM-0031-W"), b"", LONG).expect("an answer");
    let bytes: usize = answer.iter().map(|line| line.len() + 1).sum();
    assert!(bytes as u64 <= LONGEST_ANSWER + 1, "{bytes} bytes");
    assert_eq!(
        read_by("exec yes page 0 no-code", 5).0,
        Err(ScanError::Stopped)
    );
}

#[test]
fn a_child_that_dies_gives_no_number() {
    let answer = lines(&mut Command::new("false"), b"a picture", LONG);
    assert_eq!(answer, Ok(Vec::new()));
    assert_eq!(read_by("exit 1", 5).0, Err(ScanError::Stopped));
    let answer = lines(&mut Command::new("no such program"), b"", LONG);
    assert_eq!(answer, Err(ScanError::NotStarted));
}

#[test]
fn a_child_has_no_environment() {
    assert!(
        std::env::vars_os().count() > 0,
        "nothing could be inherited"
    );
    let answer = lines(&mut Command::new("env"), b"", LONG);
    assert_eq!(answer, Ok(Vec::new()));
}

#[test]
fn a_page_at_which_the_child_dies_costs_no_other_page() {
    let (one, three) = (number(1), number(3));
    let script = format!(
        "echo of 3; [ $1 = 0 ] && echo page 0 {one} && exit 1; [ $1 = 1 ] && exit 1; \
         echo page 2 {three} another-code"
    );
    let (pages, told) = read_by(&script, 30);
    let expected = vec![
        of(&[one], None),
        of(&[], Some(ScanError::Stopped)),
        of(&[three], Some(ScanError::AnotherCode)),
    ];
    assert_eq!((pages, told), (Ok(expected), 3));
}

#[test]
fn a_page_at_which_the_child_hangs_keeps_what_was_said_of_it() {
    let one = number(1);
    let script = format!(
        "echo of 2; [ $1 = 0 ] && echo so-far 0 {one} another-code && exec sleep 1000; \
         echo so-far 1 no-code; exec sleep 1000"
    );
    let begun = Instant::now();
    let (pages, told) = read_by(&script, 1);
    let expected = vec![
        of(&[one], Some(ScanError::AnotherCode)),
        of(&[], Some(ScanError::NoCode)),
    ];
    assert_eq!((pages, told), (Ok(expected), 2));
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

#[test]
fn a_child_that_lies_about_its_pages_is_not_believed() {
    let one = number(1);
    for lie in [
        format!("echo of 2; echo page 5 {one}"),
        format!("echo of 1; echo page 7 {one}"),
        format!("echo page 0 {one}"),
        "echo of 0".to_owned(),
        "echo of 999999999".to_owned(),
        format!("echo of 1; echo page 0 {one} {one}x"),
    ] {
        let (pages, _) = read_by(&lie, 30);
        let numbers = pages
            .iter()
            .flatten()
            .map(|page| page.sheets.len())
            .sum::<usize>();
        assert_eq!(numbers, 0, "{lie}: {pages:?}");
    }
}

#[test]
fn a_file_of_pages_that_all_hang_ends() {
    let begun = Instant::now();
    let (pages, told) = read_by("echo of 9; exec sleep 1000", 1);
    assert_eq!(
        (pages, told),
        (Ok(vec![of(&[], Some(ScanError::Stopped)); 9]), 9)
    );
    // Its budget is 3.4 seconds.
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

#[test]
fn the_pages_of_a_file_share_its_time() {
    let budget = Budget::new(10);
    let seconds = |pages| budget.whole(pages).as_secs();
    assert_eq!((seconds(1), seconds(2), seconds(200)), (10, 13, 607));
    for (done, of) in [(0, 1), (0, 200), (199, 200)] {
        let left = budget
            .until(done, of)
            .saturating_duration_since(budget.begun);
        assert!(left <= Duration::from_secs(11), "{done} of {of}: {left:?}");
    }
}

#[test]
fn an_answer_means_the_same_on_both_sides() {
    let numbers: Vec<_> = (1..40).map(number).collect();
    let pages = answer::REASONS.iter().flat_map(|reason| {
        [
            of(&[], Some(*reason)),
            of(&numbers, Some(*reason)),
            of(&numbers[..1], None),
        ]
    });
    let mut lines: Vec<Line> = pages
        .flat_map(|page| [Line::SoFar(7, page.clone()), Line::Page(7, page)])
        .collect();
    lines.push(Line::Of(200));
    lines.extend(answer::REASONS.map(Line::Failed));
    for line in lines {
        assert_eq!(Line::parse(&line.to_string()), Some(line));
    }
    let mut said = Vec::new();
    answer(b"PK".to_vec(), 0, 10, &mut said).expect("written");
    assert_eq!(said, b"failed not-a-picture\n");
    for broken in [
        "",
        "page",
        "page 0",
        "of",
        "of 1 2",
        "page x no-code",
        "failed stopped",
    ] {
        assert_eq!(Line::parse(broken), None, "{broken}");
    }
}
