### Words that articles in Estonian use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = eesti
attested = no

error = Tõrge
    .variants = Viga | Vead | Vigade | Tõrked | Tõrgete | Tõrkekood | Tõrkekoodid | Veakood | Veakoodid
error-code = Tõrkekood
    .variants = Veakood
error-message = Tõrketeade
    .variants = Veateade

cause = { $n }. põhjus
    .variants = Põhjus { $n }
step = { $n }. samm
    .variants = Samm { $n } | { $n }. toiming

solution = Lahendus
    .variants = Lahendused
causes-and-solutions = Põhjused ja lahendused
    .variants = Võimalikud põhjused ja lahendused

note = Märkus
tip = Näpunäide
    .variants = Vihje
warning = Hoiatus
important = Oluline
    .variants = NB!
caution = Ettevaatust
