//! The form in one column: fields with their label above and their fault below, the ink, the boxes
//! of the consents, and the button to sign.

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Alignment, Length};
use petition::say;

use crate::screens::visit::{Message, Visit};
use crate::ui::button::{ButtonKind, button};
use crate::ui::check::check;
use crate::ui::field::{self, beside, written_field};
use crate::ui::keyboard::Keyboard;
use crate::ui::writing::Focus;
use crate::ui::{Element, pad, row_dir, text, theme};
use crate::{Context, StoreFailure, ids};
use petition::i18n::Words;
use petition::signature::Place;
use petition::{Field, Language, Need, Notice, Petition};

/// A form that is narrower has less side by side, in logical pixels.
const NARROW: f32 = 480.0;
/// The height of the box for the ink.
const INK_HEIGHT: f32 = 116.0;

/// The fields that take words, in the order of the form.
pub(crate) fn fields_with_words(petition: &Petition, language: &Language) -> Vec<Field> {
    let mut fields = Field::ALL;
    if is_family_name_first(language) {
        // The two names are the first of all.
        fields.swap(0, 1);
    }
    fields
        .into_iter()
        .filter(|field| *field != Field::Ink && petition.fields.asks(*field))
        .collect()
}

/// Returns true if people write the family name first in this language.
fn is_family_name_first(language: &Language) -> bool {
    matches!(
        language.as_str().split('-').next(),
        Some("zh" | "ko" | "ja" | "vi")
    )
}

/// Says that a name may be written in Latin letters, in languages that are written in others: the
/// sheets go to offices that read English, and many people have such a spelling in their passport.
fn latin_hint<'a>(words: &Words) -> Option<Element<'a, Message>> {
    let language = words.language().as_str();
    let has_own_letters = matches!(language.split('-').next(), Some("zh" | "ko" | "ja" | "ar"));
    has_own_letters.then(|| text::quiet(say!(words, "kiosk-latin-names")).into())
}

/// The whole form.
pub(crate) fn form<'a>(
    visit: &'a Visit,
    context: &'a Context,
    words: &Words,
    keyboard: &Keyboard,
) -> Element<'a, Message> {
    let petition = &*context.petition;
    let rtl = words.language().is_right_to_left();
    let side = if rtl {
        Alignment::End
    } else {
        Alignment::Start
    };
    let mut form: Column<'a, Message> = column![head(visit, petition, words, side)]
        .spacing(theme::M)
        .width(Length::Fill)
        .align_x(side)
        .max_width(640);
    for group in groups(context.size.width, words.language()) {
        form = match fields_of(group, visit, petition, words, keyboard) {
            Some(fields) => form.push(fields),
            None => form,
        };
    }
    if petition.fields.asks(Field::Ink) {
        form = form.push(ink(visit, words, context.size.width));
    }
    form.push(consents(visit, petition, words))
        .push(end(visit, context, words))
        .into()
}

/// The heading, and the name of the signer as it will stand under the letter.
fn head<'a>(
    visit: &'a Visit,
    petition: &'a Petition,
    words: &Words,
    side: Alignment,
) -> Column<'a, Message> {
    let name = visit.draft.name();
    let from = if name.is_empty() {
        petition.text(words.language()).from.clone()
    } else {
        name
    };
    let from = row_dir(
        words.language().is_right_to_left(),
        vec![
            text::plain(say!(words, "kiosk-from"))
                .style(theme::muted)
                .into(),
            text::label(from).into(),
        ],
    );
    column![
        text::title(say!(words, "kiosk-sign-this")),
        from.spacing(theme::S)
    ]
    .spacing(theme::XS)
    .align_x(side)
}

/// The fields in the order of the form; those of one group stand side by side.
fn groups(width: f32, language: &Language) -> Vec<&'static [Field]> {
    let names: &[Field] = if is_family_name_first(language) {
        &[Field::FamilyName, Field::GivenName]
    } else {
        &[Field::GivenName, Field::FamilyName]
    };
    let mut groups: Vec<&[Field]> = vec![names, &[Field::Email], &[Field::Phone], &[Field::Street]];
    // Five digits and the name of a city do not fit side by side on a narrow screen.
    if width < NARROW {
        groups.extend([&[Field::Zip][..], &[Field::City, Field::State]]);
    } else {
        groups.push(&[Field::Zip, Field::City, Field::State]);
    }
    groups.push(&[Field::Comment]);
    groups
}

