//! A way to sign in, as the file with the settings holds it.

use serde::Deserialize;
use std::path::PathBuf;

/// One `[[sign-in]]`.
#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Written {
    /// Its name in addresses and in the log.
    pub(crate) name: String,
    /// Which provider it is.
    pub(crate) kind: Kind,
    /// Whom it is for, where it is not what is usual for the provider.
    #[serde(rename = "for")]
    pub(crate) whom: Option<Whom>,
    /// What its button says.
    pub(crate) label: Option<Label>,
    /// Who issues the tokens.
    pub(crate) issuer: String,
    /// Who we are there.
    pub(crate) client: String,
    /// The file with the secret.
    pub(crate) client_secret_file: Option<PathBuf>,
    /// The file with the private key, where the provider knows us by a signature.
    pub(crate) client_key_file: Option<PathBuf>,
    /// The name that the provider knows the key by.
    pub(crate) client_key_id: Option<String>,
    /// What is asked for.
    pub(crate) scopes: Option<Vec<String>>,
    /// The level that is asked for at first.
    pub(crate) asks: Option<Level>,
    /// Where the level of a sign-in stands.
    pub(crate) level_claim: Option<Claim>,
    /// The words that are taken for the level high.
    pub(crate) high: Option<Vec<String>>,
    /// The words that are taken for the level substantial.
    pub(crate) substantial: Option<Vec<String>>,
    /// The word by which the level high is asked for, where it is another.
    pub(crate) asks_high_by: Option<String>,
    /// The word by which the level substantial is asked for, where it is another.
    pub(crate) asks_substantial_by: Option<String>,
    /// The level of a sign-in that names none.
    pub(crate) level_unless_named: Option<Level>,
    /// Where the national number stands.
    pub(crate) person_claim: Option<Claim>,
    /// Where the organisation number stands.
    pub(crate) organisation_claim: Option<Claim>,
    /// Where the role stands.
    pub(crate) role_claim: Option<Claim>,
    /// What else is asked for, as JSON (RFC 9396).
    pub(crate) authorization_details: Option<String>,
    /// Whether a proof of holding a key goes with the exchange (DPoP).
    pub(crate) proves_key: Option<bool>,
    /// What organisations and roles mean here.
    pub(crate) mapping: Vec<Line>,
}

/// Which provider it is.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Default, Debug)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    IdPorten,
    Ansattporten,
    Helseid,
    #[default]
    Own,
}

/// Whom it is for.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Whom {
    Family,
    Staff,
}

/// How sure a sign-in is.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Level {
    Substantial,
    High,
}

/// A claim: its name, or several names, one inside the other.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(untagged)]
pub(crate) enum Claim {
    Name(String),
    Inside(Vec<String>),
}

/// What a button says in the three languages.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub(crate) struct Label {
    pub(crate) nb: String,
    pub(crate) nn: String,
    pub(crate) en: String,
}

/// What an organisation and a role mean here: one `[[sign-in.mapping]]`.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub(crate) struct Line {
    /// The organisation number.
    pub(crate) organisation: Option<String>,
    /// The role.
    pub(crate) role: Option<String>,
    /// The unit, by its name or its id.
    pub(crate) unit: String,
    /// The function in it.
    pub(crate) function: casework::entry::Function,
}

impl Written {
    /// Whom it is for.
    pub(crate) fn whom(&self) -> Whom {
        self.whom.unwrap_or(match self.kind {
            Kind::IdPorten => Whom::Family,
            Kind::Ansattporten | Kind::Helseid | Kind::Own => Whom::Staff,
        })
    }
}
