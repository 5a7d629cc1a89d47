//! The baseline file: where it is, reading it, and writing it anew.

use super::arguments::FilterArguments;
use super::check::write_file;
use super::own_files::{self, own_file};
use super::project::{self, absolute_path, relative_path};
use super::session::{Checked, Session, absolute, is_bookkeeping};
use super::{ExitStatus, Failure, Io};
use crate::check::Accepted;
use crate::check::accepted::{self, AcceptedFinding, EntryFile};
use crate::config::FILE_NAME;
use crate::document::Collection;
use crate::finding::{Finding, Place};
use crate::source::discovery::{displayed_path, normalized};
use crate::source::{ReadFault, Span};
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// The name of the file where nobody gives another.
const NAME: &str = "doccheck-baseline.txt";

/// Bytes that such a file may have.
const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// A baseline file of this run.
#[derive(Debug, Clone)]
pub struct BaselineFile {
    /// Where it is: absolute.
    path: PathBuf,
    /// As messages show it.
    shown: String,
    /// Whether the configuration names it, so that the next run obeys it.
    configured: bool,
    /// What it said before, and where.
    entries: Vec<(AcceptedFinding, Span)>,
    /// Bytes it had.
    length: u32,
}

/// Finds the baseline file that the arguments or the configuration name, reads it, and puts it among the files of
/// `session`. `None` where there is none to obey and none to write.
///
/// # Errors
/// A file that is not there (unless it is to be written) or cannot be read, with the line.
pub fn open(session: &mut Session, filter: &FilterArguments) -> Result<Option<BaselineFile>, Failure> {
    let configured = session.loaded.as_ref().and_then(|loaded| Some(loaded.resolve(loaded.config.baseline.as_ref()?.get_ref())));
    let by_default = || {
        let folder = session.loaded.as_ref().map_or_else(|| session.current.clone(), |loaded| loaded.folder.clone());
        filter.write_baseline.then(|| folder.join(NAME))
    };
    let Some(path) = filter.baseline.clone().or_else(|| configured.clone()).or_else(by_default) else { return Ok(None) };
    let path = normalized(&absolute(&path, &session.current));
    let shown = displayed_path(&path, &session.current);
    let configured = configured.is_some_and(|configured| normalized(&absolute(&configured, &session.current)) == path);
    let mut file = BaselineFile { path, shown, configured, entries: Vec::new(), length: 0 };
    // Where nothing else marks the project, the file does: what it accepts is recognised in runs on a part, too.
    project::name_files(&mut session.collection.files, session.loaded.as_ref(), Some(file.folder()), &session.current);
    if let Some(text) = file.read(filter.write_baseline)? {
        let place = |line: u32| format!("{}:{line}", file.shown);
        file.entries = accepted::parse(&text).map_err(|(line, error)| Failure::new(format!("{}: {error}", place(line))))?;
        file.length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        session.add_own_file(own_file(&file.path, &text, &session.current));
    }
    session.baseline = Some(file.clone());
    Ok(Some(file))
}

impl BaselineFile {
    /// The text; `None` where the file is yet to be written.
    fn read(&self, may_be_missing: bool) -> Result<Option<String>, Failure> {
        if may_be_missing && std::fs::symlink_metadata(&self.path).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound) {
            return Ok(None);
        }
        let fault = match own_files::read(&self.path, &self.shown, MAX_BYTES) {
            Ok(text) => return Ok(Some(text)),
            Err(fault) => fault,
        };
        let why = match fault {
            ReadFault::Io { message } | ReadFault::Panic { message } => message,
            ReadFault::NotUtf8 { offset, .. } | ReadFault::Binary { offset } => format!("not UTF-8 text at byte {offset}"),
            ReadFault::Limit { allowed, .. } => format!("more than {allowed} bytes"),
            ReadFault::NotRegular { kind } => format!("not a regular file but a {kind}"),
        };
        let help = if self.configured { format!("; {FILE_NAME} names it") } else { String::new() };
        Err(Failure::new(format!("{}: cannot read the baseline file: {why}{help}. `doccheck --write-baseline` writes one", self.shown)))
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new("/"))
    }

    /// Its entries as the checker obeys them.
    pub fn accepted(&self, collection: &Collection, current: &Path) -> Option<Accepted> {
        let file = collection.file_at(&self.shown)?;
        let ids = (0..).map(crate::finding::FileId);
        let read: HashMap<String, _> =
            collection.files.iter().zip(ids).map(|(file, id)| (relative_path(&absolute_path(file, current), self.folder()), id)).collect();
        let mut there: HashMap<&str, bool> = HashMap::new();
        let entries = self.entries.iter().map(|(entry, span)| {
            let at = match read.get(&entry.path) {
                Some(&id) => EntryFile::Read(id),
                // A name with escapes is not that of the file, and what is not known to be gone is there.
                None if entry.path.contains('\\')
                    || *there.entry(&entry.path).or_insert_with(|| self.folder().join(&entry.path).symlink_metadata().is_ok()) =>
                {
                    EntryFile::Unread
                }
                None => EntryFile::Gone,
            };
            (entry.clone(), Place { file, span: *span }, at)
        });
        Some(Accepted { entries: entries.collect(), length: self.length })
    }

    /// Writes it anew: what is reported now, and of what it said before all that is still there or was not looked for.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn write(&self, session: &Session, checked: &Checked, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
        let before: BTreeSet<&AcceptedFinding> = self.entries.iter().map(|(entry, _)| entry).collect();
        let stale: BTreeSet<&AcceptedFinding> = checked.outcome.stale.iter().map(|&at| &self.entries[at].0).collect();
        let mut entries: BTreeSet<AcceptedFinding> = before.difference(&stale).map(|&entry| entry.clone()).collect();
        // Each place of a shared fault is accepted for itself, so that mending one of them tells nothing new of the others.
        let reported = checked.findings.iter().flat_map(Finding::places);
        // What is said of the file itself is settled by writing it.
        for finding in reported.filter(|finding| !is_bookkeeping(finding)) {
            let file = session.collection.file(finding.place.file);
            if file.path != self.shown {
                entries.insert(AcceptedFinding {
                    path: relative_path(&absolute_path(file, &session.current), self.folder()),
                    rule: finding.rule.name.to_owned(),
                    fingerprint: finding.fingerprint.clone(),
                });
            }
        }
        let path = self.path.strip_prefix(&session.current).unwrap_or(&self.path);
        write_file(path, accepted::write(&entries).as_bytes())?;
        let added = entries.iter().filter(|entry| !before.contains(entry)).count();
        let kept = entries.len() - added;
        let gone = before.len() - kept;
        let _ = writeln!(io.err, "Accepted {} in {}: {added} new, {kept} kept, {gone} gone.", findings(entries.len()), self.shown);
        let _ = if self.configured {
            writeln!(io.err, "{FILE_NAME} names the file: from now on doccheck reports what is not in it.")
        } else {
            let key = relative_to_configuration(session, &self.path);
            writeln!(
                io.err,
                "To report only what is not in it: doccheck --baseline {}, or baseline = \"{key}\" in {FILE_NAME}.",
                self.shown
            )
        };
        Ok(ExitStatus::Clean)
    }
}

fn findings(count: usize) -> String {
    if count == 1 { "1 finding".to_owned() } else { format!("{count} findings") }
}

/// The path as the configuration would name it: there, or where one would be.
fn relative_to_configuration(session: &Session, path: &Path) -> String {
    let folder = session.loaded.as_ref().map_or_else(|| session.current.clone(), |loaded| absolute(&loaded.folder, &session.current));
    relative_path(path, &normalized(&folder))
}
