//! An entry for a code that the product does not know.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::fragments::nearest;
use crate::document::{ArticleEntry, codes};
use crate::finding::{RuleMeta, Scope, Severity};
use std::collections::HashMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC902",
    name: "unregistered-code",
    severity: Severity::Warning,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["corrupted-code", "merge-conflict"],
    arguments: &[("code", "the code of the entry"), ("suggestion", "the registered code most like it, or empty")],
    pages: pages!("unregistered-code"),
};

/// Unregistered codes for which a near one is looked for: where there are more, the registry is another product's.
const MOST_GUESSES: usize = 100;

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let Some(registry) = &context.options.registry else { return };
    let by_fold: HashMap<String, &str> = registry.codes.iter().map(|known| (codes::fold(&known.code), known.code.as_str())).collect();
    let mut guesses = 0;
    for article in &context.collection.articles {
        for entry in &article.entries {
            let Some((id, index)) = first(context, article.source, entry) else { continue };
            for code in entry.codes.iter().filter(|code| !registry.knows(code)) {
                guesses += 1;
                let guess = || nearest(code, registry.codes.iter().map(|known| known.code.as_str()));
                let spelt = by_fold.get(&codes::fold(code)).copied();
                let suggestion = spelt.or_else(|| if guesses <= MOST_GUESSES { guess() } else { None });
                let span = context.collection.document(id).entries[index].code_span;
                let finding = context.finding(&META, id, span).with("code", code.as_str()).with("suggestion", suggestion.unwrap_or(""));
                findings.push(finding.of_its_own());
            }
        }
    }
}

/// Where the entry is documented: in the source, else in the first document that is reported on.
fn first(
    context: &CollectionContext<'_>,
    source: Option<crate::document::DocumentId>,
    entry: &ArticleEntry,
) -> Option<(crate::document::DocumentId, usize)> {
    let reported = entry.occurrences.iter().filter(|(id, _)| !context.collection.document(**id).reference_only);
    reported.min_by_key(|(id, _)| (Some(**id) != source, **id)).map(|(id, index)| (*id, *index))
}
