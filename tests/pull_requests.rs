//! Pull requests: what a change brought, told by real repositories, and how GitHub is told.

mod common;

use common::article::{CURRENT, Page};
use common::folder::{Folder, Run};
use common::git::command;
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// Runs git in `folder`: as nobody in particular, at no particular time, by no configuration of this machine.
#[track_caller]
fn git(folder: &Path, arguments: &[&str]) {
    let run = command("2026-01-02", folder).args(arguments).output().expect("git is installed where these tests run");
    assert!(run.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
}

/// A repository that holds everything in `folder` as its first commit.
fn repository(folder: Folder) -> Folder {
    git(folder.path(), &["init", "--quiet"]);
    commit(&folder);
    folder
}

#[track_caller]
fn commit(folder: &Folder) {
    git(folder.path(), &["add", "--all"]);
    git(folder.path(), &["commit", "--quiet", "--allow-empty", "--message", "A change"]);
}

/// A page with two links that lead nowhere, in lines 3 and 5, and one that leads to the section in line 7.
const LINKS: &str =
    "# Exporting\n\nSee [one](#gone-one).\n\nSee [two](#gone-two) and [three](#here).\n\n## <a name=\"here\"></a>Here\n\nText.\n";

fn links() -> Folder {
    repository(Folder::new().write("docs/en-US/export.md", LINKS))
}

/// Rule, path and line of what is reported of `folder` since `rev`.
#[track_caller]
fn since(folder: &Folder, rev: &str, arguments: &[&str]) -> Vec<String> {
    let run = folder.doccheck(&[&["--format", "json", "--min-severity", "warning", "--changed-since", rev], arguments].concat());
    places(&run)
}

#[track_caller]
fn places(run: &Run) -> Vec<String> {
    assert!(run.status < 2, "{run:#?}");
    let place = |finding: &Value| {
        format!("{} {}:{}", finding["rule"].as_str().unwrap(), finding["path"].as_str().unwrap(), finding["span"]["start"]["line"])
    };
    run.json()["findings"].as_array().expect("a list").iter().map(place).collect()
}

#[test]
fn changed_lines_are_reported_and_others_are_not() {
    let folder = links();
    assert_eq!(since(&folder, "HEAD", &[]), [""; 0]);
    let folder = folder.write("docs/en-US/export.md", LINKS.replace("See [two]", "Also see [two]"));
    assert_eq!(since(&folder, "HEAD", &[]), ["broken-anchor docs/en-US/export.md:5"]);
    let run = folder.doccheck(&["--changed-since", "HEAD"]).exits(1);
    assert!(run.err.contains("(`HEAD`): documents changed 1, added 0, removed 0, moved 0"), "{run:#?}");
    assert!(run.err.contains("findings that were there before, and are not reported: 1"), "{run:#?}");
    // Staged or committed, the working tree is what counts.
    commit(&folder);
    assert_eq!(since(&folder, "HEAD", &[]), [""; 0]);
    assert_eq!(since(&folder, "HEAD~1", &[]), ["broken-anchor docs/en-US/export.md:5"]);
    folder.doccheck(&["--changed-since", "HEAD"]).exits(0);
    folder.doccheck(&["--changed-since", "HEAD~1", "--fail-on", "never"]).exits(0);
}

#[test]
fn findings_have_the_fingerprints_of_a_whole_report() {
    // Nothing but their order tells these apart.
    let links = |count: usize| format!("# A\n\n{}", "[x](#gone)\n\n".repeat(count));
    let folder = repository(Folder::new().write("a.md", links(2))).write("a.md", links(2) + "Text with [x](#gone)\n");
    let prints = |arguments: &[&str]| -> Vec<String> {
        let report = folder.doccheck(&[&["--format", "json", "--select", "DC101"], arguments].concat()).json();
        report["findings"].as_array().expect("a list").iter().map(|f| f["fingerprint"].as_str().expect("a text").to_owned()).collect()
    };
    let (all, new) = (prints(&[]), prints(&["--changed-since", "HEAD"]));
    assert_eq!((all.len(), new.len()), (3, 1));
    assert_eq!(all.last(), new.first());
}

#[test]
fn line_ends_are_no_change_and_moved_lines_bring_nothing_new() {
    let folder = links().write("docs/en-US/export.md", LINKS.replace('\n', "\r\n"));
    assert_eq!(since(&folder, "HEAD", &[]), [""; 0]);
    let folder = folder.write("docs/en-US/export.md", LINKS.replace("# Exporting\n", "# Exporting\n\nA new paragraph.\n"));
    assert_eq!(since(&folder, "HEAD", &[]), [""; 0]);
}

#[test]
fn a_link_to_an_anchor_that_went_is_reported_where_it_stands() {
    let folder = links().write("docs/en-US/export.md", LINKS.replace("<a name=\"here\"></a>Here", "<a name=\"there\"></a>Here"));
    // Line 5 is as it was, and so is its other link, which was broken before.
    let run = folder.doccheck(&["--format", "json", "--select", "DC101", "--changed-since", "HEAD"]).exits(1);
    assert_eq!(places(&run), ["broken-anchor docs/en-US/export.md:5"]);
    assert_eq!(run.json()["findings"][0]["arguments"]["target"], "here");
}

#[test]
fn only_what_a_change_brings_is_fixed() {
    let page = |words: &str| format!("# A\n\n{words} [one](#Part)\n\nSee [two](#PART)\n\n## <a name=\"part\"></a>Part\n\nText.\n");
    let folder = repository(Folder::new().write("a.md", page("See"))).write("a.md", page("Also see"));
    folder.doccheck(&["--fix", "--changed-since", "HEAD"]).exits(0);
    let text = std::fs::read_to_string(folder.path().join("a.md")).expect("the page");
    assert_eq!(text, page("Also see").replace("#Part", "#part"));
}

#[test]
fn suppressions_hold_as_they_stand() {
    let comment = "<!-- doccheck-disable-next-line broken-anchor: comes later -->\n";
    let suppressed = LINKS.replace("See [one]", &format!("{comment}See [one]"));
    let folder = repository(Folder::new().write("docs/en-US/export.md", &suppressed));
    assert_eq!(since(&folder, "HEAD", &[]), [""; 0]);
    // Whoever takes the comment away answers for what it hid.
    let folder = folder.write("docs/en-US/export.md", LINKS);
    assert_eq!(since(&folder, "HEAD", &[]), ["broken-anchor docs/en-US/export.md:3"]);
    // Whoever mends the fault, and leaves the comment, is told of it.
    let folder = folder.write("docs/en-US/export.md", suppressed.replace("(#gone-one)", "(#here)"));
    assert_eq!(since(&folder, "HEAD", &[]), ["unused-suppression docs/en-US/export.md:3"]);
    // A file of accepted findings holds as it is now.
    let folder = folder.write("docs/en-US/export.md", LINKS);
    folder.doccheck(&["--write-baseline"]).exits(0);
    assert_eq!(since(&folder, "HEAD", &["--baseline", "doccheck-baseline.txt"]), [""; 0]);
}

#[test]
fn what_other_files_lead_to_is_missed_on_them() {
    // A folder whose targets are nearly all there is known to be complete.
    let pages = (0..6).fold(Folder::new(), |folder, number| {
        folder.write(&format!("docs/page-{number}.md"), format!("# Page {number}\n\n## <a name=\"part\"></a>Part\n\nText.\n"))
    });
    let links: String = (0..6).map(|number| format!("[{number}](page-{number}.md#part)\n\n")).collect();
    let images: String = (0..6).map(|number| format!("![{number}](media/{number}.png)\n\n")).collect();
    let folder = (0..6).fold(pages, |folder, number| folder.write(&format!("docs/media/{number}.png"), [0x89, number]));
    let folder = folder.write("doccheck.toml", "tree = \"complete\"\n").write("docs/all.md", format!("# All\n\n{links}{images}"));
    let folder = repository(folder);
    assert_eq!(since(&folder, "HEAD", &[]), [""; 0]);
    let folder = folder.write("docs/page-2.md", "# Page 2\n\n## <a name=\"other\"></a>Part\n\nText.\n");
    assert_eq!(since(&folder, "HEAD", &[]), ["broken-fragment docs/all.md:7"]);
    std::fs::remove_file(folder.path().join("docs/page-4.md")).expect("the file is there");
    assert_eq!(since(&folder, "HEAD", &[]), ["broken-fragment docs/all.md:7", "broken-link docs/all.md:11"]);
    git(folder.path(), &["checkout", "--quiet", "."]);
    // An image is no document, and yet what leads to it.
    std::fs::remove_file(folder.path().join("docs/media/3.png")).expect("the file is there");
    assert_eq!(since(&folder, "HEAD", &[]), ["missing-image docs/all.md:21"]);
    commit(&folder);
    assert_eq!(since(&folder, "HEAD", &[]), [""; 0]);
}

/// The article in English, the source, and in Portuguese, which follows it at once.
fn translated() -> Folder {
    let folder = Folder::new().write("doccheck.toml", "source-locale = \"en-US\"\nin-step = true\n");
    repository(folder.page(&Page::new("en-US", None)).page(&Page::new("pt-PT", None)))
}

#[test]
fn a_source_that_changed_is_reported_in_its_translations() {
    let folder = translated();
    let mut english = Page::new("en-US", None);
    english.entry("UserErrorDiskFull").causes.pop();
    let folder = folder.page(&english);
    let found = since(&folder, "HEAD", &["--select", "extra-cause"]);
    assert!(matches!(found.as_slice(), [one] if one.starts_with("extra-cause pt-PT/articles/export.md:")), "{found:?}");
}

#[test]
fn a_page_that_was_deleted_is_missing() {
    let folder = translated().write("doccheck.toml", "source-locale = \"en-US\"\nin-step = true\nlocales = [\"pt-PT\"]\n");
    assert_eq!(since(&folder, "HEAD", &[]), [""; 0]);
    std::fs::remove_file(folder.path().join("pt-PT/articles/export.md")).expect("the file is there");
    let run = folder.doccheck(&["--format", "json", "--select", "missing-translation", "--changed-since", "HEAD"]);
    assert_eq!(places(&run), ["missing-translation en-US/articles/export.md:4"]);
    assert!(run.err.contains("documents changed 0, added 0, removed 1, moved 0"), "{run:#?}");
    // It was missing before, and still is.
    commit(&folder);
    assert_eq!(since(&folder, "HEAD", &["--select", "missing-translation"]), [""; 0]);
}

#[test]
fn what_was_left_out_before_is_left_out_still() {
    let folder = Folder::new()
        .write("doccheck.toml", "exclude = [\"drafts/**\"]\n")
        .write(".gitignore", "/build/\n")
        .write("drafts/draft.md", "# Draft\n")
        .write("node_modules/x/README.md", "# X\n")
        .write("notes.txt", "no page\n")
        .write("page.txt", "---\ntitle: A page\n---\n# A page\n")
        .write("a.md", "# A\n");
    let folder = repository(folder);
    for gone in ["drafts/draft.md", "node_modules/x/README.md", "notes.txt", "page.txt"] {
        std::fs::remove_file(folder.path().join(gone)).expect("the file is there");
    }
    let run = folder.doccheck(&["--changed-since", "HEAD"]).exits(0);
    assert!(run.err.contains("documents changed 0, added 0, removed 1, moved 0"), "{run:#?}");
}

#[test]
fn new_files_are_reported_and_moved_ones_are_not() {
    let folder = links().write("docs/en-US/new.md", LINKS);
    // Nobody has to add a file first.
    assert_eq!(since(&folder, "HEAD", &[]), ["broken-anchor docs/en-US/new.md:3", "broken-anchor docs/en-US/new.md:5"]);
    std::fs::remove_file(folder.path().join("docs/en-US/export.md")).expect("the file is there");
    let run = folder.doccheck(&["--changed-since", "HEAD"]).exits(0);
    assert!(run.err.contains("documents changed 0, added 0, removed 0, moved 1"), "{run:#?}");
    let folder = folder.write("docs/en-US/new.md", LINKS.replace("See [one]", "Also see [one]"));
    assert_eq!(since(&folder, "HEAD", &[]), ["broken-anchor docs/en-US/new.md:3"]);
}

#[test]
fn a_pull_request_begins_where_the_branches_part() {
    let folder = links();
    git(folder.path(), &["checkout", "--quiet", "-b", "topic"]);
    let folder = folder.write("docs/en-US/topic.md", "# Topic\n\n[x](#nowhere)\n");
    commit(&folder);
    git(folder.path(), &["checkout", "--quiet", "main"]);
    // Meanwhile another one mended a page on main.
    let folder = folder.write("docs/en-US/export.md", "# Exporting\n");
    commit(&folder);
    git(folder.path(), &["tag", "--annotate", "--message", "A release", "v1"]);
    git(folder.path(), &["checkout", "--quiet", "topic"]);
    for rev in ["main", "v1", "main~0", "refs/heads/main"] {
        assert_eq!(since(&folder, rev, &[]), ["broken-anchor docs/en-US/topic.md:3"], "{rev}");
    }
    let run = folder.doccheck(&["--changed-since", "main"]).exits(1);
    assert!(run.err.contains(", where `main` and HEAD part: documents changed 0, added 1,"), "{run:#?}");
    // Packed objects are read as loose ones are.
    git(folder.path(), &["gc", "--quiet", "--aggressive", "--prune=now"]);
    assert_eq!(since(&folder, "main", &[]), ["broken-anchor docs/en-US/topic.md:3"]);
    // No common history: the commit itself.
    git(folder.path(), &["checkout", "--quiet", "--orphan", "other"]);
    commit(&folder);
    assert_eq!(since(&folder, "topic", &[]), [""; 0]);
}

#[test]
fn paths_are_those_of_the_repository_wherever_one_stands() {
    let folder = links().write("docs/en-US/export.md", LINKS.replace("See [two]", "Also see [two]"));
    let run = |current: &Path, arguments: &[&str]| {
        let mut command = folder.command(&["--format", "json", "--changed-since", "HEAD"]);
        places(&Run::of(command.current_dir(current).args(arguments).output().expect("the program starts")))
    };
    assert_eq!(run(&folder.path().join("docs/en-US"), &[]), ["broken-anchor export.md:5"]);
    assert_eq!(run(&folder.path().join("docs"), &["en-US/export.md"]), ["broken-anchor en-US/export.md:5"]);
    assert_eq!(run(&folder.path().join("docs"), &["../docs/**/*.md"]), ["broken-anchor en-US/export.md:5"]);
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let named = folder.path().to_str().expect("a path of letters");
    let found = run(elsewhere.path(), &[named]);
    assert!(matches!(found.as_slice(), [one] if one.ends_with("docs/en-US/export.md:5")), "{found:?}");

    // A linked working tree has its own files and the same history.
    git(folder.path(), &["stash", "--quiet"]);
    let tree = elsewhere.path().join("tree");
    git(folder.path(), &["worktree", "add", "--quiet", tree.to_str().expect("a path of letters")]);
    assert_eq!(run(&tree, &[]), [""; 0]);
    std::fs::write(tree.join("docs/en-US/export.md"), LINKS.replace("See [one]", "Also see [one]")).expect("the file can be written");
    assert_eq!(run(&tree, &[]), ["broken-anchor docs/en-US/export.md:3"]);
}

#[cfg(unix)]
#[test]
fn a_link_to_the_repository_is_the_repository() {
    let folder = links().write("docs/en-US/export.md", LINKS.replace("See [two]", "Also see [two]"));
    let elsewhere = Folder::new();
    std::os::unix::fs::symlink(folder.path().join("docs"), elsewhere.path().join("linked")).expect("links can be made");
    assert_eq!(since(&elsewhere, "HEAD", &["linked"]), ["broken-anchor linked/en-US/export.md:5"]);
}

#[test]
fn standard_input_stands_for_its_file() {
    let folder = links();
    let mut command = folder.command(&["-", "--stdin-filename", "docs/en-US/export.md", "--format", "json", "--changed-since", "HEAD"]);
    let run = Run::of(command.write_stdin(LINKS.replace("See [one]", "Also see [one]")).output().expect("the program starts"));
    assert_eq!(places(&run), ["broken-anchor docs/en-US/export.md:3"]);
}

#[test]
fn a_reference_has_a_history_too() {
    let mut old = Page::new("pt-PT", None);
    old.entry("UserErrorDiskFull").causes.pop();
    let folder = repository(Folder::new().page(&Page::new("pt-PT", None)).write("gold/articles/export.md", old.text()));
    let folder = folder.write("gold/articles/export.md", Page::new("pt-PT", None).text());
    let arguments = ["pt-PT", "--reference", "gold", "--select", "missing-cause,extra-cause"];
    assert_eq!(since(&folder, "HEAD", &arguments), [""; 0], "the reference is mended, and agrees");
    commit(&folder);
    let folder = folder.write("gold/articles/export.md", old.text());
    let found = since(&folder, "HEAD", &arguments);
    assert!(matches!(found.as_slice(), [one] if one.starts_with("extra-cause pt-PT/")), "{found:?}");
}

#[test]
fn what_git_cannot_tell_is_told() {
    let folder = links();
    let complains = |folder: &Folder, rev: &str, needle: &str| folder.doccheck(&["--changed-since", rev]).complains(needle);
    complains(&folder, "no-such-branch", "--changed-since: `no-such-branch` names no commit of this git repository; write a branch,");
    complains(&folder, "HEAD~7", "`HEAD~7` names no commit");
    complains(&folder, "main..HEAD", "`main..HEAD` is not the name of one commit");
    complains(&folder, "HEAD:docs", "`HEAD:docs` is not the name of one commit");
    complains(&folder, "", "`` is not the name of one commit");
    complains(&folder, "--upload-pack=x", "unexpected argument");
    complains(&folder, &"0".repeat(40), "names no commit");
    let none = Folder::new().write("a.md", "# A\n");
    complains(&none, "HEAD", "lies in no git repository");
    git(none.path(), &["init", "--quiet"]);
    complains(&none, "HEAD", "`HEAD` names no commit of this git repository; it has no commit yet");
}

#[test]
fn a_repository_inside_or_outside_is_another_one() {
    let folder = links();
    let other = Folder::new().write("b.md", "# B\n");
    let path = other.path().join("b.md");
    let run = folder.doccheck(&["docs", path.to_str().expect("a path of letters"), "--changed-since", "HEAD"]);
    run.complains("check one repository at a time");
    let inner = repository(other);
    git(folder.path(), &["submodule", "--quiet", "add", inner.path().to_str().expect("a path of letters"), "inner"]);
    commit(&folder);
    folder.doccheck(&["--changed-since", "HEAD"]).complains("`inner/b.md` lies in a submodule");
    folder.doccheck(&["docs", "--changed-since", "HEAD"]).exits(0);
}

#[test]
fn a_shallow_clone_says_what_to_do() {
    let folder = links().write("docs/en-US/export.md", LINKS.replace("See [two]", "Also see [two]"));
    commit(&folder);
    let clone = Folder::new();
    let url = format!("file://{}", folder.path().display());
    git(clone.path(), &["clone", "--quiet", "--depth", "1", &url, "clone"]);
    let run = |rev: &str| {
        let mut command = clone.command(&["--changed-since", rev, "--format", "json"]);
        Run::of(command.current_dir(clone.path().join("clone")).output().expect("the program starts"))
    };
    run("HEAD~1").complains(
        "it is a shallow clone, which lacks most commits: run `git fetch --unshallow`, or give actions/checkout `fetch-depth: 0`",
    );
    assert_eq!(places(&run("HEAD")), [""; 0]);
    assert_eq!(places(&run("origin/main")), [""; 0]);
    git(&clone.path().join("clone"), &["fetch", "--quiet", "--unshallow"]);
    assert_eq!(places(&run("HEAD~1")), ["broken-anchor docs/en-US/export.md:5"]);
}

#[test]
fn objects_named_by_sha256_are_read() {
    let folder = Folder::new().write("a.md", "# A\n");
    git(folder.path(), &["init", "--quiet", "--object-format=sha256"]);
    commit(&folder);
    let folder = folder.write("a.md", "# A\n\n[x](#gone)\n");
    assert_eq!(since(&folder, "HEAD", &[]), ["broken-anchor a.md:3"]);
}

#[test]
fn a_repository_that_is_damaged_is_no_crash() {
    for kind in ["commit", "tree", "blob"] {
        let folder = links();
        let objects = folder.path().join(".git/objects");
        let spec = match kind {
            "commit" => "HEAD",
            "tree" => "HEAD^{tree}",
            _ => "HEAD:docs/en-US/export.md",
        };
        let id = Command::new("git").current_dir(folder.path()).args(["rev-parse", spec]).output().expect("git runs").stdout;
        let id = String::from_utf8(id).expect("digits").trim().to_owned();
        let object = objects.join(&id[..2]).join(&id[2..]);
        std::fs::remove_file(&object).expect("the object is there");
        let needle = if kind == "commit" { "names no commit" } else { "or it is damaged" };
        folder.doccheck(&["--changed-since", "HEAD"]).complains(needle);
        std::fs::write(&object, b"no object at all").expect("the object can be written");
        folder.doccheck(&["--changed-since", "HEAD"]).exits(2);
    }
    let folder = links();
    std::fs::write(folder.path().join(".git/config"), "[core\n").expect("the file can be written");
    folder.doccheck(&["--changed-since", "HEAD"]).exits(2);
    std::fs::write(folder.path().join(".git/HEAD"), "nonsense").expect("the file can be written");
    folder.doccheck(&["--changed-since", "HEAD"]).exits(2);
}

#[cfg(unix)]
#[test]
fn hostile_names_give_no_command() {
    let name = "en-US/a\n::error file=x::y%0A,z.md";
    let folder = repository(Folder::new().write("en-US/b.md", "# B\n")).write(name, "# A\n\n[`::stop-commands::x`](#gone)\n##[error]no\n");
    let run = folder.doccheck(&["--format", "github", "--changed-since", "HEAD"]).exits(1);
    let commands: Vec<&str> = run.out.lines().collect();
    let own = |line: &&str| line.starts_with("::error file=en-US/a%0A%3A%3Aerror file=x%3A%3Ay%250A%2Cz.md,line=");
    assert!(commands.iter().any(own), "{run:#?}");
    let (last, findings) = commands.split_last().expect("lines");
    assert!(last.starts_with("doccheck: "), "{last}");
    assert!(
        findings.iter().all(|line| line.starts_with("::error file=en-US/")
            || line.starts_with("::warning file=en-US/")
            || line.starts_with("::notice file=en-US/")),
        "{run:#?}"
    );

    let log = folder.doccheck(&["--format", "sarif", "--changed-since", "HEAD"]).exits(1).json();
    let uri = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "en-US/a%0A%3A%3Aerror%20file%3Dx%3A%3Ay%250A%2Cz.md".replace("x::y", "x%3A%3Ay").as_str());
}

