### Words that articles in Norwegian Bokmål use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = norsk bokmål
attested = no

error = Feil
    .variants = Feilene | Feilkode | Feilkoder | Feilmeldinger
error-code = Feilkode
    .variants = Feil kode
error-message = Feilmelding
    .variants = Feil melding

cause = Årsak { $n }
    .variants = { $n }. årsak
step = Trinn { $n }
    .variants = { $n }. trinn

solution = Løsning
    .variants = Løsninger
causes-and-solutions = Årsaker og løsninger
    .variants = Mulige årsaker og løsninger

note = Merk
    .variants = Merknad
tip = Tips
warning = Advarsel
important = Viktig
caution = Forsiktig
