//! The subcommands `petition check FILE` and `petition import LETTER -o FILE.toml`.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Subcommand;

use crate::output;
use ledger::campaign::{LONGEST, mark_beside};
use petition::{self, Block, Imported, LONGEST_LETTER, Language, Note, Petition, Severity};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List every fault of a petition file, with its line
    Check {
        /// The petition, in TOML
        file: PathBuf,
    },
    /// Make a petition file from a letter (plain text, .docx, .odt, Markdown or HTML): the title
    /// in a line of its own, the letter, "Sponsors:", "To:", "From:", the demand. Lines with a
    /// label may stand anywhere; without them the greeting names who is asked, and the last
    /// paragraph is the demand. Ends with every fault of the file, as `petition check` does
    Import {
        /// The letter
        file: PathBuf,
        /// The petition file to write
        #[arg(
            short,
            long,
            value_name = "FILE.toml",
            required_unless_present = "explain"
        )]
        output: Option<PathBuf>,
        /// Show every part as it was understood; without --output nothing is written
        #[arg(long)]
        explain: bool,
        /// The language of the text, if it is not the one that its words seem to be in
        #[arg(long)]
        language: Option<String>,
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
            explain,
            language,
            url,
        } => import(file, output.as_deref(), *explain, language.as_deref(), url),
    }
}

fn check(file: &Path) -> anyhow::Result<()> {
    let source = read(file)?;
    say_faults(file, &source, &mut std::io::stdout().lock())
}

/// Prints every fault of a petition file.
///
/// # Errors
/// Returns an error if it cannot be signed, or has no room on paper.
fn say_faults(file: &Path, source: &str, out: &mut impl Write) -> anyhow::Result<()> {
    let beside = mark_beside(file);
    let faults = petition::check_with(source, &beside);
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
    let petition = Petition::from_toml_with(source, &beside)
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

fn import(
    file: &Path,
    output: Option<&Path>,
    explains: bool,
    language: Option<&str>,
    url: &str,
) -> anyhow::Result<()> {
    let language = language
        .map(|tag| {
            Language::new(tag)
                .context("the language must be a tag like en or zh-Hans; correct --language")
        })
        .transpose()?;
    let bytes = ledger::files::read_regular(file, LONGEST_LETTER)
        .map_err(|error| super::unreadable(file, error))?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let imported = petition::import_file(&bytes, &name, language).map_err(|error| {
        anyhow::anyhow!(
            "{} is not a petition yet: {error}; nothing was written",
            file.display()
        )
    })?;
    let Imported {
        mut petition,
        notes,
    } = imported;
    if !url.is_empty() {
        petition::check_address(url)
            .map_err(|error| anyhow::anyhow!("the online address {error}"))?;
        url.clone_into(&mut petition.online);
    }
    let mut out = std::io::stdout().lock();
    if explains {
        explain(&petition, &notes, &mut out)?;
    }
    let Some(output) = output else {
        return Ok(());
    };
    let toml = petition::to_toml(&petition).context("the petition could not be written as TOML")?;
    ledger::files::write_whole(output, toml.as_bytes())
        .with_context(|| format!("{} could not be written", output.display()))?;
    let text = petition.text(petition.language());
    writeln!(
        out,
        "{}: {} blocks of letter, {} sponsors, to {}",
        output.display(),
        text.blocks().len(),
        text.sponsors.len(),
        text.target
    )?;
    if !explains {
        for note in &notes {
            writeln!(out, "look at this: {}", said(note))?;
        }
    }
    // The letter is kept as a file in any case: there its faults are corrected.
    say_faults(output, &toml, &mut out)
}

/// Shows each part of a letter as it was understood.
fn explain(petition: &Petition, notes: &[Note], out: &mut impl Write) -> std::io::Result<()> {
    let text = petition.text(petition.language());
    writeln!(out, "language: {}", petition.language())?;
    writeln!(out, "title:    {}", text.title)?;
    writeln!(out, "to:       {}", text.target)?;
    if !text.from.is_empty() {
        writeln!(out, "from:     {}", text.from)?;
    }
    for sponsor in &text.sponsors {
        writeln!(out, "sponsor:  {sponsor}")?;
    }
    let blocks = text.blocks();
    writeln!(out, "letter:   {} blocks", blocks.len())?;
    for block in blocks {
        let mark = match block {
            Block::Heading(_) => "##".to_owned(),
            Block::Paragraph(_) => String::new(),
            Block::Bullet(_) => "-".to_owned(),
            Block::Numbered(number, _) => format!("{number}."),
        };
        writeln!(out, "       {mark:>2} {}", block.plain())?;
    }
    if !text.call.is_empty() {
        writeln!(out, "call:     {}", text.call)?;
    }
    writeln!(out, "demand:   {}", text.demand)?;
    for note in notes {
        writeln!(out, "look at this: {}", said(note))?;
    }
    Ok(())
}

/// What a person should look at, as a sentence.
fn said(note: &Note) -> String {
    match note {
        Note::TargetFromGreeting { line } => format!(
            "no line begins with \"To:\", so the greeting in line {line} names who is asked"
        ),
        Note::TargetFromTitle => {
            "no line begins with \"To:\", so the title names who is asked".to_owned()
        }
        Note::DemandIsLast { line } => format!(
            "the paragraph in line {line} is the demand, since it is the last one and nothing is \
             marked as \"Demand:\""
        ),
        Note::LeftOut { line, text } => format!("line {line} was left out: {text}"),
        Note::Encoding(name) => format!(
            "the file names no encoding and was read as {name}; look at the accents and quotation \
             marks"
        ),
        Note::Besides(count) => {
            format!("{count} footnotes or comments were left out")
        }
    }
}

/// Reads a petition file.
pub(super) fn read(file: &Path) -> anyhow::Result<String> {
    ledger::files::read_any_text(file, LONGEST).map_err(|error| super::unreadable(file, error))
}
