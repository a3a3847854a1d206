//! Whole kinds of pairs: looked at, answered in one go, and taken back.

use ledger::{Decided, LedgerError, Subject, Verdict};
use petition::say;
use petition_kiosk::office::duplicates::{self, Answer, KindsMessage};
use petition_kiosk::office::{Action, Message, Page, StoredDecisions};
use roll::{Certainty, Kind, PairAnswer};

use crate::organizer::{Drive, Organizer};

fn kinds(message: KindsMessage) -> Message {
    Message::Duplicates(duplicates::Message::Kinds(message))
}

fn stored(drive: &mut Drive, verdicts: &[(Subject, Verdict)]) -> Message {
    let mut stored: Vec<_> = verdicts
        .iter()
        .map(|(about, verdict)| drive.decide(*about, verdict.clone()))
        .collect();
    let head = stored.last_mut().expect("a decision").head;
    let decisions: Vec<ledger::Entry<Decided>> =
        stored.into_iter().map(|one| one.decision).collect();
    let stored = StoredDecisions { decisions, head };
    Message::Duplicates(duplicates::Message::AllDecided(Ok(Box::new(stored))))
}

/// Three who signed twice, with a name and a ZIP code alone.
fn three_twice() -> Drive {
    let mut drive = Drive::new();
    for event in [0, 1] {
        for name in [
            "Siobhan Kshatriya",
            "Wilhelmina Ostrowski",
            "Thaddeus Okonkwo",
        ] {
            drive.sign(name, "", event);
        }
    }
    drive
}

fn first_kind(drive: &Drive) -> Kind {
    let (kind, count) = drive.roll().kinds().first().cloned().expect("a kind");
    assert_eq!((count, kind.certainty), (3, Certainty::NearlyCertain));
    kind
}

#[test]
fn a_kind_is_answered_with_two_touches_and_taken_back_with_one() {
    let mut drive = three_twice();
    let mut organizer: Organizer = drive.organizer();
    let _ = organizer.send(Message::Show(Page::Duplicates));
    let look = say!(organizer.words, "office-kinds-look", count = 3);
    assert!(organizer.sees(&look), "{:?}", organizer.texts());
    let kind = first_kind(&drive);
    let _ = organizer.send(kinds(KindsMessage::Look(kind.clone())));
    // What both wrote is there to look at, and no single pair is asked about.
    assert!(organizer.sees("Wilhelmina Ostrowski"));
    let apart = say!(organizer.words, "office-kinds-apart", count = 3);
    assert!(
        organizer.sees(&apart) && !organizer.sees(&say!(organizer.words, "office-answer-later"))
    );
    let one = organizer.send(Message::Duplicates(duplicates::Message::Answer(
        Answer::Same,
    )));
    assert!(matches!(one, Action::None));

    let take = KindsMessage::Take(PairAnswer::Same);
    let Action::AllDuplicates(verdicts) = organizer.send(kinds(take.clone())) else {
        panic!("nothing is stored")
    };
    assert_eq!(verdicts.len(), 3);
    assert!(
        matches!(organizer.send(kinds(take)), Action::None),
        "it is being stored"
    );
    let message = stored(&mut drive, &verdicts);
    let _ = organizer.send(message);
    assert_eq!(drive.roll().len(), 3);
    assert!(organizer.sees(&say!(organizer.words, "office-duplicates-none")));
    assert!(organizer.sees(&say!(organizer.words, "office-kinds-taken", count = 3)));

    let Action::AllDuplicates(undone) = organizer.send(kinds(KindsMessage::TakeBack)) else {
        panic!("nothing is taken back")
    };
    let message = stored(&mut drive, &undone);
    let _ = organizer.send(message);
    assert_eq!(drive.roll().len(), 6);
    assert!(organizer.sees(&look), "it is asked about again");
    assert!(!organizer.sees(&say!(organizer.words, "office-kinds-take-back")));
}

#[test]
fn an_answer_for_a_kind_that_is_not_stored_changes_nothing_and_says_why() {
    let drive = three_twice();
    let mut organizer = drive.organizer();
    let _ = organizer.send(Message::Show(Page::Duplicates));
    let kind = first_kind(&drive);
    let _ = organizer.send(kinds(KindsMessage::Look(kind)));
    let _ = organizer.send(kinds(KindsMessage::Take(PairAnswer::Apart)));
    let failed = duplicates::Message::AllDecided(Err(LedgerError::DiskFull.into()));
    let _ = organizer.send(Message::Duplicates(failed));
    assert!(
        organizer.sees("The disk is full."),
        "{:?}",
        organizer.texts()
    );
    let look = say!(organizer.words, "office-kinds-same", count = 3);
    assert!(organizer.sees(&look), "it can be tried again");
    assert!(!organizer.sees(&say!(organizer.words, "office-kinds-take-back")));
    let _ = organizer.send(kinds(KindsMessage::Back));
    assert!(organizer.sees(&say!(organizer.words, "office-kinds")));
}

#[test]
fn one_pair_of_a_kind_is_asked_alone() {
    let mut drive = Drive::new();
    drive.sign("Siobhan Kshatriya", "", 0);
    drive.sign("Siobhan Kshatriya", "", 1);
    let mut organizer = drive.organizer();
    let _ = organizer.send(Message::Show(Page::Duplicates));
    assert!(organizer.sees(&say!(organizer.words, "office-answer-same")));
    assert!(!organizer.sees(&say!(organizer.words, "office-kinds")));
}
