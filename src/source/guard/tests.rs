//! Texts that parsers take long on are stopped, sound ones pass, and the parsers agree.

use super::*;

const TWO_HUNDRED_FIFTY_KB: usize = 256_000;

/// `unit` as often as it takes to fill `size`.
fn fill(unit: &str, size: usize) -> String {
    unit.repeat(size / unit.len())
}

fn limit(text: &str) -> Option<(&'static str, Option<u32>)> {
    match check(text, &Limits::default()) {
        Some(ReadFault::Limit { limit, line, .. }) => Some((limit, line)),
        None => None,
        Some(fault) => panic!("{fault:?}"),
    }
}

/// Lines that are nested one deeper each: `-`, then two spaces and `-`, and so on.
fn staircase(depth: usize) -> String {
    (0..depth).map(|n| format!("{}- a\n", "  ".repeat(n))).collect()
}

/// Items nested one deeper each that the guard takes for text, for it does not know where HTML ends.
fn hidden_staircase(depth: usize) -> String {
    (0..depth).map(|n| format!("{0}<!-- -->\n{0}-\n", "  ".repeat(n))).collect()
}

/// What the parsers take long on, by the row of the list of hazards.
fn dangerous() -> Vec<(&'static str, String, &'static str)> {
    let size = TWO_HUNDRED_FIFTY_KB;
    let lazy = |k: usize| format!("{} a\n{}", ">".repeat(k), "b\n".repeat(k));
    vec![
        ("H7", fill(">", size), "max-container-depth"),
        ("H7 spaced", fill("> ", size), "max-container-depth"),
        ("H7 in an item", format!("- a\n\n  {}", fill(">", size)), "max-container-depth"),
        ("H7 after a false fence", format!("<!--\n```\n-->\n{}", fill(">", size)), "max-container-depth"),
        ("H7 after a false front matter", format!("---\ntitle: x\n{}\n---\n", fill(">", 60_000)), "max-container-depth"),
        ("H9", lazy(size / 3), "max-container-depth"),
        ("H9 with items", format!("{}a\n{}", "- ".repeat(200), "b\n".repeat(1000)), "max-container-depth"),
        ("H9 by steps", format!("{}{}", staircase(200), "b\n".repeat(1000)), "max-container-depth"),
        ("H9 mixed", format!("{}a\n", "> 1. * ".repeat(100)), "max-container-depth"),
        ("H9 tabs", format!("{}a\n", "-\t".repeat(100)), "max-container-depth"),
        ("H9 a false rule", format!("{}\u{c}\n", "- ".repeat(100)), "max-container-depth"),
        ("H9 numbers in a comment", format!("<!-- -->\n{}a\n", "2. ".repeat(100)), "max-container-depth"),
        ("H9 by steps that comments hide", hidden_staircase(600), "max-container-depth"),
        ("H10", format!("{}\n{}", fill("](* (![", size), "a\n".repeat(1000)), "max-bracket-depth"),
        ("H10 on lines", fill("](* (![\n", size), "max-bracket-depth"),
        ("H10 quoted", fill("> ](* (![\n", size), "max-bracket-depth"),
        ("H10 after a false fence", format!("<!--\n```\n-->\n{}", fill("](* (![\n", size)), "max-bracket-depth"),
        ("H10 once", format!("[a](b (c\n{}", "a\n".repeat(1000)), "max-title-lines"),
        ("H10 quotation mark", format!("[a](b \"c\n{}", "a\n".repeat(1000)), "max-title-lines"),
        ("H10 apostrophe", format!("> [a](\n> b\n> 'c\n{}", "> a\n".repeat(1000)), "max-title-lines"),
        ("H10 lazy", format!("> [a](\n> b\n>'c\n{}", "a\n".repeat(1000)), "max-title-lines"),
        ("H10 angles", format!("[a](<b c>\"c\n{}", "a\n".repeat(1000)), "max-title-lines"),
        ("H10 another mark first", format!("\"q [a](b) \"q [c](d \"e\n{}", "a\n".repeat(1000)), "max-title-lines"),
        ("H10 in a title", format!("[a](b 'c [d](e \"f\n{}", "a '\n".repeat(1000)), "max-title-lines"),
        ("H10 escaped end", format!("[a](b \"c\n{}", "\\\"\n".repeat(1000)), "max-title-lines"),
        ("H10 closed late", format!("[a](b \"c\n{}\")\n", "a\n".repeat(1000)), "max-title-lines"),
        ("brackets", fill("[", size), "max-bracket-depth"),
        ("line", fill("a", 300_000), "max-line-length"),
        ("headings", fill("# a\n", size), "max-headings"),
        ("headings without a space", fill("##a\n", size), "max-headings"),
        ("headings underlined", fill("a\n-\n", size), "max-headings"),
        ("headings quoted", fill("> # a\n", size), "max-headings"),
        ("headings after a false fence", format!("<!--\n```\n-->\n{}", fill("# a\n", 1_000_000)), "max-headings"),
        ("front matter", format!("---\n{}---\n", fill("a: b\n", 70_000)), "max-front-matter"),
    ]
}

