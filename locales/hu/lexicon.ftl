### Words that articles in Hungarian use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = magyar
attested = no

error = Hiba
    .variants = Hibák | Hibakód | Hibakódok | Hibaüzenetek
error-code = Hibakód
error-message = Hibaüzenet

cause = { $n }. ok
    .variants = { $n } ok
step = { $n }. lépés
    .variants = { $n } lépés

solution = Megoldás
    .variants = Megoldások
causes-and-solutions = Okok és megoldások
    .variants = Lehetséges okok és megoldások

note = Megjegyzés
tip = Tipp
warning = Figyelmeztetés
important = Fontos
caution = Figyelemfelhívás
    .variants = Vigyázat
