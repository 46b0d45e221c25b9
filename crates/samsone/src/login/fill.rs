//! What is usual for each provider, where the settings say nothing else.

use super::written::{Claim, Kind, Level, Written};
use crate::tell;
use anyhow::{Context, Result, ensure};
use casework::access;
use web::login::{Brand, ClaimPath};

pub(super) fn brand(written: &Written) -> Result<Brand> {
    let own = written.label.clone().map(|label| Brand::Own {
        nb: label.nb,
        nn: label.nn,
        en: label.en,
    });
    match (own, written.kind) {
        (Some(own), _) => Ok(own),
        (None, Kind::IdPorten) => Ok(Brand::IdPorten),
        (None, Kind::Ansattporten) => Ok(Brand::Ansattporten),
        (None, Kind::Helseid) => Ok(Brand::HelseId),
        (None, Kind::Own) => Err(anyhow::anyhow!(
            tell::words().operator_login_label(&written.name)
        )),
    }
}

pub(super) fn scopes(written: &Written) -> Vec<String> {
    let usual: &[&str] = match written.kind {
        Kind::Helseid => &[
            "openid",
            "profile",
            "helseid://scopes/identity/pid",
            "helseid://scopes/identity/security_level",
        ],
        Kind::IdPorten | Kind::Ansattporten | Kind::Own => &["openid", "profile"],
    };
    let usual = || usual.iter().map(|scope| (*scope).to_owned()).collect();
    written.scopes.clone().unwrap_or_else(usual)
}

pub(super) fn asks(written: &Written) -> access::Level {
    of(written.asks.unwrap_or(Level::High))
}

fn of(level: Level) -> access::Level {
    match level {
        Level::High => access::Level::High,
        Level::Substantial => access::Level::Substantial,
    }
}

pub(super) fn level(written: &Written) -> ClaimPath {
    let usual = match written.kind {
        Kind::Helseid => "helseid://claims/identity/security_level",
        Kind::IdPorten | Kind::Ansattporten | Kind::Own => "acr",
    };
    let own = written.level_claim.as_ref().map(path);
    own.unwrap_or_else(|| ClaimPath(vec![usual.to_owned()]))
}

pub(super) fn levels(written: &Written) -> Vec<(String, access::Level)> {
    let (high, substantial) = match written.kind {
        Kind::IdPorten | Kind::Ansattporten => {
            (Some("idporten-loa-high"), Some("idporten-loa-substantial"))
        }
        Kind::Helseid => (Some("4"), Some("3")),
        Kind::Own => (None, None),
    };
    let words = |own: &Option<Vec<String>>, usual: Option<&str>| {
        let usual = || usual.into_iter().map(str::to_owned).collect();
        own.clone().unwrap_or_else(usual)
    };
    let of = |words: Vec<String>, level| words.into_iter().map(move |word| (word, level));
    of(words(&written.high, high), access::Level::High)
        .chain(of(
            words(&written.substantial, substantial),
            access::Level::Substantial,
        ))
        .collect()
}

pub(super) fn asked_by(written: &Written) -> Vec<(access::Level, String)> {
    let (high, substantial) = match written.kind {
        Kind::Helseid => (Some("Level4"), Some("Level3")),
        Kind::IdPorten | Kind::Ansattporten | Kind::Own => (None, None),
    };
    let word = |own: &Option<String>, usual: Option<&str>| own.clone().or(usual.map(str::to_owned));
    let of = |word: Option<String>, level| word.map(|word| (level, word));
    [
        of(word(&written.asks_high_by, high), access::Level::High),
        of(
            word(&written.asks_substantial_by, substantial),
            access::Level::Substantial,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

pub(super) fn unnamed_level(written: &Written) -> Option<access::Level> {
    written.level_unless_named.map(of)
}

pub(super) fn person(written: &Written) -> Result<ClaimPath> {
    let usual = match written.kind {
        Kind::IdPorten | Kind::Ansattporten => Some("pid"),
        Kind::Helseid => Some("helseid://claims/identity/pid"),
        Kind::Own => None,
    };
    let usual = usual.map(|name| ClaimPath(vec![name.to_owned()]));
    let own = written.person_claim.as_ref().map(path);
    own.or(usual)
        .with_context(|| tell::words().operator_login_person(&written.name))
}

pub(super) fn path(claim: &Claim) -> ClaimPath {
    ClaimPath(match claim {
        Claim::Name(name) => vec![name.clone()],
        Claim::Inside(names) => names.clone(),
    })
}

/// What else is asked for, which must be a list in JSON.
pub(super) fn details(written: &Written) -> Result<Option<String>> {
    let Some(text) = &written.authorization_details else {
        return Ok(None);
    };
    let read = serde_json::from_str(text).unwrap_or(serde_json::Value::Null);
    ensure!(
        read.is_array(),
        tell::words().operator_login_details(&written.name)
    );
    Ok(Some(read.to_string()))
}

pub(super) fn proves_key(written: &Written) -> bool {
    written.proves_key.unwrap_or(written.kind == Kind::Helseid)
}
