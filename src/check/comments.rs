//! Which findings the comments of documents silence, and which comments silence nothing.
//!
//! One pass over the directives and one over the findings of a file, whatever their numbers: what silences a rule is
//! noted as used when its first finding comes, and then forgotten.

use super::judged::Judged;
use crate::document::{Collection, Directive, DirectiveKind, Document};
use crate::finding::{Edit, FileId, Finding, Idle, IdleKind, Place};
use crate::rules::{RULES, matches};
use crate::source::Span;
use std::collections::HashMap;

/// The rule that no comment silences: it speaks of the comments.
const OWN: &str = "unused-suppression";

/// A part of a directive that can be of use: its index, and that of the rule it names (0 where it names none).
type Part = (usize, usize);

/// What silences one rule: there is something, and these parts of it have not been of use yet.
type Waiting = Vec<Part>;

/// Marks what is silenced in `silenced`, by index into `findings`, which are in the order of reports; gives what
/// silences nothing.
pub(super) fn apply(findings: &[Finding], silenced: &mut [bool], collection: &Collection, judged: &Judged<'_>) -> Vec<Idle> {
    let mut idle = Vec::new();
    let with_directives = collection.documents.iter().filter(|document| !document.directives.is_empty() && !document.reference_only);
    for document in with_directives {
        // Findings are in the order of paths, as files are.
        let first = findings.partition_point(|finding| finding.place.file < document.file);
        let last = first + findings[first..].partition_point(|finding| finding.place.file == document.file);
        let text = collection.file(document.file).text.as_str();
        let mut file = Silence::new(&document.directives, text);
        for (finding, silenced) in findings[first..last].iter().zip(&mut silenced[first..last]) {
            *silenced = file.silences(finding);
        }
        file.finish();
        idle.extend(file.idle(document, judged));
    }
    idle
}

/// What is silenced in one file, while its findings pass in order.
struct Silence<'a> {
    text: &'a str,
    directives: &'a [Directive],
    /// By directive and part: whether it has silenced something (or, for an end, ended something).
    used: Vec<Vec<bool>>,
    /// By rule: what silences it in the whole file.
    file: Vec<Option<Waiting>>,
    /// By rule: what silences it from here on.
    open: Vec<Option<Waiting>>,
    /// By first byte of a line and rule: what silences it there.
    lines: HashMap<(u32, usize), Waiting>,
    /// First bytes of these lines, in order.
    starts: Vec<Span>,
    /// The next directive that may open or end something.
    next: usize,
}

impl<'a> Silence<'a> {
    fn new(directives: &'a [Directive], text: &'a str) -> Self {
        let mut silence = Self {
            text,
            directives,
            used: directives.iter().map(|directive| vec![false; directive.rules.len().max(1)]).collect(),
            file: vec![None; RULES.len()],
            open: vec![None; RULES.len()],
            lines: HashMap::new(),
            starts: Vec::new(),
            next: 0,
        };
        for (at, directive) in directives.iter().enumerate().filter(|(_, directive)| directive.closed) {
            match directive.kind {
                DirectiveKind::File => {
                    silence.each_rule(directive, |it, rule, part| it.file[rule].get_or_insert_default().push((at, part)));
                }
                DirectiveKind::NextLine => {
                    silence.starts.push(directive.reach);
                    let line = directive.reach.start;
                    silence.each_rule(directive, |it, rule, part| it.lines.entry((line, rule)).or_default().push((at, part)));
                }
                DirectiveKind::Begin | DirectiveKind::End | DirectiveKind::Unknown => {}
            }
        }
        silence.starts.dedup();
        silence
    }

    /// Calls `with` for every rule that `directive` names, with the index of the name.
    fn each_rule(&mut self, directive: &Directive, mut with: impl FnMut(&mut Self, usize, usize)) {
        for (rule, known) in RULES.iter().enumerate().filter(|(_, known)| known.meta.name != OWN) {
            if directive.rules.is_empty() {
                with(self, rule, 0);
            }
            for (part, key) in directive.rules.iter().enumerate() {
                if matches(key.of(self.text), known.meta) {
                    with(self, rule, part);
                }
            }
        }
    }

