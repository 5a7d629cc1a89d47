//! Every shape recognised, and what is like it and is none.

use super::*;
use crate::document::{Document, lower_limited};
use crate::finding::FileId;
use crate::source::{Limits, SourceFile};

fn read(path: &str, text: &str, options: EntryOptions<'_>) -> (Document, String) {
    let file = SourceFile::from_bytes(path.to_owned(), path.to_owned(), text.as_bytes().to_vec(), &Limits::default());
    (lower_limited(FileId(0), &file, None, 1 << 16, options), file.text)
}

/// The codes of a document's entries with their domains.
fn codes_in(path: &str, text: &str) -> Vec<String> {
    let (document, _) = read(path, text, EntryOptions::default());
    let domain = |entry: &Entry| entry.domain.as_ref().map_or_else(String::new, |domain| format!(".{domain}"));
    document.entries.iter().map(|entry| format!("{}{}", entry.codes.join("/"), domain(entry))).collect()
}

const TABLE: &str = "# Harbour\n\n## Crane error codes\n\n\
    | code | description | solution |\n|---|---|---|\n\
    | CRANE-01 | The hook *swings* | Wait for [calm](https://harbour.example/wind). |\n| CRANE-02 | The hook is stuck | - |\n\
    | CRANE-03 | No power | Plug it in \\| call us. |\n\n## Berth error codes\n\n| code | description | solution |\n|---|---|---|\n| Berth-01 | Taken | Leave. |\n";

#[test]
fn rows_of_an_error_table() {
    let (document, text) = read("guide.md", TABLE, EntryOptions::default());
    let codes: Vec<&str> = document.entries.iter().map(|entry| entry.codes[0].as_str()).collect();
    assert_eq!(codes, ["CRANE-01", "CRANE-02", "CRANE-03", "Berth-01"], "a table of one row is one where the document has others");
    let hook = &document.entries[0];
    assert_eq!((hook.shape, hook.heading(), hook.code_span.of(&text)), (EntryShape::Table, None, "CRANE-01"));
    assert_eq!(hook.message.as_ref().unwrap().text, "The hook swings");
    assert_eq!(hook.solution.as_ref().unwrap().text, "Wait for calm.");
    assert_eq!(document.entries[1].solution, None);
    assert_eq!(document.entry_at(hook.code_span.start + 3), Some(0));
    assert_eq!(document.entry_at(document.section(hook.section).title.start), None);
}

#[test]
fn headers_name_codes_in_any_language() {
    let table = |header: &str, rows: &[&str]| {
        let rows: String = rows.iter().map(|row| format!("| {row} | Words |\n")).collect();
        codes_in("page.md", &format!("# Page\n\n| {header} | x |\n|---|---|\n{rows}"))
    };
    assert_eq!(table("<b>Error Code</b>", &["`code=10001`", "`code=10002`", "`code=10003`"]), ["10001", "10002", "10003"]);
    assert_eq!(table("错误码", &["HookStuck", "HookLost", "NoPower"]), ["HookStuck", "HookLost", "NoPower"]);
    assert_eq!(table("Foutcode", &["ERROR 4001 (HB001)", "4002", "4003"]), ["4001.HB001", "4002", "4003"]);
    // A damaged code beside sound ones is an entry still; a heading inside of the table is none.
    assert_eq!(
        table("Error code", &["HB-01", "HB-02", "HB -03", "HB-04", "HB-05", "Cranes", "HB-06"]),
        ["HB-01", "HB-02", "HB -03", "HB-04", "HB-05", "HB-06"]
    );
    assert_eq!(table("Error code", &["HB-01", "HB-02"]), [""; 0], "too few");
    assert_eq!(table("Type", &["INT16", "INT32", "INT64"]), [""; 0]);
    assert_eq!(table("Code", &["HB-01", "HB-02", "HB-03"]), [""; 0], "nothing speaks of errors");
}

