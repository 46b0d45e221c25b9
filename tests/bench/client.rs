//! One connection that is kept: a request is written, its answer read to the end, nothing else.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

const PATIENCE: Duration = Duration::from_secs(30);

/// A kept connection.
pub(crate) struct Client {
    stream: TcpStream,
    /// What was read, the present answer first.
    buffer: Vec<u8>,
}

/// An answer, which lies in the buffer of its client.
pub(crate) struct Answer<'a> {
    /// The status.
    pub(crate) status: u16,
    /// The head without its empty line.
    pub(crate) head: &'a str,
    /// The body.
    pub(crate) body: &'a [u8],
}

impl Answer<'_> {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        header(self.head, name)
    }
}

impl Client {
    /// Connects to a port of this machine.
    pub(crate) fn connect(port: u16) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self {
            stream,
            buffer: vec![0; 256 * 1024],
        })
    }

    /// Sends a request and reads its answer.
    pub(crate) fn ask(&mut self, request: &[u8]) -> Result<Answer<'_>> {
        self.stream.write_all(request)?;
        let mut filled = 0;
        let end = loop {
            filled += self.read(filled)?;
            let searched = &self.buffer[..filled];
            if let Some(end) = searched.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
        };
        let (status, length) = {
            let head = std::str::from_utf8(&self.buffer[..end])?;
            let status = head.get(9..12).context("an answer without a status")?;
            let length = header(head, "content-length").map_or(Ok(0), str::parse);
            (status.parse()?, length?)
        };
        let whole = end + 4 + length;
        while filled < whole {
            filled += self.read(filled)?;
        }
        Ok(Answer {
            status,
            head: std::str::from_utf8(&self.buffer[..end])?,
            body: &self.buffer[end + 4..whole],
        })
    }

    fn read(&mut self, filled: usize) -> Result<usize> {
        if filled == self.buffer.len() {
            self.buffer.resize(filled * 2, 0);
        }
        let count = self.stream.read(&mut self.buffer[filled..])?;
        ensure!(count > 0, "the program closed the connection");
        Ok(count)
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let lines = head.lines().filter_map(|line| line.split_once(':'));
    let mut found = lines.filter(|(known, _)| known.eq_ignore_ascii_case(name));
    found.next().map(|(_, value)| value.trim())
}

/// The bytes of a request for a page.
pub(crate) fn get(path: &str, cookie: &str) -> Vec<u8> {
    format!(
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: samsone={cookie}\r\n\
         Accept: text/html\r\nAccept-Language: nb\r\n\r\n"
    )
    .into_bytes()
}

/// The bytes of a request that sends a form from one of our own pages.
pub(crate) fn post(path: &str, cookie: &str, form: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: samsone={cookie}\r\n\
         Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n{form}",
        form.len()
    )
    .into_bytes()
}
