//! Appending: families send messages, beside bare rows through the same driver.

use std::time::Duration;

use anyhow::{Result, ensure};

use crate::check::Ask;
use crate::client::{Client, get, post};
use crate::figures::Figures;
use crate::load::Chance;
use crate::people::People;
use crate::process::now;
use crate::server::Server;
use crate::store::Store;

/// What a family writes.
const TEXT: &str = "Hei%2C+alt+gikk+bra+i+dag.+Vi+ringer+torsdag.";

/// The same as the page shows it.
const SHOWN: &str = "Hei, alt gikk bra i dag. Vi ringer torsdag.";
/// Families that write.
pub(crate) const CASES: usize = 1_000;

/// A request for a bare row, alone or in a group.
pub(crate) fn bare(path: &str) -> Ask {
    Ask {
        request: post(path, "", ""),
        status: 200,
        holds: Vec::new(),
    }
}

/// So many messages, from the family of one case after the other; each is another errand.
pub(crate) fn messages(
    store: &Store,
    people: &People,
    count: usize,
    chance: &mut Chance,
) -> Result<Vec<Ask>> {
    let cases = store.cases.iter().take(CASES).cycle().take(count);
    let asks = cases.map(|case| {
        let path = format!("/case/{}/message", case.case);
        let mut half = || chance.below(usize::MAX);
        let errand = format!("{:016x}{:016x}", half(), half());
        let form = format!("errand={errand}&shown=0&text={TEXT}");
        Ok(Ask {
            request: post(&path, people.token(&case.parent)?, &form),
            status: 303,
            holds: Vec::new(),
        })
    });
    asks.collect()
}

/// One client, turn by turn: an answer, and a bare durable commit as the program itself measured it.
pub(crate) fn in_turn<'a>(
    server: &Server,
    asks: impl Iterator<Item = &'a Ask>,
    time: Duration,
) -> Result<(Figures, Figures)> {
    let mut client = Client::connect(server.port)?;
    let commit = bare("/bench/alone");
    let (mut answers, mut commits) = (Vec::new(), Vec::new());
    let start = now();
    for ask in asks {
        let asked = now();
        let answer = client.ask(&ask.request)?;
        answers.push(u64::try_from(asked.elapsed().as_nanos())?);
        ask.check(&answer)?;
        let answer = client.ask(&commit.request)?;
        commit.check(&answer)?;
        commits.push(std::str::from_utf8(answer.body)?.parse()?);
        if start.elapsed() >= time {
            break;
        }
    }
    let mut answers = Figures::of(answers);
    answers.elapsed = start.elapsed();
    Ok((answers, Figures::of(commits)))
}

/// Looks whether every message has come to where the family reads it.
pub(crate) fn arrived(server: &Server, store: &Store, people: &People, sent: usize) -> Result<()> {
    let mut client = Client::connect(server.port)?;
    let mut found = 0;
    for case in store.cases.iter().take(CASES) {
        let path = format!("/case/{}/message", case.case);
        let answer = client.ask(&get(&path, people.token(&case.parent)?))?;
        let body = std::str::from_utf8(answer.body)?;
        found += body.matches(SHOWN).count();
    }
    ensure!(found == sent, "of {sent} messages {found} are there");
    Ok(())
}
