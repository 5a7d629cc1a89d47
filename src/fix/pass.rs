//! One pass of fixes over all files, and the search for those that do harm.
//!
//! Every file has a queue of groups of fixes, at first one group of all. A trial puts the first group of every file into
//! the texts and checks everything once. Files that no harm is traced to keep their groups; those that it is traced to
//! halve theirs and try again, all of them in the same next trial. So a check serves all files at once, and one harmful
//! fix among n is found in about 2·log₂(n) checks.

use super::edits::{Edits, Moves};
use super::known::Known;
use super::{State, Survey, Workshop};
use crate::document::Collection;
use crate::finding::{Applicability, FileId, Finding};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Checks in the search of one pass; fixes that are undecided by then are left.
const MOST_TRIALS: usize = 64;

/// What a pass came to.
pub(super) struct Done {
    /// The texts with the fixes that stand; `None` where none does.
    pub(super) state: Option<State>,
    /// How many fixes stand, by file.
    pub(super) fixed: BTreeMap<FileId, usize>,
    /// How many were taken back.
    pub(super) left: usize,
}

/// Indices of findings whose fixes belong together in a trial.
type Group = Vec<usize>;

/// Fixes by file.
type Groups = BTreeMap<FileId, Group>;

pub(super) fn run(state: &State, boldest: Applicability, workshop: &impl Workshop) -> Done {
    let pass = Pass { state, known: Known::new(&state.survey.findings, &state.collection), workshop };
    let chosen = pass.choose(boldest);
    pass.search(chosen)
}

struct Pass<'a, W> {
    state: &'a State,
    known: Known<'a>,
    workshop: &'a W,
}

impl<W: Workshop> Pass<'_, W> {
    /// The fixes that fit beside each other, in the order of their findings.
    fn choose(&self, boldest: Applicability) -> Groups {
        let Survey { findings, wanted } = &self.state.survey;
        let mut edits: HashMap<FileId, Edits> = HashMap::new();
        let mut chosen = Groups::new();
        for (at, finding) in findings.iter().enumerate().filter(|(at, _)| wanted.get(*at).copied().unwrap_or(false)) {
            let Some(fix) = finding.fix.as_ref().filter(|fix| fix.applicability <= boldest && !fix.edits.is_empty()) else { continue };
            let file = self.state.collection.file(finding.place.file);
            if self.workshop.may_change(file) && edits.entry(finding.place.file).or_default().take(fix, file) {
                chosen.entry(finding.place.file).or_default().push(at);
            }
        }
        chosen
    }

    fn search(&self, chosen: Groups) -> Done {
        let mut queues: BTreeMap<FileId, Vec<Group>> = chosen.into_iter().map(|(file, group)| (file, vec![group])).collect();
        let mut standing = Groups::new();
        // Fixes that stood alone when harm was done, but not alone in all files: each has to be tried by itself.
        let mut doubtful: Vec<(FileId, Group)> = Vec::new();
        let mut left = 0;
        for _ in 0..MOST_TRIALS {
            let mut trial: Groups = queues.iter_mut().filter_map(|(file, queue)| Some((*file, queue.pop()?))).collect();
            let alone = trial.is_empty();
            if alone {
                let Some((file, group)) = doubtful.pop() else { break };
                trial.insert(file, group);
            }
            let with = merged(&standing, &trial);
            let after = self.apply(&with);
            let blame = self.blame(&after, &with, &trial);
            if blame.files.is_empty() && doubtful.is_empty() && queues.values().all(Vec::is_empty) {
                return self.done(Some(after.state), with, left);
            }
            for (file, group) in trial {
                if !blame.files.contains(&file) {
                    standing.entry(file).or_default().extend(group);
                } else if group.len() > 1 {
                    let (first, second) = group.split_at(group.len() / 2);
                    queues.entry(file).or_default().extend([second.to_vec(), first.to_vec()]);
                } else if blame.shared && !alone {
                    doubtful.push((file, group));
                } else {
                    left += group.len();
                }
            }
        }
        left += queues.values().flatten().chain(doubtful.iter().map(|(_, group)| group)).map(Vec::len).sum::<usize>();
        self.settle(standing, left)
    }

    /// Checks what stands without the rest that it was tried with, and drops files until no harm is left.
    fn settle(&self, mut standing: Groups, mut left: usize) -> Done {
        standing.retain(|_, group| !group.is_empty());
        while !standing.is_empty() {
            let after = self.apply(&standing);
            let blame = self.blame(&after, &standing, &standing);
            if blame.files.is_empty() {
                return self.done(Some(after.state), standing, left);
            }
            left += blame.files.iter().filter_map(|file| standing.remove(file)).map(|group| group.len()).sum::<usize>();
        }
        self.done(None, standing, left)
    }

    fn done(&self, state: Option<State>, standing: Groups, left: usize) -> Done {
        let fixed = standing.into_iter().map(|(file, group)| (file, group.len())).collect();
        Done { state, fixed, left }
    }

    fn apply(&self, groups: &Groups) -> After {
        let before = &self.state.collection;
        let mut files = before.files.clone();
        let mut moves = HashMap::new();
        let mut changed = Vec::new();
        for (&id, group) in groups {
            let file = before.file(id);
            let mut edits = Edits::default();
            for fix in group.iter().filter_map(|&at| self.state.survey.findings[at].fix.as_ref()) {
                edits.take(fix, file);
            }
            files[id.0 as usize] = self.workshop.file(file, edits.apply(&file.text));
            moves.insert(id, edits.moves());
            changed.push(id);
        }
        After { state: State::new(self.workshop.read(before, files, &changed), self.workshop), moves }
    }

    /// The files of `trial` that harm is traced to, after all fixes of `with` were made.
    fn blame(&self, after: &After, with: &Groups, trial: &Groups) -> Blame {
        let findings = &after.state.survey.findings;
        let news = self.known.compare(findings, &after.state.collection, &after.moves);
        let mended: Vec<usize> = with.values().flatten().copied().collect();
        let failed = self.known.not_mended(&mended, &news, &after.moves);
        let mut blame = Blame::default();
        for at in failed {
            // What already stands has been judged; its finding may be told anew by what a trial does.
            blame.add([self.state.survey.findings[at].place.file].into(), trial);
        }
        for finding in news.new {
            blame.add(suspects(finding, &after.state.collection, trial), trial);
        }
        blame
    }
}

