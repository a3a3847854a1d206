//! Every failure gives one clear sentence and an exit code, and loses nothing.

use std::fs;

use crate::boxes;
use crate::common::{Demo, failure, program, run};

#[test]
fn without_a_display_the_kiosk_names_the_demo() {
    let home = tempfile::tempdir().expect("a folder");
    let said = failure(home.path(), &[], 1);
    assert!(said.contains("-- demo DIR"), "{said}");
    assert!(said.contains("display"), "{said}");
}

#[test]
fn a_wrong_use_is_told_apart_from_a_failure() {
    let home = tempfile::tempdir().expect("a folder");
    assert_eq!(run(home.path(), &["sing"]).status.code(), Some(2));
    assert_eq!(run(home.path(), &["qr"]).status.code(), Some(2));
    assert_eq!(run(home.path(), &["--help"]).status.code(), Some(0));
}

#[test]
fn a_script_of_before_still_makes_a_campaign() {
    let home = tempfile::tempdir().expect("a folder");
    let at = |name: &str| home.path().join(name).to_string_lossy().into_owned();
    let (drive, words, pin) = (at("drive"), at("words"), at("not-there"));
    fs::write(&words, "four plain words here").expect("written");
    let new = ["campaign", "new", &drive, "--passphrase-file", &words];
    let output = run(home.path(), &[&new[..], &["--pin-file", &pin]].concat());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("--pin-file was not read"), "{said}");
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let demo = Demo::new(3);
    fs::write(demo.path("passphrase"), "Practice").expect("written");
    let before = fs::read(demo.ledger()).expect("read");
    for command in [
        &["roll", "--json"][..],
        &["sheets", "signed", "-o", &demo.at("sheets")],
    ] {
        let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
        let arguments = [
            command,
            &[
                "--campaign",
                &campaign,
                "--ledger",
                &ledger,
                "--passphrase-file",
                &passphrase,
            ],
        ]
        .concat();
        let said = failure(demo.home.path(), &arguments, 1);
        assert!(said.contains("passphrase does not open"), "{said}");
    }
    assert!(!demo.path("sheets").exists());
    assert_eq!(fs::read(demo.ledger()).expect("read"), before);
}

#[test]
fn a_campaign_is_not_made_with_a_passphrase_that_is_guessed_first() {
    let home = tempfile::tempdir().expect("a folder");
    let (folder, file) = (home.path().join("campaign"), home.path().join("words"));
    let [folder, words] = [&folder, &file].map(|path| path.to_str().expect("UTF-8"));
    let arguments = ["campaign", "new", folder, "--passphrase-file", words];
    for (typed, why) in [
        ("Password123!", "easy to guess"),
        ("petition2026", "easy to guess"),
        ("k9$Vq2#", "fewer than 8 characters"),
        ("practice", "known to everyone"),
    ] {
        fs::write(&file, typed).expect("written");
        let said = failure(home.path(), &arguments, 1);
        assert!(said.contains(why), "{said}");
        assert!(!said.contains(typed) || typed == "practice", "{said}");
        assert!(!home.path().join("campaign").exists(), "{typed}");
    }
}

#[test]
fn no_passphrase_at_all_says_where_to_give_one() {
    let demo = Demo::new(1);
    let said = failure(
        demo.home.path(),
        &[
            "roll",
            "--campaign",
            &demo.campaign(),
            "--ledger",
            &demo.ledger(),
        ],
        1,
    );
    assert!(said.contains("--passphrase-file"), "{said}");
}

#[test]
fn a_broken_petition_names_its_line() {
    let demo = Demo::new(0);
    let petition = demo.path("out/campaign/petition.toml");
    let broken = fs::read_to_string(&petition)
        .expect("read")
        .replace("target = \"Congress\"", "target = \"\"");
    fs::write(&petition, &broken).expect("written");
    let line = 1 + broken
        .lines()
        .position(|line| line == "target = \"\"")
        .expect("the line");
    for arguments in [
        &[
            "qr",
            "--campaign",
            &demo.campaign(),
            "-o",
            &demo.at("a.svg"),
        ][..],
        &[
            "intake",
            "--campaign",
            &demo.campaign(),
            "--ledger",
            &demo.at("new.db"),
        ],
        &[
            "campaign",
            "new",
            &demo.at("new"),
            "--petition",
            &demo.at("out/campaign/petition.toml"),
            "--passphrase-file",
            &demo.passphrase(),
        ],
    ] {
        let said = failure(demo.home.path(), arguments, 1);
        // In a campaign's folder it is not what its organizer signed, whatever its faults are.
        let expected = if arguments[0] == "campaign" {
            said.contains(&format!("line {line}")) && said.contains("target")
        } else {
            said.contains("is not the petition that the organizer signed")
        };
        assert!(expected, "{said}");
    }
    let check = run(
        demo.home.path(),
        &["petition", "check", &demo.at("out/campaign/petition.toml")],
    );
    assert_eq!(check.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&check.stdout).contains(&format!("line {line}: `target` is empty"))
    );
}

