//! What leaves the house: the neutral notice that something has come.
//!
//! A notice says only that there is something to read, in the languages of the house, and to whom
//! it goes by a random id. There is one channel yet, a folder: mail and text messages come as
//! channels beside it.

mod folder;

pub use folder::Folder;

use office::Office;
use tracing::warn;

/// How many notices are sent in one go.
const BATCH: i64 = 64;

/// Sends the notices that are due, and says how many left. One that cannot leave is tried again
/// later; the others are not held up by it.
///
/// # Errors
/// When the notices cannot be taken or their leaving cannot be noted down.
pub async fn deliver(office: &Office, folder: &Folder) -> Result<usize, office::Error> {
    let mut left = 0;
    for leaving in office.take_leaving(BATCH).await? {
        match folder.put(&leaving) {
            Ok(()) => {
                office.has_left(leaving.id).await?;
                left += 1;
            }
            Err(error) => {
                warn!(%error, notice = %leaving.id, "a notice could not leave the house");
                office.could_not_leave(leaving).await?;
            }
        }
    }
    Ok(left)
}
