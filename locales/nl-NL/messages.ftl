# The words of findings, nl-NL. The arguments are described in the file of en-US.

## What a translation was compared with

base = { $baseline ->
    [exact] de bron ({ $base }) in de vertaalde revisie
    [cohort] { $base } (zelfde bronrevisie)
    [source] de huidige bron ({ $base })
    [reference] de referentie ({ $base })
   *[other] { $base }
}
drift = { $baseline ->
    [siblings] { $has-revisions ->
        [yes] — verschil tussen bronrevisies: { $revision } hier, { $base-revision } in { $base }
       *[no] — verschil tussen bronrevisies
    }
   *[other] { "" }
}

## How two documents differ (behind-siblings, stale-translation); here is the document, there the other one

change-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; foutbeschrijving alleen daar: { $missing-entries }
   *[other] ; foutbeschrijvingen alleen daar: { $missing-entries }
}
change-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; foutbeschrijving alleen hier: { $extra-entries }
   *[other] ; foutbeschrijvingen alleen hier: { $extra-entries }
}
change-causes = { $causes-count ->
    [0] { "" }
   *[other] ; aantal oorzaken hier / daar: { $causes }
}
change-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; sectie alleen daar: { $missing-sections }
   *[other] ; secties alleen daar: { $missing-sections }
}
change-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; sectie alleen hier: { $extra-sections }
   *[other] ; secties alleen hier: { $extra-sections }
}
change-levels = { $has-levels ->
    [yes] { $levels ->
        [one] ; 1 kop op een ander niveau
       *[other] ; { $levels } koppen op een ander niveau
    }
   *[no] { "" }
}

## What the source has changed (stale-translation)

since-commits = { $has-then ->
    [yes] { $has-now ->
        [yes] { "" }: toen { $then }, nu { $now }
       *[no] { "" }: toen { $then }
    }
   *[no] { "" }
}
since-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; nieuwe code: { $missing-entries }
   *[other] ; nieuwe codes: { $missing-entries }
}
since-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; verwijderde code: { $extra-entries }
   *[other] ; verwijderde codes: { $extra-entries }
}
since-changed-codes = { $changed-codes-count ->
    [0] { "" }
    [one] ; gewijzigde code: { $changed-codes }
   *[other] ; gewijzigde codes: { $changed-codes }
}
since-changed-messages = { $changed-messages-count ->
    [0] { "" }
    [one] ; nieuw bericht voor: { $changed-messages }
   *[other] ; nieuwe berichten voor: { $changed-messages }
}
since-causes = { $causes-count ->
    [0] { "" }
   *[other] ; gewijzigde oorzaken (aantal toen / nu): { $causes }
}
since-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; nieuwe sectie: { $missing-sections }
   *[other] ; nieuwe secties: { $missing-sections }
}
since-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; verwijderde sectie: { $extra-sections }
   *[other] ; verwijderde secties: { $extra-sections }
}
since-changed-sections = { $changed-sections-count ->
    [0] { "" }
   *[other] ; gewijzigde tekst in: { $changed-sections }
}
since-keys = { $keys-count ->
    [0] { "" }
   *[other] ; gewijzigde frontmatter: { $keys }
}
since-paragraphs = { $has-paragraphs ->
    [yes] { $paragraphs ->
        [one] ; 1 alinea toegevoegd of verwijderd
       *[other] ; { $paragraphs } alinea’s toegevoegd of verwijderd
    }
   *[no] { "" }
}
since-tables = { $has-tables ->
    [yes] { $tables ->
        [one] ; 1 tabel gewijzigd
       *[other] ; { $tables } tabellen gewijzigd
    }
   *[no] { "" }
}
since-lists = { $has-lists ->
    [yes] { $lists ->
        [one] ; 1 lijst gewijzigd
       *[other] ; { $lists } lijsten gewijzigd
    }
   *[no] { "" }
}
since-code-blocks = { $has-code-blocks ->
    [yes] { $code-blocks ->
        [one] ; 1 codeblok gewijzigd
       *[other] ; { $code-blocks } codeblokken gewijzigd
    }
   *[no] { "" }
}
since-images = { $has-images ->
    [yes] { $images ->
        [one] ; 1 afbeelding gewijzigd
       *[other] ; { $images } afbeeldingen gewijzigd
    }
   *[no] { "" }
}
since-alerts = { $has-alerts ->
    [yes] { $alerts ->
        [one] ; 1 informatiekader gewijzigd
       *[other] ; { $alerts } informatiekaders gewijzigd
    }
   *[no] { "" }
}
since-includes = { $has-includes ->
    [yes] { $includes ->
        [one] ; 1 include gewijzigd
       *[other] ; { $includes } includes gewijzigd
    }
   *[no] { "" }
}

## Lists in messages

list-middle = { $start }, { $next }
list-two = { $start } en { $last }
list-end = { $start } en { $last }
list-cut = { $start } en nog { $more }
list-pair = { $head } ({ $tail })
list-heading = “{ $text }”

## Places shown beside a finding

related-baseline = zo staat het in { $locale }
related-first = hier voor het eerst
related-target = het doel
related-duplicate = ook hier
related-evidence = dit toont het aan
related-includer = neemt dit bestand op

## DC0xx reading and the tool

unreadable-document = { $kind ->
    [utf8] Het bestand is geen UTF-8: de byte op positie { $offset } kan niet worden gedecodeerd
    [utf16] Het bestand is { $encoding }, geen UTF-8
    [binary] Het bestand is geen tekstbestand: op positie { $offset } staat een NUL-byte
    [limit] { $has-line ->
        [yes] Het bestand overschrijdt de limiet { $limit } ({ $allowed }) op regel { $line }
       *[no] Het bestand overschrijdt de limiet { $limit } ({ $allowed })
    }
    [not-regular] Dit is geen gewoon bestand{ $has-detail ->
        [yes] { " " }({ $detail })
       *[no] { "" }
    }
    [panic] doccheck is vastgelopen bij het lezen van dit bestand: { $detail }
   *[io] Het bestand kan niet worden gelezen: { $detail }
}
    .label = { $kind ->
        [limit] hier wordt de limiet bereikt
       *[other] niet te lezen
    }
    .help = { $kind ->
        [utf8] Sla het bestand op als UTF-8.
        [utf16] Sla het bestand op als UTF-8.
        [binary] Verwijder de NUL-bytes, of bewaar bestanden die geen tekst bevatten buiten de documentatie.
        [limit] Splits het bestand op, of verhoog de limiet met --{ $limit }.
        [not-regular] Geef een gewoon bestand of een map op.
        [panic] Dit is een fout in doccheck; meld die en stuur het bestand mee. Alle andere bestanden zijn gecontroleerd.
       *[io] Controleer of het bestand bestaat en of doccheck er leesrechten voor heeft.
    }

invalid-front-matter = { $kind ->
    [not-closed] De frontmatter wordt nergens afgesloten
    [not-mapping] De frontmatter is geen lijst met sleutels en waarden
    [duplicate-key] De sleutel `{ $key }` staat twee keer in de frontmatter
    [alias] De frontmatter gebruikt een YAML-anker, -alias of -tag; doccheck verwerkt die niet
    [too-large] De frontmatter is te groot
    [too-deep] De frontmatter is te diep genest
   *[syntax] De frontmatter is geen geldige YAML{ $has-detail ->
        [yes] : { $detail }
       *[no] { "" }
    }
}
    .label = { $kind ->
        [not-closed] hier geopend
        [duplicate-key] hier nog een keer
       *[other] niet te lezen
    }
    .help = { $kind ->
        [not-closed] Sluit de frontmatter af met een regel met drie streepjes.
        [not-mapping] Schrijf op elke regel één paar `sleutel: waarde`.
        [duplicate-key] Behoud een van de twee.
        [alias] Schrijf de waarde uit op de plaats waar die wordt gebruikt.
        [too-large] Laat hier alleen metagegevens staan en zet de rest in de tekst.
        [too-deep] Gebruik minder niveaus.
       *[syntax] Zet waarden met een dubbelepunt tussen aanhalingstekens en spring in met spaties.
    }

ambiguous-markdown = { $kind ->
    [id] Twee Markdown-lezers geven deze kop een verschillend id: `{ $first }` (pulldown-cmark) en `{ $second }` (comrak)
   *[block] Twee Markdown-lezers zien hier iets anders: { $first ->
        [heading] een kop
        [paragraph] een alinea
        [list] een lijst
        [item] een lijstitem
        [quote] een citaat
        [code] een codeblok
        [html] een HTML-blok
        [table] een tabel
        [row] een tabelrij
        [cell] een tabelcel
        [rule] een scheidingslijn
       *[nothing] geen nieuw blok
    } (pulldown-cmark) en { $second ->
        [heading] een kop
        [paragraph] een alinea
        [list] een lijst
        [item] een lijstitem
        [quote] een citaat
        [code] een codeblok
        [html] een HTML-blok
        [table] een tabel
        [row] een tabelrij
        [cell] een tabelcel
        [rule] een scheidingslijn
       *[nothing] geen nieuw blok
    } (comrak)
}
    .label = { $kind ->
        [id] links naar deze kop gaan naar het ene of het andere id
       *[block] op twee manieren te lezen
    }
    .help = { $kind ->
        [id] Geef de kop een eigen id, zodat geen lezer er een van de tekst maakt.
       *[block] Schrijf het zo dat elke lezer hetzelfde ziet; meestal helpen lege regels tussen blokken en het weghalen van overbodige inspringing.
    }

