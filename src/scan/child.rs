//! Reads a picture in a child process of the same program.
//!
//! A picture can come from anyone, and decoders are large. One that hangs, takes too much memory or
//! crashes must not take the office with it, and one that is taken over must not find the
//! organizer's key in its memory. So the child gets the bytes of one file on its stdin, no
//! environment, and limits that it sets for itself before it reads. It answers with a short line
//! for each page. If it ends at a page, only that page is lost: another child goes on behind it.

mod answer;
#[cfg(all(test, unix))]
mod tests;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use super::{Page, ScanError, pictures::MOST_PAGES};
use answer::Line;
pub(crate) use answer::answer;

/// The name of the subcommand that the child runs.
pub(crate) const SUBCOMMAND: &str = "decode-picture";
/// The longest file that is read, in bytes: 200 pages in colour from an office scanner.
pub(crate) const LONGEST_FILE: usize = 512 * 1024 * 1024;
/// The most address space of the child, in MiB, beside the file itself. A photo of 100 million
/// pixels takes about half.
const MOST_MEMORY: u64 = 1_024;
/// The seconds of the clock after which reading a picture has ended, unless a person asks for
/// another limit. Whoever stands there with the sheet types its number in less.
pub(crate) const MOST_SECONDS: u64 = 10;
/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: u64 = 1024 * 1024;

/// The time that a file may take. A page that is read at once leaves its time to the others.
#[derive(Debug, Clone, Copy)]
struct Budget {
    begun: Instant,
    /// The time of a page that is alone, and the most of any page.
    page: Duration,
}

impl Budget {
    fn new(seconds: u64) -> Self {
        Self {
            begun: Instant::now(),
            page: Duration::from_secs(seconds.clamp(1, 86_400)),
        }
    }

    /// The time of this number of pages: that of a page, and three tenths of it for each further
    /// one.
    fn whole(self, pages: usize) -> Duration {
        self.page.mul_f64(0.7 + 0.3 * pages.max(1) as f64)
    }

    /// When the next page has to be finished, after this number of pages of so many.
    fn until(self, done: usize, of: usize) -> Instant {
        let others = of.saturating_sub(done + 1);
        let end = self
            .whole(of)
            .saturating_sub(self.page.mul_f64(0.1 * others as f64));
        (self.begun + end).min(Instant::now() + self.page)
    }
}

/// Reads the pages of a file, in child processes. One page alone takes at most `seconds` of the
/// clock, and each further page three tenths of it in the mean. Each page is told as it is read,
/// with the number of pages.
///
/// # Errors
/// Returns an error if the file cannot be opened, or the child could not be started.
pub(crate) fn read(
    bytes: &[u8],
    seconds: u64,
    tell: &mut dyn FnMut(&Page, usize),
) -> Result<Vec<Page>, ScanError> {
    let program = std::env::current_exe().map_err(|_| ScanError::NotStarted)?;
    let megabytes = MOST_MEMORY + bytes.len() as u64 / (1024 * 1024);
    read_with(bytes, seconds, tell, &|from, cpu| {
        let mut command = crate::child::command(&program);
        command
            .arg(SUBCOMMAND)
            .args(["--megabytes", &megabytes.to_string()])
            .args(["--cpu", &cpu.to_string()])
            .args(["--seconds", &seconds.to_string()])
            .args(["--from", &from.to_string()]);
        command
    })
}

