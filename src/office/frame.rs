//! The frame around every page of the office: navigation, and the banner of practice.

use iced::Length;
use iced::widget::{Space, column, container, row};
use petition::say;

use super::{Context, Message, Office, Opened, Page, campaign, erase, layout, today};
use kiosk::ui::band::band;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::mirror::mirrored;
use kiosk::ui::scroll::{scroll, sided};
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

pub(super) fn view<'a>(
    office: &'a Office,
    context: &'a Context,
    words: &Words,
) -> Element<'a, Message> {
    let show = context.has_desktop.then_some(Message::ShowCertificate);
    let page = match (&office.certificate, &office.opened) {
        (Some(certificate), _) => erase::done(certificate, show, Message::Leave, words),
        (None, Some(opened)) => inside(office, opened, context, words),
        (None, None) => office
            .unlock
            .view(office.opening, context, words)
            .map(Message::Unlock),
    };
    let rtl = words.language().is_right_to_left();
    let practice = context
        .practice
        .then(|| band(say!(words, "kiosk-practice"), rtl));
    column![].push(practice).push(page).into()
}

fn inside<'a>(
    office: &'a Office,
    opened: &'a Opened,
    context: &'a Context,
    words: &Words,
) -> Element<'a, Message> {
    let roll = &*opened.roll;
    let page = match office.page {
        Page::Today => office
            .today
            .view(opened.unopened, context, words)
            .map(Message::Today),
        Page::Roll => office
            .roll
            .view(roll, &office.hand, context, words)
            .map(Message::Roll),
        Page::Duplicates => office
            .duplicates
            .view(roll, context, words)
            .map(Message::Duplicates),
        Page::Paper => office
            .paper
            .view(&office.hand, context, words)
            .map(Message::Paper),
        Page::Stations => office
            .stations
            .view(roll, context, words)
            .map(Message::Stations),
        Page::Sheets => office
            .sheets
            .view(roll.len(), &office.hand, context, words)
            .map(Message::Sheets),
        Page::Exports => office
            .exports
            .view(roll.len(), &office.hand, context, words)
            .map(Message::Exports),
        Page::Campaign => campaign::view(office.change.drive(), context, words),
        Page::Change => office.change.view(roll, words).map(Message::Change),
        Page::Ready => campaign::ready(&office.ready, office.change.drive(), words),
        Page::Erase => office
            .erase
            .view(&office.sheets.folder(), &office.hand, context, words)
            .map(Message::Erase),
    };
    let padding = iced::Padding {
        bottom: theme::XL + office.covered(),
        ..iced::Padding::from(theme::XL)
    };
    let page = scroll(
        super::AREA,
        container(page).padding(padding).max_width(1_100),
    )
    .width(Length::Fill)
    .height(Length::Fill);
    let rtl = words.language().is_right_to_left();
    let page = sided(rtl, super::AREA, page);
    let (page, keys) = if office.page == Page::Change {
        let keys = office.change.keys(words);
        let keys = keys.map(|keys| keys.map(Message::Change));
        (office.change.feed(page), keys)
    } else {
        (office.hand.feed(page), office.hand.keys(words))
    };
    let foot = (office.page == Page::Duplicates)
        .then(|| office.duplicates.foot(roll, context, words))
        .flatten();
    let page = column![page].push(foot.map(|foot| foot.map(Message::Duplicates)));
    let keys = keys.map(|keys| mirrored(rtl, keys));
    let page = iced::widget::stack![page].push(keys);
    let page = container(page)
        .style(theme::ground)
        .width(Length::Fill)
        .height(Length::Fill);
    let line =
        container(Space::new().width(1.0).height(Length::Fill)).style(theme::area(|of| of.rule));
    let pairs = today::pairs_to_decide(roll);
    if context.size.width >= 900.0 {
        row![side(office.page, pairs, context, words), line, page].into()
    } else {
        column![top(office.page, pairs, words), page].into()
    }
}

/// A button for each page. Beside "Duplicates" stands how many pairs are to be decided.
fn choices<'a>(
    shown: Page,
    pairs: usize,
    width: Length,
    words: &Words,
) -> Vec<Element<'a, Message>> {
    [
        (Page::Today, "page-today", say!(words, "office-today")),
        (Page::Roll, "page-roll", say!(words, "office-roll")),
        (
            Page::Duplicates,
            "page-duplicates",
            say!(words, "office-duplicates"),
        ),
        (Page::Paper, "page-paper", say!(words, "office-paper-page")),
        (
            Page::Stations,
            "page-stations",
            say!(words, "office-stations"),
        ),
        (Page::Sheets, "page-sheets", say!(words, "office-sheets")),
        (Page::Exports, "page-exports", say!(words, "office-exports")),
        (
            Page::Campaign,
            "page-campaign",
            say!(words, "office-campaign"),
        ),
    ]
    .into_iter()
    .map(|(page, id, label)| {
        let is_below = matches!(shown, Page::Change | Page::Ready | Page::Erase);
        let is_here = page == shown || (page == Page::Campaign && is_below);
        let waiting = if page == Page::Duplicates { pairs } else { 0 };
        layout::choice_with_count(label, waiting, is_here, width)
            .id(id)
            .width(width)
            .on_press(Message::Show(page))
            .into()
    })
    .collect()
}

fn lock<'a>(width: Length, words: &Words) -> Element<'a, Message> {
    button(say!(words, "office-lock"), ButtonKind::Choice)
        .id("office-lock")
        .width(width)
        .on_press(Message::Leave)
        .into()
}

fn side<'a>(
    shown: Page,
    pairs: usize,
    context: &'a Context,
    words: &Words,
) -> Element<'a, Message> {
    let name = column![
        text::label(&context.name),
        text::quiet(say!(words, "office-open-word"))
    ]
    .padding([theme::S, theme::M]);
    let list = column![name]
        .extend(choices(shown, pairs, Length::Fill, words))
        .push(Space::new().height(Length::Fill));
    let list = list.push(lock(Length::Fill, words));
    container(list.spacing(theme::S))
        .width(232)
        .height(Length::Fill)
        .padding(theme::M)
        .style(theme::area(|of| of.page))
        .into()
}

fn top<'a>(shown: Page, pairs: usize, words: &Words) -> Element<'a, Message> {
    let mut all = choices(shown, pairs, Length::Shrink, words);
    all.push(lock(Length::Shrink, words));
    // The names of all pages side by side are wider than a screen that is held upright.
    let all = row(all)
        .spacing(theme::XS)
        .wrap()
        .vertical_spacing(theme::XS);
    container(all)
        .padding(theme::S)
        .width(Length::Fill)
        .style(theme::area(|of| of.page))
        .into()
}
