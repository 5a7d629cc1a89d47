//! A link whose anchor differs only in case or separators.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{Anchor, AnchorOrigin, LinkKind};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Role};
use std::collections::{HashMap, HashSet};
use unicode_normalization::UnicodeNormalization;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC102",
    name: "anchor-case-mismatch",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("found", "the anchor as linked"), ("expected", "the anchor as defined")],
    pages: pages!("anchor-case-mismatch"),
};

/// An anchor without what readers confuse: case (ASCII only), `_` for `-`, repeated hyphens.
#[must_use]
pub(super) fn anchor_key(anchor: &str) -> String {
    let mut key = String::with_capacity(anchor.len());
    for c in anchor.nfc() {
        let c = if c == '_' { '-' } else { c.to_ascii_lowercase() };
        if c != '-' || !key.ends_with('-') {
            key.push(c);
        }
    }
    key
}

/// The letters and digits of an anchor. Slugs are made by the site, and sites differ in what they make of punctuation:
/// for a derived anchor a difference beyond these says nothing.
#[must_use]
pub(super) fn letters(anchor: &str) -> String {
    anchor.nfc().filter(|c| c.is_alphanumeric()).collect()
}

/// `%C3%A9` as `é`; left as it is where the bytes are not UTF-8.
#[must_use]
pub(super) fn percent_decoded(fragment: &str) -> String {
    if !fragment.contains('%') {
        return fragment.to_owned();
    }
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|h| std::str::from_utf8(h).ok()).and_then(|h| u8::from_str_radix(h, 16).ok());
        match hex.filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| fragment.to_owned())
}

/// The target of a link to the anchor `name`, with what would end the target written as `%28`.
#[must_use]
pub(super) fn fragment(name: &str) -> String {
    let mut target = String::with_capacity(name.len() + 1);
    target.push('#');
    for c in name.chars() {
        let ends = c.is_whitespace() || c.is_control() || matches!(c, '(' | ')' | '<' | '>' | '"' | '\'' | '\\' | '%');
        if ends {
            let mut bytes = [0; 4];
            target.extend(c.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}")));
        } else {
            target.push(c);
        }
    }
    target
}

/// The anchors of a document.
struct Index<'a> {
    exact: HashSet<String>,
    /// By what readers do not confuse: the first anchor, and whether all others of that key are in its section.
    by_key: HashMap<String, (&'a Anchor, bool)>,
}

impl<'a> Index<'a> {
    fn of(anchors: &'a [Anchor]) -> Self {
        let mut by_key: HashMap<String, (&Anchor, bool)> = HashMap::new();
        for anchor in anchors {
            let (first, alone) = by_key.entry(anchor_key(&anchor.name)).or_insert((anchor, true));
            *alone &= first.section == anchor.section;
        }
        Self { exact: anchors.iter().map(|anchor| anchor.name.nfc().collect()).collect(), by_key }
    }
}

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    let mut index: Option<Index<'_>> = None;
    for link in document.links.iter().filter(|link| matches!(link.kind, LinkKind::Link | LinkKind::Html)) {
        let Some(fragment) = link.target.strip_prefix('#').filter(|fragment| !fragment.is_empty()) else { continue };
        let Index { exact, by_key } = index.get_or_insert_with(|| Index::of(&document.anchors));
        let fragment: String = percent_decoded(fragment).nfc().collect();
        if exact.contains(&fragment) {
            continue;
        }
        let Some(&(anchor, alone)) = by_key.get(&anchor_key(&fragment)) else { continue };
        if anchor.origin == AnchorOrigin::Derived && letters(&anchor.name) == letters(&fragment) {
            continue;
        }
        // Of two sections with such an anchor, either may be meant.
        let mendable = alone && link.target_span.of(context.text).starts_with('#');
        let fix = mendable.then(|| Fix::safe(link.target_span, self::fragment(&anchor.name)));
        findings.push(
            context
                .finding(&META, link.target_span)
                .with("found", fragment.as_str())
                .with("expected", anchor.name.as_str())
                .related(Role::Target, context.place(anchor.span))
                .fix(fix),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_fold_case_and_separators_but_not_words() {
        assert_eq!(anchor_key("Clean_Up--Points"), anchor_key("clean-up-points"));
        assert_ne!(anchor_key("clean-up"), anchor_key("cleanup"));
    }

    #[test]
    fn targets_end_where_the_link_does() {
        assert_eq!(fragment("lösning-1"), "#lösning-1");
        assert_eq!(percent_decoded(&fragment("a (b) c%20")), "#a (b) c%20");
        assert!(!fragment("a (b)").contains([' ', '(', ')']));
    }

    #[test]
    fn percent_sequences_are_read_and_broken_ones_left() {
        assert_eq!(percent_decoded("l%C3%B6sning"), "lösning");
        assert_eq!(percent_decoded("50%"), "50%");
        assert_eq!(percent_decoded("%FF"), "%FF");
    }
}
