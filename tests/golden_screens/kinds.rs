//! The page on which all pairs of a kind are answered.

use petition::i18n::Words;
use petition_kiosk::office::duplicates::{self, KindsMessage};
use petition_kiosk::office::{Context, Message, Office};
use roll::Roll;

use crate::office_screens::upright;
use crate::others;

/// Pictures of the first kind of a roll, in an office that shows its duplicates.
pub(crate) fn kind_of_pairs(
    office: &mut Office,
    roll: &Roll,
    context: &Context,
    words: &[Words; 2],
) {
    let (kind, _) = roll.kinds().first().cloned().expect("a kind of pairs");
    let kinds = |message| Message::Duplicates(duplicates::Message::Kinds(message));
    let _ = office.update(kinds(KindsMessage::Look(kind)));
    others(
        "office-duplicates-kind",
        |words| office.view(context, words),
        words,
    );
    upright("office-duplicates-kind", office, context, words);
    let _ = office.update(kinds(KindsMessage::Back));
}
