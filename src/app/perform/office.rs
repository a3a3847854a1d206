//! The actions of the office, performed. Each page has a function whose task yields that page's own
//! message.

use std::sync::Arc;
use std::time::Instant;

use iced::Task;
use iced::widget::operation;

use super::super::jobs::{self, spawn};
use super::super::station::Station;
use super::super::{App, Message, Running, Surface, display, once};
use super::{TOP, reveal};
use crate::failure::Failure;
use crate::office::{
    self, Organizer, StoredDecision, StoredDecisions, change, duplicates, erase, exports, paper,
    roll, sheets, stations, today,
};
use crate::output::Job;
use ledger::campaign::Passphrase;
use ledger::{Subject, Verdict};
use petition::i18n::Words;

impl App {
    pub(in crate::app) fn perform_office(&mut self, action: office::Action) -> Task<Message> {
        // Whatever the office stores is the organizer's word. While it is locked it asks for
        // nothing.
        let organizer = match &self.surface {
            Surface::Office(office) => office.organizer(),
            _ => None,
        };
        let page = self.page_size();
        let Some(running) = &mut self.station else {
            return Task::none();
        };
        let station = &mut running.station;
        let task = match action {
            office::Action::None => Task::none(),
            office::Action::Leave => {
                self.leave_office();
                return Task::none();
            }
            office::Action::Change(request) => return self.perform_change(organizer, request),
            office::Action::Ready(action) => return self.perform_ready(action),
            office::Action::LeaveDrive => {
                self.leave_office();
                return self.show_leaving();
            }
            office::Action::ReloadCampaign => {
                station.reload_campaign();
                running.office = station.office_context(self.windowed, page);
                self.refresh();
                Task::none()
            }
            office::Action::OpenFolder(folder) => {
                display::show_folder(&folder);
                Task::none()
            }
            office::Action::StopJob => {
                self.job.stop();
                Task::none()
            }
            office::Action::Open(typed) => {
                let (source, job) = (station.source(), self.begin_job());
                spawn(move || jobs::open_roll(&source, &Passphrase::new(&typed), &job))
                    .map(office::Message::Opened)
            }
            office::Action::Reopen(key) => {
                let source = station.source();
                spawn(move || jobs::reopen_roll(&source, key, &Job::default()))
                    .map(office::Message::Opened)
            }
            office::Action::Roll(subject, verdict) => decide(station, organizer, subject, verdict)
                .map(|decided| office::Message::Roll(roll::Message::Decided(decided))),
            office::Action::Duplicates(subject, verdict) => {
                decide(station, organizer, subject, verdict).map(|decided| {
                    office::Message::Duplicates(duplicates::Message::Decided(decided))
                })
            }
            office::Action::AllDuplicates(verdicts) => decide_all(station, organizer, verdicts)
                .map(|stored| office::Message::Duplicates(duplicates::Message::AllDecided(stored))),
            office::Action::Today(action) => {
                perform_today(station, action, &self.words).map(office::Message::Today)
            }
            office::Action::Paper(paper::Action::Focus(entry)) => {
                return focus(entry.id(), self.area().1);
            }
            office::Action::Reveal(id) => {
                let (area, covered) = self.area();
                return reveal(area, id, covered);
            }
            office::Action::Paper(action) => {
                perform_paper(station, organizer, action).map(office::Message::Paper)
            }
            office::Action::Stations(request) => {
                perform_stations(station, organizer, request).map(office::Message::Stations)
            }
            office::Action::Sheets(action) => {
                self.perform_sheets(action).map(office::Message::Sheets)
            }
            office::Action::Exports(action) => {
                perform_exports(station, action).map(office::Message::Exports)
            }
            office::Action::Erase(request) => {
                perform_erase(station, request, &self.words).map(office::Message::Erase)
            }
        };
        task.map(Message::Office)
    }

