//! The three keys from outside the data folder, with what is kept of former ones: from a file or from the environment.

use crate::command::NewKeys;
use crate::tell;
use anyhow::{Context, Result, anyhow, bail, ensure};
use journal::{FormerSeal, MasterKeys};
use serde::Deserialize;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

/// The variables of the environment that hold the keys, in the order of the fields of [`Written`].
const VARIABLES: [&str; 3] = [
    "SAMSONE_WRAPPING_KEY",
    "SAMSONE_SEAL_KEY",
    "SAMSONE_SEARCH_KEY",
];

/// The variable with the seal keys from before, where there are any: each as its key, its last seal and the hash of that
/// one, with colons between, and the oldest first.
const FORMER: &str = "SAMSONE_FORMER_SEALS";

/// The keys as a file holds them: 64 hexadecimal digits each.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    wrapping: String,
    seal: String,
    search: String,
    /// The seal keys from before, oldest first.
    #[serde(default, rename = "former-seal")]
    former: Vec<WrittenFormer>,
}

/// A seal key from before, as a file holds it.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct WrittenFormer {
    key: String,
    until: i64,
    hash: String,
}

impl WrittenFormer {
    fn read(&self) -> Option<FormerSeal> {
        Some(FormerSeal {
            key: digits(&self.key)?,
            until: self.until,
            hash: digits(&self.hash)?,
        })
    }

    fn of(former: &FormerSeal) -> Self {
        Self {
            key: hexadecimal(&former.key),
            until: former.until,
            hash: hexadecimal(&former.hash),
        }
    }

    /// One of those in the environment.
    fn of_words(words: &str) -> Option<Self> {
        let (key, rest) = words.split_once(':')?;
        let (until, hash) = rest.split_once(':')?;
        Some(Self {
            key: key.to_owned(),
            until: until.parse().ok()?,
            hash: hash.to_owned(),
        })
    }
}

impl Written {
    /// The keys; nothing when one of them is not written in 64 hexadecimal digits.
    fn read(&self) -> Option<MasterKeys> {
        Some(MasterKeys {
            wrapping: digits(&self.wrapping)?,
            seal: digits(&self.seal)?,
            search: digits(&self.search)?,
            former_seals: self
                .former
                .iter()
                .map(WrittenFormer::read)
                .collect::<Option<_>>()?,
        })
    }

    fn draw() -> Self {
        let draw = || {
            let mut bytes = [0; 32];
            office::draw(&mut bytes);
            hexadecimal(&bytes)
        };
        Self {
            wrapping: draw(),
            seal: draw(),
            search: draw(),
            former: Vec::new(),
        }
    }
}