#[test]
fn github_is_told_by_its_environment() {
    let folder = links();
    let summary = folder.path().join("summary.md");
    let run = |current: &str, format: &str| {
        let mut command = folder.command(&["--format", format]);
        command.current_dir(folder.path().join(current)).env("GITHUB_STEP_SUMMARY", &summary).env("GITHUB_WORKSPACE", folder.path());
        Run::of(command.output().expect("the program starts")).exits(1)
    };
    run("docs", "json");
    assert!(!summary.exists(), "other formats have no summary");
    std::fs::write(&summary, "# Mine\n").expect("the file can be written");
    let out = run("docs", "github").out;
    assert!(out.starts_with("::error file=docs/en-US/export.md,line=3,col="), "{out}");
    let written = std::fs::read_to_string(&summary).expect("the summary");
    assert!(written.starts_with("# Mine\n## doccheck\n\n**2 errors**\n"), "{written}");
    assert!(written.contains("error[DC101] en-US/export.md:3:"), "{written}");
    std::fs::write(&summary, vec![b'x'; 1024 * 1024]).expect("the file can be written");
    run("docs", "github");
    assert_eq!(std::fs::metadata(&summary).expect("the summary").len(), 1024 * 1024, "what GitHub would refuse is not written");
    let mut command = folder.command(&["--format", "github"]);
    command.env("GITHUB_STEP_SUMMARY", folder.path().join("no/such/summary.md"));
    Run::of(command.output().expect("the program starts")).complains("cannot write the job summary");
}