unverified = { $reason ->
    [partial-tree] { $count ->
        [one] 1 link verwijst naar een deel van de documentatie dat niet is opgegeven en is daarom niet gecontroleerd
       *[other] { $count } links verwijzen naar delen van de documentatie die niet zijn opgegeven en zijn daarom niet gecontroleerd
    }
    [low-confidence] { $count ->
        [one] 1 sectie kon niet met zekerheid worden gekoppeld en is daarom niet vergeleken
       *[other] { $count } secties konden niet met zekerheid worden gekoppeld en zijn daarom niet vergeleken
    }
    [unknown-locale] De taal van dit document is onbekend; het is daarom niet met de vertalingen vergeleken
    [ambiguous-article] Het is niet zeker bij welk artikel dit document hoort; het is daarom niet vergeleken
    [no-history] { $count ->
        [one] De bronrevisie die 1 document in deze taal noemt, kan niet worden gelezen, omdat de geschiedenis van de bron hier ontbreekt
       *[other] De bronrevisies die { $count } documenten in deze taal noemen, kunnen niet worden gelezen, omdat de geschiedenis van de bron hier ontbreekt
    }
   *[no-baseline] Er is niets waarmee dit document kan worden vergeleken
}
    .label = niet gecontroleerd
    .help = { $reason ->
        [partial-tree] Controleer de hele documentatie in één keer.
        [low-confidence] Geef koppen die bij elkaar horen in elke taal hetzelfde anker.
        [unknown-locale] Zet het document in een map met de taalcode als naam, of vermeld de taalcode in de frontmatter.
        [ambiguous-article] Geef de titels van alle vertalingen van een artikel hetzelfde anker, en die van andere artikelen een ander anker.
        [no-history] Voer doccheck uit in een git-kloon van de bron, of geef er een op: --source-repo.
       *[no-baseline] Controleer het samen met de vertalingen, of geef met --reference een tekst op om mee te vergelijken.
    }

unused-suppression = { $kind ->
    [unknown-rule] De te onderdrukken regel `{ $found }` bestaat niet{ $has-near ->
        [yes] ; `{ $near }` lijkt er het meest op
       *[no] { "" }
    }
    [unknown-word] De opdracht `{ $found }` in dit commentaar is onbekend{ $has-near ->
        [yes] ; `{ $near }` lijkt er het meest op
       *[no] { "" }
    }
    [unclosed] Het commentaar `{ $found }` wordt nergens afgesloten en onderdrukt daarom niets
    [enable] Er is hier geen onderdrukking die dit commentaar kan beëindigen
    [part] Dit commentaar onderdrukt geen bevindingen van { $rules }
    [configuration] Deze vermelding in de configuratie onderdrukt niets
    [baseline] Het baselinebestand accepteert een bevinding van { $rules } in `{ $found }` die er niet meer is
   *[unused] Dit commentaar onderdrukt niets
}
    .label = { $kind ->
        [unknown-rule] geen regel
        [unknown-word] onbekend
        [unclosed] hier geopend
        [enable] beëindigt niets
        [baseline] niet meer gevonden
       *[other] onderdrukt niets
    }
    .help = { $kind ->
        [unknown-rule] `doccheck rules` toont alle regels. Scheid ze met komma's en zet de reden achter een dubbelepunt.
        [unknown-word] Schrijf doccheck-disable-next-line, doccheck-disable, doccheck-enable of doccheck-disable-file.
        [unclosed] Sluit het commentaar af.
        [enable] Verwijder het commentaar, of zet er `doccheck-disable` boven.
        [baseline] Verwijder deze regel uit het baselinebestand, of voer `doccheck --write-baseline` uit.
        [part] Noem alleen de regels die bedoeld zijn.
        [configuration] Verwijder de vermelding: anders blijft de volgende fout op deze plaats verborgen.
       *[other] Verwijder het commentaar: anders blijft de volgende fout op deze plaats verborgen.
    }
    .fix = { $kind ->
        [baseline] Verwijder de regel uit het baselinebestand
        [configuration] Verwijder de vermelding
        [part] Noem alleen de andere regels
       *[other] Verwijder het commentaar
    }

hidden-character = { $kind ->
    [look-alike] { $place ->
        [code] De foutcode bevat een teken dat op een andere letter lijkt ({ $character }): `{ $found }`
        [anchor] Het anker bevat een teken dat op een andere letter lijkt ({ $character }): `{ $found }`
        [link] Het linkdoel bevat een teken dat op een andere letter lijkt ({ $character }): `{ $found }`
       *[file-name] De bestandsnaam bevat een teken dat op een andere letter lijkt ({ $character }): `{ $found }`
    }
   *[invisible] { $place ->
        [code] De foutcode bevat een onzichtbaar teken ({ $character }): `{ $found }`
        [anchor] Het anker bevat een onzichtbaar teken ({ $character }): `{ $found }`
        [link] Het linkdoel bevat een onzichtbaar teken ({ $character }): `{ $found }`
       *[file-name] De bestandsnaam bevat een onzichtbaar teken ({ $character }): `{ $found }`
    }
}
    .label = bevat { $character }
    .help = { $place ->
        [file-name] Wijzig de bestandsnaam in `{ $expected }`.
       *[other] Schrijf `{ $expected }`.
    }
    .fix = Schrijf `{ $expected }`

merge-conflict = { $kind ->
    [unclosed-fence] Een codeblok dat hier begint, wordt nergens afgesloten en slokt { $lines ->
        [one] 1 regel
       *[other] { $lines } regels
    } op, met { $headings ->
        [one] 1 kop
       *[other] { $headings } koppen
    } en { $entries ->
        [one] 1 foutcode
       *[other] { $entries } foutcodes
    }
   *[conflict] Er is een conflictmarkering van een merge in de tekst blijven staan
}
    .label = { $kind ->
        [unclosed-fence] hier geopend, nergens afgesloten
       *[conflict] conflictmarkering
    }
    .help = { $kind ->
        [unclosed-fence] Sluit het codeblok af waar de code eindigt.
       *[conflict] Behoud een van de twee versies en verwijder de regels met conflictmarkeringen.
    }

suppression-without-reason = { $has-rules ->
    [yes] Dit commentaar onderdrukt { $rules } zonder te zeggen waarom
   *[no] Dit commentaar onderdrukt alle bevindingen zonder te zeggen waarom
}
    .label = geen reden
    .help = Schrijf de reden na een dubbelepunt aan het eind van het commentaar.

## DC1xx anchors and links

broken-anchor = { $has-section ->
    [yes] Geen enkele kop hier heeft het anker `{ $target }`; in een andere vertaling hoort het bij “{ $section }”
   *[no] Geen enkele kop hier heeft het anker `{ $target }`
}
    .label = leidt nergens heen
    .help = { $has-suggestion ->
        [yes] Is `{ $suggestion }` bedoeld?
       *[no] { $has-section ->
            [yes] Voeg de sectie toe, of geef de kop zijn anker terug.
           *[no] Verwijs naar een anker in dit document, of voeg het anker toe aan de kop.
        }
    }
    .fix = Verwijs naar `{ $suggestion }`
    .related-baseline = de sectie in { $locale }

anchor-case-mismatch = De link `{ $found }` verschilt van het anker `{ $expected }` in hoofdlettergebruik of scheidingstekens
    .label = anders geschreven dan het anker
    .help = Schrijf `#{ $expected }`; ankers zijn hoofdlettergevoelig.
    .fix = Verwijs naar `{ $expected }`
    .related-target = het anker

broken-link = { $kind ->
    [case] `{ $target }` bestaat niet; er is wel een bestand waarvan de naam alleen in hoofdlettergebruik verschilt
    [form] In de schrijfwijze `{ $target }` leidt de link nergens heen
    [scheme] De link `{ $target }` is een adres zonder `https://` en verwijst daardoor naar een pagina van deze site
   *[absent] { $has-fallback ->
        [yes] `{ $target }` bestaat niet in deze taal en ook niet in { $fallback }
       *[no] `{ $target }` bestaat niet
    }
}
    .label = { $kind ->
        [case] anders geschreven dan het bestand
       *[other] { $count ->
            [one] leidt nergens heen
           *[other] leidt nergens heen, { $count } keer in dit document
        }
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] Schrijf `{ $suggestion }`; veel servers zijn hoofdlettergevoelig.
            [absent] Is `{ $suggestion }` bedoeld?
           *[other] Schrijf `{ $suggestion }`.
        }
       *[no] Verwijs naar een pagina die bestaat, of verwijder de link.
    }

