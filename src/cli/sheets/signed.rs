//! `sheets signed`.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::super::{Opening, say_on_stderr, with_progress};
use super::{Paper, ToPrinter};
use crate::output::{self, Job, Order};
use print::Layout;

#[derive(Debug, Args)]
pub(in crate::cli) struct Signed {
    #[command(flatten)]
    opening: Opening,
    /// The folder to print into
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// The paper
    #[arg(long, value_enum, default_value = "letter")]
    layout: Paper,
    /// Print each state, event or day by itself
    #[arg(long, value_enum)]
    by: Option<By>,
    /// For those whom the petition is delivered to: name, city, state, ZIP code and ink only
    #[arg(long)]
    delivery: bool,
    /// The most pages of a file
    #[arg(long, value_name = "N", default_value_t = output::PAGES_A_VOLUME, value_parser = pages)]
    pages: usize,
    #[command(flatten)]
    printer: ToPrinter,
}

fn pages(typed: &str) -> Result<usize, String> {
    typed
        .parse()
        .ok()
        .filter(|pages| (1..=5_000).contains(pages))
        .ok_or_else(|| "a file has 1 to 5000 pages".to_owned())
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum By {
    /// By the signers' states
    State,
    /// By event
    Event,
    /// By day of signing
    Day,
}

impl From<By> for output::By {
    fn from(by: By) -> Self {
        match by {
            By::State => Self::State,
            By::Event => Self::Event,
            By::Day => Self::Day,
        }
    }
}

pub(super) fn run(arguments: &Signed) -> anyhow::Result<()> {
    let (campaign, roll) = arguments.opening.open()?;
    let layout: Layout = arguments.layout.into();
    let order = Order {
        layout,
        by: arguments.by.map(Into::into),
        delivery: arguments.delivery,
        pages_a_volume: arguments.pages,
    };
    let job = Arc::new(Job::default());
    stop_on_interrupt(&job);
    let print = || output::sheets(&campaign, &roll, &arguments.output, order, &job);
    let delivered = with_progress("printing", roll.len(), &job, print)?;
    let mut out = std::io::stdout().lock();
    for file in &delivered.files {
        writeln!(out, "{}", file.display())?;
    }
    let covers_first: Vec<_> = delivered.covers.iter().chain(&delivered.files).collect();
    arguments.printer.send(&covers_first, layout.paper())?;
    writeln!(
        out,
        "{} signatures on {} pages",
        roll.len() - delivered.other_text - delivered.on_paper,
        delivered.pages
    )?;
    match delivered.on_paper {
        0 => {}
        1 => writeln!(
            out,
            "1 more on a sheet of paper, which is delivered itself; `paper report` lists what is struck there before"
        )?,
        more => writeln!(
            out,
            "{more} more on sheets of paper, which are delivered themselves; `paper report` lists what is struck there before"
        )?,
    }
    for what in &delivered.unprintable {
        say_on_stderr(&format!(
            "printed with a frame for a character that no font has: {what}"
        ));
    }
    anyhow::ensure!(
        delivered.other_text == 0,
        "{} signatures are under another text than petition.toml holds and were not printed; put the petition file back that they signed",
        delivered.other_text
    );
    Ok(())
}

/// Ctrl-C ends the job after the page that it is at, and nothing half-written stays; once more ends
/// the program.
fn stop_on_interrupt(job: &Arc<Job>) {
    let job = Arc::clone(job);
    let stop = move || {
        if job.is_stopped() {
            std::process::exit(130);
        }
        job.stop();
    };
    // Without a handler Ctrl-C ends the program, and the next run clears up.
    let _ = ctrlc::set_handler(stop);
}
