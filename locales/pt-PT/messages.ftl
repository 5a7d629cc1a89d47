# The words of findings, pt-PT. The arguments are described in the file of en-US.

## What a translation was compared with

# No preposition that contracts with an article (de, em, a, por) stands before this phrase.
base = { $baseline ->
    [exact] a origem ({ $base }) na revisão traduzida
    [cohort] { $base } (mesma revisão de origem)
    [source] a origem atual ({ $base })
    [reference] a referência ({ $base })
   *[other] { $base }
}
drift = { $baseline ->
    [siblings] { $has-revisions ->
        [yes] — diferença entre revisões de origem: { $revision } aqui, { $base-revision } em { $base }
       *[no] — diferença entre revisões de origem
    }
   *[other] { "" }
}

## How two documents differ (behind-siblings, stale-translation); here is the document, there the other one

change-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; entrada só lá: { $missing-entries }
   *[other] ; entradas só lá: { $missing-entries }
}
change-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; entrada só aqui: { $extra-entries }
   *[other] ; entradas só aqui: { $extra-entries }
}
change-causes = { $causes-count ->
    [0] { "" }
   *[other] ; número de causas aqui / lá: { $causes }
}
change-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; secção só lá: { $missing-sections }
   *[other] ; secções só lá: { $missing-sections }
}
change-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; secção só aqui: { $extra-sections }
   *[other] ; secções só aqui: { $extra-sections }
}
change-levels = { $has-levels ->
    [yes] { $levels ->
        [one] ; 1 cabeçalho de outro nível
       *[other] ; { $levels } cabeçalhos de outro nível
    }
   *[no] { "" }
}

## Lists in messages

list-middle = { $start }, { $next }
list-two = { $start } e { $last }
list-end = { $start } e { $last }
list-cut = { $start } e mais { $more }
list-pair = { $head } ({ $tail })
list-heading = «{ $text }»

## Places shown beside a finding

related-baseline = assim em { $locale }
related-first = a primeira vez aqui
related-target = o destino
related-duplicate = também aqui
related-evidence = é o que isto mostra

## DC0xx reading and the tool

unreadable-document = { $kind ->
    [utf8] O ficheiro não está em UTF-8: o byte na posição { $offset } não pode ser descodificado
    [utf16] O ficheiro está em { $encoding } e não em UTF-8
    [binary] O ficheiro não é texto: tem um byte NUL na posição { $offset }
    [limit] { $has-line ->
        [yes] O ficheiro excede o limite { $limit } ({ $allowed }) na linha { $line }
       *[no] O ficheiro excede o limite { $limit } ({ $allowed })
    }
    [not-regular] Isto não é um ficheiro normal{ $has-detail ->
        [yes] { " " }({ $detail })
       *[no] { "" }
    }
    [panic] O doccheck falhou ao ler este ficheiro: { $detail }
   *[io] Não é possível ler o ficheiro: { $detail }
}
    .label = { $kind ->
        [limit] o limite é atingido aqui
       *[other] ilegível
    }
    .help = { $kind ->
        [utf8] Guarde o ficheiro em UTF-8.
        [utf16] Guarde o ficheiro em UTF-8.
        [binary] Retire os bytes NUL, ou mantenha fora da documentação os ficheiros que não são texto.
        [limit] Divida o ficheiro, ou aumente o limite com --{ $limit }.
        [not-regular] Indique um ficheiro normal ou uma pasta.
        [panic] Isto é um erro do doccheck; comunique-o e envie o ficheiro. Todos os outros ficheiros foram verificados.
       *[io] Verifique se o ficheiro existe e se pode ser lido.
    }

invalid-front-matter = { $kind ->
    [not-closed] O front matter não tem fim
    [not-mapping] O front matter não é uma lista de chaves e valores
    [duplicate-key] O front matter tem a chave `{ $key }` duas vezes
    [alias] O front matter usa uma âncora, um alias ou uma etiqueta de YAML, que o doccheck não segue
    [too-large] O front matter é demasiado grande
    [too-deep] O front matter tem demasiados níveis
   *[syntax] O front matter não é YAML válido{ $has-detail ->
        [yes] : { $detail }
       *[no] { "" }
    }
}
    .label = { $kind ->
        [not-closed] começa aqui
        [duplicate-key] repetida aqui
       *[other] ilegível
    }
    .help = { $kind ->
        [not-closed] Termine o front matter com uma linha de três hífenes.
        [not-mapping] Escreva um par `chave: valor` em cada linha.
        [duplicate-key] Mantenha apenas uma das duas.
        [alias] Escreva o valor por extenso onde é usado.
        [too-large] Deixe aqui só os metadados e passe o resto para o texto.
        [too-deep] Use menos níveis.
       *[syntax] Ponha entre aspas os valores que contêm dois pontos e use espaços para avançar as linhas.
    }

