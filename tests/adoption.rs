//! Living with findings: what is suppressed stays silent and is counted, what is accepted stays accepted, what is new is
//! told alone, and what nobody needs any more is told too.

mod common;

use assert_cmd::Command;
use common::article::{CURRENT, Page};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder of documents, and the program run in it or below.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    /// Three translations of one article: pt-PT lacks a cause, sv-SE has a link to nowhere and a damaged code.
    fn damaged() -> Self {
        let folder = Self::new();
        folder.write("docs/nl-NL/articles/export.md", &Page::new("nl-NL", Some(CURRENT)).text());
        let mut page = Page::new("pt-PT", Some(CURRENT));
        page.entry("UserErrorDiskFull").causes.pop();
        folder.write("docs/pt-PT/articles/export.md", &page.text());
        let mut page = Page::new("sv-SE", Some(CURRENT));
        page.entry("UserErrorDiskFull").code_line = Some("**Felkod**: UserError DiskFull".to_owned());
        folder.write("docs/sv-SE/articles/export.md", &(page.text() + "\nSe [mer](#gone).\n"));
        folder
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).expect("the file is there")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("folders can be made");
        std::fs::write(path, text).expect("files can be written");
    }

    /// Puts `line` before the line that begins with `before`.
    fn insert(&self, path: &str, before: &str, line: &str) {
        let text = self.read(path);
        let at = text.find(&format!("\n{before}")).unwrap_or_else(|| panic!("no line {before} in {text}")) + 1;
        self.write(path, &format!("{}{line}\n{}", &text[..at], &text[at..]));
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "no {from} in {text}");
        self.write(path, &text.replace(from, to));
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_in(".", arguments)
    }

    fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doccheck"));
        let folder = std::fs::canonicalize(self.path(folder)).expect("the folder is there");
        let output = command.current_dir(folder).env("LC_ALL", "en_US.UTF-8").env_remove("NO_COLOR").args(arguments).output();
        let output = output.expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Run { status: output.status.code().expect("no signal"), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The findings of a run of everything, as `rule path:line`, without what could not be verified.
    #[track_caller]
    fn findings(&self, arguments: &[&str]) -> Vec<String> {
        self.json(arguments).findings()
    }

    #[track_caller]
    fn json(&self, arguments: &[&str]) -> Report {
        self.run(&[arguments, &["--format", "json"]].concat()).report()
    }
}

/// What came of a run.
#[derive(Debug)]
struct Run {
    status: i32,
    out: String,
    err: String,
}

impl Run {
    #[track_caller]
    fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, status, "{self:#?}");
        self
    }

    #[track_caller]
    fn report(&self) -> Report {
        Report(serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:#?}")))
    }
}

/// A JSON report.
struct Report(Value);

impl Report {
    fn all(&self) -> impl Iterator<Item = &Value> {
        self.0["findings"].as_array().expect("a list of findings").iter().filter(|finding| finding["rule"] != "unverified")
    }

    fn findings(&self) -> Vec<String> {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let shown = |f: &Value| format!("{} {}:{}", text(&f["rule"]), text(&f["path"]), f["span"]["start"]["line"]);
        self.all().map(shown).collect()
    }

    /// How many places all findings have, those of shared faults counted each.
    fn places(&self) -> usize {
        self.all().map(|finding| 1 + finding["also_in"].as_array().map_or(0, Vec::len)).sum()
    }

    fn fingerprints(&self) -> BTreeSet<String> {
        self.all().map(|finding| finding["fingerprint"].as_str().expect("a text").to_owned()).collect()
    }

    fn suppressed(&self, by: &str) -> u64 {
        self.0["summary"]["suppressed_by"][by].as_u64().unwrap_or(0)
    }

    /// The text of `path` after the fix of the one finding of `rule`.
    fn fixed(&self, rule: &str, text: &str) -> String {
        let found: Vec<&Value> = self.all().filter(|finding| finding["rule"] == rule).collect();
        assert_eq!(found.len(), 1, "{:#?}", self.findings());
        let edit = &found[0]["fix"]["edits"][0];
        let offset = |end: &str| usize::try_from(edit["span"][end]["offset"].as_u64().expect("an offset")).expect("a small file");
        let mut fixed = text.to_owned();
        fixed.replace_range(offset("start")..offset("end"), edit["replacement"].as_str().expect("a text"));
        fixed
    }
}

const SWEDISH: &str = "docs/sv-SE/articles/export.md";
const PORTUGUESE: &str = "docs/pt-PT/articles/export.md";

