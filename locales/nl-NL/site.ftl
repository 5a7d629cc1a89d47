# De woorden op de pagina's van de catalogus, nl-NL.

## Het kader van elke pagina

site-name = Foutencatalogus
site-skip = Naar de inhoud
site-pages = Pagina's
site-languages = Talen
site-all-errors = Alle fouten
site-coverage = Stand van de vertalingen

## Lijsten van fouten

site-error-count = { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}
site-list-intro = Alle beschreven fouten, op code.
site-code = Code
site-message = Bericht
site-status = Status
site-language = Taal
site-errors = Fouten

## Een fout

site-description = Wat er gebeurt
site-causes = Oorzaken en oplossingen
site-steps = Stappen
site-solution = Oplossing
site-past-codes = Voorheen
site-details = Over deze pagina
site-document = Document
site-lines = regel { $first } tot en met { $last }
site-line = regel { $first }
site-translated-from = Revisie
site-findings = Gevonden door doccheck
site-as-data = Als gegevens
site-no-text = Deze fout is gedocumenteerd, maar er is geen uitleg bij.

## Status van een vertaling

site-status-current = actueel
site-status-behind = oudere revisie
site-status-differs = wijkt af
site-status-unverified = niet vergeleken
site-status-missing = niet vertaald
site-explain-behind = Deze tekst is gemaakt op basis van een oudere revisie van de documentatie. In andere talen staat mogelijk recentere informatie.
site-explain-differs = De opbouw van deze tekst wijkt af van die in de andere talen. Er kunnen oorzaken of stappen ontbreken.
site-missing = Deze fout is nog niet vertaald. Taal van deze pagina: { $language }. Taal van de tekst hieronder: { $shown }.

## Stand van de vertalingen

site-coverage-intro = Hoe elke fout er in elke taal voor staat. Een vertaling is actueel als ze is gemaakt op basis van dezelfde revisie als de bron of de nieuwste vertaling.
site-up-to-date = Actueel
site-behind = Oudere revisie
site-differs = Wijkt af
site-unverified = Niet vergeleken
site-missing-count = Niet vertaald

## Opmerkingen in de tekst

site-alert-note = Opmerking
site-alert-tip = Tip
site-alert-important = Belangrijk
site-alert-caution = Let op
site-alert-warning = Waarschuwing
