//! The foot below the form, with the button to sign, or the end of the form on a screen that is too
//! low for it.

use iced::widget::{Column, container, row};
use iced::{Alignment, Length, Padding};
use petition::i18n::Words;
use petition::say;
use petition::signature::Place;

use super::side;
use crate::screens::visit::{Message, Visit};
use crate::ui::button::{ButtonKind, button};
use crate::ui::check::check;
use crate::ui::keyboard::Keyboard;
use crate::ui::room::room;
use crate::ui::writing::Caret;
use crate::ui::{Element, text, theme};
use crate::{Context, StoreFailure, ids};

/// The least height of a screen, in logical pixels, on which the button to sign stands in the foot.
/// A lower one has no room for it beside the form.
const WITH_FOOT: f32 = 600.0;

/// Returns true if the button to sign stands in the foot, and not at the end of the form.
pub(crate) fn has_foot(context: &Context) -> bool {
    context.size.height >= WITH_FOOT
}

/// The end of the form: the button to sign, if it is not in the foot, and the boxes for people who
/// have no answer to what is asked. Nothing stands below them that they could move.
pub(super) fn end<'a>(
    visit: &'a Visit,
    context: &Context,
    words: &Words,
) -> Option<Element<'a, Message>> {
    // The boxes below the button mend a fault, so the line that counts faults has room of its own:
    // the button and the box under the finger would move when it goes.
    let sign = (!has_foot(context)).then(|| sign(visit, words, true));
    let excuses = excuses(visit, words);
    (sign.is_some() || excuses.is_some()).then(|| {
        Column::new()
            .push(sign)
            .push(excuses)
            .spacing(theme::S)
            .width(Length::Fill)
            .align_x(side(words))
            .into()
    })
}

/// The foot below a form that scrolls. What is in it is always in sight. Whatever comes above the
/// button to sign takes its room from the form, and the button stays where it is. `None` if there
/// is nothing in it.
pub(crate) fn foot<'a>(
    visit: &'a Visit,
    context: &Context,
    words: &Words,
    keyboard: &Keyboard,
) -> Option<Element<'a, Message>> {
    let answer = visit.how.then(|| {
        container(text::small(say!(words, "kiosk-how-answer")))
            .padding(theme::M)
            .width(Length::Fill)
            .align_x(side(words))
            .style(theme::tinted)
            .into()
    });
    let sign = has_foot(context).then(|| sign(visit, words, false));
    // The key stands at the right of the button, which stays where it begins.
    let key = keyboard_key(visit, words, keyboard);
    let last: Option<Element<'a, Message>> = match (sign, key) {
        (Some(sign), Some(key)) => Some(
            row![sign, key]
                .spacing(theme::S)
                .align_y(Alignment::End)
                .into(),
        ),
        (sign, key) => sign.map(Into::into).or(key),
    };
    let parts: Vec<Element<'a, Message>> = [answer, last].into_iter().flatten().collect();
    if parts.is_empty() {
        return None;
    }
    let foot = Column::with_children(parts)
        .spacing(theme::S)
        .max_width(super::WIDEST)
        .align_x(side(words));
    let foot = container(foot).center_x(Length::Fill).padding(Padding {
        top: theme::XS,
        bottom: theme::S,
        left: theme::XL,
        right: theme::XL,
    });
    Some(foot.into())
}

/// The key that brings the keyboard on the screen back, while a real one is used. It stands in the
/// foot, because beside its field it would move what is below.
fn keyboard_key<'a>(
    visit: &Visit,
    words: &Words,
    keyboard: &Keyboard,
) -> Option<Element<'a, Message>> {
    let field = visit.writing.field()?;
    let offers = visit.writing.focus(field, keyboard).offers_keyboard;
    offers.then(|| {
        button(say!(words, "kiosk-key-keyboard"), ButtonKind::Plain)
            .by_touch_alone()
            .height(64.0)
            .on_press(Message::Caret(field, Caret::Keyboard))
            .into()
    })
}

/// Offers the e-mail address that was probably meant.
fn slip<'a>(meant: &str, words: &Words) -> Element<'a, Message> {
    button(say!(words, "kiosk-slip", email = meant), ButtonKind::Plain)
        .id(ids::SLIP)
        .width(Length::Fill)
        .on_press(Message::TakeSlip)
        .into()
}

/// The boxes for people who have one name alone, or no address in the United States. Once one of
/// them is offered there is room for both, so that neither moves the other.
fn excuses<'a>(visit: &Visit, words: &Words) -> Option<Element<'a, Message>> {
    let rtl = words.language().is_right_to_left();
    let one_name = || {
        let (ticked, message) = (visit.draft.one_name, Message::ToggleOneName);
        check(
            ids::ONE_NAME,
            say!(words, "kiosk-one-name"),
            ticked,
            rtl,
            message,
        )
    };
    let no_us_address = || {
        let (ticked, message) = (visit.draft.no_us_address, Message::ToggleNoUsAddress);
        let sentence = say!(words, "kiosk-no-us-address");
        check(ids::NO_US_ADDRESS, sentence, ticked, rtl, message)
    };
    let offered = &visit.offered;
    let side = side(words);
    let one = room(side, offered.one_name.then(one_name), vec![one_name()]);
    let no = room(
        side,
        offered.no_us_address.then(no_us_address),
        vec![no_us_address()],
    );
    (offered.one_name || offered.no_us_address).then(|| {
        Column::new()
            .push(one)
            .push(no)
            .width(Length::Fill)
            .align_x(side)
            .into()
    })
}

/// The button to sign. Above it is the reason why nothing was stored, and the last question before
/// it: the e-mail address that was probably meant. `keeps_room` for a line of reason while there is
/// none.
fn sign<'a>(visit: &'a Visit, words: &Words, keeps_room: bool) -> Column<'a, Message> {
    let faulty = || match visit.errors.as_slice() {
        [] => None,
        // A box has no line of its own for its fault.
        [only] if only.place == Place::Consents => Some(words.fault(only)),
        all => Some(say!(words, "kiosk-faults", count = all.len())),
    };
    let failed = visit.failed.map(|failure| not_stored(failure, words));
    let failed = failed.or_else(faulty);
    let reason = |reason| container(text::fault(reason).font(text::BOLD));
    let failed: Option<Element<'a, Message>> =
        failed.map(|failed| reason(failed).id(ids::FAILED).into());
    let failed = if keeps_room {
        let line = reason(say!(words, "kiosk-faults", count = 1));
        Some(room(side(words), failed, vec![line.into()]))
    } else {
        failed
    };
    let (word, message) = if visit.is_sealing() {
        (say!(words, "kiosk-signing"), None)
    } else {
        (say!(words, "kiosk-sign"), Some(Message::Sign))
    };
    // Its word stays on one line beside the key that brings the keyboard back.
    let button = button(word, ButtonKind::Primary)
        .flush()
        .id(ids::SIGN)
        .width(Length::Fill)
        .on_press_maybe(message);
    let slip = visit.slip.as_ref().map(|meant| slip(meant, words));
    Column::new()
        .push(slip)
        .push(failed)
        .push(button)
        .spacing(theme::XS)
        .width(Length::Fill)
        .align_x(side(words))
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
