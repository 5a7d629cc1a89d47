### Words that articles in French use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = français
attested = yes

error = Erreur
    .variants = Erreurs
error-code = Code d’erreur
    .variants = Code erreur | Code de l’erreur
error-message = Message d’erreur
    .variants = Message de l’erreur

cause = Cause { $n }
    .variants = { $n }re cause | { $n }e cause
step = Étape { $n }
    .variants = Etape { $n } | { $n }re étape | { $n }e étape

solution = Solution
    .variants = Résolution | Solutions
causes-and-solutions = Causes et solutions
    .variants = Causes possibles et solutions

note = Remarque
    .variants = Notes
tip = Conseil
    .variants = Astuce
warning = Avertissement
important = Important
caution = Attention
    .variants = Prudence
