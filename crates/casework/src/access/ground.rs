//! Legal grounds for seeing something.

use crate::id::{ConsentId, ItemId};
use serde::{Deserialize, Serialize};

/// Why somebody may see a kind of information. Consent is one ground among several.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// It is about oneself.
    OwnInformation,
    /// One has parental responsibility for the child.
    ParentalResponsibility,
    /// One cares for the child: foster parent, institution.
    Care,
    /// One takes part, and the child and family wish it.
    Participation,
    /// A consent that the right person gave.
    Consent(ConsentId),
    /// The service's own task under its own act.
    OwnTask,
    /// One was appointed to coordinate.
    Appointment,
    /// One is responsible for this very promise or measure.
    Responsible(ItemId),
    /// The own unit wrote it.
    WrittenHere,
    /// A statutory duty or right to the information.
    StatutoryDuty,
    /// Danger to life or serious harm.
    Emergency,
    /// Supervision or complaint.
    Supervision,
}
