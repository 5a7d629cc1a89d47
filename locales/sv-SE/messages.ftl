# The words of findings, sv-SE. The arguments are described in the file of en-US.

## What a translation was compared with

base = { $baseline ->
    [exact] källan ({ $base }) i den översatta revisionen
    [cohort] { $base } (samma källrevision)
    [source] den aktuella källan ({ $base })
    [reference] referensen ({ $base })
   *[other] { $base }
}
drift = { $baseline ->
    [siblings] { $has-revisions ->
        [yes] — skillnad mellan källrevisioner: { $revision } här, { $base-revision } i { $base }
       *[no] — skillnad mellan källrevisioner
    }
   *[other] { "" }
}

## How two documents differ (behind-siblings, stale-translation); here is the document, there the other one

change-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; felpost bara där: { $missing-entries }
   *[other] ; felposter bara där: { $missing-entries }
}
change-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; felpost bara här: { $extra-entries }
   *[other] ; felposter bara här: { $extra-entries }
}
change-causes = { $causes-count ->
    [0] { "" }
   *[other] ; antal orsaker här / där: { $causes }
}
change-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; avsnitt bara där: { $missing-sections }
   *[other] ; avsnitt bara där: { $missing-sections }
}
change-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; avsnitt bara här: { $extra-sections }
   *[other] ; avsnitt bara här: { $extra-sections }
}
change-levels = { $has-levels ->
    [yes] { $levels ->
        [one] ; 1 rubrik på en annan nivå
       *[other] ; { $levels } rubriker på en annan nivå
    }
   *[no] { "" }
}

## What the source has changed (stale-translation)

since-commits = { $has-then ->
    [yes] { $has-now ->
        [yes] { "" }: då { $then }, nu { $now }
       *[no] { "" }: då { $then }
    }
   *[no] { "" }
}
since-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; ny kod: { $missing-entries }
   *[other] ; nya koder: { $missing-entries }
}
since-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; borttagen kod: { $extra-entries }
   *[other] ; borttagna koder: { $extra-entries }
}
since-changed-codes = { $changed-codes-count ->
    [0] { "" }
    [one] ; ändrad kod: { $changed-codes }
   *[other] ; ändrade koder: { $changed-codes }
}
since-changed-messages = { $changed-messages-count ->
    [0] { "" }
    [one] ; nytt meddelande för: { $changed-messages }
   *[other] ; nya meddelanden för: { $changed-messages }
}
since-causes = { $causes-count ->
    [0] { "" }
   *[other] ; ändrade orsaker (antal då / nu): { $causes }
}
since-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; nytt avsnitt: { $missing-sections }
   *[other] ; nya avsnitt: { $missing-sections }
}
since-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; borttaget avsnitt: { $extra-sections }
   *[other] ; borttagna avsnitt: { $extra-sections }
}
since-changed-sections = { $changed-sections-count ->
    [0] { "" }
   *[other] ; ändrad text i: { $changed-sections }
}
since-keys = { $keys-count ->
    [0] { "" }
   *[other] ; ändrad front matter: { $keys }
}
since-paragraphs = { $has-paragraphs ->
    [yes] { $paragraphs ->
        [one] ; 1 stycke tillagt eller borttaget
       *[other] ; { $paragraphs } stycken tillagda eller borttagna
    }
   *[no] { "" }
}
since-tables = { $has-tables ->
    [yes] { $tables ->
        [one] ; 1 ändrad tabell
       *[other] ; { $tables } ändrade tabeller
    }
   *[no] { "" }
}
since-lists = { $has-lists ->
    [yes] { $lists ->
        [one] ; 1 ändrad lista
       *[other] ; { $lists } ändrade listor
    }
   *[no] { "" }
}
since-code-blocks = { $has-code-blocks ->
    [yes] { $code-blocks ->
        [one] ; 1 ändrat kodblock
       *[other] ; { $code-blocks } ändrade kodblock
    }
   *[no] { "" }
}
since-images = { $has-images ->
    [yes] { $images ->
        [one] ; 1 ändrad bild
       *[other] ; { $images } ändrade bilder
    }
   *[no] { "" }
}
since-alerts = { $has-alerts ->
    [yes] { $alerts ->
        [one] ; 1 ändrad informationsruta
       *[other] ; { $alerts } ändrade informationsrutor
    }
   *[no] { "" }
}
since-includes = { $has-includes ->
    [yes] { $includes ->
        [one] ; 1 ändrad inkludering
       *[other] ; { $includes } ändrade inkluderingar
    }
   *[no] { "" }
}

## Lists in messages

list-middle = { $start }, { $next }
list-two = { $start } och { $last }
list-end = { $start } och { $last }
list-cut = { $start } och { $more } till
list-pair = { $head } ({ $tail })
list-heading = ”{ $text }”

## Places shown beside a finding

related-baseline = så står det i { $locale }
related-first = först här
related-target = målet
related-duplicate = även här
related-evidence = detta visar det
related-includer = inkluderar den här filen

## DC0xx reading and the tool

unreadable-document = { $kind ->
    [utf8] Filen är inte UTF-8: byten på position { $offset } kan inte avkodas
    [utf16] Filen är { $encoding }, inte UTF-8
    [binary] Filen är ingen textfil: den innehåller en NUL-byte på position { $offset }
    [limit] { $has-line ->
        [yes] Filen överskrider gränsen { $limit } ({ $allowed }) på rad { $line }
       *[no] Filen överskrider gränsen { $limit } ({ $allowed })
    }
    [not-regular] Det här är ingen vanlig fil{ $has-detail ->
        [yes] { " " }({ $detail })
       *[no] { "" }
    }
    [panic] doccheck kraschade när filen lästes: { $detail }
   *[io] Filen kan inte läsas: { $detail }
}
    .label = { $kind ->
        [limit] här nås gränsen
       *[other] kan inte läsas
    }
    .help = { $kind ->
        [utf8] Spara filen som UTF-8.
        [utf16] Spara filen som UTF-8.
        [binary] Ta bort alla NUL-byte, eller lägg filer som inte är textfiler utanför dokumentationen.
        [limit] Dela upp filen, eller höj gränsen med --{ $limit }.
        [not-regular] Ange en vanlig fil eller en mapp.
        [panic] Det här är ett fel i doccheck; rapportera det och bifoga filen. Alla andra filer har kontrollerats.
       *[io] Kontrollera att filen finns och att doccheck har läsbehörighet.
    }

invalid-front-matter = { $kind ->
    [not-closed] Front matter-blocket avslutas aldrig
    [not-mapping] Front matter-blocket är ingen lista med nycklar och värden
    [duplicate-key] Nyckeln `{ $key }` förekommer två gånger i front matter-blocket
    [alias] Front matter-blocket använder ett YAML-ankare, ett alias eller en tagg; sådana hanteras inte av doccheck
    [too-large] Front matter-blocket är för stort
    [too-deep] Front matter-blocket är nästlat för djupt
   *[syntax] Front matter-blocket innehåller ogiltig YAML{ $has-detail ->
        [yes] : { $detail }
       *[no] { "" }
    }
}
    .label = { $kind ->
        [not-closed] öppnas här
        [duplicate-key] en gång till här
       *[other] kan inte läsas
    }
    .help = { $kind ->
        [not-closed] Avsluta front matter-blocket med en rad med tre bindestreck.
        [not-mapping] Skriv ett par `nyckel: värde` på varje rad.
        [duplicate-key] Behåll den ena av dem.
        [alias] Skriv ut värdet där det används.
        [too-large] Behåll bara metadata här och flytta resten till texten.
        [too-deep] Använd färre nivåer.
       *[syntax] Sätt citattecken runt värden som innehåller kolon, och dra in med blanksteg.
    }

