//! Where a passphrase comes from: a file, the environment, or a prompt. Never an argument.

use std::io::IsTerminal as _;
use std::path::Path;

use anyhow::Context as _;
use zeroize::Zeroizing;

use ledger::campaign::Passphrase;

/// The environment's name for the passphrase.
const VARIABLE: &str = "PETITION_KIOSK_PASSPHRASE";

/// The organizer's passphrase, typed once.
pub(super) fn passphrase(file: Option<&Path>) -> anyhow::Result<Passphrase> {
    match from_file_or_environment(file)? {
        Some(passphrase) => Ok(passphrase),
        None => prompt("Passphrase of the organizer's key: "),
    }
}

/// A secret that is no passphrase of ours: of a file, of the environment's `variable`, or typed,
/// where somebody sits at a terminal.
#[cfg(feature = "push")]
pub(super) fn other(
    what: &str,
    file: Option<&Path>,
    variable: &str,
    option: &str,
) -> anyhow::Result<Zeroizing<String>> {
    if let Some(secret) = other_without_asking(what, file, variable)? {
        return Ok(secret);
    }
    anyhow::ensure!(
        std::io::stdin().is_terminal(),
        "no {what} was given; name a file with {option}, or set {variable}"
    );
    rpassword::prompt_password(format!("The {what}: "))
        .map(Zeroizing::new)
        .with_context(|| format!("the {what} could not be read"))
}

/// The same, where nobody is to be asked yet.
#[cfg(feature = "push")]
pub(super) fn other_without_asking(
    what: &str,
    file: Option<&Path>,
    variable: &str,
) -> anyhow::Result<Option<Zeroizing<String>>> {
    let Some(file) = file else {
        return Ok(std::env::var(variable).ok().map(Zeroizing::new));
    };
    let mut words = std::fs::read_to_string(file)
        .map(Zeroizing::new)
        .with_context(|| {
            format!(
                "the file {} with the {what} cannot be read; check its path",
                file.display()
            )
        })?;
    let end = words.trim_end_matches(['\r', '\n']).len();
    words.truncate(end);
    Ok(Some(words))
}

/// A new passphrase; at a prompt, typed twice.
pub(super) fn new_passphrase(file: Option<&Path>) -> anyhow::Result<Passphrase> {
    if let Some(passphrase) = from_file_or_environment(file)? {
        return Ok(passphrase);
    }
    let first = ask("A passphrase for the organizer's key, like four words: ")?;
    let second = ask("Once more: ")?;
    anyhow::ensure!(
        *first == *second,
        "the two passphrases differ; nothing was made, try again"
    );
    Ok(Passphrase::new(&first))
}

fn from_file_or_environment(file: Option<&Path>) -> anyhow::Result<Option<Passphrase>> {
    if let Some(file) = file {
        let words = std::fs::read_to_string(file)
            .map(Zeroizing::new)
            .with_context(|| {
                format!(
                    "the passphrase file {} cannot be read; check its path",
                    file.display()
                )
            })?;
        return Ok(Some(Passphrase::new(&words)));
    }
    Ok(std::env::var(VARIABLE)
        .ok()
        .map(|words| Passphrase::new(&Zeroizing::new(words))))
}

fn prompt(words: &str) -> anyhow::Result<Passphrase> {
    ask(words).map(|typed| Passphrase::new(&typed))
}

fn ask(words: &str) -> anyhow::Result<Zeroizing<String>> {
    anyhow::ensure!(
        std::io::stdin().is_terminal(),
        "no passphrase was given; name a file with --passphrase-file, or set {VARIABLE}"
    );
    rpassword::prompt_password(words)
        .map(Zeroizing::new)
        .context("the passphrase could not be read from the terminal")
}
