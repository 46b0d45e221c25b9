//! The stored bytes of an entry: its sealed parts, and the documents it names.
//!
//! `parts: u32`, then for each part `length: u32` and the sealed bytes; then `documents: u32`, and
//! for each 16 bytes of its id and 32 of the digest of its sealed pieces. All big endian.

use casework::id::Id;

/// A document that an entry names, with the digest of its sealed pieces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Named {
    pub(crate) document: Id,
    pub(crate) digest: [u8; 32],
}

/// What the stored bytes of an entry hold.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Payload<'a> {
    /// Part 0 is the body, the others are its texts.
    pub(crate) parts: Vec<&'a [u8]>,
    pub(crate) documents: Vec<Named>,
}

/// Writes the stored bytes.
pub(crate) fn write(parts: &[Vec<u8>], documents: &[Named]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len() + 4).sum();
    let mut bytes = Vec::with_capacity(length + 8 + documents.len() * 48);
    bytes.extend_from_slice(&(parts.len() as u32).to_be_bytes());
    for part in parts {
        bytes.extend_from_slice(&(part.len() as u32).to_be_bytes());
        bytes.extend_from_slice(part);
    }
    bytes.extend_from_slice(&(documents.len() as u32).to_be_bytes());
    for named in documents {
        bytes.extend_from_slice(named.document.bytes());
        bytes.extend_from_slice(&named.digest);
    }
    bytes
}

/// Reads the stored bytes; `None` when they do not have this form.
pub(crate) fn read(bytes: &[u8]) -> Option<Payload<'_>> {
    let mut rest = bytes;
    let count = number(&mut rest)?;
    let parts = (0..count).map(|_| part(&mut rest)).collect::<Option<_>>()?;
    let count = number(&mut rest)?;
    let documents = (0..count)
        .map(|_| named(&mut rest))
        .collect::<Option<_>>()?;
    rest.is_empty().then_some(Payload { parts, documents })
}

fn number(rest: &mut &[u8]) -> Option<u32> {
    let (number, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(u32::from_be_bytes(*number))
}

fn part<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = number(rest)? as usize;
    let (part, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(part)
}

fn named(rest: &mut &[u8]) -> Option<Named> {
    let (document, after) = rest.split_first_chunk()?;
    let (digest, after) = after.split_first_chunk()?;
    *rest = after;
    Some(Named {
        document: Id::from_bytes(*document),
        digest: *digest,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(
            parts: Vec<Vec<u8>>,
            documents in proptest::collection::vec(any::<([u8; 16], [u8; 32])>(), 0..4),
        ) {
            let documents: Vec<Named> = documents
                .into_iter()
                .map(|(id, digest)| Named { document: Id::from_bytes(id), digest })
                .collect();
            let bytes = write(&parts, &documents);
            let read = read(&bytes).unwrap();
            prop_assert_eq!(read.parts, parts.iter().map(Vec::as_slice).collect::<Vec<_>>());
            prop_assert_eq!(read.documents, documents);
        }

        #[test]
        fn other_bytes_are_refused_and_never_panic(bytes: Vec<u8>) {
            if let Some(payload) = read(&bytes) {
                let parts: Vec<Vec<u8>> = payload.parts.iter().map(|part| part.to_vec()).collect();
                prop_assert_eq!(write(&parts, &payload.documents), bytes);
            }
        }
    }
}