#[test]
fn tables_that_are_no_error_tables() {
    let under = |heading: &str, table: &str| codes_in("page.md", &format!("# Page\n\n## {heading}\n\n{table}"));
    let options = "| Option | Default |\n|---|---|\n| retry.max | 3 |\n| retry.wait | 5 |\n| retry.on-error | no |\n";
    assert_eq!(under("Error handling", options), [""; 0]);
    let types = "| Type | Maps to |\n|---|---|\n| INT16 | a |\n| UTF8 | b |\n| SHA256 | c |\n| MD55 | d |\n";
    assert_eq!(under("Type errors", types), [""; 0], "all families differ");
    let versions = "| Version | Notes |\n|---|---|\n| 1.0.1 | a |\n| 1.0.2 | b |\n| 1.0.3 | c |\n";
    assert_eq!(under("Known errors", versions), [""; 0]);
    let index = "| Error code | Page |\n|---|---|\n| HB-01 | [Stuck](a.md) |\n| HB-02 | [Lost](b.md) |\n| HB-03 | [Power](c.md) |\n";
    assert_eq!(under("Error codes", index), [""; 0], "the rows lead to where the errors are documented");
    let summary = "| Error code | Means |\n|---|---|\n| HB-01 | a |\n| HB-02 | b |\n| HB-03 | c |\n\n### HB-01\n\n### HB-02: lost\n";
    assert_eq!(under("Error codes", summary), [""; 0], "sections below document them");
}

#[test]
fn numbered_headings() {
    let atx = "# Reference\n\n## ERROR 4000 (HB001): No berth\n\nText.\n\n## ERROR 4000 (HB002): No crane\n\n## ERROR 4001 (HB003 )\n\n## ERROR 4002: x\n";
    assert_eq!(codes_in("sql.md", atx), ["4000.HB001", "4000.HB002", "4001.HB003", "4002"]);
    let setext = "ERROR 4000 (HB001): No berth\n---\n\nError 4001: No crane\n---\n\nERROR 4002 (HB0\n---\n";
    assert_eq!(codes_in("sql.md", setext), ["4000.HB001", "4001", "4002"]);
    let (document, _) = read("sql.md", atx, EntryOptions::default());
    assert_eq!(document.entries[0].message.as_ref().unwrap().text, "No berth");
    for none in [
        "# R\n\n## Error 1\n\n## Error 2\n\n## Error 3\n",
        "# R\n\n## Error 4000\n\n## Error 4001\n",
        "# R\n\n## Version 4000\n\n## Version 4001\n\n## Version 4002\n",
        "# R\n\n## Error 400.1\n\n## Error 401.2\n\n## Error 402x\n",
    ] {
        assert_eq!(codes_in("r.md", none), [""; 0], "{none}");
    }
}

#[test]
fn pages_named_by_codes() {
    let paths =
        ["a/errors/HB0100.md", "a/errors/HB0101.md", "a/errors/HB0102.md", "a/adr/ADR0001.md", "a/adr/ADR0002.md", "a/adr/ADR0003.md"];
    let stems = Stems::of(paths);
    let codes = |path: &str, text: &str| {
        let (document, _) = read(path, text, EntryOptions { profile: None, stems: Some(&stems) });
        document.entries.iter().flat_map(|entry| entry.codes.clone()).collect::<Vec<_>>()
    };
    assert_eq!(codes("a/errors/HB0100.md", "# The berth is taken\n"), ["HB0100"]);
    assert_eq!(codes("a/errors/HB0101.pt.md", "# O cais está ocupado\n"), ["HB0101"]);
    assert_eq!(codes("a/errors/HB0100.md", "# See HB0101\n"), [""; 0], "the title names another");
    assert_eq!(codes("a/errors/HB0100.md", "---\nerror_code: HB0999\n---\n# Taken\n"), [""; 0], "the front matter names another");
    assert_eq!(codes("a/errors/overview.md", "# Errors\n"), [""; 0]);
    assert_eq!(codes("a/adr/ADR0001.md", "# We use cranes\n"), [""; 0], "nothing speaks of errors");
    let guide = "# Guide\n\n## The berth\n\n**Error code:** HB0100\n\n## The crane\n\n**Error code:** HB0777\n";
    assert_eq!(codes("a/guide.md", guide), ["HB0777"], "what has a page of its own is only spoken of");
}