/// The screen and the command line read letters by the same rules, and give the same reasons.
#[test]
fn a_letter_that_is_no_petition_yet_is_refused_with_its_reason() {
    let demo = Demo::new(1);
    for (letter, reason) in [
        ("", "the text is empty"),
        (
            "Dear Council,\n\nplease.\n\nTo: The Council\n\nOpen it.",
            "\"Dear Council,\"",
        ),
        ("Open it\n\nIt is closed.", "no line begins with \"To:\""),
        (
            "Open it\n\nTo: The Council\n\nOpen it.",
            "there is no letter",
        ),
        (
            "Open it\n\nIt is closed.\n\nTo: The Council",
            "there is no demand",
        ),
    ] {
        fs::write(demo.path("letter.txt"), letter).expect("written");
        let (file, made) = (demo.at("letter.txt"), demo.at("made.toml"));
        let import = ["petition", "import", &file, "-o", &made];
        let said = failure(demo.home.path(), &import, 1);
        assert!(said.contains(reason), "{said}");
        assert!(!demo.path("made.toml").exists());
    }
    let letter = "To: The City Council\n\nOpen the library\n\nIt is closed.\n\nOpen it.";
    fs::write(demo.path("letter.txt"), letter).expect("written");
    let (file, made) = (demo.at("letter.txt"), demo.at("made.toml"));
    let done = run(
        demo.home.path(),
        &["petition", "import", &file, "-o", &made],
    );
    assert!(done.status.success(), "{done:?}");
    assert!(
        run(demo.home.path(), &["petition", "check", &made])
            .status
            .success()
    );
}

/// Boxes that leave no room to sign are found before anybody prints a sheet.
#[test]
fn a_petition_with_more_boxes_than_a_sheet_has_room_for_is_refused_and_nothing_is_made() {
    let demo = Demo::new(1);
    let (most, petition) = boxes::most_boxes("Ally may e-mail me");
    assert!((3..23).contains(&most), "{most}");
    let file = demo.path("petition.toml");
    let write = |path: &std::path::Path, count| {
        fs::write(path, boxes::with_boxes(count, "Ally may e-mail me")).expect("written");
    };
    let check = ["petition", "check", &demo.at("petition.toml")];
    write(&file, most);
    assert!(run(demo.home.path(), &check).status.success());
    assert_eq!(petition.consents.len(), most);

    for count in [most + 1, 23, 26] {
        write(&file, count);
        let said = failure(demo.home.path(), &check, 1);
        for word in ["text.", &format!("the {count} boxes"), "drop some"] {
            assert!(said.contains(word), "{said}");
        }
    }
    let (folder, passphrase) = (demo.at("new"), demo.passphrase());
    let new = ["campaign", "new", &folder, "--petition", check[2]];
    let said = failure(demo.home.path(), &new, 1);
    assert!(said.contains("nothing was made"), "{said}");
    assert!(!demo.path("new").exists());

    write(&demo.path("out/campaign/petition.toml"), most + 1);
    let before = fs::read(demo.path("out/campaign/campaign.toml")).expect("read");
    let campaign = demo.campaign();
    let sign = [
        "campaign",
        "sign",
        &campaign,
        "--passphrase-file",
        &passphrase,
    ];
    let said = failure(demo.home.path(), &sign, 1);
    assert!(said.contains("the campaign was not changed"), "{said}");
    let after = fs::read(demo.path("out/campaign/campaign.toml")).expect("read");
    assert_eq!(before, after);
}

/// A sentence that is left to the program is written out when the organizer signs, since it is what
/// people agree to.
#[test]
fn a_sentence_for_texts_is_advised_on_or_left_to_the_program() {
    let demo = Demo::new(1);
    let file = demo.path("out/campaign/petition.toml");
    let check = ["petition", "check", &demo.at("out/campaign/petition.toml")];
    let texts = |sentence: &str| {
        petition::BUNDLED
            .replace("phone = \"off\"", "phone = \"optional\"")
            .replacen(
                "[text.en]",
                "[[consents]]\nid = \"sms\"\nsender = \"CASA\"\nmonthly = 4\n\n[text.en]",
                1,
            )
            .replace("\nemail = \"E", &format!("\n{sentence}email = \"E"))
    };
    let advice = |source: String| {
        fs::write(&file, source).expect("written");
        let done = run(demo.home.path(), &check);
        assert_eq!(done.status.code(), Some(0), "advice refuses nothing");
        let said = String::from_utf8(done.stdout).expect("UTF-8");
        let about_texts = said.lines().filter(|line| line.contains("\"sms\""));
        about_texts.map(str::to_owned).collect::<Vec<_>>()
    };
    let own = advice(texts("sms = \"Text me\"\n"));
    assert_eq!(own.len(), 2 * 5, "in two languages: {own:#?}");
    assert!(own.iter().all(|line| line.contains(": warning: ")));
    assert_eq!(advice(texts("")), [""; 0]);

    demo.sign_petition();
    let signed = fs::read_to_string(&file).expect("read");
    for words in ["Message and data rates may apply", "Responda STOP"] {
        assert_eq!(signed.matches(words).count(), 1, "{signed}");
    }
    let said = run(demo.home.path(), &["campaign", "check", &demo.campaign()]);
    assert!(said.status.success(), "{said:?}");
}

