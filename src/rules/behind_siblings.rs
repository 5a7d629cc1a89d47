//! A translation made from an older source revision than its siblings.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC606",
    name: "behind-siblings",
    severity: Severity::Note,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[
        ("missing-entries", "codes the newer revision has"),
        ("extra-entries", "codes the newer revision no longer has"),
        ("causes", "entries whose causes differ, each as `code: count here / count there`"),
        ("missing-sections", "headings the newer revision has"),
        ("extra-sections", "headings the newer revision no longer has"),
    ],
    pages: pages!("behind-siblings"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
