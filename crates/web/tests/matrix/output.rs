//! Nothing that was told comes out to anybody without a ground: in no page, file, form, error,
//! header, line of the operator's log or notice that leaves, whatever the town is like.

use crate::log::Overheard;
use crate::routes;
use crate::site::{Answer, Asker, Site, today};
use casework::access::{Permit, Viewer};
use casework::discussion::DISCUSSIONS;
use casework::entry::Capacity;
use casework::id::{Id, PersonId};
use casework::label::Kind;
use office::Office;
use sample::{Secret, Watched, WatchedTown};
use std::collections::{BTreeMap, BTreeSet};

/// How many towns are thrown; more where there is time.
fn towns() -> u64 {
    match std::env::var_os("SAMSONE_LONG") {
        Some(_) => 60,
        None => 1,
    }
}

pub async fn viewer(site: &Site, asker: &Asker) -> Option<Viewer> {
    let (_, token) = asker.cookie.as_ref()?.split_once('=')?;
    let session = site.office.session(token.parse().ok()?).await.unwrap();
    session.map(|session| session.viewer)
}

/// Everything that somebody has a ground for, told apart from the views: from the permits alone.
pub struct Grounds {
    words: BTreeSet<String>,
}

impl Grounds {
    pub async fn of(site: &Site, viewer: Option<Viewer>) -> Self {
        let mut words = BTreeSet::new();
        if let Some(viewer) = viewer {
            for secret in &site.town.secrets {
                if has_ground(site, viewer, secret).await {
                    words.insert(secret.word.clone());
                }
            }
        }
        Self { words }
    }
}

async fn has_ground(site: &Site, viewer: Viewer, secret: &Secret) -> bool {
    let beside = &site.town.beside;
    if secret.subject == Id::from(beside.report) {
        // the writer, at work, and nobody else whatever they are
        let at_work = matches!(viewer.capacity, Capacity::Function { .. });
        return at_work && viewer.person == beside.writer;
    }
    if secret.subject == DISCUSSIONS.0 {
        return site.office.discussions(viewer).await.is_ok();
    }
    for child in &site.town.children {
        let family = secret.subject == Id::from(child.child)
            || child
                .adults
                .iter()
                .any(|adult| secret.subject == Id::from(*adult));
        let found = if family {
            about_a_person(&site.office, viewer, secret, child).await
        } else if secret.subject == Id::from(child.case) {
            in_the_case(&site.office, viewer, secret, child).await
        } else if secret.subject == Id::from(child.notice) {
            let mut desk = site.office.desk().await.unwrap();
            let opened = desk.notice(viewer, child.notice).await;
            opened.is_ok_and(|open| open.permit.ground(&secret.label).is_some())
                || in_the_case(&site.office, viewer, secret, child).await
        } else {
            false
        };
        if found {
            return true;
        }
    }
    false
}

/// What somebody may see of a case; of a child on its own page, what that page may show.
async fn permit(office: &Office, viewer: Viewer, child: &Watched) -> Option<Permit> {
    let mut desk = office.desk().await.unwrap();
    let open = match viewer.capacity {
        Capacity::OwnPage { case, .. } if case == child.case => desk.own_page(viewer).await,
        _ => desk.case(viewer, child.case).await,
    };
    open.ok().map(|open| open.permit)
}

async fn in_the_case(office: &Office, viewer: Viewer, secret: &Secret, child: &Watched) -> bool {
    let Some(permit) = permit(office, viewer, child).await else {
        return false;
    };
    let items = secret.ids.iter().filter_map(|id| id.parse().ok());
    permit.ground(&secret.label).is_some()
        || items
            .into_iter()
            .any(|item| permit.ground_for(&secret.label, item).is_some())
}

/// What was told of one of the family: as the rest of the case, but an address that is hidden is
/// shown to nobody, and how an adult is reached is not told to another adult.
async fn about_a_person(office: &Office, viewer: Viewer, secret: &Secret, child: &Watched) -> bool {
    let hidden = child
        .hidden
        .iter()
        .any(|person| secret.subject == Id::from(*person));
    if secret.field == "address" && hidden {
        return false;
    }
    let own = secret.subject == Id::from(viewer.person);
    // the head of every page says who is signed in
    if own && ["given", "family"].contains(&secret.field.as_str()) {
        return true;
    }
    let adult = secret.subject != Id::from(child.child);
    let Some(permit) = permit(office, viewer, child).await else {
        return false;
    };
    let family = permit.is_family() && viewer.person != child.child;
    if secret.label.kind == Kind::Contact && adult && family && !own {
        return false;
    }
    if secret.label.kind == Kind::Contact && hidden && !own && !permit.coordinates() {
        return false;
    }
    permit.ground(&secret.label).is_some()
}

