//! How often the public form can be sent.

use governor::clock::DefaultClock;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use std::num::NonZeroU32;

/// How many public notices are taken a minute, from everybody together: a municipality gets a few
/// a day, and nothing about the sender is kept to count by.
const A_MINUTE: NonZeroU32 = NonZeroU32::new(30).unwrap();

/// The limits of the public forms.
pub(crate) struct Limits {
    notices: Option<RateLimiter<NotKeyed, InMemoryState, DefaultClock>>,
}

impl Limits {
    /// Limits that nobody has used yet, or none at all.
    pub(crate) fn new(limited: bool) -> Self {
        let limiter = || RateLimiter::direct(Quota::per_minute(A_MINUTE));
        Self {
            notices: limited.then(limiter),
        }
    }

    /// Whether one more public notice is taken now.
    pub(crate) fn take_notice(&self) -> bool {
        let limiter = self.notices.as_ref();
        limiter.is_none_or(|limiter| limiter.check().is_ok())
    }
}
