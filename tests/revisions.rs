//! Translations beside the very text they were made from, which real repositories remember.

mod common;

use common::folder::{Folder, Run};
use common::git::command;
use serde_json::Value;
use std::path::Path;
use std::process::Stdio;

/// Runs git in `folder` on the given day; what it prints.
#[track_caller]
fn git_on(day: &str, folder: &Path, arguments: &[&str]) -> String {
    let run = command(day, folder).args(arguments).stdin(Stdio::null()).output().expect("git is installed where these tests run");
    assert!(run.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("git prints text").trim().to_owned()
}

#[track_caller]
fn git(folder: &Path, arguments: &[&str]) -> String {
    git_on("2026-01-02", folder, arguments)
}

/// The same where git reads `input`.
#[track_caller]
fn git_from(folder: &Path, input: &str, arguments: &[&str]) -> String {
    let file = std::fs::File::open(folder.join(input)).expect("the input is there");
    let run = command("2026-01-02", folder).args(arguments).stdin(file).output().expect("git is installed where these tests run");
    assert!(run.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("git prints text").trim().to_owned()
}

/// Commits everything; the commit's digits.
#[track_caller]
fn commit(day: &str, folder: &Folder) -> String {
    git_on(day, folder.path(), &["add", "--all"]);
    git_on(day, folder.path(), &["commit", "--quiet", "--allow-empty", "--message", "A change"]);
    git(folder.path(), &["rev-parse", "HEAD"])
}

fn init(folder: Folder) -> Folder {
    git(folder.path(), &["init", "--quiet"]);
    folder
}

/// The causes of the entry, and what the page says of each.
const CAUSES: [&str; 2] = ["old-exports", "large-logs"];

/// A page about one error, in English or, where `front` is something, a translation.
fn page(front: &str, causes: &[&str], words: &str, more: &str) -> String {
    let (code, message, cause) =
        if front.is_empty() { ("Error code", "Error message", "Cause") } else { ("Código de erro", "Mensagem de erro", "Causa") };
    let list: String = causes.iter().zip(1..).map(|(name, n)| format!("**{cause} {n}: [{words} {name}](#{name})** <br>\n")).collect();
    let sections: String = causes.iter().map(|name| format!("### <a name=\"{name}\"></a>{words} {name}\n\n{words}.\n\n")).collect();
    format!(
        "{front}# <a name=\"export\"></a>{words} export\n\n## <a name=\"usererrordiskfull---the-disk-is-full\"></a>UserErrorDiskFull - {words}\n\n\
         **{code}**: UserErrorDiskFull <br>\n**{message}**: {words} <br>\n\n{list}\n{sections}{more}"
    )
}

/// The front matter of a translation that names `commit` under `key`.
fn named(key: &str, commit: &str) -> String {
    format!("---\ntitle: Exportar\n{key}: {commit}\n---\n")
}

fn english(causes: &[&str], more: &str) -> String {
    page("", causes, "What stops it", more)
}

/// A translation of [`english`] that lacks nothing, in a language that nothing here judges.
fn translation(commit: &str, causes: &[&str]) -> String {
    page(&named("default_lang_commit", commit), causes, "O que a faz parar", "")
}

const SOURCE: &str = "docs/en-US/export.md";
const PORTUGUESE: &str = "docs/pt-PT/export.md";

/// A source at its first commit, and a translation that names it.
fn started() -> (Folder, String) {
    let folder = init(Folder::new().write(SOURCE, english(&CAUSES, "")));
    let first = commit("2025-03-04", &folder);
    let folder = folder.write(PORTUGUESE, translation(&first, &CAUSES));
    (folder, first)
}

/// Rule, path, line and, where there is one, the kind or reason of what is reported, bookkeeping aside.
#[track_caller]
fn found(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let run = folder.doccheck(&[&["--format", "json"], arguments].concat());
    told(&run)
}

#[track_caller]
fn told(run: &Run) -> Vec<String> {
    assert!(run.status < 2, "{run:#?}");
    let line = |finding: &Value| {
        let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
        let kind = [&finding["arguments"]["kind"], &finding["arguments"]["reason"]].map(text).concat();
        let place = format!("{}:{}", text(&finding["path"]), finding["span"]["start"]["line"]);
        format!("{} {place} {kind}", text(&finding["rule"])).trim_end().to_owned()
    };
    let report = run.json();
    let findings = report["findings"].as_array().expect("a list");
    findings.iter().filter(|finding| finding["arguments"]["reason"] != "partial-tree").map(line).collect()
}

#[test]
fn a_translation_is_compared_with_the_text_it_was_made_from() {
    let (folder, first) = started();
    assert_eq!(found(&folder, &[]), [""; 0]);
    // The source has lost a cause since; the translation lost another one.
    let folder = folder.write(SOURCE, english(&CAUSES[..1], ""));
    commit("2026-05-06", &folder);
    let folder = folder.write(PORTUGUESE, translation(&first, &CAUSES[1..]));
    let run = folder.doccheck(&["--format", "json"]).exits(1);
    assert_eq!(told(&run), ["stale-translation docs/pt-PT/export.md:5 codes", "missing-section docs/pt-PT/export.md:7 lost"]);
    let report = run.json();
    let stale = &report["findings"][0];
    assert_eq!(stale["severity"], "warning");
    assert_eq!(stale["arguments"]["then"], format!("{} (2025-03-04)", &first[..8]));
    assert!(stale["arguments"]["now"].as_str().expect("a text").ends_with(" (2026-05-06)"), "{stale:#}");
    assert_eq!(stale["arguments"]["causes"][0], "UserErrorDiskFull: 2/1");
    assert_eq!(stale["related"][0]["path"], SOURCE);
    let lost = &report["findings"][1];
    assert_eq!((&lost["severity"], &lost["baseline"]), (&"error".into(), &"exact".into()));
    assert_eq!(lost["compared_with"]["revision"], first.as_str());
    assert_eq!(lost["compared_with"]["path"], format!("{SOURCE}@{}", &first[..8]));
    assert_eq!(report["summary"]["baselines"]["exact"], 1);
    assert_eq!(report["summary"]["documents"], 2, "the text of the past is no document of the collection");
}

#[test]
fn what_changed_since_is_graded() {
    let (folder, _) = started();
    let grade = |folder: Folder, text: &str| {
        let folder = folder.write(SOURCE, text);
        commit("2026-05-06", &folder);
        (found(&folder, &[]), folder)
    };
    let (none, folder) = grade(folder, &english(&CAUSES, "").replace('\n', "\r\n"));
    assert_eq!(none, [""; 0]);
    let (cosmetic, folder) = grade(folder, &english(&CAUSES, "").replace("stops it.", "stops that."));
    assert_eq!(cosmetic, ["stale-translation docs/pt-PT/export.md:5 cosmetic"]);
    let (structural, folder) = grade(folder, &english(&CAUSES, "## Next steps\n\nTry it again.\n"));
    assert_eq!(structural, ["stale-translation docs/pt-PT/export.md:5 structural"]);
    let (codes, folder) = grade(folder, &english(&["old-exports", "large-logs", "small-volume"], ""));
    assert_eq!(codes, ["stale-translation docs/pt-PT/export.md:5 codes"]);
    let renamed = english(&CAUSES, "").replace("UserErrorDiskFull", "UserErrorVolumeFull").replace("diskfull", "volumefull");
    let (codes, _) = grade(folder, &renamed);
    assert_eq!(codes, ["stale-translation docs/pt-PT/export.md:5 codes"]);
}

#[test]
fn what_was_brought_up_to_date_is_no_loss() {
    let (folder, first) = started();
    let folder = folder.write(SOURCE, english(&["old-exports", "small-volume"], ""));
    commit("2026-05-06", &folder);
    // The translator followed, and forgot the commit.
    let folder = folder.write(PORTUGUESE, translation(&first, &["old-exports", "small-volume"]));
    assert_eq!(found(&folder, &[]), ["stale-translation docs/pt-PT/export.md:5 codes"]);
    // What the source has kept is missed.
    let folder = folder.write(PORTUGUESE, translation(&first, &["small-volume"]));
    let expected = ["stale-translation docs/pt-PT/export.md:5 codes", "missing-section docs/pt-PT/export.md:7 lost"];
    assert_eq!(found(&folder, &[]), expected);
}

#[test]
fn texts_in_the_working_tree_count_before_they_are_committed() {
    let (folder, _) = started();
    let folder = folder.write(SOURCE, english(&CAUSES, "## Next steps\n\nTry it again.\n"));
    assert_eq!(found(&folder, &[]), ["stale-translation docs/pt-PT/export.md:5 structural"]);
}

#[test]
fn packed_loose_bare_and_separate_repositories_say_the_same() {
    let (folder, first) = started();
    let folder = folder.write(SOURCE, english(&CAUSES[..1], ""));
    commit("2026-05-06", &folder);
    let expected = found(&folder, &[]);
    assert_eq!(expected, ["stale-translation docs/pt-PT/export.md:5 codes"]);
    git(folder.path(), &["gc", "--quiet", "--aggressive", "--prune=now"]);
    assert_eq!(found(&folder, &[]), expected);
    // The translations in a repository of their own, the source's beside it, bare.
    let elsewhere = Folder::new();
    let bare = elsewhere.path().join("source.git");
    git(folder.path(), &["clone", "--quiet", "--bare", ".", bare.to_str().expect("a path of letters")]);
    let lone = init(Folder::new().write("docs.pt-pt/docs/pt-PT/export.md", translation(&first, &CAUSES)));
    commit("2026-05-06", &lone);
    let bare = bare.to_str().expect("a path of letters");
    let stale = "stale-translation docs.pt-pt/docs/pt-PT/export.md:5 codes";
    assert_eq!(found(&lone, &["--source-repo", bare]), [stale]);
    // Nobody told where the source is: nothing can be said, and that is counted.
    assert!(found(&lone, &[]).contains(&"unverified docs.pt-pt/docs/pt-PT/export.md:3 no-history".to_owned()));
    // In the configuration, paths begin at its folder.
    let lone = lone.write("doccheck.toml", format!("source-repo = \"{bare}\"\n"));
    assert_eq!(found(&lone, &[]), [stale]);
    lone.doccheck(&["--source-repo", "nowhere"]).complains("nowhere`: No such file or directory");
}

#[test]
fn every_form_of_front_matter_is_read() {
    let (folder, first) = started();
    let short = &first[..10];
    let forms = [
        named("ms.sourcegitcommit", &first),
        named("default_lang_commit", &format!("\"{first}\"")),
        named("default_lang_commit", short),
        format!("---\ntitle: Exportar\nl10n:\n  sourceCommit: {first}\n---\n"),
    ];
    let folder = folder.write(SOURCE, english(&CAUSES, "## Next steps\n\nTry it again.\n"));
    let mut folder = folder;
    for form in forms {
        folder = folder.write(PORTUGUESE, page(&form, &CAUSES, "O que a faz parar", ""));
        let found = found(&folder, &["--ignore", "missing-metadata"]);
        assert!(matches!(found.as_slice(), [one] if one.ends_with(" structural")), "{form} {found:?}");
    }
    // Cut short where the publishing system writes all digits: wrong, and still enough to find the text.
    let folder = folder.write(PORTUGUESE, page(&named("ms.sourcegitcommit", short), &CAUSES, "O que a faz parar", ""));
    let found = found(&folder, &["--select", "DC602,DC605,DC608"]);
    assert_eq!(found, ["invalid-metadata docs/pt-PT/export.md:3 hash", "stale-translation docs/pt-PT/export.md:5 structural"]);
}

#[test]
fn sources_are_followed_through_renames() {
    let (folder, first) = started();
    git(folder.path(), &["mv", SOURCE, "docs/en-US/exporting.md"]);
    let folder = folder.write("docs/pt-PT/exporting.md", translation(&first, &CAUSES[..1]));
    std::fs::remove_file(folder.path().join(PORTUGUESE)).expect("the file is there");
    commit("2026-05-06", &folder);
    let run = folder.doccheck(&["--format", "json"]);
    assert_eq!(told(&run), ["missing-section docs/pt-PT/exporting.md:7 lost"]);
    assert_eq!(run.json()["findings"][0]["compared_with"]["path"], format!("{SOURCE}@{}", &first[..8]));
    // Renamed and edited.
    let folder = folder.write("docs/en-US/exporting.md", english(&CAUSES, "## Next steps\n\nTry it again.\n"));
    commit("2026-05-07", &folder);
    let expected = ["stale-translation docs/pt-PT/exporting.md:5 structural", "missing-section docs/pt-PT/exporting.md:7 lost"];
    assert_eq!(found(&folder, &[]), expected);
    // Something else altogether.
    let folder = folder.write("docs/en-US/exporting.md", "# <a name=\"export\"></a>Another page\n\nWith other text.\n");
    commit("2026-05-08", &folder);
    let told = found(&folder, &["--select", "DC605,DC608"]);
    assert_eq!(
        told,
        ["unknown-source-commit docs/pt-PT/exporting.md:3 missing-path", "stale-translation docs/pt-PT/exporting.md:5 unnamed"]
    );
}

#[test]
fn a_commit_that_is_not_there_is_told_once_and_the_run_goes_on() {
    let (folder, _) = started();
    let gone = "0123456789abcdef0123456789abcdef01234567";
    let folder = folder.write("docs/en-US/other.md", english(&CAUSES, "")).write("docs/pt-PT/other.md", translation(gone, &CAUSES));
    let folder = folder.write("docs/en-US/third.md", english(&CAUSES, "")).write("docs/pt-PT/third.md", translation(gone, &CAUSES));
    let run = folder.doccheck(&["--format", "json", "--ignore", "duplicate-code"]);
    assert_eq!(told(&run), ["unknown-source-commit docs/pt-PT/other.md:3 missing-commit"]);
    let report = run.json();
    assert_eq!(report["findings"][0]["arguments"]["count"], 2);
    assert_eq!(report["summary"]["baselines"]["source"], 2);
    assert_eq!(report["summary"]["baselines"]["exact"], 1);
}

#[test]
fn a_shallow_clone_says_so_once_for_each_language() {
    let (folder, first) = started();
    let folder = folder.write("docs/sv-SE/export.md", translation(&first, &CAUSES)).write("docs/en-US/b.md", "# <a name=\"b\"></a>B\n");
    let folder = folder.write("docs/sv-SE/b.md", format!("{}# <a name=\"b\"></a>B\n", named("default_lang_commit", &first)));
    commit("2026-05-06", &folder);
    let clone = Folder::new();
    let source = format!("file://{}", folder.path().display());
    git(clone.path(), &["clone", "--quiet", "--depth", "1", &source, "."]);
    let run = clone.doccheck(&["--format", "json", "--select", "DC608"]);
    let expected = ["unknown-source-commit docs/pt-PT/export.md:3 shallow", "unknown-source-commit docs/sv-SE/b.md:3 shallow"];
    assert_eq!(told(&run), expected);
    assert_eq!(run.json()["findings"][1]["arguments"]["count"], 2);
    git(clone.path(), &["fetch", "--quiet", "--unshallow"]);
    // The page that the commit does not have yet is the only one left.
    assert_eq!(found(&clone, &["--select", "DC608"]), ["unknown-source-commit docs/sv-SE/b.md:3 missing-path"]);
}

#[test]
fn without_git_the_run_falls_to_the_next_baseline_and_says_so_once() {
    let (folder, first) = started();
    let folder = folder.write("docs/en-US/b.md", "# <a name=\"b\"></a>B\n\nText.\n");
    let folder = folder.write("docs/pt-PT/b.md", format!("{}# <a name=\"b\"></a>B\n\nTexto.\n", named("default_lang_commit", &first)));
    std::fs::remove_dir_all(folder.path().join(".git")).expect("the repository is there");
    let run = folder.doccheck(&["--format", "json"]).exits(0);
    assert_eq!(told(&run), ["unverified docs/pt-PT/b.md:3 no-history"]);
    let report = run.json();
    assert_eq!(report["summary"]["unverified"]["no-history"], 2);
    assert_eq!(report["summary"]["baselines"]["source"], 2);
    let text = folder.doccheck(&[]).exits(0);
    assert_eq!(text.out.matches("history of the source is not here").count(), 1, "{text:#?}");
    assert_eq!(text.err, "");
}

#[test]
fn a_repository_of_something_else_is_none_of_the_sources() {
    let folder = init(Folder::new());
    let mut folder = folder;
    for (name, digit) in [("a", "1"), ("b", "2"), ("c", "3")] {
        folder = folder.write(&format!("docs/en-US/{name}.md"), format!("# <a name=\"{name}\"></a>A\n"));
        let front = named("default_lang_commit", &digit.repeat(40));
        folder = folder.write(&format!("docs/pt-PT/{name}.md"), format!("{front}# <a name=\"{name}\"></a>A\n"));
    }
    commit("2026-05-06", &folder);
    assert_eq!(found(&folder, &[]), ["unverified docs/pt-PT/a.md:3 no-history"]);
    assert_eq!(found(&folder, &["--source-repo", "."]), ["unknown-source-commit docs/pt-PT/a.md:3 other-repository"]);
}

#[test]
fn a_cohort_is_measured_by_the_exact_source() {
    let (folder, first) = started();
    let hash = "ms.openlocfilehash: 89abcdef89abcdef89abcdef89abcdef89abcdef\n";
    let front = format!("---\ntitle: Exportar\n{hash}default_lang_commit: {first}\n---\n");
    let folder = folder.write(PORTUGUESE, page(&front, &CAUSES, "O que a faz parar", ""));
    // This one names no commit, but was made from the same text.
    let front = format!("---\ntitle: Exportar\n{hash}---\n");
    let folder = folder.write("docs/sv-SE/export.md", page(&front, &CAUSES[..1], "O que a faz parar", ""));
    let run = folder.doccheck(&["--format", "json", "--select", "DC4"]);
    assert_eq!(told(&run), ["missing-section docs/sv-SE/export.md:7 lost"]);
    assert_eq!(run.json()["findings"][0]["baseline"], "exact");
}

#[test]
fn changes_are_judged_by_the_commit_that_was_named_then() {
    let (folder, first) = started();
    let folder = folder.write(PORTUGUESE, translation(&first, &CAUSES[..1]));
    commit("2026-05-06", &folder);
    assert_eq!(found(&folder, &["--changed-since", "HEAD"]), [""; 0]);
    let folder = folder.write(SOURCE, english(&CAUSES, "## Next steps\n\nTry it again.\n"));
    assert_eq!(found(&folder, &["--changed-since", "HEAD"]), ["stale-translation docs/pt-PT/export.md:5 structural"]);
    // Fixes are tried on the same comparisons.
    let damaged = translation(&first, &CAUSES).replace("<a name=\"large-logs\"></a>", "");
    let folder = folder.write(PORTUGUESE, &damaged);
    folder.doccheck(&["--fix", "--select", "missing-heading-anchor"]).exits(0);
    let text = std::fs::read_to_string(folder.path().join(PORTUGUESE)).expect("the page");
    assert_eq!(text, translation(&first, &CAUSES));
}

/// A collection with a document in every state.
fn collection() -> Folder {
    let (folder, first) = started();
    let mut folder = folder;
    for name in ["cosmetic", "structural", "unknown", "missing"] {
        folder = folder.write(&format!("docs/en-US/{name}.md"), format!("# <a name=\"{name}\"></a>A page\n\nSome txt.\n"));
    }
    let second = commit("2026-05-06", &folder);
    for (name, text) in [("cosmetic", "Some text.\n"), ("structural", "Some txt.\n\n## More\n\nText.\n")] {
        folder = folder.write(&format!("docs/en-US/{name}.md"), format!("# <a name=\"{name}\"></a>A page\n\n{text}"));
        let front = named("default_lang_commit", &second);
        folder = folder.write(&format!("docs/pt-PT/{name}.md"), format!("{front}# <a name=\"{name}\"></a>Uma página\n\nTexto.\n"));
    }
    let folder = folder.write("docs/pt-PT/unknown.md", "# <a name=\"unknown\"></a>Uma página\n\nTexto.\n");
    folder.write("docs/sv-SE/export.md", translation(&first, &CAUSES)).write(SOURCE, english(&CAUSES[..1], ""))
}

#[test]
fn status_counts_by_language() {
    let folder = collection();
    let run = folder.doccheck(&["status"]).exits(0);
    let expected = "Source language: en-US.\n\nTranslations by language\n\
        \x20 Language  Current  Wording  Structure  Codes  Missing  Unverifiable  In all\n\
        \x20 pt-PT           0        1          1      1        1             1       5\n\
        \x20 sv-SE           0        0          0      1        4             0       5\n\n";
    assert_eq!(run.out, expected);
    let run = folder.doccheck(&["status", "--locale", "pt-PT", "docs"]).exits(0);
    for line in [
        "docs/pt-PT/cosmetic.md: The wording of the source has changed since it was translated: ",
        "docs/pt-PT/unknown.md: No source commit is named",
        "docs/en-US/missing.md: not translated into pt-PT",
        "; new section: “More”",
    ] {
        assert!(run.out.contains(line), "{line} in {run:#?}");
    }
    assert!(!run.out.contains("sv-SE"), "{run:#?}");
    folder.doccheck(&["status", "--locale", "nl-NL"]).complains("no document is in nl-NL");
}

#[test]
fn status_in_json_fits_its_schema() {
    let folder = collection();
    let status = folder.doccheck(&["status", "--format", "json"]).exits(0).json();
    let schema: Value = serde_json::from_str(&folder.doccheck(&["schema", "status"]).exits(0).out).expect("a schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema is valid");
    let errors: Vec<String> = validator.iter_errors(&status).map(|error| format!("{error} at {}", error.instance_path())).collect();
    assert_eq!(errors, [""; 0]);
    let written: Value = serde_json::from_str(include_str!("../docs/schemas/status.schema.json")).expect("a schema is JSON");
    assert_eq!(schema, written, "run `cargo run -- schema status > docs/schemas/status.schema.json`");
    let codes = status["documents"].as_array().expect("a list").iter().find(|document| document["path"] == PORTUGUESE).expect("the page");
    assert_eq!(codes["state"], "codes");
    assert_eq!(codes["changes"]["causes"][0], "UserErrorDiskFull: 2/1");
    assert_eq!(status["locales"][0]["total"], 5);
}

/// Trees that hold each other many times over: a few kilobytes that stand for more folders than any disk has.
#[test]
fn a_commit_that_holds_itself_many_times_over_ends() {
    let folder = init(Folder::new().write("docs/en-US/old.md", english(&CAUSES, "")));
    let mut tree = git(folder.path(), &["mktree"]);
    for _ in 0..12 {
        let names: String = (0..10).map(|n| format!("040000 tree {tree}\tf{n}\n")).collect();
        std::fs::write(folder.path().join("names"), names).unwrap();
        tree = git_from(folder.path(), "names", &["mktree"]);
    }
    std::fs::remove_file(folder.path().join("names")).unwrap();
    let then = git(folder.path(), &["commit-tree", &tree, "-m", "Once"]);
    let folder = folder.write("docs/pt-PT/old.md", translation(&then, &CAUSES));
    commit("2026-01-02", &folder);
    let start = std::time::Instant::now();
    folder.doccheck(&["docs", "--fail-on", "never"]).exits(0);
    assert!(start.elapsed().as_secs() < 60, "all of its folders were entered: {:?}", start.elapsed());
}
