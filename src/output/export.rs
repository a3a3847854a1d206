//! The roll as files for other systems, and an index of them. They hold ways of contact: only the
//! owner may read them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{OutputError, make_folder};
use crate::export::{self, Drive, Format, Group};
use ledger::campaign::Campaign;
use petition::TextHash;
use roll::Roll;

/// What was exported.
#[derive(Debug)]
pub struct Exported {
    /// How many signers are in each group; those of no partner add up to the roll.
    pub counts: Vec<(Group, usize)>,
    /// The files, each with its group.
    pub files: Vec<(Group, PathBuf)>,
    /// How many cells were given an apostrophe, so that no spreadsheet takes them for a formula.
    pub guarded: usize,
}

/// What stands in an export's index: no names.
#[derive(Serialize, Deserialize)]
struct Index {
    format: String,
    signatures: usize,
    /// Signatures that the organizer decided not to count: they are in no file.
    not_counted: usize,
    /// Signers by group: these add up to `signatures`.
    counts: BTreeMap<String, usize>,
    /// Signers by the partner whom they agreed to hear from: each is counted above too.
    partners: BTreeMap<String, usize>,
    files: Vec<Indexed>,
}

#[derive(Serialize, Deserialize)]
struct Indexed {
    file: String,
    group: String,
    signatures: usize,
    guarded_cells: usize,
    blake3: String,
}

/// Works with what all signatures of a campaign share.
pub fn with_drive<T>(
    campaign: &Campaign,
    tags: &[String],
    work: impl FnOnce(&Drive<'_>) -> T,
) -> T {
    let petition = &campaign.petition;
    let events: Vec<(&str, &str)> = campaign
        .events
        .iter()
        .map(|event| (event.code.as_str(), event.name.as_str()))
        .collect();
    let texts: Vec<TextHash> = petition
        .languages()
        .iter()
        .map(|language| petition.text_hash(language))
        .collect();
    let title = &petition.text(petition.language()).title;
    work(&Drive {
        title,
        events: &events,
        tags,
        texts: &texts,
    })
}

/// Exports the roll into a folder: a file for each group of signers, and last an index named by the
/// format, so that several exports may share a folder. Files of an earlier export in the same
/// format that are not written again are removed: in them would stand who has been moved to another
/// group since.
///
/// # Errors
/// In words. Files that were finished stay, without an index.
pub fn export(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    format: Format,
    tags: &[String],
) -> Result<Exported, OutputError> {
    export_groups(campaign, roll, folder, format, tags, &|_| true)
}

/// Exports only the files of those whom a list may not subscribe to anything: what is left when the
/// others were sent in another way. The counts are of all.
///
/// # Errors
/// As [`export`].
pub fn export_do_not_subscribe(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    format: Format,
    tags: &[String],
) -> Result<Exported, OutputError> {
    export_groups(campaign, roll, folder, format, tags, &|group| {
        !group.subscribes()
    })
}

fn export_groups(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    format: Format,
    tags: &[String],
    wanted: &dyn Fn(&Group) -> bool,
) -> Result<Exported, OutputError> {
    if roll.is_empty() {
        return Err(OutputError::NobodyToExport);
    }
    let mut made = with_drive(campaign, tags, |drive| {
        export::export(format, drive, roll.records())
    })?;
    made.parts.retain(|part| wanted(&part.group));

    make_folder(folder)?;
    let path = folder.join(format!("{}-index.json", format.name()));
    let earlier = take_index(&path, format)?;
    let mut index = Index {
        format: format.name().to_owned(),
        signatures: roll.len(),
        not_counted: roll.left_out().len(),
        counts: BTreeMap::new(),
        partners: BTreeMap::new(),
        files: Vec::with_capacity(made.parts.len()),
    };
    for (group, count) in &made.counts {
        match group {
            Group::Partner(id) => index.partners.insert(id.clone(), *count),
            group => index.counts.insert(group.name(), *count),
        };
    }
    let mut exported = Exported {
        counts: made.counts,
        files: Vec::new(),
        guarded: 0,
    };
    for part in made.parts {
        let path = folder.join(&part.name);
        write(&path, &part.bytes)?;
        let blake3 = blake3::hash(&part.bytes).to_hex().to_string();
        exported.guarded += part.guarded;
        index.files.push(Indexed {
            file: part.name,
            group: part.group.name(),
            signatures: part.rows,
            guarded_cells: part.guarded,
            blake3,
        });
        exported.files.push((part.group, path));
    }
    for old in earlier.iter().flat_map(|earlier| &earlier.files) {
        if index.files.iter().all(|new| new.file != old.file) {
            remove_if_untouched(folder, old);
        }
    }
    let json = serde_json::to_string_pretty(&index).unwrap_or_default();
    write(&path, format!("{json}\n").as_bytes())?;
    Ok(exported)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    ledger::files::write_whole_private(path, bytes).map_err(|why| OutputError::Io {
        path: path.to_owned(),
        why,
    })
}

/// The index of an earlier export, taken away: one that fails in the middle leaves none that tells
/// of other files.
fn take_index(path: &Path, format: Format) -> Result<Option<Index>, OutputError> {
    let Ok(words) = std::fs::read(path) else {
        return Ok(None);
    };
    // Another file of this name is not ours to take.
    let Some(index) = serde_json::from_slice::<Index>(&words)
        .ok()
        .filter(|index| index.format == format.name())
    else {
        return Ok(None);
    };
    std::fs::remove_file(path).map_err(|why| OutputError::Io {
        path: path.to_owned(),
        why,
    })?;
    Ok(Some(index))
}

/// Removes a file of an earlier export, if it is as it was written then.
fn remove_if_untouched(folder: &Path, old: &Indexed) {
    // A name with a folder in it was never written by us.
    if Path::new(&old.file).components().count() != 1 {
        return;
    }
    let path = folder.join(&old.file);
    if std::fs::read(&path).is_ok_and(|bytes| blake3::hash(&bytes).to_hex().as_str() == old.blake3)
    {
        // What cannot be removed is not in the index.
        let _ = std::fs::remove_file(path);
    }
}
