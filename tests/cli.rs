//! The program itself: what it exits with, what it writes where, and what it never does.

mod common;

use common::article::{CURRENT, Page};
use common::folder::{Folder, Run};
use doccheck::rules::RULES;
use serde_json::Value;
use std::process::Stdio;

/// Two sound translations of one revision.
fn sound() -> Folder {
    Folder::new().page(&dutch()).page(&Page::new("sv-SE", Some(CURRENT)))
}

/// The Swedish one lacks a cause, and nothing else.
fn damaged() -> Folder {
    let mut swedish = Page::new("sv-SE", Some(CURRENT));
    swedish.entry("UserErrorDiskFull").causes.pop();
    Folder::new().page(&dutch()).page(&swedish)
}

fn dutch() -> Page {
    Page::new("nl-NL", Some(CURRENT))
}

#[test]
fn the_status_says_what_was_found() {
    sound().doccheck(&[]).exits(0);
    damaged().doccheck(&[]).exits(1);
    damaged().doccheck(&["check"]).exits(1);
    damaged().doccheck(&["--fail-on", "never"]).exits(0);
    // The anchors that repeat are a note in every page.
    sound().doccheck(&["--fail-on", "warning"]).exits(0);
    sound().doccheck(&["--fail-on", "note"]).exits(1);
    damaged().doccheck(&["--ignore", "missing-cause"]).exits(0);
    damaged().doccheck(&["--select", "DC4"]).exits(0);
    damaged().doccheck(&["--select", "dc3", "--min-severity", "error"]).exits(1);
}

#[test]
fn what_cannot_be_done_is_told_with_its_cause() {
    let folder = damaged();
    let complains = |arguments: &[&str], needle: &str| folder.doccheck(arguments).complains(needle);
    complains(&["no-such-folder"], "cannot read `no-such-folder`: No such file");
    complains(&["nl-NN"], "did you mean `nl-NL`?");
    complains(&["*.txt"], "no file matches `*.txt`");
    complains(&["--locale", "fr-FR"], "no document is in fr-FR; the documents' locales are nl-NL, sv-SE");
    complains(&["--locale", "nl_"], "`nl_` is not a locale");
    complains(&["--locale", ""], "is not a locale");
    complains(&["--source-locale", "12"], "`12` is not a locale");
    complains(&["--ui-locale", "?"], "`?` is not a locale");
    complains(&["--reference", "fr-FR"], "no document is in fr-FR");
    complains(&["--reference", "./gone"], "--reference: cannot read `");
    complains(&["--select", "mising-cause"], "there is no rule `mising-cause`; `doccheck rules` lists them; did you mean `missing-cause`?");
    complains(&["--ignore", "DC999"], "there is no rule `DC999`");
    complains(&["--config", "gone.toml"], "gone.toml: cannot read the configuration: No such file");
    complains(&["--output", "gone/report.json"], "cannot write `gone/report.json`: ");
    complains(&["--format", "yaml"], "invalid value 'yaml'");
    complains(&["--nonsense"], "unexpected argument '--nonsense'");
    complains(&["--jobs", "many"], "invalid value 'many'");
    complains(
        &["explain", "missing-couse"],
        "there is no rule `missing-couse`; `doccheck rules` lists them; did you mean `missing-cause`?",
    );
    complains(&["explain", "zzzzz"], "`doccheck rules` lists them");
    complains(&["lookup", "UserErrorDiskFul"], "did you mean UserErrorDiskFull");
}

