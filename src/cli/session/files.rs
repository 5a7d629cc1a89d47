//! Which files a run reads: what arguments and configuration name, standard input, and the documents of a reference.

use super::{absolute, configured_path, nothing_to_check};
use crate::cli::Failure;
use crate::cli::arguments::InputArguments;
use crate::config::{self, Config, Loaded};
use crate::locale::Locale;
use crate::source::{Inventory, Limits, SourceFile, discovery};
use std::collections::{BTreeMap, HashSet};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// The name that standard input is reported under where none is given.
const STANDARD_INPUT: &str = "stdin.md";

/// Where the text of a file came from, and so where a mended one goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A file.
    File {
        /// The path it was read by.
        native: PathBuf,
        /// The file, folder or pattern that was named and led to it: nothing outside of it is ever written.
        root: PathBuf,
    },
    /// Standard input.
    StandardInput,
}

/// Everything read, before it is understood.
pub struct Files {
    /// The files, in the order of their paths.
    pub all: Vec<SourceFile>,
    /// The names of the other files that were seen.
    pub inventory: Inventory,
    /// Where the files that are reported on came from, by their path as reported.
    pub origins: BTreeMap<String, Origin>,
    /// Paths of the files that others are only compared with.
    pub references: HashSet<String>,
    /// The locale that `--reference` names, where it names one.
    pub reference_locale: Option<Locale>,
    /// What was walked, the reference last.
    pub walks: Vec<Walk>,
}

/// A walk through folders and what it found, for questions about what was there before.
#[derive(Debug, Clone)]
pub struct Walk {
    /// What was looked for.
    pub request: discovery::Request,
    /// The files it found: where they are, by their path as reported.
    pub natives: BTreeMap<String, PathBuf>,
    /// The folder of a reference: its files are recognised by their path below it.
    pub reference: Option<PathBuf>,
}

impl Walk {
    fn new(request: discovery::Request, found: &[discovery::Candidate], reference: Option<&Path>) -> Self {
        let natives = found.iter().map(|candidate| (candidate.path.clone(), candidate.native.clone())).collect();
        Self { request, natives, reference: reference.map(Path::to_owned) }
    }

    /// The path that locale and article of a file of this walk are recognised by.
    pub fn relative(&self, candidate: &discovery::Candidate) -> String {
        let below = self.reference.as_ref().and_then(|folder| below_reference(candidate, folder));
        below.unwrap_or_else(|| candidate.relative.clone())
    }
}

impl Files {
    /// Reads what `input` and the configuration name.
    ///
    /// # Errors
    /// A path that is not there, or nothing to check.
    pub fn read(
        input: &InputArguments,
        loaded: Option<&Loaded>,
        current: &Path,
        limits: &Limits,
        notes: &mut dyn Write,
    ) -> Result<Self, Failure> {
        let mut files = read_named(input, loaded, current, limits, notes)?;
        match reference_argument(input, loaded, current) {
            Some(Reference::Folder(path)) => {
                let only = read_reference(&path, current, limits, &mut files.walks)?;
                files.references.extend(only.iter().map(|file| file.path.clone()));
                files.all.retain(|file| !files.references.contains(&file.path));
                files.origins.retain(|path, _| !files.references.contains(path));
                files.all.extend(only);
            }
            Some(Reference::Locale(locale)) => files.reference_locale = Some(locale),
            None => {}
        }
        files.all.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()));
        if files.all.iter().all(|file| files.references.contains(&file.path)) && !input.allow_empty {
            let default = Config::default();
            return Err(nothing_to_check(input, loaded.map_or(&default, |loaded| &loaded.config)));
        }
        Ok(files)
    }
}

/// The configuration that holds for what is read: as named, else that of the current folder where everything lies
/// below it, else that of the folder that holds everything. One project's rules never judge another's documents.
pub fn load_configuration(input: &InputArguments, current: &Path) -> Result<Option<Loaded>, Failure> {
    let path = input.config.clone().or_else(|| {
        let named: Vec<PathBuf> =
            input.paths.iter().filter(|path| path.as_os_str() != "-").map(|path| discovery::normalized(&current.join(path))).collect();
        let own = config::find(current);
        let covers = |file: &PathBuf| named.iter().all(|path| file.parent().is_some_and(|folder| path.starts_with(folder)));
        own.filter(covers).or_else(|| {
            let mut common = named.first()?.clone();
            while !named.iter().all(|path| path.starts_with(&common)) || !common.is_dir() {
                common = common.parent()?.to_owned();
            }
            config::find(&common)
        })
    });
    path.map(|path| config::load(&path).map_err(|error| Failure::new(error.to_string()))).transpose()
}

/// The limits in force: only the command line raises them, never a configuration inside the tree.
pub fn limits(input: &InputArguments) -> Limits {
    let default = Limits::default();
    Limits {
        max_file_size: input.max_file_size.unwrap_or(default.max_file_size).min(u64::from(u32::MAX) / 2),
        max_line_length: input.max_line_length.unwrap_or(default.max_line_length),
        max_container_depth: input.max_container_depth.unwrap_or(default.max_container_depth),
        max_bracket_depth: input.max_bracket_depth.unwrap_or(default.max_bracket_depth),
        max_title_lines: input.max_title_lines.unwrap_or(default.max_title_lines),
        max_front_matter: input.max_front_matter.unwrap_or(default.max_front_matter),
        max_headings: input.max_headings.unwrap_or(default.max_headings),
    }
}