#[test]
fn two_codes_in_a_title_are_an_entry_and_a_range_is_none() {
    let page = |name: &str, keys: &str, title: &str| codes_in(name, &format!("---\nf1_keywords: [{keys}]\n---\n# {title}\n"));
    assert_eq!(page("warnings-c4101-and-c4102.md", "C4101, C4102", "Warnings C4101 and C4102"), ["C4101/C4102"]);
    assert_eq!(page("errors-c2001-through-c2100.md", "", "Errors C2001 through C2100"), [""; 0]);
    assert_eq!(page("errors-c2001-through-c2100.md", "C2001, C2002, C2100", "Errors C2001 through C2100"), [""; 0]);
}

fn profile(shape: ProfileShape) -> Profile {
    Profile { shape, code: None, message: None, causes: None, solution: None, domain: None }
}

#[test]
fn a_profile_says_where_the_parts_stand() {
    let told = |profile: &Profile, path: &str, text: &str| read(path, text, EntryOptions { profile: Some(profile), stems: None }).0.entries;
    let page = Profile {
        code: Some(Source::FileName(Pattern::new("^(.+)$").unwrap())),
        message: Some(Source::First(FirstBlock::Code)),
        causes: Some(Source::First(FirstBlock::List)),
        solution: Some(Source::Label("Remedy".to_owned())),
        domain: Some(Source::Folder(1)),
        ..profile(ProfileShape::Page)
    };
    let text = "# The hook cannot be lifted\n\n**Remedy:** Oil it. <br>\n\n```\nHookError: no\n```\n\n- [Rust](#rust)\n- Ice\n";
    let entries = told(&page, "cranes/hook_stuck/index.md", text);
    let entry = &entries[0];
    assert_eq!((entry.codes[0].as_str(), entry.domain.as_deref()), ("hook_stuck", Some("cranes")));
    assert_eq!(entry.message.as_ref().unwrap().text, "HookError: no");
    assert_eq!(entry.solution.as_ref().unwrap().text, "Oil it.");
    assert_eq!(
        entry.causes.iter().map(|cause| (cause.text.as_str(), cause.link.is_some())).collect::<Vec<_>>(),
        [("Rust", true), ("Ice", false)]
    );

    let table = Profile {
        code: Some(Source::Column(Column::Header("número".to_owned()))),
        domain: Some(Source::Heading(Pattern::new("^Device (\\w+)").unwrap())),
        ..profile(ProfileShape::Table)
    };
    let text = "# Exits\n\n## Device A\n\n### Codes\n\n| x | Número |\n|---|---|\n| Taken | 12 |\n\n| y | z |\n|---|---|\n| 1 | 2 |\n";
    let entries = told(&table, "exits.md", text);
    assert_eq!(entries.iter().map(|e| (e.codes[0].as_str(), e.domain.as_deref())).collect::<Vec<_>>(), [("12", Some("A"))]);

    assert!(told(&profile(ProfileShape::None), "guide.md", TABLE).is_empty());
    assert!(told(&profile(ProfileShape::Section), "guide.md", TABLE).is_empty());
    assert_eq!(told(&profile(ProfileShape::Table), "guide.md", TABLE).len(), 4);
}

#[test]
fn what_all_rows_of_a_table_have_is_looked_for_once() {
    let profile = Profile {
        shape: ProfileShape::Table,
        code: Some(Source::Column(Column::Number(1))),
        message: None,
        causes: None,
        solution: None,
        domain: Some(Source::Heading(Pattern::new("[a-z]+ (E\\w+)$").unwrap())),
    };
    let rows: String = (0..10_000).map(|n| format!("| E{n} | Words |\n")).collect();
    let text = format!("# {} EXPORT\n\n| Code | Message |\n|---|---|\n{rows}", "x".repeat(200_000));
    let start = std::time::Instant::now();
    let (document, _) = read("page.md", &text, EntryOptions { profile: Some(&profile), stems: None });
    assert_eq!(document.entries.len(), 10_000);
    assert!(document.entries.iter().all(|entry| entry.domain.as_deref() == Some("EXPORT")));
    assert!(start.elapsed().as_secs() < 10, "each row has read the heading: {:?}", start.elapsed());
}
