# The words of findings, pt-PT. The arguments are described in the file of en-US.

## What a translation was compared with

# No preposition that contracts with an article (de, em, a, por) stands before this phrase.
base = { $baseline ->
    [exact] o original ({ $base }) na revisão traduzida
    [cohort] { $base } (mesma revisão do original)
    [source] o original atual ({ $base })
    [reference] a referência ({ $base })
   *[other] { $base }
}
drift = { $baseline ->
    [siblings] { $has-revisions ->
        [yes] — diferença entre revisões do original: { $revision } aqui, { $base-revision } em { $base }
       *[no] — diferença entre revisões do original
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
        [one] ; 1 título de outro nível
       *[other] ; { $levels } títulos de outro nível
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

related-baseline = correspondente em { $locale }
related-first = primeira ocorrência aqui
related-target = o destino
related-duplicate = também aqui
related-evidence = a prova está aqui

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
        [limit] limite atingido aqui
       *[other] ilegível
    }
    .help = { $kind ->
        [utf8] Guarde o ficheiro em UTF-8.
        [utf16] Guarde o ficheiro em UTF-8.
        [binary] Retire os bytes NUL ou mantenha fora da documentação os ficheiros que não são texto.
        [limit] Divida o ficheiro ou aumente o limite com --{ $limit }.
        [not-regular] Indique um ficheiro normal ou uma pasta.
        [panic] Trata-se de um erro do doccheck; comunique-o, juntando o ficheiro. Todos os outros ficheiros foram verificados.
       *[io] Verifique se o ficheiro existe e se pode ser lido.
    }

invalid-front-matter = { $kind ->
    [not-closed] O bloco de metadados nunca é fechado
    [not-mapping] O bloco de metadados não é uma lista de chaves e valores
    [duplicate-key] O bloco de metadados contém a chave `{ $key }` duas vezes
    [alias] O bloco de metadados usa uma âncora, um alias ou uma etiqueta de YAML, que o doccheck não resolve
    [too-large] O bloco de metadados é demasiado grande
    [too-deep] O bloco de metadados tem demasiados níveis de aninhamento
   *[syntax] O bloco de metadados não é YAML válido{ $has-detail ->
        [yes] : { $detail }
       *[no] { "" }
    }
}
    .label = { $kind ->
        [not-closed] aberto aqui
        [duplicate-key] repetida aqui
       *[other] ilegível
    }
    .help = { $kind ->
        [not-closed] Termine o bloco de metadados com uma linha de três hífenes.
        [not-mapping] Escreva um par `chave: valor` em cada linha.
        [duplicate-key] Mantenha apenas uma das duas.
        [alias] Escreva o valor por extenso onde é usado.
        [too-large] Deixe aqui só os metadados e passe o resto para o texto.
        [too-deep] Reduza os níveis de aninhamento.
       *[syntax] Ponha entre aspas os valores que contêm dois pontos e use espaços no avanço das linhas.
    }

unverified = { $reason ->
    [partial-tree] { $count ->
        [one] 1 ligação leva a uma parte da documentação que não foi indicada, pelo que não foi verificada
       *[other] { $count } ligações levam a partes da documentação que não foram indicadas, pelo que não foram verificadas
    }
    [low-confidence] { $count ->
        [one] 1 secção não pôde ser emparelhada com certeza, pelo que não foi comparada
       *[other] { $count } secções não puderam ser emparelhadas com certeza, pelo que não foram comparadas
    }
    [unknown-locale] A língua deste documento é desconhecida, pelo que não foi comparado com as suas traduções
    [ambiguous-article] Não é certo a que artigo pertence este documento, pelo que não foi comparado
   *[no-baseline] Não há nada com que comparar este documento
}
    .label = não verificado
    .help = { $reason ->
        [partial-tree] Verifique de uma só vez toda a árvore da documentação.
        [low-confidence] Dê a mesma âncora, em todas as línguas, aos títulos que se correspondem.
        [unknown-locale] Ponha o documento numa pasta com o nome da respetiva língua ou indique a língua no bloco de metadados.
        [ambiguous-article] Dê a mesma âncora aos títulos principais de todas as traduções de um artigo e outra aos dos restantes artigos.
       *[no-baseline] Verifique-o juntamente com as suas traduções ou indique um texto com que comparar: --reference.
    }

hidden-character = { $kind ->
    [look-alike] { $place ->
        [code] O código de erro contém um carácter semelhante a outra letra ({ $character }): `{ $found }`
        [anchor] A âncora contém um carácter semelhante a outra letra ({ $character }): `{ $found }`
        [link] O destino da ligação contém um carácter semelhante a outra letra ({ $character }): `{ $found }`
       *[file-name] O nome do ficheiro contém um carácter semelhante a outra letra ({ $character }): `{ $found }`
    }
   *[invisible] { $place ->
        [code] O código de erro contém um carácter invisível ({ $character }): `{ $found }`
        [anchor] A âncora contém um carácter invisível ({ $character }): `{ $found }`
        [link] O destino da ligação contém um carácter invisível ({ $character }): `{ $found }`
       *[file-name] O nome do ficheiro contém um carácter invisível ({ $character }): `{ $found }`
    }
}
    .label = contém { $character }
    .help = { $place ->
        [file-name] Mude o nome do ficheiro para `{ $expected }`.
       *[other] Escreva `{ $expected }`.
    }
    .fix = Escrever `{ $expected }`

merge-conflict = { $kind ->
    [unclosed-fence] Um bloco de código aberto aqui nunca é fechado e engole { $lines ->
        [one] 1 linha
       *[other] { $lines } linhas
    }, com { $headings ->
        [one] 1 título
       *[other] { $headings } títulos
    } e { $entries ->
        [one] 1 código de erro
       *[other] { $entries } códigos de erro
    }
   *[conflict] Ficou no texto uma marca de conflito de uma fusão
}
    .label = { $kind ->
        [unclosed-fence] aberto aqui, nunca fechado
       *[conflict] marca de conflito
    }
    .help = { $kind ->
        [unclosed-fence] Feche o bloco de código onde o código termina.
       *[conflict] Mantenha uma das duas versões e retire as linhas de marcas.
    }

## DC1xx anchors and links

broken-anchor = { $has-section ->
    [yes] Nenhum título deste documento tem a âncora `{ $target }`; noutra tradução, a âncora pertence a «{ $section }»
   *[no] Nenhum título deste documento tem a âncora `{ $target }`
}
    .label = não leva a lado nenhum
    .help = { $has-suggestion ->
        [yes] Queria dizer `{ $suggestion }`?
       *[no] { $has-section ->
            [yes] Acrescente a secção ou volte a pôr a âncora no título.
           *[no] Ligue a uma âncora deste documento ou acrescente a âncora ao título.
        }
    }
    .fix = Ligar a `{ $suggestion }`
    .related-baseline = a secção em { $locale }

anchor-case-mismatch = A ligação `{ $found }` só difere da âncora `{ $expected }` em maiúsculas ou separadores
    .label = não está escrita como a âncora
    .help = Escreva `#{ $expected }`; as âncoras distinguem maiúsculas de minúsculas.
    .fix = Ligar a `{ $expected }`
    .related-target = a âncora

duplicate-anchor = { $kind ->
    [used] A âncora `{ $anchor }` aparece { $count } vezes e há uma ligação que leva até ela
    [same-heading] Este título tem a âncora `{ $anchor }` { $count } vezes
   *[unused] { $anchors-count ->
        [one] A âncora { $anchors } está em mais do que um título; nenhuma ligação a usa
       *[other] As âncoras { $anchors } estão, cada uma, em mais do que um título; nenhuma ligação as usa
    }
}
    .label = { $kind ->
        [same-heading] repetida
       *[other] não é única
    }
    .help = { $kind ->
        [used] Dê uma âncora própria a cada título e faça a ligação levar ao título certo.
        [same-heading] Retire a repetição.
       *[unused] Dê uma âncora própria a cada título antes que alguma ligação a use.
    }
    .fix = Retirar a âncora repetida

missing-heading-anchor = Falta no título «{ $title }» a âncora `{ $expected }`, que { base } tem { drift }
    .label = falta a âncora
    .help = Ponha `<a name="{ $expected }"></a>` antes do texto do título, para que as ligações de todas as línguas cheguem aqui.
    .fix = Acrescentar a âncora `{ $expected }`

translated-anchor = A âncora `{ $found }` deve ser `{ $expected }`, segundo { base } { drift }
    .label = âncora traduzida ou alterada
    .help = As âncoras são iguais em todas as línguas; escreva `{ $expected }`.
    .fix = Escrever `{ $expected }`

hard-coded-locale = { $kind ->
    [query] A ligação fixa uma língua com `{ $found }`
    [tree] A ligação leva à documentação noutra língua: `{ $found }`
   *[path] A ligação fixa a língua `{ $found }`
}
    .label = fixa a língua
    .help = { $kind ->
        [tree] Ligue à página na mesma língua.
       *[other] Retire `{ $found }`, para que cada leitor receba a página na sua língua.
    }
    .fix = Retirar `{ $found }`

link-outside-root = { $kind ->
    [absolute] A ligação leva a um caminho que parte da raiz do sistema de ficheiros: `{ $target }`
    [drive] A ligação leva a uma unidade: `{ $target }`
    [network] A ligação leva a uma partilha de rede: `{ $target }`
    [file] A ligação leva a um ficheiro local: `{ $target }`
   *[parent] A ligação sai da pasta da documentação: `{ $target }`
}
    .label = fora da documentação
    .help = Ligue a uma página da documentação ou a um endereço Web. O doccheck nunca abre destinos destes.

## DC2xx error entries

corrupted-code = { $place ->
    [title] O código de erro no título do documento, `{ $found }`, deve ser { $expected }, { evidence }
    [heading] O código de erro no título da entrada, `{ $found }`, deve ser { $expected }, { evidence }
   *[code-line] O código de erro `{ $found }` deve ser { $expected }, { evidence }
}
    .label = deve ser { $expected }
    .help = Um código de erro nunca se traduz; escreva-o exatamente como o produto o mostra.
    .fix = Escrever { $expected }
    .related-evidence = aqui está escrito { $expected }

evidence = { $evidence ->
    [anchor] como mostra a âncora
    [file-name] como mostra o nome do ficheiro
    [front-matter] como mostram os metadados
    [heading] como mostra o título
    [cohort] como nas traduções da mesma revisão do original
    [siblings] como nas outras traduções
   *[collection] como no resto da documentação
}

code-heading-mismatch = { $kind ->
    [not-first] O título não começa pelo código de erro { $expected }
   *[different] O título indica { $found }, mas a entrada descreve { $expected }
}
    .label = { $kind ->
        [not-first] deve vir primeiro
       *[different] deve ser { $expected }
    }
    .help = { $kind ->
        [not-first] Comece o título por { $expected }.
       *[different] Escreva { $expected } no título.
    }
    .fix = { $kind ->
        [not-first] Passar { $expected } para o início
       *[different] Escrever { $expected }
    }

missing-code-label = { $baseline ->
    [none] A entrada { $expected } não tem linha do código de erro
   *[other] Falta na entrada { $expected } a linha do código de erro, que { base } tem { drift }
}
    .label = falta abaixo a linha do código de erro
    .help = { $has-label ->
        [yes] Acrescente a linha `**{ $label }**: { $expected }` abaixo do título.
       *[no] Acrescente abaixo do título uma linha com um rótulo a negrito e { $expected }.
    }
    .fix = Acrescentar a linha do código de erro

missing-message = { $kind ->
    [empty] A mensagem de erro de { $code } está vazia
   *[missing] { $baseline ->
        [none] A entrada { $code } não tem mensagem de erro
       *[other] Falta na entrada { $code } a mensagem de erro, que { base } tem { drift }
    }
}
    .label = { $kind ->
        [empty] nada depois do rótulo
       *[missing] falta abaixo a mensagem de erro
    }
    .help = { $has-label ->
        [yes] Escreva, depois de `**{ $label }**:`, a mensagem que o produto mostra.
       *[no] Escreva, abaixo do código de erro, a mensagem que o produto mostra.
    }

broken-label = O rótulo `{ $found }` tem a marcação a negrito danificada
    .label = deve ser `{ $expected }`
    .help = Ponha o rótulo inteiro dentro dos asteriscos e os dois pontos a seguir a eles.
    .fix = Escrever `{ $expected }`

inconsistent-label = { $kind ->
    [number-position] Em «{ $found }», o número não está no mesmo lugar que em «{ $usual }», forma que aparece { $count ->
        [one] 1 vez
       *[other] { $count } vezes
    }
   *[wording] O rótulo «{ $found }» aparece como «{ $usual }» { $count ->
        [one] noutro ponto deste documento
       *[other] noutros { $count } pontos deste documento
    }
}
    .label = noutros pontos «{ $usual }»
    .help = Use uma só forma em todo o documento.
    .fix = Escrever «{ $usual }»

untranslated-label = O rótulo «{ $found }» não está traduzido
    .label = não traduzido
    .help = Escreva «{ $expected }».
    .fix = Escrever «{ $expected }»

duplicate-code = { $code } está documentado duas vezes nesta língua
    .label = documentado outra vez aqui
    .help = Mantenha uma entrada e integre nela a outra.
    .related-first = documentado aqui pela primeira vez

missing-entry = Falta a entrada { $code }, que { base } tem em «{ $title }» { drift }
    .label = { $code } deve estar abaixo deste título
    .help = Traduza a entrada, mantendo a mesma âncora.

extra-entry = A entrada { $code } só existe aqui: { base } não a tem { drift }
    .label = só aqui
    .help = Retire a entrada se o produto já não der este erro; caso contrário, acrescente-a primeiro ao original.

untranslated-message = { $kind ->
    [part] Uma parte da mensagem de erro está noutra língua ({ $language }): «{ $found }»
   *[whole] A mensagem de erro está noutra língua ({ $language })
}
    .label = por traduzir ({ $language })
    .help = Traduza a mensagem tal como consta da tradução do próprio produto.

## DC3xx causes and steps

missing-cause = { $kind ->
    [closed] { $missing-count ->
        [one] { $code } já não enumera a causa { $missing }, que { base } enumera, provavelmente porque o original a removeu
       *[other] { $code } já não enumera as causas { $missing }, que { base } enumera, provavelmente porque o original as removeu
    } { drift }
   *[lost] { $code } { $count ->
        [0] não enumera nenhuma causa
        [one] enumera 1 causa
       *[other] enumera { $count } causas
    }, mas { base } enumera { $expected }: { $missing-count ->
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
        [closed] Verifique se isso foi retirado do original de propósito; nesse caso, não há nada a fazer.
       *[lost] Acrescente as causas em falta, cada uma com uma ligação para a sua solução.
    }
    .related-baseline = { $locale } enumera esta causa

extra-cause = { $code } enumera { $count ->
    [one] 1 causa
   *[other] { $count } causas
}, mas { base } enumera { $expected }: { $extra-count ->
    [one] está a mais a causa { $extra }
   *[other] estão a mais as causas { $extra }
} { drift }
    .label = { $extra-count ->
        [one] 1 causa a mais
       *[other] { $extra-count } causas a mais
    }
    .help = Retire o que o original já não tem; se for novo, acrescente-o primeiro ao original.

cause-numbering = { $kind ->
    [first] A primeira causa tem o número { $found } em vez de { $expected }
    [repeat] Duas causas têm o número { $found }; esta deve ter o número { $expected }
    [anchor] A causa tem o número { $found }, mas a sua âncora indica { $expected }
   *[gap] A causa { $found } deve ser a causa { $expected }: saltou-se um número
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
    .help = Faça a ligação levar a `#{ $expected }`.
    .fix = Ligar a `{ $expected }`

cause-without-solution = { $kind ->
    [baseline] Não há nada sob «{ $title }», onde { base } tem texto
   *[empty] { $has-number ->
        [yes] A causa { $number } leva a «{ $title }», mas não há lá nada
       *[no] Uma causa leva a «{ $title }», mas não há lá nada
    }
}
    .label = não há nada sob este título
    .help = { $kind ->
        [baseline] Traduza o que o outro documento tem aqui.
       *[empty] Escreva o que há a fazer quanto à causa ou retire a causa.
    }
    .related-evidence = esta causa leva lá

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

reordered-causes = { $code } enumera as causas por outra ordem, em comparação com { base }: { $order } { drift }
    .label = outra ordem
    .help = Ponha as causas pela ordem do outro documento.

merged-causes = { $kind ->
    [emphasis] A causa { $number } não está a negrito como as outras causas da lista
   *[break] A causa { $number } junta-se à causa { $before }: falta a quebra de linha entre elas
}
    .label = { $kind ->
        [emphasis] deve estar a negrito
       *[break] deve começar numa linha nova
    }
    .help = { $kind ->
        [emphasis] Ponha dois asteriscos antes da causa e dois depois.
       *[break] Termine a linha anterior com <br>.
    }
    .fix = { $kind ->
        [emphasis] Pôr a causa a negrito
       *[break] Acrescentar a quebra de linha
    }
    .related-first = a causa anterior

## DC4xx structure

heading-level-mismatch = O título «{ $title }» tem o nível { $found }; segundo { base }, deve ter o nível { $expected } { drift }
    .label = nível { $found }, esperado { $expected }
    .help = Altere o número de sinais #, salvo se o título tiver mudado de nível de propósito.
    .fix = Pôr o título no nível { $expected }

missing-section = { $kind ->
    [closed] A secção «{ $title }», que { base } tem, desapareceu, juntamente com todas as ligações para ela { drift }
   *[lost] Falta a secção «{ $title }», que { base } tem { drift }
}
    .label = a secção deve estar abaixo deste título
    .help = { $kind ->
        [closed] Verifique se isso foi retirado do original de propósito; nesse caso, não há nada a fazer.
       *[lost] { $has-anchor ->
            [yes] Traduza a secção, mantendo a âncora `{ $anchor }`.
           *[no] Traduza a secção.
        }
    }

extra-section = A secção «{ $title }» só existe aqui: { base } não a tem { drift }
    .label = só aqui
    .help = Retire a secção se o original já não a tiver; caso contrário, acrescente-a primeiro ao original.

missing-translation = O artigo { $article } não tem tradução para { $wanted }
    .label = não existe para { $wanted }
    .help = Traduza-o ou retire { $wanted } das línguas exigidas.

duplicate-translation = { $kind ->
    [unordered] Dois documentos da mesma língua dizem ser o mesmo artigo; foi usado { $used }, porque nada indica qual é o mais recente
   *[older] Este documento é mais antigo do que { $used }, que é o mesmo artigo na mesma língua
}
    .label = não usado
    .help = Elimine o documento desnecessário ou dê-lhe outro caminho.

## DC5xx what a translation must keep

scrambled-placeholder = { $evidence ->
    [baseline] O padrão «{ $found }» deve ser «{ $expected }», segundo { base } { drift }
    [elsewhere] O padrão «{ $found }» está escrito noutros lugares como «{ $expected }»
   *[itself] O padrão «{ $found }» perdeu a forma; deve ser «{ $expected }»
}
    .label = padrão desfeito
    .help = Mantenha as partes de um padrão pela sua ordem, sem espaços nem palavras a mais.
    .fix = Escrever «{ $expected }»

translated-identifier = { $kind ->
    [spaced] `{ $found }` contém um espaço a mais
    [case] `{ $found }` { $has-expected ->
        [yes] difere de `{ $expected }` nas maiúsculas e minúsculas
       *[no] não tem as maiúsculas e minúsculas certas
    }
    [missing] { $has-expected ->
        [yes] Falta aqui `{ $expected }`
       *[no] Falta aqui um identificador
    }
   *[translated] `{ $found }` foi traduzido ou alterado
}{ $evidence ->
    [baseline] , em comparação com { base } { drift }
    [elsewhere] , em comparação com outros lugares da documentação
   *[itself] { "" }
}
    .label = { $has-expected ->
        [yes] deve ser `{ $expected }`
       *[no] não está como o sistema o escreve
    }
    .help = Caminhos, nomes de ficheiros, comandos e chaves ficam como o sistema os escreve, em todas as línguas.
    .fix = Escrever `{ $expected }`

broken-emphasis = { $kind ->
    [glued] O texto com ênfase está colado a uma palavra: `{ $found }`
   *[literal] Os leitores veem os asteriscos ou sublinhados de `{ $found }`
}
    .label = { $kind ->
        [glued] falta um espaço
       *[literal] não é lido como ênfase
    }
    .help = { $kind ->
        [glued] Separe o texto com ênfase da palavra ao lado.
       *[literal] Use os sinais aos pares, encostados ao texto com ênfase, sem espaços por dentro.
    }
    .fix = { $kind ->
        [glued] Acrescentar o espaço
       *[literal] Corrigir os sinais
    }

mojibake = { $kind ->
    [decoded-twice] { $count ->
        [one] O texto foi mal descodificado: `{ $found }` deve ser { $expected }
       *[other] O texto foi mal descodificado em { $count } pontos deste parágrafo: `{ $found }` deve ser { $expected }
    }
    [tag] `{ $found }` é metade de uma etiqueta feita a partir de um endereço
   *[lost] { $count ->
        [one] Perdeu-se aqui um carácter: está U+FFFD no seu lugar
       *[other] Perderam-se caracteres em { $count } pontos deste parágrafo: está U+FFFD no lugar deles
    }
}
    .label = { $kind ->
        [decoded-twice] deve ser { $expected }
        [tag] nenhum autor escreveu isto
       *[lost] o que estava aqui?
    }
    .help = { $kind ->
        [decoded-twice] Vá buscar o texto a uma versão anterior e guarde-o em UTF-8.
        [tag] Escreva o endereço inteiro entre os parênteses angulares ou faça dele uma ligação.
       *[lost] Vá buscar o texto a uma versão anterior; o texto danificado não mostra o que se perdeu.
    }

## DC6xx metadata and freshness

missing-metadata = { $keys-count ->
    [one] Falta no bloco de metadados a chave { $keys }
   *[other] Faltam no bloco de metadados as chaves { $keys }
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
   *[locale] `{ $key }` não é uma etiqueta de língua: `{ $found }`
}
    .label = inválido
    .help = { $kind ->
        [hash] Copie o hash completo.
        [date] Escreva a data como MM/DD/AAAA (o mês primeiro) ou AAAA-MM-DD.
        [number] Escreva apenas algarismos.
        [translation-type] Escreva MT para tradução automática ou HT para tradução humana.
       *[locale] Escreva uma etiqueta de língua, como pt-PT.
    }

locale-mismatch = O bloco de metadados indica { $found }, mas o caminho indica { $expected }
    .label = deve ser { $expected }
    .help = Escreva { $expected } ou mude o ficheiro de pasta.
    .fix = Escrever { $expected }

stale-translation = A estrutura difere da do original atual ({ $base }), { $has-revision ->
    [yes] e a revisão do original que é indicada ({ $revision }) não está disponível
   *[no] e não é indicada nenhuma revisão do original
}{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }{ change-levels }
    .label = não é a estrutura do original
    .help = { $has-revision ->
        [yes] Compare a tradução com o original e atualize o que nele mudou.
       *[no] Atualize a tradução e indique a revisão do original no bloco de metadados.
    } Se todas as traduções acompanharem de perto o original, defina in-step = true para receber uma constatação por cada diferença.
    .related-baseline = o original atual

behind-siblings = { $has-revisions ->
    [yes] Esta tradução foi feita a partir da revisão { $revision } do original; { $base } tem uma mais recente, { $base-revision }
   *[no] Esta tradução foi feita a partir de uma revisão do original mais antiga do que a de { $base }
}{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }
    .label = feita a partir de uma revisão mais antiga do original
    .help = Atualize a tradução para a revisão mais recente do original.
    .related-baseline = a revisão mais recente do original

## DC7xx Markdown form

missing-title = { $kind ->
    [several] O documento tem { $count } títulos principais (títulos de nível 1)
    [not-first] O título principal não é o primeiro título
   *[none] O documento não tem título principal (título de nível 1)
}
    .label = { $kind ->
        [several] outro título principal
        [not-first] deve vir primeiro
       *[none] sem título principal
    }
    .help = { $kind ->
        [several] Mantenha um título principal e passe os outros para o nível 2.
        [not-first] Passe o título principal para o início.
       *[none] Comece o documento com uma linha como «# Título».
    }

ragged-table = { $kind ->
    [open] A linha { $row } da tabela não termina com uma barra vertical, ao contrário das outras linhas
    [code] Uma barra vertical em código divide uma célula: a linha { $row } tem { $cells } células em vez de { $expected }
    [more] { $cells ->
        [one] A linha { $row } da tabela tem 1 célula e o cabeçalho tem { $expected }
       *[other] A linha { $row } da tabela tem { $cells } células e o cabeçalho tem { $expected }: os leitores não veem o resto
    }
    [text] Este texto passou a ser uma linha da tabela acima dele
    [delimiter] Isto não é uma tabela: a linha por baixo do cabeçalho tem { $cells } células e o cabeçalho tem { $expected }
   *[fewer] { $cells ->
        [one] A linha { $row } da tabela tem 1 célula e o cabeçalho tem { $expected }
       *[other] A linha { $row } da tabela tem { $cells } células e o cabeçalho tem { $expected }
    }
}
    .label = { $kind ->
        [open] falta uma barra vertical no fim
        [text] não é uma linha da tabela
       *[other] { $expected ->
            [one] deve ter 1 célula
           *[other] deve ter { $expected } células
        }
    }
    .help = { $kind ->
        [open] Feche a linha com uma barra vertical.
        [code] Escreva uma barra invertida antes de cada barra vertical que faça parte do texto, também em código.
        [text] Ponha uma linha em branco entre a tabela e o texto.
        [delimiter] Dê à linha de hífenes tantas células como as do cabeçalho.
       *[other] Dê à linha tantas células como as do cabeçalho.
    }
    .fix = { $kind ->
        [open] Fechar a linha
        [text] Pôr uma linha em branco antes do texto
        [code] Acrescentar a barra invertida
        [delimiter] Reescrever a linha de hífenes
       *[other] Retirar as células em branco
    }
    .related-first = o cabeçalho

malformed-alert = { $kind ->
    [spaced] Um espaço em `{ $found }` impede que isto seja um alerta
    [case] A palavra-chave { $found } não está em maiúsculas, como as outras
    [text] O texto na linha de `{ $found }` impede que isto seja um alerta
    [continuation] Esta linha do alerta começa noutra coluna do que a primeira
   *[unknown] { $has-expected ->
        [yes] { $found } não é uma palavra-chave de alertas; deve ser { $expected }
       *[no] { $found } não é uma palavra-chave de alertas, e o original não a usa
    }
}
    .label = { $kind ->
        [text] deve estar na linha seguinte
        [continuation] começa noutro lugar
        [spaced] a palavra-chave é { $expected }
       *[other] { $has-expected ->
            [yes] deve ser { $expected }
           *[no] não é uma palavra-chave
        }
    }
    .help = { $kind ->
        [spaced] Retire os espaços dentro dos parênteses retos.
        [case] Escreva a palavra-chave em maiúsculas.
        [text] Ponha o texto numa linha só para ele.
        [continuation] Comece todas as linhas do alerta na mesma coluna.
       *[unknown] Nunca traduza a palavra-chave: o site mostra-a na língua do leitor.
    }
    .fix = { $kind ->
        [spaced] Retirar os espaços
        [text] Começar uma linha nova
        [continuation] Alinhar as linhas
       *[other] Escrever { $expected }
    }
    .related-first = o alerta começa aqui
