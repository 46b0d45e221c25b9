//! How easy the texts are to read, by LIX: words in a sentence, and how many of them are long.
//!
//! Below 30 it reads like a book for children, at 40 like a newspaper, above 50 like an act. What
//! everybody reads stays at 40, what children read at 30.

use crate::tree;

/// The most that a text for everybody may have.
const PUBLIC: f64 = 40.0;

/// The most that a text for a child may have.
const CHILDREN: f64 = 30.0;

/// Files of `locales/` whose texts children read begin so.
const FOR_CHILDREN: [&str; 2] = ["child", "young"];

/// The most that the reasons of a body of law may have in one language. The bill of 2020 names its
/// services in full, and nobody but who compares reads it.
const BODIES: [(&str, f64); 2] = [("norway", PUBLIC), ("proposal-2020", 45.0)];

/// The most that the reasons of one act may have: the names of the services weigh in a short text.
const ACT: f64 = 50.0;

/// A text with fewer words says little about how it reads.
const ENOUGH: usize = 150;

/// A word of more letters is long.
const LONG: usize = 6;

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// What was read.
#[derive(Default)]
struct Read {
    words: usize,
    long: usize,
    sentences: usize,
}

impl Read {
    /// Adds a text of its own: a sentence does not go on in the next.
    fn add(&mut self, text: &str) {
        for sentence in text.split(['.', '!', '?', ':', '\n']) {
            let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
            let words = sentence
                .split(|sign: char| !(sign.is_alphanumeric() || sign == '-' || sign == '\u{2019}'))
                .filter(is_word);
            let before = self.words;
            for word in words {
                self.words += 1;
                self.long += usize::from(word.chars().count() > LONG);
            }
            self.sentences += usize::from(self.words > before);
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "texts have fewer words than that"
    )]
    fn lix(&self) -> f64 {
        let words = self.words.max(1) as f64;
        words / self.sentences.max(1) as f64 + 100.0 * self.long as f64 / words
    }
}

/// The texts of a file of messages, one on each line, with a name for what is filled in.
fn messages(text: &str) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let begins = line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-');
        match (begins, line.split_once('=')) {
            (true, Some((_, pattern))) => texts.push(filled(pattern)),
            _ => {
                let variant = line.split_once(']').map_or(line, |(_, variant)| variant);
                texts.push(filled(variant));
            }
        }
    }
    texts
}

/// A pattern with a short word for each thing that is filled in.
fn filled(pattern: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    for sign in pattern.chars() {
        match sign {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                text.push('x');
            }
            sign if depth == 0 => text.push(sign),
            _ => {}
        }
    }
    text
}

#[test]
fn what_everybody_reads_is_easy_and_what_children_read_easier() {
    let mut findings = Vec::new();
    let mut files = 0;
    for file in tree::files() {
        let Some((_, name)) = file
            .strip_prefix("locales/")
            .and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        let mut read = Read::default();
        for text in messages(&tree::text(&file).unwrap_or_default()) {
            read.add(&text);
        }
        let child = FOR_CHILDREN.iter().any(|begin| name.starts_with(begin));
        let most = if child { CHILDREN } else { PUBLIC };
        files += 1;
        if read.lix() > most {
            findings.push(format!("{file} has {:.1}, at most {most}", read.lix()));
        }
    }
    assert!(files > 30, "the texts were not found");
    tree::none("A text is hard to read.", &findings);
}

/// The reasons of a paragraph in a language: what a rule says, never the name of an act.
fn reasons(file: &str, language: &str) -> Vec<String> {
    let table = tree::manifest(file);
    let said = |place: &toml::Value| Some(place.get(language)?.as_str()?.to_owned());
    let list = |key: &str| -> Vec<&toml::Value> {
        let list = table.get(key).and_then(toml::Value::as_array);
        list.map_or_else(Vec::new, |list| list.iter().collect())
    };
    let mut texts = Vec::new();
    for rule in list("rule") {
        texts.extend(["yes", "no"].iter().filter_map(|key| said(rule.get(key)?)));
        for key in ["condition", "choice"] {
            let rows = rule.get(key).and_then(toml::Value::as_array);
            texts.extend(rows.into_iter().flatten().filter_map(said));
        }
    }
    for (key, part) in [("complaint-route", "form"), ("deadline", "starts")] {
        texts.extend(list(key).iter().filter_map(|place| said(place.get(part)?)));
    }
    texts
}

#[test]
fn the_reasons_of_the_law_can_be_read() {
    let mut findings = Vec::new();
    for (body, most) in BODIES {
        for language in LANGUAGES {
            let mut all = Read::default();
            for act in acts(body) {
                let mut one = Read::default();
                for file in paragraphs(&act) {
                    for reason in reasons(&file, language) {
                        all.add(&reason);
                        one.add(&reason);
                    }
                }
                if one.words >= ENOUGH && one.lix() > ACT {
                    let lix = one.lix();
                    findings.push(format!("{act} in {language} has {lix:.1}, at most {ACT}"));
                }
            }
            if all.words >= ENOUGH && all.lix() > most {
                let lix = all.lix();
                findings.push(format!("{body} in {language} has {lix:.1}, at most {most}"));
            }
        }
    }
    tree::none("The reasons of the law are hard to read.", &findings);
}

fn acts(body: &str) -> Vec<String> {
    let inside = format!("law/{body}/");
    let folders = tree::folders().into_iter();
    folders
        .filter(|folder| folder.starts_with(&inside))
        .collect()
}

fn paragraphs(act: &str) -> Vec<String> {
    let inside = format!("{act}/");
    let files = tree::files().into_iter();
    files
        .filter(|file| file.starts_with(&inside))
        .filter(|file| !file.ends_with(".cases.toml") && !file.ends_with("/act.toml"))
        .collect()
}

#[test]
fn texts_are_measured() {
    let mut read = Read::default();
    read.add("The child reads. It understands everything!");
    assert_eq!((read.words, read.long, read.sentences), (6, 2, 2));
    assert!((read.lix() - (3.0 + 100.0 / 3.0)).abs() < 0.001);
    let text = "# comment\na = Hei { $name }.\nb = { $n ->\n    [one] \u{e9}n ting\n   *[other] { $n } ting\n }\n";
    assert_eq!(messages(text)[0].trim(), "Hei x.");
}
