//! Joining: a station takes over a campaign from another folder, such as one on a stick.
//!
//! The organizer's signature says that nobody changed the folder. It does not say who the organizer
//! is: whoever hands over a stick could have made a campaign of their own, and would read what is
//! signed for it. So a person asks the organizer for two of the six words before a station takes a
//! campaign over. From then on its keys are pinned, and no other campaign is taken.

use std::path::{Path, PathBuf};

use rand::Rng as _;

use super::stick::brings_key;
use super::words::COUNT;
use super::{
    CAMPAIGN, Campaign, CampaignError, CampaignId, OrganizerKey, PETITION, make_folder, write,
};
use crate::files::Unfit;

/// A campaign in another folder, read whole, that a station has not taken over yet.
#[derive(Debug)]
pub struct Joining {
    from: PathBuf,
    to: PathBuf,
    campaign: Campaign,
    /// The files as they were read. They are what is written later, so that nobody can change the
    /// stick after a person has looked at what is on it.
    petition_file: String,
    campaign_file: String,
    asked: Option<[usize; 2]>,
    brings_key: bool,
}

impl Joining {
    /// Reads the campaign in `from`, which a station would keep in `to`. Nothing is written.
    ///
    /// # Errors
    /// Returns an error if `from` is no campaign or nothing may be collected for it, or if the
    /// station has joined another organizer's campaign, or a newer version of this one.
    pub fn read(from: &Path, to: &Path) -> Result<Self, CampaignError> {
        // A link on a stick could lead anywhere on this machine.
        if from.is_symlink() {
            return Err(CampaignError::Io {
                path: from.to_owned(),
                source: Unfit::Link.into(),
            });
        }
        if !from.is_dir() {
            return Err(CampaignError::NoFolder(from.to_owned()));
        }
        let (campaign, campaign_file, petition_file) = Campaign::read_files(from)?;
        // Nobody could ever open what it would collect.
        campaign.recipients()?;
        let known = Campaign::load(to).ok();
        if let Some(known) = &known {
            if known.keys != campaign.keys {
                return Err(CampaignError::OtherOrganizer(from.to_owned()));
            } else if known.version > campaign.version {
                return Err(CampaignError::Older(from.to_owned()));
            }
        }
        // The keys of a campaign that was joined before are pinned, so there is nothing to ask.
        // Everyone has the keys of practice, and every screen says that nothing of it counts. The
        // machine on which a drive was started never joins it. A key file beside the campaign is
        // no reason to ask less: whoever made a false campaign has its key too.
        let practice = OrganizerKey::practice().keys(CampaignId::PRACTICE);
        let is_practice = campaign.keys == practice;
        let is_known = known.is_some() || is_practice;
        Ok(Self {
            from: from.to_owned(),
            to: to.to_owned(),
            campaign,
            petition_file,
            campaign_file,
            asked: (!is_known).then(two_numbers),
            // Everybody has the key of practice.
            brings_key: !is_practice && brings_key(from),
        })
    }

    /// The campaign as it would be joined.
    #[must_use]
    pub const fn campaign(&self) -> &Campaign {
        &self.campaign
    }

    /// The numbers, from 1, of the two words that a person has to know, in their order; `None` if
    /// nothing is asked. They are chosen at random: keys that agree with another drive's in two
    /// known words are soon found by trying.
    #[must_use]
    pub const fn asked(&self) -> Option<[usize; 2]> {
        self.asked
    }

    /// Returns true if an organizer's key lies in the folder, or beside it on the same medium. It is
    /// never taken over; but it should not go around with what tablets need.
    #[must_use]
    pub const fn brings_key(&self) -> bool {
        self.brings_key
    }

    /// Returns for each of the two words whether it is the right one. Where nothing is asked, any
    /// are.
    #[must_use]
    pub fn compare(&self, typed: [&str; 2]) -> [bool; 2] {
        let Some([first, second]) = self.asked else {
            return [true; 2];
        };
        let words = self.campaign.fingerprint();
        [
            words.is_word(first, typed[0]),
            words.is_word(second, typed[1]),
        ]
    }