broken-fragment = { $kind ->
    [case] De link naar `#{ $fragment }` verschilt van een anker in { $page } in hoofdlettergebruik of scheidingstekens
   *[absent] { $has-elsewhere ->
        [yes] { $page } heeft geen anker `{ $fragment }`; in een andere vertaling hoort het bij “{ $elsewhere }”
       *[no] { $page } heeft geen anker `{ $fragment }`
    }
}
    .label = { $count ->
        [one] leidt naar het begin van de pagina
       *[other] leidt naar het begin van de pagina, { $count } keer in dit document
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] Schrijf `#{ $suggestion }`; ankers zijn hoofdlettergevoelig.
           *[absent] { $has-elsewhere ->
                [yes] Geef de kop op die pagina het anker, of verwijs daar naar `{ $suggestion }`.
               *[no] Is `{ $suggestion }` bedoeld?
            }
        }
       *[no] { $has-elsewhere ->
            [yes] Geef de kop op die pagina het anker.
           *[no] Verwijs naar een anker op die pagina, of naar de pagina zelf.
        }
    }
    .fix = Verwijs naar `{ $suggestion }`
    .related-baseline = de sectie in { $locale }
    .related-target = { $has-elsewhere ->
        [yes] dezelfde sectie hier
       *[no] het anker
    }

duplicate-anchor = { $kind ->
    [used] Het anker `{ $anchor }` komt { $count } keer voor, en er verwijst een link naar
    [same-heading] Deze kop heeft het anker `{ $anchor }` { $count } keer
   *[unused] { $anchors-count ->
        [one] Het anker { $anchors } staat bij meer dan één kop; geen link gebruikt het
       *[other] De ankers { $anchors } staan elk bij meer dan één kop; geen link gebruikt ze
    }
}
    .label = { $kind ->
        [same-heading] nog een keer
       *[other] niet uniek
    }
    .help = { $kind ->
        [used] Geef elke kop een eigen anker en laat de link naar het juiste verwijzen.
        [same-heading] Verwijder de herhaling.
       *[unused] Geef elke kop een eigen anker voordat er iets naar verwijst.
    }
    .fix = Verwijder het herhaalde anker

missing-heading-anchor = De kop “{ $title }” mist het anker `{ $expected }`, dat in { base } wel aanwezig is { drift }
    .label = anker ontbreekt
    .help = Zet `<a name="{ $expected }"></a>` voor de tekst van de kop, zodat links in elke taal hier uitkomen.
    .fix = Voeg het anker `{ $expected }` toe

translated-anchor = Het anker `{ $found }` moet `{ $expected }` zijn, zoals in { base } { drift }
    .label = vertaald of gewijzigd anker
    .help = Ankers zijn in alle talen hetzelfde; schrijf `{ $expected }`.
    .fix = Schrijf `{ $expected }`

hard-coded-locale = { $kind ->
    [query] De link legt een taal vast met `{ $found }`
    [tree] De link verwijst naar de documentatie in een andere taal: `{ $found }`
   *[path] De link legt de taal `{ $found }` vast
}
    .label = legt de taal vast
    .help = { $kind ->
        [tree] Verwijs naar de pagina in dezelfde taal.
       *[other] Laat `{ $found }` weg, dan krijgen lezers de pagina in hun eigen taal.
    }
    .fix = { $kind ->
        [tree] Verwijs naar de pagina in dezelfde taal
       *[other] Verwijder `{ $found }`
    }

absolute-site-link = De link verwijst met een volledig adres naar de eigen site van de documentatie, { $host }
    .label = volledig adres
    .help = Schrijf `{ $expected }`, dan werkt de link overal waar de documentatie wordt gepubliceerd.
    .fix = Schrijf `{ $expected }`

lost-anchor = { $anchors-count ->
    [one] Het anker { $anchors } is gepubliceerd en verdwenen
   *[other] { $anchors-count } ankers zijn gepubliceerd en verdwenen: { $anchors }
}
    .label = links hiernaartoe leiden nergens heen
    .help = Laat het oude anker naast het nieuwe staan: anderen verwijzen ernaar.
    .fix = Zet het anker terug

link-outside-root = { $kind ->
    [absolute] De link verwijst naar een pad vanaf de hoofdmap van het bestandssysteem: `{ $target }`
    [drive] De link verwijst naar een station: `{ $target }`
    [network] De link verwijst naar een netwerkshare: `{ $target }`
    [file] De link verwijst naar een lokaal bestand: `{ $target }`
   *[parent] De link verwijst naar een locatie buiten de documentatiemap: `{ $target }`
}
    .label = buiten de documentatie
    .help = Verwijs naar een pagina in de documentatie of naar een webadres. doccheck opent doelen buiten de documentatie nooit.

self-link-through-file = { $kind ->
    [address] De link verwijst met het adres van de pagina naar de eigen pagina
   *[file] De link verwijst met de bestandsnaam naar de eigen pagina
}
    .label = deze pagina
    .help = Schrijf `{ $expected }`; dat blijft werken als de pagina wordt hernoemd of gekopieerd.
    .fix = Schrijf `{ $expected }`

fallback-link = { $count ->
    [one] Een link leidt naar een pagina die in deze taal ontbreekt: { $targets }; lezers krijgen { $fallback } te zien
   *[other] { $count } links leiden naar pagina's die in deze taal ontbreken: { $targets }; lezers krijgen { $fallback } te zien
}
    .label = getoond in { $fallback }
    .help = Vertaal de pagina's waarnaar wordt verwezen, of onderdruk dit met de reden waarom ze onvertaald blijven.

## DC2xx error entries

corrupted-code = { $place ->
    [title] De foutcode in de titel, `{ $found }`, moet { $expected } zijn, { evidence }
    [heading] De foutcode in de kop, `{ $found }`, moet { $expected } zijn, { evidence }
   *[code-line] De foutcode `{ $found }` moet { $expected } zijn, { evidence }
}
    .label = moet { $expected } zijn
    .help = Een foutcode wordt nooit vertaald; schrijf hem precies zoals het product hem toont.
    .fix = Schrijf { $expected }
    .related-evidence = hier staat { $expected }

evidence = { $evidence ->
    [anchor] zoals blijkt uit het anker
    [file-name] zoals blijkt uit de bestandsnaam
    [front-matter] zoals blijkt uit de frontmatter
    [heading] zoals blijkt uit de kop
    [cohort] zoals in de vertalingen van dezelfde bronrevisie
    [siblings] zoals in de andere vertalingen
   *[collection] zoals overal elders in de documentatie
}

code-heading-mismatch = { $kind ->
    [not-first] De kop begint niet met de foutcode { $expected }
   *[different] De kop noemt { $found }, maar de foutbeschrijving gaat over { $expected }
}
    .label = { $kind ->
        [not-first] moet vooraan staan
       *[different] moet { $expected } zijn
    }
    .help = { $kind ->
        [not-first] Begin de kop met { $expected }.
       *[different] Schrijf { $expected } in de kop.
    }
    .fix = { $kind ->
        [not-first] Zet { $expected } vooraan
       *[different] Schrijf { $expected }
    }

missing-code-label = { $baseline ->
    [none] De foutbeschrijving van { $expected } heeft geen regel met de foutcode
   *[other] De foutbeschrijving van { $expected } heeft geen regel met de foutcode; { base } heeft die wel { drift }
}
    .label = hieronder ontbreekt de regel met de foutcode
    .help = { $has-label ->
        [yes] Zet de regel `**{ $label }**: { $expected }` onder de kop.
       *[no] Zet onder de kop een regel met een vet label en { $expected }.
    }
    .fix = Voeg de regel met de foutcode toe

missing-message = { $kind ->
    [empty] Het foutbericht van { $code } is leeg
   *[missing] { $baseline ->
        [none] De foutbeschrijving van { $code } heeft geen foutbericht
       *[other] De foutbeschrijving van { $code } heeft geen foutbericht; { base } heeft dat wel { drift }
    }
}
    .label = { $kind ->
        [empty] na het label staat niets
       *[missing] hieronder ontbreekt het foutbericht
    }
    .help = { $has-label ->
        [yes] Zet achter `**{ $label }**:` het bericht dat het product toont.
       *[no] Zet onder de foutcode het bericht dat het product toont.
    }

broken-label = In het label `{ $found }` is de markering voor vet beschadigd
    .label = moet `{ $expected }` zijn
    .help = Zet het hele label tussen de sterretjes, met de dubbelepunt erachter.
    .fix = Schrijf `{ $expected }`

inconsistent-label = { $kind ->
    [number-position] In “{ $found }” staat het nummer op een andere plaats dan in “{ $usual }”, dat { $count ->
        [one] één keer
       *[other] { $count } keer
    } voorkomt
   *[wording] Het label “{ $found }” wordt elders in dit document { $count ->
        [one] één keer
       *[other] { $count } keer
    } geschreven als “{ $usual }”
}
    .label = elders “{ $usual }”
    .help = Gebruik in het hele document één vorm.
    .fix = Schrijf “{ $usual }”

