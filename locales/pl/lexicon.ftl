### Words that articles in Polish use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = polski
attested = yes

error = Błąd
    .variants = Błędy | Błędu | Błędów
error-code = Kod błędu
error-message = Komunikat o błędzie
    .variants = Komunikat błędu

cause = Przyczyna { $n }
    .variants = { $n }. przyczyna
step = Krok { $n }
    .variants = { $n }. krok

solution = Rozwiązanie
    .variants = Rozwiązania
causes-and-solutions = Przyczyny i rozwiązania
    .variants = Możliwe przyczyny i rozwiązania

note = Uwaga
    .variants = Notatka
tip = Porada
    .variants = Wskazówka
warning = Ostrzeżenie
important = Ważne
caution = Przestroga
