//! The text of an erasure's certificate. It names no signer, and states only what is true at the
//! moment of writing.

use petition::say;
use std::path::{Path, PathBuf};

use super::{Erasing, ErasureError, Plan};
use ledger::campaign::Erasure;
use petition::i18n::{Words, grouped};
use petition::time::Timestamp;
use print::{Certificate, CreationDate, Paper};

/// Writes the certificate of an erasure as far as it has come. The file is complete or not there.
pub(super) fn write(erasing: &Erasing) -> Result<(), ErasureError> {
    let path = &erasing.note.certificate;
    let printed = print::certificate(&compose(erasing))?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let written = ledger::files::make_folder(folder)
        .and_then(|()| ledger::files::write_whole(path, &printed.pdf));
    written.map_err(|source| ErasureError::Certificate {
        path: path.clone(),
        source,
    })
}

fn compose(erasing: &Erasing) -> Certificate<'_> {
    let Erasing {
        plan, note, words, ..
    } = erasing;
    let text = plan
        .campaign
        .petition
        .text(plan.campaign.petition.language());
    let moment = |at: Timestamp| words.moment(at);
    let statement = match note.done {
        Some(done) => say!(
            words,
            "office-certificate-done",
            moment = moment(done),
            count = plan.signatures()
        ),
        None => say!(
            words,
            "office-certificate-begun",
            moment = moment(note.begun)
        ),
    };
    let practice = plan
        .campaign
        .practice
        .then(|| say!(words, "office-certificate-practice"));
    let mut notes = vec![
        (
            say!(words, "office-certificate-unreached"),
            unreached(plan, erasing.sticks, words),
        ),
        (
            say!(words, "office-certificate-how"),
            practice
                .into_iter()
                .chain([say!(words, "office-certificate-how-text")])
                .collect(),
        ),
    ];
    if note.done.is_none() {
        notes.clear();
    }
    Certificate {
        title: if note.done.is_some() {
            say!(words, "office-certificate")
        } else {
            say!(words, "office-certificate-title-begun")
        },
        petition: &text.title,
        organizer: plan.campaign.petition.organizer_name(),
        statement,
        facts: vec![(
            say!(words, "office-certificate-campaign"),
            facts(plan, note, &erasing.targets, words),
        )],
        stations: stations(plan, words),
        notes,
        by_hand: vec![
            say!(words, "office-certificate-who"),
            say!(words, "office-certificate-witness"),
            say!(words, "office-certificate-day"),
        ],
        foot: say!(
            words,
            "office-certificate-foot",
            version = env!("CARGO_PKG_VERSION")
        ),
        page: say!(words, "sheet-page", page = "\u{1}", of = "\u{2}"),
        practice: plan
            .campaign
            .practice
            .then(|| say!(words, "sheet-practice")),
        paper: Paper::Letter,
        created: creation_date(note.done.unwrap_or(note.begun)),
        language: words.language(),
    }
}

fn facts(plan: &Plan, note: &Erasure, targets: &[PathBuf], words: &Words) -> Vec<(String, String)> {
    let campaign = &plan.campaign;
    let mut rows = vec![
        (
            say!(words, "office-certificate-id"),
            campaign.id.to_string(),
        ),
        (
            say!(words, "office-certificate-key"),
            campaign.recipient().to_owned(),
        ),
    ];
    if let Some(day) = &campaign.retention {
        let until = match note.done {
            Some(done) if done.local().date().to_string() > *day => {
                say!(words, "office-certificate-late", day = words.day(day))
            }
            _ => words.day(day),
        };
        rows.push((say!(words, "office-certificate-until"), until));
    }
    rows.push((
        say!(words, "office-certificate-begun-at"),
        words.moment(note.begun),
    ));
    if let Some(done) = note.done {
        rows.push((
            say!(words, "office-certificate-done-at"),
            words.moment(done),
        ));
    }
    let label = |at: usize, label: String| if at == 0 { label } else { String::new() };
    // Key files of an interrupted run are gone too. The certificate can only say that this run
    // found them gone.
    let (ours, gone): (Vec<&PathBuf>, Vec<&PathBuf>) =
        note.keys.iter().partition(|key| targets.contains(key));
    let keys_label = if note.done.is_some() {
        say!(words, "office-certificate-destroyed")
    } else {
        say!(words, "office-certificate-meant")
    };
    for (at, key) in ours.iter().enumerate() {
        rows.push((label(at, keys_label.clone()), key.display().to_string()));
    }
    for (at, key) in gone.iter().enumerate() {
        rows.push((
            label(at, say!(words, "office-certificate-gone")),
            key.display().to_string(),
        ));
    }
    rows.push((
        say!(words, "office-certificate-ledger"),
        plan.ledger.display().to_string(),
    ));
    rows
}

fn stations(plan: &Plan, words: &Words) -> (String, Vec<[String; 4]>) {
    let mut rows = vec![[
        say!(words, "sheet-receipt-station"),
        say!(words, "office-certificate-signatures"),
        say!(words, "office-entries"),
        say!(words, "sheet-receipt-head"),
    ]];
    rows.extend(plan.stations.iter().flat_map(|station| {
        let counts = [
            station.station.to_string(),
            grouped(station.signatures),
            grouped(station.entries),
            station.code.clone(),
        ];
        [
            counts,
            [
                station.head.clone(),
                String::new(),
                String::new(),
                String::new(),
            ],
        ]
    }));
    (say!(words, "office-certificate-unreadable"), rows)
}

/// Sentences about the copies that an erasure cannot reach, for the certificate and for the person
/// who is about to begin.
#[must_use]
pub fn unreached(plan: &Plan, sticks: bool, words: &Words) -> Vec<String> {
    let mut all = Vec::new();
    let path = |path: &PathBuf| path.display().to_string();
    if !sticks {
        all.extend(
            plan.on_sticks
                .iter()
                .map(|key| say!(words, "office-unreached-stick", path = path(key))),
        );
    }
    all.extend(
        plan.unknown
            .iter()
            .map(|key| say!(words, "office-unreached-unknown", path = path(key))),
    );
    all.extend(plan.linked.iter().map(|(key, names)| {
        let (count, path) = (names.to_string(), path(key));
        say!(words, "office-unreached-names", count = count, path = path)
    }));
    all.extend(
        plan.campaign
            .backup_recipient()
            .map(|key| say!(words, "office-unreached-backup", key = key)),
    );
    all.push(say!(words, "office-unreached-copies"));
    all.push(say!(words, "office-unreached-lists"));
    all.push(say!(words, "office-unreached-stations"));
    all
}

fn creation_date(at: Timestamp) -> CreationDate {
    crate::output::creation_date(Some(at))
}
