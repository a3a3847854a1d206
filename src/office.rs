//! The organizer's screens, behind the passphrase: the day in figures, the roll, sheets, the
//! campaign. They do no I/O; what they wish is granted by `app`. What was opened lives in memory
//! until the office is locked.

mod campaign;
pub mod duplicates;
pub mod erase;
pub mod exports;
pub mod filter;
mod messages;
pub mod paper;
mod roll;
pub mod sheets;
mod stations;
pub mod today;
mod unlock;

use ::petition::say;
use duplicates::{Answer, DuplicatesPage};
use erase::ErasePage;
use exports::Exports;
pub use messages::{Action, Message, Page};
use sheets::Sheets;
use stations::Stations;
use today::Today;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use iced::widget::{Space, column, container, row};
use iced::{Length, Size};
use zeroize::{Zeroize as _, Zeroizing};

use crate::erasure::Plan;
use ::kiosk::ui::band::band;
use ::kiosk::ui::button::{ButtonKind, button};
use ::kiosk::ui::keyboard::{Keyboard, Stroke};
use ::kiosk::ui::scroll::scroll;
use ::kiosk::ui::{Element, text, theme};
use ::ledger::{Decision, Head};
use ::petition::Petition;
use ::petition::i18n::Words;
use ::roll::Roll;

/// The scrollable area of every page.
pub const AREA: iced::widget::Id = iced::widget::Id::new("office");

/// What the screens are told.
#[derive(Debug, Clone)]
pub struct Context {
    /// A short name of the campaign.
    pub name: String,
    /// Its events: name and source code.
    pub events: Vec<(String, String)>,
    /// The public key.
    pub recipient: String,
    /// The online address, or "".
    pub online: String,
    /// The short hash of each text, with its language.
    pub texts: Vec<(String, String)>,
    /// What signers may agree to: id and words.
    pub consents: Vec<(String, String)>,
    /// How many signatures a day are hoped for at a station.
    pub goal: Option<u64>,
    /// The day by which the key is destroyed.
    pub retention: Option<String>,
    /// Everything here is practice.
    pub practice: bool,
    /// Whether a file manager can be shown.
    pub has_desktop: bool,
    /// The size of the window, in logical pixels.
    pub size: Size,
}

/// The office of one station.
pub struct Office {
    page: Page,
    passphrase: Zeroizing<String>,
    refused: Option<String>,
    opening: bool,
    /// How many entries are opened, and of how many.
    opened_so_far: Option<(usize, usize)>,
    /// Shared with whoever prints it, beside this thread.
    roll: Option<Arc<Roll>>,
    unopened: usize,
    today: Today,
    end: ErasePage,
    /// The certificate, once the key is gone.
    certificate: Option<PathBuf>,
    sheets: Sheets,
    exports: Exports,
    paper: paper::PaperPage,
    stations: Stations,
    search: roll::RollPage,
    questions: DuplicatesPage,
    keyboard: Keyboard,
    writing: bool,
    hardware_keys: bool,
}

impl fmt::Debug for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Office(..)")
    }
}

impl Office {
    /// A locked office that prints into `folder` unless told otherwise.
    #[must_use]
    pub fn locked(folder: PathBuf) -> Self {
        Self {
            page: Page::Today,
            passphrase: Zeroizing::default(),
            refused: None,
            opening: false,
            opened_so_far: None,
            roll: None,
            unopened: 0,
            exports: Exports::into_folder(folder.join("exports")),
            today: Today::default(),
            end: ErasePage::default(),
            certificate: None,
            sheets: Sheets::into_folder(folder),
            paper: paper::PaperPage::default(),
            stations: Stations::default(),
            search: roll::RollPage::default(),
            questions: DuplicatesPage::default(),
            keyboard: Keyboard::default(),
            writing: false,
            hardware_keys: false,
        }
    }

    /// Enters sheets of this petition.
    #[must_use]
    pub fn with_petition(self, petition: Arc<Petition>) -> Self {
        Self {
            paper: paper::PaperPage::new(petition),
            ..self
        }
    }

