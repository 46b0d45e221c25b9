//! The form of a copy: values, rows and names as bytes, hashed on the way.

use crate::value::Value;
use sha2::{Digest, Sha256};
use std::io::{Error, ErrorKind, Read, Result, Write};

/// No value of a store is longer: pieces of documents and seals are far below.
const LONGEST: u32 = 64 << 20;

/// Writes and hashes.
pub(super) struct Writing<W> {
    to: W,
    hash: Sha256,
}

impl<W: Write> Writing<W> {
    pub(super) fn new(to: W) -> Self {
        let hash = Sha256::new();
        Self { to, hash }
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) -> Result<()> {
        self.hash.update(bytes);
        self.to.write_all(bytes)
    }

    /// Bytes after their length.
    pub(super) fn long(&mut self, bytes: &[u8]) -> Result<()> {
        let length = u32::try_from(bytes.len()).map_err(|_| ErrorKind::InvalidData)?;
        self.bytes(&length.to_be_bytes())?;
        self.bytes(bytes)
    }

    pub(super) fn value(&mut self, value: &Value) -> Result<()> {
        match value {
            Value::Null => self.bytes(&[0]),
            Value::Integer(number) => {
                self.bytes(&[1])?;
                self.bytes(&number.to_be_bytes())
            }
            Value::Text(text) => {
                self.bytes(&[2])?;
                self.long(text.as_bytes())
            }
            Value::Bytes(bytes) => {
                self.bytes(&[3])?;
                self.long(bytes)
            }
        }
    }

    /// The hash of everything so far.
    pub(super) fn hash(&self) -> [u8; 32] {
        self.hash.clone().finalize().into()
    }

    pub(super) fn flush(&mut self) -> Result<()> {
        self.to.flush()
    }
}

/// Reads and hashes.
pub(super) struct Reading<R> {
    from: R,
    hash: Sha256,
}

impl<R: Read> Reading<R> {
    pub(super) fn new(from: R) -> Self {
        let hash = Sha256::new();
        Self { from, hash }
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.from.read_exact(&mut bytes)?;
        self.hash.update(bytes);
        Ok(bytes)
    }

    pub(super) fn long(&mut self) -> Result<Vec<u8>> {
        let length = u32::from_be_bytes(self.array()?);
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut bytes = vec![0; length as usize];
        self.from.read_exact(&mut bytes)?;
        self.hash.update(&bytes);
        Ok(bytes)
    }

    pub(super) fn text(&mut self) -> Result<String> {
        String::from_utf8(self.long()?).map_err(|_| ErrorKind::InvalidData.into())
    }

    pub(super) fn value(&mut self) -> Result<Value> {
        match self.array()? {
            [0] => Ok(Value::Null),
            [1] => Ok(Value::Integer(i64::from_be_bytes(self.array()?))),
            [2] => self.text().map(Value::Text),
            [3] => self.long().map(Value::Bytes),
            _ => Err(ErrorKind::InvalidData.into()),
        }
    }

    pub(super) fn hash(&self) -> [u8; 32] {
        self.hash.clone().finalize().into()
    }

    /// Fails unless the copy ends here.
    pub(super) fn end(&mut self) -> Result<()> {
        match self.from.read(&mut [0])? {
            0 => Ok(()),
            _ => Err(Error::new(
                ErrorKind::InvalidData,
                "something follows the end",
            )),
        }
    }
}
