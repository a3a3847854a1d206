//! Pictures that were made to fill the memory, to take forever or to crash a decoder. Each ends in
//! one sentence after a bounded time, and only the process that decodes it pays.

#![cfg(all(target_os = "linux", feature = "scan"))]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Output, Stdio};
use std::time::{Duration, Instant};

use crate::common::{failure, program, run};

/// The sentence about a decoder that was stopped.
const STOPPED: &str = "took too much time or memory and was stopped";

/// A transparent PNG of this many pixels. The file is a thousandth of the memory that it takes.
fn png_bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_compression(png::Compression::Fast);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().expect("a header");
    let mut rows = writer.stream_writer().expect("a stream");
    let row = vec![0; width as usize * 4];
    for _ in 0..height {
        rows.write_all(&row).expect("a row");
    }
    rows.finish().expect("the last row");
    writer.finish().expect("the end");
    bytes
}

/// A PNG that only says that it has 100,000 pixels on each side.
fn png_header() -> Vec<u8> {
    let mut info = png::Info::with_size(100_000, 100_000);
    info.color_type = png::ColorType::Rgb;
    info.bit_depth = png::BitDepth::Eight;
    let mut bytes = Vec::new();
    let encoder = png::Encoder::with_info(&mut bytes, info).expect("an encoder");
    let mut writer = encoder.write_header().expect("a header");
    let chunk = writer.write_chunk(png::chunk::IDAT, &[0x78, 0x01]);
    chunk.expect("the first bytes of the picture");
    drop(writer);
    bytes
}

/// A JPEG that only says that it has the most pixels that the format allows on each side.
fn jpeg_header() -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    // Frame: 8 bits, 65,535 by 65,535 pixels, one component.
    bytes.extend([0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0]);
    // Scan of that component.
    bytes.extend([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0xff, 0xd9]);
    bytes
}

/// A PDF of these objects. The first is its catalogue.
fn pdf(objects: &[String]) -> Vec<u8> {
    let mut text = "%PDF-1.4\n".to_owned();
    let mut places = String::new();
    for (at, object) in objects.iter().enumerate() {
        writeln!(places, "{:010} 00000 n ", text.len()).expect("written");
        writeln!(text, "{} 0 obj\n{object}\nendobj", at + 1).expect("written");
    }
    let (start, size) = (text.len(), objects.len() + 1);
    writeln!(
        text,
        "xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<< /Size {size} /Root 1 0 R >>\n\
         startxref\n{start}\n%%EOF"
    )
    .expect("written");
    text.into_bytes()
}

/// Twenty pages that draw a form ten times, which draws a form ten times, and so on: 4 KB that would
/// take years to draw. Each page ends at its own limits, which takes some seconds for all of them.
fn endless_pdf() -> Vec<u8> {
    const DEEP: usize = 7;
    const PAGES: usize = 20;
    let stream = |rest: &str, content: &str| {
        format!(
            "<< {rest} /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        )
    };
    let kids: Vec<String> = (0..PAGES).map(|page| format!("{} 0 R", 4 + page)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!(
            "<< /Type /Pages /Kids [{}] /Count {PAGES} >>",
            kids.join(" ")
        ),
        stream("", "/F Do"),
    ];
    let first = 4 + PAGES;
    let page = format!(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R \
         /Resources << /XObject << /F {first} 0 R >> >> >>"
    );
    objects.extend(std::iter::repeat_n(page, PAGES));
    for next in first + 1..first + DEEP {
        let form = format!(
            "/Type /XObject /Subtype /Form /BBox [0 0 612 792] \
             /Resources << /XObject << /F {next} 0 R >> >>"
        );
        objects.push(stream(&form, &"/F Do\n".repeat(10)));
    }
    let last = "/Type /XObject /Subtype /Form /BBox [0 0 612 792]";
    objects.push(stream(last, "0 0 600 700 re f"));
    pdf(&objects)
}

/// A page whose dictionary is nested a million times.
fn nested_pdf() -> Vec<u8> {
    let deep = 1_000_000;
    pdf(&[
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {}{} >>",
            "[".repeat(deep),
            "]".repeat(deep)
        ),
    ])
}

