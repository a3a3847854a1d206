//! The rules that hold whatever people press, in whatever order.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use iced_test::core::{Rectangle, Size};
use kiosk::{ScreenName, ids};
use petition::Language;
use petition::i18n::Words;

use crate::glass::Tablet;
use crate::steps::Step;
use crate::survey::{Kind, Survey, Thing};

/// A rule that was broken.
#[derive(Debug, Clone)]
pub(crate) struct Broken {
    pub(crate) rule: &'static str,
    pub(crate) what: String,
}

type Verdict = Result<(), Broken>;

/// Breaks a rule, unless `FUZZ_ONLY` asks for other ones.
fn broken(rule: &'static str, what: String) -> Verdict {
    match std::env::var("FUZZ_ONLY") {
        Ok(only) if !rule.contains(&only) => Ok(()),
        _ => Err(Broken { rule, what }),
    }
}

/// The time after a press in which nothing else may move.
const STILL: Duration = Duration::from_millis(400);
/// The distance that counts as a move, in logical pixels.
const MOVED: f32 = 1.5;

/// The least screen that people are promised (docs/SCREENS.md), and 200 % of a usual one.
const LEAST: Size = Size::new(320.0, 400.0);

/// What decides whether two frames show the same page.
#[derive(Debug, Clone, PartialEq)]
struct Page {
    screen: ScreenName,
    size: Size,
    language: Language,
    letter: bool,
    question: bool,
    training: bool,
}

impl Page {
    fn new(tablet: &Tablet) -> Self {
        Self {
            screen: tablet.station.kiosk.screen(),
            size: tablet.station.context.size,
            language: tablet.station.kiosk.language().clone(),
            letter: tablet.survey.has(&ids::GO_SIGN),
            question: tablet.survey.has(&ids::MORE_TIME),
            training: tablet.survey.has(&ids::TRAIN_END),
        }
    }
}

/// Watches a tablet, frame by frame.
pub(crate) struct Watch {
    before: Option<(Page, Survey)>,
    pressed: Option<Instant>,
    frames: usize,
    /// The sentences that answer a person, in the language of the screens.
    answers: (Option<Language>, Vec<String>),
}

impl Watch {
    pub(crate) fn new() -> Self {
        Self {
            before: None,
            pressed: None,
            frames: 0,
            answers: (None, Vec::new()),
        }
    }

    /// Looks at the screen after an event of a step.
    pub(crate) fn look(&mut self, tablet: &mut Tablet, step: &Step) -> Verdict {
        self.frames += 1;
        let page = Page::new(tablet);
        if let Some(stale) = tablet.stale() {
            // For a person to look at: target/tmp/fuzz.
            tablet.keep_picture("stale");
            let what = format!("{} pixels around {:?}", stale.count, stale.around);
            broken("no pixel differs from a full redraw", what)?;
        }
        self.a_visit_begins_empty(tablet, &page)?;
        if page.size.width >= LEAST.width && page.size.height >= LEAST.height {
            self.judge(tablet, &page, step)?;
        }
        if step.is_press() {
            self.pressed = Some(tablet.station.now);
        }
        self.before = Some((page, tablet.survey.clone()));
        Ok(())
    }

    /// What holds on every screen that is large enough.
    fn judge(&mut self, tablet: &Tablet, page: &Page, step: &Step) -> Verdict {
        let edge = page.size.height - tablet.station.kiosk.covered();
        everything_is_within_reach(&tablet.survey, page.size)?;
        if self.frames.is_multiple_of(8) && !page.question {
            no_text_is_over_another(&tablet.survey, edge)?;
        }
        self.nothing_moves_under_the_finger(tablet, page, step)?;
        self.answers_are_in_sight(tablet, page, edge)?;
        self.the_focus_is_in_sight(tablet, page, edge, step)?;
        Ok(())
    }

