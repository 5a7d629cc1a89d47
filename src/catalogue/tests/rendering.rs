//! Nothing in a document ever runs, whatever it holds.

use crate::catalogue::render::{AlertTitles, Options, html};
use crate::localization::Words;
use proptest::prelude::*;

fn rendered(markdown: &str) -> String {
    html(markdown, &Options { heading: 3, footnotes: "x", alerts: None })
}

/// Fails where HTML holds anything but the elements and attributes that texts may have.
fn assert_safe(html: &str) {
    const ELEMENTS: &[&str] = &[
        "a",
        "blockquote",
        "br",
        "code",
        "del",
        "div",
        "em",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "kbd",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "span",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    const ATTRIBUTES: &[&str] = &["class", "href", "id", "scope", "start", "aria-label"];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let end = rest[at..].find('>').unwrap_or_else(|| panic!("an open tag in {html:?}")) + at;
        let tag = rest[at + 1..end].trim_start_matches('/');
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(ELEMENTS.contains(&name), "<{tag}> in {html:?}");
        while !attributes.trim().is_empty() {
            let (name, after) = attributes.trim_start().split_once(['=', ' ']).unwrap_or((attributes.trim(), ""));
            let is_known = ATTRIBUTES.contains(&name) || name.starts_with("data-footnote");
            assert!(is_known, "{name} in {html:?}");
            let value = after.strip_prefix('"').and_then(|it| it.split_once('"'));
            let (value, after) = value.unwrap_or(("", after));
            if name == "href" {
                let followed = ["https://", "http://", "mailto:", "#"].iter().any(|start| value.starts_with(start));
                assert!(followed || (!value.contains(':') && value.contains("/index.html")), "{value} in {html:?}");
            }
            attributes = after;
        }
        rest = &rest[end + 1..];
    }
}

#[test]
fn vectors() {
    for vector in [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example></SCRIPT>",
        "a <script>alert(1)</script> b",
        "<img src=x onerror=alert(1)>",
        "a <img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a name=\"x\" onclick=\"alert(1)\">x</a>",
        "<a name='\"><script>alert(1)</script>'>x</a>",
        "<br onmouseover=alert(1)>",
        "<sub onclick=alert(1)>x</sub>",
        "<kbd style=\"position:fixed\">x</kbd>",
        "<span id=x class=y onclick=z>x</span>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](<java\u{0}script:alert(1)>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](//evil.example)",
        "[x](/\\evil.example)",
        "[x](\\\\evil.example)",
        "[x](https://a.example/\"onmouseover=alert(1))",
        "[x](https://a.example \"a\" onclick=\"b\")",
        "<javascript:alert(1)>",
        "<https://a.example/\"onclick=x>",
        "![x](javascript:alert(1))",
        "![x](https://evil.example/pixel.png)",
        "![<script>](data:image/svg+xml,<svg/>)",
        "![a\"onerror=x](y)",
        "[![x](a.png)](javascript:alert(1))",
        "[x]: javascript:alert(1)\n\n[x]",
        "```<script>\nx\n```",
        "```a\" onclick=\"b\n</code></pre><script>\n```",
        "`<script>`",
        "<!-- --><script>alert(1)</script> -->",
        "<!--> <script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script> ?>",
        "<style>*{color:red}</style>",
        "<base href=//evil.example>",
        "<meta http-equiv=refresh content=0>",
        "<form action=//evil.example><input type=submit>",
        "</div></main><h1>x</h1>",
        "<sub>open",
        "x</sub></sup></kbd>",
        "*a <sub> b* c </sub>",
        "|<script>|\n|--|\n|<img src=x onerror=y>|",
        "[^a\"onclick=b]\n\n[^a\"onclick=b]: <script>x</script>",
        "> [!NOTE] <script>\n> x",
        "[!INCLUDE [<script>](javascript:x)]",
        "# <script>alert(1)</script>",
        "{{7*7}} ${x} <%= x %>",
    ] {
        let html = rendered(vector);
        assert_safe(&html);
    }
}

#[test]
fn the_allow_list() {
    for (markdown, expected) in [
        ("a<br/>b<BR>c", "<p>a<br>b<br>c</p>"),
        ("H<sub>2</sub>O<SUP>x</SUP> <kbd>F1</kbd>", "<p>H<sub>2</sub>O<sup>x</sup> <kbd>F1</kbd></p>"),
        ("<a name=\"x\"></a>text <span id=\"y\">z</span>", "<p>text z</p>"),
        ("<a id=x>text", "<p>text</p>"),
        ("a <!-- hidden --> b", "<p>a  b</p>"),
        ("<!-- hidden -->\n\nb", "<p>b</p>"),
        ("<sub>open", "<p>&lt;sub&gt;open</p>"),
        ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>"),
        ("<div>\nx<br>y\n</div>", "<p>&lt;div&gt;\nx<br>y\n&lt;/div&gt;</p>"),
        ("## A\n\n#### B\n\n### C", "<h3>A</h3>\n<h4>B</h4>\n<h4>C</h4>"),
        ("##### <a name=\"x\"></a>", ""),
        ("[a](x.md) [b](#c)", "<p>a b</p>"),
        ("[a](nl-NL/X/index.html#cause-1)", "<p><a href=\"nl-NL/X/index.html#cause-1\">a</a></p>"),
        ("![knob](media/k.png) ![](x.png)", "<p><span class=\"image\">knob</span> <span class=\"image\">x.png</span></p>"),
        ("![k](https://a.example/k.png)", "<p><a class=\"image\" href=\"https://a.example/k.png\">k</a></p>"),
        ("[!INCLUDE [first *this*](../a.md)]", "<p><span class=\"include\">first this</span></p>"),
        ("~~a~~", "<p><del>a</del></p>"),
    ] {
        assert_eq!(rendered(markdown), expected, "{markdown:?}");
    }
}

#[test]
fn notes_are_named_in_the_language_of_the_text() {
    let titles = AlertTitles::new(&Words::new("tr-TR"));
    let html = html("> [!WARNING]\n> x", &Options { heading: 3, footnotes: "x", alerts: Some(&titles) });
    assert!(html.contains("Uyarı"), "{html}");
    assert!(rendered("> [!TIP]\n> x").contains(">Tip<"));
}

#[test]
fn footnotes_of_two_texts_do_not_collide() {
    let numbered = |footnotes| html("a[^1]\n\n[^1]: b", &Options { heading: 3, footnotes, alerts: None });
    assert!(numbered("one").contains("id=\"fn-one-1\"") && numbered("two").contains("href=\"#fn-two-1\""));
    assert_safe(&numbered("é \"x"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_markdown(markdown in r##"([-#>*_`~|!<>&"'=/\\ \n\t:.0-9a-c\[\]{}()^é漢]|<[a-z]{1,6}[ />]|</[a-z]{1,5}>|\[\^1\]|\[!NOTE\]|\[!INCLUDE \[|javascript:|https://|<!--|-->){0,60}"##) {
        assert_safe(&rendered(&markdown));
    }
}
