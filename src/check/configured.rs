//! Which findings the entries of the configuration silence, and which entries silence nothing.

use super::judged::Judged;
use crate::finding::{Edit, Finding, Idle, IdleKind, Place};
use crate::rules::{RULES, matches};

/// An entry `[[suppress]]` of the configuration.
#[derive(Debug, Clone)]
pub struct ConfiguredSuppression {
    /// Codes, prefixes of codes or names; empty: all rules.
    pub rules: Vec<String>,
    /// By file: whether its patterns match the file's path.
    pub files: Vec<bool>,
    /// Where it stands in the configuration.
    pub place: Place,
    /// How to remove it, where that is certain.
    pub removal: Option<Edit>,
}

/// The entries, while the findings pass.
pub(super) struct Entries<'a> {
    entries: &'a [ConfiguredSuppression],
    /// By entry and rule: whether it names the rule.
    names: Vec<Vec<bool>>,
    used: Vec<bool>,
}

impl<'a> Entries<'a> {
    pub(super) fn new(entries: &'a [ConfiguredSuppression]) -> Self {
        let names = |entry: &ConfiguredSuppression| {
            let named = |rule: &&crate::rules::Rule| entry.rules.is_empty() || entry.rules.iter().any(|key| matches(key, rule.meta));
            RULES.iter().map(named).collect()
        };
        Self { entries, names: entries.iter().map(names).collect(), used: vec![false; entries.len()] }
    }

    /// Whether `finding` is silenced; all entries that would silence it are of use.
    pub(super) fn silences(&mut self, finding: &Finding) -> bool {
        let Some(rule) = RULES.iter().position(|rule| rule.meta.name == finding.rule.name) else { return false };
        let file = finding.place.file.0 as usize;
        let mut silenced = false;
        for (at, entry) in self.entries.iter().enumerate() {
            if self.names[at][rule] && entry.files.get(file) == Some(&true) {
                self.used[at] = true;
                silenced = true;
            }
        }
        silenced
    }

    /// The entries that were of no use, although all that they name was looked for.
    pub(super) fn idle(&self, judged: &Judged<'_>) -> Vec<Idle> {
        let unused = self.entries.iter().zip(&self.names).zip(&self.used).filter(|(_, used)| !**used).map(|(entry, _)| entry);
        let known = unused.filter(|(entry, names)| judged.knows_entry(entry, names));
        let idle = known.map(|(entry, _)| Idle {
            kind: IdleKind::Configuration,
            place: entry.place,
            rules: entry.rules.clone(),
            path: String::new(),
            removal: entry.removal.clone(),
        });
        idle.collect()
    }
}
