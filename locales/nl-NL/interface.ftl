# The words of the interface, nl-NL.

## Severities and the parts of a finding

severity-error = fout
severity-warning = waarschuwing
severity-note = opmerking
level-help = advies
level-fix = correctie
level-unsafe-fix = correctie, eerst nakijken
also-in = { $told ->
    [source] ook in { $also }: de fout komt hiervandaan; corrigeer die hier
    [translation] ook in { $also }: de fout komt uit de bron; corrigeer die daar
   *[no-source] ook in { $also }: de fout komt uit de gemeenschappelijke bron; corrigeer die daar
}

## Summary

summary-read = { $documents ->
    [one] 1 document
   *[other] { $documents } documenten
} gelezen in { $locales-count ->
    [0] geen bekende taal
    [one] 1 taal ({ $locales })
   *[other] { $locales-count } talen ({ $locales })
}: { $articles ->
    [one] 1 artikel
   *[other] { $articles } artikelen
}, { $entries ->
    [0] geen foutbeschrijvingen
    [one] 1 foutbeschrijving
   *[other] { $entries } foutbeschrijvingen
}.
summary-source = Brontaal: { $locale }.
summary-no-source = Er is geen brontaal gevonden; de vertalingen zijn met elkaar vergeleken.
summary-compared = Vergeleken:
compared-exact = { $count ->
    [one] 1 document met precies de brontekst waaruit het is vertaald
   *[other] { $count } documenten met precies de bronteksten waaruit ze zijn vertaald
}
compared-cohort = { $count ->
    [one] 1 document met een vertaling van dezelfde bronrevisie
   *[other] { $count } documenten met vertalingen van dezelfde bronrevisie
}
compared-source = { $count ->
    [one] 1 document met de huidige bron
   *[other] { $count } documenten met de huidige bron
}
compared-siblings = { $count ->
    [one] 1 document met een vertaling van een andere bronrevisie
   *[other] { $count } documenten met vertalingen van andere bronrevisies
}
compared-reference = { $count ->
    [one] 1 document met de referentie
   *[other] { $count } documenten met de referentie
}
compared-none = { $count ->
    [one] 1 document is zelf de bron of staat op zichzelf
   *[other] { $count } documenten zijn zelf de bron of staan op zichzelf
}
summary-unverified = Niet gecontroleerd:
unverified-no-baseline = { $count ->
    [one] 1 document, omdat er niets is om het mee te vergelijken
   *[other] { $count } documenten, omdat er niets is om ze mee te vergelijken
}
unverified-partial-tree = { $count ->
    [one] 1 link, omdat die verwijst naar bestanden die niet zijn opgegeven
   *[other] { $count } links, omdat die verwijzen naar bestanden die niet zijn opgegeven
}
unverified-low-confidence = { $count ->
    [one] 1 sectie, omdat die niet met zekerheid kon worden gekoppeld
   *[other] { $count } secties, omdat die niet met zekerheid konden worden gekoppeld
}
unverified-unknown-locale = { $count ->
    [one] 1 document, omdat de taal onbekend is
   *[other] { $count } documenten, omdat de taal onbekend is
}
unverified-ambiguous-article = { $count ->
    [one] 1 document, omdat niet zeker is bij welk artikel het hoort
   *[other] { $count } documenten, omdat niet zeker is bij welk artikel ze horen
}
unverified-no-history = { $count ->
    [one] 1 document met de genoemde bronrevisie, omdat de geschiedenis van de bron hier ontbreekt
   *[other] { $count } documenten met de genoemde bronrevisies, omdat de geschiedenis van de bron hier ontbreekt
}
summary-suppressed = Onderdrukt:
suppressed-comment = { $count ->
    [one] 1 bevinding door commentaar in de tekst
   *[other] { $count } bevindingen door commentaar in de tekst
}
suppressed-configuration = { $count ->
    [one] 1 bevinding door de configuratie
   *[other] { $count } bevindingen door de configuratie
}
suppressed-baseline = { $count ->
    [one] 1 bevinding door het baselinebestand
   *[other] { $count } bevindingen door het baselinebestand
}
summary-fixed = { $count ->
    [0] Er is niets verholpen.
    [one] 1 bevinding is verholpen in { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }.
   *[other] { $count } bevindingen zijn verholpen in { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }.
}
summary-would-fix = { $count ->
    [0] Er zou niets worden verholpen.
    [one] 1 bevinding zou worden verholpen in { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }.
   *[other] { $count } bevindingen zouden worden verholpen in { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }.
}
summary-fixes-left = { $count ->
    [one] 1 voorgestelde correctie is niet toegepast, omdat die de bevinding niet zou verhelpen of een andere bevinding zou veroorzaken.
   *[other] { $count } voorgestelde correcties zijn niet toegepast, omdat die de bevindingen niet zouden verhelpen of andere bevindingen zouden veroorzaken.
}
summary-dialects = Markdown-dialecten: { $dialects }.
count-errors = { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}
count-warnings = { $count ->
    [one] 1 waarschuwing
   *[other] { $count } waarschuwingen
}
count-notes = { $count ->
    [one] 1 opmerking
   *[other] { $count } opmerkingen
}
verdict-clean = Geen bevindingen.
verdict-fixable = { $count ->
    [one] voor 1 is er een voorstel voor een correctie
   *[other] voor { $count } is er een voorstel voor een correctie
}

