//! What people write into a cell that is no value: dashes, "n/a", ditto marks, ticks, and words for
//! a line without a signer.

use unicode_normalization::UnicodeNormalization as _;

use crate::export::cell::guard;
use ledger::Written;
use petition::signature::{NoName as Word, no_name_on_paper, plain_characters};

pub(crate) use petition::signature::plain_words as plain;

/// A cell without what a spreadsheet needs and no person sees: blanks around it, the apostrophe or
/// the formula that keeps `02134` a text, quotes of another program.
pub(crate) fn tidy(cell: &str) -> String {
    if cell.is_empty() {
        return String::new();
    }
    let blank = |c: char| {
        c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\0')
    };
    let cell = cell.trim_matches(blank);
    let formula = cell
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'));
    let quoted = [('\'', '\''), ('‘', '’')]
        .iter()
        .find_map(|(open, shut)| cell.strip_prefix(*open)?.strip_suffix(*shut))
        .filter(|inside| !inside.trim().is_empty());
    let guarded = cell
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(char::is_numeric) || guard(rest) != *rest);
    let cell = formula.or(quoted).or(guarded).unwrap_or(cell);
    // Lines inside of a cell are lines of one text.
    let lines: Vec<&str> = cell
        .split(['\r', '\n'])
        .map(|line| line.trim_matches(blank))
        .collect();
    if lines.len() < 2 {
        return cell.trim_matches(blank).to_owned();
    }
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

/// Returns true if a list has a text, as [`plain`] has it. Lists are parted by commas.
pub(crate) fn is_in(list: &str, words: &str) -> bool {
    list.split(", ").any(|known| known == words)
}

/// Returns true if a list has a cell. Most cells are longer than every word of a list.
fn says(list: &str, cell: &str) -> bool {
    cell.len() <= LONGEST && is_in(list, &plain(cell))
}

/// The most bytes of a cell that is one of the words below, in any script.
const LONGEST: usize = 80;

/// Words that stand where nothing was given, as [`plain`] has them.
const NOTHING: &str = "n a, na, none, no, nil, null, did not give, didnt give, wont give, would not give, not on sheet, nan, no n a, not given, none given, not provided, \
    none provided, not available, not applicable, not stated, unknown, unk, no email, \
    no e mail, no mail, no phone, no telephone, no tel, no cell, no zip, no address, \
    no home, no answer, no info, does not have, doesnt have, doesnt have one, has none, \
    left blank, blank, empty, illegible, unreadable, not legible, cant read, cannot read, \
    cant read it, x, xx, xxx, tbd, ninguno, ninguna, nada, no tiene, no dio, no hay, \
    no aplica, sin correo, sin email, sin correo electronico, sin telefono, sin direccion, \
    sin dato, sin datos, s d, n d, en blanco, vacio, ilegible, no se lee, desconocido, 无, \
    没有, 無, 未填, 不详, wala, khong, khong co, 없음, 없다, لا يوجد, لا, بدون, pa genyen, \
    okenn";

/// Returns true for a cell that says that nothing was given: a dash, "n/a", "no email", "?".
pub(crate) fn is_nothing(cell: &str) -> bool {
    !is_ditto(cell) && (!cell.chars().any(char::is_alphanumeric) || says(NOTHING, cell))
}

/// Returns true for a ditto mark, or words for it.
pub(crate) fn is_ditto(cell: &str) -> bool {
    let mark: String = cell
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.'))
        .collect();
    let is_mark = |c| {
        matches!(
            c,
            '"' | '″' | '‶' | '”' | '“' | '„' | '〃' | '＂' | '»' | '«'
        )
    };
    let are_marks = !mark.is_empty() && mark.chars().all(is_mark);
    // "Do" is a family name and a part of names of places.
    let bare = cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—'));
    let is_short = matches!(bare, "do" | "do." | "id.");
    let is_pair = matches!(mark.as_str(), "''" | "’’" | "´´" | ",,");
    are_marks || is_pair || is_short || no_name_on_paper(cell) == Some(Word::Above)
}

/// What a cell says under the heading of a box: true if it is ticked, `None` if that is unclear.
pub(crate) fn ticked(cell: &str) -> Option<bool> {
    const YES: &str = "x, xx, y, yes, yes please, true, t, 1, ok, on, checked, ticked, agreed, agree, si, \
        s, verdadero, 是, 好, 同意, 예, 네, نعم, oo, opo, co, dong y, wi";
    const NO: &str = "n, no, no thanks, false, f, 0, off, unchecked, not checked, none, n a, na, falso, \
        否, 不, 不是, 아니요, 아니오, لا, hindi, khong, non, blank, empty, left blank";
    let is_any = |cell: &str, marks: &[char]| {
        !cell.is_empty()
            && cell
                .chars()
                .all(|c| marks.contains(&c) || c.is_whitespace())
    };
    if is_any(
        cell,
        &[
            '✓', '✔', '☑', '☒', '✗', '✘', '✕', '×', '■', '●', '✅', '√', '\u{fe0f}',
        ],
    ) {
        return Some(true);
    }
    if is_any(cell, &['-', '–', '—', '☐', '□', '○', '❌', '/', '.', '_']) {
        return Some(false);
    }
    let words = plain(cell);
    if is_in(YES, &words) {
        Some(true)
    } else {
        (cell.is_empty() || is_in(NO, &words)).then_some(false)
    }
}

