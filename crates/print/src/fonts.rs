//! Copies the fonts that printpdf describes into a file.

use std::collections::BTreeMap;
use std::io::Write as _;

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

use super::SheetError;
use super::file::{Id, PdfFile, deflate};

/// Copies objects of a document into a file, each once.
pub(super) struct Copier<'a> {
    from: &'a lopdf::Document,
    file: &'a mut PdfFile,
    /// The name of each font's subset, by the font's name in the resources.
    names: &'a BTreeMap<String, String>,
    copied: BTreeMap<ObjectId, Id>,
}

impl<'a> Copier<'a> {
    pub(super) fn new(
        from: &'a lopdf::Document,
        file: &'a mut PdfFile,
        names: &'a BTreeMap<String, String>,
    ) -> Self {
        Self {
            from,
            file,
            names,
            copied: BTreeMap::new(),
        }
    }

    /// Copies the fonts of the only page, and writes their dictionary.
    pub(super) fn fonts(mut self, out: &mut Vec<u8>) -> Result<(), SheetError> {
        let from = self.from;
        let fonts = fonts_of(from).ok_or(SheetError::Pdf)?;
        out.extend_from_slice(b"<<");
        for (key, name) in self.names {
            let font = fonts.get(key.as_bytes()).map_err(|_| SheetError::Pdf)?;
            let _ = write!(out, "/{key}");
            self.object(out, font, name)?;
        }
        out.extend_from_slice(b">>");
        Ok(())
    }

    /// Writes an object that belongs to the font with this name.
    fn object(&mut self, out: &mut Vec<u8>, object: &Object, font: &str) -> Result<(), SheetError> {
        // Writing to memory cannot fail.
        let _ = match object {
            Object::Null => write!(out, " null"),
            Object::Boolean(value) => write!(out, " {value}"),
            Object::Integer(value) => write!(out, " {value}"),
            Object::Real(value) => write!(out, " {value}"),
            Object::Name(name) => {
                out.extend_from_slice(b"/");
                // Names of fonts and of PDF need no escapes.
                out.extend_from_slice(name);
                Ok(())
            }
            Object::String(bytes, StringFormat::Literal | StringFormat::Hexadecimal) => {
                out.push(b'<');
                for byte in bytes {
                    let _ = write!(out, "{byte:02X}");
                }
                out.push(b'>');
                Ok(())
            }
            Object::Array(items) => {
                out.push(b'[');
                for item in items {
                    self.object(out, item, font)?;
                }
                out.push(b']');
                Ok(())
            }
            Object::Dictionary(dictionary) => {
                out.extend_from_slice(b"<<");
                self.entries(out, dictionary, font)?;
                out.extend_from_slice(b">>");
                Ok(())
            }
            Object::Reference(id) => {
                let id = self.referred(*id, font)?;
                write!(out, " {id}")
            }
            Object::Stream(_) => return Err(SheetError::Pdf),
        };
        Ok(())
    }

    /// Writes the entries of a dictionary, with the name of the subset where a font has its name.
    fn entries(
        &mut self,
        out: &mut Vec<u8>,
        dictionary: &Dictionary,
        font: &str,
    ) -> Result<(), SheetError> {
        for (key, value) in dictionary {
            let key = String::from_utf8_lossy(key);
            if key == "Length" {
                continue;
            }
            let _ = write!(out, "/{key}");
            if matches!(&*key, "BaseFont" | "FontName") {
                let _ = write!(out, "/{font}");
            } else {
                self.object(out, value, font)?;
            }
        }
        Ok(())
    }

    /// Copies the object that a reference leads to.
    fn referred(&mut self, id: ObjectId, font: &str) -> Result<Id, SheetError> {
        if let Some(known) = self.copied.get(&id) {
            return Ok(*known);
        }
        let new = self.file.take();
        self.copied.insert(id, new);
        let from = self.from;
        let mut out = Vec::new();
        match from.get_object(id).map_err(|_| SheetError::Pdf)? {
            Object::Stream(stream) if stream.dict.has(b"Filter") => {
                self.entries(&mut out, &stream.dict, font)?;
                self.file.stream(new, &out, &stream.content);
            }
            Object::Stream(stream) => {
                self.entries(&mut out, &stream.dict, font)?;
                out.extend_from_slice(b"/Filter/FlateDecode");
                self.file.stream(new, &out, &deflate(&stream.content)?);
            }
            object => {
                self.object(&mut out, object, font)?;
                self.file.put(new, &out)?;
            }
        }
        Ok(new)
    }
}

/// Returns the fonts of the only page.
fn fonts_of(document: &lopdf::Document) -> Option<&Dictionary> {
    let page = document.get_pages().into_values().next()?;
    let page = document.get_dictionary(page).ok()?;
    let resolved = |object| document.dereference(object).ok()?.1.as_dict().ok();
    resolved(resolved(page.get(b"Resources").ok()?)?.get(b"Font").ok()?)
}
