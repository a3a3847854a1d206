//! NDJSON: one JSON value a line. No spreadsheet opens it and JSON has no formulas, so every text
//! stays as it was typed.

use super::{EncodedFile, ExportError};

pub(super) fn encode(
    lines: impl Iterator<Item = serde_json::Value>,
) -> Result<Vec<EncodedFile>, ExportError> {
    let mut file = EncodedFile {
        bytes: Vec::new(),
        rows: 0,
        guarded: 0,
        shortened: 0,
    };
    for line in lines {
        // The error is dropped because it could quote a signer.
        serde_json::to_writer(&mut file.bytes, &line).map_err(|_| ExportError::Line)?;
        file.bytes.push(b'\n');
        file.rows += 1;
    }
    Ok(vec![file])
}
