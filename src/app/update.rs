//! The messages of each surface: passed on to it, and what follows for the station.

use std::time::Instant;

use iced::Task;
use iced::advanced::widget::operation::focusable;
use iced::widget::operation;
use iced::widget::scrollable::AbsoluteOffset;

use super::{
    App, Message, OFFICE_IDLE, Once, PASSING_IDLE, Running, Station, Surface, station, take,
};
use crate::office::{self, Progress};
use crate::{ready, setup};
use ledger::campaign::two_numbers;
use petition::i18n::Words;

impl App {
    pub(super) fn update_setup(&mut self, message: setup::Message) -> Task<Message> {
        let page = self.page_size();
        let Surface::Setup(setup) = &mut self.surface else {
            return Task::none();
        };
        setup.resize(page);
        setup.speak(self.words.language());
        let action = setup.update(message);
        self.perform_setup(action)
    }

    /// Shows what is left to do, once a drive was started here.
    pub(super) fn started(&mut self, station: &Once<Station>) -> Task<Message> {
        let Some(station) = take(station) else {
            return Task::none();
        };
        let facts = station.facts();
        let first_run = std::mem::replace(&mut self.surface, Surface::Kiosk);
        self.begin(station);
        let Surface::Setup(mut setup) = first_run else {
            return Task::none();
        };
        let asked = setup.update(setup::Message::Started(facts, two_numbers()));
        self.surface = Surface::Setup(setup);
        self.perform_setup(asked)
    }

    /// Acts on a message of the page of what is left to do, in the first run or in the office. What
    /// was done is kept by the station.
    pub(super) fn update_ready(&mut self, message: ready::Message) -> Task<Message> {
        let outcome = match &message {
            ready::Message::Did(_, Ok(outcome)) => Some(outcome.clone()),
            _ => None,
        };
        let task = match &self.surface {
            Surface::Setup(_) => self.update_setup(setup::Message::Ready(message)),
            Surface::Office(_) => self.update_office(office::Message::Ready(message)),
            Surface::Kiosk => Task::none(),
        };
        if let (Some(outcome), Some(running)) = (outcome, &mut self.station) {
            running.station.note(outcome);
            self.show_facts();
        }
        task
    }

    /// Shows what was done since, wherever it is shown.
    pub(super) fn show_facts(&mut self) {
        let Some(running) = &self.station else {
            return;
        };
        match &mut self.surface {
            Surface::Setup(setup) => setup.set_facts(running.station.facts()),
            Surface::Office(office) => office.set_drive(running.station.drive()),
            Surface::Kiosk => {}
        }
    }

    pub(super) fn update_kiosk(&mut self, message: kiosk::Message) -> Task<Message> {
        // An idle screen sleeps through midnight, and the drive may be over since.
        let has_ended = |running: &Running| running.context.is_over != running.station.is_over();
        if self.station.as_deref().is_some_and(has_ended) {
            self.refresh();
        }
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        let scale = running.kiosk.scale();
        let screen = running.kiosk.screen();
        let spoken = running.kiosk.language().clone();
        let action = running
            .kiosk
            .update(message, &running.context, Instant::now());
        if matches!(
            action,
            kiosk::Action::Office | kiosk::Action::LeaveDrive | kiosk::Action::ForgottenPin
        ) {
            // What opens there speaks the language of the screen that led to it.
            self.words = Words::new(&spoken);
        }
        let is_another_screen = running.kiosk.screen() != screen;
        if running.kiosk.scale() != scale {
            self.refresh();
        }
        // The toolkit would leave the focus on whatever is in the same place of the next screen.
        let unfocus = if is_another_screen {
            iced::advanced::widget::operate(focusable::unfocus())
        } else {
            Task::none()
        };
        unfocus.chain(self.perform_kiosk(action))
    }