unverified = { $reason ->
    [partial-tree] { $count ->
        [one] 1 ligação leva a uma parte da documentação que não foi indicada e não foi verificada
       *[other] { $count } ligações levam a partes da documentação que não foram indicadas e não foram verificadas
    }
    [low-confidence] { $count ->
        [one] 1 secção não pôde ser emparelhada com certeza e não foi comparada
       *[other] { $count } secções não puderam ser emparelhadas com certeza e não foram comparadas
    }
    [unknown-locale] O idioma deste documento é desconhecido; não foi comparado com as suas traduções
    [ambiguous-article] Não é certo a que artigo pertence este documento; não foi comparado
   *[no-baseline] Não há nada com que comparar este documento
}
    .label = não verificado
    .help = { $reason ->
        [partial-tree] Verifique toda a documentação de uma só vez.
        [low-confidence] Dê a mesma âncora, em todos os idiomas, aos cabeçalhos que se correspondem.
        [unknown-locale] Ponha o documento numa pasta com o nome do idioma, ou indique o idioma no front matter.
        [ambiguous-article] Dê a mesma âncora aos títulos de todas as traduções de um artigo, e outra aos dos outros artigos.
       *[no-baseline] Verifique-o em conjunto com as suas traduções, ou indique um texto com que comparar: --reference.
    }

hidden-character = { $kind ->
    [look-alike] { $place ->
        [code] O código de erro contém um caráter parecido com outra letra ({ $character }): `{ $found }`
        [anchor] A âncora contém um caráter parecido com outra letra ({ $character }): `{ $found }`
        [link] O destino da ligação contém um caráter parecido com outra letra ({ $character }): `{ $found }`
       *[file-name] O nome do ficheiro contém um caráter parecido com outra letra ({ $character }): `{ $found }`
    }
   *[invisible] { $place ->
        [code] O código de erro contém um caráter invisível ({ $character }): `{ $found }`
        [anchor] A âncora contém um caráter invisível ({ $character }): `{ $found }`
        [link] O destino da ligação contém um caráter invisível ({ $character }): `{ $found }`
       *[file-name] O nome do ficheiro contém um caráter invisível ({ $character }): `{ $found }`
    }
}
    .label = contém { $character }
    .help = { $place ->
        [file-name] Mude o nome do ficheiro para `{ $expected }`.
       *[other] Escreva `{ $expected }`.
    }
    .fix = Escrever `{ $expected }`

merge-conflict = { $kind ->
    [unclosed-fence] Um bloco de código que começa aqui não tem fim e engole { $lines ->
        [one] 1 linha
       *[other] { $lines } linhas
    }, com { $headings ->
        [one] 1 cabeçalho
       *[other] { $headings } cabeçalhos
    } e { $entries ->
        [one] 1 código de erro
       *[other] { $entries } códigos de erro
    }
   *[conflict] Ficou no texto uma marca de conflito de uma fusão
}
    .label = { $kind ->
        [unclosed-fence] começa aqui e não tem fim
       *[conflict] marca de conflito
    }
    .help = { $kind ->
        [unclosed-fence] Feche o bloco onde o código acaba.
       *[conflict] Mantenha uma das duas versões e retire as linhas com as marcas.
    }

## DC1xx anchors and links

broken-anchor = { $has-section ->
    [yes] Nenhum cabeçalho tem aqui a âncora `{ $target }`; noutra tradução pertence a «{ $section }»
   *[no] Nenhum cabeçalho tem aqui a âncora `{ $target }`
}
    .label = não leva a lado nenhum
    .help = { $has-suggestion ->
        [yes] Queria dizer `{ $suggestion }`?
       *[no] { $has-section ->
            [yes] Acrescente a secção, ou devolva a âncora ao cabeçalho.
           *[no] Use uma âncora deste documento, ou acrescente a âncora ao cabeçalho.
        }
    }
    .fix = Ligar a `{ $suggestion }`
    .related-baseline = a secção em { $locale }

