//! A tablet has no keys: whatever can be written into, in the office and in the first run, opens the
//! keyboard on the screen when a finger touches it, and that keyboard writes into it.

use std::time::{Duration, Instant};

use iced_test::core::widget::operation::{self, Outcome, TextInput};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{Event, Point, Rectangle, Size, clipboard, mouse, touch, window};
use iced_test::renderer::Renderer;
use iced_test::runtime::{UserInterface, user_interface};
use iced_test::selector::{self, Selector as _};
use ledger::campaign::Passphrase;
use petition::Need;
use petition::i18n::Words;
use petition_kiosk::office::{Input, Message, Page, change, erase, paper};
use petition_kiosk::setup::{self, Ask, Setup};

use crate::fresh;
use crate::organizer::{Drive, Organizer};

/// High enough for every field of a page to be in sight above the keyboard.
pub(crate) const SIZE: Size = Size::new(1_280.0, 4_000.0);

/// A screen that is touched.
pub(crate) trait Screen {
    type Message;

    fn view(&self) -> kiosk::ui::Element<'_, Self::Message>;
    fn tell(&mut self, message: Self::Message);
}

pub(crate) struct Office(pub(crate) Organizer);

impl Screen for Office {
    type Message = Message;

    fn view(&self) -> kiosk::ui::Element<'_, Message> {
        self.0.office.view(&self.0.context, &self.0.words)
    }

    fn tell(&mut self, message: Message) {
        let _ = self.0.send(message);
    }
}

pub(crate) struct FirstRun(pub(crate) Setup, pub(crate) Words);

impl Screen for FirstRun {
    type Message = setup::Message;

    fn view(&self) -> kiosk::ui::Element<'_, setup::Message> {
        self.0.view(&self.1, "A bundled petition")
    }

    fn tell(&mut self, message: setup::Message) {
        let _ = self.0.update(message);
    }
}

/// A screen behind glass, touched by a finger.
pub(crate) struct Glass<S> {
    pub(crate) screen: S,
    cache: user_interface::Cache,
    renderer: Renderer,
    at: Point,
    finger: u64,
}

impl<S: Screen> Glass<S> {
    pub(crate) fn new(screen: S, renderer: Renderer) -> Self {
        Self {
            screen,
            cache: user_interface::Cache::new(),
            renderer,
            at: Point::ORIGIN,
            finger: 0,
        }
    }

