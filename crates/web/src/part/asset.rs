//! Where the style sheet, the icons and the font are served.

use std::collections::BTreeMap;
use std::sync::OnceLock;

const MANIFEST: &str = include_str!("../../../../assets/built/manifest.json");

/// One file that was built from `assets/`.
#[derive(serde::Deserialize)]
pub(crate) struct Asset {
    /// The name with the hash of its content, by which it is served under `/assets/` for ever.
    pub(crate) file: String,
    /// Its content type.
    #[serde(rename = "type")]
    pub(crate) kind: String,
}

/// Every built file by its plain name (`style.css`).
pub(crate) fn all() -> &'static BTreeMap<String, Asset> {
    static ALL: OnceLock<BTreeMap<String, Asset>> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(MANIFEST).unwrap_or_default())
}

/// The path of a built file, by its plain name; a name that was not built leads to `/assets/`.
pub(crate) fn path(name: &str) -> String {
    let file = all().get(name).map_or("", |asset| asset.file.as_str());
    format!("/assets/{file}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_the_shell_asks_for_was_built() {
        for name in ["style.css", "icons.svg", "mark.svg"] {
            assert!(super::all().contains_key(name), "{name}");
            assert!(super::path(name).starts_with("/assets/"), "{name}");
        }
    }
}
