//! What hangs, stands and is handed out: posters, table tents, slips, and the bare code. Each has a
//! title, one sentence, a code and an address that a person can type.

use super::canvas::{Align, Canvas, Form, INK, MUTED, RULE, Slot};
use super::document::Document;
use super::page::SMALLEST;
use super::shape::{Style, fit, shape, wrap};
use super::{Heading, Printed, SheetError, SheetWords, Stamp, Unprintable};
use petition::Language;
use petition::qr::{Code, Correction, QUIET};

const MARGIN: f32 = 54.0;
/// Slips a page: two beside each other, four beneath.
const SLIPS: (usize, usize) = (2, 4);

/// The paper of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// US Letter.
    #[default]
    Letter,
    /// US Tabloid, two Letters.
    Tabloid,
    /// A4.
    A4,
    /// A3, two A4.
    A3,
}

impl Paper {
    /// Width and height in points, upright.
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::Tabloid => (792.0, 1_224.0),
            Self::A4 => (595.276, 841.89),
            Self::A3 => (841.89, 1_190.551),
        }
    }

    /// The paper's name, as print systems know it.
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

/// What a poster, tent or slip says in one language.
#[derive(Debug)]
pub struct Face {
    /// Target, title, address.
    pub heading: Heading,
    /// One sentence under the title.
    pub sentence: String,
    /// Its few own words.
    pub words: SheetWords,
}

/// What is to be printed: the faces, in the order of the petition's languages.
#[derive(Debug)]
pub struct Poster<'a> {
    /// One a language.
    pub faces: &'a [Face],
    /// The paper.
    pub paper: Paper,
    /// How much of its code may be lost.
    pub correction: Correction,
    /// When it says it was made.
    pub stamp: Stamp,
}

/// Something printed with a code on it.
#[derive(Debug)]
pub struct WithCode {
    /// The file.
    pub printed: Printed,
    /// The side of the smallest module on it, in points; `None` where nothing has a code.
    pub module: Option<f32>,
}

/// Prints a poster, a page a language.
///
/// # Errors
/// Where a bundled font is damaged or the address is too long for a code.
pub fn poster(request: &Poster<'_>) -> Result<WithCode, SheetError> {
    let mut made = Made::new(request)?;
    for face in request.faces {
        let mut canvas = Canvas::new(request.paper.size(), &face.heading.language);
        made.face(&mut canvas, face)?;
        made.page(&canvas)?;
    }
    made.finish()
}

/// Prints a table tent: a page that is folded in the middle and stands, with a face to each side.
/// The second language is on the other side; of more languages, each further two have a page.
///
/// # Errors
/// As [`poster`].
pub fn tent(request: &Poster<'_>) -> Result<WithCode, SheetError> {
    let mut made = Made::new(request)?;
    let (width, height) = request.paper.size();
    for pair in request.faces.chunks(2) {
        let forms = pair.iter().map(|face| {
            let mut half = Canvas::new((width, height / 2.0), &face.heading.language);
            made.beside(&mut half, face)?;
            made.form(&half)
        });
        let forms: Vec<Form> = forms.collect::<Result<_, SheetError>>()?;
        let mut canvas = Canvas::new((width, height), &Language::english());
        let (Some(front), Some(back)) = (forms.first(), forms.last()) else {
            continue;
        };
        canvas.show_on_its_head(*back, 0.0, 0.0);
        canvas.show(*front, 0.0, height / 2.0);
        canvas.dashes((0.0, height / 2.0), (width, height / 2.0));
        if let Some(face) = pair.first() {
            let slot = Slot {
                from: 20.0,
                to: width,
                align: Align::Start,
                colour: MUTED,
            };
            canvas.say(
                &face.words.fold,
                Style {
                    size: SMALLEST,
                    bold: false,
                },
                slot,
                height / 2.0 - 4.0,
            )?;
        }
        made.page(&canvas)?;
    }
    made.finish()
}

