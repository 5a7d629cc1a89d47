# The words of the interface, sv-SE.

## Severities and the parts of a finding

severity-error = fel
severity-warning = varning
severity-note = notering
level-help = hjälp
level-fix = åtgärd
level-unsafe-fix = åtgärd att granska
also-in = { $told ->
    [source] finns även i { $also }: felet kommer härifrån; rätta det här
    [translation] finns även i { $also }: felet kommer från källan; rätta det där
   *[no-source] finns även i { $also }: felet kommer från den gemensamma källan; rätta det där
}

## Summary

summary-read = Läste { $documents ->
    [one] 1 dokument
   *[other] { $documents } dokument
} på { $locales-count ->
    [0] inget känt språk
    [one] 1 språk ({ $locales })
   *[other] { $locales-count } språk ({ $locales })
}: { $articles ->
    [one] 1 artikel
   *[other] { $articles } artiklar
}, { $entries ->
    [0] inga felposter
    [one] 1 felpost
   *[other] { $entries } felposter
}.
summary-source = Källspråk: { $locale }.
summary-no-source = Inget källspråk hittades; översättningarna jämfördes med varandra.
summary-compared = Jämfört:
compared-exact = { $count ->
    [one] 1 dokument med exakt den källtext som det översattes från
   *[other] { $count } dokument med exakt de källtexter som de översattes från
}
compared-cohort = { $count ->
    [one] 1 dokument med en översättning av samma källrevision
   *[other] { $count } dokument med översättningar av samma källrevision
}
compared-source = { $count ->
    [one] 1 dokument med den aktuella källan
   *[other] { $count } dokument med den aktuella källan
}
compared-siblings = { $count ->
    [one] 1 dokument med en översättning av en annan källrevision
   *[other] { $count } dokument med översättningar av andra källrevisioner
}
compared-reference = { $count ->
    [one] 1 dokument med referensen
   *[other] { $count } dokument med referensen
}
compared-none = { $count ->
    [one] 1 dokument utgör källan eller är fristående
   *[other] { $count } dokument utgör källan eller är fristående
}
summary-unverified = Inte kontrollerat:
unverified-no-baseline = { $count ->
    [one] 1 dokument, eftersom det inte finns något att jämföra det med
   *[other] { $count } dokument, eftersom det inte finns något att jämföra dem med
}
unverified-partial-tree = { $count ->
    [one] 1 länk, eftersom den leder till filer som inte angavs
   *[other] { $count } länkar, eftersom de leder till filer som inte angavs
}
unverified-low-confidence = { $count ->
    [one] 1 avsnitt, eftersom det inte kunde paras ihop med säkerhet
   *[other] { $count } avsnitt, eftersom de inte kunde paras ihop med säkerhet
}
unverified-unknown-locale = { $count ->
    [one] 1 dokument, eftersom språket är okänt
   *[other] { $count } dokument, eftersom språket är okänt
}
unverified-ambiguous-article = { $count ->
    [one] 1 dokument, eftersom det är osäkert vilken artikel det hör till
   *[other] { $count } dokument, eftersom det är osäkert vilken artikel de hör till
}
unverified-no-history = { $count ->
    [one] 1 dokument mot den källrevision som det anger, eftersom källans historik inte finns här
   *[other] { $count } dokument mot de källrevisioner som de anger, eftersom källans historik inte finns här
}
summary-suppressed = Undertryckt:
suppressed-comment = { $count ->
    [one] 1 anmärkning genom en kommentar
   *[other] { $count } anmärkningar genom kommentarer
}
suppressed-configuration = { $count ->
    [one] 1 anmärkning genom konfigurationen
   *[other] { $count } anmärkningar genom konfigurationen
}
suppressed-baseline = { $count ->
    [one] 1 anmärkning genom baslinjefilen
   *[other] { $count } anmärkningar genom baslinjefilen
}
summary-fixed = { $count ->
    [0] Inget åtgärdades.
    [one] 1 anmärkning åtgärdades i { $files ->
        [one] 1 fil
       *[other] { $files } filer
    }.
   *[other] { $count } anmärkningar åtgärdades i { $files ->
        [one] 1 fil
       *[other] { $files } filer
    }.
}
summary-would-fix = { $count ->
    [0] Inget skulle åtgärdas.
    [one] 1 anmärkning skulle åtgärdas i { $files ->
        [one] 1 fil
       *[other] { $files } filer
    }.
   *[other] { $count } anmärkningar skulle åtgärdas i { $files ->
        [one] 1 fil
       *[other] { $files } filer
    }.
}
summary-fixes-left = { $count ->
    [one] 1 åtgärdsförslag utelämnades, eftersom det inte skulle ha åtgärdat anmärkningen eller skulle ha orsakat en ny.
   *[other] { $count } åtgärdsförslag utelämnades, eftersom de inte skulle ha åtgärdat anmärkningarna eller skulle ha orsakat nya.
}
summary-dialects = Markdown-dialekter: { $dialects }.
count-errors = { $count ->
    [one] 1 fel
   *[other] { $count } fel
}
count-warnings = { $count ->
    [one] 1 varning
   *[other] { $count } varningar
}
count-notes = { $count ->
    [one] 1 notering
   *[other] { $count } noteringar
}
verdict-clean = Inga anmärkningar.
verdict-fixable = { $count ->
    [one] 1 har ett åtgärdsförslag
   *[other] { $count } har åtgärdsförslag
}

