//! The one counter of how often something is done: for each of many, and for all together. It knows nothing of what is
//! counted; the limits themselves stand where they are used.
//!
//! Kept in memory alone, as long as it matters, and written down nowhere: a restart forgets it, and several instances count
//! each for itself.

use governor::clock::{Clock, DefaultClock};
use governor::state::{InMemoryState, NotKeyed};
use governor::{DefaultKeyedRateLimiter, NotUntil, Quota, RateLimiter};
use std::hash::Hash;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// After how many questions those are forgotten who have not asked for a while.
const FORGETS_AFTER: u32 = 4096;

/// Somebody has asked too often.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct TooOften {
    /// After how many seconds it may ask again.
    pub(crate) seconds: u64,
}

impl TooOften {
    fn until(until: &NotUntil<<DefaultClock as Clock>::Instant>, clock: &DefaultClock) -> Self {
        let wait = until.wait_time_from(clock.now());
        Self {
            seconds: wait.as_secs() + 1,
        }
    }
}

/// So many one after the other, and then one more each time that this has passed.
pub(crate) fn first_then_each(first: NonZeroU32, each: Duration) -> Quota {
    let pace = Quota::with_period(each).map(|quota| quota.allow_burst(first));
    pace.unwrap_or(Quota::per_hour(first))
}

/// A pace for each of many.
pub(crate) struct Each<K: Clone + Hash + Eq> {
    limiter: DefaultKeyedRateLimiter<K>,
    asked: AtomicU32,
}

impl<K: Clone + Hash + Eq> Each<K> {
    /// A pace that nobody has used yet.
    pub(crate) fn new(pace: Quota) -> Self {
        Self {
            limiter: RateLimiter::keyed(pace),
            asked: AtomicU32::new(0),
        }
    }

    /// Counts one more by somebody.
    pub(crate) fn take(&self, who: &K) -> Result<(), TooOften> {
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        if asked % FORGETS_AFTER == FORGETS_AFTER - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        let checked = self.limiter.check_key(who);
        checked.map_err(|until| TooOften::until(&until, self.limiter.clock()))
    }
}

/// A pace for all together.
pub(crate) struct Together(RateLimiter<NotKeyed, InMemoryState, DefaultClock>);

impl Together {
    /// A pace that nobody has used yet.
    pub(crate) fn new(pace: Quota) -> Self {
        Self(RateLimiter::direct(pace))
    }

    /// Counts one more.
    pub(crate) fn take(&self) -> Result<(), TooOften> {
        let checked = self.0.check();
        checked.map_err(|until| TooOften::until(&until, self.0.clock()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: NonZeroU32 = NonZeroU32::new(2).unwrap();

    #[test]
    fn each_waits_for_itself_and_all_together_for_all() {
        let pace = || first_then_each(TWO, Duration::from_secs(600));
        let (each, together) = (Each::new(pace()), Together::new(pace()));
        for who in ["a", "b"] {
            let taken: Vec<bool> = (0..3).map(|_| each.take(&who).is_ok()).collect();
            assert_eq!(taken, [true, true, false], "{who}");
        }
        let waits = each.take(&"a").unwrap_err().seconds;
        assert!((500..=601).contains(&waits), "{waits}");
        let taken: Vec<bool> = (0..3).map(|_| together.take().is_ok()).collect();
        assert_eq!(taken, [true, true, false]);
    }

    #[test]
    fn who_has_gone_is_forgotten() {
        let each: Each<u32> = Each::new(Quota::per_minute(NonZeroU32::new(6_000_000).unwrap()));
        for who in 0..FORGETS_AFTER * 4 {
            assert_eq!(each.take(&who), Ok(()));
        }
        let left = each.limiter.len();
        assert!(left <= FORGETS_AFTER as usize, "{left} are remembered");
    }
}
