use super::*;

fn new(passphrase: &str) -> NewCampaign {
    NewCampaign {
        petition: Petition::bundled().expect("the bundled petition"),
        online: "https://example.org/protect".to_owned(),
        events: vec!["Dupont Circle".to_owned()],
        pin: "471193".to_owned(),
        passphrase: Passphrase::new(passphrase),
        backup: None,
        retention: None,
        goal: None,
        show_count: true,
    }
}

/// As `Campaign::create`, with a key file that is quick to open.
fn create(folder: &Path, new: NewCampaign) -> Result<Campaign, CampaignError> {
    Campaign::write(
        folder,
        new,
        &OrganizerKey::generate(),
        CampaignId(Uuid::new_v4()),
        key::QUICK,
    )
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
    assert!(campaign.is_pin("471193") && !campaign.is_pin("471194"));
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
    assert_eq!(
        Campaign::load(folder.path())
            .expect("read")
            .recipients()
            .err(),
        Some(Untested::NotTested)
    );
}

#[test]
fn a_station_gets_everything_but_the_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let (office, station) = (folder.path().join("office"), folder.path().join("station"));
    create(&office, new("four plain words")).expect("made");
    let joined = Campaign::join(&office, &station).expect("joined");
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
