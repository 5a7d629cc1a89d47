//! One rule, one place; one direction of modules; one user of a crate. What the compiler cannot see is kept true here.

use doccheck::finding::Severity;
use doccheck::front_matter;
use doccheck::rules::{RULES, find};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of the files in a folder, without their extension.
fn stems(folder: &str, extension: &str) -> BTreeSet<String> {
    let folder = root().join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("a folder's entry").path());
    let wanted = paths.filter(|path| path.extension().is_some_and(|found| found == extension));
    wanted.map(|path| path.file_stem().expect("a file has a name").to_str().expect("names are ASCII").to_owned()).collect()
}

fn rule_names() -> BTreeSet<String> {
    RULES.iter().map(|rule| rule.meta.name.to_owned()).collect()
}

#[test]
fn rules_are_sorted_and_unique() {
    assert!(RULES.is_sorted_by(|a, b| a.meta.code < b.meta.code), "RULES is sorted by code, and no code is there twice");
    assert_eq!(rule_names().len(), RULES.len(), "no name is there twice");
    for rule in RULES {
        let meta = rule.meta;
        let digits = meta.code.strip_prefix("DC").unwrap_or("");
        assert!(digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit()), "{}", meta.code);
        assert!(meta.name.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase())), "{}", meta.name);
        assert!(!rule.checks.is_empty(), "{} checks nothing", meta.name);
        assert!(std::ptr::eq(find(meta.name).unwrap(), *rule) && std::ptr::eq(find(meta.code).unwrap(), *rule));
        for other in meta.yields_to {
            assert!(find(other).is_some() && *other != meta.name, "{} yields to `{other}`, which is no other rule", meta.name);
        }
    }
}

#[test]
fn every_rule_has_its_file_its_pages_and_nothing_is_left_over() {
    let mut files: BTreeSet<String> = stems("src/rules", "rs").iter().map(|stem| stem.replace('_', "-")).collect();
    assert!(files.remove("mod"));
    assert_eq!(files, rule_names(), "src/rules");
    for locale in ["en-US", "nl-NL", "pt-PT", "sv-SE", "tr-TR"] {
        assert_eq!(stems(&format!("docs/{locale}/rules"), "md"), rule_names(), "docs/{locale}/rules");
    }
    assert_eq!(stems("snapshots/rules", "snap"), rule_names(), "snapshots/rules");
}

#[test]
fn files_are_named_by_the_rule_they_hold() {
    for rule in RULES {
        let path = root().join("src/rules").join(rule.meta.name.replace('-', "_") + ".rs");
        let text = fs::read_to_string(&path).unwrap();
        for needed in [format!("name: \"{}\"", rule.meta.name), format!("pages!(\"{}\")", rule.meta.name)] {
            assert!(text.contains(&needed), "{} lacks {needed}", path.display());
        }
    }
}

#[test]
fn pages_agree_with_their_rules() {
    let severity = |severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    for meta in RULES.iter().map(|rule| rule.meta) {
        for (locale, page) in meta.pages {
            let page_name = format!("docs/{locale}/rules/{}.md", meta.name);
            let fields = front_matter::read(page);
            assert!(fields.faults.is_empty(), "{page_name}: {:?}", fields.faults);
            assert_eq!(fields.text("error_code"), Some(meta.code), "{page_name}");
            assert_eq!(fields.text("severity"), Some(severity(meta.severity)), "{page_name}");
            assert_eq!(fields.text("title"), Some(format!("{} {}", meta.code, meta.name).as_str()), "{page_name}");
            let heading = format!("\n# <a name=\"{0}\"></a>{1}: {0} - ", meta.name, meta.code);
            assert!(page.contains(&heading), "{page_name} has no heading such as{heading}");
        }
        let index = fs::read_to_string(root().join("docs/en-US/index.md")).unwrap();
        let row = format!("| {0} | [{1}](rules/{1}.md) |", meta.code, meta.name);
        let line = index.lines().find(|line| line.starts_with(&row)).unwrap_or_else(|| panic!("docs/en-US/index.md has no {row}"));
        let fix = meta.fix.map_or("-".to_owned(), |fix| format!("{fix:?}").to_lowercase());
        let off = if meta.default_on { "" } else { ", off" };
        assert!(line.ends_with(&format!("| {}{off} | {fix} |", severity(meta.severity))), "{line}");
    }
}

/// The modules in layers: one may use those of the layers above it, and those of its own layer that stand before it.
const LAYERS: [&[&str]; 9] = [
    &["source", "locale"],
    &["lexicon", "finding"],
    &["front_matter", "markdown"],
    &["config", "document"],
    &["alignment"],
    &["diagnostic", "rules"],
    &["check", "localization"],
    &["report", "catalogue", "fix"],
    &["cli"],
];

/// Crates that only some modules may use, so that what they are for is decided in one place.
const CRATES: [(&str, &[&str]); 17] = [
    ("pulldown_cmark", &["markdown/"]),
    ("serde_yaml", &["front_matter/events.rs"]),
    ("fluent", &["localization/", "lexicon/resources.rs", "catalogue/"]),
    ("unic_langid", &["localization/", "lexicon/resources.rs", "catalogue/"]),
    ("comrak", &["catalogue/"]),
    ("askama", &["catalogue/"]),
    ("clap", &["cli/", "main.rs"]),
    ("annotate_snippets", &["report/"]),
    ("icu_locale", &["locale.rs"]),
    ("sys_locale", &["locale.rs"]),
    ("walkdir", &["source/discovery/"]),
    ("ignore", &["source/discovery/ignore_files.rs"]),
    ("gix", &["source/git.rs"]),
    ("sha2", &["diagnostic.rs", "catalogue/"]),
    ("similar", &["alignment/freshness/sections.rs", "alignment/inventory.rs", "fix/diff.rs", "source/changes.rs"]),
    // What touches the world: files, the environment.
    (
        "std::fs",
        &["source/discovery/", "source/git.rs", "config/load.rs", "cli/", "catalogue/write.rs", "catalogue/lookup.rs", "fix/write.rs"],
    ),
    ("std::env", &["cli/", "locale.rs"]),
];

