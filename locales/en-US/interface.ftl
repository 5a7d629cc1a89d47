# The words of the interface, en-US. Every other locale has the same ids.

## Severities and the parts of a finding

severity-error = error
severity-warning = warning
severity-note = note
level-help = help
level-fix = fix
level-unsafe-fix = fix to be looked at
also-in = { $told ->
    [source] also in { $also }: it came from here; mend it here
    [translation] also in { $also }: the fault comes from the source; mend it there
   *[no-source] also in { $also }: the fault comes from the common source; mend it there
}

## Summary

summary-read = Read { $documents ->
    [one] 1 document
   *[other] { $documents } documents
} in { $locales-count ->
    [0] no known language
    [one] 1 language ({ $locales })
   *[other] { $locales-count } languages ({ $locales })
}: { $articles ->
    [one] 1 article
   *[other] { $articles } articles
}, { $entries ->
    [0] no error entries
    [one] 1 error entry
   *[other] { $entries } error entries
}.
summary-source = Source language: { $locale }.
summary-no-source = No source language was found; translations were compared with each other.
summary-compared = Compared:
compared-exact = { $count ->
    [one] 1 document with the very source text it was translated from
   *[other] { $count } documents with the very source texts they were translated from
}
compared-cohort = { $count ->
    [one] 1 document with a translation of the same source revision
   *[other] { $count } documents with translations of the same source revision
}
compared-source = { $count ->
    [one] 1 document with the current source
   *[other] { $count } documents with the current source
}
compared-siblings = { $count ->
    [one] 1 document with a translation of another source revision
   *[other] { $count } documents with translations of other source revisions
}
compared-reference = { $count ->
    [one] 1 document with the reference
   *[other] { $count } documents with the reference
}
compared-none = { $count ->
    [one] 1 document is the source itself or stands alone
   *[other] { $count } documents are the source itself or stand alone
}
summary-unverified = Not verified:
unverified-no-baseline = { $count ->
    [one] 1 document, because there is nothing to compare it with
   *[other] { $count } documents, because there is nothing to compare them with
}
unverified-partial-tree = { $count ->
    [one] 1 link, because it leads to files that were not given
   *[other] { $count } links, because they lead to files that were not given
}
unverified-low-confidence = { $count ->
    [one] 1 section, because it could not be paired with certainty
   *[other] { $count } sections, because they could not be paired with certainty
}
unverified-unknown-locale = { $count ->
    [one] 1 document, because its language is unknown
   *[other] { $count } documents, because their language is unknown
}
unverified-ambiguous-article = { $count ->
    [one] 1 document, because its article is uncertain
   *[other] { $count } documents, because their article is uncertain
}
unverified-no-history = { $count ->
    [one] 1 document against the source revision that it names, because the history of the source is not here
   *[other] { $count } documents against the source revisions that they name, because the history of the source is not here
}
summary-suppressed = Suppressed:
suppressed-comment = { $count ->
    [one] 1 finding by a comment
   *[other] { $count } findings by comments
}
suppressed-configuration = { $count ->
    [one] 1 finding by the configuration
   *[other] { $count } findings by the configuration
}
suppressed-baseline = { $count ->
    [one] 1 finding by the baseline file
   *[other] { $count } findings by the baseline file
}
summary-fixed = { $count ->
    [0] Nothing was fixed.
    [one] 1 finding was fixed in { $files ->
        [one] 1 file
       *[other] { $files } files
    }.
   *[other] { $count } findings were fixed in { $files ->
        [one] 1 file
       *[other] { $files } files
    }.
}
summary-would-fix = { $count ->
    [0] Nothing would be fixed.
    [one] 1 finding would be fixed in { $files ->
        [one] 1 file
       *[other] { $files } files
    }.
   *[other] { $count } findings would be fixed in { $files ->
        [one] 1 file
       *[other] { $files } files
    }.
}
summary-fixes-left = { $count ->
    [one] 1 proposed fix was left out, because it would not have mended its finding or would have caused another one.
   *[other] { $count } proposed fixes were left out, because they would not have mended their findings or would have caused others.
}
summary-dialects = Markdown dialects: { $dialects }.
count-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
count-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
verdict-clean = No findings.
verdict-fixable = { $count ->
    [one] 1 has a proposed fix
   *[other] { $count } have a proposed fix
}

## Many findings

group-counts = { $count ->
    [one] 1 finding
   *[other] { $count } findings
} in { $documents ->
    [one] 1 document
   *[other] { $documents } documents
}
group-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
most-locales = Languages with most findings
most-folders = Folders with most findings
next = What next
next-explain = what this rule means, and what to do
next-select = the findings of one rule
next-locale = the findings in one language
next-verbose = every finding

## Statistics

statistics-rules = Findings by rule
statistics-locales = Findings by language
statistics-folders = Findings by folder
statistics-no-locale = unknown
column-code = Code
column-rule = Rule
column-locale = Language
column-folder = Folder
column-errors = Errors
column-warnings = Warnings
column-notes = Notes
column-fixable = With fix

## Status

status-title = Translations by language
status-current = Current
status-cosmetic = Wording
status-structural = Structure
status-codes = Codes
status-missing = Missing
status-unverifiable = Unverifiable
status-total = In all
status-no-source = No source language was found, so nothing can be said of articles without a translation.
status-untranslated = not translated into { $locale }
status-reason = { $reason ->
   *[no-revision] No source commit is named
    [no-source] The source no longer has this article
    [no-history] The source commit that is named cannot be read, because the history of the source is not here
    [other-repository] The source commit that is named is not in the repository, which is not that of the source
    [shallow] The source commit that is named is not in this shallow clone
    [partial] The text of the source commit that is named is not in this partial clone
    [missing-commit] The source commit that is named is not in the repository
    [ambiguous] The source commit that is named is cut short so much that several objects begin so
    [missing-path] The source commit that is named does not have this document
    [unreadable] The source document cannot be read at the commit that is named
    [damaged] The repository is damaged
}

## Pull requests: GitHub's log and job summary, and SARIF

github-shown = GitHub shows the first { $count } of each kind as annotations; all are in this log.
step-worst = The findings, the worst first:
step-more = { $count ->
    [one] 1 more finding is not listed here.
   *[other] { $count } more findings are not listed here.
}
sarif-root = The folder that doccheck was run in.
sarif-explain = “doccheck explain { $rule }” prints the whole page about this rule.
sarif-cut-results = { $count ->
    [one] 1 finding is left out
   *[other] { $count } findings are left out
}: this file holds the { $most } worst.
sarif-cut-places = { $count ->
    [one] 1 finding names
   *[other] { $count } findings name
} more than { $most } places; the places after these are left out.

## Two documents side by side

compare-sure = { $count ->
    [one] 1 surely corresponds
   *[other] { $count } surely correspond
}
compare-moved = { $count ->
    [one] 1 surely corresponds, and stands elsewhere
   *[other] { $count } surely correspond, and stand elsewhere
}
compare-unsure = { $count ->
    [one] 1 is not sure, and nothing is claimed about it
   *[other] { $count } are not sure, and nothing is claimed about them
}
compare-left = { $count ->
    [one] 1 is on the left only
   *[other] { $count } are on the left only
}
compare-right = { $count ->
    [one] 1 is on the right only
   *[other] { $count } are on the right only
}
compare-nothing = Neither document has a heading.
compare-percent = { $percent }%
compare-by-code = code
compare-by-anchor = anchor
compare-by-order = order
compare-by-fingerprint = content
compare-by-elimination = what is left
