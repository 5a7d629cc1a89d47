//! `--fix` and `--diff`, end to end: what is written, what is not, and what is told.

mod common;

use common::article::{CURRENT, Page};
use common::folder::Folder;
use common::pages::examples;
use doccheck::finding::Applicability;
use doccheck::rules::RULES;
use std::collections::BTreeMap;
use std::path::Path;

/// A page with two faults that safe fixes mend and one that only an unsafe fix may.
const FAULTY: &str =
    "# Export\n\nSee [one](#Free-Space), [two](#free_space) and [three](#free-spaces).\n\n## <a name=\"free-space\"></a>Free space\n";
const SAFE: &str =
    "# Export\n\nSee [one](#free-space), [two](#free-space) and [three](#free-spaces).\n\n## <a name=\"free-space\"></a>Free space\n";
const ALL: &str =
    "# Export\n\nSee [one](#free-space), [two](#free-space) and [three](#free-space).\n\n## <a name=\"free-space\"></a>Free space\n";

fn faulty() -> Folder {
    Folder::new().write("en-US/a.md", FAULTY)
}

fn read(folder: &Folder, path: &str) -> String {
    std::fs::read_to_string(folder.path().join(path)).expect("a file")
}

/// The names of all files in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = entries.map(|name| name.into_string().expect("a name")).collect();
    names.sort();
    names
}

#[test]
fn safe_fixes_are_written_and_the_rest_is_reported() {
    let folder = faulty();
    let run = folder.doccheck(&["--fix"]).exits(1);
    assert_eq!(read(&folder, "en-US/a.md"), SAFE);
    assert!(run.out.contains("error[DC101]") && !run.out.contains("DC102"), "{}", run.out);
    assert!(run.out.contains("2 findings were fixed in 1 file."), "{}", run.out);
    assert_eq!(names(&folder.path().join("en-US")), ["a.md"], "nothing is left beside the file");

    let run = folder.doccheck(&["--fix", "--unsafe-fixes"]).exits(0);
    assert_eq!(read(&folder, "en-US/a.md"), ALL);
    assert!(run.out.contains("1 finding was fixed in 1 file."), "{}", run.out);
    let run = folder.doccheck(&["--fix", "--format", "json"]).exits(0);
    assert_eq!(run.json()["summary"]["fixed"], serde_json::json!({"findings": 0, "files": 0, "left": 0}));
    assert!(folder.doccheck(&["--format", "json"]).json()["summary"]["fixed"].is_null());
}

#[test]
fn a_diff_shows_what_would_be_written_and_writes_nothing() {
    let folder = faulty();
    let run = folder.doccheck(&["--diff"]).exits(1);
    assert_eq!(read(&folder, "en-US/a.md"), FAULTY);
    assert_eq!(
        run.out,
        "--- en-US/a.md\n+++ en-US/a.md\n@@ -1,5 +1,5 @@\n # Export\n \n-See [one](#Free-Space), [two](#free_space) and \
         [three](#free-spaces).\n+See [one](#free-space), [two](#free-space) and [three](#free-spaces).\n \n ## <a \
         name=\"free-space\"></a>Free space\n"
    );
    assert_eq!(run.err, "2 findings would be fixed in 1 file.\n");
    // The verdict is that on the texts as they are, and they are as they were.
    folder.doccheck(&["--diff", "--select", "DC102"]).exits(1);
    folder.doccheck(&["--diff", "--fail-on", "never"]).exits(0);
    let sound = Folder::new().write("en-US/a.md", ALL).doccheck(&["--diff"]).exits(0);
    assert_eq!((sound.out.as_str(), sound.err.as_str()), ("", "Nothing would be fixed.\n"));
}

#[test]
fn what_is_not_reported_is_not_fixed() {
    for (arguments, fixed) in [
        (vec!["--select", "DC101"], false),
        (vec!["--ignore", "anchor-case-mismatch"], false),
        (vec!["--locale", "nl-NL"], false),
        (vec!["--select", "DC102", "--min-severity", "error"], true),
        (vec!["--locale", "en-US"], true),
    ] {
        let folder = faulty().write("nl-NL/b.md", "# B\n");
        let run = folder.doccheck(&[vec!["--fix"], arguments.clone()].concat());
        assert!(run.status < 2, "{run:?}");
        assert_eq!(read(&folder, "en-US/a.md") == SAFE, fixed, "{arguments:?}");
    }
    let folder = faulty().write("doccheck.toml", "[severity]\nanchor-case-mismatch = \"note\"\n");
    folder.doccheck(&["--fix", "--min-severity", "warning"]);
    assert_eq!(read(&folder, "en-US/a.md"), FAULTY);
}

#[test]
fn arguments_that_contradict_each_other_are_told() {
    let folder = faulty();
    folder.doccheck(&["--unsafe-fixes"]).complains("--fix");
    folder.doccheck(&["--fix", "--diff"]).complains("cannot be used with");
    folder.doccheck(&["--diff", "--format", "json"]).complains("cannot be used with");
    assert_eq!(read(&folder, "en-US/a.md"), FAULTY);
}

