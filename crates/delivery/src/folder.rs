//! The channel that every installation has: what leaves is a file in a folder.

use language::Language;
use office::outgoing::Leaving;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A folder into which notices are put, one file each.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// A folder; it is made when the first notice comes.
    pub fn new(path: PathBuf) -> Self {
        Self { path }
    }

    /// Puts a notice into the folder. The same notice again replaces its own file.
    pub(crate) fn put(&self, leaving: &Leaving) -> io::Result<()> {
        fs::create_dir_all(&self.path)?;
        let file = self.path.join(format!("{}.txt", leaving.id));
        fs::write(file, text(leaving))
    }
}

impl Folder {
    /// Puts a report into the folder, whole or not at all: what stands under its own name is all of
    /// it. The same report again replaces its own file.
    pub(crate) fn put_report(&self, leaving: &Leaving, text: &str) -> io::Result<()> {
        fs::create_dir_all(&self.path)?;
        let file = self.path.join(format!("{}.txt", leaving.id));
        let begun = file.with_extension("part");
        let mut open = private(&begun)?;
        open.write_all(text.as_bytes())?;
        open.sync_all()?;
        fs::rename(begun, file)?;
        fs::File::open(&self.path)?.sync_all()
    }
}

/// A new file that its owner alone can read.
fn private(file: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

/// Who is told, and that there is something. Nothing else: not what, not from whom, not about whom.
fn text(leaving: &Leaving) -> String {
    let sentences = Language::ALL.map(|language| language.texts().delivery_something());
    format!("{}\n\n{}\n", leaving.to, sentences.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_lies_there_whole_under_a_name_that_says_nothing() {
        let leaving = Leaving {
            id: "07".repeat(16).parse().unwrap(),
            to: "08".repeat(16).parse().unwrap(),
            report: Some(("09".repeat(16).parse().unwrap(), "nb".to_owned())),
            attempts: 1,
        };
        let path = std::env::temp_dir().join(format!("samsone-folder-{}", std::process::id()));
        let folder = Folder::new(path.clone());
        for text in ["først", "så igjen"] {
            folder.put_report(&leaving, text).unwrap();
            let names: Vec<_> = fs::read_dir(&path)
                .unwrap()
                .map(|file| file.unwrap().file_name())
                .collect();
            assert_eq!(names, [format!("{}.txt", leaving.id).as_str()]);
            let file = path.join(&names[0]);
            assert_eq!(fs::read_to_string(&file).unwrap(), text);
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let mode = fs::metadata(&file).unwrap().permissions().mode();
                assert_eq!(mode & 0o077, 0, "others must not read it");
            }
        }
        fs::remove_dir_all(path).unwrap();
    }
}
