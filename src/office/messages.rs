//! The pages of the office, what an organizer does there, and what is wished for it.

use std::fmt;
use std::path::PathBuf;

use zeroize::Zeroizing;

use super::duplicates::Answer;
use super::filter::Choice;
use super::{erase, exports, paper, sheets, today};
use crate::erasure::Plan;
use crate::output::ReportFormat;
use kiosk::ui::keyboard::Stroke;
use ledger::{Subject, Verdict};

/// The pages of the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// Figures.
    #[default]
    Today,
    /// Who signed.
    Roll,
    /// Who may have signed twice.
    Duplicates,
    /// Sheets that were signed with a pen.
    Paper,
    /// What other stations turned in.
    Stations,
    /// Signed sheets and posters.
    Sheets,
    /// Lists for other systems.
    Exports,
    /// What every station has.
    Campaign,
    /// The end of the campaign's key, reached from there.
    Erase,
}

/// What an organizer does.
#[derive(Clone)]
pub enum Message {
    /// Types the passphrase.
    Passphrase(String),
    /// Touches its field.
    TouchedPassphrase,
    /// Strikes a key of the on-screen keyboard.
    Key(Stroke),
    /// Opens with it.
    Open,
    /// Stops that.
    StopOpening,
    /// Goes back to the station.
    Leave,
    /// Shows a page.
    Show(Page),
    /// Looks for people by these words.
    Search(String),
    /// Shows by what the roll can be filtered, or hides it.
    Filters,
    /// Looks at those only who share this, or at all again.
    Filter(Choice),
    /// Turns to the page after, or before.
    Turn(bool),
    /// Looks at a signature, or away from it.
    Choose(Subject),
    /// Answers whether two signatures are one person's.
    Answer(Answer),
    /// Shows in the roll who was counted once without being asked about.
    ShowCountedOnce,
    /// Decides about the signature that is looked at.
    Decide(Verdict),
    /// Looks for turn-ins on sticks again.
    LookForTurnIns,
    /// Merges those that were found.
    Merge,
    /// Enters paper.
    Paper(paper::Message),
    /// Looks at figures.
    Today(today::Message),
    /// Destroys the key.
    Erase(erase::Message),
    /// Shows the folder with the certificate of that.
    ShowCertificate,
    /// Prints.
    Sheets(sheets::Message),
    /// Exports.
    Exports(exports::Message),
}

impl fmt::Debug for Message {
    /// Without what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// What the screens wish.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Open the roll with this passphrase.
    Open(Zeroizing<String>),
    /// Stop opening.
    StopOpening,
    /// Lock, and go back to the station.
    Leave,
    /// See which printers there are.
    LookForPrinters,
    /// Seal and store what was decided about a signature.
    Decide(Subject, Verdict),
    /// See which turn-ins are on sticks.
    LookForTurnIns,
    /// Merge these.
    Merge(Vec<PathBuf>),
    /// What the page for paper wishes.
    Paper(paper::Action),
    /// Open the roll again, by the key that opened it: something was stored that it does not know.
    OpenAgain,
    /// Save the figures as this, into this folder.
    Report(ReportFormat, PathBuf),
    /// See what would die with the campaign's key.
    PlanErasure,
    /// Destroy the keys of a plan, with those on sticks or without, and certify it in this folder;
    /// this was typed as the campaign's name.
    Erase(Box<Plan>, String, bool, PathBuf),
    /// What the sheets' page wishes.
    Sheets(sheets::Action),
    /// What the exports' page wishes.
    Exports(exports::Action),
}