#[test]
fn a_wrong_configuration_is_shown_in_its_place() {
    for (text, place, message) in [
        ("paths = [\".\"]\nlocals = [\"nl-NL\"]\n", "doccheck.toml:2:1: ", "did you mean `locales`?"),
        ("[severity]\nDC301 = \"fatal\"\n", "doccheck.toml:2:9: ", "unknown value `fatal`"),
        ("select = [\"DC3\", \"mising-cause\"]\n", "doccheck.toml:1:18: ", "did you mean `missing-cause`?"),
        ("in-step = yes\n", "doccheck.toml:1:", ""),
        ("source-locale = \"Dutch!\"\n", "doccheck.toml:1:17: ", "`Dutch!` is not a locale"),
        ("locales = [\"nl-NL\", \"x y\"]\n", "doccheck.toml:1:21: ", "`x y` is not a locale"),
        ("ui-locale = \"-\"\n", "doccheck.toml:1:13: ", "`-` is not a locale"),
        ("[[roots]]\npath = \"nl-NL\"\nlocale = \"1\"\n", "doccheck.toml:3:10: ", "`1` is not a locale"),
        ("[[entries]]\npaths = [\"a\"]\nprofil = \"x\"\n", "doccheck.toml:3:1: ", "did you mean `profile`?"),
        ("[[entries]]\npaths = [\"a\"]\nprofile = \"sql-error\"\n", "doccheck.toml:3:11: ", "did you mean `sql-errors`?"),
        ("[[entries]]\npaths = [\"a\"]\nshape = \"row\"\n", "doccheck.toml:3:9: ", "unknown value `row`"),
        ("[[entries]]\npaths = [\"a\"]\n", "doccheck.toml:2:10: ", "needs a `shape` or a `profile`"),
        ("[[entries]]\nprofile = \"page-per-code\"\n", "doccheck.toml:2:11: ", "at least one path"),
        ("[[entries]]\npaths = [\"[\"]\nshape = \"page\"\n", "doccheck.toml:2:10: ", "`[`"),
        (
            "[[entries]]\npaths = [\"a\"]\nshape = \"page\"\ncode = { heading = \"(\" }\n",
            "doccheck.toml:4:20: ",
            "this is no regular expression: unclosed group",
        ),
        ("[[entries]]\npaths = [\"a\"]\nshape = \"page\"\ncode = { column = 1 }\n", "doccheck.toml:4:8: ", "a part of a table"),
        ("[[entries]]\npaths = [\"a\"]\nshape = \"table\"\ncode = { column = 0 }\n", "doccheck.toml:4:19: ", "count from 1"),
        ("[[entries]]\npaths = [\"a\"]\nshape = \"table\"\ncode = { headin = \"x\" }\n", "doccheck.toml:4:10: ", "did you mean `heading`?"),
    ] {
        let run = sound().write("doccheck.toml", text).doccheck(&[]).exits(2);
        assert!(run.err.contains(place) && run.err.contains(message), "{text}\n{}", run.err);
    }
}

#[test]
fn nothing_to_check_is_no_success() {
    let empty = Folder::new();
    empty.doccheck(&[]).complains("nothing to check: no Markdown document in the current folder");
    empty.doccheck(&["--allow-empty"]).exits(0);
    let run = empty.doccheck(&["--allow-empty", "--format", "json"]).exits(0);
    assert_eq!(run.json()["summary"]["documents"], 0);
    let other = Folder::new().write("data/x.bin", [0, 1, 2]);
    other.doccheck(&["data"]).complains("no Markdown document in data");
}

#[test]
fn files_that_cannot_be_read_are_findings_and_the_rest_goes_on() {
    let utf16: Vec<u8> = "\u{feff}# Título\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let folder = damaged().write("pt-PT/utf16.md", utf16).write("pt-PT/binary.md", b"# A\0\n").write("pt-PT/latin.md", b"# A\xe7\xe3o\n");
    let run = folder.doccheck(&["--format", "json"]).exits(1);
    let found = run.findings();
    for path in ["pt-PT/utf16.md", "pt-PT/binary.md", "pt-PT/latin.md"] {
        assert!(found.contains(&("unreadable-document".to_owned(), path.to_owned())), "{found:?}");
    }
    assert!(found.contains(&("missing-cause".to_owned(), "sv-SE/articles/export.md".to_owned())), "{found:?}");
    let run = folder.doccheck(&["pt-PT/utf16.md"]).exits(1);
    assert!(run.out.contains("The file is UTF-16LE, not UTF-8"), "{}", run.out);
    let run = folder.doccheck(&["--max-file-size", "100", "--select", "DC001"]).exits(1);
    assert!(run.out.contains("max-file-size (100)"), "{}", run.out);
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_a_finding() {
    use std::os::unix::fs::PermissionsExt;
    let folder = sound().write("pt-PT/closed/a.md", "# A\n");
    let closed = folder.path().join("pt-PT/closed");
    let allow = |mode| std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(mode)).expect("permissions can be set");
    allow(0o000);
    let root = std::fs::read_dir(&closed).is_ok();
    let run = folder.doccheck(&["--format", "json"]);
    allow(0o755);
    // Whoever runs as root may read everything, and has nothing to be told.
    if !root {
        assert!(run.exits(1).findings().contains(&("unreadable-document".to_owned(), "pt-PT/closed".to_owned())));
    }
}