untranslated-label = Het label “{ $found }” is niet vertaald
    .label = niet vertaald
    .help = Schrijf “{ $expected }”.
    .fix = Schrijf “{ $expected }”

duplicate-code = { $code } wordt in deze taal twee keer beschreven
    .label = hier nog een keer beschreven
    .help = { $domain ->
        [given] Behoud één foutbeschrijving en neem de andere daarin op.
       *[none] Behoud één foutbeschrijving en neem de andere daarin op. Zijn het twee fouten, geef dan met `domain` in `[[entries]]` van de configuratie aan waarin ze verschillen.
    }
    .related-first = hier voor het eerst beschreven

missing-entry = { $kind ->
    [row] De foutbeschrijving van { $code } ontbreekt in deze tabel; { base } heeft die wel { drift }
   *[section] De foutbeschrijving van { $code } ontbreekt; in { base } staat die onder “{ $title }” { drift }
}
    .label = { $kind ->
        [row] in deze tabel hoort een rij voor { $code }
       *[section] onder deze kop hoort { $code }
    }
    .help = { $kind ->
        [row] Voeg de rij toe met de code zoals die is, en vertaal de andere cellen.
       *[section] Vertaal de foutbeschrijving, met hetzelfde anker.
    }

extra-entry = De foutbeschrijving van { $code } komt niet voor in { base } { drift }
    .label = alleen hier
    .help = Verwijder de foutbeschrijving als het product de fout niet meer meldt; voeg die anders eerst toe aan de bron.

untranslated-message = { $kind ->
    [part] Een deel van het foutbericht staat in een andere taal ({ $language }): “{ $found }”
   *[whole] Het foutbericht staat in een andere taal ({ $language })
}
    .label = niet vertaald ({ $language })
    .help = Gebruik de vertaling van het bericht uit het product zelf.

reordered-entries = { $codes-count ->
    [one] De foutbeschrijving van { $codes } staat op een andere plaats dan in { base } { drift }
   *[other] De foutbeschrijvingen van { $codes } staan op andere plaatsen dan in { base } { drift }
}
    .label = staat in het andere document elders
    .help = Zet de foutbeschrijvingen in de volgorde van het andere document.
    .related-baseline = hier in { $locale }

renamed-code = De gepubliceerde code { $old } is verdwenen; { $new } is ervoor in de plaats gekomen, en niets verwijst van de ene naar de andere
    .label = gepubliceerd als { $old }
    .help = Schrijf { $old } als dit een vergissing is; laat anders het anker van de oude foutbeschrijving bij de kop staan, zodat de oude code nog wordt gevonden.
    .fix = Behoud het anker van { $old }

## DC3xx causes and steps

missing-cause = { $kind ->
    [closed] { $missing-count ->
        [one] { $code } noemt oorzaak { $missing } uit { base } niet meer, waarschijnlijk omdat de bron die heeft verwijderd
       *[other] { $code } noemt de oorzaken { $missing } uit { base } niet meer, waarschijnlijk omdat de bron die heeft verwijderd
    } { drift }
   *[lost] { $code } noemt { $count ->
        [0] geen oorzaken
        [one] 1 oorzaak
       *[other] { $count } oorzaken
    }, maar { base } noemt er { $expected }: { $missing-count ->
        [one] oorzaak { $missing } ontbreekt
       *[other] de oorzaken { $missing } ontbreken
    } { drift }
}
    .label = { $kind ->
        [closed] { $missing-count ->
            [one] 1 oorzaak is verwijderd
           *[other] { $missing-count } oorzaken zijn verwijderd
        }
       *[lost] { $missing-count ->
            [one] 1 oorzaak ontbreekt
           *[other] { $missing-count } oorzaken ontbreken
        }
    }
    .help = { $kind ->
        [closed] Ga na of dit opzettelijk uit de bron is verwijderd; zo ja, dan hoeft er niets te gebeuren.
       *[lost] Voeg de ontbrekende oorzaken toe, elk met een link naar de bijbehorende oplossing.
    }
    .related-baseline = deze oorzaak staat in { $locale }

extra-cause = { $code } noemt { $count ->
    [one] 1 oorzaak
   *[other] { $count } oorzaken
}, maar { base } noemt er { $expected }: { $extra-count ->
    [one] oorzaak { $extra } komt daar niet voor
   *[other] de oorzaken { $extra } komen daar niet voor
} { drift }
    .label = { $extra-count ->
        [one] 1 extra oorzaak
       *[other] { $extra-count } extra oorzaken
    }
    .help = Verwijder wat niet meer in de bron staat; voeg wat nieuw is eerst toe aan de bron.

cause-numbering = { $kind ->
    [first] De eerste oorzaak heeft nummer { $found } in plaats van { $expected }
    [repeat] Twee oorzaken hebben nummer { $found }; deze moet { $expected } zijn
    [anchor] De oorzaak heeft nummer { $found }, maar volgens het anker moet dat { $expected } zijn
   *[gap] Oorzaak { $found } moet oorzaak { $expected } zijn: er is een nummer overgeslagen
}
    .label = moet { $expected } zijn
    .help = Nummer de oorzaken doorlopend vanaf 1, en controleer of er geen verloren is gegaan.
    .fix = { $kind ->
        [anchor] Schrijf { $expected }
       *[other] Nummer de oorzaken vanaf hier door, te beginnen met { $expected }
    }

unlinked-cause = { $kind ->
    [section] Oorzaak { $number } verwijst niet naar de bijbehorende oplossing, hoewel de sectie `{ $target }` bestaat
   *[baseline] Oorzaak { $number } verwijst niet naar de bijbehorende oplossing; in { base } verwijst de oorzaak naar `{ $target }` { drift }
}
    .label = geen link
    .help = Laat de oorzaak verwijzen naar `#{ $target }`.
    .fix = Verwijs naar `{ $target }`

swapped-cause-target = Oorzaak { $number } verwijst naar `{ $found }`, maar de tekst gaat over `{ $expected }`, zoals in { base } { drift }
    .label = verwijst naar de oplossing van een andere oorzaak
    .help = Laat de link verwijzen naar `#{ $expected }`.
    .fix = Verwissel de doelen, zodat deze oorzaak naar `{ $expected }` verwijst

cause-without-solution = { $kind ->
    [baseline] Onder “{ $title }” staat niets, terwijl { base } daar wel tekst heeft
   *[empty] { $has-number ->
        [yes] Oorzaak { $number } verwijst naar “{ $title }”, maar daar staat niets
       *[no] Een oorzaak verwijst naar “{ $title }”, maar daar staat niets
    }
}
    .label = niets onder deze kop
    .help = { $kind ->
        [baseline] Vertaal wat hier in het andere document staat.
       *[empty] Beschrijf wat er aan de oorzaak te doen is, of verwijder de oorzaak.
    }
    .related-evidence = deze oorzaak verwijst ernaar

step-mismatch = { $kind ->
    [list] Deze sectie heeft { $count ->
        [0] geen genummerde stappen
        [one] 1 genummerde stap
       *[other] { $count } genummerde stappen
    }, maar { base } heeft er { $expected } { drift }
   *[labelled] Hier { $count ->
        [0] staat geen stap
        [one] staat 1 stap
       *[other] staan { $count } stappen
    }, maar in { base } staan er { $expected }{ $missing-count ->
        [0] { "" }
        [one] : stap { $missing } ontbreekt
       *[other] : de stappen { $missing } ontbreken
    } { drift }
}
    .label = verwacht: { $expected }
    .help = Vergelijk de stappen één voor één, en voeg toe of verwijder wat afwijkt.

reordered-causes = { $code } noemt de oorzaken uit { base } in een andere volgorde: { $order } { drift }
    .label = andere volgorde
    .help = Zet de oorzaken in de volgorde van het andere document.

merged-causes = { $kind ->
    [emphasis] Oorzaak { $number } is niet vet, anders dan de overige oorzaken in de lijst
   *[break] Oorzaak { $number } loopt door na oorzaak { $before }: het regeleinde ertussen ontbreekt
}
    .label = { $kind ->
        [emphasis] moet vet zijn
       *[break] moet op een nieuwe regel beginnen
    }
    .help = { $kind ->
        [emphasis] Zet twee sterretjes vóór en twee sterretjes achter de oorzaak.
       *[break] Sluit de regel ervoor af met <br>.
    }
    .fix = { $kind ->
        [emphasis] Maak de oorzaak vet
       *[break] Voeg het regeleinde toe
    }
    .related-first = de oorzaak ervoor

