//! Two documents side by side in a terminal: two outlines with line numbers, a mark between them, and what each pair rests on.
//!
//! Marks are ASCII and mean the same without colours. What does not fit is cut with an ellipsis; where the terminal is narrow, what a pair
//! rests on is left out first. Text that is written from right to left is isolated, so that it does not turn the columns around.

use crate::alignment::By;
use crate::alignment::side_by_side::{Row, RowKind, RowSide};
use crate::finding::Argument;
use crate::localization::{Words, visible};
use crate::report::excerpt::{clip, width};
use crate::source::SourceFile;
use anstyle::{AnsiColor, Style};
use std::io::{self, Write};

/// Columns that a side needs for more than a number and some letters of a heading.
const LEAST: usize = 22;

/// Headings of more characters than fit any terminal are not looked at to their end.
const LONGEST: usize = 400;

/// How the comparison is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparisonOptions {
    /// Columns of the terminal.
    pub width: usize,
    /// Whether colours are written.
    pub color: bool,
}

/// What stands between the two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Sure,
    Moved,
    Unsure,
    Left,
    Right,
}

/// All marks with their phrases, in the order of the legend.
const MARKS: [(Mark, &str, &str); 5] = [
    (Mark::Sure, "=", "compare-sure"),
    (Mark::Moved, "~", "compare-moved"),
    (Mark::Unsure, "?", "compare-unsure"),
    (Mark::Left, "<", "compare-left"),
    (Mark::Right, ">", "compare-right"),
];

impl Mark {
    fn of(row: &Row) -> Self {
        match (&row.left, &row.right) {
            // Whether its counterpart is missing or was not recognised is not known.
            (None, _) | (_, None) if row.confidence < 0.5 => Self::Unsure,
            (Some(_), None) => Self::Left,
            (None, _) => Self::Right,
            _ if row.confidence < 0.5 => Self::Unsure,
            _ if row.moved => Self::Moved,
            _ => Self::Sure,
        }
    }

    fn sign(self) -> &'static str {
        MARKS.iter().find(|(mark, ..)| *mark == self).map_or("", |(_, sign, _)| sign)
    }

    fn style(self) -> Style {
        match self {
            Self::Sure => Style::new(),
            Self::Moved => AnsiColor::Cyan.on_default(),
            Self::Unsure => AnsiColor::Yellow.on_default(),
            Self::Left | Self::Right => AnsiColor::BrightRed.on_default(),
        }
    }
}

/// Writes `rows`, whose sides lie in `left` and in `right`.
///
/// # Errors
/// Those of `out`.
pub fn write(
    left: &SourceFile,
    right: &SourceFile,
    rows: &[Row],
    words: &Words,
    options: &ComparisonOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    let printer = Printer::new([left, right], rows, words, options);
    printer.header(out)?;
    for row in rows {
        printer.row(row, out)?;
    }
    printer.legend(rows, out)
}

struct Printer<'a> {
    files: [&'a SourceFile; 2],
    words: &'a Words,
    color: bool,
    /// Columns of the line numbers of either side.
    numbers: [usize; 2],
    /// Columns of either side, number and text.
    side: usize,
    /// Columns of what a pair rests on; 0 where there is no room for it.
    facts: usize,
}

