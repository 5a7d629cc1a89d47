//! The alignment bench in a small form: the project's own pages in five languages, without their ids.

#[path = "../examples/alignment_bench/bench.rs"]
#[allow(dead_code, reason = "the bench itself uses all of it")]
mod bench;

use bench::{Links, Random, Subject, measure_blocks, measure_edited, measure_sections};

/// The numbers that the bench stands for; `cargo run --release --example alignment_bench` gives them for real documentation.
#[test]
fn sections_and_blocks_find_each_other_without_ids() {
    let subject = Subject::read(concat!(env!("CARGO_MANIFEST_DIR"), "/docs"), Links::Masked);
    assert_eq!(subject.left_out, 0);
    let [in_step, revisions] = measure_sections(&subject);
    let truth = in_step.all.right + in_step.all.missed;
    assert!(truth > 1_000 && in_step.all.f1() >= 0.999, "{truth} {:?} {:?}", in_step.all, in_step.failures);
    assert!(revisions.all.f1() >= 0.985, "{:?} {:?}", revisions.all, revisions.failures);
    let edited = measure_edited(&subject, 60, &mut Random(20_261_128));
    assert!(edited.documents > 20, "{}", edited.documents);
    assert!(edited.all.f1() >= 0.9 && edited.used.precision() >= 0.98, "{:?} {:?} {:?}", edited.all, edited.used, edited.failures);
    let [_, blocks, _] = measure_blocks(&subject, 60, &mut Random(20_261_128));
    assert!(blocks.documents > 10, "{}", blocks.documents);
    assert!(blocks.all.f1() >= 0.9 && blocks.used.precision() >= 0.98, "{:?} {:?} {:?}", blocks.all, blocks.used, blocks.failures);
}
