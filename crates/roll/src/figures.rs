//! The roll in numbers: when, where and how people signed, and what they agreed to. Figures are
//! counts only, so that nobody can be named from them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::Roll;
use ledger::StationId;
use petition::{ConsentKind, Wordings};

/// The figures of a roll.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// The number of signatures that count.
    pub signatures: usize,
    /// The number of signatures that do not: withdrawn, rejected, or a second one of the same
    /// person.
    pub left_out: usize,
    /// The days on which someone signed on a screen, in order. Lines on paper are missing here,
    /// since it is not known when they were signed.
    pub days: Vec<Day>,
    /// Signatures by event code, most first; "" stands for no event.
    pub events: Vec<(String, usize)>,
    /// Signatures by station, most first.
    pub stations: Vec<(StationId, usize)>,
    /// Signatures by the two letters of a state, most first; "" stands for none given.
    pub states: Vec<(String, usize)>,
    /// The number of signatures on paper; all others were made on a screen.
    pub on_paper: usize,
    /// The consents that signers gave.
    pub consents: Consents,
}

/// The figures of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The date by the calendar of the place.
    pub date: Date,
    /// The number of signatures in each hour, from midnight on.
    pub hours: [usize; 24],
    /// The number of stations that collected.
    pub stations: usize,
}

/// The numbers of signers who agreed to be contacted. A signer counts for each way that they chose,
/// if the petition still has the words that they agreed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consents {
    /// Signers who agreed to e-mail.
    pub email: usize,
    /// Signers who agreed to text messages.
    pub texts: usize,
    /// Signers who gave another consent, by its id, most first.
    pub partners: Vec<(String, usize)>,
    /// Signers who agreed to words that the petition does not have any more. Nobody may be
    /// contacted for these.
    pub other_words: usize,
    /// Signers who agreed to nothing.
    pub none: usize,
}

impl Day {
    /// The number of signatures on that day.
    #[must_use]
    pub fn signatures(&self) -> usize {
        self.hours.iter().sum()
    }
}

impl Figures {
    /// Counts the records of a roll. `wordings` are the words of the petition's consents now.
    #[must_use]
    pub fn new(roll: &Roll, wordings: &Wordings<'_>) -> Self {
        let mut days: BTreeMap<Date, ([usize; 24], BTreeSet<StationId>)> = BTreeMap::new();
        let (mut events, mut stations, mut states) =
            (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut partners: BTreeMap<&str, usize> = BTreeMap::new();
        let mut figures = Self {
            signatures: roll.len(),
            left_out: roll.left_out().len(),
            ..Self::default()
        };
        for record in roll.records() {
            // It is not known when a line on paper was signed.
            if record.on_paper.is_none() {
                let local = record.signed_at.local();
                let (hours, stations_of_day) = days.entry(local.date()).or_default();
                if let Some(hour) = usize::try_from(local.hour())
                    .ok()
                    .and_then(|hour| hours.get_mut(hour))
                {
                    *hour += 1;
                }
                stations_of_day.insert(record.station);
            }
            *events
                .entry(record.event.as_deref().unwrap_or_default())
                .or_default() += 1;
            *stations.entry(record.station).or_default() += 1;
            *states.entry(record.signature.state()).or_default() += 1;
            figures.on_paper += usize::from(record.on_paper.is_some());
            let consents = record.signature.consents();
            figures.consents.none += usize::from(consents.is_empty());
            let current = consents
                .iter()
                .filter_map(|agreed| wordings.consent(agreed));
            let current: Vec<&str> = current.map(|consent| consent.id.as_str()).collect();
            figures.consents.other_words += usize::from(current.len() < consents.len());
            for id in current {
                match ConsentKind::from_id(id) {
                    ConsentKind::Email => figures.consents.email += 1,
                    ConsentKind::Sms => figures.consents.texts += 1,
                    ConsentKind::Partner(partner) => *partners.entry(partner).or_default() += 1,
                }
            }
        }
        figures.days = days
            .into_iter()
            .map(|(date, (hours, stations_of_day))| Day {
                date,
                hours,
                stations: stations_of_day.len(),
            })
            .collect();
        figures.events = most_first(events.into_iter().map(with_owned_name));
        figures.stations = most_first(stations);
        figures.states = most_first(states.into_iter().map(with_owned_name));
        figures.consents.partners = most_first(partners.into_iter().map(with_owned_name));
        figures
    }

    /// The number of signatures on a screen.
    #[must_use]
    pub fn on_screen(&self) -> usize {
        self.signatures - self.on_paper
    }

    /// The number of states that signers gave.
    #[must_use]
    pub fn known_states(&self) -> usize {
        self.states
            .iter()
            .filter(|(state, _)| !state.is_empty())
            .count()
    }

    /// The goal for these days if each station has a daily `goal`. Only stations that collected
    /// count.
    #[must_use]
    pub fn total_goal(days: &[Day], goal: u64) -> u64 {
        days.iter()
            .map(|day| goal.saturating_mul(day.stations as u64))
            .sum()
    }

    /// The first and the last hour, from 0 to 23, in which someone signed on any of these days. The
    /// range has at least eight hours, so that a chart of a single hour shows a bar and not a wall.
    #[must_use]
    pub fn hour_range(days: &[Day]) -> (usize, usize) {
        let signed = |hour: &usize| days.iter().any(|day| day.hours[*hour] > 0);
        let first = (0..24).find(signed).unwrap_or(9);
        let last = (0..24).rfind(signed).unwrap_or(first);
        // The range grows towards later hours first, since those are still to come.
        let last = last.max(first + 7).min(23);
        (first.min(last - 7), last)
    }
}

/// A share in whole percent. A part that is not empty is never 0 %, and a part that is not the
/// whole is never 100 %.
#[must_use]
pub fn percent(part: usize, whole: usize) -> usize {
    if part == 0 || whole == 0 {
        return 0;
    }
    let rounded = (200 * part + whole) / (2 * whole);
    if part < whole {
        rounded.clamp(1, 99)
    } else {
        rounded
    }
}

/// The two parts of a whole in whole percent, which add up to 100.
#[must_use]
pub fn percents(one: usize, other: usize) -> (usize, usize) {
    match percent(one, one + other) {
        0 if other == 0 => (0, 0),
        first => (first, 100 - first),
    }
}

fn with_owned_name((name, count): (&str, usize)) -> (String, usize) {
    (name.to_owned(), count)
}

/// Sorts the highest count first, and equal counts by name.
fn most_first<T: Ord>(counts: impl IntoIterator<Item = (T, usize)>) -> Vec<(T, usize)> {
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|(a, more), (b, less)| less.cmp(more).then_with(|| a.cmp(b)));
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use ledger::campaign::CampaignId;
    use ledger::{Entry, EntryId, Hash, Opened, PaperPlace, Signed};
    use petition::number::{Series, SheetNumber};
    use petition::practice::Queue;
    use petition::{Consent, Petition, consent};

