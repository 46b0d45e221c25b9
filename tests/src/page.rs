//! Just enough of HTML to read forms and links from our own pages.

/// An opening or closing tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    /// The name in lower case.
    pub(crate) name: String,
    /// Whether it is `</name>`.
    pub(crate) closing: bool,
    /// Names and values; an attribute without a value has an empty one.
    pub(crate) attributes: Vec<(String, String)>,
    /// The text between this tag and the next, without markup.
    pub(crate) text: String,
}

impl Tag {
    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether an attribute is there, with or without a value.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    pub(crate) fn opens(&self, name: &str) -> bool {
        !self.closing && self.name == name
    }

    pub(crate) fn closes(&self, name: &str) -> bool {
        self.closing && self.name == name
    }
}

/// The tags of a page in their order; comments are left out.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        if rest.starts_with("<!--") {
            rest = rest.find("-->").map_or("", |end| &rest[end + 3..]);
            continue;
        }
        let end = end_of_tag(rest);
        let inside = rest[1..end].trim_end_matches('/');
        rest = rest.get(end + 1..).unwrap_or("");
        let text = &rest[..rest.find('<').unwrap_or(rest.len())];
        tags.extend(read_tag(inside, text));
    }
    tags
}

/// Where the tag ends: at the first `>` outside quotes.
fn end_of_tag(html: &str) -> usize {
    let mut quote = None;
    for (at, sign) in html.char_indices() {
        match (quote, sign) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), sign) if open == sign => quote = None,
            _ => {}
        }
    }
    html.len()
}

fn read_tag(inside: &str, text: &str) -> Option<Tag> {
    let closing = inside.starts_with('/');
    let inside = inside.trim_start_matches('/');
    let split = inside.find(char::is_whitespace).unwrap_or(inside.len());
    let name = inside[..split].to_ascii_lowercase();
    let is_name = name.starts_with(|sign: char| sign.is_ascii_alphabetic());
    is_name.then(|| Tag {
        name,
        closing,
        attributes: read_attributes(&inside[split..]),
        text: decode(text),
    })
}

fn read_attributes(text: &str) -> Vec<(String, String)> {
    let mut attributes = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let split = rest
            .find(|sign: char| sign == '=' || sign.is_whitespace())
            .unwrap_or(rest.len());
        let name = rest[..split].to_ascii_lowercase();
        rest = rest[split..].trim_start();
        let value = match rest.strip_prefix('=') {
            Some(after) => {
                let (value, after) = read_value(after.trim_start());
                rest = after.trim_start();
                decode(value)
            }
            None => String::new(),
        };
        if !name.is_empty() {
            attributes.push((name, value));
        }
    }
    attributes
}

fn read_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// The text that HTML stands for: `&amp;` and its like, by name or by number.
pub(crate) fn decode(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('&') {
        text.push_str(&rest[..start]);
        rest = &rest[start..];
        match rest
            .find(';')
            .and_then(|end| Some((end, entity(&rest[1..end])?)))
        {
            Some((end, sign)) => {
                text.push(sign);
                rest = &rest[end + 1..];
            }
            None => {
                text.push('&');
                rest = &rest[1..];
            }
        }
    }
    text.push_str(rest);
    text
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, tags};

    #[test]
    fn tags_are_read_with_their_values() {
        let html =
            r#"<!-- <form> --><p>Hei <input name="a>b" value='x &amp; y' required type=text></p>"#;
        let tags = tags(html);
        let names: Vec<&str> = tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["p", "input", "p"]);
        assert_eq!(tags[0].text, "Hei ");
        assert_eq!(tags[1].attribute("name"), Some("a>b"));
        assert_eq!(tags[1].attribute("value"), Some("x & y"));
        assert_eq!(tags[1].attribute("type"), Some("text"));
        assert!(tags[1].has("required") && tags[2].closing);
    }

    #[test]
    fn entities_are_decoded() {
        assert_eq!(
            decode("&quot;&#39;&#x27;&aring; & b &amp;lt;"),
            "\"''&aring; & b &lt;"
        );
    }
}
