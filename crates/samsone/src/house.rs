//! The house put together: journal, law, office, pages, and what goes on beside them.

use crate::{listen, tell, testing, upkeep};
use anyhow::{Context, Result, bail};
use delivery::Folders;
use journal::Journal;
use law::RuleSet;
use office::{Clock, Office};
use std::future::Future;
use std::path::PathBuf;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing::info;
use web::{ChildProtection, Pace, Settings};

/// Everything that serving needs.
pub(crate) struct House {
    pub(crate) journal: Journal,
    pub(crate) office: Office,
    pub(crate) settings: Settings,
    /// The data folder.
    pub(crate) data: PathBuf,
    /// Where that is put which leaves the house.
    pub(crate) folders: Folders,
    /// Where the seal of each day is put, if it is put anywhere.
    pub(crate) seals: Option<PathBuf>,
}

/// The office over a journal.
pub(crate) fn office(journal: &Journal, clock: Clock) -> Result<Office> {
    let rules = RuleSet::embedded();
    Office::new(journal.clone(), clock, rules, office::draw)
        .with_context(|| tell::words().operator_law_misfit())
}

/// What pages say about the municipality.
pub(crate) fn settings(municipality: String, secure: bool, demo: bool) -> Settings {
    Settings {
        municipality,
        secure,
        demo,
        pace: testing::limits().then(Pace::default),
        refusal_step: web::REFUSAL_STEP,
        sign_in: None,
        child_protection: ChildProtection::default(),
    }
}

impl House {
    /// Serves until the operator stops the program, then lets what is being done come to its end.
    ///
    /// # Errors
    /// When a part that the pages rest on has fallen: whoever looks after the program starts it again,
    /// rather than let it go on without writing or sealing.
    pub(crate) async fn serve(self, listener: TcpListener) -> Result<()> {
        let stop = stopped()?;
        let mut upkeep = upkeep::start(&self);
        #[cfg(feature = "bench")]
        let beside = crate::bench::routes(&self).await?;
        let pages = web::router(self.office, self.settings);
        #[cfg(feature = "bench")]
        let pages = pages.merge(beside);
        let words = tell::words();
        tokio::select! {
            () = listen::serve(listener, pages, stop) => {}
            () = self.journal.ended() => bail!(words.operator_writer_ended()),
            () = upkeep.fallen() => bail!(words.operator_upkeep_ended()),
        }
        upkeep.end().await;
        info!("stopped");
        Ok(())
    }
}

/// Waits until somebody asks the program to stop.
fn stopped() -> Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        info!("stopping");
    })
}
