//! Everything that the screens show of a station.

use std::sync::Arc;

use iced::Size;

use super::super::mirror::{MirrorState, MirrorThread};
use super::{Progress, Station};
use crate::office;
use crate::output;
use kiosk::ui::matrix::Matrix;
use kiosk::{PracticeState, ReceiptState, TurnInState};
use ledger::campaign::PRACTICE_PIN;
use petition::i18n::{Words, native_name};
use petition::qr::Correction;
use petition::time::Timestamp;

impl Station {
    fn receipt_state(&self, words: &Words) -> ReceiptState {
        match &self.receipt {
            Progress::Idle => ReceiptState::Idle,
            Progress::Running => ReceiptState::Writing,
            Progress::Ended(Ok(receipt)) => ReceiptState::Done {
                receipt: Box::new(receipt.shown.clone()),
                how: receipt.kind,
            },
            Progress::Ended(Err(failure)) => ReceiptState::Failed(failure.in_words(words)),
        }
    }

    fn turn_in_state(&self, words: &Words) -> TurnInState {
        match &self.turn_in {
            Progress::Idle => TurnInState::Idle,
            Progress::Running => TurnInState::Writing,
            Progress::Ended(Ok(Some(done))) => TurnInState::Done {
                path: done.path.clone(),
                entries: done.entries,
            },
            Progress::Ended(Ok(None)) => TurnInState::NoStick,
            Progress::Ended(Err(failure)) => TurnInState::Failed(failure.in_words(words)),
        }
    }

    /// Everything that the kiosk shows of this station. Failures are said in `words`, the language
    /// of the staff.
    pub(in crate::app) fn kiosk_context(&self, words: &Words, size: Size) -> kiosk::Context {
        let event = self.event();
        let code = output::code(&self.campaign, event.as_ref(), Correction::default()).ok();
        kiosk::Context {
            petition: Arc::new(self.campaign.petition.clone()),
            retention: self.campaign.retention.clone(),
            is_over: self.is_over(),
            event: event.map(|event| event.name),
            station_name: self.own_name(),
            events: self
                .campaign
                .events
                .iter()
                .map(|event| event.name.clone())
                .collect(),
            shift: self.settings.shift.as_ref().map(|shift| kiosk::Shift {
                volunteer: shift.volunteer.clone(),
                since: since(shift.from, Timestamp::now(), words),
                count: self.count.saturating_sub(shift.before),
            }),
            goal: self.campaign.goal,
            shows_count: self.campaign.show_count,
            appearance: self.settings.appearance,
            moves: self.moves(),
            staff_language: self.settings.language.clone(),
            machine: self.machine_now(words),
            practice: self.campaign.practice,
            practice_pin: self.campaign.practice.then_some(PRACTICE_PIN),
            collecting: self.ledger.is_ok()
                && !self.machine.ledger_is_gone
                && !self.is_over()
                && self.campaign.recipients().is_ok(),
            count: self.count,
            count_today: self.today,
            head: self.head.clone(),
            drive_words: self.campaign.fingerprint().to_string(),
            station_words: self.words.clone(),
            leads_back: false,
            practice_state: match &self.practice {
                Progress::Running => PracticeState::Preparing,
                Progress::Ended(Err(failure)) => PracticeState::Failed(failure.in_words(words)),
                Progress::Idle | Progress::Ended(Ok(())) => PracticeState::Idle,
            },
            receipt: self.receipt_state(words),
            turn_in: self.turn_in_state(words),
            trouble: self.trouble(words),
            qr_code: code.map(|code| Matrix {
                side: code.side(),
                modules: code.modules().to_vec(),
            }),
            short_address: output::short_address(&self.campaign.petition.online),
            size,
        }
    }

    /// Returns true once the day of retention has passed.
    pub(in crate::app) fn is_over(&self) -> bool {
        self.campaign.check_retention(Timestamp::now()).is_err()
    }

    /// The last reading of the machine, with the time that it is now.
    fn machine_now(&self, words: &Words) -> kiosk::Machine {
        kiosk::Machine {
            battery: self.machine.battery,
            room: self.machine.room,
            mirror: (!self.mirrors.is_empty()).then(|| {
                let stopped = |one: &MirrorThread| matches!(one.state(), MirrorState::Stopped(_));
                !self.mirrors.iter().any(stopped)
            }),
            clock: words.moment(Timestamp::now()),
            clock_is_wrong: self.machine.clock_is_wrong,
        }
    }

    /// Everything that the office shows of this station.
    pub(in crate::app) fn office_context(&self, has_desktop: bool, size: Size) -> office::Context {
        let campaign = &*self.campaign;
        let petition = &campaign.petition;
        office::Context {
            name: shortened(&petition.text(petition.language()).title),
            events: campaign
                .events
                .iter()
                .map(|event| (event.name.clone(), event.code.clone()))
                .collect(),
            recipient: campaign.recipient().to_owned(),
            backup: campaign.backup_recipient().map(str::to_owned),
            words: campaign.fingerprint().to_string(),
            online: petition.online.clone(),
            texts: petition
                .languages()
                .into_iter()
                .map(|tag| (native_name(tag).to_owned(), petition.text_hash(tag).short()))
                .collect(),
            consents: petition
                .text(petition.language())
                .consents
                .clone()
                .into_iter()
                .collect(),
            stations: campaign.stations.clone(),
            goal: campaign.goal,
            retention: campaign.retention.clone(),
            practice: campaign.practice,
            has_desktop,
            size,
        }
    }
}

/// The time of a moment, with its day when that is not today.
fn since(from: Timestamp, now: Timestamp, words: &Words) -> String {
    if from.local().date() == now.local().date() {
        from.time_in_words()
    } else {
        words.moment(from)
    }
}

/// The first words of a title, for a narrow list.
fn shortened(title: &str) -> String {
    let mut short = String::new();
    for word in title.split_whitespace() {
        if short.chars().count() + word.chars().count() > 30 {
            return format!("{short}…");
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    short
}
