//! Printing: signed sheets, blank sheets, posters; into a folder, and from there onto paper.

mod view;

use std::path::PathBuf;
use std::sync::Arc;

use crate::failure::Failure;
use crate::output::{GroupBy, PosterKind, SheetOptions};
use kiosk::ui::writing::Caret;
use print::{Layout, Paper};
use roll::Roll;

/// The numbers of blank sheets to choose from.
const BLANKS: [usize; 4] = [5, 10, 25, 50];

/// A message of the page for sheets and posters.
#[derive(Debug, Clone)]
pub enum Message {
    /// Changes the folder.
    Folder(String),
    /// The field for the folder was touched, or its focus has changed.
    Caret(Caret),
    /// Chooses the paper.
    Paper(Layout),
    /// Chooses how the roll is divided into parts.
    By(Option<GroupBy>),
    /// Leaves the days of signing out, or puts them in.
    ToggleDays,
    /// Prints the signed sheets.
    Print,
    /// Stops the printing.
    Stop,
    /// Chooses how many blank sheets to issue.
    Blanks(usize),
    /// Chooses slips of one line each, or sheets of several lines.
    Slips(bool),
    /// Chooses the event that blank sheets and posters are for, by its place in the campaign.
    Event(usize),
    /// Issues the blank sheets.
    Issue,
    /// Issues the blank sheets although the day of retention has passed.
    IssueAfterRetention,
    /// Prints a poster, tents or slips.
    Poster(PosterKind, PosterSize),
    /// The files were printed, or not.
    Printed(Result<Printed, Failure>),
    /// The system has these printers.
    FoundPrinters(Result<Vec<String>, Failure>),
    /// Shows the folder with the files.
    OpenFolder,
    /// Sends the files to this printer.
    Send(String),
    /// The printer of this name accepted the files, or did not.
    Sent(Result<String, Failure>),
}

/// The size of a poster, by the paper of the sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PosterSize {
    /// On the paper of the sheets.
    Usual,
    /// On paper that is twice as large.
    Large,
}

/// A request of this page.
#[derive(Debug)]
pub enum Action {
    /// Nothing is asked for.
    None,
    /// Print the signed sheets.
    Print(PrintRequest),
    /// Stop the job that is running.
    Stop,
    /// Issue blank sheets.
    Issue(IssueRequest),
    /// Print a poster, tents or slips.
    Poster(PosterRequest),
    /// Find the printers of the system.
    FindPrinters,
    /// Send files to a printer.
    Send(SendRequest),
    /// Show this folder.
    OpenFolder(PathBuf),
    /// Scroll to the top, where the result is.
    ShowTop,
}

/// Signed sheets to be printed.
#[derive(Debug)]
pub struct PrintRequest {
    /// The opened roll.
    pub roll: Arc<Roll>,
    /// The folder that the files are written into.
    pub folder: PathBuf,
    /// The paper and the parts.
    pub order: SheetOptions,
}

/// Blank sheets to be issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueRequest {
    /// The folder that the file is written into.
    pub folder: PathBuf,
    /// The number of sheets.
    pub sheets: usize,
    /// The place of the event in the campaign.
    pub event: usize,
    /// The size of the paper.
    pub layout: Layout,
    /// True for slips of one line each.
    pub slips: bool,
    /// True if the organizer has confirmed that sheets are wanted after the day of retention.
    pub after_retention: bool,
}

/// A poster, tents or slips to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PosterRequest {
    /// The folder that the file is written into.
    pub folder: PathBuf,
    /// A poster, tents or slips.
    pub kind: PosterKind,
    /// The place of the event in the campaign.
    pub event: usize,
    /// The size of the paper.
    pub paper: Paper,
}

/// Files for a printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendRequest {
    /// The files, in the order in which they belong on paper.
    pub files: Vec<PathBuf>,
    /// The name of the printer.
    pub printer: String,
    /// The paper, as print systems know it.
    pub paper: &'static str,
}

/// Files that were printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The files, in the order in which they belong on paper.
    pub files: Vec<PathBuf>,
    /// Their paper, as print systems know it.
    pub paper: &'static str,
    /// The content of the files.
    pub content: Content,
}

