//! Front matter that cannot be read as YAML.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC002",
    name: "invalid-front-matter",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[
        ("kind", "`not-closed`, `syntax`, `not-mapping`, `duplicate-key`, `alias`, `too-large` or `too-deep`"),
        ("key", "the key, where one is at fault"),
        ("detail", "what the YAML reader said"),
    ],
    pages: pages!("invalid-front-matter"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
