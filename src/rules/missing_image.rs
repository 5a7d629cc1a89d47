//! An image that is not there.

use super::broken_link::report;
use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::LinkKind;
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC804",
    name: "missing-image",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["hidden-character", "link-outside-root", "merge-conflict", "image-mismatch"],
    arguments: &[
        (
            "kind",
            "`absent`, `case` (a file differs in case only), `form` (brackets or a lost slash) or `scheme` (an address without its scheme)",
        ),
        ("target", "the path of the image, as written"),
        ("suggestion", "what may have been meant, as the document would write it, or empty"),
        ("fallback", "the locale that serves what this one lacks, where the target is not either, or empty"),
        ("count", "how often the document uses it"),
    ],
    pages: pages!("missing-image"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    report(context, &META, &[LinkKind::Image], findings);
}
