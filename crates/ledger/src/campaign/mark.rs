//! The file of the organizer's mark, beside the petition file that names it.

use std::io;
use std::path::Path;

use petition::{Mark, MarkError};

use crate::files::{Unfit, read_regular};

/// Reads a mark from the folder of a petition file: a regular file there, and nothing that a link
/// leads to. The name is one that [`petition`] has found to be no path.
pub fn mark_beside(petition: &Path) -> impl Fn(&str) -> Result<Vec<u8>, MarkError> {
    move |name| {
        let bytes = read_regular(&petition.with_file_name(name), Mark::MOST_BYTES);
        bytes.map(|bytes| bytes.to_vec()).map_err(|error| {
            if let Some(Unfit::TooLarge(_)) = Unfit::in_error(&error) {
                MarkError::TooManyBytes
            } else if error.kind() == io::ErrorKind::NotFound {
                MarkError::Missing(name.to_owned())
            } else {
                MarkError::Unreadable {
                    name: name.to_owned(),
                    reason: error.to_string(),
                }
            }
        })
    }
}
