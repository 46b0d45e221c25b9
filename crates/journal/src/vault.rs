//! Keys: making, wrapping and using them.

use crate::config::{Encryption, MasterKeys, Randomness};
use crate::error::StoreError;
use crate::former::FormerSeal;
use casework::id::Id;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ed25519_dalek::{SigningKey, VerifyingKey};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::sync::{PoisonError, RwLock};

const NONCE: usize = 24;

/// A key that seals one thing, or one stream.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Key([u8; 32]);

/// Where a data key stands in the table of keys.
#[derive(Clone, Copy)]
pub(crate) struct KeyName<'a> {
    pub(crate) owner: Id,
    pub(crate) number: i64,
    /// The keyed hash of the sphere that it seals, if it seals one.
    pub(crate) scope: Option<&'a [u8]>,
}

impl KeyName<'_> {
    /// The only key of its owner.
    pub(crate) const fn only(owner: Id) -> Self {
        Self {
            owner,
            number: 0,
            scope: None,
        }
    }
}

/// The place a seal belongs to, as additional data: a sealed part cannot be moved elsewhere.
pub(crate) struct Place(Vec<u8>);

impl Place {
    /// A part of an entry; part 0 is its body, the others are its texts.
    pub(crate) fn part(stream: Id, sequence: i64, part: u32) -> Self {
        Self::new(b"part")
            .and(stream.bytes())
            .and(&sequence.to_be_bytes())
            .and(&part.to_be_bytes())
    }

    /// A wrapped key.
    fn key(name: KeyName<'_>) -> Self {
        Self::new(b"key ")
            .and(name.owner.bytes())
            .and(&name.number.to_be_bytes())
            .and(name.scope.unwrap_or_default())
    }

    /// A piece of something that is numbered inside an owner.
    pub(crate) fn piece(kind: &[u8; 4], owner: &[u8], number: i64) -> Self {
        Self::new(kind).and(owner).and(&number.to_be_bytes())
    }

    fn new(kind: &[u8; 4]) -> Self {
        Self(kind.to_vec())
    }

    fn and(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }
}

/// The master keys of an open journal, and what is done with them.
pub(crate) struct Vault {
    /// The wrapping key, and after a rotation the one before it: a reading that began earlier
    /// still meets keys that the old one wrapped.
    wrapping: RwLock<Vec<Key>>,
    search: [u8; 32],
    signing: SigningKey,
    former: Vec<FormerSeal>,
    randomness: Randomness,
    encryption: Encryption,
}

impl Vault {
    pub(crate) fn new(keys: &MasterKeys, encryption: Encryption, randomness: Randomness) -> Self {
        Self {
            wrapping: RwLock::new(vec![Key(keys.wrapping)]),
            search: keys.search,
            signing: SigningKey::from_bytes(&keys.seal),
            former: keys.former_seals.clone(),
            randomness,
            encryption,
        }
    }

    /// Whether bodies are sealed.
    pub(crate) const fn encryption(&self) -> Encryption {
        self.encryption
    }

    /// Draws a new key.
    pub(crate) fn draw(&self) -> Key {
        let mut key = [0; 32];
        (self.randomness)(&mut key);
        Key(key)
    }

    /// Seals a text with a key for a place.
    pub(crate) fn seal(
        &self,
        key: &Key,
        place: &Place,
        text: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        match self.encryption {
            Encryption::On => self.encrypt(key, place, text),
            Encryption::Off => Ok(text.to_vec()),
        }
    }

    /// Opens what was sealed; `None` when it or its place was changed.
    pub(crate) fn open(&self, key: &Key, place: &Place, sealed: &[u8]) -> Option<Vec<u8>> {
        match self.encryption {
            Encryption::On => decrypt(key, place, sealed),
            Encryption::Off => Some(sealed.to_vec()),
        }
    }

    /// Wraps a data key for its place in the table of keys.
    pub(crate) fn wrap(&self, key: &Key, name: KeyName<'_>) -> Result<Vec<u8>, StoreError> {
        let wrapping = self.wrapping.read().unwrap_or_else(PoisonError::into_inner);
        let first = wrapping.first().ok_or(StoreError::Closed)?;
        self.wrap_by(first, key, name)
    }

    /// Unwraps a data key.
    pub(crate) fn unwrap(&self, wrapped: &[u8], name: KeyName<'_>) -> Result<Key, StoreError> {
        let place = Place::key(name);
        let wrapping = self.wrapping.read().unwrap_or_else(PoisonError::into_inner);
        wrapping
            .iter()
            .find_map(|key| decrypt(key, &place, wrapped))
            .and_then(|key| key.try_into().ok())
            .map(Key)
            .ok_or(StoreError::BrokenSeal("key"))
    }

    /// Wraps a wrapped key again, with a key that is not yet the wrapping key.
    pub(crate) fn rewrap(
        &self,
        new: &Key,
        wrapped: &[u8],
        name: KeyName<'_>,
    ) -> Result<Vec<u8>, StoreError> {
        self.wrap_by(new, &self.unwrap(wrapped, name)?, name)
    }

