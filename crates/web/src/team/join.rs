//! Letting a service or a person take part, or changing what is written about one.

use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place, Tab};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, Field, Group};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::{CaseId, ItemId};
use casework::team::{Callable, MemberLine, Nearness, TeamPage};
use casework::told::Told;
use language::Words;
use office::Shown;
use office::team::NewMember;

type One = Path<String>;
type Two = Path<(String, String)>;

/// Which form it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whom<'a> {
    /// A service, or somebody in one.
    Service,
    /// Somebody of the family's own network.
    Network,
    /// One who takes part.
    Known(&'a MemberLine),
}

pub(super) async fn form(member: Member, Path(id): One) -> Answer {
    let shown = read(&member, &id).await?;
    may(&member, !shown.view.callable.is_empty())?;
    let form = asked(
        member.words(),
        &shown.view,
        Whom::Service,
        &Fields::default(),
    );
    show(&member, form, &shown, None)
}

pub(super) async fn network_form(member: Member, Path(id): One) -> Answer {
    let shown = read(&member, &id).await?;
    may(&member, shown.view.may_add_network)?;
    let form = asked(
        member.words(),
        &shown.view,
        Whom::Network,
        &Fields::default(),
    );
    show(&member, form, &shown, None)
}

pub(super) async fn change_form(member: Member, Path((id, one)): Two) -> Answer {
    let shown = read(&member, &id).await?;
    let known = known(&member, &shown.view, &one)?.clone();
    let form = asked(
        member.words(),
        &shown.view,
        Whom::Known(&known),
        &Fields::default(),
    );
    show(&member, form, &shown, Some(&known))
}

pub(super) async fn join(member: Member, Path(id): One, fields: Fields) -> Answer {
    let shown = read(&member, &id).await?;
    save(&member, &shown, Whom::Service, &fields).await
}

pub(super) async fn network(member: Member, Path(id): One, fields: Fields) -> Answer {
    let shown = read(&member, &id).await?;
    save(&member, &shown, Whom::Network, &fields).await
}

pub(super) async fn change(member: Member, Path((id, one)): Two, fields: Fields) -> Answer {
    let shown = read(&member, &id).await?;
    let known = known(&member, &shown.view, &one)?.clone();
    save(&member, &shown, Whom::Known(&known), &fields).await
}

