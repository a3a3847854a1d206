//! The subcommand `sheets signed`.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::super::{Opening, print_on_stderr, with_progress};
use super::{Paper, ToPrinter};
use crate::output::{self, Job, SheetOptions};
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
    /// Leave out the dates: print name, city, state, ZIP code and ink only, for copies that are
    /// delivered to the petition's target
    #[arg(long, alias = "delivery")]
    undated: bool,
    /// The largest number of pages in one file
    #[arg(long, value_name = "N", default_value_t = output::PAGES_PER_VOLUME, value_parser = pages)]
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

impl From<By> for output::GroupBy {
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
    let options = SheetOptions {
        layout,
        group_by: arguments.by.map(Into::into),
        undated: arguments.undated,
        pages_per_volume: arguments.pages,
    };
    let job = Arc::new(Job::default());
    stop_on_interrupt(&job);
    let print = || output::sheets(&campaign, &roll, &arguments.output, options, &job);
    let printed = with_progress("printing", roll.len(), &job, print)?;
    let mut out = std::io::stdout().lock();
    for file in &printed.files {
        writeln!(out, "{}", file.display())?;
    }
    let covers_first: Vec<_> = printed.covers.iter().chain(&printed.files).collect();
    arguments.printer.send(&covers_first, layout.paper())?;
    writeln!(
        out,
        "{} signatures on {} pages",
        roll.len() - printed.other_text - printed.on_paper,
        printed.pages
    )?;
    match printed.on_paper {
        0 => {}
        1 => writeln!(
            out,
            "1 more on a sheet of paper, which is delivered itself; cut its strip off, and strike the lines that `paper report` lists"
        )?,
        more => writeln!(
            out,
            "{more} more on sheets of paper, which are delivered themselves; cut their strips off, and strike the lines that `paper report` lists"
        )?,
    }
    for character in &printed.unprintable {
        print_on_stderr(&format!(
            "no font has this character, so a frame was printed instead, and nothing for a picture such as an emoji: {character}"
        ));
    }
    anyhow::ensure!(
        printed.other_text == 0,
        "{} signatures are under another text than the one in petition.toml and were not printed, all others were; restore the petition file that they signed",
        printed.other_text
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
