//! Practice at a station of a drive: its screens take the place of the drive's, and give it back by
//! one button or when nobody touches them.
//!
//! The drive's station is kept aside with its ledger open and its lock held. Practice has a campaign,
//! a ledger, settings and receipts of its own, in a folder that is removed before and after. An
//! answer that was meant for the one never reaches the other: see [`Era`].

use std::path::Path;
use std::time::{Duration, Instant};

use iced::Task;
use iced::advanced::widget::operation::focusable;

use super::jobs::{self, spawn};
use super::{App, Message, Once, Running, Station, Surface, once, take};
use crate::failure::Failure;

/// The time after which untouched practice gives way to the drive.
const PRACTICE_IDLE: Duration = Duration::from_secs(120);

/// The time between two exchanges of the station on the screen. Answers of jobs carry the era in
/// which they were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Era(u64);

/// A message of practice.
#[derive(Clone)]
pub(crate) enum PracticeMessage {
    /// Practice was prepared.
    Ready(Once<Station>),
    /// Practice could not be prepared.
    Failed(Failure),
}

impl App {
    /// Prepares practice with the petition and the events of the drive.
    pub(super) fn prepare_practice(&mut self) -> Task<Message> {
        let is_practice = |running: &Running| running.station.campaign().practice;
        let Some(running) = self.station.as_mut().filter(|one| !is_practice(one)) else {
            return Task::none();
        };
        if self.aside.is_some() || running.station.is_busy() {
            return Task::none();
        }
        running.station.begin_practice();
        let (campaign, paths) = (running.station.campaign(), self.paths.training(self.era.0));
        self.refresh();
        spawn(move || jobs::open_training(&campaign, &paths)).map(|result| {
            Message::Practice(match result {
                Ok(station) => PracticeMessage::Ready(once(station)),
                Err(failure) => PracticeMessage::Failed(failure),
            })
        })
    }

    pub(super) fn update_practice(&mut self, message: PracticeMessage) -> Task<Message> {
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        match message {
            PracticeMessage::Failed(failure) => running.station.end_practice(Some(failure)),
            PracticeMessage::Ready(station) => {
                running.station.end_practice(None);
                if let Some(station) = take(&station) {
                    return self.enter_practice(station);
                }
            }
        }
        self.refresh();
        Task::none()
    }

    /// Shows practice, if the volunteer who asked for it is still at the staff's screen.
    fn enter_practice(&mut self, mut station: Station) -> Task<Message> {
        let is_waited_for = matches!(self.surface, Surface::Kiosk)
            && self.aside.is_none()
            && self
                .station
                .as_ref()
                .is_some_and(|running| running.kiosk.shows_staff() && !running.station.is_busy());
        let Some(mut drive) = self.station.take_if(|_| is_waited_for) else {
            self.refresh();
            return Task::none();
        };
        let now = Instant::now();
        drive.kiosk.hide_all(&drive.context, now);
        station.set_appearance(drive.station.appearance());
        station.set_motion(drive.station.moves());
        if let Some(language) = drive.station.language() {
            station.set_language(language.clone());
        }
        self.station = Some(Box::new(self.running(station)));
        self.aside = Some(drive);
        self.touched = now;
        tracing::info!("practice begun");
        self.next_era()
    }

    /// Shows the drive again. What was signed in practice is removed.
    pub(super) fn leave_practice(&mut self) -> Task<Message> {
        let Some(drive) = self.aside.take() else {
            return Task::none();
        };
        let practice = self.station.replace(drive);
        let folder = practice
            .and_then(|running| running.station.folder().parent().map(Path::to_owned))
            .unwrap_or_else(|| self.paths.trainings());
        self.surface = Surface::Kiosk;
        tracing::info!("practice ended");
        let removed = spawn(move || {
            jobs::remove_training(&folder);
            Ok(())
        });
        let removed = removed.discard();
        Task::batch([self.next_era(), removed, super::input::empty_clipboard()])
    }

    /// Returns true when nobody has touched practice for a while.
    pub(super) fn is_practice_left(&self, now: Instant) -> bool {
        self.aside.is_some()
            && matches!(self.surface, Surface::Kiosk)
            && now.saturating_duration_since(self.touched) >= PRACTICE_IDLE
    }

    fn next_era(&mut self) -> Task<Message> {
        self.era.0 += 1;
        self.refresh();
        // The toolkit would leave the focus on whatever is in the same place of the next screen.
        iced::advanced::widget::operate(focusable::unfocus())
    }
}
