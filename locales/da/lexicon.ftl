### Words that articles in Danish use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = dansk
attested = no

error = Fejl
    .variants = Fejlen | Fejlene | Fejlkode | Fejlkoder | Fejlmeddelelser
error-code = Fejlkode
    .variants = Fejl kode
error-message = Fejlmeddelelse
    .variants = Fejl meddelelse | Fejlbesked

cause = Årsag { $n }
    .variants = { $n }. årsag
step = Trin { $n }
    .variants = { $n }. trin

solution = Løsning
    .variants = Løsninger
causes-and-solutions = Årsager og løsninger
    .variants = Mulige årsager og løsninger

note = Bemærk
    .variants = Bemærkning
tip = Tip
warning = Advarsel
important = Vigtigt
caution = Forsigtig
    .variants = Pas på
