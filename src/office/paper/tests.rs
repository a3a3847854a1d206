//! A sheet typed key by key: with a screen that is slow, one that is quick, and a disk that takes
//! its time.

mod boxes;
mod columns;

use std::sync::Arc;

use super::*;
use crate::scan::Page;
use ledger::campaign::CampaignId;
use ledger::{Entered, Entry, Hash, Issued, IssuedSheet, LedgerError, Opened, Reported, StationId};
use petition::time::Timestamp;
use petition::{Field, Need, Petition};
use roll::paper::number_of;

const STATION: StationId = StationId::from_bytes([1; 16]);

fn issued(seq: u64, lines: u32) -> IssuedSheet {
    let petition = Petition::bundled().expect("the bundled petition");
    Entry {
        campaign: CampaignId::PRACTICE,
        station: STATION,
        seq,
        id: EntryId::from_bytes([9; 16]),
        hash: Hash::from_bytes([9; 32]),
        content: Issued {
            issued_at: Timestamp::from_unix(1, 0).expect("a moment"),
            event: None,
            text_hash: petition.text_hash(petition.language()),
            consents: petition.offered(petition.language()),
            lines,
        },
    }
}

/// Somebody at the keyboard, who types so many keys before the ledger answers.
struct Clerk {
    desk: PaperPage,
    seq: u64,
    focus: usize,
    batch: usize,
    late: usize,
    waiting: Vec<(usize, Waits)>,
    fails: usize,
    presses: usize,
}

enum Waits {
    Focus(usize),
    Answer(Box<Message>),
}

impl Clerk {
    fn new(petition: Petition, sheets: &[IssuedSheet], batch: usize, late: usize) -> Self {
        let mut desk = PaperPage::new(Arc::new(petition));
        desk.show_opened(&Roll::new(Opened {
            sheets: sheets.to_vec(),
            ..Opened::default()
        }));
        Self {
            desk,
            seq: 0,
            focus: 0,
            batch,
            late,
            waiting: Vec::new(),
            fails: 0,
            presses: 0,
        }
    }

    fn open(&mut self, number: SheetNumber) {
        let _ = self.desk.update(Message::Number(number.to_string()));
        let action = self.desk.update(Message::Open);
        self.perform(action);
        self.settle();
    }

    fn perform(&mut self, action: Action) {
        match action {
            Action::None => {}
            Action::Focus(entry) => {
                let at = match entry {
                    Input::Column(at, _) => at,
                    _ => 0,
                };
                self.waiting.push((self.late, Waits::Focus(at)));
            }
            Action::StoreLine(line) => {
                self.seq += 1;
                let NewLine {
                    id,
                    at,
                    reading,
                    written,
                } = *line;
                let entered_at =
                    Timestamp::from_unix(100 + i64::try_from(self.seq).expect("small"), 0)
                        .expect("a moment");
                let line = Entry {
                    campaign: CampaignId::PRACTICE,
                    station: STATION,
                    seq: self.seq,
                    id,
                    hash: Hash::from_bytes([u8::try_from(self.seq % 256).expect("small"); 32]),
                    content: Entered {
                        entered_at,
                        counter: self.seq,
                        at,
                        reading,
                        written,
                    },
                };
                let stored = if self.fails > 0 {
                    Err(LedgerError::DiskFull.into())
                } else {
                    Ok(Box::new(line))
                };
                self.fails = self.fails.saturating_sub(1);
                self.waits_for(Message::LineStored(stored));
            }
            Action::StoreNews(NewsRequest { id, sheet, news }) => {
                self.seq += 1;
                let said_at =
                    Timestamp::from_unix(100 + i64::try_from(self.seq).expect("small"), 0)
                        .expect("a moment");
                let news = Entry {
                    campaign: CampaignId::PRACTICE,
                    station: STATION,
                    seq: self.seq,
                    id,
                    hash: Hash::from_bytes([u8::try_from(self.seq % 256).expect("small"); 32]),
                    content: Reported {
                        said_at,
                        counter: self.seq,
                        sheet,
                        news,
                    },
                };
                self.waits_for(Message::NewsStored(Ok(news)));
            }
            other => panic!("{other:?}"),
        }
    }

    fn waits_for(&mut self, answer: Message) {
        self.waiting
            .push((self.late, Waits::Answer(Box::new(answer))));
    }

    /// Lets what was waited for come, in its order.
    fn wait(&mut self) {
        let mut due = Vec::new();
        self.waiting.retain_mut(|(batches, what)| {
            if *batches == 0 {
                due.push(std::mem::replace(what, Waits::Focus(0)));
                return false;
            }
            *batches -= 1;
            true
        });
        for what in due {
            let action = match what {
                Waits::Focus(at) => {
                    self.focus = at;
                    Action::None
                }
                Waits::Answer(answer) => self.desk.update(*answer),
            };
            self.perform(action);
        }
    }

    fn settle(&mut self) {
        while !self.waiting.is_empty() {
            self.wait();
        }
    }

