//! Signing out.

use super::with_token;
use crate::answer::{Answer, OrTrouble};
use crate::visit::Visit;

pub(super) async fn sign_out(visit: Visit) -> Answer {
    if let Some(token) = visit.token {
        visit.office().end_session(token).await.or_trouble(&visit)?;
    }
    Ok(with_token(&visit.site, None, "/"))
}
