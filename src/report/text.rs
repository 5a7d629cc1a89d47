//! The text report: for people, on a terminal or in a log.
//!
//! Excerpts are drawn by annotate-snippets. It is handed lines that are cut and made visible already, so
//! the columns it would print are those of the cut lines; the paths it gets are therefore stand-ins, and
//! the true places are put in afterwards (see [`Places`]).

use super::excerpt;
pub use super::options::TextOptions;
use super::options::severity_word;
use super::{statistics, summary};
use crate::diagnostic::{Diagnostic, ProposedFix, Region, Report};
use crate::finding::{Applicability, Argument, Severity};
use crate::localization::{Words, visible};
use crate::source::{SourceFile, Span};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};
use std::ops::Range;

/// Longer replacements say little in a terminal; the JSON report has them.
const LONGEST_REPLACEMENT: usize = 120;

/// Lines within which a related place of the same document is shown in the same excerpt.
const NEAR: u32 = 200;

/// More edits than these are not shown.
const MOST_EDITS: usize = 3;

/// Writes `report`, with excerpts from `files`.
///
/// # Errors
/// Those of `out`.
pub fn write(report: &Report, files: &[SourceFile], words: &Words, options: &TextOptions, out: &mut dyn Write) -> io::Result<()> {
    if options.statistics {
        statistics::write(report, words, options, out)?;
    } else if options.grouped && !options.verbose {
        summary::write_groups(report, words, options, out)?;
    } else {
        let files: HashMap<&str, &SourceFile> = files.iter().map(|file| (file.path.as_str(), file)).collect();
        let renderer = if options.color { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
        // The lines are cut already; the renderer shall not cut them again.
        let renderer = renderer.term_width(usize::MAX / 4);
        let printer = Printer { files: &files, words, options, renderer, source: report.summary.source_locale.as_deref() };
        for diagnostic in &report.findings {
            writeln!(out, "{}\n", printer.diagnostic(diagnostic))?;
        }
    }
    if options.quiet { Ok(()) } else { summary::write(report, words, options, out) }
}

/// Where the snippets of one diagnostic really are. The renderer computes a place from the lines it is
/// given, and those are cut; it gets a stand-in for the path, and the place is replaced as a whole.
#[derive(Default)]
struct Places(Vec<String>);

impl Places {
    /// No text has this code point: it is no character, and [`visible`] shows it as a number.
    const MARK: char = '\u{10ffff}';

    /// The stand-in for a place; equal places have equal ones.
    fn stand_in(&mut self, path: &str, region: &Region) -> String {
        let place = format!("{}:{}:{}", visible(path), region.start.line, region.start.column);
        let index = self.0.iter().position(|known| *known == place).unwrap_or_else(|| {
            self.0.push(place);
            self.0.len() - 1
        });
        format!("{mark}{index}{mark}", mark = Self::MARK)
    }

    /// `rendered` with the true places, and without the white space that ends lines.
    fn restore(&self, rendered: &str) -> String {
        let mut parts = rendered.split(Self::MARK);
        let mut out = parts.next().unwrap_or("").to_owned();
        while let (Some(index), Some(rest)) = (parts.next(), parts.next()) {
            out.push_str(index.parse().ok().and_then(|index: usize| self.0.get(index)).map_or("", String::as_str));
            out.push_str(rest.trim_start_matches(|character: char| character == ':' || character.is_ascii_digit()));
        }
        out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }
}

/// One mark of a snippet: its place, its kind and its label.
struct Mark {
    span: Span,
    kind: AnnotationKind,
    label: String,
}

/// A line as it is shown, and the marks on it.
struct MarkedLine {
    text: String,
    marks: Vec<(AnnotationKind, Range<usize>, String)>,
}

/// Draws diagnostics.
struct Printer<'a> {
    files: &'a HashMap<&'a str, &'a SourceFile>,
    words: &'a Words,
    options: &'a TextOptions,
    renderer: Renderer,
    /// The locale that the others are translated from.
    source: Option<&'a str>,
}

