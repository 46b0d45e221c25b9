//! The parts that pages are made of: a template in `part/*.html` each, and the small types it shows.
//!
//! A page extends `part/page.html`, which reads its field `page`, and calls the macros of the other
//! files: `{% import "part/form.html" as form %}` and `{{ form::text(w, name) }}`. Everything a macro
//! is given is already in the reader's language; `w` is the page's [`language::Words`].
//!
//! `part/gallery` shows every part with made-up people; a new part goes on its shelf.

#![cfg_attr(
    not(test),
    expect(
        dead_code,
        reason = "the shelf holds some parts that no page has taken yet"
    )
)]

pub(crate) mod action;
pub(crate) mod asset;
pub(crate) mod beside;
pub(crate) mod face;
pub(crate) mod form;
pub(crate) mod hours;
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
