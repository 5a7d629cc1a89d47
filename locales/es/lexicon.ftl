### Words that articles in Spanish use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = español
attested = yes

error = Error
    .variants = Errores
error-code = Código de error
    .variants = Código del error
error-message = Mensaje de error
    .variants = Mensaje del error

cause = Causa { $n }
    .variants = { $n }. causa | { $n }.ª causa
step = Paso { $n }
    .variants = { $n }. paso | { $n }.º paso

solution = Solución
    .variants = Resolución | Soluciones
causes-and-solutions = Causas y soluciones
    .variants = Posibles causas y soluciones

note = Nota
tip = Sugerencia
    .variants = Consejo
warning = Advertencia
    .variants = Aviso
important = Importante
caution = Precaución
    .variants = Atención
