### Words that articles in Russian use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = русский
attested = no

error = Ошибка
    .variants = Ошибки | Ошибок | Ошибке
error-code = Код ошибки
error-message = Сообщение об ошибке

cause = Причина { $n }
    .variants = { $n }. причина | { $n }-я причина
step = Шаг { $n }
    .variants = { $n }. шаг | { $n }-й шаг

solution = Решение
    .variants = Решения | Способ устранения
causes-and-solutions = Причины и решения
    .variants = Возможные причины и решения

note = Примечание
tip = Совет
warning = Предупреждение
important = Важно
caution = Внимание
    .variants = Осторожно