/// What no module may use: doccheck never reaches out, and never runs anything.
const NEVER: [&str; 4] = ["std::net", "process::Command", "libc::", "unsafe {"];

/// The library's code by path below `src`: without comments and without tests.
fn code() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("tests") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") && path.is_file() {
                let name = path.strip_prefix(root().join("src")).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, without_tests(&fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

/// The text up to its module of tests, which is the last item of a file, with comment lines blank.
fn without_tests(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("");
    code.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line }).flat_map(|line| [line, "\n"]).collect()
}

/// The modules of the crate that `code` names, by `crate::a` and `crate::{a, b::c}`.
fn modules_used(code: &str) -> BTreeSet<&str> {
    let word = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_').len();
    let mut found = BTreeSet::new();
    for (at, path) in code.match_indices("crate::") {
        let rest = &code[at + path.len()..];
        let Some(list) = rest.strip_prefix('{') else {
            found.insert(&rest[..word(rest)]);
            continue;
        };
        let mut depth = 1;
        let mut begins = true;
        for (at, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => begins = true,
                c if begins && !c.is_whitespace() => {
                    found.insert(&list[at..at + word(&list[at..])]);
                    begins = false;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    found
}

#[test]
fn modules_use_each_other_in_one_direction() {
    let order: Vec<&str> = LAYERS.iter().flat_map(|layer| layer.iter().copied()).collect();
    let mut failures = Vec::new();
    for (path, code) in code() {
        let own = path.split(['/', '.']).next().unwrap();
        if own == "lib" || own == "main" {
            continue;
        }
        let Some(place) = order.iter().position(|module| *module == own) else {
            failures.push(format!("src/{path}: the module `{own}` has no place in LAYERS"));
            continue;
        };
        // What `super` leads out of the module by; all others are named by `crate`, and seen here.
        let way_out = if path == format!("{own}.rs") || path == format!("{own}/mod.rs") { "super::" } else { "super::super" };
        if code.contains(way_out) {
            failures.push(format!("src/{path}: write `crate::` for what lies outside of the module"));
        }
        for used in modules_used(&code) {
            match order.iter().position(|module| *module == used) {
                None => failures.push(format!("src/{path}: `crate::{used}` is no module")),
                Some(other) if other > place => failures.push(format!("src/{path}: `{own}` may not use `{used}`")),
                Some(_) => {}
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// Whether `code` names `path` as a path, not as the end of a longer word.
fn names(code: &str, path: &str) -> bool {
    let begins = |at: usize| !code[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let ends = |at: usize| {
        let rest = &code[at + path.len()..];
        rest.starts_with("::") || path.contains("::") && !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
    };
    let grouped = || path.strip_prefix("std::").is_some_and(|item| names_in_group(code, item));
    code.match_indices(path).any(|(at, _)| begins(at) && ends(at)) || grouped()
}

/// `use std::{fs, io};` names `std::fs`.
fn names_in_group(code: &str, item: &str) -> bool {
    code.match_indices("std::{").any(|(at, open)| {
        let list = code[at + open.len()..].split(['}', ';']).next().unwrap_or("");
        list.split([',', '{']).any(|part| part.trim().split("::").next() == Some(item))
    })
}

#[test]
fn crates_have_one_user() {
    let code = code();
    let mut failures = Vec::new();
    for (path, text) in &code {
        for (name, allowed) in CRATES {
            if names(text, name) && !allowed.iter().any(|place| path.starts_with(place)) {
                failures.push(format!("src/{path}: `{name}` is for {}", allowed.join(", ")));
            }
        }
        for never in NEVER.iter().filter(|never| text.contains(**never)) {
            failures.push(format!("src/{path}: `{never}` is for nobody"));
        }
    }
    for (name, _) in CRATES {
        // A misspelt crate would be allowed everywhere.
        let cargo = fs::read_to_string(root().join("Cargo.toml")).unwrap();
        let known =
            name.starts_with("std::") || [name.to_owned(), name.replace('_', "-")].iter().any(|n| cargo.contains(&format!("\n{n} =")));
        assert!(known, "Cargo.toml has no {name}");
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn every_module_says_what_it_is_for() {
    for path in code().keys() {
        let text = fs::read_to_string(root().join("src").join(path)).unwrap();
        assert!(text.starts_with("//! "), "src/{path} does not begin with a sentence about itself");
    }
}

#[test]
fn the_readers_of_this_test_read_what_is_written() {
    let code = without_tests(
        "use crate::{alignment::{self, By}, check};\n// crate::nothing\nlet x = crate::lexicon::lexicon();\n#[cfg(test)]\nmod tests {",
    );
    assert_eq!(modules_used(&code), BTreeSet::from(["alignment", "check", "lexicon"]));
    assert!(
        names("use std::fs::{self, File};", "std::fs") && names("use std::{env, fs};", "std::fs") && names("std::fs::read()", "std::fs")
    );
    assert!(names("use ignore::gitignore::Gitignore;", "ignore") && !names("self.ignore()", "ignore"));
    assert!(!names("use std::io;", "std::fs") && !names("std::fsx::y()", "std::fs"));
}
