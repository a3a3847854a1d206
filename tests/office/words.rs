//! A consent is its words: who agreed to other words is shown apart.

use petition::{BUNDLED, Petition};
use petition_kiosk::office::filter::{Agreement, Choice};
use petition_kiosk::office::{Message, Page, roll as list};

use crate::organizer::Drive;
use crate::show_roll;

#[test]
fn who_agreed_to_words_that_were_changed_is_counted_and_found_apart() {
    let mut drive = Drive::new();
    drive.sign_agreeing("Maria Lopez", "maria@example.org", 0, &["email"]);
    let changed = BUNDLED.replace("E-mail me about this campaign", "Write to me every day");
    drive.campaign.petition = Petition::from_toml(&changed).expect("no faults");
    drive.sign_agreeing("Kim Minsu", "kim@example.org", 0, &["email"]);
    drive.sign("José Núñez", "jose@example.org", 0);
    let mut organizer = drive.organizer();
    let names = ["Maria Lopez", "Kim Minsu", "José Núñez"];

    // Of three, each row has one.
    let _ = organizer.send(Message::Show(Page::Today));
    for row in [
        "By e-mail",
        "Agreed to other words",
        "Not at all: they ticked no box",
    ] {
        assert!(organizer.sees(row), "{row}");
    }
    assert_eq!(
        organizer
            .texts()
            .iter()
            .filter(|text| text.as_str() == "1 of 3")
            .count(),
        3
    );

    show_roll(&mut organizer);
    let _ = organizer.send(Message::Roll(list::Message::ToggleFilters));
    assert!(organizer.sees("Other words"));
    for (agreement, expected) in [
        (Agreement::OtherWords, "Maria Lopez"),
        (Agreement::To("email".to_owned()), "Kim Minsu"),
        (Agreement::Nothing, "José Núñez"),
    ] {
        let filter = list::Message::Filter(Choice::Consent(agreement));
        let _ = organizer.send(Message::Roll(filter));
        let shown: Vec<&str> = names
            .into_iter()
            .filter(|name| organizer.sees(name))
            .collect();
        assert_eq!(shown, [expected]);
    }
}