ambiguous-markdown = { $kind ->
    [id] Två Markdown-tolkar ger rubriken olika id: `{ $first }` (pulldown-cmark) och `{ $second }` (comrak)
   *[block] Två Markdown-tolkar ser olika saker här: { $first ->
        [heading] en rubrik
        [paragraph] ett stycke
        [list] en lista
        [item] en listpunkt
        [quote] ett citat
        [code] ett kodblock
        [html] ett HTML-block
        [table] en tabell
        [row] en tabellrad
        [cell] en tabellcell
        [rule] en avdelare
       *[nothing] inget nytt block
    } (pulldown-cmark) och { $second ->
        [heading] en rubrik
        [paragraph] ett stycke
        [list] en lista
        [item] en listpunkt
        [quote] ett citat
        [code] ett kodblock
        [html] ett HTML-block
        [table] en tabell
        [row] en tabellrad
        [cell] en tabellcell
        [rule] en avdelare
       *[nothing] inget nytt block
    } (comrak)
}
    .label = { $kind ->
        [id] länkar till rubriken leder till det ena eller det andra id:t
       *[block] kan läsas på två sätt
    }
    .help = { $kind ->
        [id] Ge rubriken ett eget id, så att ingen tolk bildar ett av texten.
       *[block] Skriv det så att alla tolkar ser samma sak; oftast hjälper det med tomma rader mellan blocken och rätt indrag.
    }

unverified = { $reason ->
    [partial-tree] { $count ->
        [one] 1 länk leder till en del av dokumentationen som inte angavs och har därför inte kontrollerats
       *[other] { $count } länkar leder till delar av dokumentationen som inte angavs och har därför inte kontrollerats
    }
    [low-confidence] { $count ->
        [one] 1 avsnitt kunde inte paras ihop med säkerhet och har därför inte jämförts
       *[other] { $count } avsnitt kunde inte paras ihop med säkerhet och har därför inte jämförts
    }
    [unknown-locale] Dokumentets språk är okänt; det har därför inte jämförts med sina översättningar
    [ambiguous-article] Det är osäkert vilken artikel dokumentet hör till; det har därför inte jämförts
    [no-history] { $count ->
        [one] Den källrevision som 1 dokument på det här språket anger kan inte läsas, eftersom källans historik inte finns här
       *[other] De källrevisioner som { $count } dokument på det här språket anger kan inte läsas, eftersom källans historik inte finns här
    }
   *[no-baseline] Det finns inget att jämföra dokumentet med
}
    .label = inte kontrollerat
    .help = { $reason ->
        [partial-tree] Kontrollera hela dokumentationen på en gång.
        [low-confidence] Ge rubriker som hör ihop samma ankare på alla språk.
        [unknown-locale] Lägg dokumentet i en mapp med språkkoden som namn, eller ange språkkoden i front matter-blocket.
        [ambiguous-article] Ge titlarna i alla översättningar av en artikel samma ankare, och titlarna i andra artiklar ett annat.
        [no-history] Kör doccheck i en git-klon av källan, eller ange en: --source-repo.
       *[no-baseline] Kontrollera det tillsammans med översättningarna, eller ange en text att jämföra med via --reference.
    }

unused-suppression = { $kind ->
    [unknown-rule] Det finns ingen regel `{ $found }` att undertrycka{ $has-near ->
        [yes] ; närmast ligger `{ $near }`
       *[no] { "" }
    }
    [unknown-word] doccheck känner inte till kommentaren `{ $found }`{ $has-near ->
        [yes] ; närmast ligger `{ $near }`
       *[no] { "" }
    }
    [unclosed] Kommentaren `{ $found }` avslutas aldrig och undertrycker därför ingenting
    [enable] Här finns ingen undertryckning som kommentaren kan avsluta
    [part] Kommentaren undertrycker ingen anmärkning från { $rules }
    [configuration] Den här posten i konfigurationen undertrycker ingenting
    [baseline] Baslinjefilen godtar en anmärkning från { $rules } i `{ $found }` som inte längre finns
   *[unused] Kommentaren undertrycker ingenting
}
    .label = { $kind ->
        [unknown-rule] okänd regel
        [unknown-word] okänd kommentar
        [unclosed] öppnas här
        [enable] avslutar ingenting
        [baseline] hittas inte längre
       *[other] undertrycker ingenting
    }
    .help = { $kind ->
        [unknown-rule] `doccheck rules` visar alla regler. Skilj dem åt med kommatecken och skriv skälet efter ett kolon.
        [unknown-word] Skriv doccheck-disable-next-line, doccheck-disable, doccheck-enable eller doccheck-disable-file.
        [unclosed] Avsluta kommentaren.
        [enable] Ta bort den, eller skriv `doccheck-disable` ovanför.
        [baseline] Ta bort raden, eller kör `doccheck --write-baseline`.
        [part] Ange bara de regler som avses.
       *[other] Ta bort den: annars döljer den nästa fel på det här stället.
    }
    .fix = { $kind ->
        [baseline] Ta bort raden
        [configuration] Ta bort posten
        [part] Ange bara de andra reglerna
       *[other] Ta bort kommentaren
    }

hidden-character = { $kind ->
    [look-alike] { $place ->
        [code] Felkoden innehåller ett tecken som liknar en annan bokstav ({ $character }): `{ $found }`
        [anchor] Ankaret innehåller ett tecken som liknar en annan bokstav ({ $character }): `{ $found }`
        [link] Länkmålet innehåller ett tecken som liknar en annan bokstav ({ $character }): `{ $found }`
       *[file-name] Filnamnet innehåller ett tecken som liknar en annan bokstav ({ $character }): `{ $found }`
    }
   *[invisible] { $place ->
        [code] Felkoden innehåller ett osynligt tecken ({ $character }): `{ $found }`
        [anchor] Ankaret innehåller ett osynligt tecken ({ $character }): `{ $found }`
        [link] Länkmålet innehåller ett osynligt tecken ({ $character }): `{ $found }`
       *[file-name] Filnamnet innehåller ett osynligt tecken ({ $character }): `{ $found }`
    }
}
    .label = innehåller { $character }
    .help = { $place ->
        [file-name] Byt namn på filen till `{ $expected }`.
       *[other] Skriv `{ $expected }`.
    }
    .fix = Skriv `{ $expected }`

merge-conflict = { $kind ->
    [unclosed-fence] Ett kodblock som öppnas här avslutas aldrig och slukar { $lines ->
        [one] 1 rad
       *[other] { $lines } rader
    } med { $headings ->
        [one] 1 rubrik
       *[other] { $headings } rubriker
    } och { $entries ->
        [one] 1 felkod
       *[other] { $entries } felkoder
    }
   *[conflict] En konfliktmarkering från en sammanslagning står kvar i texten
}
    .label = { $kind ->
        [unclosed-fence] öppnas här, avslutas aldrig
       *[conflict] konfliktmarkering
    }
    .help = { $kind ->
        [unclosed-fence] Avsluta kodblocket där koden tar slut.
       *[conflict] Behåll en av de två versionerna, och ta bort raderna med konfliktmarkeringar.
    }

suppression-without-reason = { $has-rules ->
    [yes] Kommentaren undertrycker { $rules } utan att ange varför
   *[no] Kommentaren undertrycker alla anmärkningar utan att ange varför
}
    .label = inget skäl
    .help = Skriv skälet efter ett kolon i slutet av kommentaren.

## DC1xx anchors and links

broken-anchor = { $has-section ->
    [yes] Ingen rubrik här har ankaret `{ $target }`; i en annan översättning hör det till ”{ $section }”
   *[no] Ingen rubrik här har ankaret `{ $target }`
}
    .label = leder ingenstans
    .help = { $has-suggestion ->
        [yes] Menade du `{ $suggestion }`?
       *[no] { $has-section ->
            [yes] Lägg till avsnittet, eller ge rubriken tillbaka dess ankare.
           *[no] Länka till ett ankare i dokumentet, eller lägg till ankaret i rubriken.
        }
    }
    .fix = Länka till `{ $suggestion }`
    .related-baseline = avsnittet i { $locale }

anchor-case-mismatch = Länken `{ $found }` skiljer sig från ankaret `{ $expected }` i skiftläge eller avgränsare
    .label = skrivs inte som ankaret
    .help = Skriv `#{ $expected }`; ankare är skiftlägeskänsliga.
    .fix = Länka till `{ $expected }`
    .related-target = ankaret

broken-link = { $kind ->
    [case] `{ $target }` finns inte, men det gör en fil vars namn bara skiljer sig i skiftläge
    [form] Skriven som `{ $target }` leder länken ingenstans
    [scheme] Länken `{ $target }` är en adress utan `https://` och leder därför till en sida på den här webbplatsen
   *[absent] { $has-fallback ->
        [yes] `{ $target }` finns inte, varken på det här språket eller i { $fallback }
       *[no] `{ $target }` finns inte
    }
}
    .label = { $kind ->
        [case] skrivs inte som filen
       *[other] { $count ->
            [one] leder ingenstans
           *[other] leder ingenstans, { $count } gånger i dokumentet
        }
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] Skriv `{ $suggestion }`; många servrar skiljer på stora och små bokstäver.
            [absent] Menade du `{ $suggestion }`?
           *[other] Skriv `{ $suggestion }`.
        }
       *[no] Länka till en sida som finns, eller ta bort länken.
    }

