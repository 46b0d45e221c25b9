//! Fields that no form has: whatever somebody adds to a form that it finds, the same is written.

use crate::attack::{found, town};
use crate::form::Form;
use crate::site::{Answer, Site, an_id};
use casework::case::Case;
use casework::id::StreamId;
use casework::notice::Notice;
use casework::person::Person;
use casework::stream::Stream;
use std::collections::{BTreeMap, BTreeSet};

/// What something inside the program is called, with what somebody would like it to be.
const EXTRA: &str = "person=00000000000000000000000000000001&by=00000000000000000000000000000001\
    &capacity=public&role=coordinator&function=coordinating-unit&unit=00000000000000000000000000000001\
    &kind=identity&strictness=ordinary&sphere=child&source=program&label=x&at=0&level=high\
    &giver=00000000000000000000000000000001&receiver=00000000000000000000000000000001\
    &direction=to-family&id=00000000000000000000000000000001&responsible=on&state=kept&owner=0\
    &case=00000000000000000000000000000001&child=00000000000000000000000000000001\
    &sender=0&actor=system&ground=task&event=erased&until=2099-01-01&from=2000-01-01&act=health\
    &withdrawn=on&erased=on&reviewed=on&answered=on&holder=x&permit=all&admin=true&organisation=x";

/// Fields that a form asks for in its next round: whoever sends them at once has read ahead, and is
/// judged by them as by any other.
const NEXT_ROUND: [(&str, &str); 2] = [("/family/relation", "person"), ("/note", "case")];

/// Whether a form knows a field, in this round or the next.
fn knows(form: &Form, name: &str) -> bool {
    let mut later = NEXT_ROUND.iter();
    form.asks(name) || later.any(|(end, field)| form.action.ends_with(end) && name == *field)
}

/// One of two sites that get the same forms, and what it has drawn so far.
struct Side {
    site: Site,
    /// The ids that stood there before: they mean the same on both sides.
    known: BTreeSet<String>,
    /// Those that were drawn since, in the order in which they were first seen.
    drawn: BTreeMap<String, usize>,
}

impl Side {
    async fn of(site: &Site) -> Self {
        let site = site.copy().await;
        let before = written(&site).await.concat();
        Self {
            known: ids(&before).map(str::to_owned).collect(),
            drawn: BTreeMap::new(),
            site,
        }
    }

    /// A text with a number for each id that was drawn here, and no moment: one side comes first.
    fn alike(&mut self, text: &str) -> String {
        let mut alike = without_moments(text);
        for id in ids(text) {
            // what somebody made up keeps its name
            if !self.known.contains(id) && !id.starts_with("0000") {
                let next = self.drawn.len();
                let number = *self.drawn.entry(id.to_owned()).or_insert(next);
                alike = alike.replace(id, &format!("drawn {number}"));
            }
        }
        alike
    }

    async fn told(&mut self) -> Vec<String> {
        let all = written(&self.site).await;
        all.iter().map(|text| self.alike(text)).collect()
    }

    fn answered(&mut self, answer: &Answer) -> (u16, String) {
        (answer.status, self.alike(&answer.location))
    }
}

/// A text without the milliseconds of this century.
fn without_moments(text: &str) -> String {
    let words = text.split_inclusive(|sign: char| !sign.is_ascii_digit());
    let is_moment = |word: &str| word.len() == 14 && word.starts_with('1');
    let plain = words.map(|word| if is_moment(word) { "moment," } else { word });
    plain.collect()
}

/// The ids in a text.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|sign: char| !sign.is_ascii_hexdigit());
    words.filter(|word| word.len() == 32)
}

/// Everything that was written about the children and their people, entry by entry.
async fn written(site: &Site) -> Vec<String> {
    let mut all = Vec::new();
    for child in &site.town.children {
        all.extend(entries::<Case>(site, child.case.into()).await);
        all.extend(entries::<Notice>(site, child.notice.into()).await);
        for person in std::iter::once(&child.child).chain(&child.adults) {
            all.extend(entries::<Person>(site, (*person).into()).await);
        }
    }
    all
}

async fn entries<S: Stream>(site: &Site, id: StreamId) -> Vec<String> {
    let mut reading = site.journal.reading().await.unwrap();
    let entries = reading.entries::<S>(id, None).await.unwrap();
    let all = entries.iter().map(|(_, entry)| {
        let event = serde_json::to_string(&entry.event).unwrap();
        let rest = serde_json::json!([entry.label, entry.by, entry.capacity]);
        format!("{event} {rest}")
    });
    all.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn fields_that_no_form_has_change_nothing_in_any_form() {
    let town = town().await;
    for (name, least) in [
        ("open: mother", 2),
        ("open: coordinator", 3),
        ("coordinating unit", 1),
    ] {
        let forms = found(&town, &town.asker(name)).await;
        let mut sides = [Side::of(&town).await, Side::of(&town).await];
        let asker = town.asker(name);
        let mut wrote = BTreeSet::new();
        let mut before = sides[0].told().await.len();
        for form in &forms {
            if ["/sign-out", "/capacity", "/language", "/kept"].contains(&form.action.as_str()) {
                continue;
            }
            // what the form itself asks keeps its own answer
            let own = |pair: &&str| {
                pair.split('=')
                    .next()
                    .is_some_and(|name| !knows(form, name))
            };
            let extra: Vec<&str> = EXTRA.split('&').map(str::trim).filter(own).collect();
            let more = [String::new(), format!("&{}", extra.join("&"))];
            let mut told = Vec::new();
            for (side, more) in sides.iter_mut().zip(more) {
                let body = format!("{}{more}", form.body(&an_id()));
                let answer = side.site.ask("POST", &form.action, &asker, body).await;
                told.push((side.answered(&answer), side.told().await));
            }
            let [(answer, plain), (other, assigned)] = told.try_into().ok().unwrap();
            assert_eq!(answer, other, "{name}: {}", form.action);
            for (one, other) in plain.iter().zip(&assigned) {
                assert_eq!(one, other, "{name}: {}", form.action);
            }
            assert_eq!(plain.len(), assigned.len(), "{name}: {}", form.action);
            if plain.len() > before {
                wrote.insert(form.action.clone());
            }
            before = plain.len();
        }
        assert!(wrote.len() >= least, "{name} wrote only by {wrote:?}");
    }
}
