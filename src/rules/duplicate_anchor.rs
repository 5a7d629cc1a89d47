//! One anchor name given twice.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{Anchor, AnchorOrigin};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Edit, Fix, Role};
use crate::source::Span;
use std::collections::{BTreeMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC105",
    name: "duplicate-anchor",
    severity: Severity::Note,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[
        ("kind", "`used` (a link leads to it), `unused` or `same-heading`"),
        ("anchor", "the name"),
        ("count", "how often it is given"),
        ("anchors", "the names, for `unused`"),
    ],
    pages: pages!("duplicate-anchor"),
};

/// Takes the anchors away, each with the space before it where another space or nothing follows.
fn without(repeated: &[&Anchor], text: &str) -> Fix {
    let edits = repeated.iter().map(|anchor| {
        let (before, after) = (&text[..anchor.whole.start as usize], &text[anchor.whole.end as usize..]);
        let spare = before.ends_with(' ') && (after.is_empty() || after.starts_with([' ', '\n', '\r']));
        Edit { span: Span { start: anchor.whole.start - u32::from(spare), end: anchor.whole.end }, replacement: String::new() }
    });
    Fix { applicability: Applicability::Safe, edits: edits.collect() }
}

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    let mut by_name: BTreeMap<&str, Vec<&Anchor>> = BTreeMap::new();
    for anchor in document.anchors.iter().filter(|anchor| anchor.origin != AnchorOrigin::Derived) {
        let all = by_name.entry(&anchor.name).or_default();
        // `<a id="x" name="x">` is one anchor written for old and new browsers.
        if all.iter().all(|earlier| earlier.whole != anchor.whole) {
            all.push(anchor);
        }
    }
    by_name.retain(|_, all| all.len() > 1);
    if by_name.is_empty() {
        return;
    }
    let linked: HashSet<&str> = document.links.iter().filter_map(|link| link.target.strip_prefix('#')).collect();
    let mut unused: Vec<(&str, &Anchor, &Anchor)> = Vec::new();
    for (name, all) in by_name {
        let mut places: Vec<&Anchor> = Vec::new();
        for group in all.chunk_by(|a, b| a.on_heading && b.on_heading && a.section == b.section) {
            let first = group[0];
            places.push(first);
            if let Some(second) = group.get(1) {
                let finding =
                    context.finding(&META, second.span).with("kind", "same-heading").with("anchor", name).with("count", group.len());
                let finding = finding.related(Role::First, context.place(first.span)).fix(Some(without(&group[1..], context.text)));
                findings.push(finding.about("duplicate", &format!("{name}:{}", first.span.start)));
            }
        }
        let &[first, second, ..] = places.as_slice() else { continue };
        if linked.contains(name) {
            let finding = context.finding(&META, second.span).with("kind", "used").with("anchor", name).with("count", places.len());
            findings.push(finding.severity(Severity::Error).related(Role::First, context.place(first.span)).about("duplicate", name));
        } else {
            unused.push((name, first, second));
        }
    }
    if let Some((name, first, second)) = unused.iter().min_by_key(|(_, _, second)| second.span) {
        let names: Vec<String> = unused.iter().map(|(name, ..)| (*name).to_owned()).collect();
        let finding = context
            .finding(&META, second.span)
            .with("kind", "unused")
            .with("anchor", *name)
            .with("count", names.len())
            .with("anchors", names);
        findings.push(finding.related(Role::First, context.place(first.span)).about("duplicate", "unused"));
    }
}
