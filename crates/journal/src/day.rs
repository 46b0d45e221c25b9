//! The seals of one day as a small text to be kept outside the installation. Whoever has it can show
//! that nothing which stood in the store then was cut off, left out or changed since, however the
//! database was written in: the seals in the store chain to the last of the day, and the heads of the
//! day name the stream that does not reach them any more.

use crate::chain::Hash;
use crate::error::StoreError;
use crate::journal::Journal;
use crate::seal::{self, Chain, Head};
use crate::sql;
use crate::value::values;
use crate::verify::Broken;
use casework::id::Id;
use casework::moment::{Date, Moment};
use ed25519_dalek::Signer;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The first word of the text, with the number of its form.
const FORM: &str = "samsone-seal 1";
/// More than a day before now, wherever the day begins; the date decides.
const WITHIN: i64 = 2 * 24 * 60 * 60 * 1000;

/// The last seal of a day, with the heads that the seals of the day list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DaySeal {
    /// The number of the last seal.
    pub number: i64,
    /// When it was set.
    pub at: Moment,
    hash: Hash,
    heads: Vec<Head>,
}

/// The text is no seal of a day, or was not signed with a key of this journal.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no seal of a day that was signed with this key")]
pub struct NotASeal;

impl Journal {
    /// The seals of the day that it is, signed as one text; `None` where none was set today.
    ///
    /// # Errors
    /// When the database fails, or a seal has lost its form.
    pub async fn seal_of_day(&self, now: Moment) -> Result<Option<String>, StoreError> {
        let day = seals_of(self, now.date(), now.plus(-WITHIN)).await?;
        Ok(day.map(|day| signed(self, &day.text())))
    }

    /// Reads the text of a day.
    ///
    /// # Errors
    /// When it is none, or was signed with another key.
    pub fn read_seal(&self, text: &str) -> Result<DaySeal, NotASeal> {
        let (body, line) = text.trim_end().rsplit_once('\n').ok_or(NotASeal)?;
        let signature = line.strip_prefix("signed ").and_then(bytes::<64>);
        let signature = signature.ok_or(NotASeal)?;
        let day = DaySeal::read(body).ok_or(NotASeal)?;
        let hash = digest(body);
        let mut keys = self.inner.vault.checking_since(day.number);
        match keys.any(|key| seal::is_signed(&key, &hash, &signature)) {
            true => Ok(day),
            false => Err(NotASeal),
        }
    }

    /// Whether everything that stood in the store when a seal was set stands there still. Comes after
    /// [`Journal::verify`], which shows that the seals of the store chain to each other and that
    /// what they list is there.
    ///
    /// # Errors
    /// When the database fails; what is missing is not an error but a finding.
    pub async fn verify_against(&self, day: &DaySeal) -> Result<Result<(), Broken>, StoreError> {
        let mut reading = self.reading().await?;
        let connection = reading.connection()?;
        for head in &day.heads {
            if !seal::stands(connection, head).await? {
                let (Chain::Stream(chain) | Chain::Segment(chain)) = head.chain;
                let seal = day.number;
                return Ok(Err(Broken::SealedHead { seal, chain }));
            }
        }
        let row = connection.row(sql::SEAL_HASH, values![day.number]).await?;
        let hash: Option<Hash> = row.and_then(|mut row| row.array(0).ok());
        if hash == Some(day.hash) {
            Ok(Ok(()))
        } else {
            Ok(Err(Broken::Seal { number: day.number }))
        }
    }
}

/// The seals of a date, as the last of them with the newest head of each chain.
async fn seals_of(
    journal: &Journal,
    date: Date,
    since: Moment,
) -> Result<Option<DaySeal>, StoreError> {
    let mut reading = journal.reading().await?;
    let values = values![since.milliseconds()];
    let rows = reading.connection()?.rows(sql::SEALS_SINCE, values).await?;
    let mut last = None;
    let mut heads = BTreeMap::new();
    for mut row in rows {
        let at = Moment::from_milliseconds(row.integer(1)?);
        if at.date() != date {
            continue;
        }
        let lines = seal::read(&row.bytes(2)?).ok_or(StoreError::Form { column: 2 })?;
        heads.extend(lines.into_iter().map(|head| (head.chain, head)));
        last = Some((row.integer(0)?, at, row.array(3)?));
    }
    Ok(last.map(|(number, at, hash)| DaySeal {
        number,
        at,
        hash,
        heads: heads.into_values().collect(),
    }))
}

fn signed(journal: &Journal, body: &str) -> String {
    let signature = journal.inner.vault.signing().sign(&digest(body));
    format!("{body}\nsigned {}\n", hex(&signature.to_bytes()))
}

/// What is signed; it cannot be taken for the hash of a seal.
fn digest(body: &str) -> Hash {
    use sha2::{Digest, Sha256};
    let hash = Sha256::new().chain_update(b"samsone seal of a day");
    hash.chain_update(body.as_bytes()).finalize().into()
}

impl DaySeal {
    fn text(&self) -> String {
        let (number, at) = (self.number, self.at.milliseconds());
        let mut text = format!("{FORM}\nseal {number} {at} {}", hex(&self.hash));
        for head in &self.heads {
            let (kind, id) = match head.chain {
                Chain::Stream(id) => ("stream", id),
                Chain::Segment(id) => ("segment", id),
            };
            // writing to a text cannot fail
            let _ = write!(text, "\n{kind} {id} {} {}", head.number, hex(&head.hash));
        }
        text
    }

    fn read(body: &str) -> Option<Self> {
        let mut lines = body.lines();
        (lines.next()? == FORM).then_some(())?;
        let words: Vec<&str> = lines.next()?.split(' ').collect();
        let ["seal", number, at, hash] = words[..] else {
            return None;
        };
        Some(Self {
            number: number.parse().ok()?,
            at: Moment::from_milliseconds(at.parse().ok()?),
            hash: bytes(hash)?,
            heads: lines.map(read_head).collect::<Option<_>>()?,
        })
    }
}

fn read_head(line: &str) -> Option<Head> {
    let words: Vec<&str> = line.split(' ').collect();
    let [kind, id, number, hash] = words[..] else {
        return None;
    };
    let id: Id = id.parse().ok()?;
    Some(Head {
        chain: match kind {
            "stream" => Chain::Stream(id),
            "segment" => Chain::Segment(id),
            _ => return None,
        },
        number: number.parse().ok()?,
        hash: bytes(hash)?,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes<const LENGTH: usize>(text: &str) -> Option<[u8; LENGTH]> {
    if text.len() != 2 * LENGTH || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; LENGTH];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    Some(bytes)
}