/// Starts the process that decodes, and gives it a picture.
fn decoder(picture: &[u8], megabytes: u32, seconds: u32) -> Child {
    let mut child = program(Path::new("/nonexistent"))
        .args(["decode-picture", "--megabytes", &megabytes.to_string()])
        .args(["--cpu", &seconds.to_string(), "--seconds", "50"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut stdin = child.stdin.take().expect("stdin");
    // A child that ends before it has read everything closes the pipe.
    let _ = stdin.write_all(picture);
    child
}

fn decoded(picture: &[u8], megabytes: u32, seconds: u32) -> Output {
    let child = decoder(picture, megabytes, seconds);
    child.wait_with_output().expect("it ends")
}

/// The sentence of `paper scan` about a picture.
fn said(name: &str, picture: &[u8], seconds: &str) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join(name);
    fs::write(&path, picture).expect("written");
    let path = path.to_str().expect("UTF-8");
    let arguments = ["paper", "scan", path, "--seconds", seconds];
    failure(home.path(), &arguments, 1)
}

#[test]
fn a_picture_that_fills_the_memory_ends_in_a_sentence() {
    let bomb = png_bomb(14_800, 14_800);
    assert!(bomb.len() < 8 * 1024 * 1024, "{} bytes", bomb.len());
    let sentence = said("bomb.png", &bomb, "60");
    assert!(sentence.contains(STOPPED), "{sentence}");
}

#[test]
fn the_limit_of_memory_is_what_stops_a_large_picture() {
    let picture = png_bomb(60_000, 400);
    let stopped = decoded(&picture, 120, 60);
    assert!(stopped.status.signal().is_some(), "{:?}", stopped.status);
    assert_eq!(String::from_utf8_lossy(&stopped.stdout), "of 1\n");
    let read = decoded(&picture, 1_024, 60);
    assert_eq!(
        String::from_utf8_lossy(&read.stdout),
        "of 1\npage 0 no-code\n"
    );
}

#[test]
fn a_pdf_that_takes_years_to_draw_ends_in_a_sentence() {
    let begun = Instant::now();
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("endless.pdf");
    fs::write(&path, endless_pdf()).expect("written");
    let path = path.to_str().expect("UTF-8");
    let output = run(home.path(), &["paper", "scan", path, "--seconds", "1"]);
    let sentences = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        (output.status.code(), &output.stdout[..]),
        (Some(1), &[][..])
    );
    for page in 1..=20 {
        assert!(
            sentences.contains(&format!("{path} page {page}: ")),
            "{sentences}"
        );
    }
    assert!(
        sentences.contains("20 of 20 pages were not read"),
        "{sentences}"
    );
    assert!(begun.elapsed() < Duration::from_secs(60));
    let stopped = decoded(&endless_pdf(), 1_024, 1);
    assert!(stopped.status.signal().is_some(), "{:?}", stopped.status);
    let answer = String::from_utf8_lossy(&stopped.stdout);
    assert!(answer.starts_with("of 20\n"), "{answer}");
    assert!(
        answer
            .lines()
            .skip(1)
            .all(|line| line.ends_with(" no-code")),
        "{answer}"
    );
}

#[test]
fn a_pdf_that_crashes_the_decoder_ends_in_a_sentence() {
    let sentence = said("nested.pdf", &nested_pdf(), "10");
    assert!(
        sentence.contains(STOPPED) || sentence.contains("cannot be read"),
        "{sentence}"
    );
}

#[test]
fn a_header_that_claims_too_many_pixels_is_not_believed() {
    for (name, picture) in [("wide.png", png_header()), ("wide.jpg", jpeg_header())] {
        // With so little memory nothing of that size can even be asked for.
        let read = decoded(&picture, 300, 10);
        assert_eq!(
            String::from_utf8_lossy(&read.stdout),
            "of 1\npage 0 too-large\n",
            "{name}"
        );
        let sentence = said(name, &picture, "10");
        assert!(sentence.contains("picture is too large"), "{sentence}");
    }
}

#[test]
fn the_decoder_can_open_nothing_write_nothing_and_start_nothing() {
    let mut child = decoder(&endless_pdf(), 1_024, 50);
    let path = format!("/proc/{}/limits", child.id());
    let wanted = [
        "Max file size             0                    0 ",
        "Max open files            3                    3 ",
        "Max processes             0                    0 ",
        "Max address space         1073741824           1073741824 ",
        "Max core file size        0                    0 ",
    ];
    let deadline = Instant::now() + Duration::from_secs(20);
    let mut limits = String::new();
    while Instant::now() < deadline && !wanted.iter().all(|line| limits.contains(line)) {
        limits = fs::read_to_string(&path).expect("the decoder is still at work");
        std::thread::yield_now();
    }
    child.kill().expect("killed");
    child.wait().expect("ended");
    for line in wanted {
        assert!(limits.contains(line), "{line}\n{limits}");
    }
}
