//! A copy of the files that version 0.1.0 made, the program in it, and the answers of that version.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The options that open the organizer's ledger.
pub(crate) const ORGANIZER: &str =
    "--campaign campaign --ledger organizer.db --passphrase-file passphrase";

pub(crate) fn fixture(path: &str) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/0.1.0");
    fixtures.join(path)
}

/// The answer of version 0.1.0.
pub(crate) fn expected(path: &str) -> String {
    text(&fixture("expected").join(path))
}

pub(crate) fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The words with a digit in them, sorted, without paths: as `sources/facts.py` finds them.
pub(crate) fn facts(said: &str) -> Vec<String> {
    let is_between = |c: char| !c.is_ascii_alphanumeric() && !"._/-".contains(c);
    let is_fact = |word: &&str| !word.contains('/') && word.contains(|c: char| c.is_ascii_digit());
    let words = said.split(is_between);
    let words = words.map(|word| word.trim_matches(['.', '/', '-']));
    let mut facts: Vec<String> = words.filter(is_fact).map(str::to_owned).collect();
    facts.sort();
    facts
}

pub(crate) fn expected_facts(path: &str) -> Vec<String> {
    expected(path).lines().map(str::to_owned).collect()
}

/// A copy of the fixtures of the drive or of practice. The program runs in it; a command is one
/// line, with spaces between the arguments.
pub(crate) struct Copy(tempfile::TempDir);

impl Copy {
    pub(crate) fn of(name: &str) -> Self {
        let copy = Self(tempfile::tempdir().expect("a folder"));
        copy_folder(&fixture(name), copy.0.path());
        copy
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Runs the program in one of the copy's folders.
    pub(crate) fn run(&self, folder: &str, command: &str, input: &str) -> Output {
        let mut program = Command::new(env!("CARGO_BIN_EXE_petition-kiosk"));
        program.env_clear().env("HOME", self.0.path());
        program.env("XDG_DATA_HOME", self.path("data"));
        program.current_dir(self.path(folder));
        program.args(command.split_whitespace());
        program.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = program.stderr(Stdio::piped()).spawn().expect("it runs");
        // A program that refuses to begin closes its input, so this write may fail.
        let _ = child
            .stdin
            .take()
            .map(|mut to| to.write_all(input.as_bytes()));
        child.wait_with_output().expect("ended")
    }

    /// The output of a run that succeeds.
    pub(crate) fn says(&self, command: &str) -> String {
        self.answers(command, "")
    }

    /// The output of a run that is given some input and succeeds.
    pub(crate) fn answers(&self, command: &str, input: &str) -> String {
        let output = self.run("", command, input);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}: {error}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// The error of a run that fails.
    pub(crate) fn refuses(&self, folder: &str, command: &str, input: &str) -> String {
        let output = self.run(folder, command, input);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{command}: {error}");
        error
    }

    pub(crate) fn roll(&self, ledger: &str) -> String {
        let opened = "--campaign campaign --passphrase-file passphrase";
        self.says(&format!("roll --ledger {ledger} {opened} --json --all"))
    }

    /// The only file in a folder.
    pub(crate) fn only(&self, folder: &str) -> String {
        let files = files(&self.path(folder));
        assert_eq!(files.len(), 1, "{folder}");
        format!("{folder}/{}", files.first().expect("a file"))
    }

    /// Prints the roll, and answers with the index without hashes: the files themselves carry the
    /// version of the program.
    pub(crate) fn print(&self, of: &str, flags: &str, into: &str) -> Value {
        self.says(&format!("sheets signed {of} {flags} -o {into}"));
        without_hashes(&text(&self.path(into).join("index.json")))
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("a folder") {
        let from = entry.expect("listed").path();
        let to = to.join(from.file_name().expect("a name"));
        if from.is_dir() {
            copy_folder(&from, &to);
        } else {
            fs::copy(from, to).expect("copied");
        }
    }
}

/// The names of the files in a folder.
pub(crate) fn files(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let names = entries.map(|entry| entry.expect("listed").file_name().into_string());
    names.map(|name| name.expect("UTF-8")).collect()
}

/// An index of printed or exported files, without the files' hashes.
pub(crate) fn without_hashes(index: &str) -> Value {
    let mut index: Value = serde_json::from_str(index).expect("JSON");
    for list in ["covers", "volumes", "files"] {
        for file in index[list].as_array_mut().into_iter().flatten() {
            let hash = file.as_object_mut().and_then(|file| file.remove("blake3"));
            assert!(hash.is_some(), "{file}");
        }
    }
    index
}

/// The pages of a PDF: width, height and pixels.
fn drawn(pdf: &Path) -> Vec<(u16, u16, Vec<u8>)> {
    use hayro::hayro_interpret::InterpreterSettings;
    use hayro::vello_cpu::color::palette::css::WHITE;
    use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

    let bytes = fs::read(pdf).unwrap_or_else(|error| panic!("{}: {error}", pdf.display()));
    let pdf = hayro::hayro_syntax::Pdf::new(bytes).expect("a PDF");
    let (cache, how) = (RenderCache::new(), InterpreterSettings::default());
    let size = PixmapSettings {
        x_scale: 1.0,
        y_scale: 1.0,
        bg_color: WHITE,
    };
    let pixels = |page| {
        let page = render(page, &cache, &how, &RenderSettings::default(), &size);
        (
            page.width(),
            page.height(),
            page.data_as_u8_slice().to_vec(),
        )
    };
    pdf.pages().iter().map(pixels).collect()
}

/// Compares a PDF with the one of the same name that version 0.1.0 printed.
pub(crate) fn looks_as_before(printed: &Path) {
    let name = printed.file_name().expect("a name");
    let (now, then) = (drawn(printed), drawn(&fixture("expected/pages").join(name)));
    assert_eq!(now.len(), then.len(), "pages of {}", name.display());
    for (at, (now, then)) in now.iter().zip(&then).enumerate() {
        assert!(now == then, "page {} of {} differs", at + 1, name.display());
    }
}
