//! Load: so many connections, each asking its next question when it has the answer to the last.

use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::check::Ask;
use crate::client::Client;
use crate::figures::Figures;
use crate::process::{now, used, used_by_all};
use crate::server::Server;

/// When the load ends.
#[derive(Clone, Copy)]
pub(crate) enum Until {
    /// After this time; questions are drawn at random.
    Time(Duration),
    /// When each question was asked once.
    Once,
}

/// Asks with so many connections at once.
pub(crate) fn run(
    server: &Server,
    asks: &[Ask],
    connections: usize,
    until: Until,
) -> Result<Figures> {
    let next = AtomicUsize::new(0);
    let ready = Barrier::new(connections + 1);
    let before = Used::now(server)?;
    let (start, times) = thread::scope(|scope| {
        let threads: Vec<_> = (0..connections)
            .map(|number| {
                let (next, ready) = (&next, &ready);
                scope.spawn(move || {
                    let client = Client::connect(server.port);
                    ready.wait();
                    one(
                        client?,
                        asks,
                        Turn {
                            number,
                            until,
                            next,
                        },
                    )
                })
            })
            .collect();
        ready.wait();
        let start = now();
        let mut times = Vec::new();
        for thread in threads {
            let part = thread.join().ok().context("a connection panicked")??;
            times.extend(part);
        }
        anyhow::Ok((start, times))
    })?;
    let elapsed = start.elapsed();
    let after = Used::now(server)?;
    let mut figures = Figures::of(times);
    figures.elapsed = elapsed;
    figures.server = after.server.saturating_sub(before.server);
    figures.client = after.client.saturating_sub(before.client);
    let all = after.all.saturating_sub(before.all);
    figures.others = all.saturating_sub(figures.server + figures.client);
    Ok(figures)
}

struct Used {
    server: Duration,
    client: Duration,
    all: Duration,
}

impl Used {
    fn now(server: &Server) -> Result<Self> {
        Ok(Self {
            server: used(&server.process())?,
            client: used("self")?,
            all: used_by_all()?,
        })
    }
}

/// What one connection asks next.
struct Turn<'a> {
    number: usize,
    until: Until,
    next: &'a AtomicUsize,
}

fn one(mut client: Client, asks: &[Ask], turn: Turn<'_>) -> Result<Vec<u64>> {
    let start = now();
    let mut times = Vec::new();
    let mut chance = Chance::new(turn.number as u64);
    loop {
        let place = match turn.until {
            Until::Time(time) if start.elapsed() >= time => return Ok(times),
            Until::Time(_) => chance.below(asks.len()),
            Until::Once => turn.next.fetch_add(1, Ordering::Relaxed),
        };
        let Some(ask) = asks.get(place) else {
            return Ok(times);
        };
        let asked = now();
        let answer = client.ask(&ask.request)?;
        times.push(u64::try_from(asked.elapsed().as_nanos())?);
        ask.check(&answer)?;
    }
}

/// Numbers without a pattern, the same ones each time.
pub(crate) struct Chance(u64);

impl Chance {
    /// Numbers for a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}
