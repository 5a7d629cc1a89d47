# Orden på katalogens sidor, sv-SE.

## Ramen runt varje sida

site-name = Felkatalog
site-skip = Gå till innehållet
site-pages = Sidor
site-languages = Språk
site-all-errors = Alla fel
site-coverage = Översättningarnas läge

## Listor över fel

site-error-count = { $count ->
   *[other] { $count } fel
}
site-list-intro = Alla dokumenterade fel, efter kod.
site-code = Kod
site-message = Meddelande
site-status = Status
site-language = Språk
site-errors = Fel

## Ett fel

site-description = Vad som händer
site-causes = Orsaker och åtgärder
site-steps = Steg
site-solution = Åtgärd
site-past-codes = Tidigare
site-details = Om den här sidan
site-document = Dokument
site-lines = rad { $first } till { $last }
site-line = rad { $first }
site-translated-from = Revision
site-findings = Funnet av doccheck
site-as-data = Som data
site-no-text = Felet är dokumenterat, men det finns ingen förklarande text.

## En översättnings status

site-status-current = aktuell
site-status-behind = äldre revision
site-status-differs = avviker
site-status-unverified = inte jämförd
site-status-missing = inte översatt
site-explain-behind = Texten bygger på en äldre revision av dokumentationen. Det kan finnas nyare information på andra språk.
site-explain-differs = Textens struktur avviker från den på andra språk. Orsaker eller steg kan saknas.
site-missing = Felet är inte översatt än. Sidans språk: { $language }. Textens språk: { $shown }.

## Översättningarnas läge

site-coverage-intro = Läget för varje fel på varje språk. En översättning är aktuell om den bygger på samma revision som källan eller den senaste översättningen.
site-up-to-date = Aktuella
site-behind = Äldre revision
site-differs = Avviker
site-unverified = Inte jämförda
site-missing-count = Inte översatta

## Anmärkningar i texten

site-alert-note = Obs!
site-alert-tip = Tips
site-alert-important = Viktigt
site-alert-caution = Försiktighet
site-alert-warning = Varning
