//! Entries in another order than those of the baseline.

use super::canonical_code;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{Role, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC213",
    name: "reordered-entries",
    severity: Severity::Note,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["merge-conflict"],
    arguments: &[("codes", "the codes, each as its article spells it, of the entries that stand elsewhere, in the order they stand here")],
    pages: pages!("reordered-entries"),
};

/// Places shown beside the finding.
const MOST_SHOWN: usize = 5;

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let sure = context.comparison.entries.iter().filter(|pair| pair.confidence >= 0.5);
    let mut pairs: Vec<(usize, usize)> = sure.filter_map(|pair| pair.left.zip(pair.right)).collect();
    pairs.sort_unstable();
    let order: Vec<usize> = pairs.iter().map(|(_, right)| *right).collect();
    let moved: Vec<(usize, usize)> = out_of_order(&order).into_iter().map(|at| pairs[at]).collect();
    let Some(&(first, first_there)) = moved.first() else { return };
    let heading = |entry: usize| context.document.entry_title(&context.document.entries[entry]);
    let code = |entry: usize| canonical_code(context.collection, context.comparison.document, entry);
    let there = context.base.entry_title(&context.base.entries[first_there]);
    let finding = context
        .finding(&META, heading(first))
        .with("codes", moved.iter().map(|(entry, _)| code(*entry)).collect::<Vec<_>>())
        .related(Role::Baseline, context.base_place(there));
    let others = moved[1..].iter().take(MOST_SHOWN);
    findings.push(others.fold(finding, |finding, (entry, _)| finding.related(Role::Duplicate, context.place(heading(*entry)))));
}

/// The positions of what has to move for `order` to rise: all that is not in one longest rising part of it.
fn out_of_order(order: &[usize]) -> Vec<usize> {
    // For each length, the position at which a rising part of that length ends with the smallest number.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(order.len());
    for (at, number) in order.iter().enumerate() {
        let length = ends.partition_point(|&end| order[end] < *number);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut stays = vec![false; order.len()];
    let mut at = ends.last().copied();
    while let Some(position) = at {
        stays[position] = true;
        at = before[position];
    }
    (0..order.len()).filter(|&position| !stays[position]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_few_as_possible_have_moved() {
        for (order, moved) in
            [(&[][..], &[][..]), (&[0, 1, 2], &[]), (&[3, 0, 1, 2], &[0]), (&[0, 2, 3, 1], &[3]), (&[2, 1, 0], &[0, 1]), (&[4, 7, 9], &[])]
        {
            assert_eq!(out_of_order(order), moved, "{order:?}");
        }
    }
}
