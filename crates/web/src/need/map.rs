//! The form in which needs are mapped.

use super::page::{MappingText, mapping};
use super::{parse, words};
use crate::answer::{Answer, OrTrouble, Trouble, conflict, html, to, unprocessable};
use crate::fields::Fields;
use crate::part::form::{Field, Problems};
use crate::part::page::Page;
use crate::refused;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::CaseId;
use casework::need::{Area, AreaNeed, Mapping, MappingLine, NeedRefusal};
use casework::told::Told;
use language::Words;
use office::{Error, Refusal};

#[derive(Template)]
#[template(path = "need/map.html")]
struct MapPage {
    page: Page,
    action: String,
    back: String,
    errand: String,
    shown: i64,
    theirs: Option<MappingText>,
    /// Whether there may be something about health that the writer cannot read.
    unread: bool,
    goals: Field,
    resources: Field,
    needs: Vec<Field>,
    asked: Field,
    problems: Problems,
}

pub(super) async fn form(member: Member, Path(id): Path<String>) -> Answer {
    let id = parse(&member, &id)?;
    html(&page(&member, id, None).await?)
}

pub(super) async fn send(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = parse(&member, &id)?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let mut page = page(&member, id, Some(&fields)).await?;
    if page.too_long(member.words()) {
        page.shown = form.shown.0;
        return page.wrong();
    }
    let done = member.office();
    let done = done.map_needs(member.viewer(), id, form, written(&fields));
    match done.await {
        Ok(()) => to(&Said::NeedsMapped.at(&page.back)),
        Err(Error::Conflict { .. }) => conflict(&page),
        Err(Error::Refused(Refusal::Need(refusal))) => {
            page.refused(member.words(), refusal);
            page.shown = form.shown.0;
            page.wrong()
        }
        Err(error) => Err(Trouble::new(error, &member.visit)),
    }
}

/// The form with what was typed, or with the mapping that holds. What stands now is kept beside
/// it, for the case that somebody else was faster.
async fn page(member: &Member, id: CaseId, typed: Option<&Fields>) -> Result<MapPage, Trouble> {
    let shown = member
        .office()
        .needs(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    if !shown.view.may_write {
        return Err(Trouble::not_found(&member.visit));
    }
    let words = member.words();
    let newest = shown.view.newest;
    let find = |name: &str| match (typed, &newest) {
        (Some(fields), _) => fields.get(name).to_owned(),
        (None, Some(line)) => stands(line, name),
        (None, None) => String::new(),
    };
    let needs = Area::ALL.into_iter();
    let needs = needs.map(|area| {
        let name = area_name(area);
        let value = find(&name);
        Field::new(name, words::area(words, area))
            .value(value)
            .optional()
    });
    Ok(MapPage {
        page: member.page(words.need_map_title()),
        action: format!("/case/{id}/need/map"),
        back: format!("/case/{id}/need"),
        errand: errand(member, typed),
        shown: shown.sequence.0,
        unread: shown.view.needs_consent,
        goals: Field::new("goals", words.need_goals_ask())
            .hint(words.need_goals_hint())
            .value(find("goals")),
        resources: Field::new("resources", words.need_resources_ask())
            .value(find("resources"))
            .optional(),
        needs: needs.collect(),
        asked: Field::new("asked", words.need_asked_ask())
            .hint(words.need_asked_hint())
            .value(find("asked")),
        problems: Problems::default(),
        theirs: typed.and(newest).map(|line| mapping(words, line)),
    })
}

/// The errand of what was typed, or a new one.
pub(super) fn errand(member: &Member, typed: Option<&Fields>) -> String {
    let kept = typed.map(|fields| fields.get("errand").to_owned());
    kept.unwrap_or_else(|| member.office().new_errand().to_string())
}

fn area_name(area: Area) -> String {
    let place = Area::ALL.iter().position(|known| *known == area);
    format!("area-{}", place.unwrap_or_default())
}

fn stands(line: &MappingLine, name: &str) -> String {
    match name {
        "goals" => line.goals.clone(),
        "resources" => line.resources.clone(),
        "asked" => line.asked.clone(),
        _ => {
            let mut needs = line.needs.iter();
            let found = needs.find(|(area, _)| area_name(*area) == name);
            found.map_or_else(String::new, |(_, text)| text.clone())
        }
    }
}

fn written(fields: &Fields) -> Mapping {
    let told = |name: &str| Told::new(fields.get(name));
    let needs = Area::ALL.into_iter().map(|area| AreaNeed {
        area,
        need: told(&area_name(area)),
    });
    Mapping {
        goals: told("goals"),
        resources: told("resources"),
        needs: needs
            .filter(|one| !one.need.or_empty().is_empty())
            .collect(),
        asked: told("asked"),
    }
}

impl MapPage {
    fn fields(&mut self) -> impl Iterator<Item = &mut Field> {
        [&mut self.goals, &mut self.resources, &mut self.asked]
            .into_iter()
            .chain(&mut self.needs)
    }

    fn too_long(&mut self, words: Words) -> bool {
        let mut found = false;
        for field in self.fields() {
            field.measure(words);
            found |= field.error.is_some();
        }
        found
    }

    fn refused(&mut self, words: Words, refusal: NeedRefusal) {
        let text = refused::text(words, Refusal::Need(refusal));
        match refusal {
            NeedRefusal::NobodyAsked => self.asked.error = Some(text),
            _ => self.goals.error = Some(text),
        }
    }

    fn wrong(mut self) -> Answer {
        let mut problems = Problems::default().of(&self.goals).of(&self.resources);
        for field in &self.needs {
            problems = problems.of(field);
        }
        self.problems = problems.of(&self.asked);
        self.page.wrong = true;
        self.theirs = None;
        unprocessable(&self)
    }
}
