//! Tables for terminals.

use super::excerpt::width;
use super::options::TextOptions;
use anstyle::Style;
use std::io::{self, Write};

/// A table: some columns of text, to the left, then columns of numbers, to the right.
pub(super) struct Table {
    pub(super) title: String,
    pub(super) head: Vec<String>,
    /// Cells by row; a row may be shorter than the head.
    pub(super) rows: Vec<Vec<String>>,
    /// Columns of text.
    pub(super) texts: usize,
}

impl Table {
    /// Writes it, its columns aligned by the width that is shown.
    pub(super) fn write(&self, options: &TextOptions, out: &mut dyn Write) -> io::Result<()> {
        let bold =
            |text: &str| if options.color { format!("{}{text}{:#}", Style::new().bold(), Style::new().bold()) } else { text.to_owned() };
        writeln!(out, "{}", bold(&self.title))?;
        let cells =
            |column: usize| self.rows.iter().filter(|row| row.len() == self.head.len()).chain([&self.head]).map(move |row| &row[column]);
        let widths: Vec<usize> = (0..self.head.len()).map(|column| cells(column).map(|cell| width(cell)).max().unwrap_or(0)).collect();
        for row in [&self.head].into_iter().chain(&self.rows) {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                let space = " ".repeat(widths[column].saturating_sub(width(cell)));
                line.push_str("  ");
                line.push_str(&if column < self.texts { format!("{cell}{space}") } else { format!("{space}{cell}") });
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        writeln!(out)
    }
}
