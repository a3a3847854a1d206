//! The measures of the attract screen. Everything on it grows with the short side of the screen,
//! and the title is as large as the room allows.

use iced::{Font, Size};
use petition::i18n::{Words, native_name};
use petition::say;

use super::heading::{Lines, Shown, choices};
use super::{Choice, offered};
use crate::Context;
use crate::ui::matrix::with_quiet_zone;
use crate::ui::measured::measured;
use crate::ui::text::{BOLD, HEADING_LINE, LINE, REGULAR};
use crate::ui::theme;

/// The sizes, in logical pixels, on the screen for which they were drawn (1280 by 800, or 800 by
/// 1280), and the least that they may be on a smaller one.
const TITLE: Range = Range(76.0, 24.0);
const LABEL: Range = Range(22.0, 17.0);
const SENTENCE: Range = Range(25.0, 18.0);
const BUTTON: Range = Range(27.0, 20.0);
const TAB: Range = Range(20.0, 17.0);
const SMALL: Range = Range(17.0, 16.0);
pub(crate) const EDGE: Range = Range(64.0, 16.0);
const GAP: Range = Range(24.0, 8.0);
const TAB_GAP: Range = Range(30.0, 12.0);
const BUTTON_HEIGHT: Range = Range(80.0, 56.0);
const TAB_HEIGHT: Range = Range(52.0, theme::TARGET);

/// The steps back that a smaller screen takes: the code is out of sight, or even some of the text is.
const BELOW: usize = 4;
const BELOW_AND_SCROLLED: usize = 5;
/// A title of this size is large enough for the code to be as large as it can.
const LARGE_TITLE: f32 = 48.0;
/// A narrower screen has nothing side by side, however low it is.
const NARROW: f32 = 560.0;
/// The least height that is left for what scrolls, in logical pixels: a line.
const LEAST_PAGE: f32 = 24.0;
/// The width of the line around the code.
pub(crate) const CODE_BORDER: f32 = 1.5;
/// The greatest growth: beyond it the screen is a wall, and people stand farther away.
const LARGEST: f32 = 3.0;
/// The part of a wide screen's width that the code may take.
const CODE_WIDTH: f32 = 0.36;
/// The least width of a module of the code that a telephone reads at arm's length, in pixels of
/// letters of the usual size.
const LEAST_MODULE: f32 = 3.0;

/// A measure on the screen for which it was drawn, and its least value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Range(pub f32, pub f32);

impl Range {
    pub(crate) fn at(self, unit: f32) -> f32 {
        (self.0 * unit).round().max(self.1)
    }
}

/// The factor by which a screen of this size is larger than the one for which it was drawn.
pub(crate) fn unit(size: Size) -> f32 {
    let (width, height) = if size.width > size.height {
        (1_280.0, 800.0)
    } else {
        (800.0, 1_280.0)
    };
    (size.width / width).min(size.height / height).min(LARGEST)
}

/// The scale at which pages that are drawn for 1280 by 800 fill a screen of this size. It is a number
/// of eighths, so that whatever is redrawn as a whole ends at whole pixels (`ui::whole`).
#[must_use]
pub fn growth(size: Size) -> f32 {
    ((8.0 * unit(size)).floor() / 8.0).max(1.0)
}

/// The sizes and places of everything on the screen.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    /// True if the code stands beside the text.
    pub wide: bool,
    /// True if there is no room for a head: what else stands there is beside the button.
    pub low: bool,
    /// True if all of it scrolls, because even the button and the languages have no room at once.
    pub flows: bool,
    /// False if the number of people who signed has no room.
    pub counts: bool,
    /// True if the text that is shown reads from right to left; the whole screen follows it.
    pub rtl: bool,
    pub title: f32,
    pub label: f32,
    pub sentence: f32,
    pub button: f32,
    pub tab: f32,
    pub small: f32,
    /// The distance from the sides of the screen, at which everything begins.
    pub edge: f32,
    pub gap: f32,
    pub tab_gap: f32,
    pub button_height: f32,
    pub tab_height: f32,
    /// The width of the column of text.
    pub column: f32,
    /// The width of the button on a wide screen.
    pub button_width: f32,
    /// The side of the code with its quiet zone.
    pub code: f32,
    /// False if the code has no room in sight and stands below everything else.
    pub code_in_sight: bool,
    /// The width beside the code in which its words stand, on a narrow screen.
    pub words_width: f32,
    /// The part of the organizer that is shown.
    pub organizer: Shown,
    /// The least height of what stands above the code: all of the page, if the code is out of sight.
    pub above_code: f32,
    /// The least width of a module of the code, in logical pixels.
    least_module: usize,
}