    /// Acts on what an organizer did.
    pub fn update(&mut self, message: Message) -> Action {
        let nobody = Arc::default();
        let roll = Arc::clone(self.roll.as_ref().unwrap_or(&nobody));
        match message {
            Message::Passphrase(typed) => {
                self.passphrase.zeroize();
                self.passphrase = Zeroizing::new(typed);
                self.refused = None;
            }
            Message::TouchedPassphrase => self.writing = !self.hardware_keys,
            Message::Key(Stroke::Hide) => self.writing = false,
            Message::Open | Message::Key(Stroke::Next)
                if !self.opening && !self.passphrase.is_empty() =>
            {
                self.opening = true;
                self.writing = false;
                // It goes out by value; nothing of it stays here.
                return Action::Open(std::mem::take(&mut self.passphrase));
            }
            Message::Key(stroke) => self.keyboard.strike(&stroke),
            Message::Leave if !self.is_busy() => return Action::Leave,
            Message::Show(page) => {
                let left_paper = self.page == Page::Paper && page != Page::Paper;
                self.page = page;
                if left_paper && !self.opening && self.paper.take_changed() {
                    return Action::OpenAgain;
                }
                match page {
                    Page::Paper => return Action::Paper(self.paper.back_to_number()),
                    Page::Sheets => return Action::LookForPrinters,
                    Page::Stations => return Action::LookForTurnIns,
                    Page::Erase => {
                        self.end.look();
                        return Action::PlanErasure;
                    }
                    _ => {}
                }
            }
            Message::Search(words) => self.search.look_for(words, &roll),
            Message::Filters => self.search.toggle_filters(),
            Message::Filter(choice) => self.search.filter(choice, &roll),
            Message::Turn(on) => self.search.turn(on),
            Message::ShowCountedOnce => {
                self.page = Page::Roll;
                self.search.show_counted_once(&roll);
            }
            Message::Answer(answer) if !self.search.is_deciding() => {
                let said = self.questions.answer(answer, &roll);
                return said.map_or(Action::None, |(subject, verdict)| {
                    Action::Decide(subject, verdict)
                });
            }
            Message::StopOpening if self.opening => return Action::StopOpening,
            Message::Choose(of) => self.search.choose(of),
            Message::Decide(verdict) if !self.questions.is_storing() => {
                return self
                    .search
                    .decide(verdict)
                    .map_or(Action::None, |(subject, verdict)| {
                        Action::Decide(subject, verdict)
                    });
            }
            Message::LookForTurnIns => return Action::LookForTurnIns,
            Message::Merge => return self.stations.begin().map_or(Action::None, Action::Merge),
            Message::Paper(message) => return Action::Paper(self.paper.update(message)),
            Message::Erase(message) => {
                return match self.end.update(message) {
                    erase::Action::None => Action::None,
                    erase::Action::Back => self.update(Message::Show(Page::Campaign)),
                    erase::Action::Erase(plan, typed, sticks) => {
                        Action::Erase(plan, typed, sticks, self.sheets.folder())
                    }
                };
            }
            Message::ShowCertificate => {
                let folder = self.certificate.as_ref().and_then(|path| path.parent());
                return folder.map_or(Action::None, |folder| {
                    Action::Sheets(sheets::Action::OpenFolder(folder.to_owned()))
                });
            }
            Message::Today(message) => {
                return match self.today.update(message) {
                    today::Action::None => Action::None,
                    today::Action::Save(picture) => Action::Report(picture, self.sheets.folder()),
                    today::Action::OpenFolder(folder) => {
                        Action::Sheets(sheets::Action::OpenFolder(folder))
                    }
                };
            }
            Message::Sheets(message) => {
                return Action::Sheets(self.sheets.update(message, roll.len()));
            }
            Message::Exports(message) => return Action::Exports(self.exports.update(message)),
            Message::Open
            | Message::Leave
            | Message::StopOpening
            | Message::Answer(_)
            | Message::Decide(_) => {}
        }
        Action::None
    }

    /// A key of a real keyboard was pressed, and the letter where it writes one: ours stays away.
    pub fn key_pressed(&mut self, letter: Option<char>) -> Action {
        self.hardware_keys = true;
        self.writing = false;
        match (self.page, letter.and_then(Answer::of_key)) {
            (Page::Duplicates, Some(answer)) if self.roll.is_some() => {
                self.update(Message::Answer(answer))
            }
            _ => Action::None,
        }
    }

    /// The passphrase opened the roll.
    pub fn opened(&mut self, roll: Roll, unopened: usize) {
        self.opening = false;
        self.opened_so_far = None;
        self.search.look(&roll);
        self.paper.opened(&roll);
        self.today.count(&roll);
        self.roll = Some(Arc::new(roll));
        self.unopened = unopened;
    }

