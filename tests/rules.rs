//! How every rule's findings look: the examples of its page that fire, with all that any rule finds in them, so that
//! a finding nobody meant is seen.

mod common;

use common::Sources;
use common::pages::{Example, examples};
use doccheck::document::Lack;
use doccheck::finding::Applicability;
use doccheck::rules::RULES;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The cases of a rule by name: its page's, and for a rule whose fault no page can hold, its own.
fn cases(rule: &str, page: &str) -> Vec<(String, Sources)> {
    if rule == "unreadable-document" {
        let utf16 = "\u{feff}# Ação\n".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        return vec![
            ("utf16".to_owned(), Sources::default().file("pt-PT/export.md", utf16)),
            ("utf8".to_owned(), Sources::default().file("pt-PT/export.md", b"# A\xe7\xe3o\n")),
            ("binary".to_owned(), Sources::default().file("pt-PT/export.md", b"# A\n\n\0")),
            ("limit".to_owned(), Sources::default().file("pt-PT/export.md", format!("# A\n\n{} b\n", "> ".repeat(65)))),
        ];
    }
    if rule == "unknown-source-commit" {
        let page = |title: &str| format!("---\nms.sourcegitcommit: {}\n---\n# {title}\n", "0123456789".repeat(4));
        let sources = Sources::new([("pt-PT/a.md", page("Discos").as_str()), ("pt-PT/b.md", page("Chaves").as_str())]);
        let case = |lack: Lack| (lack.name().to_owned(), sources.clone().lacking("pt-PT/a.md", lack).lacking("pt-PT/b.md", lack));
        return [Lack::Shallow, Lack::MissingCommit, Lack::MissingPath].map(case).into();
    }
    let all = examples(page).unwrap_or_else(|fault| panic!("{rule}: {fault}"));
    all.iter().filter(|example| example.fires()).map(|example| (example.id.clone(), Example::sources(example))).collect()
}

/// Every example of every rule, those that are sound included.
fn all_examples() -> impl Iterator<Item = (String, Sources)> {
    RULES.iter().flat_map(|rule| {
        let all = examples(rule.meta.pages[0].1).unwrap_or_else(|fault| panic!("{}: {fault}", rule.meta.name));
        let sound: Vec<_> = all.iter().filter(|example| !example.fires()).map(|e| (e.id.clone(), e.sources())).collect();
        let cases = cases(rule.meta.name, rule.meta.pages[0].1).into_iter().chain(sound);
        cases.map(|(id, sources)| (format!("{} `{id}`", rule.meta.name), sources))
    })
}

#[test]
fn json_reports_of_the_examples_fit_their_schema() {
    let schema = serde_json::to_value(doccheck::report::json::schema()).expect("a schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema is valid");
    let mut failures = Vec::new();
    for (name, sources) in all_examples() {
        let report = serde_json::from_str(&sources.check().json()).expect("a report is JSON");
        failures.extend(validator.iter_errors(&report).map(|error| format!("{name}: {error} at {}", error.instance_path())));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn sarif_logs_of_the_examples_fit_the_standard() {
    // The schema of the standard, as the npm package @microsoft/sarif-multitool-linux 5.7.0 (MIT) carries it.
    let schema = include_str!("fixtures/sarif-2.1.0.schema.json").trim_start_matches('\u{feff}');
    let schema = serde_json::from_str(schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema is valid");
    // Where to leave them for validators that are no Rust: see .ci/sarif.
    let folder = std::env::var_os("SARIF_EXAMPLES").map(std::path::PathBuf::from);
    let mut failures = Vec::new();
    for (name, sources) in all_examples() {
        let text = sources.check().sarif();
        let log = serde_json::from_str(&text).expect("a log is JSON");
        failures.extend(validator.iter_errors(&log).map(|error| format!("{name}: {error} at {}", error.instance_path())));
        if let Some(folder) = &folder {
            let name = name.replace(['`', ' '], "-") + ".sarif";
            std::fs::write(folder.join(name), text).expect("the folder can be written");
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn rules_promise_the_fixes_they_make() {
    let mut made: BTreeMap<&str, Applicability> = BTreeMap::new();
    for (name, sources) in all_examples() {
        for finding in sources.check().findings {
            let Some(fix) = &finding.fix else { continue };
            let promised = finding.rule.fix.unwrap_or_else(|| panic!("{name}: {} makes a fix and promises none", finding.rule.name));
            assert!(fix.applicability >= promised, "{name}: {} makes a safer fix than it promises", finding.rule.name);
            made.entry(finding.rule.name).and_modify(|best| *best = fix.applicability.min(*best)).or_insert(fix.applicability);
        }
    }
    let unproved: Vec<_> = RULES.iter().filter(|rule| rule.meta.fix != made.get(rule.meta.name).copied()).map(|r| r.meta.name).collect();
    assert_eq!(unproved, Vec::<&str>::new(), "rules whose examples do not show the fix that they promise");
}

#[test]
fn reports_of_the_examples() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/rules"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut failures = Vec::new();
    for rule in RULES {
        let mut shown = String::new();
        for (id, sources) in cases(rule.meta.name, rule.meta.pages[0].1) {
            let mut run = sources.check();
            // As in the program: what could not be checked is counted, and shown where it is asked for.
            run.findings.retain(|finding| finding.rule.name != "unverified" || rule.meta.name == "unverified");
            let _ = write!(shown, "### {id}\n\n{}", run.report());
        }
        // All that differ are told in one run, and all can be accepted in one.
        let compared = catch_unwind(AssertUnwindSafe(|| settings.bind(|| insta::assert_snapshot!(rule.meta.name, shown))));
        if compared.is_err() {
            failures.push(rule.meta.name);
        }
    }
    assert!(failures.is_empty(), "snapshots differ: {}", failures.join(", "));
}
