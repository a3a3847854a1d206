//! `push action-network`.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;

use super::super::{Misused, Opening, export, progress, say_on_stderr, secret};
use crate::export::Format;
use crate::output;
use crate::push::action_network::{self, ADDRESS, Counts, Ended, Noted, Pace, Target};

/// The environment's name for the token.
const VARIABLE: &str = "ACTION_NETWORK_TOKEN";

#[derive(Debug, Args)]
#[command(
    after_help = "Only those go there who asked for e-mail or text messages, since it subscribes everyone it is given.\n\
    What was sent is noted beside the ledger, so running it again sends nobody twice."
)]
pub(in crate::cli) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// The petition's id at Action Network
    #[arg(long, value_name = "ID")]
    petition: String,
    /// A file with the token of "API & Sync"; else the environment's ACTION_NETWORK_TOKEN, or a
    /// prompt
    #[arg(long, value_name = "F")]
    token_file: Option<PathBuf>,
    /// A tag that each person gets there, if it exists there; may be given several times
    #[arg(long = "tag", value_name = "WORD", value_parser = export::tag)]
    tags: Vec<String>,
    /// A folder for the lists of those who are not sent, to be uploaded without subscribing them
    #[arg(long, value_name = "DIR")]
    csv: Option<PathBuf>,
    /// Who speaks as Action Network does; without https only on this machine
    #[arg(long, value_name = "URL", default_value = ADDRESS)]
    base_url: String,
    /// Let Action Network queue what it is sent: then it answers at once, and never says that a
    /// signature was not recorded
    #[arg(long)]
    background: bool,
}

pub(in crate::cli) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    // Faults of the arguments first, before anyone types a passphrase.
    let misused = |bad: action_network::BadTarget| Misused(bad.to_string());
    Target::new(&arguments.base_url, &arguments.petition, "token").map_err(misused)?;
    let (campaign, roll) = arguments.opening.open()?;
    let token = secret::other(
        "token of Action Network",
        arguments.token_file.as_deref(),
        VARIABLE,
        "--token-file",
    )?;
    let mut target = Target::new(&arguments.base_url, &arguments.petition, &token)?;
    target.in_background = arguments.background;
    anyhow::ensure!(
        !campaign.practice || target.is_local(),
        "this is practice, and its signers are made up; nothing was sent, name the campaign of the drive"
    );
    let mut noted = Noted::beside(&arguments.opening.place.ledger()?, &target)?;
    if noted.unread() > 0 {
        say_on_stderr(&format!(
            "{} lines of {} cannot be read; whoever they were about is sent once more, as the same person",
            noted.unread(),
            noted.path().display()
        ));
    }
    noted.are_of_one(&roll.duplicates());
    let stop = stop_on_interrupt();
    let bar = progress("sending", roll.len() as u64);
    let report = output::with_drive(&campaign, &arguments.tags, |drive| {
        action_network::push(
            roll.records(),
            drive,
            &target,
            &Pace::default(),
            &mut noted,
            &stop,
            |done| bar.set_position(done as u64),
        )
    })?;
    bar.finish_and_clear();

    let mut out = std::io::stdout().lock();
    say_counts(&report.counts, arguments.background, &mut out)?;
    if !roll.left_out().is_empty() {
        writeln!(
            out,
            "{:>9} more do not count, and were not sent",
            roll.left_out().len()
        )?;
    }
    for problem in &report.problems {
        say_on_stderr(&format!(
            "entry {} of station {}: {}",
            problem.id, problem.station, problem.why
        ));
    }
    let gone = action_network::to_unsubscribe(&roll, &noted);
    if !gone.is_empty() {
        writeln!(
            out,
            "{:>9} were sent before and may not be contacted any more",
            gone.len()
        )?;
    }
    for of in &gone {
        say_on_stderr(&format!(
            "entry {} of station {}: it was sent before, and its signer may not be contacted any more; `petition-kiosk roll --json --all` says \
             who it is, unsubscribe them at Action Network by hand",
            of.id, of.station
        ));
    }
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
                writeln!(out, "{}: {}", file.display(), export::words(group))?;
            }
        }
        None if not_sent > 0 => {
            say_on_stderr(&format!(
                "{not_sent} are not to be subscribed and were not sent; --csv DIR, or `petition-kiosk export --format action-network`, writes a list of them"
            ));
        }
        _ => {}
    }
    ended(report.ended, &report.counts)
}

fn say_counts(
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
        (counts.did_not_ask, "did not ask, and were not sent"),
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

/// The sentence of a push that did not go through.
fn ended(ended: Ended, counts: &Counts) -> anyhow::Result<()> {
    let sent = format!(
        "{} were sent and noted, and running it again goes on from there",
        counts.sent
    );
    match ended {
        Ended::Done => anyhow::ensure!(
            counts.failed == 0,
            "{} did not arrive; the lines above say which and why",
            counts.failed
        ),
        Ended::Stopped => anyhow::bail!("stopped; {sent}"),
        Ended::NotLetIn(status) => {
            anyhow::bail!(
                "the token is not accepted for this petition (status {status}); copy it from \"API & Sync\" of the group; {sent}"
            )
        }
        Ended::NoPetition => {
            anyhow::bail!("there is no petition with this id; look at --petition; {sent}")
        }
        Ended::Elsewhere(status) => {
            anyhow::bail!(
                "the server says that it is elsewhere (status {status}), and nothing is sent on; look at --base-url; {sent}"
            )
        }
        Ended::NobodyAnswers => {
            anyhow::bail!("the server does not answer as it should; {sent}, later")
        }
        Ended::ComeBackLater(seconds) => anyhow::bail!(
            "the server asks to wait {} minutes; {sent}, after that",
            seconds.div_ceil(60)
        ),
    }
    Ok(())
}

/// Ctrl-C ends it after the request that it is at; once more ends the program.
fn stop_on_interrupt() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&stop);
    let handler = move || {
        if told.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    };
    // Without a handler Ctrl-C ends the program, and the next run finds in its notes how far it
    // came.
    let _ = ctrlc::set_handler(handler);
    stop
}