/// Whose errors and warnings these are, each by its rule: notes are in every page.
const WARNINGS: &[&str] = &["--min-severity", "warning"];

#[test]
fn a_comment_silences_exactly_what_it_names() {
    let folder = Folder::damaged();
    let before = folder.findings(WARNINGS);
    let rules: Vec<&str> = before.iter().map(|finding| finding.split(' ').next().expect("a rule")).collect();
    assert_eq!(rules, ["missing-cause", "corrupted-code", "broken-anchor"]);

    folder.insert(SWEDISH, "Se [mer]", "<!-- doccheck-disable-next-line broken-anchor: comes later -->");
    folder.insert(SWEDISH, "**Felkod**: UserError DiskFull", "<!-- doccheck-disable-next-line DC201 -->");
    folder.insert(PORTUGUESE, "## <a name=\"usererrordiskfull", "{/* doccheck-disable-next-line missing-cause, DC301: removed */}");
    let report = folder.json(WARNINGS);
    assert_eq!(report.findings(), Vec::<String>::new());
    assert_eq!((report.suppressed("comment"), report.0["summary"]["suppressed"].as_u64()), (3, Some(3)));
    // The comments are for doccheck, not for those who read the catalogue.
    folder.run(&["build", "--out", "out"]).exits(0);
    assert!(!folder.read("out/catalogue.json").contains("doccheck-disable"));
    folder.run(&[]).exits(0);
    assert!(folder.run(&[]).out.contains("Suppressed: 3 findings by comments."));
    // What is not selected is not counted either.
    assert_eq!(folder.json(&["--select", "missing-cause"]).suppressed("comment"), 1);
    // Nothing is idle in a run on a part, where less is found.
    folder.run(&["docs/sv-SE", "--fail-on", "warning"]).exits(0);
    folder.run(&[PORTUGUESE, "--fail-on", "warning"]).exits(0);
    folder.run(&["--ignore", "missing-cause", "--fail-on", "warning"]).exits(0);
}

#[test]
fn every_form_of_comment_reaches_as_far_as_it_says() {
    let text = |before: &str, after: &str| format!("# <a name=\"a\"></a>A\n\n{before}\n\n[x](#gone)\n\n{after}\n\n[y](#lost)\n");
    let folder = Folder::new();
    let lines = |before: &str, after: &str| {
        folder.write("en-US/a.md", &text(before, after));
        folder.findings(WARNINGS)
    };
    let line = |number: u32| format!("broken-anchor en-US/a.md:{number}");
    assert_eq!(lines("", ""), [line(5), line(9)]);
    assert_eq!(lines("<!-- doccheck-disable-next-line -->", ""), [line(9)]);
    assert_eq!(lines("<!-- doccheck-disable DC101 -->", "<!-- doccheck-enable DC101 -->"), [line(9)]);
    assert_eq!(lines("<!-- doccheck-disable DC101 -->", ""), Vec::<String>::new());
    assert_eq!(lines("", "{/* doccheck-disable-file broken-anchor: all of it */}"), Vec::<String>::new());
    assert_eq!(lines("`<!-- doccheck-disable-file -->`", "    <!-- doccheck-disable -->"), [line(5), line(9)]);
    let idle = lines("<!-- doccheck-disable-next-line broken-ancor -->", "");
    assert_eq!(idle, ["unused-suppression en-US/a.md:3".to_owned(), line(5), line(9)]);
    // No comment silences what is said of comments.
    let idle = lines("<!-- doccheck-disable-file DC0, unused-suppression -->", "<!-- doccheck-disable-file DC101 -->");
    assert!(idle.iter().all(|finding| finding.starts_with("unused-suppression")), "{idle:?}");
}

