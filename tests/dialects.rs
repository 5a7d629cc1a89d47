//! Documentation of every dialect, read and checked as a whole: what is a link, what is text, and what pages draw from each other.

mod common;

use common::folder::Folder;
use common::{Run, Sources};
use doccheck::finding::Role;

/// Rule, place and target of every finding.
fn found(run: &Run) -> Vec<String> {
    let all = run.findings.iter().zip(run.found()).filter(|(finding, _)| finding.rule.name != "unverified");
    all.map(|(finding, place)| format!("{} {}:{} {}", place.rule, place.path, place.line, finding.text("target"))).collect()
}

#[test]
fn references_of_hugo_find_a_page_by_its_name_and_miss_one_that_is_not_there() {
    let page = "---\ntitle: T\nlinkTitle: T\n---\n\nSee [a]({{< ref \"setup.md#first\" >}}), [b]({{< relref \"setup.md#third\" >}}), [c]({{% ref \"gone.md\" %}}) and \
                [d]({{< ref \"/guide\" >}}).\n";
    let setup = "---\ntitle: Setup\n---\n\n## First\n\nWords.\n";
    let sources = Sources::new([("content/en/start.md", page), ("content/en/guide/setup.md", setup), ("content/en/setup.md", setup)]);
    let found = found(&sources.config("tree = \"complete\"").check());
    assert_eq!(found, ["broken-fragment content/en/start.md:6 setup.md#third", "broken-link content/en/start.md:6 gone.md"]);
}

#[test]
fn snippets_of_mkdocs_lie_below_a_folder_that_nobody_names() {
    let page = "# Start { #start }\n\n--8<-- \"parts/intro.md\"\n\n{* ../../code/a.py *}\n\n--8<-- \"elsewhere.md\"\n";
    let sources = Sources::new([("docs/en/start.md", page), ("parts/intro.md", "Words.\n")]);
    assert_eq!(found(&sources.config("tree = \"complete\"").check()), Vec::<String>::new());
}

#[test]
fn anchors_of_what_a_page_includes_are_its_own() {
    let page = "# Start\n\n[!INCLUDE [part](includes/part.md)]\n\nSee [there](#in-the-part) and [nowhere](#not-there).\n";
    let part = "## In the part\n\nWords.\n";
    let with = Sources::new([("en-US/start.md", page), ("en-US/includes/part.md", part)]);
    assert_eq!(found(&with.check()), ["broken-anchor en-US/start.md:5 not-there"]);
    // Where the part was not read, nothing is known.
    assert_eq!(found(&Sources::new([("en-US/start.md", page)]).check()), Vec::<String>::new());
}

#[test]
fn a_fault_in_a_part_says_by_which_pages_it_is_seen() {
    let part = "Words with a \u{fffd} in them.\n\n[!INCLUDE [deep](deep.md)]\n";
    let page = "# Start\n\n[!INCLUDE [part](includes/part.md)]\n";
    let sources = Sources::new([
        ("en-US/a.md", page),
        ("en-US/b.md", page),
        ("en-US/includes/part.md", part),
        ("en-US/includes/deep.md", "And \u{fffd} here.\n"),
    ]);
    let run = sources.check();
    let includers = |path: &str| {
        let finding = run.findings.iter().find(|finding| run.collection.file(finding.place.file).path == path).expect("a fault");
        let related = finding.related.iter().filter(|related| related.role == Role::Includer);
        related.map(|related| run.collection.file(related.place.file).path.clone()).collect::<Vec<_>>()
    };
    assert_eq!(includers("en-US/includes/part.md"), ["en-US/a.md", "en-US/b.md"]);
    assert_eq!(includers("en-US/includes/deep.md"), ["en-US/includes/part.md", "en-US/a.md", "en-US/b.md"]);
    let (text, json) = (run.report(), run.json());
    assert!(text.contains("includes this file") && json.contains("\"includer\""), "{text}");
}

