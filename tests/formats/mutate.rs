//! Changes a file in the ways in which files go wrong, and in those that a person thinks up who
//! wants the reader to fail.

use crate::chance::Chance;

/// Bytes that readers stumble over: ends of numbers, signs of many formats, characters that turn
/// direction, that join, or that are none.
const BYTES: &[&[u8]] = &[
    b"\0",
    b"\r\n\r\n",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"\x80\x00\x00\x00",
    b"'''",
    b"\"\"\"",
    b"{{{{{{{{{{{{{{{{",
    b"[[[[[[[[[[[[[[[[",
    b"</p></body>",
    b"&#1114112;",
    b"=cmd|' /C calc'!A0",
    b"1e309",
    b"-0",
    b"18446744073709551616",
    "\u{202e}".as_bytes(),
    "\u{200d}\u{200d}\u{200d}".as_bytes(),
    "\u{1f3f3}\u{fe0f}\u{200d}\u{1f308}".as_bytes(),
    "a\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}".as_bytes(),
    b"\xed\xa0\x80",
    b"\xf0\x90",
];

/// A changed copy of one of the files. At most `most` bytes.
pub(crate) fn changed(files: &[Vec<u8>], chance: &mut Chance, most: usize) -> Vec<u8> {
    let mut bytes = chance.pick(files).cloned().unwrap_or_default();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len() + 1);
        let scale = chance.below(10);
        let length = 1 + chance.below(1 << scale);
        let end = (at + length).min(bytes.len());
        match chance.below(9) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << (length % 8);
                }
            }
            1 => bytes[at..end].fill_with(|| chance.next() as u8),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            4 => {
                let word = chance.pick(BYTES).copied().unwrap_or_default();
                bytes.splice(at..at, word.iter().copied());
            }
            5 => bytes.truncate(at),
            6 => {
                let other = chance.pick(files).cloned().unwrap_or_default();
                let from = chance.below(other.len() + 1);
                let to = (from + length).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied());
            }
            7 => {
                let word = chance.pick(BYTES).copied().unwrap_or_default();
                let many = word.iter().copied().cycle().take(length * word.len());
                bytes.splice(at..end, many);
            }
            _ => bytes[at..end].fill(0),
        }
        bytes.truncate(most);
    }
    bytes
}
