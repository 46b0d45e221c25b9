//! A word on the state of something.

/// What the colour of a tag repeats; the word alone must be enough.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tone {
    /// Nothing in particular.
    Plain,
    /// Under way.
    Open,
    /// Done.
    Done,
    /// Needs the reader.
    Needs,
    /// Late.
    Late,
    /// The family's own.
    Own,
}

/// A tag: a word and its tone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Tag {
    /// The word.
    pub(crate) label: String,
    /// What the colour repeats.
    pub(crate) tone: Tone,
}

impl Tag {
    /// A tag.
    pub(crate) fn new(tone: Tone, label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            tone,
        }
    }

    /// A tag for something late.
    pub(crate) fn late(label: impl Into<String>) -> Self {
        Self::new(Tone::Late, label)
    }

    /// The class of the style sheet.
    pub(crate) fn class(&self) -> &'static str {
        match self.tone {
            Tone::Plain => "tag-plain",
            Tone::Open => "tag-open",
            Tone::Done => "tag-done",
            Tone::Needs => "tag-needs",
            Tone::Late => "tag-late",
            Tone::Own => "tag-own",
        }
    }

    /// The icon before the word.
    pub(crate) fn icon(&self) -> Option<&'static str> {
        match self.tone {
            Tone::Done => Some("check"),
            Tone::Needs => Some("bell"),
            Tone::Late => Some("late"),
            Tone::Own => Some("heart"),
            Tone::Plain | Tone::Open => None,
        }
    }
}
