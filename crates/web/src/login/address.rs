//! Addresses that the program may connect to or send somebody to.

use axum::http::Uri;
use std::fmt;
use std::str::FromStr;

/// An address over HTTPS; over plain HTTP only on this machine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Address {
    text: String,
    uri: Uri,
}

/// The text is no address that may be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("an address begins with https://, or with http:// on this machine")]
pub struct NotAnAddress;

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        let uri: Uri = text.parse().map_err(|_| NotAnAddress)?;
        let host = uri.host().ok_or(NotAnAddress)?;
        let allowed = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => is_this_machine(host),
            _ => false,
        };
        // a name or password in an address is a way to make it look like another
        let plain = !text.contains(['@', '#']) && !text.contains(char::is_whitespace);
        match allowed && plain {
            true => Ok(Self {
                text: text.to_owned(),
                uri,
            }),
            false => Err(NotAnAddress),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Address {
    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is an address of a site: nothing stands after the host.
    pub fn is_site(&self) -> bool {
        !self.text.ends_with('/') && self.uri.path() == "/" && self.uri.query().is_none()
    }

    /// Whether it is reached over HTTPS.
    pub fn is_secure(&self) -> bool {
        self.uri.scheme_str() == Some("https")
    }

    pub(super) fn host(&self) -> &str {
        self.uri.host().unwrap_or_default()
    }

    pub(super) fn port(&self) -> u16 {
        let usual = if self.is_secure() { 443 } else { 80 };
        self.uri.port_u16().unwrap_or(usual)
    }

    /// Host and port as a request names them.
    pub(super) fn authority(&self) -> String {
        self.uri
            .authority()
            .map(ToString::to_string)
            .unwrap_or_default()
    }

    /// Path and query as a request names them.
    pub(super) fn target(&self) -> &str {
        self.uri
            .path_and_query()
            .map_or("/", |target| target.as_str())
    }

    /// The address with these in its query.
    pub(super) fn with(&self, pairs: &[(&str, &str)]) -> String {
        let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
        let sign = if self.uri.query().is_some() { '&' } else { '?' };
        format!("{}{sign}{query}", self.text)
    }
}

fn is_this_machine(host: &str) -> bool {
    ["127.0.0.1", "[::1]", "localhost"].contains(&host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_stays_on_this_machine() {
        for text in [
            "https://login.example.no/a",
            "http://127.0.0.1:1",
            "http://localhost/",
            "http://[::1]:80/a",
        ] {
            assert!(text.parse::<Address>().is_ok(), "{text}");
        }
        for text in [
            "http://login.example.no",
            "http://127.0.0.1.example.no",
            "http://127.0.0.1@example.no/",
            "https://one@example.no/",
            "ftp://127.0.0.1/",
            "/a",
            "",
            "https://",
        ] {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_added_to_a_query_cannot_leave_it() {
        let address: Address = "https://example.no/a?b=c".parse().unwrap();
        let with = address.with(&[("to", "/x&y=z#")]);
        assert_eq!(with, "https://example.no/a?b=c&to=%2Fx%26y%3Dz%23");
    }

    #[test]
    fn the_address_of_a_site_has_no_path() {
        let is_site = |text: &str| text.parse::<Address>().unwrap().is_site();
        assert!(is_site("https://samsone.example.no"));
        assert!(!is_site("https://samsone.example.no/"));
        assert!(!is_site("https://samsone.example.no/a"));
        assert!(!is_site("https://samsone.example.no?a"));
    }
}
