//! The frame of a page: who is reading, in which capacity and language, and where one can go.

use super::action::Link;
use language::{Language, Words};

/// Whom the page is for, which decides how large it speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Audience {
    /// A family or anybody outside: large type, few things.
    Family,
    /// Somebody at work: closer type, lists one can run an eye over.
    Work,
}

/// Who is reading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Visitor {
    /// The name.
    pub(crate) name: String,
    /// The capacity in words: "For familien", "Ansatt, Fjellbygda helsestasjon".
    pub(crate) capacity: String,
    /// Where to change to another capacity; `None` for somebody who has only this one.
    pub(crate) change: Option<String>,
}

/// What the frame shows. A page's template reads it as `page`.
#[derive(Clone)]
pub(crate) struct Page {
    /// Texts and dates in the reader's language.
    pub(crate) words: Words,
    /// The heading, also the title of the window.
    pub(crate) title: String,
    /// Whom it is for.
    pub(crate) audience: Audience,
    /// The path of this page, to come back to after a change of language.
    pub(crate) path: String,
    /// Who is reading; `None` when nobody has signed in.
    pub(crate) visitor: Option<Visitor>,
    /// The pages one can go to from the head.
    pub(crate) menu: Vec<Link>,
    /// What stands at the foot: who has looked, rights, help.
    pub(crate) foot: Vec<Link>,
    /// What the reader just did, told once after a redirect.
    pub(crate) said: Option<String>,
    /// The municipality that runs the pages.
    pub(crate) municipality: String,
    /// Whether everything is made up, which the head then says.
    pub(crate) demo: bool,
    /// The form that a change of language sends, so that nothing in it is lost; without one, the page
    /// is opened anew.
    pub(crate) language_form: Option<&'static str>,
    /// Whether the page is for somebody who may have to leave it at once.
    pub(crate) leave: bool,
    /// Whether the form on the page has errors, which the title then says first.
    pub(crate) wrong: bool,
}

impl Page {
    /// A page for a family or the public.
    pub(crate) fn family(words: Words, title: impl Into<String>) -> Self {
        Self::new(words, title, Audience::Family)
    }

    /// A page for somebody at work.
    pub(crate) fn work(words: Words, title: impl Into<String>) -> Self {
        Self::new(words, title, Audience::Work)
    }

    fn new(words: Words, title: impl Into<String>, audience: Audience) -> Self {
        Self {
            words,
            title: title.into(),
            audience,
            path: "/".to_owned(),
            visitor: None,
            menu: Vec::new(),
            foot: Vec::new(),
            said: None,
            municipality: String::new(),
            demo: false,
            language_form: None,
            leave: false,
            wrong: false,
        }
    }

    /// The title of the window; an error comes first, so that it is heard first.
    pub(crate) fn window_title(&self) -> String {
        let title = self.words.shell_title(&self.title);
        if self.wrong {
            format!("{} {title}", self.words.form_error_mark())
        } else {
            title
        }
    }

    /// The class of the body.
    pub(crate) fn class(&self) -> &'static str {
        match self.audience {
            Audience::Family => "family",
            Audience::Work => "work",
        }
    }

    /// `data-size` of the design system: 18 or 16 pixels of base type.
    pub(crate) fn size(&self) -> &'static str {
        match self.audience {
            Audience::Family => "md",
            Audience::Work => "sm",
        }
    }

    /// The languages of the switch, and whether each is the one in use.
    pub(crate) fn languages(&self) -> Vec<(Language, bool)> {
        Language::ALL
            .into_iter()
            .map(|language| (language, language == self.words.language()))
            .collect()
    }
}
