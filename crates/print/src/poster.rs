//! Posters to hang, table tents, slips to hand out, and the bare code. Each has a title, one
//! sentence, a code, and an address that a person can type.

mod layout;

use super::about::About;
use super::canvas::{Canvas, Form, MUTED, Slot};
use super::document::Document;
use super::page::SMALL;
use super::tags::Role;
use super::{CreationDate, Heading, Printed, SheetError, SheetWords, Unprintable};
use petition::Language;
use petition::qr::{Code, Correction, QUIET};

/// The slips on a page: two across and four down.
const SLIPS: (usize, usize) = (2, 4);

/// The paper of posters, receipts and reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// US Letter, 8.5 by 11 inches.
    #[default]
    Letter,
    /// US Tabloid, twice the size of Letter.
    Tabloid,
    /// ISO A4, 210 by 297 mm.
    A4,
    /// ISO A3, twice the size of A4.
    A3,
}

impl Paper {
    /// Returns the width and height in points, in portrait.
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::Tabloid => (792.0, 1_224.0),
            Self::A4 => (595.276, 841.89),
            Self::A3 => (841.89, 1_190.551),
        }
    }

    /// Returns the name that print systems have for the paper.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Letter => "Letter",
            Self::Tabloid => "Tabloid",
            Self::A4 => "A4",
            Self::A3 => "A3",
        }
    }
}

/// The text of a poster, a slip or one side of a tent, in one language.
#[derive(Debug)]
pub struct Panel {
    /// The target, the title and the address.
    pub heading: Heading,
    /// One sentence under the title.
    pub sentence: String,
    /// The notice to those who scan the code.
    pub notice: String,
    /// The fixed words in the language of the panel.
    pub words: SheetWords,
}

/// The content of a poster, a tent or slips.
#[derive(Debug)]
pub struct Poster<'a> {
    /// A panel for each language, in the order of the petition's languages.
    pub panels: &'a [Panel],
    /// The size of the paper.
    pub paper: Paper,
    /// The part of the code that may be lost.
    pub correction: Correction,
    /// The creation date of the PDF.
    pub created: CreationDate,
}

/// A printed file with codes on it.
#[derive(Debug)]
pub struct PrintedWithCode {
    /// The printed file.
    pub printed: Printed,
    /// The side of the smallest module of its codes, in points. `None` if it has no code.
    pub module: Option<f32>,
}

/// Prints a poster, one page for each language.
///
/// # Errors
/// Returns an error if a bundled font is damaged or the address is too long for a code.
pub fn poster(request: &Poster<'_>) -> Result<PrintedWithCode, SheetError> {
    let mut printer = Printer::new(request)?;
    for panel in request.panels {
        let mut canvas = Canvas::new(request.paper.size(), &panel.heading.language);
        printer.whole_page(&mut canvas, panel)?;
        printer.page(&canvas)?;
    }
    printer.finish()
}

/// Prints a table tent: a page that is folded in the middle and stands, with a panel on each side.
/// The second language is on the other side. Of more languages, each further two have a page.
///
/// # Errors
/// The same as of [`poster`].
pub fn tent(request: &Poster<'_>) -> Result<PrintedWithCode, SheetError> {
    let mut printer = Printer::new(request)?;
    let (width, height) = request.paper.size();
    for pair in request.panels.chunks(2) {
        let forms = pair.iter().map(|panel| {
            let mut half = Canvas::new((width, height / 2.0), &panel.heading.language);
            printer.half_page(&mut half, panel)?;
            printer.form(&half)
        });
        let forms: Vec<Form> = forms.collect::<Result<_, SheetError>>()?;
        // Forms have their own direction, and the page has none.
        let mut canvas = Canvas::new((width, height), &Language::english());
        if let Some(panel) = pair.first() {
            canvas.language = panel.heading.language.clone();
        }
        let (Some(front), Some(back)) = (forms.first(), forms.last()) else {
            continue;
        };
        canvas.tag(Role::Section, |canvas| {
            canvas.place_form_upside_down(*back, 0.0, 0.0);
        });
        canvas.tag(Role::Section, |canvas| {
            canvas.place_form(*front, 0.0, height / 2.0);
        });
        canvas.fold_line((0.0, height / 2.0), (width, height / 2.0));
        if let Some(panel) = pair.first() {
            let slot = Slot::start(20.0, width, MUTED);
            canvas.text(&panel.words.fold, SMALL, slot, height / 2.0 - 4.0)?;
        }
        printer.page(&canvas)?;
    }
    printer.finish()
}