    fn station(number: u8) -> StationId {
        StationId::from_bytes([number; 16])
    }

    fn petition() -> Petition {
        let mut petition = Petition::bundled().expect("the bundled petition");
        petition
            .consents
            .extend([consent::SMS, "casa"].map(Consent::new));
        petition.fields.phone = petition::Need::Optional;
        petition
    }

    fn figures(roll: &Roll) -> Figures {
        Figures::new(roll, &Wordings::new(&petition()))
    }

    /// A roll with signatures at these moments on these stations. Every third one is on paper, and
    /// every second one has consents.
    fn roll(signed: &[(&str, u8)]) -> Roll {
        let petition = petition();
        let records = signed
            .iter()
            .zip(Queue::new(7, &petition, 1))
            .enumerate()
            .map(|(number, ((moment, machine), visitor))| {
                let mut draft = visitor.draft;
                draft.set_text(petition::Field::Email, "someone@example.org".to_owned());
                draft.consents = if number % 2 == 0 {
                    vec![consent::EMAIL.to_owned(), "casa".to_owned()]
                } else {
                    Vec::new()
                };
                let sheet = SheetNumber {
                    series: Series::from_bytes(&[9; 16]),
                    number: 1,
                };
                let place = PaperPlace { sheet, line: 1 };
                Entry {
                    campaign: CampaignId::PRACTICE,
                    station: station(*machine),
                    seq: number as u64 + 1,
                    id: EntryId::from_random_bytes(visitor.id),
                    hash: Hash::from_bytes([number as u8; 32]),
                    content: Signed {
                        signed_at: moment.parse().expect("a moment"),
                        event: (number > 0).then(|| "dupont-circle".to_owned()),
                        on_paper: (number % 3 == 2).then_some(place),
                        signature: draft.check(&petition).expect("a signature"),
                    },
                }
            });
        Roll::new(Opened {
            records: records.collect(),
            ..Opened::default()
        })
    }

