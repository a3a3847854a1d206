//! A volunteer opens a shift, cleans the screen, chooses its appearance and is trained.

use crate::person::{
    By, LANDSCAPE, LOOP, PORTRAIT, Person, begin, context, fill, fill_all, receipt,
};
use iced_test::core::keyboard::key::Named;
use kiosk::ui::keyboard::Stroke;
use kiosk::ui::theme::Appearance;
use kiosk::{
    AttractMessage, Battery, Machine, Message, PracticeState, ReceiptKind, ReceiptState, Shift,
    StaffMessage, Trouble, TurnInState, ids,
};
use petition::Field;

/// Goes to the staff's screen.
fn staff(person: &mut Person) {
    person.press(ids::STAFF);
    for digit in "4711".chars() {
        person.press(ids::digit(digit));
    }
    person.press(ids::PIN_OK);
    assert!(person.kiosk.shows_staff());
}

#[test]
fn a_shift_is_opened_by_touch_alone_and_the_petition_comes() {
    for size in [LANDSCAPE, PORTRAIT] {
        let mut person = Person::new(context(size), By::Finger);
        staff(&mut person);
        person.press(ids::VOLUNTEER);
        for key in ["key-A", "key-n", "key-a"] {
            person.press(key.into());
        }
        person.say(Message::Staff(StaffMessage::Key(Stroke::Hide)));
        person.press(ids::event(1));
        person.press(ids::OPEN_SHIFT);
        assert_eq!(
            person.wished.last().map(String::as_str),
            Some("OpenShift Ana 1")
        );
        assert!(person.has(ids::BEGIN));
    }
}

#[test]
fn an_open_shift_tells_its_count_its_goal_and_the_machine_in_words() {
    let mut context = context(LANDSCAPE);
    context.shift = Some(Shift {
        volunteer: "Ana".to_owned(),
        since: "14:05".to_owned(),
        count: 34,
    });
    (context.goal, context.count_today) = (Some(200), 50);
    let battery = Some(Battery {
        percent: 64,
        charging: false,
    });
    context.machine = Machine {
        battery,
        room: Some(41_876),
        mirror: Some(true),
        clock: "Nov 24, 2026, 15:43".to_owned(),
        clock_is_wrong: false,
    };
    let mut person = Person::new(context, By::Mouse);
    assert!(
        person.sees("50 people signed here today") && person.sees("Goal for today: 200"),
        "the campaign wants it told"
    );
    staff(&mut person);
    for said in [
        "34",
        "Since 14:05, Ana",
        "50 of 200 today",
        "Battery: 64 %",
        "Disk: room for about 41,000 more",
        "Clock: Nov 24, 2026, 15:43",
    ] {
        assert!(person.sees(said), "{said}");
    }
    assert!(!person.has(ids::OPEN_SHIFT), "one shift at a time");
    person.press(ids::RECEIPT);
    assert_eq!(person.wished.last().map(String::as_str), Some("Receipt"));
}

#[test]
fn a_count_that_the_campaign_keeps_to_itself_is_not_told() {
    let mut context = context(LANDSCAPE);
    context.shows_count = false;
    assert!(!Person::new(context, By::Mouse).sees("signed here today"));
}

#[test]
fn a_screen_that_is_being_cleaned_answers_to_nothing_and_comes_back_by_itself() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    staff(&mut person);
    person.press(ids::CLEAN);
    for x in 1..12 {
        for y in 1..8 {
            person.press_at(iced_test::core::Point::new(
                x as f32 * 100.0,
                y as f32 * 100.0,
            ));
        }
    }
    person.key(Named::Enter);
    person.kiosk.hide_all(&person.context, person.now);
    assert!(person.sees("Locked for cleaning"));
    person.waits(19);
    assert!(person.sees("one second"));
    person.waits(1);
    assert!(person.has(ids::BEGIN));
}

#[test]
fn strong_contrast_is_one_touch_away_and_goes_with_whoever_chose_it() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    assert_eq!(person.kiosk.appearance(&person.context), Appearance::Light);
    person.press(ids::CONTRAST);
    assert_eq!(
        person.kiosk.appearance(&person.context),
        Appearance::Contrast
    );
    fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
    assert_eq!(
        person.kiosk.appearance(&person.context),
        Appearance::Contrast
    );
    person.press(ids::SIGN);
    person.kiosk.sealed(person.now);
    person.press(ids::NEXT_PERSON);
    assert_eq!(person.kiosk.appearance(&person.context), Appearance::Light);
    person.press(ids::CONTRAST);
    person.waits(60);
    assert_eq!(
        person.kiosk.appearance(&person.context),
        Appearance::Light,
        "who went away left it for the next one"
    );
}

