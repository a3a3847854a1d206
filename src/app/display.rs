//! The display, and one clear sentence when there is none.
//!
//! Without a display the window toolkit panics instead of returning an error. On X11 it also panics
//! when a library that it opens at run time is missing. Both panics become a sentence.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::{Arc, Mutex};

const NO_DISPLAY: &str = "there is no display to show the kiosk on; start it on a desktop, or print a demo without one: cargo run --release -- demo DIR";

/// Checks that the environment names something that shows windows.
///
/// # Errors
/// Returns one sentence if it does not.
pub(super) fn is_there() -> anyhow::Result<()> {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let has_display = !cfg!(target_os = "linux")
        || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
            .into_iter()
            .any(named);
    anyhow::ensure!(has_display, NO_DISPLAY);
    Ok(())
}

/// Runs the window. A panic of the toolkit becomes a sentence.
///
/// # Errors
/// Returns one sentence if the window cannot be shown or has stopped.
pub(super) fn guard(run: impl FnOnce() -> iced::Result) -> anyhow::Result<()> {
    let reported = Arc::new(Mutex::new(None));
    let hook = panic::take_hook();
    let report = Arc::clone(&reported);
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
            // The message of an unknown panic could hold words of a signer, so only its place is
            // logged.
            let place = panic
                .location()
                .map(ToString::to_string)
                .unwrap_or_default();
            tracing::error!(place, "panicked");
            None
        };
        if let (Some(sentence), Ok(mut reported)) = (sentence, report.lock()) {
            reported.get_or_insert(sentence);
        }
    }));
    let ended = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(hook);
    let sentence = reported
        .lock()
        .ok()
        .and_then(|mut reported| reported.take());
    match (ended, sentence) {
        (Ok(Ok(())), _) => Ok(()),
        (_, Some(sentence)) => Err(anyhow::anyhow!(sentence)),
        (Ok(Err(error)), None) => Err(anyhow::anyhow!(
            "the window could not be shown ({error}); everything acknowledged is safe, start it again"
        )),
        (Err(_), None) => Err(anyhow::anyhow!(
            "the kiosk stopped because of a fault in the program; everything acknowledged is safe, start it again"
        )),
    }
}

/// Shows a folder in the desktop's file manager. Without one, the path on the screen has to do.
pub(super) fn show_folder(folder: &Path) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(target_os = "windows") {
        "explorer"
    } else {
        "xdg-open"
    };
    if let Err(error) = crate::child::command(opener).arg(folder).spawn() {
        tracing::warn!(%error, opener, "no file manager");
    }
}
