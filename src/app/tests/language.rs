//! The language that is chosen in the first run, kept by the station and spoken by its staff.

use super::*;
use petition::Language;

fn language(tag: &str) -> Language {
    Language::new(tag).expect("a tag")
}

fn first_run(folder: &tempfile::TempDir) -> App {
    App::new(None, Paths::inside(&folder.path().join("data")), true)
}

fn choose(app: &mut App, tag: &str) {
    let chosen = setup::Message::ChooseLanguage(language(tag));
    drop(app.update(Message::Setup(chosen)));
}

/// Opens practice, as the first run does when it is asked for it.
fn practise(app: &mut App) {
    let station = jobs::open_practice(&app.paths).expect("practice");
    drop(app.update(Message::Joined(once(station))));
}

/// The language of this station and the one that is spoken.
fn spoken(app: &App) -> (Option<String>, String) {
    let running = app.station.as_ref().expect("a station");
    let kept = running.station.language().map(ToString::to_string);
    assert_eq!(
        running
            .context
            .staff_language
            .as_ref()
            .map(ToString::to_string),
        kept
    );
    (kept, app.words.language().to_string())
}

fn both(tag: &str) -> (Option<String>, String) {
    (Some(tag.to_owned()), tag.to_owned())
}

#[test]
fn the_language_of_the_first_run_is_kept_by_the_station() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = first_run(&folder);
    app.propose_language(Some(language("es")));
    assert_eq!(app.words.language().as_str(), "es");
    choose(&mut app, "ar");
    practise(&mut app);
    assert_eq!(spoken(&app), both("ar"));
    // The program is started again; the system's language does not count any more.
    drop(app);
    let mut app = first_run(&folder);
    app.propose_language(Some(language("es")));
    practise(&mut app);
    assert_eq!(spoken(&app), both("ar"));
    // It is started again, and another one is chosen.
    drop(app);
    let mut app = first_run(&folder);
    choose(&mut app, "ko");
    practise(&mut app);
    assert_eq!(spoken(&app), both("ko"));
}

#[test]
fn a_language_that_was_only_proposed_is_kept_by_a_station_that_has_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = first_run(&folder);
    app.propose_language(Some(language("vi")));
    practise(&mut app);
    assert_eq!(spoken(&app), both("vi"));
    let another = tempfile::tempdir().expect("a folder");
    let mut app = first_run(&another);
    practise(&mut app);
    assert_eq!(spoken(&app), (None, "en".to_owned()));
    // A station that began without one is not changed by the system's language.
    app.propose_language(Some(language("vi")));
    assert_eq!(spoken(&app), (None, "en".to_owned()));
}

#[test]
fn what_staff_choose_is_kept_and_the_office_speaks_it() {
    let mut kiosk = kiosk();
    for action in [
        kiosk::Action::StaffLanguage(language("zh-Hans")),
        kiosk::Action::Motion(false),
    ] {
        drop(kiosk.app.perform_kiosk(action));
    }
    assert_eq!(spoken(&kiosk.app), both("zh-Hans"));
    let running = kiosk.app.station.as_ref().expect("a station");
    assert!(!running.context.moves);
    kiosk.enter_office();
    kiosk.send(office::Message::Leave);
    let running = kiosk.app.station.as_ref().expect("a station");
    assert!(running.kiosk.shows_staff());
    assert_eq!(running.kiosk.language().as_str(), "zh-Hans");
    // The ledger is locked by the program that has it open.
    kiosk.app.station = None;
    let (campaign, ledger) = (
        kiosk.folder.path().join("campaign"),
        kiosk.folder.path().join("ledger.db"),
    );
    let station = Station::open(&campaign, &ledger).expect("a station");
    let paths = Paths::inside(&kiosk.folder.path().join("data"));
    kiosk.app = App::new(Some(station), paths, true);
    assert_eq!(spoken(&kiosk.app), both("zh-Hans"));
    let running = kiosk.app.station.as_ref().expect("a station");
    assert!(!running.context.moves);
}