impl<'a> Printer<'a> {
    fn new(files: [&'a SourceFile; 2], rows: &[Row], words: &'a Words, options: &ComparisonOptions) -> Self {
        let digits = |file: &SourceFile, side: fn(&Row) -> &Option<RowSide>| {
            let last = rows.iter().filter_map(|row| side(row).as_ref()).map(|side| file.lines.line(side.span.start)).max();
            last.unwrap_or(1).to_string().len()
        };
        let numbers = [digits(files[0], |row| &row.left), digits(files[1], |row| &row.right)];
        let mut printer = Self { files, words, color: options.color, numbers, side: 0, facts: 0 };
        let both = rows.iter().filter(|row| row.left.is_some() && row.right.is_some());
        let facts = both.map(|row| width(&printer.facts(row))).max().unwrap_or(0);
        // Between the sides stand a mark and a space on either side of it.
        let room = options.width.saturating_sub(3);
        let with_facts = room.saturating_sub(facts + 2) / 2;
        printer.facts = if with_facts >= LEAST { facts } else { 0 };
        printer.side = if printer.facts > 0 { with_facts } else { room / 2 };
        printer
    }

    fn painted(&self, style: Style, text: &str) -> String {
        if self.color && style != Style::new() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    fn header(&self, out: &mut dyn Write) -> io::Result<()> {
        let path = |file: &SourceFile| {
            let path = visible(&file.path);
            // The end of a path says which file it is.
            let mut shown = path.as_str();
            while width(shown) + usize::from(shown.len() < path.len()) > self.side {
                let next = shown.chars().next().map_or(shown.len(), char::len_utf8);
                shown = &shown[next..];
            }
            if shown.len() < path.len() { format!("…{shown}") } else { path.clone() }
        };
        let [left, right] = self.files.map(path);
        let bold = |text: &str| self.painted(Style::new().bold(), text);
        writeln!(out, "{}   {}", bold(&padded(&isolated(&left), self.side)), bold(&isolated(&right)))
    }

    fn row(&self, row: &Row, out: &mut dyn Write) -> io::Result<()> {
        let mark = Mark::of(row);
        let [left, right] = [(0, &row.left), (1, &row.right)]
            .map(|(at, side)| side.as_ref().map_or_else(String::new, |side| self.side(at, row.kind, side)));
        let facts = if self.facts > 0 && row.left.is_some() && row.right.is_some() { self.facts(row) } else { String::new() };
        let right = if facts.is_empty() { right } else { padded(&right, self.side) + "  " };
        let painted = |text: &str| self.painted(mark.style(), text);
        let facts = self.painted(Style::new().dimmed(), &facts);
        let (left, right) =
            (painted(&padded(&left, self.side)), if right.is_empty() { String::new() } else { format!(" {}", painted(&right)) });
        writeln!(out, "{left} {}{right}{facts}", painted(mark.sign()))
    }

    /// The line number and the text of one side.
    fn side(&self, at: usize, kind: RowKind, side: &RowSide) -> String {
        let number = self.files[at].lines.line(side.span.start);
        let numbered = format!("{number:>0$}", self.numbers[at]);
        let text: String = side.text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect();
        let text = visible(&text);
        let text = match kind {
            RowKind::Section => format!("{} {text}", "#".repeat(side.depth)),
            RowKind::Entry => format!("[{text}]"),
            RowKind::Cause | RowKind::Block => text,
        };
        let room = self.side.saturating_sub(self.numbers[at] + 1);
        let indent = (side.depth.saturating_sub(1) * 2).min(room / 3);
        format!("{numbered} {}{}", " ".repeat(indent), isolated(&clip(text.trim_end(), room - indent)))
    }

    /// What a pair rests on, and how surely.
    fn facts(&self, row: &Row) -> String {
        let by = match row.by {
            By::Code => "compare-by-code",
            By::Anchor => "compare-by-anchor",
            By::Order => "compare-by-order",
            By::Fingerprint => "compare-by-fingerprint",
            By::Elimination => "compare-by-elimination",
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number from 0 to 100")]
        let percent = (row.confidence.clamp(0.0, 1.0) * 100.0).round() as usize;
        let sure = self.words.phrase("compare-percent", &[("percent", Argument::from(percent))]);
        format!("{}, {sure}", self.words.phrase(by, &[]))
    }

    /// What the marks mean that were used, and how often each was.
    fn legend(&self, rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
        if rows.is_empty() {
            return writeln!(out, "\n{}", self.words.phrase("compare-nothing", &[]));
        }
        writeln!(out)?;
        for (mark, sign, phrase) in MARKS {
            let count = rows.iter().filter(|row| Mark::of(row) == mark).count();
            if count > 0 {
                let said = self.words.phrase(phrase, &[("count", Argument::from(count))]);
                writeln!(out, "{} {said}", self.painted(mark.style(), sign))?;
            }
        }
        Ok(())
    }
}

/// `text` with spaces up to `room` columns.
fn padded(text: &str, room: usize) -> String {
    let bare: usize = width(&text.replace(['\u{2068}', '\u{2069}'], ""));
    format!("{text}{}", " ".repeat(room.saturating_sub(bare)))
}

/// `text` isolated from what stands around it, where some of it runs from right to left.
fn isolated(text: &str) -> String {
    let from_right = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    if text.contains(from_right) { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}
