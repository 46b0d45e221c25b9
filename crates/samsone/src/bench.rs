//! What only the bench asks, beside the pages: bare rows, bare pages, and what the journal has counted.
//!
//! Only a program built with the feature `bench` holds it; such a program is a demo, and a demo listens on
//! this machine only.

use crate::config::CACHE_MEGABYTES;
use crate::house::House;
use anyhow::{Context, Result};
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use journal::{Bare, Database, Journal, StoreError};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// About as many bytes as a short message takes in the journal.
const BODY: usize = 500;

#[derive(Clone)]
struct Bench {
    journal: Journal,
    rows: Arc<Bare>,
}

/// The routes beside the pages.
pub(crate) async fn routes(house: &House) -> Result<Router> {
    let file = house.data.join("bare.db");
    let rows = Bare::open(&Database::Sqlite { file })
        .await
        .context("the bare rows cannot be opened")?;
    let bench = Bench {
        journal: house.journal.clone(),
        rows: Arc::new(rows),
    };
    let bare = web::router(house.office.bare(), house.settings.clone());
    Ok(Router::new()
        .route("/bench/alone", post(alone))
        .route("/bench/grouped", post(grouped))
        .route("/bench/figures", get(figures))
        .with_state(bench)
        .nest("/bare", bare))
}

/// One durable row in a transaction of its own; answers how long it took inside the program.
async fn alone(State(bench): State<Bench>) -> Result<String, StatusCode> {
    let start = now();
    done(start, bench.rows.alone(&[7; BODY]).await)
}

/// One durable row in a group.
async fn grouped(State(bench): State<Bench>) -> Result<String, StatusCode> {
    let start = now();
    done(start, bench.rows.grouped(vec![7; BODY]).await)
}

fn done(start: Instant, written: Result<(), StoreError>) -> Result<String, StatusCode> {
    written.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(nanoseconds(start.elapsed()))
}

fn nanoseconds(time: Duration) -> String {
    time.as_nanos().to_string()
}

async fn figures(State(bench): State<Bench>) -> Result<Json<Value>, StatusCode> {
    let openings = bench.journal.openings_recorded().await;
    let openings = openings.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let cache = bench.journal.cache_figures();
    Ok(Json(json!({
        "openings": openings,
        "cache_limit": CACHE_MEGABYTES * 1024 * 1024,
        "cache_bytes": cache.bytes,
        "cache_entries": cache.entries,
        "hits": cache.hits,
        "forwarded": cache.forwarded,
        "misses": cache.misses,
    })))
}

#[expect(clippy::disallowed_methods, reason = "the bench measures")]
fn now() -> Instant {
    Instant::now()
}
