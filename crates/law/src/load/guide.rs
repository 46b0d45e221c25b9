//! Compiles the rights guide.

use super::words::Words;
use super::{LoadError, broken, undefined};
use crate::facts::{Facts, Said, Vocabulary};
use crate::guide::{Guide, Letter, Page, Plain, SharingHelp, Situation, Tells};
use crate::id::{FactId, WordId};
use crate::source::{Sources, WrittenPage, WrittenPlain, WrittenSharingHelp, WrittenSituation};
use crate::texts::Texts;
use std::sync::Arc;

/// Compiles the situations, the pages and the plain questions.
pub(crate) fn compile(
    sources: &Sources,
    words: &Words,
    texts: &mut Texts,
) -> Result<Guide, LoadError> {
    let mut guide = Guide::default();
    for (path, file) in &sources.guide {
        for (name, written) in &file.fact {
            let fact = fact(path, &words.vocabulary, name)?;
            let plain = plain(path, fact, written, &words.vocabulary, texts)?;
            if guide.plain.insert(fact, plain).is_some() {
                return Err(broken(path, &format!("`{name}` is asked for twice")));
            }
        }
        for (index, written) in file.page.iter().enumerate() {
            let page = page(path, index, written, words, texts)?;
            guide.pages.push(page);
        }
        for (name, questions) in &file.place {
            let questions = questions.iter();
            let questions = questions.map(|question| words.question(path, question));
            let questions = questions.collect::<Result<_, _>>()?;
            guide.places.insert(name.clone(), questions);
        }
        if let Some(written) = &file.sharing {
            guide.sharing = Some(sharing(path, written, words, texts)?);
        }
        if let Some(written) = &file.situation {
            let situation = situation(path, written, words, texts)?;
            guide.situations.push(situation);
        }
    }
    guide.situations.sort_by_key(|situation| situation.place);
    Ok(guide)
}

fn plain(
    path: &str,
    fact: FactId,
    written: &WrittenPlain,
    vocabulary: &Vocabulary,
    texts: &mut Texts,
) -> Result<Plain, LoadError> {
    let name = vocabulary.name(fact).to_owned();
    let (hint, letter) = (written.hint.clone(), written.letter.clone());
    let mut plain = Plain {
        question: texts.keep(format!("guide/fact/{name}"), written.text()),
        hint: hint.map(|hint| texts.keep(format!("guide/fact/{name}/hint"), hint)),
        letter: letter.map(|text| texts.keep(format!("guide/fact/{name}/letter"), text)),
        words: Vec::new(),
    };
    for (word, text) in &written.word {
        let text = texts.keep(format!("guide/fact/{name}/{word}"), text.clone());
        plain
            .words
            .push((word_of(path, vocabulary, fact, word)?, text));
    }
    Ok(plain)
}

fn page(
    path: &str,
    index: usize,
    written: &WrittenPage,
    words: &Words,
    texts: &mut Texts,
) -> Result<Page, LoadError> {
    Ok(Page {
        title: texts.keep(format!("guide/page/{index}"), written.title.clone()),
        facts: facts(path, &words.vocabulary, &written.facts)?,
    })
}

fn sharing(
    path: &str,
    written: &WrittenSharingHelp,
    words: &Words,
    texts: &mut Texts,
) -> Result<SharingHelp, LoadError> {
    let questions = written.questions.iter();
    let questions = questions.map(|question| words.question(path, question));
    let on_no = written.on_no.iter().enumerate();
    let on_no = on_no.map(|(place, text)| {
        let name = format!("guide/sharing/on-no/{place}");
        texts.keep(name, text.clone())
    });
    Ok(SharingHelp {
        questions: questions.collect::<Result<_, _>>()?,
        giver: fact(path, &words.vocabulary, &written.giver)?,
        on_no: on_no.collect(),
    })
}

