//! The signed seals, and the heads that they list.

use super::{Broken, Check, PAGE, Stop, or_broken};
use crate::chain::Hash;
use crate::error::StoreError;
use crate::seal::{self, Chain, Head};
use crate::sql;
use crate::value::{Row, values};
use casework::moment::Moment;

struct Kept {
    number: i64,
    at: Moment,
    lines: Vec<u8>,
    hash: Hash,
    signature: [u8; 64],
}

impl Check<'_> {
    /// Checks all seals, and remembers how far they cover each chain.
    pub(super) async fn seals(&mut self) -> Result<(), Stop> {
        let mut previous = seal::first();
        let mut number = 0;
        loop {
            let values = values![number, PAGE];
            let rows = self.connection.rows(sql::VERIFY_SEALS, values).await?;
            if rows.is_empty() {
                return self.reaches(number);
            }
            for row in rows {
                number += 1;
                let broken = || Broken::Seal { number };
                let kept = or_broken(kept(row), broken)?;
                let hash = seal::link(&previous, number, kept.at, &kept.lines);
                let holds = kept.number == number
                    && kept.hash == hash
                    && self.is_signed(number, &hash, &kept.signature);
                let heads = seal::read(&kept.lines)
                    .filter(|_| holds)
                    .ok_or_else(broken)?;
                for head in heads {
                    let covered = self.covered.entry(head.chain).or_default();
                    *covered = head.number.max(*covered);
                }
                previous = hash;
                self.found.seals += 1;
                self.found.sealed_at = Some(kept.at);
            }
            self.pause().await;
        }
    }

    /// Whether a seal was signed with the key of its time, and is what was remembered when that was changed.
    fn is_signed(&self, number: i64, hash: &Hash, signature: &[u8; 64]) -> bool {
        let key = self.vault.checking(number);
        self.vault.is_remembered(number, hash)
            && key.is_some_and(|key| seal::is_signed(&key, hash, signature))
    }

    /// The seals do not end before the last one that was there when the key was changed.
    fn reaches(&self, last: i64) -> Result<(), Stop> {
        match last < self.vault.sealed_before() {
            true => Err(Broken::Seal { number: last + 1 }.into()),
            false => Ok(()),
        }
    }

    /// Every head that a seal lists is still there. Comes after the chains, which name the very
    /// link that does not hold.
    pub(super) async fn sealed_heads(&mut self) -> Result<(), Stop> {
        let mut number = 0;
        loop {
            let values = values![number, PAGE];
            let rows = self.connection.rows(sql::VERIFY_SEALS, values).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in rows {
                let kept = kept(row)?;
                number = kept.number;
                for head in seal::read(&kept.lines).unwrap_or_default() {
                    self.sealed_head(number, head).await?;
                }
            }
            self.pause().await;
        }
    }

    /// A head that was sealed is still there with the same hash.
    async fn sealed_head(&mut self, seal: i64, head: Head) -> Result<(), Stop> {
        if seal::stands(self.connection, &head).await? {
            return Ok(());
        }
        let (Chain::Stream(chain) | Chain::Segment(chain)) = head.chain;
        Err(Broken::SealedHead { seal, chain }.into())
    }
}

fn kept(mut row: Row) -> Result<Kept, StoreError> {
    Ok(Kept {
        number: row.integer(0)?,
        at: Moment::from_milliseconds(row.integer(1)?),
        lines: row.bytes(2)?,
        hash: row.array(3)?,
        signature: row.array(4)?,
    })
}
