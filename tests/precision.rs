//! The verdicts on findings in real documentation, summed up: the table in the documentation is theirs, and they are good enough.

use doccheck::finding::Severity;
use doccheck::rules::{RULES, find};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Judged findings of each rule, by its code: how many, and how many are true.
fn verdicts() -> BTreeMap<&'static str, (usize, usize)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/precision.tsv");
    let text = fs::read_to_string(path).expect("the verdicts");
    let mut found: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (number, line) in text.lines().enumerate().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[rule, _, _, verdict, reason, seed] = columns.as_slice() else { panic!("line {}: six columns", number + 1) };
        let rule = find(rule).unwrap_or_else(|| panic!("line {}: there is no rule {rule}", number + 1));
        assert!(matches!(verdict, "true" | "false") && !reason.is_empty() && seed.parse::<u64>().is_ok(), "line {}", number + 1);
        let entry = found.entry(rule.meta.code).or_default();
        entry.0 += 1;
        entry.1 += usize::from(verdict == "true");
    }
    found
}

#[test]
fn the_table_is_that_of_the_verdicts() {
    let mut table = String::from("| Code | Rule | Severity | Judged | True | Share |\n|---|---|---|---|---|---|\n");
    for (code, (judged, sound)) in verdicts() {
        let meta = find(code).expect("a rule").meta;
        let severity = format!("{:?}", meta.severity).to_lowercase();
        let share = sound * 1000 / judged;
        let _ = writeln!(table, "| {code} | {} | {severity} | {judged} | {sound} | {}.{} % |", meta.name, share / 10, share % 10);
    }
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/precision.md")).expect("the page");
    assert!(page.contains(&table), "docs/precision.md should have this table:\n{table}");
}

#[test]
fn findings_are_true() {
    for (code, (judged, sound)) in verdicts() {
        let meta = RULES.iter().map(|rule| rule.meta).find(|meta| meta.code == code).expect("a rule");
        // A share of a handful says little: one that is wrong is allowed everywhere.
        let least = match meta.severity {
            Severity::Error => 95,
            Severity::Warning => 90,
            Severity::Note => 80,
        };
        assert!(sound * 100 >= judged * least || judged - sound <= 1, "{}: {sound} of {judged} are true", meta.name);
    }
}
