//! Where links lead: what counts as found, what as missing, and what nobody can know.

mod common;

use assert_cmd::Command;
use common::{Run, Sources};
use doccheck::finding::{Argument, Severity};
use std::fmt::Write as _;
use std::path::Path;

const RULES: [&str; 4] = ["broken-link", "broken-fragment", "missing-include", "missing-image"];

/// Rule, place and kind of every finding about links.
fn found(run: &Run) -> Vec<String> {
    let about_links = run.findings.iter().zip(run.found()).filter(|(finding, _)| RULES.contains(&finding.rule.name));
    about_links.map(|(finding, place)| format!("{} {}:{} {}", place.rule, place.path, place.line, finding.text("kind"))).collect()
}

/// Links that were counted as not verified.
fn unverified(run: &Run) -> u64 {
    let counted = run.findings.iter().filter(|finding| finding.text("reason") == "partial-tree");
    let counts = counted.flat_map(|finding| &finding.arguments).filter_map(|(name, value)| match value {
        Argument::Number(number) if *name == "count" => Some(*number),
        _ => None,
    });
    counts.sum()
}

/// A page with a link to each of these targets, on lines 3, 5, 7, ….
fn page(targets: &[&str]) -> String {
    targets.iter().fold("# A page\n".to_owned(), |mut text, target| {
        let _ = write!(text, "\nSee [this]({target}).\n");
        text
    })
}

const TEXT: &str = "# Another page\n\nSome words.\n\n## A heading\n\nMore words.\n";

/// A folder `guide` with so many pages, and a page that links to all of them and to `missing`.
fn guide(pages: usize, missing: &[&str]) -> Sources {
    let names: Vec<String> = (0..pages).map(|number| format!("guide/page-{number}.md")).collect();
    let targets: Vec<&str> = names.iter().map(String::as_str).chain(missing.iter().copied()).collect();
    let sources = Sources::default().file("en-US/start.md", page(&targets));
    names.iter().fold(sources, |sources, name| sources.file(&format!("en-US/{name}"), TEXT))
}

#[test]
fn a_folder_is_complete_where_nearly_all_targets_in_it_are_there() {
    let broken = |sources: Sources| (found(&sources.check()).len(), unverified(&sources.check()));
    assert_eq!(broken(guide(9, &["guide/gone.md"])), (1, 0), "9 of 10");
    assert_eq!(broken(guide(8, &["guide/gone.md"])), (0, 1), "8 of 9");
    assert_eq!(broken(guide(4, &["guide/gone.md"])), (0, 1), "4 of 5");
    assert_eq!(broken(guide(20, &["other/gone.md"])), (0, 1), "another folder");
    assert_eq!(broken(guide(20, &["guide/gone.md", "guide/gone.md#x", "./guide/gone"])), (1, 0), "one target, one finding");
    // Its pages were given, and none of its images.
    assert_eq!(broken(guide(20, &["guide/gone.png"])), (0, 1));
    assert_eq!(broken(guide(20, &["guide/gone.png"]).file("en-US/there.png", "")), (1, 0));
}

#[test]
fn what_needs_no_complete_folder() {
    let one = |target: &str, moved: &str| {
        let sources = Sources::default().file("en-US/guide/start/page.md", page(&[target])).file(moved, TEXT);
        found(&sources.check())
    };
    let broken = ["broken-link en-US/guide/start/page.md:3 absent"];
    assert_eq!(one("../deploy.mdx", "en-US/guide/local/deploy.md"), broken, "moved into a folder beside it");
    assert_eq!(one("../deploy.md", "en-US/guide/other.md"), [""; 0], "its folder has pages of its own");
    assert_eq!(one("../deploy.md", "en-US/other/deploy.md"), [""; 0], "a page of that name elsewhere proves nothing");
    assert_eq!(one("../README.md", "en-US/guide/local/README.md"), [""; 0], "every folder may have one");
    let twice = Sources::default().file("en-US/guide/start/page.md", page(&["../deploy.md"]));
    let twice = twice.file("en-US/guide/local/deploy.md", TEXT).file("en-US/guide/remote/deploy.md", TEXT);
    assert_eq!(found(&twice.check()), [""; 0], "two of them");
    assert_eq!(one("[../deploy/", "en-US/other.md"), ["broken-link en-US/guide/start/page.md:3 form"], "a bracket that is never closed");
}

