//! Plays steps on tablets of every kind, and looks for the fewest steps that break a rule.

use std::sync::Arc;
use std::time::{Duration, Instant};

use kiosk::ui::theme::Appearance;
use kiosk::{AttractMessage, Message, Trouble};
use petition::{BUNDLED, Mark, Petition};

use crate::chance::Chance;
use crate::glass::Tablet;
use crate::person;
use crate::rules::{Broken, Watch};
use crate::steps::{self, Step};

/// The events of the short form, in each language.
const SHORT: usize = 1_500;
/// The steps of one episode, on one tablet.
const EPISODE: usize = 150;
/// The longest search for fewer steps.
const PATIENCE: Duration = Duration::from_secs(40);

/// A tablet that an episode is played on.
#[derive(Debug, Clone)]
struct Setting {
    language: &'static str,
    full: bool,
    glass: (u32, u32),
    percent: u16,
    look: Appearance,
    practice: bool,
    troubled: bool,
}

impl Setting {
    fn new(language: &'static str, seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let glasses = [(1_280, 800), (800, 1_280), (360, 640), (1_280, 800)];
        Self {
            language,
            full: chance.one_in(3),
            glass: glasses[(seed % 4) as usize],
            percent: [100, 100, 150, 200][chance.below(4)],
            look: Appearance::ALL[chance.below(4)],
            practice: chance.one_in(4),
            troubled: chance.one_in(3),
        }
    }

    fn tablet(&self) -> Tablet {
        let size = iced::Size::new(self.glass.0 as f32, self.glass.1 as f32);
        let mut context = person::context(size);
        context.petition = Arc::new(petition(self.language, self.full));
        context.appearance = self.look;
        context.practice = self.practice;
        context.practice_pin = self.practice.then_some("4711");
        if self.troubled {
            context.trouble = vec![Trouble::BatteryLow(12), Trouble::ClockWrong];
            context.goal = Some(50);
        }
        let mut tablet = Tablet::new(context, self.glass);
        for _ in 0..(self.percent - 100) / 50 {
            tablet.say(Message::Attract(AttractMessage::NextSize));
        }
        tablet
    }
}

/// The bundled petition in a language; the full one asks for everything, in long words.
fn petition(language: &str, full: bool) -> Petition {
    let mut file = one_language(language);
    if full {
        for field in ["email", "street", "phone", "comment"] {
            for need in ["optional", "off"] {
                file = file.replacen(
                    &format!("\n{field} = \"{need}\""),
                    &format!("\n{field} = \"required\""),
                    1,
                );
            }
        }
        let consents = "[[consents]]\nid = \"watch\"\nby = \"email\"\npartner = \"Donau\"\n\n\
                        [[consents]]\nid = \"post\"\nby = \"post\"\npartner = \"Rhein\"\n\n";
        file = file
            .replacen("[[consents]]", &format!("{consents}[[consents]]"), 1)
            .replacen(
                "title = \"",
                "title = \"Donaudampfschifffahrtselektrizitätenhauptbetriebswerk: ",
                1,
            );
        file.push_str(
            "watch = \"Donau may write to me about the Hauptbetriebswerkbauunterbeamten\"\n\
             post = \"Rhein may send me letters\"\n",
        );
        // A mark, so that a picture too is drawn again in parts.
        let mark = Mark::from_png(&person::marks::wide()).expect("a mark");
        file.push_str(&format!(
            "\n[organizer]\nname = \"Donau\"\ncontact = \"donau@example.org\"\nmark = \"{mark}\"\n"
        ));
    }
    Petition::from_toml(&file).unwrap_or_else(|fault| panic!("{fault:?}"))
}

