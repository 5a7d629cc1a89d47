//! Which finding speaks where several speak of one fault.

use crate::finding::{Arguments, Finding, Place};
use crate::rules::Findings;
use crate::source::Span;
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
        let spoken: HashMap<&str, Spoken<'_>> = by_rule.iter().map(|(rule, all)| (*rule, Spoken::of(&findings, all))).collect();
        for &at in places {
            let finding = &findings[at];
            if finding.rule.yields_to.iter().filter_map(|name| spoken.get(name)).any(|stronger| stronger.tell(finding)) {
                dropped.insert(at);
            }
        }
        let mut repeated = Vec::new();
        for group in by_rule.values() {
            // Comparisons come strongest first; the first to speak of a place keeps the word, unless a later one weighs more.
            let mut heard = Heard::default();
            for &at in group.iter().filter(|at| !dropped.contains(at)) {
                let finding = &findings[at];
                match heard.earlier(finding) {
                    Some(other) if findings[other].severity < finding.severity => {
                        repeated.push(other);
                        heard.keep(finding, at);
                    }
                    Some(_) => repeated.push(at),
                    None => heard.keep(finding, at),
                }
            }
        }
        dropped.extend(repeated);
    }
    findings.into_iter().enumerate().filter(|(at, _)| !dropped.contains(at)).map(|(_, finding)| finding).collect()
}

/// The findings of one rule that were not repetitions, by what makes another one a repetition: the same place with the same arguments,
/// or with the same subjects.
#[derive(Default)]
struct Heard<'a> {
    by_arguments: HashMap<(Place, &'a Arguments), usize>,
    by_subjects: HashMap<(Place, &'a [String]), usize>,
}

impl<'a> Heard<'a> {
    fn earlier(&self, finding: &Finding) -> Option<usize> {
        let by_arguments = self.by_arguments.get(&(finding.place, &finding.arguments));
        by_arguments.or_else(|| self.by_subjects.get(&(finding.place, finding.subjects.as_slice()))).copied()
    }

    fn keep(&mut self, finding: &'a Finding, at: usize) {
        self.by_arguments.insert((finding.place, &finding.arguments), at);
        if !finding.subjects.is_empty() {
            self.by_subjects.insert((finding.place, &finding.subjects), at);
        }
    }
}

/// What the findings of one rule in one file speak of, to look up: rules find thousands of faults in a hostile file.
struct Spoken<'a> {
    /// Whether one of them explains whatever rules that yield to it found.
    everything: bool,
    /// Findings by each subject that they have or explain.
    by_subject: HashMap<&'a str, Vec<&'a Finding>>,
    /// Where they are.
    places: Spans,
    /// Where those are that have no subjects, and so speak of whatever is there.
    plain: Spans,
}

impl<'a> Spoken<'a> {
    fn of(findings: &'a [Finding], all: &[usize]) -> Self {
        let all = || all.iter().map(|&at| &findings[at]);
        let mut by_subject: HashMap<&str, Vec<&Finding>> = HashMap::new();
        for finding in all() {
            for subject in finding.subjects.iter().chain(&finding.explains) {
                by_subject.entry(subject).or_default().push(finding);
            }
        }
        let plain = all().filter(|finding| finding.subjects.is_empty() && finding.explains.is_empty());
        Self {
            everything: by_subject.get("*").is_some_and(|all| all.iter().any(|finding| finding.explains.iter().any(|s| s == "*"))),
            by_subject,
            places: Spans::of(all().map(|finding| finding.place.span)),
            plain: Spans::of(plain.map(|finding| finding.place.span)),
        }
    }

    /// Whether one of them speaks of the fault of `yielding`, a finding in the same file.
    fn tell(&self, yielding: &Finding) -> bool {
        let Some(first) = yielding.subjects.first() else { return self.everything || self.places.meet(yielding.place.span) };
        // All that the other finding speaks of must be spoken for, else something would be lost.
        let spoken_for =
            |other: &&Finding| yielding.subjects.iter().all(|subject| other.subjects.contains(subject) || other.explains.contains(subject));
        let by_subject = || self.by_subject.get(first.as_str()).is_some_and(|others| others.iter().any(spoken_for));
        self.everything || self.plain.meet(yielding.place.span) || by_subject()
    }
}

/// Spans, to ask whether one of them overlaps another.
struct Spans {
    all: HashSet<Span>,
    /// By their starts.
    sorted: Vec<Span>,
    /// For each of them, the last end of it and those before it.
    ends: Vec<u32>,
}

impl Spans {
    fn of(spans: impl Iterator<Item = Span>) -> Self {
        let mut sorted: Vec<Span> = spans.collect();
        sorted.sort_unstable();
        let mut last = 0;
        let ends = sorted.iter().map(|span| {
            last = last.max(span.end);
            last
        });
        Self { ends: ends.collect(), all: sorted.iter().copied().collect(), sorted }
    }

    /// Whether one of them overlaps `span` or is equal to it.
    fn meet(&self, span: Span) -> bool {
        let before = self.sorted.partition_point(|other| other.start < span.end);
        self.all.contains(&span) || before.checked_sub(1).is_some_and(|last| self.ends[last] > span.start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_meet_where_they_overlap_or_are_equal() {
        let spans = Spans::of([Span::new(10, 20), Span::new(5, 50), Span::new(60, 60)].into_iter());
        for (start, end, meet) in
            [(0, 5, false), (0, 6, true), (49, 55, true), (50, 55, false), (60, 60, true), (59, 61, true), (61, 70, false)]
        {
            assert_eq!(spans.meet(Span::new(start, end)), meet, "{start}..{end}");
        }
        assert!(!Spans::of(std::iter::empty()).meet(Span::new(0, 9)));
    }
}