/// What must pass, for it is sound or takes the parsers no time.
fn harmless() -> Vec<(&'static str, String)> {
    let size = TWO_HUNDRED_FIFTY_KB;
    vec![
        ("H4", "- [ ] \\\n  =\n".to_owned()),
        ("H5", fill("> ---\n", size)),
        ("H8", fill("[^a] ", size)),
        ("H9 at the limit", format!("{}a\n{}", ">".repeat(64), fill("b\n", size))),
        ("H9 items at the limit", format!("{}a\n{}", "- ".repeat(64), fill("b\n", size))),
        ("H10 closed", fill("[a](b \"c\") \n", size)),
        ("H10 titles", fill("[a](b \"c\nd\") 'e' (f\ng)\n", size)),
        ("H10 at the limit", fill(&format!("[a](b \"c\n{}\n", "a\n".repeat(250)), size)),
        ("H10 no title", format!("[a](b) isn't\n{}", "a\n".repeat(5000))),
        ("H10 by paragraphs", fill("](* (![\n\n", size)),
        ("H10 escaped", fill("\\[\\(", 200_000)),
        ("a long rule", fill("- ", 200_000)),
        ("rules", fill("- - - -\n* * *\n", size)),
        ("a rule of minus signs", fill("-", 200_000)),
        ("items", fill("- a\n", size)),
        ("numbers", fill("1. a\n   - b\n", size)),
        ("quotes", fill("> a\n\n", size)),
        ("code", format!("```\n{}```\n", fill("[(\n> > > > >\n", 2_000))),
        ("code that looks like headings", format!("~~~sh\n{}~~~\n", fill("# a\n", 100_000))),
        ("stairs", staircase(64)),
        ("stairs again and again", fill(&format!("{}\n", staircase(20)), size)),
        ("a table", fill("| a [b](c) | `[(` |\n", 500)),
        ("a thematic break first", format!("---\n\nProse.\n{}\n---\n", fill("a\n", 100_000))),
        ("faces", fill(":) ", 10_000)),
    ]
}

#[test]
fn dangerous_texts_are_stopped() {
    for (name, text, expected) in dangerous() {
        assert_eq!(limit(&text).map(|(limit, _)| limit), Some(expected), "{name}");
        let windows = text.replace('\n', "\r\n");
        assert_eq!(limit(&windows).map(|(limit, _)| limit), Some(expected), "{name}, CRLF");
        let marked = format!("\u{feff}{text}");
        assert_eq!(limit(&marked).map(|(limit, _)| limit), Some(expected), "{name}, BOM");
    }
}

#[test]
fn harmless_texts_pass() {
    for (name, text) in harmless() {
        assert_eq!(limit(&text), None, "{name}");
        assert_eq!(limit(&text.replace('\n', "\r")), None, "{name}, CR");
    }
}

/// The options that `markdown` reads with, as far as they matter here.
fn reading_options() -> pulldown_cmark::Options {
    use pulldown_cmark::Options;
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_GFM
}

fn html(text: &str) -> String {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.footnotes = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.alerts = true;
    comrak::markdown_to_html(text, &options)
}

/// A fault of the parsers themselves would show here, as a panic or as a test that takes minutes.
#[test]
fn what_passes_is_read_by_both_parsers() {
    for (name, text) in harmless() {
        assert!(pulldown_cmark::Parser::new_ext(&text, reading_options()).count() > 0, "{name}");
        assert!(!html(&text).is_empty(), "{name}");
    }
}

