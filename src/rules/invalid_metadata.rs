//! A metadata value that cannot be right.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC602",
    name: "invalid-metadata",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("kind", "`hash`, `date`, `number`, `translation-type` or `locale`"), ("key", "the key"), ("found", "the value")],
    pages: pages!("invalid-metadata"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
