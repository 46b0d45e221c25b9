//! The channel of the demo: each notice is a small file.

use language::Language;
use office::outgoing::Leaving;
use std::fs;
use std::io;
use std::path::PathBuf;

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

/// Who is told, and that there is something. Nothing else: not what, not from whom, not about whom.
fn text(leaving: &Leaving) -> String {
    let sentences = Language::ALL.map(|language| language.texts().delivery_something());
    format!("{}\n\n{}\n", leaving.to, sentences.join("\n"))
}