#[test]
fn what_a_dialect_adds_is_compared_by_nothing_that_compares_text() {
    let config = "source-locale = \"en-US\"\nin-step = true";
    for (source, translation) in [
        (
            "import A from './a.js';\n\n# T\n\n<A title=\"b\">\n\nWords.\n\n</A>\n",
            "import A from './a.js';\n\n# T\n\n<A title=\"b\">\n\nPalavras.\n\n</A>\n",
        ),
        ("# T\n\n!!! note \"N\"\n\n    Words here.\n", "# T\n\n!!! note \"Nota\"\n\n    Palavras aqui.\n"),
        ("# T\n\n{{% notice tip %}}\nWords.\n{{% /notice %}}\n", "# T\n\n{{% notice tip %}}\nPalavras.\n{{% /notice %}}\n"),
        ("# T\n\n::: tip\nIt is {{ n }}.\n:::\n", "# T\n\n::: tip\nSão {{ n }}.\n:::\n"),
    ] {
        let sources = Sources::new([("en-US/a.md", source), ("pt-PT/a.md", translation)]).config(config);
        assert_eq!(found(&sources.check()), Vec::<String>::new(), "{source}");
    }
    // What is lost is still told.
    let lost = Sources::new([("en-US/a.md", "# T\n\n!!! note\n\n    Words.\n"), ("pt-PT/a.md", "# T\n\n    Palavras.\n")]);
    assert!(found(&lost.config(config).check()).iter().any(|line| line.starts_with("alert-mismatch")));
}

#[test]
fn configuration_overrides_what_is_detected_and_near_names_are_offered() {
    let folder = Folder::new().write("docs/a.md", "# T\n\n!!! note\n\n    Words.\n").write("other/b.md", "# T\n\n::: tip\nWords.\n:::\n");
    let json = |folder: &Folder| folder.doccheck(&["--format", "json"]).exits(0).json()["summary"]["dialects"].clone();
    assert_eq!(json(&folder), serde_json::json!({"mkdocs": 1, "vuepress": 1}));
    let folder = folder
        .write("doccheck.toml", "dialect = \"hugo\"\n\n[[roots]]\npath = \"docs\"\ndialect = \"mdx\"\n\n[[roots]]\npath = \"other\"\n");
    assert_eq!(json(&folder), serde_json::json!({"hugo": 1, "mdx": 1}));
    folder.write("doccheck.toml", "dialect = \"mkdoc\"\n").doccheck(&[]).complains("did you mean `mkdocs`?");
}

#[test]
fn what_is_off_by_default_runs_where_it_is_named() {
    let mut folder = Folder::new().write("docs/a.md", "# T\n\na | b\n- | -\nc | d\n");
    let count = |folder: &Folder, arguments: &[&str]| {
        let run = folder.doccheck(&[&["--format", "json", "--fail-on", "never"], arguments].concat()).exits(0);
        run.findings().iter().filter(|(rule, _)| rule == "ambiguous-markdown").count()
    };
    assert_eq!(count(&folder, &[]), 0);
    for named in ["DC003", "ambiguous-markdown", "DC0"] {
        assert_eq!(count(&folder, &["--select", named]), 1, "{named}");
    }
    assert_eq!(count(&folder, &["--select", "DC0", "--ignore", "DC003"]), 0);
    for (severity, expected) in
        [("DC003 = \"note\"", 1), ("ambiguous-markdown = \"error\"", 1), ("DC0 = \"note\"", 0), ("DC003 = \"off\"", 0)]
    {
        folder = folder.write("doccheck.toml", format!("[severity]\n{severity}\n"));
        assert_eq!(count(&folder, &[]), expected, "{severity}");
    }
    let listed = folder.doccheck(&["rules"]).exits(0).out;
    assert!(listed.lines().any(|line| line.starts_with("DC003") && line.ends_with("(off by default)")), "{listed}");
}
