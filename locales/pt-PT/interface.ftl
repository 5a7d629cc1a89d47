# The words of the interface, pt-PT.

## Severities and the parts of a finding

severity-error = erro
severity-warning = aviso
severity-note = nota
level-help = ajuda
level-fix = correção
level-unsafe-fix = correção a rever
also-in = o mesmo em { $also }, vindo da origem comum; de preferência, corrija lá

## Summary

summary-read = Documentos lidos: { $documents }, { $locales-count ->
    [0] em nenhum idioma conhecido
    [one] em 1 idioma ({ $locales })
   *[other] em { $locales-count } idiomas ({ $locales })
}: { $articles ->
    [one] 1 artigo
   *[other] { $articles } artigos
}, { $entries ->
    [0] nenhuma entrada de erro
    [one] 1 entrada de erro
   *[other] { $entries } entradas de erro
}.
summary-source = Idioma de origem: { $locale }.
summary-no-source = Não se encontrou um idioma de origem; as traduções foram comparadas entre si.
summary-compared = Comparação:
compared-exact = { $count ->
    [one] 1 documento com o próprio texto de origem a partir do qual foi traduzido
   *[other] { $count } documentos com os próprios textos de origem a partir dos quais foram traduzidos
}
compared-cohort = { $count ->
    [one] 1 documento com uma tradução da mesma revisão de origem
   *[other] { $count } documentos com traduções da mesma revisão de origem
}
compared-source = { $count ->
    [one] 1 documento com a origem atual
   *[other] { $count } documentos com a origem atual
}
compared-siblings = { $count ->
    [one] 1 documento com uma tradução de outra revisão de origem
   *[other] { $count } documentos com traduções de outras revisões de origem
}
compared-reference = { $count ->
    [one] 1 documento com a referência
   *[other] { $count } documentos com a referência
}
compared-none = { $count ->
    [one] 1 documento é a própria origem ou está isolado
   *[other] { $count } documentos são a própria origem ou estão isolados
}
summary-unverified = Não verificado:
unverified-no-baseline = { $count ->
    [one] 1 documento, porque não há nada com que o comparar
   *[other] { $count } documentos, porque não há nada com que os comparar
}
unverified-partial-tree = { $count ->
    [one] 1 ligação, porque leva a ficheiros que não foram indicados
   *[other] { $count } ligações, porque levam a ficheiros que não foram indicados
}
unverified-low-confidence = { $count ->
    [one] 1 secção, porque não pôde ser emparelhada com certeza
   *[other] { $count } secções, porque não puderam ser emparelhadas com certeza
}
unverified-unknown-locale = { $count ->
    [one] 1 documento, porque o seu idioma é desconhecido
   *[other] { $count } documentos, porque o seu idioma é desconhecido
}
unverified-ambiguous-article = { $count ->
    [one] 1 documento, porque não é certo a que artigo pertence
   *[other] { $count } documentos, porque não é certo a que artigo pertencem
}
summary-suppressed = { $count ->
    [one] 1 ocorrência foi suprimida.
   *[other] { $count } ocorrências foram suprimidas.
}
summary-dialects = Dialetos de Markdown: { $dialects }.
count-errors = { $count ->
    [one] 1 erro
   *[other] { $count } erros
}
count-warnings = { $count ->
    [one] 1 aviso
   *[other] { $count } avisos
}
count-notes = { $count ->
    [one] 1 nota
   *[other] { $count } notas
}
verdict-clean = Nenhuma ocorrência.
verdict-fixable = { $count ->
    [one] 1 pode ser corrigida com --fix
   *[other] { $count } podem ser corrigidas com --fix
}

## Many findings

group-counts = { $count ->
    [one] 1 ocorrência
   *[other] { $count } ocorrências
} em { $documents ->
    [one] 1 documento
   *[other] { $documents } documentos
}
group-more = mais { $count }
most-locales = Idiomas com mais ocorrências
most-folders = Pastas com mais ocorrências
next = E agora
next-explain = o que esta regra significa e o que fazer
next-select = as ocorrências de uma regra
next-locale = as ocorrências de um idioma
next-fix = mostrar o que se pode corrigir, sem alterar nada
next-verbose = todas as ocorrências
