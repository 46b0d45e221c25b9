//! The command `serve`.

use crate::command::Serve;
use crate::config::Settings;
use crate::house::{self, House};
use crate::{login, store, tell, testing};
use anyhow::{Context, Result, ensure};
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
    guarded(address, settings.behind_proxy)?;
    let data = settings.data()?;
    std::fs::create_dir_all(data).with_context(|| words.operator_no_folder(tell::name(data)))?;
    let folders = settings.folders()?;
    let seals = settings.seal_folder()?;
    let journal = store::open(&settings).await?;
    let office = house::office(&journal, Clock::Machine)?;
    let ways = login::ways(&settings, &office).await?;
    let watch = settings.watch.watch()?;
    let keep = settings.keep.keep()?;
    let office = office
        .with_entrances(ways.entrances)
        .with_watch(watch)
        .with_keep(keep);
    let secure = settings.https.unwrap_or(true);
    let mut pages = house::settings(municipality, secure, false);
    pages.sign_in = ways.sign_in;
    pages.child_protection = settings.child_protection();
    let pace = settings.limits.pace()?;
    pages.pace = testing::limits().then_some(pace);
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
        folders,
        seals,
    };
    house.serve(listener).await
}

/// What is served in the clear is served to this machine alone, unless the operator has said that a
/// proxy stands in front which speaks TLS.
fn guarded(address: SocketAddr, behind_proxy: Option<bool>) -> Result<()> {
    ensure!(
        address.ip().is_loopback() || behind_proxy == Some(true),
        tell::words().operator_needs_proxy(address.to_string())
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_others_reach_needs_a_proxy() {
        let here = ["127.0.0.1:8420", "127.8.9.1:80", "[::1]:8420"];
        let reached = [
            "0.0.0.0:8420",
            "192.0.2.7:80",
            "[::]:8420",
            "[2001:db8::7]:80",
        ];
        for behind_proxy in [None, Some(false), Some(true)] {
            for address in here {
                assert!(guarded(address.parse().unwrap(), behind_proxy).is_ok());
            }
            for address in reached {
                let refused = guarded(address.parse().unwrap(), behind_proxy).err();
                assert_eq!(refused.is_none(), behind_proxy == Some(true), "{address}");
                let said = refused.map(|error| error.to_string()).unwrap_or_default();
                assert!(
                    said.is_empty() || said.contains("behind-proxy = true"),
                    "{said}"
                );
            }
        }
    }
}
