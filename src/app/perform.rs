//! The wishes of screens, granted: each becomes a Task, or a change of the face that is shown.

use petition::say;
use std::sync::Arc;
use std::time::Instant;

use iced::Task;
use iced::widget::operation;
use iced::widget::scrollable::AbsoluteOffset;

use super::background::background;
use super::begin;
use super::beside::{self, NotStored};
use super::station::{Station, sentence};
use super::{App, Message, Surface, display, hand, paper, printing, turn_in};
use crate::office::{self, Office, exports, paper as page, sheets};
use crate::output::Job;
use crate::{paths, printer, setup};
use kiosk::ui::scroll;
use ledger::campaign::Passphrase;

impl App {
    pub(super) fn perform_setup(&mut self, action: setup::Action) -> Task<Message> {
        let paths = self.paths.clone();
        let ready = |result: Result<Station, String>| Message::Ready(result.map(hand));
        match action {
            setup::Action::None => Task::none(),
            setup::Action::Focus(id) => {
                let (area, covered) = self.area();
                Task::batch([operation::focus(id.clone()), reveal(area, id, covered)])
            }
            setup::Action::Close => iced::exit(),
            setup::Action::Appearance => {
                background(begin::find_campaigns, Vec::new(), Message::Found)
            }
            setup::Action::Start(start) => background(
                move || begin::start(&start, &paths),
                Err(self.lost_thread()),
                ready,
            ),
            setup::Action::Join(folder) => background(
                move || begin::join(&folder, &paths),
                Err(self.lost_thread()),
                ready,
            ),
            setup::Action::Practice => background(
                move || begin::practice(&paths),
                Err(self.lost_thread()),
                ready,
            ),
        }
    }

    pub(super) fn perform_kiosk(&mut self, action: kiosk::Action) -> Task<Message> {
        let lost = self.lost_thread();
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        match action {
            kiosk::Action::None => Task::none(),
            kiosk::Action::Sign(signed) => {
                let (id, signature) = *signed;
                let sealer = running.station.sealer();
                background(
                    move || sealer.store(id, &signature),
                    Err(NotStored {
                        failure: kiosk::StoreFailure::Other,
                        reason: lost,
                    }),
                    Message::Stored,
                )
            }
            kiosk::Action::CheckPin(pin) => {
                let campaign = running.station.campaign();
                background(move || campaign.is_pin(&pin), false, Message::Pin)
            }
            kiosk::Action::Focus(id) => {
                let shown = reveal(running.kiosk.area(), id.clone(), running.kiosk.covered());
                Task::batch([
                    operation::focus(id.clone()),
                    operation::move_cursor_to_end(id),
                    shown,
                ])
            }
            kiosk::Action::Reveal {
                scroll,
                target,
                covered,
            } => reveal(scroll, target, covered),
            kiosk::Action::Page(id) => operation::scroll_by(
                id,
                AbsoluteOffset {
                    x: 0.0,
                    y: self.size.height * 0.7,
                },
            ),
            kiosk::Action::Top(id) => operation::scroll_to(id, AbsoluteOffset { x: 0.0, y: 0.0 }),
            kiosk::Action::Receipt => {
                let receipts = running.station.receipts();
                let folder = self.paths.receipts();
                background(
                    move || receipts.print(&folder, false),
                    Err(lost),
                    Message::Receipt,
                )
            }
            kiosk::Action::OpenShift { volunteer, event } => {
                running.station.open_shift(volunteer, event);
                self.refresh();
                Task::none()
            }
            kiosk::Action::TurnIn => {
                let ledger = running.station.begin_turn_in();
                self.refresh();
                background(
                    move || turn_in::turn_in(&ledger),
                    Err(lost),
                    Message::TurnedIn,
                )
            }
            kiosk::Action::Appearance(look) => {
                running.station.choose_look(look);
                self.refresh();
                Task::none()
            }
            kiosk::Action::Office => {
                let folder = paths::prints().unwrap_or_else(|| self.paths.data().join("sheets"));
                let petition = Arc::new(running.station.campaign().petition.clone());
                self.surface =
                    Surface::Office(Box::new(Office::locked(folder).with_petition(petition)));
                operation::focus("office-passphrase")
            }
            kiosk::Action::Leave => {
                tracing::info!("closed");
                iced::exit()
            }
        }
    }

