//! Which finding speaks where several speak of one fault.

use crate::finding::{Finding, Place};
use crate::rules::Findings;
use std::collections::{HashMap, HashSet};

/// One fault, one finding: a finding of a rule that yields is dropped where a rule it yields to speaks of the
/// same fault in the same file; equal findings of one rule from several comparisons are one.
pub(super) fn settle(findings: Findings) -> Findings {
    let mut by_file: HashMap<u32, Vec<usize>> = HashMap::new();
    for (at, finding) in findings.iter().enumerate() {
        by_file.entry(finding.place.file.0).or_default().push(at);
    }
    let mut dropped: HashSet<usize> = HashSet::new();
    for places in by_file.values() {
        let mut by_rule: HashMap<&str, Vec<usize>> = HashMap::new();
        for &at in places {
            by_rule.entry(findings[at].rule.name).or_default().push(at);
        }
        let mut repeated = Vec::new();
        for &at in places {
            let finding = &findings[at];
            let stronger = finding.rule.yields_to.iter().filter_map(|name| by_rule.get(name)).flatten();
            if stronger.into_iter().any(|&other| same_fault(finding, &findings[other])) {
                dropped.insert(at);
            }
        }
        for group in by_rule.values() {
            // Comparisons come strongest first; the first to speak of a place keeps the word, unless a later one weighs more.
            let mut heard: HashMap<Place, Vec<usize>> = HashMap::new();
            for &at in group.iter().filter(|at| !dropped.contains(at)) {
                let finding = &findings[at];
                let earlier = heard.entry(finding.place).or_default();
                let repeats = |other: &usize| {
                    let other = &findings[*other];
                    other.arguments == finding.arguments || !finding.subjects.is_empty() && other.subjects == finding.subjects
                };
                match earlier.iter_mut().find(|other| repeats(other)) {
                    Some(other) if findings[*other].severity < finding.severity => repeated.push(std::mem::replace(other, at)),
                    Some(_) => repeated.push(at),
                    None => earlier.push(at),
                }
            }
        }
        dropped.extend(repeated);
    }
    findings.into_iter().enumerate().filter(|(at, _)| !dropped.contains(at)).map(|(_, finding)| finding).collect()
}

fn same_fault(yielding: &Finding, other: &Finding) -> bool {
    if other.explains.iter().any(|explained| explained == "*") {
        return true;
    }
    if yielding.subjects.is_empty() || other.subjects.is_empty() && other.explains.is_empty() {
        let (a, b) = (yielding.place.span, other.place.span);
        return a.start < b.end && b.start < a.end || a == b;
    }
    // All that this finding speaks of must be spoken for, else something would be lost.
    yielding.subjects.iter().all(|subject| other.subjects.contains(subject) || other.explains.contains(subject))
}
