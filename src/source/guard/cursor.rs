//! A place in a line, and the white space ahead of it.

/// A place in a line, in bytes and in columns: a tab goes to the next multiple of four.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) line: &'a [u8],
    pub(super) at: usize,
    pub(super) column: usize,
}

impl Cursor<'_> {
    pub(super) fn peek(&self) -> Option<u8> {
        self.line.get(self.at).copied()
    }

    /// Columns of white space ahead, and the byte behind it.
    pub(super) fn indentation(&self) -> (usize, Option<u8>) {
        let (mut at, mut column) = (self.at, self.column);
        loop {
            match self.line.get(at) {
                Some(b' ') => column += 1,
                Some(b'\t') => column = column / 4 * 4 + 4,
                other => return (column - self.column, other.copied()),
            }
            at += 1;
        }
    }

    /// Skips up to `columns` of white space.
    pub(super) fn skip(&mut self, columns: usize) {
        let target = self.column + columns;
        while self.column < target {
            match self.peek() {
                Some(b' ') => self.column += 1,
                Some(b'\t') => {
                    let stop = self.column / 4 * 4 + 4;
                    if stop > target {
                        // The rest of the tab is still ahead.
                        self.column = target;
                        return;
                    }
                    self.column = stop;
                }
                _ => return,
            }
            self.at += 1;
        }
    }

    pub(super) fn advance(&mut self, bytes: usize) {
        self.at += bytes;
        self.column += bytes;
    }
}
