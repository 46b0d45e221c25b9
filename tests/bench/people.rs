//! Signing in by the links of the demo.

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};

use crate::client::{Client, get};
use crate::server::Server;

/// Tokens of people who have signed in.
#[derive(Default)]
pub(crate) struct People {
    tokens: HashMap<String, String>,
}

impl People {
    /// Signs in those who have not signed in yet.
    pub(crate) fn sign_in<'a>(
        &mut self,
        server: &Server,
        people: impl Iterator<Item = &'a String>,
    ) -> Result<()> {
        let mut client = Client::connect(server.port)?;
        for person in people {
            if !self.tokens.contains_key(person) {
                let token = sign_in(&mut client, person)?;
                self.tokens.insert(person.clone(), token);
            }
        }
        Ok(())
    }

    /// The token of a person.
    pub(crate) fn token(&self, person: &str) -> Result<&str> {
        let token = self.tokens.get(person);
        token
            .map(String::as_str)
            .context("somebody has not signed in")
    }
}

fn sign_in(client: &mut Client, person: &str) -> Result<String> {
    let answer = client.ask(&get(&format!("/demo/sign-in/{person}?to=/inbox"), ""))?;
    ensure!(
        answer.status == 303,
        "sign-in was answered with {}",
        answer.status
    );
    let cookie = answer
        .header("set-cookie")
        .context("sign-in set no cookie")?;
    let value = cookie
        .strip_prefix("samsone=")
        .and_then(|rest| rest.split(';').next());
    Ok(value.context("sign-in set another cookie")?.to_owned())
}
