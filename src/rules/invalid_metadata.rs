//! A metadata value that cannot be right.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::iso_date;
use crate::finding::{RuleMeta, Scope, Severity};
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
    arguments: &[("kind", "`hash`, `date`, `number`, `translation-type` or `locale`"), ("key", "the key"), ("found", "the value")],
    pages: pages!("invalid-metadata"),
};

/// How translations are made, as the publishing system writes it.
const TYPES: [&str; 6] = ["MT", "HT", "PE", "MachineTranslation", "HumanTranslation", "Human"];

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    for field in &context.document.front_matter.fields {
        let Some(value) = field.value.as_text().map(str::trim).filter(|value| !value.is_empty()) else { continue };
        let hash = || value.len() == 40 && value.bytes().all(|b| b.is_ascii_hexdigit());
        let kind = match field.key.as_str() {
            "ms.openlocfilehash" | "ms.sourcegitcommit" if !hash() => "hash",
            "ms.lasthandoff" if iso_date(value).is_none() => "date",
            "ms.locfileid" if !value.bytes().all(|b| b.is_ascii_digit()) => "number",
            "ms.translationtype" if !TYPES.iter().any(|known| known.eq_ignore_ascii_case(value)) => "translation-type",
            "ms.contentlocale" if Locale::parse(value).is_none() => "locale",
            _ => continue,
        };
        findings.push(context.finding(&META, field.value_span).with("kind", kind).with("key", field.key.as_str()).with("found", value));
    }
}
