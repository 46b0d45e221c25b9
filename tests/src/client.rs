//! A browser without JavaScript and without pictures: HTTP over one connection for each request, cookies, forms.
//!
//! Written by hand on purpose: the tests of crashes must know exactly which bytes were sent and which answer came
//! whole, and a library would retry or pool behind their back.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::contract;
use crate::form::Form;
use crate::reply::{Reply, read_reply};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How many redirects are followed.
const REDIRECTS: usize = 10;

/// A browser with its cookies.
#[derive(Clone, Debug)]
pub struct Client {
    authority: String,
    cookies: BTreeMap<String, String>,
}

impl Client {
    /// A browser that has just been opened, for a server such as `http://127.0.0.1:8420`.
    ///
    /// # Errors
    /// When the address is not one of this machine.
    pub fn new(address: &str) -> Result<Self> {
        let authority = address
            .strip_prefix("http://")
            .unwrap_or(address)
            .trim_end_matches('/');
        ensure!(
            authority.starts_with("127.0.0.1:"),
            "{address} is not on this machine"
        );
        Ok(Self {
            authority: authority.to_owned(),
            cookies: BTreeMap::new(),
        })
    }

    /// Opens a page and follows redirects.
    ///
    /// # Errors
    /// When no whole answer comes.
    pub fn get(&mut self, path: &str) -> Result<Reply> {
        let reply = self.send("GET", path, None)?;
        self.follow(reply)
    }

    /// Opens a page, and does not follow a redirect.
    ///
    /// # Errors
    /// When no whole answer comes.
    pub fn once(&mut self, path: &str) -> Result<Reply> {
        self.send("GET", path, None)
    }

    /// Sends a body as a program does that is no browser.
    ///
    /// # Errors
    /// When no whole answer comes.
    pub fn post(&mut self, path: &str, body: &str) -> Result<Reply> {
        self.send("POST", path, Some(body))
    }

    /// Sends something that no browser would, piece by piece with a pause between, and reads what is answered, also
    /// when the server does not take all of it. `head` holds the lines after `Host`.
    ///
    /// # Errors
    /// When nothing is answered.
    pub fn send_pieces(
        &self,
        line: &str,
        head: &[String],
        pieces: &[Vec<u8>],
        pause: Duration,
    ) -> Result<Reply> {
        let mut stream =
            TcpStream::connect(&self.authority).context("the server does not answer")?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut request = format!(
            "{line} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n",
            self.authority
        );
        let cookie = self.cookie_line();
        for more in head.iter().chain(&cookie) {
            request.push_str(more);
            request.push_str("\r\n");
        }
        request.push_str("\r\n");
        stream.write_all(request.as_bytes())?;
        for piece in pieces {
            // who has heard enough stops listening
            if stream.write_all(piece).is_err() {
                break;
            }
            std::thread::sleep(pause);
        }
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        read_reply(&bytes, line.to_owned())
    }

    fn cookie_line(&self) -> Option<String> {
        let pairs = self.cookies.iter();
        let pairs: Vec<String> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        (!pairs.is_empty()).then(|| format!("Cookie: {}", pairs.join("; ")))
    }

    /// Whether an address is one of this server.
    #[must_use]
    pub fn serves(&self, target: &str) -> bool {
        self.path_of(target).is_ok()
    }

