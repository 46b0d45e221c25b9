//! Which texts an entry has, so that one of them can be erased.

use crate::entry;
use crate::error::StoreError;
use crate::reading::Reading;
use casework::entry::Sequence;
use casework::id::StreamId;

/// A text of an entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextPlace {
    /// Its number, by which it is erased.
    pub text: u32,
    /// Where it stands, as a path of names and numbers through the entry as JSON: `/event/words/0`.
    pub path: String,
    /// Whether it was erased.
    pub erased: bool,
}

impl Reading {
    /// The texts of an entry in the order of their numbers. Empty where there is no such entry, it
    /// has none, or it was erased.
    ///
    /// # Errors
    /// When the database fails, or the entry was changed after it was written.
    pub async fn texts(
        &mut self,
        stream: StreamId,
        sequence: Sequence,
    ) -> Result<Vec<TextPlace>, StoreError> {
        let opened = self.opened(stream, sequence.0 - 1, sequence.0).await?;
        let Some(opened) = opened.into_iter().next() else {
            return Ok(Vec::new());
        };
        let unreadable = StoreError::Unreadable { stream, sequence };
        let paths = entry::paths(&opened.body).ok_or(unreadable)?;
        let places = paths.into_iter().filter_map(|(text, path)| {
            let told = opened.texts.get((text as usize).checked_sub(1)?)?;
            Some(TextPlace {
                text,
                path,
                erased: told.is_none(),
            })
        });
        Ok(places.collect())
    }
}
