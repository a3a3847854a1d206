//! The actions of screens, performed: each becomes a task whose result is a message of the page
//! that asked, or a change of the surface that is shown.

mod leaving;
mod office;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Task;
use iced::widget::operation;
use iced::widget::scrollable::AbsoluteOffset;

use super::jobs::{self, spawn};
use super::station::{self, Station};
use super::{App, Message, Surface, once};
use crate::failure::Failure;
use crate::office::Office;
use crate::ready::{self, Step};
use crate::setup::Setup;
use crate::{paths, setup};
use kiosk::ui::scroll;
use ledger::campaign::{PRACTICE_PIN, Passphrase, Pin};
use petition::i18n::Words;

/// The top of a scrollable area.
const TOP: AbsoluteOffset = AbsoluteOffset { x: 0.0, y: 0.0 };

impl App {
    pub(super) fn perform_setup(&mut self, action: setup::Action) -> Task<Message> {
        let paths = self.paths.clone();
        match action {
            setup::Action::None => Task::none(),
            setup::Action::Focus(id) => {
                let (area, covered) = self.area();
                Task::batch([operation::focus(id.clone()), reveal(area, id, covered)])
            }
            setup::Action::Close => iced::exit(),
            setup::Action::Speak(language) => {
                self.choose_language(language);
                Task::none()
            }
            setup::Action::FindCampaigns => spawn(|| Ok(jobs::find_campaigns()))
                .map(|found| Message::Setup(setup::Message::Found(found))),
            setup::Action::OfferPassphrase => {
                let offered = setup::Message::Offered(Passphrase::generate());
                Task::done(Message::Setup(offered))
            }
            setup::Action::ListPetitions => spawn(|| Ok(jobs::list_petitions()))
                .map(|listed| Message::Setup(setup::Message::Listed(listed))),
            setup::Action::ReadPetition(path) => spawn(move || jobs::choose_petition(path))
                .map(|read| Message::Setup(setup::Message::PetitionRead(read))),
            setup::Action::Start(start) => {
                spawn(move || jobs::start_campaign(&start, &paths)).map(|made| match made {
                    Ok(station) => Message::Started(once(station)),
                    Err(failure) => Message::Setup(setup::Message::Failed(failure)),
                })
            }
            setup::Action::Ready(action) => self.perform_ready(action),
            setup::Action::Begin => {
                self.surface = Surface::Kiosk;
                self.refresh();
                Task::none()
            }
            setup::Action::Top => operation::scroll_to(setup::AREA, TOP),
            setup::Action::Page(area) => self.page(area),
            setup::Action::Reveal(id) => {
                let (area, covered) = self.area();
                reveal(area, id, covered)
            }
            setup::Action::OfferPin => {
                let offered = setup::Message::PinOffered(Pin::random_digits());
                Task::done(Message::Setup(offered))
            }
            setup::Action::SavePin(digits) => {
                spawn(move || jobs::save_pin(&digits, &paths)).map(|saved| match saved {
                    Ok(pin) => Message::PinSaved(once(pin)),
                    Err(failure) => Message::Setup(setup::Message::Failed(failure)),
                })
            }
            setup::Action::Look(folder) => {
                spawn(move || jobs::read_campaign(&folder, &paths)).map(|read| match read {
                    Ok(joining) => Message::Setup(setup::Message::Read(joining)),
                    Err(failure) => Message::Setup(setup::Message::Failed(failure)),
                })
            }
            setup::Action::Join(joining, words) => {
                spawn(move || jobs::join_campaign(&joining, &words, &paths)).map(opened)
            }
            setup::Action::OpenKey(typed) => self.open_key(typed),
            setup::Action::LeaveDrive => self.leave_drive(),
            setup::Action::TakeUp(folder) => {
                spawn(move || jobs::take_up(&folder, &paths)).map(opened)
            }
            setup::Action::Practice => spawn(move || jobs::open_practice(&paths)).map(opened),
        }
    }

    /// Scrolls an area on by most of a page.
    fn page(&self, area: iced::widget::Id) -> Task<Message> {
        let y = self.size.height / self.scale() * 0.7;
        operation::scroll_by(area, AbsoluteOffset { x: 0.0, y })
    }

    /// Does a step of the page after the start of a drive, wherever that page is shown.
    pub(super) fn perform_ready(&mut self, action: ready::Action) -> Task<Message> {
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        let folder = running.station.folder().to_owned();
        let did = |step| move |did| Message::Ready(ready::Message::Did(step, did));
        match action {
            ready::Action::None => Task::none(),
            ready::Action::FindSticks(step) => spawn(move || jobs::find_sticks(&folder))
                .map(move |found| Message::Ready(ready::Message::Sticks(step, found))),
            ready::Action::Write(step, stick) => spawn(move || match step {
                Step::Key => jobs::copy_key(&folder, stick),
                Step::Campaign | Step::Card => jobs::write_campaign(&folder, stick),
            })
            .map(did(step)),
            ready::Action::SaveCard => {
                let to = paths::prints().unwrap_or_else(|| self.paths.data().join("sheets"));
                let words = Words::new(self.words.language());
                spawn(move || jobs::save_card(&folder, &to, &words)).map(did(Step::Card))
            }
            ready::Action::NotePassphrase => {
                running.station.note_passphrase();
                self.show_facts();
                Task::none()
            }
        }
    }