    /// Wraps a data key with a key that is not yet the wrapping key.
    pub(crate) fn wrap_by(
        &self,
        wrapping: &Key,
        key: &Key,
        name: KeyName<'_>,
    ) -> Result<Vec<u8>, StoreError> {
        self.encrypt(wrapping, &Place::key(name), &key.0)
    }

    /// Makes a key the wrapping key; the old ones go on opening what they wrapped.
    pub(crate) fn wrap_with(&self, key: Key) {
        let mut wrapping = self
            .wrapping
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        wrapping.insert(0, key);
    }

    /// Seals a text with a key made of a secret from outside and the wrapping key: without either of
    /// them nobody can make it or read it.
    pub(crate) fn seal_with_secret(
        &self,
        purpose: &str,
        secret: &[u8],
        place: &Place,
        text: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let wrapping = self.wrapping.read().unwrap_or_else(PoisonError::into_inner);
        let first = wrapping.first().ok_or(StoreError::Closed)?;
        self.seal(&first.mixed(purpose, secret), place, text)
    }

    /// Opens what was sealed with a secret; `None` when it was made or moved without the keys.
    pub(crate) fn open_with_secret(
        &self,
        purpose: &str,
        secret: &[u8],
        place: &Place,
        sealed: &[u8],
    ) -> Option<Vec<u8>> {
        let wrapping = self.wrapping.read().unwrap_or_else(PoisonError::into_inner);
        wrapping
            .iter()
            .find_map(|key| self.open(&key.mixed(purpose, secret), place, sealed))
    }

    /// A keyed hash of 16 bytes: the same words give the same one, and nobody can compute it
    /// without the search key. `purpose` keeps hashes for different uses apart.
    pub(crate) fn keyed(&self, purpose: &str, words: &[&[u8]]) -> [u8; 16] {
        let bytes = keyed_hash(&self.search, purpose, words);
        let mut short = [0; 16];
        short.copy_from_slice(&bytes[..16]);
        short
    }

    /// The key that signs seals.
    pub(crate) fn signing(&self) -> &SigningKey {
        &self.signing
    }

    /// The key that checks them.
    pub(crate) fn verifying(&self) -> VerifyingKey {
        self.signing.verifying_key()
    }

    /// The key that checks a seal of a number: of that time.
    pub(crate) fn checking(&self, number: i64) -> Option<VerifyingKey> {
        match self.former.iter().find(|one| number <= one.until) {
            Some(one) => VerifyingKey::from_bytes(&one.key).ok(),
            None => Some(self.verifying()),
        }
    }

    /// The keys that can have signed what was said of a seal on the day or later: that of its time, and those after it.
    pub(crate) fn checking_since(&self, number: i64) -> impl Iterator<Item = VerifyingKey> {
        let former = self.former.iter().filter(move |one| number <= one.until);
        let former = former.filter_map(|one| VerifyingKey::from_bytes(&one.key).ok());
        former.chain([self.verifying()])
    }

    /// Whether a seal is what was remembered of it when the key was changed after it.
    pub(crate) fn is_remembered(&self, number: i64, hash: &[u8; 32]) -> bool {
        let mut former = self.former.iter().filter(|one| one.until == number);
        former.all(|one| one.hash == *hash)
    }

    /// The number of the last seal that a former key signed.
    pub(crate) fn sealed_before(&self) -> i64 {
        let all = self.former.iter().map(|one| one.until);
        all.max().unwrap_or_default()
    }

    fn encrypt(&self, key: &Key, place: &Place, text: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        (self.randomness)(&mut nonce);
        let payload = Payload {
            msg: text,
            aad: &place.0,
        };
        let body = XChaCha20Poly1305::new(&key.0.into())
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| StoreError::Unwritable("too long to seal".to_owned()))?;
        Ok([&nonce[..], &body].concat())
    }
}

impl Key {
    /// The key that this one and a secret make together.
    fn mixed(&self, purpose: &str, secret: &[u8]) -> Self {
        Self(keyed_hash(&self.0, purpose, &[secret]))
    }

    /// A key from outside.
    pub(crate) const fn given(key: [u8; 32]) -> Self {
        Self(key)
    }
}

/// A hash that nobody can compute without the key. Each word is hashed after its length, so that
/// words cannot run into each other.
fn keyed_hash(key: &[u8; 32], purpose: &str, words: &[&[u8]]) -> [u8; 32] {
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    let mut hash = <Hmac<Sha256> as hmac::KeyInit>::new(&block.into());
    for word in std::iter::once(purpose.as_bytes()).chain(words.iter().copied()) {
        hash.update(&(word.len() as u64).to_be_bytes());
        hash.update(word);
    }
    hash.finalize().into_bytes().into()
}

fn decrypt(key: &Key, place: &Place, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, body) = sealed.split_first_chunk::<NONCE>()?;
    let payload = Payload {
        msg: body,
        aad: &place.0,
    };
    XChaCha20Poly1305::new(&key.0.into())
        .decrypt(&XNonce::from(*nonce), payload)
        .ok()
}
