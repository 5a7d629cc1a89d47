//! A file that could not be read.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::finding::{Argument, FileId, Finding, Place};
use crate::finding::{RuleMeta, Scope, Severity};
use crate::source::{ReadFault, Span};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC001",
    name: "unreadable-document",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("kind", "why: `utf8`, `utf16`, `binary`, `limit`, `not-regular`, `io` or `panic`"),
        ("offset", "byte offset of the first bad byte, from 0"),
        ("encoding", "the encoding found"),
        ("limit", "name of the limit, as the option that raises it"),
        ("line", "line where the limit was met"),
        ("allowed", "the limit in force"),
        ("detail", "what the system or the reader said"),
    ],
    pages: pages!("unreadable-document"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    for (index, file) in context.collection.files.iter().enumerate() {
        let Some(fault) = &file.fault else { continue };
        let place = Place { file: FileId(u32::try_from(index).unwrap_or(u32::MAX)), span: Span::at(0) };
        let finding = Finding::new(&META, place);
        findings.push(match fault {
            ReadFault::NotUtf8 { offset, encoding: Some(encoding) } => {
                finding.with("kind", "utf16").with("offset", *offset).with("encoding", *encoding)
            }
            ReadFault::NotUtf8 { offset, encoding: None } => finding.with("kind", "utf8").with("offset", *offset),
            ReadFault::Binary { offset } => finding.with("kind", "binary").with("offset", *offset),
            ReadFault::Limit { limit, line, allowed } => finding
                .with("kind", "limit")
                .with("limit", *limit)
                .with("line", line.unwrap_or(0))
                .with("allowed", Argument::Number(*allowed)),
            ReadFault::NotRegular { kind } => finding.with("kind", "not-regular").with("detail", *kind),
            ReadFault::Io { message } => finding.with("kind", "io").with("detail", message.as_str()),
            ReadFault::Panic { message } => finding.with("kind", "panic").with("detail", message.as_str()),
        });
    }
}