/// Prints slips to hand out, eight a page, with marks to cut along; a page a language.
///
/// # Errors
/// As [`poster`].
pub fn slips(request: &Poster<'_>) -> Result<WithCode, SheetError> {
    let mut made = Made::new(request)?;
    let (width, height) = request.paper.size();
    let (across, down) = (width / SLIPS.0 as f32, height / SLIPS.1 as f32);
    for face in request.faces {
        let mut slip = Canvas::new((across, down), &face.heading.language);
        made.slip(&mut slip, face)?;
        let slip = made.form(&slip)?;
        let mut canvas = Canvas::new((width, height), &Language::english());
        for at in 0..SLIPS.0 * SLIPS.1 {
            canvas.show(
                slip,
                (at % SLIPS.0) as f32 * across,
                (at / SLIPS.0) as f32 * down,
            );
        }
        // Where the cuts meet and where they leave the page: nothing is printed along a cut, so
        // that none of it stays on a slip.
        let arm = 7.0;
        for x in 0..=SLIPS.0 {
            for y in 0..=SLIPS.1 {
                let (x, y) = (x as f32 * across, y as f32 * down);
                canvas.rule(x - arm, x + arm, y, 0.5, RULE);
                canvas.line((x, y - arm), (x, y + arm), 0.5, RULE);
            }
        }
        made.page(&canvas)?;
    }
    made.finish()
}

/// Prints the code alone, on a page of its own size.
///
/// # Errors
/// Where the address is too long for a code.
pub fn bare(
    address: &str,
    side: f32,
    correction: Correction,
    stamp: Stamp,
) -> Result<WithCode, SheetError> {
    let code = Code::new(address, correction)?;
    let module = side / (code.side() + 2 * QUIET) as f32;
    let mut canvas = Canvas::new((side, side), &Language::english());
    let quiet = module * QUIET as f32;
    canvas.code(&code, quiet, quiet, side - 2.0 * quiet);
    let mut document = Document::new(address, stamp)?;
    document.page(&canvas)?;
    Ok(WithCode {
        printed: Printed {
            pdf: document.finish()?,
            pages: 1,
            unprintable: Vec::new(),
        },
        module: Some(module),
    })
}

/// A poster that is being made.
struct Made {
    document: Document,
    correction: Correction,
    pages: u32,
    module: Option<f32>,
    unprintable: Vec<Unprintable>,
}

impl Made {
    fn new(request: &Poster<'_>) -> Result<Self, SheetError> {
        let title = request
            .faces
            .first()
            .map_or("", |face| face.heading.title.as_str());
        let document = Document::new(title, request.stamp)?;
        Ok(Self {
            document,
            correction: request.correction,
            pages: 0,
            module: None,
            unprintable: Vec::new(),
        })
    }

    fn form(&mut self, canvas: &Canvas<'_>) -> Result<Form, SheetError> {
        self.unprintable
            .extend(canvas.missing.iter().map(|character| Unprintable {
                line: 0,
                character: *character,
            }));
        self.document.form(canvas)
    }

    fn page(&mut self, canvas: &Canvas<'_>) -> Result<(), SheetError> {
        self.unprintable
            .extend(canvas.missing.iter().map(|character| Unprintable {
                line: 0,
                character: *character,
            }));
        self.pages += 1;
        self.document.page(canvas)
    }

    fn finish(self) -> Result<WithCode, SheetError> {
        let printed = Printed {
            pdf: self.document.finish()?,
            pages: self.pages,
            unprintable: self.unprintable,
        };
        Ok(WithCode {
            printed,
            module: self.module,
        })
    }

    /// A code as large as `room`, its quiet zone included, in the middle of a square at this
    /// corner.
    fn code(
        &mut self,
        canvas: &mut Canvas<'_>,
        address: &str,
        from: f32,
        top: f32,
        room: f32,
    ) -> Result<(), SheetError> {
        let code = Code::new(address, self.correction)?;
        let module = room / (code.side() + 2 * QUIET) as f32;
        self.module = Some(self.module.map_or(module, |smallest| smallest.min(module)));
        let quiet = module * QUIET as f32;
        canvas.code(&code, from + quiet, top + quiet, room - 2.0 * quiet);
        Ok(())
    }

