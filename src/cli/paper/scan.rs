//! The subcommand `paper scan`: which sheets are on scans and photos.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;

use super::super::{progress, unreadable};
use crate::scan::{Page, child};
use ledger::files::read_at_most;

#[derive(Debug, Args)]
pub(in crate::cli) struct Scan {
    /// The scans and photos: PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF or BMP
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Give up on a picture after this many seconds; each further page of a file adds three tenths
    #[arg(long, value_name = "N", default_value_t = child::MOST_SECONDS)]
    seconds: u64,
}

/// The pages that were looked at.
#[derive(Default)]
struct Count {
    pages: usize,
    /// Those with a code that was not read, or with none.
    unread: usize,
}

/// Prints the number of each sheet, with its place if there is more than one page or file. Each
/// page without a number is named on stderr.
///
/// # Errors
/// Returns an error if a file, a page or a code on it could not be read.
pub(super) fn identify(arguments: &Scan) -> anyhow::Result<()> {
    let is_alone = arguments.files.len() == 1;
    let mut all = Count::default();
    for file in &arguments.files {
        match identify_one(file, arguments.seconds, is_alone) {
            Ok(count) => {
                all.pages += count.pages;
                all.unread += count.unread;
            }
            Err(error) if is_alone => return Err(error),
            // The files behind it are read all the same.
            Err(error) => {
                writeln!(io::stderr(), "{}: {error:#}", file.display())?;
                all.pages += 1;
                all.unread += 1;
            }
        }
    }
    let Count { pages, unread } = all;
    anyhow::ensure!(
        unread == 0,
        "{unread} of {pages} pages were not read, or not whole; type the numbers of their sheets"
    );
    Ok(())
}

fn identify_one(file: &Path, seconds: u64, is_alone: bool) -> anyhow::Result<Count> {
    let bytes = read_at_most(file, child::LONGEST_FILE)
        .map_err(|error| unreadable(file, error))?
        .context("it is larger than 512 MB; scan in gray at 150 to 200 dots an inch")?;
    let (mut bar, mut at, mut written) = (None, 0, Ok(()));
    let pages = child::read(&bytes, seconds, &mut |page, of| {
        at += 1;
        let bar = bar.get_or_insert_with(|| progress("Pages read", of as u64));
        if of > 1 {
            bar.set_position(at);
        }
        let place = match (of, is_alone) {
            (1, true) => None,
            (1, false) => Some(file.display().to_string()),
            _ => Some(format!("{} page {at}", file.display())),
        };
        let result = bar.suspend(|| write(page, place.as_deref()));
        if written.is_ok() {
            written = result;
        }
    })?;
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    written?;
    if let (true, [page]) = (is_alone, &pages[..])
        && let Some(trouble) = page.trouble
    {
        return Err(trouble.into());
    }
    Ok(Count {
        pages: pages.len(),
        unread: pages.iter().filter(|page| page.trouble.is_some()).count(),
    })
}

/// Writes the numbers of a page behind its place, and on stderr what was not read there. The only
/// picture of a call has no place, and what was not read on it becomes the error of the call.
fn write(page: &Page, place: Option<&str>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for sheet in &page.sheets {
        match place {
            Some(place) => writeln!(out, "{place}: {sheet}")?,
            None => writeln!(out, "{sheet}")?,
        }
    }
    out.flush()?;
    match (place, page.trouble) {
        (Some(place), Some(trouble)) => writeln!(io::stderr(), "{place}: {trouble}"),
        _ => Ok(()),
    }
}