/// The fields of a group that the petition asks for, with the offer below them; `None` if it asks
/// for none of them.
fn fields_of<'a>(
    group: &[Field],
    visit: &'a Visit,
    petition: &'a Petition,
    words: &Words,
    keyboard: &Keyboard,
) -> Option<Column<'a, Message>> {
    let rtl = words.language().is_right_to_left();
    let asked = || {
        group
            .iter()
            .copied()
            .filter(|field| petition.fields.asks(*field))
    };
    let is_alone = asked().count() == 1;
    let fields: Vec<Element<'a, Message>> = asked()
        .map(|field| {
            let portion = match field {
                Field::Zip | Field::State => 4,
                _ => 6,
            };
            let key = is_alone.then(|| say!(words, "kiosk-key-keyboard"));
            let focus = visit.writing.focus(field, keyboard);
            container(text_field(visit, petition, words, field, focus, key))
                .width(Length::FillPortion(portion))
                .into()
        })
        .collect();
    if fields.is_empty() {
        return None;
    }
    // An offer comes and goes, so it shares a column with its fields. If it were a child of the
    // form, the toolkit would take the fields after it for their neighbours, and the field that is
    // being touched would lose its focus.
    let offer = match group {
        [Field::GivenName, ..] | [Field::FamilyName, ..] => latin_hint(words),
        [Field::Email] => visit.slip.as_ref().map(|meant| slip(meant, words)),
        [.., Field::City, Field::State] => other_cities(visit, words, rtl),
        _ => None,
    };
    // Fields that share a line have no room for the key between them, and a line of its own would
    // move what stands below. A finger on the field brings the keyboard back as well.
    let side = if rtl {
        Alignment::End
    } else {
        Alignment::Start
    };
    Some(
        column![beside(rtl, fields)]
            .push(offer)
            .spacing(theme::XS)
            .align_x(side),
    )
}

/// The boxes of the consents, and what is wrong with them.
fn consents<'a>(visit: &'a Visit, petition: &'a Petition, words: &Words) -> Column<'a, Message> {
    let boxes = petition.consents.iter().map(|consent| {
        let (sentence, language) = petition.consent_sentence(consent, words.language());
        check(
            ids::consent(&consent.id),
            sentence.to_owned(),
            visit.draft.consents.contains(&consent.id),
            language.is_right_to_left(),
            Message::ToggleConsent(consent.id.clone()),
        )
    });
    let fault = visit
        .fault(&Place::Consents)
        .map(|error| text::fault(words.fault(error)));
    Column::with_children(boxes)
        .push(fault)
        .width(Length::Fill)
        .spacing(theme::XS)
}

fn text_field<'a>(
    visit: &'a Visit,
    petition: &Petition,
    words: &Words,
    field: Field,
    focus: Focus,
    key: Option<String>,
) -> Element<'a, Message> {
    let optional = petition.fields.need(field) == Need::Optional;
    written_field(
        field::Field {
            id: ids::field(field),
            label: label(field, words),
            // Beside others there is no room for "(optional)". A field that is required says so
            // when it is empty.
            note: (optional && !matches!(field, Field::City | Field::State))
                .then(|| say!(words, "kiosk-optional")),
            value: visit.draft.text(field),
            fault: visit
                .fault(&Place::Field(field))
                .map(|error| words.fault(error)),
            secret: false,
            right_to_left: words.language().is_right_to_left(),
        },
        focus,
        key,
        move |text| Message::Edit(field, text),
        Message::Enter(field),
        move |caret| Message::Caret(field, caret),
    )
}

/// Offers the e-mail address that was probably meant.
fn slip<'a>(meant: &str, words: &Words) -> Element<'a, Message> {
    button(say!(words, "kiosk-slip", email = meant), ButtonKind::Plain)
        .id(ids::SLIP)
        .width(Length::Fill)
        .on_press(Message::TakeSlip)
        .into()
}

/// Offers the other names that the postal service has for the place.
fn other_cities<'a>(visit: &Visit, words: &Words, rtl: bool) -> Option<Element<'a, Message>> {
    let cities = visit.other_cities();
    if cities.is_empty() {
        return None;
    }
    let mut all = vec![
        container(text::quiet(say!(words, "kiosk-other-cities")))
            .height(theme::TARGET)
            .align_y(Alignment::Center)
            .into(),
    ];
    all.extend(cities.iter().map(|city| {
        button(*city, ButtonKind::Quiet)
            .id(ids::city(city))
            .on_press(Message::ChooseCity(city))
            .into()
    }));
    if rtl {
        all.reverse();
    }
    Some(Row::with_children(all).spacing(theme::S).wrap().into())
}

fn label(field: Field, words: &Words) -> String {
    match field {
        Field::GivenName => say!(words, "kiosk-given-name"),
        Field::FamilyName => say!(words, "kiosk-family-name"),
        Field::Email => say!(words, "kiosk-email"),
        Field::Phone => say!(words, "kiosk-phone"),
        Field::Street => say!(words, "kiosk-street"),
        Field::Zip => say!(words, "kiosk-zip"),
        Field::City => say!(words, "kiosk-city"),
        Field::State => say!(words, "kiosk-state"),
        Field::Comment => say!(words, "kiosk-comment"),
        Field::Ink => say!(words, "kiosk-ink"),
    }
}

