//! A folder of documents, the program run in it, and what came of that: what the tests of the program share.

use super::article::Page;
use assert_cmd::Command;
use serde_json::Value;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

/// A folder of documents, and the program run in it.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file and the folders it lies in.
    pub fn write(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("folders can be made");
        std::fs::write(path, bytes).expect("files can be written");
        self
    }

    pub fn page(self, page: &Page) -> Self {
        self.write(&page.path(), page.text())
    }

    pub fn doccheck(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().expect("the program starts"))
    }

    /// The program in this folder and an environment that says nothing.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doccheck"));
        command.current_dir(self.path()).args(arguments);
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "NO_COLOR"] {
            command.env_remove(variable);
        }
        command.env("LC_ALL", "en_US.UTF-8");
        command
    }
}

/// What came of a run.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    pub fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Self { status: output.status.code().expect("no signal"), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Asserts the status; what could not be done is told on standard error alone.
    #[track_caller]
    pub fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, status, "{self:#?}");
        assert!(self.status != 2 || self.out.is_empty(), "a failure writes no report: {self:#?}");
        self
    }

    #[track_caller]
    pub fn complains(self, needle: &str) {
        let run = self.exits(2);
        assert!(run.err.contains(needle), "no `{needle}` in {run:#?}");
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }

    /// Rule and path of every finding of a JSON report.
    #[track_caller]
    pub fn findings(&self) -> Vec<(String, String)> {
        let report = self.json();
        let findings = report["findings"].as_array().expect("a list of findings").iter();
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        findings.map(|finding| (text(&finding["rule"]), text(&finding["path"]))).collect()
    }
}
