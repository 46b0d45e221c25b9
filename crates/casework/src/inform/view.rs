//! What has been told, and what somebody who wants to tell needs to know.

use super::command::{may_release, writes_for};
use super::event::{Basis, Informed};
use super::law::{SEEN, must_inform, receives, who_informs};
use super::state::Given;
use crate::access::{CaseScene, Permit, Seen, Viewing};
use crate::case::{CaseHead, case_head};
use crate::consent::{Receiver, Scope, who_gives};
use crate::coordinator::{employment, unit_name};
use crate::id::{ItemId, UnitId};
use crate::label::Kind;
use crate::moment::Moment;
use crate::organisation::Unit;
use law::{Answer, RuleSet};

/// One piece of information that was given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InformLine {
    /// Its id.
    pub id: ItemId,
    /// When.
    pub at: Moment,
    /// Who gave it.
    pub by: String,
    /// The unit that gave it.
    pub from: String,
    /// The unit that received it.
    pub to: String,
    /// The kind of information.
    pub kind: Kind,
    /// What was noticed.
    pub seen: String,
    /// Why it could be given.
    pub basis: Basis,
    /// Why the family is not told yet, for the unit that gave it.
    pub held_back: Option<String>,
    /// Whether the reader can let the family know.
    pub may_release: bool,
}

/// One thing that can be noticed, with what the law says to this service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Noticed {
    /// Its name in the vocabulary.
    pub word: &'static str,
    /// What the law says where there is a consent.
    pub with_consent: Answer,
    /// What the law says where there is none.
    pub without: Answer,
    /// Who can receive it.
    pub receivers: Vec<(UnitId, String)>,
}

/// What services have told the health and social services about a child.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InformPage {
    /// The head of the page.
    pub head: CaseHead,
    /// What was given, newest first.
    pub lines: Vec<InformLine>,
    /// Whose the duty is in the viewer's service; nothing for whoever works in none.
    pub who: Option<Answer>,
    /// What can be noticed.
    pub noticed: Vec<Noticed>,
    /// Who must consent, as the law answers for this service and child.
    pub consents: Vec<Answer>,
}

impl InformPage {
    /// Whether the viewer's service is asked by its act to tell anything at all.
    pub fn may_write(&self) -> bool {
        let asked = |one: &Noticed| {
            let asked = one.with_consent.is_yes() || one.without.is_yes();
            asked && !one.receivers.is_empty()
        };
        self.noticed.iter().any(asked)
    }
}

/// What was told, and for somebody in a service what the law asks of it.
pub fn inform_page(scene: CaseScene<'_>, permit: &Permit, rules: &RuleSet) -> Seen<InformPage> {
    let mut viewing = Viewing::new(permit);
    let own = writes_for(scene, permit);
    let today = permit.at().date();
    let all = scene.case.inform.all.iter().rev();
    let lines = all.filter_map(|given| line(&mut viewing, scene, given));
    let lines = lines.collect();
    let consents = own.map(|own| {
        let scope = Scope::Sharing {
            receiver: Receiver::Unit(own.id),
            kinds: vec![Kind::Need],
            lifts_health_secrecy: true,
            purpose: crate::told::Told::new(""),
        };
        who_gives(rules, scene.case, scene.child, &scope, today).answers
    });
    let page = InformPage {
        head: case_head(&mut viewing, scene.id, scene.child),
        lines,
        who: own.and_then(|own| who_informs(rules, own, today)),
        noticed: own.map_or_else(Vec::new, |own| noticed(scene, rules, own, permit.at())),
        consents: consents.unwrap_or_default(),
    };
    viewing.finish("inform", page)
}

fn line(viewing: &mut Viewing<'_>, scene: CaseScene<'_>, given: &Given) -> Option<InformLine> {
    let Informed {
        id,
        to,
        from,
        kind,
        seen,
        basis,
        held_back,
        ..
    } = viewing.show(&given.informed)?;
    let by = given
        .by
        .and_then(|by| employment(scene.directory, by, *from));
    Some(InformLine {
        id: *id,
        at: given.at,
        by: by.map_or_else(String::new, |by| by.name.or_empty().to_owned()),
        from: unit_name(scene.directory, *from),
        to: unit_name(scene.directory, *to),
        kind: *kind,
        seen: seen.clone(),
        basis: basis.clone(),
        held_back: held_back
            .as_ref()
            .filter(|_| given.held_back)
            .map(|why| why.or_empty().to_owned()),
        may_release: may_release(scene, viewing.permit(), given),
    })
}

fn noticed(scene: CaseScene<'_>, rules: &RuleSet, own: &Unit, at: Moment) -> Vec<Noticed> {
    let today = at.date();
    let one = |word: &'static str| {
        let units = scene.directory.units().map(|(_, unit)| unit);
        let units = units.filter(|unit| unit.id != own.id && receives(scene.directory, unit, word));
        Some(Noticed {
            word,
            with_consent: must_inform(rules, own, word, true, today)?,
            without: must_inform(rules, own, word, false, today)?,
            receivers: units.map(|unit| (unit.id, unit.name.clone())).collect(),
        })
    };
    SEEN.into_iter().filter_map(one).collect()
}
