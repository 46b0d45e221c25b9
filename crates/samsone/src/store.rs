//! Opening the journal that the settings name.

use crate::config::Settings;
use crate::testing;
use anyhow::{Context, Result, ensure};
use journal::{Config, Database, Journal, MasterKeys};

/// Opens the journal, and makes it where there is none.
pub(crate) async fn open(settings: &Settings) -> Result<Journal> {
    let config = config(settings, settings.database()?, settings.keys()?);
    let opened = if testing::waits_for_disk() {
        Journal::open(config).await
    } else {
        Journal::open_careless(careless(config)).await
    };
    opened.context("the journal cannot be opened")
}

/// Opens a journal that is there; a wrong folder does not become an empty store.
pub(crate) async fn open_existing(settings: &Settings) -> Result<Journal> {
    if let Database::Sqlite { file } = settings.database()? {
        ensure!(file.is_file(), "there is no store at {}", file.display());
    }
    open(settings).await
}

/// On PostgreSQL each connection says for itself that it does not wait.
fn careless(mut config: Config) -> Config {
    if let Database::Postgres { url } = &mut config.database {
        let sign = if url.contains('?') { '&' } else { '?' };
        url.push(sign);
        url.push_str("options=-c%20synchronous_commit%3Doff");
    }
    config
}

/// What the journal needs to know, for this database and these keys.
pub(crate) fn config(settings: &Settings, database: Database, keys: MasterKeys) -> Config {
    Config {
        database,
        keys,
        cache_bytes: settings.cache_bytes(),
        encryption: testing::encryption(),
        randomness: office::draw,
        instance: settings
            .instance
            .clone()
            .unwrap_or_else(|| "samsone".to_owned()),
    }
}
