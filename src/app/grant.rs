//! The wishes of screens, granted: each becomes a Task, or a change of the face that is shown.

use petition::say;
use std::sync::Arc;
use std::time::Instant;

use iced::Task;
use iced::widget::operation;
use iced::widget::scrollable::AbsoluteOffset;

use super::background::background;
use super::station::{Station, sentence};
use super::{App, Face, Message, display, hand, paper, printing, turn_in};
use super::{begin, beside};
use crate::office::{self, Office, exports, paper as page, sheets};
use crate::output::Job;
use crate::{paths, printer, setup};
use kiosk::ui::scroll;
use ledger::campaign::Passphrase;

impl App {
    pub(super) fn grant_setup(&mut self, wish: setup::Wish) -> Task<Message> {
        let paths = self.paths.clone();
        let ready = |result: Result<Station, String>| Message::Ready(result.map(hand));
        match wish {
            setup::Wish::None => Task::none(),
            setup::Wish::Focus(id) => {
                let (area, covered) = self.area();
                Task::batch([operation::focus(id.clone()), reveal(area, id, covered)])
            }
            setup::Wish::Close => iced::exit(),
            setup::Wish::Look => background(begin::find_campaigns, Vec::new(), Message::Found),
            setup::Wish::Start(start) => background(
                move || begin::start(&start, &paths),
                Err(self.lost_thread()),
                ready,
            ),
            setup::Wish::Join(folder) => background(
                move || begin::join(&folder, &paths),
                Err(self.lost_thread()),
                ready,
            ),
            setup::Wish::Practice => background(
                move || begin::practice(&paths),
                Err(self.lost_thread()),
                ready,
            ),
        }
    }

