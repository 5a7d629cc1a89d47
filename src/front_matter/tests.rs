//! Blocks sound and broken, and what is read of them.

use super::events::is_number;
use super::*;
use proptest::prelude::*;

fn fault_names(block: &FrontMatter) -> Vec<&'static str> {
    block
        .faults
        .iter()
        .map(|fault| match fault {
            FrontMatterFault::NotClosed { .. } => "not-closed",
            FrontMatterFault::Syntax { .. } => "syntax",
            FrontMatterFault::NotMapping { .. } => "not-mapping",
            FrontMatterFault::DuplicateKey { .. } => "duplicate",
            FrontMatterFault::Alias { feature, .. } => feature,
            FrontMatterFault::TooLarge { .. } => "too-large",
            FrontMatterFault::TooDeep { .. } => "too-deep",
        })
        .collect()
}

fn body<'a>(text: &'a str, block: &FrontMatter) -> &'a str {
    &text[block.body_start as usize..]
}

fn keys(block: &FrontMatter) -> Vec<&str> {
    block.fields.iter().map(|field| field.key.as_str()).collect()
}

#[test]
fn fields_are_typed_and_have_spans_without_quotes() {
    let text = "---\ntitle: \"A: b\"\nms.date: 07/20/2020\nlocfileid: 123\nquoted: '123'\nlist: [\"C1\", C2]\nnone:\nyes: true\n---\n# x\n";
    let block = read(text);
    assert_eq!(fault_names(&block), [""; 0]);
    assert_eq!(block.span.of(text), &text[..text.len() - 5]);
    assert_eq!(body(text, &block), "# x\n");
    assert_eq!(block.text("title"), Some("A: b"));
    let title = block.get("title").unwrap();
    assert_eq!((title.key_span.of(text), title.value_span.of(text)), ("title", "A: b"));
    assert_eq!(block.text("ms.date"), Some("07/20/2020"));
    assert_eq!(block.get("locfileid").unwrap().value, Value::Number("123".to_owned()));
    assert_eq!(block.get("quoted").unwrap().value, Value::Text("123".to_owned()));
    assert_eq!(block.text("locfileid"), block.text("quoted"));
    let list: Vec<_> = block.texts("list").into_iter().map(|(text_, span)| (text_, span.of(text))).collect();
    assert_eq!(list, [("C1", "C1"), ("C2", "C2")]);
    let none = block.get("none").unwrap();
    assert_eq!(none.value, Value::Null);
    assert_eq!(none.value_span, Span::at(text.find("none:").unwrap() + 5));
    assert_eq!(block.get("yes").unwrap().value, Value::Bool(true));
    assert_eq!(block.text("list"), None);
}

#[test]
fn block_sequences_mappings_and_long_texts() {
    let text = "---\nf1_keywords:\n- C2065\n- C2066\nnested:\n  a: 1\n  b: [x]\nlong: >\n  one\n  two\n\nend: x # comment\n---\n";
    let block = read(text);
    assert_eq!(fault_names(&block), [""; 0]);
    assert_eq!(block.texts("f1_keywords").len(), 2);
    assert_eq!(block.get("f1_keywords").unwrap().value_span.of(text), "- C2065\n- C2066");
    let Value::Mapping(nested) = &block.get("nested").unwrap().value else { panic!() };
    assert_eq!(nested[1].key_span.of(text), "b");
    assert_eq!(block.text("long"), Some("one two\n"));
    assert_eq!(block.get("long").unwrap().value_span.of(text), "one\n  two");
    assert_eq!(block.get("end").unwrap().value_span.of(text), "x");
}

#[test]
fn byte_order_mark_and_every_line_end() {
    for end in ["\n", "\r\n", "\r"] {
        for mark in ["", "\u{feff}"] {
            let text = format!("{mark}---{end}title: é漢{end}b: 1{end}--- {end}# x{end}");
            let block = read(&text);
            assert_eq!(fault_names(&block), [""; 0], "{text:?}");
            assert_eq!(keys(&block), ["title", "b"]);
            assert_eq!(block.get("title").unwrap().value_span.of(&text), "é漢");
            assert_eq!(body(&text, &block), format!("# x{end}"));
            assert_eq!(block.span.start as usize, mark.len());
        }
    }
}

