//! The organizer's screens, behind the passphrase: figures, the roll, sheets, the campaign.
//!
//! They do no I/O. A page returns an [`Action`] for what it needs; `app` does it and sends the
//! result back as a message of that page. Everything that was opened lives in the [`Office`] alone,
//! so dropping the office locks it.

mod campaign;
pub mod change;
pub mod duplicates;
pub mod erase;
pub mod exports;
pub mod filter;
mod frame;
mod layout;
mod messages;
mod opened;
pub mod paper;
pub mod roll;
pub mod sheets;
pub mod stations;
pub mod today;
pub mod unlock;
mod writing;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Size;

use ::kiosk::ui::Element;
use ::kiosk::ui::mirror::mirrored;
use ::kiosk::ui::whole::whole;
use ::petition::i18n::Words;
use ::petition::{Language, Petition};
use ::roll::Roll;
use ledger::campaign::{StationName, name_or_id};
use ledger::{Decision, Head, StationId};

use change::{ChangePage, Drive};
use duplicates::{Answer, DuplicatesPage};
use erase::ErasePage;
use exports::ExportsPage;
use paper::PaperPage;
use roll::RollPage;
use sheets::SheetsPage;
use stations::StationsPage;
use today::TodayPage;
use unlock::UnlockPage;
use writing::Hand;

use crate::failure::Failure;
use crate::ready::{self, Ready};
pub use messages::{Action, Message, Page, Progress};
pub use opened::{Opened, Organizer, StoredDecision, StoredDecisions};
pub use writing::Input;

/// The scrollable area of every page.
pub const AREA: iced::widget::Id = iced::widget::Id::new("office");

/// Everything that the screens show and do not hold themselves.
#[derive(Debug, Clone)]
pub struct Context {
    /// A short name of the campaign.
    pub name: String,
    /// The campaign's events: name and source code.
    pub events: Vec<(String, String)>,
    /// The public key.
    pub recipient: String,
    /// The public half of the second key that opens signatures too, if there is one.
    pub backup: Option<String>,
    /// The six words of the drive, which the organizer reads to a station that joins.
    pub words: String,
    /// The online address, or "".
    pub online: String,
    /// Each language of the petition, with the short hash of its text.
    pub texts: Vec<(String, String)>,
    /// The consents that signers may give: id and words.
    pub consents: Vec<(String, String)>,
    /// The names that the organizer gave stations.
    pub stations: Vec<StationName>,
    /// The number of signatures a day that the campaign hopes for at a station.
    pub goal: Option<u64>,
    /// The day by which the key is to be destroyed.
    pub retention: Option<String>,
    /// True when nothing here counts.
    pub practice: bool,
    /// True when a file manager can be shown.
    pub has_desktop: bool,
    /// The size of the window, in logical pixels.
    pub size: Size,
}

impl Context {
    /// The name that the organizer gave a station.
    fn name_of(&self, id: StationId) -> Option<&str> {
        let mut all = self.stations.iter();
        all.find(|known| known.station == id)
            .map(|known| known.name.as_str())
    }

    /// The name of a station, or the beginning of its id.
    fn station(&self, id: StationId) -> String {
        name_or_id(&self.stations, id)
    }
}

/// The office of one station.
pub struct Office {
    page: Page,
    /// The progress of opening the ledger, while it is being opened.
    opening: Option<Progress>,
    opened: Option<Opened>,
    /// True if something was stored that the opened roll does not have.
    is_stale: bool,
    /// The certificate, once the key is destroyed.
    certificate: Option<PathBuf>,
    hand: Hand,
    unlock: UnlockPage,
    today: TodayPage,
    roll: RollPage,
    duplicates: DuplicatesPage,
    paper: PaperPage,
    stations: StationsPage,
    sheets: SheetsPage,
    exports: ExportsPage,
    change: ChangePage,
    ready: Ready,
    erase: ErasePage,
}

impl fmt::Debug for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Office(..)")
    }
}

