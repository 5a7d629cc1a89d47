//! The bench itself: collections without ids, what the alignment makes of them, and how much of it the ids confirm.

#[path = "blocks.rs"]
mod blocks;
#[path = "edits.rs"]
mod edits;
#[path = "../damage_bench/random.rs"]
mod random;
#[path = "../damage_bench/reading.rs"]
mod reading;
#[path = "strip.rs"]
mod strip;
#[path = "truth.rs"]
mod truth;

pub use blocks::measure as measure_blocks;
pub use random::Random;
pub use strip::Links;
pub use truth::Score;

use doccheck::alignment::{self, LayoutOptions, Relation};
use doccheck::document::{Collection, Document, DocumentId, lower};
use doccheck::finding::{Baseline, FileId};
use doccheck::source::{Limits, SourceFile};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;
use strip::{Ids, stripped};
use truth::{Known, Truth};

/// From here on rules build on a pair.
const USED: f32 = 0.5;

/// A file without ids, its document and its ids where it could be read, and whether it has other sections than with them.
type Bare = (SourceFile, Option<(Document, Ids)>, bool);

/// A collection without the ids of its headings.
pub struct Subject {
    /// What it was read from.
    pub name: String,
    collection: Collection,
    /// The ids of each document, by its index.
    ids: Vec<Ids>,
    /// Documents that are other sections without their ids, and so are left out.
    pub left_out: usize,
}

impl Subject {
    /// `DIR`, or `DIR:reference=DIR` where the second folder holds what the documents of the first are compared with, under the same paths.
    pub fn read(argument: &str, links: Links) -> Self {
        let (folder, reference) = argument.split_once(":reference=").map_or((argument, None), |(folder, path)| (folder, Some(path)));
        let mut files = reading::folder_files(Path::new(folder), true);
        let mut references = Vec::new();
        if let Some(reference) = reference {
            let base = reading::folder_files(Path::new(reference), false);
            references.extend(base.iter().map(|file| file.path.clone()));
            files.extend(base);
        }
        let name = Path::new(folder).file_name().map_or_else(|| folder.to_owned(), |name| name.to_string_lossy().into_owned());
        let name = if reference.is_some() { name + " and reference" } else { name };
        Self::new(name, files, &references, links)
    }

    /// Takes the ids out of `files`; those of `references` are only compared with.
    pub fn new(name: String, mut files: Vec<SourceFile>, references: &[String], links: Links) -> Self {
        files.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()));
        let read: Vec<Bare> = files
            .into_par_iter()
            .enumerate()
            .map(|(at, file)| {
                if file.fault.is_some() {
                    return (file, None, false);
                }
                let id = FileId(u32::try_from(at).unwrap_or(u32::MAX));
                let whole = lower(id, &file, None);
                let text = stripped(&whole, &file.text, links);
                let bare = SourceFile::from_bytes(file.path.clone(), file.relative.clone(), text.into_bytes(), &Limits::default());
                let mut document = lower(id, &bare, Some(whole.dialect));
                document.reference_only = references.contains(&file.path);
                let levels = |document: &Document| document.sections.iter().map(|section| section.level).collect::<Vec<_>>();
                let same = levels(&whole) == levels(&document);
                let ids = if same { Ids::of(&whole) } else { Ids::default() };
                (bare, same.then_some((document, ids)), !same)
            })
            .collect();
        let left_out = read.iter().filter(|(.., differs)| *differs).count();
        let mut documents = Vec::new();
        let mut ids = Vec::new();
        let mut files = Vec::new();
        for (file, document, _) in read {
            files.push(file);
            let (document, found) = document.map_or((None, None), |(document, found)| (Some(document), Some(found)));
            documents.extend(document);
            ids.extend(found);
        }
        // Both are in the order of the files' paths already, so that ids keep their places.
        let collection = alignment::collect(files, documents, &LayoutOptions::default());
        Self { name, collection, ids, left_out }
    }

    /// All pairs of documents of one article, the source (or the reference) on the right where it is one of them.
    fn pairs(&self) -> Vec<(DocumentId, DocumentId)> {
        let mut pairs = Vec::new();
        for article in &self.collection.articles {
            let mut members: Vec<DocumentId> = article.members.iter().map(|member| member.document).collect();
            members.sort_by_key(|&id| (article.source == Some(id), self.collection.document(id).reference_only, id));
            for (at, &left) in members.iter().enumerate() {
                pairs.extend(members[at + 1..].iter().map(|&right| (left, right)));
            }
        }
        pairs
    }

    /// What the ids say about two documents.
    fn truth(&self, left: DocumentId, right: DocumentId) -> Truth {
        let (left, right) = (&self.ids[left.0 as usize], &self.ids[right.0 as usize]);
        let known = |own: &Ids, other: &Ids, at| other.counterpart(own, at).map_or(Known::Unknown, Known::Section);
        Truth {
            of_left: (0..left.of_section.len()).map(|at| known(left, right, at)).collect(),
            of_right: (0..right.of_section.len()).map(|at| known(right, left, at)).collect(),
        }
    }

    /// Whether every section of two documents has its counterpart at the same place, as far as ids and levels say.
    fn has_known_sections(&self, left: DocumentId, right: DocumentId) -> bool {
        let levels = |id| self.collection.document(id).sections.iter().map(|section| section.level).collect::<Vec<_>>();
        let ids = &self.ids[left.0 as usize];
        ids.sequence.len() > 3
            && ids.sequence.len() * 2 > ids.of_section.len()
            && self.is_in_step(left, right)
            && levels(left) == levels(right)
    }

    fn is_in_step(&self, left: DocumentId, right: DocumentId) -> bool {
        self.ids[left.0 as usize].sequence == self.ids[right.0 as usize].sequence
    }
}

