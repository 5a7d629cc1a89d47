//! `doccheck rules`: the rules there are.

use super::arguments::{RulesArguments, TableFormat};
use super::{ExitStatus, Failure, Io};
use crate::finding::{Applicability, Scope, Severity};
use crate::rules::RULES;
use serde::Serialize;

#[derive(Serialize)]
struct Row {
    code: &'static str,
    name: &'static str,
    severity: Severity,
    scope: Scope,
    fix: Option<Applicability>,
    since: &'static str,
    default_on: bool,
    summary: String,
    arguments: std::collections::BTreeMap<&'static str, &'static str>,
}

/// Runs the command.
///
/// # Errors
/// Standard output that cannot be written.
pub fn run(arguments: &RulesArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let rows: Vec<Row> = RULES
        .iter()
        .map(|rule| Row {
            code: rule.meta.code,
            name: rule.meta.name,
            severity: rule.meta.severity,
            scope: rule.meta.scope,
            fix: rule.meta.fix,
            since: rule.meta.since,
            default_on: rule.meta.default_on,
            summary: summary(rule.meta.pages.first().map_or("", |(_, page)| page)),
            arguments: rule.meta.arguments.iter().copied().collect(),
        })
        .collect();
    match arguments.format {
        TableFormat::Json => {
            serde_json::to_writer_pretty(&mut *io.out, &rows).map_err(|error| Failure::output(error.into()))?;
            writeln!(io.out).map_err(Failure::output)?;
        }
        TableFormat::Text => {
            let widest = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
            for row in &rows {
                let severity = format!("{:?}", row.severity).to_lowercase();
                let off = if row.default_on { "" } else { " (off by default)" };
                writeln!(io.out, "{}  {:widest$}  {severity:7}  {}{off}", row.code, row.name, row.summary).map_err(Failure::output)?;
            }
            writeln!(io.out, "\n`doccheck explain RULE` prints a rule's page.").map_err(Failure::output)?;
        }
    }
    Ok(ExitStatus::Clean)
}

/// The description in a page's front matter.
fn summary(page: &str) -> String {
    crate::front_matter::read(page).text("description").unwrap_or("").to_owned()
}
