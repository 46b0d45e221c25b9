//! Requests to a provider: one connection each, over TLS with the roots of the machine, never
//! redirected, small and soon answered.

use super::address::Address;
use super::fault::Fault;
use axum::body::Bytes;
use axum::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST};
use axum::http::{HeaderName, HeaderValue, Method, Request, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// How long a provider may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long an answer may be, in bytes.
const LIMIT: usize = 512 * 1024;
/// The header in which a provider says what a proof must repeat.
const DPOP_NONCE: &str = "dpop-nonce";
/// The header of a proof that one holds a key.
const DPOP: HeaderName = HeaderName::from_static("dpop");

/// The way out.
#[derive(Clone)]
pub(super) struct Outward {
    tls: TlsConnector,
}

/// What a provider answered.
pub(super) struct Answered {
    pub(super) status: StatusCode,
    pub(super) body: Bytes,
    pub(super) nonce: Option<String>,
}

/// What goes with a form that is sent to a provider.
#[derive(Default)]
pub(super) struct Beside {
    pub(super) authorization: Option<String>,
    pub(super) proof: Option<String>,
}

impl Outward {
    /// A way out that trusts whom the machine trusts.
    pub(super) fn new() -> Self {
        let mut roots = RootCertStore::empty();
        let found = rustls_native_certs::load_native_certs();
        roots.add_parsable_certificates(found.certs);
        if roots.is_empty() {
            tracing::warn!("the machine has no root certificates; no provider can be reached");
        }
        let config = ClientConfig::builder()
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self {
            tls: TlsConnector::from(Arc::new(config)),
        }
    }

    /// Asks for something.
    pub(super) async fn get(&self, address: &Address) -> Result<Answered, Fault> {
        self.send(Method::GET, address, Beside::default(), Bytes::new())
            .await
    }

    /// Sends a form.
    pub(super) async fn post(
        &self,
        address: &Address,
        beside: Beside,
        form: &[(&str, &str)],
    ) -> Result<Answered, Fault> {
        let body = serde_urlencoded::to_string(form).unwrap_or_default();
        self.send(Method::POST, address, beside, body.into()).await
    }

    async fn send(
        &self,
        method: Method,
        address: &Address,
        beside: Beside,
        body: Bytes,
    ) -> Result<Answered, Fault> {
        let request = request(method, address, beside, body)?;
        let exchange = async {
            let stream = TcpStream::connect((bare(address.host()), address.port()))
                .await
                .map_err(|_| Fault::Unreachable("no connection"))?;
            if !address.is_secure() {
                return exchange(stream, request).await;
            }
            let name = ServerName::try_from(bare(address.host()).to_owned())
                .map_err(|_| Fault::Unreachable("a name that no certificate can have"))?;
            let stream = self.tls.connect(name, stream).await.map_err(|error| {
                tracing::warn!(%error, "a provider has no certificate that is trusted");
                Fault::Unreachable("no trusted connection")
            })?;
            exchange(stream, request).await
        };
        tokio::time::timeout(PATIENCE, exchange)
            .await
            .map_err(|_| Fault::Unreachable("no answer in time"))?
    }
}

/// An address of version 6 stands in brackets, but not for the system.
fn bare(host: &str) -> &str {
    host.trim_start_matches('[').trim_end_matches(']')
}

fn request(
    method: Method,
    address: &Address,
    beside: Beside,
    body: Bytes,
) -> Result<Request<Full<Bytes>>, Fault> {
    let mut request = Request::builder()
        .method(method.clone())
        .uri(address.target())
        .header(HOST, address.authority())
        .header(ACCEPT, "application/json");
    if method == Method::POST {
        request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    }
    let headers = [(AUTHORIZATION, beside.authorization), (DPOP, beside.proof)];
    for (name, value) in headers {
        if let Some(value) = value {
            let mut value = HeaderValue::from_str(&value)
                .map_err(|_| Fault::Unreachable("a header that cannot be sent"))?;
            value.set_sensitive(true);
            request = request.header(name, value);
        }
    }
    request
        .body(Full::new(body))
        .map_err(|_| Fault::Unreachable("a request that cannot be sent"))
}

async fn exchange<S>(stream: S, request: Request<Full<Bytes>>) -> Result<Answered, Fault>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let broken = |_| Fault::Unreachable("a broken connection");
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(broken)?;
    let talking = tokio::spawn(connection);
    let answer = sender.send_request(request).await.map_err(broken)?;
    let (parts, body) = answer.into_parts();
    let body = Limited::new(body, LIMIT)
        .collect()
        .await
        .map_err(|_| Fault::Unreachable("an answer that is too long or broken off"))?;
    talking.abort();
    let nonce = parts.headers.get(DPOP_NONCE);
    Ok(Answered {
        status: parts.status,
        body: body.to_bytes(),
        nonce: nonce.and_then(|nonce| Some(nonce.to_str().ok()?.to_owned())),
    })
}
