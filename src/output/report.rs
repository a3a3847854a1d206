//! The report of a roll: one page of charts and tables, as PDF or as SVG. It names no signer.

use petition::{Wordings, consent, say};
use std::path::Path;

use super::{OutputError, creation_date, write};
use ledger::campaign::Campaign;
use petition::i18n::{Words, grouped};
use petition::time::Timestamp;
use print::{Chart, Paper, Shares, Table};
use roll::Roll;
use roll::figures::{Day, Figures, percent, percents};

/// The most days that get a chart of their hours each. More days get one chart of days, and one of
/// the hours of all days together.
const DAYS_BY_HOUR: usize = 3;
/// The most bars in a chart of days. The first bar sums up the earlier days.
const BARS: usize = 21;
/// The most partners in the list of consents.
const PARTNERS: usize = 5;

/// The file format of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportFormat {
    /// PDF, for paper.
    Pdf,
    /// SVG, for a web page or a letter.
    Svg,
}

impl ReportFormat {
    /// Returns the file name extension.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Svg => "svg",
        }
    }

    /// Returns the format that the extension of a path names.
    #[must_use]
    pub fn from_path(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        [Self::Pdf, Self::Svg]
            .into_iter()
            .find(|format| format.extension() == extension)
    }
}

/// Returns the file name of a report. It has the last day of signing, so that reports of two days
/// can be kept in one folder.
#[must_use]
pub fn report_name(roll: &Roll, format: ReportFormat) -> String {
    let day = roll
        .records()
        .last()
        .map(|record| format!("-{}", record.signed_at.local().date()));
    format!("report{}.{}", day.unwrap_or_default(), format.extension())
}

/// Writes the report of a roll into a file. It depends on the roll alone, so the same roll always
/// gives the same bytes.
///
/// # Errors
/// Returns an error if the page cannot be made or the file cannot be written.
pub fn report(
    campaign: &Campaign,
    roll: &Roll,
    path: &Path,
    format: ReportFormat,
    paper: Paper,
    words: &Words,
) -> Result<(), OutputError> {
    let last = roll.records().last().map(|record| record.signed_at);
    let figures = Figures::new(roll, &Wordings::new(&campaign.petition));
    let report = compose(campaign, &figures, last, paper, words);
    match format {
        ReportFormat::Pdf => write(path, &print::report(&report)?.pdf),
        ReportFormat::Svg => write(path, print::report_svg(&report)?.as_bytes()),
    }
}

/// Returns the text and numbers of a report. `last` is the time of the last signature.
#[must_use]
pub fn compose<'a>(
    campaign: &'a Campaign,
    figures: &Figures,
    last: Option<Timestamp>,
    paper: Paper,
    words: &'a Words,
) -> print::Report<'a> {
    let text = campaign.petition.text(campaign.petition.language());
    let nobody = figures.signatures == 0;
    let mut foot = vec![say!(words, "office-report-names-nobody")];
    if figures.left_out > 0 {
        foot.push(say!(
            words,
            "office-report-left-out",
            count = figures.left_out
        ));
    }
    if let Some(last) = last {
        foot.insert(
            0,
            say!(words, "office-report-until", moment = words.moment(last)),
        );
    }
    print::Report {
        title: &text.title,
        organizer: campaign.petition.organizer_name(),
        count: if nobody {
            say!(words, "office-nobody")
        } else {
            counted(figures.signatures, words)
        },
        about: about(figures, words),
        goal: campaign
            .goal
            .filter(|_| !nobody)
            .map(|goal| goal_in_words(&figures.days, goal, words)),
        charts: charts(&figures.days, words),
        tables: if nobody {
            Vec::new()
        } else {
            tables(campaign, figures, words)
        },
        shares: if nobody {
            Vec::new()
        } else {
            shares(campaign, figures, words)
        },
        others: say!(words, "office-others", count = "\u{1}"),
        foot: foot.join(" "),
        practice: campaign.practice.then(|| say!(words, "sheet-practice")),
        paper,
        created: creation_date(last),
        language: words.language(),
    }
}

fn counted(signatures: usize, words: &Words) -> String {
    format!(
        "{} {}",
        grouped(signatures as u64),
        say!(words, "office-signatures", count = signatures)
    )
}