    /// It is opened once more, by the key that opened it. Until that is done the office is not
    /// left: were it, what is opened would come into one that was locked meanwhile.
    pub fn opens_again(&mut self) {
        self.opening = true;
    }

    /// So many entries are opened, of so many.
    pub fn opened_so_far(&mut self, done: usize, of: usize) {
        self.opened_so_far = (self.opening && of > 0).then_some((done, of));
    }

    /// Whether what is opened is waited for.
    #[must_use]
    pub fn is_opening(&self) -> bool {
        self.opening
    }

    /// It did not, and why.
    pub fn refused(&mut self, why: String) {
        self.opening = false;
        self.opened_so_far = None;
        self.refused = Some(why);
    }

    /// What was decided is stored, in a ledger with this head; or in words why not.
    pub fn decided(&mut self, done: Result<(Decision, Head), String>) {
        self.questions
            .stored(done.as_ref().map(|_| ()).map_err(String::as_str));
        self.search
            .decided(done.as_ref().map(|_| ()).map_err(Clone::clone));
        if let (Ok((decision, head)), Some(roll)) = (done, &mut self.roll) {
            Arc::make_mut(roll).decide(decision, head);
            self.search.look(roll);
        }
    }

    /// What came of a wish about paper; answers with the next one.
    pub fn paper_done(&mut self, done: paper::Done) -> Action {
        Action::Paper(self.paper.done(done))
    }

    /// Whether paper is entered: its keys are the page's.
    #[must_use]
    pub fn enters_paper(&self) -> bool {
        self.page == Page::Paper && self.roll.is_some()
    }

    /// Whether a line of a sheet has the keys of the keyboard.
    #[must_use]
    pub fn types_paper(&self) -> bool {
        self.enters_paper() && self.paper.has_keys()
    }

    /// These turn-ins are on sticks.
    pub fn found_turn_ins(&mut self, files: Vec<PathBuf>) {
        self.stations.found(files);
    }

    /// What came of merging, line by line, or in words why nothing.
    pub fn merged(&mut self, report: Result<Vec<String>, String>) {
        self.stations.merged(report);
    }

    /// So many are printed.
    pub fn printed_so_far(&mut self, done: usize) {
        self.sheets.printed_so_far(done);
    }

    /// Printing ended.
    pub fn printed(&mut self, done: sheets::Done) {
        self.sheets.printed(done);
    }

    /// What was exported, or in words why nothing.
    pub fn exported(&mut self, done: Result<exports::Exported, String>) {
        self.exports.exported(done);
    }

    /// This would die with the key, or in words why nothing can be destroyed.
    pub fn planned_erasure(&mut self, plan: Result<Box<Plan>, String>) {
        self.end.planned(plan);
    }

    /// The key is gone, and its certificate is here: with it goes all that was opened. Or in words
    /// why it is not.
    pub fn erased(&mut self, certificate: Result<PathBuf, String>) {
        match certificate {
            Ok(certificate) => {
                let folder = self.sheets.folder();
                *self = Self {
                    certificate: Some(certificate),
                    ..Self::locked(folder)
                };
            }
            Err(why) => self.end.refused(why),
        }
    }

    /// Where the figures were saved, or in words why not.
    pub fn reported(&mut self, saved: Result<PathBuf, String>) {
        self.today.saved(saved);
    }

    /// These printers there are, or in words why none.
    pub fn found_printers(&mut self, printers: Result<Vec<String>, String>) {
        self.sheets.found_printers(printers);
    }

    /// A printer has taken what was printed, or in words why not.
    pub fn sent(&mut self, sent: Result<String, String>) {
        self.sheets.sent(sent);
    }