/// The box to sign in. Its buttons stand above it, where they do not take strokes away.
fn ink<'a>(visit: &'a Visit, words: &Words, width: f32) -> Element<'a, Message> {
    let rtl = words.language().is_right_to_left();
    let side = if rtl {
        Alignment::End
    } else {
        Alignment::Start
    };
    let drawn = !visit.draft.ink.is_empty();
    let undo = button(say!(words, "kiosk-undo"), ButtonKind::Quiet)
        .id(ids::UNDO)
        .on_press_maybe(drawn.then_some(Message::UndoStroke));
    let clear = button(say!(words, "kiosk-clear"), ButtonKind::Quiet)
        .id(ids::CLEAR)
        .on_press_maybe(drawn.then_some(Message::ClearInk));
    // A person who cannot draw, or has only keys, signs with a mark.
    let mark = button(say!(words, "kiosk-mark"), ButtonKind::Quiet)
        .id(ids::MARK)
        .on_press(Message::DrawMark);
    let tools: Element<'a, Message> = if drawn {
        row![undo, clear].into()
    } else {
        mark.into()
    };
    let name = text::label(label(Field::Ink, words));
    // The name and both buttons do not fit side by side on a narrow screen.
    let head: Element<'a, Message> = if width < NARROW {
        column![name, tools]
            .width(Length::Fill)
            .align_x(side)
            .into()
    } else {
        let gap = Space::new().width(Length::Fill).into();
        row_dir(rtl, vec![name.into(), gap, tools])
            .align_y(Alignment::Center)
            .into()
    };
    let strokes = visit
        .draft
        .ink
        .iter()
        .map(|stroke| {
            stroke
                .iter()
                .map(|point| (point.0, point.1, point.2))
                .collect()
        })
        .collect();
    let pad = container(pad::pad(strokes, &visit.ink, INK_HEIGHT, Message::Draw))
        .id(ids::INK)
        .style(theme::pad(visit.ink_is_faulty()));
    let fault = visit
        .fault(&Place::Field(Field::Ink))
        .map(|error| text::fault(words.fault(error)));
    column![head, pad]
        .push(fault)
        .spacing(theme::XS)
        .width(Length::Fill)
        .align_x(side)
        .into()
}

/// The notice to signers, the button to sign, and the explanation of how a signature is sealed.
fn end<'a>(visit: &'a Visit, context: &Context, words: &Words) -> Element<'a, Message> {
    let rtl = words.language().is_right_to_left();
    let side = if rtl {
        Alignment::End
    } else {
        Alignment::Start
    };
    let until = context.retention.as_deref();
    let notice = Notice::new(&context.petition, words.language(), until).in_words(words);
    let notice = container(text::small(notice))
        .width(Length::Fill)
        .align_x(side)
        .padding(iced::Padding::default().bottom(theme::S));
    let (sign, message) = if visit.is_sealing() {
        (say!(words, "kiosk-signing"), None)
    } else {
        (say!(words, "kiosk-sign"), Some(Message::Sign))
    };
    let sign = button(sign, ButtonKind::Primary)
        .id(ids::SIGN)
        .width(Length::Fill)
        .on_press_maybe(message);
    let failed = visit
        .failed
        .map(|failure| not_stored(failure, words))
        .or_else(|| {
            (!visit.errors.is_empty())
                .then(|| say!(words, "kiosk-faults", count = visit.errors.len()))
        });
    let sealed = text::centred(text::quiet(say!(words, "kiosk-sealed-line")), rtl);
    let how = button(say!(words, "kiosk-how"), ButtonKind::Quiet)
        .id(ids::HOW)
        .on_press(Message::ToggleHow);
    let answer = visit.how.then(|| {
        container(text::small(say!(words, "kiosk-how-answer")))
            .padding(theme::M)
            .id(ids::ANSWER)
            .style(theme::tinted)
    });
    column![notice]
        .push(failed.map(|failed| container(text::fault(failed).font(text::BOLD)).id(ids::FAILED)))
        .push(sign)
        .push(sealed)
        .push(how)
        .push(answer)
        .spacing(theme::XS)
        .width(Length::Fill)
        .align_x(Alignment::Center)
        .into()
}

/// Says that the signature was not stored, with the reason in the signer's own language.
fn not_stored(failure: StoreFailure, words: &Words) -> String {
    let why = match failure {
        StoreFailure::DiskFull => say!(words, "kiosk-not-stored-disk-full"),
        StoreFailure::LedgerGone => say!(words, "kiosk-not-stored-ledger-gone"),
        StoreFailure::LedgerInUse => say!(words, "kiosk-not-stored-ledger-in-use"),
        StoreFailure::CampaignOver => say!(words, "kiosk-not-stored-campaign-over"),
        StoreFailure::KeyUntested => say!(words, "kiosk-not-stored-key-untested"),
        StoreFailure::ReadOnly => say!(words, "kiosk-not-stored-read-only"),
        StoreFailure::Other => say!(words, "kiosk-not-stored-other"),
    };
    say!(words, "kiosk-not-stored", why = why)
}