/// Prints slips to hand out, eight on a page with marks to cut along, and one page for each
/// language.
///
/// # Errors
/// The same as of [`poster`].
pub fn slips(request: &Poster<'_>) -> Result<PrintedWithCode, SheetError> {
    let mut printer = Printer::new(request)?;
    let (width, height) = request.paper.size();
    let (across, down) = (width / SLIPS.0 as f32, height / SLIPS.1 as f32);
    for panel in request.panels {
        let mut slip = Canvas::new((across, down), &panel.heading.language);
        printer.slip(&mut slip, panel)?;
        let slip = printer.form(&slip)?;
        let mut canvas = Canvas::new((width, height), &Language::english());
        canvas.language = panel.heading.language.clone();
        for index in 0..SLIPS.0 * SLIPS.1 {
            let (x, y) = (index % SLIPS.0, index / SLIPS.0);
            canvas.tag(Role::Section, |canvas| {
                canvas.place_form(slip, x as f32 * across, y as f32 * down);
            });
        }
        canvas.cut_marks(SLIPS);
        printer.page(&canvas)?;
    }
    printer.finish()
}

/// Prints the code alone, on a page of its own size.
///
/// # Errors
/// Returns an error if the address is too long for a code.
pub fn code_page(
    address: &str,
    side: f32,
    correction: Correction,
    created: CreationDate,
) -> Result<PrintedWithCode, SheetError> {
    let code = Code::new(address, correction)?;
    let module = side / (code.side() + 2 * QUIET) as f32;
    let mut canvas = Canvas::new((side, side), &Language::english());
    let quiet = module * QUIET as f32;
    let alt = format!("QR code: {address}");
    canvas.code(&code, &alt, quiet, quiet, side - 2.0 * quiet);
    let mut document = Document::new(&About {
        title: address,
        author: "",
        subject: "",
        language: &Language::english(),
        created,
    })?;
    document.page(&canvas)?;
    Ok(PrintedWithCode {
        printed: Printed {
            pdf: document.finish()?,
            pages: 1,
            unprintable: Vec::new(),
        },
        module: Some(module),
    })
}

/// A poster, tent or set of slips that is being printed.
struct Printer {
    document: Document,
    correction: Correction,
    pages: u32,
    /// The side of the smallest module so far.
    module: Option<f32>,
    unprintable: Vec<Unprintable>,
}

impl Printer {
    fn new(request: &Poster<'_>) -> Result<Self, SheetError> {
        let english = Language::english();
        let about = match request.panels.first() {
            Some(first) => About::petition(&first.heading, request.created),
            None => About {
                title: "",
                author: "",
                subject: "",
                language: &english,
                created: request.created,
            },
        };
        let document = Document::new(&about)?;
        Ok(Self {
            document,
            correction: request.correction,
            pages: 0,
            module: None,
            unprintable: Vec::new(),
        })
    }

    fn form(&mut self, canvas: &Canvas<'_>) -> Result<Form, SheetError> {
        self.report_missing(canvas);
        self.document.form(canvas)
    }

    fn page(&mut self, canvas: &Canvas<'_>) -> Result<(), SheetError> {
        self.report_missing(canvas);
        self.pages += 1;
        self.document.page(canvas)
    }

    fn report_missing(&mut self, canvas: &Canvas<'_>) {
        let missing = canvas.missing.iter().copied();
        self.unprintable
            .extend(missing.map(|character| Unprintable { line: 0, character }));
    }

    fn finish(self) -> Result<PrintedWithCode, SheetError> {
        let printed = Printed {
            pdf: self.document.finish()?,
            pages: self.pages,
            unprintable: self.unprintable,
        };
        Ok(PrintedWithCode {
            printed,
            module: self.module,
        })
    }

    /// Places a code in a square with this corner and side. The side includes the quiet zone.
    fn code(
        &mut self,
        canvas: &mut Canvas<'_>,
        (address, alt): (&str, &str),
        [from, top, side]: [f32; 3],
    ) -> Result<(), SheetError> {
        let code = Code::new(address, self.correction)?;
        let module = side / (code.side() + 2 * QUIET) as f32;
        self.module = Some(self.module.map_or(module, |smallest| smallest.min(module)));
        let quiet = module * QUIET as f32;
        canvas.code(&code, alt, from + quiet, top + quiet, side - 2.0 * quiet);
        Ok(())
    }
}