/// The words that are measured.
struct Texts<'a> {
    lines: Lines<'a>,
    title: &'a str,
    sentence: &'a str,
    count: Option<String>,
    /// The button that begins a training, which stands in the place of the count.
    train: Option<String>,
    has_goal: bool,
    phone: String,
    address: &'a str,
}

impl Plan {
    pub(super) fn new(size: Size, context: &Context, words: &Words, choice: Choice) -> Self {
        let text = context.petition.text(words.language());
        let texts = Texts {
            lines: Lines::new(context, words),
            title: &text.title,
            sentence: text.one_sentence(),
            count: super::counted(context, words, choice),
            train: super::train_word(context, words, choice),
            has_goal: super::shown_goal(context).is_some(),
            phone: say!(words, "kiosk-or-phone"),
            address: &context.short_address,
        };
        let wide = size.width > size.height && size.width >= NARROW;
        let unit = unit(size);
        let edge = if wide {
            EDGE.at(unit)
        } else {
            (72.0 * unit - 14.0).round().max(EDGE.1)
        };
        let begin = say!(words, "kiosk-read-and-sign");
        let button = BUTTON.at(unit);
        let inner = size.width - 2.0 * edge;
        let button_width = measured(&begin, button, LINE, BOLD, f32::INFINITY).width;
        let mut plan = Self {
            wide,
            low: wide && size.height < 480.0,
            flows: false,
            counts: true,
            rtl: context
                .petition
                .text_language(words.language())
                .is_right_to_left(),
            title: TITLE.1,
            label: LABEL.at(unit),
            sentence: SENTENCE.at(unit),
            button,
            tab: TAB.at(unit),
            small: SMALL.at(unit),
            edge,
            gap: GAP.at(unit),
            tab_gap: TAB_GAP.at(unit),
            button_height: BUTTON_HEIGHT.at(unit),
            tab_height: TAB_HEIGHT.at(unit),
            column: inner,
            button_width: (button_width + 2.0 * theme::XL + theme::S)
                .max(300.0 * unit)
                .ceil(),
            code: 0.0,
            code_in_sight: false,
            words_width: inner,
            organizer: Shown::Nothing,
            above_code: 0.0,
            least_module: (LEAST_MODULE / choice.scale).ceil() as usize,
        };
        let fixed = plan.fixed_height(inner, context, words, choice, &texts);
        plan.flows = size.height - fixed < LEAST_PAGE;
        let modules = context.qr_code.as_ref().map(with_quiet_zone);
        let titles = [TITLE.at(unit).max(36.0), LARGE_TITLE * unit];
        let room = Size::new(inner, size.height - fixed);
        // All that the text has without air: the button of a low screen keeps its own.
        let page = room.height + 2.0 * plan.gap - (2.0 * theme::S - plan.gap).max(0.0);
        plan.counts = !plan.low
            || plan
                .block(&texts, TITLE.1)
                .is_some_and(|block| block.height <= page);
        let compose = |organizer| {
            let mut plan = Self {
                organizer,
                ..plan.clone()
            };
            let step = plan.compose(room, size, &texts, modules, titles);
            (plan, step)
        };
        let (bare, least) = compose(Shown::Nothing);
        let organized = choices(context, unit)
            .into_iter()
            .filter(|shown| *shown != Shown::Nothing)
            .map(compose)
            .find(|(plan, step)| {
                let shows_text = *step < BELOW_AND_SCROLLED
                    || plan
                        .words_of(&texts, plan.title)
                        .is_some_and(|words| words.height <= page);
                shows_text && plan.spares(&bare, *step, least, modules.is_some())
            });
        organized.map_or(bare, |(plan, _)| plan)
    }

    /// Returns true if the organizer takes no more than a little of a large title, and of a code that
    /// stays large. There is no mark where the code is out of sight.
    fn spares(&self, bare: &Self, step: usize, least: usize, has_code: bool) -> bool {
        let is_mark = matches!(self.organizer, Shown::Mark(_));
        let keeps_code = match step {
            0 | 1 => true,
            BELOW.. if is_mark && has_code => false,
            // Nothing of it is in sight either way, and the caller sees that all of the text is.
            _ if !self.code_in_sight && !bare.code_in_sight => true,
            _ => step <= least && self.code >= bare.code,
        };
        // A low screen has a small title as it is.
        keeps_code && (self.low || self.title >= 0.8 * bare.title)
    }

