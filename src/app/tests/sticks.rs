//! Things that no stick gets: the hash of a station's PIN, and receipts with a volunteer's name.

use std::path::Path;

use super::*;
use crate::app::perform::is_pin;
use crate::setup::Start;
use ledger::Reader;
use ledger::campaign::PRACTICE_PIN;
use petition::practice::Queue;
use zeroize::Zeroizing;

const WORDS: &str = "pigeon umbrella tractor velvet lamp orbit";

/// The files below a folder that hold the hash of a PIN.
fn hashes_of_pins(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("listed") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(hashes_of_pins(&path));
        } else {
            let bytes = std::fs::read(&path).expect("read");
            if bytes.windows(7).any(|window| window == b"$argon2") {
                found.push(path);
            }
        }
    }
    found
}

/// Copies a folder as a person does, with everything that is in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("made");
    for entry in std::fs::read_dir(from).expect("listed") {
        let entry = entry.expect("an entry");
        std::fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
    }
}

#[test]
fn no_stick_gets_the_hash_of_a_pin_and_a_station_that_joins_gets_one_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = Paths::inside(&folder.path().join("first"));
    let start = Start {
        passphrase: Zeroizing::new(WORDS.to_owned()),
        petition: None,
        online: String::new(),
        event: "Dupont Circle".to_owned(),
        pin: Zeroizing::new("471193".to_owned()),
    };
    let station = jobs::start_campaign(&start, &paths).expect("started");
    let (campaign, ledger) = (station.campaign(), station.ledger().expect("a ledger"));
    let signer = Queue::new(1, &campaign.petition, 1)
        .next()
        .expect("a signer");
    let signature = signer.draft.check(&campaign.petition).expect("checked");
    jobs::store_signature(
        &campaign,
        &ledger,
        &[],
        campaign.events.first(),
        None,
        &signature,
    )
    .expect("stored");
    drop(ledger);
    let app = App::new(Some(station), paths.clone(), true);
    assert!(matches!(app.surface, Surface::Kiosk), "it has a PIN");
    drop(app);
    assert_eq!(
        hashes_of_pins(paths.data()),
        [paths.pin()],
        "the search works"
    );

    // Everything that people and the program put on sticks.
    let stick = folder.path().join("stick");
    copy(&paths.campaign(), &stick.join("campaign"));
    let reader = Reader::open(&paths.ledger()).expect("a ledger");
    reader.turn_in(&stick, |_| {}).expect("turned in");
    assert_eq!(hashes_of_pins(&stick), Vec::<PathBuf>::new());

    let second = Paths::inside(&folder.path().join("second"));
    let joining = jobs::read_campaign(&stick.join("campaign"), &second).expect("a drive");
    let words = joining.campaign().fingerprint();
    let words = joining
        .asked()
        .expect("two words")
        .map(|number| words.all()[number - 1]);
    let station = jobs::join_campaign(&joining, &words.map(str::to_owned), &second);
    let mut app = App::new(Some(station.expect("joined")), second.clone(), true);
    assert!(
        matches!(app.surface, Surface::Setup(_)),
        "it has no PIN yet"
    );
    assert!(!is_pin(app.pin.as_ref(), false, "471193"));
    let pin = jobs::save_pin("805126", &second).expect("kept");
    drop(app.update(Message::PinSaved(once(pin))));
    assert!(matches!(app.surface, Surface::Kiosk));
    assert!(is_pin(app.pin.as_ref(), false, "805126"));
    assert!(!is_pin(app.pin.as_ref(), false, "471193"));
    assert!(!is_pin(app.pin.as_ref(), false, PRACTICE_PIN));
    assert_eq!(hashes_of_pins(second.data()), [second.pin()]);
}

#[test]
fn practice_has_the_pin_that_everyone_knows() {
    assert!(is_pin(None, true, PRACTICE_PIN));
    assert!(!is_pin(None, true, "471193"));
    assert!(!is_pin(None, false, PRACTICE_PIN));
}

