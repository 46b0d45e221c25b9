//! The public keys of a provider, and what they have signed.

use super::token::TokenFault;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256,
    RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;

/// The ways of signing that are taken. There is none without a signature, and none where the
/// secret that signs is one we hold too.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Algorithm {
    Rs256,
    Ps256,
    Es256,
}

impl Algorithm {
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "RS256" => Some(Self::Rs256),
            "PS256" => Some(Self::Ps256),
            "ES256" => Some(Self::Es256),
            _ => None,
        }
    }
}

/// Bytes as tokens write them.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// The same, written.
pub(super) fn encoded(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The keys as the provider publishes them. One that we do not know is passed over.
#[derive(Deserialize, Clone, Default)]
pub(super) struct Keys {
    keys: Vec<Key>,
}

#[derive(Deserialize, Clone)]
struct Key {
    kty: String,
    kid: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    alg: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl Keys {
    /// Whether one of the keys has signed the message. A token that names a key is tried with that
    /// one only.
    ///
    /// # Errors
    /// `UnknownKey` when no key fits, `WrongSignature` when none that fits has signed.
    pub(super) fn verify(
        &self,
        algorithm: Algorithm,
        kid: Option<&str>,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), TokenFault> {
        let named = |key: &&Key| kid.is_none() || key.kid.as_deref() == kid;
        let mut fitting = self
            .keys
            .iter()
            .filter(named)
            .filter(|key| key.fits(algorithm))
            .peekable();
        if fitting.peek().is_none() {
            return Err(TokenFault::UnknownKey);
        }
        match fitting.any(|key| key.has_signed(algorithm, message, signature)) {
            true => Ok(()),
            false => Err(TokenFault::WrongSignature),
        }
    }
}

impl Key {
    fn fits(&self, algorithm: Algorithm) -> bool {
        let purpose = self
            .purpose
            .as_deref()
            .is_none_or(|purpose| purpose == "sig");
        let own = self.alg.as_deref();
        let meant = own.is_none_or(|own| Algorithm::named(own) == Some(algorithm));
        let kind = match algorithm {
            Algorithm::Rs256 | Algorithm::Ps256 => self.kty == "RSA",
            Algorithm::Es256 => self.kty == "EC" && self.crv.as_deref() == Some("P-256"),
        };
        purpose && meant && kind
    }

    fn has_signed(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        let part = |part: &Option<String>| decoded(part.as_deref()?);
        match algorithm {
            Algorithm::Es256 => {
                let (Some(x), Some(y)) = (part(&self.x), part(&self.y)) else {
                    return false;
                };
                let point = [&[4], &x[..], &y].concat();
                let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point);
                key.verify(message, signature).is_ok()
            }
            Algorithm::Rs256 | Algorithm::Ps256 => {
                let (Some(n), Some(e)) = (part(&self.n), part(&self.e)) else {
                    return false;
                };
                let parameters = match algorithm {
                    Algorithm::Ps256 => &RSA_PSS_2048_8192_SHA256,
                    _ => &RSA_PKCS1_2048_8192_SHA256,
                };
                let key = RsaPublicKeyComponents { n: &n, e: &e };
                key.verify(parameters, message, signature).is_ok()
            }
        }
    }
}