#[test]
fn a_locale_filters_findings_and_status() {
    let folder = damaged();
    let run = folder.doccheck(&["--locale", "nl-NL", "--format", "json"]).exits(0);
    assert!(run.findings().iter().all(|(_, path)| path.starts_with("nl-NL/")));
    assert_eq!(run.json()["summary"]["findings"]["error"], 0);
    let run = folder.doccheck(&["--locale", "sv-SE", "--format", "json"]).exits(1);
    assert!(run.findings().contains(&("missing-cause".to_owned(), "sv-SE/articles/export.md".to_owned())));
    folder.doccheck(&["--locale", "nl-NL,sv-SE"]).exits(1);
    // A language names all of its regions.
    folder.doccheck(&["--locale", "sv"]).exits(1);
}

#[test]
fn a_reference_is_right_whatever_it_is() {
    let folder = damaged();
    let run = folder.doccheck(&["--reference", "nl-NL", "--select", "missing-cause,extra-cause", "--format", "json"]).exits(1);
    assert_eq!(run.findings(), [("missing-cause".to_owned(), "sv-SE/articles/export.md".to_owned())]);
    let run = folder.doccheck(&["--reference", "sv-SE", "--select", "missing-cause,extra-cause", "--format", "json"]).exits(0);
    assert_eq!(run.findings(), [("extra-cause".to_owned(), "nl-NL/articles/export.md".to_owned())]);
    assert_eq!(run.json()["findings"][0]["baseline"], "reference");

    let folder = folder.write("gold/articles/export.md", dutch().text());
    let run = folder.doccheck(&["sv-SE", "--reference", "gold", "--select", "missing-cause", "--format", "json"]).exits(1);
    assert_eq!(run.findings(), [("missing-cause".to_owned(), "sv-SE/articles/export.md".to_owned())]);
    assert_eq!(run.json()["summary"]["documents"], 1, "the reference is read, and not reported on");
}

#[test]
fn the_json_report_fits_its_schema_and_the_other_formats() {
    let folder = damaged().write("pt-PT/latin.md", b"# A\xe7\xe3o\n");
    let report = folder.doccheck(&["--format", "json"]).exits(1).json();
    let schema = folder.doccheck(&["schema", "report"]).exits(0).json();
    assert_eq!(schema, serde_json::to_value(doccheck::report::json::schema()).unwrap());
    let validator = jsonschema::validator_for(&schema).expect("a schema is valid");
    let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");

    let lines = folder.doccheck(&["--format", "jsonl"]).exits(1).out;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect();
    assert_eq!(Value::Array(lines), report["findings"]);
    for of in ["config", "catalogue"] {
        jsonschema::validator_for(&folder.doccheck(&["schema", of]).exits(0).json()).expect("a schema is valid");
    }
}

#[test]
fn the_same_bytes_whatever_the_machine() {
    let mut folder = damaged();
    for number in 0..12 {
        for (locale, cause) in [("nl-NL", 0), ("pt-PT", 1), ("sv-SE", 2)] {
            let mut page = Page::new(locale, Some(CURRENT));
            if number % 3 == cause {
                page.entry("ExtensionExportFailed").causes.remove(cause);
            }
            folder = folder.write(&format!("{locale}/articles/page-{number}.md"), page.text());
        }
    }
    let json = |folder: &Folder, arguments: &[&str], environment: &[(&str, &str)]| {
        let mut command = folder.command(arguments);
        command.args(["--format", "json"]).envs(environment.iter().copied());
        let run = Run::of(command.output().expect("the program starts")).exits(1);
        assert!(run.findings().len() > 12);
        run.out
    };
    let expected = json(&folder, &["--jobs", "1"], &[]);
    assert_eq!(json(&folder, &["--jobs", "8"], &[]), expected, "threads");
    assert_eq!(json(&folder, &["sv-SE", "nl-NL", "pt-PT", "./nl-NL"], &[]), expected, "the order of arguments");
    assert_eq!(json(&folder, &[], &[("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Tokyo"), ("NO_COLOR", "1")]), expected, "the environment");
    let text = |locale: &str| Run::of(folder.command(&[]).env("LC_ALL", locale).output().expect("the program starts")).exits(1).out;
    assert!(text("tr_TR.UTF-8") != text("en_US.UTF-8"), "people are spoken to in their language");
}

