//! The one place that starts other programs. None of them is given a secret: `lp`, a file manager or
//! a lock against sleep has no use for one, and passes its environment on.

use std::ffi::OsStr;
use std::process::Command;

/// The environment variable with the passphrase of the organizer's key.
pub(crate) const PASSPHRASE: &str = "PETITION_KIOSK_PASSPHRASE";
/// The environment variable with the URL of a database, which may hold its password.
pub(crate) const DATABASE: &str = "PETITION_KIOSK_DATABASE";
/// The environment variable with the password of a database.
pub(crate) const DATABASE_PASSWORD: &str = "PGPASSWORD";
/// The environment variable with the key of Action Network's API.
pub(crate) const ACTION_NETWORK: &str = "ACTION_NETWORK_TOKEN";

/// Every environment variable that may hold a secret.
const SECRETS: [&str; 4] = [PASSPHRASE, DATABASE, DATABASE_PASSWORD, ACTION_NETWORK];

/// Makes a command that runs `program` without the secrets of this program's environment.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for secret in SECRETS {
        command.env_remove(secret);
    }
    command
}