#[test]
fn sarif_has_the_same_bytes_everywhere() {
    let mut swedish = Page::new("sv-SE", Some(CURRENT));
    swedish.entry("UserErrorDiskFull").causes.pop();
    let folder = Folder::new().page(&Page::new("nl-NL", Some(CURRENT))).page(&swedish);
    let sarif = |arguments: &[&str], locale: &str| {
        let mut command = folder.command(arguments);
        command.args(["--format", "sarif"]).env("LC_ALL", locale);
        Run::of(command.output().expect("the program starts")).exits(1).out
    };
    let expected = sarif(&["--jobs", "1"], "en_US.UTF-8");
    assert_eq!(sarif(&["--jobs", "8", "sv-SE", "nl-NL"], "tr_TR.UTF-8"), expected);
    assert!(!expected.contains(folder.path().to_str().expect("a path of letters")), "no path of the machine");
    let log: Value = serde_json::from_str(&expected).expect("a log is JSON");
    assert_eq!(log["runs"][0]["invocations"], serde_json::json!([{"executionSuccessful": true, "exitCode": 1}]));
    let rules = |arguments: &[&str]| {
        let log = folder.doccheck(&[&["--format", "sarif"], arguments].concat()).json();
        log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules").len()
    };
    assert_eq!(rules(&["--select", "DC301,DC302"]), 2, "the rules that ran");
    let portuguese = folder.doccheck(&["--format", "sarif", "--ui-locale", "pt-PT"]).json();
    assert_eq!(portuguese["runs"][0]["language"], "pt-PT");
}

