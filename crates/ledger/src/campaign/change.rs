//! Changes to a campaign after it was made: each is signed by the organizer as a new version, which
//! stations take from a stick.
//!
//! A day of retention can be set and brought forward, and never put off: signers were told the day
//! by which nobody can read any more what they wrote. The code of an event stays with it, since it
//! stands in codes that hang somewhere and in what was signed.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{
    CAMPAIGN, Campaign, CampaignError, KEY, KeyError, OrganizerKey, event, file, read, write,
};
use crate::StationId;

/// The most characters of a station's name.
const LONGEST_NAME: usize = 40;

/// The name that the organizer gave a station, like "Table 2".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StationName {
    /// The id of the station.
    pub station: StationId,
    /// Its name.
    pub name: String,
}

/// Returns what people call a station: its name among `names`, or the beginning of its id.
#[must_use]
pub fn name_or_id(names: &[StationName], station: StationId) -> String {
    let known = names.iter().find(|known| known.station == station);
    known.map_or_else(|| station.short(), |known| known.name.clone())
}

/// Everything that the organizer changes at once; what is `None` or empty stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// New names of events, by their codes.
    pub renamed: Vec<(String, String)>,
    /// The names of new events.
    pub added: Vec<String>,
    /// The number of signatures a day that a station hopes for; 0 for none.
    pub goal: Option<u64>,
    /// True if signers see how many signed at their station today.
    pub show_count: Option<bool>,
    /// The day of retention.
    pub retention: Option<String>,
    /// Names of stations; an empty name takes a station's name away.
    pub stations: Vec<StationName>,
}