#[test]
fn thematic_breaks_are_no_front_matter() {
    for text in [
        "",
        "\u{feff}",
        "# x\n",
        "---",
        "---\n",
        "---\n\nProse.\n",
        "---\n\nProse.\n\n---\n\nMore.\n",
        "---\nNote: one sentence,\ncontinued.\n",
        "---\n\nNote: one. And: two.\n\nProse.\n---\n",
        "----\ntitle: x\n----\n",
        " ---\ntitle: x\n---\n",
        "+++\nno toml",
    ] {
        let block = read(text);
        assert_eq!(block, FrontMatter::none(text.len() - text.trim_start_matches('\u{feff}').len()), "{text:?}");
    }
}

#[test]
fn an_empty_block_is_one() {
    let block = read("---\n---\n# x\n");
    assert_eq!((block.span, block.body_start), (Span::new(0, 7), 8));
    assert_eq!(fault_names(&read("---\n# comment\n\n---\n")), [""; 0]);
}

#[test]
fn a_block_that_nobody_closed() {
    for (text, rest) in [
        ("---\ntitle: x\nauthor: y\n\n# Heading\n\nText.\n", "\n# Heading\n\nText.\n"),
        ("---\ntitle: x\n\n# Heading\n\nText.\n\n---\n\nMore.\n", "\n# Heading\n\nText.\n\n---\n\nMore.\n"),
        ("---\ntitle: x\nauthor: y", ""),
    ] {
        let block = read(text);
        assert_eq!(fault_names(&block), ["not-closed"], "{text:?}");
        assert_eq!(block.faults[0].span(), Span::new(0, 3));
        assert_eq!(block.text("title"), Some("x"));
        assert_eq!(body(text, &block), rest);
    }
}

#[test]
fn one_fault_leaves_the_other_fields() {
    let text = "---\ntitle: Error: not found\nauthor: y\nbad: [a, b\ndate: 1\ngood: \"x\"\ntab:\t@x\n---\n";
    let block = read(text);
    assert_eq!(keys(&block), ["title", "author", "bad", "date", "good", "tab"]);
    assert!(block.faults.iter().all(|fault| matches!(fault, FrontMatterFault::Syntax { .. })));
    assert_eq!(block.faults.len(), 3, "{:#?}", block.faults);
    assert_eq!(block.text("title"), Some("Error: not found"));
    assert_eq!(block.get("title").unwrap().value_span.of(text), "Error: not found");
    assert_eq!(block.text("good"), Some("x"));
}

#[test]
fn the_first_of_a_repeated_key_stays() {
    let text = "---\ntitle: a\nx: {k: 1, k: 2}\ntitle: b\n---\n";
    let block = read(text);
    assert_eq!(block.text("title"), Some("a"));
    assert_eq!(fault_names(&block), ["duplicate", "duplicate"]);
    let FrontMatterFault::DuplicateKey { span, first, key } = &block.faults[1] else { panic!() };
    assert_eq!((span.start as usize, first.start, key.as_str()), (text.rfind("title").unwrap(), 4, "title"));
    let broken = read("---\ntitle: a\nbad: @\ntitle: b\n---\n");
    assert_eq!(fault_names(&broken), ["syntax", "duplicate"]);
    assert_eq!(broken.text("title"), Some("a"));
}

#[test]
fn no_anchor_alias_tag_or_merge_key_is_obeyed() {
    let text = "---\na: &x [1]\nb: *x\nc: *nowhere\nd: !!binary aGk=\n<<: {title: z}\ntitle: t\n---\n";
    let block = read(text);
    assert_eq!(fault_names(&block), ["anchor", "alias", "alias", "tag", "merge-key"]);
    assert_eq!(block.text("b"), Some("*x"));
    assert_eq!(block.text("title"), Some("t"));
    let places: Vec<_> = block.faults.iter().map(|fault| fault.span().of(text)).collect();
    assert_eq!(places, ["&x", "*x", "*nowhere", "!!binary", "<<"]);
}

#[test]
fn what_is_no_mapping() {
    assert_eq!(fault_names(&read("---\n- a\n- b\n---\n")), ["not-mapping"]);
    assert_eq!(fault_names(&read("---\njust words\n---\n")), ["not-mapping"]);
}

