//! What validators of SARIF cannot see: what is cut, what is escaped, and that nothing of the machine is in it.

use super::super::samples::{finding, region, report};
use super::*;
use crate::diagnostic::{AlsoIn, TextEdit};
use crate::finding::Applicability;
use crate::rules;
use serde_json::{Value, json};

fn facts() -> SarifFacts {
    SarifFacts { rules: vec![rules::find("broken-anchor").unwrap().meta], ..SarifFacts::default() }
}

fn log(report: &Report, facts: &SarifFacts) -> Value {
    let mut out = Vec::new();
    write(report, &[], &Words::new("en-US"), facts, &mut out).unwrap();
    serde_json::from_slice(&out).unwrap()
}

#[test]
fn more_results_than_github_takes_are_cut_and_counted() {
    let mut findings: Vec<Diagnostic> = (0..MOST_RESULTS + 5).map(|_| finding("a.md", Severity::Note, "m")).collect();
    findings.push(finding("z.md", Severity::Error, "worst"));
    findings[0].also_in = (0..MOST_LOCATIONS)
        .map(|_| AlsoIn { path: "b.md".to_owned(), locale: None, span: region((1, 1), (1, 2)), fingerprint: String::new() })
        .collect();
    let log = log(&report(findings), &facts());
    let run = &log["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), MOST_RESULTS);
    assert_eq!(results[0]["level"], "error");
    assert_eq!(results[1]["relatedLocations"].as_array().unwrap().len(), MOST_LOCATIONS - 1);
    let told: Vec<&str> = run["invocations"][0]["toolExecutionNotifications"]
        .as_array()
        .unwrap()
        .iter()
        .map(|n| n["message"]["text"].as_str().unwrap())
        .collect();
    assert_eq!(
        told,
        [
            "6 findings are left out: this file holds the 25000 worst.",
            "1 finding names more than 1000 places; the places after these are left out."
        ]
    );
}

#[test]
fn text_of_documents_makes_no_link() {
    let log = log(&report(vec![finding("a.md", Severity::Error, "`[x](1)` and a\\b")]), &facts());
    assert_eq!(log["runs"][0]["results"][0]["message"]["text"], "`\\[x\\](1)` and a\\\\b. Do that.");
}

#[test]
fn paths_are_relative_and_encoded() {
    let mut facts = facts();
    facts.paths.insert("pt-PT/a\\nb.md", b"pt-PT/a\nb.md");
    let log = log(&report(vec![finding("pt-PT/a\\nb.md", Severity::Error, "m"), finding("/srv/ç.md", Severity::Note, "m")]), &facts);
    let place = |index: usize| &log["runs"][0]["results"][index]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place(0), &json!({"uri": "pt-PT/a%0Ab.md", "uriBaseId": "%SRCROOT%"}));
    assert_eq!(place(1), &json!({"uri": "file:///srv/%C3%A7.md"}));
    assert_eq!(
        log["runs"][0]["originalUriBaseIds"],
        json!({"%SRCROOT%": {"description": {"text": "The folder that doccheck was run in."}}})
    );
}

#[test]
fn fixes_are_replacements_in_lines_and_columns() {
    let edit = |start, end, text: &str| TextEdit { span: region(start, end), replacement: text.to_owned() };
    let edits = vec![edit((3, 5), (3, 9), "x"), edit((4, 1), (4, 1), "y"), edit((5, 1), (6, 1), "")];
    let fix = ProposedFix { applicability: Applicability::Unsafe, message: "Mend it".to_owned(), edits };
    let log = log(&report(vec![Diagnostic { fix: Some(fix), ..finding("a.md", Severity::Error, "m") }]), &facts());
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["properties"]["fix_applicability"], "unsafe");
    assert_eq!(result["fixes"][0]["description"]["text"], "Mend it.");
    assert_eq!(
        result["fixes"][0]["artifactChanges"][0]["replacements"],
        json!([
            {"deletedRegion": {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9}, "insertedContent": {"text": "x"}},
            {"deletedRegion": {"startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 1}, "insertedContent": {"text": "y"}},
            {"deletedRegion": {"startLine": 5, "startColumn": 1, "endLine": 6, "endColumn": 1}}
        ])
    );
}

#[test]
fn rules_carry_their_pages() {
    let log = log(&report(Vec::new()), &SarifFacts { rules: rules::RULES.iter().map(|rule| rule.meta).collect(), ..SarifFacts::default() });
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    for rule in rules {
        let markdown = rule["help"]["markdown"].as_str().unwrap();
        assert!(markdown.starts_with(&format!("# {}: ", rule["id"].as_str().unwrap())), "{markdown}");
    }
    assert_eq!(log["runs"][0]["results"], json!([]), "a run without findings has a list of none");
}
