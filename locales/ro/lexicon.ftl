### Words that articles in Romanian use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = română
attested = no

error = Eroare
    .variants = Erori | Eroarea | Erorile | Erorilor
error-code = Cod de eroare
    .variants = Codul de eroare | Cod eroare | Codul erorii
error-message = Mesaj de eroare
    .variants = Mesajul de eroare | Mesaj eroare

cause = Cauza { $n }
    .variants = Cauză { $n }
step = Pasul { $n }
    .variants = Pas { $n }

solution = Soluție
    .variants = Soluția | Rezolvare | Soluții
causes-and-solutions = Cauze și soluții
    .variants = Cauze posibile și soluții

note = Notă
tip = Sfat
warning = Avertisment
    .variants = Avertizare
important = Important
caution = Atenție
    .variants = Precauție
