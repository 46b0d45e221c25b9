//! Reading a file that describes organisations. Names and numbers of people stand in no mistake.

use super::mistakes::Mistakes;
use super::table::Table;
use casework::entry::Function;
use casework::label::Act;
use casework::organisation::{
    Described, DescribedEmployee, DescribedOrganisation, DescribedUnit, EmployeeNumber, Known,
    Service, faults,
};
use casework::told::Told;
use toml::de::DeTable;

/// How many characters a name, a title or a telephone number has at most.
const SHORT: usize = 200;
/// How many characters there are for what somebody knows.
const LONG: usize = 2000;
/// How many hours a week somebody can be a child coordinator.
const WEEK: i64 = 40;

const ALL: [&str; 1] = ["organisation"];
const ORGANISATION: [&str; 4] = ["name", "formerly", "owner", "unit"];
const UNIT: [&str; 6] = [
    "name",
    "formerly",
    "service",
    "act",
    "telephone",
    "employee",
];
const EMPLOYEE: [&str; 10] = [
    "name",
    "number",
    "title",
    "function",
    "telephone",
    "hours",
    "competence",
    "coordinator-hours",
    "from",
    "until",
];

/// What a text describes, or everything that is wrong with it.
pub(super) fn read(text: &str) -> Result<Described, Vec<(usize, String)>> {
    let mut mistakes = Mistakes::new(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let line = mistakes.line(error.span().map_or(0, |span| span.start));
        let said = mistakes.words.organisation_not_toml(error.message());
        mistakes.add(line, said);
    }
    // what else is wrong can follow from that
    if !mistakes.is_empty() {
        return Err(mistakes.found());
    }
    let table = Table::new(&mut mistakes, table.get_ref(), 1, &ALL);
    let tables = table.tables(&mut mistakes, "organisation", &ORGANISATION);
    if tables.is_empty() && mistakes.is_empty() {
        let said = mistakes.words.organisation_nobody();
        mistakes.add(1, said);
    }
    let organisations = tables.iter();
    let organisations = organisations.filter_map(|table| organisation(&mut mistakes, table));
    let described = Described {
        organisations: organisations.collect(),
    };
    if mistakes.is_empty() {
        return Ok(described);
    }
    mistakes.add_faults(faults(&described, &Known::default()));
    Err(mistakes.found())
}

fn organisation(mistakes: &mut Mistakes<'_>, table: &Table<'_>) -> Option<DescribedOrganisation> {
    let name = table.required(mistakes, "name", SHORT);
    let formerly = table.text(mistakes, "formerly", SHORT);
    let owner = table.word(mistakes, "owner");
    let units = table.tables(mistakes, "unit", &UNIT);
    let units = units.iter().filter_map(|table| unit(mistakes, table));
    let units = units.collect();
    Some(DescribedOrganisation {
        line: table.line,
        name: name?,
        formerly,
        owner: owner?,
        units,
    })
}

fn unit(mistakes: &mut Mistakes<'_>, table: &Table<'_>) -> Option<DescribedUnit> {
    let name = table.required(mistakes, "name", SHORT);
    let formerly = table.text(mistakes, "formerly", SHORT);
    let service = table.word(mistakes, "service");
    let act = act(mistakes, table, service);
    let telephone = table.required(mistakes, "telephone", SHORT);
    let tables = table.tables(mistakes, "employee", &EMPLOYEE);
    let employees = tables.iter();
    let employees = employees.filter_map(|table| employee(mistakes, table, service));
    let employees = employees.collect();
    Some(DescribedUnit {
        line: table.line,
        name: name?,
        formerly,
        service: service?,
        act: act?,
        telephone: telephone?,
        employees,
    })
}

/// The act that a unit works under; it need not be told where the service has but one.
fn act(mistakes: &mut Mistakes<'_>, table: &Table<'_>, service: Option<Service>) -> Option<Act> {
    let acts = service.map(Service::acts);
    if let (Some([one]), false) = (acts, table.has("act")) {
        return Some(*one);
    }
    let names = || {
        let acts = acts.unwrap_or_default().iter();
        let words = acts.filter_map(|act| serde_json::to_value(act).ok());
        let words = words.filter_map(|word| word.as_str().map(str::to_owned));
        words.collect::<Vec<_>>().join(", ")
    };
    if acts.is_some() && !table.has("act") {
        let said = mistakes.words.organisation_missing_word("act", names());
        mistakes.add(table.line, said);
        return None;
    }
    let act = table.word(mistakes, "act")?;
    if acts.is_some_and(|acts| !acts.contains(&act)) {
        table.other_word(mistakes, "act", &names());
        return None;
    }
    Some(act)
}

fn employee(
    mistakes: &mut Mistakes<'_>,
    table: &Table<'_>,
    service: Option<Service>,
) -> Option<DescribedEmployee> {
    let name = table.required(mistakes, "name", SHORT);
    let number = number(mistakes, table);
    let title = table.required(mistakes, "title", SHORT);
    let function = table.word(mistakes, "function");
    let coordinates = service.is_none_or(|service| service == Service::CoordinatingUnit);
    if function == Some(Function::CoordinatingUnit) && !coordinates {
        let said = mistakes.words.organisation_function_elsewhere();
        mistakes.add(table.line_of(mistakes, "function"), said);
    }
    let telephone = table.text(mistakes, "telephone", SHORT);
    let hours = table.text(mistakes, "hours", SHORT);
    let competence = table.text(mistakes, "competence", LONG);
    let coordinator_hours = table.number(mistakes, "coordinator-hours", WEEK);
    let from = table.date(mistakes, "from");
    let until = table.date(mistakes, "until");
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        let said = mistakes.words.organisation_until_before_from();
        mistakes.add(table.line_of(mistakes, "until"), said);
    }
    Some(DescribedEmployee {
        line: table.line,
        number: number?,
        name: Told::new(name?),
        title: title?,
        function: function?,
        competence: competence.unwrap_or_default(),
        telephone: telephone.unwrap_or_default(),
        hours: hours.unwrap_or_default(),
        coordinator_hours: coordinator_hours.unwrap_or_default(),
        from,
        until,
    })
}

/// The national number, which no mistake repeats.
fn number(mistakes: &mut Mistakes<'_>, table: &Table<'_>) -> Option<EmployeeNumber> {
    let text = table.required(mistakes, "number", SHORT)?;
    let number = text.parse().ok();
    if number.is_none() {
        let said = mistakes.words.organisation_wrong_digits();
        mistakes.add(table.line_of(mistakes, "number"), said);
    }
    number
}
