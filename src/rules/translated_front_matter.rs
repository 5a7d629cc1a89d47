//! A key of the front matter that was translated, spaced or joined, so that no program knows it any more.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::alignment::Comparison;
use crate::document::{Document, DocumentId};
use crate::finding::{Finding, Fix, Role};
use crate::finding::{Place, RuleMeta, Scope, Severity};
use crate::front_matter::{Field, FrontMatter, Value};
use crate::locale::Locale;
use crate::markdown::Dialect;
use crate::source::Span;
use std::collections::{HashMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC604",
    name: "translated-front-matter",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(crate::finding::Applicability::Unsafe),
    yields_to: &["invalid-front-matter"],
    arguments: &[
        (
            "kind",
            "`damaged` (a known key with other spaces, marks or case), `value` (it has the value of a key of the baseline) or `place` (it stands in the place of one)",
        ),
        ("found", "the key as written"),
        ("expected", "the key that it should be"),
    ],
    pages: pages!("translated-front-matter"),
};

/// Keys that programs read and that come to harm: those of docfx.
const DOCFX: [&str; 38] = [
    "title",
    "titleSuffix",
    "description",
    "author",
    "manager",
    "services",
    "keywords",
    "documentationcenter",
    "audience",
    "uid",
    "no-loc",
    "monikerRange",
    "zone_pivot_groups",
    "f1_keywords",
    "helpviewer_keywords",
    "dev_langs",
    "api_name",
    "ms.author",
    "ms.date",
    "ms.topic",
    "ms.service",
    "ms.subservice",
    "ms.reviewer",
    "ms.prod",
    "ms.technology",
    "ms.custom",
    "ms.assetid",
    "ms.devlang",
    "ms.workload",
    "ms.tgt_pltfrm",
    "ms.collection",
    "ms.localizationpriority",
    "ms.openlocfilehash",
    "ms.sourcegitcommit",
    "ms.translationtype",
    "ms.contentlocale",
    "ms.lasthandoff",
    "ms.locfileid",
];

/// Keys that nearly every system reads.
const COMMON: [&str; 6] = ["title", "description", "author", "keywords", "layout", "weight"];

/// Keys that one block may have before it is left alone: a table of data is no list of keys to translate.
const MOST_KEYS: usize = 256;

/// What keys are known, and where.
struct Known<'a> {
    /// The keys that programs know, by what damage leaves of them: for docfx, and for all others.
    docfx: HashMap<String, &'static str>,
    common: HashMap<String, &'static str>,
    /// For each key, the one locale whose documents have it; `None` where there are several, or one without a locale.
    only_in: HashMap<&'a str, Option<&'a Locale>>,
}

impl<'a> Known<'a> {
    fn new(context: &CollectionContext<'a>) -> Self {
        let folded = |keys: &[&'static str]| keys.iter().map(|key| (fold(key), *key)).collect();
        let mut only_in: HashMap<&str, Option<&Locale>> = HashMap::new();
        for document in &context.collection.documents {
            for field in &document.front_matter.fields {
                let locale = only_in.entry(field.key.as_str()).or_insert(document.locale.as_ref());
                if *locale != document.locale.as_ref() {
                    *locale = None;
                }
            }
        }
        Self { docfx: folded(&DOCFX), common: folded(&COMMON), only_in }
    }

    /// The key that programs know and that `key` was.
    fn damaged(&self, key: &str, dialect: Dialect) -> Option<&'static str> {
        let keys = if dialect == Dialect::Docfx { &self.docfx } else { &self.common };
        let known = *keys.get(&fold(key))?;
        // Other systems tell upper case from lower case in keys no more than in the names of their languages.
        let same = known == key || dialect != Dialect::Docfx && known.eq_ignore_ascii_case(key);
        (!same).then_some(known)
    }

    /// Whether `key` may be a translation: only documents of this language have it, and no program that is known here reads it.
    fn may_be_translated(&self, key: &str, document: &Document) -> bool {
        let locale = document.locale.as_ref();
        locale.is_some() && self.only_in.get(key).copied().flatten() == locale && !self.docfx.contains_key(&fold(key))
    }
}

/// What spaces, marks and capitals do not change of a key.
fn fold(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let known = Known::new(context);
    let mut told: HashSet<(DocumentId, Span)> = HashSet::new();
    for (id, document) in context.collection.iter().filter(|(_, document)| !document.reference_only) {
        let front_matter = &document.front_matter;
        for field in front_matter.fields.iter().take(MOST_KEYS) {
            let Some(expected) = known.damaged(&field.key, document.dialect).filter(|key| front_matter.get(key).is_none()) else {
                continue;
            };
            told.insert((id, field.key_span));
            findings.push(report(context, id, field, "damaged", expected));
        }
    }
    for comparison in context.comparisons {
        let (document, base) = (context.collection.document(comparison.document), context.collection.document(comparison.base));
        let (own, other) = (&document.front_matter, &base.front_matter);
        if own.fields.len().max(other.fields.len()) > MOST_KEYS || document.locale == base.locale {
            continue;
        }
        for (field, original, kind) in translated(own, other, |key| known.may_be_translated(key, document)) {
            if told.insert((comparison.document, field.key_span)) {
                let finding = report(context, comparison.document, field, kind, &original.key);
                findings.push(compared(finding, comparison, base, original));
            }
        }
    }
}

