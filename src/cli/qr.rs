//! `qr`: poster, table tent, slips, or the bare code.

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{event, own, say_on_stderr, spoken};
use crate::output::{self, PosterKind, PosterOptions};
use crate::paths::Paths;
use ledger::campaign::Campaign;
use petition::qr::Correction;
use petition::time::Timestamp;
use print::Paper;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The campaign's folder; this station's where none is named
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The event whose source code the address carries, by its name or code
    #[arg(long, value_name = "E")]
    event: Option<String>,
    /// FILE.pdf for what --as says, FILE.svg or FILE.png for the bare code
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// What a PDF is
    #[arg(long = "as", value_name = "KIND", value_enum, default_value = "poster")]
    kind: As,
    /// The paper of a poster, tent or slips
    #[arg(long, value_enum, default_value = "letter")]
    layout: On,
    /// The language, such as es; each of the petition's where none is named
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// How much of the code may be dirty or torn: low 7 %, medium 15 %, quartile 25 %, high 30 %
    #[arg(long, value_enum)]
    correction: Option<May>,
    /// The least width of a PNG, in pixels
    #[arg(long, default_value_t = 1_024, value_parser = clap::value_parser!(u32).range(32..=16_384))]
    pixels: u32,
    /// The width of a bare code in a PDF, in millimetres, with the white around it
    #[arg(long, default_value_t = 150.0, value_parser = millimetres)]
    millimetres: f32,
}

fn millimetres(typed: &str) -> Result<f32, String> {
    typed
        .parse()
        .ok()
        .filter(|width| (10.0..=1_000.0).contains(width))
        .ok_or_else(|| "a code is 10 to 1000 millimetres wide".to_owned())
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum As {
    /// One large code, to hang
    Poster,
    /// Folded in the middle, to stand on a table
    Tent,
    /// Eight a page, to cut and hand out
    Slips,
    /// The code alone
    Code,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum On {
    /// US Letter
    Letter,
    /// US Tabloid
    Tabloid,
    /// A4
    A4,
    /// A3
    A3,
}

impl From<On> for Paper {
    fn from(paper: On) -> Self {
        match paper {
            On::Letter => Self::Letter,
            On::Tabloid => Self::Tabloid,
            On::A4 => Self::A4,
            On::A3 => Self::A3,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum May {
    Low,
    Medium,
    Quartile,
    High,
}

impl From<May> for Correction {
    fn from(may: May) -> Self {
        match may {
            May::Low => Self::Low,
            May::Medium => Self::Medium,
            May::Quartile => Self::Quartile,
            May::High => Self::High,
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let campaign = Campaign::load(&own(
        arguments.campaign.as_deref(),
        "--campaign DIR",
        Paths::campaign,
    )?)?;
    let event = match &arguments.event {
        Some(name) => Some(event(&campaign, name)?),
        None => None,
    };
    let output = &arguments.output;
    let now = Timestamp::now();
    let language = arguments
        .language
        .as_deref()
        .map(|tag| spoken(&campaign, tag))
        .transpose()?;
    // What hangs outside is torn and wet more often than a picture on a page.
    let hangs = arguments
        .correction
        .map_or(Correction::Quartile, Into::into);
    let bare = arguments
        .correction
        .map_or_else(Correction::default, Into::into);
    let ending = output.extension().and_then(|ending| ending.to_str());
    let kind = match (ending, arguments.kind) {
        (Some("pdf"), As::Poster) => PosterKind::Poster,
        (Some("pdf"), As::Tent) => PosterKind::Tent,
        (Some("pdf"), As::Slips) => PosterKind::Slips,
        (Some("pdf"), As::Code) => {
            let warning =
                output::code_pdf(&campaign, event, output, arguments.millimetres, bare, now)?;
            return tell(output, warning);
        }
        (Some("svg"), _) => {
            output::code_svg(&campaign, event, output, bare)?;
            return tell(output, None);
        }
        (Some("png"), _) => {
            output::code_png(&campaign, event, output, arguments.pixels, bare)?;
            return tell(output, None);
        }
        _ => anyhow::bail!(
            "{} ends in none of .pdf, .svg, .png; name the file by what it should be",
            output.display()
        ),
    };
    let order = PosterOptions {
        kind,
        paper: arguments.layout.into(),
        language: language.as_ref(),
        correction: hangs,
    };
    let warning = output::poster(&campaign, event, output, order, now)?;
    tell(output, warning)
}

fn tell(output: &std::path::Path, warning: Option<String>) -> anyhow::Result<()> {
    if let Some(warning) = warning {
        say_on_stderr(&warning);
    }
    writeln!(std::io::stdout(), "{}", output.display())?;
    Ok(())
}
