//! The pass itself: what is open at each line, counted against the limits.

use super::cursor::Cursor;
use super::markers::{footnote_width, heading_level, is_fence, is_rule, is_underline, item_marker, most_depth, rule_start};
use super::{Limits, trim_end};
use crate::source::ReadFault;

/// How many times a limit is allowed where markers and brackets seem to mean nothing, as in code. An HTML block
/// can make the guard see a code fence where a parser sees none, so nothing is without a limit.
const DOUBT_FACTOR: usize = 8;

/// A title may stand on the second line behind the bracket that opens a link: bracket, target, title.
const MAX_LINES_TO_TITLE: usize = 2;

/// A quote or list item that is open.
#[derive(Clone, Copy)]
enum Container {
    Quote,
    /// Columns that a line must be indented to go on inside the item.
    Item(usize),
}

/// A code fence that is open.
struct Fence {
    byte: u8,
    length: usize,
    /// Containers it stands in.
    depth: usize,
}

pub(super) struct Pass<'a> {
    limits: &'a Limits,
    line: u32,
    containers: Vec<Container>,
    fence: Option<Fence>,
    /// Whether the last line was a paragraph's: then an indented line goes on with it, and so does one without markers.
    in_paragraph: bool,
    square: usize,
    round: usize,
    /// Lines since the last `](` of the paragraph.
    since_link: usize,
    /// Lines that a link title has been open for, by what it opens with: `"`, `'`, `(`.
    titles: [Option<usize>; 3],
    headings: usize,
    /// Lines of code that begin with a number sign.
    comments: usize,
}

impl<'a> Pass<'a> {
    pub(super) fn new(limits: &'a Limits) -> Self {
        Self {
            limits,
            line: 0,
            containers: Vec::new(),
            fence: None,
            in_paragraph: false,
            square: 0,
            round: 0,
            since_link: usize::MAX,
            titles: [None; 3],
            headings: 0,
            comments: 0,
        }
    }

    fn fault(&self, limit: &'static str, allowed: usize) -> ReadFault {
        ReadFault::Limit { limit, line: Some(self.line), allowed: allowed as u64 }
    }

    /// Starts anew: nothing is open.
    pub(super) fn forget(&mut self) {
        self.containers.clear();
        self.fence = None;
        self.in_paragraph = false;
        self.close_brackets();
    }

    pub(super) fn line(&mut self, line: &[u8]) -> Result<(), ReadFault> {
        self.line += 1;
        if line.len() > self.limits.max_line_length {
            return Err(self.fault("max-line-length", self.limits.max_line_length));
        }
        if line.len() > self.limits.max_container_depth
            && most_depth(line) > self.limits.max_container_depth * DOUBT_FACTOR
            && rule_start(line) > line.len()
        {
            return Err(self.fault("max-container-depth", self.limits.max_container_depth));
        }
        let mut cursor = Cursor { line, at: 0, column: 0 };
        let matched = self.go_on(&mut cursor);
        if self.fence.is_some() && self.fenced_line(cursor, matched)? {
            return self.brackets(line, self.limits.max_bracket_depth * DOUBT_FACTOR);
        }
        let (opened, item_opened) = self.open(&mut cursor, matched)?;

        let (indentation, first) = cursor.indentation();
        let Some(first) = first else {
            // A blank line ends a paragraph, inside whatever containers; an empty item need not.
            if !opened && matched < self.containers.len() {
                self.containers.truncate(matched);
            }
            self.in_paragraph = false;
            if !item_opened {
                self.close_brackets();
            }
            return Ok(());
        };
        let mut rest = cursor;
        rest.skip(indentation);
        let text = &line[rest.at..];
        let code = indentation >= 4;
        let level = if code { None } else { heading_level(text) };
        // Without a space it is text to CommonMark, but is read as a flagged heading.
        let heading = level.is_some_and(|level| matches!(text.get(level), None | Some(b' ' | b'\t')));
        // A line that goes on with a paragraph from outside its containers makes no heading of it.
        let inside = matched == self.containers.len();
        let underline = !code && self.in_paragraph && !opened && inside && is_underline(text);
        let lazy = !opened && self.in_paragraph && !heading && (code || !is_fence(text) && !is_rule(text));
        if !opened && matched < self.containers.len() && !lazy {
            self.containers.truncate(matched);
        }
        if level.is_some() || underline {
            self.heading()?;
        }
        if !code && is_fence(text) {
            let length = text.iter().take_while(|&&b| b == first).count();
            self.fence = Some(Fence { byte: first, length, depth: self.containers.len() });
            self.in_paragraph = false;
        } else {
            let is_text = !heading && !underline && !is_rule(text);
            self.in_paragraph = is_text && (!code || self.in_paragraph && !opened);
        }
        self.brackets(line, self.limits.max_bracket_depth)
    }

    fn heading(&mut self) -> Result<(), ReadFault> {
        self.headings += 1;
        if self.headings > self.limits.max_headings {
            return Err(self.fault("max-headings", self.limits.max_headings));
        }
        Ok(())
    }

    /// Matches the containers that are open; gives how many of them the line goes on with.
    fn go_on(&self, cursor: &mut Cursor) -> usize {
        for (index, container) in self.containers.iter().enumerate() {
            let (indentation, first) = cursor.indentation();
            match container {
                Container::Quote if indentation < 4 && first == Some(b'>') => {
                    cursor.skip(indentation);
                    cursor.advance(1);
                    cursor.skip(1);
                }
                Container::Item(_) if first.is_none() => {}
                Container::Item(columns) if indentation >= *columns => cursor.skip(*columns),
                _ => return index,
            }
        }
        self.containers.len()
    }

