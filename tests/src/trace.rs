//! Reads a trace of system calls: was a receipt on the disk before it was given?

use std::collections::HashMap;

/// The arguments of `strace` that make a trace this module can read; the file comes after them.
pub const ARGUMENTS: [&str; 9] = ["-f", "-y", "-ttt", "-T", "-s", "64", "-e", CALLS, "-o"];

/// The calls that matter: what receives, what sends and what waits for the disk.
const CALLS: &str =
    "trace=fsync,fdatasync,sync_file_range,read,readv,recvfrom,recvmsg,write,writev,sendto,sendmsg";

/// A system call that has returned. Times are seconds since 1970.
#[derive(Clone, Debug, PartialEq)]
struct Call {
    name: String,
    arguments: String,
    began: f64,
    ended: f64,
    succeeded: bool,
}

/// A file that was written through to the disk, and when that was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Sync {
    /// The file.
    pub file: String,
    /// When the call came back.
    pub done: f64,
}

/// A form that was received and answered with a redirect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exchange {
    /// When the first bytes of the form had been received.
    pub received: f64,
    /// When the answer began to be sent.
    pub answered: f64,
}

impl Exchange {
    /// Whether one of these was done between receiving and answering.
    #[must_use]
    pub fn covered_by(&self, syncs: &[Sync]) -> bool {
        syncs
            .iter()
            .any(|sync| sync.done >= self.received && sync.done <= self.answered)
    }
}

/// The files in a trace that were written through and whose name holds one of these words.
#[must_use]
pub fn syncs(trace: &str, names: &[&str]) -> Vec<Sync> {
    let done = calls(trace)
        .into_iter()
        .filter(|call| matches!(call.name.as_str(), "fsync" | "fdatasync") && call.succeeded);
    let files = done.map(|call| Sync {
        file: file_of(&call.arguments).to_owned(),
        done: call.ended,
    });
    files
        .filter(|sync| names.iter().any(|name| sync.file.contains(name)))
        .collect()
}

/// The forms in a trace that were received by POST and answered with 303.
#[must_use]
pub fn exchanges(trace: &str) -> Vec<Exchange> {
    let mut received: HashMap<String, f64> = HashMap::new();
    let mut exchanges = Vec::new();
    for call in calls(trace) {
        let socket = file_of(&call.arguments).to_owned();
        if receives(&call.name) && call.arguments.contains("\"POST ") {
            received.insert(socket, call.ended);
        } else if !receives(&call.name) && call.arguments.contains("\"HTTP/1.1 303") {
            exchanges.extend(received.remove(&socket).map(|received| Exchange {
                received,
                answered: call.began,
            }));
        }
    }
    exchanges
}

fn receives(name: &str) -> bool {
    matches!(name, "read" | "readv" | "recvfrom" | "recvmsg")
}

/// What stands behind the first file number: `9</data/journal.db-wal>` gives the path.
fn file_of(arguments: &str) -> &str {
    let first = arguments.split(", ").next().unwrap_or("");
    first
        .split_once('<')
        .map_or("", |(_, rest)| rest.trim_end_matches([')', '>']))
}

/// All calls of a trace in the order in which they returned.
fn calls(trace: &str) -> Vec<Call> {
    let mut open: HashMap<(&str, String), (f64, String)> = HashMap::new();
    let mut calls = Vec::new();
    for line in trace.lines() {
        let Some((process, time, rest)) = split_line(line) else {
            continue;
        };
        if let Some((name, arguments)) = rest
            .strip_suffix(" <unfinished ...>")
            .and_then(|rest| rest.split_once('('))
        {
            open.insert((process, name.to_owned()), (time, arguments.to_owned()));
        } else if let Some((name, end)) = rest
            .strip_prefix("<... ")
            .and_then(|rest| rest.split_once(" resumed>"))
        {
            let (began, begin) = open
                .remove(&(process, name.to_owned()))
                .unwrap_or((time, String::new()));
            calls.push(call(name, &(begin + end), began, Some(time)));
        } else if let Some((name, arguments)) = rest.split_once('(') {
            calls.push(call(name, arguments, time, None));
        }
    }
    calls
}

/// `1234 1795311585.353489 fsync(…` taken apart; the number of the process may be missing.
fn split_line(line: &str) -> Option<(&str, f64, &str)> {
    let (first, rest) = line.split_once(' ')?;
    if first.contains('.') {
        return Some(("", first.parse().ok()?, rest));
    }
    let (time, rest) = rest.trim_start().split_once(' ')?;
    Some((first, time.parse().ok()?, rest))
}

fn call(name: &str, text: &str, began: f64, resumed: Option<f64>) -> Call {
    let (arguments, result) = text
        .rsplit_once(") = ")
        .or_else(|| text.rsplit_once(")  = "))
        .unwrap_or((text, ""));
    let took = result
        .rsplit_once('<')
        .and_then(|(_, rest)| rest.trim_end_matches('>').parse::<f64>().ok());
    Call {
        name: name.to_owned(),
        arguments: arguments.trim_end().to_owned(),
        began,
        ended: resumed.unwrap_or_else(|| began + took.unwrap_or(0.0)),
        succeeded: !result.trim_start().starts_with('-') && !result.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Exchange, exchanges, syncs};

    const DURABLE: &str = r#"
7 100.000000 recvfrom(9<socket:[5]>, "POST /notice HTTP/1.1\r\n"..., 8192, 0, NULL, NULL) = 300 <0.000010>
8 100.001000 fdatasync(4</data/journal.db-wal> <unfinished ...>
7 100.001500 read(3<pipe:[1]>, "x", 1) = 1 <0.000001>
8 100.004000 <... fdatasync resumed>) = 0 <0.003000>
7 100.005000 sendto(9<socket:[5]>, "HTTP/1.1 303 See Other\r\n"..., 200, MSG_NOSIGNAL, NULL, 0) = 200 <0.000020>
"#;

    #[test]
    fn a_receipt_after_the_disk_is_covered() {
        let exchange = exchanges(DURABLE);
        assert_eq!(exchange.len(), 1);
        let syncs = syncs(DURABLE, &["-wal"]);
        assert_eq!(
            (syncs.len(), syncs[0].file.as_str()),
            (1, "/data/journal.db-wal")
        );
        assert!(exchange[0].covered_by(&syncs));
    }

    #[test]
    fn a_receipt_before_the_disk_is_not_covered() {
        let late = DURABLE.replace("8 100.004000 <...", "8 100.006000 <...");
        assert!(!exchanges(&late)[0].covered_by(&syncs(&late, &["-wal"])));
        let failed = DURABLE.replace("resumed>) = 0", "resumed>) = -1 EIO (Input/output error)");
        assert!(!exchanges(&failed)[0].covered_by(&syncs(&failed, &["-wal"])));
        let other = DURABLE.replace("journal.db-wal", "server.log");
        assert!(!exchanges(&other)[0].covered_by(&syncs(&other, &["-wal"])));
    }

    #[test]
    fn a_page_is_no_receipt() {
        let page = DURABLE.replace("POST /notice", "GET /notice");
        assert_eq!(exchanges(&page), Vec::<Exchange>::new());
    }
}