/// The script of the action's step that checks.
fn action_script() -> String {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/action.yml")).expect("the action");
    let action: yaml_serde::Value = yaml_serde::from_str(&text).expect("an action is YAML");
    let steps = action["runs"]["steps"].as_sequence().expect("steps");
    for step in steps {
        let script = step["run"].as_str().expect("every step is a script");
        assert!(!script.contains("${{"), "an input is a variable, never code: {script}");
    }
    steps.last().and_then(|step| step["run"].as_str()).expect("the step that checks").to_owned()
}

/// Runs the action's step in `folder`, with these inputs.
#[cfg(unix)]
fn action(folder: &Folder, inputs: [(&str, &str); 4]) -> Run {
    let temp = tempfile::tempdir().expect("a temporary folder");
    let bin = temp.path().join("doccheck/bin");
    std::fs::create_dir_all(&bin).expect("folders can be made");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_doccheck"), bin.join("doccheck")).expect("links can be made");
    let mut command = Command::new("bash");
    command.args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", &action_script()]).current_dir(folder.path());
    command.env("RUNNER_TEMP", temp.path()).env("GITHUB_WORKSPACE", folder.path()).env_remove("GITHUB_STEP_SUMMARY");
    command.envs(inputs.map(|(name, value)| (format!("DOCCHECK_{name}"), value)));
    Run::of(command.output().expect("bash is installed where actions run"))
}

