//! The tables of what may be shown to whom, one for each period of the law: a program that runs past
//! the day on which a rule changes goes by the new one.

use casework::access::{Sharing, SharingRow, UnknownWord};
use casework::moment::Date;
use law::RuleSet;
use std::sync::Arc;

/// The compiled tables, each from its first day.
#[derive(Clone)]
pub(crate) struct Tables {
    all: Arc<Vec<(Date, Arc<Sharing>)>>,
    /// Before the first: nothing may be shown.
    none: Arc<Sharing>,
}

impl Tables {
    /// Compiles every table of the law.
    pub(crate) fn of(rules: &RuleSet) -> Result<Self, UnknownWord> {
        let tables = rules.sharing_changes().into_iter();
        let all: Result<Vec<_>, UnknownWord> = tables
            .map(|from| Ok((from, Arc::new(compiled(rules, from)?))))
            .collect();
        Ok(Self {
            all: Arc::new(all?),
            none: Arc::new(Sharing::compile([])?),
        })
    }

    /// The table that holds on a date.
    pub(crate) fn on(&self, date: Date) -> Arc<Sharing> {
        let begun = self.all.partition_point(|(from, _)| *from <= date);
        let newest = begun.checked_sub(1).and_then(|place| self.all.get(place));
        newest.map_or(&self.none, |(_, table)| table).clone()
    }
}

fn compiled(rules: &RuleSet, on: Date) -> Result<Sharing, UnknownWord> {
    let rows = rules.sharing(on);
    Sharing::compile(rows.iter().map(|row| SharingRow {
        ground: &row.ground,
        holder: &row.holder,
        kind: &row.kind,
        strictness: &row.strictness,
        until_age: row.until_age,
    }))
}

#[cfg(test)]
mod tests {
    use super::Tables;
    use law::RuleSet;

    #[test]
    fn each_day_goes_by_the_table_that_holds_on_it() {
        let rules = RuleSet::embedded();
        let tables = Tables::of(rules).unwrap();
        let changes = rules.sharing_changes();
        let first = *changes.first().unwrap();
        assert!(std::ptr::eq(
            &raw const *tables.on(first.yesterday().unwrap()),
            &raw const *tables.none
        ));
        for pair in changes.windows(2) {
            let before = tables.on(pair[1].yesterday().unwrap());
            let after = tables.on(pair[1]);
            assert!(
                !std::ptr::eq(&raw const *before, &raw const *after),
                "{pair:?}"
            );
            assert!(std::ptr::eq(
                &raw const *tables.on(pair[0]),
                &raw const *before
            ));
        }
        assert!(changes.len() > 1, "no row of the law has changed yet");
    }
}
