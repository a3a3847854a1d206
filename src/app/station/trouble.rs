//! What is wrong at a station, and what to do about it.

use super::{MirrorState, Station, sentence};
use kiosk::Trouble;
use petition::i18n::Words;
use petition::say;
use petition::time::Timestamp;

impl Station {
    /// What is wrong, worst first.
    pub(super) fn trouble(&self, words: &Words) -> Vec<Trouble> {
        let mut all = Vec::new();
        let stops = self.ledger.as_ref().err().cloned();
        let untested = self
            .campaign
            .recipients()
            .err()
            .map(|error| error.to_string());
        for why in [stops, untested].into_iter().flatten() {
            all.push(Trouble {
                what: say!(words, "app-not-collecting"),
                what_to_do: sentence(&why),
            });
        }
        if self.seen.ledger_is_gone {
            let path = self.ledger_path.display().to_string();
            all.push(Trouble {
                what: say!(words, "app-ledger-gone"),
                what_to_do: say!(words, "app-ledger-gone-do", path = path),
            });
        }
        if let Some(aside) = &self.aside {
            let path = aside.to.display().to_string();
            all.push(Trouble {
                what: say!(words, "app-set-aside"),
                what_to_do: say!(words, "app-set-aside-do", path = path),
            });
        }
        if let Some((mirror, MirrorState::Dead(_))) =
            self.mirror.as_ref().map(|mirror| (mirror, mirror.state()))
        {
            let path = mirror.folder().display().to_string();
            all.push(Trouble {
                what: say!(words, "app-mirror-dead"),
                what_to_do: say!(words, "app-mirror-dead-do", path = path),
            });
        }
        if self.short_of_room {
            all.push(Trouble {
                what: say!(words, "app-no-room"),
                what_to_do: say!(words, "app-no-room-do"),
            });
        } else if let Some(room) = self.seen.room.filter(|room| *room < kiosk::LITTLE_ROOM) {
            all.push(Trouble {
                what: say!(words, "app-little-room", count = room),
                what_to_do: say!(words, "app-little-room-do"),
            });
        }
        if let Some(battery) = self
            .seen
            .battery
            .filter(|battery| !battery.charging && battery.percent < kiosk::LOW_BATTERY)
        {
            let what = say!(words, "app-battery", percent = battery.percent);
            all.push(Trouble {
                what,
                what_to_do: say!(words, "app-battery-do"),
            });
        }
        if self.seen.clock_is_wrong {
            all.push(Trouble {
                what: say!(words, "app-clock"),
                what_to_do: say!(words, "app-clock-do"),
            });
        }
        let today = Timestamp::now().local().date().to_string();
        if let Some(day) = self.campaign.retention.as_ref().filter(|day| **day < today) {
            let day = petition::time::day_in_words(day);
            all.push(Trouble {
                what: say!(words, "app-retention-over", day = day),
                what_to_do: say!(words, "app-retention-over-do"),
            });
        }
        all
    }
}