#[test]
fn the_configuration_silences_by_path_and_rule() {
    let folder = Folder::damaged();
    folder.write("doccheck.toml", "[[suppress]]\npaths = [\"docs/sv-SE/**\"]\nrules = [\"DC1\", \"corrupted-code\"]\nreason = \"old\"\n");
    let report = folder.json(WARNINGS);
    assert_eq!(report.findings().len(), 1, "{:?}", report.findings());
    assert!(report.suppressed("configuration") >= 2);
    // Wherever it is run from.
    let arguments = ["..", "--config", "../../doccheck.toml", "--min-severity", "warning", "--format", "json"];
    let from_below = folder.run_in("docs/sv-SE", &arguments).report();
    assert_eq!(from_below.suppressed("configuration"), report.suppressed("configuration"));

    folder.replace(
        "doccheck.toml",
        "reason = \"old\"\n",
        "reason = \"old\"\n\n[[suppress]]\npaths = [\"*.txt\"]\nreason = \"none are left\"\n",
    );
    let text = folder.read("doccheck.toml");
    let report = folder.json(WARNINGS);
    assert!(report.findings().contains(&"unused-suppression doccheck.toml:6".to_owned()), "{:?}", report.findings());
    let fixed = report.fixed("unused-suppression", &text);
    assert!(fixed.ends_with("reason = \"old\"\n\n") && fixed.contains("sv-SE"), "{fixed}");
    let shown = folder.run(&["--fail-on", "warning"]).exits(1).out;
    assert!(shown.contains("--> doccheck.toml:6:1"), "{shown}");
    // An entry may be for what is said of entries, itself included.
    folder.write("doccheck.toml", &format!("{text}[[suppress]]\npaths = [\"doccheck.toml\"]\nrules = [\"DC005\"]\nreason = \"kept\"\n"));
    assert!(!folder.findings(WARNINGS).iter().any(|finding| finding.starts_with("unused-suppression")));
    // The catalogue knows no folder above the documents.
    folder.run_in("/", &[folder.path("docs").to_str().unwrap(), "--config", folder.path("doccheck.toml").to_str().unwrap()]).exits(1);
}

#[test]
fn a_wrong_entry_is_shown_in_its_place() {
    let folder = Folder::damaged();
    for (text, message) in [
        ("[[suppress]]\npaths = [\"a\"]\n", "missing field `reason`"),
        ("[[suppress]]\npaths = [\"a\"]\nreason = \" \"\n", "doccheck.toml:3:10: the reason is empty"),
        ("[[suppress]]\npaths = []\nreason = \"r\"\n", "needs at least one path"),
        (
            "[[suppress]]\npaths = [\"a\"]\nreason = \"r\"\nrules = [\"mising-cause\"]\n",
            "doccheck.toml:4:10: there is no rule `mising-cause`",
        ),
        ("[[suppress]]\npaths = [\"[\"]\nreason = \"r\"\n", "doccheck.toml:2:10: `[` is not a pattern"),
        ("baseline = \"../x.txt\"\n", "doccheck.toml:1:12: `baseline` leads out of the folder"),
        ("baseline = \"x.txt\"\n", "x.txt: cannot read the baseline file: No such file or directory; doccheck.toml names it"),
    ] {
        folder.write("doccheck.toml", text);
        let run = folder.run(&[]).exits(2);
        assert!(run.err.contains(message), "{text}\n{}", run.err);
    }
}

#[test]
fn what_is_accepted_is_silent_and_what_is_new_is_told_alone() {
    let folder = Folder::damaged();
    let all = folder.findings(&[]);
    let run = folder.run(&["--write-baseline"]).exits(0);
    assert_eq!(run.out, "");
    // Each place of a shared fault is an entry.
    let places = folder.json(&[]).places();
    assert!(places > all.len());
    assert!(
        run.err.starts_with(&format!("Accepted {places} findings in doccheck-baseline.txt: {places} new, 0 kept, 0 gone.\n")),
        "{}",
        run.err
    );
    assert!(run.err.contains("doccheck --baseline doccheck-baseline.txt"), "{}", run.err);

    let accepted = &["--baseline", "doccheck-baseline.txt"];
    let report = folder.json(accepted);
    assert_eq!(report.findings(), Vec::<String>::new());
    assert_eq!(report.suppressed("baseline"), places as u64);
    folder.run(&[accepted.as_slice(), &["--fail-on", "note"]].concat()).exits(0);
    // Without being named, it is obeyed by nobody.
    folder.run(&[]).exits(1);

    // One new damage, with the old ones moved about.
    folder.insert(SWEDISH, "Se [mer]", "Ny text.\n\nSe även [detta](#nowhere).\n");
    folder.insert(SWEDISH, "## <a name=\"usererrordiskfull", "En rad till.\n");
    let found = folder.findings(accepted);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("broken-anchor docs/sv-SE"), "{found:?}");
    // A second entry that lacks something at the same heading is not mistaken for the first.
    folder.run(&[accepted.as_slice(), &["--fail-on", "error"]].concat()).exits(1);
}

