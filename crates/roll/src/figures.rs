//! The day in numbers: when, where and how people signed, and what they agreed to. Counts only: who
//! has these figures cannot name anybody.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::Roll;
use ledger::StationId;
use petition::ConsentKind;

/// A roll in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Signatures that count.
    pub signatures: usize,
    /// Signatures that do not: withdrawn, weeded out, or of someone who signed twice.
    pub left_out: usize,
    /// The days on which someone signed on a screen, the first one first; when a line on paper was
    /// signed is not known.
    pub days: Vec<Day>,
    /// By event code, most first; "" for those of no event.
    pub events: Vec<(String, usize)>,
    /// By station, most first.
    pub stations: Vec<(StationId, usize)>,
    /// By the two letters of a state, most first; "" where none was given.
    pub states: Vec<(String, usize)>,
    /// Signed with pen and ink; all others on a screen.
    pub on_paper: usize,
    /// What was agreed to.
    pub consents: Consents,
}

/// One day at the places where people signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// By the calendar of the place.
    pub date: Date,
    /// How many signed in each hour, from midnight on.
    pub hours: [usize; 24],
    /// How many stations collected.
    pub stations: usize,
}

/// How many agreed to be contacted: each by as many ways as they ticked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consents {
    /// By e-mail.
    pub email: usize,
    /// By text message.
    pub texts: usize,
    /// By each partner, by its id; most first.
    pub partners: Vec<(String, usize)>,
    /// By nobody.
    pub none: usize,
}

impl Day {
    /// How many signed on it.
    #[must_use]
    pub fn signatures(&self) -> usize {
        self.hours.iter().sum()
    }
}

impl Figures {
    /// The figures of a roll.
    #[must_use]
    pub fn new(roll: &Roll) -> Self {
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
            // When a line was signed with a pen is not known.
            if record.on_paper.is_none() {
                let local = record.signed_at.local();
                let (hours, at) = days.entry(local.date()).or_default();
                if let Some(hour) = usize::try_from(local.hour())
                    .ok()
                    .and_then(|hour| hours.get_mut(hour))
                {
                    *hour += 1;
                }
                at.insert(record.station);
            }
            *events
                .entry(record.event.as_deref().unwrap_or_default())
                .or_default() += 1;
            *stations.entry(record.station).or_default() += 1;
            *states.entry(record.signature.state()).or_default() += 1;
            figures.on_paper += usize::from(record.on_paper.is_some());
            let consents = record.signature.consents();
            figures.consents.none += usize::from(consents.is_empty());
            // A consent that stood there twice would still be one.
            for consent in consents.iter().map(String::as_str).collect::<BTreeSet<_>>() {
                match ConsentKind::from_id(consent) {
                    ConsentKind::Email => figures.consents.email += 1,
                    ConsentKind::Sms => figures.consents.texts += 1,
                    ConsentKind::Partner(partner) => *partners.entry(partner).or_default() += 1,
                }
            }
        }
        figures.days = days
            .into_iter()
            .map(|(date, (hours, at))| Day {
                date,
                hours,
                stations: at.len(),
            })
            .collect();
        figures.events = most_first(events.into_iter().map(named));
        figures.stations = most_first(stations);
        figures.states = most_first(states.into_iter().map(named));
        figures.consents.partners = most_first(partners.into_iter().map(named));
        figures
    }

    /// Signed on a screen.
    #[must_use]
    pub fn on_screen(&self) -> usize {
        self.signatures - self.on_paper
    }

    /// In how many states someone who signed lives, as far as it was given.
    #[must_use]
    pub fn known_states(&self) -> usize {
        self.states
            .iter()
            .filter(|(state, _)| !state.is_empty())
            .count()
    }

    /// How many signatures were hoped for on these days, where each station hopes for `goal` a day:
    /// only stations that collected count.
    #[must_use]
    pub fn hoped_for(days: &[Day], goal: u64) -> u64 {
        days.iter()
            .map(|day| goal.saturating_mul(day.stations as u64))
            .sum()
    }

    /// The first and the last hour in which someone signed on any of these days, from 0 to 23; with
    /// at least eight hours in between, so that one lone hour is a bar and not a wall.
    #[must_use]
    pub fn hours_of(days: &[Day]) -> (usize, usize) {
        let signed = |hour: &usize| days.iter().any(|day| day.hours[*hour] > 0);
        let first = (0..24).find(signed).unwrap_or(9);
        let last = (0..24).rfind(signed).unwrap_or(first);
        // The hours after are still to come, as long as there are any.
        let last = last.max(first + 7).min(23);
        (first.min(last - 7), last)
    }
}

