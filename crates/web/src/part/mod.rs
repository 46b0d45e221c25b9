//! The parts that pages are made of: a template in `part/*.html` each, and the small types it shows.
//!
//! A page extends `part/page.html`, which reads its field `page`, and calls the macros of the other
//! files: `{% import "part/form.html" as form %}` and `{{ form::text(w, name) }}`. Everything a macro
//! is given is already in the reader's language; `w` is the page's [`language::Words`].

pub(crate) mod action;
pub(crate) mod asset;
pub(crate) mod face;
pub(crate) mod form;
pub(crate) mod page;
pub(crate) mod pages;
pub(crate) mod person;
pub(crate) mod promise;
pub(crate) mod road;
pub(crate) mod tag;
pub(crate) mod wording;
pub(crate) mod zone;

#[cfg(test)]
mod gallery;
