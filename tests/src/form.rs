//! A form as a page offers it, to be filled in and sent.

use anyhow::{Context, Result, bail};

use crate::contract;
use crate::page::{Tag, tags};

/// A form of a page.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its `id`, if it has one.
    pub id: Option<String>,
    /// Where it is sent; the page itself when empty.
    pub action: String,
    /// Whether it is sent with POST.
    pub post: bool,
    fields: Vec<Field>,
}

#[derive(Clone, Debug)]
struct Field {
    name: String,
    kind: String,
    value: String,
    /// Whether the value is sent: always, but for an unticked box or an unchosen option.
    sent: bool,
    required: bool,
}

/// All forms of a page.
#[must_use]
pub fn forms(html: &str) -> Vec<Form> {
    let mut forms = Vec::new();
    let mut open: Option<Form> = None;
    let mut select: Option<Field> = None;
    for tag in tags(html) {
        if tag.opens("form") {
            open = Some(Form::begin(&tag));
        } else if tag.closes("form") {
            forms.extend(open.take());
        } else if let Some(form) = &mut open {
            form.read(&tag, &mut select);
        }
    }
    forms
}

impl Form {
    fn begin(tag: &Tag) -> Self {
        Self {
            id: tag.attribute("id").map(str::to_owned),
            action: tag.attribute("action").unwrap_or("").to_owned(),
            post: tag
                .attribute("method")
                .is_some_and(|method| method.eq_ignore_ascii_case("post")),
            fields: Vec::new(),
        }
    }

    fn read(&mut self, tag: &Tag, select: &mut Option<Field>) {
        if tag.opens("input") {
            self.fields.extend(Field::of_input(tag));
        } else if tag.opens("textarea") {
            // the first line break after the tag does not belong to the text
            let text = tag.text.strip_prefix('\n').unwrap_or(&tag.text);
            self.fields.extend(Field::begin(tag, "textarea", text));
        } else if tag.opens("select") {
            *select = Field::begin(tag, "select", "");
        } else if tag.closes("select") {
            self.fields.extend(select.take());
        } else if let (true, Some(field)) = (tag.opens("option"), select) {
            field.offer(tag);
        }
    }

    /// Whether there is a field of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }

    /// Writes into a field, ticks a box or chooses an option.
    ///
    /// # Errors
    /// When the form has no such field, or does not offer this choice.
    pub fn fill(&mut self, name: &str, value: &str) -> Result<()> {
        let mut fields = self
            .fields
            .iter_mut()
            .filter(|field| field.name == name)
            .peekable();
        let first = fields
            .peek()
            .with_context(|| format!("the form has no field `{name}`"))?;
        if !matches!(first.kind.as_str(), "radio" | "checkbox") {
            first_of(fields)?.set(value);
            return Ok(());
        }
        let mut chosen = false;
        for field in fields {
            let meant = field.value == value;
            field.sent = meant || (field.sent && field.kind == "checkbox");
            chosen |= meant;
        }
        if !chosen {
            bail!("the form does not offer `{value}` for `{name}`");
        }
        Ok(())
    }

    /// Adds what the button says that is pressed.
    pub fn add(&mut self, name: &str, value: &str) {
        self.fields.push(Field {
            name: name.to_owned(),
            kind: "hidden".to_owned(),
            value: value.to_owned(),
            sent: true,
            required: false,
        });
    }

    /// Fills what must be filled and is not, as somebody would who only wants to get through; `text` goes into the
    /// first large field.
    pub fn fill_required(&mut self, text: &str) {
        let chosen: Vec<String> = self
            .fields
            .iter()
            .filter(|field| field.kind == "radio" && field.sent)
            .map(|field| field.name.clone())
            .collect();
        let mut chosen = chosen;
        let mut written = false;
        for field in &mut self.fields {
            match field.kind.as_str() {
                "textarea" if !written => {
                    field.set(text);
                    written = true;
                }
                "radio" if field.required && !chosen.contains(&field.name) => {
                    field.sent = true;
                    chosen.push(field.name.clone());
                }
                "checkbox" if field.required => field.sent = true,
                kind if field.required && field.value.is_empty() => {
                    let value = example(kind, text).to_owned();
                    field.set(&value);
                }
                _ => {}
            }
        }
    }

