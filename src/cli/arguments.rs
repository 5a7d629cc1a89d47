//! What can be typed. Every option has one definition; help and errors come from it.

use crate::finding::Severity;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Check translated troubleshooting documentation, all locales of an article together.
#[derive(Debug, Parser)]
#[command(
    name = "doccheck",
    version,
    about,
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  doccheck                              check the current folder
  doccheck docs --locale pt-PT          report on the Portuguese pages, compared with all others
  doccheck docs --reference en-US       every difference from the English pages is a fault
  doccheck --select missing-cause,DC201 docs
  doccheck status docs                  how up to date the translations are
  doccheck explain DC301                what the rule means, and how to mend it
  doccheck docs --diff                  what the safe fixes would change
  doccheck docs --fix                   change it
  doccheck build docs --out catalogue   write the error catalogue (JSON and HTML)
  doccheck compare pt-PT/a.md en-US/a.md  what corresponds to what in two documents

Exit status: 0 nothing to mend, 1 findings at or above --fail-on, 2 doccheck could not do its work."
)]
pub struct Arguments {
    /// What to do; `check` where nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options of `check`.
    #[command(flatten)]
    pub lint: LintArguments,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check documents and report what is wrong (the default command)
    Check(LintArguments),
    /// Check, then write the error catalogue: JSON, schema and HTML site
    Build(BuildArguments),
    /// Print one entry of the catalogue by its error code
    Lookup(LookupArguments),
    /// Show two documents side by side: what pairs with what, by what, and how surely
    Compare(CompareArguments),
    /// Print the page of a rule: what it means, examples, how to mend it
    Explain(ExplainArguments),
    /// List the rules
    Rules(RulesArguments),
    /// Tell how up to date the translations are, by language and document
    Status(StatusArguments),
    /// Detect layout, locales and dialect, and write doccheck.toml
    Init(InitArguments),
    /// Print a JSON Schema
    Schema(SchemaArguments),
}

/// What is read, and how.
#[derive(Debug, Clone, Default, Args)]
pub struct InputArguments {
    /// Files, folders or patterns such as 'docs/**/*.md'; `-` reads standard input. Default: the configured paths, else the current folder
    #[arg(value_name = "PATHS")]
    pub paths: Vec<PathBuf>,
    /// Configuration to use instead of the nearest doccheck.toml
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    pub config: Option<PathBuf>,
    /// Locale the others are translated from, such as en-US
    #[arg(long, value_name = "LOCALE", help_heading = "Input")]
    pub source_locale: Option<String>,
    /// Compare with the documents of this locale or folder, whatever revision they are of: every difference is a fault
    #[arg(long, value_name = "LOCALE|PATH", help_heading = "Input")]
    pub reference: Option<String>,
    /// Git repository that holds the history of the source (default: the one that the source's documents lie in); it may be a bare one
    #[arg(long, value_name = "DIR", help_heading = "Input")]
    pub source_repo: Option<PathBuf>,
    /// Catalogue that was published last, its file or folder: what it promised must still be there
    #[arg(long, value_name = "FILE|DIR", help_heading = "Input")]
    pub published: Option<PathBuf>,
    /// Name that standard input is reported under
    #[arg(long, value_name = "PATH", help_heading = "Input")]
    pub stdin_filename: Option<String>,
    /// Follow symbolic links inside folders
    #[arg(long, help_heading = "Input")]
    pub follow: bool,
    /// Succeed where there is nothing to check
    #[arg(long, help_heading = "Input")]
    pub allow_empty: bool,
    /// Threads to use; 0 means as many as the machine has
    #[arg(long, value_name = "N", default_value_t = 0, help_heading = "Input")]
    pub jobs: usize,
    /// Largest file that is read, in bytes
    #[arg(long, value_name = "BYTES", help_heading = "Limits")]
    pub max_file_size: Option<u64>,
    /// Longest line that is read, in bytes
    #[arg(long, value_name = "BYTES", help_heading = "Limits")]
    pub max_line_length: Option<usize>,
    /// Most quotations and lists inside each other
    #[arg(long, value_name = "N", help_heading = "Limits")]
    pub max_container_depth: Option<usize>,
    /// Most brackets left open in one paragraph
    #[arg(long, value_name = "N", help_heading = "Limits")]
    pub max_bracket_depth: Option<usize>,
    /// Most lines in one link title
    #[arg(long, value_name = "N", help_heading = "Limits")]
    pub max_title_lines: Option<usize>,
    /// Largest front matter, in bytes
    #[arg(long, value_name = "BYTES", help_heading = "Limits")]
    pub max_front_matter: Option<usize>,
    /// Most headings in one file
    #[arg(long, value_name = "N", help_heading = "Limits")]
    pub max_headings: Option<usize>,
}

