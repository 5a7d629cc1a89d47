//! Patterns of paths: those of the command line that name files, and those that leave files out.

use std::path::{Path, PathBuf};

use globset::{Glob, GlobBuilder, GlobMatcher, GlobSet, GlobSetBuilder};

use super::names::{normalized, slashed};
use super::{DiscoveryError, Exclude};

pub(super) fn has_pattern(path: &Path) -> bool {
    path.to_str().is_some_and(|text| text.contains(['*', '?', '[', '{']))
}

/// The folders before the first part with a pattern, and the rest.
pub(super) fn split_pattern(path: &Path) -> (PathBuf, String) {
    let mut base = PathBuf::new();
    let mut components = path.components().peekable();
    while let Some(component) = components.next_if(|c| !has_pattern(Path::new(c.as_os_str()))) {
        base.push(component);
    }
    (base, slashed(&components.collect::<PathBuf>()))
}

pub(super) fn glob(text: &str) -> Result<Glob, globset::Error> {
    GlobBuilder::new(text).literal_separator(true).build()
}

/// A pattern of the command line.
pub(super) struct Pattern {
    matcher: GlobMatcher,
    /// Whether it ends with an extension, such as `*.txt`: then all that it matches was meant.
    pub(super) names_extension: bool,
}

impl Pattern {
    pub(super) fn new(glob: &Glob, text: &str) -> Self {
        let name = text.rsplit('/').next().unwrap_or(text);
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        let names_extension = extension.is_some_and(|e| !e.is_empty() && !has_pattern(Path::new(&e.replace(['{', '}'], ""))));
        Self { matcher: glob.compile_matcher(), names_extension }
    }

    /// A pattern that matches a folder means what is in it.
    pub(super) fn is_match(&self, below: &Path) -> bool {
        below.ancestors().take_while(|path| !path.as_os_str().is_empty()).any(|path| self.matcher.is_match(path))
    }
}

/// The patterns to leave out, by the folder that they are relative to.
pub(super) struct Excludes(Vec<(PathBuf, GlobSet)>);

impl Excludes {
    pub(super) fn new(excludes: &[Exclude]) -> Result<Self, DiscoveryError> {
        let bad = |pattern: &str, error: &globset::Error| DiscoveryError::BadPattern {
            pattern: pattern.to_owned(),
            message: error.kind().to_string(),
        };
        let mut sets: Vec<(PathBuf, GlobSetBuilder)> = Vec::new();
        for Exclude { glob: pattern, base } in excludes {
            let trimmed = pattern.trim_start_matches("./").trim_end_matches('/');
            let anywhere = !trimmed.contains('/');
            let text = if anywhere { format!("**/{trimmed}") } else { trimmed.trim_start_matches('/').to_owned() };
            let glob = glob(&text).map_err(|error| bad(pattern, &error))?;
            match sets.iter_mut().find(|(old, _)| old == base) {
                Some((_, set)) => _ = set.add(glob),
                None => {
                    let mut set = GlobSetBuilder::new();
                    set.add(glob);
                    sets.push((base.clone(), set));
                }
            }
        }
        let built = sets.into_iter().map(|(base, set)| {
            let set = set.build().map_err(|error| bad(error.glob().unwrap_or("exclude"), &error))?;
            Ok((normalized(&base), set))
        });
        Ok(Self(built.collect::<Result<_, _>>()?))
    }

    pub(super) fn is_match(&self, current: &Path, root: &Path, below: &Path) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let absolute = normalized(&current.join(root).join(below));
        self.0.iter().any(|(base, set)| absolute.strip_prefix(base).is_ok_and(|path| set.is_match(path)))
    }
}
