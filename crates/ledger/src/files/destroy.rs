//! Destroying a file, as far as a file system allows.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use super::Unfit;
use super::write::{sync_folder, temporary_name};

/// Destroys a file: overwrites it, syncs, empties it, gives it a name that says nothing, and
/// removes it. A link is refused, since whoever made it chose what would be destroyed. Other names
/// of the same file then lead to an empty one. On flash, and on a file system that copies what it
/// writes, the old blocks may stay for a while, and no program can reach them.
///
/// # Errors
/// Returns an error if it is not a regular file, or the error of the system. The file is left
/// overwritten then, or as it was.
pub fn destroy(path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_symlink() {
        return Err(Unfit::Link.into());
    }
    let mut file = open_for_writing_over(path)?;
    if !file.metadata()?.is_file() {
        return Err(Unfit::NotAFile.into());
    }
    let mut left = file.metadata()?.len();
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
    let nameless = temporary_name(&path.with_file_name("erased"));
    fs::rename(path, &nameless)?;
    fs::remove_file(&nameless)?;
    sync_folder(path)
}

/// Opens a file to overwrite it, and follows no link. A read-only file is made writable first,
/// since its owner wants it destroyed.
fn open_for_writing_over(path: &Path) -> io::Result<File> {
    match open_to_write(path) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            make_writable(path)?;
            open_to_write(path)
        }
        opened => opened,
    }
}

#[cfg(unix)]
fn open_to_write(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};
    let flags =
        OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    Ok(File::from(rustix::fs::open(path, flags, Mode::empty())?))
}

#[cfg(not(unix))]
fn open_to_write(path: &Path) -> io::Result<File> {
    File::options().write(true).open(path)
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

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_destroyed_is_written_over_under_every_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("key"), b"secret ".repeat(900)).expect("written");
        fs::hard_link(at("key"), at("hard")).expect("linked");
        let before = File::open(at("key")).expect("opened");
        destroy(&at("key")).expect("destroyed");
        assert!(!at("key").exists());
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
    fn a_link_or_a_pipe_is_not_destroyed() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("victim"), b"precious").expect("written");
        std::os::unix::fs::symlink(at("victim"), at("organizer.key")).expect("linked");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            at("pipe"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from(0o600),
            0,
        )
        .expect("a pipe");
        let refused = destroy(&at("organizer.key")).expect_err("a link");
        assert_eq!(Unfit::in_error(&refused), Some(Unfit::Link));
        assert!(destroy(&at("pipe")).is_err());
        assert!(destroy(folder.path()).is_err());
        assert_eq!(fs::read(at("victim")).expect("read"), b"precious");
        assert!(at("pipe").exists());
    }
}
