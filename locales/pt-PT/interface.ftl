# The words of the interface, pt-PT.

## Severities and the parts of a finding

severity-error = erro
severity-warning = aviso
severity-note = nota
level-help = ajuda
level-fix = correção
level-unsafe-fix = correção não segura
also-in = { $told ->
    [source] também em { $also }: a falha vem daqui; corrija-a aqui
    [translation] também em { $also }: a falha vem do original; corrija-a lá
   *[no-source] também em { $also }: a falha vem do original comum; corrija-a lá
}

## Summary

summary-read = { $documents ->
    [one] Foi lido 1 documento
   *[other] Foram lidos { $documents } documentos
} { $locales-count ->
    [0] sem língua conhecida
    [one] em 1 língua ({ $locales })
   *[other] em { $locales-count } línguas ({ $locales })
}: { $articles ->
    [one] 1 artigo
   *[other] { $articles } artigos
}, { $entries ->
    [0] nenhuma entrada de erro
    [one] 1 entrada de erro
   *[other] { $entries } entradas de erro
}.
summary-source = Língua original: { $locale }.
summary-no-source = Não foi encontrada a língua original; as traduções foram comparadas entre si.
summary-compared = Comparação:
compared-exact = { $count ->
    [one] 1 documento com o próprio texto original a partir do qual foi traduzido
   *[other] { $count } documentos com os próprios textos originais a partir dos quais foram traduzidos
}
compared-cohort = { $count ->
    [one] 1 documento com uma tradução da mesma revisão do original
   *[other] { $count } documentos com traduções da mesma revisão do original
}
compared-source = { $count ->
    [one] 1 documento com o original atual
   *[other] { $count } documentos com o original atual
}
compared-siblings = { $count ->
    [one] 1 documento com uma tradução de outra revisão do original
   *[other] { $count } documentos com traduções de outras revisões do original
}
compared-reference = { $count ->
    [one] 1 documento com a referência
   *[other] { $count } documentos com a referência
}
compared-none = { $count ->
    [one] 1 documento é o próprio original ou está isolado
   *[other] { $count } documentos são o próprio original ou estão isolados
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
    [one] 1 documento, porque a sua língua é desconhecida
   *[other] { $count } documentos, porque a sua língua é desconhecida
}
unverified-ambiguous-article = { $count ->
    [one] 1 documento, porque não é certo a que artigo pertence
   *[other] { $count } documentos, porque não é certo a que artigo pertencem
}
unverified-no-history = { $count ->
    [one] 1 documento face à revisão do original que indica, porque o histórico do original não está aqui
   *[other] { $count } documentos face às revisões do original que indicam, porque o histórico do original não está aqui
}
summary-suppressed = Suprimido:
suppressed-comment = { $count ->
    [one] 1 constatação por um comentário
   *[other] { $count } constatações por comentários
}
suppressed-configuration = { $count ->
    [one] 1 constatação pela configuração
   *[other] { $count } constatações pela configuração
}
suppressed-baseline = { $count ->
    [one] 1 constatação pelo ficheiro de base
   *[other] { $count } constatações pelo ficheiro de base
}
summary-fixed = { $count ->
    [0] Não foi corrigido nada.
    [one] Foi corrigida 1 constatação em { $files ->
        [one] 1 ficheiro
       *[other] { $files } ficheiros
    }.
   *[other] Foram corrigidas { $count } constatações em { $files ->
        [one] 1 ficheiro
       *[other] { $files } ficheiros
    }.
}
summary-would-fix = { $count ->
    [0] Não seria corrigido nada.
    [one] Seria corrigida 1 constatação em { $files ->
        [one] 1 ficheiro
       *[other] { $files } ficheiros
    }.
   *[other] Seriam corrigidas { $count } constatações em { $files ->
        [one] 1 ficheiro
       *[other] { $files } ficheiros
    }.
}
summary-fixes-left = { $count ->
    [one] 1 correção proposta ficou por aplicar, porque não resolveria a constatação ou causaria outra.
   *[other] { $count } correções propostas ficaram por aplicar, porque não resolveriam as constatações ou causariam outras.
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
verdict-clean = Nenhuma constatação.
verdict-fixable = { $count ->
    [one] 1 tem uma correção proposta
   *[other] { $count } têm uma correção proposta
}

## Many findings

group-counts = { $count ->
    [one] 1 constatação
   *[other] { $count } constatações
} em { $documents ->
    [one] 1 documento
   *[other] { $documents } documentos
}
group-more = mais { $count }
most-locales = Línguas com mais constatações
most-folders = Pastas com mais constatações
next = Próximos passos
next-explain = o que esta regra significa e o que fazer
next-select = as constatações de uma regra
next-locale = as constatações numa língua
next-verbose = todas as constatações

## Statistics

statistics-rules = Constatações por regra
statistics-locales = Constatações por língua
statistics-folders = Constatações por pasta
statistics-no-locale = desconhecida
column-code = Código
column-rule = Regra
column-locale = Língua
column-folder = Pasta
column-errors = Erros
column-warnings = Avisos
column-notes = Notas
column-fixable = Com correção

## Status

status-title = Traduções por língua
status-current = Atuais
status-cosmetic = Redação
status-structural = Estrutura
status-codes = Códigos
status-missing = Em falta
status-unverifiable = Indetermináveis
status-total = Total
status-no-source = Não foi encontrada a língua original, pelo que nada se pode dizer dos artigos sem tradução.
status-untranslated = não traduzido para { $locale }
status-reason = { $reason ->
   *[no-revision] Não é indicado nenhum commit do original
    [no-source] O original já não tem este artigo
    [no-history] O commit do original que é indicado não pode ser lido, porque o histórico do original não está aqui
    [other-repository] O commit do original que é indicado não está no repositório, que não é o do original
    [shallow] O commit do original que é indicado não está neste clone superficial
    [partial] O texto do commit do original que é indicado não está neste clone parcial
    [missing-commit] O commit do original que é indicado não está no repositório
    [ambiguous] O commit do original que é indicado está tão abreviado que vários objetos começam assim
    [missing-path] O commit do original que é indicado não tem este documento
    [unreadable] O documento original não pode ser lido no commit indicado
    [damaged] O repositório está danificado
}

## Pull requests: GitHub's log and job summary, and SARIF

github-shown = O GitHub mostra como anotações as primeiras { $count } de cada tipo; estão todas neste registo.
step-worst = As constatações, começando pelas mais graves:
step-more = { $count ->
    [one] Há mais 1 constatação que não consta desta lista.
   *[other] Há mais { $count } constatações que não constam desta lista.
}
sarif-root = A pasta em que o doccheck foi executado.
sarif-explain = «doccheck explain { $rule }» mostra a página completa sobre esta regra.
sarif-cut-results = { $count ->
    [one] Foi omitida 1 constatação
   *[other] Foram omitidas { $count } constatações
}: este ficheiro contém as { $most } mais graves.
sarif-cut-places = { $count ->
    [one] 1 constatação indica
   *[other] { $count } constatações indicam
} mais de { $most } locais; os locais seguintes foram omitidos.

## Two documents side by side

compare-sure = { $count ->
    [one] 1 corresponde com certeza
   *[other] { $count } correspondem com certeza
}
compare-moved = { $count ->
    [one] 1 corresponde com certeza, mas está noutro lugar
   *[other] { $count } correspondem com certeza, mas estão noutro lugar
}
compare-unsure = { $count ->
    [one] 1 é incerto, e nada se afirma sobre ele
   *[other] { $count } são incertos, e nada se afirma sobre eles
}
compare-left = { $count ->
    [one] 1 só existe à esquerda
   *[other] { $count } só existem à esquerda
}
compare-right = { $count ->
    [one] 1 só existe à direita
   *[other] { $count } só existem à direita
}
compare-nothing = Nenhum dos documentos tem títulos.
compare-percent = { $percent } %
compare-by-code = código
compare-by-anchor = âncora
compare-by-order = ordem
compare-by-fingerprint = conteúdo
compare-by-elimination = o que resta
