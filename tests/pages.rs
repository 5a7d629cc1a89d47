//! The rules' pages keep what they promise: every example is checked, and fires exactly where the page says.

mod common;

use common::pages::{Example, examples};
use common::{Run, Sources, lines};
use doccheck::rules::{RULES, Rule};

/// Pages whose fault no Markdown example can hold: a page is text, and these rules are about bytes that are none, and about a repository.
const WITHOUT_EXAMPLES: [&str; 2] = ["unreadable-document", "unknown-source-commit"];

/// The examples of a rule, from its page in the language that all others follow.
fn examples_of(rule: &Rule) -> Vec<Example> {
    let (locale, page) = rule.meta.pages[0];
    examples(page).unwrap_or_else(|fault| panic!("docs/{locale}/rules/{}.md: {fault}", rule.meta.name))
}

/// What the rule says of the example: path, line, name.
fn own(rule: &Rule, run: &Run) -> Vec<(String, u32, String)> {
    let mut found: Vec<_> =
        run.found().into_iter().filter(|found| found.rule == rule.meta.name).map(|found| (found.path, found.line, found.rule)).collect();
    found.sort();
    found
}

fn each_example(mut check: impl FnMut(&Rule, &Example, &Sources, &Run) -> Option<String>) {
    let mut failures = Vec::new();
    for rule in RULES {
        for example in examples_of(rule) {
            let sources = example.sources();
            let run = sources.check();
            if let Some(failure) = check(rule, &example, &sources, &run) {
                failures.push(format!("{} `{}`:\n{failure}", rule.meta.name, example.id));
            }
        }
    }
    assert!(failures.is_empty(), "{} examples fail\n\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn examples_fire_where_the_page_says_and_nowhere_else() {
    each_example(|rule, example, _, run| {
        let (expected, found) = (example.expected(), own(rule, run));
        let show = |list: &[(String, u32, String)]| lines(list.iter().map(|(path, line, rule)| format!("{path}:{line} {rule}")));
        (expected != found).then(|| {
            let all = lines(run.found());
            format!(" expected\n{} found\n{} all findings\n{all}", show(&expected), show(&found))
        })
    });
}

#[test]
fn fixes_mend_what_the_examples_show() {
    each_example(|rule, _, sources, run| {
        let fixable = run.findings.iter().filter(|finding| finding.rule.name == rule.meta.name);
        let fixes: Vec<_> = fixable.filter_map(|finding| Some((finding.place.file, finding.fix.as_ref()?))).collect();
        if fixes.is_empty() {
            return None;
        }
        let expected = own(rule, run).len() - fixes.len();
        let fixed = sources.clone().fixed(run, fixes);
        let again = fixed.check();
        (own(rule, &again).len() != expected).then(|| format!(" still found after the fix\n{}", again.report()))
    });
}

#[test]
fn every_page_shows_the_fault_and_a_sound_text() {
    let mut failures = Vec::new();
    for rule in RULES.iter().filter(|rule| !WITHOUT_EXAMPLES.contains(&rule.meta.name)) {
        let examples = examples_of(rule);
        if !examples.iter().any(Example::fires) || examples.iter().all(Example::fires) {
            failures.push(format!("{}: needs an example that fires and one that does not", rule.meta.name));
        }
        for (_, _, named) in examples.iter().flat_map(Example::expected) {
            if named != rule.meta.name {
                failures.push(format!("{}: expects {named}, which another page explains", rule.meta.name));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn examples_are_the_same_in_every_language() {
    let mut failures = Vec::new();
    for rule in RULES {
        let first = examples_of(rule);
        for (locale, page) in &rule.meta.pages[1..] {
            if examples(page).as_ref() != Ok(&first) {
                failures.push(format!("docs/{locale}/rules/{}.md", rule.meta.name));
            }
        }
    }
    assert!(failures.is_empty(), "examples differ from those of the first language:\n{}", failures.join("\n"));
}
