//! Files that are written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Writes a file under a temporary name beside it, syncs it, and renames it, so that a reader sees
/// the old file or the new one.
///
/// # Errors
/// Returns the error of the system. The temporary file is removed then.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(path, bytes, false)
}

/// Like [`write_whole`], but readable by the owner only.
///
/// # Errors
/// Returns the error of the system. The temporary file is removed then.
pub fn write_whole_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(path, bytes, true)
}

/// Like [`write_whole_private`], but calls `write` with the file, for contents that are too large
/// to be in memory at once.
///
/// # Errors
/// Returns the error of the system or of `write`. The temporary file is removed then.
pub fn write_whole_with(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    write_by(path, true, write)
}

fn write_with(path: &Path, bytes: &[u8], private: bool) -> io::Result<()> {
    write_by(path, private, |file| file.write_all(bytes))
}

fn write_by(
    path: &Path,
    private: bool,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    let temporary = temporary_name(path);
    let written = create(&temporary, private).and_then(|mut file| {
        write(&mut file)?;
        file.sync_all()
    });
    let done = written
        .and_then(|()| fs::rename(&temporary, path))
        .and_then(|()| sync_folder(path));
    if done.is_err() {
        // The first error is the one to report. A temporary file that cannot be removed is found
        // later by its name.
        let _ = fs::remove_file(&temporary);
    }
    done
}

/// The bytes of a file that may hold names; `None` if there are more than `most`.
///
/// # Errors
/// Returns the error of the system.
pub fn read_at_most(path: &Path, most: usize) -> io::Result<Option<zeroize::Zeroizing<Vec<u8>>>> {
    use io::Read as _;
    let file = File::open(path)?;
    let size = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
    if size > most {
        return Ok(None);
    }
    let mut bytes = zeroize::Zeroizing::new(Vec::with_capacity(size + 1));
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= most).then_some(bytes))
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
        let name = entry.file_name();
        let writer = name.to_str().and_then(|name| {
            name.strip_prefix('.')?
                .strip_suffix(".part")?
                .rsplit('.')
                .next()?
                .parse()
                .ok()
        });
        if writer.is_some_and(|writer: u32| writer != std::process::id() && !is_running(writer)) {
            // One that cannot be removed now is found again the next time.
            let _ = fs::remove_file(entry.path());
        }
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

/// Destroys a file, as far as a file system allows: overwrites it, syncs, empties it, gives it a
/// name that says nothing, and removes it. If the path is a link, its target is destroyed and the
/// link is removed. On flash, and on a file system that copies what it writes, the old blocks may
/// stay for a while, and no program can reach them.
///
/// # Errors
/// Returns the error of the system. The file is left overwritten then, or as it was.
pub fn destroy(path: &Path) -> io::Result<()> {
    let target = fs::canonicalize(path)?;
    let mut file = open_for_writing_over(&target)?;
    let length = file.metadata()?.len();
    let mut left = length;
    while left > 0 {
        let noise: [u8; 4_096] = std::array::from_fn(|_| rand::random());
        let now = usize::try_from(left).unwrap_or(usize::MAX).min(noise.len());
        file.write_all(noise.get(..now).unwrap_or_default())?;
        left -= now as u64;
    }
    // Synced twice: the first time puts the noise in place of the contents before the blocks are
    // given back.
    file.sync_all()?;
    file.set_len(0)?;
    file.sync_all()?;
    drop(file);
    let nameless = target.with_file_name(format!(".erased.{}.part", std::process::id()));
    fs::rename(&target, &nameless)?;
    fs::remove_file(&nameless)?;
    sync_folder(&target)?;
    if fs::symlink_metadata(path).is_ok() {
        fs::remove_file(path)?;
        sync_folder(path)?;
    }
    Ok(())
}

/// Opens a file to overwrite it. A read-only file is made writable first, since its owner wants it
/// destroyed.
fn open_for_writing_over(path: &Path) -> io::Result<File> {
    let open = || File::options().write(true).open(path);
    match open() {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            make_writable(path)?;
            open()
        }
        opened => opened,
    }
}

#[cfg(unix)]
fn make_writable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn make_writable(path: &Path) -> io::Result<()> {
    let mut permissions = fs::metadata(path)?.permissions();
    #[expect(clippy::permissions_set_readonly_false, reason = "not on Unix")]
    permissions.set_readonly(false);
    fs::set_permissions(path, permissions)
}

/// Identifies the file behind a path, so that another one under the same name is not mistaken for
/// it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileId(u64, u64);

impl FileId {
    /// The file at a path; `None` if there is none. On a system that has no inode numbers, all
    /// files are the same.
    #[must_use]
    pub fn from_path(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().map(|file| Self::numbers(&file))
    }

    #[cfg(unix)]
    fn numbers(file: &fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self(file.dev(), file.ino())
    }

    #[cfg(not(unix))]
    fn numbers(_: &fs::Metadata) -> Self {
        Self(0, 0)
    }

    /// Returns true if this file is still the one at this path.
    #[must_use]
    pub fn is_at(self, path: &Path) -> bool {
        Self::from_path(path) == Some(self)
    }
}

fn temporary_name(path: &Path) -> PathBuf {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    path.with_file_name(format!(".{name}.{}.part", std::process::id()))
}

#[cfg(unix)]
fn create(path: &Path, private: bool) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    File::options()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(if private { 0o600 } else { 0o644 })
        .open(path)
}

#[cfg(not(unix))]
fn create(path: &Path, _private: bool) -> io::Result<File> {
    File::create(path)
}

/// Syncs the folder of a file: a rename is on the disk once its folder is.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> io::Result<()> {
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
        // Numbers of processes end far below this one.
        let gone = folder.path().join(".signed-en-001.pdf.2147483647.part");
        let ours = temporary_name(&folder.path().join("signed-en-002.pdf"));
        let others = [
            folder.path().join("notes.part"),
            folder.path().join(".hidden.part"),
            folder.path().join("a.pdf"),
        ];
        for path in others.iter().chain([&gone, &ours]) {
            fs::write(path, b"x").expect("written");
        }
        clear_half_written(folder.path());
        assert!(!gone.exists() && ours.exists() && others.iter().all(|path| path.exists()));
    }

    #[test]
    #[cfg(unix)]
    fn what_is_destroyed_is_written_over_under_every_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("key"), b"secret ".repeat(900)).expect("written");
        fs::hard_link(at("key"), at("hard")).expect("linked");
        std::os::unix::fs::symlink(at("key"), at("soft")).expect("linked");
        let before = File::open(at("key")).expect("opened");
        destroy(&at("soft")).expect("destroyed");
        assert!(!at("key").exists() && fs::symlink_metadata(at("soft")).is_err());
        assert_eq!(
            fs::read(at("hard")).expect("read"),
            b"",
            "the blocks were the same ones"
        );
        assert_eq!(before.metadata().expect("known").len(), 0);
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
        assert_eq!(
            destroy(&at("key")).expect_err("gone").kind(),
            io::ErrorKind::NotFound
        );
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("a")).expect("made");
        fs::write(folder.path().join("a/inside"), b"x").expect("written");
        assert!(write_whole(&folder.path().join("a"), b"one").is_err());
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    }
}