    fn nothing_moves_under_the_finger(&self, tablet: &Tablet, page: &Page, step: &Step) -> Verdict {
        let soon = self
            .pressed
            .is_some_and(|pressed| tablet.station.now.saturating_duration_since(pressed) <= STILL);
        let (Some((before, old)), true) = (&self.before, soon || step.is_press()) else {
            return Ok(());
        };
        if before != page {
            return Ok(());
        }
        let pressable = |thing: &&Thing| {
            matches!(thing.kind, Kind::Button | Kind::Field | Kind::Pad) && thing.id.is_some()
        };
        for was in old.things.iter().filter(pressable) {
            let Some(id) = &was.id else { continue };
            let Some(is) = tablet.survey.named(id) else {
                continue;
            };
            if was.share_in_sight(page.size.height) < 0.3
                || is.share_in_sight(page.size.height) < 0.3
            {
                continue;
            }
            // Scrolling moves it on the screen and leaves its place in the layout.
            if moved(was.place, is.place) && moved(was.laid, is.laid) {
                return broken(
                    "nothing that can be pressed moves under the finger",
                    format!(
                        "{}: {:?} -> {:?} in {}, {:?} -> {:?}",
                        was.name(),
                        was.place,
                        is.place,
                        page.language,
                        was.words,
                        is.words
                    ),
                );
            }
        }
        Ok(())
    }

    fn answers_are_in_sight(&mut self, tablet: &Tablet, page: &Page, edge: f32) -> Verdict {
        let Some((before, old)) = &self.before else {
            return Ok(());
        };
        if before != page || page.question {
            return Ok(());
        }
        if self.answers.0.as_ref() != Some(&page.language) {
            self.answers = (Some(page.language.clone()), answers(&page.language));
        }
        let known: HashSet<&str> = old
            .of(Kind::Words)
            .map(|words| words.words.as_str())
            .collect();
        let new: Vec<&Thing> = tablet
            .survey
            .of(Kind::Words)
            // One of two faults in a line may have been corrected.
            .filter(|words| !known.iter().any(|old| old.contains(words.words.as_str())))
            .filter(|words| {
                let answers = &self.answers.1;
                answers.iter().any(|answer| words.words.contains(answer))
            })
            .collect();
        if new.is_empty() || new.iter().any(|answer| answer.share_in_sight(edge) > 0.8) {
            return Ok(());
        }
        // Whoever goes to another field wants to see that one.
        let focus = |survey: &Survey| survey.focused().and_then(|thing| thing.id.clone());
        if focus(&tablet.survey).is_some() && focus(&tablet.survey) != focus(old) {
            return Ok(());
        }
        // Whoever scrolled away from a field and leaves it then does not look at it.
        let left = old.focused().filter(|_| focus(&tablet.survey).is_none());
        if left.is_some_and(|left| left.share_in_sight(edge) < 0.3) {
            return Ok(());
        }
        // "Sign" shows the first of all faults, which may have been there before.
        let all = tablet.survey.of(Kind::Words);
        let first = all
            .filter(|words| {
                self.answers
                    .1
                    .iter()
                    .any(|fault| words.words.contains(fault))
            })
            .min_by(|one, other| one.laid.y.total_cmp(&other.laid.y));
        if first.is_some_and(|first| first.share_in_sight(edge) > 0.8) {
            return Ok(());
        }
        broken(
            "a fault or an answer that appears is in sight",
            format!(
                "{:?} at {:?}, edge {edge}, focus {:?} -> {:?}",
                new[0].words,
                new[0].place,
                focus(old),
                focus(&tablet.survey)
            ),
        )
    }

    fn the_focus_is_in_sight(
        &self,
        tablet: &Tablet,
        page: &Page,
        edge: f32,
        step: &Step,
    ) -> Verdict {
        let Some(focused) = tablet.survey.focused() else {
            return Ok(());
        };
        let same = self.before.as_ref().is_some_and(|(before, old)| {
            before == page && old.focused().is_some_and(|old| old.id == focused.id)
        });
        // A person may scroll away from it.
        let writes = matches!(step, Step::Tab(_) | Step::Letter(_));
        if same && !writes || page.question {
            return Ok(());
        }
        if focused.share_in_sight(edge) < 0.5 {
            return broken(
                "nothing focused is out of sight",
                format!("{} at {:?}, edge {edge}", focused.name(), focused.place),
            );
        }
        Ok(())
    }

