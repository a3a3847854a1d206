//! The ticked boxes of a line, as people type them: by their letters on the sheet, by their ids or
//! by their words.

use super::super::marks;
use super::letters;
use petition::i18n;
use petition::{Agreed, Petition};

/// Words for every box.
const ALL: &[&str] = &[
    "all", "both", "ambos", "ambas", "todos", "todas", "全部", "모두", "كل", "lahat", "tat ca",
    "tout",
];
/// Words between two boxes.
const AND: &[&str] = &[
    "and", "y", "at", "và", "ak", "box", "Box", "boxes", "casilla", "casillas",
];

/// Reads a cell with the ticked boxes of a line of a sheet that has these boxes. Returns their ids.
///
/// # Errors
/// Returns a sentence if it is not clear. A consent is never guessed.
pub(super) fn read(
    cell: &str,
    petition: &Petition,
    boxes: &[Agreed],
) -> Result<Vec<String>, String> {
    if cell.is_empty() || marks::ticked(cell) == Some(false) {
        return Ok(Vec::new());
    }
    let unclear = || not_on_the_sheet(boxes);
    let all = || boxes.iter().map(|agreed| agreed.id.clone()).collect();
    // Letters are letters even where one of them means yes in some language.
    if let Some(ids) = each(cell, petition, boxes) {
        return Ok(ids);
    }
    let words = marks::plain(cell);
    if ALL.contains(&words.as_str()) && !boxes.is_empty() {
        return Ok(all());
    }
    if marks::ticked(cell) == Some(true) {
        // "x" says which box if there is one.
        return if boxes.len() == 1 {
            Ok(all())
        } else {
            Err(unclear())
        };
    }
    by_words(&words, petition, boxes)
        .map(|id| vec![id])
        .ok_or_else(unclear)
}

/// The sentence for a box that the sheet does not have.
pub(super) fn not_on_the_sheet(boxes: &[Agreed]) -> String {
    let known: Vec<String> = letters(boxes)
        .map(|(letter, agreed)| format!("{letter} ({})", agreed.id))
        .collect();
    if known.is_empty() {
        return "consents: This petition has no such choice; its sheets have no boxes".to_owned();
    }
    format!(
        "consents: This petition has no such choice; write the letters of the ticked boxes: {}",
        known.join(", ")
    )
}

/// The boxes of "A B", "A, B", "AB", "A and B" or "email sms"; `None` if a part is none of them.
fn each(cell: &str, petition: &Petition, boxes: &[Agreed]) -> Option<Vec<String>> {
    let is_between = |c: char| matches!(c, ',' | ';' | '+' | '/' | '&' | '|' | '、' | '،');
    let mut ids = Vec::new();
    for part in cell.split(is_between) {
        // Words beside a box may have blanks in them, and so may a list of letters.
        if let Some(found) = one(part.trim(), petition, boxes) {
            ids.extend(found);
            continue;
        }
        for word in part.split([' ', '\t', '.', '\u{a0}']) {
            if !word.is_empty() && !AND.contains(&word) {
                ids.extend(one(word, petition, boxes)?);
            }
        }
    }
    (!ids.is_empty()).then_some(ids)
}

/// The boxes of an id, of the words beside a box, or of letters without anything between them.
fn one(part: &str, petition: &Petition, boxes: &[Agreed]) -> Option<Vec<String>> {
    let mut all = boxes.iter();
    if let Some(agreed) = all.find(|agreed| agreed.id.eq_ignore_ascii_case(part)) {
        return Some(vec![agreed.id.clone()]);
    }
    let words = marks::plain(part);
    if words.is_empty() {
        return None;
    }
    let letter = |c: char| {
        let mut known = letters(boxes).filter(|(known, _)| known.eq_ignore_ascii_case(&c));
        known.next().map(|(_, agreed)| agreed.id.clone())
    };
    let by_letter: Option<Vec<String>> = words.chars().map(letter).collect();
    by_letter.or_else(|| by_words(&words, petition, boxes).map(|id| vec![id]))
}

/// The box with these words beside it, in any language of the petition; `None` if there is none or
/// more than one.
fn by_words(words: &str, petition: &Petition, boxes: &[Agreed]) -> Option<String> {
    let mut found = boxes.iter().filter(|agreed| {
        squeezed(&agreed.id) == words.replace(' ', "")
            || petition
                .consents
                .iter()
                .filter(|consent| consent.id == agreed.id)
                .any(|consent| {
                    i18n::languages().iter().any(|language| {
                        let (sentence, _) = petition.consent_sentence(consent, language);
                        !sentence.is_empty() && marks::plain(sentence) == words
                    })
                })
    });
    let only = found.next()?;
    found.next().is_none().then(|| only.id.clone())
}

/// An id as it is compared: `e-mail` is the same as `email`.
fn squeezed(id: &str) -> String {
    marks::plain(id).replace(' ', "")
}