    /// A whole page: words above, the code in the middle, the address below.
    fn face(&mut self, canvas: &mut Canvas<'_>, face: &Face) -> Result<(), SheetError> {
        let Face {
            heading,
            sentence,
            words,
        } = face;
        let (width, height) = (canvas.width, canvas.height);
        // Everything grows with the paper.
        let unit = width / 612.0;
        let margin = MARGIN * unit;
        let middle = |colour| Slot {
            from: margin,
            to: width - margin,
            align: Align::Middle,
            colour,
        };
        let across = width - 2.0 * margin;
        let plain = |size: f32| Style {
            size: size * unit,
            bold: false,
        };
        if heading.practice {
            canvas.practice_line(&words.practice, 42.0)?;
            canvas.practice_line(&words.practice, height - 28.0)?;
        }
        let first = 74.0 * unit;
        canvas.say(
            &format!("{} {}", words.to, heading.target),
            plain(18.0),
            middle(MUTED),
            first,
        )?;
        let (title, size) = fit(
            &heading.title,
            Style {
                size: 38.0 * unit,
                bold: true,
            },
            20.0 * unit,
            across,
            4,
        )?;
        let y = canvas.lines(title, middle(INK), first + 14.0 * unit + size, size * 1.14);
        let (sentence, size) = fit(sentence, plain(17.0), 11.0 * unit, across, 2)?;
        // Below the baseline come the descenders, and only then the code's quiet zone.
        let mut y =
            canvas.lines(sentence, middle(INK), y + 16.0 * unit + size, size * 1.35) + size * 0.6;
        if heading.unofficial {
            y += 16.0 * unit;
            canvas.say(
                &words.unofficial,
                plain(11.0),
                middle(MUTED),
                y - 4.0 * unit,
            )?;
        }

        let foot = height - 76.0 * unit;
        if let Some(address) = &heading.address {
            let space = foot - 58.0 * unit - y;
            let room = space.min(across).max(96.0);
            self.code(
                canvas,
                address,
                (width - room) / 2.0,
                y + (space - room) / 2.0,
                room,
            )?;
            canvas.say(
                &words.scan,
                Style {
                    bold: true,
                    ..plain(24.0)
                },
                middle(INK),
                foot - 30.0 * unit,
            )?;
            let address = wrap(
                &format!("{} {}", words.or_type, heading.short_address),
                plain(15.0),
                across,
            )?;
            canvas.lines(address, middle(MUTED), foot, 19.0 * unit);
        }
        Ok(())
    }

    /// Half a page, wider than high: words at the side where reading begins, the code at the other.
    fn beside(&mut self, canvas: &mut Canvas<'_>, face: &Face) -> Result<(), SheetError> {
        let Face {
            heading,
            sentence,
            words,
        } = face;
        let (width, height) = (canvas.width, canvas.height);
        let margin = 40.0;
        let room = (height - 150.0).min(width * 0.38);
        let code_from = width - margin - room;
        let (from, to) = (margin, code_from - 24.0);
        let slot = |colour| Slot {
            from,
            to,
            align: Align::Start,
            colour,
        };
        let plain = |size: f32| Style { size, bold: false };
        if heading.practice {
            canvas.practice_line(&words.practice, height - 22.0)?;
        }
        let (title, size) = fit(
            &heading.title,
            Style {
                size: 30.0,
                bold: true,
            },
            17.0,
            to - from,
            6,
        )?;
        let (sentence, small) = fit(sentence, plain(14.0), 10.0, to - from, 4)?;
        let high =
            34.0 + title.len() as f32 * size * 1.16 + 14.0 + sentence.len() as f32 * small * 1.35;
        let top = ((height - high) / 2.0 - 8.0).max(34.0);
        canvas.say(
            &format!("{} {}", words.to, heading.target),
            plain(14.0),
            slot(MUTED),
            top + 12.0,
        )?;
        let y = canvas.lines(title, slot(INK), top + 22.0 + size, size * 1.16);
        let y = canvas.lines(sentence, slot(INK), y + 14.0 + small, small * 1.35);
        if heading.unofficial {
            canvas.say(&words.unofficial, plain(10.0), slot(MUTED), y + 20.0)?;
        }
        if let Some(address) = &heading.address {
            let code_top = (height - room) / 2.0 - 26.0;
            self.code(canvas, address, code_from, code_top, room)?;
            // Wider than the code, so that an address needs one line.
            let under = Slot {
                from: code_from - 20.0,
                to: code_from + room + 20.0,
                align: Align::Middle,
                colour: INK,
            };
            let (scan, size) = fit(
                &words.scan,
                Style {
                    size: 15.0,
                    bold: true,
                },
                9.0,
                room,
                2,
            )?;
            let y = canvas.lines(scan, under, code_top + room + 6.0 + size, size * 1.2);
            let (address, size) = fit(
                &format!("{} {}", words.or_type, heading.short_address),
                plain(12.0),
                SMALLEST,
                under.to - under.from,
                2,
            )?;
            canvas.lines(
                address,
                Slot {
                    colour: MUTED,
                    ..under
                },
                y + 8.0 + size,
                size * 1.3,
            );
        }
        Ok(())
    }

