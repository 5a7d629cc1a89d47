### Words that articles in Czech use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = čeština
attested = no

error = Chyba
    .variants = Chyby | Chyb | Chybu | Chybové | Chybových | Chybová | Chybám
error-code = Kód chyby
    .variants = Chybový kód
error-message = Chybová zpráva
    .variants = Zpráva o chybě | Chybové hlášení

cause = Příčina { $n }
    .variants = { $n }. příčina
step = Krok { $n }
    .variants = { $n }. krok

solution = Řešení
causes-and-solutions = Příčiny a řešení
    .variants = Možné příčiny a řešení

note = Poznámka
tip = Tip
warning = Upozornění
    .variants = Varování
important = Důležité
caution = Pozor
