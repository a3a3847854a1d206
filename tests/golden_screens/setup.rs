//! The screens of the first run.

use std::fs;
use std::sync::Arc;
use std::time::Instant;

use iced_test::core::Size;

use ed25519_dalek::{Signer as _, SigningKey};
use kiosk::ui::theme::Appearance;
use kiosk::ui::writing::Caret;
use ledger::campaign::{Campaign, Joining, Passphrase};
use petition::{Language, Organizer, Petition};
use petition_kiosk::ready::{self, Done, Facts, Step, Stick};
use petition_kiosk::setup::{
    Aside, Ask, Chosen, FoundDrive, Leaving, Listed, Message, Page, Setup,
};
use zeroize::Zeroizing;

use crate::person::{LANDSCAPE, PORTRAIT};
use crate::{LARGE, both, check, grown, others, tile, words};

const BUNDLED: &str = "Tell Congress: Stop local law enforcement from doing ICE’s dirty work. Pass the PROTECT Immigration Act.";
/// The public half of a backup's key.
const BACKUP: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

fn hash(context: &str, bytes: &[u8]) -> [u8; 32] {
    blake3::derive_key(&format!("petition-kiosk 2026-11 {context}"), bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A drive with the same keys on every machine, and a backup's: two of its words are asked for.
fn joining(has_key: bool) -> Arc<Joining> {
    let folder = tempfile::tempdir().expect("a folder");
    let stick = folder.path().join("stick");
    let mut petition = Petition::bundled().expect("the bundled petition");
    "https://example.org/protect".clone_into(&mut petition.online);
    petition.organizer = Some(Organizer {
        name: "River Alliance".to_owned(),
        contact: "petition@example.org".to_owned(),
        privacy: String::new(),
        colour: None,
        mark: None,
    });
    let made = Campaign::create_practice(&stick, petition, Vec::new()).expect("made");
    let key = stick.join("organizer.key");
    if !has_key {
        fs::remove_file(key).expect("removed");
    }
    let path = stick.join("campaign.toml");
    let text = fs::read_to_string(&path).expect("read");
    let key = SigningKey::from_bytes(&[7; 32]);
    let tested = format!("{}\n{BACKUP}", made.recipient());
    let tested = &hex(&hash("tested recipients v1", tested.as_bytes()))[..32];
    let lines = text[..text.rfind("[signed]").expect("a signature")].lines();
    let text: String = lines
        .map(
            |line| match line.split_once(" = ").map_or("", |(name, _)| name) {
                "id" => "id = \"6f0d2c1e-2f43-4b8a-9f07-2b5b3f1d9a44\"\n".to_owned(),
                "signing_key" => {
                    format!(
                        "signing_key = \"{}\"\n",
                        hex(key.verifying_key().as_bytes())
                    )
                }
                "tested" => format!("backup_recipient = \"{BACKUP}\"\ntested = \"{tested}\"\n"),
                _ => format!("{line}\n"),
            },
        )
        .collect();
    let signature = key.sign(&hash("campaign v2", text.as_bytes())).to_bytes();
    let signed = format!("{text}[signed]\nsignature = \"{}\"\n", hex(&signature));
    fs::write(path, signed).expect("written");
    let station = folder.path().join("station");
    // The numbers of the words are random, and a picture is not.
    let joining = (0..1_000)
        .map(|_| Joining::read(&stick, &station).expect("a drive"))
        .find(|joining| joining.asked() == Some([2, 5]));
    Arc::new(joining.expect("words 2 and 5 are asked for at some time"))
}

#[test]
fn first_run() {
    let words = both();
    for (name, page) in [
        ("ways", Page::Ways),
        ("start", Page::Start),
        ("join", Page::Join),
    ] {
        let mut setup = Setup::default();
        let _ = setup.update(Message::Show(page));
        let offered = Passphrase::new("pigeon umbrella tractor velvet lamp orbit");
        let _ = setup.update(Message::Offered(offered));
        others(
            &format!("first-run-{name}"),
            |words| setup.view(words, BUNDLED),
            &words,
        );
    }
}

#[test]
fn comparing_two_words() {
    let words = both();
    let joining = joining(false);
    let right = joining.campaign().fingerprint().all()[1];
    let mut setup = Setup::default();
    let _ = setup.update(Message::Read(joining));
    others(
        "first-run-words",
        |words| setup.view(words, BUNDLED),
        &words,
    );
    let _ = setup.update(Message::Typed(Ask::FirstWord, right.to_owned()));
    let _ = setup.update(Message::Typed(Ask::SecondWord, "zzzz".to_owned()));
    let _ = setup.update(Message::Compare);
    others(
        "first-run-words-wrong",
        |words| setup.view(words, BUNDLED),
        &words,
    );
    // By finger, on a screen held upright.
    let _ = setup.update(Message::Typed(Ask::SecondWord, String::new()));
    let _ = setup.update(Message::Caret(Ask::FirstWord, Caret::Touched));
    let _ = setup.update(Message::Typed(Ask::FirstWord, "wi".to_owned()));
    let tiles: Vec<_> = words
        .iter()
        .map(|words| tile(setup.view(words, BUNDLED), PORTRAIT, Appearance::Light))
        .collect();
    check("upright-first-run-words", &tiles, 2);
}

#[test]
fn a_stick_with_a_key_is_warned_of() {
    let words = both();
    let mut setup = Setup::default();
    let _ = setup.update(Message::Read(joining(true)));
    let tiles: Vec<_> = words
        .iter()
        .map(|words| tile(setup.view(words, BUNDLED), PORTRAIT, Appearance::Light))
        .collect();
    check("upright-first-run-words-key", &tiles, 2);
}

/// A letter in two languages that people could have on a stick.
fn chosen() -> Chosen {
    let letter = "Open the library on Sundays\n\nFamilies in this town work six days a week. The \
        library is closed on the seventh.\n\nOther towns of our size keep theirs open, and the \
        reading rooms are full.\n\nTo: The City Council\nFrom: [Your Name]\n\nOpen the library \
        on Sundays, from noon to six, beginning this winter.";
    let petition = petition::import(letter, Language::english()).expect("a petition");
    Chosen {
        path: Some("/media/ana/BLUE/library.txt".into()),
        petition: Arc::new(petition),
        notes: None,
        now: Instant::now(),
    }
}

/// A letter of a word processor, with what a person should look at.
fn understood() -> Chosen {
    let letter = "Open the library on Sundays\r\n\r\nDear Mayor Roe and members of the \
        council,\r\n\r\nFamilies in this town work six days a week. We ask you to:\r\n\r\n\
        \u{f0b7}\topen the reading rooms,\r\n\u{f0b7}\tpay two librarians.\r\n\r\nSponsors: \
        Friends of the Library, Inc., PTA 42\r\n\r\nOpen the library on Sundays, from noon to \
        six.\r\n\r\nSincerely,\r\n[Your Name]\r\n";
    let imported = petition::import_file(letter.as_bytes(), "library.txt", None);
    let imported = imported.expect("a petition");
    Chosen {
        path: Some("/media/ana/BLUE/library.txt".into()),
        petition: Arc::new(imported.petition),
        notes: Some(imported.notes),
        now: Instant::now(),
    }
}

/// The pages of a drive's start at both sizes, in both languages, and held upright.
fn pages(name: &str, setup: &mut Setup) {
    let words = both();
    others(name, |words| setup.view(words, BUNDLED), &words);
    setup.resize(PORTRAIT);
    let tiles: Vec<_> = words
        .iter()
        .map(|words| tile(setup.view(words, BUNDLED), PORTRAIT, Appearance::Light))
        .collect();
    check(&format!("upright-{name}"), &tiles, 2);
    // As large as a screen of 200 % draws it.
    let half = Size::new(LANDSCAPE.width / 2.0, LANDSCAPE.height / 2.0);
    setup.resize(half);
    let tiles: Vec<_> = words
        .iter()
        .map(|words| tile(setup.view(words, BUNDLED), half, Appearance::Light))
        .collect();
    check(&format!("large-{name}"), &tiles, 2);
    setup.resize(LANDSCAPE);
}

#[test]
fn choosing_a_petition() {
    let mut setup = Setup::default();
    let _ = setup.update(Message::Show(Page::Start));
    let _ = setup.update(Message::Show(Page::Petition));
    let listed = vec![
        Listed {
            path: "/media/ana/BLUE/library.txt".into(),
            title: Ok("Open the library on Sundays".to_owned()),
        },
        Listed {
            path: "/home/ana/Documents/minutes.txt".into(),
            title: Err(petition::ImportError::NoTarget.into()),
        },
        Listed {
            path: "/home/ana/Downloads/letter.txt".into(),
            title: Err(petition::ImportError::NoTitle {
                line: 1,
                found: "Dear neighbours,".to_owned(),
            }
            .into()),
        },
    ];
    let _ = setup.update(Message::Listed(Ok(listed)));
    pages("first-run-petition", &mut setup);
    let _ = setup.update(Message::PetitionRead(Ok(chosen())));
    pages("first-run-preview", &mut setup);
    let begin = kiosk::Message::Attract(kiosk::AttractMessage::Begin);
    let _ = setup.update(Message::Preview(begin));
    pages("first-run-preview-letter", &mut setup);
    let _ = setup.update(Message::PetitionRead(Ok(understood())));
    pages("first-run-preview-read", &mut setup);
}

#[test]
fn faults_of_a_start() {
    let mut setup = Setup::default();
    let _ = setup.update(Message::Show(Page::Start));
    let offered = Passphrase::new("pigeon umbrella tractor velvet lamp orbit");
    let _ = setup.update(Message::Offered(offered));
    let _ = setup.update(Message::PetitionRead(Ok(chosen())));
    let _ = setup.update(Message::TakePetition);
    let _ = setup.update(Message::Typed(Ask::Passphrase, "short".to_owned()));
    let _ = setup.update(Message::Typed(Ask::Online, "library".to_owned()));
    let _ = setup.update(Message::Make);
    pages("first-run-faults", &mut setup);
}

#[test]
fn what_is_left_after_the_start() {
    let mut setup = Setup::default();
    let _ = setup.update(Message::Show(Page::Start));
    let offered = Passphrase::new("pigeon umbrella tractor velvet lamp orbit");
    let _ = setup.update(Message::Offered(offered));
    let _ = setup.update(Message::TakeOffered);
    let facts = Facts {
        folder: "/home/ana/.local/share/petition-kiosk/campaign".into(),
        version: 1,
        ..Facts::default()
    };
    let _ = setup.update(Message::Started(facts.clone(), [2, 5]));
    pages("ready", &mut setup);
    let stick = |name: &str, has_key| Stick {
        path: format!("/media/ana/{name}").into(),
        name: name.to_owned(),
        has_key,
        has_campaign: false,
    };
    // One key is copied, and the stick that has it is plugged in for the tablets.
    setup.set_facts(Facts {
        done: Done {
            passphrase: true,
            keys: vec!["RED".to_owned()],
            campaign: None,
            card: Some("/home/ana/Documents/Petition sheets/volunteers-tell-congress.pdf".into()),
        },
        ..facts
    });
    let found = ready::Message::Sticks(Step::Campaign, Ok(vec![stick("RED", true)]));
    let _ = setup.update(Message::Ready(found));
    let two = vec![stick("RED", true), stick("BLUE", false)];
    let _ = setup.update(Message::Ready(ready::Message::Sticks(Step::Key, Ok(two))));
    pages("ready-warned", &mut setup);
}

#[test]
fn a_pin_for_this_machine() {
    let words = both();
    let mut setup = Setup::for_pin(Zeroizing::new("471193".to_owned()));
    others("first-run-pin", |words| setup.view(words, BUNDLED), &words);
    let _ = setup.update(Message::Caret(Ask::OwnPin, Caret::Touched));
    let _ = setup.update(Message::Typed(Ask::OwnPin, "123456".to_owned()));
    let _ = setup.update(Message::TakePin);
    let _ = setup.update(Message::Caret(Ask::OwnPin, Caret::Touched));
    let tiles: Vec<_> = words
        .iter()
        .map(|words| tile(setup.view(words, BUNDLED), PORTRAIT, Appearance::Light))
        .collect();
    check("upright-first-run-pin", &tiles, 2);
}

#[test]
fn leaving_a_drive_and_taking_it_up() {
    let title = "Open the library on Sundays".to_owned();
    let mut setup = Setup::for_leaving(Leaving {
        title: title.clone(),
        signatures: 412,
        not_turned_in: 34,
        has_key: true,
        is_named: false,
    });
    pages("leave", &mut setup);
    let mut setup = Setup::default().with_aside(vec![Aside {
        folder: "/home/ana/.local/share/petition-kiosk/aside/20261124-open-the".into(),
        name: "20261124-154300-open-the".to_owned(),
        title,
    }]);
    pages("first-run-aside", &mut setup);
    pages("forgotten-pin", &mut Setup::for_forgotten());
}

fn tiles(setup: &Setup, size: Size, languages: &[&str]) -> Vec<crate::Picture> {
    let all = languages.iter().map(|language| {
        let words = words(language);
        tile(setup.view(&words, BUNDLED), size, Appearance::Light)
    });
    all.collect()
}

/// The first page on every kind of screen: its languages are in sight.
#[test]
fn the_first_page() {
    let mut setup = Setup::default();
    for (name, size, across) in [
        ("upright-first-run-ways", PORTRAIT, 3),
        ("narrow-first-run-ways", Size::new(360.0, 640.0), 3),
        ("large-first-run-ways", Size::new(640.0, 400.0), 3),
    ] {
        setup.resize(size);
        check(name, &tiles(&setup, size, &["en", "ar", "zh-Hans"]), across);
    }
    for glass in LARGE {
        let pictures = ["en", "ar"].map(|language| {
            let words = words(language);
            grown(|_| setup.view(&words, BUNDLED), glass)
        });
        check(
            &format!("large-first-run-ways-{}", glass.width),
            &pictures,
            2,
        );
    }
}

/// Every page of the first run for readers of Arabic and of Chinese.
#[test]
fn first_run_elsewhere() {
    let offered = || Message::Offered(Passphrase::new("pigeon umbrella tractor velvet lamp orbit"));
    let mut start = Setup::default();
    let _ = start.update(Message::Show(Page::Start));
    let _ = start.update(offered());
    let mut ready = Setup::default();
    let _ = ready.update(Message::Show(Page::Start));
    let _ = ready.update(offered());
    let _ = ready.update(Message::TakeOffered);
    let _ = ready.update(Message::Started(Facts::default(), [2, 5]));
    let mut join = Setup::default();
    let _ = join.update(Message::Show(Page::Join));
    let _ = join.update(Message::Found(Ok(vec![FoundDrive {
        folder: "/media/ana/BLUE/campaign".into(),
        name: "BLUE · campaign".to_owned(),
    }])));
    let mut compare = Setup::default();
    let _ = compare.update(Message::Read(joining(true)));
    let mut choose = Setup::default();
    let _ = choose.update(Message::Show(Page::Petition));
    let _ = choose.update(Message::Listed(Ok(vec![Listed {
        path: "/home/ana/Documents/minutes.txt".into(),
        title: Err(petition::ImportError::NoTarget.into()),
    }])));
    let mut preview = Setup::default();
    preview.resize(LANDSCAPE);
    let _ = preview.update(Message::PetitionRead(Ok(chosen())));
    let leave = Setup::for_leaving(Leaving {
        title: "Open the library on Sundays".to_owned(),
        signatures: 412,
        not_turned_in: 34,
        has_key: true,
        is_named: false,
    });
    let pin = Setup::for_pin(Zeroizing::new("471193".to_owned()));
    for language in ["ar", "zh-Hans"] {
        // The keyboard begins with the letters of the language where words of it are written.
        let mut write = Setup::default();
        write.speak(&Language::new(language).expect("a tag"));
        let _ = write.update(Message::Show(Page::Start));
        let _ = write.update(Message::Caret(Ask::Event, Caret::Touched));
        let _ = write.update(Message::Typed(Ask::Event, "السوق".to_owned()));
        let mut secret = Setup::default();
        secret.speak(&Language::new(language).expect("a tag"));
        let _ = secret.update(Message::Show(Page::Forgotten));
        let _ = secret.update(Message::Caret(Ask::Opening, Caret::Touched));
        let pages = [
            &Setup::default(),
            &start,
            &choose,
            &preview,
            &ready,
            &join,
            &compare,
            &pin,
            &leave,
            &write,
            &secret,
        ];
        let shown: Vec<_> = pages
            .iter()
            .flat_map(|setup| tiles(setup, LANDSCAPE, &[language]))
            .collect();
        check(&format!("first-run-{language}"), &shown, 3);
    }
}