/// Reads the pages with the commands that `start` makes for the pages from a place on, with a limit
/// of CPU time in seconds.
fn read_with(
    bytes: &[u8],
    seconds: u64,
    tell: &mut dyn FnMut(&Page, usize),
    start: &dyn Fn(usize, u64) -> Command,
) -> Result<Vec<Page>, ScanError> {
    let budget = Budget::new(seconds);
    let mut pages: Vec<Page> = Vec::new();
    let mut count = None;
    while count.is_none_or(|count| pages.len() < count) {
        if count.is_some_and(|of| Instant::now() >= budget.begun + budget.whole(of)) {
            let page = Page::without(ScanError::Stopped);
            tell(&page, count.unwrap_or(1));
            pages.push(page);
            continue;
        }
        let cpu = budget.whole(count.unwrap_or(MOST_PAGES)).as_secs() + 2;
        let mut so_far = None;
        let mut failed = None;
        let first = budget.until(pages.len(), count.unwrap_or(1));
        ask(
            &mut start(pages.len(), cpu),
            bytes,
            first,
            &mut |line, until| {
                match Line::parse(line)? {
                    Line::Failed(error) if count.is_none() => failed = Some(error),
                    Line::Of(of) if count.is_none() || count == Some(of) => {
                        count = Some(of);
                        return Some(until);
                    }
                    Line::SoFar(place, page) if place == pages.len() => {
                        so_far = Some(page);
                        return Some(until);
                    }
                    Line::Page(place, page) if place == pages.len() && place < count? => {
                        tell(&page, count?);
                        pages.push(page);
                        so_far = None;
                        let is_last = count == Some(pages.len());
                        return (!is_last).then(|| budget.until(pages.len(), count.unwrap_or(1)));
                    }
                    _ => {}
                }
                None
            },
        )?;
        if let Some(error) = failed {
            return Err(error);
        }
        let count = count.ok_or(ScanError::Stopped)?;
        if pages.len() < count {
            // The child ended, or was ended, at this page.
            let page = so_far.unwrap_or(Page::without(ScanError::Stopped));
            tell(&page, count);
            pages.push(page);
        }
    }
    Ok(pages)
}

/// Runs a command without an environment, gives it the bytes, and hands each line that it answers
/// to `take`, with the moment until which it may take. `take` returns the moment for the next line,
/// or nothing if that was enough. The command is killed in the end, whatever it did.
fn ask(
    command: &mut Command,
    bytes: &[u8],
    mut until: Instant,
    take: &mut dyn FnMut(&str, Instant) -> Option<Instant>,
) -> Result<(), ScanError> {
    let mut child = command
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| ScanError::NotStarted)?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    thread::scope(|scope| {
        let writer = thread::Builder::new().spawn_scoped(scope, move || {
            // A child that reads no further closes the pipe, and that is no error here.
            stdin.map(|mut stdin| stdin.write_all(bytes))
        });
        let (sender, receiver) = mpsc::channel();
        let reader = thread::Builder::new().spawn_scoped(scope, move || {
            let Some(stdout) = stdout else { return };
            let lines = BufReader::new(stdout.take(LONGEST_ANSWER)).lines();
            for line in lines.map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        let result = match (writer, reader) {
            (Ok(_), Ok(_)) => loop {
                let wait = until.saturating_duration_since(Instant::now());
                match receiver.recv_timeout(wait) {
                    Ok(line) => match take(&line, until) {
                        Some(next) => until = next,
                        None => break Ok(()),
                    },
                    Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                        break Ok(());
                    }
                }
            },
            _ => Err(ScanError::NotStarted),
        };
        // The threads end with the child, because its ends of the pipes close.
        let _ = child.kill();
        let _ = child.wait();
        result
    })
}

/// Limits what this process can still do: its memory and its CPU time; it opens no further file and
/// no connection, writes no file, and starts no process.
///
/// # Errors
/// Returns an error if the system refuses a limit. Then no picture may be read.
#[cfg(unix)]
pub(crate) fn limit(megabytes: u64, seconds: u64) -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limits = [
        // Other systems know the limit and do not hold it, or refuse it.
        #[cfg(target_os = "linux")]
        (Resource::As, megabytes.saturating_mul(1024 * 1024)),
        (Resource::Cpu, seconds),
        (Resource::Fsize, 0),
        (Resource::Nofile, 3),
        (Resource::Nproc, 0),
    ];
    for (resource, most) in limits {
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        setrlimit(resource, limit)?;
    }
    Ok(())
}

/// Other systems have no such limits: there the parent's clock is the only one.
#[cfg(not(unix))]
pub(crate) fn limit(_: u64, _: u64) -> std::io::Result<()> {
    Ok(())
}