## Many findings

group-counts = { $count ->
    [one] 1 anmärkning
   *[other] { $count } anmärkningar
} i { $documents ->
    [one] 1 dokument
   *[other] { $documents } dokument
}
group-more = { $count ->
    [one] 1 till
   *[other] { $count } till
}
most-locales = Språk med flest anmärkningar
most-folders = Mappar med flest anmärkningar
next = Nästa steg
next-explain = vad regeln betyder och vad du kan göra
next-select = anmärkningarna för en viss regel
next-locale = anmärkningarna för ett visst språk
next-verbose = alla anmärkningar

## Statistics

statistics-rules = Anmärkningar per regel
statistics-locales = Anmärkningar per språk
statistics-folders = Anmärkningar per mapp
statistics-no-locale = okänt
column-code = Kod
column-rule = Regel
column-locale = Språk
column-folder = Mapp
column-errors = Fel
column-warnings = Varningar
column-notes = Noteringar
column-fixable = Åtgärdsförslag

## Status

status-title = Översättningar per språk
status-current = Aktuella
status-cosmetic = Ordalydelse
status-structural = Struktur
status-codes = Koder
status-missing = Saknas
status-unverifiable = Går ej att avgöra
status-total = Totalt
status-no-source = Inget källspråk hittades, så inget kan sägas om artiklar utan översättning.
status-untranslated = inte översatt till { $locale }
status-reason = { $reason ->
   *[no-revision] Ingen incheckning av källan är angiven
    [no-source] Källan har inte längre den här artikeln
    [no-history] Den angivna incheckningen av källan kan inte läsas, eftersom källans historik inte finns här
    [other-repository] Den angivna incheckningen av källan finns inte i repot, som inte är källans
    [shallow] Den angivna incheckningen av källan finns inte i den här grunda klonen
    [partial] Texten i den angivna incheckningen av källan finns inte i den här partiella klonen
    [missing-commit] Den angivna incheckningen av källan finns inte i repot
    [ambiguous] Den angivna incheckningen av källan är så avkortad att flera objekt börjar på samma sätt
    [missing-path] Den angivna incheckningen av källan har inte det här dokumentet
    [unreadable] Källdokumentet kan inte läsas i den angivna incheckningen
    [damaged] Repot är skadat
}

## Pull requests: GitHub's log and job summary, and SARIF

github-shown = GitHub visar de första { $count } av varje slag som annoteringar; alla finns i den här loggen.
step-worst = Anmärkningarna, de allvarligaste först:
step-more = { $count ->
    [one] Ytterligare 1 anmärkning visas inte här.
   *[other] Ytterligare { $count } anmärkningar visas inte här.
}
sarif-root = Mappen som doccheck kördes i.
sarif-explain = ”doccheck explain { $rule }” visar hela sidan om den här regeln.
sarif-cut-results = { $count ->
    [one] 1 anmärkning har utelämnats
   *[other] { $count } anmärkningar har utelämnats
}: den här filen innehåller de { $most } allvarligaste.
sarif-cut-places = { $count ->
    [one] 1 anmärkning anger
   *[other] { $count } anmärkningar anger
} fler än { $most } ställen; ställena därefter har utelämnats.

## Two documents side by side

compare-sure = { $count ->
    [one] 1 säker motsvarighet
   *[other] { $count } säkra motsvarigheter
}
compare-moved = { $count ->
    [one] 1 säker motsvarighet på en annan plats
   *[other] { $count } säkra motsvarigheter på en annan plats
}
compare-unsure = { $count ->
    [one] 1 osäker motsvarighet, som inget påstås om
   *[other] { $count } osäkra motsvarigheter, som inget påstås om
}
compare-left = { $count ->
    [one] 1 finns bara till vänster
   *[other] { $count } finns bara till vänster
}
compare-right = { $count ->
    [one] 1 finns bara till höger
   *[other] { $count } finns bara till höger
}
compare-nothing = Inget av dokumenten har någon rubrik.
compare-percent = { $percent } %
compare-by-code = kod
compare-by-anchor = ankare
compare-by-order = ordning
compare-by-fingerprint = innehåll
compare-by-elimination = uteslutning
