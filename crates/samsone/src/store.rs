//! Opening the journal that the settings name.

use crate::config::Settings;
use crate::{tell, testing};
use anyhow::{Error, Result, ensure};
use journal::{Config, Database, Journal, MasterKeys, OpenError};

/// Opens the journal, and makes it where there is none.
pub(crate) async fn open(settings: &Settings) -> Result<Journal> {
    open_with(settings, settings.keys()?).await
}

async fn open_with(settings: &Settings, keys: MasterKeys) -> Result<Journal> {
    let config = config(settings, settings.database()?, keys);
    let opened = if testing::waits_for_disk() {
        Journal::open(config).await
    } else {
        Journal::open_careless(careless(config)).await
    };
    opened.map_err(in_words)
}

/// Why a journal was not opened, first as a sentence for the operator.
pub(crate) fn in_words(error: OpenError) -> Error {
    let words = tell::words();
    let sentence = match error {
        OpenError::NewerFormat { .. } => words.operator_newer_format(),
        OpenError::WrongKey(_) => words.operator_wrong_key(),
        OpenError::NotDurable(_) => words.operator_not_durable(),
        OpenError::OtherEncryption => words.operator_other_encryption(),
        OpenError::Unfinished => words.operator_half_copy(),
        OpenError::Store(_) => words.operator_no_journal(),
    };
    Error::new(error).context(sentence)
}

/// Opens a journal that is there; a wrong folder does not become an empty store.
pub(crate) async fn open_existing(settings: &Settings) -> Result<Journal> {
    is_there(settings)?;
    open(settings).await
}

/// The same with other keys than those of the settings.
pub(crate) async fn open_existing_with(settings: &Settings, keys: MasterKeys) -> Result<Journal> {
    is_there(settings)?;
    open_with(settings, keys).await
}

/// Makes sure that there is a store where the settings say.
pub(crate) fn is_there(settings: &Settings) -> Result<()> {
    if let Database::Sqlite { file } = settings.database()? {
        ensure!(
            file.is_file(),
            tell::words().operator_no_store(tell::name(&file))
        );
    }
    Ok(())
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
