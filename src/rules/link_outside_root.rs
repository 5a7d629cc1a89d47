//! A link, image or include that leaves the documentation's root.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC112",
    name: "link-outside-root",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("target", "the target"), ("kind", "`parent`, `absolute`, `drive`, `network` or `file`")],
    pages: pages!("link-outside-root"),
};

fn check(_context: &CollectionContext<'_>, _findings: &mut Findings) {}