    /// Holds a cookie that no answer has set, as somebody could have put it there.
    pub fn hold(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Forgets every cookie.
    pub fn forget(&mut self) {
        self.cookies.clear();
    }

    /// The value of a cookie.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Sends a form, and does not follow the redirect.
    ///
    /// # Errors
    /// When no whole answer comes; then nobody knows whether the form was received.
    pub fn submit(&mut self, page: &str, form: &Form) -> Result<Reply> {
        let target = if form.action.is_empty() {
            page
        } else {
            &form.action
        };
        let body = encoded(&form.values());
        if form.post {
            self.send("POST", target, Some(&body))
        } else {
            self.send("GET", &format!("{target}?{body}"), None)
        }
    }

    /// Follows redirects until a page comes.
    ///
    /// # Errors
    /// When no whole answer comes, or the redirects have no end.
    pub fn follow(&mut self, mut reply: Reply) -> Result<Reply> {
        for _ in 0..REDIRECTS {
            if !(300..400).contains(&reply.status) {
                return Ok(reply);
            }
            let target = reply
                .header("location")
                .context("a redirect without a target")?
                .to_owned();
            reply = self.send("GET", &target, None)?;
        }
        bail!("the redirects from {} have no end", reply.path)
    }

    /// Opens the link that signs in as a person of the demo, and sends the form on its page if it has one.
    ///
    /// # Errors
    /// When the person is not let in.
    pub fn sign_in(&mut self, link: &str) -> Result<Reply> {
        let mut page = self.get(link)?;
        if let Ok(form) = page.form("sign-in") {
            let reply = self.submit(&page.path, &form)?;
            page = self.follow(reply)?;
        }
        ensure!(
            page.status == 200,
            "sign-in ended with {} at {}",
            page.status,
            page.path
        );
        ensure!(!self.cookies.is_empty(), "sign-in set no cookie");
        Ok(page)
    }

    /// Sends a notice of need and returns where its receipt lies.
    ///
    /// # Errors
    /// When no receipt came.
    pub fn send_notice(&mut self, text: &str) -> Result<String> {
        let page = self.get(contract::NOTICE)?;
        let mut form = page.form(contract::NOTICE_FORM)?;
        form.fill_required(text);
        for (name, value) in contract::NOTICE_FIELDS {
            form.fill(name, value)?;
        }
        let reply = self.submit(&page.path, &form)?;
        ensure!(
            reply.status == 303,
            "a notice was answered with {}: {}",
            reply.status,
            shown(&reply.body)
        );
        Ok(reply
            .header("location")
            .context("a receipt without an address")?
            .to_owned())
    }

    fn send(&mut self, method: &str, target: &str, body: Option<&str>) -> Result<Reply> {
        let path = self.path_of(target)?;
        let mut stream =
            TcpStream::connect(&self.authority).context("the server does not answer")?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(self.request(method, &path, body).as_bytes())?;
        let mut bytes = Vec::new();
        stream
            .read_to_end(&mut bytes)
            .context("the answer was broken off")?;
        let reply = read_reply(&bytes, path)?;
        self.keep_cookies(&reply);
        Ok(reply)
    }

    /// The path of an address on this server; an address anywhere else is refused.
    fn path_of(&self, target: &str) -> Result<String> {
        let path = match target.strip_prefix("http://") {
            Some(rest) => rest
                .strip_prefix(&self.authority)
                .with_context(|| format!("{target} leaves the server"))?,
            None => target,
        };
        let path = path.split('#').next().unwrap_or("");
        ensure!(
            path.starts_with('/') && !path.starts_with("//"),
            "{target} is not an address of this server"
        );
        Ok(path.to_owned())
    }

    fn request(&self, method: &str, path: &str, body: Option<&str>) -> String {
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n",
            self.authority
        );
        request.push_str(
            "Accept: text/html\r\nAccept-Language: nb\r\nSec-Fetch-Site: same-origin\r\n",
        );
        if let Some(line) = self.cookie_line() {
            request.push_str(&format!("{line}\r\n"));
        }
        if let Some(body) = body {
            request.push_str(&format!("Origin: http://{}\r\n", self.authority));
            request.push_str("Content-Type: application/x-www-form-urlencoded\r\n");
            request.push_str(&format!("Content-Length: {}\r\n", body.len()));
        }
        request.push_str("\r\n");
        request.push_str(body.unwrap_or(""));
        request
    }

    fn keep_cookies(&mut self, reply: &Reply) {
        for (_, cookie) in reply
            .headers
            .iter()
            .filter(|(name, _)| name == "set-cookie")
        {
            let mut parts = cookie.split(';').map(str::trim);
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            if parts.any(|part| part.eq_ignore_ascii_case("max-age=0")) || value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// Names and values as a form is sent.
fn encoded(values: &[(String, String)]) -> String {
    let pairs: Vec<String> = values
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    pairs.join("&")
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                escaped.push(char::from(byte))
            }
            b' ' => escaped.push('+'),
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

/// The beginning of a page, for a message.
fn shown(body: &str) -> String {
    body.chars().take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::{Client, encoded};
    use crate::reply::read_reply;

    fn reply(text: &str) -> crate::reply::Reply {
        read_reply(text.as_bytes(), "/".to_owned()).unwrap()
    }

    #[test]
    fn cookies_are_kept_and_given_up() {
        let mut client = Client::new("http://127.0.0.1:1").unwrap();
        client.keep_cookies(&reply(
            "HTTP/1.1 200 OK\r\nSet-Cookie: s=1; HttpOnly\r\nSet-Cookie: t=2\r\n\r\n",
        ));
        assert!(
            client
                .request("GET", "/", None)
                .contains("Cookie: s=1; t=2\r\n")
        );
        client.keep_cookies(&reply(
            "HTTP/1.1 200 OK\r\nSet-Cookie: t=; Max-Age=0\r\n\r\n",
        ));
        assert!(client.request("GET", "/", None).contains("Cookie: s=1\r\n"));
    }

    #[test]
    fn nothing_leaves_the_server() {
        assert!(Client::new("http://example.org").is_err());
        let client = Client::new("http://127.0.0.1:1").unwrap();
        assert!(client.path_of("http://127.0.0.1:2/").is_err());
        assert!(client.path_of("https://example.org/").is_err());
        assert!(client.path_of("//example.org/").is_err());
        assert_eq!(client.path_of("http://127.0.0.1:1/a#b").unwrap(), "/a");
    }

    #[test]
    fn forms_are_encoded() {
        assert_eq!(
            encoded(&[("å".to_owned(), "a b&c".to_owned())]),
            "%C3%A5=a+b%26c"
        );
    }
}