#[test]
fn a_new_absence_is_told_apart_from_an_accepted_one() {
    let folder = Folder::new();
    folder.write("nl-NL/articles/export.md", &Page::new("nl-NL", Some(CURRENT)).text());
    folder.write("pt-PT/articles/export.md", &Page::new("pt-PT", Some(CURRENT)).text());
    let without = |codes: &[&str]| {
        let mut page = Page::new("sv-SE", Some(CURRENT));
        page.entries.retain(|entry| !codes.iter().any(|code| entry.anchor.starts_with(code)));
        folder.write("sv-SE/articles/export.md", &page.text());
    };
    let missing = |report: &Report| -> Vec<String> {
        let entries = report.all().filter(|finding| finding["rule"] == "missing-entry");
        entries.map(|finding| finding["arguments"].to_string()).collect()
    };
    without(&["usererrordiskfull"]);
    folder.run(&["--write-baseline"]).exits(0);
    let accepted = &["--baseline", "doccheck-baseline.txt"];
    assert_eq!(missing(&folder.json(accepted)), Vec::<String>::new());
    without(&["usererrordiskfull", "extensionexportfailed"]);
    let found = missing(&folder.json(accepted));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("ExtensionExportFailed"), "{found:?}");
}

#[test]
fn what_is_mended_leaves_a_line_to_remove() {
    let folder = Folder::damaged();
    folder.write("doccheck.toml", "baseline = \"lists/accepted.txt\"\n");
    folder.write("lists/accepted.txt", "# doccheck-baseline 1\n");
    let run = folder.run(&["--write-baseline"]).exits(0);
    assert!(run.err.contains("lists/accepted.txt") && run.err.contains("doccheck.toml names the file"), "{}", run.err);
    let text = folder.read("lists/accepted.txt");
    assert!(text.lines().skip(2).all(|line| line.contains(" ../docs/")), "{text}");
    let in_order = |line: &str| line.split(' ').rev().map(str::to_owned).collect::<Vec<_>>();
    assert!(text.lines().skip(2).map(in_order).is_sorted(), "{text}");

    folder.replace(SWEDISH, "\nSe [mer](#gone).\n", "\n");
    let report = folder.json(&[]);
    let found = report.findings();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("unused-suppression lists/accepted.txt:"), "{found:?}");
    let fixed = report.fixed("unused-suppression", &text);
    assert_eq!(fixed.lines().count() + 1, text.lines().count());
    assert!(!fixed.contains("broken-anchor"));
    let shown = folder.run(&["--fail-on", "warning"]).exits(1).out;
    assert!(shown.contains("accepts a finding of broken-anchor in `../docs/sv-SE/articles/export.md`"), "{shown}");
    // Not where it could not be known.
    for arguments in [&["--ignore", "broken-anchor"][..], &["--select", "DC3"], &["docs/nl-NL"], &[PORTUGUESE]] {
        assert_eq!(folder.findings(arguments), Vec::<String>::new(), "{arguments:?}");
    }
    // A file that is gone is known to be gone.
    folder.run(&["--write-baseline"]).exits(0);
    assert_eq!(folder.findings(&[]), Vec::<String>::new());
    assert_eq!(folder.read("lists/accepted.txt"), fixed);
    std::fs::remove_file(folder.path(PORTUGUESE)).unwrap();
    let gone = folder.findings(&["docs/nl-NL"]);
    assert!(!gone.is_empty() && gone.iter().all(|finding| finding.starts_with("unused-suppression lists/accepted.txt")), "{gone:?}");
}

#[test]
fn what_a_run_did_not_look_for_stays_accepted() {
    let folder = Folder::damaged();
    folder.run(&["--write-baseline"]).exits(0);
    let text = folder.read("doccheck-baseline.txt");
    for arguments in [&["docs/nl-NL"][..], &["--select", "DC101"], &["--locale", "sv-SE"], &["--min-severity", "error"], &[SWEDISH]] {
        folder.run(&[arguments, &["--write-baseline"]].concat()).exits(0);
        assert_eq!(folder.read("doccheck-baseline.txt"), text, "{arguments:?}");
    }
    // The catalogue is built beside it, and knows of what is accepted.
    folder.run(&["build", "--write-baseline", "--out", "out"]).exits(0);
    assert_eq!(folder.read("doccheck-baseline.txt"), text);
    let catalogue = folder.read("out/catalogue.json");
    folder.run(&["build", "--out", "plain"]).exits(1);
    assert_eq!(catalogue, folder.read("plain/catalogue.json"));
}

