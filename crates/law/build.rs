//! Puts the files of `law/` into the program, so that it does not need the folder when it runs: as they
//! are written, and the rules a second time as JSON, which is read several times as fast.

use serde_json::{Map, Value};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let crate_folder = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let law = crate_folder.join("../../law").canonicalize()?;
    println!("cargo::rerun-if-changed={}", law.display());
    let mut files = Vec::new();
    collect(&law, &mut files)?;
    files.sort();
    let mut written = String::from("static FILES: &[(&str, &str)] = &[\n");
    let mut compiled = String::from("static COMPILED: &[(&str, &str)] = &[\n");
    for file in files {
        let name = name_of(&law, &file)?;
        let place = file.display().to_string();
        written.push_str(&format!("    ({name:?}, include_str!({place:?})),\n"));
        if !name.ends_with(".cases.toml") {
            let json = json_of(&fs::read_to_string(&file)?);
            compiled.push_str(&format!("    ({name:?}, {json:?}),\n"));
        }
    }
    let list = format!("{written}];\n\n{compiled}];\n");
    fs::write(
        PathBuf::from(variable("OUT_DIR")?).join("law_files_list.rs"),
        list,
    )
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(io::Error::other)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    Ok(())
}

/// The path inside `law/`, with `/` on every system.
fn name_of(law: &Path, file: &Path) -> io::Result<String> {
    let inside = file.strip_prefix(law).map_err(io::Error::other)?;
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    Ok(parts.join("/"))
}

/// A file as JSON. One that does not parse becomes nothing: the program says what is wrong with it
/// when it reads the file itself, and better than a build can.
fn json_of(text: &str) -> String {
    let table: Option<toml::Table> = text.parse().ok();
    table.map_or_else(String::new, |table| {
        json(toml::Value::Table(table)).to_string()
    })
}

fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(holds) => Value::from(holds),
        toml::Value::Datetime(date) => Value::from(date.to_string()),
        toml::Value::Array(values) => values.into_iter().map(json).collect(),
        toml::Value::Table(table) => {
            let fields = table.into_iter().map(|(key, value)| (key, json(value)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
    }
}