/// What a cell for the name says instead of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NoName {
    /// Why there is no signature on the line.
    Is(Written),
    /// A mark from which it is not known what stands on the paper.
    Unclear,
    /// A name in which a letter was lost, on the paper or on the way.
    LetterLost,
}

/// Words for a line that was signed, as [`plain`] has them.
const SIGNED: &str = "signed, yes, y, x, ok, valid, good, true, 1, firmado, firmada, firmo, si, 已签, 签名, \
    서명, موقع, pinirmahan, da ky, siyen";
const REST_BLANK: &str =
    "rest blank, rest is blank, rest empty, all blank from here, resto en blanco";

/// What stands in the column that says how the line is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Said {
    /// A signature.
    Signed,
    /// Why there is none.
    Not(Written),
    /// This line and all below it are blank.
    RestBlank,
}

fn not_signed(cell: &str) -> Option<Written> {
    Some(match no_name_on_paper(cell)? {
        Word::Blank => Written::Blank,
        Word::Illegible => Written::Illegible,
        Word::Struck => Written::Struck,
        Word::Duplicate => Written::Duplicate,
        Word::Above | Word::Remark => return None,
    })
}

/// Reads how a line is written; `None` if the word is not known.
pub(crate) fn said(cell: &str) -> Option<Said> {
    let words = plain(cell);
    if cell.is_empty() || is_in(SIGNED, &words) || ticked(cell) == Some(true) {
        return Some(Said::Signed);
    }
    if is_in(REST_BLANK, &words) {
        return Some(Said::RestBlank);
    }
    not_signed(cell).map(Said::Not)
}

/// Returns what a cell says instead of a name; `None` if it is a name. Nobody is counted for "N/A",
/// and nobody is left out who has a strange name: what is unclear is asked.
pub(crate) fn no_name(cell: &str) -> Option<NoName> {
    let words = plain(cell);
    if let Some(written) = not_signed(cell) {
        return Some(NoName::Is(written));
    }
    let is_marks = !cell.chars().any(char::is_alphabetic);
    let all_x = !words.is_empty() && words.chars().all(|c| matches!(c, 'x' | ' '));
    let has_ditto_word = cell
        .split_whitespace()
        .any(|word| word.chars().all(|c| !c.is_alphanumeric()) && is_ditto(word));
    let is_unclear = is_marks
        || all_x
        || has_ditto_word
        || is_ditto(cell)
        || is_in(NOTHING, &words)
        || no_name_on_paper(cell).is_some()
        || is_remark(cell);
    if !is_unclear && cell.contains(['?', '\u{fffd}']) {
        return Some(NoName::LetterLost);
    }
    is_unclear.then_some(NoName::Unclear)
}

/// Returns true for a cell that is in parentheses as a whole: "(see line 3)".
fn is_remark(cell: &str) -> bool {
    let cell = cell.trim();
    [('(', ')'), ('[', ']'), ('（', '）')]
        .iter()
        .any(|(open, shut)| {
            let inside = cell
                .strip_prefix(*open)
                .and_then(|rest| rest.strip_suffix(*shut));
            inside.is_some_and(|inside| !inside.contains([*open, *shut]))
        })
}

/// Returns true for the word that begins a row of sums.
pub(crate) fn is_total(cell: &str) -> bool {
    const TOTALS: &str = "total, totals, totales, subtotal, sum, suma, count, signatures, firmas, 合计, 总计, \
        共计, 합계, 총계, المجموع, kabuuan, tong, totaux";
    let words = plain(cell);
    let words = words.strip_prefix("grand ").unwrap_or(&words);
    words
        .split(' ')
        .next()
        .is_some_and(|first| is_in(TOTALS, first))
}

/// A number that a spreadsheet made a fraction of: `2025550147.0` is 2025550147. Other cells stay
/// as they are.
pub(crate) fn whole_number(cell: &str) -> &str {
    match cell.split_once(['.', ',']) {
        Some((digits, zeros))
            if !digits.is_empty()
                && !zeros.is_empty()
                && digits.bytes().all(|byte| byte.is_ascii_digit())
                && zeros.bytes().all(|byte| byte == b'0') =>
        {
            digits
        }
        _ => cell,
    }
}

/// Words before the number of a line.
const BEFORE: &str = "no, nr, n, number, line, line no, row, l, linea, renglon, fila, 행, 第, dong, \
        linya, liy";

/// The number of a line: `1.0`, `2.`, `03`, `#4`, `No. 5`, `(6)`, `line 7`.
pub(crate) fn line_number(cell: &str) -> Option<u32> {
    let cell = plain_characters(&cell.nfkc().collect::<String>());
    let begins = cell.find(|c: char| c.is_numeric())?;
    let (before, number) = cell.split_at(begins);
    let is_mark = |c: char| {
        c.is_alphanumeric() || c.is_whitespace() || matches!(c, '#' | '.' | '(' | '[' | ':' | '°')
    };
    let word = plain(before);
    if !(word.is_empty() || is_in(BEFORE, &word)) || !before.chars().all(is_mark) {
        return None;
    }
    let number = number.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | ')' | ']' | ':' | '°' | 'º' | '行' | '号')
    });
    // "7/50" and "7 of 50" count the lines of the sheet.
    let first = number.split(['/', ' ']).next().unwrap_or(number);
    let count = number.strip_prefix(first).unwrap_or_default();
    let count = count
        .trim_start_matches("/")
        .trim_start_matches(" of ")
        .trim();
    let is_count = number == first || count.parse::<u32>().is_ok();
    whole_number(if is_count { first } else { number })
        .parse()
        .ok()
}
