//! The command `serve`.

use crate::command::Serve;
use crate::config::Settings;
use crate::house::{self, House};
use crate::{store, tell};
use anyhow::{Context, Result, ensure};
use delivery::Folder;
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
    ensure!(
        address.ip().is_loopback(),
        words.operator_demo_loopback(address.ip().to_string())
    );
    ensure!(
        address.ip().is_loopback() || settings.behind_proxy == Some(true),
        words.operator_needs_proxy(address.to_string())
    );
    let data = settings.data()?;
    std::fs::create_dir_all(data).with_context(|| words.operator_no_folder(tell::name(data)))?;
    let notices = Folder::new(settings.notices()?);
    let seals = settings.seal_folder()?;
    let journal = store::open(&settings).await?;
    let office = house::office(&journal, Clock::Machine)?;
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| words.operator_no_listen(address.to_string()))?;
    let base = format!("http://{}", listener.local_addr()?);
    tell::answer(&words.operator_serving(base));
    let house = House {
        journal,
        office,
        data: settings.data()?.to_owned(),
        settings: house::settings(municipality, settings.https.unwrap_or(true), false),
        notices,
        seals,
    };
    house.serve(listener).await
}