#[test]
fn staff_choose_how_the_station_looks() {
    let mut person = Person::new(context(LANDSCAPE), By::Mouse);
    staff(&mut person);
    person.press(ids::appearance(Appearance::Sunlight));
    assert_eq!(
        person.wished.last().map(String::as_str),
        Some("Appearance Sunlight")
    );
    person.context.appearance = Appearance::Contrast;
    person.press(ids::BACK);
    assert!(!person.has(ids::CONTRAST), "there is nothing stronger");
}

#[test]
fn a_volunteer_is_trained_on_the_real_screens() {
    let mut context = context(LANDSCAPE);
    (context.practice, context.practice_pin) = (true, Some("4711"));
    let mut person = Person::new(context, By::Finger);
    person.press(ids::TRAIN);
    assert!(person.sees("1 of 5"));
    begin(&mut person);
    fill(&mut person, Field::GivenName, "Ana");
    fill(&mut person, Field::FamilyName, "Example");
    fill(&mut person, Field::Email, "ana@example.org");
    fill(&mut person, Field::Zip, "20009");
    person.draw(LOOP);
    person.press(ids::SIGN);
    person.kiosk.sealed(person.now);
    assert!(person.sees("2 of 5") && person.sees("This was practice"));
    assert!(!person.sees("the sheets that are delivered"));
    person.press(ids::NEXT_PERSON);
    assert!(person.sees("2 of 5"), "nobody has walked away yet");
    person.press(ids::BEGIN);
    person.press(ids::START_OVER);
    assert!(person.sees("3 of 5"));
    person.press(ids::BEGIN);
    person.kiosk.hide_all(&person.context, person.now);
    assert!(person.sees("4 of 5") && person.sees("type the PIN 4711"));
    staff(&mut person);
    assert!(person.sees("5 of 5"));
    person.press(ids::RECEIPT);
    person.context.receipt = ReceiptState::Done {
        receipt: receipt(),
        how: ReceiptKind::Saved,
    };
    person.waits(1);
    assert!(person.sees("That is all five"));
    person.press(ids::TRAIN_END);
    assert!(!person.has(ids::TRAIN_END));
}

#[test]
fn nobody_trains_where_signatures_count() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    assert!(!person.has(ids::TRAIN));
    person.say(Message::Attract(AttractMessage::StartTraining));
    assert!(!person.has(ids::TRAIN_END));
}

/// Every button of the staff's screen, with the place at which it is.
fn buttons(person: &mut Person) -> Vec<(String, f32)> {
    let mut ids = vec![
        ids::BACK,
        ids::TURN_IN,
        ids::CLEAN,
        ids::PRACTICE,
        ids::OFFICE,
        ids::LEAVE,
        ids::RECEIPT,
    ];
    ids.extend(Appearance::ALL.map(ids::appearance));
    if person.context.shift.is_none() {
        ids.extend([ids::VOLUNTEER, ids::OPEN_SHIFT]);
    }
    ids.into_iter()
        .map(|id| (format!("{id:?}"), person.bounds(id).y))
        .collect()
}

#[test]
fn no_button_moves_when_a_result_or_a_trouble_comes() {
    let done = |how| ReceiptState::Done {
        receipt: receipt(),
        how,
    };
    let path = || "/media/volunteer/STICK/05098021-000135.turn-in".into();
    let turned_in = [
        TurnInState::Writing,
        TurnInState::NoStick,
        TurnInState::Done {
            path: path(),
            entries: 135,
        },
        TurnInState::Failed("The disk is full. Make room and try again.".to_owned()),
    ];
    let receipts = [
        ReceiptState::Writing,
        done(ReceiptKind::Printed),
        done(ReceiptKind::Saved),
        done(ReceiptKind::OnlyShown),
        done(ReceiptKind::Overdue),
    ];
    let troubles = [
        Trouble::BatteryLow(12),
        Trouble::ClockWrong,
        Trouble::MaySleep,
        Trouble::LittleRoom(300),
        Trouble::DiskFull,
    ];
    for (size, language) in [
        (LANDSCAPE, "en"),
        (LANDSCAPE, "es"),
        (PORTRAIT, "en"),
        (PORTRAIT, "es"),
    ] {
        for shift in [None, Some(())] {
            let mut context = context(size);
            context.shift = shift.map(|()| Shift {
                volunteer: "Ana".to_owned(),
                since: "14:05".to_owned(),
                count: 34,
            });
            let mut person = Person::new(context, By::Finger);
            let language = petition::Language::new(language).expect("a tag");
            person.say(Message::Attract(AttractMessage::ChooseLanguage(language)));
            staff(&mut person);
            let before = buttons(&mut person);
            for turn_in in &turned_in {
                person.context.turn_in = turn_in.clone();
                assert_eq!(buttons(&mut person), before, "{turn_in:?}");
            }
            for receipt in &receipts {
                person.context.receipt = receipt.clone();
                assert_eq!(buttons(&mut person), before, "a receipt");
            }
            for trouble in &troubles {
                person.context.trouble = vec![trouble.clone()];
                assert_eq!(buttons(&mut person), before, "{trouble:?}");
            }
            person.context.trouble = troubles.to_vec();
            assert_eq!(buttons(&mut person), before, "five at once");
            for state in [
                PracticeState::Preparing,
                PracticeState::Failed("The disk is full.".to_owned()),
            ] {
                person.context.practice_state = state;
                assert_eq!(buttons(&mut person), before);
            }
        }
    }
}

