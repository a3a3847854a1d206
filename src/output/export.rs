//! Exports the roll as files for other systems, with an index. The files hold e-mail addresses and
//! telephone numbers, so only their owner may read them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{LONGEST_INDEX, OutputError, is_file_name, make_folder, write};
use crate::export::{self, Drive, Export, ExportError, Format, Group, Part, Written};
use ledger::campaign::Campaign;
use petition::{TextHash, Wordings};
use roll::Roll;

/// The result of an export.
#[derive(Debug)]
pub struct Exported {
    /// The number of signers in each group. Those other than of single consents add up to the
    /// roll.
    pub counts: Vec<(Group, usize)>,
    /// The files, each with its group.
    pub files: Vec<(Group, PathBuf)>,
    /// The number of cells that got an apostrophe, so that no spreadsheet takes them for a formula.
    pub guarded: usize,
    /// The number of cells that were cut, because the system takes no longer ones.
    pub shortened: usize,
}

/// The content of the index. It holds no names.
#[derive(Serialize, Deserialize)]
struct Index {
    format: String,
    signatures: usize,
    /// The number of signatures that the organizer decided not to count. They are in no file.
    not_counted: usize,
    /// The number of signers in each group. They add up to `signatures`.
    counts: BTreeMap<String, usize>,
    /// The number of signers who agreed to hear from each partner. They are in `counts` too.
    partners: BTreeMap<String, usize>,
    /// The number of signers who gave each further consent of the campaign's own. They are in
    /// `counts` too.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    consents: BTreeMap<String, usize>,
    files: Vec<Indexed>,
}

#[derive(Serialize, Deserialize)]
struct Indexed {
    file: String,
    group: String,
    signatures: usize,
    guarded_cells: usize,
    #[serde(default, skip_serializing_if = "is_zero")]
    shortened_cells: usize,
    blake3: String,
}

fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// Calls `work` with the values that all signatures of a campaign share.
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
        wordings: &Wordings::new(petition),
    })
}

/// Exports the roll into a folder: a file for each group of signers, and last an index that is
/// named after the format, so that several exports may share a folder. Files of an earlier export
/// in the same format that are not written again are removed, because they would list signers who
/// have moved to another group since.
///
/// # Errors
/// Returns an error if nobody has signed, or if a list cannot be made or written. Finished files
/// stay, without an index.
pub fn export(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    format: Format,
    tags: &[String],
) -> Result<Exported, OutputError> {
    export_groups(campaign, roll, folder, format, tags, &|_| true)
}

/// Exports only the files of signers whom no list may subscribe to anything. They are left when the
/// others were sent in another way. The counts are of all signers.
///
/// # Errors
/// The same as of [`export`].
pub fn export_do_not_subscribe(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    format: Format,
    tags: &[String],
) -> Result<Exported, OutputError> {
    export_groups(campaign, roll, folder, format, tags, &|group| {
        !group.subscribes() && !group.is_single()
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
    with_drive(campaign, tags, |drive| {
        let mut plan = export::export(format, drive, roll.records())?;
        plan.parts.retain(|part| wanted(&part.group));
        write_files(plan, roll, folder, format)
    })
}

/// Writes the files of a plan one after the other, and the index last.
fn write_files(
    plan: Export<'_>,
    roll: &Roll,
    folder: &Path,
    format: Format,
) -> Result<Exported, OutputError> {
    make_folder(folder)?;
    let path = folder.join(format!("{}-index.json", format.name()));
    let earlier = take_index(&path, format)?;
    let mut index = Index {
        format: format.name().to_owned(),
        signatures: roll.len(),
        not_counted: roll.left_out().len(),
        counts: BTreeMap::new(),
        partners: BTreeMap::new(),
        consents: BTreeMap::new(),
        files: Vec::with_capacity(plan.parts.len()),
    };
    for (group, count) in &plan.counts {
        match group {
            Group::Partner(id, _) => index.partners.insert(id.clone(), *count),
            Group::Own(id, _) => index.consents.insert(id.clone(), *count),
            group => index.counts.insert(group.name(), *count),
        };
    }
    let mut exported = Exported {
        counts: plan.counts,
        files: Vec::new(),
        guarded: 0,
        shortened: 0,
    };
    for part in plan.parts {
        let path = folder.join(&part.name);
        let written = write_part(&part, &path)?;
        let blake3 = ledger::files::hash_of_regular(&path).map_err(|source| OutputError::Io {
            path: path.clone(),
            source,
        })?;
        exported.guarded += written.guarded;
        exported.shortened += written.shortened;
        index.files.push(Indexed {
            group: part.group.name(),
            signatures: part.rows(),
            file: part.name,
            guarded_cells: written.guarded,
            shortened_cells: written.shortened,
            blake3: blake3.to_hex().to_string(),
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

/// Writes a file of an export, whole or not at all.
fn write_part(part: &Part<'_>, path: &Path) -> Result<Written, OutputError> {
    let mut written = Written::default();
    let done = ledger::files::write_whole_with(path, |file| {
        written = part.write_to(file)?;
        Ok(())
    });
    done.map_err(|source| {
        let of_library = source
            .get_ref()
            .and_then(|error| error.downcast_ref::<ExportError>());
        match of_library {
            Some(error) => OutputError::Export(*error),
            None => OutputError::Io {
                path: path.to_owned(),
                source,
            },
        }
    })?;
    Ok(written)
}

/// Reads the index of an earlier export and removes it, so that an export that fails leaves no
/// index of other files.
fn take_index(path: &Path, format: Format) -> Result<Option<Index>, OutputError> {
    let Ok(json) = ledger::files::read_regular(path, LONGEST_INDEX) else {
        return Ok(None);
    };
    // A file of this name that is not an index is not ours, so it stays.
    let Some(index) = serde_json::from_slice::<Index>(&json)
        .ok()
        .filter(|index| index.format == format.name())
    else {
        return Ok(None);
    };
    std::fs::remove_file(path).map_err(|source| OutputError::Io {
        path: path.to_owned(),
        source,
    })?;
    Ok(Some(index))
}

/// Removes a file of an earlier export if it was not changed since.
fn remove_if_untouched(folder: &Path, old: &Indexed) {
    if !is_file_name(&old.file) {
        return;
    }
    let path = folder.join(&old.file);
    if ledger::files::hash_of_regular(&path).is_ok_and(|hash| hash.to_hex().as_str() == old.blake3)
    {
        // A file that cannot be removed does no harm, because the index does not name it.
        let _ = std::fs::remove_file(path);
    }
}