    fn silences(&mut self, finding: &Finding) -> bool {
        let at = finding.place.span.start;
        self.advance(at);
        let Some(rule) = RULES.iter().position(|rule| rule.meta.name == finding.rule.name) else { return false };
        let line = self.starts.partition_point(|line| line.start <= at).checked_sub(1).map(|before| self.starts[before]);
        let line = line.filter(|line| at < line.end).and_then(|line| self.lines.get_mut(&(line.start, rule)));
        let mut silenced = false;
        for waiting in [self.file[rule].as_mut(), self.open[rule].as_mut(), line].into_iter().flatten() {
            silenced = true;
            for (directive, part) in waiting.drain(..) {
                self.used[directive][part] = true;
            }
        }
        silenced
    }

    /// Opens and ends what stands before byte `at`.
    fn advance(&mut self, at: u32) {
        let directives = self.directives;
        while let Some(directive) = directives.get(self.next).filter(|directive| directive.span.end <= at) {
            let index = self.next;
            self.next += 1;
            match directive.kind {
                DirectiveKind::Begin if directive.closed => {
                    self.each_rule(directive, |it, rule, part| it.open[rule].get_or_insert_default().push((index, part)));
                }
                DirectiveKind::End if directive.closed => {
                    self.each_rule(directive, |it, rule, part| it.used[index][part] |= it.open[rule].take().is_some());
                }
                _ => {}
            }
        }
    }

    fn finish(&mut self) {
        self.advance(u32::MAX);
    }

    /// What was of no use although all rules that it names were looked for.
    fn idle(&self, document: &Document, judged: &Judged<'_>) -> Vec<Idle> {
        let mut idle = Vec::new();
        for (directive, used) in self.directives.iter().zip(&self.used) {
            if !directive.closed || directive.kind == DirectiveKind::Unknown {
                continue;
            }
            let kind = if directive.kind == DirectiveKind::End { IdleKind::Enable } else { IdleKind::Comment };
            let unused =
                |part: &usize| !used[*part] && (kind == IdleKind::Enable || known(directive, *part, self.text, document.file, judged));
            let parts: Vec<usize> = (0..used.len()).filter(unused).collect();
            // A name that no rule has is told by itself, and of its comment nothing else is.
            let misspelt = directive.rules.iter().any(|rule| !RULES.iter().any(|known| matches(rule.of(self.text), known.meta)));
            if parts.is_empty() || misspelt {
                continue;
            }
            let whole = parts.len() == used.len();
            let rules = parts.iter().filter_map(|&part| directive.rules.get(part)).map(|rule| rule.of(self.text).to_owned()).collect();
            let (kind, span, removal) = match (kind, whole) {
                (kind, true) => (kind, directive.span, Some(Edit { span: directive.removal(self.text), replacement: String::new() })),
                (IdleKind::Enable, false) => continue,
                (_, false) => (IdleKind::Part, directive.rules[parts[0]], Some(without(directive, &parts, self.text))),
            };
            idle.push(Idle { kind, place: Place { file: document.file, span }, rules, path: String::new(), removal });
        }
        idle
    }
}

/// Whether all that a part of a directive names would have been found.
fn known(directive: &Directive, part: usize, text: &str, file: FileId, judged: &Judged<'_>) -> bool {
    match directive.rules.get(part) {
        None => judged.knows_all(file),
        Some(key) => RULES.iter().filter(|rule| matches(key.of(text), rule.meta)).all(|rule| judged.knows(rule.meta, file)),
    }
}