    /// Whether the line belongs to the open fence; closes the fence where it does not, or ends it.
    fn fenced_line(&mut self, cursor: Cursor, matched: usize) -> Result<bool, ReadFault> {
        let Some(fence) = &self.fence else { return Ok(false) };
        if matched < fence.depth {
            self.fence = None;
            return Ok(false);
        }
        let (indentation, first) = cursor.indentation();
        let mut rest = cursor;
        rest.skip(indentation);
        let text = &cursor.line[rest.at..];
        let run = text.iter().take_while(|&&b| b == fence.byte).count();
        if first.is_none() {
            self.close_brackets();
        } else if indentation < 4 && run >= fence.length && trim_end(&text[run..]).is_empty() {
            self.fence = None;
        } else {
            if first == Some(b'#') {
                self.comments += 1;
                if self.comments > self.limits.max_headings * DOUBT_FACTOR {
                    return Err(self.fault("max-headings", self.limits.max_headings));
                }
            }
        }
        Ok(true)
    }

    /// Opens the containers that the line has markers for; tells whether there are any, and whether the last is an item.
    fn open(&mut self, cursor: &mut Cursor, matched: usize) -> Result<(bool, bool), ReadFault> {
        let (mut opened, mut item) = (false, false);
        // Every character that a rule is made of is looked at once, however many markers there are.
        let rule_from = rule_start(cursor.line);
        loop {
            let (indentation, first) = cursor.indentation();
            if indentation >= 4 {
                break;
            }
            let mut rest = *cursor;
            rest.skip(indentation);
            let goes_on = self.in_paragraph && !opened && matched == self.containers.len();
            let container = match first {
                Some(b'>') => {
                    rest.advance(1);
                    rest.skip(1);
                    item = false;
                    Container::Quote
                }
                Some(b'[') => {
                    let Some(width) = footnote_width(&rest.line[rest.at..]) else { break };
                    rest.advance(width);
                    // Whatever white space follows, form feeds too; none of it makes code.
                    while rest.peek().is_some_and(|b| matches!(b, b' ' | b'\t' | 0x0b | 0x0c)) {
                        rest.advance(1);
                    }
                    item = false;
                    Container::Item(4)
                }
                Some(b'-' | b'*' | b'+' | b'0'..=b'9') if rest.at < rule_from => {
                    let Some(columns) = item_marker(&mut rest, indentation, goes_on) else { break };
                    item = true;
                    Container::Item(columns)
                }
                _ => break,
            };
            if !opened {
                self.containers.truncate(matched);
                opened = true;
            }
            self.containers.push(container);
            if self.containers.len() > self.limits.max_container_depth {
                return Err(self.fault("max-container-depth", self.limits.max_container_depth));
            }
            *cursor = rest;
        }
        Ok((opened, item))
    }

    /// Counts brackets that are opened in the paragraph and not closed, and lines of link titles that are.
    /// What a backslash escapes counts for nothing.
    fn brackets(&mut self, line: &[u8], allowed: usize) -> Result<(), ReadFault> {
        let (mut at, mut most) = (0, 0);
        while let Some(&byte) = line.get(at) {
            at += 1;
            if !IS_BRACKET[byte as usize] {
                continue;
            }
            match byte {
                b'[' => self.square += 1,
                b'(' => self.round += 1,
                b']' => {
                    most = most.max(self.square + self.round);
                    self.square = self.square.saturating_sub(1);
                    if line.get(at) == Some(&b'(') {
                        self.since_link = 0;
                    }
                }
                b')' => {
                    most = most.max(self.square + self.round);
                    self.round = self.round.saturating_sub(1);
                }
                b'\\' => at += 1,
                _ => {}
            }
            let kind = match byte {
                b'"' => 0,
                b'\'' => 1,
                b'(' | b')' => 2,
                _ => continue,
            };
            // Behind the target, or behind the markers of the containers that the line is in.
            let separated = at < 2 || line[at - 2] <= b' ' || line[at - 2] == b'>';
            let opens = byte != b')' && separated && self.since_link <= MAX_LINES_TO_TITLE;
            self.titles[kind] = opens.then_some(0);
        }
        if most.max(self.square + self.round) > allowed {
            return Err(self.fault("max-bracket-depth", self.limits.max_bracket_depth));
        }
        self.since_link = self.since_link.saturating_add(1);
        for lines in self.titles.iter_mut().flatten() {
            *lines += 1;
        }
        if self.titles.iter().flatten().any(|&lines| lines > self.limits.max_title_lines) {
            return Err(self.fault("max-title-lines", self.limits.max_title_lines));
        }
        Ok(())
    }

    /// No bracket and no title is open: a new paragraph.
    fn close_brackets(&mut self) {
        (self.square, self.round) = (0, 0);
        self.since_link = usize::MAX;
        self.titles = [None; 3];
    }
}

/// Brackets, quotation marks and the backslash.
static IS_BRACKET: [bool; 256] = {
    let mut table = [false; 256];
    table[b'[' as usize] = true;
    table[b']' as usize] = true;
    table[b'(' as usize] = true;
    table[b')' as usize] = true;
    table[b'"' as usize] = true;
    table[b'\'' as usize] = true;
    table[b'\\' as usize] = true;
    table
};
