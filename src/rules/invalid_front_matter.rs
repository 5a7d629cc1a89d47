//! Front matter that cannot be read as YAML.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};
use crate::front_matter::FrontMatterFault;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC002",
    name: "invalid-front-matter",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("kind", "`not-closed`, `syntax`, `not-mapping`, `duplicate-key`, `alias`, `too-large` or `too-deep`"),
        ("key", "the key, where one is at fault"),
        ("detail", "what the YAML reader said"),
    ],
    pages: pages!("invalid-front-matter"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    for fault in &context.document.front_matter.faults {
        let finding = context.finding(&META, fault.span());
        findings.push(match fault {
            FrontMatterFault::NotClosed { .. } => finding.with("kind", "not-closed"),
            // What the reader says names lines.
            FrontMatterFault::Syntax { message, .. } => finding.with("kind", "syntax").with("detail", message.as_str()).known_by("syntax"),
            FrontMatterFault::NotMapping { .. } => finding.with("kind", "not-mapping"),
            FrontMatterFault::DuplicateKey { first, key, .. } => {
                finding.with("kind", "duplicate-key").with("key", key.as_str()).related(Role::First, context.place(*first))
            }
            FrontMatterFault::Alias { feature, .. } => finding.with("kind", "alias").with("detail", *feature),
            FrontMatterFault::TooLarge { allowed, .. } => finding.with("kind", "too-large").with("detail", allowed.to_string()),
            FrontMatterFault::TooDeep { allowed, .. } => finding.with("kind", "too-deep").with("detail", allowed.to_string()),
        });
    }
}
