### Words that articles in Italian use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = italiano
attested = yes

error = Errore
    .variants = Errori
error-code = Codice errore
    .variants = Codice di errore | Codice dell’errore
error-message = Messaggio di errore
    .variants = Messaggio errore

cause = Causa { $n }
    .variants = { $n }. causa | { $n }ª causa
step = Passaggio { $n }
    .variants = Passo { $n } | { $n }. passaggio

solution = Soluzione
    .variants = Risoluzione | Soluzioni
causes-and-solutions = Cause e soluzioni
    .variants = Possibili cause e soluzioni

note = Nota
tip = Suggerimento
warning = Avviso
    .variants = Avvertenza
important = Importante
caution = Attenzione
