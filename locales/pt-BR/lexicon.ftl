### Words that articles in Brazilian Portuguese use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = português (Brasil)
attested = yes

error = Erro
    .variants = Erros
error-code = Código de erro
    .variants = Erro de código | Código do erro
error-message = Mensagem de erro
    .variants = Mensagem do erro

cause = Causa { $n }
    .variants = { $n } causa | { $n }. causa
step = Etapa { $n }
    .variants = Passo { $n } | { $n } etapa | { $n }. etapa

solution = Solução
    .variants = Resolução | Soluções
causes-and-solutions = Causas e soluções
    .variants = Possíveis causas e soluções

note = Observação
    .variants = Nota
tip = Dica
warning = Aviso
    .variants = Advertência
important = Importante
caution = Cuidado
    .variants = Atenção
