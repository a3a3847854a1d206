//! The subcommand `push action-network`.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;

use super::super::{Misused, Opening, export, print_on_stderr, progress, secret};
use crate::export::Format;
use crate::output;
use crate::push::action_network::{self, ADDRESS, Counts, Pace, PushEnd, Report, SentLog, Target};
use ledger::Subject;
use petition::Wordings;
use roll::Roll;

/// The environment variable for the token.
const VARIABLE: &str = crate::child::ACTION_NETWORK;

#[derive(Debug, Args)]
#[command(
    after_help = "Only signers who asked for e-mail or text messages are sent, because Action Network subscribes everyone it receives.\n\
    Co-sponsors get nothing by its API: `export` writes a file for each partner.\n\
    A log beside the ledger keeps what was sent, so running the command again sends nobody twice."
)]
pub(in crate::cli) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// The petition's id at Action Network
    #[arg(long, value_name = "ID")]
    petition: String,
    /// A file with the token from "API & Sync"; without it ACTION_NETWORK_TOKEN of the environment
    /// is used, or the token is asked for
    #[arg(long, value_name = "F")]
    token_file: Option<PathBuf>,
    /// A tag for each person, if the tag exists there; may be given several times
    #[arg(long = "tag", value_name = "WORD", value_parser = export::tag)]
    tags: Vec<String>,
    /// A folder for lists of the signers who are not sent, to upload without subscribing them
    #[arg(long, value_name = "DIR")]
    csv: Option<PathBuf>,
    /// Another server with the same API as Action Network; without https only on this machine
    #[arg(long, value_name = "URL", default_value = ADDRESS)]
    base_url: String,
    /// Let Action Network queue the signatures: it then answers at once, but never reports that a
    /// signature was not recorded
    #[arg(long)]
    background: bool,
}

pub(in crate::cli) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    // The arguments are checked before anyone types a passphrase.
    let misused = |error: action_network::TargetError| Misused(error.to_string());
    Target::new(&arguments.base_url, &arguments.petition, "token").map_err(misused)?;
    let (campaign, roll) = arguments.opening.open()?;
    let token = secret::read(
        "token of Action Network",
        arguments.token_file.as_deref(),
        VARIABLE,
        "--token-file",
    )?;
    let mut target = Target::new(&arguments.base_url, &arguments.petition, &token)?;
    target.in_background = arguments.background;
    anyhow::ensure!(
        !campaign.practice || target.is_local(),
        "this is a practice campaign with made-up signers, so nothing was sent; name your real campaign with --campaign"
    );
    let mut log = SentLog::beside(&arguments.opening.place.ledger()?, &target)?;
    if log.unreadable_lines() > 0 {
        print_on_stderr(&format!(
            "{} lines of {} cannot be read; those signers are sent again and recorded as the same persons",
            log.unreadable_lines(),
            log.path().display()
        ));
    }
    log.treat_as_same_person(&roll.duplicates());
    let stop = stop_on_interrupt();
    let bar = progress("sending", roll.len() as u64);
    let report = output::with_drive(&campaign, &arguments.tags, |drive| {
        action_network::push(
            roll.records(),
            drive,
            &target,
            &Pace::default(),
            &mut log,
            &stop,
            |done| bar.set_position(done as u64),
        )
    })?;
    bar.finish_and_clear();

    let mut out = std::io::stdout().lock();
    print_report(&report, &roll, arguments, &mut out)?;
    let has_partner = |consent: &petition::Consent| !consent.partner.is_empty();
    if campaign.petition.consents.iter().any(has_partner) {
        print_on_stderr(
            "co-sponsors get nothing by Action Network's API; `petition-kiosk export` writes a file for each partner",
        );
    }
    let revoked = action_network::to_unsubscribe(&roll, &log, &Wordings::new(&campaign.petition));
    print_revoked(&revoked, &roll, &mut out)?;
    let not_sent = report.counts.did_not_ask + report.counts.no_contact;
    match &arguments.csv {
        Some(folder) if not_sent > 0 => {
            let exported = output::export_do_not_subscribe(
                &campaign,
                &roll,
                folder,
                Format::ActionNetwork,
                &arguments.tags,
            )?;
            for (group, file) in &exported.files {
                writeln!(out, "{}: {}", file.display(), export::describe(group))?;
            }
        }
        None if not_sent > 0 => {
            print_on_stderr(&format!(
                "{not_sent} did not ask to be contacted and were not sent; --csv DIR, or `petition-kiosk export --format action-network`, writes a list of them"
            ));
        }
        _ => {}
    }
    check_end(report.end, &report.counts)
}