#[test]
fn every_byte_beside_the_change_is_kept() {
    // The Dutch page lost a code line; line ends, the mark and the missing last line end are its own.
    let mut dutch = Page::new("nl-NL", Some(CURRENT));
    let whole = dutch.text();
    dutch.entry("UserErrorDiskFull").code_line = None;
    let windows = |text: &str| format!("\u{feff}{}", text.trim_end().replace('\n', "\r\n"));
    let folder = Folder::new().write(&dutch.path(), windows(&dutch.text())).page(&Page::new("sv-SE", Some(CURRENT)));
    folder.doccheck(&["--fix"]).exits(0);
    assert_eq!(read(&folder, &dutch.path()), windows(&whole));
}

#[test]
fn fixes_that_meet_are_made_one_after_the_other() {
    // The anchor's fix renames the link, which has a fix of its own.
    let text = "# Export\n\nSee [how](#free\u{200b}-space).\n\n## <a name=\"free\u{200b}-space\"></a>Free space\n";
    let folder = Folder::new().write("en-US/a.md", text);
    let run = folder.doccheck(&["--fix"]).exits(0);
    assert_eq!(read(&folder, "en-US/a.md"), text.replace('\u{200b}', ""));
    assert!(run.out.contains("2 findings were fixed in 1 file."), "{}", run.out);
}

#[test]
fn a_fix_that_brings_another_fault_is_left() {
    // With the invisible character gone, the anchor would be that of another heading.
    let text = "# Export\n\nSee [how](#free-space).\n\n## <a name=\"free-space\"></a>A\n\n## <a name=\"free\u{200b}-space\"></a>B\n";
    let folder = Folder::new().write("en-US/a.md", text);
    let run = folder.doccheck(&["--fix"]).exits(1);
    assert_eq!(read(&folder, "en-US/a.md"), text);
    assert!(run.out.contains("Nothing was fixed.\n1 proposed fix was left out"), "{}", run.out);
}

#[test]
fn other_files_are_never_touched() {
    let folder = faulty().write("gold/en-US/a.md", FAULTY).write("other/en-US/a.md", FAULTY);
    folder.doccheck(&["en-US", "--reference", "gold", "--fix"]).exits(1);
    assert_eq!(read(&folder, "en-US/a.md"), SAFE);
    assert_eq!(read(&folder, "gold/en-US/a.md"), FAULTY, "what others are compared with");
    assert_eq!(read(&folder, "other/en-US/a.md"), FAULTY, "what was not named");
}

#[test]
fn standard_input_is_answered_with_the_mended_text() {
    let folder = faulty();
    let run = |arguments: &[&str], input: &str| {
        let mut command = folder.command(arguments);
        common::folder::Run::of(command.write_stdin(input).output().expect("the program runs"))
    };
    let mended = run(&["--fix", "--stdin-filename", "en-US/b.md", "-"], FAULTY);
    assert_eq!((mended.status, mended.out.as_str()), (1, SAFE));
    assert!(mended.err.contains("error[DC101]") && mended.err.contains("en-US/b.md:3"), "{}", mended.err);
    // Beside files, which are compared with it, the text alone is mended.
    let mended = run(&["--fix", "--stdin-filename", "en-US/b.md", "-", "en-US"], FAULTY);
    assert_eq!((mended.out.as_str(), read(&folder, "en-US/a.md").as_str()), (SAFE, FAULTY));
    // In the place of the file itself, too.
    let mended = run(&["--fix", "--stdin-filename", "en-US/a.md", "-", "en-US"], FAULTY);
    assert_eq!((mended.out.as_str(), read(&folder, "en-US/a.md").as_str()), (SAFE, FAULTY));
    let shown = run(&["--diff", "--stdin-filename", "en-US/b.md", "-"], FAULTY);
    assert!(shown.out.starts_with("--- en-US/b.md\n"), "{}", shown.out);
    // A text that is none is not answered with another one.
    let broken = run(&["--fix", "-"], "# A\0\n");
    assert_eq!((broken.status, broken.out.as_str()), (2, ""));
}

#[test]
fn hostile_texts_cannot_write_to_the_terminal() {
    let text = "# A\n\n[\u{1b}[31m\u{202e}x](#Free-Space) \u{7}\n\n## <a name=\"free-space\"></a>B\n";
    let run = Folder::new().write("en-US/a.md", text).doccheck(&["--diff"]).exits(1);
    let harmless = |c: char| c == '\n' || !(c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c));
    assert!(run.out.contains("+[<U+001B>[31m<U+202E>x](#free-space) <U+0007>") && run.out.chars().all(harmless), "{}", run.out);
}

#[cfg(unix)]
mod on_unix {
    use super::*;
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn a_file_that_may_not_be_written_is_told_and_all_others_are_written() {
        let folder = faulty().write("en-US/b.md", FAULTY).write("en-US/c.md", FAULTY);
        let closed = folder.path().join("en-US/b.md");
        fs::set_permissions(&closed, Permissions::from_mode(0o444)).unwrap();
        let run = folder.doccheck(&["--fix"]).exits(2);
        assert!(run.err.contains("cannot write `en-US/b.md`: it is read-only"), "{}", run.err);
        assert_eq!(["a", "b", "c"].map(|name| read(&folder, &format!("en-US/{name}.md")) == SAFE), [true, false, true]);
        assert_eq!(fs::metadata(&closed).unwrap().permissions().mode() & 0o777, 0o444);
    }

