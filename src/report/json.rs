//! The JSON report, one finding a line, and their schema.

use crate::diagnostic::{Diagnostic, Report};
use crate::localization::enumerated;
use crate::rules::RULES;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Value, json};
use std::io::{self, Write};

/// Writes `report` as indented JSON with a final line end.
///
/// # Errors
/// Those of `out`.
pub fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, report)?;
    out.write_all(b"\n")
}

/// Writes the findings only, one a line (`--format jsonl`).
///
/// # Errors
/// Those of `out`.
pub fn write_lines(findings: &[Diagnostic], out: &mut dyn Write) -> io::Result<()> {
    for finding in findings {
        serde_json::to_writer(&mut *out, finding)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// The JSON Schema of the report, the arguments of every rule included.
#[must_use]
pub fn schema() -> Schema {
    let mut schema = SchemaGenerator::default().into_root_schema_for::<Report>();
    schema.insert("title".to_owned(), json!("doccheck report"));
    let rules: Vec<Value> = RULES
        .iter()
        .map(|rule| {
            let arguments: serde_json::Map<String, Value> =
                rule.meta.arguments.iter().map(|&(name, description)| (name.to_owned(), argument(name, description))).collect();
            json!({
                "if": {"properties": {"rule": {"const": rule.meta.name}}},
                "then": {"properties": {
                    "rule_code": {"const": rule.meta.code},
                    "arguments": {"properties": arguments, "additionalProperties": false},
                }},
            })
        })
        .collect();
    if let Some(Value::Object(diagnostic)) = schema.pointer_mut("/$defs/Diagnostic") {
        diagnostic.insert("allOf".to_owned(), Value::Array(rules));
    }
    schema
}

/// What a rule says of one of its arguments.
fn argument(name: &str, description: &'static str) -> Value {
    let keywords = enumerated(name, description);
    if keywords.is_empty() { json!({"description": description}) } else { json!({"description": description, "enum": keywords}) }
}
