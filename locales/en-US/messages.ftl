# The words of findings, en-US. Every other locale has the same ids.
#
# A message is named like its rule. Its value says what is wrong in one sentence that stands alone,
# `.label` names what is marked in the excerpt, `.help` gives the way out, `.fix` what the fix does.
# Messages and labels end without a full stop; help is one or more full sentences.
#
# Beside the rule's own arguments every message is given: $baseline, $base (the compared document's locale,
# or its path where the locale would not tell), $base-locale, $base-revision, $revision, $has-revisions,
# $severity, for each argument $has-<name> (yes or no; an empty text, an empty list and 0 are no), and for each list $<name>-count.

## What a translation was compared with

base = { $baseline ->
    [exact] the source ({ $base }) at the revision translated
    [cohort] { $base } (same source revision)
    [source] the current source ({ $base })
    [reference] the reference ({ $base })
   *[other] { $base }
}
drift = { $baseline ->
    [siblings] { $has-revisions ->
        [yes] — drift between source revisions: { $revision } here, { $base-revision } in { $base }
       *[no] — drift between source revisions
    }
   *[other] { "" }
}

## How two documents differ (behind-siblings, stale-translation); here is the document, there the other one

change-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; entry only there: { $missing-entries }
   *[other] ; entries only there: { $missing-entries }
}
change-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; entry only here: { $extra-entries }
   *[other] ; entries only here: { $extra-entries }
}
change-causes = { $causes-count ->
    [0] { "" }
   *[other] ; number of causes here / there: { $causes }
}
change-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; section only there: { $missing-sections }
   *[other] ; sections only there: { $missing-sections }
}
change-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; section only here: { $extra-sections }
   *[other] ; sections only here: { $extra-sections }
}
change-levels = { $has-levels ->
    [yes] { $levels ->
        [one] ; 1 heading of another level
       *[other] ; { $levels } headings of another level
    }
   *[no] { "" }
}

## What the source has changed (stale-translation)

since-commits = { $has-then ->
    [yes] { $has-now ->
        [yes] { "" }: { $then } then, { $now } now
       *[no] { "" }: { $then } then
    }
   *[no] { "" }
}
since-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; new code: { $missing-entries }
   *[other] ; new codes: { $missing-entries }
}
since-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; code removed: { $extra-entries }
   *[other] ; codes removed: { $extra-entries }
}
since-changed-codes = { $changed-codes-count ->
    [0] { "" }
    [one] ; code changed: { $changed-codes }
   *[other] ; codes changed: { $changed-codes }
}
since-changed-messages = { $changed-messages-count ->
    [0] { "" }
    [one] ; new message for: { $changed-messages }
   *[other] ; new messages for: { $changed-messages }
}
since-causes = { $causes-count ->
    [0] { "" }
   *[other] ; causes changed (number then / now): { $causes }
}
since-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; new section: { $missing-sections }
   *[other] ; new sections: { $missing-sections }
}
since-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; section removed: { $extra-sections }
   *[other] ; sections removed: { $extra-sections }
}
since-changed-sections = { $changed-sections-count ->
    [0] { "" }
   *[other] ; text changed in: { $changed-sections }
}
since-keys = { $keys-count ->
    [0] { "" }
   *[other] ; front matter changed: { $keys }
}
since-paragraphs = { $has-paragraphs ->
    [yes] { $paragraphs ->
        [one] ; 1 paragraph added or removed
       *[other] ; { $paragraphs } paragraphs added or removed
    }
   *[no] { "" }
}
since-tables = { $has-tables ->
    [yes] { $tables ->
        [one] ; 1 table changed
       *[other] ; { $tables } tables changed
    }
   *[no] { "" }
}
since-lists = { $has-lists ->
    [yes] { $lists ->
        [one] ; 1 list changed
       *[other] ; { $lists } lists changed
    }
   *[no] { "" }
}
since-code-blocks = { $has-code-blocks ->
    [yes] { $code-blocks ->
        [one] ; 1 code block changed
       *[other] ; { $code-blocks } code blocks changed
    }
   *[no] { "" }
}
since-images = { $has-images ->
    [yes] { $images ->
        [one] ; 1 image changed
       *[other] ; { $images } images changed
    }
   *[no] { "" }
}
since-alerts = { $has-alerts ->
    [yes] { $alerts ->
        [one] ; 1 alert changed
       *[other] ; { $alerts } alerts changed
    }
   *[no] { "" }
}
since-includes = { $has-includes ->
    [yes] { $includes ->
        [one] ; 1 include changed
       *[other] ; { $includes } includes changed
    }
   *[no] { "" }
}

## Lists in messages

list-middle = { $start }, { $next }
list-two = { $start } and { $last }
list-end = { $start }, and { $last }
list-cut = { $start }, and { $more } more
list-pair = { $head } ({ $tail })
list-heading = “{ $text }”

## Places shown beside a finding

related-baseline = { $locale } has this
related-first = first here
related-target = the target
related-duplicate = also here
related-evidence = this shows it
related-includer = includes this file

## DC0xx reading and the tool

unreadable-document = { $kind ->
    [utf8] The file is not UTF-8: the byte at offset { $offset } cannot be decoded
    [utf16] The file is { $encoding }, not UTF-8
    [binary] The file is not text: it has a NUL byte at offset { $offset }
    [limit] { $has-line ->
        [yes] The file exceeds the limit { $limit } ({ $allowed }) at line { $line }
       *[no] The file exceeds the limit { $limit } ({ $allowed })
    }
    [not-regular] This is not a regular file{ $has-detail ->
        [yes] { " " }but a { $detail }
       *[no] { "" }
    }
    [panic] doccheck failed while reading this file: { $detail }
   *[io] The file cannot be read: { $detail }
}
    .label = { $kind ->
        [limit] the limit is met here
       *[other] cannot be read
    }
    .help = { $kind ->
        [utf8] Save the file as UTF-8.
        [utf16] Save the file as UTF-8.
        [binary] Remove the NUL bytes, or keep files that are not text outside the documentation.
        [limit] Split the file, or raise the limit with --{ $limit }.
        [not-regular] Name a regular file or a folder.
        [panic] This is a fault in doccheck; please report it with the file. All other files were checked.
       *[io] Check that the file exists and may be read.
    }

invalid-front-matter = { $kind ->
    [not-closed] The front matter is never closed
    [not-mapping] The front matter is not a list of keys and values
    [duplicate-key] The front matter gives the key `{ $key }` twice
    [alias] The front matter uses an anchor, alias or tag, which doccheck does not follow
    [too-large] The front matter is too large
    [too-deep] The front matter is nested too deeply
   *[syntax] The front matter is not valid YAML{ $has-detail ->
        [yes] : { $detail }
       *[no] { "" }
    }
}
    .label = { $kind ->
        [not-closed] opened here
        [duplicate-key] given again here
       *[other] cannot be read
    }
    .help = { $kind ->
        [not-closed] End the front matter with a line of three hyphens.
        [not-mapping] Write one `key: value` on each line.
        [duplicate-key] Keep one of the two.
        [alias] Write the value out where it is used.
        [too-large] Keep only metadata here, and move the rest into the text.
        [too-deep] Flatten the values.
       *[syntax] Put quotation marks around values that contain a colon, and indent with spaces.
    }

