//! Signing what the program says about itself: that it is the client, and that it holds a key.

use super::fault::Fault;
use super::key::encoded;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair,
};
use serde_json::{Value, json};
use std::fmt;
use std::sync::Arc;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;

/// How long a signed statement about the client holds, in seconds.
const HOLDS: i64 = 60;

/// A private key by which a provider knows the program.
#[derive(Clone)]
pub struct SigningKey {
    pair: Arc<Pair>,
    name: Option<String>,
}

enum Pair {
    Rsa(RsaKeyPair),
    P256(EcdsaKeyPair),
}

/// The file holds no key that can be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a key is PKCS #8 in PEM: RSA with 2048 bits or more, or the curve P-256")]
pub struct NotAKey;

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SigningKey")
    }
}

impl SigningKey {
    /// The key in a PEM file, with the name that the provider knows it by.
    ///
    /// # Errors
    /// When the text holds no key that can be used.
    pub fn from_pem(text: &str, name: Option<String>) -> Result<Self, NotAKey> {
        let der = PrivatePkcs8KeyDer::from_pem_slice(text.as_bytes()).map_err(|_| NotAKey)?;
        let der = der.secret_pkcs8_der();
        let pair = match RsaKeyPair::from_pkcs8(der) {
            Ok(pair) => Pair::Rsa(pair),
            Err(_) => Pair::P256(p256(der).ok_or(NotAKey)?),
        };
        Ok(Self {
            pair: Arc::new(pair),
            name,
        })
    }

    /// What the program tells a provider instead of a secret (`private_key_jwt`): it is the client.
    pub(super) fn assertion(
        &self,
        client: &str,
        audience: &str,
        id: &str,
        now: i64,
    ) -> Result<String, Fault> {
        let mut header = json!({"typ": "JWT"});
        if let Some(name) = &self.name {
            header["kid"] = Value::from(name.as_str());
        }
        let claims = json!({
            "iss": client, "sub": client, "aud": audience, "jti": id,
            "iat": now, "nbf": now, "exp": now + HOLDS,
        });
        self.pair.signed(header, &claims)
    }
}

fn p256(der: &[u8]) -> Option<EcdsaKeyPair> {
    let random = SystemRandom::new();
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der, &random).ok()
}

impl Pair {
    fn signed(&self, mut header: Value, claims: &Value) -> Result<String, Fault> {
        // the library draws what a signature needs by itself, and takes it from nobody
        let random = SystemRandom::new();
        let name = match self {
            Self::Rsa(_) => "RS256",
            Self::P256(_) => "ES256",
        };
        header["alg"] = Value::from(name);
        let message = format!(
            "{}.{}",
            encoded(header.to_string()),
            encoded(claims.to_string())
        );
        let signature = match self {
            Self::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(
                    &RSA_PKCS1_SHA256,
                    &random,
                    message.as_bytes(),
                    &mut signature,
                )
                .map_err(|_| Fault::NotSigned)?;
                signature
            }
            Self::P256(pair) => {
                let signature = pair.sign(&random, message.as_bytes());
                signature.map_err(|_| Fault::NotSigned)?.as_ref().to_vec()
            }
        };
        Ok(format!("{message}.{}", encoded(signature)))
    }
}

/// A key for one exchange: what the provider hands out is bound to it (DPoP), so that nobody else
/// can use it.
pub(super) struct Holder {
    pair: Pair,
    public: Value,
}

impl Holder {
    pub(super) fn new() -> Result<Self, Fault> {
        let random = SystemRandom::new();
        let der = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random)
            .map_err(|_| Fault::NotSigned)?;
        let pair = p256(der.as_ref()).ok_or(Fault::NotSigned)?;
        // an uncompressed point: a 4, and two coordinates of 32 bytes
        let point = pair.public_key().as_ref();
        let (x, y) = point
            .get(1..)
            .and_then(|both| both.split_at_checked(32))
            .ok_or(Fault::NotSigned)?;
        let public = json!({"kty": "EC", "crv": "P-256", "x": encoded(x), "y": encoded(y)});
        Ok(Self {
            pair: Pair::P256(pair),
            public,
        })
    }

    /// The proof that goes with one request.
    pub(super) fn proof(
        &self,
        address: &str,
        id: &str,
        now: i64,
        nonce: Option<&str>,
    ) -> Result<String, Fault> {
        let header = json!({"typ": "dpop+jwt", "jwk": self.public});
        let mut claims = json!({"jti": id, "htm": "POST", "htu": address, "iat": now});
        if let Some(nonce) = nonce {
            claims["nonce"] = Value::from(nonce);
        }
        self.pair.signed(header, &claims)
    }
}
