//! A report belongs to its writer alone.

use super::*;
use crate::access::{Level, Permit, ReportScene, Viewer, report_permit};
use crate::case::testing::{ADVISER, House, SCHOOL, TEACHER, UNIT};
use crate::entry::{Capacity, Function};
use crate::id::{PersonId, ReportId, UnitId};
use crate::label::{Act, Sphere};
use crate::moment::Date;
use crate::organisation::{Service, Unit};
use crate::person::Birth;
use crate::stream::Stream;
use crate::told::Told;
use jiff::civil::date;
use law::RuleSet;

const REPORT: ReportId = ReportId::from_bytes([50; 16]);
const TODAY: Date = date(2026, 11, 23);

struct Desk {
    house: House,
    report: Report,
}

impl Desk {
    fn new() -> Self {
        let mut house = House::new(Birth::Unknown, TODAY);
        // the same teacher leads the school, and somebody else works there
        house.employs(TEACHER, UNIT, Function::Worker, 0);
        house.employs(ADVISER, SCHOOL, Function::Leader, 0);
        Self {
            house,
            report: Report::empty(),
        }
    }

    fn permit(&self, person: PersonId, unit: UnitId, function: Function) -> Option<Permit> {
        self.permit_at(person, Capacity::Function { unit, function }, Level::High)
    }

    fn permit_at(&self, person: PersonId, capacity: Capacity, level: Level) -> Option<Permit> {
        let scene = ReportScene {
            id: REPORT,
            report: &self.report,
            directory: &self.house.directory,
        };
        let viewer = Viewer {
            person,
            capacity,
            organisation: None,
            level,
        };
        report_permit(scene, viewer, self.house.at)
    }

    fn teacher(&self) -> Permit {
        self.permit(TEACHER, SCHOOL, Function::Worker).unwrap()
    }

    fn happens(&mut self, (label, event): (crate::label::Label, ReportEvent)) {
        let entry = self.teacher().entry(label, event);
        self.report.apply(entry);
    }

    fn written() -> Self {
        let mut desk = Self::new();
        let event = write(&desk.report, &desk.teacher(), text("Ylva", "Blåmerker")).unwrap();
        desk.happens(event);
        desk
    }
}

fn text(child: &str, seen: &str) -> Written {
    Written {
        concern: "maltreatment-or-neglect".to_owned(),
        child: child.into(),
        born: "".into(),
        place: "".into(),
        adults: "".into(),
        seen: seen.into(),
        said: "".into(),
        known: "".into(),
    }
}

fn unit(service: Service, act: Act) -> Unit {
    Unit {
        id: SCHOOL,
        name: String::new(),
        service,
        act,
        telephone: String::new(),
    }
}

#[test]
fn a_report_names_a_child_and_what_was_seen() {
    let desk = Desk::new();
    let nobody = write(&desk.report, &desk.teacher(), text(" ", "Blåmerker"));
    assert_eq!(nobody, Err(ReportRefusal::NoChild));
    let nothing = write(&desk.report, &desk.teacher(), text("Ylva", "\n"));
    assert_eq!(nothing, Err(ReportRefusal::Nothing));
}

#[test]
fn its_writer_has_a_permit_in_the_unit_where_it_was_written_and_nobody_else_has_one() {
    let desk = Desk::written();
    assert!(desk.permit(TEACHER, SCHOOL, Function::Worker).is_some());
    assert!(desk.permit(TEACHER, UNIT, Function::Worker).is_none());
    assert!(desk.permit(ADVISER, SCHOOL, Function::Leader).is_none());
    let unit = desk.permit(ADVISER, UNIT, Function::CoordinatingUnit);
    assert!(unit.is_none());
    let at_home = desk.permit_at(TEACHER, Capacity::Family, Level::High);
    assert!(at_home.is_none());
    let capacity = Capacity::Function {
        unit: SCHOOL,
        function: Function::Worker,
    };
    let unsure = desk.permit_at(TEACHER, capacity, Level::Substantial);
    assert!(unsure.is_none());
}

