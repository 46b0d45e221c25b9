//! The house put together: journal, law, office, pages, and what goes on beside them.

use crate::{tell, testing, upkeep};
use anyhow::{Context, Result};
use delivery::Folder;
use journal::Journal;
use law::RuleSet;
use office::{Clock, Office};
use std::future::Future;
use std::path::PathBuf;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing::info;
use web::Settings;

/// Everything that serving needs.
pub(crate) struct House {
    pub(crate) journal: Journal,
    pub(crate) office: Office,
    pub(crate) settings: Settings,
    /// The data folder.
    pub(crate) data: PathBuf,
    /// Where neutral notices are put, if they are put anywhere.
    pub(crate) notices: Option<Folder>,
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
        limits_forms: testing::limits_forms(),
        sign_in: None,
    }
}

impl House {
    /// Serves until the operator stops the program, then lets what is being done come to its end.
    pub(crate) async fn serve(self, listener: TcpListener) -> Result<()> {
        let stop = stopped()?;
        let upkeep = upkeep::start(&self);
        #[cfg(feature = "bench")]
        let beside = crate::bench::routes(&self).await?;
        let pages = web::router(self.office, self.settings);
        #[cfg(feature = "bench")]
        let pages = pages.merge(beside);
        axum::serve(listener, pages)
            .with_graceful_shutdown(stop)
            .await
            .with_context(|| tell::words().operator_not_served())?;
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
