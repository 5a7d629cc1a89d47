//! Damages sound texts, mends them with the library, and counts what comes back byte for byte.
//!
//! ```console
//! cargo run --release --example fix_bench
//! cargo run --release --example fix_bench -- path/to/docs --reference path/to/sources --verbose
//! ```
//!
//! Without a folder, the article of the tests is damaged, and a page of what that lacks. Every damage is made alone, in a
//! few places of every document, and the document is mended beside the others of its article. One line a rule: the damages
//! made, those that a finding of the rule tells, those restored to the byte, and findings that were not there before.
//! `--unsafe-fixes` adds the rules whose fixes are; `--in-step` and `--source-locale L` are those of the program.

#[path = "../tests/common/article.rs"]
#[allow(dead_code, reason = "the tests damage the model, this damages the text")]
mod article;
#[path = "fix_bench/damages.rs"]
mod damages;

use damages::{DAMAGES, Damage, Sound};
use doccheck::alignment::{self, BaselineOptions, LayoutOptions};
use doccheck::check::{self, CheckOptions};
use doccheck::document::{Collection, lower};
use doccheck::finding::{Applicability, FileId, Finding};
use doccheck::fix::{self, Edits, Mended, Survey, Workshop};
use doccheck::locale::Locale;
use doccheck::rules::{self, RuleOptions};
use doccheck::source::{Limits, SourceFile, discovery};
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

/// Places of one document that one damage is made in: the rest would say the same.
const PLACES: usize = 3;

fn main() {
    let arguments = Arguments::read();
    let bench = Bench::new(&arguments);
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for article in bench.articles() {
        // What is wrong in the texts as they are is mended first, so that all that differs afterwards is the damage's.
        let sound = fix::mend(&bench.collect(article), arguments.boldest, &bench).collection;
        let before = faults(&bench.survey(&sound));
        for (id, document) in sound.iter().filter(|(_, document)| !document.reference_only) {
            let target = Sound { collection: &sound, document, text: sound.text(id) };
            for damage in DAMAGES.iter().filter(|damage| arguments.wants(damage)) {
                let all = (damage.ways)(&target);
                let step = all.len().div_ceil(PLACES).max(1);
                for way in all.into_iter().step_by(step) {
                    bench.try_one(damage, &sound, &target, way, &before, rows.entry(damage.rule).or_default());
                }
            }
        }
    }
    print(&rows);
}

/// What came of the damages of one rule.
#[derive(Default)]
struct Row {
    made: usize,
    found: usize,
    restored: usize,
    new: usize,
}

fn print(rows: &BTreeMap<&str, Row>) {
    println!("{:<26} {:>7} {:>7} {:>9} {:>7} {:>5}", "rule", "damaged", "found", "restored", "share", "new");
    let mut total = Row::default();
    for (rule, row) in rows {
        print_row(rule, row);
        total = Row {
            made: total.made + row.made,
            found: total.found + row.found,
            restored: total.restored + row.restored,
            new: total.new + row.new,
        };
    }
    print_row("all", &total);
}

fn print_row(name: &str, row: &Row) {
    let share = (row.restored * 1000).checked_div(row.found).unwrap_or(0);
    println!("{name:<26} {:>7} {:>7} {:>9} {:>5}.{}% {:>5}", row.made, row.found, row.restored, share / 10, share % 10, row.new);
}

/// How often each rule speaks of each file.
fn faults(survey: &Survey) -> BTreeMap<(&'static str, FileId), usize> {
    let mut counts = BTreeMap::new();
    for finding in &survey.findings {
        *counts.entry((finding.rule.name, finding.place.file)).or_default() += 1;
    }
    counts
}

struct Arguments {
    folder: Option<PathBuf>,
    reference: Option<PathBuf>,
    source_locale: Option<Locale>,
    in_step: bool,
    boldest: Applicability,
    verbose: bool,
}

impl Arguments {
    fn read() -> Self {
        let mut read =
            Self { folder: None, reference: None, source_locale: None, in_step: false, boldest: Applicability::Safe, verbose: false };
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--reference" => read.reference = words.next().map(PathBuf::from),
                "--source-locale" => read.source_locale = words.next().and_then(|tag| Locale::parse(&tag)),
                "--in-step" => read.in_step = true,
                "--unsafe-fixes" => read.boldest = Applicability::Unsafe,
                "--verbose" => read.verbose = true,
                _ => read.folder = Some(PathBuf::from(word)),
            }
        }
        read
    }

    fn wants(&self, damage: &Damage) -> bool {
        let fix = rules::find(damage.rule).and_then(|rule| rule.meta.fix);
        fix.is_some_and(|fix| fix <= self.boldest)
    }
}

/// The texts that are damaged, and how they are checked.
struct Bench {
    files: Vec<SourceFile>,
    references: HashSet<String>,
    layout: LayoutOptions,
    options: CheckOptions,
    verbose: bool,
    boldest: Applicability,
}