    #[test]
    fn each_figure_counts_everyone_once() {
        let figures = figures(&roll(&[
            ("2026-11-23T09:59:59-05:00", 1),
            ("2026-11-24T10:00:00-05:00", 1),
            ("2026-11-24T10:40:00-05:00", 2),
            ("2026-11-24T17:00:00-05:00", 2),
            ("2026-11-24T23:30:00-05:00", 2),
        ]));
        assert_eq!(
            (figures.signatures, figures.on_paper, figures.on_screen()),
            (5, 1, 4)
        );
        let days: Vec<_> = figures
            .days
            .iter()
            .map(|day| (day.date.to_string(), day.signatures(), day.stations))
            .collect();
        // The third is on paper, so nobody knows when it was signed. The last one was signed on the
        // 25th in UTC, and on the 24th at its place.
        assert_eq!(
            days,
            [
                ("2026-11-23".to_owned(), 1, 1),
                ("2026-11-24".to_owned(), 3, 2)
            ]
        );
        assert_eq!(
            (
                figures.days[1].hours[10],
                figures.days[1].hours[17],
                figures.days[1].hours[23]
            ),
            (1, 1, 1)
        );
        assert_eq!(figures.stations, [(station(2), 3), (station(1), 2)]);
        assert_eq!(
            figures.events,
            [("dupont-circle".to_owned(), 4), (String::new(), 1)]
        );
        assert_eq!(
            figures.states.iter().map(|(_, count)| count).sum::<usize>(),
            5
        );
        let expected = Consents {
            email: 3,
            texts: 0,
            partners: vec![("casa".to_owned(), 3)],
            other_words: 0,
            none: 2,
        };
        assert_eq!(figures.consents, expected);
        assert_eq!(
            Figures::total_goal(&figures.days, 50),
            150,
            "one station on the first day, two on the second"
        );
    }

    #[test]
    fn a_consent_whose_words_were_changed_counts_for_nothing_but_other_words() {
        let roll = roll(&[
            ("2026-11-24T10:00:00-05:00", 1),
            ("2026-11-24T11:00:00-05:00", 1),
            ("2026-11-24T12:00:00-05:00", 1),
        ]);
        let mut changed = petition();
        changed.consents[2].partner = "Another".to_owned();
        let consents = Figures::new(&roll, &Wordings::new(&changed)).consents;
        let expected = Consents {
            email: 2,
            other_words: 2,
            none: 1,
            ..Consents::default()
        };
        assert_eq!(consents, expected);
    }

    #[test]
    fn figures_name_nobody() {
        let roll = roll(&[
            ("2026-11-24T10:00:00-05:00", 1),
            ("2026-11-24T11:00:00-05:00", 1),
        ]);
        let printed = format!("{:?}", figures(&roll));
        for record in roll.records() {
            let signature = &record.signature;
            for value in [
                signature.given_name(),
                signature.family_name(),
                signature.email(),
                signature.zip(),
            ] {
                assert!(!printed.contains(value), "{value}");
            }
        }
    }

    #[test]
    fn an_hour_range_has_eight_hours_and_stays_within_a_day() {
        let range = |hours: &[&str]| {
            let moments: Vec<_> = hours
                .iter()
                .map(|hour| (format!("2026-11-24T{hour}:15:00-05:00"), 1))
                .collect();
            let moments: Vec<_> = moments
                .iter()
                .map(|(moment, machine)| (moment.as_str(), *machine))
                .collect();
            Figures::hour_range(&figures(&roll(&moments)).days)
        };
        for (hours, expected) in [
            (&["00"][..], (0, 7)),
            (&["23"], (16, 23)),
            (&["12"], (12, 19)),
            (&["09", "20"], (9, 20)),
            (&["00", "23"], (0, 23)),
        ] {
            assert_eq!(range(hours), expected, "{hours:?}");
        }
        assert_eq!(Figures::hour_range(&[]), (9, 16));
    }

    #[test]
    fn two_parts_add_up_to_100_percent() {
        for one in 0..=40 {
            for other in 0..=40 {
                let (first, second) = percents(one, other);
                let whole = if one + other == 0 { 0 } else { 100 };
                assert_eq!(first + second, whole, "{one} and {other}");
                assert_eq!((first == 0, second == 0), (one == 0, other == 0));
            }
        }
    }

    #[test]
    fn only_nothing_is_0_percent_and_only_all_is_100() {
        for (part, whole, expected) in [
            (0, 10, 0),
            (1, 1_000, 1),
            (999, 1_000, 99),
            (1, 3, 33),
            (2, 3, 67),
            (10, 10, 100),
            (0, 0, 0),
        ] {
            assert_eq!(percent(part, whole), expected, "{part} of {whole}");
        }
    }
}