/// A share in whole percent. What is not nothing is never 0 %, and what is not all is never 100 %.
#[must_use]
pub fn percent(part: usize, of: usize) -> usize {
    if part == 0 || of == 0 {
        return 0;
    }
    let rounded = (200 * part + of) / (2 * of);
    if part < of {
        rounded.clamp(1, 99)
    } else {
        rounded
    }
}

fn named((name, count): (&str, usize)) -> (String, usize) {
    (name.to_owned(), count)
}

/// Most first; those with as many in the order of their names.
fn most_first<T: Ord>(counts: impl IntoIterator<Item = (T, usize)>) -> Vec<(T, usize)> {
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|(a, more), (b, less)| less.cmp(more).then_with(|| a.cmp(b)));
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use ledger::campaign::CampaignId;
    use ledger::{Entry, EntryId, Opened, PaperPlace, Signed};
    use petition::number::{Series, SheetNumber};
    use petition::practice::Queue;
    use petition::{Consent, Petition, consent};

    fn station(number: u8) -> StationId {
        StationId::from_bytes([number; 16])
    }

    /// Signatures at these moments, on these stations; every third one on paper, every second one
    /// agreeing to something.
    fn roll(at: &[(&str, u8)]) -> Roll {
        let mut petition = Petition::bundled().expect("the bundled petition");
        petition
            .consents
            .extend([consent::SMS, "casa"].map(Consent::new));
        petition.fields.phone = petition::Need::Optional;
        let records = at.iter().zip(Queue::new(7, &petition, 1)).enumerate().map(
            |(number, ((moment, of), visitor))| {
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
                    station: station(*of),
                    seq: number as u64 + 1,
                    id: EntryId::from_random_bytes(visitor.id),
                    content: Signed {
                        signed_at: moment.parse().expect("a moment"),
                        event: (number > 0).then(|| "dupont-circle".to_owned()),
                        on_paper: (number % 3 == 2).then_some(place),
                        signature: draft.check(&petition).expect("a signature"),
                    },
                }
            },
        );
        Roll::new(Opened {
            records: records.collect(),
            ..Opened::default()
        })
    }

    #[test]
    fn everyone_is_counted_once_in_each_figure() {
        let figures = Figures::new(&roll(&[
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
        // The third is on paper, where nobody knows when it was signed. The last one is of the 25th
        // in UTC, and of the 24th where it was signed.
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
            none: 2,
        };
        assert_eq!(figures.consents, expected);
        assert_eq!(
            Figures::hoped_for(&figures.days, 50),
            150,
            "one station on the first day, two on the second"
        );
    }

    #[test]
    fn figures_name_nobody() {
        let roll = roll(&[
            ("2026-11-24T10:00:00-05:00", 1),
            ("2026-11-24T11:00:00-05:00", 1),
        ]);
        let said = format!("{:?}", Figures::new(&roll));
        for record in roll.records() {
            let signature = &record.signature;
            for words in [
                signature.given_name(),
                signature.family_name(),
                signature.email(),
                signature.zip(),
            ] {
                assert!(!said.contains(words), "{words}");
            }
        }
    }

    #[test]
    fn hours_have_room_around_them_and_stay_within_a_day() {
        let at = |hours: &[&str]| {
            let moments: Vec<_> = hours
                .iter()
                .map(|hour| (format!("2026-11-24T{hour}:15:00-05:00"), 1))
                .collect();
            let moments: Vec<_> = moments
                .iter()
                .map(|(moment, of)| (moment.as_str(), *of))
                .collect();
            Figures::hours_of(&Figures::new(&roll(&moments)).days)
        };
        for (hours, expected) in [
            (&["00"][..], (0, 7)),
            (&["23"], (16, 23)),
            (&["12"], (12, 19)),
            (&["09", "20"], (9, 20)),
            (&["00", "23"], (0, 23)),
        ] {
            assert_eq!(at(hours), expected, "{hours:?}");
        }
        assert_eq!(Figures::hours_of(&[]), (9, 16));
    }

    #[test]
    fn a_share_that_is_not_nothing_is_not_none() {
        for (part, of, expected) in [
            (0, 10, 0),
            (1, 1_000, 1),
            (999, 1_000, 99),
            (1, 3, 33),
            (2, 3, 67),
            (10, 10, 100),
            (0, 0, 0),
        ] {
            assert_eq!(percent(part, of), expected, "{part} of {of}");
        }
    }
}
