//! An organizer in the office, without a window: messages in, requests out. The ledger, its key and
//! the decisions are real.

#![allow(
    dead_code,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, and not every test uses all of this"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced_test::core::widget::operation::{self, Outcome};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{Font, Pixels, Rectangle, Size, renderer::Headless};
use iced_test::futures;
use iced_test::renderer::Renderer;
use iced_test::runtime::{UserInterface, user_interface};
use ledger::campaign::{Campaign, OrganizerKey, Passphrase};
use ledger::{Author, Decided, EntryId, Ledger, NewSignature, Reader, Subject, Verdict};
use petition::i18n::Words;
use petition::signature::{Draft, Point, split_name};
use petition::time::Timestamp;
use petition::{Language, Petition};
use petition_kiosk::office::{Action, Context, Message, Office, Opened, StoredDecision, unlock};
use roll::Roll;

/// The key of a practice campaign.
pub(crate) fn practice_key(folder: &Path) -> Arc<OrganizerKey> {
    let campaign = Campaign::load(folder).expect("a campaign");
    let key = campaign.open_key(folder, &Passphrase::practice());
    Arc::new(key.expect("the key"))
}

/// Types a passphrase and asks for the ledger to be opened.
pub(crate) fn ask_to_open(office: &mut Office) -> Action {
    let typed = unlock::Message::Passphrase("practice".to_owned());
    let _ = office.update(Message::Unlock(typed));
    office.update(Message::Unlock(unlock::Message::Open))
}

/// Opens the office with this roll.
pub(crate) fn open(office: &mut Office, roll: Roll, key: &Arc<OrganizerKey>) {
    assert!(matches!(ask_to_open(office), Action::Open(_)));
    let opened = Opened {
        roll: Arc::new(roll),
        unopened: 0,
        key: Arc::clone(key),
    };
    assert!(matches!(
        office.update(Message::Opened(Ok(opened))),
        Action::None
    ));
}

/// A practice campaign with its key and its ledger, in a folder of its own.
pub(crate) struct Drive {
    folder: tempfile::TempDir,
    pub(crate) campaign: Campaign,
    pub(crate) key: Arc<OrganizerKey>,
    pub(crate) ledger: Ledger,
    signed: i64,
}

impl Drive {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let events = vec!["Dupont Circle".to_owned(), "Union Market".to_owned()];
        let petition = Petition::bundled().expect("the bundled petition");
        let campaign = Campaign::create_practice(&folder.path().join("campaign"), petition, events)
            .expect("a campaign");
        let key = practice_key(&folder.path().join("campaign"));
        let ledger =
            Ledger::open(&folder.path().join("ledger.db"), campaign.keys()).expect("a ledger");
        Self {
            folder,
            campaign,
            key,
            ledger,
            signed: 0,
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Someone signs, a minute after the one before, at the event with this place.
    pub(crate) fn sign(&mut self, name: &str, email: &str, event: usize) {
        self.sign_agreeing(name, email, event, &[]);
    }

    /// The same, and agrees to these consents as they are now.
    pub(crate) fn sign_agreeing(&mut self, name: &str, email: &str, event: usize, to: &[&str]) {
        let mut draft = Draft::default();
        draft.consents = to.iter().map(|id| (*id).to_owned()).collect();
        (draft.given_name, draft.family_name) = split_name(name);
        "20009".clone_into(&mut draft.zip);
        email.clone_into(&mut draft.email);
        draft.ink = vec![vec![Point(100, 100, 0), Point(300, 40, 100)]];
        let signature = draft.check(&self.campaign.petition).expect("a signature");
        self.signed += 1;
        let new = NewSignature {
            id: EntryId::random(),
            signed_at: Timestamp::from_unix(1_779_544_800 + 60 * self.signed, 0).expect("a moment"),
            event: Some(&self.campaign.events[event].code),
            signature: &signature,
        };
        let recipients = self.campaign.recipients().expect("recipients");
        self.ledger.append(&new, recipients).expect("stored");
    }

    /// Stores a decision, as the program does when the office asks for it.
    pub(crate) fn decide(&mut self, subject: Subject, verdict: Verdict) -> Box<StoredDecision> {
        let decided = Decided {
            decided_at: Timestamp::from_unix(1_779_600_000, 0).expect("a moment"),
            counter: 0,
            subject,
            verdict,
        };
        let recipients = self.campaign.recipients().expect("recipients");
        Box::new(StoredDecision {
            decision: self
                .ledger
                .decide(decided, Author::organizer(&self.key, 0), recipients)
                .expect("stored"),
            head: self.ledger.head(),
        })
    }

    /// Everything in the ledger, opened.
    pub(crate) fn roll(&self) -> Roll {
        let opened = Reader::open(&self.path("ledger.db"))
            .and_then(|reader| reader.open_verified(&self.campaign, &self.key, |_| true));
        Roll::new(opened.expect("opened"))
    }

    /// An organizer in the opened office.
    pub(crate) fn organizer(&self) -> Organizer {
        let mut organizer = Organizer::outside(self, "en");
        open(&mut organizer.office, self.roll(), &self.key);
        organizer
    }
}

/// An organizer who looks at the office.
pub(crate) struct Organizer {
    pub(crate) office: Office,
    pub(crate) words: Words,
    pub(crate) context: Context,
    pub(crate) renderer: Renderer,
}

impl Organizer {
    /// An organizer in front of the locked office.
    pub(crate) fn outside(drive: &Drive, language: &str) -> Self {
        kiosk::ui::text::load();
        let font = Font::with_name(petition::fonts::FAMILY);
        let renderer = <Renderer as Headless>::new(font, Pixels(16.0), Some("tiny-skia"));
        Self {
            office: Office::locked(drive.path("sheets"))
                .with_petition(Arc::new(drive.campaign.petition.clone())),
            words: Words::new(&Language::new(language).expect("a tag")),
            context: context(&drive.campaign),
            renderer: futures::futures::executor::block_on(renderer).expect("a renderer"),
        }
    }