ambiguous-markdown = { $kind ->
    [id] Two Markdown readers give this heading different ids: `{ $first }` (pulldown-cmark) and `{ $second }` (comrak)
   *[block] Two Markdown readers see different things here: { $first ->
        [heading] a heading
        [paragraph] a paragraph
        [list] a list
        [item] a list item
        [quote] a quotation
        [code] a code block
        [html] a block of HTML
        [table] a table
        [row] a table row
        [cell] a table cell
        [rule] a thematic break
       *[nothing] no new block
    } (pulldown-cmark) and { $second ->
        [heading] a heading
        [paragraph] a paragraph
        [list] a list
        [item] a list item
        [quote] a quotation
        [code] a code block
        [html] a block of HTML
        [table] a table
        [row] a table row
        [cell] a table cell
        [rule] a thematic break
       *[nothing] no new block
    } (comrak)
}
    .label = { $kind ->
        [id] links to this heading lead to one id or the other
       *[block] read in two ways
    }
    .help = { $kind ->
        [id] Give the heading an id of its own, so that no reader makes one from its text.
       *[block] Write it so that every reader sees the same: blank lines between blocks and no stray indentation help most often.
    }

unverified = { $reason ->
    [partial-tree] { $count ->
        [one] 1 link leads to a part of the documentation that was not given, so it was not checked
       *[other] { $count } links lead to parts of the documentation that were not given, so they were not checked
    }
    [low-confidence] { $count ->
        [one] 1 section could not be paired with certainty, so it was not compared
       *[other] { $count } sections could not be paired with certainty, so they were not compared
    }
    [unknown-locale] The language of this document is unknown, so it was not compared with its translations
    [ambiguous-article] It is not certain which article this document belongs to, so it was not compared
    [no-history] { $count ->
        [one] The source revision that 1 document of this language names cannot be read, because the history of the source is not here
       *[other] The source revisions that { $count } documents of this language name cannot be read, because the history of the source is not here
    }
   *[no-baseline] There is nothing to compare this document with
}
    .label = not verified
    .help = { $reason ->
        [partial-tree] Check the whole documentation tree at once.
        [low-confidence] Give corresponding headings the same anchor in every language.
        [unknown-locale] Put the document into a folder named by its locale, or name the locale in its front matter.
        [ambiguous-article] Give the titles of all translations of an article the same anchor, and other articles another one.
        [no-history] Run doccheck in a git clone of the source, or name one: --source-repo.
       *[no-baseline] Check it together with its translations, or name a text to compare with: --reference.
    }

unused-suppression = { $kind ->
    [unknown-rule] There is no rule `{ $found }` to suppress{ $has-near ->
        [yes] ; the nearest is `{ $near }`
       *[no] { "" }
    }
    [unknown-word] doccheck does not know the comment `{ $found }`{ $has-near ->
        [yes] ; the nearest is `{ $near }`
       *[no] { "" }
    }
    [unclosed] The comment `{ $found }` is never closed, so it suppresses nothing
    [enable] Nothing is suppressed here that this comment could end
    [part] This comment suppresses no finding of { $rules }
    [configuration] This entry of the configuration suppresses nothing
    [baseline] The baseline file accepts a finding of { $rules } in `{ $found }` that is no longer there
   *[unused] This comment suppresses nothing
}
    .label = { $kind ->
        [unknown-rule] not a rule
        [unknown-word] not known
        [unclosed] opened here
        [enable] ends nothing
        [baseline] no longer found
       *[other] suppresses nothing
    }
    .help = { $kind ->
        [unknown-rule] `doccheck rules` lists the rules. Separate them with commas, and write the reason after a colon.
        [unknown-word] Write doccheck-disable-next-line, doccheck-disable, doccheck-enable or doccheck-disable-file.
        [unclosed] Close the comment.
        [enable] Remove it, or write `doccheck-disable` above it.
        [baseline] Remove the line, or run `doccheck --write-baseline`.
        [part] Name only the rules that are meant.
       *[other] Remove it: it would hide the next fault at this place.
    }
    .fix = { $kind ->
        [baseline] Remove the line
        [configuration] Remove the entry
        [part] Name only the other rules
       *[other] Remove the comment
    }

hidden-character = { $kind ->
    [look-alike] { $place ->
        [code] The error code contains a look-alike of another letter ({ $character }): `{ $found }`
        [anchor] The anchor contains a look-alike of another letter ({ $character }): `{ $found }`
        [link] The link target contains a look-alike of another letter ({ $character }): `{ $found }`
       *[file-name] The file name contains a look-alike of another letter ({ $character }): `{ $found }`
    }
   *[invisible] { $place ->
        [code] The error code contains an invisible character ({ $character }): `{ $found }`
        [anchor] The anchor contains an invisible character ({ $character }): `{ $found }`
        [link] The link target contains an invisible character ({ $character }): `{ $found }`
       *[file-name] The file name contains an invisible character ({ $character }): `{ $found }`
    }
}
    .label = contains { $character }
    .help = { $place ->
        [file-name] Rename the file to `{ $expected }`.
       *[other] Write `{ $expected }`.
    }
    .fix = Write `{ $expected }`

merge-conflict = { $kind ->
    [unclosed-fence] A code block opened here is never closed and swallows { $lines ->
        [one] 1 line
       *[other] { $lines } lines
    } with { $headings ->
        [one] 1 heading
       *[other] { $headings } headings
    } and { $entries ->
        [one] 1 error code
       *[other] { $entries } error codes
    }
   *[conflict] A conflict marker of a merge was left in the text
}
    .label = { $kind ->
        [unclosed-fence] opened here, never closed
       *[conflict] conflict marker
    }
    .help = { $kind ->
        [unclosed-fence] Close the code block where the code ends.
       *[conflict] Keep one of the two versions and remove the marker lines.
    }

suppression-without-reason = { $has-rules ->
    [yes] This comment suppresses { $rules } without saying why
   *[no] This comment suppresses all findings without saying why
}
    .label = no reason
    .help = Write the reason after a colon at the end of the comment.

## DC1xx anchors and links

broken-anchor = { $has-section ->
    [yes] No heading here has the anchor `{ $target }`; in another translation it belongs to “{ $section }”
   *[no] No heading here has the anchor `{ $target }`
}
    .label = leads nowhere
    .help = { $has-suggestion ->
        [yes] Did you mean `{ $suggestion }`?
       *[no] { $has-section ->
            [yes] Add the section, or give its anchor back to the heading.
           *[no] Link to an anchor of this document, or add the anchor to the heading.
        }
    }
    .fix = Link to `{ $suggestion }`
    .related-baseline = the section in { $locale }

anchor-case-mismatch = The link `{ $found }` differs from the anchor `{ $expected }` in case or separators
    .label = not spelt like the anchor
    .help = Write `#{ $expected }`; anchors are case-sensitive.
    .fix = Link to `{ $expected }`
    .related-target = the anchor