#[test]
fn fingerprints_do_not_depend_on_the_way_to_the_files() {
    let folder = Folder::damaged();
    folder.write("docs/notes/plain.md", "# A\n\n[x](#gone)\n\n# B\n");
    folder.write("docs/notes/deep/plain.md", "# A\n\n[x](#gone)\n\n# B\n");
    let absolute = std::fs::canonicalize(folder.path("docs")).unwrap();
    let absolute = absolute.to_str().unwrap();
    let prints = |at: &str, arguments: &[&str]| folder.run_in(at, &[arguments, &["--format", "json"]].concat()).report().fingerprints();
    let expected = prints(".", &["docs"]);
    assert_eq!(expected.len(), folder.findings(&["docs"]).len(), "no two are equal");
    assert_eq!(prints(".", &[]), expected);
    assert_eq!(prints("docs", &[]), expected);
    assert_eq!(prints("docs/notes", &[".."]), expected);
    assert_eq!(prints(".", &[absolute]), expected);
    assert_eq!(prints("docs/nl-NL", &[absolute, "--jobs", "1"]), expected);
    // In a repository, or with a configuration, nor on how much is read.
    std::fs::create_dir(folder.path(".git")).unwrap();
    let expected = prints(".", &[]);
    assert_eq!(prints("docs", &[]), expected);
    let part = prints("docs/notes", &["deep/plain.md"]);
    assert!(!part.is_empty() && part.is_subset(&expected));
    std::fs::remove_dir(folder.path(".git")).unwrap();
    folder.write("doccheck.toml", "");
    assert_eq!(prints(".", &[]), expected);
    let config = folder.path("doccheck.toml");
    assert_eq!(prints("docs", &["--config", config.to_str().unwrap(), "."]), expected);
}

#[test]
fn a_baseline_that_cannot_be_read_stops_everything() {
    let folder = Folder::damaged();
    for (text, message) in [
        ("", "x.txt:1: no baseline file of doccheck"),
        ("# doccheck-baseline 9\n", "x.txt:1: the baseline file is of version 9"),
        ("# doccheck-baseline 1\n\n<<<<<<< ours\n", "x.txt:3: no entry of a baseline file"),
    ] {
        folder.write("x.txt", text);
        for arguments in [&["--baseline", "x.txt"][..], &["--baseline", "x.txt", "--write-baseline"]] {
            let run = folder.run(arguments).exits(2);
            assert!(run.err.contains(message) && run.out.is_empty(), "{}", run.err);
            assert_eq!(folder.read("x.txt"), text);
        }
    }
    assert!(folder.run(&["--baseline", "gone.txt"]).exits(2).err.contains("gone.txt: cannot read the baseline file: No such file"));
    assert!(folder.run(&["--baseline", "docs"]).exits(2).err.contains("not a regular file"));
    // To mend and to accept are two wishes.
    assert!(folder.run(&["--fix", "--write-baseline"]).exits(2).err.contains("cannot be used with"));
    assert!(folder.run(&["--baseline", "no/x.txt", "--write-baseline"]).exits(2).err.contains("cannot write `no/x.txt`"));
}

#[test]
fn statistics_stand_for_the_findings() {
    let folder = Folder::damaged();
    let run = folder.run(&["--statistics"]).exits(1);
    assert!(run.out.starts_with("Findings by rule\n  Code   Rule"), "{}", run.out);
    assert!(run.out.contains("\n  DC301  missing-cause") && run.out.contains("Findings by folder") && run.out.contains("Read 3 documents"));
    assert!(!run.out.contains("error["));
    let summary = &folder.json(&["--statistics"]).0["summary"];
    let sum = |key: &str| summary[key].as_object().expect("a map").values().map(|count| count.as_u64().expect("a count")).sum::<u64>();
    assert_eq!(sum("by_locale"), sum("by_rule"));
    assert_eq!(sum("by_directory"), sum("by_rule"));
    assert!(summary["by_directory"]["docs/sv-SE/articles"].as_u64() > Some(0));
}

#[test]
fn the_way_into_an_old_project_works_as_documented() {
    let folder = Folder::damaged();
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/en-US/adoption.md")).expect("the page");
    let commands = page.lines().filter_map(|line| line.strip_prefix("doccheck "));
    let mut count = 0;
    for command in commands.map(|command| command.split('#').next().unwrap_or("").trim()) {
        let arguments: Vec<&str> = command.split_whitespace().collect();
        let run = folder.run(&arguments);
        assert!(run.status < 2, "doccheck {command}: {run:#?}");
        count += 1;
    }
    assert!(count >= 4, "the page shows what to type");
}