fn report(context: &CollectionContext<'_>, id: DocumentId, field: &Field, kind: &'static str, expected: &str) -> Finding {
    let finding =
        context.finding(&META, id, field.key_span).with("kind", kind).with("found", field.key.as_str()).with("expected", expected);
    // What a title under another key means for the page is told here.
    let finding = finding.about("key", expected).explaining("key", expected);
    finding.fix(Some(Fix::not_safe(field.key_span, expected)))
}

fn compared(mut finding: Finding, comparison: &Comparison, base: &Document, original: &Field) -> Finding {
    finding.baseline = Some(comparison.baseline);
    finding.compared_with = Some(base.file);
    finding.related(Role::Baseline, Place { file: base.file, span: original.key_span })
}

/// The keys of `own` that were translated from keys of `base`: with the value of one that is lacking here, or in its place.
fn translated<'a>(own: &'a FrontMatter, base: &'a FrontMatter, may_be: impl Fn(&str) -> bool) -> Vec<(&'a Field, &'a Field, &'static str)> {
    let lacking = |field: &&Field, there: &FrontMatter| !there.fields.iter().any(|other| other.key.eq_ignore_ascii_case(&field.key));
    let mut strange: Vec<&Field> = own.fields.iter().filter(|field| lacking(field, base) && may_be(&field.key)).collect();
    let mut missing: Vec<&Field> = base.fields.iter().filter(|field| lacking(field, own)).collect();
    let mut found = Vec::new();
    strange.retain(|field| {
        let value = telling(&field.value);
        let mut same = missing.iter().enumerate().filter(|(_, original)| value.is_some() && telling(&original.value) == value);
        let (Some((at, original)), None) = (same.next(), same.next()) else { return true };
        found.push((*field, *original, "value"));
        missing.remove(at);
        false
    });
    // Between the same two neighbours: as many strange keys here as are lacking there, each with a value of the same kind.
    let gap = |field: &Field, all: &'a [Field], theirs: &FrontMatter| {
        let before = all.iter().take_while(|other| other.key_span < field.key_span);
        before.filter(|other| theirs.get(&other.key).is_some()).last().map(|other| other.key.as_str())
    };
    let mut gaps: HashMap<Option<&str>, (Vec<&Field>, Vec<&Field>)> = HashMap::new();
    for field in strange {
        gaps.entry(gap(field, &own.fields, base)).or_default().0.push(field);
    }
    for field in missing {
        gaps.entry(gap(field, &base.fields, own)).or_default().1.push(field);
    }
    for (here, there) in gaps.into_values().filter(|(here, there)| here.len() == there.len()) {
        let pairs = || here.iter().copied().zip(there.iter().copied());
        if pairs().all(|(field, original)| std::mem::discriminant(&field.value) == std::mem::discriminant(&original.value)) {
            found.extend(pairs().map(|(field, original)| (field, original, "place")));
        }
    }
    found.sort_by_key(|(field, ..)| field.key_span);
    found
}

/// A value that no other key has by chance: a date or a word would do, `true` and `1` would not.
fn telling(value: &Value) -> Option<String> {
    let texts: Vec<&str> = match value {
        Value::Text(text) => vec![text],
        Value::Number(number) if number.len() > 3 => vec![number],
        Value::List(items) => items.iter().filter_map(|item| item.value.as_text()).collect(),
        _ => Vec::new(),
    };
    let whole = texts.join("\n");
    (whole.trim().chars().count() > 3).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front_matter::read;

    fn found(own: &str, base: &str) -> Vec<(String, String, &'static str)> {
        let (own, base) = (read(own), read(base));
        translated(&own, &base, |_| true).into_iter().map(|(a, b, kind)| (a.key.clone(), b.key.clone(), kind)).collect()
    }

    #[test]
    fn keys_are_known_by_value_and_by_place() {
        let base = "---\ntitle: Export\nauthor: jdoe\nstatus: done\n---\n";
        let expected =
            |list: &[(&str, &str, &'static str)]| list.iter().map(|(a, b, k)| ((*a).into(), (*b).into(), *k)).collect::<Vec<_>>();
        assert_eq!(found("---\ntitle: E\nstatus: gereed\nautore: jdoe\n---\n", base), expected(&[("autore", "author", "value")]));
        assert_eq!(found("---\ntitolo: E\nauthor: jdoe\nstatus: ok\n---\n", base), expected(&[("titolo", "title", "place")]));
        assert_eq!(found("---\nauthor: jdoe\nstatus: ok\nextra: x\n---\n", base), []);
        assert_eq!(
            found("+++\ntitolo = \"E\"\nauthor = \"jdoe\"\nstatus = \"ok\"\n+++\n", base),
            expected(&[("titolo", "title", "place")])
        );
    }

    #[test]
    fn damage_leaves_letters_and_digits() {
        assert_eq!((fold("ms. Prod"), fold("f1 keywords"), fold("no-loc")), ("msprod".into(), "f1keywords".into(), "noloc".into()));
    }
}