    /// Takes the campaign over if these are the two words: copies what a station needs into its own
    /// folder. An organizer's key that lies beside the campaign stays where it is.
    ///
    /// # Errors
    /// Returns an error if a word is wrong, and writes nothing then; or if the folder cannot be
    /// written. The campaign file is written last, so that a folder that was copied only in part
    /// is no campaign.
    pub fn join(&self, typed: [&str; 2]) -> Result<Campaign, CampaignError> {
        if self.compare(typed) != [true; 2] {
            return Err(CampaignError::OtherWords(self.from.clone()));
        }
        make_folder(&self.to)?;
        write(&self.to, PETITION, &self.petition_file)?;
        write(&self.to, CAMPAIGN, &self.campaign_file)?;
        Campaign::load(&self.to)
    }
}

/// Two different numbers of six words, the lower one first.
#[must_use]
pub fn two_numbers() -> [usize; 2] {
    let mut random = rand::rng();
    let first = random.random_range(1..=COUNT);
    let second = (first + random.random_range(1..COUNT) - 1) % COUNT + 1;
    [first.min(second), first.max(second)]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::super::{
        key,
        tests::{create, new},
    };
    use super::*;

    /// The two words that are asked for.
    fn answers(joining: &Joining) -> [&'static str; 2] {
        let words = joining.campaign().fingerprint();
        let asked = joining.asked().expect("two words");
        asked.map(|number| words.all()[number - 1])
    }

    #[test]
    fn a_station_joins_with_two_words_and_takes_neither_key_nor_pin() {
        let folder = tempfile::tempdir().expect("a folder");
        let (office, station) = (folder.path().join("office"), folder.path().join("station"));
        create(&office, new("four plain words")).expect("made");
        std::fs::write(office.join("pin.toml"), "pin = \"\"\n").expect("written");
        let joining = Joining::read(&office, &station).expect("a campaign");
        let [first, second] = answers(&joining);
        for wrong in [["", ""], [first, ""], ["", second], [first, "zzzz"]] {
            let error = joining.join(wrong).expect_err("a wrong word");
            assert!(matches!(error, CampaignError::OtherWords(_)), "{error}");
            assert!(!station.exists(), "something was written");
        }
        assert_eq!(joining.compare([first, ""]), [true, false]);
        joining.join([first, second]).expect("joined");
        let mut names: Vec<_> = std::fs::read_dir(&station)
            .expect("listed")
            .map(|entry| entry.expect("an entry").file_name())
            .collect();
        names.sort();
        assert_eq!(names, [CAMPAIGN, PETITION]);
        // The next version of the same organizer is taken without a word.
        let again = Joining::read(&office, &station).expect("the same");
        assert_eq!(again.asked(), None);
    }

    #[test]
    fn what_a_person_saw_is_what_is_taken_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let (office, station) = (folder.path().join("office"), folder.path().join("station"));
        let (other, theirs) = (folder.path().join("other"), new("four plain words"));
        let made = create(&office, new("four plain words")).expect("made");
        create(&other, theirs).expect("made");
        let joining = Joining::read(&office, &station).expect("a campaign");
        std::fs::copy(other.join(CAMPAIGN), office.join(CAMPAIGN)).expect("exchanged");
        let joined = joining.join(answers(&joining)).expect("joined");
        assert_eq!(joined.keys(), made.keys());
    }

    #[test]
    fn only_the_keys_that_everyone_has_are_joined_without_a_word() {
        let folder = tempfile::tempdir().expect("a folder");
        let (practice, station) = (folder.path().join("a"), folder.path().join("station"));
        let petition = petition::Petition::bundled().expect("the bundled petition");
        Campaign::create_practice(&practice, petition, vec![]).expect("made");
        let joining = Joining::read(&practice, &station).expect("a campaign");
        assert_eq!(joining.asked(), None);
        // Somebody's own keys under the id of practice.
        let false_one = folder.path().join("b");
        Campaign::write(
            &false_one,
            new("four plain words"),
            &OrganizerKey::generate(),
            CampaignId::PRACTICE,
            key::QUICK,
        )
        .expect("made");
        let joining = Joining::read(&false_one, &station).expect("a campaign");
        assert!(joining.asked().is_some());
    }

    #[test]
    fn every_two_words_are_asked_for_at_some_time() {
        let mut seen = std::collections::HashSet::new();
        for _ in 0..2_000 {
            let [first, second] = two_numbers();
            assert!(1 <= first && first < second && second <= COUNT);
            seen.insert([first, second]);
        }
        assert_eq!(seen.len(), 15);
    }
}
