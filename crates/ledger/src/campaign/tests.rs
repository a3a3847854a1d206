use super::*;

pub(super) fn new(passphrase: &str) -> NewCampaign {
    NewCampaign {
        petition: Petition::bundled().expect("the bundled petition"),
        online: "https://example.org/protect".to_owned(),
        events: vec!["Dupont Circle".to_owned()],
        passphrase: Passphrase::new(passphrase),
        backup: None,
        retention: None,
        goal: None,
        show_count: true,
    }
}

/// As `Campaign::create`, with a key file that is quick to open.
pub(super) fn create(folder: &Path, new: NewCampaign) -> Result<Campaign, CampaignError> {
    Campaign::write(
        folder,
        new,
        &OrganizerKey::generate(),
        CampaignId(Uuid::new_v4()),
        key::QUICK,
    )
}

/// Joins as a person does who knows all six words.
fn join(from: &Path, to: &Path) -> Result<Campaign, CampaignError> {
    let joining = Joining::read(from, to)?;
    let words = joining.campaign().fingerprint();
    let asked = joining.asked().unwrap_or([1, 2]);
    joining.join(asked.map(|number| words.all()[number - 1]))
}

#[test]
fn a_drive_is_not_protected_by_the_passphrase_that_everyone_knows() {
    let folder = tempfile::tempdir().expect("a folder");
    let refused = Campaign::create(folder.path(), new("practice")).expect_err("known");
    assert!(
        matches!(refused, CampaignError::Key(KeyError::Known)),
        "{refused}"
    );
}

#[test]
fn a_new_campaign_is_read_back_tested() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = create(&folder.path().join("c"), new("four plain words")).expect("made");
    let campaign = Campaign::load(&folder.path().join("c")).expect("read");
    assert_eq!(made.id, campaign.id);
    assert!(campaign.recipients().is_ok());
    assert!(!campaign.practice);
    assert_eq!(
        campaign
            .petition
            .online_address(Some(&campaign.events[0].code))
            .as_deref(),
        Some("https://example.org/protect?source=dupont-circle")
    );
}

#[test]
fn what_is_sealed_opens_with_the_passphrase_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let campaign = create(folder.path(), new("four plain words")).expect("made");
    let sealed = campaign
        .recipients()
        .expect("tested")
        .seal(b"Maria")
        .expect("sealed");
    assert!(!sealed.windows(5).any(|bytes| bytes == b"Maria"));
    let key = campaign
        .open_key(folder.path(), &Passphrase::new("four plain words\n"))
        .expect("the key");
    assert_eq!(*key.open(&sealed).expect("opened"), b"Maria");
    let wrong = campaign
        .open_key(folder.path(), &Passphrase::new("Four plain words"))
        .expect_err("wrong");
    assert!(matches!(wrong, KeyError::WrongPassphrase), "{wrong}");
}

#[test]
fn a_key_that_was_exchanged_is_not_collected_for() {
    let folder = tempfile::tempdir().expect("a folder");
    create(folder.path(), new("four plain words")).expect("made");
    let path = folder.path().join(CAMPAIGN);
    let words = fs::read_to_string(&path).expect("read");
    let other = Recipients::new(&OrganizerKey::practice(), None)
        .expect("recipients")
        .organizer();
    let line = words
        .lines()
        .find(|line| line.starts_with("recipient"))
        .expect("a recipient")
        .to_owned();
    fs::write(
        &path,
        words.replace(&line, &format!("recipient = \"{other}\"")),
    )
    .expect("written");
    let error = Campaign::load(folder.path()).expect_err("changed");
    assert!(error.to_string().contains("somebody changed it"), "{error}");
}

