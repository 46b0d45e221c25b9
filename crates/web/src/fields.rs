//! The fields of a form as they were sent, from either encoding.

use axum::extract::{FromRequest, Multipart, RawForm, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use casework::entry::Sequence;
use casework::id::ErrandId;
use office::Form;

/// How many fields a form may have. Our longest has some dozens; each costs memory, however short.
const MOST: usize = 1000;

/// Whether the body of a form holds more fields than any of ours.
pub(crate) fn are_too_many(body: &[u8]) -> bool {
    body.iter().filter(|byte| **byte == b'&').count() >= MOST
}

/// The fields of a form.
#[derive(Clone, Default)]
pub(crate) struct Fields {
    pairs: Vec<(String, String)>,
    /// The bytes of each file. What the browser says about a file, its name and its type, is not
    /// even read.
    files: Vec<(String, Vec<u8>)>,
}

impl Fields {
    /// What was written in a field, without space around it; empty when it was not sent.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default().trim()
    }

    /// What was written in a field, if it was sent.
    pub(crate) fn find(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find_map(|(known, value)| (known == name).then_some(value.as_str()))
    }

    /// Every value of a field that may be sent several times.
    pub(crate) fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.pairs
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// A file that was chosen, if it is not empty.
    pub(crate) fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.iter().find_map(|(known, bytes)| {
            (known == name && !bytes.is_empty()).then_some(bytes.as_slice())
        })
    }

    /// Whether any file was sent, under whatever name.
    pub(crate) fn has_file(&self) -> bool {
        self.files.iter().any(|(_, bytes)| !bytes.is_empty())
    }

    /// What a field names, if it names anything that can be read.
    pub(crate) fn parse<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }

    /// The fields without those that are done with.
    pub(crate) fn without(&self, done: impl Fn(&str) -> bool) -> Self {
        let left = self.pairs.iter().filter(|(name, _)| !done(name));
        Self {
            pairs: left.cloned().collect(),
            files: self.files.clone(),
        }
    }

    /// Fields as a test writes them.
    #[cfg(test)]
    pub(crate) fn of(pairs: &[(&str, &str)]) -> Self {
        let pairs = pairs.iter();
        Self {
            pairs: pairs
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            files: Vec::new(),
        }
    }

    /// The errand and sequence that every form carries. A form without an errand is not one of
    /// ours.
    pub(crate) fn form(&self) -> Option<Form> {
        Some(Form {
            errand: self.parse::<ErrandId>("errand")?,
            shown: Sequence(self.parse("shown").unwrap_or_default()),
        })
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let multipart = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.starts_with("multipart/form-data"));
        if multipart {
            let form = Multipart::from_request(request, state)
                .await
                .map_err(IntoResponse::into_response)?;
            return several_parts(form).await;
        }
        let RawForm(bytes) = RawForm::from_request(request, state)
            .await
            .map_err(IntoResponse::into_response)?;
        if are_too_many(&bytes) {
            return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
        }
        let pairs = serde_urlencoded::from_bytes(&bytes)
            .map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
        Ok(Self {
            pairs,
            files: Vec::new(),
        })
    }
}

async fn several_parts(mut form: Multipart) -> Result<Fields, Response> {
    let mut fields = Fields::default();
    loop {
        let next = form
            .next_field()
            .await
            .map_err(IntoResponse::into_response)?;
        let Some(field) = next else {
            return Ok(fields);
        };
        if fields.pairs.len() + fields.files.len() >= MOST {
            return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
        }
        let name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_none() {
            let text = field.text().await.map_err(IntoResponse::into_response)?;
            fields.pairs.push((name, text));
            continue;
        }
        let bytes = field.bytes().await.map_err(IntoResponse::into_response)?;
        fields.files.push((name, bytes.to_vec()));
    }
}