/// Which findings are reported, and what they come to.
#[derive(Debug, Clone, Default, Args)]
pub struct FilterArguments {
    /// Report on these locales only; all are read and compared
    #[arg(long, value_name = "LOCALE", value_delimiter = ',', help_heading = "Findings")]
    pub locale: Vec<String>,
    /// Run these rules only: codes, prefixes of codes, or names
    #[arg(long, value_name = "RULE", value_delimiter = ',', help_heading = "Findings")]
    pub select: Vec<String>,
    /// Leave these rules out
    #[arg(long, value_name = "RULE", value_delimiter = ',', help_heading = "Findings")]
    pub ignore: Vec<String>,
    /// Report only what changed since a commit, branch or tag brought: on changed lines, and wherever else a finding is new
    #[arg(long, value_name = "REV", help_heading = "Findings")]
    pub changed_since: Option<String>,
    /// Report nothing below this severity
    #[arg(long, value_name = "SEVERITY", value_enum, help_heading = "Findings")]
    pub min_severity: Option<SeverityArgument>,
    /// Exit with 1 where a finding of this severity or above is reported (default: error)
    #[arg(long, value_name = "SEVERITY", value_enum, help_heading = "Findings")]
    pub fail_on: Option<FailOnArgument>,
    /// Do not report the findings that this file accepts (default: `baseline` of the configuration)
    #[arg(long, value_name = "FILE", help_heading = "Findings")]
    pub baseline: Option<PathBuf>,
    /// Accept what is found now: write it to the baseline file instead of reporting it (default: doccheck-baseline.txt)
    #[arg(long, help_heading = "Findings")]
    pub write_baseline: bool,
}

/// How the report is written.
#[derive(Debug, Clone, Default, Args)]
pub struct OutputArguments {
    /// Format of the report
    #[arg(long, value_enum, default_value_t, help_heading = "Output")]
    pub format: Format,
    /// Write the report to a file instead of standard output
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub output: Option<PathBuf>,
    /// Language of the messages: en-US, nl-NL, sv-SE, tr-TR or pt-PT
    #[arg(long, value_name = "LOCALE", help_heading = "Output")]
    pub ui_locale: Option<String>,
    /// Colours
    #[arg(long, value_enum, default_value_t, help_heading = "Output")]
    pub color: ColorArgument,
    /// Findings only, without the summary
    #[arg(long, short, conflicts_with = "verbose", help_heading = "Output")]
    pub quiet: bool,
    /// Every finding one by one, and every check that could not be made
    #[arg(long, short, help_heading = "Output")]
    pub verbose: bool,
    /// Tables of how many findings there are, by rule, language and folder, instead of the findings (text)
    #[arg(long, help_heading = "Output")]
    pub statistics: bool,
}

/// Whether texts are mended.
#[derive(Debug, Clone, Copy, Default, Args)]
pub struct FixArguments {
    /// Apply the safe fixes of the findings that would be reported, and report what remains. With `-`, the mended text of standard input is printed, the report goes to standard error, and no file is changed
    #[arg(long, group = "mending", conflicts_with = "write_baseline", help_heading = "Fixes")]
    pub fix: bool,
    /// With --fix or --diff: apply fixes that need a look at the result too
    #[arg(long, requires = "mending", help_heading = "Fixes")]
    pub unsafe_fixes: bool,
    /// Print what --fix would change as a unified diff instead of a report, and change nothing
    #[arg(long, group = "mending", conflicts_with_all = ["format", "write_baseline"], help_heading = "Fixes")]
    pub diff: bool,
}

/// Arguments of `check`.
#[derive(Debug, Clone, Default, Args)]
pub struct LintArguments {
    /// What is read and reported.
    #[command(flatten)]
    pub check: CheckArguments,
    /// What is mended.
    #[command(flatten)]
    pub fix: FixArguments,
}

/// What `check` and `build` have in common.
#[derive(Debug, Clone, Default, Args)]
pub struct CheckArguments {
    /// What is read.
    #[command(flatten)]
    pub input: InputArguments,
    /// What is reported.
    #[command(flatten)]
    pub filter: FilterArguments,
    /// How it is written.
    #[command(flatten)]
    pub output: OutputArguments,
}

/// Arguments of `build`.
#[derive(Debug, Clone, Default, Args)]
pub struct BuildArguments {
    /// Folder to write the catalogue to (default: catalogue, or `out` of the configuration)
    #[arg(long, value_name = "DIR", help_heading = "Output")]
    pub out: Option<PathBuf>,
    /// As for `check`.
    #[command(flatten)]
    pub check: CheckArguments,
}

/// Arguments of `lookup`.
#[derive(Debug, Clone, Args)]
pub struct LookupArguments {
    /// The error code, in any case
    #[arg(value_name = "CODE")]
    pub code: String,
    /// Language to print the entry in; where it lacks one, the source's or the newest is printed
    #[arg(long, value_name = "LOCALE")]
    pub locale: Option<String>,
    /// Text, or the entry as JSON
    #[arg(long, value_enum, default_value_t)]
    pub format: TableFormat,
    /// Sources, or a built catalogue.json or its folder.
    #[command(flatten)]
    pub input: InputArguments,
}

