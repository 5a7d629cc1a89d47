//! `[[entries]]` of the configuration: which files hold entries of which shape, as the library reads them.

use super::Failure;
use super::project::absolute_path;
use super::session::absolute;
use crate::config::{self, EntryRule, FieldSource, Loaded, SpannedText};
use crate::document::{Column, FirstBlock, Pattern, Profile, ProfileShape, Source};
use crate::source::SourceFile;
use crate::source::discovery::Patterns;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The configured shapes, the first that matches a file first.
#[derive(Clone, Default)]
pub struct Shapes {
    rules: Arc<Vec<(Patterns, Profile)>>,
    current: PathBuf,
}

impl std::fmt::Debug for Shapes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.rules.iter().map(|(_, profile)| profile)).finish()
    }
}

impl Shapes {
    /// Those of a configuration.
    ///
    /// # Errors
    /// A pattern that is none, a profile that does not exist, a part that cannot stand where it is looked for: shown in its place.
    pub fn new(loaded: &Loaded, current: &Path) -> Result<Self, Failure> {
        let base = absolute(&loaded.folder, current);
        let rule = |rule: &EntryRule| {
            let fail = |(span, message, help): Wrong| Failure::new(loaded.error_at(span, message, help).to_string());
            let profile = profile(rule).map_err(fail)?;
            let mut globs = Vec::new();
            for glob in &rule.paths {
                Patterns::new([glob.get_ref().as_str()], &base).map_err(|error| fail((glob.span(), error.to_string(), None)))?;
                globs.push(glob.get_ref().as_str());
            }
            let patterns = Patterns::new(globs, &base).map_err(|error| Failure::new(error.to_string()))?;
            Ok((patterns, profile))
        };
        let rules: Vec<_> = loaded.config.entries.iter().map(rule).collect::<Result<_, Failure>>()?;
        Ok(Self { rules: Arc::new(rules), current: current.to_owned() })
    }

    /// How the entries of a file are shaped, where that is said.
    #[must_use]
    pub fn profile(&self, file: &SourceFile) -> Option<&Profile> {
        if self.rules.is_empty() {
            return None;
        }
        let path = absolute_path(file, &self.current);
        self.rules.iter().find(|(patterns, _)| patterns.matches(&path)).map(|(_, profile)| profile)
    }
}

/// What is wrong, where, and what to do.
type Wrong = (Range<usize>, String, Option<String>);

/// The profile that a rule comes to: a built-in one with what the rule says otherwise.
fn profile(rule: &EntryRule) -> Result<Profile, Wrong> {
    let built_in = rule.profile.as_ref().map(built_in).transpose()?;
    let shape = rule.shape.or(built_in.as_ref().and_then(|rule| rule.shape));
    let Some(shape) = shape else {
        let span = rule.paths.first().map_or(0..0, |path| path.span());
        let help = format!(
            "write `shape = \"section\"`, `\"page\"`, `\"table\"` or `\"none\"`, or name a profile: {}",
            config::profile_names().join(", ")
        );
        return Err((span, "an entry of `entries` needs a `shape` or a `profile`".to_owned(), Some(help)));
    };
    let part = |name: &'static str,
                own: &Option<toml::Spanned<FieldSource>>,
                known: fn(&EntryRule) -> &Option<toml::Spanned<FieldSource>>| match own {
        Some(own) => source(name, shape, own.get_ref(), own.span()).map(Some),
        None => match built_in.as_ref().and_then(|rule| known(rule).as_ref()) {
            Some(known) => source(name, shape, known.get_ref(), rule.profile.as_ref().map_or(0..0, |name| name.span())).map(Some),
            None => Ok(None),
        },
    };
    Ok(Profile {
        shape: match shape {
            config::EntryShape::Section => ProfileShape::Section,
            config::EntryShape::Page => ProfileShape::Page,
            config::EntryShape::Table => ProfileShape::Table,
            config::EntryShape::None => ProfileShape::None,
        },
        code: part("code", &rule.code, |rule| &rule.code)?,
        message: part("message", &rule.message, |rule| &rule.message)?,
        causes: part("causes", &rule.causes, |rule| &rule.causes)?,
        solution: part("solution", &rule.solution, |rule| &rule.solution)?,
        domain: part("domain", &rule.domain, |rule| &rule.domain)?,
    })
}

