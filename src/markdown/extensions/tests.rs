//! What each dialect's lines and tags are read as.

use super::*;
use crate::markdown::{InlineKind, read_as};

/// Blocks, one a word: extensions by kind and name, the rest by what they are, with the text of leaves.
fn shown(text: &str, dialect: Dialect) -> Vec<String> {
    let outline = read_as(text, 0, dialect);
    let name = |block: &crate::markdown::Block| match &block.kind {
        BlockKind::Extension(extension) => format!("{:?}:{}", extension.kind, extension.name.of(text)),
        BlockKind::Paragraph | BlockKind::Heading { .. } => outline.plain_text(block.inlines.clone(), text),
        BlockKind::Code { .. } => "Code".to_owned(),
        other => format!("{other:?}"),
    };
    outline.blocks.iter().map(name).collect()
}

fn targets(text: &str, dialect: Dialect) -> Vec<String> {
    let outline = read_as(text, 0, dialect);
    let of_block = outline.blocks.iter().filter_map(|block| match block.kind {
        BlockKind::Extension(extension) => extension.target,
        _ => None,
    });
    let of_inline = outline.inlines.iter().filter_map(|inline| match inline.kind {
        InlineKind::Link { target, .. } => Some(target),
        _ => None,
    });
    of_block.chain(of_inline).map(|span| span.of(text).to_owned()).collect()
}

#[test]
fn containers_of_every_dialect_end_a_paragraph() {
    for dialect in Dialect::ALL {
        assert_eq!(shown("Text\n:::tip Title\nInside\n:::\nafter\n", dialect), ["Text", "Container:tip", "Inside", "End:", "after"]);
        assert_eq!(shown("/// note | Title\n\nInside\n\n///\n", dialect), ["Container:note", "Inside", "End:"]);
    }
    assert_eq!(shown("// note\n\n:: note\n\n:::image.lightbox\n", Dialect::Github).len(), 3);
    assert_eq!(shown("```\n:::tip\n```\n", Dialect::Github), ["Code"]);
}

#[test]
fn what_is_indented_below_an_admonition_is_its_content() {
    let text = "!!! note \"Title\"\n\n    Inside\n\n    - item\n\n        ```sh\n        run\n        ```\n\n    !!! tip\n        Deeper\n\nAfter\n\n    code\n";
    let found = shown(text, Dialect::Mkdocs);
    let list: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(
        list,
        ["Container:note", "Inside", "List { start: None }", "Item", "item", "Code", "Container:tip", "Deeper", "After", "Code"]
    );
    assert_eq!(shown("=== \"One\"\n\n\tTabbed\n", Dialect::Mkdocs), ["Container:===", "Tabbed"]);
    assert_eq!(shown("/// details | T\n    type: tip\n\nInside\n\n///\n", Dialect::Mkdocs), ["Container:details", "Inside", "End:"]);
    assert_eq!(shown("Title\n===\n", Dialect::Mkdocs), ["Title"]);
}

#[test]
fn shortcodes_are_no_text_and_references_are_links() {
    let text = "{{% notice tip %}}\nBody {{< param x >}} end.\n{{% /notice %}}\n\nSee [a]({{< ref \"b c.md#d\" >}}), [e]({{< url >}}) and `{{< f >}}`.\n";
    assert_eq!(shown(text, Dialect::Hugo), ["Macro:notice", "Body  end.", "End:notice", "See a, e and {{< f >}}."]);
    assert_eq!(targets(text, Dialect::Hugo), ["b c.md#d", "{{< url >}}"]);
    assert_eq!(targets("{{% include \"part.md\" %}}\n", Dialect::Hugo), ["part.md"]);
    assert_eq!(shown("{{< never closed\n\ntext\n", Dialect::Hugo), ["{{< never closed", "text"]);
}

