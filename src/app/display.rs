//! Whether there is a display, and one clear sentence where there is none.
//!
//! Without one, the window toolkit does not return an error but panics; and on X11 it panics where
//! a library that it opens at run time is missing. Both become a sentence.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::{Arc, Mutex};

const NO_DISPLAY: &str = "there is no display to show the kiosk on; start it on a desktop, or print a demo without one: cargo run --release -- demo DIR";

/// Whether something that shows windows is named by the environment.
///
/// # Errors
/// Where nothing is.
pub(super) fn is_there() -> anyhow::Result<()> {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let has_display = !cfg!(target_os = "linux")
        || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
            .into_iter()
            .any(named);
    anyhow::ensure!(has_display, NO_DISPLAY);
    Ok(())
}

/// Runs the window, and makes a sentence of the panics by which it says that it cannot.
///
/// # Errors
/// In words.
pub(super) fn guard(run: impl FnOnce() -> iced::Result) -> anyhow::Result<()> {
    let said = Arc::new(Mutex::new(None));
    let hook = panic::take_hook();
    let note = Arc::clone(&said);
    panic::set_hook(Box::new(move |panic| {
        let words = panic.payload_as_str().unwrap_or_default();
        let sentence = if words.contains("event loop") || words.contains("EventLoop") {
            Some(NO_DISPLAY.to_owned())
        } else if words.contains("could not be loaded") {
            Some(
                "a library that shows windows is missing; install libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0"
                    .to_owned(),
            )
        } else {
            // The words of an unknown panic could be a signer's: only its place is told.
            let place = panic
                .location()
                .map(ToString::to_string)
                .unwrap_or_default();
            tracing::error!(place, "panicked");
            None
        };
        if let (Some(sentence), Ok(mut said)) = (sentence, note.lock()) {
            said.get_or_insert(sentence);
        }
    }));
    let ended = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(hook);
    let sentence = said.lock().ok().and_then(|mut said| said.take());
    match (ended, sentence) {
        (Ok(Ok(())), _) => Ok(()),
        (_, Some(sentence)) => Err(anyhow::anyhow!(sentence)),
        (Ok(Err(error)), None) => Err(anyhow::anyhow!(
            "the window could not be shown ({error}); everything acknowledged is safe, start it again"
        )),
        (Err(_), None) => Err(anyhow::anyhow!(
            "the kiosk stopped by a fault of its own; everything acknowledged is safe, start it again"
        )),
    }
}

/// Shows a folder in the desktop's file manager. Where there is none, the path on the screen has to
/// do.
pub(super) fn show_folder(folder: &Path) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(target_os = "windows") {
        "explorer"
    } else {
        "xdg-open"
    };
    if let Err(error) = std::process::Command::new(opener).arg(folder).spawn() {
        tracing::warn!(%error, opener, "no file manager");
    }
}
