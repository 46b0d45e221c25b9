//! Every dependency says what it is for.

use crate::tree;

/// The lines of a table of the root manifest that have no comment: neither their own nor one above their group.
fn without_reason(text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let mut inside = false;
    let mut explained = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line == "[workspace.dependencies]";
            explained = false;
        } else if line.is_empty() {
            explained = false;
        } else if line.starts_with('#') {
            explained = line.trim_start_matches('#').trim().len() > 3;
        } else if inside && !explained && !line.contains(" #") && !line.contains("path = \"crates/")
        {
            findings.push(line.to_owned());
        }
    }
    findings
}

#[test]
fn every_dependency_has_a_reason() {
    let manifest = tree::text("Cargo.toml").expect("the manifest is text");
    tree::none(
        "A dependency has no comment that says what it is for.",
        &without_reason(&manifest),
    );
}

#[test]
fn every_member_takes_its_versions_from_the_root() {
    let manifests = tree::files()
        .into_iter()
        .filter(|file| file.ends_with("/Cargo.toml"));
    let mut findings = Vec::new();
    for file in manifests {
        let manifest = tree::manifest(&file);
        for table in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let Some(lines) = manifest.get(table).and_then(toml::Value::as_table) else {
                continue;
            };
            let own = lines
                .iter()
                .filter(|(_, value)| value.get("workspace").is_none());
            findings.extend(own.map(|(name, _)| format!("{file}: {name}")));
        }
    }
    tree::none("A dependency is not the one of the workspace.", &findings);
}

#[test]
fn a_missing_reason_is_found() {
    let text = "[workspace.dependencies]\nlaw = { path = \"crates/law\" }\n\n# dates\njiff = \"1\"\nserde = \"1\" # data\n\nclap = \"4\"\n[profile.dev]\ndebug = 1";
    assert_eq!(without_reason(text), ["clap = \"4\""]);
}
