//! Leaving a drive, and replacing a PIN that was forgotten.

use iced::Task;
use zeroize::Zeroizing;

use super::super::jobs::{self, spawn};
use super::super::station::Station;
use super::super::{App, Message, Surface};
use crate::failure::Failure;
use crate::setup::{self, Leaving, Setup};
use ledger::campaign::{KEY, Passphrase, Pin};

impl App {
    /// Shows the page on which the drive of this machine is left.
    pub(in crate::app) fn show_leaving(&mut self) -> Task<Message> {
        let Some(running) = &self.station else {
            return Task::none();
        };
        let station = &running.station;
        let petition = &station.campaign().petition;
        let leaving = Leaving {
            title: petition.text(petition.language()).title.clone(),
            signatures: station.count(),
            not_turned_in: station.not_turned_in(),
            has_key: station.folder().join(KEY).exists(),
            is_named: station.folder() != self.paths.campaign(),
        };
        self.surface = Surface::Setup(Box::new(Setup::for_leaving(leaving)));
        Task::none()
    }

    /// Closes the station and puts its drive aside.
    pub(super) fn leave_drive(&mut self) -> Task<Message> {
        let paths = self.paths.clone();
        // The ledger and its mirror are let go of before their files are moved.
        self.station = None;
        self.pin = None;
        spawn(move || jobs::put_aside(&paths)).map(|moved| Message::PutAside(moved.map(drop)))
    }

    /// Shows the first run, or the drive again where it could not be put aside.
    pub(in crate::app) fn put_aside(&mut self, moved: Result<(), Failure>) -> Task<Message> {
        let Err(failure) = moved else {
            tracing::info!("the drive was put aside");
            let aside = jobs::list_aside(&self.paths);
            self.propose_language(Some(self.words.language().clone()));
            self.surface = Surface::Setup(Box::new(Setup::default().with_aside(aside)));
            return Task::none();
        };
        if let Ok(station) = Station::open(&self.paths.campaign(), &self.paths.ledger()) {
            self.begin(station);
            let _ = self.show_leaving();
        }
        self.update_setup(setup::Message::Failed(failure))
    }

    /// Opens the organizer's key, here or on a stick, and offers a new PIN.
    pub(super) fn open_key(&mut self, typed: Zeroizing<String>) -> Task<Message> {
        let Some(running) = &self.station else {
            return Task::none();
        };
        let (campaign, folder) = (
            running.station.campaign(),
            running.station.folder().to_owned(),
        );
        let open = move || jobs::open_key(&campaign, &folder, &Passphrase::new(&typed));
        spawn(open).map(|opened| {
            Message::Setup(match opened {
                Ok(()) => setup::Message::KeyOpened(Pin::random_digits()),
                Err(failure) => setup::Message::Failed(failure),
            })
        })
    }
}