#[test]
fn an_unreadable_ledger_is_left_as_it_is() {
    let demo = Demo::new(2);
    let ledger = demo.path("out/ledger.db");
    let mut bytes = fs::read(&ledger).expect("read");
    bytes[..16].fill(b'x');
    fs::write(&ledger, &bytes).expect("written");
    for arguments in [
        &[
            "intake",
            "--campaign",
            &demo.campaign(),
            "--ledger",
            &demo.ledger(),
        ][..],
        &[
            "roll",
            "--campaign",
            &demo.campaign(),
            "--ledger",
            &demo.ledger(),
            "--passphrase-file",
            &demo.passphrase(),
        ],
        &["ledger", "verify", &demo.ledger()],
    ] {
        let said = failure(demo.home.path(), arguments, 1);
        assert!(said.contains("cannot be read as a ledger"), "{said}");
    }
    assert_eq!(fs::read(&ledger).expect("read"), bytes);
}

#[test]
fn a_missing_folder_or_file_is_named() {
    let demo = Demo::new(0);
    for (arguments, word) in [
        (
            &[
                "intake",
                "--campaign",
                &demo.at("none"),
                "--ledger",
                &demo.at("l.db"),
            ][..],
            "no campaign folder at",
        ),
        (
            &[
                "intake",
                "--campaign",
                &demo.campaign(),
                "--ledger",
                &demo.at("none/l.db"),
            ],
            "is missing",
        ),
        (&["ledger", "verify", &demo.at("none.db")], "no ledger at"),
        (
            &["petition", "check", &demo.at("none.toml")],
            "cannot be read",
        ),
        (
            &[
                "roll",
                "--campaign",
                &demo.campaign(),
                "--ledger",
                &demo.ledger(),
                "--passphrase-file",
                &demo.at("none"),
            ],
            "passphrase file",
        ),
    ] {
        let said = failure(demo.home.path(), arguments, 1);
        assert!(said.contains(word), "{said}");
    }
}

#[test]
fn a_folder_in_use_is_never_written_over() {
    let demo = Demo::new(1);
    let said = failure(demo.home.path(), &["demo", &demo.at("out")], 1);
    assert!(said.contains("not empty"), "{said}");
    let said = failure(
        demo.home.path(),
        &[
            "campaign",
            "new",
            &demo.campaign(),
            "--passphrase-file",
            &demo.passphrase(),
        ],
        1,
    );
    assert!(
        said.contains("known to everyone") || said.contains("not empty"),
        "{said}"
    );
}

#[test]
fn a_station_without_the_key_says_where_the_key_is() {
    let demo = Demo::new(1);
    fs::remove_file(demo.path("out/campaign/organizer.key")).expect("removed");
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let said = failure(
        demo.home.path(),
        &[
            "roll",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "--passphrase-file",
            &passphrase,
        ],
        1,
    );
    assert!(said.contains("organizer's key is not here"), "{said}");
}

#[test]
fn faults_of_a_draft_never_quote_it() {
    use std::io::Write as _;
    let demo = Demo::new(0);
    let mut child = program(demo.home.path())
        .args([
            "intake",
            "--campaign",
            &demo.campaign(),
            "--ledger",
            &demo.at("l.db"),
        ])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program runs");
    let lines = [
        r#"{"given_name":"Secretname","zip":"Secretzip","email":"Secretmail"}"#,
        r#"{"Secretname":"x"}"#,
        r#"{"given_name":["Secretname"]}"#,
        r#""Secretname"#,
        r#"{"id":"Secretname"}"#,
    ];
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(lines.join("\n").as_bytes())
        .expect("sent");
    let output = child.wait_with_output().expect("ends");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(said.lines().count(), lines.len() + 1, "{said}");
    assert!(!said.contains("Secret"), "{said}");
}

#[test]
#[cfg(unix)]
fn without_a_print_system_the_files_are_there_and_the_sentence_says_what_to_install() {
    let demo = Demo::new(2);
    let (campaign, ledger, passphrase, output) = (
        demo.campaign(),
        demo.ledger(),
        demo.passphrase(),
        demo.at("paper"),
    );
    // The program runs with an empty PATH, so it finds no `lp` even on a machine that has one.
    let arguments = [
        "sheets",
        "signed",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "-o",
        &output,
        "--print",
    ];
    let mut command = program(demo.home.path());
    let done = command
        .env("PATH", demo.home.path())
        .args(arguments)
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert!(said.contains("install cups"), "{said}");
    assert!(demo.path("paper/signed-en-001.pdf").is_file());
}
