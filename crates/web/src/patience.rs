//! How long a request may take. A browser that is slow on purpose must not hold its place for ever.

use axum::Router;
use axum::http::StatusCode;
use std::time::Duration;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

/// How long a browser may be silent in the middle of a form.
const SILENCE: Duration = Duration::from_secs(30);
/// How long a request may take from its head to its answer; a large form over a slow line takes
/// minutes.
const PATIENCE: Duration = Duration::from_secs(300);

/// The same pages, which do not wait for ever.
pub(crate) fn bounded<S: Clone + Send + Sync + 'static>(pages: Router<S>) -> Router<S> {
    waiting_for(SILENCE, PATIENCE, pages)
}

fn waiting_for<S: Clone + Send + Sync + 'static>(
    silence: Duration,
    patience: Duration,
    pages: Router<S>,
) -> Router<S> {
    pages
        .layer(RequestBodyTimeoutLayer::new(silence))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            patience,
        ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::{get, post};
    use std::io::{Read, Write};
    use std::net::TcpStream;

    const SHORT: Duration = Duration::from_millis(200);
    const LONG: Duration = Duration::from_secs(60);

    /// What is answered to a request that says nothing more after this.
    async fn answered(silence: Duration, patience: Duration, request: &'static str) -> String {
        let pages = Router::new()
            .route("/form", post(|body: String| async move { body }))
            .route("/slow", get(|| tokio::time::sleep(LONG)));
        let pages = waiting_for(silence, patience, pages);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, pages).await });
        let asked = tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.set_read_timeout(Some(LONG / 2)).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        });
        asked.await.unwrap()
    }

    const HALF: &str = "POST /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
                        Content-Length: 10\r\n\r\nhalf";
    const WHOLE: &str = "POST /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
                         Content-Length: 5\r\n\r\nwhole";
    const SLOW: &str = "GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    #[tokio::test(flavor = "multi_thread")]
    async fn a_form_that_stops_in_its_middle_is_not_waited_for() {
        let whole = answered(SHORT, LONG, WHOLE).await;
        assert!(whole.starts_with("HTTP/1.1 200"), "{whole}");
        assert!(whole.ends_with("whole"), "{whole}");
        let half = answered(SHORT, LONG, HALF).await;
        assert!(half.starts_with("HTTP/1.1 4"), "{half}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_request_in_all_has_its_time() {
        for request in [SLOW, HALF] {
            let answer = answered(LONG, SHORT, request).await;
            assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
        }
    }
}
