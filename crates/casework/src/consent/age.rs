//! A child grows, and the law lets it be heard, or decide, where it did not: what that is, and on which birthday, the law
//! answers. It is told in good time, and again when the day has come.

use super::event::ConsentEvent;
use super::givers::care;
use super::life::{Announced, once_each};
use crate::access::{CaseScene, Closes, Role, Viewing, closing};
use crate::case::CaseEvent;
use crate::coordinator::birth_facts;
use crate::id::PersonId;
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::Date;
use jiff::Span;
use law::{FactError, Facts, Outcome, Value};

/// For how many days after a birthday it is told what has changed.
const TOLD: i64 = 60;

/// Something in which a child is heard, or decides, from an age on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gain {
    /// It is heard before somebody decides about its health (pasient- og brukerrettighetsloven § 4-4).
    Heard,
    /// What it thinks about its health has great weight (pasient- og brukerrettighetsloven § 4-4).
    GreatWeight,
    /// Its good reasons for the parents not to be told of its health are respected (the same act, § 3-4).
    OwnReasons,
    /// It is a party in a case of child protection and may complain (barnevernsloven § 12-3).
    Party,
    /// A decision is sent to it beside its guardian (forvaltningsloven § 27).
    Notified,
    /// It answers for its own education, and who consents to sharing from the school is left open (opplæringslova § 24-5,
    /// forvaltningsloven § 13 a).
    School,
    /// It consents to health care and to a plan (pasient- og brukerrettighetsloven § 4-3).
    Health,
    /// It alone is told of its health (pasient- og brukerrettighetsloven § 3-4).
    Informed,
    /// It is an adult (pasient- og brukerrettighetsloven § 4-3).
    Adult,
}

/// A fact of the question by which the law is asked.
enum Fact {
    YesNo(&'static str, bool),
    One(&'static str, &'static str),
}

/// The answer by which the law gives something.
enum By {
    Yes,
    Value(&'static str),
    Judgement,
}

/// A question with what is taken to be, and the answer by which the law gives something.
type Question = (&'static str, &'static [Fact], By);

const NOT_WISHED: Fact = Fact::YesNo("child-wants-parents-not-informed", false);
const NO_CONCERN: Fact = Fact::YesNo("concern-about-telling-parents", false);
const NOT_NEEDED: Fact = Fact::YesNo("needed-for-parental-responsibility", false);

impl Gain {
    const ALL: [Self; 9] = [
        Self::Heard,
        Self::GreatWeight,
        Self::OwnReasons,
        Self::Party,
        Self::Notified,
        Self::School,
        Self::Health,
        Self::Informed,
        Self::Adult,
    ];

    fn question(self) -> Question {
        match self {
            Self::Heard => ("hear-child-health", &[], By::Yes),
            Self::GreatWeight => ("great-weight-health", &[], By::Yes),
            Self::OwnReasons => (
                "whom-to-inform-health",
                &[
                    Fact::YesNo("child-wants-parents-not-informed", true),
                    Fact::YesNo("childs-reasons-should-be-respected", true),
                    NO_CONCERN,
                    NOT_NEEDED,
                ],
                By::Value("only-child-informed"),
            ),
            Self::Party => (
                "child-may-complain",
                &[
                    Fact::One("decision-kind", "on-plan-in-child-protection"),
                    Fact::YesNo("child-is-party-anyway", false),
                    Fact::YesNo("child-understands-the-case", true),
                ],
                By::Yes,
            ),
            Self::Notified => (
                "notify-young-person",
                &[Fact::YesNo("represented-by-guardian", true)],
                By::Yes,
            ),
            Self::School => (
                "who-consents-sharing",
                &[Fact::One("service", "school")],
                By::Judgement,
            ),
            Self::Health => (
                "who-consents-plan-health",
                &[NOT_WISHED],
                By::Value("the-child"),
            ),
            Self::Informed => (
                "whom-to-inform-health",
                &[NOT_WISHED, NO_CONCERN, NOT_NEEDED],
                By::Value("only-child-informed"),
            ),
            Self::Adult => (
                "who-consents-plan-health",
                &[NOT_WISHED],
                By::Value("the-adult"),
            ),
        }
    }