#[test]
fn a_receipt_is_shown_with_everything_that_is_on_paper_and_can_be_shown_again() {
    for size in [LANDSCAPE, PORTRAIT] {
        let mut person = Person::new(context(size), By::Finger);
        staff(&mut person);
        person.press(ids::RECEIPT);
        assert_eq!(person.wished.last().map(String::as_str), Some("Receipt"));
        person.context.receipt = ReceiptState::Done {
            receipt: receipt(),
            how: ReceiptKind::Saved,
        };
        person.kiosk.show_receipt(person.now);
        for shown in [
            "Photograph this",
            "34",
            "Nov 24, 2026, 14:05 – Nov 24, 2026, 18:02",
            "Dupont Circle",
            "7f3a 91c2 04bd",
            "helmet wire theme else mushroom sweet",
            "legal winner thank year wave sausage",
        ] {
            assert!(person.sees(shown), "{shown}: {:?}", person.texts());
        }
        person.press(ids::RECEIPT_DONE);
        assert!(person.kiosk.shows_staff());
        person.press(ids::SHOW_RECEIPT);
        assert!(person.sees("Photograph this"));
        person.waits(121);
        assert!(person.has(ids::BEGIN), "it closes by itself");
        // A receipt that comes when nobody waits for it covers no signer's screen.
        person.kiosk.show_receipt(person.now);
        assert!(person.has(ids::BEGIN));
    }
}

#[test]
fn practice_says_so_on_every_screen_and_leads_back_by_one_button() {
    let mut context = context(LANDSCAPE);
    (context.practice, context.practice_pin, context.leads_back) = (true, Some("4711"), true);
    let mut person = Person::new(context, By::Finger);
    let leads_back = |person: &mut Person| {
        assert!(person.sees("PRACTICE"), "{:?}", person.texts());
        assert!(person.has(ids::PRACTICE_END));
    };
    leads_back(&mut person);
    begin(&mut person);
    leads_back(&mut person);
    person.press(ids::START_OVER);
    staff(&mut person);
    leads_back(&mut person);
    for id in [ids::OFFICE, ids::LEAVE, ids::TURN_IN, ids::PRACTICE] {
        assert!(!person.has(id.clone()), "{id:?}");
    }
    person.press(ids::PRACTICE_END);
    assert_eq!(
        person.wished.last().map(String::as_str),
        Some("EndPractice")
    );
}

#[test]
fn a_volunteer_of_a_drive_can_practise() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    assert!(!person.has(ids::PRACTICE_END));
    staff(&mut person);
    person.press(ids::PRACTICE);
    assert_eq!(person.wished.last().map(String::as_str), Some("Practice"));
    person.context.practice_state = PracticeState::Preparing;
    person.press(ids::PRACTICE);
    assert_eq!(person.wished.len(), 2, "the PIN and one practice");
}

#[test]
fn the_way_to_leave_a_drive_is_in_sight_without_a_scroll() {
    for tag in petition::i18n::languages() {
        let mut context = context(LANDSCAPE);
        // The longest form of the page: everything about the machine, and a shift.
        context.machine.battery = Some(Battery {
            percent: 81,
            charging: false,
        });
        context.machine.room = Some(41_000);
        context.machine.mirror = Some(true);
        let mut person = Person::new(context, By::Finger);
        person.say(Message::Attract(AttractMessage::ChooseLanguage(
            tag.clone(),
        )));
        staff(&mut person);
        // Its words are in sight, and a finger can touch it, even where the names of the appearances
        // take two lines.
        let seen = person.place(ids::LEAVE_DRIVE);
        assert!(seen.height > 40.0, "{seen:?} in {tag:?}");
    }
}
