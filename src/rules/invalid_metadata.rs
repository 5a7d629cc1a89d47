//! A metadata value that cannot be right.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::iso_date;
use crate::finding::{RuleMeta, Scope, Severity};
use crate::front_matter::Value;
use crate::locale::Locale;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC602",
    name: "invalid-metadata",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("kind", "`hash`, `commit`, `date`, `number`, `translation-type` or `locale`"),
        ("key", "the key"),
        ("found", "the value"),
    ],
    pages: pages!("invalid-metadata"),
};

/// How translations are made, as the publishing system writes it.
const TYPES: [&str; 6] = ["MT", "HT", "PE", "MachineTranslation", "HumanTranslation", "Human"];

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    // MDN keeps its commit in a mapping; every other key stands by itself.
    let nested = context.document.front_matter.get("l10n").and_then(|field| match &field.value {
        Value::Mapping(fields) => fields.iter().find(|field| field.key == "sourceCommit"),
        _ => None,
    });
    for field in context.document.front_matter.fields.iter().chain(nested) {
        let Some(value) = field.value.as_text().map(str::trim).filter(|value| !value.is_empty()) else { continue };
        // 64 where a repository names its objects by SHA-256; elsewhere than on Microsoft Learn a commit may be cut short.
        let digits = || value.bytes().all(|b| b.is_ascii_hexdigit());
        let hash = || matches!(value.len(), 40 | 64) && digits();
        let kind = match field.key.as_str() {
            "ms.openlocfilehash" | "ms.sourcegitcommit" if !hash() => "hash",
            "default_lang_commit" | "sourceCommit" | "l10n.sourceCommit" if !((7..=64).contains(&value.len()) && digits()) => "commit",
            "ms.lasthandoff" if iso_date(value).is_none() => "date",
            "ms.locfileid" if !value.bytes().all(|b| b.is_ascii_digit()) => "number",
            "ms.translationtype" if !TYPES.iter().any(|known| known.eq_ignore_ascii_case(value)) => "translation-type",
            "ms.contentlocale" if Locale::parse(value).is_none() => "locale",
            _ => continue,
        };
        findings.push(context.finding(&META, field.value_span).with("kind", kind).with("key", field.key.as_str()).with("found", value));
    }
}
