//! Writes the objects of a PDF file (ISO 32000-1, 7.5).
//!
//! Small objects are packed into object streams (7.5.7) and deflated together: a table of signers
//! takes seven small objects a line, which would be half as large as the ink if each was written by
//! itself. Everything is written as soon as it is known, so only the file itself grows.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::SheetError;

/// The deflate level. It takes a quarter less CPU time than the highest level, for a hundredth more
/// bytes.
const LEVEL: u32 = 6;
/// The most objects in an object stream. A reader inflates a whole stream for one object of it.
const PACKED: usize = 400;
/// The bytes of an entry of the cross-reference stream: its kind, a place, and an index.
const ENTRY: usize = 7;

/// The number of an object, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Id(u32);

impl std::fmt::Display for Id {
    /// Writes a reference to the object.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} 0 R", self.0)
    }
}

/// The place of an object in the file.
#[derive(Clone, Copy)]
enum Place {
    /// A number that was taken, and has no object yet.
    Nowhere,
    /// The distance from the beginning of the file.
    At(usize),
    /// The number of an object stream, and the index in it.
    Packed(u32, u16),
}

/// A file that is being written.
pub(super) struct PdfFile {
    bytes: Vec<u8>,
    /// The place of each object, in the order of their numbers.
    places: Vec<Place>,
    /// The object stream that is being filled: numbers with their distances, and the objects.
    index: Vec<u8>,
    packed: Vec<u8>,
    waiting: Vec<Id>,
}

impl PdfFile {
    pub(super) fn new() -> Self {
        Self {
            // The second line has bytes above 127, so that a mail program takes it for no text.
            bytes: b"%PDF-1.7\n%\xbb\xad\xc0\xde\n".to_vec(),
            places: Vec::new(),
            index: Vec::new(),
            packed: Vec::new(),
            waiting: Vec::new(),
        }
    }

    /// Takes a number for an object that is written later.
    pub(super) fn take(&mut self) -> Id {
        self.places.push(Place::Nowhere);
        Id(u32::try_from(self.places.len()).unwrap_or(u32::MAX))
    }

    /// Writes an object that is no stream.
    pub(super) fn put(&mut self, id: Id, object: &[u8]) -> Result<(), SheetError> {
        // Writing to memory cannot fail.
        let _ = write!(self.index, "{} {} ", id.0, self.packed.len());
        self.packed.extend_from_slice(object);
        self.packed.push(b'\n');
        self.waiting.push(id);
        if self.waiting.len() < PACKED {
            return Ok(());
        }
        self.pack()
    }

    /// Writes an object that is no stream, and returns its number.
    pub(super) fn add(&mut self, object: &[u8]) -> Result<Id, SheetError> {
        let id = self.take();
        self.put(id, object)?;
        Ok(id)
    }

    /// Writes the waiting objects as an object stream.
    fn pack(&mut self) -> Result<(), SheetError> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let stream = self.take();
        let waiting = std::mem::take(&mut self.waiting);
        for (at, id) in waiting.iter().enumerate() {
            let place = Place::Packed(stream.0, u16::try_from(at).unwrap_or(u16::MAX));
            self.place(*id, place);
        }
        let (count, first) = (waiting.len(), self.index.len());
        let mut content = std::mem::take(&mut self.index);
        content.append(&mut self.packed);
        let dictionary = format!("/Type/ObjStm/N {count}/First {first}/Filter/FlateDecode");
        self.stream(stream, dictionary.as_bytes(), &deflate(&content)?);
        Ok(())
    }

    fn place(&mut self, id: Id, place: Place) {
        if let Some(known) = self.places.get_mut(id.0 as usize - 1) {
            *known = place;
        }
    }

    /// Writes a stream. `dictionary` has its entries without the brackets and without the length.
    pub(super) fn stream(&mut self, id: Id, dictionary: &[u8], content: &[u8]) {
        self.place(id, Place::At(self.bytes.len()));
        let _ = write!(self.bytes, "{} 0 obj\n<<", id.0);
        self.bytes.extend_from_slice(dictionary);
        let _ = write!(self.bytes, "/Length {}>>\nstream\n", content.len());
        self.bytes.extend_from_slice(content);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
    }

    /// Writes the cross-reference stream (7.5.8), and returns the file. Its /ID is a hash of the
    /// content, so that the same pages give the same bytes.
    pub(super) fn finish(mut self, catalog: Id, info: Id) -> Result<Vec<u8>, SheetError> {
        self.pack()?;
        let own = self.take();
        let start = self.bytes.len();
        self.place(own, Place::At(start));
        let hash = blake3::hash(&self.bytes).to_hex();
        let id = hash.as_str().get(..32).unwrap_or_default();
        let mut rows = Vec::with_capacity((self.places.len() + 1) * (ENTRY + 1));
        let mut above = [0; ENTRY];
        let free = std::iter::once([0, 0, 0, 0, 0, 0xff, 0xff]);
        for row in free.chain(self.places.iter().map(|place| entry(*place))) {
            // Each row is the difference to the one above (7.4.4.4, "Up"), which deflates well.
            rows.push(2);
            rows.extend(
                row.iter()
                    .zip(above)
                    .map(|(now, above)| now.wrapping_sub(above)),
            );
            above = row;
        }
        let dictionary = format!(
            "/Type/XRef/Size {}/W[1 4 2]/Root {catalog}/Info {info}/ID[<{id}><{id}>]\
             /Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {ENTRY}>>",
            self.places.len() + 1
        );
        let rows = deflate(&rows)?;
        self.stream(own, dictionary.as_bytes(), &rows);
        let _ = write!(self.bytes, "startxref\n{start}\n%%EOF\n");
        Ok(self.bytes)
    }
}