    /// The height of all that never scrolls: the head, the foot, and on some screens the button.
    fn fixed_height(
        &self,
        inner: f32,
        context: &Context,
        words: &Words,
        choice: Choice,
        texts: &Texts<'_>,
    ) -> f32 {
        let head = if self.wide && !self.low {
            theme::TARGET + self.gap
        } else {
            0.0
        };
        let languages = offered(context);
        let names = languages
            .iter()
            .map(|language| (native_name(language), BOLD));
        let beside_staff = self.beside_staff(inner, context, words);
        let width = if self.wide { beside_staff } else { inner };
        let rows = self.rows(names, self.tab, width);
        let languages = rows as f32 * self.tab_height + 2.0 * theme::S + 2.0;
        let button = if self.wide && !self.low {
            0.0
        } else {
            self.button_height + self.gap
        };
        // On a narrow screen it stands above the button, where no text pushes it out of sight.
        let train = match self.train_height(texts) {
            height if height > 0.0 && !self.wide => height + self.gap / 2.0,
            _ => 0.0,
        };
        let small = if self.wide {
            0.0
        } else {
            let all = super::small_words(context, words, choice);
            let all = all.iter().map(|(word, font)| (word.as_str(), *font));
            let rows = self.rows(all, self.small, beside_staff);
            rows as f32 * self.tab_height
        };
        // A little air above and below what may scroll.
        head + languages + button + train + small + 2.0 * self.gap
    }

    /// The height of the button that begins a training.
    fn train_height(&self, texts: &Texts<'_>) -> f32 {
        texts.train.as_deref().map_or(0.0, |label| {
            let width = self.count_width() - 2.0 * theme::L;
            let words = self.height(label, self.tab, REGULAR, width);
            (words + 2.0 * theme::S).max(theme::TARGET)
        })
    }

    /// The width beside the way in for staff: of the languages on a wide screen, of the small words
    /// on a narrow one.
    fn beside_staff(&self, inner: f32, context: &Context, words: &Words) -> f32 {
        let staff = super::staff_word(context, words);
        let staff = measured(&staff, self.small, LINE, REGULAR, f32::INFINITY).width;
        inner - staff.max(theme::TARGET) - self.tab_gap
    }