## Many findings

group-counts = { $count ->
    [one] 1 bevinding
   *[other] { $count } bevindingen
} in { $documents ->
    [one] 1 document
   *[other] { $documents } documenten
}
group-more = { $count ->
    [one] nog 1
   *[other] nog { $count }
}
most-locales = Talen met de meeste bevindingen
most-folders = Mappen met de meeste bevindingen
next = Volgende stappen
next-explain = wat deze regel betekent en wat er te doen is
next-select = de bevindingen van één regel
next-locale = de bevindingen in één taal
next-verbose = alle bevindingen

## Statistics

statistics-rules = Bevindingen per regel
statistics-locales = Bevindingen per taal
statistics-folders = Bevindingen per map
statistics-no-locale = onbekend
column-code = Code
column-rule = Regel
column-locale = Taal
column-folder = Map
column-errors = Fouten
column-warnings = Waarschuwingen
column-notes = Opmerkingen
column-fixable = Met correctie

## Status

status-title = Vertalingen per taal
status-current = Actueel
status-cosmetic = Formulering
status-structural = Structuur
status-codes = Codes
status-missing = Ontbrekend
status-unverifiable = Niet te bepalen
status-total = Totaal
status-no-source = Er is geen brontaal gevonden; over artikelen zonder vertaling is daarom niets te zeggen.
status-untranslated = niet vertaald in { $locale }
status-reason = { $reason ->
   *[no-revision] Er is geen broncommit vermeld
    [no-source] De bron heeft dit artikel niet meer
    [no-history] De vermelde broncommit kan niet worden gelezen, omdat de geschiedenis van de bron hier ontbreekt
    [other-repository] De vermelde broncommit staat niet in de repository; het is niet die van de bron
    [shallow] De vermelde broncommit staat niet in deze ondiepe kloon
    [partial] De tekst van de vermelde broncommit staat niet in deze gedeeltelijke kloon
    [missing-commit] De vermelde broncommit staat niet in de repository
    [ambiguous] De vermelde broncommit is zo ver ingekort dat meerdere objecten zo beginnen
    [missing-path] De vermelde broncommit bevat dit document niet
    [unreadable] Het brondocument kan in de vermelde commit niet worden gelezen
    [damaged] De repository is beschadigd
}

## Pull requests: GitHub's log and job summary, and SARIF

github-shown = GitHub toont van elke soort de eerste { $count } als annotaties; dit logboek bevat alle bevindingen.
step-worst = De bevindingen, de ernstigste eerst:
step-more = { $count ->
    [one] Nog 1 bevinding staat niet in deze lijst.
   *[other] Nog { $count } bevindingen staan niet in deze lijst.
}
sarif-root = De map waarin doccheck is uitgevoerd.
sarif-explain = “doccheck explain { $rule }” toont de volledige pagina over deze regel.
sarif-cut-results = { $count ->
    [one] 1 bevinding is weggelaten
   *[other] { $count } bevindingen zijn weggelaten
}: dit bestand bevat de { $most } ernstigste.
sarif-cut-places = { $count ->
    [one] 1 bevinding noemt
   *[other] { $count } bevindingen noemen
} meer dan { $most } plaatsen; de plaatsen daarna zijn weggelaten.

## Two documents side by side

compare-sure = { $count ->
    [one] 1 paar hoort zeker bij elkaar
   *[other] { $count } paren horen zeker bij elkaar
}
compare-moved = { $count ->
    [one] 1 paar hoort zeker bij elkaar, maar staat niet op dezelfde plaats
   *[other] { $count } paren horen zeker bij elkaar, maar staan niet op dezelfde plaats
}
compare-unsure = { $count ->
    [one] 1 paar is niet zeker; daarover wordt niets beweerd
   *[other] { $count } paren zijn niet zeker; daarover wordt niets beweerd
}
compare-left = { $count ->
    [one] 1 onderdeel staat alleen links
   *[other] { $count } onderdelen staan alleen links
}
compare-right = { $count ->
    [one] 1 onderdeel staat alleen rechts
   *[other] { $count } onderdelen staan alleen rechts
}
compare-nothing = Geen van beide documenten heeft een kop.
compare-percent = { $percent }%
compare-by-code = code
compare-by-anchor = anker
compare-by-order = volgorde
compare-by-fingerprint = inhoud
compare-by-elimination = wat overblijft
