//! Two documents of one locale that claim one article.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::finding::{Finding, Place, Role};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC411",
    name: "duplicate-translation",
    severity: Severity::Warning,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[("kind", "`older` (this one is older than the one used) or `unordered`"), ("used", "the path of the document used")],
    pages: pages!("duplicate-translation"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    for article in &context.collection.articles {
        for member in article.members.iter().filter(|member| member.superseded) {
            let used = article.members.iter().find(|other| !other.superseded && other.locale == member.locale);
            let Some(used) = used.map(|other| other.document) else { continue };
            let (document, newer) = (context.collection.document(member.document), context.collection.document(used));
            let ordered = document.revision.order() < newer.revision.order() && document.revision.order().is_some();
            findings.push(
                Finding::new(&META, Place { file: document.file, span: document.title_span() })
                    .of_its_own()
                    .with("kind", if ordered { "older" } else { "unordered" })
                    .with("used", context.collection.file(newer.file).path.as_str())
                    .related(Role::Duplicate, Place { file: newer.file, span: newer.title_span() }),
            );
        }
    }
}
