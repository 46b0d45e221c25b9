//! What must be put right, collected at the top of the page.

/// One thing that is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Problem {
    /// The anchor of the field.
    pub(crate) anchor: String,
    /// The question, so that the line can be understood alone.
    pub(crate) label: String,
    /// What is wrong.
    pub(crate) message: String,
}

/// Everything that is wrong, in the order of the page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Problems(pub(crate) Vec<Problem>);

impl Problems {
    /// Adds what is wrong with a text field, if anything is.
    pub(crate) fn of(mut self, field: &super::Field) -> Self {
        self.add(&field.name, &field.label, field.error.as_deref());
        self
    }

    /// Adds what is wrong with a question, if anything is.
    pub(crate) fn of_group(mut self, group: &super::Group) -> Self {
        self.add(&group.name, &group.legend, group.error.as_deref());
        self
    }

    /// Adds what is wrong with a date, if anything is.
    pub(crate) fn of_date(mut self, field: &super::DateField) -> Self {
        self.add(&field.anchor(), &field.legend, field.error.as_deref());
        self
    }

    fn add(&mut self, anchor: &str, label: &str, error: Option<&str>) {
        if let Some(message) = error {
            self.0.push(Problem {
                anchor: anchor.to_owned(),
                label: label.trim_end_matches('?').to_owned(),
                message: message.to_owned(),
            });
        }
    }

    /// Whether nothing is wrong.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
