//! Makes the table of ZIP codes that the form fills city and state from: `20009 DC Washington`, a
//! line a code, in the order of the codes; further cities that the postal service accepts follow
//! after `|`, the one it prefers first.

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
    // A code that is there twice would be found by chance.
    lines.dedup_by(|a, b| a[..5] == b[..5]);
    let folder = std::env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| io::Error::other("cargo names no OUT_DIR"))?;
    fs::write(folder.join("zip-codes.txt"), lines.join("\n"))
}