    /// A slip of paper: small, but the same.
    fn slip(&mut self, canvas: &mut Canvas<'_>, face: &Face) -> Result<(), SheetError> {
        let Face {
            heading,
            sentence,
            words,
        } = face;
        let (width, height) = (canvas.width, canvas.height);
        let margin = 20.0;
        let room = 116.0;
        let code_from = width - margin - room;
        let (from, to) = (margin, code_from - 12.0);
        let slot = |colour| Slot {
            from,
            to,
            align: Align::Start,
            colour,
        };
        let plain = |size: f32| Style { size, bold: false };
        let (title, size) = fit(
            &heading.title,
            Style {
                size: 15.0,
                bold: true,
            },
            9.0,
            to - from,
            7,
        )?;
        let (sentence, small) = fit(sentence, plain(10.0), SMALLEST, to - from, 4)?;
        let high =
            16.0 + title.len() as f32 * size * 1.18 + 6.0 + sentence.len() as f32 * small * 1.32;
        let top = ((height - high) / 2.0).max(margin);
        canvas.say(
            &format!("{} {}", words.to, heading.target),
            plain(9.0),
            slot(MUTED),
            top + 8.0,
        )?;
        let y = canvas.lines(title, slot(INK), top + 13.0 + size, size * 1.18);
        let y = canvas.lines(sentence, slot(INK), y + 6.0 + small, small * 1.32);
        if heading.unofficial {
            canvas.say(&words.unofficial, plain(SMALLEST), slot(MUTED), y + 14.0)?;
        }
        if let Some(address) = &heading.address {
            let code_top = (height - room) / 2.0 - 14.0;
            self.code(canvas, address, code_from, code_top, room)?;
            let under = Slot {
                from: code_from - 8.0,
                to: code_from + room + 8.0,
                align: Align::Middle,
                colour: INK,
            };
            let (scan, size) = fit(
                &words.scan,
                Style {
                    size: 9.0,
                    bold: true,
                },
                SMALLEST,
                under.to - under.from,
                2,
            )?;
            let y = canvas.lines(scan, under, code_top + room + 1.0 + size, size * 1.2);
            let (address, size) = fit(
                &heading.short_address,
                plain(9.0),
                SMALLEST,
                under.to - under.from,
                2,
            )?;
            canvas.lines(
                address,
                Slot {
                    colour: MUTED,
                    ..under
                },
                y + 3.0 + size,
                size * 1.25,
            );
        }
        if heading.practice {
            let slot = Slot {
                from: 0.0,
                to: width,
                align: Align::Middle,
                colour: MUTED,
            };
            canvas.put(
                shape(
                    &words.practice,
                    Style {
                        size: 12.0,
                        bold: true,
                    },
                )?,
                slot,
                height - 12.0,
            );
        }
        Ok(())
    }
}