    /// Changes the drive, or what is this machine's own.
    fn perform_change(
        &mut self,
        organizer: Option<Organizer>,
        request: change::Request,
    ) -> Task<Message> {
        let (Some(running), Some(organizer)) = (&mut self.station, organizer) else {
            return Task::none();
        };
        let answer = |message| Message::Office(office::Message::Change(message));
        match request {
            change::Request::None => Task::none(),
            change::Request::Reveal(id) => {
                let (area, covered) = self.area();
                reveal(area, id, covered)
            }
            change::Request::Save(changes) => {
                let folder = running.station.folder().to_owned();
                spawn(move || jobs::change_campaign(&folder, &organizer.key, &changes))
                    .map(Message::Changed)
            }
            change::Request::SavePin(digits) => {
                let paths = self.paths.clone();
                spawn(move || jobs::save_pin(&digits, &paths)).map(move |saved| match saved {
                    Ok(pin) => Message::PinSaved(once(pin)),
                    Err(failure) => answer(change::Message::PinSaved(Err(failure))),
                })
            }
            change::Request::FindMedia => spawn(|| Ok(crate::paths::media()))
                .map(move |found| answer(change::Message::Media(found))),
            change::Request::Mirror(folders) => {
                running.station.mirror_into(folders);
                self.show_facts();
                self.refresh();
                Task::none()
            }
        }
    }

    /// Takes over a campaign that was changed, everywhere it is shown.
    pub(in crate::app) fn changed(&mut self, result: Result<(), Failure>) -> Task<Message> {
        if let (Ok(()), Some(running)) = (&result, &mut self.station) {
            running.station.reload_campaign();
            running.office = running.station.office_context(self.windowed, self.size);
            self.show_facts();
            self.refresh();
        }
        let saved = change::Message::Saved(result);
        self.update_office(office::Message::Change(saved))
    }

    /// Drops the office, and everything that was opened in it.
    pub(in crate::app) fn leave_office(&mut self) {
        self.surface = Surface::Kiosk;
        if let Some(running) = &mut self.station {
            let Running {
                station,
                kiosk,
                context,
                ..
            } = &mut **running;
            station.refresh_head();
            kiosk.show_staff(context, Instant::now());
            kiosk.speak(self.words.language());
        }
        self.refresh();
    }

    /// A new job that counts and can be stopped.
    fn begin_job(&mut self) -> Arc<Job> {
        self.job = Arc::default();
        Arc::clone(&self.job)
    }

    fn perform_sheets(&mut self, action: sheets::Action) -> Task<sheets::Message> {
        let Some(running) = &self.station else {
            return Task::none();
        };
        let campaign = running.station.campaign();
        match action {
            sheets::Action::None => Task::none(),
            sheets::Action::ShowTop => operation::scroll_to(office::AREA, TOP),
            sheets::Action::OpenFolder(folder) => {
                display::show_folder(&folder);
                Task::none()
            }
            sheets::Action::Print(request) => {
                let job = self.begin_job();
                spawn(move || jobs::print_sheets(&campaign, &request, &job))
                    .map(sheets::Message::Printed)
            }
            sheets::Action::Stop => {
                self.job.stop();
                Task::none()
            }
            sheets::Action::Issue(request) => {
                let ledger = running.station.ledger();
                spawn(move || {
                    let event = campaign.events.get(request.event);
                    jobs::issue_sheets(&campaign, &*ledger?, event, &request)
                })
                .map(sheets::Message::Printed)
            }
            sheets::Action::Poster(request) => spawn(move || {
                let event = campaign.events.get(request.event);
                jobs::print_poster(&campaign, event, &request)
            })
            .map(sheets::Message::Printed),
            sheets::Action::FindPrinters => {
                spawn(jobs::find_printers).map(sheets::Message::FoundPrinters)
            }
            sheets::Action::Send(request) => {
                spawn(move || jobs::send_to_printer(request)).map(sheets::Message::Sent)
            }
        }
    }
}

/// Focuses a field, puts the caret at its end and scrolls it into sight.
fn focus(id: iced::widget::Id, covered: f32) -> Task<Message> {
    let shown = reveal(office::AREA, id.clone(), covered);
    operation::focus(id.clone())
        .chain(operation::move_cursor_to_end(id))
        .chain(shown)
}

fn decide(
    station: &Station,
    organizer: Option<Organizer>,
    subject: Subject,
    verdict: Verdict,
) -> Task<Result<Box<StoredDecision>, Failure>> {
    let Some(organizer) = organizer else {
        return Task::none();
    };
    let (campaign, ledger) = (station.campaign(), station.ledger());
    spawn(move || jobs::record_decision(&campaign, &*ledger?, &organizer, subject, verdict))
}

