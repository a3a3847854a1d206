//! The iced program: it routes messages to the screens and does what the screens ask for.
//!
//! A screen does no I/O and returns an action. `perform` turns the action into a task, `jobs` has
//! the work of that task, and the result comes back as a message of the page that asked. The clock,
//! the display and the machine are read here too.

mod display;
mod input;
mod jobs;
mod language;
mod machine;
mod mirror;
mod perform;
mod practice;
mod second;
mod size;
mod station;
#[cfg(test)]
mod tests;
mod update;

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use iced::widget::operation;
use iced::widget::scrollable::AbsoluteOffset;
use iced::{Element, Size, Subscription, Task, Theme, window};

use crate::failure::Failure;
use crate::logging;
use crate::office::{self, Office};
use crate::output::Job;
use crate::paths::Paths;
use crate::ready;
use crate::setup::{self, Setup};
use kiosk::Kiosk;
use kiosk::ui::pointer::{ByFinger, hidden_from_fingers};
use kiosk::ui::theme::Appearance;
use kiosk::ui::{text, theme};
use ledger::campaign::Pin;
use petition::i18n::Words;

use input::Input;
use input::input_of;
use practice::{Era, PracticeMessage};
use station::Station;

/// The time after which an untouched office is locked: names are on its screen.
const OFFICE_IDLE: Duration = Duration::from_secs(300);
/// The time after which an untouched page is closed that the pad for the PIN has led to.
const PASSING_IDLE: Duration = Duration::from_secs(120);

/// The options of the command line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    /// The campaign's folder; `None` for this station's own.
    pub campaign: Option<PathBuf>,
    /// The ledger; `None` for this station's own.
    pub ledger: Option<PathBuf>,
    /// The folders on other media that mirror the ledger from now on; an empty path ends the
    /// mirrors.
    pub mirrors: Vec<PathBuf>,
    /// True for a window, false for the whole screen.
    pub windowed: bool,
}

/// Runs the kiosk until someone with the PIN closes it.
///
/// # Errors
/// Returns one sentence if there is no display, or if a campaign that was named cannot be read.
pub(crate) fn run(options: Options) -> anyhow::Result<()> {
    display::is_there()?;
    let paths = Paths::of_this_machine().ok_or_else(|| {
        anyhow::anyhow!("this machine has no home folder to keep a ledger in; set HOME")
    })?;
    // A version before this one may have let others look into them.
    for folder in [paths.data(), &paths.receipts(), &paths.logs()] {
        ledger::files::tighten(folder);
    }
    let _log = ledger::files::make_folder(&paths.logs())
        .ok()
        .and_then(|()| logging::start(&paths.logs()));
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
    let pin = paths.pin();
    Pin::load(&pin).with_context(|| {
        format!(
            "the PIN of this station cannot be read from {}; delete that file, and the kiosk asks \
             for a new PIN",
            pin.display()
        )
    })?;
    // A campaign that was named is read before anything is shown.
    let mut station = match (&options.campaign, paths.campaign()) {
        (Some(folder), _) => {
            let ledger = options.ledger.clone().unwrap_or_else(|| paths.ledger());
            Some(Station::open(folder, &ledger)?)
        }
        (None, own) if own.exists() => {
            ledger::files::make_folder(paths.data())?;
            Some(Station::open(
                &own,
                &options.ledger.clone().unwrap_or_else(|| paths.ledger()),
            )?)
        }
        (None, _) => None,
    };
    if let Some(station) = station.as_ref().filter(|station| station.is_in_use()) {
        tracing::info!("already running");
        second::run(station.words_of_staff())?;
        anyhow::bail!(
            "Petition Kiosk is already running on this machine, or one of its commands is at work; \
             look for its window, or wait and start again"
        );
    }
    // Practice may have ended with the program. That of a program that still runs goes on.
    jobs::remove_training(&paths.trainings());
    if let Some(station) = station.as_mut().filter(|_| !options.mirrors.is_empty()) {
        station.mirror_into(options.mirrors);
    }
    let windowed = options.windowed;
    // iced boots once, but asks for a function that could be called again.
    let first = Mutex::new(Some(station));
    let boot = move || {
        let station = first
            .lock()
            .ok()
            .and_then(|mut first| first.take())
            .flatten();
        let awake = jobs::spawn(|| Ok(machine::stay_awake()))
            .map(|awake| Message::Awake(once(awake.ok().flatten())));
        let mut app = App::new(station, paths.clone(), windowed);
        app.propose_language(language::of_this_system());
        (app, awake)
    };
    text::load();
    let program = iced::application(boot, App::update, App::view)
        .title("Petition Kiosk")
        .theme(|app: &App| theme::branded(app.appearance(), app.colour()))
        .subscription(App::subscription)
        .scale_factor(App::scale)
        .antialiasing(true)
        .default_font(text::REGULAR)
        .window(window::Settings {
            size: Size::new(1_280.0, 800.0),
            fullscreen: !windowed,
            decorations: windowed,
            exit_on_close_request: false,
            ..window::Settings::default()
        });
    display::guard(move || program.run())
}

