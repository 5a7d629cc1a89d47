### Words that articles in Swedish use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = svenska (Sverige)
attested = yes

error = Fel
    .variants = Felet | Felen | Felkod | Felkoder | Felmeddelanden
error-code = Felkod
    .variants = Fel kod
error-message = Felmeddelande
    .variants = Fel meddelande

cause = Orsak { $n }
    .variants = { $n } orsak | { $n }. orsak
step = Steg { $n }
    .variants = { $n } steg | { $n }. steg

solution = Lösning
    .variants = Lösningar
causes-and-solutions = Orsaker och lösningar
    .variants = Möjliga orsaker och lösningar

note = Anteckning
    .variants = Obs | Obs! | Notera | Kommentar
tip = Tips
warning = Varning
important = Viktigt
caution = Försiktighet
    .variants = Var försiktig