anchor-case-mismatch = A ligação `{ $found }` difere da âncora `{ $expected }` nas maiúsculas ou nos separadores
    .label = escrita de outra forma na âncora
    .help = Escreva `#{ $expected }`; as âncoras distinguem maiúsculas de minúsculas.
    .fix = Ligar a `{ $expected }`
    .related-target = a âncora

duplicate-anchor = { $kind ->
    [used] A âncora `{ $anchor }` aparece { $count } vezes e há uma ligação para ela
    [same-heading] Este cabeçalho tem a âncora `{ $anchor }` { $count } vezes
   *[unused] { $anchors-count ->
        [one] A âncora { $anchors } está em mais de um cabeçalho; nenhuma ligação a usa
       *[other] As âncoras { $anchors } estão, cada uma, em mais de um cabeçalho; nenhuma ligação as usa
    }
}
    .label = { $kind ->
        [same-heading] repetida
       *[other] não é única
    }
    .help = { $kind ->
        [used] Dê uma âncora própria a cada cabeçalho e ligue ao certo.
        [same-heading] Retire a repetição.
       *[unused] Dê uma âncora própria a cada cabeçalho antes que alguma ligação a use.
    }
    .fix = Retirar a âncora repetida

missing-heading-anchor = Falta no cabeçalho «{ $title }» a âncora `{ $expected }`, que { base } tem { drift }
    .label = falta a âncora
    .help = Ponha `<a name="{ $expected }"></a>` antes do texto do cabeçalho, para que as ligações de todos os idiomas cheguem aqui.
    .fix = Acrescentar a âncora `{ $expected }`

translated-anchor = A âncora `{ $found }` deve ser `{ $expected }`, segundo { base } { drift }
    .label = âncora traduzida ou alterada
    .help = As âncoras são iguais em todos os idiomas; escreva `{ $expected }`.
    .fix = Escrever `{ $expected }`

hard-coded-locale = { $kind ->
    [query] A ligação fixa um idioma com `{ $found }`
    [tree] A ligação leva à documentação noutro idioma: `{ $found }`
   *[path] A ligação fixa o idioma `{ $found }`
}
    .label = fixa o idioma
    .help = { $kind ->
        [tree] Ligue à página no mesmo idioma.
       *[other] Retire `{ $found }`, para que cada leitor receba a página no seu idioma.
    }
    .fix = Retirar `{ $found }`

link-outside-root = { $kind ->
    [absolute] A ligação leva a um caminho a partir da raiz do sistema de ficheiros: `{ $target }`
    [drive] A ligação leva a uma unidade: `{ $target }`
    [network] A ligação leva a uma partilha de rede: `{ $target }`
    [file] A ligação leva a um ficheiro local: `{ $target }`
   *[parent] A ligação sai da pasta da documentação: `{ $target }`
}
    .label = fora da documentação
    .help = Ligue a uma página da documentação ou a um endereço web. O doccheck nunca abre estes destinos.

## DC2xx error entries

corrupted-code = { $place ->
    [title] O código de erro no título, `{ $found }`, deve ser { $expected }, { evidence }
    [heading] O código de erro no cabeçalho, `{ $found }`, deve ser { $expected }, { evidence }
   *[code-line] O código de erro `{ $found }` deve ser { $expected }, { evidence }
}
    .label = deve ser { $expected }
    .help = Um código de erro nunca se traduz; escreva-o exatamente como o produto o mostra.
    .fix = Escrever { $expected }
    .related-evidence = aqui está { $expected }

evidence = { $evidence ->
    [anchor] como mostra a âncora
    [file-name] como mostra o nome do ficheiro
    [front-matter] como mostra o front matter
    [heading] como mostra o cabeçalho
    [cohort] como nas traduções da mesma revisão de origem
    [siblings] como nas outras traduções
   *[collection] como no resto da documentação
}

code-heading-mismatch = { $kind ->
    [not-first] O cabeçalho não começa com o seu código de erro { $expected }
   *[different] O cabeçalho indica { $found }, mas a entrada descreve { $expected }
}
    .label = { $kind ->
        [not-first] deve vir primeiro
       *[different] deve ser { $expected }
    }
    .help = { $kind ->
        [not-first] Comece o cabeçalho com { $expected }.
       *[different] Escreva { $expected } no cabeçalho.
    }
    .fix = { $kind ->
        [not-first] Passar { $expected } para o início
       *[different] Escrever { $expected }
    }