#[test]
fn colours_are_for_terminals_and_for_those_who_insist() {
    let folder = damaged();
    assert!(!folder.doccheck(&[]).out.contains('\u{1b}'));
    assert!(folder.doccheck(&["--color", "always"]).out.contains("\u{1b}["));
    assert!(!folder.doccheck(&["--color", "never"]).out.contains('\u{1b}'));
    let mut command = folder.command(&[]);
    assert!(!Run::of(command.env("NO_COLOR", "1").output().unwrap()).out.contains('\u{1b}'));
}

#[test]
fn the_report_goes_where_it_is_wanted() {
    let folder = damaged();
    let run = folder.doccheck(&["--format", "json", "--output", "report.json"]).exits(1);
    assert_eq!((run.out.as_str(), run.err.as_str()), ("", ""));
    let written = std::fs::read_to_string(folder.path().join("report.json")).expect("the report");
    assert_eq!(written, folder.doccheck(&["--format", "json"]).out);
    let quiet = folder.doccheck(&["--quiet"]).exits(1).out;
    assert!(folder.doccheck(&[]).out.starts_with(&quiet) && quiet.contains("DC301"), "the summary is what --quiet leaves out");
    assert_eq!(sound().doccheck(&["--quiet"]).out.matches("error[").count(), 0);
}

#[test]
fn standard_input_is_a_document_with_a_name() {
    let folder = sound();
    let mut page = Page::new("sv-SE", Some(CURRENT));
    page.section("logs-too-large").anchor = "log-files".to_owned();
    let run = |arguments: &[&str]| {
        let mut command = folder.command(arguments);
        Run::of(command.write_stdin(page.text()).output().expect("the program starts")).exits(1).findings()
    };
    let alone = run(&["-", "--select", "DC101", "--format", "json"]);
    assert_eq!(alone, [("broken-anchor".to_owned(), "stdin.md".to_owned())]);
    // As in an editor: the text takes the place of the file, and is compared with all others.
    let named = run(&[".", "-", "--stdin-filename", "sv-SE/articles/export.md", "--min-severity", "warning", "--format", "json"]);
    assert_eq!(named, [("translated-anchor".to_owned(), "sv-SE/articles/export.md".to_owned())]);
}

#[test]
fn rules_are_listed_and_explained() {
    let folder = Folder::new();
    let rules = folder.doccheck(&["rules", "--format", "json"]).exits(0).json();
    let names: Vec<&str> = rules.as_array().unwrap().iter().map(|rule| rule["name"].as_str().unwrap()).collect();
    assert_eq!(names, RULES.iter().map(|rule| rule.meta.name).collect::<Vec<_>>());
    let text = folder.doccheck(&["rules"]).exits(0).out;
    assert!(RULES.iter().all(|rule| text.contains(&format!("{}  {}", rule.meta.code, rule.meta.name))), "{text}");

    let by_code = folder.doccheck(&["explain", "dc301"]).exits(0).out;
    assert_eq!(by_code, folder.doccheck(&["explain", "missing-cause"]).exits(0).out);
    assert!(by_code.starts_with("# DC301: missing-cause - A cause is missing\n"), "{by_code}");
    let portuguese = folder.doccheck(&["explain", "DC301", "--ui-locale", "pt-AO"]).exits(0).out;
    assert!(portuguese.starts_with("# DC301: missing-cause - Falta uma causa\n"), "{portuguese}");
    for rule in RULES {
        let page = folder.doccheck(&["explain", rule.meta.name]).exits(0).out;
        assert!(page.starts_with(&format!("# {}: {} - ", rule.meta.code, rule.meta.name)), "{page}");
    }
}