    pub(super) fn update_office(&mut self, message: office::Message) -> Task<Message> {
        let Surface::Office(office) = &mut self.surface else {
            return Task::none();
        };
        let page = office.page();
        let turns = matches!(
            message,
            office::Message::Roll(office::roll::Message::Turn(_))
        );
        let action = office.update(message);
        let next = office.catch_up();
        // A page begins at its top, and does not keep the place of the page before.
        let top = if turns || office.page() != page {
            operation::scroll_to(office::AREA, AbsoluteOffset { x: 0.0, y: 0.0 })
        } else {
            Task::none()
        };
        let both = [self.perform_office(action), self.perform_office(next)];
        let task = top.chain(Task::batch(both));
        if matches!(self.surface, Surface::Office(_)) {
            task
        } else {
            // The office was locked.
            task.chain(super::input::empty_clipboard())
        }
    }

    /// Takes over the result of a job of the kiosk, and shows it.
    pub(super) fn update_station(&mut self, message: station::Message) -> Task<Message> {
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        let now = Instant::now();
        let mut may_end_shift = false;
        let mut rest = Task::none();
        match message {
            station::Message::Stored(Ok(stored)) => {
                running.station.add_stored(&stored);
                running.kiosk.sealed(now);
                rest = running.station.rest().discard();
                may_end_shift = true;
            }
            station::Message::Stored(Err(failure)) => {
                let shown = running.kiosk.not_sealed(failure.for_signer(), now);
                running.station.add_not_stored(failure);
                self.refresh();
                return Task::batch([self.end_overdue_shift(), self.perform_kiosk(shown)]);
            }
            station::Message::PinChecked(is_right) => {
                tracing::info!(is_right, "PIN");
                if is_right {
                    running.station.accept_pin();
                    self.words = Words::new(running.kiosk.language());
                }
                running.kiosk.pin_checked(is_right, &running.context, now);
                may_end_shift = is_right;
            }
            station::Message::ReceiptPrinted(result) => {
                // Staff asked for it and wait for it. Nobody waits for that of an overdue shift.
                let is_waited_for =
                    matches!(&result, Ok(receipt) if receipt.kind != kiosk::ReceiptKind::Overdue);
                running.station.end_shift(result.map(|receipt| *receipt));
                if is_waited_for {
                    running.kiosk.show_receipt(now);
                }
            }
            station::Message::TurnedIn(result) => running.station.end_turn_in(result),
            station::Message::MachineRead(reading) => {
                if reading.clock_is_wrong || reading.ledger_is_gone {
                    let (clock, ledger) = (reading.clock_is_wrong, reading.ledger_is_gone);
                    tracing::warn!(clock_is_wrong = clock, ledger_is_gone = ledger, "machine");
                }
                running.station.set_machine(reading);
            }
        }
        self.refresh();
        if may_end_shift {
            Task::batch([rest, self.end_overdue_shift()])
        } else {
            rest
        }
    }

    /// A second has passed: idle screens are left, and progress is shown.
    pub(super) fn tick(&mut self, now: Instant) -> Task<Message> {
        if let Some(running) = &mut self.station {
            let shows_staff = running.kiosk.shows_staff();
            let scale = running.kiosk.scale();
            running.kiosk.tick(&running.context, now);
            // The clock, the battery and the mirror change while staff look at them.
            if shows_staff || running.kiosk.scale() != scale {
                self.refresh();
            }
        }
        if self.is_practice_left(now) {
            return self.leave_practice();
        }
        let is_idle = now.saturating_duration_since(self.touched) >= PASSING_IDLE;
        let is_passing = matches!(&self.surface, Surface::Setup(setup) if setup.is_passing());
        if is_passing && is_idle {
            self.surface = Surface::Kiosk;
            self.refresh();
        }
        let Surface::Office(office) = &mut self.surface else {
            return Task::none();
        };
        let _ = office.update(office::Message::Progress(Progress {
            done: self.job.done(),
            of: self.job.total(),
        }));
        let next = office.catch_up();
        if now.saturating_duration_since(self.touched) >= OFFICE_IDLE {
            return self.update_office(office::Message::Leave);
        }
        self.perform_office(next)
    }
}
