//! The journal: opening it, writing to it.

use crate::append::{Append, Receipt};
use crate::cache::{Cache, CacheFigures};
use crate::config::{Commits, Config};
use crate::database::Connection;
use crate::database::store::Store;
use crate::database::writer::{Work, Working};
use crate::draft::{self, Draft};
use crate::error::{AppendError, OpenError, StoreError};
use crate::outgoing::{self, Departing};
use crate::reading::Reading;
use crate::recorder::Recorder;
use crate::vault::Vault;
use crate::{append, session, setup};
use casework::access::Opening;
use casework::id::{Id, ItemId, PersonId};
use casework::moment::Moment;
use std::sync::Arc;

/// The journal of an installation. Cheap to clone: all clones are the same journal.
#[derive(Clone)]
pub struct Journal {
    pub(crate) inner: Arc<Inner>,
}

/// What all clones and readings share.
pub(crate) struct Inner {
    pub(crate) store: Arc<Store>,
    pub(crate) vault: Arc<Vault>,
    pub(crate) cache: Cache,
    recorder: Recorder,
}

impl Journal {
    /// Opens a journal, and makes it where there is none.
    ///
    /// # Errors
    /// When the store is of a newer format, belongs to other keys, or does not wait for the disk.
    pub async fn open(config: Config) -> Result<Self, OpenError> {
        Self::open_as(config, Commits::Durable).await
    }

    /// The same without waiting for the disk: what was answered can be lost. Only for the test that
    /// shows that the other tests would notice. On PostgreSQL the address must say
    /// `synchronous_commit=off`.
    ///
    /// # Errors
    /// As [`Journal::open`].
    pub async fn open_careless(config: Config) -> Result<Self, OpenError> {
        Self::open_as(config, Commits::Careless).await
    }

    async fn open_as(config: Config, commits: Commits) -> Result<Self, OpenError> {
        let vault = Arc::new(Vault::new(
            &config.keys,
            config.encryption,
            config.randomness,
        ));
        let prepare = async |connection: &mut Connection| setup::prepare(connection, &vault).await;
        let store = Arc::new(Store::open(&config.database, commits, prepare).await?);
        let recorder = Recorder::start(store.clone(), vault.clone(), config.instance);
        let cache = Cache::new(config.cache_bytes);
        Ok(Self {
            inner: Arc::new(Inner {
                store,
                vault,
                cache,
                recorder,
            }),
        })
    }

    /// Begins a reading: one transaction, one consistent picture.
    ///
    /// # Errors
    /// When the database fails or too many readings are open.
    pub async fn reading(&self) -> Result<Reading, StoreError> {
        let loan = self.inner.store.read().await?;
        Ok(Reading::new(self.inner.clone(), loan))
    }

    /// Writes everything that an errand writes, all or nothing, and answers when it is durable. An
    /// errand that was done before writes nothing and gets its first receipt.
    ///
    /// # Errors
    /// When a stream does not stand where it was expected, a claim is held, or the database fails.
    pub async fn append(&self, append: Append) -> Result<Receipt, AppendError> {
        self.write(move |connection, vault| Box::pin(append::append(connection, vault, append)))
            .await
    }

    /// Records an opening, and answers when it is durable.
    ///
    /// # Errors
    /// When the database fails; the answer that was opened must then not be sent.
    pub async fn record(&self, opening: Opening) -> Result<(), StoreError> {
        self.inner.recorder.record(opening).await
    }

    /// Waits until what writes in the journal has fallen: it ends in a panic only, and nothing can
    /// be written afterwards. Whoever serves ends then, to be started again.
    pub async fn ended(&self) {
        tokio::select! {
            () = self.inner.store.ended() => {}
            () = self.inner.recorder.ended() => {}
        }
    }

    /// The keyed hash of a number or name, as the subject of a claim.
    pub fn keyed(&self, text: &str) -> Id {
        Id::from_bytes(self.inner.vault.keyed("claim", &[text.as_bytes()]))
    }

    /// What the cache of folded streams holds and how often it helped.
    pub fn cache_figures(&self) -> CacheFigures {
        self.inner.cache.figures()
    }

    /// Stores a session that begins, under the hash of its random token.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin_session(
        &self,
        token: [u8; 32],
        body: Vec<u8>,
        expires: Moment,
    ) -> Result<(), StoreError> {
        self.write(move |connection, vault| {
            Box::pin(session::begin(connection, vault, token, body, expires))
        })
        .await
    }

    /// Replaces a session that is still there, and says whether it was.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn renew_session(
        &self,
        token: [u8; 32],
        body: Vec<u8>,
        expires: Moment,
    ) -> Result<bool, StoreError> {
        self.write(move |connection, vault| {
            Box::pin(session::renew(connection, vault, token, body, expires))
        })
        .await
    }

    /// Takes what was stored as a session and has not expired: the second who asks gets nothing.
    ///
    /// # Errors
    /// When the database fails, or it was changed after it was written.
    pub async fn take_session(
        &self,
        token: [u8; 32],
        now: Moment,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        self.write(move |connection, vault| Box::pin(session::take(connection, vault, token, now)))
            .await
    }

    /// Forgets the sessions that have expired, and says how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_expired_sessions(&self, now: Moment) -> Result<u64, StoreError> {
        self.write(move |connection, _| Box::pin(session::forget_expired(connection, now)))
            .await
    }

    /// Keeps what a person has begun to write in a form, in place of what was kept before. Where
    /// the person has `most` other drafts already, nothing is kept; the answer says whether it was.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_draft(
        &self,
        person: PersonId,
        draft: Draft,
        most: i64,
    ) -> Result<bool, StoreError> {
        self.write(move |connection, vault| {
            Box::pin(draft::keep(connection, vault, person, draft, most))
        })
        .await
    }

    /// Forgets the drafts from before a moment, and says how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_drafts_before(&self, before: Moment) -> Result<u64, StoreError> {
        self.write(move |connection, _| Box::pin(draft::forget_older(connection, before)))
            .await
    }

    /// Forgets what a person has begun to write in a form.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_draft(&self, person: PersonId, form: String) -> Result<(), StoreError> {
        self.write(move |connection, vault| {
            Box::pin(async move { draft::forget(connection, vault, person, &form).await })
        })
        .await
    }

    /// Takes what is due to leave the house, so that nobody else takes it before `until`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_outgoing(
        &self,
        now: Moment,
        until: Moment,
        limit: i64,
    ) -> Result<Vec<Departing>, StoreError> {
        self.write(move |connection, vault| {
            Box::pin(outgoing::take(connection, vault, now, until, limit))
        })
        .await
    }

    /// Forgets what has left the house.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn finish_outgoing(&self, id: ItemId) -> Result<(), StoreError> {
        self.write(move |connection, _| Box::pin(outgoing::finish(connection, id)))
            .await
    }

    /// Lets something that could not leave the house be taken again from a moment on.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn postpone_outgoing(&self, id: ItemId, due: Moment) -> Result<(), StoreError> {
        self.write(move |connection, _| Box::pin(outgoing::postpone(connection, id, due)))
            .await
    }

    /// Does a piece of work in a transaction of its own or of a group, durable when it returns.
    pub(crate) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'a> FnOnce(&'a mut Connection, &'a Vault) -> Working<'a, T, E> + Send + 'static,
    {
        let vault = self.inner.vault.clone();
        let work: Work<T, E> =
            Box::new(move |connection| Box::pin(async move { work(connection, &vault).await }));
        self.inner.store.write(work).await
    }
}
