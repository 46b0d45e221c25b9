//! How long it takes to say that something is not there. What is hidden from somebody must not be told
//! from what does not exist by how soon the answer comes.

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// Far longer than the program needs to find out, and short for whoever waits.
pub const STEP: Duration = Duration::from_millis(5);

/// The same pages. An answer that something is not there leaves on a whole step after the request
/// came; with a step of nothing, as soon as it can.
pub(crate) fn refusing<S: Clone + Send + Sync + 'static>(
    step: Duration,
    pages: Router<S>,
) -> Router<S> {
    pages.layer(from_fn(move |request: Request, next: Next| {
        answered(step, request, next)
    }))
}

async fn answered(step: Duration, request: Request, next: Next) -> Response {
    let came = Instant::now();
    let answer = next.run(request).await;
    if answer.status() == StatusCode::NOT_FOUND && !step.is_zero() {
        sleep_until(came + whole_steps(came.elapsed(), step)).await;
    }
    answer
}

/// The next whole number of steps.
fn whole_steps(took: Duration, step: Duration) -> Duration {
    let steps = took.as_nanos() / step.as_nanos() + 1;
    step * u32::try_from(steps).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_it_took_the_answer_leaves_on_a_whole_step() {
        let step = Duration::from_millis(5);
        for (took, leaves) in [(0, 5), (80, 5), (4_999, 5), (5_000, 10), (12_345, 15)] {
            let left = whole_steps(Duration::from_micros(took), step);
            assert_eq!(left, Duration::from_millis(leaves), "{took}");
        }
    }
}
