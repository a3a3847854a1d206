//! Printing on paper: through CUPS (`lp`) on Unix, and elsewhere by opening the file in the
//! system's viewer, from which a person prints.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

use crate::child;

/// The reason why files were not sent to a printer. The files themselves are still there.
#[derive(Debug, thiserror::Error)]
pub enum PrinterError {
    /// `lp` is not installed.
    #[error(
        "there is no print system on this machine (the command `lp` is missing); install cups, or print the files from another machine"
    )]
    NoPrintSystem,
    /// No printer was named, and the system has none by default.
    #[error("no default printer is set up; name one with --print PRINTER, `lpstat -e` lists them")]
    NoPrinter,
    /// The printer that was named is not one of the system's.
    #[error("there is no printer called \"{name}\", and nothing was printed; there {known}")]
    NotFound {
        /// The name that was given.
        name: String,
        /// The end of the sentence: "are: A, B", or "is none".
        known: String,
    },
    /// The print system refused the files, with this message.
    #[error(
        "the printer did not accept the sheets ({0}); the files are still there, print them again"
    )]
    Refused(String),
}

/// Lists the names of the printers that the system knows.
///
/// # Errors
/// Returns an error if there is no print system.
pub(crate) fn printers() -> Result<Vec<String>, PrinterError> {
    let output = run(child::command("lpstat").arg("-e"))?;
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect())
}

/// Sends files to a printer, or to the system's default one if none is named. They are queued when
/// this returns. `paper` is the size they were made for, as CUPS names it. Without it a printer
/// takes its own default, and cuts or shifts the page.
///
/// # Errors
/// Returns an error if a file was not accepted. Files that were queued before stay queued.
pub(crate) fn print(
    files: &[impl AsRef<Path>],
    printer: Option<&str>,
    paper: &str,
) -> Result<(), PrinterError> {
    if cfg!(not(unix)) {
        return files.iter().try_for_each(|file| show(file.as_ref()));
    }
    let known = printers()?;
    if let Some(name) = printer.filter(|name| !known.iter().any(|known| known == name)) {
        let known = if known.is_empty() {
            "is none".to_owned()
        } else {
            format!("are: {}", known.join(", "))
        };
        return Err(PrinterError::NotFound {
            name: name.to_owned(),
            known,
        });
    }
    for file in files {
        let mut command = child::command("lp");
        if let Some(printer) = printer {
            command.args(["-d", printer]);
        }
        // Everyone who looks at the queue sees the title of a job. The file's name is not used,
        // because it may contain the name of an office.
        command
            .args([
                "-o",
                &format!("media={paper}"),
                "-t",
                "Petition sheets",
                "--",
            ])
            .arg(file.as_ref());
        let output = run(&mut command)?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr)
                .trim()
                .replace('\n', " ");
            let no_default = printer.is_none()
                && (message.contains("no default destination") || message.contains("No such file"));
            return Err(if no_default {
                PrinterError::NoPrinter
            } else {
                PrinterError::Refused(message)
            });
        }
    }
    Ok(())
}

/// Opens a file in the system's viewer.
fn show(file: &Path) -> Result<(), PrinterError> {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else {
        "explorer"
    };
    child::command(opener)
        .arg(file)
        .spawn()
        .map(drop)
        .map_err(|error| PrinterError::Refused(error.to_string()))
}

fn run(command: &mut Command) -> Result<Output, PrinterError> {
    // The messages of CUPS are parsed here, so they must be in English.
    command
        .env("LC_ALL", "C")
        .output()
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => PrinterError::NoPrintSystem,
            _ => PrinterError::Refused(error.to_string()),
        })
}