missing-code-label = { $baseline ->
    [none] A entrada { $expected } não tem a linha com o código de erro
   *[other] A entrada { $expected } não tem a linha com o código de erro, mas { base } tem { drift }
}
    .label = falta abaixo a linha com o código de erro
    .help = { $has-label ->
        [yes] Acrescente a linha `**{ $label }**: { $expected }` abaixo do cabeçalho.
       *[no] Acrescente abaixo do cabeçalho uma linha com uma etiqueta a negrito e { $expected }.
    }
    .fix = Acrescentar a linha com o código de erro

missing-message = { $kind ->
    [empty] A mensagem de erro de { $code } está vazia
   *[missing] { $baseline ->
        [none] A entrada { $code } não tem mensagem de erro
       *[other] A entrada { $code } não tem mensagem de erro, mas { base } tem { drift }
    }
}
    .label = { $kind ->
        [empty] nada depois da etiqueta
       *[missing] falta abaixo a mensagem de erro
    }
    .help = { $has-label ->
        [yes] Escreva a mensagem que o produto mostra depois de `**{ $label }**:`.
       *[no] Escreva a mensagem que o produto mostra abaixo do código de erro.
    }

broken-label = A etiqueta `{ $found }` tem o negrito danificado
    .label = deve ser `{ $expected }`
    .help = Ponha toda a etiqueta entre os asteriscos e os dois pontos depois deles.
    .fix = Escrever `{ $expected }`

inconsistent-label = { $kind ->
    [number-position] Em «{ $found }» o número está noutro lugar do que em «{ $usual }», que aparece { $count ->
        [one] 1 vez
       *[other] { $count } vezes
    }
   *[wording] A etiqueta «{ $found }» está escrita «{ $usual }» { $count ->
        [one] noutro ponto deste documento
       *[other] noutros { $count } pontos deste documento
    }
}
    .label = noutros pontos «{ $usual }»
    .help = Use uma só forma em todo o documento.
    .fix = Escrever «{ $usual }»

untranslated-label = A etiqueta «{ $found }» não está traduzida
    .label = não traduzida
    .help = Escreva «{ $expected }».
    .fix = Escrever «{ $expected }»

duplicate-code = { $code } está descrito duas vezes neste idioma
    .label = descrito outra vez aqui
    .help = Mantenha uma entrada e integre nela a outra.
    .related-first = descrito primeiro aqui

missing-entry = Falta a entrada { $code }, que { base } tem em «{ $title }» { drift }
    .label = { $code } deve estar abaixo deste cabeçalho
    .help = Traduza a entrada, com a mesma âncora.

extra-entry = A entrada { $code } só existe aqui: { base } não a tem { drift }
    .label = só aqui
    .help = Retire a entrada se o produto já não der este erro; caso contrário, acrescente-a primeiro à origem.

untranslated-message = { $kind ->
    [part] Uma parte da mensagem de erro está noutro idioma ({ $language }): «{ $found }»
   *[whole] A mensagem de erro está noutro idioma ({ $language })
}
    .label = não traduzida ({ $language })
    .help = Traduza a mensagem tal como o próprio produto a mostra.

## DC3xx causes and steps

missing-cause = { $kind ->
    [closed] { $missing-count ->
        [one] { $code } já não indica a causa { $missing }, que { base } indica; desapareceram também a sua secção e todas as ligações para ela
       *[other] { $code } já não indica as causas { $missing }, que { base } indica; desapareceram também as suas secções e todas as ligações para elas
    } { drift }
   *[lost] { $code } { $count ->
        [0] não indica causas
        [one] indica 1 causa
       *[other] indica { $count } causas
    }, mas { base } indica { $expected }: { $missing-count ->
        [one] falta a causa { $missing }
       *[other] faltam as causas { $missing }
    } { drift }
}
    .label = { $kind ->
        [closed] { $missing-count ->
            [one] 1 causa foi retirada
           *[other] { $missing-count } causas foram retiradas
        }
       *[lost] { $missing-count ->
            [one] falta 1 causa
           *[other] faltam { $missing-count } causas
        }
    }
    .help = { $kind ->
        [closed] Verifique se a origem a retirou de propósito; nesse caso, não há nada a fazer.
       *[lost] Acrescente as causas em falta, cada uma com uma ligação para a sua solução.
    }
    .related-baseline = { $locale } indica esta causa

extra-cause = { $code } indica { $count ->
    [one] 1 causa
   *[other] { $count } causas
}, mas { base } indica { $expected }: { $extra-count ->
    [one] está a mais a causa { $extra }
   *[other] estão a mais as causas { $extra }
} { drift }
    .label = { $extra-count ->
        [one] 1 causa a mais
       *[other] { $extra-count } causas a mais
    }
    .help = Retire o que a origem já não tem; se for novo, acrescente-o primeiro à origem.