/// The content of files that were printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// The signed sheets.
    Sheets {
        /// Pages in all files.
        pages: usize,
        /// Characters that no font has.
        unprintable: usize,
        /// Signatures under another text.
        other_text: usize,
    },
    /// Blank sheets, by their first and last number.
    Blanks {
        /// The number of sheets.
        sheets: usize,
        /// The first number.
        first: String,
        /// The last number.
        last: String,
    },
    /// A poster, tents or slips.
    Poster {
        /// True when the code is too dense to be read from where people stand.
        is_dense: bool,
    },
}

/// The state of the page.
#[derive(Debug)]
pub(super) struct SheetsPage {
    folder: String,
    order: SheetOptions,
    blanks: usize,
    /// True if the blank sheets are slips of one line each.
    slips: bool,
    event: usize,
    /// The lines that are printed so far, and how many there are.
    running: Option<(usize, usize)>,
    is_stopping: bool,
    result: Option<Result<Printed, Failure>>,
    printers: Option<Result<Vec<String>, Failure>>,
    sent: Option<Result<String, Failure>>,
}

/// Returns true if a message says that numbers of blank sheets were issued, printed or not.
pub(super) fn has_issued(message: &Message) -> bool {
    match message {
        Message::Printed(Ok(printed)) => matches!(printed.content, Content::Blanks { .. }),
        Message::Printed(Err(Failure::Blank(error))) => {
            matches!(**error, crate::output::BlankError::NotPrinted { .. })
        }
        _ => false,
    }
}

impl SheetsPage {
    /// A page that prints into `folder` until another folder is chosen.
    pub(super) fn new(folder: PathBuf) -> Self {
        Self {
            folder: folder.display().to_string(),
            order: SheetOptions::whole(Layout::Letter),
            blanks: BLANKS[1],
            slips: false,
            event: 0,
            running: None,
            is_stopping: false,
            result: None,
            printers: None,
            sent: None,
        }
    }

    pub(super) fn update(&mut self, message: Message, roll: &Arc<Roll>) -> Action {
        match message {
            Message::Folder(folder) => self.folder = folder,
            // The office follows it.
            Message::Caret(_) => {}
            Message::Paper(layout) => self.order.layout = layout,
            Message::By(by) => self.order.group_by = by,
            Message::ToggleDays => self.order.undated = !self.order.undated,
            Message::Blanks(sheets) => self.blanks = sheets,
            Message::Slips(slips) => self.slips = slips,
            Message::Event(event) => self.event = event,
            Message::OpenFolder => return Action::OpenFolder(self.folder()),
            Message::Print
            | Message::Issue
            | Message::IssueAfterRetention
            | Message::Poster(..)
                if self.running.is_some() => {}
            Message::Print => {
                self.begin(roll.len());
                return Action::Print(PrintRequest {
                    roll: Arc::clone(roll),
                    folder: self.folder(),
                    order: self.order,
                });
            }
            Message::Issue => return self.issue(false),
            Message::IssueAfterRetention => return self.issue(true),
            Message::Poster(kind, size) => {
                self.begin(0);
                return Action::Poster(PosterRequest {
                    folder: self.folder(),
                    kind,
                    event: self.event,
                    paper: self.paper(size),
                });
            }
            Message::Stop => return self.stop(),
            Message::Printed(result) => {
                self.running = None;
                self.result = Some(result);
                return Action::ShowTop;
            }
            Message::FoundPrinters(printers) => self.printers = Some(printers),
            Message::Send(printer) => return self.send(printer),
            Message::Sent(sent) => self.sent = Some(sent),
        }
        Action::None
    }

    fn begin(&mut self, lines: usize) {
        self.running = Some((0, lines));
        (self.result, self.sent, self.is_stopping) = (None, None, false);
    }

    fn issue(&mut self, after_retention: bool) -> Action {
        self.begin(0);
        Action::Issue(IssueRequest {
            folder: self.folder(),
            sheets: self.blanks,
            event: self.event,
            layout: self.order.layout,
            slips: self.slips,
            after_retention,
        })
    }

    fn stop(&mut self) -> Action {
        if self.running.is_none() {
            return Action::None;
        }
        self.is_stopping = true;
        Action::Stop
    }

    fn send(&mut self, printer: String) -> Action {
        let Some(Ok(printed)) = &self.result else {
            return Action::None;
        };
        self.sent = None;
        Action::Send(SendRequest {
            files: printed.files.clone(),
            printer,
            paper: printed.paper,
        })
    }

