//! NDJSON: one JSON value a line. No spreadsheet opens it and JSON has no formulas, so every text
//! stays as it was typed.

use std::io::{self, Write};

use super::{ExportError, Written};

/// Writes one line for each value.
///
/// # Errors
/// Returns the error of the system, or an [`ExportError`] in one.
pub(super) fn write(
    lines: impl Iterator<Item = serde_json::Value>,
    file: &mut impl Write,
) -> io::Result<Written> {
    for line in lines {
        // The error is dropped because it could quote a signer.
        let mut line =
            serde_json::to_vec(&line).map_err(|_| io::Error::other(ExportError::Line))?;
        line.push(b'\n');
        file.write_all(&line)?;
    }
    Ok(Written::default())
}
