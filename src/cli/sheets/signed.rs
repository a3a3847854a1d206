//! The subcommand `sheets signed`.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::super::{Opening, print_on_stderr, with_progress};
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
    /// The paper of the sheets
    #[arg(long, value_enum, default_value = "letter")]
    layout: Paper,
    /// Print each state, event or day on separate sheets
    #[arg(long, value_enum)]
    by: Option<By>,
    /// Print only name, city, state, ZIP code and ink, for the delivery of the petition
    #[arg(long)]
    delivery: bool,
    /// The largest number of pages in one file
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
        .ok_or_else(|| "a file must have 1 to 5000 pages".to_owned())
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum By {
    /// By state of the signer
    State,
    /// By event of the campaign
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
            "1 more on a sheet of paper, which is delivered itself; `paper report` lists the lines to strike on it first"
        )?,
        more => writeln!(
            out,
            "{more} more on sheets of paper, which are delivered themselves; `paper report` lists the lines to strike on them first"
        )?,
    }
    for character in &delivered.unprintable {
        print_on_stderr(&format!(
            "no font has this character, so a frame was printed instead: {character}"
        ));
    }
    anyhow::ensure!(
        delivered.other_text == 0,
        "{} signatures are under another text than the one in petition.toml and were not printed, all others were; restore the petition file that they signed",
        delivered.other_text
    );
    Ok(())
}

/// Makes Ctrl-C end the job after the current page, so that no half-written file stays. A second
/// Ctrl-C ends the program.
fn stop_on_interrupt(job: &Arc<Job>) {
    let job = Arc::clone(job);
    let stop = move || {
        if job.is_stopped() {
            std::process::exit(130);
        }
        job.stop();
    };
    // Without a handler Ctrl-C ends the program, and the next run removes half-written files.
    let _ = ctrlc::set_handler(stop);
}
