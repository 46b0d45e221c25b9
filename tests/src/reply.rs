//! An answer of the server, taken only when all of it came.

use anyhow::{Context, Result, ensure};

use crate::form::{Form, forms};

/// An answer that came whole.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status, such as 200.
    pub status: u16,
    /// Where the page was found, from the root of the site.
    pub path: String,
    pub(crate) headers: Vec<(String, String)>,
    /// The page.
    pub body: String,
}

impl Reply {
    /// The value of a header, named in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }

    /// Every value of a header, named in lower case.
    pub fn all<'r>(&'r self, name: &'r str) -> impl Iterator<Item = &'r str> {
        self.headers
            .iter()
            .filter(move |(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }

    /// The form of the page with this `id`.
    ///
    /// # Errors
    /// When there is none; the message tells the status and the forms there are.
    pub fn form(&self, id: &str) -> Result<Form> {
        let all = forms(&self.body);
        let ids: Vec<String> = all.iter().filter_map(|form| form.id.clone()).collect();
        let found = all.into_iter().find(|form| form.id.as_deref() == Some(id));
        found.with_context(|| {
            format!(
                "{} ({}) has no form `{id}`, only {ids:?}",
                self.path, self.status
            )
        })
    }
}

/// Reads an answer from what came until the connection was closed.
pub(crate) fn read_reply(bytes: &[u8], path: String) -> Result<Reply> {
    let end = bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .context("the answer was broken off")?;
    let head = String::from_utf8_lossy(&bytes[..end]);
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .context("the answer has no status")?
        .parse()?;
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let mut reply = Reply {
        status,
        path,
        headers,
        body: String::new(),
    };
    let body = whole_body(&reply, &bytes[end + 4..])?;
    reply.body = String::from_utf8_lossy(&body).into_owned();
    Ok(reply)
}

/// The body, if all of it came.
fn whole_body(reply: &Reply, bytes: &[u8]) -> Result<Vec<u8>> {
    if reply
        .header("transfer-encoding")
        .is_some_and(|coding| coding.eq_ignore_ascii_case("chunked"))
    {
        return unchunked(bytes).context("the answer was broken off");
    }
    let length: Option<usize> = reply.header("content-length").map(str::parse).transpose()?;
    ensure!(
        length.is_none_or(|length| length == bytes.len()),
        "the answer was broken off"
    );
    Ok(bytes.to_vec())
}

fn unchunked(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = bytes.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&bytes[..end])
            .ok()?
            .split(';')
            .next()?
            .trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(bytes.get(end + 2..end + 2 + size)?);
        bytes = bytes.get(end + 2 + size + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::read_reply;

    fn reply(text: &str) -> anyhow::Result<super::Reply> {
        read_reply(text.as_bytes(), "/".to_owned())
    }

    #[test]
    fn an_answer_that_is_broken_off_is_no_answer() {
        assert!(reply("HTTP/1.1 303 See Other\r\nContent-Le").is_err());
        assert!(reply("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHei").is_err());
        assert!(
            reply("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nHei\r\n").is_err()
        );
    }

    #[test]
    fn whole_answers_are_read() {
        assert_eq!(
            reply("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nHei")
                .unwrap()
                .body,
            "Hei"
        );
        let chunked = reply("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nHei\r\n1;x\r\n!\r\n0\r\n\r\n").unwrap();
        assert_eq!(chunked.body, "Hei!");
    }
}
