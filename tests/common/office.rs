//! The office, opened as an organizer opens it: with the passphrase, and with the answer of the
//! program.

#![allow(
    dead_code,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, and not every test uses all of this"
)]

use std::path::Path;
use std::sync::Arc;

use ledger::campaign::{Campaign, OrganizerKey, Passphrase};
use petition_kiosk::office::{Action, Message, Office, Opened, unlock};
use roll::Roll;

/// The key of a practice campaign.
pub(crate) fn practice_key(folder: &Path) -> Arc<OrganizerKey> {
    let campaign = Campaign::load(folder).expect("a campaign");
    let key = campaign.open_key(folder, &Passphrase::practice());
    Arc::new(key.expect("the key"))
}

/// Types a passphrase and asks for the ledger to be opened.
pub(crate) fn ask_to_open(office: &mut Office) -> Action {
    let typed = unlock::Message::Passphrase("practice".to_owned());
    let _ = office.update(Message::Unlock(typed));
    office.update(Message::Unlock(unlock::Message::Open))
}

/// Opens the office with this roll.
pub(crate) fn open(office: &mut Office, roll: Roll, key: &Arc<OrganizerKey>) {
    assert!(matches!(ask_to_open(office), Action::Open(_)));
    let opened = Opened {
        roll: Arc::new(roll),
        unopened: 0,
        key: Arc::clone(key),
    };
    assert!(matches!(
        office.update(Message::Opened(Ok(opened))),
        Action::None
    ));
}
