//! How often sections and blocks are paired right where no id says which belong together.
//!
//! ```console
//! cargo run --release --example alignment_bench -- --failures 5 path/to/collection path/to/translations:reference=path/to/source
//! ```
//!
//! Explicit ids of headings are the truth. They are taken out of copies of the texts, every document is aligned with every other one of its
//! article by what `check` uses, and the pairs are compared with the ids. A pair is wrong only where one of its two ids stands on the
//! other side: on another section, that is. Documents are *in step* where both have the same ids in the same order on headings of the same
//! levels; all others are of different *revisions*. *Edited* are documents in step of which one has been made another revision, at random but
//! the same each time: there every section is known, and a pair of two that have nothing to do with each other is wrong, too. Links within
//! a page name the ids they lead to: the table says what is found with them (*kept*) and without (*masked*).
//!
//! *Blocks* are those of sections that correspond and have the same kinds of blocks in the same order. One of them is removed or added, or
//! (*moved*) put to another place, and the others must still be paired as they stood. Where two paragraphs of equal length and without any code
//! change places, nobody can see that: those are the wrong pairs of *moved*.

// By its path, so that its modules lie beside it, here as in the tests.
#[path = "bench.rs"]
mod bench;

use bench::{Links, Random, Score, Subject, measure_blocks, measure_edited, measure_sections};

fn main() {
    let (mut shown, mut cases, mut seed) = (0, 400, 20_261_128);
    let mut subjects = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|n| n.parse::<u64>().ok()).unwrap_or_else(|| panic!("{argument} takes a number"));
        match argument.as_str() {
            "--failures" => shown = usize::try_from(number()).unwrap_or(usize::MAX),
            "--cases" => cases = usize::try_from(number()).unwrap_or(usize::MAX),
            "--seed" => seed = number(),
            folder => subjects.push(folder.to_owned()),
        }
    }
    println!(
        "{:<26} {:<7} {:<10} {:>6} {:>7}   {:<29} pairs that rules build on",
        "collection", "links", "class", "texts", "pairs", "all pairs"
    );
    for argument in &subjects {
        for links in [Links::Kept, Links::Masked] {
            let subject = Subject::read(argument, links);
            let [in_step, revisions] = measure_sections(&subject);
            let edited = measure_edited(&subject, cases, &mut Random(seed));
            let [whole, blocks, moved] = measure_blocks(&subject, cases, &mut Random(seed));
            for (class, name) in [
                (in_step, "in step"),
                (revisions, "revisions"),
                (edited, "edited"),
                (whole, "blocks"),
                (blocks, "one gone"),
                (moved, "one moved"),
            ] {
                let truth = class.all.right + class.all.missed;
                let [all, used] = [class.all, class.used].map(figures);
                println!("{:<26} {:<7} {name:<10} {:>6} {truth:>7}   {all}   {used}", subject.name, links.name(), class.documents);
                for (_, failure) in class.failures.iter().take(shown) {
                    println!("    {}", failure.replace('\n', "\n    "));
                }
            }
            if subject.left_out > 0 {
                println!("    {} documents have other sections without their ids, and are left out", subject.left_out);
            }
        }
    }
}

fn figures(score: Score) -> String {
    format!("F1 {:.4} P {:.4} R {:.4}", score.f1(), score.precision(), score.recall())
}