    /// A shift that nobody ended has lasted too long: its receipt is written, and what comes after
    /// is not its any more.
    pub(super) fn end_overdue_shift(&mut self) -> Task<Message> {
        let lost = self.lost_thread();
        let Some(running) = self
            .station
            .as_ref()
            .filter(|running| running.station.is_overdue())
        else {
            return Task::none();
        };
        tracing::info!("shift ended by itself");
        let receipts = running.station.receipts();
        let folder = self.paths.receipts();
        background(
            move || receipts.print(&folder, true),
            Err(lost),
            Message::Receipt,
        )
    }

    pub(super) fn perform_office(&mut self, action: office::Action) -> Task<Message> {
        let lost = self.lost_thread();
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        match action {
            office::Action::None => Task::none(),
            office::Action::Open(typed) => {
                let source = running.station.source();
                let job = Arc::new(Job::default());
                self.job = Arc::clone(&job);
                let open = move || source.open(&Passphrase::new(&typed), &job);
                background(open, Err(lost), |result| Message::Opened(result.map(hand)))
            }
            office::Action::StopOpening => {
                self.job.stop();
                Task::none()
            }
            office::Action::Leave => {
                // Dropping the office wipes what was opened.
                self.surface = Surface::Kiosk;
                self.key = None;
                running.kiosk.show_staff(&running.context, Instant::now());
                Task::none()
            }
            office::Action::LookForPrinters => {
                let look = || printer::printers().map_err(|error| sentence(&error.to_string()));
                background(look, Err(lost), Message::Printers)
            }
            office::Action::Decide(subject, verdict) => {
                let decider = running.station.decider();
                background(
                    move || decider.decide(subject, &verdict),
                    Err(lost),
                    Message::Decided,
                )
            }
            office::Action::LookForTurnIns => {
                background(turn_in::find, Vec::new(), Message::FoundTurnIns)
            }
            office::Action::Merge(files) => {
                let (ledger, language) = (running.station.ledger(), self.words.language().clone());
                let merge = move || {
                    turn_in::merge(&*ledger.map_err(|why| sentence(&why))?, &files, &language)
                };
                background(merge, Err(lost), Message::Merged)
            }
            office::Action::Paper(action) => self.perform_paper(action),
            office::Action::OpenAgain => self.open_again(),
            office::Action::PlanErasure => {
                let eraser = running.station.eraser();
                let top = operation::scroll_to(office::AREA, AbsoluteOffset { x: 0.0, y: 0.0 });
                Task::batch([
                    top,
                    background(move || eraser.plan(), Err(lost), Message::PlannedErasure),
                ])
            }
            office::Action::Erase(plan, typed, sticks, folder) => {
                let language = self.words.language().clone();
                background(
                    move || beside::erase(*plan, &typed, sticks, &folder, &language),
                    Err(lost),
                    Message::Erased,
                )
            }
            office::Action::Report(picture, folder) => {
                let Surface::Office(office) = &self.surface else {
                    return Task::none();
                };
                let Some(roll) = office.roll().cloned() else {
                    return Task::none();
                };
                let (campaign, language) =
                    (running.station.campaign(), self.words.language().clone());
                let save = move || printing::report(&campaign, &roll, &folder, picture, &language);
                background(save, Err(lost), Message::Reported)
            }
            office::Action::Sheets(action) => self.perform_sheets(action),
            office::Action::Exports(exports::Action::None) => Task::none(),
            office::Action::Exports(exports::Action::OpenFolder(folder)) => {
                display::show_folder(&folder);
                Task::none()
            }
            office::Action::Exports(exports::Action::Export(folder, format)) => {
                let Surface::Office(office) = &self.surface else {
                    return Task::none();
                };
                let Some(roll) = office.roll().cloned() else {
                    return Task::none();
                };
                let campaign = running.station.campaign();
                background(
                    move || printing::export(&campaign, &roll, &folder, format),
                    Err(lost),
                    Message::Exported,
                )
            }
        }
    }