broken-fragment = { $kind ->
    [case] Länken till `#{ $fragment }` skiljer sig från ett ankare i { $page } i skiftläge eller avgränsare
   *[absent] { $has-elsewhere ->
        [yes] { $page } har inget ankare `{ $fragment }`; i en annan översättning hör det till ”{ $elsewhere }”
       *[no] { $page } har inget ankare `{ $fragment }`
    }
}
    .label = { $count ->
        [one] leder till sidans början
       *[other] leder till sidans början, { $count } gånger i dokumentet
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] Skriv `#{ $suggestion }`; ankare är skiftlägeskänsliga.
           *[absent] { $has-elsewhere ->
                [yes] Lägg till ankaret i rubriken på den sidan, eller länka till `{ $suggestion }` där.
               *[no] Menade du `{ $suggestion }`?
            }
        }
       *[no] { $has-elsewhere ->
            [yes] Lägg till ankaret i rubriken på den sidan.
           *[no] Länka till ett ankare på den sidan, eller bara till sidan.
        }
    }
    .fix = Länka till `{ $suggestion }`
    .related-baseline = avsnittet i { $locale }
    .related-target = { $has-elsewhere ->
        [yes] samma avsnitt här
       *[no] ankaret
    }

duplicate-anchor = { $kind ->
    [used] Ankaret `{ $anchor }` förekommer { $count } gånger, och en länk leder dit
    [same-heading] Rubriken har ankaret `{ $anchor }` { $count } gånger
   *[unused] { $anchors-count ->
        [one] Ankaret { $anchors } finns på fler än en rubrik; ingen länk använder det
       *[other] Ankarna { $anchors } finns vart och ett på fler än en rubrik; ingen länk använder dem
    }
}
    .label = { $kind ->
        [same-heading] en gång till
       *[other] inte unikt
    }
    .help = { $kind ->
        [used] Ge varje rubrik ett eget ankare, och låt länken leda till rätt rubrik.
        [same-heading] Ta bort upprepningen.
       *[unused] Ge varje rubrik ett eget ankare innan något länkar dit.
    }
    .fix = Ta bort det upprepade ankaret

missing-heading-anchor = Rubriken ”{ $title }” saknar ankaret `{ $expected }`, som finns i { base } { drift }
    .label = ankare saknas
    .help = Sätt `<a name="{ $expected }"></a>` före rubriktexten, så att länkar på alla språk leder hit.
    .fix = Lägg till ankaret `{ $expected }`

translated-anchor = Ankaret `{ $found }` ska vara `{ $expected }`, som i { base } { drift }
    .label = översatt eller ändrat ankare
    .help = Ankare är desamma på alla språk; skriv `{ $expected }`.
    .fix = Skriv `{ $expected }`

hard-coded-locale = { $kind ->
    [query] Länken låser språket med `{ $found }`
    [tree] Länken leder till dokumentationen på ett annat språk: `{ $found }`
   *[path] Länken låser språket till `{ $found }`
}
    .label = låser språket
    .help = { $kind ->
        [tree] Länka till sidan på samma språk.
       *[other] Utelämna `{ $found }`, så får läsarna sidan på sitt eget språk.
    }
    .fix = { $kind ->
        [tree] Länka till sidan på samma språk
       *[other] Ta bort `{ $found }`
    }

absolute-site-link = Länken anger dokumentationens egen webbplats, { $host }
    .label = fullständig adress
    .help = Skriv `{ $expected }`, så fungerar länken var dokumentationen än publiceras.
    .fix = Skriv `{ $expected }`

lost-anchor = { $anchors-count ->
    [one] Ankaret { $anchors } har publicerats och finns inte längre
   *[other] { $anchors-count } ankare har publicerats och finns inte längre: { $anchors }
}
    .label = länkar hit leder ingenstans
    .help = Behåll det gamla ankaret bredvid det nya: andra länkar till det.
    .fix = Återställ ankaret

link-outside-root = { $kind ->
    [absolute] Länken leder till en sökväg från filsystemets rot: `{ $target }`
    [drive] Länken leder till en diskenhet: `{ $target }`
    [network] Länken leder till en nätverksresurs: `{ $target }`
    [file] Länken leder till en lokal fil: `{ $target }`
   *[parent] Länken leder ut ur dokumentationsmappen: `{ $target }`
}
    .label = utanför dokumentationen
    .help = Länka till en sida i dokumentationen eller till en webbadress. doccheck öppnar aldrig mål utanför dokumentationen.

self-link-through-file = { $kind ->
    [address] Länken leder till den egna sidan via sidans adress
   *[file] Länken leder till den egna sidan via filens namn
}
    .label = den här sidan
    .help = Skriv `{ $expected }`; det stämmer även när sidan byter namn eller kopieras.
    .fix = Skriv `{ $expected }`

fallback-link = { $count ->
    [one] En länk leder till en sida som saknas på det här språket: { $targets }; läsarna ser { $fallback } i stället
   *[other] { $count } länkar leder till sidor som saknas på det här språket: { $targets }; läsarna ser { $fallback } i stället
}
    .label = visas på { $fallback }
    .help = Översätt sidorna som länkarna leder till, eller undertryck anmärkningen och ange varför de inte översätts.

## DC2xx error entries

corrupted-code = { $place ->
    [title] Felkoden i titeln, `{ $found }`, ska vara { $expected }, { evidence }
    [heading] Felkoden i rubriken, `{ $found }`, ska vara { $expected }, { evidence }
   *[code-line] Felkoden `{ $found }` ska vara { $expected }, { evidence }
}
    .label = ska vara { $expected }
    .help = En felkod översätts aldrig; skriv den precis som produkten visar den.
    .fix = Skriv { $expected }
    .related-evidence = här står { $expected }

evidence = { $evidence ->
    [anchor] vilket framgår av ankaret
    [file-name] vilket framgår av filnamnet
    [front-matter] vilket framgår av front matter-blocket
    [heading] vilket framgår av rubriken
    [cohort] som i översättningarna av samma källrevision
    [siblings] som i de andra översättningarna
   *[collection] som på alla andra ställen i dokumentationen
}

code-heading-mismatch = { $kind ->
    [not-first] Rubriken börjar inte med sin felkod { $expected }
   *[different] Rubriken nämner { $found }, men felposten beskriver { $expected }
}
    .label = { $kind ->
        [not-first] ska stå först
       *[different] ska vara { $expected }
    }
    .help = { $kind ->
        [not-first] Börja rubriken med { $expected }.
       *[different] Skriv { $expected } i rubriken.
    }
    .fix = { $kind ->
        [not-first] Flytta { $expected } till början
       *[different] Skriv { $expected }
    }

missing-code-label = { $baseline ->
    [none] Felposten { $expected } har ingen rad med felkoden
   *[other] Felposten { $expected } har ingen rad med felkoden, till skillnad från { base } { drift }
}
    .label = raden med felkoden saknas nedan
    .help = { $has-label ->
        [yes] Lägg till raden `**{ $label }**: { $expected }` under rubriken.
       *[no] Lägg till en rad med en fet etikett och { $expected } under rubriken.
    }
    .fix = Lägg till raden med felkoden

missing-message = { $kind ->
    [empty] Felmeddelandet för { $code } är tomt
   *[missing] { $baseline ->
        [none] Felposten { $code } har inget felmeddelande
       *[other] Felposten { $code } har inget felmeddelande, till skillnad från { base } { drift }
    }
}
    .label = { $kind ->
        [empty] ingenting efter etiketten
       *[missing] felmeddelandet saknas nedan
    }
    .help = { $has-label ->
        [yes] Efter `**{ $label }**:` ska det meddelande stå som produkten visar.
       *[no] Under felkoden ska det meddelande stå som produkten visar.
    }

broken-label = Fetstilsmarkeringen i etiketten `{ $found }` är skadad
    .label = ska vara `{ $expected }`
    .help = Sätt hela etiketten mellan asteriskerna, med kolonet efter dem.
    .fix = Skriv `{ $expected }`

