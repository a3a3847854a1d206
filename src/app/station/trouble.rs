//! The troubles of a station that staff should know of.

use super::{MirrorState, Station};
use crate::failure::Failure;
use kiosk::Trouble;
use ledger::campaign::RetentionOver;
use petition::i18n::Words;
use petition::time::Timestamp;

impl Station {
    /// Everything that is wrong, worst first.
    pub(super) fn trouble(&self, words: &Words) -> Vec<Trouble> {
        let mut all = Vec::new();
        let ledger = self.ledger.as_ref().err().cloned();
        let recipients = self.campaign.recipients().err().map(Failure::from);
        for failure in [ledger, recipients].into_iter().flatten() {
            all.push(Trouble::NotCollecting(failure.in_words(words)));
        }
        if let Some(failure) = &self.not_stored {
            all.push(Trouble::NotStored(failure.in_words(words)));
        }
        if let Err(RetentionOver { day }) = self.campaign.check_retention(Timestamp::now()) {
            all.push(Trouble::RetentionOver { day });
        }
        if self.machine.ledger_is_gone {
            let path = self.ledger_path.clone();
            all.push(Trouble::LedgerGone { path });
        }
        if let Some(aside) = &self.aside {
            let path = aside.to.clone();
            all.push(Trouble::LedgerSetAside { path });
        }
        if let Some((had, has)) = self.shorter {
            all.push(Trouble::LedgerShorter { had, has });
        }
        if self.taken_back > 0 {
            all.push(Trouble::TookBack(self.taken_back));
        }
        for mirror in &self.mirrors {
            if let MirrorState::Stopped(_) = mirror.state() {
                let folder = mirror.folder().to_owned();
                all.push(Trouble::MirrorStopped { folder });
            }
        }
        if self.short_of_room {
            all.push(Trouble::DiskFull);
        } else if let Some(room) = self.machine.room.filter(|room| *room < kiosk::LITTLE_ROOM) {
            all.push(Trouble::LittleRoom(room));
        }
        if let Some(battery) = self
            .machine
            .battery
            .filter(|battery| !battery.charging && battery.percent < kiosk::LOW_BATTERY)
        {
            all.push(Trouble::BatteryLow(battery.percent));
        }
        if self.machine.clock_is_wrong {
            all.push(Trouble::ClockWrong);
        }
        if self.may_sleep {
            all.push(Trouble::MaySleep);
        }
        all
    }
}