/// Of the bare crate: where this fails, the fault is mended upstream, and heading attributes may be thought of again.
#[test]
fn bare_crate_h4_heading_attributes_panic() {
    let options = reading_options() | pulldown_cmark::Options::ENABLE_HEADING_ATTRIBUTES;
    let result = std::panic::catch_unwind(|| pulldown_cmark::Parser::new_ext("- [ ] \\\n  =\n", options).count());
    assert!(result.is_err());
}

/// How deep a parser sees quotes and items nested.
fn parsed_depth(text: &str) -> usize {
    use pulldown_cmark::{Event, Parser, Tag, TagEnd};
    let (mut depth, mut most) = (0_usize, 0_usize);
    for event in Parser::new_ext(text, reading_options()) {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::Item) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => depth -= 1,
            _ => {}
        }
        most = most.max(depth);
    }
    most
}

/// The same by the other parser, told from what it writes.
fn html_depth(text: &str) -> usize {
    let html = html(text);
    let (mut depth, mut most) = (0_usize, 0_usize);
    for tag in html.split('<').skip(1) {
        if tag.starts_with("blockquote>") || tag.starts_with("li>") || tag.starts_with("li ") {
            depth += 1;
        } else if tag.starts_with("/blockquote>") || tag.starts_with("/li>") {
            depth -= 1;
        }
        most = most.max(depth);
    }
    most
}

#[test]
fn the_line_is_that_of_the_fault() {
    let deep = ">".repeat(65);
    assert_eq!(limit(&format!("a\r\nb\rc\n{deep}\n")), Some(("max-container-depth", Some(4))));
    assert_eq!(limit(&format!("\u{feff}---\ntitle: x\n---\n{deep}\n")), Some(("max-container-depth", Some(4))));
    assert_eq!(limit(&"(\n".repeat(65)), Some(("max-bracket-depth", Some(65))));
    assert_eq!(limit(&"(".repeat(64)), None);
    assert_eq!(limit(&">".repeat(64)), None);
    assert_eq!(limit(&format!("a\n{}", "b".repeat(256 * 1024 + 1))), Some(("max-line-length", Some(2))));
}

#[test]
fn a_limit_can_be_raised() {
    let text = format!("{}a\n", "> ".repeat(100));
    let limits = Limits { max_container_depth: 100, ..Limits::default() };
    assert_eq!(check(&text, &limits), None);
    let limits = Limits { max_file_size: 10, ..Limits::default() };
    assert_eq!(check(&text, &limits), Some(limits.file_size_fault()));
}

proptest::proptest! {
    #[test]
    fn never_panics(
        parts in proptest::collection::vec(proptest::sample::select(vec![
            "---", "\n", "\n", "\r", "```", "~~~", "> ", ">", "- ", "-", "* ", "1. ", "10) ", "\t", " ", "    ",
            "#", "=", "[", "(", "]", ")", "\\", "a", "é", "\u{feff}", "title: x", "<!--", "-->",
        ]), 0..60),
    ) {
        let text = parts.concat();
        let _ = check(&text, &Limits { max_container_depth: 3, max_bracket_depth: 3, ..Limits::default() });
    }

    /// The guard may see containers where there are none, never the other way round, as far as the two parsers
    /// agree on what there is. Without HTML, which the guard does not know, and without tabs, which it reads as
    /// CommonMark says and the parsers do not: with those it may miss some, and `most_depth` is the bound.
    #[test]
    fn the_parsers_see_no_deeper_nesting_than_the_guard(
        parts in proptest::collection::vec(proptest::sample::select(vec![
            "\n", "\n", "\n", "> ", ">", "- ", "-", "* ", "*", "+ ", "1. ", "2) ", " ", "  ", "    ", "\r", "\r\n",
            "#", "# ", "=", "a", "a",     "| a |", "|-|", "[^a]: ", "[a]: b", "---",
        ]), 0..60),
    ) {
        let text = parts.concat();
        for allowed in 1..6 {
            if check(&text, &Limits { max_container_depth: allowed, ..Limits::default() }).is_none() {
                let depth = (parsed_depth(&text), html_depth(&text));
                proptest::prop_assert!(depth.0.min(depth.1) <= allowed, "{depth:?} > {allowed}");
                break;
            }
        }
    }
}