impl Office {
    /// A locked office that prints into `folder` until another folder is chosen.
    #[must_use]
    pub fn locked(folder: PathBuf) -> Self {
        Self {
            page: Page::Today,
            opening: None,
            opened: None,
            is_stale: false,
            certificate: None,
            hand: Hand::default(),
            unlock: UnlockPage::ready(),
            today: TodayPage::default(),
            roll: RollPage::default(),
            duplicates: DuplicatesPage::default(),
            paper: PaperPage::default(),
            stations: StationsPage::default(),
            exports: ExportsPage::new(folder.join("exports")),
            sheets: SheetsPage::new(folder),
            change: ChangePage::default(),
            ready: Ready::default(),
            erase: ErasePage::default(),
        }
    }

    /// The office for signatures of this petition.
    #[must_use]
    pub fn with_petition(self, petition: Arc<Petition>) -> Self {
        Self {
            today: TodayPage::new(Arc::clone(&petition)),
            roll: RollPage::new(Arc::clone(&petition)),
            paper: PaperPage::new(petition),
            ..self
        }
    }

    /// The office of a drive that can be changed.
    #[must_use]
    pub fn with_drive(mut self, drive: Drive) -> Self {
        self.set_drive(drive);
        self
    }

    /// Takes over the drive after a change.
    pub fn set_drive(&mut self, drive: Drive) {
        self.change.set_drive(drive);
    }

    /// The organizer who opened the office; `None` while it is locked.
    #[must_use]
    pub fn organizer(&self) -> Option<Organizer> {
        self.opened.as_ref().map(|opened| Organizer {
            key: Arc::clone(&opened.key),
            seen: opened.roll.counter(),
            latest: opened.roll.latest_decision(),
        })
    }

    /// Acts on a message. A page's own message goes to that page.
    pub fn update(&mut self, message: Message) -> Action {
        if let Some(action) = self.write(&message) {
            return action;
        }
        let roll = self.roll();
        match message {
            Message::Key(_) => Action::None,
            Message::Unlock(message) => self.update_unlock(message),
            Message::Opened(result) => self.show_opened(result),
            Message::Progress(progress) => {
                self.sheets.show_progress(progress.done);
                if let Some(opening) = &mut self.opening {
                    *opening = progress;
                }
                Action::None
            }
            Message::Show(page) => self.show(page),
            Message::Leave if self.is_busy() => Action::None,
            Message::Leave => Action::Leave,
            Message::ShowCertificate => {
                let folder = self.certificate.as_ref().and_then(|path| path.parent());
                folder.map_or(Action::None, |folder| Action::OpenFolder(folder.to_owned()))
            }
            Message::Today(message) => {
                if let today::Message::Show(page) = message {
                    return self.show(page);
                }
                let folder = self.sheets.folder();
                Action::Today(self.today.update(message, &roll, folder))
            }
            Message::Roll(message) => self.update_roll(message),
            Message::Duplicates(message) => self.update_duplicates(message),
            Message::Paper(message) => {
                let action = self.paper.update(message);
                self.ask_of_paper(action)
            }
            Message::Stations(message) => match self.stations.update(message) {
                stations::Action::None => Action::None,
                stations::Action::Request(request) => Action::Stations(request),
                stations::Action::Reopen => self.reopen(),
            },
            Message::Sheets(message) => {
                // Numbers stay issued even if the sheets were not printed then.
                self.is_stale |= sheets::has_issued(&message);
                Action::Sheets(self.sheets.update(message, &roll))
            }
            Message::Exports(message) => Action::Exports(self.exports.update(message, &roll)),
            Message::Change(message) => Action::Change(self.change.update(message)),
            Message::Ready(message) => {
                let done = &self.change.drive().facts.done;
                Action::Ready(self.ready.update(message, done))
            }
            Message::NotePassphrase => Action::Ready(ready::Action::NotePassphrase),
            Message::LeaveDrive if self.is_busy() => Action::None,
            Message::LeaveDrive => Action::LeaveDrive,
            Message::Erase(message) => self.update_erase(message),
        }
    }

