//! From the keys of a line to what is stored.

use zeroize::Zeroizing;

use super::typing::{Step, Typing};
use super::{Action, PaperPage};
use ledger::Written;

impl PaperPage {
    /// Does the step that a key led to. Keys that were pressed ahead follow it.
    pub(super) fn follow(&mut self, step: Step, ahead: &str) -> Action {
        match step {
            Step::Nothing => Action::None,
            Step::Focus(at) => self.focus(at),
            Step::Mark(mark) => self.mark(mark, Zeroizing::new(ahead.to_owned())),
            Step::Store => self.store_line(ahead, false),
        }
    }

    /// Stores the line, or shows what is wrong with it. With `as_written`, what cannot be read in a
    /// field is kept apart.
    pub(super) fn store_line(&mut self, ahead: &str, as_written: bool) -> Action {
        let ahead = Zeroizing::new(ahead.to_owned());
        let Some(petition) = self.petition.clone() else {
            return Action::None;
        };
        let Some(number) = self.open.as_ref().map(|open| open.number) else {
            return Action::None;
        };
        let language = self
            .sheet(number)
            .language(&petition)
            .map(|language| language.as_str().to_owned());
        let Some(open) = &mut self.open else {
            return Action::None;
        };
        match open.typing.read(&petition, language.as_deref(), as_written) {
            Ok(signature) => self.store(Written::Signed(Box::new(signature)), ahead),
            Err(faults) => {
                let first = faults.first().map(Typing::column_of);
                let at = open
                    .typing
                    .columns()
                    .iter()
                    .position(|column| Some(*column) == first)
                    .unwrap_or_default();
                open.typing.go_to(at);
                open.faults = faults;
                open.is_asked = open
                    .typing
                    .read(&petition, language.as_deref(), true)
                    .is_ok();
                self.focus(at)
            }
        }
    }
}