    #[test]
    fn links_and_permissions_stay() {
        let folder = Folder::new().write("texts/a.md", FAULTY).write("docs/en-US/b.md", "# B\n");
        let real = folder.path().join("texts/a.md");
        fs::set_permissions(&real, Permissions::from_mode(0o640)).unwrap();
        symlink("../../texts/a.md", folder.path().join("docs/en-US/a.md")).unwrap();
        // Inside a folder, a link is not followed, and one that leads out of it never is.
        for follow in [&["--fix", "docs"][..], &["--fix", "--follow", "docs"]] {
            folder.doccheck(follow).exits(0);
            assert_eq!(fs::read_to_string(&real).unwrap(), FAULTY);
        }
        folder.doccheck(&["--fix", "docs/en-US/a.md"]).exits(1);
        assert_eq!(fs::read_to_string(&real).unwrap(), SAFE);
        assert!(fs::symlink_metadata(folder.path().join("docs/en-US/a.md")).unwrap().is_symlink());
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }
}

/// The text that a unified diff makes of `old`.
fn patched(old: &str, diff: &str) -> String {
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let (mut out, mut at) = (String::new(), 0);
    for line in diff.split_inclusive('\n').skip(2) {
        if let Some(header) = line.strip_prefix("@@ -") {
            let start: usize = header.split([',', ' ']).next().and_then(|number| number.parse().ok()).expect("a line");
            old[at..start - 1].iter().for_each(|line| out.push_str(line));
            at = start - 1;
        } else if let Some(added) = line.strip_prefix('+') {
            out.push_str(added);
        } else {
            assert_eq!(&line[1..], old[at]);
            out.push_str(if line.starts_with(' ') { old[at] } else { "" });
            at += 1;
        }
    }
    old[at..].iter().for_each(|line| out.push_str(line));
    out
}

/// The Dutch page of the tests, damaged in many places, beside a sound one.
fn damaged() -> Folder {
    let mut page = Page::new("nl-NL", Some(CURRENT));
    page.entry("UserErrorDiskFull").code_line = Some("**Fout**code : UserError DiskFull".to_owned());
    page.entry("UserErrorNetworkTimeout").code_line = None;
    page.entry("ExtensionExportFailed").causes.iter_mut().for_each(|cause| cause.number += 1);
    page.section("logs-too-large").anchor = "logboeken-te-groot".to_owned();
    page.section("volume-too-small").anchor.clear();
    page.entry("UserErrorKeyExpired").causes[0].target = "Clock-Is-Wrong".to_owned();
    Folder::new().page(&page).page(&Page::new("sv-SE", Some(CURRENT)))
}

#[test]
fn a_diff_and_a_fix_say_the_same_and_fixing_twice_is_fixing_once() {
    let folder = damaged();
    let path = Page::new("nl-NL", Some(CURRENT)).path();
    let before = read(&folder, &path);
    let diff = folder.doccheck(&["--diff"]).exits(1).out;
    folder.doccheck(&["--fix"]).exits(0);
    let fixed = read(&folder, &path);
    assert_eq!(patched(&before, &diff), fixed);
    assert_eq!(fixed, Page::new("nl-NL", Some(CURRENT)).text(), "all of it was damage of kinds that safe fixes undo");
    let again = folder.doccheck(&["--fix"]).exits(0);
    assert!(again.out.contains("Nothing was fixed."), "{}", again.out);
    assert_eq!(read(&folder, &path), fixed);
    assert_eq!(folder.doccheck(&["--diff"]).exits(0).out, "");
}

#[test]
fn every_fix_of_the_pages_stands_and_brings_nothing_new() {
    let mut failures = Vec::new();
    for rule in RULES {
        for example in examples(rule.meta.pages[0].1).expect("a page's examples") {
            let sources = example.sources();
            let before = sources.check();
            let (fixed, mended) = sources.mended(Applicability::Unsafe);
            let after = fixed.check();
            let count = |run: &common::Run| {
                let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
                let faults = run.found().into_iter().filter(|found| found.rule != "unverified");
                faults.for_each(|found| *counts.entry((found.path, found.rule)).or_default() += 1);
                counts
            };
            let known = count(&before);
            let new: Vec<_> = count(&after).into_iter().filter(|(key, n)| known.get(key).copied().unwrap_or(0) < *n).collect();
            let left: Vec<_> = after.findings.iter().filter(|finding| finding.fix.is_some()).map(|f| f.rule.name).collect();
            if mended.left > 0 || !new.is_empty() || !left.is_empty() {
                let name = format!("{} `{}`", rule.meta.name, example.id);
                failures.push(format!("{name}: {} left, still fixable {left:?}, new {new:?}\n{}", mended.left, after.report()));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
