//! Decisions about many pairs at once. The ledger is opened once, and all decisions of a call are
//! stored in one transaction.

use std::io::Write as _;

use clap::Args;

use super::super::{Misused, Opening, duplicates};
use super::list;
use ledger::{Author, Decided, Ledger, Subject, Verdict};
use petition::time::Timestamp;
use roll::{PairAnswer, Roll};

/// The options for pairs.
#[derive(Debug, Args)]
pub(super) struct PairOptions {
    /// Decide about all likely pairs of this kind, named by its reasons as `duplicates --kinds`
    /// prints them
    #[arg(long, value_name = "REASONS", conflicts_with_all = ["entry", "list", "take_back"])]
    kind: Option<String>,
    #[command(flatten)]
    sure: duplicates::Sure,
    /// Each pair of the kind is one person
    #[arg(long, requires = "kind", conflicts_with = "apart")]
    same: bool,
    /// Each pair of the kind is two people
    #[arg(long, requires = "kind")]
    apart: bool,
    /// The number of pairs that you mean, which says that you looked at some of them
    #[arg(long, value_name = "COUNT", requires = "kind")]
    all: Option<usize>,
    /// Read pairs and answers from stdin, as CSV or NDJSON
    #[arg(long, conflicts_with_all = ["entry", "take_back"])]
    list: bool,
    /// Take back what the last --kind or --list decided
    #[arg(long, conflicts_with = "entry")]
    take_back: bool,
}

/// What is asked for.
#[derive(Debug)]
pub(super) enum Request<'a> {
    /// One answer for all pairs of a kind.
    Kind {
        reasons: &'a str,
        sure: duplicates::Sure,
        answer: PairAnswer,
        all: Option<usize>,
    },
    /// The answers of a list.
    List,
    /// Undo the last of the two.
    TakeBack,
}

impl PairOptions {
    /// What these options ask for; `None` if none was given.
    pub(super) fn request(&self) -> anyhow::Result<Option<Request<'_>>> {
        let Some(reasons) = &self.kind else {
            return Ok(match (self.list, self.take_back) {
                (true, _) => Some(Request::List),
                (_, true) => Some(Request::TakeBack),
                _ => None,
            });
        };
        let answer = match (self.same, self.apart) {
            (true, _) => PairAnswer::Same,
            (_, true) => PairAnswer::Apart,
            _ => {
                let sentence = "add --same if each pair is one person, or --apart if it is two";
                return Err(Misused(sentence.to_owned()).into());
            }
        };
        Ok(Some(Request::Kind {
            reasons,
            sure: self.sure,
            answer,
            all: self.all,
        }))
    }
}

/// Decides, stores and says what changed.
pub(super) fn run(opening: &Opening, request: &Request<'_>) -> anyhow::Result<()> {
    // Read before the passphrase is asked for: a terminal would take the one for the other.
    let listed = match request {
        Request::List => Some(list::read()?),
        Request::Kind { .. } | Request::TakeBack => None,
    };
    let (campaign, key) = opening.unlock()?;
    let mut roll = opening.place.roll(&campaign, &key)?;
    let mut out = std::io::stdout();
    let verdicts = match request {
        Request::Kind {
            reasons,
            sure,
            answer,
            all,
        } => {
            let pairs = duplicates::of_kind(&roll, reasons, *sure)?;
            check_count(pairs.len(), *all)?;
            let verdicts = roll.verdicts(&pairs, *answer);
            if verdicts.is_empty() {
                writeln!(
                    out,
                    "Nothing was decided: those pairs would join two people."
                )?;
            }
            verdicts
        }
        Request::List => {
            let answers = list::resolve(&roll, listed.unwrap_or_default())?;
            roll.verdicts_of(&answers.pairs)
                .map_err(|pair| answers.contradiction(pair))?
        }
        Request::TakeBack => {
            let last = roll.last_answers();
            anyhow::ensure!(
                !last.is_empty(),
                "nothing is taken back: the last decision was not about pairs; `petition-kiosk decide ID counts` undoes a single one"
            );
            Roll::undoing(&last)
        }
    };
    if verdicts.is_empty() {
        writeln!(out, "No decision was stored.")?;
        return Ok(());
    }
    let before = roll.len();
    let decided_at = Timestamp::now().after(roll.latest_decision());
    let count = verdicts.len();
    let decided = |(subject, verdict): (Subject, Verdict)| Decided {
        decided_at,
        counter: 0,
        subject,
        verdict,
    };
    let mut ledger = Ledger::open(&opening.place.ledger()?, campaign.keys())?;
    let decisions = ledger.decide_all(
        verdicts.into_iter().map(decided).collect(),
        Author::organizer(&key, roll.counter()),
        campaign.recipients()?,
    )?;
    roll.decide_all(decisions, ledger.head());
    let left = roll.asked().count();
    writeln!(
        out,
        "{count} {} sealed and stored: {before} counted before, {} now, {left} likely {} left to decide.",
        if count == 1 {
            "decision is"
        } else {
            "decisions are"
        },
        roll.len(),
        if left == 1 { "pair" } else { "pairs" },
    )?;
    if !matches!(request, Request::TakeBack) {
        writeln!(out, "`petition-kiosk decide --take-back` takes them back.")?;
    }
    Ok(())
}

/// Checks that there are as many pairs as the organizer means: a kind may have grown since it was
/// looked at.
fn check_count(pairs: usize, all: Option<usize>) -> anyhow::Result<()> {
    match all {
        Some(all) if all == pairs => Ok(()),
        Some(_) => anyhow::bail!(
            "nothing was decided: there are {pairs} pairs of this kind now; look at some of them again with `petition-kiosk duplicates --kind`"
        ),
        None => anyhow::bail!(
            "nothing was decided yet: look at some of the {pairs} pairs with `petition-kiosk duplicates --kind … --names`; then add --all {pairs}"
        ),
    }
}

/// The pairs of a list with their answers.
pub(super) struct Answers {
    pub(super) pairs: Vec<(Subject, Subject, PairAnswer)>,
    /// The line of each pair.
    pub(super) lines: Vec<usize>,
}

impl Answers {
    /// The error of the pair with this index, which says the opposite of others.
    fn contradiction(&self, pair: usize) -> anyhow::Error {
        let line = self.lines.get(pair).copied().unwrap_or_default();
        anyhow::anyhow!(
            "nothing was decided: line {line} says that two signatures are two people's, and other lines say that both are one person's"
        )
    }
}
