//! The check that people can sign a petition on paper: that its consents leave room for a pen.
//!
//! The petition crate knows nothing of pages, so the program asks the print crate before a petition
//! becomes a campaign.

use std::fmt;

use super::blank::only_way;
use petition::i18n::Words;
use petition::{Language, Notice, Petition};
use print::{BlankSheets, CreationDate, Heading, Layout, Room, SheetError, SheetWords};

/// A day that the notice on a blank sheet names, since it is longer with one.
const UNTIL: &str = "2027-09-30";

/// A sheet on which people cannot sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Cramped {
    /// The language of the sheet.
    pub language: Language,
    /// The paper of the sheet.
    pub layout: Layout,
    /// The number of boxes in each line.
    pub boxes: usize,
    /// True if no paper has room, even without boxes.
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
                "in `text.{language}` the title, the summary, the demand and the online address \
                 leave no room to sign on any paper; shorten them"
            );
        }
        // Rounded down, so that 17.96 is not said to be less than 18 as "18.0".
        let tenths = |points: f32| (points * 10.0).floor() / 10.0;
        let (height, width) = (tenths(self.room.height), tenths(self.room.width));
        let boxes = match boxes {
            1 => "the box of the consent leaves".to_owned(),
            boxes => format!("the {boxes} boxes of the consents leave"),
        };
        // Boxes take width, and their sentences height.
        let (lack, least, mend) = if width < Room::LEAST.width {
            (
                format!("columns {:.1} pt wide", width.max(0.0)),
                Room::LEAST.width,
                "drop some",
            )
        } else {
            (
                format!("lines {:.1} pt high", height.max(0.0)),
                Room::LEAST.height,
                "shorten their sentences or drop some",
            )
        };
        write!(
            f,
            "in `text.{language}` {boxes} {lack} on {paper} paper, and a pen needs {least}; \
             {mend}"
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
/// Returns the first sheet whose boxes leave no room to sign, in the order of the petition's
/// languages; a language in which no paper has room, with boxes or without; or an error if a bundled
/// font is damaged.
pub fn check_fit(petition: &Petition, online: &str) -> Result<(), FitError> {
    let mut petition = petition.clone();
    if !online.is_empty() {
        online.clone_into(&mut petition.online);
    }
    let mut without_consents = petition.clone();
    without_consents.consents.clear();
    for language in petition.languages() {
        let words = Words::new(language);
        let notice =
            |petition: &Petition| Notice::new(petition, language, Some(UNTIL)).in_words(&words);
        let (notice, plain_notice) = (notice(&petition), notice(&without_consents));
        let words = SheetWords::new(&words);
        let heading = Heading::new(&petition, language, None);
        let text = petition.text(language);
        let sentences = petition.consents.iter();
        let consents: Vec<String> = sentences
            .filter_map(|consent| text.consents.get(&consent.id).cloned())
            .collect();
        let mut without_boxes = Vec::new();
        for layout in [Layout::Letter, Layout::A4, Layout::Legal] {
            let room = |consents: &[String], notice: &str| {
                print::room(&BlankSheets {
                    heading: &heading,
                    fields: &petition.fields,
                    consents,
                    only_way: only_way(&petition),
                    notice,
                    numbers: &[],
                    event: "",
                    layout,
                    created: CreationDate::default(),
                    words: words.clone(),
                })
            };
            let cramped = |room, without_boxes_too| Cramped {
                language: language.clone(),
                layout,
                boxes: consents.len(),
                without_boxes_too,
                room,
            };
            let left = room(&consents, &notice)?;
            if left.is_enough() {
                continue;
            }
            if room(&[], &plain_notice)?.is_enough() {
                return Err(FitError::Cramped(cramped(left, false)));
            }
            without_boxes.push(cramped(left, true));
        }
        // A long text may leave no room on one kind of paper, and be signed on another.
        if let (3, Some(cramped)) = (without_boxes.len(), without_boxes.pop()) {
            return Err(FitError::Cramped(cramped));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use petition::{BUNDLED, Need};

    fn petition() -> Petition {
        Petition::from_toml(BUNDLED).expect("no faults")
    }

    fn room(petition: &Petition, consents: &[String], layout: Layout) -> Room {
        print::room(&BlankSheets {
            heading: &Heading::new(petition, petition.language(), None),
            fields: &petition.fields,
            consents,
            only_way: None,
            notice: &Notice::new(petition, petition.language(), Some(UNTIL))
                .in_words(&Words::english()),
            numbers: &[],
            event: "",
            layout,
            created: CreationDate::default(),
            words: SheetWords::new(&Words::english()),
        })
        .expect("a sheet")
    }

    #[test]
    fn each_box_and_each_sentence_takes_room() {
        let petition = petition();
        for layout in [Layout::Letter, Layout::A4, Layout::Legal] {
            let mut before = room(&petition, &[], layout);
            assert!(before.is_enough(), "{layout:?}: {before:?}");
            for count in [8, 16, 26] {
                let sentences =
                    vec!["Ally may send me letters and news of its work".to_owned(); count];
                let after = room(&petition, &sentences, layout);
                assert!(
                    after.share_of_least() <= before.share_of_least(),
                    "{layout:?}, {count}: {before:?}, {after:?}"
                );
                before = after;
            }
            assert!(!before.is_enough(), "{layout:?}: {before:?}");
        }
    }

    #[test]
    fn the_bundled_petition_and_one_with_texts_and_every_field_can_be_signed() {
        assert!(check_fit(&petition(), "").is_ok());
        let texts = "[[consents]]\nid = \"sms\"\nsender = \"Black Alliance for Just Immigration\"\n\
                     monthly = 4\n\n[text.en]";
        let mut source = BUNDLED.replacen("[text.en]", texts, 1);
        for field in ["phone", "street"] {
            source = source.replacen(
                &format!("{field} = \"off\""),
                &format!("{field} = \"optional\""),
                1,
            );
        }
        let petition = Petition::from_toml(&source).expect("no faults");
        assert_eq!(petition.fields.street, Need::Optional);
        assert!(check_fit(&petition, "").is_ok());
    }

    #[test]
    fn every_field_and_three_boxes_leave_room_to_sign_in_each_bundled_language() {
        let boxes = "[[consents]]\nid = \"sms\"\n\n[[consents]]\nid = \"ally\"\n\
                     by = \"email\"\npartner = \"Ally\"\n\n[[consents]]\n";
        let mut source = BUNDLED.replacen("[[consents]]\n", boxes, 1);
        let sentences = ".consents]\nsms = \"Text me\"\nally = \"Ally may write to me\"\n";
        source = source.replace(".consents]\n", sentences);
        for field in ["phone", "street", "comment"] {
            source = source.replacen(
                &format!("{field} = \"off\""),
                &format!("{field} = \"optional\""),
                1,
            );
        }
        let petition = Petition::from_toml(&source).expect("no faults");
        assert_eq!(
            (petition.languages().len(), petition.consents.len()),
            (8, 3)
        );
        let fit = check_fit(&petition, "https://example.org/protect");
        assert!(fit.is_ok(), "{fit:?}");
    }

    #[test]
    fn a_text_is_refused_only_if_no_paper_has_room_for_it() {
        let address = format!("https://example.org/{}", "a".repeat(270));
        assert!(check_fit(&petition(), &address).is_ok(), "Letter has room");
        let summary = format!("summary = \"{}\"\ntarget", "A long summary. ".repeat(400));
        let source = BUNDLED.replacen("target", &summary, 1);
        let petition = Petition::from_toml(&source).expect("no faults");
        let error = check_fit(&petition, "").expect_err("no room");
        assert!(error.to_string().contains("on any paper"), "{error}");
    }
}
