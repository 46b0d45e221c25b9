//! How often codes can be tried.

use crate::counter::{Each, Together, first_then_each};
use casework::code::Code;
use governor::Quota;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

/// How many codes that begin alike can be tried one after the other.
const ALIKE: NonZeroU32 = NonZeroU32::new(5).unwrap();
/// After how long one more of them can.
const ALIKE_EVERY: Duration = Duration::from_secs(10 * 60);
/// How many can be tried from one address, one after the other.
const FROM_ONE: NonZeroU32 = NonZeroU32::new(10).unwrap();
/// After how long one more can.
const FROM_ONE_EVERY: Duration = Duration::from_secs(2 * 60);
/// How many are tried in a minute, by everybody together.
const A_MINUTE: NonZeroU32 = NonZeroU32::new(60).unwrap();
/// How often the operator is told that too many were tried, at most.
const AN_HOUR: NonZeroU32 = NonZeroU32::new(1).unwrap();

/// The tries so far.
struct Counted {
    alike: Each<String>,
    from: Each<IpAddr>,
    everybody: Together,
    told: Together,
}

/// The limits of coming in by a code.
pub(crate) struct Tries(Option<Counted>);

impl Tries {
    /// Limits that nobody has used yet, or none at all.
    pub(crate) fn new(limited: bool) -> Self {
        let counted = || Counted {
            alike: Each::new(first_then_each(ALIKE, ALIKE_EVERY)),
            from: Each::new(first_then_each(FROM_ONE, FROM_ONE_EVERY)),
            everybody: Together::new(Quota::per_minute(A_MINUTE)),
            told: Together::new(Quota::per_hour(AN_HOUR)),
        };
        Self(limited.then(counted))
    }

    /// Whether one more code is tried now: right or wrong, it counts. A series that is stopped is told
    /// to the operator, without what was tried and from where.
    pub(crate) fn take(&self, typed: &str, from: Option<IpAddr>) -> bool {
        let Some(counted) = &self.0 else {
            return true;
        };
        let code = Code::typed(typed);
        let family = code.map(|code| code.family().to_owned());
        let alike = family.is_none_or(|family| counted.alike.take(&family).is_ok());
        let from = from.is_none_or(|from| counted.from.take(&from).is_ok());
        let taken = alike && from && counted.everybody.take().is_ok();
        if !taken && counted.told.take().is_ok() {
            tracing::warn!(
                "more codes on paper were tried than are taken, and some were not looked at"
            );
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::Tries;

    #[test]
    fn codes_that_begin_alike_are_tried_five_times_from_wherever() {
        let tries = Tries::new(true);
        let taken = |rest: &str, from: u8| {
            let from = Some([10, 0, 0, from].into());
            tries.take(&format!("K7M 4XT 9PW H2C {rest}"), from)
        };
        let all: Vec<bool> = (2..9).map(|n| taken(&format!("V6{n}"), n)).collect();
        assert_eq!(all, [true, true, true, true, true, false, false]);
        // another family is not held up by it
        assert!(tries.take("R7M 4XT 9PW H2C V62", Some([10, 0, 0, 9].into())));
    }

    #[test]
    fn an_address_tries_ten_times_whatever_it_tries() {
        let tries = Tries::new(true);
        let from = Some([10, 0, 0, 1].into());
        let all = (0..12)
            .filter(|_| tries.take("no code at all", from))
            .count();
        assert_eq!(all, 10);
        assert!(tries.take("no code at all", Some([10, 0, 0, 2].into())));
    }

    #[test]
    fn everybody_together_tries_sixty_times_and_without_limits_nobody_counts() {
        let (tries, free) = (Tries::new(true), Tries::new(false));
        let all = (0..70).filter(|_| tries.take("?", None)).count();
        assert!((60..=61).contains(&all), "{all}");
        assert!((0..200).all(|_| free.take("?", None)));
    }
}