    /// The folder that files are printed into.
    pub(super) fn folder(&self) -> PathBuf {
        PathBuf::from(self.folder.trim())
    }

    fn paper(&self, size: PosterSize) -> Paper {
        match (self.order.layout, size) {
            (Layout::A4, PosterSize::Usual) => Paper::A4,
            (Layout::A4, PosterSize::Large) => Paper::A3,
            (Layout::Letter | Layout::Legal, PosterSize::Usual) => Paper::Letter,
            (Layout::Letter | Layout::Legal, PosterSize::Large) => Paper::Tabloid,
        }
    }

    pub(super) fn is_printing(&self) -> bool {
        self.running.is_some()
    }

    pub(super) fn show_progress(&mut self, done: usize) {
        if let Some((so_far, _)) = &mut self.running {
            *so_far = done;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{BlankError, OutputError};
    use ledger::campaign::RetentionOver;

    #[test]
    fn one_job_is_printed_at_a_time_and_can_be_stopped_once() {
        let roll = Arc::default();
        let mut page = SheetsPage::new(PathBuf::from("out"));
        page.update(Message::By(Some(GroupBy::State)), &roll);
        page.update(Message::ToggleDays, &roll);
        assert!(
            matches!(page.update(Message::Stop, &roll), Action::None),
            "nothing runs"
        );
        let Action::Print(request) = page.update(Message::Print, &roll) else {
            panic!("nothing is printed")
        };
        assert_eq!(
            (
                request.folder,
                request.order.group_by,
                request.order.undated
            ),
            (PathBuf::from("out"), Some(GroupBy::State), true)
        );
        for second in [
            Message::Print,
            Message::Issue,
            Message::Poster(PosterKind::Slips, PosterSize::Usual),
        ] {
            assert!(matches!(page.update(second, &roll), Action::None));
        }
        assert!(page.is_printing());
        assert!(matches!(page.update(Message::Stop, &roll), Action::Stop));
        page.update(Message::Printed(Err(OutputError::Stopped.into())), &roll);
        assert!(!page.is_printing());
        assert!(
            matches!(
                page.update(Message::Send("Lobby".to_owned()), &roll),
                Action::None
            ),
            "there is nothing to put on paper"
        );
    }

    #[test]
    fn blank_sheets_after_the_day_of_retention_need_a_second_word() {
        let roll = Arc::default();
        let mut page = SheetsPage::new(PathBuf::from("out"));
        let Action::Issue(request) = page.update(Message::Issue, &roll) else {
            panic!("nothing is issued");
        };
        assert!(!request.after_retention);
        let over = RetentionOver {
            day: "2020-06-30".to_owned(),
        };
        let refused = Failure::from(BlankError::RetentionOver(over));
        assert!(view::is_after_retention(&refused));
        page.update(Message::Printed(Err(refused)), &roll);
        let Action::Issue(request) = page.update(Message::IssueAfterRetention, &roll) else {
            panic!("nothing is issued");
        };
        assert!(request.after_retention);
        assert!(!view::is_after_retention(&OutputError::Stopped.into()));
    }

    #[test]
    fn files_go_to_the_printer_on_the_paper_they_were_made_for() {
        let roll = Arc::default();
        let mut page = SheetsPage::new(PathBuf::from("out"));
        page.update(Message::Paper(Layout::A4), &roll);
        let large = Message::Poster(PosterKind::Poster, PosterSize::Large);
        let Action::Poster(request) = page.update(large, &roll) else {
            panic!("no poster is printed");
        };
        assert_eq!(
            (request.kind, request.event, request.paper),
            (PosterKind::Poster, 0, Paper::A3)
        );
        let files = vec![PathBuf::from("out/poster.pdf")];
        let printed = Printed {
            files: files.clone(),
            paper: "A3",
            content: Content::Poster { is_dense: false },
        };
        page.update(Message::Printed(Ok(printed)), &roll);
        let Action::Send(request) = page.update(Message::Send("Lobby".to_owned()), &roll) else {
            panic!("nothing is sent")
        };
        let expected = SendRequest {
            files,
            printer: "Lobby".to_owned(),
            paper: "A3",
        };
        assert_eq!(request, expected);
    }
}