    /// Sends a message to the office.
    pub(crate) fn send(&mut self, message: Message) -> Action {
        let action = self.office.update(message);
        match self.office.catch_up() {
            Action::None => action,
            next => next,
        }
    }

    /// Builds the screen from what it kept, and keeps it again.
    pub(crate) fn interface(
        &mut self,
        cache: user_interface::Cache,
        use_it: impl FnOnce(&mut UserInterface<'_, Message, iced::Theme, Renderer>, &mut Renderer),
    ) -> user_interface::Cache {
        let mut interface = UserInterface::build(
            self.office.view(&self.context, &self.words),
            self.context.size,
            cache,
            &mut self.renderer,
        );
        use_it(&mut interface, &mut self.renderer);
        interface.into_cache()
    }

    /// All texts on the screen, including those scrolled out of sight.
    pub(crate) fn texts(&mut self) -> Vec<String> {
        let mut interface = UserInterface::build(
            self.office.view(&self.context, &self.words),
            self.context.size,
            user_interface::Cache::new(),
            &mut self.renderer,
        );
        let mut texts = Texts(Vec::new());
        interface.operate(&self.renderer, &mut operation::black_box(&mut texts));
        texts.0
    }

    /// Returns true when a text on the screen contains these words.
    pub(crate) fn sees(&mut self, words: &str) -> bool {
        // Lines of mixed directions have marks at which they break.
        self.texts().iter().any(|text| {
            let text = text.replace("\u{200e}\u{200a}", "").replace('\u{200f}', "");
            text.contains(words)
        })
    }
}

struct Texts(Vec<String>);

impl Operation<Vec<String>> for Texts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<String>>)) {
        operate(self);
    }

    fn text(&mut self, _: Option<&Id>, _: Rectangle, text: &str) {
        self.0.push(text.to_owned());
    }

    fn finish(&self) -> Outcome<Vec<String>> {
        Outcome::None
    }
}

fn context(campaign: &Campaign) -> Context {
    Context {
        name: "Tell Congress".to_owned(),
        events: campaign
            .events
            .iter()
            .map(|event| (event.name.clone(), event.code.clone()))
            .collect(),
        recipient: campaign.recipient().to_owned(),
        backup: campaign.backup_recipient().map(str::to_owned),
        words: campaign.fingerprint().to_string(),
        online: campaign.petition.online.clone(),
        texts: Vec::new(),
        consents: Vec::new(),
        stations: campaign.stations.clone(),
        goal: None,
        retention: None,
        practice: true,
        has_desktop: true,
        size: Size::new(1_280.0, 800.0),
    }
}