impl Bench {
    fn new(arguments: &Arguments) -> Self {
        let mut bench = Self {
            files: Vec::new(),
            references: HashSet::new(),
            layout: LayoutOptions { source_locale: arguments.source_locale.clone(), ..LayoutOptions::default() },
            options: CheckOptions {
                baselines: BaselineOptions { reference: None, in_step: arguments.in_step },
                rules: RuleOptions { own_hosts: vec!["docs.example.com".to_owned()], ..RuleOptions::default() },
                ..CheckOptions::default()
            },
            verbose: arguments.verbose,
            boldest: arguments.boldest,
        };
        match &arguments.folder {
            Some(folder) => bench.files = read(folder),
            None => {
                let file =
                    |path: &str, text: String| SourceFile::from_bytes(path.into(), path.into(), text.into_bytes(), &Limits::default());
                let pages = article::LOCALES.map(|locale| article::Page::new(locale, Some(article::CURRENT)));
                bench.files.extend(pages.iter().map(|page| file(&page.path(), page.text())));
                bench.files.extend(damages::EXTRAS.iter().map(|(path, text)| file(path, (*text).to_owned())));
            }
        }
        if let Some(folder) = &arguments.reference {
            for mut file in read(folder) {
                file.relative =
                    Path::new(&file.path).strip_prefix(folder).map_or(file.relative, |below| below.to_string_lossy().into_owned());
                bench.references.insert(file.path.clone());
                bench.files.push(file);
            }
        }
        bench.files.sort_by(|a, b| a.path.cmp(&b.path));
        bench
    }

    /// The files of each article.
    fn articles(&self) -> Vec<Vec<SourceFile>> {
        let all = self.collect(self.files.clone());
        let files =
            |members: &[doccheck::document::Member]| members.iter().map(|m| all.file(all.document(m.document).file).clone()).collect();
        all.articles.iter().map(|article| files(&article.members)).collect()
    }

    fn collect(&self, mut files: Vec<SourceFile>) -> Collection {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let readable = files.iter().enumerate().filter(|(_, file)| file.fault.is_none());
        let documents = readable.map(|(index, file)| {
            let mut document = lower(FileId(u32::try_from(index).expect("few files")), file, None);
            document.reference_only = self.references.contains(&file.path);
            document
        });
        let documents = documents.collect();
        alignment::collect(files, documents, &self.layout)
    }

    fn try_one(
        &self,
        damage: &Damage,
        sound: &Collection,
        target: &Sound<'_>,
        way: Vec<doccheck::finding::Edit>,
        before: &BTreeMap<(&'static str, FileId), usize>,
        row: &mut Row,
    ) {
        let file = sound.file(target.document.file);
        let mut edits = Edits::default();
        let made = edits.take(&doccheck::finding::Fix { applicability: Applicability::Safe, edits: way }, file);
        let damaged = edits.apply(target.text);
        if !made || damaged == target.text {
            return;
        }
        row.made += 1;
        let mut files = sound.files.clone();
        files[target.document.file.0 as usize] = self.file(file, damaged.clone());
        let collection = self.collect(files);
        let tells = |finding: &Finding| finding.rule.name == damage.rule && finding.place.file == target.document.file;
        let found = self.survey(&collection).findings.iter().filter(|finding| tells(finding)).count();
        let known = before.get(&(damage.rule, target.document.file)).copied().unwrap_or(0);
        if found <= known {
            self.show("not found", damage, &file.path, target.text, &damaged);
            return;
        }
        row.found += 1;
        let Mended { collection: mended, .. } = fix::mend(&collection, self.boldest, self);
        // What the damage itself brought is told by the share; new is what the fix brought.
        let (after, damaged_faults) = (faults(&self.survey(&mended)), faults(&self.survey(&collection)));
        let known = |key| before.get(key).max(damaged_faults.get(key)).copied().unwrap_or(0);
        row.new += after.iter().map(|(key, count)| count.saturating_sub(known(key))).sum::<usize>();
        let changed = sound.files.iter().zip(&mended.files).find(|(old, new)| old.text != new.text);
        match changed {
            None => row.restored += 1,
            Some((old, new)) => {
                self.show("damage", damage, &file.path, target.text, &damaged);
                self.show("not restored", damage, &old.path, &old.text, &new.text);
            }
        }
    }

    fn show(&self, what: &str, damage: &Damage, path: &str, old: &str, new: &str) {
        if self.verbose {
            println!("# {} ({}): {what}", damage.rule, damage.name);
            fix::diff::write(path, old, new, false, &mut std::io::stdout()).expect("standard output");
        }
    }
}

fn read(folder: &Path) -> Vec<SourceFile> {
    let current = std::env::current_dir().expect("a current folder");
    let found = discovery::discover(&discovery::Request::new(vec![folder.to_owned()], current)).expect("a folder of documents");
    discovery::read(&found.files, &Limits::default())
}

impl Workshop for Bench {
    fn read(&self, _before: &Collection, files: Vec<SourceFile>, _changed: &[FileId]) -> Collection {
        self.collect(files)
    }

    fn file(&self, file: &SourceFile, text: String) -> SourceFile {
        SourceFile::from_bytes(file.path.clone(), file.relative.clone(), text.into_bytes(), &Limits::default())
    }

    fn survey(&self, collection: &Collection) -> Survey {
        let mut findings = check::run(collection, &self.options).findings;
        findings.retain(|finding| finding.rule.name != "unverified");
        Survey { wanted: vec![true; findings.len()], findings }
    }

    fn may_change(&self, file: &SourceFile) -> bool {
        file.fault.is_none() && !self.references.contains(&file.path)
    }
}
