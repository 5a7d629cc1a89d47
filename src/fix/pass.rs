//! One pass of fixes over all files, and the search for those that do harm.
//!
//! All fixes that fit beside each other are tried at once. Where that does harm, the search goes by file first: every
//! file has a queue of groups of fixes, and a trial puts the first group of every file into the texts and checks
//! everything. Files that the harm is not traced to keep their groups; the others halve theirs, all of them in the same
//! next trial. So one check serves all files, and one harmful fix among n of a file is found in about 2·log₂(n) checks.
//! Harm that a finding does not tell the origin of is searched for by halving all fixes together, files first.

use super::edits::{Edits, Moves};
use super::known::Known;
use super::{State, Survey, Workshop};
use crate::finding::{Applicability, FileId, Finding, Fix};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Checks in each half of the search; fixes that are undecided by then are left.
const MOST_TRIALS: usize = 64;

/// What a pass came to.
pub(super) struct Done {
    /// The texts with the fixes that stand; `None` where none does.
    pub(super) state: Option<State>,
    /// How many findings that a fix was proposed for are gone, by file: one fix may mend several.
    pub(super) fixed: BTreeMap<FileId, usize>,
    /// The findings whose fixes were taken back, by their index.
    pub(super) refused: Vec<usize>,
}

/// Indices of findings whose fixes belong together in a trial.
type Group = Vec<usize>;

/// Fixes by file.
type Groups = BTreeMap<FileId, Group>;

/// Tries the fixes of all findings but the `refused` ones.
pub(super) fn run(state: &State, refused: &BTreeSet<usize>, boldest: Applicability, workshop: &impl Workshop) -> Done {
    let pass = Pass { state, known: Known::new(&state.survey.findings, &state.collection), boldest, workshop };
    let chosen = pass.choose(refused);
    pass.search(chosen)
}

struct Pass<'a, W> {
    state: &'a State,
    known: Known<'a>,
    boldest: Applicability,
    workshop: &'a W,
}

impl<W: Workshop> Pass<'_, W> {
    /// The fix of a finding, where it may be applied.
    fn fix(&self, at: usize) -> Option<&Fix> {
        let Survey { findings, wanted } = &self.state.survey;
        let fix = findings[at].fix.as_ref().filter(|fix| fix.applicability <= self.boldest && !fix.edits.is_empty())?;
        let wanted = wanted.get(at).copied().unwrap_or(false);
        (wanted && self.workshop.may_change(self.state.collection.file(findings[at].place.file))).then_some(fix)
    }

    /// The fixes that fit beside each other, in the order of their findings.
    fn choose(&self, refused: &BTreeSet<usize>) -> Groups {
        let mut edits: HashMap<FileId, Edits> = HashMap::new();
        let mut chosen = Groups::new();
        for (at, finding) in self.state.survey.findings.iter().enumerate() {
            let id = finding.place.file;
            let fix = self.fix(at).filter(|_| !refused.contains(&at));
            let taken = fix.is_some_and(|fix| edits.entry(id).or_default().take(fix, self.state.collection.file(id)));
            if taken {
                chosen.entry(id).or_default().push(at);
            }
        }
        chosen
    }

    fn search(&self, chosen: Groups) -> Done {
        let all: Vec<(FileId, usize)> = chosen.iter().flat_map(|(file, group)| group.iter().map(|&at| (*file, at))).collect();
        let ByFile { standing, after, doubtful, refused } = self.by_file(chosen);
        let after = after.or_else(|| (!standing.is_empty()).then(|| self.apply(&standing)));
        match after {
            // Something that was kept did harm to something that was taken back for it.
            Some(after) if !self.blame(&after, &standing, &standing).files.is_empty() => {
                self.by_halves(Groups::new(), None, all, Vec::new())
            }
            after => self.by_halves(standing, after, doubtful, refused),
        }
    }

    /// Searches every file by itself, and all at the same time.
    fn by_file(&self, chosen: Groups) -> ByFile {
        let mut queues: BTreeMap<FileId, Vec<Group>> = chosen.into_iter().map(|(file, group)| (file, vec![group])).collect();
        let mut found = ByFile::default();
        for _ in 0..MOST_TRIALS {
            let trial: Groups = queues.iter_mut().filter_map(|(file, queue)| Some((*file, queue.pop()?))).collect();
            if trial.is_empty() {
                return found;
            }
            let with = merged(&found.standing, &trial);
            let after = self.apply(&with);
            let blame = self.blame(&after, &with, &trial);
            found.after = blame.files.is_empty().then_some(after);
            for (file, group) in trial {
                if !blame.files.contains(&file) {
                    found.standing.entry(file).or_default().extend(group);
                } else if group.len() > 1 {
                    let (first, second) = group.split_at(group.len() / 2);
                    queues.entry(file).or_default().extend([second.to_vec(), first.to_vec()]);
                } else if blame.shared {
                    // Either of two files may be the one.
                    found.doubtful.extend(group.iter().map(|&at| (file, at)));
                } else {
                    found.refused.extend(group);
                }
            }
        }
        found.refused.extend(queues.into_values().flatten().flatten());
        found
    }

    /// Adds to what stands as many of the `rest` as do no harm, trying them in halves.
    fn by_halves(&self, mut standing: Groups, mut after: Option<After>, rest: Vec<(FileId, usize)>, mut refused: Vec<usize>) -> Done {
        let mut queue = vec![rest];
        for trial in 0.. {
            let Some(group) = queue.pop() else { break };
            if group.is_empty() || trial >= MOST_TRIALS {
                refused.extend(group.iter().map(|(_, at)| *at));
                continue;
            }
            let mut tried = Groups::new();
            group.iter().for_each(|(file, at)| tried.entry(*file).or_default().push(*at));
            let with = merged(&standing, &tried);
            let changed = self.apply(&with);
            if self.blame(&changed, &with, &tried).files.is_empty() {
                (standing, after) = (with, Some(changed));
            } else if group.len() > 1 {
                let (first, second) = group.split_at(group.len() / 2);
                queue.extend([second.to_vec(), first.to_vec()]);
            } else {
                refused.extend(group.iter().map(|(_, at)| *at));
            }
        }
        let mut fixed = BTreeMap::new();
        if let Some(After { state, moves }) = &after {
            let gone = self.known.compare(&state.survey.findings, &state.collection, moves).gone;
            for at in gone.into_iter().filter(|&at| self.fix(at).is_some()) {
                *fixed.entry(self.state.survey.findings[at].place.file).or_default() += 1;
            }
        }
        Done { state: after.map(|after| after.state), fixed, refused }
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
            blame.add([self.state.survey.findings[at].place.file].into(), trial);
        }
        for finding in news.new {
            blame.add(suspects(finding), trial);
        }
        blame
    }
}

/// What the search by file came to.
#[derive(Default)]
struct ByFile {
    /// Fixes that no harm was traced to.
    standing: Groups,
    /// The texts with them, where the last trial was just that.
    after: Option<After>,
    /// Fixes that did harm, or stood by when another one did.
    doubtful: Vec<(FileId, usize)>,
    /// Fixes that were taken back.
    refused: Vec<usize>,
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

/// The files that a new finding names: its own, and those it speaks of.
fn suspects(finding: &Finding) -> BTreeSet<FileId> {
    finding.related.iter().map(|related| related.place.file).chain(finding.compared_with).chain([finding.place.file]).collect()
}

fn merged(standing: &Groups, trial: &Groups) -> Groups {
    let mut all = standing.clone();
    for (file, group) in trial {
        all.entry(*file).or_default().extend(group);
    }
    all
}
