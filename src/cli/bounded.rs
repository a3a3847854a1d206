//! Reads what somebody gives without keeping more of it than it can need, so that an input that
//! never ends does not fill the memory.

use std::io::{self, BufRead, Read};

use zeroize::Zeroizing;

/// The most bytes of a word or a name that is typed, or of a file with a passphrase or another
/// secret.
pub(super) const LONGEST_SECRET: usize = 1024 * 1024;

/// A line that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// It is in the buffer, with its end.
    Whole,
    /// It was longer than allowed, and was passed over up to its end.
    TooLong,
}

/// Reads the next line into a buffer, which is emptied first and never holds more than `most`
/// bytes. Returns `None` at the end of the input.
pub(super) fn read_line(
    input: &mut impl BufRead,
    line: &mut Zeroizing<Vec<u8>>,
    most: usize,
) -> io::Result<Option<Line>> {
    line.clear();
    // One that grows leaves copies of what somebody wrote.
    line.reserve_exact(most);
    input.take(most as u64).read_until(b'\n', line)?;
    if line.is_empty() {
        return Ok(None);
    }
    if line.len() < most || line.ends_with(b"\n") {
        return Ok(Some(Line::Whole));
    }
    // It may end here, with the input.
    if input.fill_buf()?.is_empty() {
        return Ok(Some(Line::Whole));
    }
    input.skip_until(b'\n')?;
    line.clear();
    Ok(Some(Line::TooLong))
}

/// Reads all of an input. Returns `None` if it has more than `most` bytes.
pub(super) fn read_all(input: impl Read, most: usize) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    let mut bytes = Zeroizing::new(Vec::new());
    input.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= most).then_some(bytes))
}

/// Reads a line that is typed on the terminal.
pub(super) fn read_typed(typed: &mut String) -> io::Result<usize> {
    io::stdin()
        .lock()
        .take(LONGEST_SECRET as u64)
        .read_line(typed)
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn lines(input: impl Read, most: usize) -> Vec<(Line, usize)> {
        let mut input = BufReader::new(input);
        let mut line = Zeroizing::new(Vec::new());
        let mut lines = Vec::new();
        while let Some(read) = read_line(&mut input, &mut line, most).expect("read") {
            assert!(line.capacity() <= most, "{}", line.capacity());
            lines.push((read, line.len()));
        }
        lines
    }

    #[test]
    fn a_line_of_the_longest_length_is_whole_and_one_more_byte_is_too_long() {
        use Line::{TooLong, Whole};
        assert_eq!(lines(&b""[..], 4), []);
        assert_eq!(lines(&b"abc\nd\n"[..], 4), [(Whole, 4), (Whole, 2)]);
        assert_eq!(lines(&b"abcd\ne"[..], 4), [(TooLong, 0), (Whole, 1)]);
        assert_eq!(lines(&b"abcd"[..], 4), [(Whole, 4)]);
        assert_eq!(lines(&b"abcde"[..], 4), [(TooLong, 0)]);
        assert_eq!(
            lines(&b"abcdefgh\nabcdefghi\nj\n"[..], 4),
            [(TooLong, 0), (TooLong, 0), (Whole, 2)]
        );
    }

    #[test]
    fn a_line_of_a_gigabyte_is_passed_over_and_the_next_one_is_read() {
        let endless = io::repeat(b'x').take(1024 * 1024 * 1024);
        let read = lines(endless.chain(&b"\nnext\n"[..]), 1024);
        assert_eq!(read, [(Line::TooLong, 0), (Line::Whole, 5)]);
    }

    #[test]
    fn an_input_without_an_end_is_refused() {
        assert!(read_all(io::repeat(b'x'), 1024).expect("read").is_none());
        let all = read_all(&b"words"[..], 5).expect("read").expect("whole");
        assert_eq!(all.as_slice(), b"words");
    }
}
