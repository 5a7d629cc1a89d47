### Words that articles in German use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = Deutsch
attested = no

error = Fehler
    .variants = Fehlern | Fehlers | Fehlercode | Fehlercodes | Fehlermeldung | Fehlermeldungen | Fehlernummern
error-code = Fehlercode
    .variants = Fehler-Code | Fehlernummer
error-message = Fehlermeldung
    .variants = Fehlernachricht

cause = Ursache { $n }
    .variants = { $n }. Ursache
step = Schritt { $n }
    .variants = { $n }. Schritt

solution = Lösung
    .variants = Lösungen | Problemlösung | Lösungsmöglichkeiten
causes-and-solutions = Ursachen und Lösungen
    .variants = Mögliche Ursachen und Lösungen

note = Hinweis
    .variants = Anmerkung
tip = Tipp
warning = Warnung
important = Wichtig
caution = Vorsicht
    .variants = Achtung
