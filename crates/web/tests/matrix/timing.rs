//! Whether the time of an answer tells a hidden case from one that is not there.

use crate::site::{Asker, Site, an_id, today};
use sample::WatchedTown;
use std::time::{Duration, Instant};

/// How many times each is asked for.
const TIMES: usize = 10_000;

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

/// Asks in turn for what is hidden and what is absent. What the difference of the medians means is
/// told by the difference of two groups that were asked for the very same.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measured by `cargo xtask bench timing`; the numbers are read, and decide nothing"]
async fn a_hidden_case_and_one_that_is_not_there_take_as_long() {
    let site = Site::open(WatchedTown::of_every_kind(today())).await;
    let hidden = format!("/case/{}", site.town.children[1].case);
    for name in [
        "worker elsewhere",
        "leader of the municipality",
        "open: mother",
    ] {
        let asker = site.asker(name);
        let mut times: [Vec<Duration>; 4] = Default::default();
        for round in 0..TIMES {
            let absent = format!("/case/{}", an_id());
            // each group comes first as often as the others
            for place in 0..4 {
                let group = (place + round) % 4;
                let path = if group < 2 { &hidden } else { &absent };
                times[group].push(took(&site, path, &asker).await);
            }
        }
        let [first, again, absent, other] = times.each_mut().map(|times| median(times));
        let apart = first.abs_diff(absent);
        let noise = first.abs_diff(again).max(absent.abs_diff(other));
        eprintln!(
            "{name}: hidden {first:?} and {again:?}, absent {absent:?} and {other:?}; \
             apart {apart:?}, where the same differs from itself by {noise:?}"
        );
    }
}