    fn types(&mut self, keys: &str) {
        for batch in keys.chars().collect::<Vec<_>>().chunks(self.batch) {
            let messages: Vec<Message> = batch
                .iter()
                .map(|key| Message::Key(Key::Writes(*key)))
                .collect();
            self.presses += batch.iter().filter(|key| **key == '\n').count();
            for message in messages {
                let action = self.desk.update(message);
                self.perform(action);
            }
            self.wait();
        }
    }

    fn read(&self, number: SheetNumber) -> Vec<String> {
        let sheet = self.desk.paper.sheet(number).expect("a sheet");
        (1..=sheet.lines().unwrap_or(20))
            .map(|line| match sheet.written(line, Reading::First) {
                Some(Written::Signed(signature)) => {
                    let parts = [
                        signature.full_name(),
                        signature.place(),
                        signature.email().to_owned(),
                        signature.consent_ids().collect::<Vec<_>>().join("+"),
                    ];
                    parts.join("|")
                }
                other => format!("{other:?}"),
            })
            .collect()
    }
}

/// Presses Enter until the page asks for something other than the focus.
fn last_enter(clerk: &mut Clerk) -> Action {
    for _ in 0..5 {
        match clerk.desk.update(Message::Key(Key::Writes('\n'))) {
            Action::Focus(Input::Column(1.., _)) => {}
            action => return action,
        }
    }
    Action::None
}

#[test]
fn a_sheet_is_typed_with_two_keys_a_line_however_slow_the_screen_is() {
    let number = number_of(&issued(31, 8));
    let typed = [
        "Maria Lopez 20009maria@example.org\na\n",
        "Kim Minsu10001\n",
        "/",
        "Siobhán O’Brien\"\n",
        "-",
        "?",
        "Lopez Garcia, Ana 20009\n",
        "=",
    ];
    let screens = [(1, 0), (1, 1), (1, 3), (2, 0), (3, 1), (4, 2), (50, 0)];
    for (batch, late) in screens {
        let mut clerk = Clerk::new(
            Petition::bundled().expect("the bundled petition"),
            &[issued(31, 8)],
            batch,
            late,
        );
        clerk.open(number);
        let keys = typed.concat();
        clerk.types(&keys);
        clerk.settle();
        assert_eq!(
            clerk.read(number),
            [
                "Maria Lopez|Washington, DC 20009|maria@example.org|email",
                "Kim Minsu|New York, NY 10001||",
                "Some(Struck)",
                "Siobhán O’Brien|New York, NY 10001||",
                "Some(Blank)",
                "Some(Illegible)",
                "Ana Lopez Garcia|Washington, DC 20009||",
                "Some(Duplicate)",
            ],
            "{batch} keys a picture, {late} pictures late"
        );
        assert!(
            clerk.presses <= 2 * 8,
            "{} presses beside the letters",
            clerk.presses
        );
        assert!(
            clerk.desk.open.is_none()
                && matches!(clerk.desk.notice, Some(Notice::Finished(finished, 4)) if finished == number)
        );
    }
}

#[test]
fn enter_alone_goes_from_field_to_field_too() {
    let number = number_of(&issued(31, 2));
    let mut clerk = Clerk::new(
        Petition::bundled().expect("the bundled petition"),
        &[issued(31, 2)],
        1,
        1,
    );
    clerk.open(number);
    clerk.types("Maria Lopez\nRockville MD\n\n");
    clerk.settle();
    clerk.types("Madonna\n\n\n");
    clerk.settle();
    assert_eq!(
        clerk.read(number),
        ["Maria Lopez|Rockville, MD||", "Madonna|||"]
    );
}

#[test]
fn an_error_keeps_what_was_typed_and_is_tried_again_under_the_same_name() {
    let number = number_of(&issued(31, 2));
    let mut clerk = Clerk::new(
        Petition::bundled().expect("the bundled petition"),
        &[issued(31, 2)],
        1,
        0,
    );
    clerk.open(number);
    clerk.fails = 1;
    let before = clerk.desk.open.as_ref().expect("open").id;
    clerk.types("Maria Lopez20009\n");
    clerk.settle();
    let open = clerk.desk.open.as_ref().expect("open");
    assert_eq!(
        (open.line, open.id, open.typing.words(0)),
        (1, before, "Maria Lopez")
    );
    assert!(matches!(clerk.desk.notice, Some(Notice::Failed(_))));
    let action = last_enter(&mut clerk);
    let Action::StoreLine(line) = &action else {
        panic!("{action:?}")
    };
    assert_eq!(line.id, before);
    clerk.perform(action);
    clerk.settle();
    assert_eq!(clerk.read(number)[0], "Maria Lopez|Washington, DC 20009||");
    // A line that is wrong says where, and stays.
    clerk.types("12");
    clerk.types("\n\n");
    let open = clerk.desk.open.as_ref().expect("open");
    assert!(!open.faults.is_empty() && open.line == 2);
}

