//! Files that are written whole or not at all.
//!
//! Every file and folder that is made here is readable by its owner only, whatever the umask is. A
//! file in the making has a name that nobody can foresee, and is made only if nothing has that name
//! yet: a link or a file that somebody planted is neither followed nor overwritten.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The most bytes of a file's name that its temporary name repeats. Systems allow 255 in all.
const LONGEST_STEM: usize = 150;

/// Writes a file under a temporary name beside it, syncs it, and renames it, so that a reader sees
/// the old file or the new one. Only its owner may read it.
///
/// # Errors
/// Returns the error of the system. The temporary file is removed then.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_whole_with(path, |file| file.write_all(bytes))
}

/// Like [`write_whole`], but calls `write` with the file, for contents that are too large to be in
/// memory at once.
///
/// # Errors
/// Returns the error of the system or of `write`. The temporary file is removed then.
pub fn write_whole_with(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    let temporary = temporary_name(path);
    let mut file = make_new(&temporary)?;
    let done = write(&mut file)
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&temporary, path))
        .and_then(|()| sync_folder(path));
    if done.is_err() {
        // The first error is the one to report. A temporary file that cannot be removed is found
        // later by its name.
        let _ = fs::remove_file(&temporary);
    }
    done.map_err(|error| said_plainly(error, path))
}

/// An error of the system that people meet, in words that say what to do. It keeps its kind.
fn said_plainly(error: io::Error, path: &Path) -> io::Error {
    let kind = error.kind();
    let words = match kind {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "the disk or stick is full; make room on it, or use another one".to_owned()
        }
        io::ErrorKind::FileTooLarge => {
            "the disk or stick takes no file of this size; use another one".to_owned()
        }
        io::ErrorKind::ReadOnlyFilesystem => super::in_words(&error, path),
        _ => return error,
    };
    io::Error::new(kind, words)
}

/// Makes a folder and those above it. Only their owner may look into the ones that are made; one
/// that exists stays as it is.
///
/// # Errors
/// Returns the error of the system.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Takes a file or folder of this program away from everyone but its owner, if it is there. An
/// earlier version, or a copy from a stick, may have left it open. The file system of a stick has
/// no owners, so an error is none of ours.
#[cfg(unix)]
pub fn tighten(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let Ok(known) = fs::symlink_metadata(path) else {
        return;
    };
    let mode = known.permissions().mode();
    if mode & 0o077 != 0 && (known.is_file() || known.is_dir()) {
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700));
    }
}

#[cfg(not(unix))]
pub fn tighten(_: &Path) {}

/// Makes an empty file that only its owner may read, unless there is one; one that is there is
/// taken away from everyone else.
///
/// # Errors
/// Returns the error of the system.
pub fn make_private(path: &Path) -> io::Result<()> {
    match make_new(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            tighten(path);
            Ok(())
        }
        made => made.map(drop),
    }
}

/// Opens a file with these options, and makes it first if there is none. Only its owner may read
/// it. A link is not followed.
///
/// # Errors
/// Returns an error if it is a link or no file, or the error of the system.
pub fn open_or_make_private(path: &Path, options: &OpenOptions) -> io::Result<File> {
    make_private(path)?;
    // Asked before, since opening a pipe waits, and after, since the name could have been given to
    // a link meanwhile.
    super::given::check(&fs::symlink_metadata(path)?, u64::MAX)?;
    let file = options.open(path)?;
    super::given::check(&fs::symlink_metadata(path)?, u64::MAX)?;
    Ok(file)
}

