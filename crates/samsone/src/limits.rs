//! What the settings say about how often somebody may ask.

use crate::tell;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::num::NonZeroU32;
use web::Pace;

/// The part `[limits]` of the settings. Everything in it is optional, and every number is a minute's.
#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Written {
    /// Requests from one address, by whoever is not signed in.
    address: Option<NonZeroU32>,
    /// Requests by one person who is signed in.
    person: Option<NonZeroU32>,
    /// Notices from one address, by whoever is not signed in.
    notices: Option<NonZeroU32>,
    /// Notices by all who are not signed in, together.
    notices_in_all: Option<NonZeroU32>,
    /// The header in which the proxy tells who asks.
    address_header: Option<String>,
}

impl Written {
    /// What the pages go by.
    ///
    /// # Errors
    /// When the header cannot be the name of one.
    pub(crate) fn pace(&self) -> Result<Pace> {
        let usual = Pace::default();
        let header = self.address_header.as_deref().map(str::parse);
        let header = header.transpose().with_context(|| {
            let name = self.address_header.clone().unwrap_or_default();
            tell::words().operator_wrong_header(name)
        })?;
        Ok(Pace {
            address: self.address.unwrap_or(usual.address),
            person: self.person.unwrap_or(usual.person),
            notices: self.notices.unwrap_or(usual.notices),
            notices_in_all: self.notices_in_all.unwrap_or(usual.notices_in_all),
            header,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Written;
    use web::Pace;

    fn pace(text: &str) -> Option<Pace> {
        let written: Written = toml::from_str(text).ok()?;
        written.pace().ok()
    }

    #[test]
    fn what_is_not_set_is_as_usual_and_what_cannot_be_is_refused() {
        assert_eq!(pace(""), Some(Pace::default()));
        assert_eq!(
            Pace::default().header,
            None,
            "no header is believed unasked"
        );
        let set = pace("notices = 3\naddress-header = \"X-Forwarded-For\"").unwrap();
        assert_eq!(set.notices.get(), 3);
        assert_eq!(set.address, Pace::default().address);
        assert_eq!(set.header.unwrap(), "x-forwarded-for");
        for wrong in [
            "address = 0",
            "person = -1",
            "notices-in-all = \"many\"",
            "address-header = \"\"",
            "address-header = \"X Forwarded\"",
            "address-header = \"a\\r\\nb\"",
            "pages = 3",
        ] {
            assert_eq!(pace(wrong), None, "{wrong}");
        }
    }
}