inconsistent-label = { $kind ->
    [number-position] Numret står på ett annat ställe i ”{ $found }” än i ”{ $usual }”, som används { $count ->
        [one] 1 gång
       *[other] { $count } gånger
    }
   *[wording] Etiketten ”{ $found }” skrivs ”{ $usual }” på { $count ->
        [one] 1 annat ställe
       *[other] { $count } andra ställen
    } i dokumentet
}
    .label = på andra ställen ”{ $usual }”
    .help = Använd samma form i hela dokumentet.
    .fix = Skriv ”{ $usual }”

untranslated-label = Etiketten ”{ $found }” är inte översatt
    .label = inte översatt
    .help = Skriv ”{ $expected }”.
    .fix = Skriv ”{ $expected }”

duplicate-code = { $code } beskrivs två gånger på det här språket
    .label = beskrivs en gång till här
    .help = { $domain ->
        [given] Behåll den ena felposten och infoga den andra i den.
       *[none] Behåll den ena felposten och infoga den andra i den. Om det är två olika fel anger du med `domain` i konfigurationens `[[entries]]` vad som skiljer dem åt.
    }
    .related-first = beskrivs först här

missing-entry = { $kind ->
    [row] Felposten { $code } saknas i tabellen; { base } har den { drift }
   *[section] Felposten { $code } saknas; i { base } står den under ”{ $title }” { drift }
}
    .label = { $kind ->
        [row] { $code } ska vara en rad i den här tabellen
       *[section] { $code } ska stå under den här rubriken
    }
    .help = { $kind ->
        [row] Lägg till raden med koden oförändrad och översätt de andra cellerna.
       *[section] Översätt felposten, med samma ankare.
    }

extra-entry = Felposten { $code } finns inte i { base } { drift }
    .label = bara här
    .help = Ta bort felposten om produkten inte längre rapporterar felet; lägg annars till den i källan först.

untranslated-message = { $kind ->
    [part] En del av felmeddelandet är på ett annat språk ({ $language }): ”{ $found }”
   *[whole] Felmeddelandet är på ett annat språk ({ $language })
}
    .label = inte översatt ({ $language })
    .help = Använd samma översättning av meddelandet som i själva produkten.

reordered-entries = { $codes-count ->
    [one] Felposten { $codes } står på en annan plats än i { base } { drift }
   *[other] Felposterna { $codes } står på andra platser än i { base } { drift }
}
    .label = på annan plats i det andra dokumentet
    .help = Placera felposterna i samma ordning som i det andra dokumentet.
    .related-baseline = här i { $locale }

renamed-code = Den publicerade koden { $old } finns inte längre; { $new } har tagit dess plats, och inget leder från den ena till den andra
    .label = publicerad som { $old }
    .help = Skriv { $old } om detta är ett misstag; behåll annars den gamla felpostens ankare i rubriken, så att den gamla koden fortfarande hittas.
    .fix = Behåll ankaret för { $old }

## DC3xx causes and steps

missing-cause = { $kind ->
    [closed] { $missing-count ->
        [one] { $code } tar inte längre upp orsak { $missing } från { base }, troligen för att källan har tagit bort den
       *[other] { $code } tar inte längre upp orsakerna { $missing } från { base }, troligen för att källan har tagit bort dem
    } { drift }
   *[lost] { $code } tar upp { $count ->
        [0] inga orsaker
        [one] 1 orsak
       *[other] { $count } orsaker
    }, men { base } har { $expected }: { $missing-count ->
        [one] orsak { $missing } saknas
       *[other] orsakerna { $missing } saknas
    } { drift }
}
    .label = { $kind ->
        [closed] { $missing-count ->
            [one] 1 orsak har tagits bort
           *[other] { $missing-count } orsaker har tagits bort
        }
       *[lost] { $missing-count ->
            [one] 1 orsak saknas
           *[other] { $missing-count } orsaker saknas
        }
    }
    .help = { $kind ->
        [closed] Kontrollera om detta har tagits bort ur källan med avsikt; i så fall behöver inget göras.
       *[lost] Lägg till de orsaker som saknas, var och en med en länk till sin lösning.
    }
    .related-baseline = orsaken finns i { $locale }

extra-cause = { $code } tar upp { $count ->
    [one] 1 orsak
   *[other] { $count } orsaker
}, men { base } har { $expected }: { $extra-count ->
    [one] orsak { $extra } finns inte där
   *[other] orsakerna { $extra } finns inte där
} { drift }
    .label = { $extra-count ->
        [one] 1 extra orsak
       *[other] { $extra-count } extra orsaker
    }
    .help = Ta bort det som inte längre finns i källan; det som är nytt ska först läggas till i källan.

cause-numbering = { $kind ->
    [first] Den första orsaken har nummer { $found } i stället för { $expected }
    [repeat] Två orsaker har nummer { $found }; den här ska ha nummer { $expected }
    [anchor] Orsaken har nummer { $found }, men enligt ankaret ska det vara { $expected }
   *[gap] Orsak { $found } ska vara orsak { $expected }: ett nummer har hoppats över
}
    .label = ska vara { $expected }
    .help = Numrera orsakerna löpande från 1, och kontrollera att ingen har gått förlorad.
    .fix = { $kind ->
        [anchor] Skriv { $expected }
       *[other] Numrera om orsakerna härifrån, med början på { $expected }
    }

unlinked-cause = { $kind ->
    [section] Orsak { $number } länkar inte till sin lösning, trots att avsnittet `{ $target }` finns
   *[baseline] Orsak { $number } länkar inte till sin lösning; i { base } leder den till `{ $target }` { drift }
}
    .label = ingen länk
    .help = Länka orsaken till `#{ $target }`.
    .fix = Länka till `{ $target }`

swapped-cause-target = Orsak { $number } leder till `{ $found }`, men texten handlar om `{ $expected }`, som i { base } { drift }
    .label = leder till lösningen på en annan orsak
    .help = Låt länken leda till `#{ $expected }`.
    .fix = Byt plats på målen, så att den här orsaken leder till `{ $expected }`

cause-without-solution = { $kind ->
    [baseline] Det står ingenting under ”{ $title }”, där { base } har text
   *[empty] { $has-number ->
        [yes] Orsak { $number } leder till ”{ $title }”, men där står ingenting
       *[no] En orsak leder till ”{ $title }”, men där står ingenting
    }
}
    .label = ingenting under den här rubriken
    .help = { $kind ->
        [baseline] Översätt det som det andra dokumentet har här.
       *[empty] Beskriv vad som ska göras åt orsaken, eller ta bort orsaken.
    }
    .related-evidence = den här orsaken leder dit

step-mismatch = { $kind ->
    [list] Avsnittet har { $count ->
        [0] inga numrerade steg
        [one] 1 numrerat steg
       *[other] { $count } numrerade steg
    }, men { base } har { $expected } { drift }
   *[labelled] Här finns { $count ->
        [0] inga steg
        [one] 1 steg
       *[other] { $count } steg
    }, men { base } har { $expected }{ $missing-count ->
        [0] { "" }
        [one] : steg { $missing } saknas
       *[other] : stegen { $missing } saknas
    } { drift }
}
    .label = förväntat: { $expected }
    .help = Jämför stegen ett för ett, och lägg till eller ta bort det som skiljer sig.

reordered-causes = { $code } tar upp orsakerna från { base } i en annan ordning: { $order } { drift }
    .label = annan ordning
    .help = Placera orsakerna i samma ordning som i det andra dokumentet.

merged-causes = { $kind ->
    [emphasis] Orsak { $number } står inte i fetstil, till skillnad från de andra orsakerna i listan
   *[break] Orsak { $number } flyter ihop med orsak { $before }: radbrytningen mellan dem saknas
}
    .label = { $kind ->
        [emphasis] ska stå i fetstil
       *[break] ska börja på en ny rad
    }
    .help = { $kind ->
        [emphasis] Sätt två asterisker före orsaken och två efter den.
       *[break] Avsluta föregående orsak med <br>.
    }
    .fix = { $kind ->
        [emphasis] Sätt orsaken i fetstil
       *[break] Lägg till radbrytningen
    }
    .related-first = föregående orsak

