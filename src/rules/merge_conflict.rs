//! A conflict marker, or a code fence that is never closed.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC008",
    name: "merge-conflict",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[
        ("kind", "`conflict` or `unclosed-fence`"),
        ("lines", "lines that the fence swallows"),
        ("headings", "headings among them"),
        ("entries", "code lines among them"),
    ],
    pages: pages!("merge-conflict"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
