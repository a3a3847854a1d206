//! Printing on paper: through CUPS (`lp`) where there is one, and elsewhere by showing the file in
//! the system's viewer, from which a person prints.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

/// Why nothing came out of a printer. The file itself is there all the same.
#[derive(Debug, thiserror::Error)]
pub enum PrinterError {
    /// `lp` is not installed.
    #[error(
        "there is no print system on this machine (the command `lp` is missing); install cups, or print the files from another machine"
    )]
    NoPrintSystem,
    /// No printer was named, and the system has none by default.
    #[error(
        "no printer is set up as the usual one; name one with --print PRINTER, and see which there are with `lpstat -e`"
    )]
    NoPrinter,
    /// The printer that was named is not one of the system's.
    #[error("there is no printer called \"{name}\"; there {known}")]
    NotFound {
        /// The name.
        name: String,
        /// "are: A, B", or "is none".
        known: String,
    },
    /// The print system said no.
    #[error("the printer did not take the sheets ({0}); the files are there, print them again")]
    Refused(String),
}

/// The names of the printers that the system knows.
///
/// # Errors
/// Where there is no print system.
pub fn printers() -> Result<Vec<String>, PrinterError> {
    let output = run(Command::new("lpstat").arg("-e"))?;
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect())
}

/// Sends files to a printer, or to the system's usual one where none is named. They are queued when
/// this returns. `paper` is the size they were made for, as CUPS names it: left to itself a printer
/// takes its own, and cuts or shifts the page.
///
/// # Errors
/// In words. A file that was queued before stays queued.
pub fn print(
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
        let mut command = Command::new("lp");
        if let Some(printer) = printer {
            command.args(["-d", printer]);
        }
        // The title of a job is seen by whoever looks at the queue: it is not the file's name,
        // which may be an office's.
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
            let said = String::from_utf8_lossy(&output.stderr)
                .trim()
                .replace('\n', " ");
            let no_default = printer.is_none()
                && (said.contains("no default destination") || said.contains("No such file"));
            return Err(if no_default {
                PrinterError::NoPrinter
            } else {
                PrinterError::Refused(said)
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
    Command::new(opener)
        .arg(file)
        .spawn()
        .map(drop)
        .map_err(|error| PrinterError::Refused(error.to_string()))
}

fn run(command: &mut Command) -> Result<Output, PrinterError> {
    // What CUPS says is read, so it says it in English.
    command
        .env("LC_ALL", "C")
        .output()
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => PrinterError::NoPrintSystem,
            _ => PrinterError::Refused(error.to_string()),
        })
}
