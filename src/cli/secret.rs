//! Reads secrets from a file, the environment or a prompt, and never from an argument.

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;

use anyhow::Context as _;
use zeroize::Zeroizing;

use super::bounded::{LONGEST_SECRET, read_all};
use crate::child::PASSPHRASE as VARIABLE;
use ledger::campaign::Passphrase;

/// Reads the organizer's passphrase; at a prompt it is typed once.
pub(super) fn passphrase(file: Option<&Path>) -> anyhow::Result<Passphrase> {
    match from_file_or_environment(file)? {
        Some(passphrase) => Ok(passphrase),
        None => prompt("Passphrase of the organizer's key: "),
    }
}

/// Reads another secret from a file, from the environment's `variable`, or from a prompt if stdin
/// is a terminal. `name` is its name in prompts and errors.
#[cfg(feature = "push")]
pub(super) fn read(
    name: &str,
    file: Option<&Path>,
    variable: &str,
    option: &str,
) -> anyhow::Result<Zeroizing<String>> {
    if let Some(secret) = read_without_prompt(name, file, variable)? {
        return Ok(secret);
    }
    anyhow::ensure!(
        std::io::stdin().is_terminal(),
        "no {name} was given; name a file with {option}, or set {variable}"
    );
    rpassword::prompt_password(format!("The {name}: "))
        .map(Zeroizing::new)
        .with_context(|| format!("the {name} could not be read from the terminal"))
}

/// Reads another secret as [`read`] does, but without a prompt.
#[cfg(feature = "push")]
pub(super) fn read_without_prompt(
    name: &str,
    file: Option<&Path>,
    variable: &str,
) -> anyhow::Result<Option<Zeroizing<String>>> {
    let Some(file) = file else {
        return Ok(std::env::var(variable).ok().map(Zeroizing::new));
    };
    let text = text_of(file, name)?;
    let end = text.trim_end().len();
    Ok(Some(Zeroizing::new(text[..end].to_owned())))
}

/// Reads a new passphrase. At a prompt it is typed twice, and without an answer six words are made.
pub(super) fn new_passphrase(file: Option<&Path>) -> anyhow::Result<Passphrase> {
    if let Some(passphrase) = from_file_or_environment(file)? {
        return Ok(passphrase);
    }
    let typed =
        ask("A new passphrase for the organizer's key (leave it empty for six random words): ")?;
    let first = if typed.is_empty() {
        let made = Passphrase::generate();
        writeln!(
            std::io::stderr(),
            "Write these six words on paper, they are not shown again: {}",
            made.exposed()
        )?;
        made
    } else {
        Passphrase::new(&typed)
    };
    let second = Passphrase::new(&ask("The same passphrase again: ")?);
    anyhow::ensure!(
        first.exposed() == second.exposed(),
        "the two passphrases differ; nothing was made, try again"
    );
    Ok(first)
}

fn from_file_or_environment(file: Option<&Path>) -> anyhow::Result<Option<Passphrase>> {
    if let Some(file) = file {
        let text = text_of(file, "passphrase")?;
        let passphrase = Passphrase::new(&text);
        anyhow::ensure!(
            !passphrase.exposed().is_empty(),
            "the passphrase file {} is empty; write the passphrase into it",
            file.display()
        );
        return Ok(Some(passphrase));
    }
    Ok(std::env::var(VARIABLE)
        .ok()
        .map(|words| Passphrase::new(&Zeroizing::new(words))))
}

/// The text of a file with a secret, in whatever encoding it was saved. Nothing of it is in an
/// error.
fn text_of(file: &Path, name: &str) -> anyhow::Result<Zeroizing<String>> {
    // It may be a pipe from a program that keeps secrets.
    let bytes = std::fs::File::open(file)
        .and_then(|file| read_all(file, LONGEST_SECRET))
        .with_context(|| {
            format!(
                "the {name} file {} cannot be read; check its path",
                file.display()
            )
        })?
        .with_context(|| {
            format!(
                "the {name} file {} has more than {} MB; check its path",
                file.display(),
                LONGEST_SECRET / 1024 / 1024
            )
        })?;
    let text = petition::text_file::decode(&bytes).map_err(|reason| {
        anyhow::anyhow!("the {name} file {} was not read: {reason}", file.display())
    })?;
    Ok(Zeroizing::new(text.text))
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