    fn perform_paper(&mut self, action: page::Action) -> Task<Message> {
        let lost = self.lost_thread();
        let Some(running) = &self.station else {
            return Task::none();
        };
        let clerk = running.station.clerk();
        match action {
            page::Action::None => Task::none(),
            page::Action::Focus(name) => {
                let id = iced::widget::Id::from(name);
                let shown = reveal(office::AREA, id.clone(), 0.0);
                operation::focus(id.clone())
                    .chain(operation::move_cursor_to_end(id))
                    .chain(shown)
            }
            page::Action::Store(read) => background(
                move || clerk.store(*read),
                page::Done::Stored(Err(lost)),
                Message::Paper,
            ),
            page::Action::Say(id, sheet, news) => background(
                move || clerk.say(id, sheet, news),
                page::Done::Said(Err(lost)),
                Message::Paper,
            ),
            page::Action::Attach(sheet, path) => background(
                move || clerk.attach(sheet, &path),
                page::Done::Attached(Err(lost)),
                Message::Paper,
            ),
            page::Action::Appearance(path) => {
                let nothing = page::Done::Looked(path.clone(), Err(lost));
                background(move || paper::look(path), nothing, Message::Paper)
            }
        }
    }

    /// Opens what was merged, by the key that opened the office.
    pub(super) fn open_again(&mut self) -> Task<Message> {
        let lost = self.lost_thread();
        let (Some(running), Some(key)) = (&self.station, self.key.clone()) else {
            return Task::none();
        };
        let source = running.station.source();
        if let Surface::Office(office) = &mut self.surface {
            office.opens_again();
        }
        background(
            move || source.open_with(key, &Job::default()),
            Err(lost),
            |result| Message::Opened(result.map(hand)),
        )
    }

    fn perform_sheets(&mut self, action: sheets::Action) -> Task<Message> {
        let lost = self.lost_thread();
        let Some(running) = &self.station else {
            return Task::none();
        };
        let (campaign, event) = (running.station.campaign(), |at: usize| {
            running.station.campaign().events.get(at).cloned()
        });
        match action {
            sheets::Action::None => Task::none(),
            sheets::Action::Print(folder, order) => {
                let Surface::Office(office) = &self.surface else {
                    return Task::none();
                };
                let Some(roll) = office.roll().cloned() else {
                    return Task::none();
                };
                let job = Arc::new(Job::default());
                self.job = Arc::clone(&job);
                let print = move || printing::print(&campaign, &roll, &folder, order, &job);
                background(print, Err(lost), Message::Printed)
            }
            sheets::Action::Stop => {
                self.job.stop();
                Task::none()
            }
            sheets::Action::Issue(folder, sheets, at, layout) => {
                let issue = running.station.issuer();
                let event = event(at);
                background(
                    move || issue.issue(&folder, sheets, event.as_ref(), layout),
                    Err(lost),
                    Message::Printed,
                )
            }
            sheets::Action::Poster(folder, kind, at, paper) => {
                let event = event(at);
                let print =
                    move || printing::print_poster(&campaign, event.as_ref(), &folder, kind, paper);
                background(print, Err(lost), Message::Printed)
            }
            sheets::Action::OpenFolder(folder) => {
                display::show_folder(&folder);
                Task::none()
            }
            sheets::Action::OnPaper(files, name, paper) => {
                let send = move || match printer::print(&files, Some(&name), paper) {
                    Ok(()) => Ok(name),
                    Err(error) => Err(sentence(&error.to_string())),
                };
                background(send, Err(lost), Message::Sent)
            }
        }
    }

    fn lost_thread(&self) -> String {
        say!(self.words, "app-lost-thread")
    }
}

/// Scrolls an area so that something inside of it is seen above what is covered at its foot.
pub(super) fn reveal(
    area: iced::widget::Id,
    target: iced::widget::Id,
    covered: f32,
) -> Task<Message> {
    let operation = scroll::reveal(area.clone(), target, covered);
    iced::advanced::widget::operate(operation).map(move |y| Message::Scroll(area.clone(), y))
}
