//! A translation without metadata its dialect needs.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};
use crate::front_matter::Value;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC601",
    name: "missing-metadata",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["translated-front-matter"],
    arguments: &[("keys", "the missing keys")],
    pages: pages!("missing-metadata"),
};

/// What the publishing system writes into every translation.
const LOCALISATION: [&str; 5] = ["ms.openlocfilehash", "ms.sourcegitcommit", "ms.translationtype", "ms.contentlocale", "ms.locfileid"];

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let front_matter = &context.document.front_matter;
    let has = |key: &str| {
        front_matter
            .get(key)
            .is_some_and(|field| field.value.as_text().is_some_and(|text| !text.trim().is_empty()) || matches!(field.value, Value::List(_)))
    };
    // One of these keys alone (a writer may set a content locale by hand) is no sign of the system.
    let localised = LOCALISATION.iter().filter(|key| has(key)).count();
    let mut missing: Vec<String> = Vec::new();
    if localised >= 2 {
        missing.extend(LOCALISATION.iter().filter(|key| !has(key)).map(|key| (*key).to_owned()));
    }
    let translation = context.document.locale.is_some() && context.document.locale != context.collection.source_locale;
    if translation && !context.document.is_include {
        missing.extend(context.options.required_metadata.iter().filter(|key| !has(key)).cloned());
    }
    missing.sort();
    missing.dedup();
    if !missing.is_empty() {
        // Localisation writes these keys; no source has them to lose.
        let finding = context.finding(&META, context.document.title_span()).of_its_own();
        // Keys that stand there in another spelling are told one by one.
        let finding = missing.iter().fold(finding, |finding, key| finding.about("key", key));
        findings.push(finding.with("keys", missing));
    }
}