    /// Fits the keyboard on the screen to a screen of this size.
    pub fn resized(&mut self, size: Size) {
        self.unlock.fit(size);
        self.change.fit(size);
        self.hand.fit(size);
    }

    /// Begins the keyboard on the screen with the letters of this language.
    pub fn speak(&mut self, language: &Language) {
        self.unlock.speak(language);
        self.change.speak(language);
        self.hand.speak(language);
    }

    /// Asks for the ledger to be opened again if something was stored that the opened roll does not
    /// have. The program calls it after each message. While lines of paper are typed it waits: the
    /// page for paper has what it stored itself.
    pub fn catch_up(&mut self) -> Action {
        let is_due = self.is_stale && self.opening.is_none() && self.page != Page::Paper;
        if !is_due || self.opened.is_none() {
            return Action::None;
        }
        self.is_stale = false;
        self.reopen()
    }

    /// The page that is shown.
    #[must_use]
    pub const fn page(&self) -> Page {
        self.page
    }

    /// Acts on a key of a hardware keyboard; `letter` is the letter that it writes, if any.
    pub fn key_pressed(&mut self, letter: Option<char>) -> Action {
        if letter.is_some() {
            self.unlock.use_hardware_keys();
            self.change.use_hardware_keys();
            self.hand.use_hardware_keys();
        }
        match (self.page, letter.and_then(Answer::from_key)) {
            (Page::Duplicates, Some(answer)) if self.opened.is_some() => {
                self.update(Message::Duplicates(duplicates::Message::Answer(answer)))
            }
            _ => Action::None,
        }
    }

    fn update_unlock(&mut self, message: unlock::Message) -> Action {
        match self.unlock.update(message, self.opening.is_some()) {
            unlock::Action::None => Action::None,
            unlock::Action::Open(passphrase) => {
                self.opening = Some(Progress::default());
                Action::Open(passphrase)
            }
            unlock::Action::Stop => Action::StopJob,
            unlock::Action::Leave => self.update(Message::Leave),
        }
    }

    /// Takes over what was opened. An answer that nobody waits for any more is dropped.
    fn show_opened(&mut self, result: Result<Opened, Failure>) -> Action {
        if self.opening.take().is_none() {
            return Action::None;
        }
        match result {
            Ok(opened) => {
                self.roll.refresh(&opened.roll);
                // Lines that were typed while the ledger was read are not in it.
                if self.paper.take_changed() {
                    self.is_stale = true;
                } else {
                    self.paper.show_opened(&opened.roll);
                }
                self.today.count(&opened.roll);
                self.opened = Some(opened);
            }
            Err(failure) => self.unlock.fail(failure),
        }
        Action::None
    }

    /// Asks for the ledger to be opened again. The office cannot be left until that is done: the
    /// answer would otherwise come to an office that was locked meanwhile.
    fn reopen(&mut self) -> Action {
        match &self.opened {
            Some(opened) => {
                self.opening = Some(Progress::default());
                Action::Reopen(Arc::clone(&opened.key))
            }
            None => Action::None,
        }
    }

    fn show(&mut self, page: Page) -> Action {
        let left_paper = self.page == Page::Paper && page != Page::Paper;
        self.page = page;
        self.change.leave();
        self.hand.end();
        if left_paper && self.paper.take_changed() {
            self.is_stale = true;
        }
        match page {
            Page::Paper => {
                let action = self.paper.back_to_number();
                self.ask_of_paper(action)
            }
            Page::Sheets => Action::Sheets(sheets::Action::FindPrinters),
            Page::Stations => Action::Stations(stations::Request::Find),
            Page::Erase => {
                self.erase.reset();
                Action::Erase(erase::Request::Plan)
            }
            Page::Today => {
                let roll = self.roll();
                self.today.count(&roll);
                Action::None
            }
            Page::Roll
            | Page::Duplicates
            | Page::Exports
            | Page::Campaign
            | Page::Change
            | Page::Ready => Action::None,
        }
    }