fn decide_all(
    station: &Station,
    organizer: Option<Organizer>,
    verdicts: Vec<(Subject, Verdict)>,
) -> Task<Result<Box<StoredDecisions>, Failure>> {
    let Some(organizer) = organizer else {
        return Task::none();
    };
    let (campaign, ledger) = (station.campaign(), station.ledger());
    spawn(move || jobs::record_decisions(&campaign, &*ledger?, &organizer, verdicts))
}

fn perform_today(station: &Station, action: today::Action, words: &Words) -> Task<today::Message> {
    match action {
        today::Action::None => Task::none(),
        today::Action::ShowTop => operation::scroll_to(office::AREA, TOP),
        today::Action::OpenFolder(folder) => {
            display::show_folder(&folder);
            Task::none()
        }
        today::Action::Save(request) => {
            let (campaign, words) = (station.campaign(), Words::new(words.language()));
            spawn(move || jobs::save_report(&campaign, &request, &words)).map(today::Message::Saved)
        }
    }
}

fn perform_paper(
    station: &Station,
    organizer: Option<Organizer>,
    action: paper::Action,
) -> Task<paper::Message> {
    let Some(organizer) = organizer else {
        return Task::none();
    };
    let (campaign, ledger) = (station.campaign(), station.ledger());
    match action {
        // The program moves the focus itself.
        paper::Action::None | paper::Action::Focus(_) => Task::none(),
        paper::Action::StoreLine(line) => {
            spawn(move || jobs::store_line(&campaign, &*ledger?, &organizer, *line))
                .map(paper::Message::LineStored)
        }
        paper::Action::StoreNews(request) => {
            spawn(move || jobs::store_news(&campaign, &*ledger?, &organizer, &request))
                .map(paper::Message::NewsStored)
        }
        paper::Action::Attach(request) => {
            spawn(move || jobs::attach_scan(&campaign, &*ledger?, &organizer, &request))
                .map(paper::Message::Attached)
        }
        paper::Action::FindNumbers(picture) => {
            let looked_at = picture.clone();
            spawn(move || jobs::find_numbers(&looked_at)).map(move |pages| {
                paper::Message::NumbersFound(paper::NumbersFound {
                    picture: picture.clone(),
                    pages,
                })
            })
        }
    }
}

fn perform_stations(
    station: &Station,
    organizer: Option<Organizer>,
    request: stations::Request,
) -> Task<stations::Message> {
    match request {
        stations::Request::Enrol(about, standing) => {
            let Some(organizer) = organizer else {
                return Task::none();
            };
            let (campaign, ledger) = (station.campaign(), station.ledger());
            spawn(move || jobs::record_standing(&campaign, &*ledger?, &organizer, about, standing))
                .map(stations::Message::Decided)
        }
        stations::Request::Dismiss(head, dismissed) => {
            let Some(organizer) = organizer else {
                return Task::none();
            };
            let (campaign, ledger) = (station.campaign(), station.ledger());
            spawn(move || jobs::record_dismissal(&campaign, &*ledger?, &organizer, head, dismissed))
                .map(stations::Message::Decided)
        }
        stations::Request::Find => {
            spawn(|| Ok(jobs::find_turn_ins())).map(stations::Message::Found)
        }
        stations::Request::Merge(files) => {
            let ledger = station.ledger();
            spawn(move || jobs::merge_turn_ins(&*ledger?, &files)).map(stations::Message::Merged)
        }
    }
}

fn perform_exports(station: &Station, action: exports::Action) -> Task<exports::Message> {
    match action {
        exports::Action::None => Task::none(),
        exports::Action::ShowTop => operation::scroll_to(office::AREA, TOP),
        exports::Action::OpenFolder(folder) => {
            display::show_folder(&folder);
            Task::none()
        }
        exports::Action::Export(request) => {
            let campaign = station.campaign();
            spawn(move || jobs::export_roll(&campaign, request)).map(exports::Message::Exported)
        }
    }
}

fn perform_erase(
    station: &Station,
    request: erase::Request,
    words: &Words,
) -> Task<erase::Message> {
    match request {
        erase::Request::Plan => {
            let folder = station.folder().to_owned();
            let ledger = station.ledger_path().to_owned();
            let plan = spawn(move || jobs::plan_erasure(&folder, &ledger));
            Task::batch([
                operation::scroll_to(office::AREA, TOP),
                plan.map(erase::Message::Planned),
            ])
        }
        erase::Request::Erase(request) => {
            let words = Words::new(words.language());
            spawn(move || jobs::erase_key(request, words)).map(erase::Message::Erased)
        }
    }
}
