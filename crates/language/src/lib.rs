//! The three languages as typed functions, and how dates and numbers are written. Pure.
//!
//! A page gets [`Words`]: every text as a function (`words.button_save()`), and the ways to write a
//! date, a time, an age or a number in that language, seen from the day it is today.
//!
//! To add a text: write it in `locales/nb/<noun>.ftl`, `nn` and `en`, under a name that begins with
//! the noun. The function has the same name with `_` for `-`. How we write stands at the top of
//! `locales/nb/common.ftl`.

mod alphabet;
mod calendar;
mod number;
mod span;
mod tongue;
mod words;

/// The generated functions, one per message.
#[expect(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::all,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "written by the build script; the tests in `tests/` are what judges it"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub use generated::L10nLanguage as Texts;
pub use tongue::Language;
pub use words::Words;
