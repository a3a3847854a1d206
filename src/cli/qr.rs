//! `qr`: the poster, or the bare code.

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::own;
use super::sheets::Paper;
use crate::campaign::Campaign;
use crate::delivery;
use crate::paths::Paths;
use crate::time::Timestamp;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The campaign's folder; this station's where none is named
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The event whose source code the address carries, by its name or code
    #[arg(long, value_name = "E")]
    event: Option<String>,
    /// FILE.pdf for a poster, FILE.svg or FILE.png for the bare code
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// The poster's paper
    #[arg(long, value_enum, default_value = "letter")]
    layout: Paper,
    /// The least width of a PNG, in pixels
    #[arg(long, default_value_t = 1_024, value_parser = clap::value_parser!(u32).range(32..=16_384))]
    pixels: u32,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let campaign = Campaign::load(&own(arguments.campaign.as_deref(), "--campaign DIR", Paths::campaign)?)?;
    let event = match &arguments.event {
        Some(name) => Some(campaign.event(name).with_context(|| format!("the campaign has no event \"{name}\"; see campaign.toml"))?),
        None => None,
    };
    let output = &arguments.output;
    match output.extension().and_then(|ending| ending.to_str()) {
        Some("pdf") => delivery::poster(&campaign, event, output, arguments.layout.into(), Timestamp::now())?,
        Some("svg") => delivery::code_svg(&campaign, event, output)?,
        Some("png") => delivery::code_png(&campaign, event, output, arguments.pixels)?,
        _ => anyhow::bail!("{} ends in none of .pdf, .svg, .png; name the file by what it should be", output.display()),
    }
    writeln!(std::io::stdout(), "{}", output.display())?;
    Ok(())
}
