//! One finding to one diagnostic.

use super::Words;
use crate::diagnostic::{AlsoIn, ComparedWith, Diagnostic, ProposedFix, Region, RelatedPlace, TextEdit, article};
use crate::document::{Collection, Document};
use crate::finding::{Baseline, FileId, Finding, Fix, Related, Role, Severity};
use crate::source::{SourceFile, Span};
use fluent::{FluentArgs, FluentValue};
use std::collections::BTreeMap;

impl Words {
    /// `finding` in words. Its fingerprint is left empty: it depends on the findings around it and is set
    /// where the report is put together.
    #[must_use]
    pub fn diagnostic(&self, finding: &Finding, collection: &Collection) -> Diagnostic {
        let file = collection.file(finding.place.file);
        let document = collection.document_of(finding.place.file);
        let rule = finding.rule;
        let arguments = self.arguments(finding, collection);
        let word = |attribute: Option<&str>| self.format(rule.name, attribute, &arguments);
        Diagnostic {
            rule: rule.name.to_owned(),
            rule_code: rule.code.to_owned(),
            severity: finding.severity,
            message: word(None).unwrap_or_else(|| rule.name.to_owned()),
            label: word(Some("label")).unwrap_or_default(),
            help: word(Some("help")),
            url: page(rule.name),
            path: file.path.clone(),
            locale: document.and_then(tag),
            article: article(collection, finding.place.file),
            entry: finding.entry.clone(),
            span: region(file, finding.place.span),
            baseline: finding.baseline,
            compared_with: finding.compared_with.map(|base| compared_with(collection, base)),
            arguments: finding.arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect::<BTreeMap<_, _>>(),
            related: finding.related.iter().map(|related| self.related(finding, related, &arguments, collection)).collect(),
            also_in: finding.also_in.iter().map(|other| also_in(collection, other)).collect(),
            fingerprint: String::new(),
            fix: finding.fix.as_ref().map(|fix| proposed(fix, file, word(Some("fix")).unwrap_or_default())),
        }
    }

    /// What every message of a finding may name.
    fn arguments(&self, finding: &Finding, collection: &Collection) -> FluentArgs<'static> {
        let mut filled = self.rule_arguments(finding.rule, &finding.arguments);
        let own = collection.document_of(finding.place.file);
        let base = finding.compared_with.and_then(|file| collection.document_of(file));
        let base_tag = base.and_then(tag).unwrap_or_default();
        // A locale tells nothing where both have it, and the path is all there is where neither says one.
        let base_name = match finding.compared_with {
            Some(file) if base_tag.is_empty() || own.and_then(tag).as_deref() == Some(base_tag.as_str()) => {
                collection.file(file).path.clone()
            }
            _ => base_tag.clone(),
        };
        let revision = own.and_then(|document| document.revision.label()).unwrap_or_default();
        let base_revision = base.and_then(|document| document.revision.label()).unwrap_or_default();
        let both = !revision.is_empty() && !base_revision.is_empty();
        for (name, value) in [
            ("baseline", baseline(finding.baseline)),
            ("severity", severity(finding.severity)),
            ("has-revisions", if both { "yes" } else { "no" }),
            ("has-revision", if revision.is_empty() { "no" } else { "yes" }),
        ] {
            filled.set(name, FluentValue::from(value));
        }
        for (name, value) in [("base", base_name), ("base-locale", base_tag), ("revision", revision), ("base-revision", base_revision)] {
            filled.set(name, FluentValue::from(super::shown(&value)));
        }
        filled
    }

    /// A related place in words: the rule's own for its role, else the common ones.
    fn related(&self, finding: &Finding, related: &Related, arguments: &FluentArgs<'_>, collection: &Collection) -> RelatedPlace {
        let file = collection.file(related.place.file);
        let locale = collection.document_of(related.place.file).and_then(tag);
        let mut filled: FluentArgs<'_> = arguments.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
        let name = locale.clone().unwrap_or_else(|| super::shown(&file.path));
        filled.set("locale", FluentValue::from(name));
        let id = related_phrase(related.role);
        let message = self.format(finding.rule.name, Some(id), &filled).or_else(|| self.format(id, None, &filled)).unwrap_or_default();
        RelatedPlace { path: file.path.clone(), locale, span: region(file, related.place.span), role: related.role, message }
    }
}

/// The page of a rule, relative to the documentation that doccheck carries: `doccheck explain` prints it.
/// There is no site to point to.
fn page(rule: &str) -> String {
    format!("docs/en-US/rules/{rule}.md")
}

/// Lines and columns of `span` in `file`.
fn region(file: &SourceFile, span: Span) -> Region {
    Region { start: file.lines.location(span.start, &file.text), end: file.lines.location(span.end, &file.text) }
}

fn tag(document: &Document) -> Option<String> {
    document.locale.as_ref().map(|locale| locale.as_str().to_owned())
}

fn compared_with(collection: &Collection, base: FileId) -> ComparedWith {
    let document = collection.document_of(base);
    ComparedWith {
        path: collection.file(base).path.clone(),
        locale: document.and_then(tag),
        revision: document.and_then(|document| {
            let at = document.past.as_ref().map(|past| past.at.commit.clone());
            at.or_else(|| document.revision.source_text.clone()).or_else(|| document.revision.source_commit.clone())
        }),
    }
}

fn also_in(collection: &Collection, other: &Finding) -> AlsoIn {
    let file = collection.file(other.place.file);
    AlsoIn {
        path: file.path.clone(),
        locale: collection.document_of(other.place.file).and_then(tag),
        span: region(file, other.place.span),
        fingerprint: other.fingerprint.clone(),
    }
}

fn proposed(fix: &Fix, file: &SourceFile, message: String) -> ProposedFix {
    let edits = fix.edits.iter().map(|edit| TextEdit { span: region(file, edit.span), replacement: edit.replacement.clone() }).collect();
    ProposedFix { applicability: fix.applicability, message, edits }
}

/// The keyword that messages select by.
fn baseline(baseline: Option<Baseline>) -> &'static str {
    match baseline {
        Some(Baseline::Exact) => "exact",
        Some(Baseline::Cohort) => "cohort",
        Some(Baseline::Source) => "source",
        Some(Baseline::Siblings) => "siblings",
        Some(Baseline::Reference) => "reference",
        None => "none",
    }
}

/// The keyword that messages select by.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The id of the phrase for a related place.
pub(super) fn related_phrase(role: Role) -> &'static str {
    match role {
        Role::Baseline => "related-baseline",
        Role::First => "related-first",
        Role::Target => "related-target",
        Role::Duplicate => "related-duplicate",
        Role::Evidence => "related-evidence",
        Role::Includer => "related-includer",
    }
}
