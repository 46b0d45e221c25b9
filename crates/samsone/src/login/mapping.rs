//! What organisations and roles mean here, checked against the units that there are.

use super::written::{Line, Written};
use crate::tell;
use anyhow::{Result, bail, ensure};
use casework::id::UnitId;
use office::session::Mapping;
use std::collections::BTreeMap;

/// The lines of a mapping. Each asks for something that the provider tells, and names one unit.
pub(super) fn read(written: &Written, units: &BTreeMap<UnitId, String>) -> Result<Vec<Mapping>> {
    let lines = written.mapping.iter();
    lines.map(|line| mapping(written, line, units)).collect()
}

fn mapping(written: &Written, line: &Line, units: &BTreeMap<UnitId, String>) -> Result<Mapping> {
    let told = |asked: &Option<String>, claim: bool| asked.is_none() || claim;
    let asks = line.organisation.is_some() || line.role.is_some();
    let can_be_told = told(&line.organisation, written.organisation_claim.is_some())
        && told(&line.role, written.role_claim.is_some());
    ensure!(
        asks && can_be_told,
        tell::words().operator_login_mapping(&written.name, &line.unit)
    );
    Ok(Mapping {
        organisation: line.organisation.clone(),
        role: line.role.clone(),
        unit: unit(&written.name, &line.unit, units)?,
        function: line.function,
    })
}

fn unit(name: &str, asked: &str, units: &BTreeMap<UnitId, String>) -> Result<UnitId> {
    let by_id = asked.parse().ok();
    if let Some(id) = by_id.filter(|id| units.contains_key(id)) {
        return Ok(id);
    }
    let mut found = units.iter().filter(|(_, unit)| unit.as_str() == asked);
    match (found.next(), found.next()) {
        (Some((id, _)), None) => Ok(*id),
        (Some(_), Some(_)) => bail!(tell::words().operator_login_units(name, asked)),
        (None, _) => bail!(tell::words().operator_login_no_unit(name, asked)),
    }
}
