//! The petition as it is written: a letter.

use iced::widget::{Column, column, container, rich_text, span};
use iced::{Alignment, Length};
use petition::say;

use crate::ui::{Element, row_dir, text, theme};
use petition::i18n::{Words, native_name};
use petition::{Block, Petition, Span};

/// The whole letter. `name` is the signer's name while it is typed; if it is empty, the petition's
/// own words stand in its place.
pub(crate) fn letter<'a, Message: 'a>(
    petition: &'a Petition,
    words: &Words,
    name: &str,
) -> Element<'a, Message> {
    let language = words.language();
    let rtl = petition.text_language(language).is_right_to_left();
    let side = if rtl {
        Alignment::End
    } else {
        Alignment::Start
    };
    let text = petition.text(language);
    let labelled = |label: String, value: String| -> Element<'a, Message> {
        row_dir(
            rtl,
            vec![
                text::plain(label).style(theme::muted).into(),
                text::label(value).into(),
            ],
        )
        .spacing(theme::S)
        .into()
    };
    let mut page: Column<'a, Message> = column![]
        .spacing(theme::M)
        .width(Length::Fill)
        .align_x(side);
    page = page.push(labelled(say!(words, "kiosk-to"), text.target.clone()));
    page = page.push(text::title(&text.title));
    page = page.push(
        text.unofficial
            .then(|| text::quiet(say!(words, "kiosk-unofficial"))),
    );
    page = page.push(not_translated(petition, words));
    for block in text.blocks() {
        page = page.push(match &block {
            Block::Heading(spans) => container(paragraph(spans, true)).into(),
            Block::Paragraph(spans) => paragraph(spans, false),
            Block::Bullet(spans) => item("•".to_owned(), spans, rtl),
            Block::Numbered(number, spans) => item(format!("{number}."), spans, rtl),
        });
    }
    if !text.call.is_empty() {
        page = page.push(text::letter(&text.call).font(text::BOLD));
    }
    if !text.sponsors.is_empty() {
        let sponsors = column![
            text::small(say!(words, "kiosk-sponsors")).font(text::BOLD),
            text::quiet(text.sponsors.join(", ")),
        ];
        page = page.push(sponsors.spacing(theme::XS).align_x(side));
    }
    let from = if name.is_empty() {
        text.from.clone()
    } else {
        name.to_owned()
    };
    let demand = column![
        labelled(say!(words, "kiosk-to"), text.target.clone()),
        labelled(say!(words, "kiosk-from"), from),
        text::body(&text.demand).font(text::BOLD),
    ];
    let demand = demand.spacing(theme::S).width(Length::Fill).align_x(side);
    page.push(
        container(demand)
            .padding(theme::L)
            .width(Length::Fill)
            .style(theme::tinted),
    )
    .max_width(700)
    .into()
}

/// Says that the petition has no text in the person's language, and in which one it is shown.
pub(crate) fn not_translated<'a, Message: 'a>(
    petition: &Petition,
    words: &Words,
) -> Option<Element<'a, Message>> {
    let shown = petition.text_language(words.language());
    (shown != words.language()).then(|| {
        let language = native_name(shown);
        text::quiet(say!(words, "kiosk-not-translated", language = language)).into()
    })
}

/// An item of a list, behind its dot or its number.
fn item<'a, Message: 'a>(mark: String, spans: &[Span], rtl: bool) -> Element<'a, Message> {
    // All numbers of a list have one indent.
    let width = if mark == "•" { theme::L } else { theme::XL };
    let mark = text::letter(mark).width(width).align_x(Alignment::Center);
    let words = container(paragraph(spans, false)).width(Length::Fill);
    row_dir(rtl, vec![mark.into(), words.into()]).into()
}

/// Builds plain text from words of one weight, and spans from words of several.
fn paragraph<'a, Message: 'a>(spans: &[Span], heading: bool) -> Element<'a, Message> {
    match spans {
        [only] if heading || only.strong => text::letter(only.text.clone()).font(text::BOLD).into(),
        [only] => text::letter(only.text.clone()).into(),
        several => {
            let spans = several.iter().map(|part| {
                let font = if part.strong || heading {
                    text::BOLD
                } else {
                    text::REGULAR
                };
                span(part.text.clone()).font(font)
            });
            rich_text(spans.collect::<Vec<_>>())
                .size(text::LETTER)
                .line_height(text::LINE)
                .on_link_click(iced::never)
                .into()
        }
    }
}
