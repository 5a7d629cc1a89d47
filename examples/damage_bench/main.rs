//! One known damage into one translation of a sound pair, many times: is it found, by a rule that may name it, where it is, and nothing else?
//!
//! ```console
//! cargo run --release --example damage_bench -- --cases 20 --seed 20261128 \
//!     path/to/collection:in-step path/to/translations:reference=path/to/source
//! ```
//!
//! The project's own article is always part of it. A collection is `DIR:in-step` or `DIR:reference=DIR`. For every kind of damage the table
//! says in how many cases it was found, and how many findings there were beside it.

// By its path, so that its modules lie beside it, here as in the tests.
#[path = "bench.rs"]
mod bench;

use bench::{KINDS, Random, Score, Subject, own_article, run};
use std::collections::BTreeMap;

fn main() {
    let mut cases = 20;
    let mut seed = 20_261_128;
    let mut only: Option<String> = None;
    let mut verbose = false;
    let mut subjects = vec![own_article()];
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().expect("an option has a value");
        match argument.as_str() {
            "--cases" => cases = value().parse().expect("a number"),
            "--seed" => seed = value().parse().expect("a number"),
            "--only" => only = Some(value()),
            "--verbose" => verbose = true,
            collection => subjects.push(Subject::read(collection)),
        }
    }
    for subject in &subjects {
        println!("{}: {} documents, {} comparisons", subject.name, subject.collection.documents.len(), subject.comparisons.len());
    }
    let mut random = Random(seed);
    let mut total = Score::default();
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    for kind in KINDS.iter().filter(|kind| only.as_deref().is_none_or(|name| kind.name.contains(name))) {
        let score = scores.entry(kind.name).or_default();
        run(kind, &subjects, cases, &mut random, verbose, score);
        println!("{:<28} {:>3} cases {:>3} found {:>3} others", kind.name, score.cases, score.found, score.others);
        total.cases += score.cases;
        total.found += score.found;
        total.others += score.others;
    }
    let share = |part: usize| 100.0 * part as f64 / total.cases.max(1) as f64;
    println!(
        "{} kinds, {} cases, {:.1} % found, {:.2} other findings a case",
        scores.len(),
        total.cases,
        share(total.found),
        share(total.others) / 100.0
    );
}
