//! The subcommand `roll`, which lists the signatures. It needs the passphrase.

use std::io::{BufWriter, Write as _};

use clap::Args;

use super::Opening;
use roll::Line;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// Print each signature as a JSON object on a line; without it only counts are printed
    #[arg(long)]
    json: bool,
    /// Print the signatures that do not count too, each with the reason
    #[arg(long, requires = "json")]
    all: bool,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (campaign, roll) = arguments.opening.open()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    if arguments.json {
        for (record, exclusion) in roll
            .all()
            .filter(|(_, exclusion)| arguments.all || exclusion.is_none())
        {
            serde_json::to_writer(&mut out, &Line::new(record, exclusion))?;
            out.write_all(b"\n")?;
        }
    } else {
        writeln!(out, "{} signatures", roll.len())?;
        if !roll.left_out().is_empty() {
            writeln!(out, "{} more do not count", roll.left_out().len())?;
        }
        for (code, count) in roll.by_event() {
            let name = campaign
                .event(code)
                .map_or("no event", |event| event.name.as_str());
            writeln!(out, "  {count} at {name}")?;
        }
    }
    out.flush()?;
    Ok(())
}
