//! What people do to a tablet, one step at a time. Steps are chosen by chance, mostly where there is
//! something to press, and can be played again.

use std::time::Duration;

use iced_test::core::keyboard::key::Named;
use iced_test::core::{Event, Point, touch, window};
use iced_test::simulator;
use kiosk::{ScreenName, ids};

use crate::chance::Chance;
use crate::glass::Tablet;
use crate::survey::Kind;

/// A step.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// A finger touches and is lifted.
    Tap(Point),
    /// Two taps in quick succession.
    Twice(Point),
    /// A finger stays for so many milliseconds.
    Hold(Point, u64),
    /// A finger goes from place to place, and is lifted; or the system takes it.
    Slide(Vec<Point>, bool),
    /// Several fingers at once.
    Fingers(Vec<Point>),
    /// A real key that writes.
    Letter(char),
    /// A real key that writes nothing.
    Key(Named),
    /// Tab, or Shift and Tab.
    Tab(bool),
    /// Nothing for so many milliseconds.
    Wait(u64),
    /// The glass is turned, or the window has another size.
    Resize(u32, u32),
    /// Somebody closes the window.
    Close,
}

impl Step {
    /// Returns true if the step may move what it likes: it is no press.
    pub(crate) fn is_press(&self) -> bool {
        matches!(
            self,
            Self::Tap(_) | Self::Twice(_) | Self::Hold(..) | Self::Slide(..) | Self::Fingers(_)
        )
    }

    /// Plays the step, and calls `look` after each event of it.
    pub(crate) fn play<E>(
        &self,
        tablet: &mut Tablet,
        look: &mut dyn FnMut(&mut Tablet) -> Result<(), E>,
    ) -> Result<(), E> {
        match self {
            Self::Tap(at) => tap(tablet, *at, 60, look),
            Self::Twice(at) => {
                tap(tablet, *at, 40, look)?;
                tablet.moment(80);
                tap(tablet, *at, 40, look)
            }
            Self::Hold(at, ms) => tap(tablet, *at, *ms, look),
            Self::Slide(places, lost) => slide(tablet, places, *lost, look),
            Self::Fingers(places) => fingers(tablet, places, look),
            Self::Letter(letter) => {
                for event in simulator::typewrite(&letter.to_string()) {
                    tablet.event(event, Duration::ZERO);
                    look(tablet)?;
                }
                Ok(())
            }
            Self::Key(named) => {
                for event in simulator::tap_key(*named, None) {
                    tablet.event(event, Duration::ZERO);
                    look(tablet)?;
                }
                Ok(())
            }
            Self::Tab(backwards) => {
                tablet.tab(*backwards);
                look(tablet)
            }
            Self::Wait(ms) => {
                tablet.wait(Duration::from_millis(*ms));
                look(tablet)
            }
            Self::Resize(width, height) => {
                tablet.resize(*width, *height);
                look(tablet)
            }
            Self::Close => {
                let close = Event::Window(window::Event::CloseRequested);
                tablet.event(close, Duration::ZERO);
                look(tablet)
            }
        }
    }
}

fn down(id: u64, position: Point) -> Event {
    let id = touch::Finger(id);
    Event::Touch(touch::Event::FingerPressed { id, position })
}

fn up(id: u64, position: Point) -> Event {
    let id = touch::Finger(id);
    Event::Touch(touch::Event::FingerLifted { id, position })
}

fn tap<E>(
    tablet: &mut Tablet,
    at: Point,
    ms: u64,
    look: &mut dyn FnMut(&mut Tablet) -> Result<(), E>,
) -> Result<(), E> {
    tablet.event(down(1, at), Duration::ZERO);
    look(tablet)?;
    let mut held = 0;
    while held + 200 < ms {
        held += 200;
        tablet.rest(Duration::from_millis(200), Duration::from_millis(held));
        look(tablet)?;
    }
    tablet.moment(ms - held);
    tablet.event(up(1, at), Duration::from_millis(ms));
    look(tablet)
}

fn slide<E>(
    tablet: &mut Tablet,
    places: &[Point],
    lost: bool,
    look: &mut dyn FnMut(&mut Tablet) -> Result<(), E>,
) -> Result<(), E> {
    let (Some(first), Some(last)) = (places.first(), places.last()) else {
        return Ok(());
    };
    tablet.event(down(1, *first), Duration::ZERO);
    look(tablet)?;
    for place in &places[1..] {
        tablet.moment(16);
        let moved = touch::Event::FingerMoved {
            id: touch::Finger(1),
            position: *place,
        };
        tablet.event(Event::Touch(moved), Duration::ZERO);
        look(tablet)?;
    }
    let end = if lost {
        Event::Touch(touch::Event::FingerLost {
            id: touch::Finger(1),
            position: *last,
        })
    } else {
        up(1, *last)
    };
    tablet.event(end, Duration::ZERO);
    look(tablet)
}

fn fingers<E>(
    tablet: &mut Tablet,
    places: &[Point],
    look: &mut dyn FnMut(&mut Tablet) -> Result<(), E>,
) -> Result<(), E> {
    for (id, at) in (1..).zip(places) {
        tablet.event(down(id, *at), Duration::ZERO);
        look(tablet)?;
        tablet.moment(30);
    }
    for (id, at) in (1..).zip(places) {
        tablet.event(up(id, *at), Duration::ZERO);
        look(tablet)?;
    }
    Ok(())
}

const SIZES: [(u32, u32); 6] = [
    (1_280, 800),
    (800, 1_280),
    (360, 640),
    (1_280, 800),
    (640, 360),
    (1_920, 1_080),
];