#[test]
fn the_configuration_says_what_was_given() {
    let with = |tree: &str| guide(2, &["guide/gone.md", "other/gone.md"]).config(&format!("tree = \"{tree}\"\n")).check();
    assert_eq!(found(&with("complete")), ["broken-link en-US/start.md:7 absent", "broken-link en-US/start.md:9 absent"]);
    assert_eq!((found(&with("partial")).len(), unverified(&with("partial"))), (0, 2));
    assert_eq!((found(&with("auto")).len(), unverified(&with("auto"))), (0, 2));
    let partial = guide(20, &["guide/gone.md"]).config("tree = \"partial\"\n").check();
    assert_eq!(found(&partial).len(), 0);
}

#[test]
fn sites_write_one_page_in_many_ways() {
    let targets = [
        "guide/limits.md",
        "./guide/limits.md?view=all#a-heading",
        "guide/limits",
        "guide/limits/",
        "guide/limits.html",
        "guide%2Flimits.md",
        "guide\\limits.md",
        "guide/",
        "guide",
        "guide/index.html",
        "hand%20book/",
        "posts/index.html",
        "/guide/limits",
        "/en-US/guide/limits/",
        "~/guide/limits.md",
        "../en-US/guide/limits.md",
        "/images/logo.png",
        "l%C3%B6sning.md",
        "{{ site.url }}/x",
        "BASE_URL",
        "mailto:ana@example.com",
        "//example.com/x",
        "?view=all",
        "#a-page",
    ];
    let sources = Sources::default()
        .config("tree = \"complete\"\n")
        .file("en-US/start.md", page(&targets))
        .file("en-US/guide/limits.md", TEXT)
        .file("en-US/guide/README.md", TEXT)
        .file("en-US/hand book/index.md", TEXT)
        .file("en-US/posts/_index.md", TEXT)
        // As macOS writes it: the letter and its dots apart.
        .file("en-US/lo\u{308}sning.md", TEXT)
        .file("en-US/static/images/logo.png", "");
    let run = sources.check();
    assert_eq!((found(&run), unverified(&run)), (Vec::new(), 0));
}

#[test]
fn pages_shown_as_folders_link_from_there() {
    let sources = Sources::default().config("tree = \"complete\"\n").file("docs/a.md", page(&["../b/", "../b.md"])).file("docs/b.md", TEXT);
    assert_eq!(found(&sources.check()), ["broken-link docs/a.md:5 absent"]);
}

#[test]
fn what_a_locale_lacks_is_served_by_its_parents_and_the_source() {
    let files = |sources: Sources| {
        sources
            .config("tree = \"complete\"\nsource-locale = \"en-US\"\n")
            .file("docs/en-US/a/limits.md", TEXT)
            .file("docs/en-US/media/disk.png", "")
            .file("docs/pt/a/keys.md", TEXT)
            .file("docs/fr/a/only-french.md", TEXT)
    };
    let text = "# A page\n\n[a](limits.md#a-heading) [b](keys.md) [c](../media/)\n\n![d](../media/disk.png)\n\n[e](only-french.md)\n";
    let run = files(Sources::default()).file("docs/pt-BR/a/x.md", text).check();
    assert_eq!(found(&run), ["broken-link docs/pt-BR/a/x.md:7 absent"]);
    // Another norm of the language is no parent.
    let run = files(Sources::default()).file("docs/pt-BR/a/x.md", TEXT).file("docs/pt-PT/a/y.md", page(&["x.md", "limits.md"])).check();
    assert_eq!(found(&run), ["broken-link docs/pt-PT/a/y.md:3 absent"]);
}

#[test]
fn names_that_end_in_a_locale_serve_each_other() {
    let sources = Sources::default()
        .config("tree = \"complete\"\nsource-locale = \"en\"\n")
        .file("docs/a.en.md", page(&["b.md", "c.md", "b#a-heading"]))
        .file("docs/a.fr.md", page(&["b.md", "c.md", "d.md"]))
        .file("docs/b.en.md", TEXT)
        .file("docs/b.fr.md", TEXT)
        .file("docs/c.en.md", TEXT)
        .file("docs/c.nl.md", TEXT);
    assert_eq!(found(&sources.check()), ["broken-link docs/a.fr.md:7 absent"]);
}