impl Printer<'_> {
    fn diagnostic(&self, diagnostic: &Diagnostic) -> String {
        let mut places = Places::default();
        let name = severity_word(diagnostic.severity, self.words);
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let indent = name.chars().count() + diagnostic.rule_code.len() + 4;
        let message = self.wrapped(&visible(&diagnostic.message), indent);
        let title = level.with_name(name).primary_title(message).id(diagnostic.rule_code.clone());
        let gutter = self.gutter(diagnostic);
        let mut group = Group::with_title(title);

        let mut own = vec![Mark { span: span(&diagnostic.span), kind: AnnotationKind::Primary, label: diagnostic.label.clone() }];
        let near = |region: &Region| region.start.line.abs_diff(diagnostic.span.start.line) <= NEAR;
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            diagnostic.related.iter().partition(|related| related.path == diagnostic.path && near(&related.span));
        own.extend(here.iter().map(|related| Mark {
            span: span(&related.span),
            kind: AnnotationKind::Context,
            label: related.message.clone(),
        }));
        match self.files.get(diagnostic.path.as_str()).filter(|file| !file.text.is_empty()) {
            Some(file) => {
                let path = places.stand_in(&diagnostic.path, &diagnostic.span);
                group = group.element(self.snippet(file, own, gutter).path(path));
            }
            None => group = group.element(Origin::path(visible(&diagnostic.path))),
        }
        for related in elsewhere {
            let path = places.stand_in(&related.path, &related.span);
            match self.files.get(related.path.as_str()).filter(|file| !file.text.is_empty()) {
                Some(file) => {
                    let mark = Mark { span: span(&related.span), kind: AnnotationKind::Context, label: related.message.clone() };
                    group = group.element(self.snippet(file, vec![mark], gutter).path(path));
                }
                None => group = group.element(Origin::path(path)),
            }
        }
        if !diagnostic.also_in.is_empty() {
            group = group.element(self.message(Level::NOTE, "severity-note", &self.also_in(diagnostic), gutter));
        }
        if let Some(help) = &diagnostic.help {
            group = group.element(self.message(Level::HELP, "level-help", help, gutter));
        }
        let mut groups = vec![group];
        groups.extend(diagnostic.fix.as_ref().and_then(|fix| self.fix(diagnostic, fix, gutter, &mut places)));
        places.restore(&self.renderer.render(&groups))
    }

    /// Where else the fault is, and that the source is the place to mend it.
    fn also_in(&self, diagnostic: &Diagnostic) -> String {
        // They come by locale; two documents of one locale are named once.
        let mut names: Vec<String> =
            diagnostic.also_in.iter().map(|also| also.locale.clone().unwrap_or_else(|| also.path.clone())).collect();
        names.dedup();
        let is_source = |locale: &Option<String>| self.source.is_some() && locale.as_deref() == self.source;
        let told = match () {
            () if is_source(&diagnostic.locale) => "source",
            () if diagnostic.also_in.iter().any(|also| is_source(&also.locale)) => "translation",
            () => "no-source",
        };
        self.words.phrase("also-in", &[("also", Argument::List(names)), ("told", Argument::from(told))])
    }

    /// A line such as `= help: …`.
    fn message<'m>(&self, level: Level<'m>, name: &str, text: &str, gutter: usize) -> annotate_snippets::Message<'m> {
        let name = self.words.phrase(name, &[]);
        let text = self.wrapped(&visible(text), gutter + 2 + name.chars().count());
        level.with_name(name).message(text)
    }

    fn wrapped(&self, text: &str, indent: usize) -> String {
        if self.options.wrap { excerpt::wrap(text, self.options.width.saturating_sub(indent).max(30)) } else { text.to_owned() }
    }

    /// Columns before the lines of the excerpts: the widest line number, spaces and the bar.
    fn gutter(&self, diagnostic: &Diagnostic) -> usize {
        let lines = diagnostic.related.iter().map(|related| related.span.start.line).chain([diagnostic.span.start.line]);
        lines.max().unwrap_or(1).to_string().len() + 3
    }

    /// The lines that `marks` begin in, with the marks; the first mark is the one that must be seen.
    fn snippet(&self, file: &SourceFile, marks: Vec<Mark>, gutter: usize) -> Snippet<'static, annotate_snippets::Annotation<'static>> {
        let room = self.options.width.saturating_sub(gutter);
        let mut lines: BTreeMap<u32, MarkedLine> = BTreeMap::new();
        for mark in marks {
            let number = file.lines.line(mark.span.start);
            let label = visible(&mark.label);
            let line = excerpt::line(file, mark.span, room, excerpt::width(&label));
            let marked = lines.entry(number).or_insert_with(|| MarkedLine { text: line.text.clone(), marks: Vec::new() });
            // A second mark on a line that is cut has been measured on another cut: the first is kept.
            if marked.text == line.text {
                marked.marks.push((mark.kind, line.mark, label));
            }
        }
        let first = lines.keys().next().copied().unwrap_or(1);
        let last = lines.keys().last().copied().unwrap_or(1);
        let mut source = String::new();
        let mut annotations = Vec::new();
        for number in first..=last {
            if let Some(line) = lines.remove(&number) {
                let offset = source.len();
                let shifted =
                    line.marks.into_iter().map(|(kind, mark, label)| kind.span(offset + mark.start..offset + mark.end).label(label));
                annotations.extend(shifted);
                source.push_str(&line.text);
            } else if lines.keys().next().is_some_and(|next| next - number <= 2) {
                // The renderer shows a lone line between two marked ones; all others it folds.
                let whole = excerpt::line_span(file, number);
                source.push_str(&excerpt::line(file, Span::at(whole.start as usize), room, 0).text);
            }
            source.push('\n');
        }
        Snippet::source(source).line_start(first as usize).annotations(annotations)
    }

    /// What the fix would change, where that is short enough to be looked at.
    fn fix(&self, diagnostic: &Diagnostic, fix: &ProposedFix, gutter: usize, places: &mut Places) -> Option<Group<'static>> {
        let file = self.files.get(diagnostic.path.as_str())?;
        let short = |replacement: &str| !replacement.contains('\n') && excerpt::width(replacement) <= LONGEST_REPLACEMENT;
        let single = |region: &Region| region.start.line == region.end.line;
        if fix.edits.is_empty()
            || fix.edits.len() > MOST_EDITS
            || !fix.edits.iter().all(|edit| short(&edit.replacement) && single(&edit.span))
        {
            return None;
        }
        let name = match fix.applicability {
            Applicability::Safe => "level-fix",
            Applicability::Unsafe => "level-unsafe-fix",
        };
        let name = self.words.phrase(name, &[]);
        let message = self.wrapped(&visible(&fix.message), name.chars().count() + 2);
        let mut group = Group::with_title(Level::HELP.with_name(name).secondary_title(message));
        let mut numbers: Vec<u32> = fix.edits.iter().map(|edit| edit.span.start.line).collect();
        numbers.dedup();
        for number in numbers {
            let edits: Vec<_> = fix.edits.iter().filter(|edit| edit.span.start.line == number).collect();
            let hull = edits.iter().map(|edit| span(&edit.span)).reduce(Span::cover)?;
            let replaced: usize = edits.iter().map(|edit| excerpt::width(&edit.replacement)).sum();
            // The diff has a sign and a space before the line.
            let room = self.options.width.saturating_sub(gutter + 1 + replaced.min(self.options.width / 2));
            let line = excerpt::line(file, hull, room, 0);
            // Several edits of a line are shown as one: what lies between them is text of the line too.
            let replacement =
                replace(hull, &edits.iter().map(|edit| (span(&edit.span), edit.replacement.as_str())).collect::<Vec<_>>(), &file.text);
            if line.text[line.mark.clone()] != visible(&hull.of(&file.text).replace('\t', "    ")) {
                return None;
            }
            let path = places.stand_in(&diagnostic.path, &diagnostic.span);
            let patch = Patch::new(line.mark, visible(&replacement).replace("<U+0009>", "    "));
            group = group.element(Snippet::source(line.text).line_start(number as usize).path(path).patch(patch));
        }
        Some(group)
    }
}

/// The text of `hull` after `edits`, which lie in it, in order.
fn replace(hull: Span, edits: &[(Span, &str)], text: &str) -> String {
    let mut out = String::new();
    let mut at = hull.start;
    for (edit, replacement) in edits {
        out.push_str(Span { start: at, end: edit.start.max(at) }.of(text));
        out.push_str(replacement);
        at = edit.end;
    }
    out.push_str(Span { start: at, end: hull.end.max(at) }.of(text));
    out
}

fn span(region: &Region) -> Span {
    Span { start: region.start.offset, end: region.end.offset.max(region.start.offset) }
}
