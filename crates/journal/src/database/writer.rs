//! The one thread that writes to SQLite, and its groups.
//!
//! While one group is being made durable, the next one queues. Each piece of work has a savepoint
//! of its own inside the group, and everybody is answered after the commit that holds it.

use super::Connection;
use crate::error::StoreError;
use crate::sql;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::thread::JoinHandle;
use tokio::sync::{mpsc, oneshot, watch};

/// Pieces of work in one commit; more would let the first in a group wait too long.
const GROUP: usize = 512;
/// Pieces of work that may queue before a caller has to wait to queue its own.
const QUEUE: usize = 4096;

/// A future that a piece of work answers with.
pub(crate) type Working<'a, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'a>>;
/// A piece of work: what it does with the writing connection.
pub(crate) type Work<T, E> =
    Box<dyn for<'a> FnOnce(&'a mut Connection) -> Working<'a, T, E> + Send>;

/// What a piece of work left behind: whether it stands, and how to tell the one who waits.
struct Done {
    stands: bool,
    answer: Box<dyn FnOnce(Result<(), StoreError>) + Send>,
}

/// A piece of work, which is told instead why it cannot be done when its group has failed.
type Job = Box<dyn FnOnce(Result<&mut Connection, StoreError>) -> Done + Send>;

/// The queue to the thread. Dropping it lets the thread finish what is queued.
pub(crate) struct Writer {
    queue: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    /// Closed when the thread ends, however it ends.
    lives: watch::Receiver<()>,
}

impl Writer {
    /// Starts the thread that owns the connection.
    pub(crate) fn start(connection: rusqlite::Connection) -> Result<Self, StoreError> {
        let (queue, jobs) = mpsc::channel(QUEUE);
        let (life, lives) = watch::channel(());
        let thread = std::thread::Builder::new()
            .name("journal-writer".to_owned())
            .spawn(move || {
                let _life = life;
                serve(Connection::Sqlite(connection), jobs);
            })
            .map_err(|error| StoreError::Database(error.to_string()))?;
        Ok(Self {
            queue: Some(queue),
            thread: Some(thread),
            lives,
        })
    }

    /// Waits until the thread has ended. While the writer is there, only a panic ends it.
    pub(crate) async fn ended(&self) {
        let mut lives = self.lives.clone();
        // nothing is ever sent; the thread drops its end
        while lives.changed().await.is_ok() {}
    }

    /// Queues a piece of work and waits until it is durable or refused.
    pub(crate) async fn write<T, E>(&self, work: Work<T, E>) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            let result = match connection {
                Ok(connection) => finish(work(connection)),
                Err(failed) => Err(failed.into()),
            };
            Done {
                stands: result.is_ok(),
                answer: Box::new(move |committed| {
                    let result =
                        result.and_then(|value| committed.map(|()| value).map_err(E::from));
                    // the one who asked may have gone; the work is done all the same
                    let _ = sender.send(result);
                }),
            }
        });
        let queue = self.queue.as_ref().ok_or(StoreError::Closed)?;
        queue.send(job).await.map_err(|_| StoreError::Closed)?;
        receiver.await.map_err(|_| StoreError::Closed)?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the writing thread ended in a panic");
        }
    }
}

/// Drives a future that never really waits: on SQLite every step is done when it returns.
fn finish<T, E: From<StoreError>>(working: Working<'_, T, E>) -> Result<T, E> {
    let mut working = pin!(working);
    match working
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(result) => result,
        Poll::Pending => Err(StoreError::Database("the writer was made to wait".to_owned()).into()),
    }
}

fn serve(mut connection: Connection, mut jobs: mpsc::Receiver<Job>) {
    let mut group = Vec::with_capacity(GROUP);
    while jobs.blocking_recv_many(&mut group, GROUP) > 0 {
        commit(&mut connection, group.drain(..));
    }
}

/// Runs a group and answers it. When the group itself fails, nothing of it stands.
fn commit(connection: &mut Connection, group: impl ExactSizeIterator<Item = Job>) {
    // a piece of work that is alone needs no savepoint: the transaction is one
    let alone = group.len() == 1;
    let mut answers = Vec::with_capacity(group.len());
    let mut end = sql::COMMIT;
    let mut outcome = run(connection, sql::SQLITE_BEGIN_WRITING);
    for job in group {
        if alone {
            let done = job(outcome.clone().map(|()| &mut *connection));
            if !done.stands {
                end = sql::ROLLBACK;
            }
            answers.push(done.answer);
        } else {
            answers.push(one_of_many(connection, job, &mut outcome));
        }
    }
    let outcome = outcome.and_then(|()| run(connection, end));
    if outcome.is_err() {
        // a commit that failed may have left the transaction open; if not, this fails harmlessly
        let _ = run(connection, sql::ROLLBACK);
    }
    for answer in answers {
        answer(outcome.clone());
    }
}

/// Runs a piece of work in a savepoint of its own, so that it can fail without the others.
fn one_of_many(
    connection: &mut Connection,
    job: Job,
    outcome: &mut Result<(), StoreError>,
) -> Box<dyn FnOnce(Result<(), StoreError>) + Send> {
    *outcome = outcome
        .clone()
        .and_then(|()| run(connection, sql::SAVEPOINT));
    let done = job(outcome.clone().map(|()| &mut *connection));
    let end = if done.stands {
        sql::RELEASE
    } else {
        sql::ROLLBACK_TO
    };
    *outcome = outcome.clone().and_then(|()| run(connection, end));
    done.answer
}

fn run(connection: &mut Connection, text: &'static str) -> Result<(), StoreError> {
    finish(Box::pin(connection.run(text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[tokio::test]
    async fn a_panic_in_the_thread_is_told() {
        let writer = Writer::start(rusqlite::Connection::open_in_memory().unwrap()).unwrap();
        let still = tokio::time::timeout(Duration::from_millis(50), writer.ended()).await;
        assert!(still.is_err(), "it had nothing to do and lives");
        let work: Work<(), StoreError> = Box::new(|_| panic!("for the test"));
        let refused = writer.write(work).await;
        assert!(matches!(refused, Err(StoreError::Closed)));
        let told = tokio::time::timeout(Duration::from_secs(10), writer.ended()).await;
        assert!(told.is_ok());
    }
}
