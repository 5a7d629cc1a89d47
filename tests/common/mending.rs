//! Texts in memory, mended as the program mends files.

use super::Sources;
use doccheck::check;
use doccheck::document::Collection;
use doccheck::finding::{Applicability, FileId};
use doccheck::fix::{self, Mended, Survey, Workshop};
use doccheck::source::{Limits, SourceFile};

impl Sources {
    /// The texts with all fixes that stand, up to the `boldest`, and what else fixing came to.
    pub fn mended(&self, boldest: Applicability) -> (Self, Mended) {
        let mended = fix::mend(&self.collect(), boldest, self);
        let files = mended.collection.files.iter().filter(|file| file.fault.is_none() && !self.own.contains_key(&file.path));
        let fixed = files.fold(self.clone(), |sources, file| sources.file(&file.path, file.text.as_str()));
        (fixed, mended)
    }
}

impl Workshop for Sources {
    fn read(&self, _before: &Collection, files: Vec<SourceFile>, _changed: &[FileId]) -> Collection {
        self.collect_files(files)
    }

    fn file(&self, file: &SourceFile, text: String) -> SourceFile {
        SourceFile::from_bytes(file.path.clone(), file.relative.clone(), text.into_bytes(), &Limits::default())
    }

    fn survey(&self, collection: &Collection) -> Survey {
        let mut findings = check::run(collection, &self.options()).findings;
        findings.retain(|finding| finding.rule.name != "unverified");
        Survey { wanted: vec![true; findings.len()], findings }
    }

    fn may_change(&self, file: &SourceFile) -> bool {
        file.fault.is_none()
    }
}
