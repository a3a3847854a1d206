//! The organizer's mark, from a file beside the petition into a campaign and onto a station.

use std::fs;
use std::path::Path;

use ledger::campaign::{Campaign, Joining};
use petition::{BUNDLED, Mark, Petition};

use super::common::{Demo, failure, run};

/// A PNG of a dark square on nothing, which says who drew it and where.
fn drawn(side: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side, side);
    encoder.set_color(png::ColorType::GrayscaleAlpha);
    let author = "Jane Doe, 12 Main Street".to_owned();
    let text = encoder.add_text_chunk("Author".to_owned(), author);
    text.expect("a text");
    let inside = side / 8..side - side / 8;
    let mut pixels = Vec::new();
    for y in 0..side {
        for x in 0..side {
            let is_dark = inside.contains(&x) && inside.contains(&y);
            pixels.extend([20, if is_dark { 255 } else { 0 }]);
        }
    }
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&pixels).expect("the pixels");
    drop(writer);
    bytes
}

/// The bundled petition of an organizer with a mark, with a comment of theirs.
fn source() -> String {
    format!(
        "{BUNDLED}\n# Ours.\n[organizer]\nname = \"River Alliance\"\n\
         contact = \"petition@example.org\"\nmark = \"mark.png\"\n"
    )
}

fn mark_of(petition: &Petition) -> Option<Mark> {
    petition.organizer.as_ref()?.mark.clone()
}

fn mark_in(folder: &Path) -> Option<Mark> {
    mark_of(&Campaign::load(folder).expect("a campaign").petition)
}

#[test]
fn a_mark_goes_with_the_campaign_onto_sticks_and_stations() {
    let home = tempfile::tempdir().expect("a folder");
    let path = |name: &str| home.path().join(name);
    let at = |name: &str| path(name).display().to_string();
    fs::create_dir(path("stick")).expect("made");
    fs::write(path("pass"), "pigeon umbrella tractor velvet lamp orbit\n").expect("written");
    fs::write(path("petition.toml"), source()).expect("written");
    fs::write(path("mark.png"), drawn(200)).expect("written");
    let check = run(home.path(), &["petition", "check", &at("petition.toml")]);
    assert!(check.status.success(), "{check:?}");
    assert!(
        !String::from_utf8_lossy(&check.stdout).contains("mark"),
        "{check:?}"
    );
    let (file, pass) = (at("petition.toml"), at("pass"));
    let made = [
        "campaign",
        "new",
        &at("c"),
        "--petition",
        &file,
        "--passphrase-file",
        &pass,
    ];
    let made = run(home.path(), &made);
    assert!(made.status.success(), "{made:?}");

    // Nothing but the campaign's own files is needed from here on.
    fs::remove_file(path("mark.png")).expect("removed");
    let mark = Mark::from_png(&drawn(200)).expect("a mark");
    assert_eq!(mark_in(&path("c")).as_ref(), Some(&mark));
    let kept = fs::read_to_string(path("c/petition.toml")).expect("read");
    assert!(
        kept.contains(&mark.to_string()),
        "what kept the author's name out"
    );
    let exported = run(home.path(), &["campaign", "export", &at("c"), &at("stick")]);
    assert!(exported.status.success(), "{exported:?}");
    let stick = fs::read_dir(path("stick")).expect("listed").next();
    let stick = stick.expect("a folder").expect("an entry").path();
    let join = || {
        let campaign = Campaign::load(&path("c")).expect("a campaign");
        let joining = Joining::read(&stick, &path("joined"))?;
        let fingerprint = campaign.fingerprint().to_string();
        let words: Vec<_> = fingerprint.split(' ').collect();
        let asked = joining.asked().map(|asked| asked.map(|at| words[at - 1]));
        joining.join(asked.unwrap_or_default())
    };
    join().expect("joined");
    assert_eq!(mark_in(&path("joined")), Some(mark));

    // Another mark on the stick is another petition than the one that was signed.
    let other = Mark::from_png(&drawn(120)).expect("a mark").to_string();
    let there = fs::read_to_string(stick.join("petition.toml")).expect("read");
    let (before, rest) = there.split_once("mark = \"").expect("a mark");
    let (_, after) = rest.split_once('"').expect("its end");
    let exchanged = format!("{before}mark = \"{other}\"{after}");
    Petition::from_toml(&exchanged).expect("nothing else is wrong with it");
    fs::write(stick.join("petition.toml"), exchanged).expect("written");
    let error = join().expect_err("another mark");
    assert!(error.to_string().contains("is not the petition"), "{error}");
}

