//! The iced program: which face is shown, every Task, and the wishes of screens granted.
//!
//! Screens decide nothing about the disk, keys or time; they return wishes. Here those are granted,
//! on threads beside the one that draws. What must be asked of the system (clock, display, sticks)
//! is asked here.

mod background;
mod begin;
mod beside;
mod display;
mod input;
mod machine;
mod paper;
mod perform;
mod printing;
mod station;
mod turn_in;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::advanced::widget::operation::focusable;
use iced::widget::operation;
use iced::widget::scrollable::AbsoluteOffset;
use iced::{Element, Size, Subscription, Task, Theme, window};

use crate::erasure::Plan;
use crate::logging;
use crate::office::{self, Office};
use crate::output::Job;
use crate::paths::Paths;
use crate::setup::{self, Setup};
use kiosk::Kiosk;
use kiosk::ui::pointer::{ByFinger, hidden_from_fingers};
use kiosk::ui::theme::Appearance;
use kiosk::ui::{text, theme};
use ledger::campaign::OrganizerKey;
use ledger::{Decision, Head};
use petition::i18n::Words;

use input::{Input, heard};
use station::Station;

/// How long an open office may lie untouched: names are on its screen.
const OFFICE_IDLE: Duration = Duration::from_secs(300);

/// What the command line asks for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The campaign's folder; this station's own where none is named.
    pub campaign: Option<PathBuf>,
    /// The ledger; this station's own where none is named.
    pub ledger: Option<PathBuf>,
    /// The folder of a second medium that mirrors the ledger from now on; empty, none any more.
    pub mirror: Option<PathBuf>,
    /// In a window, not over the whole screen.
    pub windowed: bool,
}

/// Runs the kiosk until someone with the PIN closes it.
///
/// # Errors
/// Where there is no display, or a campaign that was named cannot be read: in one sentence.
pub fn run(options: Options) -> anyhow::Result<()> {
    display::is_there()?;
    let paths = Paths::of_this_machine().ok_or_else(|| {
        anyhow::anyhow!("this machine names no home folder to keep a ledger in; set HOME")
    })?;
    let _log = std::fs::create_dir_all(paths.logs())
        .ok()
        .and_then(|()| logging::start(&paths.logs()));
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
    // A campaign that was named must be one, before anything is shown.
    let station = match (&options.campaign, paths.campaign()) {
        (Some(folder), _) => {
            let ledger = options.ledger.clone().unwrap_or_else(|| paths.ledger());
            Some(Station::open(folder, &ledger)?)
        }
        (None, own) if own.exists() => {
            std::fs::create_dir_all(paths.data())?;
            Some(Station::open(
                &own,
                &options.ledger.clone().unwrap_or_else(|| paths.ledger()),
            )?)
        }
        (None, _) => None,
    };
    let mut station = station;
    if let (Some(station), Some(mirror)) = (&mut station, options.mirror) {
        station.mirror_into(mirror);
    }
    let windowed = options.windowed;
    // iced boots once; it asks for a function that could be called again.
    let first = std::sync::Mutex::new(Some(station));
    let boot = move || {
        let station = first
            .lock()
            .ok()
            .and_then(|mut first| first.take())
            .flatten();
        let awake = background::background(machine::stay_awake, None, |awake| {
            awake.map_or(Message::Tick, |awake| Message::Awake(hand(awake)))
        });
        (App::new(station, paths.clone(), windowed), awake)
    };
    text::load();
    let program = iced::application(boot, App::update, App::view)
        .title("Petition Kiosk")
        .theme(|app: &App| theme::theme(app.look()))
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

/// What happens in the program.
#[derive(Clone)]
pub enum Message {
    /// On the first run's screens.
    Setup(setup::Message),
    /// On the signers' and volunteers' screens.
    Kiosk(kiosk::Message),
    /// On the organizer's screens.
    Office(office::Message),
    /// Something was pressed, turned or resized.
    Input(Input),
    /// A second has gone by.
    Tick,
    /// A station was made, joined or not.
    Ready(Result<Handed<Station>, String>),
    /// A signature was stored, or not.
    Stored(Result<station::Stored, beside::NotStored>),
    /// Whether the PIN was right.
    Pin(bool),
    /// The roll was opened, or not.
    Opened(Result<Handed<beside::Opened>, String>),
    /// Printing ended.
    Printed(office::sheets::Done),
    /// What came of exporting.
    Exported(Result<office::exports::Exported, String>),
    /// This would die with the campaign's key, or in words why nothing can be destroyed.
    PlannedErasure(Result<Box<Plan>, String>),
    /// The key is gone, and its certificate is here; or in words why it is not.
    Erased(Result<PathBuf, String>),
    /// The figures were saved here, or in words why not.
    Reported(Result<PathBuf, String>),
    /// The machine is not as it was.
    Seen(machine::Seen),
    /// The machine is kept awake, if it can be.
    Awake(Handed<machine::Awake>),
    /// The receipt of a shift was printed, or in words why not.
    Receipt(Result<printing::Receipt, String>),
    /// A turn-in is on a stick, or in words why not; nothing where there is no stick.
    TurnedIn(Result<Option<turn_in::TurnedIn>, String>),
    /// Turn-ins found on sticks.
    FoundTurnIns(Vec<PathBuf>),
    /// What came of merging, line by line.
    Merged(Result<Vec<String>, String>),
    /// What was decided about a signature is stored, or in words why not.
    Decided(Result<(Decision, Head), String>),
    /// What came of a wish about paper.
    Paper(office::paper::Done),
    /// These printers there are.
    Printers(Result<Vec<String>, String>),
    /// A printer took what was printed.
    Sent(Result<String, String>),
    /// Campaigns found on sticks.
    Found(Vec<PathBuf>),
    /// Where a scrollable area must be scrolled to.
    Scroll(iced::widget::Id, f32),
}

impl std::fmt::Debug for Message {
    /// Without anything in it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Message(..)")
    }
}

