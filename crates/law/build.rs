//! Puts the files of `law/` into the program, so that it does not need the folder when it runs.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let crate_folder = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let law = crate_folder.join("../../law").canonicalize()?;
    println!("cargo::rerun-if-changed={}", law.display());
    let mut files = Vec::new();
    collect(&law, &mut files)?;
    files.sort();
    let mut list = String::from("static FILES: &[(&str, &str)] = &[\n");
    for file in files {
        let name = name_of(&law, &file)?;
        list.push_str(&format!(
            "    ({name:?}, include_str!({:?})),\n",
            file.display().to_string()
        ));
    }
    list.push_str("];\n");
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
