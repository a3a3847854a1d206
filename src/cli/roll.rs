//! `roll`: who signed, for who has the passphrase.

use std::io::{BufWriter, Write as _};

use clap::Args;

use super::Opening;
use roll::Line;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// Print each signature as an object a line; without it, counts only
    #[arg(long)]
    json: bool,
    /// Those that do not count too, each with why
    #[arg(long, requires = "json")]
    all: bool,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (campaign, roll) = arguments.opening.open()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    if arguments.json {
        for (record, out_for) in roll.all().filter(|(_, out)| arguments.all || out.is_none()) {
            serde_json::to_writer(&mut out, &Line::new(record, out_for))?;
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