/// What came out without a ground, and what was shown and not recorded.
#[derive(Default)]
pub struct Findings(BTreeMap<String, BTreeSet<String>>);

impl Findings {
    pub fn judge(
        &mut self,
        site: &Site,
        (asker, grounds): (&Asker, &Grounds),
        at: &str,
        answer: &Answer,
    ) {
        let text = format!("{}{}{}", answer.heads, answer.location, answer.body);
        if !text.contains("zq") && !text.contains("name=\"number\"") {
            return;
        }
        for secret in &site.town.secrets {
            if !text.contains(&secret.word) {
                continue;
            }
            let kind = secret.label.kind;
            if !grounds.words.contains(&secret.word) {
                let what = format!(
                    "{} ({}, {:?}) came out",
                    kind.word(),
                    secret.field,
                    secret.label.strictness
                );
                self.0
                    .entry(what)
                    .or_default()
                    .insert(format!("to {} at {at}", asker.name));
            } else if answer.status == 200
                && !asker.is(secret.subject)
                // who reads a discussion is written down nowhere: it is about nobody
                && secret.subject != DISCUSSIONS.0
                && !recorded(answer, kind)
            {
                let what = format!(
                    "{} ({}) was shown and not recorded",
                    kind.word(),
                    secret.field
                );
                self.0
                    .entry(what)
                    .or_default()
                    .insert(format!("to {} at {at}", asker.name));
            }
        }
    }

    /// Each with some of those it came out to.
    pub fn told(&self) -> Vec<String> {
        let some = |whom: &BTreeSet<String>| whom.iter().take(12).cloned().collect::<Vec<_>>();
        let all = self.0.iter();
        all.map(|(what, whom)| format!("{what}:\n    {}", some(whom).join("\n    ")))
            .collect()
    }
}

fn recorded(answer: &Answer, kind: Kind) -> bool {
    let parts = answer.openings.iter().flat_map(|opening| &opening.parts);
    parts.into_iter().any(|part| part.kind == kind)
}

/// The addresses that a page leads to.
fn links(body: &str) -> BTreeSet<String> {
    let all = body.split("href=\"/").skip(1);
    let paths = all.map(|rest| format!("/{}", rest.split(['"', '#', '?']).next().unwrap()));
    paths
        .filter(|path| path.starts_with("/case") || path.starts_with("/notice"))
        .collect()
}

/// Links that are shown to some who get nothing by them, which tells them nothing: the page of the
/// team leads everybody to the family and to the log; and the town lets a family ask its coordinator
/// why somebody looked, where an errand asks the security officer.
const LEADS_NOWHERE: [(&str, &str); 3] = [
    ("/case/{id}/team", "/family"),
    ("/case/{id}/team", "/log"),
    ("/", "/log/question/"),
];

/// Everybody asks for everything; where `sends`, they send every form as well.
async fn live(site: &Site, sends: bool, findings: &mut Findings) {
    for asker in &site.askers {
        let grounds = Grounds::of(site, viewer(site, asker).await).await;
        let by = (asker, &grounds);
        let mut led = BTreeMap::new();
        let mut read = BTreeMap::new();
        for child in &site.town.children {
            for route in routes::all() {
                let ends_the_session = ["/sign-out", "/capacity"].contains(&route.path.as_str());
                if route.method == "POST" && (ends_the_session || !sends) {
                    continue;
                }
                for address in routes::addresses(&route, child, "0", &site.town) {
                    // a form with nothing in it shows what its page shows, and changes nothing
                    let answer = site.ask(route.method, &address, asker, String::new()).await;
                    let status = answer.status;
                    assert!(status < 500, "{} {address}: {status}", route.method);
                    findings.judge(site, by, &route.path, &answer);
                    if route.method == "GET" {
                        let from = |path| (path, route.path.clone());
                        led.extend(links(&answer.body).into_iter().map(from));
                        read.insert(address, status);
                    }
                }
            }
            search(site, by, child, findings).await;
        }
        for (path, from) in led {
            let status = match read.get(&path) {
                Some(status) => *status,
                None => site.get(&path, asker).await.status,
            };
            let known = |(page, end): &(&str, &str)| from == *page && path.contains(end);
            if status == 404 && !LEADS_NOWHERE.iter().any(known) {
                let what = "a list leads to what is not found".to_owned();
                findings
                    .0
                    .entry(what)
                    .or_default()
                    .insert(format!("{} from {from} to {path}", asker.name));
            }
        }
    }
}

