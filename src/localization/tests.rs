//! The sentinel: every word of every language is parsed, formatted with everything it may be given, and
//! used by something.

use super::{RESOURCES, Words, enumerated, negotiate};
use crate::finding::{Argument, RuleMeta};
use crate::rules::RULES;
use fluent::FluentArgs;
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use std::collections::{BTreeMap, BTreeSet};

const BASELINES: &[&str] = &["none", "exact", "cohort", "source", "siblings", "reference"];

/// Attributes that a rule's message may have. The first two it must have, the third where the rule has a fix.
const ATTRIBUTES: &[&str] = &["label", "help", "fix", "related-baseline", "related-evidence", "related-target", "related-first"];

/// Messages that code names beside the rules': [`Words::phrase`] and the joining of lists.
const USED_BY_CODE: &[&str] = &[
    "list-middle",
    "list-two",
    "list-end",
    "list-cut",
    "list-pair",
    "list-heading",
    "related-baseline",
    "related-first",
    "related-target",
    "related-duplicate",
    "related-evidence",
    "related-includer",
];

/// What the arguments of `rule` may be: every combination of keywords; everything else once given, once
/// as one, and once left out.
fn combinations(rule: &RuleMeta) -> Vec<Vec<(&'static str, Argument)>> {
    let mut all: Vec<Vec<(&'static str, Argument)>> = Vec::new();
    for amount in [0_u64, 1, 2, 9] {
        let mut some: Vec<Vec<(&'static str, Argument)>> = vec![Vec::new()];
        for &(name, description) in rule.arguments {
            let keywords = enumerated(name, description);
            let values: Vec<Argument> = if keywords.is_empty() {
                value(name, description, amount).into_iter().collect()
            } else {
                keywords.into_iter().map(Argument::from).collect()
            };
            if values.is_empty() {
                continue;
            }
            some = some.iter().flat_map(|head| values.iter().map(|it| [head.clone(), vec![(name, it.clone())]].concat())).collect();
        }
        all.extend(some);
    }
    all
}

/// A value of the type that the argument's name and description speak of; `None` leaves it out.
fn value(name: &str, description: &str, amount: u64) -> Option<Argument> {
    let number =
        ["count", "how many", "how often", "number", "level", "offset", "lines that", "headings among", "code lines among", "line where"];
    let several = ["each as", "codes the", "headings the", "the names,", "missing keys", "baseline's numbers"];
    if several.iter().any(|word| description.contains(word)) {
        let optional = ["codes the", "entries whose", "headings the", "the missing steps"].iter().any(|word| description.starts_with(word));
        let amount = if optional { amount } else { amount.max(1) };
        return (amount > 0).then(|| Argument::List((1..=amount).map(|item| format!("{item}: x-{item}")).collect()));
    }
    if name == "count" || number.iter().any(|word| description.starts_with(word) || description.starts_with(&format!("the {word}"))) {
        return Some(Argument::Number(amount));
    }
    (amount > 0 || !description.contains("or empty")).then(|| Argument::from("Xx-1"))
}

fn fill(words: &Words, rule: &RuleMeta, given: &[(&'static str, Argument)], baseline: &str, revisions: &str) -> FluentArgs<'static> {
    let mut arguments = words.rule_arguments(rule, given);
    for (name, value) in [
        ("baseline", baseline),
        ("base", "sv-SE"),
        ("base-locale", "sv-SE"),
        ("revision", "2019-05-02 (0123abcd)"),
        ("base-revision", "2020-05-02 (4567cdef)"),
        ("has-revisions", revisions),
        ("has-revision", revisions),
        ("severity", "error"),
        ("locale", "sv-SE"),
    ] {
        arguments.set(name, value.to_owned());
    }
    arguments
}

/// Formats without the fallback to en-US, and fails on any complaint of Fluent.
fn strictly(words: &Words, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
    let bundle = &words.bundles[0];
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).trim().to_owned();
    assert!(errors.is_empty(), "{} {id} {attribute:?}: {errors:?} in {text}", words.locale());
    assert!(!text.is_empty() && !text.contains(['{', '}']), "{} {id} {attribute:?}: {text:?}", words.locale());
    // A selector that fell through leaves an empty place behind.
    let gap = ["  ", " ,", "``", "“”", "()", " ."].iter().find(|gap| text.contains(**gap));
    assert!(gap.is_none(), "{} {id} {attribute:?}: {text:?} has {gap:?}", words.locale());
    Some(text)
}

#[test]
fn every_message_can_be_formatted_in_every_language() {
    for resources in RESOURCES {
        let words = Words::new(resources.tag);
        for rule in RULES {
            let meta = rule.meta;
            for given in combinations(meta) {
                for &baseline in BASELINES {
                    for revisions in ["yes", "no"] {
                        let arguments = fill(&words, meta, &given, baseline, revisions);
                        for attribute in [None, Some("label"), Some("help")] {
                            let text = strictly(&words, meta.name, attribute, &arguments);
                            assert!(text.is_some(), "{} lacks {} {attribute:?}", resources.tag, meta.name);
                        }
                        // Where an argument is missing, what to write is not known, and there is no fix.
                        if given.len() == meta.arguments.len() {
                            let fix = strictly(&words, meta.name, Some("fix"), &arguments);
                            assert_eq!(fix.is_some(), meta.fix.is_some(), "{} {}.fix", resources.tag, meta.name);
                        }
                        for attribute in &ATTRIBUTES[3..] {
                            strictly(&words, meta.name, Some(attribute), &arguments);
                        }
                    }
                }
            }
        }
    }
}

/// What one file of words defines: the id and attributes of each message, and the variables and messages
/// that each refers to.
struct Contents {
    messages: BTreeMap<String, BTreeSet<String>>,
    references: BTreeSet<String>,
}

fn contents(tag: &str, name: &str, text: &'static str) -> Contents {
    let resource: Resource<&str> = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{tag} {name}: {errors:?}"));
    let mut contents = Contents { messages: BTreeMap::new(), references: BTreeSet::new() };
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes: BTreeSet<String> = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
        assert_eq!(attributes.len(), message.attributes.len(), "{tag} {name}: {} has an attribute twice", message.id.name);
        let earlier = contents.messages.insert(message.id.name.to_owned(), attributes);
        assert!(earlier.is_none(), "{tag} {name}: {} is there twice", message.id.name);
        let patterns = message.value.iter().chain(message.attributes.iter().map(|Attribute { value, .. }| value));
        patterns.for_each(|pattern| references(pattern, &mut contents.references));
    }
    contents
}

fn references(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    fn inline(expression: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            InlineExpression::MessageReference { id, .. } => {
                found.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => of(expression, found),
            _ => {}
        }
    }
    fn of(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(expression) => inline(expression, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                variants.iter().for_each(|variant| references(&variant.value, found));
            }
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of(expression, found);
        }
    }
}

#[test]
fn all_languages_have_the_same_messages_each_of_use() {
    let of = |index: usize| {
        let resources = &RESOURCES[index];
        let messages = contents(resources.tag, "messages.ftl", resources.messages);
        let interface = contents(resources.tag, "interface.ftl", resources.interface);
        (resources.tag, messages, interface)
    };
    let (_, messages, interface) = of(0);
    for index in 1..RESOURCES.len() {
        let (tag, theirs, their_interface) = of(index);
        let keys = |contents: &Contents| contents.messages.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&messages), keys(&theirs), "{tag}");
        assert_eq!(keys(&interface), keys(&their_interface), "{tag}");
        assert_eq!(messages.messages, theirs.messages, "{tag}: attributes");
    }
    for (id, attributes) in &messages.messages {
        let rule = RULES.iter().any(|rule| rule.meta.name == id);
        assert!(rule || messages.references.contains(id) || USED_BY_CODE.contains(&id.as_str()), "nothing uses {id}");
        assert!(rule || attributes.is_empty(), "{id} is no rule and has attributes");
        let unknown: Vec<_> = attributes.iter().filter(|name| !ATTRIBUTES.contains(&name.as_str())).collect();
        assert!(unknown.is_empty(), "{id}: {unknown:?}");
        assert!(!interface.messages.contains_key(id), "{id} is in both files");
    }
    let sources = [
        include_str!("../report/text.rs"),
        include_str!("../report/options.rs"),
        include_str!("../report/statistics.rs"),
        include_str!("../report/status.rs"),
        include_str!("../report/summary.rs"),
        include_str!("../cli/fix.rs"),
        include_str!("../report/github.rs"),
        include_str!("../report/step_summary.rs"),
        include_str!("../report/sarif/mod.rs"),
        include_str!("../report/comparison/text.rs"),
    ]
    .concat();
    for id in interface.messages.keys() {
        assert!(sources.contains(&format!("\"{id}\"")), "nothing uses the phrase {id}");
    }
}

#[test]
fn words_may_be_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}

#[test]
fn the_language_is_negotiated() {
    for (asked, spoken) in [
        ("nl-NL", "nl-NL"),
        ("nl_BE.UTF-8", "nl-NL"),
        ("tr", "tr-TR"),
        ("pt-AO", "pt-PT"),
        ("pt-BR", "en-US"),
        ("de-DE", "en-US"),
        ("", "en-US"),
    ] {
        assert_eq!(negotiate(asked), spoken, "{asked}");
    }
    assert_eq!(Words::new("sv").locale(), "sv-SE");
}
