//! A store of its own for a test.

use journal::{Config, Database, Encryption, Journal, MasterKeys};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder that is gone when the test is over.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("samsone-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A journal in a folder.
pub(crate) async fn journal(folder: &Path) -> Journal {
    Journal::open(Config {
        database: Database::Sqlite {
            file: folder.join("journal.sqlite"),
        },
        keys: MasterKeys {
            wrapping: [1; 32],
            seal: [2; 32],
            search: [3; 32],
            former_seals: Vec::new(),
        },
        cache_bytes: 1 << 20,
        encryption: Encryption::On,
        randomness: office::draw,
        instance: "test".to_owned(),
    })
    .await
    .unwrap()
}
