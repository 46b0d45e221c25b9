//! What a reader can do: follow a link or send a form.

/// A link with its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Link {
    /// Where it leads.
    pub(crate) href: String,
    /// What stands on it.
    pub(crate) label: String,
    /// The icon before the words, by its name in `assets/icons.json`.
    pub(crate) icon: Option<&'static str>,
    /// Whether it leads to the page that is shown.
    pub(crate) here: bool,
}

impl Link {
    /// A link.
    pub(crate) fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
            icon: None,
            here: false,
        }
    }

    /// The same link with an icon before its words.
    pub(crate) fn with_icon(mut self, icon: &'static str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The same link, marked when it leads to the page that is shown.
    pub(crate) fn here(mut self, here: bool) -> Self {
        self.here = here;
        self
    }
}

/// How an action is carried out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum How {
    /// By following a link to a page.
    Follow,
    /// By sending a form with these hidden fields.
    Send(Vec<(String, String)>),
}

/// How much room an action takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Weight {
    /// The one thing to do here.
    Main,
    /// Another thing one can do.
    Quiet,
    /// As a link in the text.
    Slight,
    /// Something that cannot be taken back.
    Grave,
}

/// A button.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Action {
    /// Where it leads or sends to.
    pub(crate) href: String,
    /// What stands on it: a verb.
    pub(crate) label: String,
    /// What a screen reader hears after the label, where several buttons say the same.
    pub(crate) about: Option<String>,
    /// Link or form.
    pub(crate) how: How,
    /// How much room it takes.
    pub(crate) weight: Weight,
}

impl Action {
    /// A button that leads to a page.
    pub(crate) fn follow(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
            about: None,
            how: How::Follow,
            weight: Weight::Quiet,
        }
    }

    /// A button that sends something.
    pub(crate) fn send(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            how: How::Send(Vec::new()),
            ..Self::follow(href, label)
        }
    }

    /// The same button with one more hidden field; a link becomes a form.
    pub(crate) fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let field = (name.into(), value.into());
        match &mut self.how {
            How::Send(fields) => fields.push(field),
            How::Follow => self.how = How::Send(vec![field]),
        }
        self
    }

    /// The same button, as the main thing to do.
    pub(crate) fn main(self) -> Self {
        self.weighing(Weight::Main)
    }

    /// The same button, as heavy as given.
    pub(crate) fn weighing(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }

    /// The same button, saying to a screen reader what it is about.
    pub(crate) fn about(mut self, what: impl Into<String>) -> Self {
        self.about = Some(what.into());
        self
    }

    /// `data-variant` of the design system.
    pub(crate) fn variant(&self) -> &'static str {
        match self.weight {
            Weight::Main | Weight::Grave => "primary",
            Weight::Quiet => "secondary",
            Weight::Slight => "tertiary",
        }
    }

    /// `data-color` of the design system.
    pub(crate) fn colour(&self) -> &'static str {
        match self.weight {
            Weight::Grave => "danger",
            _ => "accent",
        }
    }
}
