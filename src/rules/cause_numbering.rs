//! Causes whose numbers have a gap, repeat or restart.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC303",
    name: "cause-numbering",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &["missing-cause"],
    arguments: &[
        ("kind", "`gap`, `repeat`, `first` or `anchor`"),
        ("found", "the number written"),
        ("expected", "the number that should stand there"),
    ],
    pages: pages!("cause-numbering"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