/// The edit that leaves out some of the rules a directive names; `parts` are in order.
fn without(directive: &Directive, parts: &[usize], text: &str) -> Edit {
    let kept = directive.rules.iter().enumerate().filter(|(at, _)| parts.binary_search(at).is_err()).map(|(_, rule)| rule.of(text));
    let all = directive.rules.iter().copied().reduce(Span::cover).unwrap_or(directive.word);
    Edit { span: all, replacement: kept.collect::<Vec<_>>().join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Selection;
    use crate::check::judged::Extent;
    use crate::document::lower;
    use crate::rules::find;
    use crate::source::{Limits, SourceFile};

    /// Which of the findings are silenced, each given as rule and a text that is marked; and what is idle.
    fn silenced(text: &str, findings: &[(&str, &'static str)]) -> (Vec<bool>, Vec<(IdleKind, Vec<String>)>) {
        let file = SourceFile::from_bytes("a.md".to_owned(), "a.md".to_owned(), text.into(), &Limits::default());
        let document = lower(FileId(0), &file, None);
        let mut starts: HashMap<&str, usize> = HashMap::new();
        let finding = |&(rule, at): &(&str, &'static str)| {
            let start = *starts.entry(at).or_insert_with(|| text.find(at).expect("the text is there"));
            Finding::new(find(rule).expect("a rule").meta, Place { file: FileId(0), span: Span::new(start, start + at.len()) })
        };
        let findings: Vec<Finding> = findings.iter().map(finding).collect();
        let collection = Collection { files: vec![file], documents: vec![document], ..Collection::default() };
        let selection = Selection::default();
        let judged = Judged::new(&selection, Extent::Everything, &[], &findings, &collection);
        let mut silenced = vec![false; findings.len()];
        let idle = apply(&findings, &mut silenced, &collection, &judged);
        (silenced, idle.into_iter().map(|idle| (idle.kind, idle.rules)).collect())
    }

    #[test]
    fn a_line_is_silenced_for_what_is_named() {
        let text = "<!-- doccheck-disable-next-line DC101, DC5: known -->\n\none two\nthree\n";
        let (found, idle) = silenced(text, &[("broken-anchor", "one"), ("missing-title", "one"), ("broken-emphasis", "two")]);
        assert_eq!((found, idle), (vec![true, false, true], vec![]));
        let (found, idle) = silenced(text, &[("broken-anchor", "two"), ("broken-anchor", "three")]);
        // DC5 has rules that need a comparison, and there was none: it is not known to be idle.
        assert_eq!((found, idle), (vec![true, false], vec![]));
    }

    #[test]
    fn blocks_open_and_end_rule_by_rule() {
        let text = "a1\n\n<!-- doccheck-disable -->\n\nb1\n\n<!-- doccheck-enable DC101 -->\n\nc1\n\n<!-- doccheck-enable -->\n\nd1\n\n\
            <!-- doccheck-disable missing-title -->\n\ne1\n";
        let rules = |at| [("broken-anchor", at), ("missing-title", at)];
        let all: Vec<_> = ["a1", "b1", "c1", "d1", "e1"].into_iter().flat_map(rules).collect();
        let (found, idle) = silenced(text, &all);
        assert_eq!(found, [false, false, true, true, false, true, false, false, false, true]);
        assert_eq!(idle, []);
    }

    #[test]
    fn what_is_idle_is_told_by_part() {
        let text = "<!-- doccheck-disable-file broken-anchor, missing-title -->\n\nx\n\n<!-- doccheck-enable missing-title -->\n";
        let (found, idle) = silenced(text, &[("missing-title", "x")]);
        assert_eq!(found, [true]);
        let named = |rule: &str| vec![rule.to_owned()];
        assert_eq!(idle, [(IdleKind::Part, named("broken-anchor")), (IdleKind::Enable, named("missing-title"))]);
        let (_, idle) = silenced("<!-- doccheck-disable-next-line broken-anchor -->\nx\n", &[]);
        assert_eq!(idle, [(IdleKind::Comment, named("broken-anchor"))]);
        // Without a comparison, what a comparison finds is not known.
        assert_eq!(silenced("<!-- doccheck-disable-next-line missing-cause -->\nx\n", &[]).1, []);
        // The comments themselves are told whatever comments say.
        let (found, _) = silenced("<!-- doccheck-disable-file -->\nx\n", &[("unused-suppression", "x")]);
        assert_eq!(found, [false]);
    }

    #[test]
    fn many_comments_and_findings_cost_one_pass() {
        let text = "<!-- doccheck-disable-next-line -->\n<!-- doccheck-disable -->\n".repeat(10_000) + "word\n";
        let findings = vec![("broken-anchor", "word"); 20_000];
        let start = std::time::Instant::now();
        assert!(silenced(&text, &findings).0.into_iter().all(|silenced| silenced));
        assert!(start.elapsed() < std::time::Duration::from_secs(20));
    }
}
