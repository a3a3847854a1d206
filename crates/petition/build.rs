//! Makes the table of ZIP codes from which the form fills in city and state. Every code has a line
//! like `20009 DC Washington`, and the lines are sorted. Other cities that the postal service
//! accepts follow after `|`; its preferred one comes first.

#![allow(clippy::print_stdout, reason = "how a build script speaks to cargo")]

use std::fs;
use std::io;
use std::path::PathBuf;

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    let mut lines: Vec<String> = Vec::new();
    for place in zipcodes::database()
        .iter()
        .filter(|place| place.active && place.country == "US")
    {
        let others = place
            .acceptable_cities
            .iter()
            .filter(|city| **city != place.city);
        let cities: Vec<&str> = std::iter::once(&place.city)
            .chain(others)
            .map(|city| city.trim())
            .collect();
        lines.push(format!(
            "{} {} {}",
            place.zip_code,
            place.state,
            cities.join("|")
        ));
    }
    lines.sort_unstable();
    // Binary search would find either of two lines with the same code.
    lines.dedup_by(|a, b| a[..5] == b[..5]);
    let folder = std::env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| io::Error::other("cargo names no OUT_DIR"))?;
    fs::write(folder.join("zip-codes.txt"), lines.join("\n"))
}