    fn update_roll(&mut self, message: roll::Message) -> Action {
        if let roll::Message::Decided(Ok(decided)) = &message {
            self.apply(vec![decided.decision.clone()], decided.head);
        }
        let roll = self.roll();
        if self.duplicates.is_storing() && matches!(message, roll::Message::Decide(_)) {
            return Action::None;
        }
        match self.roll.update(message, &roll) {
            roll::Action::None => Action::None,
            roll::Action::Decide(subject, verdict) => Action::Roll(subject, verdict),
        }
    }

    fn update_duplicates(&mut self, message: duplicates::Message) -> Action {
        if let duplicates::Message::Decided(Ok(decided)) = &message {
            self.apply(vec![decided.decision.clone()], decided.head);
        }
        if let duplicates::Message::AllDecided(Ok(decided)) = &message {
            self.apply(decided.decisions.clone(), decided.head);
        }
        let roll = self.roll();
        if self.roll.is_deciding() && message.decides() {
            return Action::None;
        }
        match self.duplicates.update(message, &roll) {
            duplicates::Action::None => Action::None,
            duplicates::Action::Decide(subject, verdict) => Action::Duplicates(subject, verdict),
            duplicates::Action::DecideAll(verdicts) => Action::AllDuplicates(verdicts),
            duplicates::Action::ShowTop => Action::Today(today::Action::ShowTop),
            duplicates::Action::ShowCountedOnce => {
                self.page = Page::Roll;
                self.roll.show_counted_once(&roll);
                Action::None
            }
        }
    }

    fn update_erase(&mut self, message: erase::Message) -> Action {
        match self.erase.update(message, self.sheets.folder()) {
            erase::Action::None => Action::None,
            erase::Action::Request(request) => Action::Erase(request),
            erase::Action::Back => self.show(Page::Campaign),
            erase::Action::Erased(certificate) => {
                // Everything that was opened goes with the key.
                *self = Self {
                    change: std::mem::take(&mut self.change),
                    certificate: Some(certificate),
                    ..Self::locked(self.sheets.folder())
                };
                Action::ReloadCampaign
            }
            // The steps that were done before it failed stay done.
            erase::Action::Failed => Action::ReloadCampaign,
        }
    }

    /// Adds decisions that were stored to the opened roll.
    fn apply(&mut self, decisions: Vec<Decision>, head: Head) {
        if let Some(opened) = &mut self.opened {
            let roll = Arc::make_mut(&mut opened.roll);
            roll.decide_all(decisions, head);
            self.roll.refresh(roll);
            // What is being read now may not have it.
            self.is_stale |= self.opening.is_some();
        }
    }

    /// The opened roll; an empty one while the office is locked.
    fn roll(&self) -> Arc<Roll> {
        self.opened
            .as_ref()
            .map(|opened| Arc::clone(&opened.roll))
            .unwrap_or_default()
    }

    /// Returns true while a job is running whose answer the office waits for. It cannot be left
    /// until then.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.opening.is_some()
            || self.erase.is_running()
            || self.change.is_working()
            || self.ready.is_running()
            || self.today.is_saving()
            || self.sheets.is_printing()
            || self.exports.is_exporting()
            || self.stations.is_merging()
            || self.roll.is_deciding()
            || self.duplicates.is_storing()
            || self.paper.is_busy()
    }

    /// Returns true when signatures are open on the screen.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.opened.is_some()
    }

    /// Returns true on the page for paper: a file that is dropped there is a picture of a sheet.
    #[must_use]
    pub fn enters_paper(&self) -> bool {
        self.page == Page::Paper && self.opened.is_some()
    }

    /// Returns true while a line of a sheet is being typed and takes every key.
    #[must_use]
    pub fn types_paper(&self) -> bool {
        self.enters_paper() && self.paper.has_keys()
    }

    /// The screen that is shown.
    #[must_use]
    pub fn view<'a>(&'a self, context: &'a Context, words: &Words) -> Element<'a, Message> {
        let rtl = words.language().is_right_to_left();
        whole(mirrored(rtl, frame::view(self, context, words)))
    }
}