broken-link = { $kind ->
    [case] There is no `{ $target }`; a file of that name differs in case
    [form] Written as `{ $target }`, the link leads nowhere
    [scheme] The link `{ $target }` is an address without `https://`, so it leads to a page of this site
   *[absent] { $has-fallback ->
        [yes] There is no `{ $target }`, neither in this language nor in { $fallback }
       *[no] There is no `{ $target }`
    }
}
    .label = { $kind ->
        [case] not spelt like the file
       *[other] { $count ->
            [one] leads nowhere
           *[other] leads nowhere, { $count } times in this document
        }
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] Write `{ $suggestion }`; many servers tell upper case from lower case.
            [absent] Did you mean `{ $suggestion }`?
           *[other] Write `{ $suggestion }`.
        }
       *[no] Link to a page that exists, or remove the link.
    }

broken-fragment = { $kind ->
    [case] The link to `#{ $fragment }` differs from an anchor of { $page } in case or separators
   *[absent] { $has-elsewhere ->
        [yes] { $page } has no anchor `{ $fragment }`; in another translation it belongs to “{ $elsewhere }”
       *[no] { $page } has no anchor `{ $fragment }`
    }
}
    .label = { $count ->
        [one] leads to the top of the page
       *[other] leads to the top of the page, { $count } times in this document
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] Write `#{ $suggestion }`; anchors are case-sensitive.
           *[absent] { $has-elsewhere ->
                [yes] Give the anchor to the heading of that page, or link to its `{ $suggestion }`.
               *[no] Did you mean `{ $suggestion }`?
            }
        }
       *[no] { $has-elsewhere ->
            [yes] Give the anchor to the heading of that page.
           *[no] Link to an anchor of that page, or to the page alone.
        }
    }
    .fix = Link to `{ $suggestion }`
    .related-baseline = the section in { $locale }
    .related-target = { $has-elsewhere ->
        [yes] the same section here
       *[no] the anchor
    }

duplicate-anchor = { $kind ->
    [used] The anchor `{ $anchor }` is given { $count } times, and a link leads to it
    [same-heading] This heading has the anchor `{ $anchor }` { $count } times
   *[unused] { $anchors-count ->
        [one] The anchor { $anchors } is given to more than one heading; no link uses it
       *[other] The anchors { $anchors } are each given to more than one heading; no link uses them
    }
}
    .label = { $kind ->
        [same-heading] given again
       *[other] not unique
    }
    .help = { $kind ->
        [used] Give each heading an anchor of its own, and lead the link to the right one.
        [same-heading] Remove the repetition.
       *[unused] Give each heading an anchor of its own before anything links to it.
    }
    .fix = Remove the repeated anchor

missing-heading-anchor = The heading “{ $title }” lacks the anchor `{ $expected }` that it has in { base } { drift }
    .label = anchor missing
    .help = Put `<a name="{ $expected }"></a>` in front of the heading's text, so that links in every language lead here.
    .fix = Add the anchor `{ $expected }`

translated-anchor = The anchor `{ $found }` should be `{ $expected }`, as in { base } { drift }
    .label = translated or changed anchor
    .help = Anchors are the same in all languages; write `{ $expected }`.
    .fix = Write `{ $expected }`

hard-coded-locale = { $kind ->
    [query] The link fixes a language by `{ $found }`
    [tree] The link leads into the documentation of another language: `{ $found }`
   *[path] The link fixes the language `{ $found }`
}
    .label = fixes the language
    .help = { $kind ->
        [tree] Link to the page of the same language.
       *[other] Leave `{ $found }` out, so that readers get the page in their own language.
    }
    .fix = { $kind ->
        [tree] Link to the page of the same language
       *[other] Remove `{ $found }`
    }

absolute-site-link = The link names the documentation's own site, { $host }
    .label = absolute
    .help = Write `{ $expected }`, so that the link works wherever the documentation is published.
    .fix = Write `{ $expected }`

lost-anchor = { $anchors-count ->
    [one] The anchor { $anchors } was published and is gone
   *[other] { $anchors-count } anchors were published and are gone: { $anchors }
}
    .label = links to it lead nowhere
    .help = Keep an old anchor beside the new one: others link to it.
    .fix = Give the anchor back

link-outside-root = { $kind ->
    [absolute] The link leads to a path from the file system's root: `{ $target }`
    [drive] The link leads to a drive: `{ $target }`
    [network] The link leads to a network share: `{ $target }`
    [file] The link leads to a local file: `{ $target }`
   *[parent] The link leads out of the documentation folder: `{ $target }`
}
    .label = outside the documentation
    .help = Link to a page inside the documentation, or to a web address. doccheck never opens such targets.

self-link-through-file = { $kind ->
    [address] The link leads to its own page by the page's address
   *[file] The link leads to its own page by the name of its file
}
    .label = this page
    .help = Write `{ $expected }`; it stays right when the page is renamed or copied.
    .fix = Write `{ $expected }`

fallback-link = { $count ->
    [one] A link leads to a page that this language lacks: { $targets }; readers are shown { $fallback }
   *[other] { $count } links lead to pages that this language lacks: { $targets }; readers are shown { $fallback }
}
    .label = shown in { $fallback }
    .help = Translate the pages that are linked to, or suppress this with the reason why they stay untranslated.

## DC2xx error entries

corrupted-code = { $place ->
    [title] The error code in the title, `{ $found }`, should be { $expected }, { evidence }
    [heading] The error code in the heading, `{ $found }`, should be { $expected }, { evidence }
   *[code-line] The error code `{ $found }` should be { $expected }, { evidence }
}
    .label = should be { $expected }
    .help = An error code is never translated; write it exactly as the product prints it.
    .fix = Write { $expected }
    .related-evidence = spelt { $expected } here

evidence = { $evidence ->
    [anchor] as its anchor shows
    [file-name] as the file name shows
    [front-matter] as the front matter shows
    [heading] as the heading shows
    [cohort] as in the translations of the same source revision
    [siblings] as in the other translations
   *[collection] as everywhere else in the documentation
}

code-heading-mismatch = { $kind ->
    [not-first] The heading does not begin with its error code { $expected }
   *[different] The heading names { $found }, but the entry documents { $expected }
}
    .label = { $kind ->
        [not-first] should come first
       *[different] should be { $expected }
    }
    .help = { $kind ->
        [not-first] Begin the heading with { $expected }.
       *[different] Write { $expected } in the heading.
    }
    .fix = { $kind ->
        [not-first] Move { $expected } to the front
       *[different] Write { $expected }
    }

missing-code-label = { $baseline ->
    [none] The entry { $expected } has no line with its error code
   *[other] The entry { $expected } has no line with its error code, unlike { base } { drift }
}
    .label = no error code line below
    .help = { $has-label ->
        [yes] Add the line `**{ $label }**: { $expected }` below the heading.
       *[no] Add a line with a bold label and { $expected } below the heading.
    }
    .fix = Add the line with the error code

