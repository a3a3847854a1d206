//! Prints one signed sheet with three made-up signatures to a PDF file.
//!
//! `cargo run -p print --example print_a_sheet -- sheet.pdf`

use std::error::Error;

use petition::Petition;
use petition::i18n::Words;
use petition::number::Series;
use petition::signature::{Ink, InkFault, Point};
use print::{CreationDate, Heading, Layout, Line, SheetWords, SignedSheets};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os()
        .nth(1)
        .unwrap_or_else(|| "sheet.pdf".into());
    std::fs::write(path, sheet()?)?;
    Ok(())
}

/// Returns the bytes of the PDF. The same values always give the same bytes.
fn sheet() -> Result<Vec<u8>, Box<dyn Error>> {
    let petition = Petition::bundled().map_err(|faults| format!("{faults:?}"))?;
    let ink = wave().map_err(|fault| format!("{fault:?}"))?;
    let signers = [
        ("Ana Reyes", "Washington, DC 20009"),
        ("Nguyễn Thị Hồng Ánh", "Falls Church, VA 22044"),
        ("عبد الرحمن الخطيب", "Silver Spring, MD 20910"),
    ];
    let lines = signers.map(|(name, place)| Line {
        name: name.to_owned(),
        place: place.to_owned(),
        date: "Nov 24, 2026".to_owned(),
        ink: &ink,
    });
    let request = SignedSheets {
        heading: &Heading::new(&petition, petition.language(), None),
        lines: &lines,
        first_number: 1,
        first_page: 1,
        total_pages: 1,
        // The series names the printing, so that no two sheets have the same number.
        series: Series::from_bytes(&[7; 16]),
        first_sheet: 1,
        part: "",
        undated: false,
        notice: "",
        layout: Layout::Letter,
        created: CreationDate {
            year: 2026,
            month: 11,
            day: 24,
            ..CreationDate::default()
        },
        words: SheetWords::new(&Words::english()),
    };
    let printed = print::signed(&request, &|_lines| true)?;
    Ok(printed.pdf)
}

/// Returns a made-up signature: a pen that goes up and down, with a point every 16 milliseconds.
fn wave() -> Result<Ink, InkFault> {
    let points = (0..60_u16).map(|at| {
        let y = if at % 2 == 0 { 60 } else { 120 };
        Point(40 + 8 * at, y, 16 * u32::from(at))
    });
    Ink::new(&[points.collect()])
}