/// Everybody who may search looks for the child and its family by name and by number.
async fn search(site: &Site, by: (&Asker, &Grounds), child: &Watched, findings: &mut Findings) {
    let numbers = site
        .town
        .watchers
        .iter()
        .map(|watcher| watcher.number.clone());
    let sought = [
        "Barnet".to_owned(),
        "Voksen".to_owned(),
        "Familien".to_owned(),
    ];
    for who in sought.into_iter().chain(numbers.take(2)) {
        let address = format!("/case/{}/family/relation", child.case);
        let body = serde_urlencoded::to_string([("who", &who)]).unwrap();
        let mut answer = site.ask("POST", &address, by.0, body).await;
        // what the reader typed comes back to the reader
        answer.body = answer.body.replace(&format!("value=\"{who}\""), "");
        findings.judge(site, by, "the search for people", &answer);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_told_comes_out_without_a_ground() {
    let overheard = Overheard::listen();
    let mut findings = Findings::default();
    let mut shown = 0;
    for seed in 0..=towns() {
        let town = match seed {
            0 => WatchedTown::of_every_kind(today()),
            seed => WatchedTown::thrown(today(), seed),
        };
        let site = Site::open(town).await;
        live(&site, seed == 0, &mut findings).await;
        shown += whoever_has_grounds_sees(&site).await;
        for leaving in site.office.take_leaving(1_000).await.unwrap() {
            let people: Vec<PersonId> = site.town.watchers.iter().map(|one| one.person).collect();
            assert!(people.contains(&leaving.to), "a notice to somebody unknown");
        }
        for secret in &site.town.secrets {
            assert!(
                !overheard.holds(&secret.word),
                "the log holds {} of {}",
                secret.word,
                secret.field
            );
        }
    }
    assert!(
        overheard.lines() > 0,
        "nothing was overheard, so nothing was tried"
    );
    assert!(
        shown > 500,
        "only {shown} words were shown to anybody: the towns are too poor to prove anything"
    );
    let all = findings.told();
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// The text of a page without what one can choose among in a form: the list of all units and of
/// all who work in the municipality is the same for everybody.
fn without_choices(body: &str) -> String {
    let mut text = String::new();
    for (place, part) in body.split("<select").enumerate() {
        match part.split_once("</select>") {
            Some((_, after)) if place > 0 => text.push_str(after),
            _ => text.push_str(part),
        }
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_know_of_a_stay_in_a_shelter_reads_of_it_nowhere() {
    let site = Site::open(WatchedTown::of_every_kind(today())).await;
    let child = &site.town.children[1];
    for (name, knows) in [
        ("hidden: father with responsibility", false),
        ("hidden: member with everything", false),
        ("hidden: child", true),
    ] {
        let asker = site.asker(name);
        let mut found = BTreeSet::new();
        for route in routes::all()
            .into_iter()
            .filter(|route| route.method == "GET")
        {
            for address in routes::addresses(&route, child, "0", &site.town) {
                // the worker at the shelter, who takes part, and how the shelter is reached
                let body = without_choices(&site.get(&address, &asker).await.body);
                if body.contains("Tangvall") || body.contains("05 51 21 0") {
                    found.insert(route.path.clone());
                }
            }
        }
        assert_eq!(!found.is_empty(), knows, "{name} reads of it at {found:?}");
    }
}

/// How many words those with grounds have: a town in which nobody may see anything proves nothing.
async fn whoever_has_grounds_sees(site: &Site) -> usize {
    let mut shown = 0;
    for asker in &site.askers {
        shown += Grounds::of(site, viewer(site, asker).await)
            .await
            .words
            .len();
    }
    shown
}