#[test]
fn a_line_is_corrected_by_going_back_and_nothing_is_said_twice() {
    let number = number_of(&issued(31, 3));
    let mut clerk = Clerk::new(
        Petition::bundled().expect("the bundled petition"),
        &[issued(31, 3)],
        1,
        0,
    );
    clerk.open(number);
    clerk.types("Maria Lopes20009\n-");
    clerk.settle();
    for _ in 0..5 {
        let action = clerk.desk.update(Message::Key(Key::Line(true)));
        clerk.perform(action);
        clerk.settle();
    }
    assert_eq!(
        clerk
            .desk
            .open
            .as_ref()
            .map(|open| (open.line, open.typing.words(0).to_owned())),
        Some((1, "Maria Lopes".to_owned()))
    );
    // The last letter is taken away, and another one typed.
    clerk.types("\u{8}z");
    let action = last_enter(&mut clerk);
    clerk.perform(action);
    clerk.settle();
    assert_eq!(
        clerk.read(number)[..2],
        ["Maria Lopez|Washington, DC 20009||", "Some(Blank)"]
    );
    assert_eq!(
        clerk.desk.open.as_ref().map(|open| open.line),
        Some(3),
        "on to what was not read yet"
    );
    // Unchanged, it is passed by.
    let stored = clerk.seq;
    let _ = clerk.desk.update(Message::Key(Key::Line(true)));
    let _ = clerk.desk.update(Message::Key(Key::Line(true)));
    let action = last_enter(&mut clerk);
    assert!(
        matches!(action, Action::Focus(_)) && clerk.seq == stored,
        "{action:?}"
    );
    for _ in 0..9 {
        let _ = clerk.desk.update(Message::Key(Key::Line(false)));
    }
    assert_eq!(
        clerk.desk.open.as_ref().map(|open| open.line),
        Some(3),
        "no line is passed by unread"
    );
}

#[test]
fn the_rest_is_blank_with_one_key_and_a_second_reader_sees_nothing_of_the_first() {
    let number = number_of(&issued(40, 10));
    let mut clerk = Clerk::new(
        Petition::bundled().expect("the bundled petition"),
        &[issued(40, 10)],
        1,
        0,
    );
    clerk.open(number);
    clerk.types("Maria Lopez20009\n.");
    clerk.settle();
    assert!(clerk.desk.open.is_none(), "read whole");
    assert_eq!(clerk.seq, 2);
    clerk.open(number);
    let open = clerk.desk.open.as_ref().expect("open");
    assert_eq!((open.reading, open.line), (Reading::Second, 1));
    assert!((0..open.typing.columns().len()).all(|at| open.typing.words(at).is_empty()));
    assert!(clerk.desk.above(open, 9).is_empty());
    clerk.types("Maria Lopes20009\n.");
    clerk.settle();
    assert_eq!(
        clerk.read(number)[0],
        "Maria Lopez|Washington, DC 20009||",
        "the first reading counts"
    );
    let agreement = clerk.desk.paper.agreement();
    assert_eq!((agreement.compared, agreement.differing.len()), (10, 1));
    clerk.open(number);
    assert_eq!(
        clerk.desk.open.as_ref().map(|open| open.reading),
        Some(Reading::First),
        "read twice, it is corrected"
    );
}

#[test]
fn a_number_is_scanned_typed_or_looked_for_on_a_picture() {
    let number = number_of(&issued(31, 8));
    let mut desk = Clerk::new(
        Petition::bundled().expect("the bundled petition"),
        &[issued(31, 8)],
        1,
        0,
    )
    .desk;
    for typed in [
        number.to_string().to_lowercase(),
        format!("https://example.org/p?source=a&sheet={number}"),
        format!("SHEET:{number}"),
    ] {
        let _ = desk.update(Message::Close);
        let _ = desk.update(Message::Number(typed));
        assert!(matches!(desk.update(Message::Open), Action::Focus(_)));
        assert_eq!(desk.open.as_ref().map(|open| open.number), Some(number));
    }
    let _ = desk.update(Message::Number("/media/stick/photo.JPG".to_owned()));
    assert!(matches!(desk.update(Message::Open), Action::FindNumbers(_)));
    let _ = desk.update(Message::NumbersFound(NumbersFound {
        picture: "photo.JPG".into(),
        pages: Ok(vec![Page {
            sheets: vec![number],
            trouble: None,
        }]),
    }));
    let Action::Attach(request) = desk.update(Message::Attach) else {
        panic!("no picture is attached")
    };
    assert_eq!(
        (request.sheet, request.picture),
        (number, PathBuf::from("photo.JPG"))
    );
    let _ = desk.update(Message::Attached(Ok(number)));
    let _ = desk.update(Message::Number("hello".to_owned()));
    let _ = desk.update(Message::Open);
    assert!(matches!(desk.notice, Some(Notice::NotANumber)));
    let _ = desk.update(Message::Number("78X3M-0031-A".to_owned()));
    let _ = desk.update(Message::Open);
    assert!(matches!(desk.notice, Some(Notice::WrongCharacter)));
}
