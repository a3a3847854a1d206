//! The subcommand `intake`, which reads drafts as NDJSON from stdin and answers each with a line on
//! stdout, flushed at once.
//!
//! A draft takes the same path as one from the screen: it is checked, sealed, chained and on the
//! disk before it is acknowledged. A draft may carry an `id`, a UUID that the sender chose. A draft
//! that is sent again after a crash is then acknowledged again and stored once.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;
use serde::Serialize;
use zeroize::Zeroizing;

use super::bounded::{Line, read_line};
use super::{Place, find_event, print_on_stderr};
use ledger::campaign::Campaign;
use ledger::{EntryId, Ledger, Mirror, NewSignature};
use petition::Field;
use petition::i18n::Words;
use petition::signature::{Draft, FieldError, Place as At, Signature};
use petition::time::Timestamp;

/// The most bytes of a line, which is some fifty times what a signer with much ink and a long
/// comment has.
const LONGEST_LINE: usize = 1024 * 1024;

#[derive(Debug, Args)]
#[command(
    after_help = "Each line is a draft: a JSON object with the fields that the petition asks for:\n  \
    given_name family_name email zip city state street phone comment: strings\n  \
    language: a tag like \"en\"    consents: a list of ids like \"email\"\n  \
    ink: a list of strokes, each a list of [x, y, ms]; x and y in thousandths of the pad's width\n  \
    id: a UUID that you choose, so that a draft that is sent twice is stored once\n  \
    no_us_address: true for a signer from another country or without a home\n\
    A line has at most 1 MB.\n\
    A signer may have one name alone and no ZIP code. What cannot be read in an optional field is kept apart\n\
    as written, unless a consent needs it; the answer's `notes` name it."
)]
pub(super) struct Arguments {
    /// The campaign's folder [default: this station's]
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The ledger, made if it is missing [default: this station's]
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// Write each signature also into this folder of a second medium, before its answer
    #[arg(long, value_name = "DIR")]
    mirror: Option<PathBuf>,
    /// The event, by its name or source code [default: the campaign's first]
    #[arg(long, value_name = "E")]
    event: Option<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'a> {
    Stored {
        seq: u64,
        id: EntryId,
        /// What is to be looked at, although the draft is stored.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        notes: Vec<Error<'a>>,
    },
    Refused {
        errors: Vec<Error<'a>>,
    },
}

/// One fault of a draft. It never quotes the draft.
#[derive(Serialize)]
struct Error<'a> {
    field: &'a str,
    message: String,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let place = Place {
        campaign: arguments.campaign.clone(),
        ledger: arguments.ledger.clone(),
    };
    let campaign = Campaign::load(&place.campaign()?)?;
    let recipients = campaign.recipients()?;
    campaign.check_retention(Timestamp::now())?;
    let event = match &arguments.event {
        Some(name) => Some(find_event(&campaign, name)?),
        None => campaign.events.first(),
    };
    let path = place.ledger()?;
    let mut ledger = Ledger::open(&path, campaign.keys())?;
    let mut mirror = match &arguments.mirror {
        Some(folder) => Some(open_mirror(&mut ledger, &path, folder)?),
        None => None,
    };
    let words = Words::english();
    let (mut lines, mut refused) = (0_u64, 0_u64);
    let mut input = io::stdin().lock();
    let mut line = Zeroizing::new(Vec::new());
    while let Some(length) = read_line(&mut input, &mut line, LONGEST_LINE)
        .context("stdin cannot be read; every acknowledged signature is stored")?
    {
        if length == Line::Whole && line.trim_ascii().is_empty() {
            continue;
        }
        lines += 1;
        let answer = match read(&line, length, lines) {
            Err(message) => Answer::Refused {
                errors: vec![Error { field: "", message }],
            },
            Ok(draft) => match draft.check_sent(&campaign.petition) {
                Err(errors) => Answer::Refused {
                    errors: errors.iter().map(|error| describe(error, &words)).collect(),
                },
                Ok(signature) => {
                    let id = draft.id.map_or_else(EntryId::random, EntryId::from);
                    let signed_at = Timestamp::now();
                    campaign
                        .check_retention(signed_at)
                        .map_err(|over| anyhow::anyhow!("line {lines} was not stored: {over}"))?;
                    let new = NewSignature {
                        id,
                        signed_at,
                        event: event.map(|event| event.code.as_str()),
                        signature: &signature,
                    };
                    let stored = ledger
                        .append(&new, recipients)
                        .map_err(|error| anyhow::anyhow!("line {lines} was not stored: {error}"))?;
                    if let Some(mirror) = &mut mirror {
                        mirror.catch_up().map_err(|error| {
                            anyhow::anyhow!(
                                "line {lines} is stored, but not on the mirror: {error}"
                            )
                        })?;
                    }
                    Answer::Stored {
                        seq: stored.seq,
                        id: stored.id,
                        notes: notes(&signature),
                    }
                }
            },
        };
        refused += u64::from(matches!(answer, Answer::Refused { .. }));
        print(&answer)?;
    }
    anyhow::ensure!(
        refused == 0,
        "{refused} of {lines} drafts were not stored, the others were; the line printed for each says what to correct"
    );
    Ok(())
}

/// Opens the mirror, after the ledger took back what it has lost and the mirror has.
fn open_mirror(ledger: &mut Ledger, path: &Path, folder: &Path) -> anyhow::Result<Mirror> {
    let taken = ledger.take_back(folder)?;
    if taken > 0 {
        print_on_stderr(&format!(
            "the ledger had lost {taken} entries, and has them again from its mirror"
        ));
    }
    let mut mirror = Mirror::open(path, folder)?;
    mirror.catch_up()?;
    Ok(mirror)
}

/// What somebody has to look at in a signature that is stored: text that could not be read, and a
/// name that is no person's.
fn notes(signature: &Signature) -> Vec<Error<'static>> {
    let kept = signature.as_written().texts().map(|(field, _)| Error {
        field: field.name(),
        message: "it cannot be read, so it is kept apart as written; correct it in the office"
            .to_owned(),
    });
    let held = signature.has_doubtful_name().then(|| Error {
        field: Field::GivenName.name(),
        message: "this does not look like a person's name; it is held until the organizer decides"
            .to_owned(),
    });
    kept.chain(held).collect()
}

fn print(answer: &Answer<'_>) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, answer)?;
    out.write_all(b"\n")?;
    out.flush()?;
    Ok(())
}

/// Parses a line. An error of serde could quote the line, so only the column is given.
fn read(line: &[u8], length: Line, number: u64) -> Result<Draft, String> {
    if length == Line::TooLong {
        return Err(format!(
            "line {number} has more than the {} MB that a draft can have; look for a line end that is missing",
            LONGEST_LINE / 1024 / 1024
        ));
    }
    serde_json::from_slice(line).map_err(|error| {
        format!(
            "this line is not a draft in JSON; look at column {}, and see `--help` for the field names",
            error.column()
        )
    })
}

fn describe(error: &FieldError, words: &Words) -> Error<'static> {
    let field = match error.place {
        At::Field(field) => field.name(),
        At::Consents => "consents",
        At::Language => "language",
    };
    Error {
        field,
        message: words.fault(error),
    }
}