#[cfg(unix)]
#[test]
fn the_action_takes_its_inputs_as_they_are() {
    let folder = links().write("docs/a b.md", LINKS);
    let inputs = |paths, args, since, sarif| [("PATHS", paths), ("ARGS", args), ("CHANGED_SINCE", since), ("SARIF_FILE", sarif)];
    let run = action(&folder, inputs("", "", "", "")).exits(1);
    assert_eq!(run.out.matches("::error ").count(), 4, "{run:#?}");
    assert_eq!(action(&folder, inputs("", "", "HEAD", "")).exits(1).out.matches("::error file=docs/a b.md,").count(), 2);
    let run = action(&folder, inputs("docs/a b.md\r\n\n", "--select=DC101\n--fail-on=never\n", "", "log.sarif")).exits(0);
    assert_eq!(run.out.matches("::error file=docs/a b.md,").count(), 2, "{run:#?}");
    let log = std::fs::read_to_string(folder.path().join("log.sarif")).expect("the log");
    assert_eq!(serde_json::from_str::<Value>(&log).expect("a log is JSON")["runs"][0]["results"].as_array().map(Vec::len), Some(2));
    action(&folder, inputs("docs", "", "", "log.sarif")).exits(1);
    action(&folder, inputs("", "", "no-such-branch", "log.sarif")).complains("names no commit");
    // Text that a shell would run, and paths that look like options.
    for hostile in ["$(touch pwned)", "`touch pwned`", "\"; touch pwned; \"", "--config=$(touch pwned)", "a\ntouch pwned"] {
        for at in 0..4 {
            let mut given = ["", "", "", ""];
            given[at] = hostile;
            let [paths, args, since, sarif] = given;
            let _ = action(&folder, inputs(paths, args, since, sarif));
            assert!(!folder.path().join("pwned").exists(), "{hostile}");
        }
    }
    action(&folder, inputs("--version", "", "", "")).complains("cannot read `--version`");
}

#[test]
fn hooks_run_what_exists() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/.pre-commit-hooks.yaml")).expect("the hooks");
    let hooks: yaml_serde::Value = yaml_serde::from_str(&text).expect("hooks are YAML");
    let folder = links();
    for hook in hooks.as_sequence().expect("a list of hooks") {
        let entry: Vec<&str> = hook["entry"].as_str().expect("an entry").split(' ').collect();
        let changed = hook["id"].as_str() == Some("doccheck-changed");
        assert_eq!(entry[0], "doccheck");
        folder.doccheck(&entry[1..]).exits(if changed { 0 } else { 1 });
    }
}
