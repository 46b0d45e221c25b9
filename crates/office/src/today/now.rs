//! The first page of a case, for the family and for those who help.

use crate::Office;
use crate::error::Error;
use crate::log::{LogLine, Over, Wanted, log_lines};
use crate::notice::sent;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::notice::SentRow;
use casework::today::{NowPage, now_page};

/// How many openings the first page shows.
const OPENINGS: i64 = 3;

/// The first page of a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Now {
    /// What is shown of the case.
    pub page: NowPage,
    /// Who looked last, for those who may read the log.
    pub seen: Vec<LogLine>,
    /// What the reader has sent and that no case was opened from, for the family.
    pub sent: Vec<SentRow>,
}

impl Office {
    /// The first page of a case.
    ///
    /// # Errors
    /// `NotFound` when there is no ground to know of the case.
    pub async fn now_in(&self, viewer: Viewer, id: CaseId) -> Result<Shown<Now>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let page = now_page(desk.scene(&open), &open.permit);
        let log = log_lines(
            &mut desk,
            &open,
            viewer,
            (OPENINGS, Wanted::default(), Over::Case),
        )
        .await?;
        let sent = sent(&mut desk, viewer).await?;
        drop(desk);
        let now = page.map(|page| Now {
            page,
            seen: Vec::new(),
            sent: Vec::new(),
        });
        let now = match log {
            Some(log) => now.join(log).map(|(now, seen)| Now { seen, ..now }),
            None => now,
        };
        let seen = match sent {
            Some(sent) => now.join(sent).map(|(now, sent)| Now { sent, ..now }),
            None => now,
        };
        self.show(seen, open.sequence).await
    }
}
