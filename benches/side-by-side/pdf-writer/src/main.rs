//! Prints signed sheets by pdf-writer: what a good engineer would write for these pages alone.
//! Everything is streamed: one page's signers are read, laid out, deflated and written before the
//! next.
//!
//! `pdf-writer-sheets INPUT.ndjson FOLDER`; the environment's FONTS is the folder of the fonts.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::fonts::Fonts;
use crate::page::{LINES, Sheets, TITLE};
use crate::volume::Volume;

mod fonts;
mod page;
mod volume;

const PAGES: usize = 250;

#[derive(Deserialize)]
struct Signer<'a> {
    #[serde(borrow)]
    given_name: Cow<'a, str>,
    #[serde(borrow)]
    family_name: Cow<'a, str>,
    #[serde(borrow)]
    city: Cow<'a, str>,
    #[serde(borrow)]
    state: Cow<'a, str>,
    #[serde(borrow)]
    zip: Cow<'a, str>,
    #[serde(borrow)]
    signed_at: Cow<'a, str>,
    /// Strokes of points: x, y, milliseconds.
    ink: Vec<Vec<(i32, i32, u32)>>,
}

fn main() -> io::Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(input), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("pdf-writer-sheets INPUT.ndjson FOLDER"));
    };
    let fonts = std::env::var_os("FONTS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts"),
        PathBuf::from,
    );
    let fonts = Fonts::new(fonts);
    std::fs::create_dir_all(&folder)?;
    let of = count(&input)?.div_ceil(LINES);
    let mut input = BufReader::new(File::open(&input)?);
    let mut lines = vec![String::new(); LINES];
    for (volume, first) in (1..=of).step_by(PAGES).enumerate() {
        let mut file = Volume::create(&folder.join(format!("signed-{volume:03}.pdf")), &fonts)?;
        let mut sheets = Sheets::begin(&mut file, &fonts)?;
        for number in first..(first + PAGES).min(of + 1) {
            let mut filled = 0;
            for line in &mut lines {
                line.clear();
                if input.read_line(line)? == 0 {
                    break;
                }
                filled += 1;
            }
            let signers = lines[..filled]
                .iter()
                .map(|line| serde_json::from_str(line))
                .collect::<Result<Vec<Signer<'_>>, _>>()?;
            sheets.page(&mut file, &signers, number, of)?;
        }
        file.finish(TITLE)?;
    }
    Ok(())
}

/// How many lines a file has: every page says how many pages there are.
fn count(path: &Path) -> io::Result<usize> {
    let mut file = File::open(path)?;
    let mut buffer = vec![0; 64 << 10];
    let (mut lines, mut last) = (0, b'\n');
    loop {
        let read = file.read(&mut buffer)?;
        let Some(end) = buffer[..read].last() else {
            break;
        };
        last = *end;
        lines += buffer[..read].iter().filter(|byte| **byte == b'\n').count();
    }
    // The last line may lack its end.
    Ok(lines + usize::from(last != b'\n'))
}
