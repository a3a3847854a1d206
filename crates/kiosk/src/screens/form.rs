//! The form in one column: fields with their label above and their faults below, the boxes
//! of the consents, the ink, the notice to signers, and the button to sign.

mod end;
mod ink;
mod note;

use iced::widget::Id;
use iced::widget::{Column, column, container};
use iced::{Alignment, Length};
use petition::say;

use crate::screens::visit::{Message, Visit};
use crate::ui::button::{ButtonKind, button};
use crate::ui::check::check;
use crate::ui::field::{self, beside, marked_field};
use crate::ui::keyboard::Keyboard;
use crate::ui::writing::Focus;
use crate::ui::{Element, row_dir, text, theme};
use crate::{Context, ids};
pub(crate) use end::{foot, has_foot};
use petition::i18n::Words;
use petition::signature::Place;
use petition::{Field, Language, Need, Notice, Petition};

/// A form that is narrower has less side by side, in logical pixels.
const NARROW: f32 = 480.0;
/// The greatest width of the form, in logical pixels.
pub(crate) const WIDEST: f32 = 640.0;
/// The part of a wide screen that the form takes beside the letter, in hundredths.
pub(crate) const PORTION: u16 = 43;

/// The fields that take words, in the order of the form.
pub(crate) fn fields_with_words(petition: &Petition, language: &Language) -> Vec<Field> {
    let mut fields = Field::ALL;
    if language.is_family_name_first() {
        // The two names are the first of all.
        fields.swap(0, 1);
    }
    fields
        .into_iter()
        .filter(|field| *field != Field::Ink && petition.fields.asks(*field))
        .collect()
}

/// The width of the form, in logical pixels.
fn width(context: &Context) -> f32 {
    let part = if context.is_wide() {
        f32::from(PORTION) / 100.0
    } else {
        1.0
    };
    (part * context.size.width - 2.0 * theme::XL).min(WIDEST)
}

/// The side at which lines begin.
fn side(words: &Words) -> Alignment {
    if words.language().is_right_to_left() {
        Alignment::End
    } else {
        Alignment::Start
    }
}

/// The whole form, above the foot.
pub(crate) fn form<'a>(
    visit: &'a Visit,
    context: &'a Context,
    words: &Words,
    keyboard: &Keyboard,
) -> Element<'a, Message> {
    let petition = &*context.petition;
    let width = width(context);
    let mut form: Column<'a, Message> = column![head(words)]
        .spacing(theme::XS)
        .width(Length::Fill)
        .align_x(side(words))
        .max_width(WIDEST);
    for group in groups(context.size.width, words.language()) {
        form = match fields_of(group, visit, petition, words, keyboard, width) {
            Some(fields) => form.push(fields),
            None => form,
        };
    }
    // Above the ink, because what stands below it is seen by those alone who scroll.
    form = form
        .push(consents(visit, petition, words))
        .push(notice(context, words));
    if petition.fields.asks(Field::Ink) {
        form = form.push(ink::ink(visit, context, words, keyboard));
    }
    form.push(end::end(visit, context, words)).into()
}

/// The heading, with the promise that a doubting signer looks for.
fn head<'a>(words: &Words) -> Element<'a, Message> {
    let how = button(say!(words, "kiosk-how"), ButtonKind::Quiet)
        .id(ids::HOW)
        .on_press(Message::ToggleHow);
    let title = container(text::title(say!(words, "kiosk-sign-this")))
        .width(Length::Fill)
        .align_x(side(words));
    let title = row_dir(
        words.language().is_right_to_left(),
        vec![title.into(), how.into()],
    );
    let sealed = text::quiet(say!(words, "kiosk-sealed-line"));
    column![title.align_y(Alignment::Center), sealed]
        .width(Length::Fill)
        .align_x(side(words))
        .into()
}

/// The fields in the order of the form; those of one group stand side by side.
fn groups(width: f32, language: &Language) -> Vec<&'static [Field]> {
    let names: &[Field] = if language.is_family_name_first() {
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

/// The fields of a group that the petition asks for, with the note below them; `None` if it asks
/// for none of them.
fn fields_of<'a>(
    group: &[Field],
    visit: &'a Visit,
    petition: &'a Petition,
    words: &Words,
    keyboard: &Keyboard,
    width: f32,
) -> Option<Element<'a, Message>> {
    let fields: Vec<Element<'a, Message>> = group
        .iter()
        .copied()
        .filter(|field| petition.fields.asks(*field))
        .map(|field| {
            let portion = match field {
                Field::Zip | Field::State => 4,
                _ => 6,
            };
            let focus = visit.writing.focus(field, keyboard);
            container(text_field(visit, petition, words, field, focus))
                .width(Length::FillPortion(portion))
                .into()
        })
        .collect();
    if fields.is_empty() {
        return None;
    }
    let fields = beside(words.language().is_right_to_left(), fields);
    let below = column![fields, note::note(group, visit, petition, words, width)];
    let below = below.spacing(theme::XS).align_x(side(words));
    let id = group.first().map(|first| ids::group(*first));
    Some(match id {
        Some(id) => container(below).id(id).into(),
        None => below.into(),
    })
}

/// The id of a field with everything that belongs to it.
pub(crate) fn whole_field(field: Field, context: &Context, language: &Language) -> Id {
    groups(context.size.width, language)
        .into_iter()
        .find(|group| group.contains(&field))
        .and_then(|group| group.first())
        .map_or_else(|| ids::group(field), |first| ids::group(*first))
}

/// The boxes of the consents.
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
    Column::with_children(boxes)
        .width(Length::Fill)
        .spacing(theme::XS)
}

/// The notice to signers: who receives what they write.
fn notice<'a>(context: &Context, words: &Words) -> Element<'a, Message> {
    let until = context.retention.as_deref();
    let notice = Notice::new(&context.petition, words.language(), until).in_words(words);
    container(text::sized(notice, text::SMALL, text::HEADING_LINE))
        .width(Length::Fill)
        .align_x(side(words))
        .into()
}

fn text_field<'a>(
    visit: &'a Visit,
    petition: &Petition,
    words: &Words,
    field: Field,
    focus: Focus,
) -> Element<'a, Message> {
    let optional = petition.fields.need(field) == Need::Optional;
    marked_field(
        field::Field {
            id: ids::field(field),
            label: if field == Field::Zip && visit.draft.no_us_address {
                say!(words, "kiosk-postal-code")
            } else {
                label(field, words)
            },
            // Beside others there is no room for "(optional)". A field that is required says so
            // when it is empty.
            note: (optional && !matches!(field, Field::City | Field::State))
                .then(|| say!(words, "kiosk-optional")),
            value: visit.draft.text(field),
            // What is wrong is said below the whole group.
            fault: None,
            secret: false,
            right_to_left: words.language().is_right_to_left(),
        },
        focus,
        visit.fault(&Place::Field(field)).is_some(),
        move |text| Message::Edit(field, text),
        Message::Enter(field),
        move |caret| Message::Caret(field, caret),
    )
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