    fn a_visit_begins_empty(&self, tablet: &Tablet, page: &Page) -> Verdict {
        let was_visit = self
            .before
            .as_ref()
            .is_none_or(|(before, _)| before.screen == ScreenName::Visit);
        if page.screen != ScreenName::Visit || was_visit {
            return Ok(());
        }
        let full = tablet
            .survey
            .of(Kind::Field)
            .find(|field| !field.words.is_empty());
        if let Some(field) = full {
            return broken("nothing of one visit is in the next", field.name());
        }
        if tablet.survey.has(&ids::UNDO) {
            return broken("nothing of one visit is in the next", "ink".to_owned());
        }
        Ok(())
    }
}

fn moved(from: Rectangle, to: Rectangle) -> bool {
    (from.x - to.x).abs() > MOVED || (from.y - to.y).abs() > MOVED
}

/// No button is outside of the screen, and each is large enough.
fn everything_is_within_reach(survey: &Survey, size: Size) -> Verdict {
    for thing in &survey.things {
        let place = thing.place;
        let beside = place.x < -1.0 || place.x + place.width > size.width + 1.0;
        let below = place.y < -1.0 || place.y + place.height > size.height + 1.0;
        if beside || (below && !thing.scrolls) {
            return broken(
                "nothing is outside of the screen",
                format!("{} {:?} {place:?}", thing.name(), thing.words),
            );
        }
        let least = match thing.kind {
            Kind::Button | Kind::Field => Size::new(47.5, 47.5),
            Kind::Key => Size::new(20.0, 33.5),
            Kind::Pad => Size::new(200.0, 80.0),
            Kind::Words | Kind::Code => continue,
        };
        if place.width < least.width || place.height < least.height {
            return broken(
                "what can be pressed is large enough",
                format!("{} {place:?}", thing.name()),
            );
        }
    }
    Ok(())
}

/// No text is over another. What the keyboard covers is not seen, and the forms of a letter stand
/// above its key, over whatever is there.
fn no_text_is_over_another(survey: &Survey, edge: f32) -> Verdict {
    let keys: Vec<Rectangle> = survey.of(Kind::Key).map(|key| key.place).collect();
    let above: Vec<(&Thing, Rectangle)> = survey
        .of(Kind::Words)
        .filter(|words| !words.words.trim().is_empty())
        .filter_map(|words| words.seen.map(|seen| (words, seen)))
        .filter(|(_, seen)| seen.y + seen.height <= edge)
        .filter(|(_, seen)| !keys.iter().any(|key| key.contains(seen.center())))
        .collect();
    for (at, (words, seen)) in above.iter().enumerate() {
        for (others, beside) in &above[at + 1..] {
            let Some(both) = seen.intersection(beside) else {
                continue;
            };
            if both.width > 3.0 && both.height > 3.0 {
                return broken(
                    "no text is over another",
                    format!("{:?} and {:?} at {both:?}", words.words, others.words),
                );
            }
        }
    }
    Ok(())
}

/// The sentences that answer what a person did, as far as they have no gaps.
fn answers(language: &Language) -> Vec<String> {
    const ENGLISH: &str = include_str!("../../assets/i18n/en/petition_kiosk.ftl");
    let words = Words::new(language);
    let is_answer = |id: &&str| {
        [
            "fault-",
            "kiosk-not-stored-",
            "kiosk-how-answer",
            "kiosk-pin-wrong",
        ]
        .iter()
        .any(|begin| id.starts_with(begin))
    };
    ENGLISH
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(is_answer)
        .map(|id| words.loader().get(id))
        .filter(|sentence| !sentence.contains(['{', '\u{2068}']) && sentence.len() > 8)
        .collect()
}
