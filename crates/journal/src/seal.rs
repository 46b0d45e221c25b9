//! Signed seals over the heads of all streams and log segments that moved since the last one.
//!
//! Seals chain to each other. Each lists heads; a head that a seal has listed cannot change, and
//! what it chains to cannot either, without the key that signed.

use crate::chain::Hash;
use crate::database::Connection;
use crate::error::StoreError;
use crate::journal::Journal;
use crate::sql;
use crate::value::values;
use crate::vault::Vault;
use casework::id::Id;
use casework::moment::Moment;
use ed25519_dalek::{Signature, Signer, VerifyingKey};
use sha2::{Digest, Sha256};

/// Heads of each kind in one seal.
const HEADS: i64 = 4096;
/// How often a seal is tried again when another instance was first.
const TRIES: usize = 5;
/// The bytes of one head: kind, id, sequence, hash.
const LINE: usize = 1 + 16 + 8 + 32;

/// A seal that was set: to be kept outside the installation, where it shows that nothing was cut
/// off since.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seal {
    /// Its number; the first is 1.
    pub number: i64,
    /// When it was set.
    pub at: Moment,
    /// How many heads it lists.
    pub heads: usize,
    /// Its hash, which covers the hash of the seal before.
    pub hash: [u8; 32],
    /// The signature of the hash.
    pub signature: [u8; 64],
}

/// What a head is the head of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Chain {
    Stream(Id),
    Segment(Id),
}

/// A head that a seal lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Head {
    pub(crate) chain: Chain,
    pub(crate) number: i64,
    pub(crate) hash: Hash,
}

impl Journal {
    /// Seals what has moved since the last seal, and answers with the last seal that was set;
    /// `None` when nothing has moved.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn seal(&self, now: Moment) -> Result<Option<Seal>, StoreError> {
        let mut last = None;
        let mut tries = 0;
        loop {
            let seal = self
                .write(move |connection, vault| Box::pin(seal_once(connection, vault, now)))
                .await;
            match seal {
                Ok(None) => return Ok(last),
                Ok(Some(seal)) => last = Some(seal),
                // another instance was sealing at the same moment
                Err(StoreError::Busy) if tries < TRIES => tries += 1,
                Err(error) => return Err(error),
            }
        }
    }
}

async fn seal_once(
    connection: &mut Connection,
    vault: &Vault,
    now: Moment,
) -> Result<Option<Seal>, StoreError> {
    let heads = moved(connection).await?;
    if heads.is_empty() {
        return Ok(None);
    }
    let (number, previous) = last(connection).await?;
    let lines = write(&heads);
    let hash = link(&previous, number + 1, now, &lines);
    let seal = Seal {
        number: number + 1,
        at: now,
        heads: heads.len(),
        hash,
        signature: vault.signing().sign(&hash).to_bytes(),
    };
    let at = now.milliseconds();
    let values = values![seal.number, at, lines, seal.hash, seal.signature];
    if connection.change(sql::ADD_SEAL, values).await? == 1 {
        Ok(Some(seal))
    } else {
        Err(StoreError::Busy)
    }
}

/// Marks what has moved as sealed, and answers with its heads.
async fn moved(connection: &mut Connection) -> Result<Vec<Head>, StoreError> {
    let mut heads = Vec::new();
    for (text, chain) in [
        (sql::SEAL_STREAMS, Chain::Stream as fn(Id) -> Chain),
        (sql::SEAL_SEGMENTS, Chain::Segment),
    ] {
        for mut row in connection.rows(text, values![HEADS]).await? {
            heads.push(Head {
                chain: chain(row.id(0)?),
                number: row.integer(1)?,
                hash: row.array(2)?,
            });
        }
    }
    Ok(heads)
}

/// The number and hash of the last seal, or of the place before the first.
async fn last(connection: &mut Connection) -> Result<(i64, Hash), StoreError> {
    match connection.row(sql::LAST_SEAL, &[]).await? {
        Some(mut row) => Ok((row.integer(0)?, row.array(1)?)),
        None => Ok((0, first())),
    }
}

/// What the first seal chains to.
pub(crate) fn first() -> Hash {
    Sha256::digest(b"samsone seal").into()
}

/// The hash of a seal.
pub(crate) fn link(previous: &Hash, number: i64, at: Moment, lines: &[u8]) -> Hash {
    let hash = Sha256::new()
        .chain_update(previous)
        .chain_update(number.to_be_bytes())
        .chain_update(at.milliseconds().to_be_bytes())
        .chain_update(lines);
    hash.finalize().into()
}

/// Whether the hash of a seal was signed with the key of this installation.
pub(crate) fn is_signed(key: &VerifyingKey, hash: &Hash, signature: &[u8; 64]) -> bool {
    key.verify_strict(hash, &Signature::from_bytes(signature))
        .is_ok()
}

/// Whether the link that a head names is in the store, with the same hash.
pub(crate) async fn stands(connection: &mut Connection, head: &Head) -> Result<bool, StoreError> {
    let (text, id) = match head.chain {
        Chain::Stream(id) => (sql::EVENT_HASH, id),
        Chain::Segment(id) => (sql::OPENING_HASH, id),
    };
    let row = connection.row(text, values![id, head.number]).await?;
    let hash: Option<Hash> = row.and_then(|mut row| row.array(0).ok());
    Ok(hash == Some(head.hash))
}

fn write(heads: &[Head]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(heads.len() * LINE);
    for head in heads {
        let (kind, id) = match head.chain {
            Chain::Stream(id) => (1, id),
            Chain::Segment(id) => (2, id),
        };
        lines.push(kind);
        lines.extend_from_slice(id.bytes());
        lines.extend_from_slice(&head.number.to_be_bytes());
        lines.extend_from_slice(&head.hash);
    }
    lines
}

/// The heads that a seal lists; `None` when its lines do not have their form.
pub(crate) fn read(lines: &[u8]) -> Option<Vec<Head>> {
    let (lines, rest) = lines.as_chunks::<LINE>();
    rest.is_empty().then_some(())?;
    lines.iter().map(read_line).collect()
}

fn read_line(line: &[u8; LINE]) -> Option<Head> {
    let ([kind], rest) = line.split_first_chunk()?;
    let (id, rest) = rest.split_first_chunk()?;
    let (number, rest) = rest.split_first_chunk()?;
    let id = Id::from_bytes(*id);
    Some(Head {
        chain: match kind {
            1 => Chain::Stream(id),
            2 => Chain::Segment(id),
            _ => return None,
        },
        number: i64::from_be_bytes(*number),
        hash: *rest.first_chunk()?,
    })
}