orphan-solution = Ingenting leder till avsnittet ”{ $section }”, men orsaker leder till { $linked } andra under ”{ $parent }”
    .label = ingenting leder hit
    .help = Länka hit från den felpost som avsnittet är lösningen på, eller ta bort avsnittet om orsaken är borta.
    .related-evidence = en orsak leder hit

## DC4xx structure

heading-level-mismatch = Rubriken ”{ $title }” har nivå { $found } i stället för { $expected }, som i { base } { drift }
    .label = nivå { $found }, förväntat: { $expected }
    .help = Ändra antalet #-tecken, såvida inte rubriken har flyttats med avsikt.
    .fix = Ge rubriken nivå { $expected }

missing-section = { $kind ->
    [closed] Avsnittet ”{ $title }” från { base } är borta tillsammans med alla länkar dit { drift }
   *[lost] Avsnittet ”{ $title }” saknas; { base } har det { drift }
}
    .label = avsnittet ska stå under den här rubriken
    .help = { $kind ->
        [closed] Kontrollera om detta har tagits bort ur källan med avsikt; i så fall behöver inget göras.
       *[lost] { $has-anchor ->
            [yes] Översätt avsnittet, med ankaret `{ $anchor }`.
           *[no] Översätt avsnittet.
        }
    }

extra-section = Avsnittet ”{ $title }” finns inte i { base } { drift }
    .label = bara här
    .help = Ta bort avsnittet om det inte längre finns i källan; lägg annars till det i källan först.

table-shape-mismatch = { $kind ->
    [columns] Tabellen har { $count ->
        [one] 1 kolumn
       *[other] { $count } kolumner
    }, men { base } har { $expected } { drift }
    [rows] Tabellen har { $count ->
        [0] inga rader
        [one] 1 rad
       *[other] { $count } rader
    } under rubrikraden, men { base } har { $expected } { drift }
   *[number] { $count ->
        [0] { $expected ->
            [one] En tabell från { base } saknas i avsnittet
           *[other] { $expected } tabeller från { base } saknas i avsnittet
        }
       *[other] { $expected ->
            [0] { $count ->
                [one] Tabellen finns inte i { base }
               *[other] Från och med här följer { $count } tabeller som inte finns i { base }
            }
           *[other] Här finns { $count ->
                [one] 1 tabell
               *[other] { $count } tabeller
            }, men { base } har { $expected }
        }
    } { drift }
}
    .label = { $has-expected ->
        [yes] förväntat: { $expected }
       *[no] bara här
    }
    .help = { $kind ->
        [columns] Jämför kolumnerna en för en, och lägg till eller ta bort det som skiljer sig.
        [rows] Jämför raderna en för en, och lägg till eller ta bort det som skiljer sig.
       *[number] Jämför tabellerna en för en, och lägg till eller ta bort det som skiljer sig; före en tabell ska det finnas en tom rad, och under rubrikraden en rad med bindestreck.
    }

