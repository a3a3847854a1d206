//! The page after "Start a drive": everything that an organizer does before the first table stands.
//! The passphrase is on paper, the key on two sticks, the campaign on a stick for tablets, and
//! volunteers have a card. Each step is a button that does it, and a tick that stays.
//!
//! The first run shows the page, and the office whenever it is asked for. It does no I/O.

mod view;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::failure::Failure;

pub use view::Part;

/// The number of sticks that the key is copied onto.
pub const COPIES: usize = 2;

/// The steps that a button does. The passphrase is the step of whoever shows the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The key is copied onto two sticks.
    Key,
    /// The campaign is written onto a stick for tablets.
    Campaign,
    /// The card for volunteers is saved, to be printed.
    Card,
}

/// What was done, as a station keeps it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Done {
    /// True once the organizer has shown, or said, that the passphrase is on paper.
    pub passphrase: bool,
    /// The names of the sticks that have a copy of the key.
    pub keys: Vec<String>,
    /// The stick that has the campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<OnStick>,
    /// The card for volunteers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<PathBuf>,
}

/// A version of the campaign on a stick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnStick {
    /// The name of the stick.
    pub stick: String,
    /// The version that is on it.
    pub version: u64,
}

/// What the page shows of the station.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The campaign's folder.
    pub folder: PathBuf,
    /// The version of the campaign.
    pub version: u64,
    /// The six words of the drive.
    pub words: String,
    /// What was done.
    pub done: Done,
}

impl Facts {
    /// Returns true if the newest version of the campaign is on a stick.
    #[must_use]
    pub fn is_on_stick(&self) -> bool {
        let on = self.done.campaign.as_ref();
        on.is_some_and(|on| on.version == self.version)
    }

    /// The first step that is not done, once the passphrase is on paper.
    #[must_use]
    pub fn next_step(&self) -> Option<Step> {
        if !self.done.passphrase {
            None
        } else if self.done.keys.len() < COPIES {
            Some(Step::Key)
        } else if !self.is_on_stick() {
            Some(Step::Campaign)
        } else {
            self.done.card.is_none().then_some(Step::Card)
        }
    }

    /// The number of steps that are done, of four.
    #[must_use]
    pub fn steps_done(&self) -> usize {
        [
            self.done.passphrase,
            self.done.keys.len() >= COPIES,
            self.is_on_stick(),
            self.done.card.is_some(),
        ]
        .into_iter()
        .filter(|is_done| *is_done)
        .count()
    }
}

/// A stick that is plugged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stick {
    /// The folder at which it is mounted.
    pub path: PathBuf,
    /// The name by which people know it.
    pub name: String,
    /// True if an organizer's key is on it.
    pub has_key: bool,
    /// True if what tablets need of this campaign is on it.
    pub has_campaign: bool,
}

/// The result of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The key is on a stick. It was there before if `again`.
    Key {
        /// The name of the stick.
        stick: String,
        /// True if this stick had the key before.
        again: bool,
    },
    /// The campaign is on a stick.
    Campaign(OnStick),
    /// The card is in this file.
    Card(PathBuf),
}

/// A message of the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// Does a step.
    Do(Step),
    /// These sticks are plugged in.
    Sticks(Step, Result<Vec<Stick>, Failure>),
    /// Takes one of several sticks, or the one that was warned of.
    Take(Step, Stick),
    /// Lets a stick be that was warned of.
    LetBe,
    /// A step was done, or failed. The facts have it already.
    Did(Step, Result<Outcome, Failure>),
}

/// A request of the page.
#[derive(Debug)]
pub enum Action {
    /// Nothing is asked for.
    None,
    /// Find the sticks that are plugged in, for this step.
    FindSticks(Step),
    /// Copy the key, or write the campaign, onto a stick.
    Write(Step, Stick),
    /// Save the card for volunteers.
    SaveCard,
    /// Note that the passphrase is on paper.
    NotePassphrase,
}

/// The reason why a step was not done.
#[derive(Debug, Clone)]
pub(super) enum Trouble {
    NoStick,
    SameStick(String),
    Failed(Failure),
}

/// The state of the page.
#[derive(Debug, Default)]
pub struct Ready {
    running: Option<Step>,
    /// Several sticks, of which a person takes one.
    choice: Option<(Step, Vec<Stick>)>,
    /// A stick that should not get what it would get.
    warned: Option<(Step, Stick)>,
    trouble: Option<(Step, Trouble)>,
}

