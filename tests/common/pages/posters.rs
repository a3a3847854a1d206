//! Posters, tents, slips and the bare code.

use petition::Petition;
use petition::qr::Correction;
use print::{Heading, Panel, Paper, Poster, PrintedWithCode, SheetError};

use super::{ADDRESS, CREATED, Page, arabic, heading, notice, own_words, petition, words};

pub(crate) fn posters() -> Vec<Page> {
    let panel = |petition: &Petition, practice| {
        let text = petition.text(petition.language());
        Panel {
            heading: Heading {
                practice,
                ..heading(petition)
            },
            sentence: text.one_sentence().to_owned(),
            notice: notice(petition).online_in_words(&own_words(petition)),
            words: words(),
        }
    };
    let english = panel(&petition(), false);
    let both = [panel(&petition(), false), panel(&arabic(), false)];
    let practice = [panel(&petition(), true)];
    fn request(panels: &[Panel], paper: Paper) -> Poster<'_> {
        Poster {
            panels,
            paper,
            correction: Correction::Quartile,
            created: CREATED,
        }
    }
    let english = std::slice::from_ref(&english);
    let pdf = |file: Result<PrintedWithCode, SheetError>| file.expect("a poster").printed.pdf;
    let page = |name, pdf, codes| Page::with_codes(name, pdf, vec![ADDRESS.to_owned(); codes]);
    // A scanner cannot read eight codes at once, and nobody scans eight slips at once.
    let slips = |name, pdf, codes| Page {
        cut: (2, 4),
        ..page(name, pdf, codes)
    };
    vec![
        page(
            "poster-letter",
            pdf(print::poster(&request(&both, Paper::Letter))),
            2,
        ),
        page(
            "poster-tabloid",
            pdf(print::poster(&request(&practice, Paper::Tabloid))),
            1,
        ),
        page(
            "tent-letter",
            pdf(print::tent(&request(&both, Paper::Letter))),
            2,
        ),
        page(
            "tent-practice",
            pdf(print::tent(&request(&practice, Paper::A4))),
            2,
        ),
        slips(
            "slips-letter",
            pdf(print::slips(&request(english, Paper::Letter))),
            8,
        ),
        slips(
            "slips-two-languages",
            pdf(print::slips(&request(&both, Paper::A4))),
            16,
        ),
        page(
            "code",
            pdf(print::code_page(
                ADDRESS,
                200.0,
                Correction::Medium,
                CREATED,
            )),
            1,
        ),
    ]
}