fn hexadecimal(bytes: &[u8; 32]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn digits(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// The keys in a file that its owner alone can read.
pub(crate) fn read(file: &Path) -> Result<MasterKeys> {
    ensure!(
        !is_open(file),
        tell::words().operator_keys_open(tell::name(file))
    );
    read_of_demo(file)
}

/// The keys of a demo, which guard nothing that anybody told.
pub(crate) fn read_of_demo(file: &Path) -> Result<MasterKeys> {
    let name = tell::name(file);
    let keys = written_in(file)?.read();
    keys.with_context(|| tell::words().operator_wrong_keys_in(name))
}

fn written_in(file: &Path) -> Result<Written> {
    let (words, name) = (tell::words(), tell::name(file));
    let text =
        std::fs::read_to_string(file).with_context(|| words.operator_no_keys(name.clone()))?;
    // what the file holds may be a key, so no more of it is told
    toml::from_str(&text).map_err(|_| anyhow!(words.operator_not_three_keys(name)))
}

/// Whether others than its owner may read a file, or write in it.
#[cfg(unix)]
pub(crate) fn is_open(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata()
        .is_ok_and(|known| known.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
pub(crate) fn is_open(_file: &Path) -> bool {
    false
}

/// Writes the keys of a file to another with a new wrapping key, where that other is not there yet,
/// and answers with the keys in it. One that is there was written by a change that was interrupted.
pub(crate) fn rewrapped(from: &Path, to: &Path) -> Result<MasterKeys> {
    let old = written_in(from)?;
    if !to.exists() {
        let wrapping = Written::draw().wrapping;
        write(to, &Written { wrapping, ..old })?;
        return read(to);
    }
    let (old, new) = (read(from)?, read(to)?);
    ensure!(
        old.seal == new.seal
            && old.search == new.search
            && old.former_seals == new.former_seals
            && old.wrapping != new.wrapping,
        tell::words().operator_rotate_other(tell::name(to))
    );
    Ok(new)
}

/// Writes the keys of a file to another with a new seal key and what is kept of the old one, where that other is not there
/// yet. One that is there was written by a change that was interrupted, and must say the same.
pub(crate) fn resealed(from: &Path, to: &Path, retired: Option<FormerSeal>) -> Result<()> {
    let mut old = written_in(from)?;
    old.former.extend(retired.as_ref().map(WrittenFormer::of));
    if !to.exists() {
        let seal = Written::draw().seal;
        return write(to, &Written { seal, ..old });
    }
    let (before, new) = (read(from)?, read(to)?);
    let former = old.former.iter().map(WrittenFormer::read);
    let same = before.wrapping == new.wrapping && before.search == new.search;
    ensure!(
        same && before.seal != new.seal
            && former.collect::<Option<Vec<_>>>() == Some(new.former_seals),
        tell::words().operator_rotate_seal_other(tell::name(to))
    );
    Ok(())
}

/// The seal keys from before, as the environment holds them.
fn former_in_environment() -> Option<Vec<WrittenFormer>> {
    let text = std::env::var(FORMER).unwrap_or_default();
    let all = text.split_whitespace();
    all.map(WrittenFormer::of_words).collect()
}

/// The keys in the environment, if it holds any of them.
pub(crate) fn from_environment() -> Result<Option<MasterKeys>> {
    let words = tell::words();
    let found = VARIABLES.map(|name| std::env::var(name).ok());
    match found {
        [None, None, None] => Ok(None),
        [Some(wrapping), Some(seal), Some(search)] => {
            let keys = former_in_environment().and_then(|former| {
                let written = Written {
                    wrapping,
                    seal,
                    search,
                    former,
                };
                written.read()
            });
            keys.with_context(|| words.operator_wrong_keys_in(words.operator_environment()))
                .map(Some)
        }
        _ => bail!(words.operator_three_variables(VARIABLES.join(", "))),
    }
}

/// Writes new keys to a file that only its owner can read. A file that is there is never replaced:
/// without its keys a store is lost for good.
pub(crate) fn write_new(file: &Path) -> Result<()> {
    write(file, &Written::draw())
}

fn write(file: &Path, keys: &Written) -> Result<()> {
    let text = toml_text(keys);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut open = options
        .open(file)
        .with_context(|| tell::words().operator_no_file(tell::name(file)))?;
    open.write_all(text.as_bytes())?;
    open.sync_all()?;
    Ok(())
}

fn toml_text(keys: &Written) -> String {
    let former = keys.former.iter().map(|one| {
        let WrittenFormer { key, until, hash } = one;
        format!("\n[[former-seal]]\nkey = \"{key}\"\nuntil = {until}\nhash = \"{hash}\"\n")
    });
    let former: String = former.collect();
    format!(
        "wrapping = \"{}\"\nseal = \"{}\"\nsearch = \"{}\"\n{former}",
        keys.wrapping, keys.seal, keys.search
    )
}

/// The command `new-keys`.
pub(crate) fn make(options: &NewKeys) -> Result<()> {
    write_new(&options.to)?;
    tell::answer(&tell::words().operator_new_keys(tell::name(&options.to)));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawn_keys_are_read_back_and_differ() {
        let written = Written::draw();
        let back: Written = toml::from_str(&toml_text(&written)).unwrap();
        let keys = back.read().unwrap();
        assert_ne!(keys.wrapping, keys.seal);
        assert_ne!(keys.seal, keys.search);
    }

    #[test]
    fn anything_but_64_digits_is_refused() {
        for text in ["", "00", &"0".repeat(63), &"g".repeat(64), &"ø".repeat(32)] {
            assert!(digits(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_former_seal_key_is_kept_in_a_file_and_in_the_environment() {
        let (key, hash) = ("a".repeat(64), "b".repeat(64));
        let known = WrittenFormer::of_words(&format!("{key}:7:{hash}")).unwrap();
        let mut written = Written::draw();
        written.former.push(known);
        let text = toml_text(&written);
        let back: Written = toml::from_str(&text).unwrap();
        let former = back.read().unwrap().former_seals;
        let same = FormerSeal {
            key: [0xaa; 32],
            until: 7,
            hash: [0xbb; 32],
        };
        assert_eq!(former, [same]);
        for wrong in ["", "a:b", &format!("{key}:x:{hash}")] {
            assert!(WrittenFormer::of_words(wrong).is_none(), "{wrong}");
        }
        let short = WrittenFormer::of_words(&format!("aa:7:{hash}")).unwrap();
        assert!(short.read().is_none());
    }
}