#[test]
fn no_line_of_a_campaign_is_changed_without_its_organizer() {
    let folder = tempfile::tempdir().expect("a folder");
    create(folder.path(), new("four plain words")).expect("made");
    let path = folder.path().join(CAMPAIGN);
    let text = fs::read_to_string(&path).expect("read");
    let extra = Recipients::new(&OrganizerKey::practice(), None)
        .expect("recipients")
        .organizer();
    for changed in [
        text.replace("version = 1", "version = 2"),
        text.replace(
            "tested =",
            &format!("backup_recipient = \"{extra}\"\ntested ="),
        ),
        text.replace("Dupont Circle", "Dupont Square"),
        text.replace("example.org/protect", "example.org/other"),
        text.replace("[signed]", "retention = \"2099-01-01\"\n[signed]"),
        text.replace("\n[signed]\n", "\n[signed]\n[signed]\n"),
        text.replace("[signed]", ""),
    ] {
        assert_ne!(changed, text);
        fs::write(&path, changed).expect("written");
        let error = Campaign::load(folder.path()).expect_err("changed");
        assert!(
            matches!(error, CampaignError::NotACampaign { .. }),
            "{error}"
        );
    }
    fs::write(&path, &text).expect("written");
    let petition = folder.path().join(PETITION);
    let words = fs::read_to_string(&petition).expect("read");
    fs::write(&petition, words.replace("Congress", "Congres")).expect("written");
    let error = Campaign::load(folder.path()).expect_err("changed");
    assert!(matches!(error, CampaignError::OtherPetition(_)), "{error}");
}

#[test]
fn an_event_code_that_leads_out_of_a_folder_is_refused_even_if_it_is_signed() {
    let folder = tempfile::tempdir().expect("a folder");
    let ours = create(folder.path(), new("four plain words")).expect("made");
    let key = ours
        .open_key(folder.path(), &Passphrase::new("four plain words"))
        .expect("a key");
    let text = read(folder.path(), CAMPAIGN).expect("read");
    for code in ["../escaped", "a/b", "..", ""] {
        let mut raw = file::parse(&text).expect("a campaign");
        raw.events[0].code = code.to_owned();
        write(folder.path(), CAMPAIGN, &raw.to_toml(&key)).expect("written");
        let error = Campaign::load(folder.path()).expect_err("hostile");
        assert!(error.to_string().contains("short name"), "{error}");
    }
}

#[test]
fn a_station_takes_only_what_its_organizer_signed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (office, other, station) = (
        folder.path().join("office"),
        folder.path().join("other"),
        folder.path().join("station"),
    );
    let ours = create(&office, new("four plain words")).expect("made");
    let theirs = create(&other, new("four plain words")).expect("made");
    assert_ne!(ours.fingerprint(), theirs.fingerprint());
    join(&office, &station).expect("joined");
    let error = join(&other, &station).expect_err("another organizer");
    assert!(matches!(error, CampaignError::OtherOrganizer(_)), "{error}");
    // The same id, signed by somebody else.
    let key = theirs
        .open_key(&other, &Passphrase::new("four plain words"))
        .expect("a key");
    let mut raw = file::parse(&read(&office, CAMPAIGN).expect("read")).expect("a campaign");
    raw.version = 9;
    raw.signing_key = key.signing_key();
    write(&other, CAMPAIGN, &raw.to_toml(&key)).expect("written");
    write(&other, PETITION, &read(&office, PETITION).expect("read")).expect("written");
    let error = join(&other, &station).expect_err("another organizer");
    assert!(matches!(error, CampaignError::OtherOrganizer(_)), "{error}");
    // A newer version of the same organizer is taken, an older one is not.
    let key = ours
        .open_key(&office, &Passphrase::new("four plain words"))
        .expect("a key");
    let old = read(&office, CAMPAIGN).expect("read");
    let mut raw = file::parse(&old).expect("a campaign");
    raw.version = 2;
    raw.goal = Some(40);
    write(&office, CAMPAIGN, &raw.to_toml(&key)).expect("written");
    assert_eq!(join(&office, &station).expect("taken").goal, Some(40));
    write(&office, CAMPAIGN, &old).expect("written");
    let error = join(&office, &station).expect_err("older");
    assert!(matches!(error, CampaignError::Older(_)), "{error}");
}

