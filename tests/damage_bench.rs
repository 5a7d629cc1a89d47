//! The damage bench in a small form: each kind of damage, twice, in the project's own article.

#[path = "../examples/damage_bench/bench.rs"]
#[allow(dead_code, reason = "the bench itself uses all of it")]
mod bench;

use bench::{KINDS, Random, Score, own_article, run};

/// The numbers that the bench stands for; `cargo run --release --example damage_bench` gives them for real documentation.
#[test]
fn damages_are_found_where_they_are_and_nothing_else_is() {
    let subjects = [own_article()];
    let mut random = Random(20_261_128);
    let (mut total, mut kinds) = (Score::default(), 0);
    let mut failures = Vec::new();
    for kind in KINDS {
        let mut score = Score::default();
        run(kind, &subjects, 2, &mut random, false, &mut score);
        kinds += usize::from(score.cases > 0);
        if score.found < score.cases || score.others > 0 {
            failures.push(format!("{}: {score:?}", kind.name));
        }
        total.cases += score.cases;
        total.found += score.found;
        total.others += score.others;
    }
    assert!(kinds >= 50, "only {kinds} kinds of damage can be done to the article");
    let sound = total.found * 100 >= total.cases * 98 && total.others * 5 <= total.cases;
    assert!(sound, "{total:?}\n{}", failures.join("\n"));
}
