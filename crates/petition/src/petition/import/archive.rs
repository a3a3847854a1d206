//! Documents of word processors: a ZIP archive with XML inside.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::{ImportError, Read, docx, odt};

/// The most bytes of one part of a document when it is unpacked. A letter has a hundredth of it; a
/// small archive can claim to have a million times more.
const LONGEST_PART: u64 = 16 * 1024 * 1024;

/// The archive of a document.
pub(super) struct Parts<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl Parts<'_> {
    /// The text of a part; `None` if there is no such part.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, ImportError> {
        let Some(at) = self.0.index_for_name(name) else {
            return Ok(None);
        };
        let part = self.0.by_index(at).map_err(|_| ImportError::Damaged)?;
        let mut bytes = Vec::new();
        part.take(LONGEST_PART + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| ImportError::Damaged)?;
        if bytes.len() as u64 > LONGEST_PART {
            return Err(ImportError::Damaged);
        }
        let file = crate::text_file::decode(&bytes).map_err(|_| ImportError::Damaged)?;
        Ok(Some(file.text))
    }
}

/// Reads a document of Word or LibreOffice Writer.
pub(super) fn read(bytes: &[u8]) -> Result<Read, ImportError> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::Damaged)?;
    let mut parts = Parts(archive);
    if let Some(document) = parts.text("word/document.xml")? {
        return docx::read(&document, &mut parts);
    }
    let kind = parts.text("mimetype")?.unwrap_or_default();
    if kind
        .trim()
        .starts_with("application/vnd.oasis.opendocument.text")
        && let Some(content) = parts.text("content.xml")?
    {
        return odt::read(&content, &mut parts);
    }
    Err(ImportError::OtherDocument)
}