/// Returns an entry of the cross-reference stream. A number that has no object is free.
fn entry(place: Place) -> [u8; ENTRY] {
    let (kind, place, index) = match place {
        Place::Nowhere => (0, 0, 0),
        Place::At(offset) => (1, u32::try_from(offset).unwrap_or(u32::MAX), 0),
        Place::Packed(stream, index) => (2, stream, index),
    };
    let ([a, b, c, d], [e, f]) = (place.to_be_bytes(), index.to_be_bytes());
    [kind, a, b, c, d, e, f]
}

pub(super) fn deflate(bytes: &[u8]) -> Result<Vec<u8>, SheetError> {
    let mut encoder =
        ZlibEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(LEVEL));
    encoder.write_all(bytes).map_err(SheetError::Write)?;
    encoder.finish().map_err(SheetError::Write)
}

/// Writes a text string (7.9.2.2): as it is if all of it is printable ASCII, or in UTF-16.
pub(super) fn text_string(out: &mut Vec<u8>, text: &str) {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        out.push(b'(');
        for byte in text.bytes() {
            if matches!(byte, b'(' | b')' | b'\\') {
                out.push(b'\\');
            }
            out.push(byte);
        }
        out.push(b')');
        return;
    }
    out.extend_from_slice(b"<FEFF");
    for unit in text.encode_utf16() {
        let _ = write!(out, "{unit:04X}");
    }
    out.push(b'>');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_objects_are_found_again() {
        let mut file = PdfFile::new();
        let (pages, catalog) = (file.take(), file.take());
        for number in 0..1_000 {
            file.add(format!("<</Number {number}>>").as_bytes())
                .expect("added");
        }
        file.put(pages, b"<</Type/Pages/Kids[]/Count 0>>")
            .expect("put");
        let object = format!("<</Type/Catalog/Pages {pages}>>");
        file.put(catalog, object.as_bytes()).expect("put");
        let mut title = b"<</Title".to_vec();
        text_string(&mut title, "Ana (Reyes) \\");
        title.extend_from_slice(b">>");
        let info = file.add(&title).expect("added");
        let bytes = file.finish(catalog, info).expect("a file");
        let read = lopdf::Document::load_mem(&bytes).expect("a PDF");
        let number = |at: u32| {
            let object = read.get_dictionary((at, 0)).expect("a dictionary");
            object.get(b"Number").and_then(lopdf::Object::as_i64).ok()
        };
        // A number is taken by each object stream when it is full.
        assert_eq!(
            (number(3), number(402), number(404)),
            (Some(0), Some(399), Some(400))
        );
        let info = read.get_dictionary((info.0, 0)).expect("information");
        let title = info.get(b"Title").and_then(lopdf::Object::as_str).ok();
        assert_eq!(title, Some(b"Ana (Reyes) \\".as_slice()));
    }
}