#[test]
fn size_and_depth_are_limited() {
    let large = format!("---\ntitle: x\nlong: {}\n---\n# h\n", "a".repeat(MAX_BYTES));
    let block = read(&large);
    assert_eq!(fault_names(&block), ["too-large"]);
    assert_eq!(body(&large, &block), "# h\n");
    assert_eq!(fault_names(&read_limited(&large, 1 << 20)), [""; 0]);
    for deep in ["{a: ".repeat(5000), "[".repeat(5000), "- ".repeat(5000)] {
        let text = format!("---\ntitle: x\ndeep: {deep}\n---\n");
        let block = read(&text);
        assert_eq!(block.text("title"), Some("x"));
        assert!(!block.faults.is_empty(), "{:?}", &text[..40]);
    }
    let indented: String = (0..40).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert_eq!(fault_names(&read(&format!("---\n{indented}---\n"))), ["too-deep"]);
    assert_eq!(fault_names(&read(&format!("---\na: {}{}\n---\n", "[".repeat(9), "]".repeat(9)))), [""; 0]);
}

#[test]
fn toml_between_plus_signs() {
    let text = "+++\ntitle = \"é\"\nweight = 3\ntags = [\"a\"]\n[extra]\nb = true\n+++\n# x\n";
    let block = read(text);
    assert_eq!(keys(&block), ["title", "weight", "tags", "extra"]);
    assert_eq!(block.text("title"), Some("é"));
    assert_eq!(body(text, &block), "# x\n");
    assert_eq!(fault_names(&read("+++\ntitle = \n+++\n")), ["syntax"]);
}

#[test]
fn numbers_are_those_of_the_core_schema() {
    for text in ["0", "-1", "+1.5", ".5", "1.", "1e3", "0x1F", "0o17", "00123", ".inf", "-.inf", ".nan"] {
        assert!(is_number(text), "{text}");
    }
    for text in ["", ".", "-", "1a", "0x", "1e", "1_000", "07/20/2020", "1.2.3", "e3", "2020-01-01"] {
        assert!(!is_number(text), "{text}");
    }
}

fn check_spans(text: &str, fields: &[Field], within: Span) {
    for field in fields {
        for span in [field.key_span, field.value_span] {
            assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
            assert!(within.contains(span), "{span:?} outside {within:?} in {text:?}");
        }
        if let Value::Mapping(fields) = &field.value {
            check_spans(text, fields, within);
        }
    }
}

proptest! {
    #[test]
    fn never_panics_and_spans_lie_on_character_borders(
        parts in prop::collection::vec(prop::sample::select(vec![
            "---", "...", "+++", "\n", "\r\n", "\r", "\n", "title", ": ", ":", "\"", "'", "[", "]", "{", "}", ", ",
            "- ", "  ", "\t", "#", " #", "&a", "*a", "!t", "<<", "|", ">", "?", "%", "@", "é", "漢", "\u{feff}", "a",
            "1", "= ", "key", "key", "\u{0}", "\u{85}", "\u{2028}", "\\", "\\x", "--- ", "~",
        ]), 0..40),
        fenced in any::<bool>(),
    ) {
        let inner = parts.concat();
        let text = if fenced { format!("---\n{inner}\n---\n# é\n") } else { inner };
        let block = read(&text);
        prop_assert!(text.get(block.span.range()).is_some());
        prop_assert!(text.get(block.body_start as usize..).is_some());
        prop_assert!(block.body_start >= block.span.end);
        check_spans(&text, &block.fields, block.span);
        for fault in &block.faults {
            prop_assert!(text.get(fault.span().range()).is_some());
            prop_assert!(block.span.contains(fault.span()), "{:?} outside {:?}", fault, block.span);
        }
        let names: std::collections::HashSet<_> = block.fields.iter().map(|field| &field.key).collect();
        prop_assert_eq!(names.len(), block.fields.len());
    }
}

#[test]
fn hugo_passes_over_white_space_before_the_block() {
    for text in ["\n---\ntitle: A\n---\n# A\n", "\u{feff} \r\n\n---\ntitle: A\n---\n# A\n", "\n+++\ntitle = \"A\"\n+++\n# A\n"] {
        let block = read_below_blank_lines(text, MAX_BYTES);
        assert_eq!(block.text("title"), Some("A"), "{text:?}");
        assert_eq!(&text[block.body_start as usize..], "# A\n");
        assert_eq!(read(text).fields.len(), 0, "{text:?}");
    }
    assert_eq!(read_below_blank_lines("\n ---\ntitle: A\n---\n", MAX_BYTES).fields.len(), 0);
    assert_eq!(read_below_blank_lines("\n\n", MAX_BYTES).fields.len(), 0);
}