/// The bundled file with its English text alone, as if it were in this language.
fn one_language(language: &str) -> String {
    let (head, texts) = BUNDLED.split_once("[text.en]").expect("an English text");
    let mut english = texts;
    while let Some((before, _)) = english.rsplit_once("\n[text.") {
        english = before;
    }
    let head = head.replacen(
        "language = \"en\"",
        &format!("language = \"{language}\""),
        1,
    );
    format!(
        "{head}[text.{language}]{english}\n\n[text.{language}.consents]\nemail = \"E-mail me\"\n"
    )
}

/// Plays episodes in a language until there were enough events.
pub(crate) fn people_of(language: &'static str) {
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|value| value.parse().ok())
    };
    let wanted = number("FUZZ_EVENTS").map_or(SHORT, |all: usize| all / 8);
    let first = number("FUZZ_SEED").map_or(1, |seed: usize| seed as u64);
    let begun = Instant::now();
    let (mut events, mut seed) = (0, first);
    while events < wanted {
        let setting = Setting::new(language, seed);
        let mut chance = Chance::new(seed);
        let mut steps = Vec::new();
        let played = play(&setting, false, &mut |tablet, at| {
            let step = (at < EPISODE).then(|| steps::next(tablet, &mut chance));
            steps.extend(step.clone());
            step
        });
        match played {
            Ok(count) => events += count,
            Err(fault) => {
                println!("{language}: seed {seed}");
                report(&setting, steps, &fault)
            }
        }
        seed += 1;
    }
    println!(
        "{language}: {events} events, seeds {first} to {}, no rule broken, {:.0} s",
        seed - 1,
        begun.elapsed().as_secs_f32()
    );
}

/// Plays steps until there are no more.
fn play(
    setting: &Setting,
    draws_all: bool,
    next: &mut dyn FnMut(&Tablet, usize) -> Option<Step>,
) -> Result<usize, Broken> {
    let mut tablet = setting.tablet();
    let mut watch = Watch::new();
    let mut at = 0;
    while let Some(step) = next(&tablet, at) {
        // A full redraw costs more than a step, so pixels are compared for a while and then not.
        match at % 40 {
            0 => tablet.draws(true),
            4 => tablet.draws(draws_all),
            _ => {}
        }
        let played = step.play(&mut tablet, &mut |tablet| watch.look(tablet, &step));
        if played.is_err() {
            tablet.keep_picture("broken");
        }
        played?;
        tablet.moment(150);
        at += 1;
    }
    Ok(tablet.events)
}

/// Plays the steps again, from the first.
fn again(setting: &Setting, draws_all: bool, steps: &[Step]) -> Option<Broken> {
    play(setting, draws_all, &mut |_, at| steps.get(at).cloned()).err()
}

/// Leaves out steps as long as the same rule is broken, and fails with what is left.
fn report(setting: &Setting, mut steps: Vec<Step>, fault: &Broken) -> ! {
    let begun = Instant::now();
    let draws_all = fault.rule.contains("pixel");
    let mut last = fault.clone();
    let mut size = steps.len().div_ceil(2);
    while size > 0 && begun.elapsed() < PATIENCE {
        let mut from = 0;
        while from < steps.len() && begun.elapsed() < PATIENCE {
            let mut fewer = steps.clone();
            fewer.drain(from..(from + size).min(steps.len()));
            match again(setting, draws_all, &fewer) {
                Some(found) if found.rule == fault.rule => (steps, last) = (fewer, found),
                _ => from += size,
            }
        }
        size /= 2;
    }
    // For a person to look at, in target/tmp/fuzz: the screen before the last step and after it.
    let _ = play(setting, true, &mut |tablet, at| {
        if at + 1 == steps.len() {
            tablet.keep_picture("before");
        }
        steps.get(at).cloned()
    });
    panic!(
        "{}: {}\nfirst seen: {}\n{setting:?}\n{} steps:\n{}",
        last.rule,
        last.what,
        fault.what,
        steps.len(),
        steps
            .iter()
            .rev()
            .take(25)
            .rev()
            .map(|step| format!("  {step:?}\n"))
            .collect::<String>()
    );
}
