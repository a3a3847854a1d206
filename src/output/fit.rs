//! The check that people can sign a petition on paper: that its consents leave room for a pen.
//!
//! The petition crate knows nothing of pages, so the program asks the print crate before a petition
//! becomes a campaign.

use std::fmt;

use petition::i18n::Words;
use petition::{Language, Petition};
use print::{BlankSheets, CreationDate, Heading, Layout, Room, SheetError, SheetWords};

/// The longest day that a blank sheet names, since the sentence with the day is a line longer.
const UNTIL: &str = "September 30, 2027";

/// A sheet on which people cannot sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Cramped {
    /// The language of the sheet.
    pub language: Language,
    /// The paper of the sheet.
    pub layout: Layout,
    /// The number of boxes in each line.
    pub boxes: usize,
    /// True if there would be no room without any box either.
    pub without_boxes_too: bool,
    /// The room that is left.
    pub room: Room,
}

impl fmt::Display for Cramped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (language, paper, boxes) = (&self.language, self.layout.paper(), self.boxes);
        if self.without_boxes_too {
            return write!(
                f,
                "in `text.{language}` the title, the summary and the demand leave no room to sign on \
                 {paper} paper; shorten them"
            );
        }
        let Room { height, width } = self.room;
        let lack = if height < Room::LEAST.height {
            format!("lines {:.0} pt high", height.max(0.0))
        } else {
            format!("columns {:.0} pt wide", width.max(0.0))
        };
        let boxes = match boxes {
            1 => "the box of the consent leaves".to_owned(),
            boxes => format!("the {boxes} boxes of the consents leave"),
        };
        write!(
            f,
            "in `text.{language}` {boxes} {lack} on {paper} paper, too little to sign in; shorten the \
             sentences of the consents or drop some"
        )
    }
}

/// The reason that a petition cannot be signed on paper.
#[derive(Debug, thiserror::Error)]
pub enum FitError {
    /// There is no room to sign.
    #[error("{0}")]
    Cramped(Cramped),
    /// A sheet could not be laid out.
    #[error("a sheet could not be laid out: {0}")]
    Sheet(#[from] SheetError),
}

/// Lays out a blank sheet in each language of a petition and on each paper. `online` is the address
/// that the campaign gives the petition; "" for the petition's own.
///
/// # Errors
/// Returns the first sheet that leaves no room to sign, in the order of the petition's languages, or
/// an error if a bundled font is damaged.
pub fn check_fit(petition: &Petition, online: &str) -> Result<(), FitError> {
    let mut petition = petition.clone();
    if !online.is_empty() {
        online.clone_into(&mut petition.online);
    }
    for language in petition.languages() {
        let words = SheetWords::new(&Words::new(language));
        let heading = Heading::new(&petition, language, None);
        let text = petition.text(language);
        let sentences = petition.consents.iter();
        let consents: Vec<String> = sentences
            .filter_map(|consent| text.consents.get(&consent.id).cloned())
            .collect();
        for layout in [Layout::Letter, Layout::A4, Layout::Legal] {
            let room = |consents: &[String]| {
                print::room(&BlankSheets {
                    heading: &heading,
                    fields: &petition.fields,
                    consents,
                    until: Some(UNTIL),
                    numbers: &[],
                    event: "",
                    layout,
                    created: CreationDate::default(),
                    words: words.clone(),
                })
            };
            let left = room(&consents)?;
            if !left.is_enough() {
                return Err(FitError::Cramped(Cramped {
                    language: language.clone(),
                    layout,
                    boxes: consents.len(),
                    without_boxes_too: !room(&[])?.is_enough(),
                    room: left,
                }));
            }
        }
    }
    Ok(())
}
