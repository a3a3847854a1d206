//! Work on threads beside the one that draws.
//!
//! A job is a function: it takes what it needs, does its work and returns a value or a typed
//! [`Failure`]. [`spawn`] runs one and yields its result, which `perform` turns into a message of
//! the page that asked.

mod aside;
mod campaigns;
mod erasing;
mod merging;
mod opening;
mod paper;
mod printing;
mod ready;
mod receipt;
mod sealing;

pub(super) use aside::{list_aside, put_aside, take_up};
pub(super) use campaigns::{
    change_campaign, find_campaigns, join_campaign, open_key, open_practice, open_training,
    read_campaign, remove_training, save_pin, start_campaign,
};
pub(super) use erasing::{erase_key, plan_erasure};
pub(super) use merging::{TurnedIn, find_turn_ins, merge_turn_ins, turn_in};
pub(super) use opening::{LedgerSource, open_roll, reopen_roll};
pub(super) use paper::{attach_scan, find_numbers, store_line, store_news};
pub(super) use printing::{
    export_roll, find_printers, issue_sheets, print_poster, print_sheets, save_report,
    send_to_printer,
};
pub(super) use ready::{
    choose_petition, copy_key, find_sticks, list_petitions, save_card, write_campaign,
};
pub(super) use receipt::{Receipt, ReceiptOrder, print_receipt};
pub(super) use sealing::{
    Stored, record_decision, record_dismissal, record_standing, store_signature,
};
#[cfg(test)]
pub(super) use {merging::turn_in_on, receipt::receipts_in};

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use iced::Task;
use iced::futures::channel::oneshot;

use crate::failure::Failure;
use ledger::Ledger;

/// The ledger of this station, shared with the threads that write to it.
pub(super) type SharedLedger = Arc<Mutex<Ledger>>;

/// Runs a job on its own thread and yields its result. If the thread dies, the result is
/// [`Failure::LostThread`], so that nobody waits for ever.
pub(super) fn spawn<T: Send + 'static>(
    job: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Task<Result<T, Failure>> {
    let (sender, receiver) = oneshot::channel();
    let started = std::thread::Builder::new()
        .name("work".to_owned())
        .spawn(move || {
            // Jobs that take the passphrase or the key leave copies on this thread's stack.
            let result = ledger::wiped(job);
            if let Err(failure) = &result {
                tracing::warn!(%failure, "a job failed");
            }
            // Sending fails when the program is being closed and nobody listens any more.
            let _ = sender.send(result);
        });
    if let Err(error) = started {
        tracing::error!(%error, "no thread");
    }
    Task::perform(
        async move { receiver.await.unwrap_or(Err(Failure::LostThread)) },
        std::convert::identity,
    )
}

/// Locks the ledger. A thread that died while it held the lock leaves nothing half done: whatever
/// was not committed is not there.
pub(super) fn lock(ledger: &Mutex<Ledger>) -> MutexGuard<'_, Ledger> {
    ledger.lock().unwrap_or_else(PoisonError::into_inner)
}
