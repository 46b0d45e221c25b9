//! What the bench compares with: the same errands without sign-in, permit, record and decryption.
//!
//! Only a program built with the feature `bench` holds it. What the four would have given is kept
//! from the first answer, so that everything else goes on as always: the reading, the view, the page.

use crate::Office;
use crate::error::Error;
use crate::log::LogLine;
use crate::session::{Session, Token};
use casework::access::{Permit, Viewer};
use casework::id::Id;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

/// What the first answers gave.
#[derive(Default)]
pub(crate) struct Bare {
    sessions: Kept<[u8; 32], Session>,
    permits: Kept<(Viewer, Id), Permit>,
    lines: Kept<(Viewer, Id), Vec<LogLine>>,
}

/// Values that are made once for each key.
struct Kept<K, V>(Mutex<HashMap<K, V>>);

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V: Clone> Kept<K, V> {
    fn get(&self, key: &K) -> Option<V> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(key).cloned()
    }

    fn keep(&self, key: K, value: V) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(key, value);
    }
}

impl Bare {
    /// The session of a token, looked up once.
    pub(crate) async fn session(
        &self,
        office: &Office,
        token: Token,
    ) -> Result<Option<Session>, Error> {
        if let Some(session) = self.sessions.get(&token.0) {
            return Ok(Some(session));
        }
        let session = office.find_session(token).await?;
        if let Some(session) = &session {
            self.sessions.keep(token.0, session.clone());
        }
        Ok(session)
    }

    /// The permit of a viewer, made once.
    pub(crate) fn permit(
        &self,
        viewer: Viewer,
        subject: Id,
        make: impl FnOnce() -> Option<Permit>,
    ) -> Option<Permit> {
        let key = (viewer, subject);
        let kept = self.permits.get(&key);
        kept.or_else(|| {
            let made = make()?;
            self.permits.keep(key, made.clone());
            Some(made)
        })
    }

    /// The lines of the log that were decrypted once.
    pub(crate) fn lines(&self, viewer: Viewer, subject: Id) -> Option<Vec<LogLine>> {
        self.lines.get(&(viewer, subject))
    }

    /// Keeps the lines of the log.
    pub(crate) fn keep_lines(&self, viewer: Viewer, subject: Id, lines: Vec<LogLine>) {
        self.lines.keep((viewer, subject), lines);
    }
}

impl Office {
    /// An office over the same journal that leaves the four out.
    pub fn bare(&self) -> Self {
        let inner = &self.inner;
        Self {
            inner: Arc::new(crate::Inner {
                journal: inner.journal.clone(),
                clock: inner.clock,
                rules: inner.rules,
                tables: inner.tables.clone(),
                randomness: inner.randomness,
                directory: Mutex::default(),
                bare: Some(Arc::default()),
            }),
            begun: None,
            entrances: self.entrances.clone(),
            watch: self.watch,
            keep: self.keep,
        }
    }
}
