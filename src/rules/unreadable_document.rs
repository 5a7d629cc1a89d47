//! A file that could not be read.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC001",
    name: "unreadable-document",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
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

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