#[test]
fn an_edited_petition_is_signed_with_its_mark_and_keeps_its_comments() {
    let demo = Demo::new(1);
    let folder = demo.path("out/campaign");
    fs::write(folder.join("petition.toml"), source()).expect("written");
    let (campaign, passphrase) = (demo.campaign(), demo.passphrase());
    let sign = [
        "campaign",
        "sign",
        &campaign,
        "--passphrase-file",
        &passphrase,
    ];
    let before = fs::read(folder.join("campaign.toml")).expect("read");
    let said = failure(demo.home.path(), &sign, 1);
    assert!(
        said.contains("no such file in the petition's folder"),
        "{said}"
    );
    assert_eq!(
        fs::read(folder.join("campaign.toml")).expect("read"),
        before
    );

    fs::write(folder.join("mark.png"), drawn(200)).expect("written");
    demo.sign_petition();
    fs::remove_file(folder.join("mark.png")).expect("removed");
    assert_eq!(mark_in(&folder), Mark::from_png(&drawn(200)).ok());
    let kept = fs::read_to_string(folder.join("petition.toml")).expect("read");
    assert!(kept.contains("# Ours.\n[organizer]"), "the comment is gone");
}

/// What lies under the name of a mark may be anything.
#[test]
fn a_file_that_is_no_mark_is_named_with_its_line_and_nothing_is_made() {
    let home = tempfile::tempdir().expect("a folder");
    let path = |name: &str| home.path().join(name);
    let at = |name: &str| path(name).display().to_string();
    fs::write(path("pass"), "pigeon umbrella tractor velvet lamp orbit\n").expect("written");
    fs::write(path("petition.toml"), source()).expect("written");
    let mark = path("mark.png");
    let line = source().lines().count();
    let refused = |reason: &str| {
        let check = run(home.path(), &["petition", "check", &at("petition.toml")]);
        assert_eq!(check.status.code(), Some(1), "{check:?}");
        let said = String::from_utf8(check.stdout).expect("UTF-8");
        let fault = said.lines().find(|fault| fault.contains("`mark`"));
        let fault = fault.unwrap_or_else(|| panic!("{reason}: {said}"));
        assert!(fault.contains(&format!("line {line}: ")), "{fault}");
        assert!(fault.contains(reason), "{fault}");
        let (file, pass) = (at("petition.toml"), at("pass"));
        let new = [
            "campaign",
            "new",
            &at("c"),
            "--petition",
            &file,
            "--passphrase-file",
            &pass,
        ];
        assert!(failure(home.path(), &new, 1).contains(reason));
        assert!(!path("c").exists());
    };
    refused("no such file");
    fs::create_dir(&mark).expect("made");
    refused("it is not a regular file");
    fs::remove_dir(&mark).expect("removed");
    #[cfg(unix)]
    {
        fs::write(path("elsewhere.png"), drawn(200)).expect("written");
        std::os::unix::fs::symlink(path("elsewhere.png"), &mark).expect("linked");
        refused("links are not followed");
        fs::remove_file(&mark).expect("removed");
    }
    let whole = drawn(200);
    for (bytes, reason) in [
        (vec![0; 300 * 1024], "is larger than 256 KB"),
        (b"\xff\xd8\xff\xe0JFIF".to_vec(), "is not a PNG picture"),
        (whole[..whole.len() / 2].to_vec(), "is damaged"),
        (drawn(15), "15 by 15 pixels"),
    ] {
        fs::write(&mark, bytes).expect("written");
        refused(reason);
    }
}
