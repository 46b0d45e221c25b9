//! A folder for one test, gone when the test is.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A folder that is removed when it is dropped.
#[derive(Debug)]
pub struct TempFolder {
    path: PathBuf,
}

impl TempFolder {
    /// Makes an empty folder that only this user can open.
    ///
    /// # Errors
    /// When the temporary folder of the machine cannot be written.
    pub fn new() -> Result<Self> {
        let path = std::env::temp_dir().join(format!("samsone-test-{}", random_name()?));
        fs::create_dir(&path).with_context(|| format!("no folder at {}", path.display()))?;
        Ok(Self { path })
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        // a test that is over has nothing to say about a folder that is left behind
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Sixteen random signs of `0-9a-f`, for names that no other test has.
///
/// # Errors
/// When the system gives no random bytes.
pub fn random_name() -> Result<String> {
    let mut bytes = [0_u8; 8];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Every file below a folder.
///
/// # Errors
/// When a folder cannot be read. A file that disappears meanwhile is left out.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("{} is not readable", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(files)
}
