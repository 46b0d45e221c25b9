//! How often somebody may ask: an address that nobody is signed in from, and somebody who is.

use crate::counter::{Each, Together, TooOften};
use axum::http::{HeaderMap, HeaderName};
use casework::id::PersonId;
use governor::Quota;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;

/// How often somebody may ask, as the operator sets it. All numbers are a minute's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pace {
    /// Requests from one address, by whoever is not signed in.
    pub address: NonZeroU32,
    /// Requests by one person who is signed in.
    pub person: NonZeroU32,
    /// Notices from one address, by whoever is not signed in.
    pub notices: NonZeroU32,
    /// Notices by all who are not signed in, together.
    pub notices_in_all: NonZeroU32,
    /// The header in which the proxy tells who asks. Without it nobody knows, and addresses are not
    /// told apart; a header that is not named here is never believed.
    pub header: Option<HeaderName>,
}

impl Default for Pace {
    fn default() -> Self {
        let number = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self {
            // a town hall is one address, and comes to work at eight
            address: number(600),
            person: number(600),
            notices: number(10),
            // a municipality gets a few a day
            notices_in_all: number(60),
            header: None,
        }
    }
}

struct Kept {
    addresses: Each<IpAddr>,
    people: Each<PersonId>,
    notices: Each<IpAddr>,
    notices_in_all: Together,
    header: Option<HeaderName>,
}

/// The limits as they run.
pub(crate) struct Limits(Option<Kept>);

impl Limits {
    /// Limits that nobody has used yet, or none at all.
    pub(crate) fn new(pace: Option<Pace>) -> Self {
        Self(pace.map(|pace| Kept {
            addresses: Each::new(Quota::per_minute(pace.address)),
            people: Each::new(Quota::per_minute(pace.person)),
            notices: Each::new(Quota::per_minute(pace.notices)),
            notices_in_all: Together::new(Quota::per_minute(pace.notices_in_all)),
            header: pace.header,
        }))
    }

    /// From where a request comes, if the proxy tells.
    pub(crate) fn address(&self, headers: &HeaderMap) -> Option<IpAddr> {
        let header = self.0.as_ref()?.header.as_ref()?;
        // what cannot be read is one address for all, so that it is no way around
        Some(told(headers, header).unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED)))
    }

    /// Lets somebody in once more.
    pub(crate) fn let_in(
        &self,
        person: Option<PersonId>,
        address: Option<IpAddr>,
    ) -> Result<(), TooOften> {
        match (&self.0, person, address) {
            (Some(kept), Some(person), _) => kept.people.take(&person),
            (Some(kept), None, Some(address)) => kept.addresses.take(&address),
            _ => Ok(()),
        }
    }

    /// Takes one more public notice.
    pub(crate) fn take_notice(&self, address: Option<IpAddr>) -> Result<(), TooOften> {
        let Some(kept) = &self.0 else {
            return Ok(());
        };
        if let Some(address) = address {
            kept.notices.take(&address)?;
        }
        kept.notices_in_all.take()
    }
}

/// The address that our proxy has written: the last one. What stands before it, the browser may
/// have written itself.
fn told(headers: &HeaderMap, name: &HeaderName) -> Option<IpAddr> {
    let last = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    let last = last.rsplit(',').next()?.trim();
    let bare = last.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().map(network)
}

/// An address as it is counted: of the newer ones, the network that one household has.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use casework::id::Id;

    const HEADER: HeaderName = HeaderName::from_static("x-forwarded-for");

    fn limits(header: Option<HeaderName>) -> Limits {
        let two = NonZeroU32::new(2).unwrap();
        Limits::new(Some(Pace {
            address: two,
            person: two,
            notices: NonZeroU32::MIN,
            notices_in_all: two,
            header,
        }))
    }

    fn from(values: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(HEADER, value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn only_what_the_proxy_wrote_last_is_believed_and_only_where_it_is_set() {
        let limits = limits(Some(HEADER));
        let address = |values: &[&str]| limits.address(&from(values)).unwrap().to_string();
        assert_eq!(address(&["192.0.2.1"]), "192.0.2.1");
        assert_eq!(address(&["198.51.100.7, 192.0.2.1"]), "192.0.2.1");
        assert_eq!(address(&["198.51.100.7", "192.0.2.1"]), "192.0.2.1");
        assert_eq!(address(&["::ffff:192.0.2.1"]), "192.0.2.1");
        assert_eq!(address(&["2001:db8:1:2:3:4:5:6"]), "2001:db8:1:2::");
        assert_eq!(address(&["[2001:db8:1:2::9]"]), "2001:db8:1:2::");
        for unreadable in [&[][..], &["unknown"], &["192.0.2.1, "], &["192.0.2.1:80"]] {
            assert_eq!(address(unreadable), "::", "{unreadable:?}");
        }
        assert_eq!(
            super::tests::limits(None).address(&from(&["192.0.2.1"])),
            None
        );
    }

    #[test]
    fn who_asks_too_often_waits_and_nobody_else() {
        let limits = limits(Some(HEADER));
        let here = limits.address(&from(&["192.0.2.1"]));
        let there = limits.address(&from(&["192.0.2.2"]));
        let person = |byte| Some(PersonId(Id::from_bytes([byte; 16])));
        for _ in 0..2 {
            assert_eq!(limits.let_in(None, here), Ok(()));
            assert_eq!(limits.let_in(person(1), here), Ok(()));
        }
        let held = limits.let_in(None, here).unwrap_err();
        assert!((1..=31).contains(&held.seconds), "{held:?}");
        assert!(limits.let_in(person(1), there).is_err());
        // somebody in the same house who is signed in, and somebody elsewhere who is not
        assert_eq!(limits.let_in(person(2), here), Ok(()));
        assert_eq!(limits.let_in(None, there), Ok(()));
    }

    #[test]
    fn one_address_does_not_hold_the_public_form_shut() {
        let limits = limits(Some(HEADER));
        let here = limits.address(&from(&["192.0.2.1"]));
        let there = limits.address(&from(&["192.0.2.2"]));
        let third = limits.address(&from(&["192.0.2.3"]));
        assert_eq!(limits.take_notice(here), Ok(()));
        for _ in 0..5 {
            assert!(limits.take_notice(here).is_err());
        }
        assert_eq!(limits.take_notice(there), Ok(()));
        assert!(limits.take_notice(third).is_err(), "all together");
    }

    #[test]
    fn without_a_pace_there_is_no_limit() {
        let none = Limits::new(None);
        assert!((0..2000).all(|_| none.take_notice(None).is_ok()));
    }
}
