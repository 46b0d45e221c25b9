//! The ways to sign in, from the settings: read, filled in with what is usual for each provider, and
//! checked before anything is served.

mod fill;
mod mapping;
#[cfg(test)]
mod tests;
mod written;

pub(crate) use written::Written;

use crate::config::{Settings, outside};
use crate::tell;
use anyhow::{Context, Result, bail, ensure};
use office::Office;
use office::session::{Entrance, Opens};
use std::collections::BTreeSet;
use std::path::Path;
use web::login::{Address, Credentials, Provider, SignIn, SigningKey};
use written::Whom;

/// How long the name of a way in may be.
const LONGEST_NAME: usize = 40;

/// The ways in, for the pages and for the office.
pub(crate) struct Ways {
    pub(crate) sign_in: Option<SignIn>,
    pub(crate) entrances: Vec<Entrance>,
}

/// The ways in that the settings name, checked against the units that there are.
pub(crate) async fn ways(settings: &Settings, office: &Office) -> Result<Ways> {
    if settings.sign_in.is_empty() {
        tell::progress(&tell::words().operator_login_none());
        return Ok(Ways {
            sign_in: None,
            entrances: Vec::new(),
        });
    }
    let address = address(settings)?;
    let units = office.unit_names().await?;
    let mut names = BTreeSet::new();
    let (mut providers, mut entrances) = (Vec::new(), Vec::new());
    for written in &settings.sign_in {
        let name = &written.name;
        ensure!(
            is_name(name) && names.insert(name.clone()),
            tell::words().operator_login_name(name)
        );
        providers.push(provider(written, settings.data.as_deref())?);
        let opens = match (written.whom(), written.mapping.as_slice()) {
            (Whom::Family, []) => Opens::Family,
            (Whom::Family, _) => bail!(tell::words().operator_login_family_mapping(name)),
            (Whom::Staff, []) => Opens::Staff,
            (Whom::Staff, _) => Opens::StaffSaid(mapping::read(written, &units)?),
        };
        entrances.push(Entrance {
            name: name.clone(),
            opens,
        });
    }
    Ok(Ways {
        sign_in: Some(SignIn { address, providers }),
        entrances,
    })
}

/// The address of the pages, which providers send people back to.
fn address(settings: &Settings) -> Result<Address> {
    let words = tell::words();
    let text = settings.address.as_deref();
    let text = text.with_context(|| words.operator_login_needs_address())?;
    let address: Option<Address> = text.parse().ok();
    let secure = settings.https.unwrap_or(true);
    address
        .filter(|address| address.is_site() && address.is_secure() == secure)
        .with_context(|| words.operator_login_wrong_address(text))
}

/// Small letters, digits and hyphens: the name stands in addresses.
fn is_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(fits)
}

fn provider(written: &Written, data: Option<&Path>) -> Result<Provider> {
    let words = tell::words();
    let name = written.name.as_str();
    let issuer = written.issuer.parse();
    let provider = Provider {
        name: name.to_owned(),
        brand: fill::brand(written)?,
        issuer: issuer.with_context(|| words.operator_login_issuer(name, &written.issuer))?,
        client: written.client.clone(),
        credentials: credentials(written, data)?,
        scopes: fill::scopes(written),
        asks: fill::asks(written),
        level: fill::level(written),
        levels: fill::levels(written),
        asked_by: fill::asked_by(written),
        unnamed_level: fill::unnamed_level(written),
        person: fill::person(written)?,
        organisation: written.organisation_claim.as_ref().map(fill::path),
        role: written.role_claim.as_ref().map(fill::path),
        authorization_details: fill::details(written)?,
        proves_key: fill::proves_key(written),
    };
    ensure!(
        !provider.client.is_empty() && provider.scopes.iter().any(|scope| scope == "openid"),
        words.operator_login_client(name)
    );
    ensure!(
        provider.reaches(provider.asks),
        words.operator_login_levels(name)
    );
    Ok(provider)
}

/// A secret or a key, from one file outside the data folder.
fn credentials(written: &Written, data: Option<&Path>) -> Result<Credentials> {
    let words = tell::words();
    let name = written.name.as_str();
    let read = |file: &Path| -> Result<String> {
        outside(file, data)?;
        std::fs::read_to_string(file)
            .with_context(|| words.operator_login_no_file(tell::name(file), name))
    };
    match (&written.client_secret_file, &written.client_key_file) {
        (Some(file), None) => {
            let secret = read(file)?.trim().to_owned();
            ensure!(
                !secret.is_empty(),
                words.operator_login_no_file(tell::name(file), name)
            );
            Ok(Credentials::Secret(secret))
        }
        (None, Some(file)) => {
            let key = SigningKey::from_pem(&read(file)?, written.client_key_id.clone());
            let key = key.with_context(|| words.operator_login_no_key(tell::name(file), name))?;
            Ok(Credentials::Key(key))
        }
        _ => bail!(words.operator_login_credentials(name)),
    }
}
