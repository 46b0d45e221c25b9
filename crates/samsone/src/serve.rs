//! The command `serve`.

use crate::command::Serve;
use crate::config::Settings;
use crate::house::{self, House};
use crate::{login, store, tell};
use anyhow::{Context, Result};
use office::Clock;
use std::net::{Ipv4Addr, SocketAddr};
use tokio::net::TcpListener;

/// The port where nothing else is set.
const PORT: u16 = 8420;

/// Serves the pages of a municipality until stopped.
pub(crate) async fn run(options: Serve) -> Result<()> {
    let words = tell::words();
    let settings = Settings::of(&options.place)?;
    let municipality = settings
        .municipality
        .clone()
        .with_context(|| words.operator_needs_municipality())?;
    let address = options
        .listen
        .or(settings.listen)
        .unwrap_or(SocketAddr::from((Ipv4Addr::LOCALHOST, PORT)));
    // a program with the sign-in of the demo is never seen from another machine
    #[cfg(feature = "demo")]
    anyhow::ensure!(
        address.ip().is_loopback(),
        words.operator_demo_loopback(address.ip().to_string())
    );
    let data = settings.data()?;
    std::fs::create_dir_all(data).with_context(|| words.operator_no_folder(tell::name(data)))?;
    let journal = store::open(&settings).await?;
    let office = house::office(&journal, Clock::Machine)?;
    let ways = login::ways(&settings, &office).await?;
    let office = office.with_entrances(ways.entrances);
    let secure = settings.https.unwrap_or(true);
    let mut pages = house::settings(municipality, secure, false);
    pages.sign_in = ways.sign_in;
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| words.operator_no_listen(address.to_string()))?;
    let base = format!("http://{}", listener.local_addr()?);
    tell::answer(&words.operator_serving(base));
    let house = House {
        journal,
        office,
        data: settings.data()?.to_owned(),
        settings: pages,
        notices: None,
    };
    house.serve(listener).await
}
