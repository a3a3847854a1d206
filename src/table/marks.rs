//! What people write into a cell that is no value: dashes, "n/a", ditto marks, ticks, and words for
//! a line without a signer.

use unicode_normalization::UnicodeNormalization as _;

use crate::export::cell::guard;
use ledger::Written;
use petition::signature::plain_characters;

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
    let quoted = cell
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''))
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

/// A text as it is compared: composed alike, in small letters, without accents, with one blank
/// between its words. `#` is the word "no".
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.nfkc() {
        // `zipCode` has two words.
        if before.is_lowercase() && c.is_uppercase() {
            out.push(' ');
        }
        before = c;
        match c {
            '#' => out.push_str(" no "),
            'đ' | 'Đ' => out.push('d'),
            '\'' | '’' | 'ʼ' => {}
            c if c.is_alphanumeric() => out.extend(c.to_lowercase()),
            c if unicode_normalization::char::is_combining_mark(c) => out.push(c),
            _ => out.push(' '),
        }
    }
    // Marks of Latin letters and of Arabic are left out when a table is typed in a hurry.
    let bare = out
        .nfd()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{640}'))
        .nfc()
        .collect::<String>();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
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
const NOTHING: &str = "n a, na, none, no, nil, null, nan, no n a, not given, none given, not provided, \
    none provided, not available, not applicable, not stated, unknown, unk, no email, \
    no e mail, no mail, no phone, no telephone, no tel, no cell, no zip, no address, \
    no home, no answer, no info, does not have, doesnt have, doesnt have one, has none, \
    left blank, blank, empty, illegible, unreadable, not legible, cant read, cannot read, \
    cant read it, x, xx, xxx, tbd, ninguno, ninguna, nada, no tiene, no dio, no hay, \
    no aplica, sin correo, sin email, sin correo electronico, sin telefono, sin direccion, \
    sin dato, sin datos, s d, n d, en blanco, vacio, ilegible, no se lee, desconocido, 无, \
    没有, 無, 未填, 不详, wala, khong, khong co, 없음, 없다, لا يوجد, لا, بدون, pa genyen, \
    okenn";

/// Words for "as in the line above", as [`plain`] has them.
const AS_ABOVE: &str = "same, same as above, as above, same above, see above, same as line above, \
    same as previous, same as last, same address, same as before, ditto, idem, igual, \
    igual que arriba, lo mismo, mismo, misma, el mismo, la misma, mismo que arriba, \
    misma direccion, 同上, 상동, 위와 같음, نفسه, نفس الشيء, كما اعلاه, pareho, \
    gaya ng nasa itaas, nhu tren, menm, menm jan, menm bagay";

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
    let is_short = matches!(cell.trim(), "do" | "do." | "id.");
    let is_pair = matches!(mark.as_str(), "''" | "’’" | "´´" | ",,");
    are_marks || is_pair || is_short || says(AS_ABOVE, cell)
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

/// Remarks that are no names, as [`plain`] has them.
const REMARKS: &str = "anonymous, anonimo, no name, sin nombre, name, test, example, sample, see back, \
    see note, see notes, see other side, see other sheet, refused, declined, did not sign, mistake, \
    error, wrong, wrong line, moved, deceased, prueba, ejemplo, nadie";

const BLANK: &str = "blank, empty, left blank, blank line, line blank, is blank, not signed, nobody, no one, \
    no signature, en blanco, vacio, vacia, linea vacia, linea en blanco, 空白, 空, 빈칸, \
    공란, 빈 줄, فارغ, blangko, walang laman, trong, bo trong, de trong, vid";
const ILLEGIBLE: &str = "illegible, unreadable, not legible, not readable, cant read, cannot read, cant read it, \
    cannot be read, cant be read, indecipherable, illegible name, name illegible, \
    illegible signature, ilegible, no se lee, no se puede leer, 看不清, 无法辨认, 无法识别, \
    판독 불가, 읽을 수 없음, غير مقروء, غير واضح, hindi mabasa, khong doc duoc, pa ka li";
const STRUCK: &str = "struck, struck out, strike, strikethrough, crossed out, crossed off, crossed, \
    scratched out, lined out, void, voided, deleted, cancelled, canceled, tachado, tachada, \
    anulado, anulada, 划掉, 作废, 삭제, مشطوب, binura, gach bo, bare";
const DUPLICATE: &str = "duplicate, dup, dupe, duplicate signature, signed twice, already signed, duplicado, \
    duplicada, repetido, ya firmo, 重复, 중복, مكرر, doble, trung lap, double";
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

fn not_signed(words: &str) -> Option<Written> {
    if is_in(BLANK, words) {
        Some(Written::Blank)
    } else if is_in(ILLEGIBLE, words) {
        Some(Written::Illegible)
    } else if is_in(STRUCK, words) {
        Some(Written::Struck)
    } else if is_in(DUPLICATE, words) {
        Some(Written::Duplicate)
    } else {
        None
    }
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
    not_signed(&words).map(Said::Not)
}

/// Returns what a cell says instead of a name; `None` if it is a name. Nobody is counted for "N/A",
/// and nobody is left out who has a strange name: what is unclear is asked.
pub(crate) fn no_name(cell: &str) -> Option<NoName> {
    let words = plain(cell);
    if let Some(written) = not_signed(&words) {
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
        || is_in(REMARKS, &words);
    if !is_unclear && cell.contains(['?', '\u{fffd}']) {
        return Some(NoName::LetterLost);
    }
    is_unclear.then_some(NoName::Unclear)
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
    match cell.split_once('.') {
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
    whole_number(number).parse().ok()
}
