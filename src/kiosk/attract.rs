//! The screen that waits: title, one sentence, one thing to do. Nothing moves.

use iced::widget::{Space, column, container, row, scrollable};
use iced::{Alignment, Length};

use super::{Facts, Message, ids};
use crate::i18n::Words;
use crate::petition::Language;
use crate::ui::press::{Kind, press};
use crate::ui::scroll::scroll;
use crate::ui::{Element, letters, matrix, row_dir, theme};

pub(super) fn view<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
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
    column![page, foot(facts, words)].height(Length::Fill).into()
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
fn foot<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    let languages = facts.petition.languages();
    let mut foot = row![].spacing(theme::S).align_y(Alignment::Center);
    if languages.len() > 1 {
        for language in languages {
            let kind = if language == words.language() { Kind::Chosen } else { Kind::Choice };
            foot =
                foot.push(press(own_name(language), kind).id(ids::language(language.as_str())).on_press(Message::Speak(language.clone())));
        }
    }
    let staff = press(say!(words, "kiosk-staff"), Kind::Quiet).id(ids::STAFF).on_press(Message::Staff);
    let event = facts.event.as_deref().map(letters::quiet);
    let foot = foot.push(event).push(Space::new().width(Length::Fill)).push(staff);
    container(foot).padding([theme::S, theme::XXL - theme::S]).width(Length::Fill).into()
}

/// A language as those who speak it write it.
fn own_name(language: &Language) -> String {
    match language.as_str() {
        "en" => "English",
        "es" => "Español",
        "vi" => "Tiếng Việt",
        "zh-Hans" | "zh" => "简体中文",
        "zh-Hant" => "繁體中文",
        "ar" => "العربية",
        "ht" => "Kreyòl Ayisyen",
        "ko" => "한국어",
        "tl" => "Tagalog",
        "fr" => "Français",
        "pt" => "Português",
        other => other,
    }
    .to_owned()
}
