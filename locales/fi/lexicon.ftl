### Words that articles in Finnish use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = suomi
attested = no

error = Virhe
    .variants = Virheet | Virheiden | Virhekoodi | Virhekoodit | Virheilmoitukset
error-code = Virhekoodi
error-message = Virhesanoma
    .variants = Virheilmoitus | Virheviesti

cause = Syy { $n }
    .variants = { $n }. syy
step = Vaihe { $n }
    .variants = { $n }. vaihe

solution = Ratkaisu
    .variants = Ratkaisut
causes-and-solutions = Syyt ja ratkaisut
    .variants = Mahdolliset syyt ja ratkaisut

note = Huomautus
    .variants = Huomaa
tip = Vihje
    .variants = Vinkki
warning = Varoitus
important = Tärkeää
    .variants = Tärkeä
caution = Huomio
