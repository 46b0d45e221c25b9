//! Families put together from parts: as many as one asks for, at every stage, no two alike.

mod names;
mod stages;
mod teller;
mod themes;

use super::common::{Beginning, at_home, begins, sketch, to_be};
use crate::calendar::years_before;
use crate::random::Random;
use crate::story::{Adult, Child, Given, Setting, Story, Streams};
use crate::town::Employee;
use crate::town::employee::{
    BENEDIKTE, EIRIK, EMEKA, FARID, GUNNHILD, GURO, MORTEN, NINA, RANDI, RUTH, TONE,
};
use crate::walk::{Role, Waits};
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};
use names::{CHILDREN, FATHERS, FIRST_PARTS, LAST_PARTS, MOTHERS, STREETS};
use stages::Stage;
use std::collections::HashSet;
use teller::{Teller, pick};
use themes::{THEMES, Theme};

/// Who gives notice, by turns.
const SENDERS: [(&Employee, SenderKind); 8] = [
    (&EMEKA, SenderKind::Hospital),
    (&GUNNHILD, SenderKind::GeneralPractitioner),
    (&BENEDIKTE, SenderKind::HealthStation),
    (&EIRIK, SenderKind::School),
    (&NINA, SenderKind::Kindergarten),
    (&MORTEN, SenderKind::GeneralPractitioner),
    (&RUTH, SenderKind::Kindergarten),
    (&TONE, SenderKind::Nav),
];
/// Who in the coordinating unit looks after the case, by turns.
const UNIT: [&Employee; 3] = [&FARID, &GURO, &RANDI];

/// A composed family while it is told.
struct Cast<'u> {
    teller: Teller<'u>,
    theme: &'static Theme,
    unit: &'static Employee,
    mother: Adult,
    father: Option<Adult>,
}

/// One family. `used` holds every text that was told before it.
pub(super) fn tell(number: u64, setting: &Setting, used: &mut HashSet<String>) -> Streams {
    let key = format!("composed {number}");
    let mut random = Random::of(&format!("cast {key}"));
    let stage = Stage::of(number);
    let mut story = Story::begins(&key, setting, stage.began(&mut random));
    let given = pick(&mut random, &CHILDREN);
    let family = family_name(&mut random, number);
    let theme = &THEMES[usize::try_from(number).unwrap_or_default() % THEMES.len()];
    let unit = UNIT[usize::try_from(number / 2).unwrap_or_default() % UNIT.len()];
    let mut teller = Teller::new(&key, given, used);
    let birth = birth(setting, &mut random);
    let notice = {
        let need = teller.tell(pick(&mut random, &theme.notice));
        let services = teller.tell(theme.services);
        let (sender, kind) = pick(&mut random, &SENDERS);
        let name = sender.name();
        story.notice_of(
            sender,
            sender.place,
            Given {
                kind,
                channel: Channel::Program,
                sender: (&name, sender.telephone),
                children: vec![(given, &family, birth)],
                need: &need,
                services: &services,
                consent: ConsentKnown::Agreed,
                language: "",
            },
        )
    };
    if stage == Stage::Waiting {
        return story.streams;
    }
    let (child, cast) = opened(
        &mut story,
        notice,
        (given, &family),
        birth,
        unit,
        theme,
        teller,
    );
    stages::tell(&mut story, &child, cast, stage, &mut random);
    story.streams
}

fn opened<'u>(
    story: &mut Story,
    notice: casework::id::NoticeId,
    name: (&str, &str),
    birth: Birth,
    unit: &'static Employee,
    theme: &'static Theme,
    mut teller: Teller<'u>,
) -> (Child, Cast<'u>) {
    let mut random = story.random.clone();
    let home = format!(
        "{} {}, Fjellvik",
        pick(&mut random, &STREETS),
        random.between(1, 140)
    );
    let mother = sketch(pick(&mut random, &MOTHERS), name.1, age(&mut random), &home);
    let father = sketch(pick(&mut random, &FATHERS), name.1, age(&mut random), &home);
    let alone = random.below(4) == 0;
    let mut adults = vec![(mother, at_home(RelationKind::Mother))];
    if !alone {
        adults.push((father, at_home(RelationKind::Father)));
    }
    story.on(story_days(story) - 2);
    let why = teller.tell("Takk for meldingen om {n}. Vi har snakket med familien og åpnet sak.");
    let (child, adults) = begins(
        story,
        notice,
        &Beginning {
            by: unit,
            child: name,
            birth,
            address: &home,
            adults: &adults,
            why: &why,
        },
    );
    let mut adults = adults.into_iter();
    let unknown = Adult {
        id: child.id,
        name: child.name.clone(),
    };
    let mother = adults.next().unwrap_or(unknown);
    let cast = Cast {
        teller,
        theme,
        unit,
        mother,
        father: adults.next(),
    };
    (child, cast)
}

/// How many days ago the story has come to.
fn story_days(story: &Story) -> i64 {
    let span = story.setting.today.since(story.day());
    i64::from(span.map_or(0, |span| span.get_days()))
}

/// A family name that is made up of two parts; past the first round a third tells them apart.
fn family_name(random: &mut Random, number: u64) -> String {
    let name = format!(
        "{}{}",
        pick(random, &FIRST_PARTS),
        pick(random, &LAST_PARTS)
    );
    if number < 480 {
        name
    } else {
        format!("{name} {}{}", pick(random, &FIRST_PARTS), "åsen")
    }
}

fn birth(setting: &Setting, random: &mut Random) -> Birth {
    let years = i16::try_from(random.between(3, 14)).unwrap_or(5);
    Birth::Born {
        on: years_before(setting.today, years, random.between(5, 360)),
    }
}

fn age(random: &mut Random) -> i16 {
    i16::try_from(random.between(27, 49)).unwrap_or(35)
}

/// The mother is one of those whom one can be.
fn may_be(story: &mut Story, child: &Child, cast: &Cast<'_>, waits: Waits) {
    to_be(story, Role::Parent, &cast.mother, waits, child, "");
}
