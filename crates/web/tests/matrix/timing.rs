//! Whether the time of an answer tells a hidden case from one that is not there.

use crate::site::{Asker, Site, an_id, today};
use sample::WatchedTown;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// How many times each is asked for.
const TIMES: usize = 10_000;
/// How many ask beside each other where an answer waits for its step.
const TOGETHER: usize = 20;

#[expect(
    clippy::disallowed_methods,
    reason = "how long an answer takes is what is measured"
)]
async fn took(site: &Site, path: &str, asker: &Asker) -> Duration {
    let began = Instant::now();
    let answer = site.get(path, asker).await;
    let took = began.elapsed();
    assert_eq!(answer.status, 404);
    took
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Asks in turn for what is hidden and what is absent, several at a time because each waits. What the
/// difference of the medians means is told by the difference of two groups that were asked for the
/// very same.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measured by `cargo xtask bench timing`; the numbers are read, and decide nothing"]
async fn a_hidden_case_and_one_that_is_not_there_take_as_long() {
    for (how, step) in [
        ("as soon as it can", Duration::ZERO),
        ("on a step", web::REFUSAL_STEP),
    ] {
        let site = Site::answering(WatchedTown::of_every_kind(today()), step).await;
        let site = Arc::new(site);
        for name in [
            "worker elsewhere",
            "leader of the municipality",
            "open: mother",
        ] {
            let together = if step.is_zero() { 1 } else { TOGETHER };
            let [first, again, absent, other] = asked(&site, name, together).await;
            let apart = first.abs_diff(absent);
            let noise = first.abs_diff(again).max(absent.abs_diff(other));
            eprintln!(
                "{how}, {name}: hidden {first:?} and {again:?}, absent {absent:?} and {other:?}; \
                 apart {apart:?}, where the same differs from itself by {noise:?}"
            );
        }
    }
}

/// The medians of four groups: two that ask for what is hidden, two that ask for what is absent. Several ask beside each
/// other, each for one group after the other in a turn of its own, so that no group meets a busier machine than another.
async fn asked(site: &Arc<Site>, name: &str, together: usize) -> [Duration; 4] {
    let mut asking = JoinSet::new();
    for one in 0..together {
        let (site, asker) = (Arc::clone(site), site.asker(name));
        asking.spawn(asks(site, asker, one, TIMES / together));
    }
    let mut times: [Vec<Duration>; 4] = Default::default();
    for known in asking.join_all().await {
        for (all, some) in times.iter_mut().zip(known) {
            all.extend(some);
        }
    }
    times.each_mut().map(|times| median(times))
}

async fn asks(site: Arc<Site>, asker: Asker, one: usize, rounds: usize) -> [Vec<Duration>; 4] {
    let hidden = format!("/case/{}", site.town.children[1].case);
    let mut times: [Vec<Duration>; 4] = Default::default();
    for round in 0..rounds {
        // each group comes first as often as the others
        for place in 0..4 {
            let group = (place + round + one) % 4;
            let path = match group < 2 {
                true => hidden.clone(),
                false => format!("/case/{}", an_id()),
            };
            times[group].push(took(&site, &path, &asker).await);
        }
    }
    times
}
