//! The subcommand `decide`, which records a decision of the organizer about a signature. Nothing is
//! changed or removed: a decision is one more sealed entry, and a later one replaces it.

use std::io::Write as _;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::Opening;
use ledger::{Ledger, Subject, Verdict};
use petition::time::Timestamp;
use roll::{Exclusion, Roll};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// The signature's id, as `roll --json` prints it
    entry: String,
    #[command(subcommand)]
    verdict: Decided,
}

#[derive(Debug, Subcommand)]
enum Decided {
    /// The signer withdrew it: it is on no later sheet and in no later file
    Withdrawn,
    /// It does not count
    #[command(alias = "weeded")]
    Rejected {
        /// The reason of the rejection
        reason: String,
    },
    /// It is by the same person as another signature, which counts for both
    DuplicateOf {
        /// The other signature's id
        other: String,
    },
    /// It is not by the same person as another signature, however similar they look
    NotDuplicateOf {
        /// The other signature's id
        other: String,
    },
    /// It counts, whatever was decided before; takes a decision back
    Counts,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (campaign, roll) = arguments.opening.open()?;
    let subject = find(&roll, &arguments.entry)?;
    let verdict = match &arguments.verdict {
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
            of.id,
            of.id
        );
    }
    if let Verdict::DuplicateOf(other) | Verdict::NotDuplicateOf(other) = &verdict {
        anyhow::ensure!(
            *other != subject,
            "a signature is no duplicate of itself; name another one"
        );
    }
    let mut ledger = Ledger::open(&arguments.opening.place.ledger()?, campaign.id)?;
    ledger.decide(
        ledger::Decided {
            decided_at: Timestamp::now(),
            subject,
            verdict,
        },
        campaign.recipients()?,
    )?;
    writeln!(
        std::io::stdout(),
        "The decision is sealed and stored; sheets and files that are made from now on follow it."
    )?;
    Ok(())
}

fn find(roll: &Roll, id: &str) -> anyhow::Result<Subject> {
    let found = roll.find(id).map(|(subject, _)| subject);
    found.with_context(|| {
        format!("no signature has the id {id}; `petition-kiosk roll --json` prints them")
    })
}