/// A volunteer's name is on the receipt.
#[test]
fn receipts_leave_the_machine_with_a_turn_in_and_reach_no_stick() {
    let mut kiosk = kiosk();
    let receipts = kiosk.folder.path().join("receipts");
    let running = kiosk.app.station.as_mut().expect("a station");
    running.station.open_shift("Ana".to_owned(), 0);
    let (campaign, ledger) = (running.station.campaign(), running.station.ledger());
    let ledger = ledger.expect("a ledger");
    let signer = Queue::new(1, &campaign.petition, 1).next();
    let signature = signer.expect("a signer").draft.check(&campaign.petition);
    let signature = signature.expect("checked");
    jobs::store_signature(&campaign, &ledger, &[], None, None, &signature).expect("stored");
    // The receipt of an overdue shift goes to no printer.
    let order = running.station.receipt_order(true);
    let receipt = jobs::print_receipt(&campaign, &ledger, order, &receipts).expect("written");
    let written = jobs::receipts_in(&receipts);
    assert_eq!(written.len(), 1);
    let written = &written[0];
    // The screen shows the code that is on the paper.
    let head = jobs::lock(&ledger)
        .signed_head()
        .expect("read")
        .expect("a head");
    let code = petition::qr::Code::new(&head.in_a_code(), petition::qr::Correction::default());
    let code = code.expect("a code");
    assert_eq!(receipt.shown.code.modules, code.modules());
    assert_eq!(
        (receipt.shown.count, receipt.shown.head),
        (1, head.head.code())
    );
    std::fs::write(receipts.join("notes.txt"), "Mine").expect("written");

    let path = kiosk.folder.path().join("ledger.db");
    let turn_in = |sticks: &[PathBuf]| {
        jobs::turn_in_on(sticks.iter().map(PathBuf::as_path), &path, &receipts)
    };
    assert!(matches!(turn_in(&[]), Ok(None)));
    let missing = kiosk.folder.path().join("pulled out");
    assert!(turn_in(&[missing]).is_err());
    assert!(written.exists(), "nothing was turned in yet");
    let stick = kiosk.folder.path().join("stick");
    std::fs::create_dir(&stick).expect("made");
    let done = turn_in(std::slice::from_ref(&stick)).expect("turned in");
    assert!(!written.exists());
    assert!(receipts.join("notes.txt").exists(), "it is no receipt");
    let on_stick: Vec<_> = std::fs::read_dir(&stick)
        .expect("listed")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    assert_eq!(on_stick, [done.expect("a stick").path]);
}

/// A full disk, a card that was pulled out: the receipt can be photographed even so.
#[test]
fn a_receipt_is_shown_that_can_be_neither_printed_nor_written() {
    let mut kiosk = kiosk();
    let running = kiosk.app.station.as_mut().expect("a station");
    let (campaign, ledger) = (running.station.campaign(), running.station.ledger());
    let ledger = ledger.expect("a ledger");
    let signer = Queue::new(1, &campaign.petition, 1)
        .next()
        .expect("a signer");
    let signature = signer.draft.check(&campaign.petition).expect("checked");
    jobs::store_signature(&campaign, &ledger, &[], None, None, &signature).expect("stored");
    let nowhere = kiosk.folder.path().join("file");
    std::fs::write(&nowhere, "no folder").expect("written");
    let order = running.station.receipt_order(false);
    let receipt = jobs::print_receipt(&campaign, &ledger, order, &nowhere).expect("a receipt");
    assert_eq!(receipt.kind, kiosk::ReceiptKind::OnlyShown);
    assert_eq!(receipt.shown.count, 1);
    assert!(receipt.shown.code.modules.contains(&true));
    running.kiosk.show_staff(&running.context, Instant::now());
    let ended = station::Message::ReceiptPrinted(Ok(Box::new(receipt)));
    drop(kiosk.app.update(Message::Station(Era::default(), ended)));
    let running = kiosk.app.station.as_ref().expect("a station");
    assert_eq!(running.kiosk.screen(), kiosk::ScreenName::Receipt);
}

/// The picture is read once, when a person looks at the petition.
#[test]
fn a_mark_beside_a_petition_is_looked_at_and_goes_into_the_drive_and_its_practice() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let code = petition::qr::Code::new("a mark", petition::qr::Correction::default());
    let picture = code.expect("a code").to_png(200).expect("a PNG");
    std::fs::write(at("mark.png"), &picture).expect("written");
    let source = format!(
        "{}\n[organizer]\nname = \"River Alliance\"\ncontact = \"r@example.org\"\n\
         mark = \"mark.png\"\n",
        petition::BUNDLED
    );
    std::fs::write(at("petition.toml"), source).expect("written");
    let mark_of = |petition: &Petition| petition.organizer.as_ref()?.mark.clone();
    let mark = petition::Mark::from_png(&picture).ok();
    assert!(mark.is_some());

    let chosen = jobs::choose_petition(Some(at("petition.toml"))).expect("a petition");
    assert_eq!(mark_of(&chosen.petition), mark);
    std::fs::remove_file(at("mark.png")).expect("removed");
    let start = Start {
        passphrase: Zeroizing::new(WORDS.to_owned()),
        petition: Some(chosen.petition),
        online: String::new(),
        event: String::new(),
        pin: Zeroizing::new("471193".to_owned()),
    };
    let paths = Paths::inside(&at("first"));
    let station = jobs::start_campaign(&start, &paths).expect("started");
    assert_eq!(mark_of(&station.campaign().petition), mark);
    let apart = Paths::inside(&at("practice"));
    let practice = jobs::open_training(&station.campaign(), &apart).expect("opened");
    assert_eq!(mark_of(&practice.campaign().petition), mark);

    // Without the picture, the person hears that it is not there.
    let failure = jobs::choose_petition(Some(at("petition.toml"))).err();
    let failure = failure.expect("no picture");
    let said = failure.in_words(&Words::english());
    assert!(
        said.contains("mark.png") && said.contains("no such file"),
        "{said}"
    );
}