/// A message of the program: of one of its surfaces, of the station, or of the machine.
#[derive(Clone)]
pub(crate) enum Message {
    /// Of the screens of the first run.
    Setup(setup::Message),
    /// Of the screens of signers and volunteers.
    Kiosk(kiosk::Message),
    /// Of the organizer's screens.
    Office(office::Message),
    /// Of the station behind the kiosk's screens, asked for in this era.
    Station(Era, station::Message),
    /// Practice was prepared, or not.
    Practice(PracticeMessage),
    /// A station was joined.
    Joined(Once<Station>),
    /// A drive was started on this machine.
    Started(Once<Station>),
    /// The drive of this machine was put aside, or not.
    PutAside(Result<(), Failure>),
    /// Of the page after the start of a drive.
    Ready(ready::Message),
    /// The campaign was changed, or not.
    Changed(Result<(), Failure>),
    /// The PIN of this station was chosen and stored.
    PinSaved(Once<Pin>),
    /// Something was pressed, turned or resized.
    Input(Input),
    /// A second has passed.
    Tick,
    /// The machine is kept awake from now on, or cannot be.
    Awake(Once<Option<machine::Awake>>),
    /// The window was measured.
    Measured(size::Measure),
    /// A scrollable area must be scrolled to this height.
    Scroll(iced::widget::Id, f32),
}

impl std::fmt::Debug for Message {
    /// Leaves out everything in it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Message(..)")
    }
}

/// A value that can be taken out of a message once. Messages must be cloneable, and this value is
/// not.
pub(crate) type Once<T> = Arc<Mutex<Option<T>>>;

fn once<T>(value: T) -> Once<T> {
    Arc::new(Mutex::new(Some(value)))
}

fn take<T>(value: &Once<T>) -> Option<T> {
    value.lock().ok()?.take()
}

/// The screens that are shown.
enum Surface {
    Setup(Box<Setup>),
    Kiosk,
    Office(Box<Office>),
}

/// The program's state.
pub(crate) struct App {
    surface: Surface,
    station: Option<Box<Running>>,
    /// The drive's station, while its volunteers practise.
    aside: Option<Box<Running>>,
    era: Era,
    words: Words,
    language: language::Wanted,
    bundled: String,
    paths: Paths,
    /// The PIN of this machine. Practice has its own, which everyone knows.
    pin: Option<Pin>,
    /// The window's size at the usual scale.
    size: Size,
    /// The number of times that the window was measured.
    measured: u64,
    windowed: bool,
    /// The moments at which the fingers on the screen came down.
    fingers: Vec<Instant>,
    /// The job that counts and can be stopped: the running one, or the last.
    job: Arc<Job>,
    /// The moment at which something was pressed last.
    touched: Instant,
    /// Hides the pointer while fingers are used.
    by_finger: ByFinger,
    /// Keeps the machine awake while the program runs.
    awake: Option<machine::Awake>,
    /// True once it is known that nothing keeps the machine awake.
    may_sleep: bool,
}

