//! Where the journal lies and which keys open it.

use crate::former::FormerSeal;
use std::fmt;
use std::path::PathBuf;

/// The source of randomness: fills the slice with bytes that nobody can foretell.
pub type Randomness = fn(&mut [u8]);

/// What it takes to open a journal.
pub struct Config {
    /// Where it lies.
    pub database: Database,
    /// The keys from outside the data folder.
    pub keys: MasterKeys,
    /// How many bytes of folded streams are kept in memory.
    pub cache_bytes: usize,
    /// Whether bodies are sealed.
    pub encryption: Encryption,
    /// Where keys and nonces come from.
    pub randomness: Randomness,
    /// The name of this running program among those that share the database: each writes its own
    /// segments of the log of openings.
    pub instance: String,
}

/// One of the two databases.
#[derive(Clone)]
pub enum Database {
    /// A file beside the program.
    Sqlite {
        /// The file; it is made when it is missing.
        file: PathBuf,
    },
    /// A server that several instances may share.
    Postgres {
        /// Where it is, as a URL or in the form `host=… dbname=…`.
        url: String,
    },
}

/// Whether a commit is answered before it is on the disk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Commits {
    /// Never.
    Durable,
    /// Always: only for the test that shows what would be lost.
    Careless,
}

/// Whether bodies are sealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encryption {
    /// Always, except in the one test that shows what would be found otherwise.
    On,
    /// Only for a new store, which stays so for good.
    Off,
}

/// The three keys, and what is kept of those before, that come from outside the data folder.
#[derive(Clone)]
pub struct MasterKeys {
    /// Wraps the data keys.
    pub wrapping: [u8; 32],
    /// The seed of the Ed25519 key that signs seals.
    pub seal: [u8; 32],
    /// Keys the hashes by which a person is found by number or name.
    pub search: [u8; 32],
    /// The seal keys from before, oldest first.
    pub former_seals: Vec<FormerSeal>,
}

impl fmt::Debug for MasterKeys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MasterKeys")
    }
}