cause-numbering = { $kind ->
    [first] A primeira causa tem o número { $found } em vez de { $expected }
    [repeat] Há duas causas com o número { $found }; esta deve ser { $expected }
    [anchor] A causa tem o número { $found }, mas a sua âncora diz { $expected }
   *[gap] A causa { $found } deve ser a causa { $expected }: falta um número
}
    .label = deve ser { $expected }
    .help = Numere as causas a partir de 1, sem falhas, e verifique se não se perdeu nenhuma.
    .fix = Escrever { $expected }

unlinked-cause = { $kind ->
    [section] A causa { $number } não tem ligação para a sua solução, embora exista a secção `{ $target }`
   *[baseline] A causa { $number } não tem ligação para a sua solução; segundo { base }, leva a `{ $target }` { drift }
}
    .label = sem ligação
    .help = Ligue a causa a `#{ $target }`.
    .fix = Ligar a `{ $target }`

swapped-cause-target = A causa { $number } leva a `{ $found }`, mas o seu texto trata de `{ $expected }`, segundo { base } { drift }
    .label = leva à solução de outra causa
    .help = Ligue a `#{ $expected }`.
    .fix = Ligar a `{ $expected }`

step-mismatch = { $kind ->
    [list] Esta secção { $count ->
        [0] não tem passos numerados
        [one] tem 1 passo numerado
       *[other] tem { $count } passos numerados
    }, mas { base } tem { $expected } { drift }
   *[labelled] Aqui { $count ->
        [0] não há passos
        [one] há 1 passo
       *[other] há { $count } passos
    }, mas { base } tem { $expected }{ $missing-count ->
        [0] { "" }
        [one] : falta o passo { $missing }
       *[other] : faltam os passos { $missing }
    } { drift }
}
    .label = esperado: { $expected }
    .help = Compare os passos um a um e acrescente ou retire o que difere.

reordered-causes = { $code } indica as causas por outra ordem do que { base }: { $order } { drift }
    .label = outra ordem
    .help = Ponha as causas pela ordem do outro documento.

## DC4xx structure

heading-level-mismatch = O cabeçalho «{ $title }» tem o nível { $found } em vez de { $expected }, segundo { base } { drift }
    .label = nível { $found }, esperado { $expected }
    .help = Altere o número de sinais #, a não ser que o cabeçalho tenha sido deslocado de propósito.
    .fix = Pôr o cabeçalho no nível { $expected }

missing-section = { $kind ->
    [closed] A secção «{ $title }», que { base } tem, desapareceu com todas as ligações para ela { drift }
   *[lost] Falta a secção «{ $title }», que { base } tem { drift }
}
    .label = a secção deve estar abaixo deste cabeçalho
    .help = { $kind ->
        [closed] Verifique se a origem a retirou de propósito; nesse caso, não há nada a fazer.
       *[lost] { $has-anchor ->
            [yes] Traduza a secção, com a âncora `{ $anchor }`.
           *[no] Traduza a secção.
        }
    }

extra-section = A secção «{ $title }» só existe aqui: { base } não a tem { drift }
    .label = só aqui
    .help = Retire a secção se a origem já não a tem; caso contrário, acrescente-a primeiro à origem.

missing-translation = O artigo { $article } não tem tradução para { $wanted }
    .label = não existe para { $wanted }
    .help = Traduza-o, ou retire { $wanted } dos idiomas exigidos.

duplicate-translation = { $kind ->
    [unordered] Dois documentos do mesmo idioma dizem ser o mesmo artigo; foi usado { $used }, porque nada indica qual é o mais recente
   *[older] Este documento é mais antigo do que { $used }, que é o mesmo artigo no mesmo idioma
}
    .label = não usado
    .help = Elimine o documento que não é preciso, ou dê-lhe outro caminho.

## DC5xx what a translation must keep

scrambled-placeholder = { $evidence ->
    [baseline] O padrão «{ $found }» deve ser «{ $expected }», segundo { base } { drift }
    [elsewhere] O padrão «{ $found }» está escrito «{ $expected }» noutros pontos
   *[itself] O padrão «{ $found }» perdeu a forma; deve ser «{ $expected }»
}
    .label = padrão baralhado
    .help = Mantenha as partes de um padrão pela sua ordem, sem espaços nem palavras a mais.
    .fix = Escrever «{ $expected }»