#[test]
fn it_is_kept_in_the_sphere_of_the_writers_service_and_found_by_nothing_but_its_writer() {
    let desk = Desk::written();
    let (_, written) = desk.report.written.as_ref().unwrap();
    assert_eq!(written.label().sphere, Sphere::Service(SCHOOL));
    let rows = report_rows(&desk.report);
    let holders: Vec<_> = rows.grants.iter().map(|grant| grant.holder).collect();
    assert_eq!(holders, [crate::index::Holder::Person(TEACHER)]);
    assert!(rows.work.is_empty() && rows.measures.is_empty() && rows.words.is_empty());
}

#[test]
fn a_report_is_handed_over_once_and_not_on_a_day_that_has_not_come() {
    let mut desk = Desk::written();
    let tomorrow = TODAY.tomorrow().unwrap();
    let handed = |on| (How::Telephone, Told::from("Vakta"), on);
    let early = hand_over(&desk.report, &desk.teacher(), handed(tomorrow), false);
    assert_eq!(early, Err(ReportRefusal::NotYet));
    let event = hand_over(&desk.report, &desk.teacher(), handed(TODAY), false).unwrap();
    desk.happens(event);
    let again = hand_over(&desk.report, &desk.teacher(), handed(TODAY), false);
    assert_eq!(again, Err(ReportRefusal::NotDraft));
    let anew = write(&desk.report, &desk.teacher(), text("Ylva", "Mer"));
    assert_eq!(anew, Err(ReportRefusal::NotDraft));
    let discarded = discard(&desk.report, &desk.teacher());
    assert_eq!(discarded, Err(ReportRefusal::NotDraft));
    let page = report_page(&desk.report, REPORT, &desk.teacher(), &desk.house.directory);
    let page = page.unwrap().into_parts().1;
    assert_eq!(page.to, "Vakta");
    let standing = Standing::HandedOver {
        how: How::Telephone,
        on: TODAY,
        stays: false,
    };
    assert_eq!(page.standing, standing);
}

#[test]
fn what_is_sent_has_not_come_until_the_channel_says_so() {
    let mut desk = Desk::written();
    let early = arrived(&desk.report, TODAY, true);
    assert_eq!(early, Err(ReportRefusal::NotSent));
    let event = send(&desk.report, &desk.teacher()).unwrap();
    desk.happens(event);
    assert_eq!(desk.report.standing(), Some(Standing::Sent));
    let event = arrived(&desk.report, TODAY, true).unwrap();
    desk.happens(event);
    let came = desk.report.standing();
    assert!(
        matches!(came, Some(Standing::HandedOver { .. })),
        "{came:?}"
    );
}

#[test]
fn a_draft_that_was_thrown_away_is_shown_to_nobody() {
    let mut desk = Desk::written();
    let event = discard(&desk.report, &desk.teacher()).unwrap();
    desk.happens(event);
    assert!(report_row(&desk.report, REPORT, &desk.teacher()).is_none());
    let page = report_page(&desk.report, REPORT, &desk.teacher(), &desk.house.directory);
    assert!(page.is_none());
    assert!(report_rows(&desk.report).grants.is_empty());
}

#[test]
fn the_help_comes_from_the_act_that_binds_the_writer() {
    let rules = RuleSet::embedded();
    let place = |service, act| {
        let duty = duty(rules, &unit(service, act), TODAY).unwrap();
        let (_, answer) = &duty.concerns[0];
        assert!(answer.is_yes() && duty.who.is_yes() && duty.leader.is_no());
        let citation = answer.because[0].citation.unwrap();
        rules.citation(citation, law::Language::Bokmal).to_owned()
    };
    assert_eq!(
        [
            place(Service::School, Act::Education),
            place(Service::School, Act::PrivateSchool),
            place(Service::HealthStation, Act::Health),
            place(Service::Kindergarten, Act::Kindergarten),
            place(Service::Leadership, Act::Health),
        ],
        [
            "opplæringslova § 24-3",
            "privatskolelova § 7-4",
            "helsepersonelloven § 33",
            "barnehageloven § 46",
            "barnevernsloven § 13-2",
        ]
    );
}

#[test]
fn only_health_personnel_keep_the_text_for_their_record() {
    let rules = RuleSet::embedded();
    let keeps = |service, act| goes_in_record(rules, &unit(service, act), TODAY);
    assert!(keeps(Service::HealthStation, Act::Health));
    assert!(keeps(Service::Hospital, Act::SpecialistHealth));
    assert!(!keeps(Service::School, Act::Education));
    assert!(!keeps(Service::Leadership, Act::Health));
}
