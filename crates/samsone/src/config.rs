//! The settings: a small file, and the command line before it.

use crate::command::Place;
use crate::login::Written;
use crate::{keep, limits, tell, watch};
use anyhow::{Context, Result, bail, ensure};
use delivery::{Folder, Folders};
use journal::{Database, MasterKeys};
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use web::ChildProtection;

/// How much memory folded streams take where nothing else is set, in megabytes.
pub(crate) const CACHE_MEGABYTES: usize = 128;
/// The file of the journal in the data folder.
const SQLITE_FILE: &str = "samsone.db";
/// The folder for notices in the data folder, where no other is set.
const NOTICES: &str = "notices";
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
    /// Whether a proxy stands in front that speaks TLS with the browsers, so that the program may
    /// listen on an address that other machines reach.
    pub(crate) behind_proxy: Option<bool>,
    /// The folder into which notices are put that are to leave the house.
    pub(crate) notices: Option<PathBuf>,
    /// The folder into which reports are put that child protection takes from there.
    pub(crate) child_protection_folder: Option<PathBuf>,
    /// Where child protection takes reports otherwise: a page on the net, or an address for letters.
    pub(crate) child_protection_address: Option<String>,
    /// The folder outside the installation into which the seal of each day is put.
    pub(crate) seal_folder: Option<PathBuf>,
    /// Whether browsers reach the pages over HTTPS; only a test sets it to false.
    pub(crate) https: Option<bool>,
    /// How much memory folded streams take, in megabytes.
    pub(crate) cache_megabytes: Option<usize>,
    /// The name of this running program among those that share the database.
    pub(crate) instance: Option<String>,
    /// The address of the pages as browsers know it; sign-in needs it.
    pub(crate) address: Option<String>,
    /// What is set about watching over access.
    pub(crate) watch: watch::Written,
    /// How often somebody may ask.
    pub(crate) limits: limits::Written,
    /// How many months after something was last written it is due to be looked at.
    pub(crate) keep: keep::Written,
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
            return crate::keys::read_of_demo(&file);
        }
        bail!(tell::words().operator_needs_keys())
    }

    /// The file with the keys, where they come from one and not from the environment.
    pub(crate) fn keys_file(&self) -> Result<Option<PathBuf>> {
        match crate::keys::from_environment()? {
            Some(_) => Ok(None),
            None => Ok(self.keys.clone()),
        }
    }

    /// Where notices are put that are to leave the house.
    pub(crate) fn notices(&self) -> Result<PathBuf> {
        match &self.notices {
            Some(folder) => Ok(folder.clone()),
            None => Ok(self.data()?.join(NOTICES)),
        }
    }

    /// Where that is put which leaves the house. Reports do not lie where the store lies: they are in
    /// plain text.
    pub(crate) fn folders(&self) -> Result<Folders> {
        if let Some(folder) = &self.child_protection_folder {
            let words = tell::words();
            std::fs::create_dir_all(folder)
                .with_context(|| words.operator_no_folder(tell::name(folder)))?;
            ensure!(
                !is_inside(folder, self.data.as_deref()),
                words.operator_reports_inside(tell::name(folder))
            );
        }
        Ok(Folders {
            notices: Folder::new(self.notices()?),
            child_protection: self.child_protection_folder.clone().map(Folder::new),
        })
    }

    /// How a report comes to child protection, as its writer is told.
    pub(crate) fn child_protection(&self) -> ChildProtection {
        ChildProtection {
            address: self.child_protection_address.clone(),
            channel: self.child_protection_folder.is_some(),
        }
    }

    /// Where the seal of each day is put, if it is put anywhere.
    pub(crate) fn seal_folder(&self) -> Result<Option<PathBuf>> {
        let Some(folder) = &self.seal_folder else {
            return Ok(None);
        };
        let words = tell::words();
        std::fs::create_dir_all(folder)
            .with_context(|| words.operator_no_folder(tell::name(folder)))?;
        ensure!(
            !is_inside(folder, self.data.as_deref()),
            words.operator_seal_inside(tell::name(folder))
        );
        Ok(Some(folder.clone()))
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
    ensure!(
        !is_inside(file, data),
        tell::words().operator_keys_inside(tell::name(file))
    );
    Ok(())
}

/// Whether a file or folder lies in the data folder.
pub(crate) fn is_inside(file: &Path, data: Option<&Path>) -> bool {
    match (file.canonicalize(), data.map(Path::canonicalize)) {
        (Ok(file), Some(Ok(data))) => file.starts_with(data),
        _ => false,
    }
}
