//! The pages of the office, the messages of the office and the requests that it makes.

use std::fmt;
use std::sync::Arc;

use iced::widget;
use zeroize::Zeroizing;

use super::opened::Opened;
use super::{change, duplicates, erase, exports, paper, roll, sheets, stations, today, unlock};
use crate::failure::Failure;
use crate::ready;
use kiosk::ui::keyboard::Stroke;
use ledger::campaign::OrganizerKey;
use ledger::{Subject, Verdict};
use std::path::PathBuf;

/// The pages of the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// The figures of the day.
    #[default]
    Today,
    /// The list of signatures.
    Roll,
    /// Pairs of signatures that may be of one person.
    Duplicates,
    /// Sheets that were signed with a pen.
    Paper,
    /// Ledgers that other stations turned in.
    Stations,
    /// Signed sheets and posters.
    Sheets,
    /// Lists for other systems.
    Exports,
    /// The campaign as every station has it.
    Campaign,
    /// The changes of the campaign, reached from the campaign's page.
    Change,
    /// What an organizer does after the start, reached from the campaign's page.
    Ready,
    /// The end of the campaign's key, reached from the campaign's page.
    Erase,
}

/// The state of a job that counts what it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// The number of lines or entries that are done.
    pub done: usize,
    /// The number that there are in all; 0 while that is not known.
    pub of: usize,
}

/// A message of the office: of one of its pages, or of the office itself.
#[derive(Clone)]
pub enum Message {
    /// Of the locked office.
    Unlock(unlock::Message),
    /// The ledger was opened, for the first time or again.
    Opened(Result<Opened, Failure>),
    /// Strikes a key of the on-screen keyboard.
    Key(Stroke),
    /// The running job has come this far.
    Progress(Progress),
    /// Shows a page.
    Show(Page),
    /// Locks the office and goes back to the station.
    Leave,
    /// Shows the folder with the certificate of a destroyed key.
    ShowCertificate,
    /// Of the figures.
    Today(today::Message),
    /// Of the list of signatures.
    Roll(roll::Message),
    /// Of the page for duplicates.
    Duplicates(duplicates::Message),
    /// Of the page for paper.
    Paper(paper::Message),
    /// Of the page for other stations.
    Stations(stations::Message),
    /// Of the page for sheets and posters.
    Sheets(sheets::Message),
    /// Of the page for exports.
    Exports(exports::Message),
    /// Of the page that changes the drive.
    Change(change::Message),
    /// Of the page of what an organizer does after the start.
    Ready(ready::Message),
    /// Notes that the passphrase is on paper.
    NotePassphrase,
    /// Goes to the page on which a drive is left.
    LeaveDrive,
    /// Of the page that destroys the key.
    Erase(erase::Message),
}

impl fmt::Debug for Message {
    /// Leaves out everything in it: a letter that was struck, what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// Something that the office asks the program to do. The answer comes back as a message of the page
/// that asked.
pub enum Action {
    /// Nothing is asked for.
    None,
    /// Open the ledger with this passphrase.
    Open(Zeroizing<String>),
    /// Open the ledger again with the key that opened it: something was stored that the opened
    /// roll does not have.
    Reopen(Arc<OrganizerKey>),
    /// Stop the job that is running.
    StopJob,
    /// Lock the office and go back to the station.
    Leave,
    /// Read the campaign again: its key was destroyed, or its destruction has begun.
    ReloadCampaign,
    /// Show a folder in the desktop's file manager.
    OpenFolder(PathBuf),
    /// Scroll until this is in sight.
    Reveal(widget::Id),
    /// A request of the page of figures.
    Today(today::Action),
    /// Store a decision, and tell the list of signatures.
    Roll(Subject, Verdict),
    /// Store a decision, and tell the page for duplicates.
    Duplicates(Subject, Verdict),
    /// Store decisions in one go, all of them or none, and tell the page for duplicates.
    AllDuplicates(Vec<(Subject, Verdict)>),
    /// A request of the page for paper.
    Paper(paper::Action),
    /// A request of the page for other stations.
    Stations(stations::Request),
    /// A request of the page for sheets and posters.
    Sheets(sheets::Action),
    /// A request of the page for exports.
    Exports(exports::Action),
    /// A request of the page that changes the drive.
    Change(change::Request),
    /// A request of the page of what an organizer does after the start.
    Ready(ready::Action),
    /// Lock the office and show the page on which a drive is left.
    LeaveDrive,
    /// A request of the page that destroys the key.
    Erase(erase::Request),
}

impl fmt::Debug for Action {
    /// Leaves out everything in it: the passphrase, a line of paper, a reason.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Action(..)")
    }
}