missing-message = { $kind ->
    [empty] The error message of { $code } is empty
   *[missing] { $baseline ->
        [none] The entry { $code } has no error message
       *[other] The entry { $code } has no error message, unlike { base } { drift }
    }
}
    .label = { $kind ->
        [empty] nothing after the label
       *[missing] no error message below
    }
    .help = { $has-label ->
        [yes] Write the message that the product shows after `**{ $label }**:`.
       *[no] Write the message that the product shows below the error code.
    }

broken-label = The label `{ $found }` has damaged bold markup
    .label = should be `{ $expected }`
    .help = Put the whole label between the asterisks and the colon after them.
    .fix = Write `{ $expected }`

inconsistent-label = { $kind ->
    [number-position] The number stands in another place in “{ $found }” than in “{ $usual }”, which is written { $count ->
        [one] once
       *[other] { $count } times
    }
   *[wording] The label “{ $found }” is written “{ $usual }” { $count ->
        [one] once elsewhere in this document
       *[other] { $count } times elsewhere in this document
    }
}
    .label = elsewhere “{ $usual }”
    .help = Use one form throughout the document.
    .fix = Write “{ $usual }”

untranslated-label = The label “{ $found }” is not translated
    .label = not translated
    .help = Write “{ $expected }”.
    .fix = Write “{ $expected }”

duplicate-code = { $code } is documented twice in this language
    .label = documented again here
    .help = { $domain ->
        [given] Keep one entry and merge the other into it.
       *[none] Keep one entry and merge the other into it. If they are two errors, let `domain` in `[[entries]]` of the configuration say what tells them apart.
    }
    .related-first = first documented here

missing-entry = { $kind ->
    [row] The entry { $code } is missing from this table; { base } has it { drift }
   *[section] The entry { $code } is missing; { base } has it under “{ $title }” { drift }
}
    .label = { $kind ->
        [row] { $code } should be a row of this table
       *[section] { $code } should be below this heading
    }
    .help = { $kind ->
        [row] Add the row with the code as it is, and translate its other cells.
       *[section] Translate the entry, with the same anchor.
    }

extra-entry = The entry { $code } is not in { base } { drift }
    .label = only here
    .help = Remove the entry if the product no longer reports it; otherwise add it to the source first.

untranslated-message = { $kind ->
    [part] Part of the error message is in { $language }: “{ $found }”
   *[whole] The error message is in { $language }
}
    .label = in { $language }
    .help = Translate the message as the product's own translation has it.

reordered-entries = { $codes-count ->
    [one] The entry { $codes } stands in another place than in { base } { drift }
   *[other] The entries { $codes } stand in other places than in { base } { drift }
}
    .label = elsewhere in the other document
    .help = Put the entries into the order of the other document.
    .related-baseline = here in { $locale }

renamed-code = The published code { $old } is gone; { $new } took its place, and nothing leads from one to the other
    .label = published as { $old }
    .help = Write { $old } if this is a mistake; otherwise keep the old entry's anchor on the heading, so that the old code is still found.
    .fix = Keep the anchor of { $old }

## DC3xx causes and steps

missing-cause = { $kind ->
    [closed] { $missing-count ->
        [one] { $code } no longer lists cause { $missing } of { base }, probably because the source removed it
       *[other] { $code } no longer lists causes { $missing } of { base }, probably because the source removed them
    } { drift }
   *[lost] { $code } lists { $count ->
        [0] no cause
        [one] 1 cause
       *[other] { $count } causes
    } where { base } lists { $expected }: missing { $missing-count ->
        [one] is cause { $missing }
       *[other] are causes { $missing }
    } { drift }
}
    .label = { $kind ->
        [closed] { $missing-count ->
            [one] 1 cause was removed
           *[other] { $missing-count } causes were removed
        }
       *[lost] { $missing-count ->
            [one] 1 cause is missing
           *[other] { $missing-count } causes are missing
        }
    }
    .help = { $kind ->
        [closed] Check whether the source removed it on purpose; if so, nothing has to be done.
       *[lost] Add the missing causes, each with a link to its solution.
    }
    .related-baseline = { $locale } lists this cause

extra-cause = { $code } lists { $count ->
    [one] 1 cause
   *[other] { $count } causes
} where { base } lists { $expected }: additional { $extra-count ->
    [one] is cause { $extra }
   *[other] are causes { $extra }
} { drift }
    .label = { $extra-count ->
        [one] 1 additional cause
       *[other] { $extra-count } additional causes
    }
    .help = Remove what the source no longer has; if it is new, add it to the source first.

cause-numbering = { $kind ->
    [first] The first cause has the number { $found } instead of { $expected }
    [repeat] Two causes have the number { $found }; this one should be { $expected }
    [anchor] The cause has the number { $found }, but its anchor says { $expected }
   *[gap] Cause { $found } should be cause { $expected }: a number was left out
}
    .label = should be { $expected }
    .help = Number the causes without gaps from 1, and check that none was lost.
    .fix = { $kind ->
        [anchor] Write { $expected }
       *[other] Number the causes from here on, beginning with { $expected }
    }

unlinked-cause = { $kind ->
    [section] Cause { $number } does not link to its solution, although there is a section `{ $target }`
   *[baseline] Cause { $number } does not link to its solution; in { base } it leads to `{ $target }` { drift }
}
    .label = no link
    .help = Link the cause to `#{ $target }`.
    .fix = Link to `{ $target }`

swapped-cause-target = Cause { $number } leads to `{ $found }`, but its text is about `{ $expected }`, as in { base } { drift }
    .label = leads to another cause's solution
    .help = Lead the link to `#{ $expected }`.
    .fix = Exchange the targets, so that this cause leads to `{ $expected }`

cause-without-solution = { $kind ->
    [baseline] Nothing stands below “{ $title }”, where { base } has text
   *[empty] { $has-number ->
        [yes] Cause { $number } leads to “{ $title }”, and nothing stands there
       *[no] A cause leads to “{ $title }”, and nothing stands there
    }
}
    .label = nothing below this heading
    .help = { $kind ->
        [baseline] Translate what the other document has here.
       *[empty] Write what to do about the cause, or remove the cause.
    }
    .related-evidence = this cause leads there

step-mismatch = { $kind ->
    [list] This section has { $count ->
        [0] no numbered steps
        [one] 1 numbered step
       *[other] { $count } numbered steps
    } where { base } has { $expected } { drift }
   *[labelled] { $count ->
        [0] No step is
        [one] 1 step is
       *[other] { $count } steps are
    } listed where { base } lists { $expected }{ $missing-count ->
        [0] { "" }
        [one] : missing is step { $missing }
       *[other] : missing are steps { $missing }
    } { drift }
}
    .label = expected: { $expected }
    .help = Compare the steps one by one, and add or remove what differs.

reordered-causes = { $code } lists the causes of { base } in another order: { $order } { drift }
    .label = another order
    .help = Put the causes into the order of the other document.