fn read_named(
    input: &InputArguments,
    loaded: Option<&Loaded>,
    current: &Path,
    limits: &Limits,
    notes: &mut dyn Write,
) -> Result<Files, Failure> {
    let standard_input = input.paths.iter().any(|path| path.as_os_str() == "-");
    let mut paths: Vec<PathBuf> = input.paths.iter().filter(|path| path.as_os_str() != "-").cloned().collect();
    if paths.is_empty() && !standard_input {
        let configured = |loaded: &Loaded| {
            let named = loaded.config.paths.iter().chain(loaded.config.roots.iter().filter_map(|root| root.path.as_ref()));
            named.map(|path| configured_path(loaded, path.get_ref(), current)).collect::<Vec<_>>()
        };
        paths = loaded.map(configured).unwrap_or_default();
        if paths.is_empty() {
            // A configuration without paths speaks for its own folder.
            paths.push(loaded.map_or_else(|| PathBuf::from("."), |loaded| loaded.folder.clone()));
        }
    }
    let mut request = discovery::Request::new(paths, current.to_owned());
    request.follow = input.follow;
    if let Some(loaded) = loaded {
        let exclude =
            |glob: &config::SpannedText| discovery::Exclude { glob: glob.get_ref().clone(), base: absolute(&loaded.folder, current) };
        request.excludes = loaded.config.exclude.iter().map(exclude).collect();
        // What doccheck wrote itself is no source.
        if let Some(out) = &loaded.config.out {
            request.excludes.push(discovery::Exclude {
                glob: out.get_ref().trim_matches('/').to_owned() + "/**",
                base: absolute(&loaded.folder, current),
            });
        }
    }
    let discovered = discovery::discover(&request).map_err(|error| Failure::new(error.to_string()))?;
    for problem in &discovered.problems {
        let _ = writeln!(notes, "doccheck: {problem}");
    }
    let mut all = discovery::read(&discovered.files, limits);
    let origin = |candidate: &discovery::Candidate| {
        let root = request.paths.get(candidate.root).map_or_else(|| candidate.native.clone(), |root| current.join(root));
        (candidate.path.clone(), Origin::File { native: candidate.native.clone(), root })
    };
    // A configuration may name what lies beside its folder, to be read; only the command line may name it to be written.
    let own = loaded.filter(|_| input.paths.is_empty()).map(|loaded| discovery::normalized(&absolute(&loaded.folder, current)));
    let may_write =
        |candidate: &&discovery::Candidate| own.as_ref().is_none_or(|own| discovery::normalized(&candidate.native).starts_with(own));
    let mut origins: BTreeMap<String, Origin> = discovered.files.iter().filter(may_write).map(origin).collect();
    if standard_input {
        let name = input.stdin_filename.clone().unwrap_or_else(|| STANDARD_INPUT.to_owned());
        let mut bytes = Vec::new();
        let mut limited = std::io::stdin().lock().take(limits.max_file_size + 1);
        limited.read_to_end(&mut bytes).map_err(|source| Failure::Io { context: "cannot read standard input".to_owned(), source })?;
        all.retain(|file| file.path != name);
        origins.insert(name.clone(), Origin::StandardInput);
        all.push(SourceFile::from_bytes(name.clone(), name, bytes, limits));
    }
    let walks = vec![Walk::new(request, &discovered.files, None)];
    let inventory = discovered.inventory;
    Ok(Files { all, inventory, origins, references: HashSet::new(), reference_locale: None, walks })
}

/// What `--reference` names.
enum Reference {
    Locale(Locale),
    Folder(PathBuf),
}

/// A path that exists is a path; everything else must be a locale.
fn reference_argument(input: &InputArguments, loaded: Option<&Loaded>, current: &Path) -> Option<Reference> {
    let configured = || {
        let loaded = loaded?;
        let value = loaded.config.reference.as_ref()?.get_ref().clone();
        let path = loaded.resolve(&value);
        Some((value, absolute(&path, current)))
    };
    let (value, path) = match &input.reference {
        Some(value) => (value.clone(), current.join(value)),
        None => configured()?,
    };
    // `de-de` may be a folder here and a locale everywhere: the locale is what the option is for first.
    match Locale::from_segment(&value) {
        Some(locale) if !value.contains('/') && !value.starts_with('.') => Some(Reference::Locale(locale)),
        _ => Some(Reference::Folder(path)),
    }
}

/// Reads the documents that others are only compared with: matched by their path below `path`.
fn read_reference(path: &Path, current: &Path, limits: &Limits, walks: &mut Vec<Walk>) -> Result<Vec<SourceFile>, Failure> {
    let request = discovery::Request::new(vec![path.to_owned()], current.to_owned());
    let discovered = discovery::discover(&request).map_err(|error| Failure::new(format!("--reference: {error}")))?;
    let mut files = discovery::read(&discovered.files, limits);
    for (file, candidate) in files.iter_mut().zip(&discovered.files) {
        if let Some(below) = below_reference(candidate, path) {
            file.relative = below;
        }
    }
    walks.push(Walk::new(request, &discovered.files, Some(path)));
    Ok(files)
}

fn below_reference(candidate: &discovery::Candidate, folder: &Path) -> Option<String> {
    let below = candidate.native.strip_prefix(folder).ok().filter(|below| !below.as_os_str().is_empty())?;
    Some(below.to_string_lossy().replace('\\', "/"))
}