/// Letters that people press, and others.
const LETTERS: &str = "aeiournst  JjgyÑñ'-@.,0123456789ملا한국이名";

const KEYS: [Named; 9] = [
    Named::Enter,
    Named::Backspace,
    Named::Backspace,
    Named::Escape,
    Named::AudioVolumeDown,
    Named::ArrowLeft,
    Named::ArrowDown,
    Named::Shift,
    Named::F12,
];

/// Chooses the next step.
pub(crate) fn next(tablet: &Tablet, chance: &mut Chance) -> Step {
    let size = tablet.station.context.size;
    let anywhere =
        |chance: &mut Chance| Point::new(chance.part() * size.width, chance.part() * size.height);
    match chance.below(100) {
        0..=57 => Step::Tap(target(tablet, chance).unwrap_or_else(|| anywhere(chance))),
        58..=62 => Step::Tap(anywhere(chance)),
        63..=65 => Step::Twice(target(tablet, chance).unwrap_or_else(|| anywhere(chance))),
        66..=68 => {
            let at = target(tablet, chance).unwrap_or_else(|| anywhere(chance));
            Step::Hold(at, [300, 500, 900, 1_600][chance.below(4)])
        }
        69..=76 => {
            let from = anywhere(chance);
            let by = (chance.part() - 0.5) * 1.4 * size.height;
            Step::Slide(
                line(from, Point::new(from.x, from.y + by), 5),
                chance.one_in(6),
            )
        }
        77..=79 => ink(tablet, chance).unwrap_or(Step::Wait(100)),
        80 => {
            let from = target(tablet, chance).unwrap_or_else(|| anywhere(chance));
            Step::Slide(line(from, Point::new(size.width + 9.0, from.y), 4), false)
        }
        81 => {
            let many = 2 + chance.below(3);
            Step::Fingers((0..many).map(|_| anywhere(chance)).collect())
        }
        82..=83 if chance.one_in(3) => {
            let letters: Vec<char> = LETTERS.chars().collect();
            Step::Letter(*chance.pick(&letters).unwrap_or(&'a'))
        }
        84 if chance.one_in(3) => Step::Key(*chance.pick(&KEYS).unwrap_or(&Named::Enter)),
        85 if chance.one_in(3) => Step::Tab(chance.one_in(3)),
        86 if chance.one_in(8) => {
            let (width, height) = SIZES[chance.below(SIZES.len())];
            Step::Resize(width, height)
        }
        87 if chance.one_in(3) => {
            let (width, height) = tablet.station.glass;
            Step::Resize(height, width)
        }
        88 if chance.one_in(12) => Step::Close,
        89 if chance.one_in(8) => Step::Wait([62_000, 16_000, 21_000][chance.below(3)]),
        90..=92 => Step::Wait(500),
        _ => Step::Tap(wanted(tablet, chance).unwrap_or_else(|| anywhere(chance))),
    }
}

fn line(from: Point, to: Point, steps: usize) -> Vec<Point> {
    (0..=steps)
        .map(|at| {
            let part = at as f32 / steps as f32;
            Point::new(
                from.x + (to.x - from.x) * part,
                from.y + (to.y - from.y) * part,
            )
        })
        .collect()
}

/// The middle of something that can be pressed and is in sight.
fn target(tablet: &Tablet, chance: &mut Chance) -> Option<Point> {
    let seen: Vec<_> = tablet
        .survey
        .things
        .iter()
        .filter(|thing| thing.can_be_pressed())
        .filter(|thing| thing.kind != Kind::Key || !chance.one_in(2))
        .filter_map(|thing| thing.seen)
        .collect();
    chance.pick(&seen).map(|seen| {
        let (x, y) = (0.1 + 0.8 * chance.part(), 0.1 + 0.8 * chance.part());
        Point::new(seen.x + x * seen.width, seen.y + y * seen.height)
    })
}

/// The place that leads on: people who pressed at random alone would see few screens.
fn wanted(tablet: &Tablet, chance: &mut Chance) -> Option<Point> {
    let wanted = match tablet.station.kiosk.screen() {
        ScreenName::Attract if chance.one_in(6) => ids::STAFF,
        ScreenName::Attract => ids::BEGIN,
        ScreenName::Visit if tablet.survey.has(&ids::GO_SIGN) => ids::GO_SIGN,
        ScreenName::Visit if chance.one_in(8) => ids::START_OVER,
        ScreenName::Visit => ids::SIGN,
        ScreenName::Pin => {
            let typed = tablet
                .survey
                .of(Kind::Words)
                .find(|words| words.words.contains('●'))
                .map_or(0, |dots| dots.words.chars().count());
            match typed {
                0..=3 => ids::digit(b"4711"[typed] as char),
                _ => ids::PIN_OK,
            }
        }
        ScreenName::Thanks => ids::NEXT_PERSON,
        ScreenName::Staff => {
            [ids::TURN_IN, ids::RECEIPT, ids::BACK, ids::OPEN_SHIFT][chance.below(4)].clone()
        }
        ScreenName::Cleaning | ScreenName::Receipt => return None,
    };
    let seen = tablet.survey.named(&wanted)?.seen?;
    Some(seen.center())
}

/// A stroke on the pad.
fn ink(tablet: &Tablet, chance: &mut Chance) -> Option<Step> {
    let pad = tablet.survey.of(Kind::Pad).next()?.seen?;
    let places = (0..2 + chance.below(8))
        .map(|_| {
            Point::new(
                pad.x + chance.part() * pad.width,
                pad.y + chance.part() * pad.height,
            )
        })
        .collect();
    Some(Step::Slide(places, false))
}