#[test]
fn without_a_source_a_translation_may_lean_on_what_was_not_given() {
    let severity = |path: &str| {
        let run = Sources::default().config("tree = \"complete\"\n").file(path, page(&["gone.md"])).check();
        run.findings.iter().find(|finding| finding.rule.name == "broken-link").map(|finding| finding.severity)
    };
    assert_eq!(severity("pt-PT/a.md"), Some(Severity::Warning));
    assert_eq!(severity("en-US/a.md"), Some(Severity::Error));
    assert_eq!(severity("a.md"), Some(Severity::Error));
}

#[test]
fn a_path_from_the_root_needs_its_slash_where_all_others_have_it() {
    let rooted: Vec<String> = (0..10).map(|number| format!("/guide/page-{number}/")).collect();
    let with = |rooted: &[&str]| {
        let pages = (0..10).fold(Sources::default(), |s, number| s.file(&format!("docs/guide/page-{number}.md"), TEXT));
        let targets: Vec<&str> = rooted.iter().copied().chain(["guide/page-1/"]).collect();
        pages.file("docs/other/start.md", page(&targets)).check()
    };
    let all: Vec<&str> = rooted.iter().map(String::as_str).collect();
    let run = with(&all);
    assert_eq!(found(&run), ["broken-link docs/other/start.md:23 form"]);
    let suggestion = run.findings.iter().find(|finding| finding.rule.name == "broken-link").map(|finding| finding.text("suggestion"));
    assert_eq!(suggestion, Some("/guide/page-1/"));
    // Sites with a base address write all of them so.
    assert_eq!(found(&with(&all[..3])), Vec::<String>::new());
}

#[test]
fn fragments_of_other_pages_are_looked_for_in_what_these_include() {
    let check = |target: &str, included: Option<&str>| {
        let sources = Sources::default()
            .file("en-US/a.md", page(&[target]))
            .file("en-US/b.md", "# B\n\n[!INCLUDE [x](includes/x.md)]\n\n## Own\n\n[!code-cs[x](x.cs)]\n");
        let sources = included.map_or(sources.clone(), |text| sources.file("en-US/includes/x.md", text));
        found(&sources.check())
    };
    let there = Some("## Shared\n\nWords.\n");
    assert_eq!(check("b.md#shared", there), Vec::<String>::new());
    assert_eq!(check("b.md#own", None), Vec::<String>::new());
    assert_eq!(check("b.md#nothing", there), ["broken-fragment en-US/a.md:3 absent"]);
    assert_eq!(check("b.md#Shared", Some("<a id=\"shared\"></a>\n")), ["broken-fragment en-US/a.md:3 case"]);
    // What was not read may have it.
    assert_eq!(check("b.md#nothing", None), Vec::<String>::new());
    // Files that include each other end somewhere.
    assert_eq!(check("b.md#nothing", Some("[!INCLUDE [y](../b.md)]\n")), ["broken-fragment en-US/a.md:3 absent"]);
}

#[test]
fn fragments_that_sites_make_are_not_known_to_the_letter() {
    let b = "# B\n\n## Opções de cópia (avançadas)\n\n<Tabs id=\"tabs\" />\n\n## 設定\n\nText.\n";
    let targets =
        ["b.md#opções-de-cópia-avançadas", "b.md#opcoes-de-copia-avancadas", "b.md#tabs", "b.md#_1", "b.md#top", "b.md#", "b.md#設定"];
    let run = Sources::default().file("a.md", page(&targets)).file("b.md", b).check();
    assert_eq!(found(&run), Vec::<String>::new());
    for shortcode in
        ["{{< include \"x\" >}}", "--8<-- \"x.md\"", "{% include x.md %}", "<script>\nimport X from './X.vue'\n</script>\n\n<X />"]
    {
        let run = Sources::default().file("a.md", page(&["b.md#gone"])).file("b.md", format!("# B\n\n{shortcode}\n")).check();
        assert_eq!(found(&run), Vec::<String>::new(), "{shortcode}");
    }
    let run = Sources::default().file("a.md", page(&["b.md#gone"])).file("b.md", "# B\n\n```\n{% include x.md %}\n```\n").check();
    assert_eq!(found(&run).len(), 1, "code draws nothing");
}

/// The program's report on the links of a folder with these files, run in its folder `docs`.
fn program(files: &[(&str, &str)], arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders can be made");
        std::fs::write(path, text).expect("files can be written");
    }
    run_in(&folder.path().join("docs"), arguments)
}

