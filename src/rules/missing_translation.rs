//! An article with no document in a required locale.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::DocumentId;
use crate::finding::{Finding, Place};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC410",
    name: "missing-translation",
    severity: Severity::Warning,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[("article", "the article"), ("wanted", "the locale that is missing")],
    pages: pages!("missing-translation"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    for article in &context.collection.articles {
        let present: Vec<DocumentId> =
            article.members.iter().map(|m| m.document).filter(|&d| !context.collection.document(d).reference_only).collect();
        let Some(&first) = present.first() else { continue };
        let anchor = article.source.unwrap_or(first);
        let document = context.collection.document(anchor);
        // Without a locale there is no article in other languages; an include is translated with its pages.
        if document.locale.is_none() {
            continue;
        }
        for wanted in &context.options.required_locales {
            let there = article.members.iter().any(|member| member.locale.as_ref().is_some_and(|locale| locale.matches(wanted)));
            if !there {
                let place = Place { file: document.file, span: document.title_span() };
                findings.push(
                    Finding::new(&META, place)
                        .with("article", article.id.as_str())
                        .with("wanted", wanted.as_str())
                        .about("translation", wanted.as_str())
                        .of_its_own(),
                );
            }
        }
    }
}