/// The texts after a trial, and where the places of the changed ones went.
struct After {
    state: State,
    moves: HashMap<FileId, Moves>,
}

/// Whom harm is traced to.
#[derive(Default)]
struct Blame {
    files: BTreeSet<FileId>,
    /// Whether several files are blamed for one finding.
    shared: bool,
}

impl Blame {
    fn add(&mut self, suspects: BTreeSet<FileId>, trial: &Groups) {
        let mut guilty: BTreeSet<FileId> = suspects.into_iter().filter(|file| trial.contains_key(file)).collect();
        if guilty.is_empty() {
            guilty = trial.keys().copied().collect();
        }
        self.shared |= guilty.len() > 1;
        self.files.extend(guilty);
    }
}

/// The files of `trial` that a new finding may come from: its own and those it speaks of, else those of its article.
fn suspects(finding: &Finding, collection: &Collection, trial: &Groups) -> BTreeSet<FileId> {
    let named = finding.related.iter().map(|related| related.place.file).chain(finding.compared_with).chain([finding.place.file]);
    let named: BTreeSet<FileId> = named.filter(|file| trial.contains_key(file)).collect();
    if !named.is_empty() {
        return named;
    }
    let own = collection.documents.binary_search_by_key(&finding.place.file, |document| document.file).ok();
    let article = own.and_then(|index| collection.articles.get(*collection.article_of.get(index)? as usize));
    article.into_iter().flat_map(|article| &article.members).map(|member| collection.document(member.document).file).collect()
}

fn merged(standing: &Groups, trial: &Groups) -> Groups {
    let mut all = standing.clone();
    for (file, group) in trial {
        all.entry(*file).or_default().extend(group);
    }
    all
}
