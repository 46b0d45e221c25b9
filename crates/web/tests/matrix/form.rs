//! The forms of a page, filled in as somebody in a hurry would.

/// A form as a page offers it.
#[derive(Clone)]
pub struct Form {
    pub action: String,
    fields: Vec<(String, String)>,
    /// The fields for text.
    written: Vec<String>,
}

impl Form {
    /// Whether the form has a field of this name.
    pub fn asks(&self, name: &str) -> bool {
        self.fields.iter().any(|(known, _)| known == name)
    }

    /// The same with one text in every field that somebody can write in, and what is chosen as it
    /// was offered.
    pub fn filled_with(&self, text: &str, errand: &str) -> String {
        let mut fields = self.fields.clone();
        for (name, value) in &mut fields {
            match name.as_str() {
                "errand" => errand.clone_into(value),
                name if self.written.contains(&name.to_owned()) => text.clone_into(value),
                _ => {}
            }
        }
        serde_urlencoded::to_string(fields).unwrap()
    }

    /// As a browser sends it, under an errand of its own.
    pub fn body(&self, errand: &str) -> String {
        let mut fields = self.fields.clone();
        for (name, value) in &mut fields {
            if name == "errand" {
                errand.clone_into(value);
            }
        }
        serde_urlencoded::to_string(fields).unwrap()
    }
}

/// The forms of a page that are sent by post.
pub fn forms(page: &str, path: &str) -> Vec<Form> {
    let starts = page.split("<form").skip(1);
    let texts = starts.map(|text| text.split("</form>").next().unwrap_or(text));
    texts.filter_map(|text| form(text, path)).collect()
}

fn form(text: &str, path: &str) -> Option<Form> {
    let head = text.split('>').next()?;
    if attribute(head, "method").as_deref() != Some("post") {
        return None;
    }
    let action = attribute(head, "action").unwrap_or_default();
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut written = Vec::new();
    for tag in text.split('<').skip(1) {
        let (head, inside) = tag.split_once('>').unwrap_or((tag, ""));
        let name = attribute(head, "name");
        let value = attribute(head, "value");
        match (head.split_whitespace().next().unwrap_or_default(), name) {
            ("input", Some(name)) => {
                if matches!(
                    attribute(head, "type").as_deref(),
                    None | Some("text" | "tel" | "email" | "search")
                ) {
                    written.push(name.clone());
                }
                input(head, (name, value), &mut fields);
            }
            ("textarea", Some(name)) => {
                written.push(name.clone());
                let text = match inside.trim() {
                    "" => "Noe å si".to_owned(),
                    text => text.to_owned(),
                };
                fields.push((name, text));
            }
            ("select", Some(name)) => fields.push((name, String::new())),
            ("option", _) => {
                if let (Some((_, chosen)), Some(value)) = (fields.last_mut(), value)
                    && chosen.is_empty()
                {
                    *chosen = value;
                }
            }
            ("button", Some(name)) if !fields.iter().any(|(known, _)| *known == name) => {
                fields.push((name, value.unwrap_or_default()));
            }
            _ => {}
        }
    }
    let action = match action.is_empty() {
        true => path.to_owned(),
        false => action,
    };
    Some(Form {
        action,
        fields,
        written,
    })
}

fn input(head: &str, (name, value): (String, Option<String>), fields: &mut Vec<(String, String)>) {
    let kind = attribute(head, "type").unwrap_or_default();
    let known = fields.iter().any(|(known, _)| *known == name);
    match kind.as_str() {
        "radio" if known => {}
        "radio" | "checkbox" => fields.push((name, value.unwrap_or_else(|| "on".to_owned()))),
        "file" => {}
        "date" => {
            let value = value.filter(|value| !value.is_empty());
            fields.push((name, value.unwrap_or_else(|| "2026-11-23".to_owned())));
        }
        _ => {
            let value = value.filter(|value| !value.is_empty());
            // a date is asked for in three fields
            let usual = match name.rsplit('-').next().unwrap_or_default() {
                "day" => "23",
                "month" => "11",
                "year" => "2026",
                _ => "Noe",
            };
            fields.push((name, value.unwrap_or_else(|| usual.to_owned())));
        }
    }
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let text = head.split(&format!(" {name}=\"")).nth(1)?;
    let value = text.split('"').next()?;
    Some(
        value
            .replace("&quot;", "\"")
            .replace("&#34;", "\"")
            .replace("&#38;", "&")
            .replace("&amp;", "&"),
    )
}