impl Ready {
    /// Acts on a message. `done` is what was done before it.
    pub fn update(&mut self, message: Message, done: &Done) -> Action {
        match message {
            Message::Sticks(step, found) => return self.found(step, found),
            Message::Did(step, result) => {
                self.running = None;
                self.trouble = match result {
                    Ok(Outcome::Key { stick, again: true }) if done.keys.contains(&stick) => {
                        Some((step, Trouble::SameStick(stick)))
                    }
                    Ok(_) => None,
                    Err(failure) => Some((step, Trouble::Failed(failure))),
                };
            }
            _ if self.running.is_some() => {}
            Message::Do(step) => {
                *self = Self {
                    running: Some(step),
                    ..Self::default()
                };
                return match step {
                    Step::Card => Action::SaveCard,
                    Step::Key | Step::Campaign => Action::FindSticks(step),
                };
            }
            Message::Take(step, stick) => {
                let is_warned = self.warned.as_ref() == Some(&(step, stick.clone()));
                return self.take(step, stick, is_warned);
            }
            Message::LetBe => self.warned = None,
        }
        Action::None
    }

    /// Returns true while a step is being done.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        self.running.is_some()
    }

    fn found(&mut self, step: Step, found: Result<Vec<Stick>, Failure>) -> Action {
        self.running = None;
        match found {
            Ok(mut sticks) if sticks.len() == 1 => {
                let stick = sticks.remove(0);
                return self.take(step, stick, false);
            }
            Ok(sticks) if sticks.is_empty() => self.trouble = Some((step, Trouble::NoStick)),
            Ok(sticks) => self.choice = Some((step, sticks)),
            Err(failure) => self.trouble = Some((step, Trouble::Failed(failure))),
        }
        Action::None
    }

    /// Writes onto a stick, unless it has what should never be on one stick with it.
    fn take(&mut self, step: Step, stick: Stick, is_warned: bool) -> Action {
        let is_unfit = match step {
            Step::Key => stick.has_campaign,
            Step::Campaign => stick.has_key,
            Step::Card => false,
        };
        self.choice = None;
        if is_unfit && !is_warned {
            self.warned = Some((step, stick));
            return Action::None;
        }
        self.warned = None;
        self.running = Some(step);
        Action::Write(step, stick)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stick(name: &str, has_key: bool, has_campaign: bool) -> Stick {
        Stick {
            path: PathBuf::from("/media").join(name),
            name: name.to_owned(),
            has_key,
            has_campaign,
        }
    }

    #[test]
    fn a_stick_with_a_key_is_warned_of_before_tablets_get_it() {
        let (mut ready, done) = (Ready::default(), Done::default());
        let asked = ready.update(Message::Do(Step::Campaign), &done);
        assert!(matches!(asked, Action::FindSticks(Step::Campaign)));
        let one = stick("BLUE", true, false);
        let found = Message::Sticks(Step::Campaign, Ok(vec![one.clone()]));
        assert!(matches!(ready.update(found, &done), Action::None));
        assert!(ready.warned.is_some(), "nothing was written");
        ready.update(Message::LetBe, &done);
        // It was let be, so it is warned of anew.
        let again = ready.update(Message::Take(Step::Campaign, one.clone()), &done);
        assert!(matches!(again, Action::None));
        let anyway = ready.update(Message::Take(Step::Campaign, one), &done);
        assert!(matches!(anyway, Action::Write(Step::Campaign, _)));
    }

    #[test]
    fn a_stick_for_tablets_is_warned_of_before_it_gets_the_key() {
        let (mut ready, done) = (Ready::default(), Done::default());
        let found = Message::Sticks(Step::Key, Ok(vec![stick("BLUE", false, true)]));
        assert!(matches!(ready.update(found, &done), Action::None));
        assert!(ready.warned.is_some());
    }

    #[test]
    fn of_two_sticks_a_person_takes_one_and_of_none_a_person_hears() {
        let (mut ready, done) = (Ready::default(), Done::default());
        let both = vec![stick("BLUE", false, false), stick("RED", false, false)];
        ready.update(Message::Sticks(Step::Key, Ok(both.clone())), &done);
        let taken = ready.update(Message::Take(Step::Key, both[1].clone()), &done);
        assert!(matches!(taken, Action::Write(Step::Key, stick) if stick.name == "RED"));
        ready.update(
            Message::Did(
                Step::Key,
                Ok(Outcome::Key {
                    stick: "RED".to_owned(),
                    again: false,
                }),
            ),
            &done,
        );
        assert!(!ready.is_running() && ready.trouble.is_none());
        ready.update(Message::Sticks(Step::Key, Ok(Vec::new())), &done);
        assert!(matches!(ready.trouble, Some((Step::Key, Trouble::NoStick))));
    }

    #[test]
    fn two_copies_on_one_stick_are_one_copy() {
        let mut ready = Ready::default();
        let done = Done {
            keys: vec!["RED".to_owned()],
            ..Done::default()
        };
        let did = |again| {
            let stick = "RED".to_owned();
            Message::Did(Step::Key, Ok(Outcome::Key { stick, again }))
        };
        ready.update(did(true), &done);
        assert!(matches!(
            ready.trouble,
            Some((Step::Key, Trouble::SameStick(_)))
        ));
        // Another stick of the same name.
        ready.update(did(false), &done);
        assert!(ready.trouble.is_none());
    }
}
