//! Signing in by a link, as one of the people of the synthetic municipality.

use super::signed_in;
use crate::answer::{Answer, OrTrouble, Trouble};
use crate::visit::Visit;
use crate::within::within;
use axum::extract::{Path, Query};
use office::session::SignIn;
use std::collections::HashMap;

pub(super) async fn sign_in(
    visit: Visit,
    Path(person): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    // built in, and open in the demo alone
    if !visit.site.settings.demo {
        return Err(Trouble::not_found(&visit));
    }
    let person = person.parse().map_err(|_| Trouble::not_found(&visit))?;
    let sign_in = SignIn::authenticated(person);
    let token = visit.office().begin_session(sign_in).await;
    let token = token.or_trouble(&visit)?;
    let page = query.get("to").map_or("/", |path| within(path));
    signed_in(&visit, token, person, page).await
}
