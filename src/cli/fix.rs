//! `doccheck --fix` and `--diff`: mends the texts in memory, then writes them or shows what would be written.

use super::arguments::{FixArguments, LintArguments};
use super::check::{color, is_terminal, report, words, write};
use super::session::{Judge, Origin, Recipe, Session};
use super::{ExitStatus, Failure, Io};
use crate::diagnostic::Fixed;
use crate::document::Collection;
use crate::finding::{Applicability, FileId};
use crate::fix::{self, Mended, Survey, Workshop, diff};
use crate::localization::visible;
use crate::source::SourceFile;
use std::collections::BTreeMap;
use std::io;

/// Runs `check` with fixes.
///
/// # Errors
/// Where doccheck cannot do its work; files that could not be written are told one by one, and all others are.
pub fn run(mut session: Session, arguments: &LintArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let LintArguments { check, fix: wanted } = arguments;
    let judge = session.judge(&check.filter, io.err)?;
    let bench = Bench { recipe: &session.recipe, judge: &judge, origins: writable(&session) };
    let mended = fix::mend(&session.collection, boldest(wanted), &bench);
    let changes = changes(&session.collection, &mended);
    let fixed = Fixed { findings: mended.fixed.values().sum(), files: changes.len(), left: mended.left };
    if wanted.diff {
        let mut bytes = Vec::new();
        let color = color(&check.output, is_terminal(&check.output));
        for change in &changes {
            diff::write(&change.old.path, &change.old.text, &change.new.text, color, &mut bytes).map_err(Failure::output)?;
        }
        write(&bytes, &check.output, io)?;
        if !check.output.quiet {
            let summary = [("count", fixed.findings.into()), ("files", fixed.files.into())];
            let _ = writeln!(io.err, "{}", words(&session, &check.output)?.phrase("summary-would-fix", &summary));
        }
        // Nothing was changed, so the verdict is that on the texts as they are.
        return Ok(judge.check(&session.collection).status());
    }
    let standard_input = bench.standard_input();
    save(&changes, &bench.origins)?;
    let mut checked = judge.check(&mended.collection);
    checked.facts.fixed = Some(fixed);
    session.collection = mended.collection;
    let Some(path) = standard_input else {
        report(&session, &checked, check, io)?;
        return Ok(checked.status());
    };
    let text = session.collection.files.iter().find(|file| file.path == path);
    match text.filter(|file| file.fault.is_none()) {
        Some(file) => io.out.write_all(file.text.as_bytes()).and_then(|()| io.out.flush()).map_err(Failure::output)?,
        // Whoever puts the output in the place of the text would lose it.
        None => return Err(Failure::new("standard input cannot be read as a document, so there is no mended text of it")),
    }
    report(&session, &checked, check, &mut Io { out: io.err, err: &mut io::sink() })?;
    Ok(checked.status())
}

fn boldest(wanted: &FixArguments) -> Applicability {
    if wanted.unsafe_fixes { Applicability::Unsafe } else { Applicability::Safe }
}

/// Where what may be changed came from: standard input alone where that was read, for then an editor asks about one text.
fn writable(session: &Session) -> BTreeMap<String, Origin> {
    let standard_input = session.origins.values().any(|origin| *origin == Origin::StandardInput);
    let wanted = |origin: &Origin| !standard_input || *origin == Origin::StandardInput;
    session.origins.iter().filter(|(_, origin)| wanted(origin)).map(|(path, origin)| (path.clone(), origin.clone())).collect()
}

/// What fixes are tried on.
struct Bench<'a> {
    recipe: &'a Recipe,
    judge: &'a Judge,
    origins: BTreeMap<String, Origin>,
}

impl Bench<'_> {
    fn standard_input(&self) -> Option<String> {
        self.origins.iter().find(|(_, origin)| **origin == Origin::StandardInput).map(|(path, _)| path.clone())
    }
}

impl Workshop for Bench<'_> {
    fn read(&self, before: &Collection, files: Vec<SourceFile>, changed: &[FileId]) -> Collection {
        self.recipe.collect_again(before, files, changed)
    }

    fn file(&self, file: &SourceFile, text: String) -> SourceFile {
        let mended = SourceFile::from_bytes(file.path.clone(), file.relative.clone(), text.into_bytes(), &self.recipe.limits);
        SourceFile { project_path: file.project_path.clone(), ..mended }
    }

    fn survey(&self, collection: &Collection) -> Survey {
        self.judge.survey(collection)
    }

    fn may_change(&self, file: &SourceFile) -> bool {
        file.fault.is_none() && self.origins.contains_key(&file.path)
    }
}

/// A file whose text is another one now.
struct Change<'a> {
    old: &'a SourceFile,
    new: &'a SourceFile,
}

fn changes<'a>(before: &'a Collection, mended: &'a Mended) -> Vec<Change<'a>> {
    let both = before.files.iter().zip(&mended.collection.files);
    both.filter(|(old, new)| old.text != new.text).map(|(old, new)| Change { old, new }).collect()
}

/// Writes every changed file; what cannot be written is told at the end, when all others are.
fn save(changes: &[Change<'_>], origins: &BTreeMap<String, Origin>) -> Result<(), Failure> {
    let mut failures = Vec::new();
    for Change { old, new } in changes {
        if let Some(Origin::File { native, root }) = origins.get(&old.path)
            && let Err(error) = fix::replace(native, root, &old.text, &new.text)
        {
            failures.push(format!("cannot write `{}`: {error}", visible(&old.path)));
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(Failure::new(failures.join("\n"))) }
}