orphan-solution = Niets verwijst naar de sectie “{ $section }”, terwijl oorzaken wel naar { $linked } andere onder “{ $parent }” verwijzen
    .label = niets verwijst hierheen
    .help = Verwijs ernaar vanuit de foutbeschrijving waarvoor dit de oplossing is, of verwijder de sectie als de oorzaak is vervallen.
    .related-evidence = hierheen verwijst een oorzaak

## DC4xx structure

heading-level-mismatch = De kop “{ $title }” heeft niveau { $found } in plaats van { $expected }, het niveau in { base } { drift }
    .label = niveau { $found }, verwacht: { $expected }
    .help = Pas het aantal #-tekens aan, tenzij de kop opzettelijk is verplaatst.
    .fix = Geef de kop niveau { $expected }

missing-section = { $kind ->
    [closed] De sectie “{ $title }” uit { base } is verdwenen, samen met alle links ernaartoe { drift }
   *[lost] De sectie “{ $title }” ontbreekt; { base } heeft die wel { drift }
}
    .label = onder deze kop hoort de sectie
    .help = { $kind ->
        [closed] Ga na of dit opzettelijk uit de bron is verwijderd; zo ja, dan hoeft er niets te gebeuren.
       *[lost] { $has-anchor ->
            [yes] Vertaal de sectie, met het anker `{ $anchor }`.
           *[no] Vertaal de sectie.
        }
    }

extra-section = De sectie “{ $title }” komt niet voor in { base } { drift }
    .label = alleen hier
    .help = Verwijder de sectie als die niet meer in de bron staat; voeg die anders eerst toe aan de bron.

table-shape-mismatch = { $kind ->
    [columns] Deze tabel heeft { $count ->
        [one] 1 kolom
       *[other] { $count } kolommen
    }, maar { base } heeft er { $expected } { drift }
    [rows] Deze tabel heeft { $count ->
        [0] geen rijen
        [one] 1 rij
       *[other] { $count } rijen
    } onder de koprij, maar { base } heeft er { $expected } { drift }
   *[number] { $count ->
        [0] { $expected ->
            [one] In deze sectie ontbreekt een tabel uit { base }
           *[other] In deze sectie ontbreken { $expected } tabellen uit { base }
        }
       *[other] { $expected ->
            [0] { $count ->
                [one] Deze tabel komt niet voor in { base }
               *[other] Vanaf hier staan { $count } tabellen die niet voorkomen in { base }
            }
           *[other] Hier { $count ->
                [one] staat 1 tabel
               *[other] staan { $count } tabellen
            }, maar { base } heeft er { $expected }
        }
    } { drift }
}
    .label = { $has-expected ->
        [yes] verwacht: { $expected }
       *[no] alleen hier
    }
    .help = { $kind ->
        [columns] Vergelijk de kolommen één voor één, en voeg toe of verwijder wat afwijkt.
        [rows] Vergelijk de rijen één voor één, en voeg toe of verwijder wat afwijkt.
       *[number] Vergelijk de tabellen één voor één, en voeg toe of verwijder wat afwijkt; vóór een tabel hoort een lege regel en onder de koprij een regel met streepjes.
    }

