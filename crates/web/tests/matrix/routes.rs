//! Every route of the site, read from the source, and the addresses by which it is tried.
//!
//! A route that stands in the source and has no rule here fails: nobody can add one that the access
//! matrix does not know.

use sample::{Watched, WatchedTown};
use std::collections::BTreeSet;
use std::path::Path;

/// A method and a path as the router knows it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Route {
    pub path: String,
    pub method: &'static str,
}

/// Every route that is registered in the source.
pub fn all() -> BTreeSet<Route> {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let texts: Vec<String> = files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .map(|text| {
            text.split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap()
                .to_owned()
        })
        .collect();
    let all: String = texts.concat();
    for forbidden in [
        ".nest(",
        ".nest_service(",
        ".route_service(",
        ".fallback_service(",
    ] {
        assert!(
            !all.contains(forbidden),
            "routes are registered by `.route(` alone, not `{forbidden}`"
        );
    }
    let mut routes = BTreeSet::new();
    for text in texts.iter().filter(|text| text.contains("Router::new()")) {
        for call in text.split(".route(").skip(1) {
            let call = &call[..end_of_call(call)];
            routes.extend(read(call, text, &all));
        }
    }
    routes
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(&path, files),
            false if path.extension().is_some_and(|kind| kind == "rs") => files.push(path),
            false => {}
        }
    }
    files.sort();
}

/// Where the call ends: at the parenthesis that closes it.
fn end_of_call(call: &str) -> usize {
    let mut depth = 1;
    let ends = call.char_indices().find(|(_, sign)| {
        depth += match sign {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth == 0
    });
    ends.unwrap_or_else(|| panic!("a route without an end: {call}"))
        .0
}

fn read(call: &str, file: &str, all: &str) -> Vec<Route> {
    let (path, handlers) = call
        .split_once(',')
        .unwrap_or_else(|| panic!("no route: {call}"));
    let path = match path.trim().strip_prefix('"') {
        Some(path) => path.trim_end_matches('"').to_owned(),
        None => constant(path.trim(), file, all),
    };
    let methods = [
        "get", "post", "put", "patch", "delete", "any", "head", "options",
    ];
    let has = |method: &&&str| {
        let (first, chained) = (format!("{method}("), format!(".{method}("));
        handlers.trim().starts_with(&first) || handlers.contains(&chained)
    };
    let found: Vec<Route> = methods
        .iter()
        .filter(has)
        .map(|method| Route {
            path: path.clone(),
            method: match *method {
                "get" => "GET",
                "post" => "POST",
                other => panic!("the matrix does not know how to send {other} to {path}"),
            },
        })
        .collect();
    assert!(!found.is_empty(), "no method is read from {call}");
    found
}

/// The text of a constant such as `PATH` or `ways::PATH`.
fn constant(name: &str, file: &str, all: &str) -> String {
    let (text, name) = match name.rsplit_once("::") {
        Some((module, name)) => {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/login");
            let module = folder.join(format!("{module}.rs"));
            (std::fs::read_to_string(module).unwrap(), name)
        }
        None => (file.to_owned(), name),
    };
    let known = format!("const {name}: &str = \"");
    let found = text
        .split(&known)
        .nth(1)
        .or_else(|| all.split(&known).nth(1));
    let found = found.unwrap_or_else(|| panic!("no constant {name}"));
    found.split('"').next().unwrap().to_owned()
}

/// Every value of the words that a path can end with.
const STEPS: [&str; 7] = [
    "activate", "revise", "drop", "pause", "resume", "evaluate", "close",
];
const COORDINATION: [&str; 6] = ["wish", "away", "back", "request", "answer", "end"];
const ABOUT_PEOPLE: [&str; 6] = ["name", "born", "number", "contact", "language", "care"];

/// The addresses by which a route is tried for a child.
///
/// # Panics
/// When the route holds a part that there is no rule for.
pub fn addresses(route: &Route, child: &Watched, looked: &str, town: &WatchedTown) -> Vec<String> {
    let mut found = vec![route.path.clone()];
    while let Some(at) = found.iter().find_map(|path| part(path)) {
        let values = values(&at, route, child, looked, town);
        assert!(
            !values.is_empty(),
            "no rule for {{{at}}} in {} {}",
            route.method,
            route.path
        );
        found = found
            .iter()
            .flat_map(|path| {
                let at = format!("{{{at}}}");
                values.iter().map(move |value| path.replacen(&at, value, 1))
            })
            .collect();
    }
    found
}

fn part(path: &str) -> Option<String> {
    let (_, rest) = path.split_once('{')?;
    Some(rest.split_once('}')?.0.to_owned())
}

fn values(
    at: &str,
    route: &Route,
    child: &Watched,
    looked: &str,
    town: &WatchedTown,
) -> Vec<String> {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let thing = |name: &str| child.things.get(name).cloned().into_iter().collect();
    let first = route.path.split('/').nth(1).unwrap_or_default();
    match (first, at) {
        ("case", "id") => vec![child.case.to_string()],
        ("notice", "id") => vec![child.notice.to_string()],
        ("case", "scope") => words(&["sharing", "plan"]),
        ("case", "step") => words(&STEPS),
        ("case", "what") if route.path.contains("/family/") => words(&ABOUT_PEOPLE),
        ("case", "what") => words(&COORDINATION),
        ("case", "person") if route.path.contains("/readmit/") => thing("out"),
        ("case", "person") => {
            let mut people = vec![child.child.to_string()];
            people.extend(child.adults.first().map(ToString::to_string));
            people
        }
        ("case", "item") if route.path.contains("/decision/") => thing("decision"),
        ("case", "item") => ["assessment", "open"]
            .iter()
            .flat_map(|name| child.things.get(*name).cloned())
            .collect(),
        ("case", "at") => vec![looked.to_owned()],
        ("case", "by") => vec![town.watchers[0].person.to_string()],
        (
            "case",
            "goal" | "measure" | "promise" | "note" | "consent" | "member" | "relation"
            | "question" | "plan" | "demand" | "emergency" | "handing" | "informed",
        ) => thing(at),
        ("report", "id") => vec![town.beside.report.to_string()],
        ("discussion", "id") => vec![town.beside.discussion.to_string()],
        ("retention", "sort") => words(&["case"]),
        ("retention", "id") => vec![child.case.to_string()],
        ("unusual", "day") => vec![super::site::today().to_string()],
        ("unusual", "pattern") => words(&["night"]),
        ("unusual", "unit") => vec![town.beside.looked.1.to_string()],
        ("unusual", "by") => vec![town.beside.looked.0.to_string()],
        ("assets", "name") => words(&["nothing.css"]),
        ("sign-in", "provider") => words(&["family"]),
        ("demo", "person") => vec![child.child.to_string()],
        _ => Vec::new(),
    }
}

#[test]
fn routes_are_read_from_the_source_whole() {
    let routes = all();
    let has = |method, path: &str| {
        routes.contains(&Route {
            path: path.to_owned(),
            method,
        })
    };
    assert!(has("GET", "/case/{id}/plan"));
    assert!(
        has("POST", "/case/{id}/goal/{goal}"),
        "a route over several lines"
    );
    assert!(has("GET", "/ways-in"), "a constant of another file");
    assert!(!has("POST", "/case/{id}/plan"));
    assert!(routes.len() > 120, "only {} routes", routes.len());
}
