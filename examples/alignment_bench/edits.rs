//! Revisions that are made: sections of one of two documents in step are removed, moved, added from elsewhere and shortened, so that it
//! is known of every section what it corresponds to, or that nothing does.

use super::truth::{Known, Truth};
use super::{Random, Subject};
use doccheck::alignment::{self, LayoutOptions};
use doccheck::document::{Collection, Document, DocumentId, lower};
use doccheck::finding::FileId;
use doccheck::source::{Limits, SourceFile};

/// Of a hundred sections so many are removed, moved, followed by one of another page, and shortened to half of their text.
const EDITS: [(Edit, usize); 4] = [(Edit::Remove, 12), (Edit::Move, 4), (Edit::Add, 12), (Edit::Shorten, 12)];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit {
    Remove,
    Move,
    Add,
    Shorten,
}

/// A document of another revision than its counterpart, in a collection of the two.
pub struct Revised {
    /// The two documents.
    pub collection: Collection,
    /// The edited one.
    pub left: DocumentId,
    /// Its counterpart.
    pub right: DocumentId,
    /// What is known of their sections.
    pub truth: Truth,
}

/// A piece of text: a heading and what follows it up to the next, and the section of the counterpart it belongs to.
#[derive(Clone)]
struct Piece {
    text: String,
    level: u8,
    of: Option<usize>,
}

/// Edits the left one of two documents in step; `None` where the edited text has other sections than meant.
pub fn revise(subject: &Subject, left: DocumentId, right: DocumentId, random: &mut Random) -> Option<Revised> {
    let document = subject.collection.document(left);
    let mut pieces = pieces(document, subject.collection.text(left));
    let others = &subject.collection.documents;
    let mut at = 2;
    while at < pieces.len() {
        let mut draw = random.next(100);
        let chosen = EDITS.iter().find(|(_, share)| {
            let hit = draw < *share;
            draw = draw.wrapping_sub(*share);
            hit
        });
        match chosen.map(|(edit, _)| *edit) {
            Some(Edit::Remove) => {
                pieces.remove(at);
                continue;
            }
            Some(Edit::Move) => {
                let piece = pieces.remove(at);
                let to = 2 + random.next(pieces.len().saturating_sub(1));
                pieces.insert(to.min(pieces.len()), piece);
            }
            Some(Edit::Add) => {
                let other = random.next(others.len());
                let other_text = subject.collection.file(others[other].file).text.as_str();
                let foreign = super::edits::pieces(&others[other], other_text);
                let level = pieces[at].level;
                let same_level: Vec<&Piece> = foreign.iter().skip(2).filter(|piece| piece.level == level).collect();
                if others[other].article != document.article && !same_level.is_empty() {
                    let piece = Piece { of: None, ..same_level[random.next(same_level.len())].clone() };
                    pieces.insert(at + 1, piece);
                    at += 1;
                }
            }
            Some(Edit::Shorten) => {
                let paragraphs: Vec<&str> = pieces[at].text.split("\n\n").collect();
                // A fence must not be torn apart.
                if paragraphs.len() > 3 && !pieces[at].text.contains("```") && !pieces[at].text.contains("~~~") {
                    pieces[at].text = paragraphs[..paragraphs.len() / 2 + 1].join("\n\n") + "\n\n";
                }
            }
            None => {}
        }
        at += 1;
    }
    let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
    let files = [left, right].map(|id| {
        let old = subject.collection.file(subject.collection.document(id).file);
        let new = if id == left { text.clone() } else { old.text.clone() };
        SourceFile::from_bytes(old.path.clone(), old.relative.clone(), new.into_bytes(), &Limits::default())
    });
    let read = |at: usize, id: DocumentId| {
        lower(FileId(u32::try_from(at).unwrap_or(0)), &files[at], Some(subject.collection.document(id).dialect))
    };
    let documents = vec![read(0, left), read(1, right)];
    let counterpart = &documents[1];
    let levels = |document: &Document| document.sections.iter().map(|section| section.level).collect::<Vec<_>>();
    if levels(&documents[0]) != pieces.iter().map(|piece| piece.level).collect::<Vec<_>>() {
        return None;
    }
    let known = |of: Option<usize>| of.map_or(Known::Nothing, Known::Section);
    let of_left: Vec<Known> = pieces.iter().map(|piece| known(piece.of)).collect();
    let find = |r: usize| pieces.iter().position(|piece| piece.of == Some(r));
    let of_right = (0..counterpart.sections.len()).map(|r| known(find(r))).collect();
    let paths: Vec<String> = files.iter().map(|file| file.path.clone()).collect();
    let collection = alignment::collect(files.into(), documents, &LayoutOptions::default());
    let id = |path: &String| collection.file_at(path).and_then(|file| collection.id_of(file));
    let (left, right) = (id(&paths[0])?, id(&paths[1])?);
    Some(Revised { collection, left, right, truth: Truth { of_left, of_right } })
}

/// The text of each section by itself, with what stands before the first heading.
fn pieces(document: &Document, text: &str) -> Vec<Piece> {
    let line_start = |at: u32| text[..at as usize].rfind('\n').map_or(0, |n| n + 1);
    let mut starts: Vec<usize> = document.sections.iter().skip(1).map(|section| line_start(section.heading.start)).collect();
    starts.insert(0, 0);
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let sections = document.sections.iter().enumerate();
    sections
        .zip(starts.iter().zip(ends))
        .map(|((at, section), (&start, end))| {
            let text = text.get(start..end.max(start)).unwrap_or("").trim_end().to_owned() + "\n\n";
            Piece { text, level: section.level, of: Some(at) }
        })
        .collect()
}
