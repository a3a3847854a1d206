//! The petition as it is written: a letter.

use iced::widget::{Column, column, container, rich_text, span};
use iced::{Alignment, Length};
use petition::say;

use crate::Message;
use crate::ui::{Element, letters, row_dir, theme};
use petition::i18n::Words;
use petition::{Block, Petition, Span};

/// The whole letter. `name` is the signer's while it is typed; empty, the petition's own words
/// stand in its place.
pub(crate) fn letter<'a>(
    petition: &'a Petition,
    words: &Words,
    name: &str,
) -> Element<'a, Message> {
    let language = words.language();
    let rtl = petition.spoken(language).is_right_to_left();
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
                letters::plain(label).style(theme::muted).into(),
                letters::label(value).into(),
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
    page = page.push(letters::title(&text.title));
    page = page.push(
        text.unofficial
            .then(|| letters::quiet(say!(words, "kiosk-unofficial"))),
    );
    for block in text.blocks() {
        page = page.push(match &block {
            Block::Heading(spans) => container(paragraph(spans, true)).into(),
            Block::Paragraph(spans) => paragraph(spans, false),
            Block::Bullet(spans) => {
                let dot = letters::letter("•")
                    .width(theme::L)
                    .align_x(Alignment::Center);
                row_dir(
                    rtl,
                    vec![
                        dot.into(),
                        container(paragraph(spans, false))
                            .width(Length::Fill)
                            .into(),
                    ],
                )
                .into()
            }
        });
    }
    if !text.call.is_empty() {
        page = page.push(letters::letter(&text.call).font(letters::BOLD));
    }
    if !text.sponsors.is_empty() {
        let sponsors = column![
            letters::small(say!(words, "kiosk-sponsors")).font(letters::BOLD),
            letters::quiet(text.sponsors.join(", ")),
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
        letters::body(&text.demand).font(letters::BOLD),
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

/// Words of one weight as plain text, of several as spans.
fn paragraph<'a>(spans: &[Span], heading: bool) -> Element<'a, Message> {
    match spans {
        [only] if heading || only.strong => letters::letter(only.text.clone())
            .font(letters::BOLD)
            .into(),
        [only] => letters::letter(only.text.clone()).into(),
        several => {
            let spans = several.iter().map(|part| {
                let font = if part.strong || heading {
                    letters::BOLD
                } else {
                    letters::REGULAR
                };
                span(part.text.clone()).font(font)
            });
            rich_text(spans.collect::<Vec<_>>())
                .size(letters::LETTER)
                .line_height(letters::LINE)
                .on_link_click(iced::never)
                .into()
        }
    }
}
