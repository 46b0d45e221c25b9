//! The suites of a run, their order and what each needs.

use anyhow::{Result, bail};

use crate::install::Needs;

/// A group of tests that runs together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Suite {
    Format,
    Lints,
    Build,
    House,
    Unit,
    Access,
    CratesSqlite,
    CratesPostgres,
    SystemSqlite,
    SystemPostgres,
    BrowserSqlite,
    BrowserPostgres,
    Attack,
}

/// Where a suite keeps its journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Database {
    Sqlite,
    Postgres,
}

impl Suite {
    /// Every suite, cheap and far-reaching ones first.
    pub(crate) const ALL: [Self; 13] = [
        Self::Format,
        Self::Lints,
        Self::Build,
        Self::House,
        Self::Unit,
        Self::Access,
        Self::CratesSqlite,
        Self::CratesPostgres,
        Self::SystemSqlite,
        Self::SystemPostgres,
        Self::BrowserSqlite,
        Self::BrowserPostgres,
        Self::Attack,
    ];

    /// How the suite is called on the command line and in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lints => "lints",
            Self::Build => "build",
            Self::House => "house",
            Self::Unit => "unit",
            Self::Access => "access",
            Self::CratesSqlite => "crates-sqlite",
            Self::CratesPostgres => "crates-postgres",
            Self::SystemSqlite => "system-sqlite",
            Self::SystemPostgres => "system-postgres",
            Self::BrowserSqlite => "browser-sqlite",
            Self::BrowserPostgres => "browser-postgres",
            Self::Attack => "attack",
        }
    }

    /// The database that the suite runs on.
    pub(crate) fn database(self) -> Database {
        match self {
            Self::CratesPostgres | Self::SystemPostgres | Self::BrowserPostgres => {
                Database::Postgres
            }
            _ => Database::Sqlite,
        }
    }

    /// The same suite on SQLite, for a suite on PostgreSQL.
    pub(crate) fn twin(self) -> Option<Self> {
        match self {
            Self::CratesPostgres => Some(Self::CratesSqlite),
            Self::SystemPostgres => Some(Self::SystemSqlite),
            Self::BrowserPostgres => Some(Self::BrowserSqlite),
            _ => None,
        }
    }

    /// What the suite needs of Debian.
    pub(crate) fn needs(self) -> Needs {
        Needs {
            browser: matches!(self, Self::BrowserSqlite | Self::BrowserPostgres),
            postgres: self.database() == Database::Postgres,
            tracer: matches!(self, Self::SystemSqlite | Self::SystemPostgres),
            tools: self == Self::Attack,
        }
    }

    /// Whether the suite runs what the `build` suite builds: the whole program.
    pub(crate) fn runs_the_build(self) -> bool {
        let small = [
            Self::Format,
            Self::Lints,
            Self::Build,
            Self::House,
            Self::Unit,
        ];
        !small.contains(&self)
    }

    /// Whether a word on the command line means this suite: its name, or the part before or after the hyphen.
    fn answers_to(self, word: &str) -> bool {
        self.name() == word || self.name().split('-').any(|part| part == word)
    }
}

/// The suites that are meant, in their own order; all of them when nothing is named. The build is added when a
/// suite needs it.
///
/// # Errors
/// When a word means no suite.
pub(crate) fn chosen(words: &[String]) -> Result<Vec<Suite>> {
    for word in words {
        if !Suite::ALL.iter().any(|suite| suite.answers_to(word)) {
            let names = Suite::ALL.map(Suite::name).join(", ");
            bail!(
                "There is no suite `{word}`. The suites are: {names}; `crates`, `system`, `browser`, `sqlite` and `postgres` mean several."
            );
        }
    }
    let meant = |suite: &Suite| words.is_empty() || words.iter().any(|word| suite.answers_to(word));
    let built = Suite::ALL
        .iter()
        .any(|suite| meant(suite) && suite.runs_the_build());
    Ok(Suite::ALL
        .into_iter()
        .filter(|suite| meant(suite) || (built && *suite == Suite::Build))
        .collect())
}
