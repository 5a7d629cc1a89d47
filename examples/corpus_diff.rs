//! What a change of the code does to the findings on real documentation: records them, shows what came and what went, draws samples.
//!
//! ```console
//! cargo run --release --example corpus_diff -- record before.jsonl path/to/one "path/to/two --reference en-US"
//! cargo run --release --example corpus_diff -- compare before.jsonl path/to/one "path/to/two --reference en-US"
//! cargo run --release --example corpus_diff -- sample before.jsonl --seed 1 --each 40
//! ```
//!
//! A collection is a folder, followed by options of `doccheck check` where it needs some. Findings are told apart by collection and
//! fingerprint, so that a message worded anew is no difference. `sample` prints rows for `docs/precision.tsv`, the verdicts left open.

use clap::Parser;
use doccheck::cli::{self, Arguments, Io};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

/// Findings of one rule shown on either side of a comparison.
const SHOWN: usize = 20;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["record", record, collections @ ..] if !collections.is_empty() => write(record, &findings(collections)),
        ["compare", record, collections @ ..] if !collections.is_empty() => read(record).map(|old| compare(&old, &findings(collections))),
        ["sample", record, options @ ..] => {
            read(record).map(|found| sample(&found, number(options, "--seed", 1), number(options, "--each", 40)))
        }
        _ => Err("record FILE COLLECTION..., compare FILE COLLECTION..., or sample FILE [--seed N] [--each N]".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("corpus_diff: {message}");
            ExitCode::from(2)
        }
    }
}

/// A finding as it is recorded.
type Row = Value;

/// All findings of the collections, those that only count what could not be checked aside.
fn findings(collections: &[&str]) -> Vec<Row> {
    let mut rows = Vec::new();
    for collection in collections {
        let mut words = vec!["doccheck", "check", "--format", "jsonl", "--fail-on", "never"];
        words.extend(collection.split_whitespace());
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let status = cli::run(&Arguments::parse_from(words), &mut Io { out: &mut out, err: &mut err });
        if status == cli::ExitStatus::Failure {
            eprint!("{collection}: {}", String::from_utf8_lossy(&err));
        }
        let name = collection
            .split_whitespace()
            .next()
            .map_or("", |folder| Path::new(folder).file_name().and_then(|name| name.to_str()).unwrap_or(folder));
        for line in String::from_utf8_lossy(&out).lines() {
            let finding: Value = serde_json::from_str(line).expect("a line of the report is JSON");
            if finding["rule"] != "unverified" {
                rows.push(json!({
                    "corpus": name,
                    "rule": finding["rule"],
                    "severity": finding["severity"],
                    "place": format!("{}:{}", text(&finding["path"]), finding["span"]["start"]["line"]),
                    "message": finding["message"],
                    "fingerprint": finding["fingerprint"],
                }));
            }
        }
    }
    rows
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("")
}

fn write(record: &str, rows: &[Row]) -> Result<(), String> {
    let lines: String = rows.iter().map(|row| format!("{row}\n")).collect();
    std::fs::write(record, lines).map_err(|error| format!("cannot write {record}: {error}"))?;
    println!("{} findings recorded", rows.len());
    Ok(())
}

fn read(record: &str) -> Result<Vec<Row>, String> {
    let lines = std::fs::read_to_string(record).map_err(|error| format!("cannot read {record}: {error}"))?;
    lines.lines().map(|line| serde_json::from_str(line).map_err(|error| format!("{record}: {error}"))).collect()
}

fn number(options: &[&str], name: &str, default: u64) -> u64 {
    options.windows(2).find(|pair| pair[0] == name).and_then(|pair| pair[1].parse().ok()).unwrap_or(default)
}

fn compare(old: &[Row], new: &[Row]) {
    let key = |row: &Row| (text(&row["corpus"]).to_owned(), text(&row["fingerprint"]).to_owned());
    let keys = |rows: &[Row]| rows.iter().map(key).collect::<BTreeSet<_>>();
    let (before, after) = (keys(old), keys(new));
    let mut by_rule: BTreeMap<&str, (Vec<&Row>, Vec<&Row>)> = BTreeMap::new();
    for row in old.iter().filter(|row| !after.contains(&key(row))) {
        by_rule.entry(text(&row["rule"])).or_default().0.push(row);
    }
    for row in new.iter().filter(|row| !before.contains(&key(row))) {
        by_rule.entry(text(&row["rule"])).or_default().1.push(row);
    }
    for (rule, (gone, come)) in &by_rule {
        println!("{rule}: -{} +{}", gone.len(), come.len());
        for (mark, rows) in [('-', gone), ('+', come)] {
            for row in rows.iter().take(SHOWN) {
                println!("  {mark} {} {} {} {}", text(&row["corpus"]), text(&row["place"]), text(&row["severity"]), text(&row["message"]));
            }
            if rows.len() > SHOWN {
                println!("  {mark} and {} more", rows.len() - SHOWN);
            }
        }
    }
    println!("{} findings before, {} now", old.len(), new.len());
}

/// Draws up to `each` findings of every rule: the same for the same record and seed.
fn sample(rows: &[Row], seed: u64, each: u64) {
    let mut by_rule: BTreeMap<&str, Vec<(u64, &Row)>> = BTreeMap::new();
    for row in rows {
        by_rule.entry(text(&row["rule"])).or_default().push((drawn(seed, text(&row["corpus"]), text(&row["fingerprint"])), row));
    }
    for (rule, drawn) in &mut by_rule {
        drawn.sort_by_key(|(order, _)| *order);
        for (_, row) in drawn.iter().take(usize::try_from(each).unwrap_or(usize::MAX)) {
            println!("{rule}\t{}\t{}\t\t{}\t{seed}", text(&row["corpus"]), text(&row["place"]), text(&row["message"]));
        }
    }
}

/// A number for a finding that depends on nothing else: FNV-1a over the seed and its names.
fn drawn(seed: u64, corpus: &str, fingerprint: &str) -> u64 {
    let bytes = seed.to_le_bytes().into_iter().chain(corpus.bytes()).chain(fingerprint.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
