//! The line below a group of fields. It says what is wrong with them, offers a better answer, or
//! helps. Room for the tallest of these is always kept, so that nothing moves when one comes or
//! goes (FOUND.md, R5).

use iced::Alignment;
use iced::widget::{Row, Space, container};
use petition::i18n::Words;
use petition::signature::{Fault, FieldError, Place};
use petition::{Field, Petition, say};

use super::side;
use crate::ids;
use crate::screens::visit::{Message, Visit};
use crate::ui::button::{ButtonKind, button};
use crate::ui::field::belonging_to;
use crate::ui::room::room;
use crate::ui::{Element, text, theme};

/// The note below the fields of `group` that the petition asks for.
pub(super) fn note<'a>(
    group: &[Field],
    visit: &'a Visit,
    petition: &'a Petition,
    words: &Words,
    width: f32,
) -> Element<'a, Message> {
    let asked = || {
        let all = group.iter().copied();
        all.filter(|field| petition.fields.asks(*field))
    };
    let has_city = asked().any(|field| field == Field::City);
    let offer = has_city
        .then(|| other_cities(visit, words, width))
        .flatten();
    let hint = || hint(group, petition, words).map(|hint| text::quiet(hint).into());
    let shown = faulty(asked(), visit, words).or(offer).or_else(hint);
    let each = asked().flat_map(|field| {
        let faults = faults_of(field).iter();
        faults.map(move |fault| sentence(field, *fault, words))
    });
    let missing: Vec<_> = asked()
        .take(2)
        .map(|field| sentence(field, Fault::Missing, words))
        .collect();
    let mut others: Vec<Element<'a, Message>> = each
        .chain([missing.join(BETWEEN)])
        .map(|words| text::fault(words).into())
        .collect();
    others.extend(hint());
    if has_city {
        others.push(Space::new().height(theme::TARGET).into());
    }
    room(side(words), shown, others)
}

/// Stands between the faults of two fields in one line.
const BETWEEN: &str = " · ";

/// The faults of these fields: the first one, or two if both fields are empty. They belong to the
/// first field that has one, so a finger on them goes there.
fn faulty<'a>(
    asked: impl Iterator<Item = Field>,
    visit: &'a Visit,
    words: &Words,
) -> Option<Element<'a, Message>> {
    let mut faulty = asked.filter_map(|field| {
        let error = visit.fault(&Place::Field(field))?;
        Some((field, error))
    });
    let (first, error) = faulty.next()?;
    let second = faulty
        .next()
        .filter(|(_, second)| error.fault == Fault::Missing && second.fault == Fault::Missing);
    let mut sentence = words.fault(error);
    if let Some((_, second)) = second {
        sentence.push_str(BETWEEN);
        sentence.push_str(&words.fault(second));
    }
    Some(belonging_to(
        ids::field(first),
        text::fault(sentence),
        move |caret| Message::Caret(first, caret),
    ))
}

/// A line for a fault with room for each of those that are possible.
pub(super) fn faults<'a>(
    shown: Option<String>,
    possible: impl Iterator<Item = String>,
    words: &Words,
) -> Element<'a, Message> {
    room(
        side(words),
        shown.map(|shown| text::fault(shown).into()),
        possible.map(|fault| text::fault(fault).into()).collect(),
    )
}

/// The faults that people make in a field.
pub(super) fn faults_of(field: Field) -> &'static [Fault] {
    match field {
        Field::GivenName | Field::FamilyName => &[
            Fault::Missing,
            Fault::NoLetter,
            Fault::NotAName,
            Fault::SeveralNames,
            Fault::TooManyMarks,
            Fault::TooLong(100),
        ],
        Field::Email => &[Fault::Missing, Fault::NotAnEmail, Fault::TooLong(100)],
        Field::Phone => &[Fault::Missing, Fault::NotAPhone, Fault::TooLong(100)],
        Field::Zip => &[Fault::Missing, Fault::NotAZip, Fault::ZipLacksZero],
        Field::State => &[Fault::Missing, Fault::NotAState],
        Field::Street | Field::City | Field::Comment => {
            &[Fault::Missing, Fault::TooManyMarks, Fault::TooLong(1_000)]
        }
        Field::Ink => &[
            Fault::Missing,
            Fault::InkTooLittle,
            Fault::InkTooMuch,
            Fault::InkOutside,
        ],
    }
}

/// The sentence of a fault in a field.
pub(super) fn sentence(field: Field, fault: Fault, words: &Words) -> String {
    words.fault(&FieldError {
        place: Place::Field(field),
        fault,
    })
}

/// A sentence that helps to fill in a group.
fn hint(group: &[Field], petition: &Petition, words: &Words) -> Option<String> {
    let asks = |field| petition.fields.asks(field);
    match group {
        // The sheets go to offices that read English, and many people have such a spelling in their
        // passport.
        [Field::GivenName, ..] | [Field::FamilyName, ..] => words
            .language()
            .has_own_script()
            .then(|| say!(words, "kiosk-latin-names")),
        [Field::Email] if !petition.consents.is_empty() => Some(say!(words, "kiosk-email-hint")),
        [Field::Zip, ..] if asks(Field::Zip) && (asks(Field::City) || asks(Field::State)) => {
            Some(say!(words, "kiosk-zip-hint"))
        }
        _ => None,
    }
}

/// Offers the other names that the postal service has for the place: in one line as many as fit
/// there, or all of them once somebody has asked for more. One ZIP code in seventy has more.
fn other_cities<'a>(visit: &Visit, words: &Words, width: f32) -> Option<Element<'a, Message>> {
    let cities = visit.other_cities();
    if cities.is_empty() {
        return None;
    }
    let or = say!(words, "kiosk-other-cities");
    let more = say!(words, "kiosk-more-cities");
    let room = width - button_width(&more) - button_width(&or);
    // Any of them may come to stand in any place, and moves none of the others.
    let widths = visit.cities().iter().map(|city| button_width(city));
    let widest = widths.fold(theme::TARGET, f32::max);
    let fits = if visit.shows_all_cities {
        cities.len()
    } else {
        cities.len().min((room / widest).max(0.0) as usize)
    };
    let or = container(text::quiet(or))
        .height(theme::TARGET)
        .align_y(Alignment::Center);
    let city = |city: &&'static str| {
        button(*city, ButtonKind::Quiet)
            .id(ids::city(city))
            .width(widest - theme::S)
            .on_press(Message::ChooseCity(city))
            .into()
    };
    let more = (fits < cities.len()).then(|| {
        button(more, ButtonKind::Quiet)
            .id(ids::MORE_CITIES)
            .on_press(Message::ShowAllCities)
            .into()
    });
    let mut all: Vec<Element<'a, Message>> = std::iter::once(or.into())
        .chain(cities.iter().take(fits).map(city))
        .chain(more)
        .collect();
    if words.language().is_right_to_left() {
        all.reverse();
    }
    Some(Row::with_children(all).spacing(theme::S).wrap().into())
}

/// The width of a quiet button with these words and of the gap after it, in logical pixels.
fn button_width(words: &str) -> f32 {
    let words = text::measure(words, text::LABEL, text::LINE, text::REGULAR, f32::INFINITY);
    (words.width + 2.0 * theme::S).max(theme::TARGET) + theme::S
}