alert-mismatch = { $kind ->
    [mark] Markeringen är `{ $found }`, men { base } har `{ $expected }` { drift }
    [mark-lost] Markeringen `{ $expected }` från { base } saknas i avsnittet { drift }
    [mark-added] Markeringen `{ $found }` finns inte i { base } { drift }
    [keyword] Informationsrutan har nyckelordet `{ $found }`, men { base } har `{ $expected }` { drift }
   *[number] { $count ->
        [0] { $base-count ->
            [one] En informationsruta från { base } saknas i avsnittet
           *[other] { $base-count } informationsrutor från { base } saknas i avsnittet
        }{ $has-expected ->
            [yes] : `{ $expected }`
           *[no] { "" }
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] Informationsrutan finns inte i { base }
               *[other] Från och med här följer { $count } informationsrutor som inte finns i { base }
            }
           *[other] Här finns { $count ->
                [one] 1 informationsruta
               *[other] { $count } informationsrutor
            }, men { base } har { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [mark] ska vara `{ $expected }`
        [mark-lost] `{ $expected }` ska finnas under rubriken
        [mark-added] bara här
        [keyword] ska vara `{ $expected }`
       *[number] { $base-count ->
            [0] bara här
           *[other] förväntat: { $base-count }
        }
    }
    .help = { $kind ->
        [mark] En sådan markering avgör vilka läsare som ser det som följer; skriv den som i källan.
        [mark-lost] Kopiera raden `{ $expected }` till rätt plats; utan den ser läsarna det som inte är avsett för dem, eller ingenting.
        [mark-added] Ta bort markeringen, eller lägg först till den i källan.
        [keyword] Nyckelordet i en informationsruta är detsamma på alla språk; skriv `{ $expected }`.
       *[number] { $base-count ->
            [0] Ta bort informationsrutan om källan inte har någon här; lägg annars till den i källan först.
           *[other] Jämför informationsrutorna en för en, och låt den inledande raden stå som i källan.
        }
    }
    .fix = Skriv `{ $expected }`

list-shape-mismatch = { $kind ->
    [nesting] Listan har lika många punkter som i { base }, men de är annorlunda nästlade { drift }
   *[items] { $count ->
        [0] { $expected ->
            [one] En lista med 1 punkt saknas i avsnittet; { base } har den
           *[other] En lista med { $expected } punkter saknas i avsnittet; { base } har den
        }
       *[other] { $expected ->
            [0] Listan finns inte i { base }
           *[other] Listan har { $count ->
                [one] 1 punkt
               *[other] { $count } punkter
            }, men { base } har { $expected }
        }
    } { drift }
}
    .label = { $kind ->
        [nesting] annorlunda nästlade
       *[items] { $has-expected ->
            [yes] förväntat: { $expected }
           *[no] bara här
        }
    }
    .help = { $kind ->
        [nesting] Dra in varje punkt lika långt som i källan.
       *[items] Jämför punkterna en för en, och lägg till eller ta bort det som skiljer sig.
    }

code-block-mismatch = { $kind ->
    [language] { $has-found ->
        [yes] { $has-expected ->
            [yes] Kodblocket har språket `{ $found }` i stället för `{ $expected }`, som i { base } { drift }
           *[no] Kodblocket har språket `{ $found }`; i { base } anges inget språk { drift }
        }
       *[no] Kodblocket anger inget språk; i { base } är det `{ $expected }` { drift }
    }
    [content] { $has-found ->
        [yes] { $has-expected ->
            [yes] Koden skiljer sig från { base }: `{ $found }` i stället för `{ $expected }` { drift }
           *[no] Koden har en rad som inte finns i { base }: `{ $found }` { drift }
        }
       *[no] En rad från { base } saknas i koden: `{ $expected }` { drift }
    }
   *[number] { $count ->
        [0] { $base-count ->
            [one] Ett kodblock från { base } saknas i avsnittet
           *[other] { $base-count } kodblock från { base } saknas i avsnittet
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] Kodblocket finns inte i { base }
               *[other] Från och med här följer { $count } kodblock som inte finns i { base }
            }
           *[other] Här finns { $count } kodblock, men { base } har { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [language] { $has-expected ->
            [yes] ska vara `{ $expected }`
           *[no] inget språk ska anges
        }
        [content] { $has-found ->
            [yes] { $has-expected ->
                [yes] skiljer sig
               *[no] bara här
            }
           *[no] en rad saknas efter den här
        }
       *[number] { $base-count ->
            [0] bara här
           *[other] förväntat: { $base-count }
        }
    }
    .help = { $kind ->
        [language] Kodblockets språk är detsamma i alla översättningar.
        [content] Kopiera koden från källan; bara kommentarer och det som programmet visar för människor får översättas.
       *[number] Jämför kodblocken ett för ett, och lägg till eller ta bort det som skiljer sig.
    }
    .fix = { $has-expected ->
        [yes] Skriv `{ $expected }`
       *[no] Ta bort `{ $found }`
    }

untranslated-text = { $kind ->
    [identical] { $count ->
        [one] Stycket är ordagrant detsamma som i källan: ”{ $found }”
       *[other] { $count } stycken är ordagrant desamma som i källan, från och med det här: ”{ $found }”
    }
   *[language] { $count ->
        [one] Stycket är skrivet på ett annat språk ({ $language }): ”{ $found }”
       *[other] { $count } stycken är skrivna på ett annat språk ({ $language }), från och med det här: ”{ $found }”
    }
}
    .label = inte översatt ({ $language })
    .help = { $count ->
        [one] Översätt stycket.
       *[other] Översätt styckena.
    }

image-mismatch = { $kind ->
    [exchanged] Bilden `{ $found }` står där { base } har `{ $expected }` { drift }
    [lost] Bilden `{ $expected }` saknas i avsnittet; { base } har den { drift }
   *[added] Bilden `{ $found }` finns inte i { base } { drift }
}
    .label = { $kind ->
        [exchanged] förväntat: `{ $expected }`
        [lost] bilden ska stå under den här rubriken
       *[added] bara här
    }
    .help = { $kind ->
        [exchanged] Visa bilden från källan, eller en lokaliserad version av den med samma namn.
        [lost] Lägg till bilden, eller en lokaliserad version av den med samma namn.
       *[added] Ta bort bilden, eller lägg till den i källan först.
    }

missing-translation = Artikeln { $article } är inte översatt till { $wanted }
    .label = saknas för { $wanted }
    .help = Översätt den, eller ta bort { $wanted } från listan över språk som krävs.

duplicate-translation = { $kind ->
    [unordered] Två dokument på samma språk hör till samma artikel; { $used } användes, eftersom inget visar vilket som är nyare
   *[older] Dokumentet är äldre än { $used }, som är samma artikel på samma språk
}
    .label = används inte
    .help = Ta bort det dokument som inte behövs, eller ge det en annan sökväg.

## DC5xx what a translation must keep

changed-code-span = { $kind ->
    [changed] Koden `{ $found }` ska vara `{ $expected }`, som i { base } { drift }
    [lost] Koden `{ $expected }` saknas här; { base } har den { drift }
    [unmarked] Texten `{ $expected }` är markerad som kod i { base }, men inte här { drift }
   *[added] Koden `{ $found }` finns inte i { base } { drift }
}
    .label = { $kind ->
        [changed] ska vara `{ $expected }`
        [lost] `{ $expected }` saknas
        [unmarked] inte markerad som kod
       *[added] bara här
    }
    .help = { $kind ->
        [changed] Kod översätts inte; skriv `{ $expected }`.
        [lost] Kod översätts inte; skriv `{ $expected }` inom grava accenter.
        [unmarked] Sätt `{ $expected }` inom grava accenter.
       *[added] Ta bort koden om källan inte har den; lägg annars till den i källan först.
    }
    .fix = Skriv `{ $expected }`

scrambled-placeholder = { $evidence ->
    [baseline] Mönstret ”{ $found }” ska vara ”{ $expected }”, som i { base } { drift }
    [elsewhere] Mönstret ”{ $found }” skrivs ”{ $expected }” på andra ställen
   *[itself] Mönstret ”{ $found }” har tappat sin form; det ska vara ”{ $expected }”
}
    .label = förvrängt mönster
    .help = Behåll ordningen mellan mönstrets delar, utan extra blanksteg eller ord.
    .fix = Skriv ”{ $expected }”

changed-url = Länken leder till `{ $found }` i stället för `{ $expected }`, som i { base } { drift }
    .label = leder någon annanstans
    .help = Låt länken leda till `{ $expected }`; bara språket i en adress får skilja sig.
    .fix = Länka till `{ $expected }`

lost-link = { $kind ->
    [lost] Länken till `{ $target }` saknas här; { base } har den { drift }
   *[added] Länken till `{ $target }` finns inte i { base } { drift }
}
    .label = { $kind ->
        [lost] en länk saknas
       *[added] bara här
    }
    .help = { $kind ->
        [lost] Länka samma ord till `{ $target }`.
       *[added] Ta bort länken om källan inte har den; lägg annars till den i källan först.
    }

translated-identifier = { $kind ->
    [spaced] `{ $found }` innehåller ett blanksteg som inte hör dit
    [case] `{ $found }` har annat skiftläge{ $has-expected ->
        [yes] { " " }än `{ $expected }`
       *[no] { "" }
    }
    [missing] { $has-expected ->
        [yes] `{ $expected }` saknas här
       *[no] Ett tekniskt namn saknas här
    }
   *[translated] `{ $found }` har översatts eller ändrats
}{ $evidence ->
    [baseline] , jämfört med { base } { drift }
    [elsewhere] , jämfört med andra ställen i dokumentationen
   *[itself] { "" }
}
    .label = { $has-expected ->
        [yes] ska vara `{ $expected }`
       *[no] inte som systemet skriver det
    }
    .help = Sökvägar, filnamn, kommandon och nycklar ska på alla språk skrivas som systemet skriver dem.
    .fix = Skriv `{ $expected }`

broken-emphasis = { $kind ->
    [glued] Framhävningen sitter ihop med ett ord: `{ $found }`
   *[literal] Läsarna ser asteriskerna eller understrecken i `{ $found }`
}
    .label = { $kind ->
        [glued] ett blanksteg saknas
       *[literal] tolkas inte som framhävning
    }
    .help = { $kind ->
        [glued] Skilj den framhävda texten från ordet intill.
       *[literal] Sätt markeringstecknen parvis, direkt intill den framhävda texten och utan blanksteg innanför.
    }
    .fix = { $kind ->
        [glued] Lägg till blanksteget
       *[literal] Rätta markeringstecknen
    }

lost-error-code = { $kind ->
    [case] Felkoden `{ $found }` ska vara { $expected }, som i { base } { drift }
   *[lost] Felkoden { $expected } saknas här; { base } nämner den { drift }
}
    .label = { $kind ->
        [case] ska vara { $expected }
       *[lost] { $expected } saknas
    }
    .help = En felkod översätts aldrig och utelämnas aldrig; skriv { $expected }.
    .fix = Skriv { $expected }

mojibake = { $kind ->
    [decoded-twice] { $count ->
        [one] Texten har avkodats fel: `{ $found }` ska vara { $expected }
       *[other] Texten har avkodats fel på { $count } ställen i stycket: `{ $found }` ska vara { $expected }
    }
    [tag] `{ $found }` är hälften av en tagg som en adress har gjorts om till
   *[lost] { $count ->
        [one] Ett tecken har gått förlorat här: U+FFFD står i dess ställe
       *[other] Tecken har gått förlorade på { $count } ställen i stycket: U+FFFD står i deras ställe
    }
}
    .label = { $kind ->
        [decoded-twice] ska vara { $expected }
        [tag] det här har ingen skrivit
       *[lost] vad stod här?
    }
    .help = { $kind ->
        [decoded-twice] Hämta texten från en tidigare version och spara den som UTF-8.
        [tag] Skriv hela adressen mellan vinkelparenteserna, eller gör den till en länk.
       *[lost] Hämta texten från en tidigare version; av den skadade texten framgår inte vad som har gått förlorat.
    }

glued-code-span = { $side ->
    [before] Ordet ”{ $word }” sitter ihop med `{ $code }` efter det; i { base } står det ett blanksteg där { drift }
   *[after] Ordet ”{ $word }” sitter ihop med `{ $code }` före det; i { base } står det ett blanksteg där { drift }
}
    .label = { $side ->
        [before] ett blanksteg saknas före
       *[after] ett blanksteg saknas efter
    }
    .help = Sätt ett blanksteg mellan koden och ordet.
    .fix = Lägg till blanksteget

split-word = { $times ->
    [one] ”{ $found }” är ett ord som har delats i två; på andra ställen står det ”{ $expected }” ({ $count } gånger)
   *[other] ”{ $found }” är ett ord som har delats i två, { $times } gånger här; på andra ställen står det ”{ $expected }” ({ $count } gånger)
}
    .label = ett ord
    .help = Skriv ”{ $expected }”.
    .fix = Skriv ”{ $expected }”

changed-number = { $kind ->
    [changed] Talet { $found } är { $expected } i { base } { drift }
    [lost] Talet { $expected } saknas i stycket; { base } har det { drift }
   *[added] Talet { $found } finns inte i { base } { drift }
}
    .label = { $kind ->
        [changed] { $expected } i det andra dokumentet
        [lost] { $expected } saknas
       *[added] bara här
    }
    .help = Jämför de två styckena, och skriv rätt tal i båda.

## DC6xx metadata and freshness

missing-metadata = Front matter-blocket saknar { $keys }
    .label = { $keys-count ->
        [one] 1 nyckel saknas
       *[other] { $keys-count } nycklar saknas
    }
    .help = Lägg till { $keys-count ->
        [one] nyckeln
       *[other] nycklarna
    }, med värdena från leveransen av översättningen.

invalid-metadata = { $kind ->
    [hash] `{ $key }` ska bestå av 40 hexadecimala siffror, men är `{ $found }`
    [commit] `{ $key }` ska vara en incheckning med 7 till 64 hexadecimala siffror, men är `{ $found }`
    [date] `{ $key }` är inget datum: `{ $found }`
    [number] `{ $key }` är inget tal: `{ $found }`
    [translation-type] `{ $key }` är ingen känd översättningstyp: `{ $found }`
   *[locale] `{ $key }` är ingen språkkod: `{ $found }`
}
    .label = ogiltigt värde
    .help = { $kind ->
        [hash] Kopiera hela hashvärdet.
        [commit] Kopiera incheckningens namn som git log visar det.
        [date] Skriv datumet som MM/DD/ÅÅÅÅ eller ÅÅÅÅ-MM-DD.
        [number] Skriv bara siffror.
        [translation-type] Skriv MT för maskinöversättning eller HT för mänsklig översättning.
       *[locale] Skriv en språkkod som sv-SE.
    }

locale-mismatch = Front matter-blocket anger { $found }, men sökvägen anger { $expected }
    .label = ska vara { $expected }
    .help = Skriv { $expected }, eller flytta filen.
    .fix = Skriv { $expected }

stale-translation = { $kind ->
    [codes] Felkoder, meddelanden eller orsaker i källan har ändrats sedan den översattes{ since-commits }{ since-missing-entries }{ since-extra-entries }{ since-changed-codes }{ since-changed-messages }{ since-causes }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [structural] Avsnitt, listor eller andra delar av källan har ändrats sedan den översattes{ since-commits }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [cosmetic] Ordalydelsen i källan har ändrats sedan den översattes{ since-commits }{ since-changed-sections }{ since-keys }
   *[unnamed] Strukturen skiljer sig från den aktuella källan ({ $base }), { $has-revision ->
        [yes] och den angivna källrevisionen ({ $revision }) är inte tillgänglig
       *[no] och ingen källrevision är angiven
    }{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }{ change-levels }
}
    .label = { $kind ->
        [codes] koder eller orsaker är inaktuella
        [structural] delar är inaktuella
        [cosmetic] ordalydelsen har ändrats
       *[unnamed] annan struktur än källan
    }
    .help = { $kind ->
        [codes] Uppdatera översättningen och ange sedan den nya incheckningen i front matter-blocket.
        [structural] Uppdatera översättningen och ange sedan den nya incheckningen i front matter-blocket.
        [cosmetic] Se efter om översättningen behöver ändringen och ange sedan den nya incheckningen i front matter-blocket.
       *[unnamed] { $has-revision ->
            [yes] Jämför översättningen med källan och uppdatera det som har ändrats där.
           *[no] Uppdatera översättningen och ange källrevisionen i front matter-blocket.
        } Om alla översättningar följer källan noga kan du ange in-step = true för att få varje skillnad som en egen anmärkning.
    }
    .related-baseline = den aktuella källan

behind-siblings = { $has-revisions ->
    [yes] Översättningen bygger på källrevision { $revision }; { $base } har den nyare revisionen { $base-revision }
   *[no] Översättningen bygger på en äldre källrevision än { $base }
}{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }
    .label = bygger på en äldre källrevision
    .help = Uppdatera översättningen till den nyare källrevisionen.
    .related-baseline = den nyare källrevisionen

translated-front-matter = { $kind ->
    [damaged] Nyckeln `{ $found }` i front matter-blocket ska vara `{ $expected }`
    [value] Nyckeln `{ $found }` ska vara `{ $expected }`: { base } har det här värdet under den nyckeln
   *[place] Nyckeln `{ $found }` står där { base } har `{ $expected }`
}
    .label = ska vara `{ $expected }`
    .help = Nycklar översätts aldrig: program känner igen dem bokstav för bokstav. Skriv `{ $expected }`.
    .fix = Skriv `{ $expected }`
    .related-baseline = nyckeln i { $locale }

unknown-source-commit = { $reason ->
    [shallow] { $count ->
        [one] Dokumentet anger en incheckning av källan som saknas i repot, eftersom det är en grund klon (shallow clone)
       *[other] { $count } dokument anger incheckningar av källan som saknas i repot, eftersom det är en grund klon (shallow clone)
    }
    [partial] { $count ->
        [one] Texten i den incheckning av källan som dokumentet anger har inte hämtats, eftersom repot är en partiell klon (partial clone)
       *[other] Texterna i de incheckningar av källan som { $count } dokument anger har inte hämtats, eftersom repot är en partiell klon (partial clone)
    }
    [other-repository] { $count ->
        [one] Ingen av de angivna incheckningarna av källan finns i repot: det är inte källans
       *[other] Ingen av de angivna incheckningarna av källan finns i repot ({ $count } dokument på det här språket): det är inte källans
    }
   *[missing-commit] { $count ->
        [one] Källans incheckning `{ $commit }` finns inte i repot
       *[other] Källans incheckning `{ $commit }`, som { $count } dokument anger, finns inte i repot
    }
    [ambiguous] { $count ->
        [one] Flera objekt i repot börjar med `{ $commit }`
       *[other] Flera objekt i repot börjar med `{ $commit }`, som { $count } dokument anger
    }
    [missing-path] Källans incheckning `{ $commit }` har inte det här dokumentet, inte heller under ett tidigare namn
    [unreadable] Källdokumentet i incheckningen `{ $commit }` kan inte läsas
    [damaged] Källans incheckning `{ $commit }` kan inte läsas, eftersom repot är skadat
}
    .label = inte jämfört med sin källa
    .help = { $reason ->
        [shallow] Hämta hela historiken: git fetch --unshallow, eller fetch-depth: 0 för actions/checkout.
        [partial] Klona utan --filter, eller hämta resten: git fetch --refetch --no-filter.
        [other-repository] Ange källans repo: --source-repo.
        [ambiguous] Skriv alla siffror i incheckningen.
        [missing-path] Ange en incheckning som har dokumentet.
        [unreadable] Titta på dokumentet i den incheckningen och ange en annan om det är skadat där.
        [damaged] Se vad git fsck säger, eller klona repot på nytt.
       *[other] Hämta den gren som har incheckningen, eller ange den incheckning som översättningen bygger på.
    }

## DC7xx Markdown form

missing-title = { $kind ->
    [several] Dokumentet har { $count } titlar (rubriker på nivå 1)
    [not-first] Titeln är inte den första rubriken
   *[none] Dokumentet saknar titel (rubrik på nivå 1)
}
    .label = { $kind ->
        [several] en titel till
        [not-first] ska stå först
       *[none] ingen titel
    }
    .help = { $kind ->
        [several] Behåll en titel, och gör de andra till rubriker på nivå 2.
        [not-first] Flytta titeln högst upp i dokumentet.
       *[none] Inled dokumentet med en rad som ”# Titel”.
    }

list-numbering-gap = { $kind ->
    [restart] Listan börjar om här: läsarna ser { $found } där { $expected } ska följa
    [cut] Listan fortsätter med { $found } där { $expected } ska följa
   *[gap] Här följer { $found } där { $expected } ska följa: webbplatser räknar punkterna själva
}
    .label = { $kind ->
        [restart] läsarna ser { $found } igen
       *[other] ska vara { $expected }
    }
    .help = { $kind ->
        [restart] Dra in det som står mellan stegen lika långt som texten i steget ovanför.
       *[other] Lägg till steget som saknas, eller numrera om punkterna.
    }
    .fix = { $kind ->
        [restart] Dra in det som står emellan
       *[other] Numrera om punkterna
    }
    .related-first = föregående nummer

skipped-heading-level = En rubrik på nivå { $to } följer efter en på nivå { $from }{ $count ->
    [one] { "" }
   *[other] , { $count } gånger i dokumentet
}
    .label = nivå { $to }, högst { $expected } är tillåtet
    .help = Använd nivå { $expected }, eller lägg till rubriken däremellan.

## DC8xx includes and assets

include-cycle = { $count ->
    [1] Filen inkluderar sig själv
   *[other] { $count } filer inkluderar varandra i en cirkel: { $chain }
}
    .label = leder tillbaka till den här filen
    .help = Ta bort en inkludering ur cirkeln; flytta text som båda behöver till en fil som inte inkluderar någon av dem.
    .related-evidence = och cirkeln fortsätter här

dropped-include = { $kind ->
    [changed] Här inkluderas `{ $found }`, men i { base } inkluderas `{ $expected }` { drift }
    [lost] Filen `{ $expected }` inkluderas inte längre i avsnittet; i { base } inkluderas den { drift }
   *[added] Här inkluderas `{ $found }`, som inte inkluderas i { base } { drift }
}
    .label = { $kind ->
        [changed] ska vara `{ $expected }`
        [lost] inkluderingen ska stå under den här rubriken
       *[added] bara här
    }
    .help = { $kind ->
        [changed] Sökvägar till inkluderade filer översätts inte; skriv `{ $expected }`.
        [lost] Kopiera raden som inkluderar `{ $expected }` från källan.
       *[added] Ta bort raden om källan inte har den; lägg annars till den i källan först.
    }
    .fix = Inkludera `{ $expected }`

missing-include = { $kind ->
    [case] Den inkluderade filen `{ $target }` finns inte, men det gör en fil vars namn bara skiljer sig i skiftläge
   *[other] { $has-fallback ->
        [yes] Den inkluderade filen `{ $target }` finns inte, varken på det här språket eller i { $fallback }
       *[no] Den inkluderade filen `{ $target }` finns inte
    }
}
    .label = { $kind ->
        [case] skrivs inte som filen
       *[other] finns inte
    }
    .help = { $has-suggestion ->
        [yes] Menade du `{ $suggestion }`?
       *[no] Lägg till filen, eller ta bort inkluderingen.
    }

missing-image = { $kind ->
    [case] Bilden `{ $target }` finns inte, men det gör en fil vars namn bara skiljer sig i skiftläge
    [form] Skriven som `{ $target }` hittas bilden inte
    [scheme] Bilden `{ $target }` är en adress utan `https://` och söks därför på den här webbplatsen
   *[absent] { $has-fallback ->
        [yes] Bilden `{ $target }` finns inte, varken på det här språket eller i { $fallback }
       *[no] Bilden `{ $target }` finns inte
    }
}
    .label = { $kind ->
        [case] skrivs inte som filen
       *[other] finns inte
    }
    .help = { $has-suggestion ->
        [yes] Menade du `{ $suggestion }`?
       *[no] Lägg till bilden, eller ta bort den ur texten.
    }

ragged-table = { $kind ->
    [open] Rad { $row } i tabellen slutar inte med ett lodstreck, till skillnad från de andra raderna
    [code] Ett lodstreck i kod delar en cell: rad { $row } har { $cells } celler i stället för { $expected }
    [more] { $cells ->
        [one] Rad { $row } i tabellen har 1 cell, rubrikraden har { $expected }
       *[other] Rad { $row } i tabellen har { $cells } celler, rubrikraden har { $expected }: resten syns inte
    }
    [text] Den här texten har blivit en rad i tabellen ovanför
    [delimiter] Det här är ingen tabell: raden under rubrikraden har { $cells ->
        [one] 1 cell
       *[other] { $cells } celler
    }, rubrikraden har { $expected }
   *[fewer] { $cells ->
        [one] Rad { $row } i tabellen har 1 cell, rubrikraden har { $expected }
       *[other] Rad { $row } i tabellen har { $cells } celler, rubrikraden har { $expected }
    }
}
    .label = { $kind ->
        [open] ett lodstreck saknas i slutet
        [text] ingen tabellrad
       *[other] { $expected ->
            [one] ska ha 1 cell
           *[other] ska ha { $expected } celler
        }
    }
    .help = { $kind ->
        [open] Avsluta raden med ett lodstreck.
        [code] Sätt ett omvänt snedstreck före varje lodstreck som är text, även i kod.
        [text] Sätt en tom rad mellan tabellen och texten.
        [delimiter] Ge raden med bindestreck lika många celler som rubrikraden.
       *[other] Ge raden lika många celler som rubrikraden.
    }
    .fix = { $kind ->
        [open] Avsluta raden
        [text] Sätt en tom rad före texten
        [code] Lägg till det omvända snedstrecket
        [delimiter] Skriv om raden med bindestreck
       *[other] Ta bort de tomma cellerna
    }
    .related-first = rubrikraden

malformed-alert = { $kind ->
    [spaced] Ett blanksteg i `{ $found }` gör att det här inte blir en informationsruta
    [case] Nyckelordet { $found } står inte i versaler, till skillnad från de andra
    [text] Text på samma rad som `{ $found }` gör att det här inte blir en informationsruta
    [continuation] Den här raden i informationsrutan börjar i en annan kolumn än den första
   *[unknown] { $has-expected ->
        [yes] { $found } är inget nyckelord för informationsrutor; det ska vara { $expected }
       *[no] { $found } är inget nyckelord för informationsrutor, och källan använder det inte
    }
}
    .label = { $kind ->
        [text] ska stå på nästa rad
        [continuation] börjar i en annan kolumn
        [spaced] nyckelordet är { $expected }
       *[other] { $has-expected ->
            [yes] ska vara { $expected }
           *[no] inget nyckelord
        }
    }
    .help = { $kind ->
        [spaced] Ta bort blankstegen innanför hakparenteserna.
        [case] Skriv nyckelordet i versaler.
        [text] Sätt texten på en egen rad.
        [continuation] Låt alla rader i informationsrutan börja i samma kolumn.
       *[unknown] Översätt aldrig nyckelordet: webbplatsen visar det på läsarens språk.
    }
    .fix = { $kind ->
        [spaced] Ta bort blankstegen
        [text] Börja en ny rad
        [continuation] Rikta in raderna
       *[other] Skriv { $expected }
    }
    .related-first = informationsrutan börjar här

missing-alt-text = { $kind ->
    [lost] Bilden `{ $image }` har förlorat sin alternativtext; i { base } lyder den ”{ $text }” { drift }
    [link] { $count ->
        [one] Bilden `{ $image }` är det enda som länken visar, och saknar alternativtext
       *[other] { $count } bilder är det enda som deras länkar visar, och saknar alternativtext; den första är `{ $image }`
    }
    [file-name] { $count ->
        [one] Alternativtexten för bilden `{ $image }` är bara filens namn
       *[other] Alternativtexterna för { $count } bilder är bara filernas namn; den första är `{ $image }`
    }
   *[empty] { $count ->
        [one] Bilden `{ $image }` saknar alternativtext
       *[other] { $count } bilder saknar alternativtext; den första är `{ $image }`
    }
}
    .label = { $kind ->
        [file-name] bara ett filnamn
       *[other] ingen text
    }
    .help = { $kind ->
        [lost] Översätt texten i det andra dokumentet.
        [link] Ange vart länken leder.
       *[other] Säg i en mening vad bilden visar; skriv en dekoration som HTML med ett tomt `alt`.
    }

## DC9xx the catalogue

undocumented-code = Produkten känner till { $code }, men ingen felpost beskriver koden
    .label = inte beskriven
    .help = Skriv felposten, eller ta bort koden ur registret om ingen någonsin ser den.

unregistered-code = Produkten känner inte till koden { $code }
    .label = finns inte i registret
    .help = { $has-suggestion ->
        [yes] Menade du { $suggestion }?
       *[no] Skriv koden som produkten visar den, eller ta bort felposten.
    }

locale-gap = { $wanted } beskriver { $percent } % av källans { $total } koder; saknas: { $missing }
    .label = { $count ->
        [one] 1 kod är inte beskriven i { $wanted }
       *[other] { $count } koder är inte beskrivna i { $wanted }
    }
    .help = Översätt artiklarna som beskriver dem.
    .related-baseline = den första av dem

broken-catalogue-contract = { $kind ->
    [cause] { $anchors-count ->
        [one] Orsaken { $anchors } till { $code } har publicerats och finns inte längre
       *[other] { $anchors-count } orsaker till { $code } har publicerats och finns inte längre: { $anchors }
    }
   *[code] Koden { $code } har publicerats och finns inte längre i något dokument
}
    .label = borta sedan den senaste publiceringen
    .help = { $kind ->
        [cause] Återställ orsaken, med dess ankare, eller publicera den nya katalogen avsiktligt.
       *[code] Återställ felposten, eller publicera den nya katalogen avsiktligt: länkar till sidan slutar fungera.
    }
