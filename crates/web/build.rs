//! Builds the style sheet, icons and font from `assets/` when they are missing or older than their
//! sources, and lists the built files so that the program holds them itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()?;
    for input in [
        "assets/css",
        "assets/build.mjs",
        "assets/icons.json",
        "assets/mark.svg",
        "package-lock.json",
    ] {
        println!("cargo:rerun-if-changed={}", root.join(input).display());
    }
    println!(
        "cargo:rerun-if-changed={}",
        root.join("assets/built/manifest.json").display()
    );
    if !root.join("node_modules/@digdir").exists() {
        run(
            &root,
            "npm",
            &["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        )?;
    }
    run(&root, "node", &["assets/build.mjs"])?;
    list(&root.join("assets/built"))
}

fn run(root: &Path, program: &str, arguments: &[&str]) -> Result<(), Box<dyn std::error::Error>> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(root)
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{program} {} failed: {said}", arguments.join(" ")).into())
}

fn list(built: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut files: Vec<PathBuf> = fs::read_dir(built)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let mut list = String::from("pub(crate) const FILES: &[(&str, &[u8])] = &[\n");
    for file in files.iter().filter(|file| file.is_file()) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        list.push_str(&format!(
            "({name:?}, include_bytes!({:?})),\n",
            file.display().to_string()
        ));
    }
    list.push_str("];\n");
    fs::write(Path::new(&std::env::var("OUT_DIR")?).join("files.rs"), list)?;
    Ok(())
}