fn run_in(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doccheck"));
    command.current_dir(folder).args(arguments).args(["--format", "jsonl", "--fail-on", "never", "--ui-locale", "en-US"]);
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("a report is UTF-8")
}

#[test]
fn nothing_outside_of_the_folder_is_ever_looked_for() {
    let targets = [
        "../../../../etc/passwd",
        "%2e%2e%2f%2e%2e%2fetc/passwd",
        "../secret.md",
        "../../secret.md#x",
        "%2e%2e/secret.png",
        "/etc/passwd",
        "C:\\secret.md",
        "\\\\\\\\srv\\\\share\\\\x.md",
        "file:///etc/passwd",
    ];
    let text = page(&targets) + "\n![x](../secret.png)\n\n[!INCLUDE [x](../../secret.md)]\n";
    let files = [("docs/doccheck.toml", "tree = \"complete\"\n"), ("docs/en-US/a.md", text.as_str()), ("docs/en-US/b.md", TEXT)];
    let without = program(&files, &[]);
    let mut with = files.to_vec();
    with.extend([("secret.md", TEXT), ("secret.png", ""), ("etc/passwd", "x")]);
    assert_eq!(program(&with, &[]), without, "the report says whether something exists outside");
    for rule in ["broken-fragment", "missing-include"] {
        assert!(!without.contains(&format!("\"rule\":\"{rule}\"")), "{rule} speaks of what lies outside\n{without}");
    }
    assert!(without.contains("\"rule\":\"link-outside-root\""), "{without}");
}

#[test]
fn names_are_seen_without_being_read() {
    let text = "# A\n\n![a](media/there.png)\n\n![b](media/ignored.png)\n\n![c](media/gone.png)\n\n[d](drafts/x.md)\n\n[e](LICENSE)\n\n[f](data/x.zip)\n\n\
                <img src=\"media/Gone.PNG\">\n";
    let files = [
        ("docs/a.md", text),
        ("docs/doccheck.toml", "tree = \"complete\"\n"),
        ("docs/media/there.png", "\0"),
        ("docs/media/ignored.png", ""),
        ("docs/.gitignore", "ignored.png\ndrafts/\n"),
        ("docs/.git/HEAD", ""),
        ("docs/drafts/y.md", "# Y\n"),
        ("docs/LICENSE", ""),
        ("docs/data/x.zip", ""),
    ];
    let report = program(&files, &["--select", "DC1,DC8,DC004"]);
    let lines: Vec<serde_json::Value> = report.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let line = |rule: &str| {
        let of_rule = lines.iter().filter(|finding| finding["rule"] == rule);
        of_rule.map(|finding| finding["span"]["start"]["line"].as_u64().expect("a line")).collect::<Vec<_>>()
    };
    assert_eq!(line("missing-image"), [7, 15], "{report}");
    assert_eq!(line("broken-link"), [0u64; 0], "{report}");
    let partial = lines.iter().find(|finding| finding["rule"] == "unverified" && finding["arguments"]["reason"] == "partial-tree");
    assert_eq!(partial.map(|finding| finding["arguments"]["count"].as_u64()), Some(Some(1)), "what is ignored is not known\n{report}");
}

#[test]
fn files_named_one_by_one_are_no_tree() {
    let files = [("docs/a.md", "# A\n\n[b](b.md) [c](gone.md)\n"), ("docs/b.md", TEXT), ("docs/doccheck.toml", "tree = \"complete\"\n")];
    assert!(!program(&files, &["a.md", "b.md"]).contains("broken-link"));
    assert!(program(&files, &["."]).contains("broken-link"));
}

#[test]
fn many_missing_targets_take_no_more_than_their_number() {
    let targets: Vec<String> = (0..20_000).map(|number| format!("guide/gone-{number}.md")).collect();
    let targets: Vec<&str> = targets.iter().map(String::as_str).collect();
    let pages = (0..2_000).fold(Sources::default(), |sources, number| sources.file(&format!("en-US/guide/gone-x{number}.md"), "# A\n"));
    let sources = pages.file("en-US/start.md", page(&targets)).config("tree = \"complete\"\n");
    let start = std::time::Instant::now();
    assert_eq!(found(&sources.check()).len(), 20_000);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