    /// Whether the law gives it to the child from a day on, and not the day before.
    fn comes(self, scene: CaseScene<'_>, (eve, on): (Date, Date)) -> bool {
        let (question, told, by) = self.question();
        let (Ok(question), Some(facts)) = (scene.rules.question(question), facts(scene, told))
        else {
            return false;
        };
        let is_given = |day| {
            let answer = scene.rules.ask(day, question, &facts);
            match by {
                By::Yes => answer.is_yes(),
                By::Judgement => matches!(answer.outcome, Outcome::Judgement { .. }),
                By::Value(wanted) => {
                    let value = answer.value.filter(|_| answer.is_yes());
                    matches!(value, Some(Value::One(word)) if scene.rules.word(word).0 == wanted)
                }
            }
        };
        is_given(on) && !is_given(eve)
    }
}

fn facts(scene: CaseScene<'_>, told: &[Fact]) -> Option<Facts> {
    let mut facts = birth_facts(scene.rules, scene.child)?;
    tell(&mut facts, care(scene.child), told).ok()?;
    Some(facts)
}

fn tell(facts: &mut Facts, care: &str, told: &[Fact]) -> Result<(), FactError> {
    facts.one("care-taken-over", care)?;
    // only a decision in writing takes competence away
    facts.yes_no("found-without-competence", false)?;
    for fact in told {
        match fact {
            Fact::YesNo(name, holds) => facts.yes_no(name, *holds)?,
            Fact::One(name, word) => facts.one(name, word)?,
        };
    }
    Ok(())
}

/// A birthday that changes something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Birthday {
    /// The day.
    pub on: Date,
    /// How many years the child turns.
    pub years: i64,
    /// What the law gives the child from then on.
    pub gains: Vec<Gain>,
    /// What closes to those who act for the child.
    pub closes: Option<Closes>,
}

/// What a reader is told of the birthdays of the child.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ages {
    /// Whether the reader is the child itself.
    pub you: bool,
    /// The next birthday, where it changes something.
    pub coming: Option<Birthday>,
    /// The last birthday, where it changed something and is not long past.
    pub come: Option<Birthday>,
}

/// What the family and those who coordinate are told of the birthdays of the child.
pub(crate) fn ages(viewing: &mut Viewing<'_>, scene: CaseScene<'_>) -> Ages {
    let permit = viewing.permit();
    let told = permit.is_family() || permit.coordinates();
    let birth = scene.child.birth.as_ref().filter(|_| told);
    if birth.and_then(|birth| viewing.show(birth)).is_none() {
        return Ages::default();
    }
    let today = permit.at().date();
    Ages {
        you: permit.has(Role::Child),
        coming: coming(scene, today),
        come: come(scene, today),
    }
}

/// The next birthday, where it changes something.
fn coming(scene: CaseScene<'_>, today: Date) -> Option<Birthday> {
    birthday(scene, today, scene.child.next_birthday(today)?)
}

/// The last birthday, where it changed something and is not long past.
fn come(scene: CaseScene<'_>, today: Date) -> Option<Birthday> {
    // the birthday comes after that day
    let since = today.checked_sub(Span::new().days(TOLD + 1)).ok()?;
    let on = scene.child.next_birthday(since)?;
    if on > today {
        return None;
    }
    birthday(scene, on.yesterday().ok()?, on)
}

/// What a birthday changes, with those who act for the child on a day before it.
fn birthday(scene: CaseScene<'_>, before: Date, on: Date) -> Option<Birthday> {
    let eve = on.yesterday().ok()?;
    let comes = |gain: &Gain| gain.comes(scene, (eve, on));
    let gains: Vec<Gain> = Gain::ALL.into_iter().filter(comes).collect();
    let closes = closing(scene, before).filter(|one| one.on == on);
    let changes = !gains.is_empty() || closes.is_some();
    Some(Birthday {
        on,
        years: scene.child.age(on)?,
        gains,
        closes: closes.map(|one| one.what),
    })
    .filter(|_| changes)
}

/// What has not been told of the birthdays of the child: the next one ahead, and the last one on its day.
pub(super) fn announce_ages(scene: CaseScene<'_>, today: Date) -> Vec<Announced> {
    let known = &scene.case.consent;
    let ahead = coming(scene, today).map(|one| one.on);
    let ahead = ahead.filter(|on| known.age_ahead != Some(*on));
    let was_open = |on: &Date| {
        let opened = scene.case.opened.as_ref();
        opened.is_some_and(|(at, _)| at.date() < *on)
    };
    let now = come(scene, today).map(|one| one.on).filter(was_open);
    let now = now.filter(|on| known.age_come != Some(*on));
    let announced = |on: Date| Announced {
        label: Label {
            kind: Kind::Consent,
            strictness: Strictness::Ordinary,
            sphere: Sphere::Shared,
            source: Source::Program,
        },
        event: CaseEvent::Consent(ConsentEvent::AgeAnnounced { on }),
        to: once_each(told(scene, today).into_iter()),
    };
    now.into_iter().chain(ahead).map(announced).collect()
}

/// The child, those who act for it, and whoever coordinates.
fn told(scene: CaseScene<'_>, today: Date) -> Vec<PersonId> {
    let child = scene.child;
    let acts = |person: &PersonId| {
        let parent = child.parental_relation(*person, today);
        parent.or(child.caring_relation(*person, today)).is_some()
            && !child.excluded.contains(person)
    };
    let adults = child.adults_on(today).filter(acts);
    let coordinator = scene.case.coordinator_on(today);
    let all = adults.chain(scene.case.child()).chain(coordinator);
    all.collect()
}