    /// The number of rows that these words take in so much width, as buttons side by side.
    fn rows<'a>(&self, all: impl Iterator<Item = (&'a str, Font)>, size: f32, width: f32) -> usize {
        let (mut rows, mut used) = (1, 0.0);
        for (word, font) in all {
            let word = measured(word, size, LINE, font, f32::INFINITY).width;
            let word = word.max(theme::TARGET);
            if used > 0.0 && used + self.tab_gap + word > width {
                (rows, used) = (rows + 1, word);
            } else {
                used += word + if used > 0.0 { self.tab_gap } else { 0.0 };
            }
        }
        rows
    }

    /// Chooses the code and the title: first the largest code beside a large title, then beside a
    /// smaller one, then a smaller code. Without any, the code stands below and the rest scrolls.
    /// Returns the number of steps back that this took.
    fn compose(
        &mut self,
        room: Size,
        screen: Size,
        texts: &Texts<'_>,
        modules: Option<usize>,
        [cap, large]: [f32; 2],
    ) -> usize {
        let side = |module: usize, modules: usize| (module * modules) as f32 + 2.0 * CODE_BORDER;
        if let Some(modules) = modules {
            let most = if self.wide {
                (CODE_WIDTH * screen.width).min(room.height)
            } else {
                (0.58 * room.width).min(0.42 * room.height)
            };
            let most = (most / modules as f32).floor() as usize;
            // The dark part is a third of the screen's height, as far as that leaves room.
            let third = (screen.height / 3.0 / (modules - 8) as f32).ceil() as usize;
            let steps = [
                (large, third),
                (0.8 * large, third),
                (TITLE.1, third.div_ceil(2)),
                (TITLE.1, self.least_module),
            ];
            for (step, (least_title, least_module)) in steps.into_iter().enumerate() {
                for module in (least_module.max(self.least_module)..=most).rev() {
                    self.set_code(room, side(module, modules));
                    let least_title = least_title.max(TITLE.1);
                    if self.fits(room, texts, least_title) {
                        self.title = self.largest_title(room, texts, least_title, cap);
                        return step;
                    }
                }
            }
            self.code = side(
                ((0.5 * room.width.min(screen.height) / modules as f32) as usize)
                    .max(self.least_module),
                modules,
            );
        }
        (self.code_in_sight, self.column, self.words_width) = (false, room.width, room.width);
        let step = if self.fits(room, texts, TITLE.1) {
            self.title = self.largest_title(room, texts, TITLE.1, cap);
            BELOW
        } else {
            BELOW_AND_SCROLLED
        };
        if !self.flows {
            // A code of which a part is above the foot would be photographed, and not be read.
            self.above_code = room.height + 2.0 * self.gap;
        }
        step
    }

    fn set_code(&mut self, room: Size, code: f32) {
        self.code = code;
        self.code_in_sight = true;
        if self.wide {
            self.column = room.width - code - 2.0 * self.gap;
            self.words_width = code;
        } else {
            self.column = room.width;
            self.words_width = room.width - code - self.gap;
        }
    }

    fn largest_title(&self, room: Size, texts: &Texts<'_>, least: f32, cap: f32) -> f32 {
        let (mut fits, mut too_large) = (least.floor(), cap.floor() + 1.0);
        while too_large - fits > 1.0 {
            let middle = ((fits + too_large) / 2.0).floor();
            if self.fits(room, texts, middle) {
                fits = middle;
            } else {
                too_large = middle;
            }
        }
        fits
    }

    /// Returns true if everything is in sight with a title of this size.
    fn fits(&self, room: Size, texts: &Texts<'_>, title: f32) -> bool {
        let Some(block) = self.block(texts, title) else {
            return false;
        };
        if block.width > self.column {
            return false;
        }
        let phone = self.phone_height(texts);
        let height = match (self.code_in_sight, self.wide) {
            (false, _) => block.height,
            (true, true) => block.height.max(phone),
            (true, false) => block.height + self.gap + phone,
        };
        height <= room.height
    }

    /// The size of the first lines, the title and the sentence; `None` if there is no room beside the
    /// mark.
    fn words_of(&self, texts: &Texts<'_>, title: f32) -> Option<Size> {
        let lines = &texts.lines;
        let heading = lines.height(self.organizer, self.column, self.label, self.gap)?;
        let title = measured(texts.title, title, HEADING_LINE, BOLD, self.column);
        let sentence = self.height(texts.sentence, self.sentence, REGULAR, self.column);
        let height = heading + 0.7 * self.gap + title.height + 0.7 * self.gap + sentence;
        Some(Size::new(title.width, height))
    }

    /// The size of the column of text.
    fn block(&self, texts: &Texts<'_>, title: f32) -> Option<Size> {
        let words = self.words_of(texts, title)?;
        let count = texts.count.as_deref().filter(|_| self.counts);
        let train = if self.wide {
            self.train_height(texts)
        } else {
            0.0
        };
        let count = count.map_or(train, |count| {
            let goal = if texts.has_goal {
                2.0 * theme::S + 1.4 * self.small + 10.0
            } else {
                0.0
            };
            self.height(count, self.label, BOLD, self.count_width()) + goal
        });
        let below = match (self.wide && !self.low, count > 0.0) {
            (true, _) => 1.3 * self.gap + count.max(self.button_height),
            (false, true) => self.gap + count,
            (false, false) => 0.0,
        };
        Some(Size::new(words.width, words.height + below))
    }

    /// The width of the count: beside the button if there is one beside it.
    pub(super) fn count_width(&self) -> f32 {
        if self.wide && !self.low {
            (self.column - self.button_width - self.gap).max(120.0)
        } else {
            self.column
        }
    }

    /// The height of the code with its words, which stand below it or, on a narrow screen, beside.
    fn phone_height(&self, texts: &Texts<'_>) -> f32 {
        let words = self.height(&texts.phone, self.label, BOLD, self.words_width)
            + self.height(texts.address, self.small, REGULAR, self.words_width)
            + theme::S;
        if self.wide {
            self.code + theme::S + words
        } else {
            self.code.max(words)
        }
    }

    fn height(&self, words: &str, size: f32, font: Font, width: f32) -> f32 {
        measured(words, size, LINE, font, width).height
    }
}
