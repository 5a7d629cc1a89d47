# As palavras das páginas do catálogo, pt-PT.

## A moldura de cada página

site-name = Catálogo de erros
site-skip = Saltar para o conteúdo
site-pages = Páginas
site-languages = Idiomas
site-all-errors = Todos os erros
site-coverage = Estado das traduções

## Listas de erros

site-error-count = { $count ->
    [one] 1 erro
   *[other] { $count } erros
}
site-list-intro = Todos os erros documentados, por código.
site-code = Código
site-message = Mensagem
site-status = Estado
site-language = Idioma
site-errors = Erros

## Um erro

site-description = O que acontece
site-causes = Causas e soluções
site-steps = Passos
site-solution = Solução
site-past-codes = Anteriormente
site-details = Acerca desta página
site-document = Documento
site-lines = linhas { $first } a { $last }
site-line = linha { $first }
site-translated-from = Revisão
site-findings = Detetado pelo doccheck
site-as-data = Como dados
site-no-text = Este erro está documentado, mas nenhum texto o explica.

## Estado de uma tradução

site-status-current = atual
site-status-behind = revisão anterior
site-status-differs = difere
site-status-unverified = não comparada
site-status-missing = não traduzida
site-explain-behind = Este texto foi feito a partir de uma revisão anterior da documentação. Noutros idiomas pode haver informações mais recentes.
site-explain-differs = A estrutura deste texto difere da dos outros idiomas. Podem faltar causas ou passos.
site-missing = Este erro ainda não está traduzido. Idioma desta página: { $language }. Idioma do texto seguinte: { $shown }.

## Estado das traduções

site-coverage-intro = O estado de cada erro em cada idioma. Uma tradução está atual se foi feita a partir da mesma revisão que a origem ou a tradução mais recente.
site-up-to-date = Atuais
site-behind = Revisão anterior
site-differs = Diferem
site-unverified = Não comparadas
site-missing-count = Não traduzidas

## Notas no texto

site-alert-note = Nota
site-alert-tip = Sugestão
site-alert-important = Importante
site-alert-caution = Atenção
site-alert-warning = Aviso