#[test]
fn a_station_gets_everything_but_the_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let (office, station) = (folder.path().join("office"), folder.path().join("station"));
    create(&office, new("four plain words")).expect("made");
    let joined = join(&office, &station).expect("joined");
    assert!(joined.recipients().is_ok());
    let error = joined
        .open_key(&station, &Passphrase::practice())
        .expect_err("no key");
    assert!(matches!(error, KeyError::NoKey(_)), "{error}");
}

#[test]
fn what_is_wrong_is_said_in_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = Campaign::load(&folder.path().join("none")).expect_err("no folder");
    assert!(
        missing
            .to_string()
            .starts_with("there is no campaign folder at "),
        "{missing}"
    );
    let empty = Campaign::load(folder.path()).expect_err("no file");
    assert!(
        empty.to_string().contains("campaign.toml is missing"),
        "{empty}"
    );
    let short = create(&folder.path().join("s"), new("short")).expect_err("too short");
    assert!(short.to_string().contains("fewer than 8"), "{short}");
    fs::write(folder.path().join(CAMPAIGN), "format = 9").expect("written");
    let strange = Campaign::load(folder.path()).expect_err("not one");
    assert!(strange.to_string().contains("not a campaign"), "{strange}");
    let full = create(folder.path(), new("four plain words")).expect_err("not empty");
    assert!(matches!(full, CampaignError::NotEmpty(_)), "{full}");
}

#[test]
fn practice_is_one_campaign_everywhere_and_no_drive() {
    let folder = tempfile::tempdir().expect("a folder");
    let petition = Petition::bundled().expect("the bundled petition");
    let practice = Campaign::create_practice(folder.path(), petition, vec![]).expect("made");
    assert!(practice.practice);
    assert_eq!(practice.id, CampaignId::PRACTICE);
    let key = practice
        .open_key(folder.path(), &Passphrase::practice())
        .expect("the key");
    key.try_out(practice.recipients().expect("tested"))
        .expect("opens");
}

#[test]
fn a_drive_ends_with_its_day_of_retention_and_not_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let with_day = NewCampaign {
        retention: Some("2026-06-30".to_owned()),
        ..new("four plain words")
    };
    let campaign = create(&folder.path().join("a"), with_day).expect("made");
    let at = |moment: &str| moment.parse().expect("a moment");
    for (moment, is_over) in [
        ("2026-06-30T00:00:00-04:00", false),
        // It is July 1 in Greenwich, and still the last day at the place.
        ("2026-06-30T23:59:59-04:00", false),
        ("2026-07-01T00:00:00-04:00", true),
        ("2031-01-01T00:00:00-04:00", true),
    ] {
        let checked = campaign.check_retention(at(moment));
        assert_eq!(checked.is_err(), is_over, "{moment}");
        let in_force = (!is_over).then_some("2026-06-30");
        assert_eq!(campaign.retention_in_force(at(moment)), in_force);
    }
    let endless = create(&folder.path().join("b"), new("four plain words")).expect("made");
    let later = at("9999-01-01T00:00:00-04:00");
    assert!(endless.check_retention(later).is_ok());
    assert_eq!(endless.retention_in_force(later), None);
}

#[test]
fn a_day_of_retention_that_is_no_day_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let soon = NewCampaign {
        retention: Some("soon".to_owned()),
        ..new("four plain words")
    };
    let refused = create(folder.path(), soon).expect_err("no day");
    assert!(refused.to_string().contains("2027-06-30"), "{refused}");
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_could_read_is_taken_away_from_them_when_it_opens() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let campaign = create(&folder.path().join("c"), new("four plain words")).expect("made");
    let file = folder.path().join("c").join(KEY);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("set");
    let mode = || fs::metadata(&file).expect("there").permissions().mode() & 0o777;
    let words = Passphrase::new("other words than those");
    assert!(campaign.open_key(&folder.path().join("c"), &words).is_err());
    assert_eq!(mode(), 0o644);
    let words = Passphrase::new("four plain words");
    campaign
        .open_key(&folder.path().join("c"), &words)
        .expect("opened");
    assert_eq!(mode(), 0o600);
}
