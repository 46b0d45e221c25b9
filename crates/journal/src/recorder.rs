//! Recording openings in groups.
//!
//! On SQLite the writing thread makes the groups. On PostgreSQL a task collects the openings that
//! come while a transaction is being made durable, and writes them in the next one; otherwise each
//! would wait for the head of the same segment.

use crate::database::store::Store;
use crate::error::StoreError;
use crate::log;
use crate::vault::Vault;
use casework::access::Opening;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot, watch};

/// Openings in one transaction.
const GROUP: usize = 256;
/// How often a group is tried again when another process with the same name was first.
const TRIES: usize = 5;

type Waiting = (Opening, oneshot::Sender<Result<(), StoreError>>);

/// Where openings are handed over.
pub(crate) struct Recorder {
    queue: mpsc::Sender<Waiting>,
    /// Closed when the task ends, however it ends.
    lives: watch::Receiver<()>,
}

struct Recording {
    store: Arc<Store>,
    vault: Arc<Vault>,
    instance: Arc<str>,
}

impl Recorder {
    /// Starts the task that records; it ends when the journal is dropped.
    pub(crate) fn start(store: Arc<Store>, vault: Arc<Vault>, instance: String) -> Self {
        let (queue, waiting) = mpsc::channel(4 * GROUP);
        let recording = Recording {
            store,
            vault,
            instance: instance.into(),
        };
        let (life, lives) = watch::channel(());
        tokio::spawn(async move {
            let _life = life;
            recording.serve(waiting).await;
        });
        Self { queue, lives }
    }

    /// Waits until the task has ended. While the recorder is there, only a panic ends it.
    pub(crate) async fn ended(&self) {
        let mut lives = self.lives.clone();
        // nothing is ever sent; the task drops its end
        while lives.changed().await.is_ok() {}
    }

    /// Records an opening, and answers when it is durable.
    pub(crate) async fn record(&self, opening: Opening) -> Result<(), StoreError> {
        let (sender, receiver) = oneshot::channel();
        let waiting = (opening, sender);
        self.queue
            .send(waiting)
            .await
            .map_err(|_| StoreError::Closed)?;
        receiver.await.map_err(|_| StoreError::Closed)?
    }
}

impl Recording {
    async fn serve(self, mut waiting: mpsc::Receiver<Waiting>) {
        let mut group = Vec::with_capacity(GROUP);
        while waiting.recv_many(&mut group, GROUP).await > 0 {
            let (openings, senders): (Vec<_>, Vec<_>) = group.drain(..).unzip();
            let result = self.record(openings.into()).await;
            for sender in senders {
                // the one who asked may have gone; the opening is recorded all the same
                let _ = sender.send(result.clone());
            }
        }
    }

    async fn record(&self, openings: Arc<[Opening]>) -> Result<(), StoreError> {
        let mut result = Err(StoreError::Busy);
        for _ in 0..TRIES {
            result = self.try_once(openings.clone()).await;
            if !matches!(result, Err(StoreError::Busy)) {
                break;
            }
        }
        result
    }

    async fn try_once(&self, openings: Arc<[Opening]>) -> Result<(), StoreError> {
        let (vault, instance) = (self.vault.clone(), self.instance.clone());
        self.store
            .write(Box::new(move |connection| {
                Box::pin(async move { log::record(connection, &vault, &instance, &openings).await })
            }))
            .await
    }
}
