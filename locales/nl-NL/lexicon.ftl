### Words that articles in Dutch use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = Nederlands (Nederland)
attested = yes

error = Fout
    .variants = Fouten | Foutcode | Foutcodes | Foutbericht | Foutberichten | Foutmeldingen
error-code = Foutcode
    .variants = Fout code | Fout-code
error-message = Foutbericht
    .variants = Fout bericht | Foutmelding | Fout melding

cause = Oorzaak { $n }
    .variants = { $n } oorzaak | { $n }. oorzaak
step = Stap { $n }
    .variants = { $n } stap | { $n }. stap

solution = Oplossing
    .variants = Oplossing voor dit probleem | Oplossing voor deze fout | Oplossingen
causes-and-solutions = Oorzaken en oplossingen
    .variants = Mogelijke oorzaken en oplossingen

note = Opmerking
    .variants = Notitie | Noot
tip = Tip
warning = Waarschuwing
important = Belangrijk
caution = Let op
    .variants = Voorzichtig