#[test]
fn whoever_stops_reading_does_not_change_the_verdict() {
    for (folder, status) in [(damaged(), 1), (sound(), 0)] {
        for format in ["text", "json"] {
            let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_doccheck"));
            command.current_dir(folder.path()).args(["--format", format, "--verbose"]).stdout(Stdio::piped()).stderr(Stdio::piped());
            let mut child = command.spawn().expect("the program starts");
            drop(child.stdout.take());
            let output = child.wait_with_output().expect("the program ends");
            assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(status), ""), "{format}");
        }
    }
}

/// Text that takes over a terminal, if it gets there.
const HOSTILE: &str = "red \u{1b}[31m bell \u{7} back \u{8} title \u{1b}]0;x\u{7} right \u{202e} zero \u{200b} csi \u{9b}31m";

#[track_caller]
fn assert_harmless(text: &str) {
    let allowed =
        |c: char| c == '\n' || !(c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c));
    let first = text.chars().find(|&c| !allowed(c));
    assert_eq!(first, None, "{}", text.escape_debug());
}

#[test]
fn documents_cannot_write_to_the_terminal() {
    let document = format!("# A {HOSTILE}\n\n# B {HOSTILE}\n\n[{HOSTILE}](<#gone-{HOSTILE}>)\n\n**Error code**: X{HOSTILE}\n");
    let folder = Folder::new().write("en-US/a.md", document);
    let run = folder.doccheck(&["--verbose"]).exits(1);
    assert!(run.out.contains("DC701"), "{}", run.out);
    assert_harmless(&run.out);
    assert_harmless(&run.err);
    // As JSON the text is whole, and escaped.
    let json = folder.doccheck(&["--format", "json"]).exits(1);
    assert_eq!(json.out.chars().find(|&c| c != '\n' && c.is_ascii_control()), None);

    let config = Folder::new().write("doccheck.toml", format!("x = 1 # {HOSTILE}\n")).doccheck(&[]).exits(2);
    assert_harmless(&config.err);
    let argument = folder.doccheck(&["--select", "\u{1b}[31m"]).exits(2);
    assert_harmless(&argument.err);
}

#[cfg(unix)]
#[test]
fn names_of_files_are_data() {
    let names = ["new\nline.md", "esc\u{1b}[31m.md", "::error file=x::y.md", "-rf.md", "a b.md", "%0A.md"];
    let folder = names.iter().fold(Folder::new(), |folder, name| folder.write(&format!("en-US/{name}"), "# A\n\n# B\n"));
    let run = folder.doccheck(&["--select", "missing-title"]).exits(0);
    assert_harmless(&run.out);
    assert_eq!(run.out.matches("warning[DC701]").count(), names.len(), "{}", run.out);
    assert!(!run.out.lines().any(|line| line.starts_with("::") || line == "line.md"), "{}", run.out);
    let json = folder.doccheck(&["--format", "json", "--select", "missing-title"]).exits(0);
    assert_eq!(json.findings().len(), names.len());
    // Named one by one, too, none of them is an option.
    let all: Vec<String> = names.iter().map(|name| format!("en-US/{name}")).collect();
    let arguments: Vec<&str> = ["--select", "missing-title", "--"].into_iter().chain(all.iter().map(String::as_str)).collect();
    assert_eq!(folder.doccheck(&arguments).exits(0).out.matches("warning[DC701]").count(), names.len());
}

#[test]
fn many_findings_are_grouped_until_someone_asks() {
    let mut folder = Folder::new();
    for number in 0..60 {
        folder = folder.write(&format!("en-US/page-{number}.md"), "# A\n\n[x](#gone)\n");
    }
    let grouped = folder.doccheck(&[]).exits(1).out;
    assert!(grouped.contains("broken-anchor") && grouped.matches("error[DC101]").count() < 10, "{grouped}");
    assert_eq!(folder.doccheck(&["--select", "DC101"]).exits(1).out.matches("error[DC101]").count(), 60);
}