    /// Whether something is being opened or printed, whose answer is waited for.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.opening
            || self.end.is_running()
            || self.today.is_saving()
            || self.sheets.is_printing()
            || self.exports.is_exporting()
            || self.stations.is_merging()
            || self.search.is_deciding()
            || self.questions.is_storing()
            || self.paper.is_busy()
    }

    /// The opened roll.
    #[must_use]
    pub fn roll(&self) -> Option<&Arc<Roll>> {
        self.roll.as_ref()
    }

    /// What is shown.
    #[must_use]
    pub fn view<'a>(&'a self, context: &'a Context, words: &Words) -> Element<'a, Message> {
        let show = context.has_desktop.then_some(Message::ShowCertificate);
        let office = match (&self.certificate, &self.roll) {
            (Some(certificate), _) => erase::done(certificate, show, Message::Leave, words),
            (None, Some(roll)) => self.inside(roll, context, words),
            (None, None) => unlock::view(self, context, words),
        };
        let practice = context
            .practice
            .then(|| band(say!(words, "kiosk-practice")));
        column![].push(practice).push(office).into()
    }

    fn inside<'a>(
        &'a self,
        roll: &'a Roll,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let page = match self.page {
            Page::Today => self
                .today
                .view(self.unopened, context, words)
                .map(Message::Today),
            Page::Roll => self.search.view(roll, context, words),
            Page::Duplicates => self.questions.view(roll, context, words),
            Page::Paper => self.paper.view(context, words).map(Message::Paper),
            Page::Stations => self.stations.view(roll, words),
            Page::Sheets => self
                .sheets
                .view(roll.len(), context, words)
                .map(Message::Sheets),
            Page::Exports => self
                .exports
                .view(roll.len(), context, words)
                .map(Message::Exports),
            Page::Campaign => campaign::view(context, words),
            Page::Erase => self
                .end
                .view(&self.sheets.folder(), context, words)
                .map(Message::Erase),
        };
        let page = scroll(AREA, container(page).padding(theme::XL).max_width(1_100))
            .width(Length::Fill)
            .height(Length::Fill);
        let page = container(page)
            .style(theme::ground(12 + self.page as u16))
            .width(Length::Fill)
            .height(Length::Fill);
        let line = container(Space::new().width(1.0).height(Length::Fill))
            .style(theme::area(|of| of.rule));
        if context.size.width >= 900.0 {
            row![self.side(context, words), line, page].into()
        } else {
            column![self.top(words), page].into()
        }
    }

    fn choices<'a>(&self, width: Length, words: &Words) -> Vec<Element<'a, Message>> {
        [
            (Page::Today, "page-today", say!(words, "office-today")),
            (Page::Roll, "page-roll", say!(words, "office-roll")),
            (
                Page::Duplicates,
                "page-duplicates",
                say!(words, "office-duplicates"),
            ),
            (Page::Paper, "page-paper", say!(words, "office-paper-page")),
            (
                Page::Stations,
                "page-stations",
                say!(words, "office-stations"),
            ),
            (Page::Sheets, "page-sheets", say!(words, "office-sheets")),
            (Page::Exports, "page-exports", say!(words, "office-exports")),
            (
                Page::Campaign,
                "page-campaign",
                say!(words, "office-campaign"),
            ),
        ]
        .into_iter()
        .map(|(page, id, label)| {
            let is_here = page == self.page || (page == Page::Campaign && self.page == Page::Erase);
            let kind = if is_here {
                ButtonKind::Chosen
            } else {
                ButtonKind::Choice
            };
            button(label, kind)
                .id(id)
                .width(width)
                .on_press(Message::Show(page))
                .into()
        })
        .collect()
    }

    fn lock<'a>(width: Length, words: &Words) -> Element<'a, Message> {
        button(say!(words, "office-lock"), ButtonKind::Choice)
            .id("office-lock")
            .width(width)
            .on_press(Message::Leave)
            .into()
    }

    fn side<'a>(&self, context: &'a Context, words: &Words) -> Element<'a, Message> {
        let name = column![
            text::label(&context.name),
            text::quiet(say!(words, "office-open-word"))
        ]
        .padding([theme::S, theme::M]);
        let list = column![name]
            .extend(self.choices(Length::Fill, words))
            .push(Space::new().height(Length::Fill));
        let list = list.push(Self::lock(Length::Fill, words));
        container(list.spacing(theme::S))
            .width(232)
            .height(Length::Fill)
            .padding(theme::M)
            .style(theme::area(|of| of.page))
            .into()
    }

    fn top<'a>(&self, words: &Words) -> Element<'a, Message> {
        let mut all = self.choices(Length::Shrink, words);
        all.push(Self::lock(Length::Shrink, words));
        // Words of every page side by side are wider than a screen that is held upright.
        let all = row(all)
            .spacing(theme::XS)
            .wrap()
            .vertical_spacing(theme::XS);
        container(all)
            .padding(theme::S)
            .width(Length::Fill)
            .style(theme::area(|of| of.page))
            .into()
    }
}