/// Removes the temporary files of writers that were killed: half a file, under a name that nobody
/// looks for, may hold names of signers. Those of this process and of others that still run are
/// left alone.
pub fn clear_half_written(folder: &Path) {
    for entry in fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
    {
        let writer = entry.file_name().to_str().and_then(writer_of);
        if writer.is_some_and(|writer| writer != std::process::id() && !is_running(writer)) {
            // One that cannot be removed now is found again the next time.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The process that a temporary file is of. Versions up to 0.1 gave it no random part.
fn writer_of(name: &str) -> Option<u32> {
    let name = name.strip_prefix('.')?.strip_suffix(".part")?;
    let (stem, last) = name.rsplit_once('.')?;
    if last.len() == 32 && last.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        stem.rsplit('.').next()?.parse().ok()
    } else {
        last.parse().ok()
    }
}

#[cfg(unix)]
fn is_running(process: u32) -> bool {
    let process = i32::try_from(process)
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    // A process of another user cannot be asked, so it exists.
    process.is_some_and(|process| {
        rustix::process::test_kill_process(process) != Err(rustix::io::Errno::SRCH)
    })
}

#[cfg(not(unix))]
fn is_running(_process: u32) -> bool {
    true
}

/// A name beside `path` that nobody can foresee: the file's own name, this process, so that the
/// next writer knows whether it still runs, and 128 random bits.
pub(crate) fn temporary_name(path: &Path) -> PathBuf {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let stem = name
        .get(..name.floor_char_boundary(LONGEST_STEM))
        .unwrap_or_default();
    path.with_file_name(format!(
        ".{stem}.{}.{:032x}.part",
        std::process::id(),
        rand::random::<u128>()
    ))
}

/// Makes a file that only its owner may read, and fails if anything has its name, be it a link that
/// leads nowhere.
pub(super) fn make_new(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Syncs the folder of a file: a rename is on the disk once its folder is.
#[cfg(unix)]
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(super::folder_of(path))?.sync_all()
}

#[cfg(not(unix))]
pub(crate) fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_else_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.txt");
        write_whole(&path, b"one").expect("written");
        write_whole(&path, b"two").expect("written");
        assert_eq!(fs::read(&path).expect("read"), b"two");
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    }

    #[test]
    fn what_a_killed_writer_left_is_cleared_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        // Numbers of processes end far below this one.
        let gone = [
            at(".signed-en-001.pdf.2147483647.part"),
            at(&format!(".signed-en-003.pdf.2147483647.{:032x}.part", 7)),
        ];
        let ours = temporary_name(&at("signed-en-002.pdf"));
        let others = [at("notes.part"), at(".hidden.part"), at("a.pdf")];
        for path in others.iter().chain(&gone).chain([&ours]) {
            fs::write(path, b"x").expect("written");
        }
        clear_half_written(folder.path());
        assert!(gone.iter().all(|path| !path.exists()));
        assert!(ours.exists() && others.iter().all(|path| path.exists()));
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("a")).expect("made");
        fs::write(folder.path().join("a/inside"), b"x").expect("written");
        assert!(write_whole(&folder.path().join("a"), b"one").is_err());
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    }

    #[test]
    fn a_long_name_still_has_a_temporary_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ü".repeat(127));
        write_whole(&path, b"one").expect("written");
        assert_eq!(fs::read(&path).expect("read"), b"one");
    }

    /// An attacker who may write into the folder plants links and files at every name that could be
    /// foreseen: the process is known, and so is the file.
    #[cfg(unix)]
    #[test]
    fn nothing_planted_at_a_foreseeable_name_is_followed_or_overwritten() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("victim"), b"precious").expect("written");
        let process = std::process::id();
        symlink(at("victim"), at(&format!(".list.csv.{process}.part"))).expect("linked");
        symlink(at("victim"), at(".list.csv.part")).expect("linked");
        symlink(at("victim"), at("list.csv")).expect("linked");
        write_whole(&at("list.csv"), b"names").expect("written");
        assert_eq!(fs::read(at("victim")).expect("read"), b"precious");
        let list = fs::symlink_metadata(at("list.csv")).expect("there");
        assert!(list.is_file() && list.permissions().mode() & 0o777 == 0o600);
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 4);
        assert_ne!(temporary_name(&at("a")), temporary_name(&at("a")));

        // A lock, a mirror and a log of what was sent are opened again under their own names.
        let mut options = File::options();
        options.read(true).append(true);
        symlink(at("victim"), at("a.lock")).expect("linked");
        symlink(at("nowhere"), at("b.lock")).expect("linked");
        for name in ["a.lock", "b.lock"] {
            assert!(open_or_make_private(&at(name), &options).is_err(), "{name}");
        }
        assert!(!at("nowhere").exists());
        fs::write(at("c.lock"), b"").expect("written");
        fs::set_permissions(at("c.lock"), fs::Permissions::from_mode(0o666)).expect("set");
        drop(open_or_make_private(&at("c.lock"), &options).expect("opened"));
        let mode = fs::metadata(at("c.lock"))
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_full_stick_is_told_in_words_and_keeps_its_kind() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("list.csv");
        for (kind, words) in [
            (io::ErrorKind::StorageFull, "is full; make room on it"),
            (io::ErrorKind::QuotaExceeded, "is full; make room on it"),
            (io::ErrorKind::FileTooLarge, "takes no file of this size"),
            (io::ErrorKind::ReadOnlyFilesystem, "cannot be written to"),
        ] {
            let error = write_whole_with(&path, |_| Err(kind.into())).expect_err("full");
            assert_eq!(error.kind(), kind);
            assert!(error.to_string().contains(words), "{error}");
        }
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 0);
    }
}
