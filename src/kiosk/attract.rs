//! The screen that waits: title, one sentence, one thing to do. Nothing moves.

use iced::widget::{Row, Space, column, container, row, scrollable};
use iced::{Alignment, Length};

use super::{Facts, Message, ids};
use crate::i18n::{Words, languages, own_name};
use crate::petition::Language;
use crate::ui::press::{Kind, press};
use crate::ui::scroll::scroll;
use crate::ui::{Element, letters, matrix, row_dir, theme};

/// `largest`: no larger letters than these can be had.
pub(super) fn view<'a>(facts: &'a Facts, words: &Words, largest: bool) -> Element<'a, Message> {
    let language = words.language();
    let rtl = language.is_right_to_left();
    let side = if rtl { Alignment::End } else { Alignment::Start };
    let text = facts.petition.text(language);
    let begin: Element<'_, Message> = if facts.collecting {
        press(say!(words, "kiosk-read-and-sign"), Kind::Primary)
            .id(ids::BEGIN)
            .width(if facts.is_wide() { Length::Shrink } else { Length::Fill })
            .height(72.0)
            .on_press(Message::Begin)
            .into()
    } else {
        letters::body(say!(words, "kiosk-not-collecting")).color(theme::BAD).into()
    };
    let today = (facts.count_now > 0).then(|| letters::quiet(say!(words, "kiosk-signed-today", count = facts.count_now)));
    let to = row_dir(
        rtl,
        vec![letters::body(say!(words, "kiosk-to")).color(theme::MUTED).into(), letters::body(&text.target).font(letters::BOLD).into()],
    )
    .spacing(theme::S);
    let call = column![to, letters::display(&text.title), letters::body(text.one_sentence())]
        .push(Space::new().height(theme::S))
        .push(begin)
        .push(today)
        .spacing(theme::L)
        .align_x(side)
        .max_width(760);

    let card = facts.code.as_ref().map(|code| phone(facts, words, code));
    let middle: Element<'_, Message> = if facts.is_wide() {
        let mut parts: Vec<Element<'_, Message>> = vec![container(call).width(Length::FillPortion(3)).into()];
        parts.extend(card.map(|card| container(card).width(Length::FillPortion(2)).center_x(Length::FillPortion(2)).into()));
        row_dir(rtl, parts).spacing(theme::XL).align_y(Alignment::Center).width(Length::Fill).into()
    } else {
        column![call].push(card).spacing(theme::XL).align_x(Alignment::Center).width(Length::Fill).into()
    };
    let page = container(scroll("attract", container(middle).padding([theme::L, theme::XXL])).direction(quiet_bar()))
        .center_y(Length::Fill)
        .width(Length::Fill);
    column![page, foot(facts, words, largest)].height(Length::Fill).into()
}

fn quiet_bar() -> scrollable::Direction {
    scrollable::Direction::Vertical(scrollable::Scrollbar::hidden())
}

fn phone<'a>(facts: &'a Facts, words: &Words, code: &'a matrix::Matrix) -> Element<'a, Message> {
    let card = column![letters::label(say!(words, "kiosk-or-phone")), matrix::matrix(code, 264.0), letters::quiet(&facts.short_address),]
        .spacing(theme::S)
        .align_x(Alignment::Center);
    container(card).padding(theme::L).style(theme::card).into()
}

/// Languages by their own names, and the way in for staff.
fn foot<'a>(facts: &'a Facts, words: &Words, largest: bool) -> Element<'a, Message> {
    let languages = offered(facts).into_iter().map(|language| {
        let kind = if language == *words.language() { Kind::Chosen } else { Kind::Choice };
        press(own_name(&language).to_owned(), kind).id(ids::language(language.as_str())).on_press(Message::Speak(language)).into()
    });
    let languages = Row::with_children(languages).spacing(theme::XS).align_y(Alignment::Center);
    let staff = press(say!(words, "kiosk-staff"), Kind::Quiet).id(ids::STAFF).on_press(Message::Staff);
    let larger = if largest { say!(words, "kiosk-usual-letters") } else { say!(words, "kiosk-larger-letters") };
    let larger = press(larger, Kind::Quiet).id(ids::LARGER).on_press(Message::Larger);
    let staff = row![larger].push(Space::new().width(Length::Fill)).push(staff).align_y(Alignment::Center);
    let foot: Element<'a, Message> = if facts.size.width >= 1_200.0 {
        row![languages, staff.width(Length::Fill)].spacing(theme::L).align_y(Alignment::Center).into()
    } else {
        column![container(languages.wrap()).center_x(Length::Fill), staff].into()
    };
    container(foot).padding([theme::S, theme::XXL - theme::S]).width(Length::Fill).into()
}

/// The petition's first language, all that we have sentences in, and what else the petition is written in.
fn offered(facts: &Facts) -> Vec<Language> {
    let mut all = vec![facts.petition.language().clone()];
    for language in languages().into_iter().chain(facts.petition.languages().into_iter().cloned()) {
        if !all.contains(&language) {
            all.push(language);
        }
    }
    all
}
