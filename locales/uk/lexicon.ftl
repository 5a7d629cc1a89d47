### Words that articles in Ukrainian use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = українська
attested = no

error = Помилка
    .variants = Помилки | Помилок
error-code = Код помилки
error-message = Повідомлення про помилку

cause = Причина { $n }
    .variants = { $n }. причина
step = Крок { $n }
    .variants = { $n }. крок

solution = Рішення
    .variants = Розв’язання | Вирішення | Розв’язок
causes-and-solutions = Причини та рішення
    .variants = Можливі причини та рішення | Причини й рішення

note = Примітка
tip = Порада
warning = Попередження
important = Важливо
caution = Увага
    .variants = Обережно | Застереження