/// What became of one class of documents.
#[derive(Debug, Clone, Default)]
pub struct Class {
    /// Pairs of documents of which something is known.
    pub documents: usize,
    /// Pairs of sections of any confidence.
    pub all: Score,
    /// Those that rules build on.
    pub used: Score,
    /// Wrong and missing pairs to read, the worst documents first.
    pub failures: Vec<(usize, String)>,
}

impl Class {
    fn of(measured: Vec<Measured>) -> Self {
        let mut class = Self { documents: measured.len(), ..Self::default() };
        for Measured { all, used, failures } in measured {
            class.all.add(all);
            class.used.add(used);
            if all.wrong + all.missed > 0 {
                class.failures.push((all.wrong + all.missed, failures));
            }
        }
        class.failures.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        class
    }
}

/// Aligns all pairs of documents: those in step, and those of different revisions.
pub fn measure_sections(subject: &Subject) -> [Class; 2] {
    let measure = |pairs: Vec<(DocumentId, DocumentId)>| {
        let measured = pairs.par_iter().filter_map(|&(left, right)| {
            let truth = subject.truth(left, right);
            truth.expected().next().is_some().then(|| align(&subject.collection, left, right, &truth))
        });
        Class::of(measured.collect())
    };
    let (in_step, revisions) = subject.pairs().into_iter().partition(|&(left, right)| subject.is_in_step(left, right));
    [measure(in_step), measure(revisions)]
}

/// Edits one of two documents in step, up to `cases` times, and aligns the two.
pub fn measure_edited(subject: &Subject, cases: usize, random: &mut Random) -> Class {
    let mut pairs: Vec<_> = subject.pairs().into_iter().filter(|&(left, right)| subject.has_known_sections(left, right)).collect();
    let mut revised = Vec::new();
    while revised.len() < cases && !pairs.is_empty() {
        let (left, right) = pairs.swap_remove(random.next(pairs.len()));
        revised.extend(edits::revise(subject, left, right, random));
    }
    Class::of(revised.par_iter().map(|two| align(&two.collection, two.left, two.right, &two.truth)).collect())
}

/// What became of two documents.
struct Measured {
    all: Score,
    used: Score,
    failures: String,
}

fn align(collection: &Collection, left: DocumentId, right: DocumentId, truth: &Truth) -> Measured {
    let comparison = alignment::compare(collection, collection.article(left), left, right, Baseline::Source, Relation::Unknown);
    let (mut all, mut used) = (Score::default(), Score::default());
    let name = |id| &collection.file(collection.document(id).file).path;
    let heading = |id: DocumentId, at: usize| {
        let section = &collection.document(id).sections[at];
        format!("{} {:?}", "#".repeat(usize::from(section.level)), section.text)
    };
    let mut failures = format!("{}  {}", name(left), name(right));
    let mut confirmed = BTreeSet::new();
    for pair in &comparison.sections {
        let (Some(l), Some(r)) = (pair.left, pair.right) else { continue };
        let (l, r) = (l.0 as usize, r.0 as usize);
        // What stands before the first heading always is a pair.
        let Some(right_one) = truth.judge(l, r).filter(|_| l > 0 || r > 0) else { continue };
        let count = |score: &mut Score| if right_one { score.right += 1 } else { score.wrong += 1 };
        count(&mut all);
        if pair.confidence >= USED {
            count(&mut used);
        }
        if right_one {
            confirmed.insert(l);
        } else {
            failures += &format!("\n  wrong {:.2} {:?}: {}  {}", pair.confidence, pair.by, heading(left, l), heading(right, r));
        }
    }
    let mut expected = 0;
    for (l, r) in truth.expected() {
        expected += 1;
        if !confirmed.contains(&l) {
            failures += &format!("\n  missed: {}  {}", heading(left, l), heading(right, r));
        }
    }
    all.missed = expected - all.right;
    used.missed = expected - used.right;
    Measured { all, used, failures }
}