async fn save(member: &Member, shown: &Shown<TeamPage>, whom: Whom<'_>, fields: &Fields) -> Answer {
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let case: CaseId = shown.view.head.id;
    let mut form = asked(words, &shown.view, whom, fields);
    if form.holds(words) {
        let new = new_member(&shown.view, whom, fields, &form, words);
        let done = member
            .office()
            .join_team(member.viewer(), case, sent, new)
            .await;
        match done {
            Ok(()) => return to(&Said::Saved.at(&format!("/case/{case}/team"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    let known = match whom {
        Whom::Known(known) => Some(known),
        Whom::Service | Whom::Network => None,
    };
    show(member, form, shown, known)
}

pub(super) async fn read(member: &Member, id: &str) -> Result<Shown<TeamPage>, Trouble> {
    let id: CaseId = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    member
        .office()
        .team(member.viewer(), id)
        .await
        .or_trouble(&member.visit)
}

fn may(member: &Member, may: bool) -> Result<(), Trouble> {
    may.then_some(())
        .ok_or_else(|| Trouble::not_found(&member.visit))
}

/// One who takes part, if the reader may change it.
pub(super) fn known<'v>(
    member: &Member,
    view: &'v TeamPage,
    one: &str,
) -> Result<&'v MemberLine, Trouble> {
    let mut members = view.members.iter();
    members
        .find(|line| line.id.to_string() == one && line.may_change)
        .ok_or_else(|| Trouble::not_found(&member.visit))
}

fn asked(words: Words, view: &TeamPage, whom: Whom<'_>, fields: &Fields) -> OneForm {
    let now = match whom {
        Whom::Known(known) => Some(known),
        Whom::Service | Whom::Network => None,
    };
    let text = |of: fn(&MemberLine) -> &str| now.map(of).unwrap_or_default().to_owned();
    let title = match whom {
        Whom::Service => words.team_do_join(),
        Whom::Network => words.team_do_network(),
        Whom::Known(known) => words.team_change_title(&known.name),
    };
    let mut form = OneForm::new(title, words.button_save(), fields);
    form = match whom {
        Whom::Service => form.select(services(words, &view.callable)),
        Whom::Network => form.text(Field::new("name", words.person_name())),
        Whom::Known(_) => form,
    };
    form.text(
        Field::new("role", words.team_role())
            .hint(words.team_role_hint())
            .value(text(|line| &line.role)),
    )
    .text(
        Field::new("contribution", words.team_contribution())
            .hint(words.team_contribution_hint())
            .value(text(|line| &line.contribution))
            .optional(),
    )
    .radios(nearness(words, now.map(|line| line.nearness)))
    .date(
        DateField::new("from", words.team_from())
            .hint(words.form_date_hint())
            .date(Some(now.map_or(words.today(), |line| line.from))),
    )
}

/// What a form sends for somebody who can be let in.
fn value(one: &Callable) -> String {
    match one.person {
        Some(person) => format!("{}/{person}", one.unit),
        None => one.unit.to_string(),
    }
}

/// Services and those who work in them.
fn services(words: Words, callable: &[Callable]) -> Group {
    let choice = |one: &Callable| {
        let label = match one.name.as_str() {
            "" => one.service.clone(),
            name => words.team_choice(&one.service, name),
        };
        Choice::new(value(one), label)
    };
    let choices = callable.iter().map(choice).collect();
    Group::new("service", words.team_service(), choices).hint(words.team_service_hint())
}

fn nearness(words: Words, now: Option<Nearness>) -> Group {
    let often = Choice::new("often", words.zone_near()).chosen(now == Some(Nearness::Often));
    let sometimes =
        Choice::new("sometimes", words.zone_far()).chosen(now == Some(Nearness::Sometimes));
    Group::new("nearness", words.team_nearness(), vec![often, sometimes])
}

fn new_member(
    view: &TeamPage,
    whom: Whom<'_>,
    fields: &Fields,
    form: &OneForm,
    words: Words,
) -> NewMember {
    let mut callable = view.callable.iter().filter(|_| whom == Whom::Service);
    let chosen = callable.find(|one| value(one) == fields.get("service"));
    let (id, unit, person, name) = match whom {
        Whom::Service => (
            None,
            chosen.map(|one| one.unit),
            chosen.and_then(|one| one.person),
            "",
        ),
        Whom::Network => (None, None, None, fields.get("name")),
        Whom::Known(known) => {
            let named = known.unit.is_none() && known.person.is_none();
            let name = if named { known.name.as_str() } else { "" };
            (Some(known.id), known.unit, known.person, name)
        }
    };
    let id: Option<ItemId> = id;
    NewMember {
        id,
        unit,
        person,
        name: Told::new(name),
        role: Told::new(fields.get("role")),
        contribution: Told::new(fields.get("contribution")),
        nearness: match fields.get("nearness") {
            "often" => Nearness::Often,
            _ => Nearness::Sometimes,
        },
        from: form.date_in("from").unwrap_or(words.today()),
    }
}

pub(super) fn show(
    member: &Member,
    form: OneForm,
    shown: &Shown<TeamPage>,
    known: Option<&MemberLine>,
) -> Answer {
    let stands =
        known.map(|known| format!("{}\n{}\n{}", known.name, known.role, known.contribution));
    let place = Place {
        head: &shown.view.head,
        tab: Tab::People,
        back: format!("/case/{}/team", shown.view.head.id),
        shown: shown.sequence,
        stands: stands.unwrap_or_default(),
    };
    form.page(member, place)
}