/// Returns a line such as "Nov 22 – Nov 24, 2026 · 3 events · 30 states · 4 stations".
fn about(figures: &Figures, words: &Words) -> String {
    let (Some(first), Some(last)) = (figures.days.first(), figures.days.last()) else {
        return String::new();
    };
    let day = |day: &Day| words.short_day(day.date);
    let period = if first.date == last.date {
        day(first)
    } else {
        format!("{} – {}", day(first), day(last))
    };
    let part = |count: usize, word: String| format!("{count} {word}");
    let (events, states, stations) = (
        figures.events.len(),
        figures.known_states(),
        figures.stations.len(),
    );
    let mut parts = vec![
        period,
        part(events, say!(words, "office-events", count = events)),
    ];
    if states > 0 {
        parts.push(part(states, say!(words, "office-states", count = states)));
    }
    parts.push(part(
        stations,
        say!(words, "office-stations-count", count = stations),
    ));
    parts.join(" · ")
}

/// Returns the goal for these days as a sentence, and the part of it that was reached, from 0 to 1.
#[must_use]
pub fn goal_in_words(days: &[Day], goal: u64, words: &Words) -> (String, f32) {
    let signed: usize = days.iter().map(Day::signatures).sum();
    let hoped = Figures::total_goal(days, goal);
    let share = percent(signed, usize::try_from(hoped).unwrap_or(usize::MAX));
    let said = say!(
        words,
        "office-goal",
        count = grouped(signed as u64),
        goal = grouped(hoped),
        percent = share,
        each = grouped(goal)
    );
    (said, signed as f32 / hoped.max(1) as f32)
}

fn charts(days: &[Day], words: &Words) -> Vec<Chart> {
    let long = |day: &Day| words.day_of_year(day.date);
    if days.len() <= DAYS_BY_HOUR {
        // All charts show the same hours, so that they can be compared.
        return days
            .iter()
            .map(|day| Chart {
                title: say!(words, "office-by-hour", day = long(day)),
                bars: by_hour(days, &[*day]),
            })
            .collect();
    }
    let all = match (days.first(), days.last()) {
        (Some(first), Some(last)) => format!("{} – {}", long(first), long(last)),
        _ => String::new(),
    };
    vec![
        Chart {
            title: say!(words, "office-by-day-chart"),
            bars: by_day(days, words),
        },
        Chart {
            title: say!(words, "office-by-hour", day = all),
            bars: by_hour(days, days),
        },
    ]
}

/// Returns the number of signatures in each hour, summed over some of the days. The hours are those
/// that all of the days need.
#[must_use]
pub fn by_hour(all: &[Day], of: &[Day]) -> Vec<(String, usize)> {
    let (first, last) = Figures::hour_range(all);
    (first..=last)
        .map(|hour| {
            (
                format!("{hour}:00"),
                of.iter().map(|day| day.hours[hour]).sum(),
            )
        })
        .collect()
}

/// Returns the number of signatures on each day. If there are many days, the first bar sums up the
/// earlier ones.
#[must_use]
pub fn by_day(days: &[Day], words: &Words) -> Vec<(String, usize)> {
    let bar = |day: &Day| (words.short_day_of_year(day.date), day.signatures());
    if days.len() <= BARS {
        return days.iter().map(bar).collect();
    }
    let (before, shown) = days.split_at(days.len() - BARS + 1);
    let until = before
        .last()
        .map(|day| format!("– {}", words.short_day_of_year(day.date)))
        .unwrap_or_default();
    std::iter::once((until, before.iter().map(Day::signatures).sum()))
        .chain(shown.iter().map(bar))
        .collect()
}

