//! A browser that keeps nothing but what a test hands it.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

/// An answer as it came.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    /// The values of a header, joined as a browser joins them.
    pub fn header(&self, name: &str) -> String {
        self.headers(name).join(", ")
    }

    /// Every value of a header.
    pub fn headers(&self, name: &str) -> Vec<&str> {
        let own = self.headers.iter().filter(|(known, _)| known == name);
        own.map(|(_, value)| value.as_str()).collect()
    }
}

/// A request on its way.
pub struct Request {
    method: &'static str,
    path: String,
    headers: Vec<String>,
    body: Vec<u8>,
}

pub fn get(path: &str) -> Request {
    Request {
        method: "GET",
        path: path.to_owned(),
        headers: Vec::new(),
        body: Vec::new(),
    }
}

/// A form as a page sends it.
pub fn post(path: &str, fields: &[(&str, &str)]) -> Request {
    let body = serde_urlencoded::to_string(fields).unwrap();
    Request {
        method: "POST",
        path: path.to_owned(),
        headers: vec!["Content-Type: application/x-www-form-urlencoded".to_owned()],
        body: body.into_bytes(),
    }
}

/// A form with a file, whatever the page has for it.
pub fn post_file(path: &str, fields: &[(&str, &str)], media_type: &str, file: &[u8]) -> Request {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part =
            format!("--line\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head = format!(
        "--line\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"navn.html\"\r\nContent-Type: {media_type}\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--line--\r\n");
    Request {
        method: "POST",
        path: path.to_owned(),
        headers: vec!["Content-Type: multipart/form-data; boundary=line".to_owned()],
        body,
    }
}

impl Request {
    /// The same with a header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push(format!("{name}: {value}"));
        self
    }

    /// The same without telling beforehand how long it is.
    pub fn chunked(mut self) -> Self {
        let length = self.body.len();
        let head = format!("{length:x}\r\n").into_bytes();
        self.body = [&head, &self.body[..], b"\r\n0\r\n\r\n"].concat();
        self.with("Transfer-Encoding", "chunked")
    }

    /// The same with a cookie, if there is one.
    pub fn cookie(self, cookie: Option<&str>) -> Self {
        match cookie {
            Some(cookie) => self.with("Cookie", cookie),
            None => self,
        }
    }

    /// Asks, and waits for the answer.
    pub async fn ask(self, address: SocketAddr) -> Answer {
        tokio::task::spawn_blocking(move || self.ask_now(address))
            .await
            .unwrap()
    }

    fn ask_now(self, address: SocketAddr) -> Answer {
        let mut stream = TcpStream::connect(address).unwrap();
        let mut head = format!(
            "{} {} HTTP/1.1\r\nHost: {address}\r\n",
            self.method, self.path
        );
        head.push_str("Connection: close\r\nAccept-Language: nb\r\n");
        for header in &self.headers {
            head.push_str(header);
            head.push_str("\r\n");
        }
        if !head.contains("Transfer-Encoding") {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        // the server may have answered before it has read everything
        let _ = stream.write_all(&self.body);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        read(&String::from_utf8_lossy(&answer))
    }
}

fn read(text: &str) -> Answer {
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1));
    let header = |line: &str| {
        let (name, value) = line.split_once(": ").unwrap();
        (name.to_ascii_lowercase(), value.to_owned())
    };
    Answer {
        status: status.and_then(|status| status.parse().ok()).unwrap_or(0),
        headers: lines.map(header).collect(),
        body: body.to_owned(),
    }
}
