//! The README shows what the program prints, and names commands that exist.

use std::fs;
use std::path::Path;
use std::process::Command;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder in a temporary folder");
    for entry in fs::read_dir(from).expect("the fixture").map(|entry| entry.expect("its entries")) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { fs::copy(entry.path(), target).map(drop).expect("a copy") }
    }
}

/// What doccheck prints on the fixture of the README, and its status.
fn printed(arguments: &[&str]) -> (String, Option<i32>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Away from this project, whose configuration would hold for its own fixtures.
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&root.join("tests/fixtures/readme"), folder.path());
    let run = Command::new(env!("CARGO_BIN_EXE_doccheck"))
        .args(arguments)
        .arg("--ui-locale=en-US")
        .arg("--color=never")
        .current_dir(folder.path())
        .output()
        .expect("doccheck runs");
    (String::from_utf8(run.stdout).expect("UTF-8"), run.status.code())
}

#[test]
fn the_pictures_are_what_is_printed() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("the README");
    for (arguments, status) in [(&[] as &[&str], 1), (&["compare", "pt-PT/export.md", "sv-SE/export.md"], 0)] {
        let command = ["doccheck"].iter().chain(arguments).copied().collect::<Vec<_>>().join(" ");
        let shown = readme.split(&format!("$ {command}\n")).nth(1).and_then(|rest| rest.split("\n```").next()).expect("a picture");
        let (printed, found) = printed(arguments);
        assert_eq!(shown.trim_end(), printed.trim_end(), "put the output of `{command}` on tests/fixtures/readme into the README");
        assert_eq!(found, Some(status), "{command}");
    }
}

#[test]
fn every_command_of_the_readme_exists() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("the README");
    let help = Command::new(env!("CARGO_BIN_EXE_doccheck")).arg("--help").output().expect("doccheck runs");
    let help = String::from_utf8(help.stdout).expect("UTF-8");
    let options = readme
        .split_whitespace()
        .map(|word| word.trim_matches(['`', '(', ')', '.', ',', ';', ':']))
        .filter(|word| word.strip_prefix("--").is_some_and(|name| name.starts_with(|c: char| c.is_ascii_lowercase())));
    for option in options.filter(|option| !["--release", "--path", "--out", "--example"].contains(option)) {
        assert!(help.contains(option), "{option} is not in the help");
    }
}
