//! Answering browsers: so many at a time, and none that lets the others wait for ever.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tracing::warn;

/// How many connections are answered at the same time. More wait until one of them ends.
const CONNECTIONS: usize = 1024;
/// How long a browser may take to send the head of a request, and how long it may keep a connection
/// on which it asks nothing.
const HEAD: Duration = Duration::from_secs(30);
/// How long what is being answered may go on once the program is to stop.
const FAREWELL: Duration = Duration::from_secs(30);
/// How long nobody is let in when the machine has no connection to give.
const PAUSE: Duration = Duration::from_millis(500);

/// Serves until `stop`, then lets what is being answered come to its end.
pub(crate) async fn serve(listener: TcpListener, pages: Router, stop: impl Future<Output = ()>) {
    serve_at_most(CONNECTIONS, HEAD, listener, pages, stop).await;
}

async fn serve_at_most(
    most: usize,
    head: Duration,
    listener: TcpListener,
    pages: Router,
    stop: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(most));
    let (stopping, stopped) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        let next = async { (free(&places).await, accepted(&listener).await) };
        let (place, stream) = tokio::select! {
            () = &mut stop => break,
            (Some(place), stream) = next => (place, stream),
            // so that those who have gone are not remembered
            Some(_) = connections.join_next() => continue,
        };
        connections.spawn(answer(stream, pages.clone(), head, stopped.clone(), place));
    }
    drop(listener);
    drop(stopping);
    let all = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(FAREWELL, all).await.is_err() {
        warn!("some answers were not waited for");
    }
}

/// A place for one more connection. The semaphore is never closed.
async fn free(places: &Arc<Semaphore>) -> Option<OwnedSemaphorePermit> {
    places.clone().acquire_owned().await.ok()
}

/// The next connection. That one could not be accepted is no reason to stop serving the others.
async fn accepted(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return stream,
            Err(error) => {
                warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

async fn answer(
    stream: TcpStream,
    pages: Router,
    head: Duration,
    mut stopped: watch::Receiver<()>,
    _place: OwnedSemaphorePermit,
) {
    // an answer is one small write; waiting for more would only make it late
    let _ = stream.set_nodelay(true);
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(head)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(pages))
    );
    // a browser that leaves, or is too slow, ends its own connection and nothing else
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = stopped.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use std::net::SocketAddr;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::oneshot;
    use tokio::time::timeout;

    const LONG: Duration = Duration::from_secs(20);

    struct Served {
        address: SocketAddr,
        stop: oneshot::Sender<()>,
        task: tokio::task::JoinHandle<()>,
    }

    async fn served(most: usize, head: Duration) -> Served {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let slow = || async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            "done"
        };
        let pages = Router::new()
            .route("/", get(|| async { "here" }))
            .route("/slow", get(slow));
        let (stop, stopped) = oneshot::channel();
        let stopped = async {
            let _ = stopped.await;
        };
        let task = tokio::spawn(serve_at_most(most, head, listener, pages, stopped));
        Served {
            address,
            stop,
            task,
        }
    }

    async fn asked(address: SocketAddr, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        stream
    }

    async fn answered(mut stream: TcpStream) -> String {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    #[tokio::test]
    async fn half_a_head_is_not_waited_for() {
        let served = served(9, Duration::from_millis(200)).await;
        let mut slow = TcpStream::connect(served.address).await.unwrap();
        slow.write_all(b"GET / HTTP/1.1\r\nHost:").await.unwrap();
        let ended = timeout(LONG, answered(slow)).await;
        assert!(!ended.expect("the connection was ended").contains("here"));
        assert!(
            answered(asked(served.address, "/").await)
                .await
                .ends_with("here")
        );
    }

    #[tokio::test]
    async fn one_more_than_there_is_room_for_waits() {
        let served = served(1, LONG).await;
        let silent = TcpStream::connect(served.address).await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
        let mut waiting = pin!(answered(asked(served.address, "/").await));
        let early = timeout(Duration::from_millis(300), waiting.as_mut()).await;
        assert!(early.is_err(), "there was no room");
        drop(silent);
        let answer = timeout(LONG, waiting).await.unwrap();
        assert!(answer.ends_with("here"), "{answer}");
    }

    #[tokio::test]
    async fn what_is_being_answered_comes_to_its_end() {
        let served = served(9, LONG).await;
        let slow = asked(served.address, "/slow").await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        served.stop.send(()).unwrap();
        assert!(answered(slow).await.ends_with("done"));
        timeout(LONG, served.task).await.unwrap().unwrap();
        assert!(TcpStream::connect(served.address).await.is_err());
    }
}
