### Words that articles in European Portuguese use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = português (Portugal)
attested = yes

error = Erro
    .variants = Erros
error-code = Código de erro
    .variants = Código do erro
error-message = Mensagem de erro
    .variants = Mensagem do erro

cause = Causa { $n }
    .variants = { $n } causa | { $n }. causa
step = Passo { $n }
    .variants = { $n } passo | { $n }. passo | Etapa { $n }

solution = Solução
    .variants = Resolução | Soluções
causes-and-solutions = Causas e soluções
    .variants = Possíveis causas e soluções

note = Nota
tip = Sugestão
    .variants = Dica
warning = Aviso
important = Importante
caution = Atenção
    .variants = Cuidado
