//! Decisions about signatures: asked for, stored, taken back.

use ledger::{LedgerError, Subject, Verdict};
use petition::say;
use petition_kiosk::office::duplicates::Answer;
use petition_kiosk::office::{Action, Message, Page, duplicates, roll as list};
use roll::subject;

use crate::organizer::{Drive, Organizer};
use crate::{show_roll, three};

/// Decides about the selected signature, stores that and answers, as the program does.
fn decide(organizer: &mut Organizer, drive: &mut Drive, verdict: Verdict) {
    let decide = Message::Roll(list::Message::Decide(verdict));
    let Action::Roll(subject, verdict) = organizer.send(decide) else {
        panic!("no decision is stored")
    };
    let stored = drive.decide(subject, verdict);
    let _ = organizer.send(Message::Roll(list::Message::Decided(Ok(stored))));
}

fn first_of(drive: &Drive, name: &str) -> Subject {
    let roll = drive.roll();
    let found = roll
        .all()
        .find(|(record, _)| record.signature.full_name() == name);
    subject(found.expect("signed").0)
}

#[test]
fn a_signature_is_withdrawn_rejected_and_counted_again() {
    let mut drive = three();
    let mut organizer = drive.organizer();
    show_roll(&mut organizer);
    let subject = first_of(&drive, "Maria Lopez");
    let _ = organizer.send(Message::Roll(list::Message::Select(subject)));
    let withdrawn = say!(organizer.words, "office-withdrawn");
    decide(&mut organizer, &mut drive, Verdict::Withdrawn);
    assert!(organizer.sees(&withdrawn));
    decide(&mut organizer, &mut drive, Verdict::Counts);
    assert!(!organizer.sees(&withdrawn), "it is taken back");
    decide(
        &mut organizer,
        &mut drive,
        Verdict::Rejected("no such person".to_owned()),
    );
    assert!(organizer.sees("no such person"));
    decide(&mut organizer, &mut drive, Verdict::Counts);
    assert_eq!(drive.roll().len(), 3, "the ledger has every decision");
}

#[test]
fn a_decision_that_is_not_stored_changes_nothing_and_says_why() {
    let drive = three();
    let mut organizer = drive.organizer();
    show_roll(&mut organizer);
    let decide = || Message::Roll(list::Message::Decide(Verdict::Withdrawn));
    assert!(
        matches!(organizer.send(decide()), Action::None),
        "nobody is selected"
    );
    let subject = first_of(&drive, "Kim Minsu");
    let _ = organizer.send(Message::Roll(list::Message::Select(subject)));
    assert!(matches!(organizer.send(decide()), Action::Roll(of, _) if of == subject));
    assert!(
        matches!(organizer.send(decide()), Action::None),
        "one decision at a time"
    );
    assert!(matches!(organizer.send(Message::Leave), Action::None));
    let failed = list::Message::Decided(Err(LedgerError::DiskFull.into()));
    let _ = organizer.send(Message::Roll(failed));
    assert!(organizer.sees("The disk is full."));
    assert!(!organizer.sees(&say!(organizer.words, "office-withdrawn")));
    assert!(matches!(organizer.send(Message::Leave), Action::Leave));
}

fn answer(answer: Answer) -> Message {
    Message::Duplicates(duplicates::Message::Answer(answer))
}

#[test]
fn a_pair_is_answered_with_a_key_and_the_answer_is_taken_back() {
    let mut drive = Drive::new();
    drive.sign("Catherine Oyelaran", "", 0);
    drive.sign("Catherina Oyelaran", "", 0);
    let mut organizer = drive.organizer();
    let _ = organizer.send(Message::Show(Page::Duplicates));
    let none = say!(organizer.words, "office-duplicates-none");
    assert!(!organizer.sees(&none), "{:?}", organizer.texts());
    let Action::Duplicates(later, Verdict::DuplicateOf(earlier)) =
        organizer.office.key_pressed(Some('1'))
    else {
        panic!("no answer is stored")
    };
    assert!(
        matches!(organizer.send(answer(Answer::Different)), Action::None),
        "the first answer is being stored"
    );
    let failed = duplicates::Message::Decided(Err(LedgerError::DiskFull.into()));
    let _ = organizer.send(Message::Duplicates(failed));
    assert!(organizer.sees("The disk is full.") && !organizer.sees(&none));
    assert!(matches!(
        organizer.send(answer(Answer::Same)),
        Action::Duplicates(..)
    ));
    let stored = drive.decide(later, Verdict::DuplicateOf(earlier));
    let _ = organizer.send(Message::Duplicates(duplicates::Message::Decided(Ok(
        stored,
    ))));
    assert!(organizer.sees(&none));
    assert_eq!(drive.roll().len(), 1);
    let _ = organizer.send(answer(Answer::Back));
    let Action::Duplicates(later, verdict) = organizer.send(answer(Answer::Different)) else {
        panic!("no answer is stored")
    };
    let stored = drive.decide(later, verdict);
    let _ = organizer.send(Message::Duplicates(duplicates::Message::Decided(Ok(
        stored,
    ))));
    assert_eq!(drive.roll().len(), 2, "both count");
}