/// A value that a message carries once: messages must be cloned by type, this one is not cloned by
/// value.
pub type Handed<T> = Arc<std::sync::Mutex<Option<T>>>;

fn hand<T>(value: T) -> Handed<T> {
    Arc::new(std::sync::Mutex::new(Some(value)))
}

fn take<T>(handed: &Handed<T>) -> Option<T> {
    handed.lock().ok()?.take()
}

/// Which face is shown.
enum Surface {
    Setup(Box<Setup>),
    Kiosk,
    Office(Box<Office>),
}

/// The program's state.
pub struct App {
    surface: Surface,
    station: Option<Box<Running>>,
    words: Words,
    bundled: String,
    paths: Paths,
    /// The window's size at the usual scale.
    size: Size,
    windowed: bool,
    /// When each finger that is on the screen came down.
    fingers: Vec<Instant>,
    /// What is being printed, or was last.
    job: Arc<Job>,
    /// When something was pressed last.
    touched: Instant,
    /// Whether a finger was used last.
    by_finger: ByFinger,
    /// What opens signatures, while the office is open.
    key: Option<Arc<OrganizerKey>>,
    /// Keeps the machine from sleeping.
    _awake: Option<machine::Awake>,
}

/// A station and its screens.
struct Running {
    station: Station,
    kiosk: Kiosk,
    context: kiosk::Context,
    office: office::Context,
}

impl App {
    /// The kiosk of a station; without one, the first run.
    #[must_use]
    pub fn new(station: Option<Station>, paths: Paths, windowed: bool) -> Self {
        let bundled = petition::Petition::bundled()
            .map(|petition| petition.text(petition.language()).title.clone());
        let mut app = Self {
            surface: Surface::Setup(Box::default()),
            station: None,
            words: Words::english(),
            bundled: bundled.unwrap_or_default(),
            paths,
            size: Size::new(1_280.0, 800.0),
            windowed,
            fingers: Vec::new(),
            job: Arc::default(),
            touched: Instant::now(),
            by_finger: ByFinger::default(),
            key: None,
            _awake: None,
        };
        if let Some(station) = station {
            app.begin(station);
        }
        app
    }

    fn begin(&mut self, station: Station) {
        let context = station.kiosk_context(self.size);
        let office = station.office_context(self.windowed, self.size);
        let kiosk = Kiosk::new(&context.petition, Instant::now());
        self.station = Some(Box::new(Running {
            station,
            kiosk,
            context,
            office,
        }));
        self.surface = Surface::Kiosk;
    }