merged-causes = { $kind ->
    [emphasis] Cause { $number } is not bold as the other causes of its list are
   *[break] Cause { $number } runs into cause { $before }: the line break between them is missing
}
    .label = { $kind ->
        [emphasis] should be bold
       *[break] should begin a line
    }
    .help = { $kind ->
        [emphasis] Put two asterisks before the cause and two after it.
       *[break] End the line before it with <br>.
    }
    .fix = { $kind ->
        [emphasis] Make the cause bold
       *[break] Add the line break
    }
    .related-first = the cause before it

orphan-solution = Nothing leads to the section “{ $section }”, but causes lead to { $linked } others under “{ $parent }”
    .label = nothing leads here
    .help = Link to it from the entry that it solves, or remove it if the cause is gone.
    .related-evidence = a cause leads here

## DC4xx structure

heading-level-mismatch = The heading “{ $title }” has level { $found } instead of { $expected }, its level in { base } { drift }
    .label = level { $found }, expected { $expected }
    .help = Change the number of # signs, unless the heading was moved on purpose.
    .fix = Set the heading to level { $expected }

missing-section = { $kind ->
    [closed] The section “{ $title }” of { base } is gone together with every link to it { drift }
   *[lost] The section “{ $title }” is missing; { base } has it { drift }
}
    .label = the section should be below this heading
    .help = { $kind ->
        [closed] Check whether the source removed it on purpose; if so, nothing has to be done.
       *[lost] { $has-anchor ->
            [yes] Translate the section, with the anchor `{ $anchor }`.
           *[no] Translate the section.
        }
    }

extra-section = The section “{ $title }” is not in { base } { drift }
    .label = only here
    .help = Remove the section if the source no longer has it; otherwise add it to the source first.

table-shape-mismatch = { $kind ->
    [columns] This table has { $count ->
        [one] 1 column
       *[other] { $count } columns
    } where { base } has { $expected } { drift }
    [rows] Below its header, this table has { $count ->
        [0] no rows
        [one] 1 row
       *[other] { $count } rows
    } where { base } has { $expected } { drift }
   *[number] { $count ->
        [0] { $expected ->
            [one] A table of { base } is missing in this section
           *[other] { $expected } tables of { base } are missing in this section
        }
       *[other] { $expected ->
            [0] { $count ->
                [one] This table is not in { base }
               *[other] { $count } tables from here on are not in { base }
            }
           *[other] { $count ->
                [one] 1 table stands
               *[other] { $count } tables stand
            } here where { base } has { $expected }
        }
    } { drift }
}
    .label = { $has-expected ->
        [yes] expected: { $expected }
       *[no] only here
    }
    .help = { $kind ->
        [columns] Compare the columns one by one, and add or remove what differs.
        [rows] Compare the rows one by one, and add or remove what differs.
       *[number] Compare the tables one by one, and add or remove what differs; a table needs a blank line before it and a row of hyphens below its header.
    }