fn tables(campaign: &Campaign, figures: &Figures, words: &Words) -> Vec<Table> {
    let events = figures.events.iter().map(|(code, count)| {
        let known = campaign
            .events
            .iter()
            .find(|event| event.code == *code)
            .map(|event| event.name.clone());
        (
            known.unwrap_or_else(|| {
                if code.is_empty() {
                    say!(words, "office-no-event")
                } else {
                    code.clone()
                }
            }),
            *count,
        )
    });
    let states = figures
        .states
        .iter()
        .map(|(code, count)| (state(code, words), *count));
    let stations = figures
        .stations
        .iter()
        .map(|(station, count)| (campaign.name_or_id(*station), *count));
    vec![
        Table {
            title: say!(words, "office-by-event"),
            rows: events.collect(),
        },
        Table {
            title: say!(words, "office-by-state"),
            rows: states.collect(),
        },
        Table {
            title: say!(words, "office-by-station"),
            rows: stations.collect(),
        },
    ]
}

/// Returns the name of a state.
#[must_use]
pub fn state(code: &str, words: &Words) -> String {
    let known = petition::signature::states()
        .iter()
        .find(|(known, _)| *known == code)
        .map(|(_, name)| (*name).to_owned());
    known.unwrap_or_else(|| say!(words, "office-no-state"))
}

fn shares(campaign: &Campaign, figures: &Figures, words: &Words) -> Vec<Shares> {
    let of = figures.signatures;
    let row = |(name, count, number)| (name, number, count as f32 / of.max(1) as f32);
    let asked = |id: &str| {
        campaign
            .petition
            .consents
            .iter()
            .find(|consent| consent.id == id)
            .map(|_| id.to_owned())
    };
    let partner = |id: &str| {
        let text = campaign.petition.text(campaign.petition.language());
        text.consents
            .get(id)
            .cloned()
            .unwrap_or_else(|| id.to_owned())
    };
    vec![
        Shares {
            title: say!(words, "office-how-signed"),
            rows: how_signed(figures, words).into_iter().map(row).collect(),
        },
        Shares {
            title: say!(words, "office-agreed"),
            rows: agreed(figures, words, asked, partner)
                .into_iter()
                .map(row)
                .collect(),
        },
    ]
}

/// A row of a list of parts: its name, its count, and the count in words.
pub type Part = (String, usize, String);

/// Returns the numbers of signatures on a screen and on paper.
#[must_use]
pub fn how_signed(figures: &Figures, words: &Words) -> Vec<Part> {
    let (screen, paper) = percents(figures.on_screen(), figures.on_paper);
    let number = |count: usize, share| format!("{} ({share} %)", grouped(count as u64));
    vec![
        (
            say!(words, "office-on-screen"),
            figures.on_screen(),
            number(figures.on_screen(), screen),
        ),
        (
            say!(words, "office-on-blank-sheets"),
            figures.on_paper,
            number(figures.on_paper, paper),
        ),
    ]
}

/// Returns the number of signers for each consent, of those who agreed to other words than the
/// petition has now, and of those who agreed to nothing. A consent that the petition does not ask
/// for, as `asked` tells, and other words are listed only if someone agreed to them.
/// `partner` returns the name of a partner. A signer may be in several rows, so they are counts of
/// all and no percentages, which would not add up.
#[must_use]
pub fn agreed(
    figures: &Figures,
    words: &Words,
    asked: impl Fn(&str) -> Option<String>,
    partner: impl Fn(&str) -> String,
) -> Vec<Part> {
    let consents = &figures.consents;
    let mut rows = Vec::new();
    for (id, count, name) in [
        (
            consent::EMAIL,
            consents.email,
            say!(words, "office-agreed-email"),
        ),
        (
            consent::SMS,
            consents.texts,
            say!(words, "office-agreed-texts"),
        ),
    ] {
        if count > 0 || asked(id).is_some() {
            rows.push((name, count));
        }
    }
    rows.extend(
        consents
            .partners
            .iter()
            .take(PARTNERS)
            .map(|(id, count)| (partner(id), *count)),
    );
    if consents.other_words > 0 {
        let name = say!(words, "office-agreed-other-words");
        rows.push((name, consents.other_words));
    }
    rows.push((say!(words, "office-agreed-none"), consents.none));
    let of = grouped(figures.signatures as u64);
    let in_words = |(name, count): (String, usize)| {
        let number = say!(
            words,
            "office-share",
            count = grouped(count as u64),
            of = of.as_str()
        );
        (name, count, number)
    };
    rows.into_iter().map(in_words).collect()
}