impl Changes {
    /// Returns true if nothing is to be changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Campaign {
    /// Changes the campaign in a folder, and signs it as its next version.
    ///
    /// # Errors
    /// Returns an error if a change is not valid, the key is not the one that signed the campaign,
    /// or the file cannot be written. The campaign is left as it was then.
    pub fn change(
        folder: &Path,
        key: &OrganizerKey,
        changes: &Changes,
    ) -> Result<Self, CampaignError> {
        let path = folder.join(CAMPAIGN);
        let mut raw = file::parse(&read(folder, CAMPAIGN)?)
            .map_err(|source| CampaignError::NotACampaign { path, source })?;
        if key.signing_key() != raw.signing_key {
            return Err(KeyError::OtherKey(folder.join(KEY)).into());
        }
        for (code, name) in &changes.renamed {
            let known = raw.events.iter_mut().find(|event| event.code == *code);
            known
                .ok_or_else(|| CampaignError::NoEvent(code.clone()))?
                .name = event::checked(name)?;
        }
        event::add(&mut raw.events, &changes.added)?;
        if let Some(goal) = changes.goal {
            raw.goal = Some(goal).filter(|goal| *goal > 0);
        }
        raw.show_count = changes.show_count.unwrap_or(raw.show_count);
        if let Some(day) = &changes.retention {
            if !petition::time::is_day(day) {
                return Err(CampaignError::NotADay(day.clone()));
            }
            // Days like 2027-06-30 are in the order of their letters.
            if let Some(promised) = raw.retention.filter(|promised| promised < day) {
                return Err(CampaignError::LaterRetention { promised });
            }
            raw.retention = Some(day.clone());
        }
        for StationName { station, name } in &changes.stations {
            let name = name.trim();
            raw.stations.retain(|known| known.station != *station);
            if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
                return Err(CampaignError::BadStationName(name.to_owned()));
            }
            if !name.is_empty() {
                raw.stations.push(StationName {
                    station: *station,
                    name: name.to_owned(),
                });
            }
        }
        raw.version += 1;
        write(folder, CAMPAIGN, &raw.to_toml(key))?;
        Self::load(folder)
    }

    /// The name that the organizer gave a station; `None` if it has none.
    #[must_use]
    pub fn station_name(&self, station: StationId) -> Option<&str> {
        self.stations
            .iter()
            .find(|known| known.station == station)
            .map(|known| known.name.as_str())
    }

    /// Returns the name that the organizer gave a station, or the beginning of its id.
    #[must_use]
    pub fn name_or_id(&self, station: StationId) -> String {
        name_or_id(&self.stations, station)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::super::{
        Joining, Passphrase,
        tests::{create, new},
    };
    use super::*;

    const WORDS: &str = "four plain words";

    #[test]
    fn changes_are_signed_as_the_next_version_and_stations_take_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let (office, station) = (folder.path().join("office"), folder.path().join("station"));
        let made = create(&office, new(WORDS)).expect("made");
        let joining = Joining::read(&office, &station).expect("a campaign");
        let words = made.fingerprint();
        let asked = joining.asked().expect("two words");
        joining
            .join(asked.map(|number| words.all()[number - 1]))
            .expect("joined");
        let key = made
            .open_key(&office, &Passphrase::new(WORDS))
            .expect("opened");
        let table = StationId::random();
        let changes = Changes {
            renamed: vec![("dupont-circle".to_owned(), "Dupont, north side".to_owned())],
            added: vec!["Dupont Circle".to_owned(), "Mount Pleasant".to_owned()],
            goal: Some(200),
            show_count: Some(false),
            retention: Some("2027-06-30".to_owned()),
            stations: vec![StationName {
                station: table,
                name: " Table 2 ".to_owned(),
            }],
        };
        let changed = Campaign::change(&office, &key, &changes).expect("changed");
        assert_eq!((changed.version, changed.keys()), (2, made.keys()));
        let events: Vec<_> = changed
            .events
            .iter()
            .map(|event| (event.name.as_str(), event.code.as_str()))
            .collect();
        assert_eq!(
            events,
            [
                ("Dupont, north side", "dupont-circle"),
                ("Dupont Circle", "dupont-circle-2"),
                ("Mount Pleasant", "mount-pleasant"),
            ]
        );
        assert_eq!((changed.goal, changed.show_count), (Some(200), false));
        assert_eq!(changed.retention.as_deref(), Some("2027-06-30"));
        assert_eq!(changed.station_name(table), Some("Table 2"));
        assert_eq!(changed.name_or_id(table), "Table 2");
        // A station takes it without a word, and never the older one afterwards.
        let newer = Joining::read(&office, &station).expect("newer");
        assert_eq!(newer.asked(), None);
        let joined = newer.join(["", ""]).expect("joined");
        assert_eq!(joined.station_name(table), Some("Table 2"));
        let unnamed = Changes {
            goal: Some(0),
            stations: vec![StationName {
                station: table,
                name: String::new(),
            }],
            ..Changes::default()
        };
        let changed = Campaign::change(&office, &key, &unnamed).expect("changed");
        assert_eq!((changed.goal, changed.station_name(table)), (None, None));
    }

    #[test]
    fn a_change_that_is_refused_leaves_the_campaign_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let made = create(folder.path(), NewCampaignWithDay::until("2027-06-30")).expect("made");
        let key = made
            .open_key(folder.path(), &Passphrase::new(WORDS))
            .expect("opened");
        let before = std::fs::read(folder.path().join(CAMPAIGN)).expect("read");
        let day = |day: &str| Changes {
            retention: Some(day.to_owned()),
            ..Changes::default()
        };
        for (changes, reason) in [
            (day("2027-07-01"), "2027-06-30"),
            (day("soon"), "is not a day"),
            (
                Changes {
                    added: vec!["--".to_owned()],
                    ..Changes::default()
                },
                "an event needs a name",
            ),
            (
                Changes {
                    renamed: vec![("nowhere".to_owned(), "Somewhere".to_owned())],
                    ..Changes::default()
                },
                "no event",
            ),
            (
                Changes {
                    stations: vec![StationName {
                        station: StationId::random(),
                        name: "x".repeat(41),
                    }],
                    ..Changes::default()
                },
                "at most 40",
            ),
        ] {
            let error = Campaign::change(folder.path(), &key, &changes).expect_err(reason);
            assert!(error.to_string().contains(reason), "{error}");
        }
        let other = OrganizerKey::generate();
        let error = Campaign::change(folder.path(), &other, &day("2027-01-01"));
        assert!(matches!(
            error,
            Err(CampaignError::Key(KeyError::OtherKey(_)))
        ));
        let after = std::fs::read(folder.path().join(CAMPAIGN)).expect("read");
        assert_eq!(before, after);
        // An earlier day keeps every promise.
        Campaign::change(folder.path(), &key, &day("2027-01-31")).expect("changed");
    }

    struct NewCampaignWithDay;

    impl NewCampaignWithDay {
        fn until(day: &str) -> super::super::NewCampaign {
            super::super::NewCampaign {
                retention: Some(day.to_owned()),
                ..new(WORDS)
            }
        }
    }
}