    /// What a browser would send.
    #[must_use]
    pub fn values(&self) -> Vec<(String, String)> {
        let sent = self.fields.iter().filter(|field| field.sent);
        sent.map(|field| (field.name.clone(), field.value.clone()))
            .collect()
    }
}

fn first_of<'form>(mut fields: impl Iterator<Item = &'form mut Field>) -> Result<&'form mut Field> {
    fields.next().context("the form has no such field")
}

/// Something that fits into a field of this kind.
fn example<'text>(kind: &str, text: &'text str) -> &'text str {
    match kind {
        "date" => contract::TODAY,
        "email" => "noen@example.org",
        "tel" => "40000000",
        "number" => "1",
        "time" => "10:00",
        _ => text,
    }
}

impl Field {
    fn begin(tag: &Tag, kind: &str, value: &str) -> Option<Self> {
        let name = tag.attribute("name")?.to_owned();
        let sent = !tag.has("disabled");
        Some(Self {
            name,
            kind: kind.to_owned(),
            value: value.to_owned(),
            sent,
            required: tag.has("required"),
        })
    }

    fn of_input(tag: &Tag) -> Option<Self> {
        let kind = tag.attribute("type").unwrap_or("text");
        let ticked = matches!(kind, "radio" | "checkbox");
        if matches!(kind, "submit" | "button" | "reset" | "image" | "file") {
            return None;
        }
        let value = tag
            .attribute("value")
            .unwrap_or(if ticked { "on" } else { "" });
        let mut field = Self::begin(tag, kind, value)?;
        field.sent &= !ticked || tag.has("checked");
        Some(field)
    }

    /// An option of a drop-down: the first one counts until another is marked.
    fn offer(&mut self, tag: &Tag) {
        let value = tag.attribute("value").unwrap_or(tag.text.trim());
        if self.value.is_empty() || tag.has("selected") {
            self.set(value);
        }
    }

    fn set(&mut self, value: &str) {
        value.clone_into(&mut self.value);
        self.sent = true;
    }
}

#[cfg(test)]
mod tests {
    use super::forms;

    const PAGE: &str = r#"<form id="notice" action="/notice" method="post">
        <input type="hidden" name="errand" value="e1">
        <input name="phone" type="tel" required>
        <input type="radio" name="who" value="self" required><input type="radio" name="who" value="child" required>
        <input type="checkbox" name="agree" required> <input type="checkbox" name="mail" value="yes">
        <select name="service"><option value="">Velg</option><option value="school">Skole</option></select>
        <textarea name="text">
</textarea><button name="go">Send</button></form>"#;

    #[test]
    fn a_form_is_filled_as_somebody_in_a_hurry_would() {
        let mut form = forms(PAGE).remove(0);
        assert!(form.post && form.id.as_deref() == Some("notice") && form.has("text"));
        form.fill_required("Vi trenger hjelp.");
        let expected = [
            ("errand", "e1"),
            ("phone", "40000000"),
            ("who", "self"),
            ("agree", "on"),
            ("service", "school"),
            ("text", "Vi trenger hjelp."),
        ];
        let values = form.values();
        let values: Vec<(&str, &str)> = values
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(values, expected);
    }

    #[test]
    fn choices_are_made_by_value() {
        let mut form = forms(PAGE).remove(0);
        form.fill("who", "child").unwrap();
        form.fill("mail", "yes").unwrap();
        assert!(
            form.values()
                .contains(&("who".to_owned(), "child".to_owned()))
        );
        assert!(
            form.values()
                .contains(&("mail".to_owned(), "yes".to_owned()))
        );
        assert!(form.fill("who", "nobody").is_err());
        assert!(form.fill("nothing", "x").is_err());
    }
}
