//! A translation without metadata its dialect needs.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC601",
    name: "missing-metadata",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("keys", "the missing keys")],
    pages: pages!("missing-metadata"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