    pub(super) fn perform_kiosk(&mut self, action: kiosk::Action) -> Task<Message> {
        let (era, receipts, page) = (self.era, self.receipts(), self.page_size());
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        match action {
            kiosk::Action::None => Task::none(),
            kiosk::Action::Sign(signed) => {
                let (id, signature) = *signed;
                let (campaign, ledger) = (running.station.campaign(), running.station.ledger());
                let (event, mirrors) = (running.station.event(), running.station.mirrors());
                spawn(move || {
                    let (ledger, event) = (ledger?, event.as_ref());
                    jobs::store_signature(&campaign, &ledger, &mirrors, event, id, &signature)
                })
                .map(move |result| Message::Station(era, station::Message::Stored(result)))
            }
            kiosk::Action::CheckPin(pin) => {
                running.station.begin_pin();
                let own = self.pin.clone();
                let is_practice = running.station.campaign().practice;
                spawn(move || Ok(is_pin(own.as_ref(), is_practice, pin.digits()))).map(
                    move |is_right| {
                        let is_right = is_right.unwrap_or(false);
                        Message::Station(era, station::Message::PinChecked(is_right))
                    },
                )
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
            kiosk::Action::Page(id) => self.page(id),
            kiosk::Action::Top(id) => operation::scroll_to(id, TOP),
            kiosk::Action::Receipt => self.print_receipt(false),
            kiosk::Action::OpenShift { volunteer, event } => {
                running.station.open_shift(volunteer, event);
                self.refresh();
                Task::none()
            }
            kiosk::Action::TurnIn => {
                let ledger = running.station.ledger_path().to_owned();
                running.station.begin_turn_in();
                self.refresh();
                spawn(move || jobs::turn_in(&ledger, &receipts))
                    .map(move |result| Message::Station(era, station::Message::TurnedIn(result)))
            }
            kiosk::Action::Appearance(appearance) => {
                running.station.set_appearance(appearance);
                self.refresh();
                Task::none()
            }
            kiosk::Action::Motion(moves) => {
                running.station.set_motion(moves);
                self.refresh();
                Task::none()
            }
            kiosk::Action::StaffLanguage(language) => {
                self.words = Words::new(&language);
                running.station.set_language(language);
                self.refresh();
                Task::none()
            }
            kiosk::Action::Practice => self.prepare_practice(),
            kiosk::Action::EndPractice => self.leave_practice(),
            // The passphrase of practice is known to everyone at the table.
            kiosk::Action::Office
            | kiosk::Action::Leave
            | kiosk::Action::LeaveDrive
            | kiosk::Action::ForgottenPin
                if self.aside.is_some() =>
            {
                Task::none()
            }
            kiosk::Action::Office => {
                let folder = paths::prints().unwrap_or_else(|| self.paths.data().join("sheets"));
                let petition = Arc::new(running.station.campaign().petition.clone());
                let mut office = Office::locked(folder)
                    .with_petition(petition)
                    .with_drive(running.station.drive());
                office.resized(page);
                office.speak(self.words.language());
                self.surface = Surface::Office(Box::new(office));
                operation::focus("office-passphrase")
            }
            kiosk::Action::LeaveDrive => self.show_leaving(),
            kiosk::Action::ForgottenPin => {
                self.surface = Surface::Setup(Box::new(Setup::for_forgotten()));
                Task::none()
            }
            kiosk::Action::Leave => {
                tracing::info!("closed");
                iced::exit()
            }
        }
    }

    /// Ends a shift that was open for too long: its receipt is printed, and later signatures are
    /// not in it.
    pub(super) fn end_overdue_shift(&mut self) -> Task<Message> {
        let is_overdue = self
            .station
            .as_ref()
            .is_some_and(|running| running.station.is_overdue());
        if !is_overdue {
            return Task::none();
        }
        tracing::info!("overdue shift ended");
        self.print_receipt(true)
    }

    /// The folder for receipts. Practice that was begun here has one of its own: its turn-in must
    /// not take the drive's receipts away.
    pub(super) fn receipts(&self) -> PathBuf {
        let folder = self
            .station
            .as_ref()
            .map(|running| running.station.folder());
        let practice = self.paths.practice();
        let is_practice = |folder: &&Path| {
            folder.starts_with(practice.data()) || folder.starts_with(self.paths.trainings())
        };
        match folder.filter(is_practice).and_then(Path::parent) {
            Some(own) => own.join("receipts"),
            None => self.paths.receipts(),
        }
    }

    fn print_receipt(&mut self, is_overdue: bool) -> Task<Message> {
        let (era, folder) = (self.era, self.receipts());
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        let (campaign, ledger) = (running.station.campaign(), running.station.ledger());
        let order = running.station.receipt_order(is_overdue);
        running.station.begin_receipt();
        self.refresh();
        spawn(move || jobs::print_receipt(&campaign, &*ledger?, order, &folder)).map(
            move |result| {
                let result = result.map(Box::new);
                Message::Station(era, station::Message::ReceiptPrinted(result))
            },
        )
    }
}

/// Returns true if this is the PIN of the station. It takes a moment by design (argon2id).
pub(super) fn is_pin(own: Option<&Pin>, is_practice: bool, typed: &str) -> bool {
    if is_practice {
        return typed == PRACTICE_PIN;
    }
    own.is_some_and(|own| own.is(typed))
}

/// The message of a station that was made or joined, or could not be.
fn opened(result: Result<Station, Failure>) -> Message {
    match result {
        Ok(station) => Message::Joined(once(station)),
        Err(failure) => Message::Setup(setup::Message::Failed(failure)),
    }
}

/// Scrolls an area until `target` is in sight, above the height that is covered at its foot.
pub(super) fn reveal(
    area: iced::widget::Id,
    target: iced::widget::Id,
    covered: f32,
) -> Task<Message> {
    let operation = scroll::reveal(area.clone(), target, covered);
    iced::advanced::widget::operate(operation).map(move |y| Message::Scroll(area.clone(), y))
}