fn built_in(name: &SpannedText) -> Result<EntryRule, Wrong> {
    config::profile(name.get_ref()).ok_or_else(|| {
        let names = config::profile_names();
        let help = match config::nearest(name.get_ref(), &names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known are {}", names.join(", ")),
        };
        (name.span(), format!("there is no profile `{}`", name.get_ref()), Some(help))
    })
}

/// Where a part stands, as the library knows it. What the shape has not got cannot be looked at.
fn source(part: &str, shape: config::EntryShape, source: &FieldSource, span: Range<usize>) -> Result<Source, Wrong> {
    use config::EntryShape::{None as Nothing, Page, Section, Table};
    let wrong = |message: String, help: &str| Err((span.clone(), message, Some(help.to_owned())));
    let code = part == "code";
    match (shape, source) {
        (Nothing, _) => return wrong(format!("`{part}` says nothing where the shape is `none`"), "leave it out"),
        (Section | Page, FieldSource::Column(_)) => {
            return wrong("a column is a part of a table".to_owned(), "write `shape = \"table\"`");
        }
        (Table, FieldSource::First(_) | FieldSource::Label(_)) => {
            return wrong("a row of a table has columns".to_owned(), "name the column: `{ column = 2 }` or `{ column = \"Message\" }`");
        }
        (Table, _) if code && !matches!(source, FieldSource::Column(_)) => {
            return wrong(
                "every row of a table has a code of its own".to_owned(),
                "name its column: `{ column = 1 }` or `{ column = \"Code\" }`",
            );
        }
        (Section, FieldSource::FrontMatter(_) | FieldSource::FileName(_) | FieldSource::Folder(_)) if code => {
            return wrong(
                "every section of a document has a code of its own".to_owned(),
                "say where it stands: `{ heading = \"…\" }` or `{ label = \"…\" }`",
            );
        }
        _ => {}
    }
    let pattern = |text: &SpannedText| Pattern::new(text.get_ref()).map_err(|message| (text.span(), message, None));
    let named = |text: &SpannedText| {
        let value = text.get_ref().trim();
        if value.is_empty() { Err((text.span(), "the name is empty".to_owned(), None)) } else { Ok(value.to_owned()) }
    };
    Ok(match source {
        FieldSource::FrontMatter(key) => Source::FrontMatter(named(key)?),
        FieldSource::Heading(text) => Source::Heading(pattern(text)?),
        FieldSource::FileName(text) => Source::FileName(pattern(text)?),
        FieldSource::Folder(level) if *level.get_ref() == 0 => {
            return Err((level.span(), "folders count from 1, the one that the file lies in".to_owned(), None));
        }
        FieldSource::Folder(level) => Source::Folder(*level.get_ref()),
        FieldSource::First(config::FirstBlock::Paragraph) => Source::First(FirstBlock::Paragraph),
        FieldSource::First(config::FirstBlock::Code) => Source::First(FirstBlock::Code),
        FieldSource::First(config::FirstBlock::List) => Source::First(FirstBlock::List),
        FieldSource::Label(label) => Source::Label(named(label)?.trim_end_matches([':', '：']).trim().to_owned()),
        FieldSource::Column(column) => match column.get_ref() {
            config::ColumnName::Number(0) => return Err((column.span(), "columns count from 1".to_owned(), None)),
            config::ColumnName::Number(number) => Source::Column(Column::Number(*number)),
            config::ColumnName::Header(name) => Source::Column(Column::Header(name.clone())),
        },
    })
}