    pub(super) fn grant_kiosk(&mut self, wish: kiosk::Wish) -> Task<Message> {
        let lost = self.lost_thread();
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        match wish {
            kiosk::Wish::None => Task::none(),
            kiosk::Wish::Sign(signed) => {
                let (id, signature) = *signed;
                let sealer = running.station.sealer();
                background(
                    move || sealer.store(id, &signature),
                    Err(lost),
                    Message::Stored,
                )
            }
            kiosk::Wish::CheckPin(pin) => {
                let campaign = running.station.campaign();
                background(move || campaign.is_pin(&pin), false, Message::Pin)
            }
            kiosk::Wish::Focus(id) => {
                let shown = reveal(running.kiosk.area(), id.clone(), running.kiosk.covered());
                Task::batch([
                    operation::focus(id.clone()),
                    operation::move_cursor_to_end(id),
                    shown,
                ])
            }
            kiosk::Wish::Reveal {
                scroll,
                target,
                covered,
            } => reveal(scroll, target, covered),
            kiosk::Wish::Page(id) => operation::scroll_by(
                id,
                AbsoluteOffset {
                    x: 0.0,
                    y: self.size.height * 0.7,
                },
            ),
            kiosk::Wish::Top(id) => operation::scroll_to(id, AbsoluteOffset { x: 0.0, y: 0.0 }),
            kiosk::Wish::Receipt => {
                let receipts = running.station.receipts();
                let folder = self.paths.receipts();
                background(
                    move || receipts.print(&folder, false),
                    Err(lost),
                    Message::Receipt,
                )
            }
            kiosk::Wish::OpenShift { volunteer, event } => {
                running.station.open_shift(volunteer, event);
                self.refresh();
                Task::none()
            }
            kiosk::Wish::TurnIn => {
                let ledger = running.station.begin_turn_in();
                self.refresh();
                background(
                    move || turn_in::turn_in(&ledger),
                    Err(lost),
                    Message::TurnedIn,
                )
            }
            kiosk::Wish::Look(look) => {
                running.station.choose_look(look);
                self.refresh();
                Task::none()
            }
            kiosk::Wish::Office => {
                let folder = paths::prints().unwrap_or_else(|| self.paths.data().join("sheets"));
                let petition = Arc::new(running.station.campaign().petition.clone());
                self.face = Face::Office(Box::new(Office::locked(folder).with_petition(petition)));
                operation::focus("office-passphrase")
            }
            kiosk::Wish::Leave => {
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

    pub(super) fn grant_office(&mut self, wish: office::Wish) -> Task<Message> {
        let lost = self.lost_thread();
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        match wish {
            office::Wish::None => Task::none(),
            office::Wish::Open(typed) => {
                let source = running.station.source();
                let job = Arc::new(Job::default());
                self.job = Arc::clone(&job);
                let open = move || source.open(&Passphrase::new(&typed), &job);
                background(open, Err(lost), |result| Message::Opened(result.map(hand)))
            }
            office::Wish::StopOpening => {
                self.job.stop();
                Task::none()
            }
            office::Wish::Leave => {
                // Dropping the office wipes what was opened.
                self.face = Face::Kiosk;
                self.key = None;
                running.kiosk.show_staff(&running.facts, Instant::now());
                Task::none()
            }
            office::Wish::LookForPrinters => {
                let look = || printer::printers().map_err(|error| sentence(&error.to_string()));
                background(look, Err(lost), Message::Printers)
            }
            office::Wish::Decide(subject, verdict) => {
                let decider = running.station.decider();
                background(
                    move || decider.decide(subject, &verdict),
                    Err(lost),
                    Message::Decided,
                )
            }
            office::Wish::LookForTurnIns => {
                background(turn_in::find, Vec::new(), Message::FoundTurnIns)
            }
            office::Wish::Merge(files) => {
                let (ledger, language) = (running.station.ledger(), self.words.language().clone());
                let merge = move || {
                    turn_in::merge(&*ledger.map_err(|why| sentence(&why))?, &files, &language)
                };
                background(merge, Err(lost), Message::Merged)
            }
            office::Wish::Paper(wish) => self.grant_paper(wish),
            office::Wish::OpenAgain => self.open_again(),
            office::Wish::PlanErasure => {
                let eraser = running.station.eraser();
                let top = operation::scroll_to(office::AREA, AbsoluteOffset { x: 0.0, y: 0.0 });
                Task::batch([
                    top,
                    background(move || eraser.plan(), Err(lost), Message::PlannedErasure),
                ])
            }
            office::Wish::Erase(plan, typed, sticks, folder) => {
                let language = self.words.language().clone();
                background(
                    move || beside::erase(*plan, &typed, sticks, &folder, &language),
                    Err(lost),
                    Message::Erased,
                )
            }
            office::Wish::Report(picture, folder) => {
                let Face::Office(office) = &self.face else {
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
            office::Wish::Sheets(wish) => self.grant_sheets(wish),
            office::Wish::Exports(exports::Wish::None) => Task::none(),
            office::Wish::Exports(exports::Wish::OpenFolder(folder)) => {
                display::show_folder(&folder);
                Task::none()
            }
            office::Wish::Exports(exports::Wish::Export(folder, format)) => {
                let Face::Office(office) = &self.face else {
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

    fn grant_paper(&mut self, wish: page::Wish) -> Task<Message> {
        let lost = self.lost_thread();
        let Some(running) = &self.station else {
            return Task::none();
        };
        let clerk = running.station.clerk();
        match wish {
            page::Wish::None => Task::none(),
            page::Wish::Focus(name) => {
                let id = iced::widget::Id::from(name);
                let shown = reveal(office::AREA, id.clone(), 0.0);
                operation::focus(id.clone())
                    .chain(operation::move_cursor_to_end(id))
                    .chain(shown)
            }
            page::Wish::Store(read) => background(
                move || clerk.store(*read),
                page::Done::Stored(Err(lost)),
                Message::Paper,
            ),
            page::Wish::Say(id, sheet, news) => background(
                move || clerk.say(id, sheet, news),
                page::Done::Said(Err(lost)),
                Message::Paper,
            ),
            page::Wish::Attach(sheet, path) => background(
                move || clerk.attach(sheet, &path),
                page::Done::Attached(Err(lost)),
                Message::Paper,
            ),
            page::Wish::Look(path) => {
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
        if let Face::Office(office) = &mut self.face {
            office.opens_again();
        }
        background(
            move || source.open_with(key, &Job::default()),
            Err(lost),
            |result| Message::Opened(result.map(hand)),
        )
    }

    fn grant_sheets(&mut self, wish: sheets::Wish) -> Task<Message> {
        let lost = self.lost_thread();
        let Some(running) = &self.station else {
            return Task::none();
        };
        let (campaign, event) = (running.station.campaign(), |at: usize| {
            running.station.campaign().events.get(at).cloned()
        });
        match wish {
            sheets::Wish::None => Task::none(),
            sheets::Wish::Print(folder, order) => {
                let Face::Office(office) = &self.face else {
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
            sheets::Wish::Stop => {
                self.job.stop();
                Task::none()
            }
            sheets::Wish::Issue(folder, sheets, at, layout) => {
                let issue = running.station.issuer();
                let event = event(at);
                background(
                    move || issue.issue(&folder, sheets, event.as_ref(), layout),
                    Err(lost),
                    Message::Printed,
                )
            }
            sheets::Wish::Poster(folder, kind, at, paper) => {
                let event = event(at);
                let print =
                    move || printing::print_poster(&campaign, event.as_ref(), &folder, kind, paper);
                background(print, Err(lost), Message::Printed)
            }
            sheets::Wish::OpenFolder(folder) => {
                display::show_folder(&folder);
                Task::none()
            }
            sheets::Wish::OnPaper(files, name, paper) => {
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
