//! One pair of signatures, as it is shown side by side, and the reasons for it in words.

use iced::widget::{column, container, row, rule};
use iced::{Alignment, Length};

use super::super::{Context, layout};
use super::{Message, Pair, pair};
use kiosk::ui::{Element, text, theme};
use ledger::Record;
use petition::i18n::Words;
use petition::say;
use roll::Roll;
use roll::matching::{Reason, Similarity};

/// The room of each ink, in logical pixels.
const INK: (f32, f32) = (200.0, 64.0);

/// The two signatures side by side, a row for each field that one of them has.
pub(super) fn comparison<'a>(
    shown: &Shown<'a>,
    context: &Context,
    words: &Words,
) -> Vec<Element<'a, Message>> {
    let wide = context.size.width >= 900.0;
    let mut rows: Vec<Element<'a, Message>> = Vec::new();
    for (label, cell) in fields(words) {
        let [one, other] = [shown.one, shown.other].map(|record| cell(record, context, words));
        if one.is_empty() && other.is_empty() {
            continue;
        }
        // The fields that differ decide.
        let differs = one != other;
        let cells = [one, other].map(|words| {
            let words = text::body(if words.is_empty() {
                "–".to_owned()
            } else {
                words
            })
            .size(text::LABEL);
            let words = if differs {
                words.font(text::BOLD)
            } else {
                words
            };
            layout::cell(words, 4)
        });
        if !rows.is_empty() {
            rows.push(rule::horizontal(1).style(theme::line).into());
        }
        rows.push(side_by_side(label, cells.map(Into::into), wide));
    }
    let inks = [shown.one, shown.other].map(|record| {
        container(layout::ink(&record.signature, INK.0, INK.1))
            .width(Length::FillPortion(4))
            .into()
    });
    rows.push(rule::horizontal(1).style(theme::line).into());
    rows.push(side_by_side(say!(words, "sheet-signature"), inks, wide));
    rows
}

/// One field of both signatures, with its label beside them, or above them on a narrow screen.
fn side_by_side<'a>(
    label: String,
    [one, other]: [Element<'a, Message>; 2],
    wide: bool,
) -> Element<'a, Message> {
    let label = text::quiet(label);
    if wide {
        row![layout::cell(label, 2), one, other]
            .spacing(theme::M)
            .align_y(Alignment::Center)
            .into()
    } else {
        column![label, row![one, other].spacing(theme::M)]
            .spacing(theme::XS)
            .into()
    }
}

/// A pair that is shown.
pub(super) struct Shown<'a> {
    pub one: &'a Record,
    pub other: &'a Record,
    pub reasons: &'a [Reason],
}

impl<'a> Shown<'a> {
    pub(super) fn new((one, other): Pair, roll: &'a Roll) -> Option<Self> {
        let link = roll.links().iter().find(|link| pair(link) == (one, other));
        let reasons = link.map(|link| link.reasons.as_slice()).unwrap_or_default();
        Some(Self {
            one: roll.get(one)?.0,
            other: roll.get(other)?.0,
            reasons,
        })
    }
}

type Cell = fn(&Record, &Context, &Words) -> String;

/// The fields that are compared, in the order in which people look at them.
fn fields(words: &Words) -> [(String, Cell); 7] {
    [
        (say!(words, "office-name"), |record, _, _| {
            record.signature.full_name()
        }),
        (say!(words, "office-street"), |record, _, _| {
            record.signature.street().to_owned()
        }),
        (say!(words, "office-place"), |record, _, _| {
            record.signature.place()
        }),
        (say!(words, "office-email"), |record, _, _| {
            record.signature.email().to_owned()
        }),
        (say!(words, "office-phone"), |record, _, _| {
            record.signature.phone().to_owned()
        }),
        (say!(words, "office-when"), |record, _, words| {
            words.moment(record.signed_at)
        }),
        (say!(words, "office-event"), |record, context, _| {
            let code = record.event.as_deref().unwrap_or_default();
            context
                .events
                .iter()
                .find(|(_, known)| known == code)
                .map_or(code, |(name, _)| name)
                .to_owned()
        }),
    ]
}

/// Reasons, as a person reads them: "same ZIP, same name".
pub(super) fn reasons_in_words(reasons: &[Reason], words: &Words) -> String {
    let reasons: Vec<String> = reasons.iter().map(|one| in_words(*one, words)).collect();
    reasons.join(", ")
}

/// A reason, as a person reads it.
fn in_words(reason: Reason, words: &Words) -> String {
    match reason {
        Reason::SameEmail => say!(words, "reason-same-email"),
        Reason::EmailOneLetterApart => say!(words, "reason-email-near"),
        Reason::SamePhone => say!(words, "reason-same-phone"),
        Reason::PhoneOneDigitApart => say!(words, "reason-phone-near"),
        Reason::SameZipAndStreet => say!(words, "reason-same-zip-and-street"),
        Reason::SameStreet => say!(words, "reason-same-street"),
        Reason::SimilarStreet => say!(words, "reason-similar-street"),
        Reason::SameZip => say!(words, "reason-same-zip"),
        Reason::SameCity => say!(words, "reason-same-city"),
        Reason::SameName => say!(words, "reason-same-name"),
        Reason::NamesSwapped => say!(words, "reason-names-swapped"),
        Reason::GivenName(likeness) => similarity_in_words(likeness, "first", words),
        Reason::FamilyName(likeness) => similarity_in_words(likeness, "last", words),
        Reason::PerhapsJunior => say!(words, "reason-junior"),
    }
}

fn similarity_in_words(likeness: Similarity, which: &str, words: &Words) -> String {
    match likeness {
        Similarity::Same => say!(words, "reason-name-same", which = which),
        Similarity::Letters(count) => say!(
            words,
            "reason-name-letters",
            which = which,
            count = usize::from(count)
        ),
        Similarity::Nickname => say!(words, "reason-name-nickname", which = which),
        Similarity::Initial => say!(words, "reason-name-initial", which = which),
        Similarity::Part => say!(words, "reason-name-part", which = which),
        Similarity::Alike => say!(words, "reason-name-alike", which = which),
        Similarity::Missing => say!(words, "reason-name-missing", which = which),
        Similarity::OtherScript => say!(words, "reason-name-script", which = which),
        Similarity::Different => say!(words, "reason-name-different", which = which),
    }
}
