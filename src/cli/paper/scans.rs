//! The subcommands `paper attach` and `paper scans`.

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::super::{Opening, Place};
use ledger::campaign::Campaign;
use ledger::{Author, Ledger, NewScan, Reader, ScanForm};
use petition::number::SheetNumber;
use petition::time::Timestamp;

#[derive(Debug, Args)]
pub(in crate::cli) struct Attach {
    #[command(flatten)]
    place: Place,
    /// The sheet's number, such as 7K3QM-0031-W
    sheet: SheetNumber,
    /// The scan or photo: PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF or BMP
    file: PathBuf,
}

pub(super) fn attach(arguments: &Attach) -> anyhow::Result<()> {
    let bytes = super::read(&arguments.file)?;
    let form = ScanForm::detect(&bytes).with_context(|| {
        format!(
            "{} is no PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF or BMP; nothing was stored",
            arguments.file.display()
        )
    })?;
    let campaign = Campaign::load(&arguments.place.campaign()?)?;
    let mut ledger = Ledger::open(&arguments.place.ledger()?, campaign.keys())?;
    let new = NewScan {
        attached_at: Timestamp::now(),
        sheet: arguments.sheet,
        form,
        bytes: &bytes,
    };
    ledger.attach(&new, Author::default(), campaign.recipients()?)?;
    writeln!(
        std::io::stdout(),
        "Attached to sheet {}, sealed and stored; {} itself is still unencrypted, delete it if nobody needs it.",
        arguments.sheet,
        arguments.file.display()
    )?;
    Ok(())
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Scans {
    #[command(flatten)]
    opening: Opening,
    /// The folder to write into
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// The sheet's number, such as 7K3QM-0031-W
    sheet: SheetNumber,
}

pub(super) fn write(arguments: &Scans) -> anyhow::Result<()> {
    let (campaign, key) = arguments.opening.unlock()?;
    let roll = arguments.opening.place.roll(&campaign, &key)?;
    let reader = Reader::open(&arguments.opening.place.ledger()?)?;
    let scans = roll
        .paper()
        .sheet(arguments.sheet)
        .map(roll::paper::Sheet::scans)
        .unwrap_or_default();
    anyhow::ensure!(
        !scans.is_empty(),
        "no scan is attached to sheet {}; nothing was written",
        arguments.sheet
    );
    let into = &arguments.output;
    ledger::files::make_folder(into)
        .with_context(|| format!("the folder {} cannot be made", into.display()))?;
    ledger::files::clear_half_written(into);
    let mut out = std::io::stdout().lock();
    for (at, parts) in scans.iter().enumerate() {
        let ending = parts.first().map_or("bin", |part| part.form.ending());
        let path = into.join(format!("{}-{}.{ending}", arguments.sheet, at + 1));
        let bytes = reader.scan(&key, parts)?;
        ledger::files::write_whole(&path, &bytes)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        writeln!(out, "{}", path.display())?;
    }
    Ok(())
}