translated-identifier = { $kind ->
    [spaced] `{ $found }` contém um espaço que não pertence ali
    [case] `{ $found }` tem outras maiúsculas{ $has-expected ->
        [yes] { " " }do que `{ $expected }`
       *[no] { "" }
    }
    [missing] { $has-expected ->
        [yes] Falta aqui `{ $expected }`
       *[no] Falta aqui um nome técnico
    }
   *[translated] `{ $found }` foi traduzido ou alterado
}{ $evidence ->
    [baseline] , em comparação com { base } { drift }
    [elsewhere] , em comparação com outros pontos da documentação
   *[itself] { "" }
}
    .label = { $has-expected ->
        [yes] deve ser `{ $expected }`
       *[no] não é como o sistema o escreve
    }
    .help = Os caminhos, nomes de ficheiro, comandos e chaves ficam como o sistema os escreve, em todos os idiomas.
    .fix = Escrever `{ $expected }`

broken-emphasis = { $kind ->
    [glued] O destaque pega-se a uma palavra: `{ $found }`
   *[literal] Os leitores veem os asteriscos ou sublinhados de `{ $found }`
}
    .label = { $kind ->
        [glued] falta um espaço
       *[literal] não é lido como destaque
    }
    .help = { $kind ->
        [glued] Separe o texto destacado da palavra ao lado.
       *[literal] Encoste os sinais, aos pares, ao texto destacado, sem espaço por dentro.
    }
    .fix = { $kind ->
        [glued] Acrescentar o espaço
       *[literal] Corrigir os sinais
    }

## DC6xx metadata and freshness

missing-metadata = { $keys-count ->
    [one] Falta no front matter { $keys }
   *[other] Faltam no front matter { $keys }
}
    .label = { $keys-count ->
        [one] falta 1 chave
       *[other] faltam { $keys-count } chaves
    }
    .help = Acrescente { $keys-count ->
        [one] a chave
       *[other] as chaves
    }, com os valores da entrega da tradução.

invalid-metadata = { $kind ->
    [hash] `{ $key }` deve ter 40 dígitos hexadecimais, e não `{ $found }`
    [date] `{ $key }` não é uma data: `{ $found }`
    [number] `{ $key }` não é um número: `{ $found }`
    [translation-type] `{ $key }` não é um tipo de tradução conhecido: `{ $found }`
   *[locale] `{ $key }` não é um código de idioma: `{ $found }`
}
    .label = inválido
    .help = { $kind ->
        [hash] Copie o hash completo.
        [date] Escreva a data como MM/DD/AAAA ou AAAA-MM-DD.
        [number] Escreva apenas algarismos.
        [translation-type] Escreva MT para tradução automática ou HT para tradução humana.
       *[locale] Escreva um código de idioma como pt-PT.
    }

locale-mismatch = O front matter diz { $found }, mas o caminho diz { $expected }
    .label = deve ser { $expected }
    .help = Escreva { $expected }, ou mude o ficheiro de pasta.
    .fix = Escrever { $expected }

stale-translation = A estrutura difere da origem atual ({ $base }) e não é indicada nenhuma revisão de origem{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }{ change-levels }
    .label = não é a estrutura da origem
    .help = Atualize a tradução e indique a revisão de origem no front matter. Se todas as traduções seguem a origem de perto, defina in_step = true para obter cada diferença em separado.
    .related-baseline = a origem atual

behind-siblings = { $has-revisions ->
    [yes] Esta tradução foi feita a partir da revisão de origem { $revision }; { $base } tem a mais recente { $base-revision }
   *[no] Esta tradução foi feita a partir de uma revisão de origem mais antiga do que { $base }
}{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }
    .label = de uma revisão de origem mais antiga
    .help = Atualize a tradução para a revisão de origem mais recente.
    .related-baseline = a revisão de origem mais recente

## DC7xx Markdown form

missing-title = { $kind ->
    [several] O documento tem { $count } títulos (cabeçalhos de nível 1)
    [not-first] O título não é o primeiro cabeçalho
   *[none] O documento não tem título (cabeçalho de nível 1)
}
    .label = { $kind ->
        [several] outro título
        [not-first] deve vir primeiro
       *[none] sem título
    }
    .help = { $kind ->
        [several] Mantenha um título e faça dos outros cabeçalhos de nível 2.
        [not-first] Passe o título para o início.
       *[none] Comece o documento com uma linha como «# Título».
    }
