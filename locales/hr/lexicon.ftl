### Words that articles in Croatian use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = hrvatski
attested = no

error = Pogreška
    .variants = Pogreške | Pogrešaka | Greška | Greške | Grešaka
error-code = Kod pogreške
    .variants = Kôd pogreške | Šifra pogreške | Kod greške
error-message = Poruka o pogrešci
    .variants = Poruka pogreške | Poruka o grešci

cause = { $n }. uzrok
    .variants = Uzrok { $n }
step = { $n }. korak
    .variants = Korak { $n }

solution = Rješenje
    .variants = Rješenja
causes-and-solutions = Uzroci i rješenja
    .variants = Mogući uzroci i rješenja

note = Napomena
    .variants = Bilješka
tip = Savjet
warning = Upozorenje
important = Važno
caution = Oprez