/// Arguments of `compare`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Every line is a heading of one document, of the other, or of both, with its line number; below it stand the entry
([code]) and its causes. Between the two is a mark:
  =  a pair that rules build on        <  only the left document has it
  ~  such a pair, out of order         >  only the right document has it
  ?  not sure: no rule claims anything about it

A pair rests on a code or an anchor that both have, on content (code, links, identifiers), on order and shape, or on
being all that is left. The percentage says how surely; rules build on 50 % and more.

Examples:
  doccheck compare nl-NL/export.md en-US/export.md
  doccheck compare --verbose old.md new.md             with the blocks of each section
  doccheck compare --format json a.md b.md             for tools; `doccheck schema compare` describes it

Exit status: 0 the documents were compared, whatever they have in common; 2 doccheck could not do its work.")]
pub struct CompareArguments {
    /// A document, such as a translation
    #[arg(value_name = "LEFT")]
    pub left: PathBuf,
    /// What it is compared with, such as its source
    #[arg(value_name = "RIGHT")]
    pub right: PathBuf,
    /// Text side by side, or JSON
    #[arg(long, value_enum, default_value_t)]
    pub format: TableFormat,
    /// Show the blocks of sections that surely correspond, too
    #[arg(long, short)]
    pub verbose: bool,
    /// Configuration to use instead of the nearest doccheck.toml
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Language of the words between the documents: en-US, nl-NL, sv-SE, tr-TR or pt-PT
    #[arg(long, value_name = "LOCALE")]
    pub ui_locale: Option<String>,
    /// Colours
    #[arg(long, value_enum, default_value_t)]
    pub color: ColorArgument,
}

/// Arguments of `status`.
#[derive(Debug, Clone, Args)]
pub struct StatusArguments {
    /// Text, or JSON; its schema: `doccheck schema status`
    #[arg(long, value_enum, default_value_t)]
    pub format: TableFormat,
    /// Tell these locales only, and list their documents
    #[arg(long, value_name = "LOCALE", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// List every document that is not current, and what its source has changed
    #[arg(long, short)]
    pub verbose: bool,
    /// Language of the text: en-US, nl-NL, sv-SE, tr-TR or pt-PT
    #[arg(long, value_name = "LOCALE")]
    pub ui_locale: Option<String>,
    /// Colours
    #[arg(long, value_enum, default_value_t)]
    pub color: ColorArgument,
    /// What is read.
    #[command(flatten)]
    pub input: InputArguments,
}

/// Arguments of `explain`.
#[derive(Debug, Clone, Args)]
pub struct ExplainArguments {
    /// Code or name of the rule
    #[arg(value_name = "RULE")]
    pub rule: String,
    /// Language of the page
    #[arg(long, value_name = "LOCALE")]
    pub ui_locale: Option<String>,
}

/// Arguments of `rules`.
#[derive(Debug, Clone, Args)]
pub struct RulesArguments {
    /// Text or JSON
    #[arg(long, value_enum, default_value_t)]
    pub format: TableFormat,
}

/// Arguments of `init`.
#[derive(Debug, Clone, Args)]
pub struct InitArguments {
    /// Folders to look at; default: the current one
    #[arg(value_name = "PATHS")]
    pub paths: Vec<PathBuf>,
    /// Replace an existing doccheck.toml
    #[arg(long)]
    pub force: bool,
}

/// Arguments of `schema`.
#[derive(Debug, Clone, Args)]
pub struct SchemaArguments {
    /// Which schema
    #[arg(value_enum)]
    pub of: SchemaOf,
}

/// The schemas there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    /// doccheck.toml
    Config,
    /// The JSON report
    Report,
    /// catalogue.json
    Catalogue,
    /// `compare --format json`
    Compare,
    /// The JSON of `doccheck status`
    Status,
}

/// Formats of the report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// One JSON object; its schema: `doccheck schema report`
    Json,
    /// One finding a line
    Jsonl,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// GitHub workflow commands: annotations, and a summary of the job
    Github,
}

/// Formats of tables.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// For people
    #[default]
    Text,
    /// For tools
    Json,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorArgument {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Severities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SeverityArgument {
    /// Wrong
    Error,
    /// Probably wrong
    Warning,
    /// Worth knowing
    Note,
}

impl From<SeverityArgument> for Severity {
    fn from(severity: SeverityArgument) -> Self {
        match severity {
            SeverityArgument::Error => Self::Error,
            SeverityArgument::Warning => Self::Warning,
            SeverityArgument::Note => Self::Note,
        }
    }
}

/// What makes doccheck exit with 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOnArgument {
    /// Errors
    Error,
    /// Errors and warnings
    Warning,
    /// Any finding
    Note,
    /// Nothing
    Never,
}