alert-mismatch = { $kind ->
    [mark] This mark is `{ $found }` where { base } has `{ $expected }` { drift }
    [mark-lost] The mark `{ $expected }` is missing in this section; { base } has it { drift }
    [mark-added] The mark `{ $found }` is not in { base } { drift }
    [keyword] This alert is marked `{ $found }` where { base } has `{ $expected }` { drift }
   *[number] { $count ->
        [0] { $base-count ->
            [one] An alert of { base } is missing in this section
           *[other] { $base-count } alerts of { base } are missing in this section
        }{ $has-expected ->
            [yes] : `{ $expected }`
           *[no] { "" }
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] This alert is not in { base }
               *[other] { $count } alerts from here on are not in { base }
            }
           *[other] { $count ->
                [one] 1 alert stands
               *[other] { $count } alerts stand
            } here where { base } has { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [mark] should be `{ $expected }`
        [mark-lost] `{ $expected }` should be below this heading
        [mark-added] only here
        [keyword] should be `{ $expected }`
       *[number] { $base-count ->
            [0] only here
           *[other] expected: { $base-count }
        }
    }
    .help = { $kind ->
        [mark] Such a mark decides which readers see what follows; write it as the source has it.
        [mark-lost] Copy the line `{ $expected }` to its place; without it, readers see what is not meant for them, or nothing.
        [mark-added] Remove the mark, or add it to the source first.
        [keyword] The keyword of an alert is the same in every language; write `{ $expected }`.
       *[number] { $base-count ->
            [0] Remove the alert if the source has none here; otherwise add it to the source first.
           *[other] Compare the alerts one by one, and keep the line that opens an alert as the source has it.
        }
    }
    .fix = Write `{ $expected }`

list-shape-mismatch = { $kind ->
    [nesting] This list has as many items as in { base }, but they are nested differently { drift }
   *[items] { $count ->
        [0] { $expected ->
            [one] A list with 1 item is missing in this section; { base } has it
           *[other] A list with { $expected } items is missing in this section; { base } has it
        }
       *[other] { $expected ->
            [0] This list is not in { base }
           *[other] This list has { $count ->
                [one] 1 item
               *[other] { $count } items
            } where { base } has { $expected }
        }
    } { drift }
}
    .label = { $kind ->
        [nesting] nested differently
       *[items] { $has-expected ->
            [yes] expected: { $expected }
           *[no] only here
        }
    }
    .help = { $kind ->
        [nesting] Indent each item as deep as in the source.
       *[items] Compare the items one by one, and add or remove what differs.
    }

code-block-mismatch = { $kind ->
    [language] { $has-found ->
        [yes] { $has-expected ->
            [yes] The language of this code block is `{ $found }` instead of `{ $expected }`, its language in { base } { drift }
           *[no] The language of this code block is `{ $found }`; in { base } it has none { drift }
        }
       *[no] This code block has no language; in { base } it is `{ $expected }` { drift }
    }
    [content] { $has-found ->
        [yes] { $has-expected ->
            [yes] The code differs from { base }: `{ $found }` instead of `{ $expected }` { drift }
           *[no] The code has a line that is not in { base }: `{ $found }` { drift }
        }
       *[no] The code lacks a line of { base }: `{ $expected }` { drift }
    }
   *[number] { $count ->
        [0] { $base-count ->
            [one] A code block of { base } is missing in this section
           *[other] { $base-count } code blocks of { base } are missing in this section
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] This code block is not in { base }
               *[other] { $count } code blocks from here on are not in { base }
            }
           *[other] { $count ->
                [one] 1 code block stands
               *[other] { $count } code blocks stand
            } here where { base } has { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [language] { $has-expected ->
            [yes] should be `{ $expected }`
           *[no] should have no language
        }
        [content] { $has-found ->
            [yes] { $has-expected ->
                [yes] differs
               *[no] only here
            }
           *[no] a line is missing after this one
        }
       *[number] { $base-count ->
            [0] only here
           *[other] expected: { $base-count }
        }
    }
    .help = { $kind ->
        [language] The language of a code block is the same in every translation.
        [content] Copy the code from the source; only comments, and what the program shows to people, may be translated.
       *[number] Compare the code blocks one by one, and add or remove what differs.
    }
    .fix = { $has-expected ->
        [yes] Write `{ $expected }`
       *[no] Remove `{ $found }`
    }

untranslated-text = { $kind ->
    [identical] { $count ->
        [one] This paragraph is word for word that of the source: “{ $found }”
       *[other] { $count } paragraphs are word for word those of the source, from this one on: “{ $found }”
    }
   *[language] { $count ->
        [one] This paragraph is in { $language }: “{ $found }”
       *[other] { $count } paragraphs are in { $language }, from this one on: “{ $found }”
    }
}
    .label = in { $language }
    .help = { $count ->
        [one] Translate the paragraph.
       *[other] Translate the paragraphs.
    }

image-mismatch = { $kind ->
    [exchanged] The image `{ $found }` stands where { base } has `{ $expected }` { drift }
    [lost] The image `{ $expected }` is missing in this section; { base } has it { drift }
   *[added] The image `{ $found }` is not in { base } { drift }
}
    .label = { $kind ->
        [exchanged] expected: `{ $expected }`
        [lost] the image should be below this heading
       *[added] only here
    }
    .help = { $kind ->
        [exchanged] Show the image of the source, or a localized version of it under the same name.
        [lost] Add the image, or a localized version of it under the same name.
       *[added] Remove the image, or add it to the source first.
    }

missing-translation = The article { $article } has no translation for { $wanted }
    .label = not available for { $wanted }
    .help = Translate it, or take { $wanted } out of the required locales.

duplicate-translation = { $kind ->
    [unordered] Two documents of one language claim the same article; { $used } was used, because nothing tells which is newer
   *[older] This document is older than { $used }, which is the same article in the same language
}
    .label = not used
    .help = Delete the document that is not needed, or give it another path.

## DC5xx what a translation must keep

changed-code-span = { $kind ->
    [changed] The code `{ $found }` should be `{ $expected }`, as in { base } { drift }
    [lost] The code `{ $expected }` is missing here; { base } has it { drift }
    [unmarked] The text `{ $expected }` is marked as code in { base }, but not here { drift }
   *[added] The code `{ $found }` is not in { base } { drift }
}
    .label = { $kind ->
        [changed] should be `{ $expected }`
        [lost] `{ $expected }` is missing
        [unmarked] not marked as code
       *[added] only here
    }
    .help = { $kind ->
        [changed] Code is not translated; write `{ $expected }`.
        [lost] Code is not translated; write `{ $expected }` between backticks.
        [unmarked] Put `{ $expected }` between backticks.
       *[added] Remove the code if the source does not have it; otherwise add it to the source first.
    }
    .fix = Write `{ $expected }`

scrambled-placeholder = { $evidence ->
    [baseline] The pattern “{ $found }” should be “{ $expected }”, as in { base } { drift }
    [elsewhere] The pattern “{ $found }” is written “{ $expected }” elsewhere
   *[itself] The pattern “{ $found }” lost its form; it should be “{ $expected }”
}
    .label = scrambled pattern
    .help = Keep the parts of a pattern in their order, without added spaces or words.
    .fix = Write “{ $expected }”

changed-url = The link leads to `{ $found }` instead of `{ $expected }`, its target in { base } { drift }
    .label = leads somewhere else
    .help = Lead the link to `{ $expected }`; only the language in an address may differ.
    .fix = Link to `{ $expected }`

lost-link = { $kind ->
    [lost] The link to `{ $target }` is missing here; { base } has it { drift }
   *[added] The link to `{ $target }` is not in { base } { drift }
}
    .label = { $kind ->
        [lost] a link is missing
       *[added] only here
    }
    .help = { $kind ->
        [lost] Link the same words to `{ $target }`.
       *[added] Remove the link if the source does not have it; otherwise add it to the source first.
    }

translated-identifier = { $kind ->
    [spaced] `{ $found }` contains a space that does not belong there
    [case] `{ $found }` is written in another case{ $has-expected ->
        [yes] { " " }than `{ $expected }`
       *[no] { "" }
    }
    [missing] { $has-expected ->
        [yes] `{ $expected }` is missing here
       *[no] An identifier is missing here
    }
   *[translated] `{ $found }` was translated or changed
}{ $evidence ->
    [baseline] , compared with { base } { drift }
    [elsewhere] , compared with other places of the documentation
   *[itself] { "" }
}
    .label = { $has-expected ->
        [yes] should be `{ $expected }`
       *[no] not as the system writes it
    }
    .help = Paths, file names, commands and keys stay as the system writes them, in every language.
    .fix = Write `{ $expected }`

broken-emphasis = { $kind ->
    [glued] Emphasis runs into a word: `{ $found }`
   *[literal] Readers see the asterisks or underscores of `{ $found }`
}
    .label = { $kind ->
        [glued] a space is missing
       *[literal] not read as emphasis
    }
    .help = { $kind ->
        [glued] Separate the emphasised text from the word beside it.
       *[literal] Let the markers touch the emphasised text, in pairs, without a space inside.
    }
    .fix = { $kind ->
        [glued] Add the space
       *[literal] Repair the markers
    }

lost-error-code = { $kind ->
    [case] The error code `{ $found }` should be { $expected }, as in { base } { drift }
   *[lost] The error code { $expected } is missing here; { base } names it { drift }
}
    .label = { $kind ->
        [case] should be { $expected }
       *[lost] { $expected } is missing
    }
    .help = An error code is never translated or left out; write { $expected }.
    .fix = Write { $expected }

mojibake = { $kind ->
    [decoded-twice] { $count ->
        [one] The text was decoded wrongly: `{ $found }` should be { $expected }
       *[other] The text was decoded wrongly at { $count } places in this paragraph: `{ $found }` should be { $expected }
    }
    [tag] `{ $found }` is half of a tag that was made from an address
   *[lost] { $count ->
        [one] A character was lost here: U+FFFD stands in its place
       *[other] Characters were lost at { $count } places in this paragraph: U+FFFD stands for them
    }
}
    .label = { $kind ->
        [decoded-twice] should be { $expected }
        [tag] no author wrote this
       *[lost] what was this?
    }
    .help = { $kind ->
        [decoded-twice] Take the text from an earlier version, and save it as UTF-8.
        [tag] Write the whole address between the angle brackets, or make it a link.
       *[lost] Take the text from an earlier version; the damaged one does not tell what was lost.
    }

glued-code-span = { $side ->
    [before] The word “{ $word }” touches `{ $code }` behind it; in { base } a space stands there { drift }
   *[after] The word “{ $word }” touches `{ $code }` before it; in { base } a space stands there { drift }
}
    .label = a space is missing { $side ->
        [before] before this
       *[after] behind this
    }
    .help = Put a space between the code and the word.
    .fix = Put in the space

split-word = { $times ->
    [one] “{ $found }” is one word that was cut in two; elsewhere it is “{ $expected }” ({ $count } times)
   *[other] “{ $found }” is one word that was cut in two, { $times } times here; elsewhere it is “{ $expected }” ({ $count } times)
}
    .label = one word
    .help = Write “{ $expected }”.
    .fix = Write “{ $expected }”

changed-number = { $kind ->
    [changed] The number { $found } is { $expected } in { base } { drift }
    [lost] The number { $expected } of { base } is not in this paragraph { drift }
   *[added] The number { $found } is not in { base } { drift }
}
    .label = { $kind ->
        [changed] { $expected } in the other document
        [lost] { $expected } is missing
       *[added] only here
    }
    .help = Compare the two paragraphs, and write the right number in both.

## DC6xx metadata and freshness

missing-metadata = The front matter lacks { $keys }
    .label = { $keys-count ->
        [one] 1 key is missing
       *[other] { $keys-count } keys are missing
    }
    .help = Add { $keys-count ->
        [one] the key
       *[other] the keys
    }, with the values of the translation's hand-off.

invalid-metadata = { $kind ->
    [hash] `{ $key }` should be 40 hexadecimal digits, not `{ $found }`
    [commit] `{ $key }` should be a commit of 7 to 64 hexadecimal digits, not `{ $found }`
    [date] `{ $key }` is not a date: `{ $found }`
    [number] `{ $key }` is not a number: `{ $found }`
    [translation-type] `{ $key }` is not a known kind of translation: `{ $found }`
   *[locale] `{ $key }` is not a locale: `{ $found }`
}
    .label = not valid
    .help = { $kind ->
        [hash] Copy the whole hash.
        [commit] Copy the name of the commit that git log prints.
        [date] Write the date as MM/DD/YYYY or YYYY-MM-DD.
        [number] Write digits only.
        [translation-type] Write MT for machine translation or HT for human translation.
       *[locale] Write a language tag such as pt-PT.
    }

locale-mismatch = The front matter says { $found }, but the path says { $expected }
    .label = should be { $expected }
    .help = Write { $expected }, or move the file.
    .fix = Write { $expected }

stale-translation = { $kind ->
    [codes] Error codes, messages or causes of the source have changed since it was translated{ since-commits }{ since-missing-entries }{ since-extra-entries }{ since-changed-codes }{ since-changed-messages }{ since-causes }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [structural] Sections, lists or other parts of the source have changed since it was translated{ since-commits }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [cosmetic] The wording of the source has changed since it was translated{ since-commits }{ since-changed-sections }{ since-keys }
   *[unnamed] The structure differs from the current source ({ $base }), { $has-revision ->
        [yes] and the source revision that the translation names ({ $revision }) is not available
       *[no] and no source revision is named
    }{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }{ change-levels }
}
    .label = { $kind ->
        [codes] codes or causes are out of date
        [structural] parts are out of date
        [cosmetic] wording has changed
       *[unnamed] not the structure of the source
    }
    .help = { $kind ->
        [codes] Bring the translation up to date, then name the new commit in its front matter.
        [structural] Bring the translation up to date, then name the new commit in its front matter.
        [cosmetic] See whether the translation needs the change, then name the new commit in its front matter.
       *[unnamed] { $has-revision ->
            [yes] Compare the translation with the source, and update it where the source has moved on.
           *[no] Update the translation, and name the source revision in its front matter.
        } If all translations follow the source closely, set in-step = true to get each difference as a finding.
    }
    .related-baseline = the current source

behind-siblings = { $has-revisions ->
    [yes] This translation was made from source revision { $revision }; { $base } has the newer { $base-revision }
   *[no] This translation was made from an older source revision than { $base }
}{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }
    .label = made from an older source revision
    .help = Update the translation to the newer source revision.
    .related-baseline = the newer source revision

translated-front-matter = { $kind ->
    [damaged] The key `{ $found }` of the front matter should be `{ $expected }`
    [value] The key `{ $found }` should be `{ $expected }`: { base } has this value under that key
   *[place] The key `{ $found }` stands where { base } has `{ $expected }`
}
    .label = should be `{ $expected }`
    .help = Keys are never translated: programs know them letter by letter. Write `{ $expected }`.
    .fix = Write `{ $expected }`
    .related-baseline = the key in { $locale }

unknown-source-commit = { $reason ->
    [shallow] { $count ->
        [one] This document names a source commit that the repository lacks, because it is a shallow clone
       *[other] { $count } documents name source commits that the repository lacks, because it is a shallow clone
    }
    [partial] { $count ->
        [one] The text of the source commit that this document names was not fetched, because the repository is a partial clone
       *[other] The texts of the source commits that { $count } documents name were not fetched, because the repository is a partial clone
    }
    [other-repository] { $count ->
        [one] None of the source commits that documents name is in the repository: it is not that of the source
       *[other] None of the source commits that documents name is in the repository, { $count } of them in this language: it is not that of the source
    }
   *[missing-commit] { $count ->
        [one] The source commit `{ $commit }` is not in the repository
       *[other] The source commit `{ $commit }`, which { $count } documents name, is not in the repository
    }
    [ambiguous] { $count ->
        [one] Several objects of the repository begin with `{ $commit }`
       *[other] Several objects of the repository begin with `{ $commit }`, which { $count } documents name
    }
    [missing-path] The source commit `{ $commit }` does not have this document, nor an earlier name of it
    [unreadable] The source document at commit `{ $commit }` cannot be read
    [damaged] The source commit `{ $commit }` cannot be read, because the repository is damaged
}
    .label = not compared with its source
    .help = { $reason ->
        [shallow] Fetch the whole history: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.
        [partial] Clone without --filter, or fetch the rest: git fetch --refetch --no-filter.
        [other-repository] Name the repository of the source: --source-repo.
        [ambiguous] Write all digits of the commit.
        [missing-path] Name a commit that has the document.
        [unreadable] Look at the document at that commit, and name another one where it is damaged.
        [damaged] See what git fsck says, or clone the repository anew.
       *[other] Fetch the branch that has the commit, or name the commit that the translation was made from.
    }

## DC7xx Markdown form

missing-title = { $kind ->
    [several] The document has { $count } titles (headings of level 1)
    [not-first] The title is not the first heading
   *[none] The document has no title (heading of level 1)
}
    .label = { $kind ->
        [several] another title
        [not-first] should come first
       *[none] no title
    }
    .help = { $kind ->
        [several] Keep one title, and make the others headings of level 2.
        [not-first] Move the title to the top.
       *[none] Begin the document with a line such as “# Title”.
    }

list-numbering-gap = { $kind ->
    [restart] The list begins anew here: readers see { $found } where { $expected } should follow
    [cut] The list goes on with { $found } where { $expected } should follow
   *[gap] { $found } follows where { $expected } should: sites count the items themselves
}
    .label = { $kind ->
        [restart] readers see { $found } again
       *[other] should be { $expected }
    }
    .help = { $kind ->
        [restart] Indent what stands between the steps as far as the text of the step above it.
       *[other] Add the step that is missing, or number the items anew.
    }
    .fix = { $kind ->
        [restart] Indent what stands between
       *[other] Number the items anew
    }
    .related-first = the number before

skipped-heading-level = A heading of level { $to } follows one of level { $from }{ $count ->
    [one] { "" }
   *[other] , { $count } times in this document
}
    .label = level { $to }, at most { $expected } may follow
    .help = Use level { $expected }, or add the heading in between.

## DC8xx includes and assets

include-cycle = { $count ->
    [1] This file includes itself
   *[other] { $count } files include each other in a circle: { $chain }
}
    .label = comes back to this file
    .help = Take one include out of the circle; move text that both need to a file that includes neither.
    .related-evidence = and this one goes on

dropped-include = { $kind ->
    [changed] This includes `{ $found }` where { base } includes `{ $expected }` { drift }
    [lost] `{ $expected }` is no longer included in this section; { base } includes it { drift }
   *[added] This includes `{ $found }`, which { base } does not include { drift }
}
    .label = { $kind ->
        [changed] should be `{ $expected }`
        [lost] the include should be below this heading
       *[added] only here
    }
    .help = { $kind ->
        [changed] Paths of includes are not translated; write `{ $expected }`.
        [lost] Copy the line that includes `{ $expected }` from the source.
       *[added] Remove the line if the source does not have it; otherwise add it to the source first.
    }
    .fix = Include `{ $expected }`

missing-include = { $kind ->
    [case] There is no file `{ $target }` to include; a file of that name differs in case
   *[other] { $has-fallback ->
        [yes] The included file `{ $target }` does not exist, neither in this language nor in { $fallback }
       *[no] The included file `{ $target }` does not exist
    }
}
    .label = { $kind ->
        [case] not spelt like the file
       *[other] not there
    }
    .help = { $has-suggestion ->
        [yes] Did you mean `{ $suggestion }`?
       *[no] Add the file, or remove what includes it.
    }

missing-image = { $kind ->
    [case] There is no image `{ $target }`; a file of that name differs in case
    [form] Written as `{ $target }`, the image is not found
    [scheme] The image `{ $target }` is an address without `https://`, so it is looked for on this site
   *[absent] { $has-fallback ->
        [yes] The image `{ $target }` does not exist, neither in this language nor in { $fallback }
       *[no] The image `{ $target }` does not exist
    }
}
    .label = { $kind ->
        [case] not spelt like the file
       *[other] not there
    }
    .help = { $has-suggestion ->
        [yes] Did you mean `{ $suggestion }`?
       *[no] Add the image, or remove it from the text.
    }

ragged-table = { $kind ->
    [open] Row { $row } of the table has no closing pipe, unlike the other rows
    [code] A pipe in code divides a cell: row { $row } has { $cells } cells instead of { $expected }
    [more] { $cells ->
        [one] Row { $row } of the table has 1 cell, the header has { $expected }
       *[other] Row { $row } of the table has { $cells } cells, the header has { $expected }: readers do not see the rest
    }
    [text] This text has become a row of the table above it
    [delimiter] This is not a table: the line below the header has { $cells } cells, the header has { $expected }
   *[fewer] { $cells ->
        [one] Row { $row } of the table has 1 cell, the header has { $expected }
       *[other] Row { $row } of the table has { $cells } cells, the header has { $expected }
    }
}
    .label = { $kind ->
        [open] a pipe is missing at the end
        [text] not a row
       *[other] { $expected ->
            [one] should have 1 cell
           *[other] should have { $expected } cells
        }
    }
    .help = { $kind ->
        [open] Close the row with a pipe.
        [code] Write a backslash before each pipe that is text, inside code too.
        [text] Put an empty line between the table and the text.
        [delimiter] Give the line of dashes as many cells as the header.
       *[other] Give the row as many cells as the header.
    }
    .fix = { $kind ->
        [open] Close the row
        [text] Put an empty line before the text
        [code] Add the backslash
        [delimiter] Write the line of dashes anew
       *[other] Remove the blank cells
    }
    .related-first = the header

malformed-alert = { $kind ->
    [spaced] A space in `{ $found }` keeps this from being an alert
    [case] The keyword { $found } is not in capitals, unlike most others
    [text] Text on the line of `{ $found }` keeps this from being an alert
    [continuation] This line of the alert begins in another column than its first line
   *[unknown] { $has-expected ->
        [yes] { $found } is not an alert keyword; it should be { $expected }
       *[no] { $found } is not an alert keyword, and the source does not use it
    }
}
    .label = { $kind ->
        [text] should be on the next line
        [continuation] begins elsewhere
        [spaced] the keyword is { $expected }
       *[other] { $has-expected ->
            [yes] should be { $expected }
           *[no] not a keyword
        }
    }
    .help = { $kind ->
        [spaced] Remove the spaces inside the brackets.
        [case] Write the keyword in capitals.
        [text] Put the text on a line of its own.
        [continuation] Begin all lines of the alert in the same column.
       *[unknown] Never translate the keyword: the site shows it in the reader’s language.
    }
    .fix = { $kind ->
        [spaced] Remove the spaces
        [text] Begin a new line
        [continuation] Align the lines
       *[other] Write { $expected }
    }
    .related-first = the alert begins here

missing-alt-text = { $kind ->
    [lost] The image `{ $image }` lost its alternative text; in { base } it is “{ $text }” { drift }
    [link] { $count ->
        [one] The image `{ $image }` is all that its link shows, and has no alternative text
       *[other] { $count } images are all that their links show, and have no alternative text; the first is `{ $image }`
    }
    [file-name] { $count ->
        [one] The alternative text of the image `{ $image }` is only the name of its file
       *[other] The alternative texts of { $count } images are only the names of their files; the first is `{ $image }`
    }
   *[empty] { $count ->
        [one] The image `{ $image }` has no alternative text
       *[other] { $count } images have no alternative text; the first is `{ $image }`
    }
}
    .label = { $kind ->
        [file-name] only a file name
       *[other] no text
    }
    .help = { $kind ->
        [lost] Translate the text of the other document.
        [link] Say where the link leads.
       *[other] Say in one sentence what the image shows; mark a decoration by an empty `alt`, as HTML.
    }

## DC9xx the catalogue

undocumented-code = The product knows { $code }, and no entry documents it
    .label = not documented
    .help = Write the entry, or take the code out of the registry if nobody ever sees it.

unregistered-code = The product does not know the code { $code }
    .label = not in the registry
    .help = { $has-suggestion ->
        [yes] Did you mean { $suggestion }?
       *[no] Write the code as the product prints it, or remove the entry.
    }

locale-gap = { $wanted } documents { $percent } % of the source's { $total } codes; missing: { $missing }
    .label = { $count ->
        [one] 1 code is not documented in { $wanted }
       *[other] { $count } codes are not documented in { $wanted }
    }
    .help = Translate the articles that document them.
    .related-baseline = the first of them

broken-catalogue-contract = { $kind ->
    [cause] { $anchors-count ->
        [one] The cause { $anchors } of { $code } was published and is gone
       *[other] { $anchors-count } causes of { $code } were published and are gone: { $anchors }
    }
   *[code] The code { $code } was published and is in no document any more
}
    .label = gone since the last publication
    .help = { $kind ->
        [cause] Give the cause back, with its anchor, or publish the new catalogue on purpose.
       *[code] Bring the entry back, or publish the new catalogue on purpose: links to its page break.
    }