/// Says how many were sent, how many do not count, and what went wrong with the others.
fn print_report(
    report: &Report,
    roll: &Roll,
    arguments: &Arguments,
    out: &mut impl std::io::Write,
) -> anyhow::Result<()> {
    print_counts(&report.counts, arguments.background, out)?;
    if !roll.left_out().is_empty() {
        writeln!(
            out,
            "{:>9} more do not count and were not sent",
            roll.left_out().len()
        )?;
    }
    for problem in &report.problems {
        print_on_stderr(&format!(
            "entry {} of station {}: {}",
            problem.id, problem.station, problem.cause
        ));
    }
    Ok(())
}

/// Names those who were sent before and may not be contacted any more.
fn print_revoked(
    revoked: &[Subject],
    roll: &Roll,
    out: &mut impl std::io::Write,
) -> anyhow::Result<()> {
    if !revoked.is_empty() {
        writeln!(
            out,
            "{:>9} were sent before and may not be contacted any more",
            revoked.len()
        )?;
    }
    for subject in revoked {
        let Some((record, _)) = roll.get(*subject) else {
            continue;
        };
        print_on_stderr(&format!(
            "entry {} of station {} was sent before, and its signer may not be contacted any more; look the signer up with \
             `petition-kiosk roll --json --all` and unsubscribe them at Action Network by hand",
            record.id, record.station
        ));
    }
    Ok(())
}

fn print_counts(
    counts: &Counts,
    in_background: bool,
    out: &mut impl std::io::Write,
) -> anyhow::Result<()> {
    let sent = if in_background {
        "were queued there"
    } else {
        "were recorded there"
    };
    for (count, words) in [
        (counts.sent, sent),
        (counts.sent_before, "were sent before"),
        (counts.failed, "asked to be contacted and did not arrive"),
        (counts.waiting, "are waiting to be sent"),
        (
            counts.did_not_ask,
            "did not ask to be contacted and were not sent",
        ),
        (
            counts.no_contact,
            "gave neither e-mail nor telephone number",
        ),
        (counts.total(), "signatures in all"),
    ] {
        writeln!(out, "{count:>9} {words}")?;
    }
    Ok(())
}

/// Returns an error if the push did not send everyone.
fn check_end(end: PushEnd, counts: &Counts) -> anyhow::Result<()> {
    let sent = format!(
        "{} were sent and logged, and running it again goes on from there",
        counts.sent
    );
    match end {
        PushEnd::Completed => anyhow::ensure!(
            counts.failed == 0,
            "{} did not arrive; the lines above name each with the reason",
            counts.failed
        ),
        PushEnd::Stopped => anyhow::bail!("stopped; {sent}"),
        PushEnd::Unauthorized(status) => {
            anyhow::bail!(
                "the token is not accepted for this petition (status {status}); copy it from \"API & Sync\" of the group; {sent}"
            )
        }
        PushEnd::NoPetition => {
            anyhow::bail!("Action Network has no petition with this id; correct --petition; {sent}")
        }
        PushEnd::Redirected(status) => {
            anyhow::bail!(
                "the server redirects to another address (status {status}), which is not followed; correct --base-url; {sent}"
            )
        }
        PushEnd::NotAnswering => {
            anyhow::bail!("the server does not answer properly; try again later; {sent}")
        }
        PushEnd::RetryLater(seconds) => anyhow::bail!(
            "the server asks you to wait {} minutes; try again after that; {sent}",
            seconds.div_ceil(60)
        ),
    }
    Ok(())
}

/// Makes Ctrl-C end the push after the current request. A second Ctrl-C ends the program.
fn stop_on_interrupt() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stop);
    let handler = move || {
        if flag.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    };
    // Without a handler Ctrl-C ends the program, and the next run finds in the log how far it came.
    let _ = ctrlc::set_handler(handler);
    stop
}
