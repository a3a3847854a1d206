//! The erasure of a key. Nothing opens afterwards, and a certificate says what happened. An
//! interruption at any point leaves a key that works or a certificate that tells the truth.

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use crate::common::{Demo, failure, program, run};
use ledger::Reader;
use petition::i18n::Words;
use petition_kiosk::erasure::{Elsewhere, Erasing, Plan, Step};

/// The name of the bundled petition's campaign, as a person types it.
const NAME: &str = "tell congress stop";

fn key(demo: &Demo) -> PathBuf {
    demo.path("out/campaign/organizer.key")
}

fn erase(demo: &Demo, more: &[&str]) -> Output {
    let (campaign, ledger, certificate) =
        (demo.campaign(), demo.ledger(), demo.at("certificate.pdf"));
    let base = [
        "erase",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "-o",
        &certificate,
    ];
    run(demo.home.path(), &[&base[..], more].concat())
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// The text of a PDF of ours. The text of a glyph is in /ActualText or in the font's /ToUnicode.
fn words_of(pdf: &Path) -> String {
    let document = lopdf::Document::load(pdf).expect("a PDF");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    // The text comes glyph by glyph, so spaces are removed before a search.
    document
        .extract_text(&pages)
        .expect("words")
        .split_whitespace()
        .collect()
}

fn has(pdf: &str, words: &str) -> bool {
    pdf.contains(&words.split_whitespace().collect::<String>())
}

/// Returns true if the key opens the roll.
fn opens(demo: &Demo) -> bool {
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let roll = run(
        demo.home.path(),
        &[
            "roll",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "--passphrase-file",
            &passphrase,
            "--json",
        ],
    );
    roll.status.success()
}

/// Asserts the invariant of every moment: the key opens everything, or the certificate says that
/// the erasure was begun or completed. A certificate that says "completed" exists only without a
/// key file.
fn is_one_of_two(demo: &Demo) {
    let certificate = demo.path("certificate.pdf");
    let words = certificate.exists().then(|| words_of(&certificate));
    let says_done = words
        .as_ref()
        .is_some_and(|words| has(words, "Certificate of erasure"));
    let says_begun = words
        .as_ref()
        .is_some_and(|words| has(words, "a key file may still open everything"));
    assert!(
        opens(demo) || says_begun || says_done,
        "neither a key nor a certificate"
    );
    assert!(
        !says_done || (!key(demo).exists() && !opens(demo)),
        "a certificate that says what is not so"
    );
}

#[test]
fn nothing_opens_after_it_and_each_command_says_why() {
    let demo = Demo::new(12);
    let before = std::fs::read(demo.path("out/ledger.db")).expect("read");
    let done = erase(
        &demo,
        &["--passphrase-file", &demo.passphrase(), "--yes-erase", NAME],
    );
    assert!(done.status.success(), "{}", said(&done));
    assert!(!key(&demo).exists());
    assert_eq!(
        std::fs::read(demo.path("out/ledger.db")).expect("read"),
        before,
        "the ledger is as it was"
    );

    let (campaign, ledger, passphrase, to) = (
        demo.campaign(),
        demo.ledger(),
        demo.passphrase(),
        demo.at("to"),
    );
    let opened = [
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
    ];
    let certificate = demo.at("certificate.pdf");
    for command in [
        &["roll", "--json"][..],
        &["export", "--format", "csv", "-o", &to],
        &["sheets", "signed", "-o", &to],
        &["report", "-o", "report.svg"],
        &["duplicates"],
    ] {
        let why = failure(demo.home.path(), &[command, &opened].concat(), 1);
        assert!(
            why.contains("was destroyed on") && why.contains(&certificate),
            "{command:?}: {why}"
        );
    }
    // Nothing is collected any more, because nobody could open it.
    for command in [
        &["intake"][..],
        &["sheets", "blank", "--pages", "1", "-o", &to],
    ] {
        let why = failure(
            demo.home.path(),
            &[command, &["--campaign", &campaign, "--ledger", &ledger]].concat(),
            1,
        );
        assert!(
            why.contains("nothing more can be collected"),
            "{command:?}: {why}"
        );
    }
    assert!(
        run(demo.home.path(), &["ledger", "verify", &ledger])
            .status
            .success(),
        "its chain proves as much as before"
    );
    // A file that is put back in the place of the key is not accepted.
    std::fs::copy(demo.path("certificate.pdf"), key(&demo)).expect("copied");
    assert!(
        failure(
            demo.home.path(),
            &[&["roll", "--json"][..], &opened].concat(),
            1
        )
        .contains("was destroyed on")
    );
    std::fs::remove_file(key(&demo)).expect("removed");
    let again = failure(
        demo.home.path(),
        &[
            "erase",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "-o",
            &certificate,
            "--yes-erase",
            NAME,
        ],
        1,
    );
    assert!(again.contains("was destroyed on"), "{again}");
}

#[test]
fn the_certificate_has_counts_and_heads_and_names_nobody() {
    let demo = Demo::new(9);
    let names: Vec<String> = demo
        .roll(&demo.ledger())
        .iter()
        .map(|line| line["family_name"].as_str().expect("a name").to_owned())
        .collect();
    let head = Reader::open(&demo.path("out/ledger.db"))
        .expect("a ledger")
        .verify()
        .expect("heads")[0];
    let done = erase(&demo, &["--yes-erase", NAME]);
    assert!(done.status.success(), "{}", said(&done));
    let words = words_of(&demo.path("certificate.pdf"));
    for expected in [
        "Certificate of erasure".to_owned(),
        "9 signatures in its ledger can never again be opened with them".to_owned(),
        head.station.to_string(),
        head.hash.to_string(),
        head.code(),
        "organizer.key".to_owned(),
        "Other stations".to_owned(),
    ] {
        assert!(has(&words, &expected), "{expected} is not in {words}");
    }
    for name in names.iter().filter(|name| name.chars().count() > 3) {
        assert!(
            !has(&words, name) && !said(&done).contains(name.as_str()),
            "{name}"
        );
    }
}

#[test]
fn another_name_destroys_nothing() {
    let demo = Demo::new(2);
    let before = std::fs::read(key(&demo)).expect("a key");
    let campaign = std::fs::read(demo.path("out/campaign/campaign.toml")).expect("a campaign");
    for more in [
        &["--yes-erase", "tell congress"][..],
        &["--yes-erase", ""],
        &[],
    ] {
        let refused = erase(&demo, more);
        assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
        assert!(
            said(&refused).contains("nothing was destroyed"),
            "{}",
            said(&refused)
        );
    }
    std::fs::write(demo.path("wrong"), "another one\n").expect("written");
    let refused = erase(
        &demo,
        &["--passphrase-file", &demo.at("wrong"), "--yes-erase", NAME],
    );
    assert!(
        said(&refused).contains("does not open the organizer's key"),
        "{}",
        said(&refused)
    );
    assert_eq!(std::fs::read(key(&demo)).expect("a key"), before);
    assert_eq!(
        std::fs::read(demo.path("out/campaign/campaign.toml")).expect("a campaign"),
        campaign
    );
    assert!(!demo.path("certificate.pdf").exists() && opens(&demo));
}

#[test]
fn a_kiosk_that_collects_is_not_left_without_its_key() {
    let demo = Demo::new(1);
    let (campaign, ledger) = (demo.campaign(), demo.ledger());
    let mut intake = program(demo.home.path())
        .args(["intake", "--campaign", &campaign, "--ledger", &ledger])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("intake");
    // Once it answers, it holds the lock of the ledger.
    std::io::Write::write_all(intake.stdin.as_mut().expect("stdin"), b"{}\n").expect("written");
    let mut answer = String::new();
    std::io::BufRead::read_line(
        &mut std::io::BufReader::new(intake.stdout.as_mut().expect("stdout")),
        &mut answer,
    )
    .expect("an answer");
    let refused = erase(&demo, &["--yes-erase", NAME]);
    assert!(
        said(&refused).contains("is in use by another Petition Kiosk"),
        "{}",
        said(&refused)
    );
    assert!(key(&demo).exists());
    drop(intake.stdin.take());
    let _ = intake.wait();
    assert!(erase(&demo, &["--yes-erase", NAME]).status.success());
}

fn begin(demo: &Demo) -> Erasing {
    let plan = Plan::new(
        &demo.path("out/campaign"),
        &demo.path("out/ledger.db"),
        &Elsewhere::default(),
        None,
    )
    .expect("a plan");
    let now = "2027-06-30T09:08:00-04:00".parse().expect("a moment");
    plan.begin(
        NAME,
        false,
        &demo.path("certificate.pdf"),
        now,
        Words::english(),
    )
    .expect("begun")
}

#[test]
fn a_key_on_a_stick_dies_only_when_asked_and_another_campaigns_never() {
    let demo = Demo::new(2);
    let stick = |name: &str| demo.path("stick").join(name);
    for folder in ["ours", "bare", "other"] {
        std::fs::create_dir_all(stick(folder)).expect("made");
        std::fs::copy(key(&demo), stick(folder).join("organizer.key")).expect("copied");
    }
    let toml = std::fs::read_to_string(demo.path("out/campaign/campaign.toml")).expect("read");
    std::fs::write(stick("ours").join("campaign.toml"), &toml).expect("written");
    // Another campaign, of another organizer.
    let words = demo.at("their-words");
    std::fs::write(&words, "river anchor velvet maple quiet stone\n").expect("written");
    let theirs = demo.at("theirs");
    let new = ["campaign", "new", &theirs, "--passphrase-file", &words];
    assert!(run(demo.home.path(), &new).status.success());
    let other = std::fs::read(demo.path("theirs/campaign.toml")).expect("read");
    std::fs::write(stick("other").join("campaign.toml"), other).expect("written");
    let elsewhere = Elsewhere {
        here: Vec::new(),
        sticks: ["ours", "bare", "other"].map(stick).to_vec(),
    };
    let plan = |passphrase| {
        Plan::new(
            &demo.path("out/campaign"),
            &demo.path("out/ledger.db"),
            &elsewhere,
            passphrase,
        )
        .expect("a plan")
    };
    let (ours, bare) = (
        stick("ours").join("organizer.key"),
        stick("bare").join("organizer.key"),
    );
    let found = plan(None);
    assert_eq!(
        (&found.on_sticks[..], &found.unknown[..]),
        (&[ours.clone()][..], &[bare.clone()][..]),
        "nobody knows whose a bare key is"
    );
    let passphrase = ledger::campaign::Passphrase::practice();
    let found = plan(Some(&passphrase));
    assert_eq!(
        found.on_sticks,
        [ours.clone(), bare.clone()],
        "its passphrase tells"
    );

    let end = |plan: Plan, sticks| {
        let now = "2027-06-30T09:08:00-04:00".parse().expect("a moment");
        plan.begin(
            NAME,
            sticks,
            &demo.path("certificate.pdf"),
            now,
            Words::english(),
        )
        .expect("begun")
        .finish()
        .expect("done")
    };
    assert_eq!(end(found, false), 1);
    assert!(ours.exists() && bare.exists(), "they were not meant");
    assert!(has(
        &words_of(&demo.path("certificate.pdf")),
        "A key file of this campaign on a stick"
    ));
    // The stick is plugged in later.
    assert_eq!(end(plan(None), true), 1);
    assert!(!ours.exists() && bare.exists() && stick("other").join("organizer.key").exists());
    assert!(has(
        &words_of(&demo.path("certificate.pdf")),
        "may belong to this campaign or to another one"
    ));
}

#[test]
fn stopped_after_any_step_it_leaves_one_of_two_and_goes_on_from_there() {
    for steps in 0..=5 {
        let demo = Demo::new(2);
        std::fs::copy(key(&demo), demo.path("out/campaign/organizer.key.bak")).expect("copied");
        let mut erasing = begin(&demo);
        let done: Vec<Step> = (0..steps)
            .map(|_| erasing.step().expect("a step").expect("one more"))
            .collect();
        drop(erasing);
        is_one_of_two(&demo);
        // Once the erasure is recorded nothing is collected, and before that the key opens the
        // roll.
        let noted = done.contains(&Step::NotedBegun);
        let (campaign, ledger) = (demo.campaign(), demo.ledger());
        let intake = run(
            demo.home.path(),
            &["intake", "--campaign", &campaign, "--ledger", &ledger],
        );
        assert_eq!(
            intake.status.success(),
            !noted,
            "{steps}: {}",
            said(&intake)
        );
        assert!(noted || opens(&demo), "{steps}");

        let finished = erase(&demo, &["--yes-erase", NAME]);
        assert!(finished.status.success(), "{steps}: {}", said(&finished));
        assert!(
            !opens(&demo)
                && !key(&demo).exists()
                && !demo.path("out/campaign/organizer.key.bak").exists()
        );
        let words = words_of(&demo.path("certificate.pdf"));
        assert!(
            has(&words, "Certificate of erasure") && has(&words, "organizer.key.bak"),
            "{steps}: {words}"
        );
    }
}

#[test]
fn killed_at_any_moment_it_leaves_one_of_two() {
    let mut caught = 0;
    for round in 0..14_u32 {
        let demo = Demo::new(1);
        let (campaign, ledger, certificate) =
            (demo.campaign(), demo.ledger(), demo.at("certificate.pdf"));
        let mut child = program(demo.home.path())
            .args([
                "erase",
                "--campaign",
                &campaign,
                "--ledger",
                &ledger,
                "-o",
                &certificate,
                "--yes-erase",
                NAME,
            ])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        // Killed after the first sign of its work, a little later in each round.
        let begun = Instant::now();
        while child.try_wait().expect("asked").is_none()
            && !demo.path("certificate.pdf").exists()
            && begun.elapsed() < Duration::from_secs(60)
        {
            std::hint::spin_loop();
        }
        let wait = Instant::now();
        while wait.elapsed() < Duration::from_micros(u64::from(round) * 400) {
            std::hint::spin_loop();
        }
        let running = child.try_wait().expect("asked").is_none();
        let _ = child.kill();
        let _ = child.wait();
        caught += u32::from(running);
        is_one_of_two(&demo);
        let finished = erase(&demo, &["--yes-erase", NAME]);
        assert!(
            finished.status.success() || said(&finished).contains("was destroyed on"),
            "{}",
            said(&finished)
        );
        assert!(!opens(&demo) && !key(&demo).exists());
    }
    assert!(caught > 2, "only {caught} were caught in the middle");
}
