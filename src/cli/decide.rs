//! The subcommand `decide`, which records decisions of the organizer: about a signature, about all
//! pairs of a kind, or about a list of pairs. Nothing is changed or removed: a decision is one more
//! sealed entry, and a later one replaces it.

mod list;
mod pairs;

use std::fmt;
use std::io::Write as _;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::{Misused, Opening};
use ledger::{Author, Ledger, Subject, Verdict};
use petition::time::Timestamp;
use roll::{Exclusion, Roll, subject};

#[derive(Debug, Args)]
#[command(after_help = "All pairs of a kind, after a look at some of them:\n  \
    petition-kiosk duplicates --kinds --names\n  \
    petition-kiosk decide --kind \"same ZIP, same name\" --certainty 99 --same --all 357\n\n\
    A list of pairs on stdin, as `duplicates --csv` writes it once `answer` says same or apart, or\n\
    as `duplicates --json` writes it with a field \"answer\" in each line:\n  \
    petition-kiosk decide --list <answered.csv")]
pub(super) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// The signature's id or hash, as `roll --json` prints them; of a hash, eight digits are enough
    entry: Option<String>,
    #[command(subcommand)]
    verdict: Option<Decided>,
    #[command(flatten)]
    pairs: pairs::PairOptions,
}

#[derive(Subcommand)]
enum Decided {
    /// The signer withdrew it: it is on no later sheet and in no later file
    Withdrawn,
    /// It does not count
    Rejected {
        /// The reason of the rejection
        reason: String,
    },
    /// It is by the same person as another signature, which counts for both
    DuplicateOf {
        /// The other signature's id or hash
        other: String,
    },
    /// It is not by the same person as another signature, however similar they look
    NotDuplicateOf {
        /// The other signature's id or hash
        other: String,
    },
    /// It counts, whatever was decided before; takes a decision back
    Counts,
}

impl fmt::Debug for Decided {
    /// Leaves out the reason, which could name someone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Decided(..)")
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let one = match (&arguments.entry, &arguments.verdict) {
        (None, None) => None,
        (Some(entry), Some(verdict)) => Some((entry, verdict)),
        _ => {
            return Err(Misused(
                "name a signature and what is decided about it, as in `decide ID withdrawn`"
                    .to_owned(),
            )
            .into());
        }
    };
    match (one, arguments.pairs.request()?) {
        (Some((entry, verdict)), None) => decide_one(&arguments.opening, entry, verdict),
        (None, Some(request)) => pairs::run(&arguments.opening, &request),
        (None, None) => Err(Misused(
            "say what is decided: a signature with a verdict, --kind, --list or --take-back"
                .to_owned(),
        )
        .into()),
        (Some(_), Some(_)) => Err(Misused(
            "decide about one signature, or about pairs with --kind, --list or --take-back"
                .to_owned(),
        )
        .into()),
    }
}

fn decide_one(opening: &Opening, entry: &str, verdict: &Decided) -> anyhow::Result<()> {
    let (campaign, key) = opening.unlock()?;
    let mut roll = opening.place.roll(&campaign, &key)?;
    let subject = find(&roll, entry)?;
    let verdict = match verdict {
        Decided::Withdrawn => Verdict::Withdrawn,
        Decided::Rejected { reason } => Verdict::Rejected(reason.trim().to_owned()),
        Decided::DuplicateOf { other } => Verdict::DuplicateOf(find(&roll, other)?),
        Decided::NotDuplicateOf { other } => Verdict::NotDuplicateOf(find(&roll, other)?),
        Decided::Counts => Verdict::Counts,
    };
    if let (Verdict::Counts, Some((_, Some(Exclusion::Duplicate(of))))) =
        (&verdict, roll.get(subject))
    {
        anyhow::bail!(
            "nothing was decided: the program left this signature out because its signer also signed {}; if they are two people, use `not-duplicate-of {}`",
            of,
            of
        );
    }
    if let Verdict::DuplicateOf(other) | Verdict::NotDuplicateOf(other) = &verdict {
        anyhow::ensure!(
            *other != subject,
            "a signature is no duplicate of itself; name another one"
        );
    }
    let mut ledger = Ledger::open(&opening.place.ledger()?, campaign.keys())?;
    let decision = ledger.decide(
        ledger::Decided {
            decided_at: Timestamp::now().after(roll.latest_decision()),
            counter: 0,
            subject,
            verdict: verdict.clone(),
        },
        Author::organizer(&key, roll.counter()),
        campaign.recipients()?,
    )?;
    roll.decide(decision, ledger.head());
    anyhow::ensure!(
        holds(&roll, subject, &verdict),
        "the decision is stored and has no effect: a later decision about this signature holds; look at it with `petition-kiosk roll --json`"
    );
    writeln!(
        std::io::stdout(),
        "The decision is sealed and stored; sheets and files that are made from now on follow it."
    )?;
    Ok(())
}

/// Returns true if the roll follows a verdict on a signature.
fn holds(roll: &Roll, subject: Subject, verdict: &Verdict) -> bool {
    let exclusion = roll.get(subject).and_then(|(_, exclusion)| exclusion);
    match verdict {
        Verdict::Withdrawn => exclusion == Some(&Exclusion::Withdrawn),
        Verdict::Rejected(reason) => exclusion == Some(&Exclusion::Rejected(reason.clone())),
        Verdict::DuplicateOf(_) => exclusion.is_some(),
        Verdict::Counts => !matches!(
            exclusion,
            Some(
                Exclusion::Withdrawn
                    | Exclusion::Rejected(_)
                    | Exclusion::DuplicateOf(_)
                    | Exclusion::Held
            )
        ),
        Verdict::NotDuplicateOf(other) => {
            exclusion != Some(&Exclusion::DuplicateOf(*other))
                && exclusion != Some(&Exclusion::Duplicate(*other))
        }
    }
}

fn find(roll: &Roll, id: &str) -> anyhow::Result<Subject> {
    let mut found = roll.find(id).map(|(record, _)| subject(record));
    let first = found.next().with_context(|| {
        format!("no signature has the id {id}; `petition-kiosk roll --json` prints them")
    })?;
    anyhow::ensure!(
        found.next().is_none(),
        "several signatures have the id {id}; name one by its hash, which `petition-kiosk roll --json` prints"
    );
    Ok(first)
}
