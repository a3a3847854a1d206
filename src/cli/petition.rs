//! The subcommands `petition check FILE` and `petition import FILE.txt -o FILE.toml`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Subcommand;

use crate::output;
use ledger::campaign::{LONGEST, mark_beside};
use petition::{self, Language, Petition, Severity};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List every fault of a petition file, with its line
    Check {
        /// The petition, in TOML
        file: PathBuf,
    },
    /// Make a petition file from plain text: the title in a line of its own, the letter, "Sponsors:",
    /// "To:", "From:", the demand. The lines with "To:" and "From:" may stand anywhere; a letter
    /// that begins with "To:" ends with its demand
    Import {
        /// The plain text
        file: PathBuf,
        /// The petition file to write
        #[arg(short, long, value_name = "FILE.toml")]
        output: PathBuf,
        /// The language of the text
        #[arg(long, default_value = "en")]
        language: String,
        /// The address of the online petition
        #[arg(long, value_name = "URL", default_value = "")]
        url: String,
    },
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Check { file } => check(file),
        Command::Import {
            file,
            output,
            language,
            url,
        } => import(file, output, language, url),
    }
}

fn check(file: &Path) -> anyhow::Result<()> {
    let source = read(file)?;
    let beside = mark_beside(file);
    let faults = petition::check_with(&source, &beside);
    let mut out = std::io::stdout().lock();
    for fault in &faults {
        writeln!(out, "{}: {fault}", file.display())?;
    }
    let errors = faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .count();
    anyhow::ensure!(
        errors == 0,
        "{} cannot be signed yet: {errors} of the faults above must be corrected first",
        file.display()
    );
    let petition = Petition::from_toml_with(&source, &beside)
        .map_err(|_| anyhow::anyhow!("{} cannot be signed", file.display()))?;
    output::check_fit(&petition, "").map_err(|error| {
        anyhow::anyhow!("{} cannot be signed on paper: {error}", file.display())
    })?;
    let languages: Vec<_> = petition
        .languages()
        .iter()
        .map(|language| format!("{language} {}", petition.text_hash(language).short()))
        .collect();
    writeln!(
        out,
        "{}: can be signed; texts: {}",
        file.display(),
        languages.join(", ")
    )?;
    Ok(())
}

fn import(file: &Path, output: &Path, language: &str, url: &str) -> anyhow::Result<()> {
    let language = Language::new(language)
        .context("the language must be a tag like en or zh-Hans; correct --language")?;
    let mut petition = petition::import(&read(file)?, language).map_err(|error| {
        anyhow::anyhow!(
            "{} is not a petition yet: {error}; nothing was written",
            file.display()
        )
    })?;
    if !url.is_empty() {
        petition::check_address(url)
            .map_err(|error| anyhow::anyhow!("the online address {error}"))?;
        url.clone_into(&mut petition.online);
    }
    let toml = petition::to_toml(&petition).context("the petition could not be written as TOML")?;
    ledger::files::write_whole(output, toml.as_bytes())
        .with_context(|| format!("{} could not be written", output.display()))?;
    let text = petition.text(petition.language());
    writeln!(
        std::io::stdout(),
        "{}: {} blocks of letter, {} sponsors, to {}",
        output.display(),
        text.blocks().len(),
        text.sponsors.len(),
        text.target
    )?;
    Ok(())
}

/// Reads a petition file.
pub(super) fn read(file: &Path) -> anyhow::Result<String> {
    ledger::files::read_text(file, LONGEST).map_err(|error| super::unreadable(file, error))
}
