//! Front matter that names another locale than the path.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::Fix;
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC603",
    name: "locale-mismatch",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("found", "the locale in the front matter"), ("expected", "the locale of the path")],
    pages: pages!("locale-mismatch"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let (Some((span, declared)), Some(locale)) = (&context.document.declared_locale, &context.document.locale) else { return };
    // `nl` beside `nl-NL`, or `zh-CN` beside `zh-Hans`, is one locale written less exactly.
    let agree = declared.same_language(locale)
        && (declared.region().is_none() || locale.region().is_none() || declared.region() == locale.region());
    if !agree {
        let finding = context.finding(&META, *span).with("found", declared.as_str()).with("expected", locale.as_str());
        findings.push(finding.of_its_own().fix(Some(Fix::safe(*span, written_like(locale.as_str(), span.of(context.text))))));
    }
}

/// A tag as the site writes its tags: in small letters, with an underscore.
fn written_like(tag: &str, sample: &str) -> String {
    let tag = if sample.contains('_') { tag.replace('-', "_") } else { tag.to_owned() };
    let small = sample.contains(['-', '_']) && !sample.bytes().any(|b| b.is_ascii_uppercase());
    if small { tag.to_ascii_lowercase() } else { tag }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_keep_their_form() {
        assert_eq!(written_like("pt-PT", "nl-NL"), "pt-PT");
        assert_eq!(written_like("pt-PT", "nl-nl"), "pt-pt");
        assert_eq!(written_like("pt-PT", "nl_NL"), "pt_PT");
        assert_eq!(written_like("pt-PT", "nl"), "pt-PT");
    }
}
