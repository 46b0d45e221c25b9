//! The settings: a small file, and the command line before it.

use crate::command::Place;
use crate::login::Written;
use crate::tell;
use anyhow::{Context, Result, bail, ensure};
use journal::{Database, MasterKeys};
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// How much memory folded streams take where nothing else is set, in megabytes.
pub(crate) const CACHE_MEGABYTES: usize = 128;
/// The file of the journal in the data folder.
const SQLITE_FILE: &str = "samsone.db";
/// The file in which the demo keeps its keys, in its data folder.
pub(crate) const DEMO_KEYS: &str = "demo-keys.toml";

/// The file with the settings. Everything in it is optional.
#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Settings {
    /// The name of the municipality as pages show it.
    pub(crate) municipality: Option<String>,
    /// The address to listen on.
    pub(crate) listen: Option<SocketAddr>,
    /// The data folder.
    pub(crate) data: Option<PathBuf>,
    /// `sqlite`, or the address of a PostgreSQL database.
    pub(crate) database: Option<String>,
    /// The file with the keys.
    pub(crate) keys: Option<PathBuf>,
    /// Whether browsers reach the pages over HTTPS; only a test sets it to false.
    pub(crate) https: Option<bool>,
    /// How much memory folded streams take, in megabytes.
    pub(crate) cache_megabytes: Option<usize>,
    /// The name of this running program among those that share the database.
    pub(crate) instance: Option<String>,
    /// The address of the pages as browsers know it; sign-in needs it.
    pub(crate) address: Option<String>,
    /// The ways to sign in.
    pub(crate) sign_in: Vec<Written>,
}

impl Settings {
    /// The settings of a command: those of the file, with those of the command line before them.
    pub(crate) fn of(place: &Place) -> Result<Self> {
        let mut settings = match &place.config {
            Some(file) => Self::read(file)?,
            None => Self::default(),
        };
        let Place {
            data,
            database,
            keys,
            ..
        } = place.clone();
        settings.data = data.or(settings.data);
        settings.database = database.or(settings.database);
        settings.keys = keys.or(settings.keys);
        Ok(settings)
    }

    fn read(file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file)
            .with_context(|| tell::words().operator_no_settings(tell::name(file)))?;
        toml::from_str(&text)
            .with_context(|| tell::words().operator_wrong_settings(tell::name(file)))
    }

    /// The data folder, which must have been named.
    pub(crate) fn data(&self) -> Result<&Path> {
        self.data
            .as_deref()
            .with_context(|| tell::words().operator_needs_data())
    }

    /// The database.
    pub(crate) fn database(&self) -> Result<Database> {
        match self.database.as_deref() {
            None | Some("sqlite") => Ok(Database::Sqlite {
                file: self.data()?.join(SQLITE_FILE),
            }),
            Some(url) if is_postgres(url) => Ok(Database::Postgres {
                url: url.to_owned(),
            }),
            Some(_) => bail!(tell::words().operator_wrong_database()),
        }
    }

    /// The same settings for another database, and another data folder where one is named.
    pub(crate) fn with_database(&self, database: &str, data: Option<&Path>) -> Self {
        let mut other = self.clone();
        other.database = Some(database.to_owned());
        if let Some(data) = data {
            other.data = Some(data.to_owned());
        }
        other
    }

    /// The keys, from where they were said to be.
    pub(crate) fn keys(&self) -> Result<MasterKeys> {
        if let Some(keys) = crate::keys::from_environment()? {
            return Ok(keys);
        }
        if let Some(file) = &self.keys {
            outside(file, self.data.as_deref())?;
            return crate::keys::read(file);
        }
        if let Some(file) = self.demo_keys() {
            return crate::keys::read(&file);
        }
        bail!(tell::words().operator_needs_keys())
    }

    /// The keys of a demo, which lie in its data folder.
    fn demo_keys(&self) -> Option<PathBuf> {
        if !cfg!(feature = "demo") {
            return None;
        }
        let file = self.data.as_ref()?.join(DEMO_KEYS);
        file.is_file().then_some(file)
    }

    /// How many bytes of folded streams are kept in memory.
    pub(crate) fn cache_bytes(&self) -> usize {
        let megabytes = self.cache_megabytes.unwrap_or(CACHE_MEGABYTES);
        megabytes.saturating_mul(1024 * 1024)
    }
}

fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// Who finds the data folder must not find its keys beside it.
pub(crate) fn outside(file: &Path, data: Option<&Path>) -> Result<()> {
    let (Ok(file), Some(Ok(data))) = (file.canonicalize(), data.map(Path::canonicalize)) else {
        return Ok(());
    };
    ensure!(
        !file.starts_with(&data),
        tell::words().operator_keys_inside(tell::name(&file))
    );
    Ok(())
}
