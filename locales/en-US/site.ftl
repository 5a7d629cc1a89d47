# The words of the catalogue's pages, en-US. Every other locale has the same ids.

## The frame of every page

site-name = Error catalogue
site-skip = Skip to the content
site-pages = Pages
site-languages = Languages
site-all-errors = All errors
site-coverage = Translation status

## Lists of errors

site-error-count = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
site-list-intro = Every documented error, by its code.
site-code = Code
site-message = Message
site-status = Status
site-language = Language
site-errors = Errors

## An error

site-description = What happens
site-causes = Causes and what to do
site-steps = Steps
site-solution = What to do
site-past-codes = Formerly
site-details = About this page
site-document = Document
site-lines = lines { $first } to { $last }
site-line = line { $first }
site-translated-from = Revision
site-findings = Found by doccheck
site-as-data = As data
site-no-text = This error is documented, but no text explains it.

## Status of a translation

site-status-current = up to date
site-status-behind = older revision
site-status-differs = differs
site-status-unverified = not compared
site-status-missing = not translated
site-explain-behind = This text was made from an older revision of the documentation. Other languages may have more recent information.
site-explain-differs = This text differs in structure from the other languages. It may lack causes or steps.
site-missing = This error isn't translated into { $language } yet. The text below is in { $shown }.

## Translation status

site-coverage-intro = How each error stands in each language. A translation is up to date if it was made from the same revision as the source or the newest translation.
site-up-to-date = Up to date
site-behind = Older revision
site-differs = Differs
site-unverified = Not compared
site-missing-count = Not translated

## Notes in the text

site-alert-note = Note
site-alert-tip = Tip
site-alert-important = Important
site-alert-caution = Caution
site-alert-warning = Warning
