//! NDJSON: one value a line. No spreadsheet opens it and JSON has no formulas, so words stand as
//! they were typed.

use super::{ExportError, Written};

pub(super) fn write(
    lines: impl Iterator<Item = serde_json::Value>,
) -> Result<Vec<Written>, ExportError> {
    let mut written = Written {
        bytes: Vec::new(),
        rows: 0,
        guarded: 0,
    };
    for line in lines {
        // The error of serde_json could quote what it wrote: it goes no further.
        serde_json::to_writer(&mut written.bytes, &line).map_err(|_| ExportError::Line)?;
        written.bytes.push(b'\n');
        written.rows += 1;
    }
    Ok(vec![written])
}