/// A station and its screens.
struct Running {
    station: Station,
    kiosk: Kiosk,
    context: kiosk::Context,
    office: office::Context,
}

impl App {
    /// The kiosk of a station, or the first run when there is none.
    #[must_use]
    pub(crate) fn new(station: Option<Station>, paths: Paths, windowed: bool) -> Self {
        let bundled = petition::Petition::bundled()
            .map(|petition| petition.text(petition.language()).title.clone());
        let mut app = Self {
            surface: Surface::Setup(Box::new(
                Setup::default().with_aside(jobs::list_aside(&paths)),
            )),
            station: None,
            aside: None,
            era: Era::default(),
            words: Words::english(),
            language: language::Wanted::default(),
            bundled: bundled.unwrap_or_default(),
            pin: None,
            paths,
            size: Size::new(1_280.0, 800.0),
            measured: 0,
            windowed,
            fingers: Vec::new(),
            job: Arc::default(),
            touched: Instant::now(),
            by_finger: ByFinger::default(),
            awake: None,
            may_sleep: false,
        };
        if let Some(station) = station {
            app.begin(station);
        }
        app
    }

    /// A station with its screens.
    fn running(&self, mut station: Station) -> Running {
        station.set_may_sleep(self.may_sleep);
        let context = station.kiosk_context(&self.words, self.size);
        let office = station.office_context(self.windowed, self.page_size());
        let kiosk =
            Kiosk::new(&context.petition, Instant::now()).after_wrong_pins(station.wrong_pins());
        Running {
            station,
            kiosk,
            context,
            office,
        }
    }

    fn begin(&mut self, mut station: Station) {
        self.begin_language(&mut station);
        let is_practice = station.campaign().practice;
        self.station = Some(Box::new(self.running(station)));
        // A damaged file stopped the program at its start, so this is a station without a PIN.
        self.pin = Pin::load(&self.paths.pin()).ok().flatten();
        self.surface = if is_practice || self.pin.is_some() {
            Surface::Kiosk
        } else {
            let mut setup = Setup::for_pin(Pin::random_digits());
            setup.resize(self.page_size());
            Surface::Setup(Box::new(setup))
        };
    }

