//! A provider of electronic identity on this machine, and a browser that goes back and forth between it and us.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::Value;

use crate::client::Client;
use crate::reply::Reply;

/// How many redirects one sign-in may take.
const REDIRECTS: usize = 20;

/// A provider that runs until it is dropped.
#[derive(Debug)]
pub struct Provider {
    child: Child,
    address: String,
}

#[derive(Deserialize)]
struct Ready {
    address: String,
}

impl Provider {
    /// Starts a script of `tests/provider` with these settings.
    ///
    /// # Errors
    /// When it does not serve; its last words stand above in the output of the test.
    pub fn start(script: &str, settings: &Value) -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut child = Command::new("node")
            .arg(root.join("provider").join(script))
            .arg(settings.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("node could not start")?;
        let output = child.stdout.take().context("the provider has no output")?;
        let mut lines = BufReader::new(output).lines();
        let line = lines.next().context("the provider said nothing")??;
        // the rest is read too, so that it never waits for us
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        let ready: Ready = serde_json::from_str(&line).context("the provider does not serve")?;
        let address = ready.address;
        Ok(Self { child, address })
    }

    /// Where it is; also who it says it is.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        let port = self.address.rsplit(':').next();
        port.and_then(|port| port.parse().ok()).unwrap_or_default()
    }

    /// Tells it something, such as who signs in next.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn tell(&self, path: &str, what: &Value) -> Result<Value> {
        let reply = Client::new(&self.address)?.post(path, &what.to_string())?;
        Ok(serde_json::from_str(&reply.body)?)
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        // it dies with its input too, so nothing is left over when this fails
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port on this machine that nobody used a moment ago.
///
/// # Errors
/// When the machine has none.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// A browser of one person: what it has open with us, and with the provider.
#[derive(Clone, Debug)]
pub struct Browser {
    /// With us.
    pub site: Client,
    /// With the provider.
    pub provider: Client,
}

impl Browser {
    /// A browser that has just been opened.
    ///
    /// # Errors
    /// When an address is not on this machine.
    pub fn new(site: &str, provider: &Provider) -> Result<Self> {
        Ok(Self {
            site: Client::new(site)?,
            provider: Client::new(provider.address())?,
        })
    }

    /// Opens a page of ours and goes wherever it is sent, until a page comes.
    ///
    /// # Errors
    /// When it is sent to anybody else, or the redirects have no end.
    pub fn open(&mut self, path: &str) -> Result<Reply> {
        let reply = self.site.once(path)?;
        self.follow(reply)
    }

    /// Goes on from an answer of ours.
    ///
    /// # Errors
    /// As [`Browser::open`].
    pub fn follow(&mut self, mut reply: Reply) -> Result<Reply> {
        let mut with_us = true;
        for _ in 0..REDIRECTS {
            if !(300..400).contains(&reply.status) {
                return Ok(reply);
            }
            let target = reply
                .header("location")
                .context("a redirect without a target")?;
            let target = target.to_owned();
            with_us = match target.starts_with('/') {
                true => with_us,
                false => self.site.serves(&target),
            };
            let there = if with_us {
                &mut self.site
            } else {
                &mut self.provider
            };
            reply = there.once(&target)?;
        }
        bail!("the redirects from {} have no end", reply.path)
    }

    /// Opens a page of ours and goes wherever it is sent, but stops before it comes back to us, and says where it
    /// would have come.
    ///
    /// # Errors
    /// As [`Browser::open`].
    pub fn until_back(&mut self, path: &str) -> Result<String> {
        let reply = self.site.once(path)?;
        self.back_from(reply)
    }

    /// The same from an answer that sends to the provider.
    ///
    /// # Errors
    /// As [`Browser::open`].
    pub fn back_from(&mut self, mut reply: Reply) -> Result<String> {
        for _ in 0..REDIRECTS {
            let target = reply
                .header("location")
                .with_context(|| format!("{} sends nowhere: {}", reply.path, reply.body))?
                .to_owned();
            if self.site.serves(&target) && !target.starts_with('/') {
                return Ok(target);
            }
            reply = self.provider.once(&target)?;
        }
        bail!("the redirects to {} have no end", reply.path)
    }

    /// Whether somebody is signed in here.
    ///
    /// # Errors
    /// When no page comes.
    pub fn is_signed_in(&mut self) -> Result<bool> {
        let page = self.site.get("/")?;
        Ok(page.body.contains("action=\"/sign-out\""))
    }
}