fn situation(
    path: &str,
    written: &WrittenSituation,
    words: &Words,
    texts: &mut Texts,
) -> Result<Situation, LoadError> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = name.trim_end_matches(".toml").to_owned();
    let mut keep = |part: &str, text: &crate::language::Text| {
        texts.keep(format!("guide/{name}/{part}"), text.clone())
    };
    let letter = Letter {
        to: keep("letter/to", &written.letter.to),
        subject: keep("letter/subject", &written.letter.subject),
        opening: keep("letter/opening", &written.letter.opening),
        closing: keep("letter/closing", &written.letter.closing),
    };
    let turn_to = written.turn_to.iter().enumerate();
    let turn_to = turn_to.map(|(place, text)| keep(&format!("turn-to/{place}"), text));
    let turn_to = turn_to.collect();
    let questions = written.questions.iter();
    let questions = questions.map(|question| words.question(path, question));
    let from = written.complaint_from.as_deref();
    let from = from.map(|name| fact(path, &words.vocabulary, name));
    Ok(Situation {
        title: keep("title", &written.title),
        about: keep("about", &written.about),
        on_no: keep("on-no", &written.on_no),
        questions: questions.collect::<Result<_, _>>()?,
        turn_to,
        letter,
        complaint_from: from.transpose()?,
        place: written.place,
        given: given(path, written, &words.vocabulary)?,
        also: facts(path, &words.vocabulary, &written.also)?,
        only: only(path, written, &words.vocabulary)?,
        tells: tells(path, written, &words.vocabulary)?,
        name,
    })
}

/// What the situation says, each value tried on its fact.
fn given(
    path: &str,
    written: &WrittenSituation,
    vocabulary: &Arc<Vocabulary>,
) -> Result<Vec<(String, Said)>, LoadError> {
    let mut tried = Facts::of(vocabulary);
    let given = written.given.iter().map(|(name, said)| {
        let tried = tried.say(name, said);
        tried.map_err(|error| broken(path, &error.to_string()))?;
        Ok((name.clone(), said.clone()))
    });
    given.collect()
}

/// What answers tell beside themselves, each tried on its fact.
fn tells(
    path: &str,
    written: &WrittenSituation,
    vocabulary: &Arc<Vocabulary>,
) -> Result<Vec<Tells>, LoadError> {
    let mut tried = Facts::of(vocabulary);
    let mut all = Vec::new();
    for (name, words) in &written.tells {
        let fact = fact(path, vocabulary, name)?;
        for (word, others) in words {
            word_of(path, vocabulary, fact, word)?;
            for (other, said) in others {
                let tried = tried.say(other, said);
                tried.map_err(|error| broken(path, &error.to_string()))?;
                all.push(Tells {
                    fact,
                    word: word.clone(),
                    other: other.clone(),
                    said: said.clone(),
                });
            }
        }
    }
    Ok(all)
}

fn only(
    path: &str,
    written: &WrittenSituation,
    vocabulary: &Vocabulary,
) -> Result<Vec<(FactId, Vec<WordId>)>, LoadError> {
    let only = written.only.iter().map(|(name, words)| {
        let fact = fact(path, vocabulary, name)?;
        let words = words
            .iter()
            .map(|word| word_of(path, vocabulary, fact, word));
        Ok((fact, words.collect::<Result<_, _>>()?))
    });
    only.collect()
}

fn facts(path: &str, vocabulary: &Vocabulary, names: &[String]) -> Result<Vec<FactId>, LoadError> {
    let facts = names.iter().map(|name| fact(path, vocabulary, name));
    facts.collect()
}

fn fact(path: &str, vocabulary: &Vocabulary, name: &str) -> Result<FactId, LoadError> {
    let found = vocabulary.fact(name);
    found.ok_or_else(|| undefined(path, "fact", name))
}

fn word_of(
    path: &str,
    vocabulary: &Vocabulary,
    fact: FactId,
    word: &str,
) -> Result<WordId, LoadError> {
    let found = vocabulary.word_of(fact, word);
    found.ok_or_else(|| undefined(path, "word", word))
}