    /// Acts on a message.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Setup(message) => {
                let Surface::Setup(setup) = &mut self.surface else {
                    return Task::none();
                };
                let action = setup.update(message, &self.words);
                self.perform_setup(action)
            }
            Message::Kiosk(message) => {
                let Some(running) = &mut self.station else {
                    return Task::none();
                };
                let before = running.kiosk.scale();
                let screen = running.kiosk.screen();
                let spoken = running.kiosk.language().clone();
                let action = running
                    .kiosk
                    .update(message, &running.context, Instant::now());
                if matches!(action, kiosk::Action::Office) {
                    // The office speaks as the staff's screen did; where it has no sentences of its
                    // own, English.
                    self.words = Words::new(&spoken);
                }
                let is_another = running.kiosk.screen() != screen;
                if running.kiosk.scale() != before {
                    self.refresh();
                }
                // The toolkit would leave the focus to whatever stands in the same place of the
                // next screen.
                let unfocus = if is_another {
                    iced::advanced::widget::operate(focusable::unfocus())
                } else {
                    Task::none()
                };
                unfocus.chain(self.perform_kiosk(action))
            }
            Message::Office(message) => {
                let Surface::Office(office) = &mut self.surface else {
                    return Task::none();
                };
                let action = office.update(message);
                self.perform_office(action)
            }
            Message::Input(input) => self.input(input),
            Message::Tick => {
                if let Some(running) = &mut self.station {
                    let shows_staff = running.kiosk.shows_staff();
                    let before = running.kiosk.scale();
                    running.kiosk.tick(&running.context, Instant::now());
                    // The clock, the battery and the mirror go on while staff look at them.
                    if shows_staff || running.kiosk.scale() != before {
                        self.refresh();
                    }
                }
                if let Surface::Office(office) = &mut self.surface {
                    office.printed_so_far(self.job.done());
                    office.opened_so_far(self.job.done(), self.job.total());
                    if self.touched.elapsed() >= OFFICE_IDLE {
                        let action = office.update(office::Message::Leave);
                        return self.perform_office(action);
                    }
                }
                Task::none()
            }
            Message::Ready(result) => {
                match result.map(|handed| take(&handed)) {
                    Ok(Some(station)) => self.begin(station),
                    Ok(None) => {}
                    Err(why) => {
                        if let Surface::Setup(setup) = &mut self.surface {
                            setup.failed(&why, &self.words);
                        }
                    }
                }
                Task::none()
            }
            Message::Stored(result) => {
                let Some(running) = &mut self.station else {
                    return Task::none();
                };
                match result {
                    Ok(stored) => {
                        running.station.stored(&stored);
                        running.kiosk.sealed(Instant::now());
                    }
                    Err(error) => {
                        tracing::error!(why = %error.reason, "not stored");
                        running.kiosk.not_sealed(error.failure, Instant::now());
                    }
                }
                self.refresh();
                self.end_overdue_shift()
            }
            Message::Pin(right) => {
                if let Some(running) = &mut self.station {
                    tracing::info!(right, "PIN");
                    running
                        .kiosk
                        .pin_checked(right, &running.context, Instant::now());
                }
                self.refresh();
                if right {
                    self.end_overdue_shift()
                } else {
                    Task::none()
                }
            }
            Message::Seen(seen) => {
                if let Some(running) = &mut self.station {
                    tracing::info!(?seen, "machine");
                    running.station.saw(seen);
                }
                self.refresh();
                Task::none()
            }
            Message::Awake(awake) => {
                self._awake = take(&awake);
                Task::none()
            }
            Message::Opened(result) => {
                let Surface::Office(office) = &mut self.surface else {
                    return Task::none();
                };
                if !office.is_opening() {
                    return Task::none();
                }
                match result.map(|handed| take(&handed)) {
                    Ok(Some(opened)) => {
                        tracing::info!(
                            signatures = opened.roll.len(),
                            unopened = opened.unopened,
                            "office opened"
                        );
                        office.opened(opened.roll, opened.unopened);
                        self.key = Some(opened.key);
                    }
                    Ok(None) => {}
                    Err(why) => office.refused(why),
                }
                Task::none()
            }
            Message::Printed(done) => {
                if let Surface::Office(office) = &mut self.surface {
                    office.printed(done);
                }
                // Blank sheets are entries of the ledger too.
                if let Some(running) = &mut self.station {
                    running.station.look_at_head();
                }
                self.refresh();
                // What came of it stands at the top.
                operation::scroll_to(office::AREA, AbsoluteOffset { x: 0.0, y: 0.0 })
            }
            Message::Exported(done) => {
                if let Surface::Office(office) = &mut self.surface {
                    office.exported(done);
                }
                operation::scroll_to(office::AREA, AbsoluteOffset { x: 0.0, y: 0.0 })
            }
            Message::PlannedErasure(plan) => {
                if let Surface::Office(office) = &mut self.surface {
                    office.planned_erasure(plan);
                }
                Task::none()
            }
            Message::Erased(certificate) => {
                // However far it came: what the campaign says of itself now holds.
                if let Some(running) = &mut self.station {
                    running.station.look_at_campaign();
                    running.office = running.station.office_context(self.windowed, self.size);
                }
                if certificate.is_ok() {
                    self.key = None;
                    tracing::info!("key destroyed");
                }
                if let Surface::Office(office) = &mut self.surface {
                    office.erased(certificate);
                }
                self.refresh();
                Task::none()
            }
            Message::Reported(saved) => {
                if let Surface::Office(office) = &mut self.surface {
                    office.reported(saved);
                }
                operation::scroll_to(office::AREA, AbsoluteOffset { x: 0.0, y: 0.0 })
            }
            Message::Receipt(receipt) => {
                if let Some(running) = &mut self.station {
                    running.station.receipted(receipt);
                }
                self.refresh();
                Task::none()
            }
            Message::TurnedIn(done) => {
                if let Some(running) = &mut self.station {
                    running.station.turned_in(done);
                }
                self.refresh();
                Task::none()
            }
            Message::FoundTurnIns(files) => {
                if let Surface::Office(office) = &mut self.surface {
                    office.found_turn_ins(files);
                }
                Task::none()
            }
            Message::Merged(report) => {
                if let Surface::Office(office) = &mut self.surface {
                    office.merged(report);
                }
                self.open_again()
            }
            Message::Decided(done) => {
                if let Surface::Office(office) = &mut self.surface {
                    office.decided(done);
                }
                if let Some(running) = &mut self.station {
                    running.station.look_at_head();
                }
                self.refresh();
                Task::none()
            }
            Message::Paper(done) => {
                if let Some(running) = &mut self.station {
                    running.station.look_at_head();
                }
                let Surface::Office(office) = &mut self.surface else {
                    return Task::none();
                };
                let action = office.paper_done(done);
                self.perform_office(action)
            }
            Message::Printers(printers) => {
                if let Surface::Office(office) = &mut self.surface {
                    office.found_printers(printers);
                }
                Task::none()
            }
            Message::Sent(sent) => {
                if let Surface::Office(office) = &mut self.surface {
                    office.sent(sent);
                }
                Task::none()
            }
            Message::Found(folders) => {
                if let Surface::Setup(setup) = &mut self.surface {
                    setup.found(folders);
                }
                Task::none()
            }
            Message::Scroll(id, y) => operation::scroll_to(id, AbsoluteOffset { x: 0.0, y }),
        }
    }

    /// The scrollable area that is shown, and how much of its foot the keyboard covers.
    fn area(&self) -> (iced::widget::Id, f32) {
        match (&self.surface, &self.station) {
            (Surface::Setup(setup), _) => (setup::AREA, setup.covered()),
            (Surface::Office(_), _) => (office::AREA, 0.0),
            (Surface::Kiosk, Some(running)) => (running.kiosk.area(), running.kiosk.covered()),
            (Surface::Kiosk, None) => (kiosk::ids::FORM, 0.0),
        }
    }

    /// Tells the screens what has changed.
    fn refresh(&mut self) {
        let scale = self.scale();
        if let Some(running) = &mut self.station {
            running.context = running
                .station
                .kiosk_context(Size::new(self.size.width / scale, self.size.height / scale));
            running.office.size = self.size;
        }
    }

    /// How much larger than usual everything is: a signer may want larger letters.
    fn scale(&self) -> f32 {
        match (&self.surface, &self.station) {
            (Surface::Kiosk, Some(running)) => running.kiosk.scale(),
            _ => 1.0,
        }
    }

    /// How everything looks now.
    fn look(&self) -> Appearance {
        match (&self.surface, &self.station) {
            (Surface::Kiosk, Some(running)) => running.kiosk.appearance(&running.context),
            (_, Some(running)) => running.station.look(),
            _ => Appearance::default(),
        }
    }

    /// What is shown.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message, Theme> {
        let face = match (&self.surface, &self.station) {
            (Surface::Kiosk, Some(running)) => {
                running.kiosk.view(&running.context).map(Message::Kiosk)
            }
            (Surface::Office(office), Some(running)) => office
                .view(&running.office, &self.words)
                .map(Message::Office),
            (Surface::Setup(setup), _) => {
                setup.view(&self.words, &self.bundled).map(Message::Setup)
            }
            // A face without its station is never made.
            _ => iced::widget::space().into(),
        };
        hidden_from_fingers(&self.by_finger, face)
    }

    fn subscription(&self) -> Subscription<Message> {
        let kiosk_waits = matches!(self.surface, Surface::Kiosk)
            && self
                .station
                .as_ref()
                .is_some_and(|running| running.kiosk.needs_clock(&running.context));
        let clock = if kiosk_waits || matches!(self.surface, Surface::Office(_)) {
            iced::time::every(Duration::from_secs(1)).map(|_| Message::Tick)
        } else {
            Subscription::none()
        };
        let machine = self
            .station
            .as_ref()
            .map_or_else(Subscription::none, |running| {
                machine::changes(running.station.ledger_path().to_owned()).map(Message::Seen)
            });
        Subscription::batch([
            iced::event::listen_with(|event, _, _| heard(&event).map(Message::Input)),
            clock,
            machine,
        ])
    }
}
