//! The notice says what holds, in every language, and names everyone who receives something.

use proptest::prelude::*;

use super::*;
use crate::i18n::languages;
use crate::petition::to_toml;

/// Names that no sentence of ours has in it.
const PARTNERS: [&str; 4] = ["River Watch", "Клуб 9", "منظمة النهر", "CASA ñ"];
const CONTACT: &str = "petition@example.org";
const PRIVACY: &str = "https://example.org/privacy";

/// One consent of a petition: the partner that it belongs to, if any, and its way.
type Tick = (Option<usize>, Way);

/// Makes a petition as it would be read from a file, with everything that a notice is made from.
fn petition(boxes: &[Tick], organizer: Option<bool>, has_place: bool, has_ink: bool) -> Petition {
    let need = |asked: bool| if asked { "optional" } else { "off" };
    let mut file = String::from("format = 1\nlanguage = \"en\"\nonline = \"https://e.org\"\n");
    file.push_str(&format!(
        "[fields]\ngiven_name = \"required\"\nphone = \"optional\"\nstreet = \"optional\"\n\
         email = \"optional\"\nzip = \"{0}\"\ncity = \"{0}\"\nstate = \"{0}\"\nink = \"{1}\"\n",
        need(has_place),
        need(has_ink),
    ));
    if let Some(has_privacy) = organizer {
        let privacy = if has_privacy { PRIVACY } else { "" };
        file.push_str(&format!(
            "[organizer]\nname = \"River Alliance\"\ncontact = \"{CONTACT}\"\n"
        ));
        if !privacy.is_empty() {
            file.push_str(&format!("privacy = \"{privacy}\"\n"));
        }
    }
    let mut sentences = String::new();
    for (at, (partner, by)) in boxes.iter().enumerate() {
        let by = by.name();
        file.push_str(&format!("[[consents]]\nid = \"c{at}\"\nby = \"{by}\"\n"));
        if let Some(partner) = partner {
            file.push_str(&format!("partner = \"{}\"\n", PARTNERS[*partner]));
        }
        sentences.push_str(&format!("c{at} = \"Tick\"\n"));
    }
    file.push_str("[text.en]\ntitle = \"T\"\ntarget = \"the Zoning Board\"\nbody = \"B\"\n");
    file.push_str("demand = \"D\"\nsponsors = [\"A Sponsor Only\"]\n[text.en.consents]\n");
    file.push_str(&sentences);
    let petition = Petition::from_toml(&file).expect("a petition");
    to_toml(&petition).expect("it can be written");
    petition
}

fn boxes() -> impl Strategy<Value = Vec<Tick>> {
    let own = proptest::sample::select(Way::ALL.to_vec()).prop_map(|by| (None, by));
    let ways = proptest::sample::select(vec![Way::Email, Way::Post]);
    let partner = (0..PARTNERS.len(), ways).prop_map(|(partner, by)| (Some(partner), by));
    proptest::collection::vec(prop_oneof![own, partner], 0..8)
}

proptest! {
    #[test]
    fn everyone_who_receives_something_is_named_and_nobody_else(
        boxes in boxes(),
        organizer in proptest::option::of(any::<bool>()),
        has_until in any::<bool>(),
        has_place in any::<bool>(),
        has_ink in any::<bool>(),
        language in 0..8_usize,
    ) {
        let petition = petition(&boxes, organizer, has_place, has_ink);
        let words = Words::new(&languages()[language]);
        let until = has_until.then_some("2031-06-30");
        let notice = Notice::new(&petition, petition.language(), until);
        let said = notice.in_words(&words);

        for (at, partner) in PARTNERS.iter().enumerate() {
            let receives = boxes.iter().any(|(owner, _)| *owner == Some(at));
            prop_assert_eq!(said.contains(partner), receives, "{}", said);
        }
        prop_assert!(said.contains("the Zoning Board"));
        prop_assert!(!said.contains("A Sponsor Only"), "a sponsor receives nothing: {}", said);
        for (word, is_known) in [
            ("River Alliance", organizer.is_some()),
            (CONTACT, organizer.is_some()),
            (PRIVACY, organizer == Some(true)),
            ("2031", has_until),
            (&words.day("2031-06-30"), has_until),
        ] {
            prop_assert_eq!(said.contains(word), is_known, "{}: {}", word, said);
        }
        let dates = said.replace("Клуб 9", "").chars().any(|c| c.is_ascii_digit());
        prop_assert_eq!(dates, has_until, "there is no date when there is no day: {}", said);
        prop_assert!(!said.contains('{') && !said.contains("  "), "{}", said);
    }

    #[test]
    fn a_poster_promises_nothing_of_what_is_written_online(
        boxes in boxes(),
        organizer in proptest::option::of(any::<bool>()),
        language in 0..8_usize,
    ) {
        let petition = petition(&boxes, organizer, true, true);
        let words = Words::new(&languages()[language]);
        let notice = Notice::new(&petition, petition.language(), Some("2031-06-30"));
        let said = notice.online_in_words(&words);
        for partner in PARTNERS {
            prop_assert!(!said.contains(partner));
        }
        prop_assert!(!said.contains("2031") && !said.contains("the Zoning Board"));
        prop_assert_eq!(said.contains("River Alliance"), organizer.is_some());
        prop_assert_eq!(said.contains(CONTACT), organizer.is_some());
    }
}

#[test]
fn the_usual_notices_read_as_sentences() {
    let words = Words::english();
    let bundled = Petition::bundled().expect("no faults");
    assert_eq!(
        Notice::new(&bundled, bundled.language(), None).in_words(&words),
        "Your name, place, signature and the day you sign go to Congress. Your e-mail, phone \
         number and street do not. The organizer of this petition keeps what you write. You are \
         contacted only if you tick a box."
    );
    let full = petition(
        &[
            (None, Way::Email),
            (Some(0), Way::Email),
            (Some(3), Way::Email),
            (Some(3), Way::Post),
        ],
        Some(true),
        true,
        true,
    );
    let notice = Notice::new(&full, full.language(), Some("2027-06-30"));
    assert_eq!(
        notice.in_words(&words),
        "Your name, place, signature and the day you sign go to the Zoning Board. Your e-mail, \
         phone number and street do not. River Alliance keeps what you write until Jun 30, 2027. \
         You are contacted only if you tick a box. A list that you join keeps your address until \
         you leave it. A partner whose box you tick is given your name, place, language, e-mail \
         and when you signed: River Watch, CASA ñ. A partner whose box you tick is given your \
         name, place, street, language and when you signed: CASA ñ. To withdraw: \
         petition@example.org · More: https://example.org/privacy"
    );
    assert_eq!(
        notice.online_in_words(&words),
        "The page behind this code has its own privacy terms. Organizer: River Alliance. To \
         withdraw: petition@example.org · More: https://example.org/privacy"
    );
    assert_eq!(
        notice.as_told(&words),
        format!("Signers are told: {}", notice.in_words(&words))
    );
}

#[test]
fn a_petition_that_asks_for_little_promises_little() {
    let words = Words::english();
    let little = petition(&[], None, false, false);
    let said = Notice::new(&little, little.language(), None).in_words(&words);
    assert!(said.starts_with("Your name and the day you sign go to the Zoning Board."));
    assert!(said.ends_with("Nobody will contact you."), "{said}");
}
