//! What leaves the house: the neutral notice that something has come, and a report to child
//! protection that its writer sends.
//!
//! A notice says only that there is something to read, in the languages of the house, and to whom
//! it goes by a random id. A report is the whole text, in a folder of its own that child protection
//! takes it from. There is one kind of channel yet, a folder: others come beside it.

mod folder;

pub use folder::Folder;

use language::Language;
use office::Office;
use office::outgoing::Leaving;
use office::report::report_text;
use tracing::warn;

/// How many notices are sent in one go.
const BATCH: i64 = 64;

/// Where things leave to.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Neutral notices.
    pub notices: Folder,
    /// Reports to child protection, where the organisation has such a channel.
    pub child_protection: Option<Folder>,
}

/// Why something could not leave.
#[derive(Debug, thiserror::Error)]
enum Stuck {
    /// The folder did not take it.
    #[error("the folder did not take it: {0}")]
    Folder(#[from] std::io::Error),
    /// There is no channel to child protection any more.
    #[error("no channel to child protection is set")]
    NoChannel,
}

/// Sends what is due, and says how much left. What cannot leave is tried again later; the rest is
/// not held up by it.
///
/// # Errors
/// When nothing can be taken or its leaving cannot be noted down.
pub async fn deliver(office: &Office, folders: &Folders) -> Result<usize, office::Error> {
    let mut left = 0;
    for leaving in office.take_leaving(BATCH).await? {
        match put(office, folders, &leaving).await? {
            Ok(()) => {
                office.has_left(leaving.id).await?;
                left += 1;
            }
            Err(error) => {
                warn!(%error, notice = %leaving.id, "a notice could not leave the house");
                office.could_not_leave(&leaving).await?;
            }
        }
    }
    Ok(left)
}

/// Puts one thing where it leaves to. That a report has come is noted only when it lies there.
async fn put(
    office: &Office,
    folders: &Folders,
    leaving: &Leaving,
) -> Result<Result<(), Stuck>, office::Error> {
    let Some((id, language)) = &leaving.report else {
        return Ok(folders.notices.put(leaving).map_err(Stuck::from));
    };
    let Some(folder) = &folders.child_protection else {
        return Ok(Err(Stuck::NoChannel));
    };
    if let Some(report) = office.leaving_report(*id).await? {
        let words = Language::negotiate(Some(language), None).words(office.now().date());
        let text = report_text(words, office.rules(), &report);
        if let Err(error) = folder.put_report(leaving, &text) {
            return Ok(Err(error.into()));
        }
    }
    office.report_arrived(leaving, *id).await?;
    Ok(Ok(()))
}
