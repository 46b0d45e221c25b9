//! The command `serve`.

use crate::command::Serve;
use crate::config::Settings;
use crate::house::{self, House};
use crate::{store, tell};
use anyhow::{Context, Result};
use office::Clock;
use std::net::{Ipv4Addr, SocketAddr};
use tokio::net::TcpListener;

/// The port where nothing else is set.
const PORT: u16 = 8420;

/// Serves the pages of a municipality until stopped.
pub(crate) async fn run(options: Serve) -> Result<()> {
    let settings = Settings::of(&options.place)?;
    let municipality = settings
        .municipality
        .clone()
        .context("the settings must name the `municipality`")?;
    let address = options
        .listen
        .or(settings.listen)
        .unwrap_or(SocketAddr::from((Ipv4Addr::LOCALHOST, PORT)));
    std::fs::create_dir_all(settings.data()?).context("the data folder cannot be made")?;
    let journal = store::open(&settings).await?;
    let office = house::office(&journal, Clock::Machine)?;
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("nothing can listen on {address}"))?;
    tell::answer(&format!("Serving on http://{}", listener.local_addr()?));
    let house = House {
        journal,
        office,
        data: settings.data()?.to_owned(),
        settings: house::settings(municipality, settings.https.unwrap_or(true), false),
        notices: None,
    };
    house.serve(listener).await
}