alert-mismatch = { $kind ->
    [mark] Deze markering is `{ $found }`, maar { base } heeft `{ $expected }` { drift }
    [mark-lost] In deze sectie ontbreekt de markering `{ $expected }` uit { base } { drift }
    [mark-added] De markering `{ $found }` komt niet voor in { base } { drift }
    [keyword] Dit informatiekader heeft het trefwoord `{ $found }`, maar { base } heeft `{ $expected }` { drift }
   *[number] { $count ->
        [0] { $base-count ->
            [one] In deze sectie ontbreekt een informatiekader uit { base }
           *[other] In deze sectie ontbreken { $base-count } informatiekaders uit { base }
        }{ $has-expected ->
            [yes] : `{ $expected }`
           *[no] { "" }
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] Dit informatiekader komt niet voor in { base }
               *[other] Vanaf hier staan { $count } informatiekaders die niet voorkomen in { base }
            }
           *[other] Hier { $count ->
                [one] staat 1 informatiekader
               *[other] staan { $count } informatiekaders
            }, maar { base } heeft er { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [mark] moet `{ $expected }` zijn
        [mark-lost] `{ $expected }` hoort onder deze kop
        [mark-added] alleen hier
        [keyword] moet `{ $expected }` zijn
       *[number] { $base-count ->
            [0] alleen hier
           *[other] verwacht: { $base-count }
        }
    }
    .help = { $kind ->
        [mark] Zo'n markering bepaalt welke lezers het vervolg zien; neem de markering ongewijzigd over uit de bron.
        [mark-lost] Zet de regel `{ $expected }` op zijn plaats; zonder die regel zien lezers wat niet voor hen is bedoeld, of helemaal niets.
        [mark-added] Verwijder de markering, of voeg die eerst toe aan de bron.
        [keyword] Het trefwoord van een informatiekader is in elke taal hetzelfde; schrijf `{ $expected }`.
       *[number] { $base-count ->
            [0] Verwijder het informatiekader als de bron er hier geen heeft; voeg het anders eerst toe aan de bron.
           *[other] Vergelijk de informatiekaders één voor één, en neem de eerste regel ervan ongewijzigd over uit de bron.
        }
    }
    .fix = Schrijf `{ $expected }`

list-shape-mismatch = { $kind ->
    [nesting] Deze lijst heeft evenveel items als in { base }, maar ze zijn anders genest { drift }
   *[items] { $count ->
        [0] { $expected ->
            [one] In deze sectie ontbreekt een lijst met 1 item; { base } heeft die wel
           *[other] In deze sectie ontbreekt een lijst met { $expected } items; { base } heeft die wel
        }
       *[other] { $expected ->
            [0] Deze lijst komt niet voor in { base }
           *[other] Deze lijst heeft { $count ->
                [one] 1 item
               *[other] { $count } items
            }, maar { base } heeft er { $expected }
        }
    } { drift }
}
    .label = { $kind ->
        [nesting] anders genest
       *[items] { $has-expected ->
            [yes] verwacht: { $expected }
           *[no] alleen hier
        }
    }
    .help = { $kind ->
        [nesting] Laat elk item even ver inspringen als in de bron.
       *[items] Vergelijk de items één voor één, en voeg toe of verwijder wat afwijkt.
    }

code-block-mismatch = { $kind ->
    [language] { $has-found ->
        [yes] { $has-expected ->
            [yes] De taal van dit codeblok is `{ $found }` in plaats van `{ $expected }`, de taal in { base } { drift }
           *[no] De taal van dit codeblok is `{ $found }`; in { base } is er geen opgegeven { drift }
        }
       *[no] Bij dit codeblok is geen taal opgegeven; in { base } is dat `{ $expected }` { drift }
    }
    [content] { $has-found ->
        [yes] { $has-expected ->
            [yes] De code wijkt af van die in { base }: `{ $found }` in plaats van `{ $expected }` { drift }
           *[no] De code heeft een regel die niet voorkomt in { base }: `{ $found }` { drift }
        }
       *[no] In de code ontbreekt een regel uit { base }: `{ $expected }` { drift }
    }
   *[number] { $count ->
        [0] { $base-count ->
            [one] In deze sectie ontbreekt een codeblok uit { base }
           *[other] In deze sectie ontbreken { $base-count } codeblokken uit { base }
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] Dit codeblok komt niet voor in { base }
               *[other] Vanaf hier staan { $count } codeblokken die niet voorkomen in { base }
            }
           *[other] Hier { $count ->
                [one] staat 1 codeblok
               *[other] staan { $count } codeblokken
            }, maar { base } heeft er { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [language] { $has-expected ->
            [yes] moet `{ $expected }` zijn
           *[no] hier hoort geen taal
        }
        [content] { $has-found ->
            [yes] { $has-expected ->
                [yes] wijkt af
               *[no] alleen hier
            }
           *[no] hierna ontbreekt een regel
        }
       *[number] { $base-count ->
            [0] alleen hier
           *[other] verwacht: { $base-count }
        }
    }
    .help = { $kind ->
        [language] De taal van een codeblok is in elke vertaling dezelfde.
        [content] Kopieer de code uit de bron; alleen commentaar en tekst die het programma aan gebruikers toont, mogen worden vertaald.
       *[number] Vergelijk de codeblokken één voor één, en voeg toe of verwijder wat afwijkt.
    }
    .fix = { $has-expected ->
        [yes] Schrijf `{ $expected }`
       *[no] Verwijder `{ $found }`
    }

untranslated-text = { $kind ->
    [identical] { $count ->
        [one] Deze alinea is woord voor woord gelijk aan die in de bron: “{ $found }”
       *[other] { $count } alinea's zijn woord voor woord gelijk aan die in de bron, te beginnen met deze: “{ $found }”
    }
   *[language] { $count ->
        [one] Deze alinea staat in een andere taal ({ $language }): “{ $found }”
       *[other] { $count } alinea's staan in een andere taal ({ $language }), te beginnen met deze: “{ $found }”
    }
}
    .label = niet vertaald ({ $language })
    .help = { $count ->
        [one] Vertaal de alinea.
       *[other] Vertaal de alinea's.
    }

image-mismatch = { $kind ->
    [exchanged] De afbeelding `{ $found }` staat op de plaats waar { base } `{ $expected }` heeft { drift }
    [lost] In deze sectie ontbreekt de afbeelding `{ $expected }`; { base } heeft die wel { drift }
   *[added] De afbeelding `{ $found }` komt niet voor in { base } { drift }
}
    .label = { $kind ->
        [exchanged] verwacht: `{ $expected }`
        [lost] onder deze kop hoort de afbeelding
       *[added] alleen hier
    }
    .help = { $kind ->
        [exchanged] Gebruik de afbeelding uit de bron, of een gelokaliseerde versie ervan met dezelfde naam.
        [lost] Voeg de afbeelding toe, of een gelokaliseerde versie ervan met dezelfde naam.
       *[added] Verwijder de afbeelding, of voeg die eerst toe aan de bron.
    }

missing-translation = Het artikel { $article } heeft geen vertaling voor { $wanted }
    .label = niet beschikbaar voor { $wanted }
    .help = Vertaal het, of verwijder { $wanted } uit de lijst met vereiste talen.

duplicate-translation = { $kind ->
    [unordered] Twee documenten in één taal horen bij hetzelfde artikel; { $used } is gebruikt, omdat nergens uit blijkt welk document nieuwer is
   *[older] Dit document is ouder dan { $used }, hetzelfde artikel in dezelfde taal
}
    .label = niet gebruikt
    .help = Verwijder het document dat niet nodig is, of geef het een ander pad.

## DC5xx what a translation must keep

changed-code-span = { $kind ->
    [changed] De code `{ $found }` moet `{ $expected }` zijn, zoals in { base } { drift }
    [lost] De code `{ $expected }` ontbreekt hier; { base } heeft die wel { drift }
    [unmarked] De tekst `{ $expected }` is in { base } als code gemarkeerd, maar hier niet { drift }
   *[added] De code `{ $found }` komt niet voor in { base } { drift }
}
    .label = { $kind ->
        [changed] moet `{ $expected }` zijn
        [lost] `{ $expected }` ontbreekt
        [unmarked] niet als code gemarkeerd
       *[added] alleen hier
    }
    .help = { $kind ->
        [changed] Code wordt niet vertaald; schrijf `{ $expected }`.
        [lost] Code wordt niet vertaald; schrijf `{ $expected }` tussen backticks.
        [unmarked] Zet `{ $expected }` tussen backticks.
       *[added] Verwijder de code als die niet in de bron staat; voeg die anders eerst toe aan de bron.
    }
    .fix = Schrijf `{ $expected }`

scrambled-placeholder = { $evidence ->
    [baseline] Het patroon “{ $found }” moet “{ $expected }” zijn, zoals in { base } { drift }
    [elsewhere] Het patroon “{ $found }” wordt elders geschreven als “{ $expected }”
   *[itself] Het patroon “{ $found }” heeft zijn vorm verloren; het moet “{ $expected }” zijn
}
    .label = verhaspeld patroon
    .help = Behoud de volgorde van de delen van een patroon, zonder extra spaties of woorden.
    .fix = Schrijf “{ $expected }”

changed-url = De link verwijst naar `{ $found }` in plaats van `{ $expected }`, het doel in { base } { drift }
    .label = verwijst naar iets anders
    .help = Laat de link verwijzen naar `{ $expected }`; alleen de taal in een adres mag afwijken.
    .fix = Verwijs naar `{ $expected }`

lost-link = { $kind ->
    [lost] De link naar `{ $target }` ontbreekt hier; { base } heeft die wel { drift }
   *[added] De link naar `{ $target }` komt niet voor in { base } { drift }
}
    .label = { $kind ->
        [lost] hier ontbreekt een link
       *[added] alleen hier
    }
    .help = { $kind ->
        [lost] Laat dezelfde woorden verwijzen naar `{ $target }`.
       *[added] Verwijder de link als die niet in de bron staat; voeg die anders eerst toe aan de bron.
    }

translated-identifier = { $kind ->
    [spaced] `{ $found }` bevat een spatie die daar niet hoort
    [case] `{ $found }` wijkt in hoofdlettergebruik af{ $has-expected ->
        [yes] { " " }van `{ $expected }`
       *[no] { "" }
    }
    [missing] { $has-expected ->
        [yes] `{ $expected }` ontbreekt hier
       *[no] Hier ontbreekt een technische naam
    }
   *[translated] `{ $found }` is vertaald of gewijzigd
}{ $evidence ->
    [baseline] , vergeleken met { base } { drift }
    [elsewhere] , vergeleken met andere plaatsen in de documentatie
   *[itself] { "" }
}
    .label = { $has-expected ->
        [yes] moet `{ $expected }` zijn
       *[no] niet zoals het systeem het schrijft
    }
    .help = Paden, bestandsnamen, opdrachten en sleutels blijven in elke taal zoals het systeem ze schrijft.
    .fix = Schrijf `{ $expected }`

broken-emphasis = { $kind ->
    [glued] De nadruk zit vast aan een woord: `{ $found }`
   *[literal] Lezers zien de sterretjes of onderstrepingstekens in `{ $found }`
}
    .label = { $kind ->
        [glued] er ontbreekt een spatie
       *[literal] niet als nadruk gelezen
    }
    .help = { $kind ->
        [glued] Scheid de benadrukte tekst van het woord ernaast.
       *[literal] Zet de markeringstekens paarsgewijs direct om de benadrukte tekst, zonder spatie ertussen.
    }
    .fix = { $kind ->
        [glued] Voeg de spatie toe
       *[literal] Corrigeer de markeringstekens
    }

lost-error-code = { $kind ->
    [case] De foutcode `{ $found }` moet { $expected } zijn, zoals in { base } { drift }
   *[lost] De foutcode { $expected } ontbreekt hier; { base } noemt die wel { drift }
}
    .label = { $kind ->
        [case] moet { $expected } zijn
       *[lost] { $expected } ontbreekt
    }
    .help = Een foutcode wordt nooit vertaald of weggelaten; schrijf { $expected }.
    .fix = Schrijf { $expected }

mojibake = { $kind ->
    [decoded-twice] { $count ->
        [one] De tekst is verkeerd gedecodeerd: `{ $found }` staat er in plaats van { $expected }
       *[other] De tekst is op { $count } plaatsen in deze alinea verkeerd gedecodeerd: `{ $found }` staat er in plaats van { $expected }
    }
    [tag] `{ $found }` is de helft van een tag die van een adres is gemaakt
   *[lost] { $count ->
        [one] Hier is een teken verloren gegaan: in plaats daarvan staat er U+FFFD
       *[other] Op { $count } plaatsen in deze alinea zijn tekens verloren gegaan: in plaats daarvan staat er U+FFFD
    }
}
    .label = { $kind ->
        [decoded-twice] in plaats van { $expected }
        [tag] door geen enkele auteur geschreven
       *[lost] wat stond hier?
    }
    .help = { $kind ->
        [decoded-twice] Neem de tekst over uit een eerdere versie en sla die op als UTF-8.
        [tag] Zet het hele adres tussen de punthaken, of maak er een link van.
       *[lost] Neem de tekst over uit een eerdere versie; aan de beschadigde tekst is niet te zien wat er verloren is gegaan.
    }

glued-code-span = { $side ->
    [before] Het woord “{ $word }” zit vast aan `{ $code }` erachter; in { base } staat daar een spatie { drift }
   *[after] Het woord “{ $word }” zit vast aan `{ $code }` ervoor; in { base } staat daar een spatie { drift }
}
    .label = { $side ->
        [before] hiervoor ontbreekt een spatie
       *[after] hierachter ontbreekt een spatie
    }
    .help = Zet een spatie tussen de code en het woord.
    .fix = Voeg de spatie toe

split-word = { $times ->
    [one] “{ $found }” is één woord dat in tweeën is geknipt; elders staat “{ $expected }” ({ $count } keer)
   *[other] “{ $found }” is één woord dat in tweeën is geknipt, hier { $times } keer; elders staat “{ $expected }” ({ $count } keer)
}
    .label = één woord
    .help = Schrijf “{ $expected }”.
    .fix = Schrijf “{ $expected }”

changed-number = { $kind ->
    [changed] Het getal { $found } is { $expected } in { base } { drift }
    [lost] Het getal { $expected } ontbreekt in deze alinea; { base } heeft het wel { drift }
   *[added] Het getal { $found } komt niet voor in { base } { drift }
}
    .label = { $kind ->
        [changed] { $expected } in het andere document
        [lost] { $expected } ontbreekt
       *[added] alleen hier
    }
    .help = Vergelijk de twee alinea's en schrijf in beide het juiste getal.

## DC6xx metadata and freshness

missing-metadata = { $keys-count ->
    [one] In de frontmatter ontbreekt { $keys }
   *[other] In de frontmatter ontbreken { $keys }
}
    .label = { $keys-count ->
        [one] 1 sleutel ontbreekt
       *[other] { $keys-count } sleutels ontbreken
    }
    .help = Voeg { $keys-count ->
        [one] de sleutel
       *[other] de sleutels
    } toe, met de waarden uit de oplevering van de vertaling.

invalid-metadata = { $kind ->
    [hash] `{ $key }` moet uit 40 hexadecimale cijfers bestaan, maar is `{ $found }`
    [commit] `{ $key }` moet een commit van 7 tot en met 64 hexadecimale cijfers zijn, maar is `{ $found }`
    [date] `{ $key }` is geen datum: `{ $found }`
    [number] `{ $key }` is geen getal: `{ $found }`
    [translation-type] `{ $key }` is geen bekend vertaaltype: `{ $found }`
   *[locale] `{ $key }` is geen taalcode: `{ $found }`
}
    .label = ongeldige waarde
    .help = { $kind ->
        [hash] Kopieer de hele hash.
        [commit] Kopieer de naam van de commit zoals git log die toont.
        [date] Schrijf de datum als MM/DD/JJJJ of JJJJ-MM-DD.
        [number] Schrijf alleen cijfers.
        [translation-type] Schrijf MT voor machinevertaling of HT voor menselijke vertaling.
       *[locale] Schrijf een taalcode zoals nl-NL.
    }

locale-mismatch = De frontmatter vermeldt { $found }, maar het pad { $expected }
    .label = moet { $expected } zijn
    .help = Schrijf { $expected }, of verplaats het bestand.
    .fix = Schrijf { $expected }

stale-translation = { $kind ->
    [codes] Foutcodes, berichten of oorzaken van de bron zijn gewijzigd sinds de vertaling{ since-commits }{ since-missing-entries }{ since-extra-entries }{ since-changed-codes }{ since-changed-messages }{ since-causes }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [structural] Secties, lijsten of andere onderdelen van de bron zijn gewijzigd sinds de vertaling{ since-commits }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [cosmetic] De formulering van de bron is gewijzigd sinds de vertaling{ since-commits }{ since-changed-sections }{ since-keys }
   *[unnamed] De structuur wijkt af van de huidige bron ({ $base }), { $has-revision ->
        [yes] en de vermelde bronrevisie ({ $revision }) is niet beschikbaar
       *[no] en er is geen bronrevisie vermeld
    }{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }{ change-levels }
}
    .label = { $kind ->
        [codes] codes of oorzaken zijn verouderd
        [structural] onderdelen zijn verouderd
        [cosmetic] formulering gewijzigd
       *[unnamed] andere structuur dan de bron
    }
    .help = { $kind ->
        [codes] Werk de vertaling bij en vermeld daarna de nieuwe commit in de frontmatter.
        [structural] Werk de vertaling bij en vermeld daarna de nieuwe commit in de frontmatter.
        [cosmetic] Kijk of de vertaling de wijziging nodig heeft en vermeld daarna de nieuwe commit in de frontmatter.
       *[unnamed] { $has-revision ->
            [yes] Vergelijk de vertaling met de bron en werk bij wat daar is veranderd.
           *[no] Werk de vertaling bij en vermeld de bronrevisie in de frontmatter.
        } Volgen alle vertalingen de bron op de voet, stel dan in-step = true in om elk verschil als afzonderlijke bevinding te krijgen.
    }
    .related-baseline = de huidige bron

behind-siblings = { $has-revisions ->
    [yes] Deze vertaling is gebaseerd op bronrevisie { $revision }; { $base } heeft de nieuwere revisie { $base-revision }
   *[no] Deze vertaling is gebaseerd op een oudere bronrevisie dan { $base }
}{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }
    .label = gebaseerd op een oudere bronrevisie
    .help = Werk de vertaling bij naar de nieuwere bronrevisie.
    .related-baseline = de nieuwere bronrevisie

translated-front-matter = { $kind ->
    [damaged] De sleutel `{ $found }` in de frontmatter moet `{ $expected }` zijn
    [value] De sleutel `{ $found }` moet `{ $expected }` zijn: { base } heeft deze waarde onder die sleutel
   *[place] De sleutel `{ $found }` staat op de plaats waar { base } `{ $expected }` heeft
}
    .label = moet `{ $expected }` zijn
    .help = Sleutels worden nooit vertaald: programma's herkennen ze letter voor letter. Schrijf `{ $expected }`.
    .fix = Schrijf `{ $expected }`
    .related-baseline = de sleutel in { $locale }

unknown-source-commit = { $reason ->
    [shallow] { $count ->
        [one] Dit document noemt een broncommit die in de repository ontbreekt, omdat dit een ondiepe kloon (shallow clone) is
       *[other] { $count } documenten noemen broncommits die in de repository ontbreken, omdat dit een ondiepe kloon (shallow clone) is
    }
    [partial] { $count ->
        [one] De tekst van de broncommit die dit document noemt, is niet opgehaald, omdat de repository een gedeeltelijke kloon (partial clone) is
       *[other] De teksten van de broncommits die { $count } documenten noemen, zijn niet opgehaald, omdat de repository een gedeeltelijke kloon (partial clone) is
    }
    [other-repository] { $count ->
        [one] Geen van de genoemde broncommits staat in de repository: het is niet die van de bron
       *[other] Geen van de genoemde broncommits staat in de repository ({ $count } documenten in deze taal): het is niet die van de bron
    }
   *[missing-commit] { $count ->
        [one] De broncommit `{ $commit }` staat niet in de repository
       *[other] De broncommit `{ $commit }`, die { $count } documenten noemen, staat niet in de repository
    }
    [ambiguous] { $count ->
        [one] Meerdere objecten in de repository beginnen met `{ $commit }`
       *[other] Meerdere objecten in de repository beginnen met `{ $commit }`, dat { $count } documenten noemen
    }
    [missing-path] De broncommit `{ $commit }` bevat dit document niet, ook niet onder een eerdere naam
    [unreadable] Het brondocument in commit `{ $commit }` kan niet worden gelezen
    [damaged] De broncommit `{ $commit }` kan niet worden gelezen, omdat de repository beschadigd is
}
    .label = niet met de bron vergeleken
    .help = { $reason ->
        [shallow] Haal de hele geschiedenis op: git fetch --unshallow, of fetch-depth: 0 voor actions/checkout.
        [partial] Kloon zonder --filter, of haal de rest op: git fetch --refetch --no-filter.
        [other-repository] Geef de repository van de bron op: --source-repo.
        [ambiguous] Schrijf alle cijfers van de commit.
        [missing-path] Noem een commit die het document bevat.
        [unreadable] Bekijk het document in die commit en noem een andere als het daar beschadigd is.
        [damaged] Kijk wat git fsck meldt, of kloon de repository opnieuw.
       *[other] Haal de branch op die de commit bevat, of noem de commit waarop de vertaling is gebaseerd.
    }

## DC7xx Markdown form

missing-title = { $kind ->
    [several] Het document heeft { $count } titels (koppen van niveau 1)
    [not-first] De titel is niet de eerste kop
   *[none] Het document heeft geen titel (kop van niveau 1)
}
    .label = { $kind ->
        [several] nog een titel
        [not-first] moet vooraan staan
       *[none] geen titel
    }
    .help = { $kind ->
        [several] Behoud één titel en maak van de andere titels koppen van niveau 2.
        [not-first] Zet de titel bovenaan.
       *[none] Begin het document met een regel zoals “# Titel”.
    }

list-numbering-gap = { $kind ->
    [restart] De lijst begint hier opnieuw: lezers zien { $found } waar { $expected } moet volgen
    [cut] De lijst gaat verder met { $found } waar { $expected } moet volgen
   *[gap] Hier volgt { $found } waar { $expected } moet volgen: sites tellen de items zelf
}
    .label = { $kind ->
        [restart] lezers zien opnieuw { $found }
       *[other] moet { $expected } zijn
    }
    .help = { $kind ->
        [restart] Laat wat tussen de stappen staat even ver inspringen als de tekst van de stap erboven.
       *[other] Voeg de ontbrekende stap toe, of nummer de items opnieuw.
    }
    .fix = { $kind ->
        [restart] Laat het tussenstuk inspringen
       *[other] Nummer de items opnieuw
    }
    .related-first = het vorige nummer

skipped-heading-level = Op een kop van niveau { $from } volgt een kop van niveau { $to }{ $count ->
    [one] { "" }
   *[other] , { $count } keer in dit document
}
    .label = niveau { $to }, hoogstens { $expected } toegestaan
    .help = Gebruik niveau { $expected }, of voeg de tussenliggende kop toe.

## DC8xx includes and assets

include-cycle = { $count ->
    [1] Dit bestand neemt zichzelf op
   *[other] { $count } bestanden nemen elkaar in een kring op: { $chain }
}
    .label = komt bij dit bestand terug
    .help = Haal één include uit de kring; zet tekst die beide bestanden nodig hebben in een bestand dat geen van beide opneemt.
    .related-evidence = en zo gaat het verder

dropped-include = { $kind ->
    [changed] Hier wordt `{ $found }` opgenomen, maar in { base } `{ $expected }` { drift }
    [lost] `{ $expected }` wordt in deze sectie niet meer opgenomen; in { base } wel { drift }
   *[added] Hier wordt `{ $found }` opgenomen; in { base } niet { drift }
}
    .label = { $kind ->
        [changed] moet `{ $expected }` zijn
        [lost] onder deze kop hoort de include
       *[added] alleen hier
    }
    .help = { $kind ->
        [changed] Paden van includes worden niet vertaald; schrijf `{ $expected }`.
        [lost] Kopieer de regel met de include van `{ $expected }` uit de bron.
       *[added] Verwijder de regel als die niet in de bron staat; voeg die anders eerst toe aan de bron.
    }
    .fix = Neem `{ $expected }` op

missing-include = { $kind ->
    [case] Het include-bestand `{ $target }` bestaat niet; er is wel een bestand waarvan de naam alleen in hoofdlettergebruik verschilt
   *[other] { $has-fallback ->
        [yes] Het include-bestand `{ $target }` bestaat niet in deze taal en ook niet in { $fallback }
       *[no] Het include-bestand `{ $target }` bestaat niet
    }
}
    .label = { $kind ->
        [case] anders geschreven dan het bestand
       *[other] bestaat niet
    }
    .help = { $has-suggestion ->
        [yes] Is `{ $suggestion }` bedoeld?
       *[no] Voeg het bestand toe, of verwijder de include.
    }

missing-image = { $kind ->
    [case] De afbeelding `{ $target }` bestaat niet; er is wel een bestand waarvan de naam alleen in hoofdlettergebruik verschilt
    [form] In de schrijfwijze `{ $target }` wordt de afbeelding niet gevonden
    [scheme] De afbeelding `{ $target }` is een adres zonder `https://` en wordt daardoor op deze site gezocht
   *[absent] { $has-fallback ->
        [yes] De afbeelding `{ $target }` bestaat niet in deze taal en ook niet in { $fallback }
       *[no] De afbeelding `{ $target }` bestaat niet
    }
}
    .label = { $kind ->
        [case] anders geschreven dan het bestand
       *[other] bestaat niet
    }
    .help = { $has-suggestion ->
        [yes] Is `{ $suggestion }` bedoeld?
       *[no] Voeg de afbeelding toe, of verwijder die uit de tekst.
    }

ragged-table = { $kind ->
    [open] Rij { $row } van de tabel eindigt niet met een verticale streep, anders dan de overige rijen
    [code] Een verticale streep in code splitst een cel: rij { $row } heeft { $cells } cellen in plaats van { $expected }
    [more] { $cells ->
        [one] Rij { $row } van de tabel heeft 1 cel, de koprij heeft er { $expected }
       *[other] Rij { $row } van de tabel heeft { $cells } cellen, de koprij heeft er { $expected }: lezers zien de rest niet
    }
    [text] Deze tekst is een rij geworden van de tabel erboven
    [delimiter] Dit is geen tabel: de regel onder de koprij heeft { $cells ->
        [one] 1 cel
       *[other] { $cells } cellen
    }, de koprij heeft er { $expected }
   *[fewer] { $cells ->
        [one] Rij { $row } van de tabel heeft 1 cel, de koprij heeft er { $expected }
       *[other] Rij { $row } van de tabel heeft { $cells } cellen, de koprij heeft er { $expected }
    }
}
    .label = { $kind ->
        [open] aan het eind ontbreekt een streep
        [text] geen rij
       *[other] { $expected ->
            [one] moet 1 cel hebben
           *[other] moet { $expected } cellen hebben
        }
    }
    .help = { $kind ->
        [open] Sluit de rij af met een verticale streep.
        [code] Zet een backslash voor elke verticale streep die tekst is, ook in code.
        [text] Zet een lege regel tussen de tabel en de tekst.
        [delimiter] Geef de regel met streepjes evenveel cellen als de koprij.
       *[other] Geef de rij evenveel cellen als de koprij.
    }
    .fix = { $kind ->
        [open] Sluit de rij af
        [text] Zet een lege regel voor de tekst
        [code] Voeg de backslash toe
        [delimiter] Schrijf de regel met streepjes opnieuw
       *[other] Verwijder de lege cellen
    }
    .related-first = de koprij

malformed-alert = { $kind ->
    [spaced] Door een spatie in `{ $found }` is dit geen informatiekader
    [case] Het trefwoord { $found } staat niet in hoofdletters, anders dan de overige
    [text] Door tekst op de regel van `{ $found }` is dit geen informatiekader
    [continuation] Deze regel van het informatiekader begint in een andere kolom dan de eerste
   *[unknown] { $has-expected ->
        [yes] { $found } is geen trefwoord voor informatiekaders; het moet { $expected } zijn
       *[no] { $found } is geen trefwoord voor informatiekaders, en de bron gebruikt het niet
    }
}
    .label = { $kind ->
        [text] moet op de volgende regel staan
        [continuation] begint ergens anders
        [spaced] het trefwoord is { $expected }
       *[other] { $has-expected ->
            [yes] moet { $expected } zijn
           *[no] geen trefwoord
        }
    }
    .help = { $kind ->
        [spaced] Verwijder de spaties tussen de vierkante haken.
        [case] Schrijf het trefwoord in hoofdletters.
        [text] Zet de tekst op een eigen regel.
        [continuation] Laat alle regels van het informatiekader in dezelfde kolom beginnen.
       *[unknown] Vertaal het trefwoord nooit: de site toont het in de taal van de lezer.
    }
    .fix = { $kind ->
        [spaced] Verwijder de spaties
        [text] Begin een nieuwe regel
        [continuation] Lijn de regels uit
       *[other] Schrijf { $expected }
    }
    .related-first = het informatiekader begint hier

missing-alt-text = { $kind ->
    [lost] De afbeelding `{ $image }` is haar alternatieve tekst kwijt; in { base } luidt die “{ $text }” { drift }
    [link] { $count ->
        [one] De afbeelding `{ $image }` is het enige wat de link toont, en heeft geen alternatieve tekst
       *[other] { $count } afbeeldingen zijn het enige wat hun link toont, en hebben geen alternatieve tekst; de eerste is `{ $image }`
    }
    [file-name] { $count ->
        [one] De alternatieve tekst van de afbeelding `{ $image }` is alleen de bestandsnaam
       *[other] De alternatieve teksten van { $count } afbeeldingen zijn alleen de bestandsnamen; de eerste is `{ $image }`
    }
   *[empty] { $count ->
        [one] De afbeelding `{ $image }` heeft geen alternatieve tekst
       *[other] { $count } afbeeldingen hebben geen alternatieve tekst; de eerste is `{ $image }`
    }
}
    .label = { $kind ->
        [file-name] alleen een bestandsnaam
       *[other] geen tekst
    }
    .help = { $kind ->
        [lost] Vertaal de tekst uit het andere document.
        [link] Vermeld waar de link naartoe leidt.
       *[other] Zeg in één zin wat de afbeelding toont; schrijf versiering als HTML met een lege `alt`.
    }

## DC9xx the catalogue

undocumented-code = Het product kent { $code }, maar geen enkele foutbeschrijving behandelt die code
    .label = niet beschreven
    .help = Schrijf de foutbeschrijving, of haal de code uit het register als niemand die ooit te zien krijgt.

unregistered-code = Het product kent de code { $code } niet
    .label = staat niet in het register
    .help = { $has-suggestion ->
        [yes] Is { $suggestion } bedoeld?
       *[no] Schrijf de code zoals het product die weergeeft, of verwijder de foutbeschrijving.
    }

locale-gap = { $wanted } beschrijft { $percent }% van de { $total } codes van de bron; ontbreekt: { $missing }
    .label = { $count ->
        [one] 1 code is niet beschreven in { $wanted }
       *[other] { $count } codes zijn niet beschreven in { $wanted }
    }
    .help = Vertaal de artikelen waarin ze worden beschreven.
    .related-baseline = de eerste daarvan

broken-catalogue-contract = { $kind ->
    [cause] { $anchors-count ->
        [one] De oorzaak { $anchors } van { $code } is gepubliceerd en verdwenen
       *[other] { $anchors-count } oorzaken van { $code } zijn gepubliceerd en verdwenen: { $anchors }
    }
   *[code] De code { $code } is gepubliceerd en staat in geen enkel document meer
}
    .label = verdwenen sinds de laatste publicatie
    .help = { $kind ->
        [cause] Zet de oorzaak met haar anker terug, of publiceer de nieuwe catalogus bewust.
       *[code] Zet de foutbeschrijving terug, of publiceer de nieuwe catalogus bewust: links naar de pagina werken dan niet meer.
    }