#[test]
fn imports_components_and_expressions_are_no_text() {
    let text = "import Part from './_part.mdx';\nimport {\n  A,\n} from 'b';\n\nexport const x = {\n  a: 1,\n};\n\n<Tabs values={[{a: '>'}]}\n  b=\"c\">\n\nText {x.y} and <Key name={1} />.\n\n</Tabs>\n\n## Title {/*its-id*/}\n\n{/* a comment */}\n";
    let found = shown(text, Dialect::Mdx);
    assert_eq!(found[..3], ["Import:import", "Import:import", "Import:export"]);
    assert_eq!(found[3..6], ["Component:Tabs", "Text  and .", "End:Tabs"]);
    assert_eq!(found.last().map(String::as_str), Some("Macro:"));
    assert_eq!(targets(text, Dialect::Mdx), ["./_part.mdx"]);
    // Prose that begins like a statement.
    assert_eq!(shown("import the data first\n\nexport it\n", Dialect::Mdx).len(), 2);
}

#[test]
fn interpolation_and_snippets_of_vue() {
    let text = "[[toc]]\n\nIt is {{ count }} long.\n\n<!--@include: ./parts/a.md{3,}-->\n\n<<< @/code/b.js{2}\n\n<script setup>\nconst a = '{{'\n</script>\n";
    let found = shown(text, Dialect::Vuepress);
    assert_eq!(found[..4], ["Other:", "It is  long.", "Include:", "Include:"]);
    assert_eq!(targets(text, Dialect::Vuepress), ["./parts/a.md", "@/code/b.js"]);
}

#[test]
fn extensions_of_docfx() {
    let text = ":::zone pivot=\"a\"\n\nA :::no-loc text=\"Term\"::: stays.\n\n:::image type=\"content\" source=\"m/a.png\" alt-text=\"Words\":::\n\n:::zone-end\n";
    assert_eq!(shown(text, Dialect::Docfx), ["Container:zone", "A Term stays.", "Image:image", "End:zone-end"]);
    assert_eq!(targets(text, Dialect::Docfx), ["m/a.png"]);
}

#[test]
fn snippets_and_attribute_lists_of_mkdocs() {
    let text = "--8<-- \"part.md:intro\"\n\n{!> ../code/a.py!}\n\n[a](b.md){.c target=_blank} and `d`{.e}\n{: #its-id }\n\n[TOC]\n";
    let found = shown(text, Dialect::Mkdocs);
    assert_eq!(found, ["Include:", "Include:", "a and d", "Other:", "Other:"]);
    assert_eq!(targets(text, Dialect::Mkdocs), ["part.md", "../code/a.py", "b.md"]);
}

#[test]
fn what_never_closes_costs_no_more_than_its_length() {
    for dialect in Dialect::ALL {
        for piece in
            ["{", "{{<", "<A ", "{{ ", "`a``b```", "!!! x\n", "--8<-- \"", "](", "export {\n", "<A\n", ":::no-loc text=\"", "{\n", "){"]
        {
            let text = piece.repeat(100_000 / piece.len());
            let _ = prepare(&text, 0, dialect);
        }
    }
}

#[test]
fn an_end_that_is_found_and_is_of_no_use_is_paid_for() {
    let many = |block: String| block.repeat(1_000_000 / block.len());
    for (dialect, text) in [
        (Dialect::Mdx, many(format!("a {}\n> x\n\n", "<A".repeat(7000)))),
        (Dialect::Mdx, many(format!("{}> x\n\n", "<A\n".repeat(5000)))),
        (Dialect::Mdx, many(format!("a {}\n{}\n\n", "{".repeat(8000), "}".repeat(8000)))),
        (Dialect::Hugo, many(format!("a {}\n>}}}} x\n\n", "{{<".repeat(5000)))),
        (Dialect::Mkdocs, many(format!("a{}}}\n\n", ")".repeat(2) + &"`{".repeat(8000)))),
    ] {
        let start = std::time::Instant::now();
        let _ = prepare(&text, 0, dialect);
        assert!(start.elapsed().as_secs() < 10, "{dialect:?}: {:?}", start.elapsed());
    }
}
