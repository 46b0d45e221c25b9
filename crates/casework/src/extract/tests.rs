//! The form of a copy.

use super::{Chapter, Code, Extract, FORMAT, Line, Name, Part, PartName, Standing};
use crate::label::Kind;
use crate::moment::Moment;

#[test]
fn a_line_holds_what_is_known_and_nothing_that_is_empty() {
    let line = Line::default()
        .text(Name::Text, " ")
        .date(Name::Until, None)
        .codes(Name::Kinds, [])
        .text(Name::Name, "Ask");
    assert_eq!(line.0.len(), 1);
    assert!(Part::of(PartName::Note, Vec::new()).is_none());
}

#[test]
fn the_file_names_its_form_and_writes_dates_and_words_alike_everywhere() {
    let on: crate::moment::Date = "2026-09-01".parse().unwrap();
    let line = Line::default()
        .moment(Name::When, Moment::from_milliseconds(0))
        .date(Name::Due, on)
        .text(Name::Text, "Hei")
        .codes(
            Name::Kinds,
            [Code::Kind(Kind::Plan), Code::Kind(Kind::Note)],
        )
        .stands(Standing::Open);
    let extract = Extract {
        format: FORMAT,
        made: Moment::from_milliseconds(1_000),
        chapters: vec![Chapter {
            child: Some("Ask".to_owned()),
            own: false,
            parts: Part::of(PartName::Note, vec![line]).into_iter().collect(),
        }],
    };
    let written = serde_json::to_value(&extract).unwrap();
    let wanted = serde_json::json!({
        "format": "samsone-extract/1",
        "made": "1970-01-01T00:00:01Z",
        "chapters": [{
            "child": "Ask",
            "own": false,
            "parts": [{
                "part": "note",
                "lines": [{
                    "when": "1970-01-01T00:00:00Z",
                    "due": "2026-09-01",
                    "text": "Hei",
                    "kinds": ["plan", "note"],
                    "state": ["open"],
                }],
            }],
        }],
    });
    assert_eq!(written, wanted);
}
