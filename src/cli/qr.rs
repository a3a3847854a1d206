//! The subcommand `qr`, which prints a poster, a table tent, slips or only the code.

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{find_event, find_language, path_or_own, print_on_stderr};
use crate::output::{self, PosterKind, PosterOptions};
use crate::paths::Paths;
use ledger::campaign::Campaign;
use petition::qr::Correction;
use petition::time::Timestamp;
use print::Paper;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The campaign's folder [default: this station's]
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The event whose source code is put into the address, by its name or code
    #[arg(long, value_name = "E")]
    event: Option<String>,
    /// FILE.pdf for the kind of --as, FILE.svg or FILE.png for only the code
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// The kind of PDF
    #[arg(long = "as", value_name = "KIND", value_enum, default_value = "poster")]
    kind: As,
    /// The paper of a poster, a tent or slips
    #[arg(long, value_enum, default_value = "letter")]
    layout: PosterPaper,
    /// The language, such as es [default: all languages of the petition]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The part of the code that may be dirty or torn: low 7 %, medium 15 %, quartile 25 %, high 30
    /// %
    #[arg(long, value_enum)]
    correction: Option<CorrectionLevel>,
    /// The smallest width of a PNG, in pixels
    #[arg(long, default_value_t = 1_024, value_parser = clap::value_parser!(u32).range(32..=16_384))]
    pixels: u32,
    /// The width of the code in a PDF of --as code, in millimetres, with its white margin
    #[arg(long, default_value_t = 150.0, value_parser = millimetres)]
    millimetres: f32,
}

fn millimetres(typed: &str) -> Result<f32, String> {
    typed
        .parse()
        .ok()
        .filter(|width| (10.0..=1_000.0).contains(width))
        .ok_or_else(|| "a code must be 10 to 1000 millimetres wide".to_owned())
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum As {
    /// One large code to hang up
    Poster,
    /// A sheet folded in the middle, to stand on a table
    Tent,
    /// Eight on a page, to cut and hand out
    Slips,
    /// Only the code
    Code,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum PosterPaper {
    /// US Letter, 8.5 by 11 inches
    Letter,
    /// US Tabloid, 11 by 17 inches
    Tabloid,
    /// A4, 210 by 297 mm
    A4,
    /// A3, 297 by 420 mm
    A3,
}

impl From<PosterPaper> for Paper {
    fn from(paper: PosterPaper) -> Self {
        match paper {
            PosterPaper::Letter => Self::Letter,
            PosterPaper::Tabloid => Self::Tabloid,
            PosterPaper::A4 => Self::A4,
            PosterPaper::A3 => Self::A3,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum CorrectionLevel {
    Low,
    Medium,
    Quartile,
    High,
}

impl From<CorrectionLevel> for Correction {
    fn from(level: CorrectionLevel) -> Self {
        match level {
            CorrectionLevel::Low => Self::Low,
            CorrectionLevel::Medium => Self::Medium,
            CorrectionLevel::Quartile => Self::Quartile,
            CorrectionLevel::High => Self::High,
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let campaign = Campaign::load(&path_or_own(
        arguments.campaign.as_deref(),
        "--campaign DIR",
        Paths::campaign,
    )?)?;
    let event = match &arguments.event {
        Some(name) => Some(find_event(&campaign, name)?),
        None => None,
    };
    let output = &arguments.output;
    let now = Timestamp::now();
    let language = arguments
        .language
        .as_deref()
        .map(|tag| find_language(&campaign, tag))
        .transpose()?;
    // A poster outside is torn and wet more often than a picture on a page.
    let for_posters = arguments
        .correction
        .map_or(Correction::Quartile, Into::into);
    let for_bare_codes = arguments
        .correction
        .map_or_else(Correction::default, Into::into);
    let ending = output.extension().and_then(|ending| ending.to_str());
    let kind = match (ending, arguments.kind) {
        (Some("pdf"), As::Poster) => PosterKind::Poster,
        (Some("pdf"), As::Tent) => PosterKind::Tent,
        (Some("pdf"), As::Slips) => PosterKind::Slips,
        (Some("pdf"), As::Code) => {
            let warning = output::code_pdf(
                &campaign,
                event,
                output,
                arguments.millimetres,
                for_bare_codes,
                now,
            )?;
            return print_result(output, warning);
        }
        (Some("svg"), _) => {
            output::code_svg(&campaign, event, output, for_bare_codes)?;
            return print_result(output, None);
        }
        (Some("png"), _) => {
            output::code_png(&campaign, event, output, arguments.pixels, for_bare_codes)?;
            return print_result(output, None);
        }
        _ => anyhow::bail!(
            "{} ends in none of .pdf, .svg and .png; nothing was written, give the file one of these endings",
            output.display()
        ),
    };
    let order = PosterOptions {
        kind,
        paper: arguments.layout.into(),
        language: language.as_ref(),
        correction: for_posters,
    };
    let warning = output::poster(&campaign, event, output, order, now)?;
    print_result(output, warning)
}

fn print_result(output: &std::path::Path, warning: Option<String>) -> anyhow::Result<()> {
    if let Some(warning) = warning {
        print_on_stderr(&warning);
    }
    writeln!(std::io::stdout(), "{}", output.display())?;
    Ok(())
}
