//! What each stage costs, on this project's documentation or on any folder:
//! `DOCCHECK_CORPUS=path/to/docs cargo bench`.
//!
//! `parse` is the floor: nothing that reads Markdown can be faster than its parser.

use doccheck::alignment::{BaselineOptions, LayoutOptions, collect, comparisons};
use doccheck::check::{CheckOptions, run};
use doccheck::document::{Collection, Document, lower};
use doccheck::finding::FileId;
use doccheck::source::discovery::{Request, discover, read};
use doccheck::source::{Limits, SourceFile};
use doccheck::{catalogue, markdown};
use std::path::PathBuf;
use std::sync::LazyLock;

static FILES: LazyLock<Vec<SourceFile>> = LazyLock::new(|| {
    let folder = std::env::var_os("DOCCHECK_CORPUS").map_or_else(|| PathBuf::from("docs"), PathBuf::from);
    let current = std::env::current_dir().expect("a current folder");
    let found = discover(&Request::new(vec![folder], current)).expect("a folder of documents");
    read(&found.files, &Limits::default())
});

fn documents() -> Vec<Document> {
    FILES.iter().enumerate().map(|(at, file)| lower(FileId(u32::try_from(at).expect("few files")), file, None)).collect()
}

static COLLECTION: LazyLock<Collection> = LazyLock::new(|| collect(FILES.clone(), documents(), &LayoutOptions::default()));

fn main() {
    divan::main();
}

#[divan::bench]
fn parse() -> usize {
    FILES.iter().map(|file| markdown::read(&file.text, 0).blocks.len()).sum()
}

#[divan::bench]
fn lower_documents() -> usize {
    documents().len()
}

#[divan::bench]
fn collect_articles(bencher: divan::Bencher<'_, '_>) {
    bencher
        .with_inputs(|| (FILES.clone(), documents()))
        .bench_values(|(files, documents)| collect(files, documents, &LayoutOptions::default()));
}

#[divan::bench]
fn compare_articles() -> usize {
    COLLECTION.articles.iter().map(|article| comparisons(&COLLECTION, article, &BaselineOptions::default()).len()).sum()
}

#[divan::bench]
fn check_everything() -> usize {
    run(&COLLECTION, &CheckOptions::default()).findings.len()
}

#[divan::bench]
fn build_catalogue(bencher: divan::Bencher<'_, '_>) {
    let outcome = run(&COLLECTION, &CheckOptions::default());
    bencher.bench(|| catalogue::build(&COLLECTION, &outcome.findings, &outcome.comparisons).entries.len());
}