    /// Routes a message to where it belongs.
    pub(crate) fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Setup(message) => self.update_setup(message),
            Message::Kiosk(message) => self.update_kiosk(message),
            Message::Office(message) => self.update_office(message),
            Message::Station(era, message) if era == self.era => self.update_station(message),
            // Its station is not on the screen any more.
            Message::Station(..) => Task::none(),
            Message::Practice(message) => self.update_practice(message),
            Message::Joined(station) => {
                if let Some(station) = take(&station) {
                    self.begin(station);
                }
                Task::none()
            }
            Message::Started(station) => self.started(&station),
            Message::PutAside(moved) => self.put_aside(moved),
            Message::Ready(message) => self.update_ready(message),
            Message::Changed(result) => self.changed(result),
            Message::PinSaved(pin) if matches!(self.surface, Surface::Office(_)) => {
                self.pin = take(&pin);
                let saved = office::change::Message::PinSaved(Ok(()));
                self.update_office(office::Message::Change(saved))
            }
            Message::PinSaved(pin) => {
                self.pin = take(&pin);
                self.surface = Surface::Kiosk;
                self.refresh();
                Task::none()
            }
            Message::Input(input) => self.input(input),
            Message::Tick => self.tick(Instant::now()),
            Message::Measured(measure) => self.measured(measure),
            Message::Awake(awake) => {
                self.awake = take(&awake).flatten();
                self.may_sleep = self.awake.is_none();
                self.refresh();
                self.awake.as_ref().map_or_else(Task::none, |awake| {
                    Task::run(awake.lost(), |()| Message::Awake(once(None)))
                })
            }
            Message::Scroll(id, y) => operation::scroll_to(id, AbsoluteOffset { x: 0.0, y }),
        }
    }

    /// The scrollable area that is shown, and the height of its foot that the keyboard covers.
    fn area(&self) -> (iced::widget::Id, f32) {
        match (&self.surface, &self.station) {
            (Surface::Setup(setup), _) => (setup::AREA, setup.covered()),
            (Surface::Office(office), _) => (office::AREA, office.covered()),
            (Surface::Kiosk, Some(running)) => (running.kiosk.area(), running.kiosk.covered()),
            (Surface::Kiosk, None) => (kiosk::ids::FORM, 0.0),
        }
    }

    /// Makes the context of the screens again, after the station has changed.
    fn refresh(&mut self) {
        let (page, leads_back) = (self.page_size(), self.aside.is_some());
        let chosen = self.station.as_deref().map(|running| running.kiosk.scale());
        let scale = self.kiosk_scale(chosen.unwrap_or(1.0));
        if let Some(awake) = self.awake.take() {
            self.awake = awake.held();
            self.may_sleep = self.awake.is_none();
        }
        if let Some(running) = &mut self.station {
            running.station.set_may_sleep(self.may_sleep);
            running.context = running.station.kiosk_context(
                &self.words,
                Size::new(self.size.width / scale, self.size.height / scale),
            );
            running.context.leads_back = leads_back;
            running.office.size = page;
        }
    }

    /// The appearance of the screens.
    fn appearance(&self) -> Appearance {
        match (&self.surface, &self.station) {
            (Surface::Kiosk, Some(running)) => running.kiosk.appearance(&running.context),
            (_, Some(running)) => running.station.appearance(),
            _ => Appearance::default(),
        }
    }

    /// The organizer's colour, on the screens of signers.
    fn colour(&self) -> Option<petition::Colour> {
        match (&self.surface, &self.station) {
            (Surface::Kiosk, Some(running)) => {
                let organizer = running.context.petition.organizer.as_ref();
                organizer.and_then(|organizer| organizer.colour)
            }
            _ => None,
        }
    }

    /// The screen that is shown.
    #[must_use]
    pub(crate) fn view(&self) -> Element<'_, Message, Theme> {
        let surface = match (&self.surface, &self.station) {
            (Surface::Kiosk, Some(running)) => {
                running.kiosk.view(&running.context).map(Message::Kiosk)
            }
            (Surface::Office(office), Some(running)) => office
                .view(&running.office, &self.words)
                .map(Message::Office),
            (Surface::Setup(setup), _) => {
                setup.view(&self.words, &self.bundled).map(Message::Setup)
            }
            // The kiosk and the office are shown only with a station.
            _ => iced::widget::space().into(),
        };
        hidden_from_fingers(&self.by_finger, surface)
    }

    fn subscription(&self) -> Subscription<Message> {
        let kiosk_waits = matches!(self.surface, Surface::Kiosk)
            && self
                .station
                .as_ref()
                .is_some_and(|running| running.kiosk.needs_clock(&running.context));
        let is_practice = self.aside.is_some();
        let passes = matches!(&self.surface, Surface::Setup(setup) if setup.is_passing());
        let is_office = matches!(self.surface, Surface::Office(_));
        let clock = if kiosk_waits || is_practice || passes || is_office {
            iced::time::every(Duration::from_secs(1)).map(|_| Message::Tick)
        } else {
            Subscription::none()
        };
        let machine = self
            .station
            .as_ref()
            .map_or_else(Subscription::none, |running| {
                machine::changes(running.station.ledger_path().to_owned())
                    .with(self.era)
                    .map(|(era, reading)| {
                        Message::Station(era, station::Message::MachineRead(reading))
                    })
            });
        Subscription::batch([
            iced::event::listen_with(|event, _, _| input_of(&event).map(Message::Input)),
            clock,
            machine,
        ])
    }
}
