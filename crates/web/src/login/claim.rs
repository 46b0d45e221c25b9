//! Finding a claim by its path: names, one inside the other; every element where a list stands
//! between them.

use office::session::Said;
use serde_json::Value;

/// Where a claim stands in a token.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClaimPath(pub Vec<String>);

/// A text, with the places in lists that it was found at and how deep each list lay.
struct Found {
    places: Vec<(usize, usize)>,
    text: String,
}

impl ClaimPath {
    /// Every text at the path.
    pub(super) fn texts(&self, claims: &Value) -> Vec<String> {
        let found = self.find(claims).into_iter();
        found.map(|found| found.text).collect()
    }

    fn find(&self, claims: &Value) -> Vec<Found> {
        let mut all = Vec::new();
        collect(claims, &self.0, 0, &mut Vec::new(), &mut all);
        all
    }

    /// How many names two paths begin with alike.
    fn shared_with(&self, other: &Self) -> usize {
        let pairs = self.0.iter().zip(&other.0);
        pairs.take_while(|(own, other)| own == other).count()
    }
}

fn collect(
    value: &Value,
    path: &[String],
    depth: usize,
    places: &mut Vec<(usize, usize)>,
    all: &mut Vec<Found>,
) {
    if let Value::Array(elements) = value {
        for (place, element) in elements.iter().enumerate() {
            places.push((depth, place));
            collect(element, path, depth, places, all);
            places.pop();
        }
        return;
    }
    match (path, value) {
        ([], Value::String(text)) => all.push(Found {
            places: places.clone(),
            text: text.clone(),
        }),
        ([name, rest @ ..], Value::Object(fields)) => {
            if let Some(inside) = fields.get(name) {
                collect(inside, rest, depth + 1, places, all);
            }
        }
        _ => {}
    }
}

/// What a token says about organisations and roles. Where both stand in elements of the same list,
/// only those of one element belong together.
pub(super) fn said(
    claims: &Value,
    organisation: Option<&ClaimPath>,
    role: Option<&ClaimPath>,
) -> Vec<Said> {
    let found = |path: Option<&ClaimPath>| path.map(|path| path.find(claims)).unwrap_or_default();
    let (organisations, roles) = (found(organisation), found(role));
    let shared = match (organisation, role) {
        (Some(organisation), Some(role)) => organisation.shared_with(role),
        _ => 0,
    };
    let mut all = Vec::new();
    for organisation in &organisations {
        let mut alone = true;
        for role in roles
            .iter()
            .filter(|role| together(organisation, role, shared))
        {
            alone = false;
            all.push(Said {
                organisation: Some(number(&organisation.text)),
                role: Some(role.text.clone()),
            });
        }
        if alone {
            all.push(Said {
                organisation: Some(number(&organisation.text)),
                role: None,
            });
        }
    }
    if organisations.is_empty() {
        all.extend(roles.into_iter().map(|role| Said {
            organisation: None,
            role: Some(role.text),
        }));
    }
    all
}

fn together(one: &Found, other: &Found, shared: usize) -> bool {
    let common = |found: &Found| -> Vec<(usize, usize)> {
        let inside = |(depth, _): &&(usize, usize)| *depth > 0 && *depth <= shared;
        found.places.iter().filter(inside).copied().collect()
    };
    common(one) == common(other)
}

/// An organisation number without the code of the register that it stands in (ISO 6523).
fn number(text: &str) -> String {
    text.rsplit(':').next().unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn path(names: &[&str]) -> ClaimPath {
        ClaimPath(names.iter().map(|name| (*name).to_owned()).collect())
    }

    fn pairs(said: &[Said]) -> Vec<(Option<&str>, Option<&str>)> {
        said.iter()
            .map(|said| (said.organisation.as_deref(), said.role.as_deref()))
            .collect()
    }

    #[test]
    fn a_name_may_hold_any_sign() {
        let claims = json!({"helseid://claims/identity/pid": "1", "a": {"b": ["2", {"c": "3"}]}});
        assert_eq!(
            path(&["helseid://claims/identity/pid"]).texts(&claims),
            ["1"]
        );
        assert_eq!(path(&["a", "b"]).texts(&claims), ["2"]);
        assert_eq!(path(&["a", "b", "c"]).texts(&claims), ["3"]);
        assert!(path(&["a"]).texts(&claims).is_empty());
    }

    #[test]
    fn every_role_goes_with_the_one_organisation() {
        let claims = json!({"org": "0192:987654321", "roles": ["a", "b"]});
        let said = said(&claims, Some(&path(&["org"])), Some(&path(&["roles"])));
        let org = Some("987654321");
        assert_eq!(pairs(&said), [(org, Some("a")), (org, Some("b"))]);
    }

    #[test]
    fn a_role_in_one_organisation_is_none_in_another() {
        let claims = json!({"details": [
            {"resource": "lead", "parties": [{"id": "1"}, {"id": "2"}]},
            {"resource": "work", "parties": [{"id": "3"}]},
        ]});
        let organisation = path(&["details", "parties", "id"]);
        let role = path(&["details", "resource"]);
        let said = said(&claims, Some(&organisation), Some(&role));
        let expected = [("1", "lead"), ("2", "lead"), ("3", "work")];
        let expected = expected.map(|(organisation, role)| (Some(organisation), Some(role)));
        assert_eq!(pairs(&said), expected);
    }

    #[test]
    fn one_of_the_two_may_be_missing() {
        let claims = json!({"org": "1", "roles": ["a"]});
        let only = said(&claims, Some(&path(&["org"])), None);
        assert_eq!(pairs(&only), [(Some("1"), None)]);
        let only = said(&claims, None, Some(&path(&["roles"])));
        assert_eq!(pairs(&only), [(None, Some("a"))]);
        assert!(said(&claims, Some(&path(&["none"])), None).is_empty());
    }
}
