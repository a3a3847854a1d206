use super::super::canvas::Mark;
use super::*;
use petition::consent::Consent;
use petition::i18n::{Words, languages};
use petition::number::Series;
use petition::{Language, Need, Notice, Petition};

#[test]
fn the_code_leads_a_phone_to_the_petition_and_gives_a_scanner_the_number() {
    let number = SheetNumber {
        series: Series::from_bytes(&[7; 16]),
        number: 31,
    };
    for (address, expected) in [
        (
            Some("https://example.org/p?source=dupont"),
            format!("https://example.org/p?source=dupont&sheet={number}"),
        ),
        (
            Some("https://example.org/p"),
            format!("https://example.org/p?sheet={number}"),
        ),
        (
            Some("https://example.org/p?source=a#sign"),
            format!("https://example.org/p?source=a&sheet={number}#sign"),
        ),
        (None, format!("SHEET:{number}")),
    ] {
        let code = code_content(address, number);
        assert_eq!(code, expected);
        assert_eq!(number_in_code(&code), Some(number));
    }
    assert_eq!(number_in_code("https://example.org/p?source=dupont"), None);
}

/// The bundled petition with this many consents, of which every third is a partner's. With every
/// field if `is_full`, and otherwise with the e-mail address alone beside name and place.
fn petition_with(boxes: usize, is_full: bool) -> Petition {
    let mut petition = Petition::bundled().expect("the bundled petition");
    petition.online = "https://example.org/protect".to_owned();
    let rest = if is_full { Need::Optional } else { Need::Off };
    petition.fields.email = Need::Optional;
    (petition.fields.phone, petition.fields.street) = (rest, rest);
    petition.consents = (0..boxes)
        .map(|at| match at % 3 {
            2 => Consent::of_partner(format!("c{at}"), Way::Email, format!("Ally {at}")),
            _ => Consent::new(format!("c{at}")),
        })
        .collect();
    petition
}

/// Lays out a sheet with so many boxes, each with this sentence beside it.
fn with_parts<T>(
    (language, layout): (&Language, Layout),
    (boxes, sentence, is_full): (usize, &str, bool),
    look: impl FnOnce(&Parts<'_>) -> T,
) -> T {
    let petition = petition_with(boxes, is_full);
    let words = Words::new(language);
    let request = BlankSheets {
        heading: &Heading::new(&petition, language, None),
        fields: &petition.fields,
        consents: &vec![sentence.to_owned(); boxes],
        only_way: (boxes == 1).then_some(Way::Email),
        notice: &Notice::new(&petition, language, Some("2027-09-30")).in_words(&words),
        numbers: &[],
        event: "",
        layout,
        created: CreationDate::default(),
        words: SheetWords::new(&words),
    };
    look(&Parts::new(&request).expect("a sheet"))
}

#[test]
fn where_people_can_sign_beside_some_boxes_they_can_beside_fewer() {
    let long = "Ally may send me letters and news of its work, and call me";
    for language in languages() {
        for (layout, sentence) in [
            (Layout::Letter, long),
            (Layout::Legal, long),
            (Layout::Legal, "Text me"),
        ] {
            let mut before = f32::INFINITY;
            for boxes in 0..=20 {
                let now = with_parts((&language, layout), (boxes, sentence, false), |parts| {
                    parts.room.share_of_least()
                });
                // Beyond enough it may differ: the first form that is enough is taken.
                assert!(
                    now.min(1.0) <= before.min(1.0),
                    "{language}, {layout:?}: {boxes} boxes leave {now}, one less {before}"
                );
                before = now;
            }
            assert!(before < 1.0, "{language}, {layout:?}: so many never fit");
        }
    }
}

/// The heights of the horizontal lines of this width on a canvas, from the top.
fn rules(canvas: &Canvas<'_>, wide: f32) -> Vec<f32> {
    let rule = |mark: &Mark<'_>| match mark {
        Mark::Line {
            from, to, width, ..
        } if from.1 == to.1 && *width == wide => Some(from.1),
        _ => None,
    };
    let mut rules: Vec<f32> = canvas.marks.iter().filter_map(rule).collect();
    rules.sort_by(f32::total_cmp);
    rules
}

/// The baselines of all text on a canvas.
fn baselines(canvas: &Canvas<'_>) -> impl Iterator<Item = f32> {
    canvas.marks.iter().filter_map(|mark| match mark {
        Mark::Text { y, .. } => Some(*y),
        _ => None,
    })
}

#[test]
fn the_room_that_is_measured_is_the_room_that_is_drawn() {
    for language in languages() {
        for layout in [Layout::Letter, Layout::A4, Layout::Legal] {
            for boxes in [0, 1, 2, 3, 9, 14, 20] {
                with_parts((&language, layout), (boxes, "Text me", true), |parts| {
                    let told = format!("{language}, {layout:?}, {boxes} boxes");
                    let mut canvases = vec![&parts.sheet];
                    if layout == Layout::Legal {
                        canvases.push(&parts.beside);
                    }
                    let top = rules(&parts.sheet, 0.9)[0];
                    for canvas in canvases {
                        assert_eq!(rules(canvas, 0.9), [top], "{told}: lines at one height");
                        let below = rules(canvas, 0.6).into_iter().filter(|y| *y > top);
                        let lines: Vec<f32> = below.take(layout.lines()).collect();
                        let mut above = top;
                        for line in &lines {
                            assert!(line - above > parts.room.height - 0.01, "{told}");
                            above = *line;
                        }
                        assert_eq!(lines.len(), layout.lines(), "{told}");
                        let of_label = |y: &f32| (top - 14.0..top).contains(y);
                        assert!(
                            baselines(canvas)
                                .filter(|y| *y < top && !of_label(y))
                                .all(|y| y <= top - CLOSE_BELOW_HEADING + 0.01),
                            "{told}: text over the labels"
                        );
                    }
                    let last = rules(&parts.sheet, 0.6)
                        .into_iter()
                        .filter(|y| *y > top)
                        .nth(layout.lines() - 1)
                        .unwrap_or_default();
                    // A number stands in the middle of its line.
                    let first_below = baselines(&parts.sheet)
                        .filter(|y| *y > last)
                        .fold(f32::INFINITY, f32::min);
                    assert!(first_below - last > 8.0, "{told}: text over the last line");
                });
            }
        }
    }
}
