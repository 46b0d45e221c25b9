//! The pages of a list that is too long for one.

/// Where in a long list the reader is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Pages {
    /// The address up to where the number of the page goes: `/log?page=`.
    pub(crate) stem: String,
    /// This page; the first is 1.
    pub(crate) number: usize,
    /// How many pages there are.
    pub(crate) count: usize,
}

impl Pages {
    /// The pages of a list of so many lines, so many on each; a number out of range becomes the
    /// nearest page there is.
    pub(crate) fn new(stem: impl Into<String>, number: usize, lines: usize, each: usize) -> Self {
        let count = lines.div_ceil(each.max(1)).max(1);
        Self {
            stem: stem.into(),
            number: number.clamp(1, count),
            count,
        }
    }

    /// The address of the page before.
    pub(crate) fn previous(&self) -> Option<String> {
        (self.number > 1).then(|| format!("{}{}", self.stem, self.number - 1))
    }

    /// The address of the page after.
    pub(crate) fn next(&self) -> Option<String> {
        (self.number < self.count).then(|| format!("{}{}", self.stem, self.number + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::Pages;

    #[test]
    fn the_first_page_has_none_before_and_the_last_none_after() {
        let first = Pages::new("/log?page=", 0, 45, 20);
        assert_eq!((first.number, first.count), (1, 3));
        assert_eq!(first.previous(), None);
        assert_eq!(first.next().as_deref(), Some("/log?page=2"));
        let last = Pages::new("/log?page=", 9, 45, 20);
        assert_eq!(last.number, 3);
        assert_eq!(last.next(), None);
    }

    #[test]
    fn an_empty_list_is_one_page() {
        assert_eq!(Pages::new("/log?page=", 1, 0, 20).count, 1);
    }
}
