//! A suppression that silences nothing, or that names what does not exist.

use super::{Check, DocumentContext, Findings, Rule, SuppressionsContext, matches, nearest, pages};
use crate::document::DirectiveKind;
use crate::document::directives::WORDS;
use crate::finding::{Applicability, Fix, IdleKind, RuleMeta, Scope, Severity};
use crate::rules::RULES;
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Suppressions(check_suppressions)] };

static META: RuleMeta = RuleMeta {
    code: "DC005",
    name: "unused-suppression",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[
        ("kind", "`unused`, `part`, `enable`, `unknown-rule`, `unknown-word`, `unclosed`, `configuration` or `baseline`"),
        ("rules", "the names, codes and prefixes that silence nothing, as written"),
        ("found", "what is not known; for `baseline`, the file that the entry names"),
        ("near", "what was probably meant, or empty"),
    ],
    pages: pages!("unused-suppression"),
};

/// What is wrong with a comment whatever it silences.
fn check_document(context: &DocumentContext<'_>, findings: &mut Findings) {
    for directive in &context.document.directives {
        let mut report = |span: Span, kind: &'static str, found: &str, near: Option<&'static str>| {
            let finding = context.finding(&META, span).with("kind", kind).with("rules", Vec::new());
            findings.push(finding.with("found", found).with("near", near.unwrap_or("")));
        };
        let of = |span: Span| span.of(context.text);
        if !directive.closed {
            report(directive.span, "unclosed", of(directive.word), None);
        } else if directive.kind == DirectiveKind::Unknown {
            report(directive.word, "unknown-word", of(directive.word), nearest_word(of(directive.word)));
        } else if let Some(&rule) = directive.rules.iter().find(|&&rule| !RULES.iter().any(|known| matches(of(rule), known.meta))) {
            // One is enough: a reason without its colon would be many.
            report(rule, "unknown-rule", of(rule), nearest(of(rule)));
        }
    }
}

fn nearest_word(word: &str) -> Option<&'static str> {
    let word: String = word.chars().take(64).collect();
    let alike = WORDS.iter().map(|(known, _)| (strsim::normalized_damerau_levenshtein(known, &word), *known));
    alike.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness >= 0.6).map(|(_, known)| known)
}

/// What silences nothing, wherever it stands.
fn check_suppressions(context: &SuppressionsContext<'_>, findings: &mut Findings) {
    for idle in context.idle {
        let kind = match idle.kind {
            IdleKind::Comment => "unused",
            IdleKind::Part => "part",
            IdleKind::Enable => "enable",
            IdleKind::Configuration => "configuration",
            IdleKind::Baseline => "baseline",
        };
        let fix = idle.removal.clone().map(|edit| Fix { applicability: Applicability::Safe, edits: vec![edit] });
        let finding = context.finding(&META, idle.place).with("kind", kind).with("rules", idle.rules.clone());
        findings.push(finding.with("found", idle.path.as_str()).with("near", "").fix(fix));
    }
}
