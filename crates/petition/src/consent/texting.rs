//! The program's own sentence for a consent to text messages.
//!
//! It names the sender, the purpose, that texts are automated and recurring, the most in a month,
//! their cost, STOP and HELP, and says that nobody has to agree in order to sign. Sources: 47 CFR
//! 64.1200(f)(9), which defines prior express written consent; CTIA, Messaging Principles and Best
//! Practices (May 2023), 5.1; CTIA, Short Code Monitoring Handbook, on calls to action. Neither is
//! legal advice, and neither is this sentence.

use crate::i18n::{self, Words};
use crate::petition::Language;

/// The longest name of a sender or a partner, in characters.
pub(crate) const LONGEST_NAME: usize = 80;
/// The most texts a month that a petition can announce, which is more than three a day.
pub(crate) const MOST_MONTHLY: u32 = 100;

/// Returns the sentence in `language`, or `None` if the program does not speak it.
pub(crate) fn sentence(sender: &str, monthly: u32, language: &Language) -> Option<String> {
    let spoken = i18n::languages().contains(language);
    spoken.then(|| {
        let words = Words::new(language);
        say!(
            words,
            "kiosk-consent-to-texts",
            sender = sender,
            monthly = monthly
        )
    })
}