    fn event(&mut self, event: Event) {
        let mut messages = Vec::new();
        let cache = std::mem::take(&mut self.cache);
        let mut interface =
            UserInterface::build(self.screen.view(), SIZE, cache, &mut self.renderer);
        let _ = interface.update(
            &[event],
            mouse::Cursor::Available(self.at),
            &mut self.renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        self.cache = interface.into_cache();
        messages
            .into_iter()
            .for_each(|message| self.screen.tell(message));
    }

    /// Draws the screen, as often as it takes until a key has come to its field.
    pub(crate) fn draw(&mut self) {
        for _ in 0..4 {
            let now = Instant::now() + Duration::from_secs(1);
            self.event(Event::Window(window::Event::RedrawRequested(now)));
        }
    }

    fn touch(&mut self, at: Point) {
        (self.at, self.finger) = (at, self.finger + 1);
        let (id, position) = (touch::Finger(self.finger), at);
        self.draw();
        self.event(Event::Touch(touch::Event::FingerPressed { id, position }));
        self.draw();
        self.event(Event::Touch(touch::Event::FingerLifted { id, position }));
        self.draw();
    }

    pub(crate) fn operate(&mut self, operation: &mut dyn Operation) {
        let cache = std::mem::take(&mut self.cache);
        let mut interface =
            UserInterface::build(self.screen.view(), SIZE, cache, &mut self.renderer);
        interface.operate(&self.renderer, operation);
        self.cache = interface.into_cache();
    }

    /// The fields that are shown, with the text in them.
    fn fields(&mut self) -> Vec<(Id, Rectangle, String)> {
        let mut fields = Fields(Vec::new());
        self.operate(&mut fields);
        fields.0
    }

    pub(crate) fn shows(&mut self, id: Id) -> bool {
        self.find(id).is_some()
    }

    pub(crate) fn place(&mut self, id: &str) -> Option<Rectangle> {
        self.find(Id::from(id.to_owned()))
    }

    fn find(&mut self, id: Id) -> Option<Rectangle> {
        let mut find = selector::id(id).find();
        self.operate(&mut operation::black_box(&mut find));
        match find.finish() {
            Outcome::Some(Some(found)) => found.visible_bounds(),
            _ => None,
        }
    }

    /// Touches every field, and then a key.
    fn every_field_is_written(&mut self, page: &str) -> Vec<Id> {
        let fields = self.fields();
        for (id, _, before) in &fields {
            // What belongs to another field may have gone, and this one have moved.
            let shown = self.fields().into_iter().find(|(shown, ..)| shown == id);
            let (_, bounds, _) = shown.unwrap_or_else(|| panic!("{id:?} has gone from {page}"));
            self.touch(bounds.center());
            // A name begins with a capital.
            let keys = ["key-1", "key-a", "key-A"];
            let key = keys.into_iter().find_map(|key| self.place(key));
            let key = key.unwrap_or_else(|| panic!("{id:?} of {page} opens no keyboard"));
            self.touch(key.center());
            let after = self.fields().into_iter().find(|(shown, ..)| shown == id);
            let after = after.map(|(_, _, after)| after).unwrap_or_default();
            assert_ne!(&after, before, "nothing is written into {id:?} of {page}");
            self.hide_keys();
        }
        fields.into_iter().map(|(id, ..)| id).collect()
    }

    /// A pad of digits has no key that hides it: it goes with the next field.
    fn hide_keys(&mut self) {
        if let Some(hide) = self.place("key-hide") {
            self.touch(hide.center());
            assert!(self.place("key-hide").is_none(), "the keyboard stays");
        }
    }
}

/// Finds every field, by its id.
struct Fields(Vec<(Id, Rectangle, String)>);

impl Operation for Fields {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text_input(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn TextInput) {
        let id = id.expect("every field has an id").clone();
        self.0.push((id, bounds, state.text().to_owned()));
    }
}

/// The opened office of a drive whose petition asks for everything, and a sheet that it issued.
fn office() -> (Drive, Organizer, petition::number::SheetNumber) {
    let mut drive = Drive::new();
    drive.sign("Maria Lopez", "", 0);
    let fields = &mut drive.campaign.petition.fields;
    (fields.street, fields.phone) = (Need::Optional, Need::Optional);
    let mut organizer = drive.organizer();
    let number = fresh::issue(&mut organizer, &mut drive);
    let _ = organizer.send(Message::Show(Page::Today));
    organizer.context.size = SIZE;
    (drive, organizer, number)
}

#[test]
fn every_field_of_the_office_opens_the_keyboard_and_is_written_by_it() {
    let mut written = Vec::new();
    let pages = [
        Page::Today,
        Page::Roll,
        Page::Duplicates,
        Page::Paper,
        Page::Stations,
        Page::Sheets,
        Page::Exports,
        Page::Campaign,
        Page::Change,
        Page::Ready,
        Page::Erase,
    ];
    for (page, has_sheet) in pages
        .map(|page| (page, false))
        .into_iter()
        .chain([(Page::Paper, true)])
    {
        let (drive, mut organizer, number) = office();
        organizer.office.set_drive(change::Drive {
            own: Some(drive.ledger.station().id),
            events: drive.campaign.events.clone(),
            ..change::Drive::default()
        });
        let _ = organizer.send(Message::Show(page));
        if page == Page::Erase {
            let plan = erase::Message::Planned(Ok(crate::plan(&drive)));
            let _ = organizer.send(Message::Erase(plan));
        }
        if has_sheet {
            let open = paper::Message::OpenSheet(number);
            let _ = organizer.send(Message::Paper(open));
        }
        let renderer = Organizer::outside(&drive, "en").renderer;
        let mut glass = Glass::new(Office(organizer), renderer);
        written.extend(glass.every_field_is_written(&format!("{page:?}")));
    }
    for input in [
        Input::Search,
        Input::SheetNumber,
        Input::SheetsFolder,
        Input::ExportsFolder,
        Input::CampaignName,
    ] {
        assert!(written.contains(&input.id()), "{input:?} was not found");
    }
    let count = |beginning: &str| {
        let begins = |id: &&Id| format!("{id:?}").contains(beginning);
        written.iter().filter(begins).count()
    };
    assert!(count("paper-column") >= 5, "{written:?}");
    assert!(count("change-") >= 6, "{written:?}");
}

#[test]
fn every_field_of_the_first_run_opens_the_keyboard_and_is_written_by_it() {
    use petition_kiosk::setup::{Message, Page};

    let drive = Drive::new();
    let mut written = Vec::new();
    for page in [
        Page::Start,
        Page::Petition,
        Page::Join,
        Page::Pin,
        Page::Forgotten,
        Page::Ready,
    ] {
        let mut setup = Setup::default();
        let _ = setup.update(Message::Show(page));
        if page == Page::Ready {
            // Two of the words that were offered are asked back.
            let offered = Passphrase::new("pigeon umbrella tractor velvet lamp orbit");
            let _ = setup.update(Message::Show(Page::Start));
            let _ = setup.update(Message::Offered(offered));
            let _ = setup.update(Message::TakeOffered);
            let _ = setup.update(Message::Started(
                petition_kiosk::ready::Facts::default(),
                [2, 5],
            ));
        }
        let outside = Organizer::outside(&drive, "en");
        let mut glass = Glass::new(FirstRun(setup, outside.words), outside.renderer);
        written.extend(glass.every_field_is_written(&format!("{page:?}")));
    }
    for ask in [
        Ask::Passphrase,
        Ask::Again,
        Ask::Petition,
        Ask::Online,
        Ask::Event,
        Ask::Pin,
        Ask::Folder,
        Ask::OwnPin,
        Ask::FirstOfPassphrase,
        Ask::SecondOfPassphrase,
        Ask::Opening,
    ] {
        assert!(written.contains(&ask.id()), "{ask:?} was not found");
    }
}

/// A sheet from its number to its last line, without any key but those on the screen.
#[test]
fn a_sheet_is_typed_with_the_keyboard_on_the_screen_alone() {
    let (drive, mut organizer, number) = office();
    let _ = organizer.send(Message::Show(Page::Paper));
    let renderer = Organizer::outside(&drive, "en").renderer;
    let mut glass = Glass::new(Office(organizer), renderer);
    let (_, bounds, _) = glass.fields().remove(0);
    glass.touch(bounds.center());
    let press = |glass: &mut Glass<Office>, key: &str| {
        let at = glass.place(&format!("key-{key}"));
        let at = at.unwrap_or_else(|| panic!("no key {key}"));
        glass.touch(at.center());
    };
    for letter in number.to_string().to_lowercase().chars() {
        press(&mut glass, &letter.to_string());
    }
    press(&mut glass, "next");
    let texts = |glass: &mut Glass<Office>| -> Vec<String> {
        glass.fields().into_iter().map(|(.., text)| text).collect()
    };
    assert!(
        glass.screen.0.office.types_paper(),
        "{:?}",
        texts(&mut glass)
    );
    for key in [
        "A", "n", "a", "space", "L", "i", "next", "2", "0", "0", "0", "9",
    ] {
        press(&mut glass, key);
    }
    assert_eq!(texts(&mut glass)[..2], ["Ana Li", "20009"]);
    // A finger on a column goes on there.
    let (_, name, _) = glass.fields().remove(0);
    glass.touch(name.center());
    press(&mut glass, "u");
    assert_eq!(texts(&mut glass)[..2], ["Ana Liu", "20009"]);
}
