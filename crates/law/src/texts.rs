//! Every text of the rules, in three languages, by number and by name.

use crate::id::TextId;
use crate::language::Text;
use std::collections::HashMap;

/// Texts by number and by name.
#[derive(Clone, Default)]
pub(crate) struct Texts {
    texts: Vec<(String, Text)>,
    names: HashMap<String, TextId>,
}

impl Texts {
    /// Keeps a text. A name that is there already keeps its first text.
    pub(crate) fn keep(&mut self, name: String, text: Text) -> TextId {
        if let Some(known) = self.names.get(&name) {
            return *known;
        }
        let id = TextId::new(self.texts.len());
        self.names.insert(name.clone(), id);
        self.texts.push((name, text));
        id
    }

    pub(crate) fn get(&self, id: TextId) -> &Text {
        &self.texts[id.index()].1
    }

    pub(crate) fn name(&self, id: TextId) -> &str {
        &self.texts[id.index()].0
    }

    pub(crate) fn find(&self, name: &str) -> Option<TextId> {
        self.names.get(name).copied()
    }

    /// The names of texts that lack a language.
    pub(crate) fn with_gaps(&self) -> impl Iterator<Item = &str> {
        let gaps = self.texts.iter().filter(|(_, text)| text.has_a_gap());
        gaps.map(|(name, _)| name.as_str())
    }
}
