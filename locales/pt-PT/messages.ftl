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

## What the source has changed (stale-translation)

since-commits = { $has-then ->
    [yes] { $has-now ->
        [yes] { "" }: antes { $then }, agora { $now }
       *[no] { "" }: antes { $then }
    }
   *[no] { "" }
}
since-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; código novo: { $missing-entries }
   *[other] ; códigos novos: { $missing-entries }
}
since-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; código removido: { $extra-entries }
   *[other] ; códigos removidos: { $extra-entries }
}
since-changed-codes = { $changed-codes-count ->
    [0] { "" }
    [one] ; código alterado: { $changed-codes }
   *[other] ; códigos alterados: { $changed-codes }
}
since-changed-messages = { $changed-messages-count ->
    [0] { "" }
    [one] ; mensagem nova para: { $changed-messages }
   *[other] ; mensagens novas para: { $changed-messages }
}
since-causes = { $causes-count ->
    [0] { "" }
   *[other] ; causas alteradas (número antes / agora): { $causes }
}
since-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; secção nova: { $missing-sections }
   *[other] ; secções novas: { $missing-sections }
}
since-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; secção removida: { $extra-sections }
   *[other] ; secções removidas: { $extra-sections }
}
since-changed-sections = { $changed-sections-count ->
    [0] { "" }
   *[other] ; texto alterado em: { $changed-sections }
}
since-keys = { $keys-count ->
    [0] { "" }
   *[other] ; metadados alterados: { $keys }
}
since-paragraphs = { $has-paragraphs ->
    [yes] { $paragraphs ->
        [one] ; 1 parágrafo acrescentado ou removido
       *[other] ; { $paragraphs } parágrafos acrescentados ou removidos
    }
   *[no] { "" }
}
since-tables = { $has-tables ->
    [yes] { $tables ->
        [one] ; 1 tabela alterada
       *[other] ; { $tables } tabelas alteradas
    }
   *[no] { "" }
}
since-lists = { $has-lists ->
    [yes] { $lists ->
        [one] ; 1 lista alterada
       *[other] ; { $lists } listas alteradas
    }
   *[no] { "" }
}
since-code-blocks = { $has-code-blocks ->
    [yes] { $code-blocks ->
        [one] ; 1 bloco de código alterado
       *[other] ; { $code-blocks } blocos de código alterados
    }
   *[no] { "" }
}
since-images = { $has-images ->
    [yes] { $images ->
        [one] ; 1 imagem alterada
       *[other] ; { $images } imagens alteradas
    }
   *[no] { "" }
}
since-alerts = { $has-alerts ->
    [yes] { $alerts ->
        [one] ; 1 alerta alterado
       *[other] ; { $alerts } alertas alterados
    }
   *[no] { "" }
}
since-includes = { $has-includes ->
    [yes] { $includes ->
        [one] ; 1 inclusão alterada
       *[other] ; { $includes } inclusões alteradas
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
related-includer = inclui este ficheiro

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

ambiguous-markdown = { $kind ->
    [id] Dois leitores de Markdown dão a este título ids diferentes: `{ $first }` (pulldown-cmark) e `{ $second }` (comrak)
   *[block] Dois leitores de Markdown veem aqui coisas diferentes: { $first ->
        [heading] um título
        [paragraph] um parágrafo
        [list] uma lista
        [item] um item de lista
        [quote] uma citação
        [code] um bloco de código
        [html] um bloco de HTML
        [table] uma tabela
        [row] uma linha de tabela
        [cell] uma célula de tabela
        [rule] uma linha divisória
       *[nothing] nenhum bloco novo
    } (pulldown-cmark) e { $second ->
        [heading] um título
        [paragraph] um parágrafo
        [list] uma lista
        [item] um item de lista
        [quote] uma citação
        [code] um bloco de código
        [html] um bloco de HTML
        [table] uma tabela
        [row] uma linha de tabela
        [cell] uma célula de tabela
        [rule] uma linha divisória
       *[nothing] nenhum bloco novo
    } (comrak)
}
    .label = { $kind ->
        [id] as ligações para este título levam a um id ou ao outro
       *[block] lê-se de duas maneiras
    }
    .help = { $kind ->
        [id] Dê ao título um id próprio, para que nenhum leitor o forme a partir do texto.
       *[block] Escreva-o de modo que todos os leitores vejam o mesmo; quase sempre bastam linhas em branco entre os blocos e o avanço correto.
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
    [no-history] { $count ->
        [one] A revisão do original que 1 documento desta língua indica não pode ser lida, porque o histórico do original não está aqui
       *[other] As revisões do original que { $count } documentos desta língua indicam não podem ser lidas, porque o histórico do original não está aqui
    }
   *[no-baseline] Não há nada com que comparar este documento
}
    .label = não verificado
    .help = { $reason ->
        [partial-tree] Verifique de uma só vez toda a árvore da documentação.
        [low-confidence] Dê a mesma âncora, em todas as línguas, aos títulos que se correspondem.
        [unknown-locale] Ponha o documento numa pasta com o nome da respetiva língua ou indique a língua no bloco de metadados.
        [ambiguous-article] Dê a mesma âncora aos títulos principais de todas as traduções de um artigo e outra aos dos restantes artigos.
        [no-history] Execute o doccheck num clone git do original ou indique um: --source-repo.
       *[no-baseline] Verifique-o juntamente com as suas traduções ou indique um texto com que comparar: --reference.
    }

unused-suppression = { $kind ->
    [unknown-rule] Não existe nenhuma regra `{ $found }` para suprimir{ $has-near ->
        [yes] ; a mais próxima é `{ $near }`
       *[no] { "" }
    }
    [unknown-word] O doccheck não conhece o comentário `{ $found }`{ $has-near ->
        [yes] ; o mais próximo é `{ $near }`
       *[no] { "" }
    }
    [unclosed] O comentário `{ $found }` nunca é fechado, pelo que não suprime nada
    [enable] Não há aqui nenhuma supressão que este comentário possa terminar
    [part] Este comentário não suprime nenhuma constatação de { $rules }
    [configuration] Esta entrada da configuração não suprime nada
    [baseline] O ficheiro de base aceita uma constatação de { $rules } em `{ $found }` que já não existe
   *[unused] Este comentário não suprime nada
}
    .label = { $kind ->
        [unknown-rule] não é uma regra
        [unknown-word] desconhecido
        [unclosed] aberto aqui
        [enable] não termina nada
        [baseline] já não se encontra
       *[other] não suprime nada
    }
    .help = { $kind ->
        [unknown-rule] O comando `doccheck rules` enumera as regras. Separe-as com vírgulas e escreva o motivo depois de dois pontos.
        [unknown-word] Escreva doccheck-disable-next-line, doccheck-disable, doccheck-enable ou doccheck-disable-file.
        [unclosed] Feche o comentário.
        [enable] Retire-o ou escreva `doccheck-disable` acima dele.
        [baseline] Retire a linha ou execute `doccheck --write-baseline`.
        [part] Indique apenas as regras que pretende.
       *[other] Retire-o: esconderia a próxima falha neste lugar.
    }
    .fix = { $kind ->
        [baseline] Retirar a linha
        [configuration] Retirar a entrada
        [part] Indicar apenas as outras regras
       *[other] Retirar o comentário
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

suppression-without-reason = { $has-rules ->
    [yes] Este comentário suprime { $rules } sem dizer porquê
   *[no] Este comentário suprime todas as constatações sem dizer porquê
}
    .label = sem motivo
    .help = Escreva o motivo depois de dois pontos, no fim do comentário.

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

broken-link = { $kind ->
    [case] `{ $target }` não existe; há um ficheiro cujo nome só difere nas maiúsculas
    [form] Escrita como `{ $target }`, a ligação não leva a lado nenhum
    [scheme] A ligação `{ $target }` é um endereço sem `https://`, pelo que leva a uma página deste site
   *[absent] { $has-fallback ->
        [yes] `{ $target }` não existe, nem nesta língua nem em { $fallback }
       *[no] `{ $target }` não existe
    }
}
    .label = { $kind ->
        [case] não está escrita como o ficheiro
       *[other] { $count ->
            [one] não leva a lado nenhum
           *[other] não leva a lado nenhum, { $count } vezes neste documento
        }
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] Escreva `{ $suggestion }`; muitos servidores distinguem maiúsculas de minúsculas.
            [absent] Queria dizer `{ $suggestion }`?
           *[other] Escreva `{ $suggestion }`.
        }
       *[no] Ligue a uma página que exista ou retire a ligação.
    }

broken-fragment = { $kind ->
    [case] A ligação para `#{ $fragment }` só difere de uma âncora de { $page } em maiúsculas ou separadores
   *[absent] { $has-elsewhere ->
        [yes] { $page } não tem a âncora `{ $fragment }`; noutra tradução, a âncora pertence a «{ $elsewhere }»
       *[no] { $page } não tem a âncora `{ $fragment }`
    }
}
    .label = { $count ->
        [one] leva ao início da página
       *[other] leva ao início da página, { $count } vezes neste documento
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] Escreva `#{ $suggestion }`; as âncoras distinguem maiúsculas de minúsculas.
           *[absent] { $has-elsewhere ->
                [yes] Dê a âncora ao título dessa página ou ligue à âncora `{ $suggestion }` que ela tem.
               *[no] Queria dizer `{ $suggestion }`?
            }
        }
       *[no] { $has-elsewhere ->
            [yes] Dê a âncora ao título dessa página.
           *[no] Ligue a uma âncora dessa página ou só à página.
        }
    }
    .fix = Ligar a `{ $suggestion }`
    .related-baseline = a secção em { $locale }
    .related-target = { $has-elsewhere ->
        [yes] a mesma secção aqui
       *[no] a âncora
    }

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
    .fix = { $kind ->
        [tree] Ligar à página na mesma língua
       *[other] Retirar `{ $found }`
    }

absolute-site-link = A ligação indica o próprio site da documentação, { $host }
    .label = endereço completo
    .help = Escreva `{ $expected }`, para que a ligação funcione onde quer que a documentação seja publicada.
    .fix = Escrever `{ $expected }`

lost-anchor = { $anchors-count ->
    [one] A âncora { $anchors } foi publicada e desapareceu
   *[other] { $anchors-count } âncoras foram publicadas e desapareceram: { $anchors }
}
    .label = as ligações para lá não levam a lado nenhum
    .help = Mantenha a âncora antiga ao lado da nova: há ligações de fora que levam a ela.
    .fix = Voltar a pôr a âncora

link-outside-root = { $kind ->
    [absolute] A ligação leva a um caminho que parte da raiz do sistema de ficheiros: `{ $target }`
    [drive] A ligação leva a uma unidade: `{ $target }`
    [network] A ligação leva a uma partilha de rede: `{ $target }`
    [file] A ligação leva a um ficheiro local: `{ $target }`
   *[parent] A ligação sai da pasta da documentação: `{ $target }`
}
    .label = fora da documentação
    .help = Ligue a uma página da documentação ou a um endereço Web. O doccheck nunca abre destinos destes.

self-link-through-file = { $kind ->
    [address] A ligação leva à própria página através do endereço desta
   *[file] A ligação leva à própria página através do nome do ficheiro
}
    .label = esta página
    .help = Escreva `{ $expected }`; continua certo quando a página muda de nome ou é copiada.
    .fix = Escrever `{ $expected }`

fallback-link = { $count ->
    [one] Uma ligação leva a uma página que falta nesta língua: { $targets }; os leitores recebem o texto em { $fallback }
   *[other] { $count } ligações levam a páginas que faltam nesta língua: { $targets }; os leitores recebem o texto em { $fallback }
}
    .label = mostrada em { $fallback }
    .help = Traduza as páginas a que as ligações levam ou suprima a constatação, indicando o motivo por que ficam por traduzir.

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
    .help = { $domain ->
        [given] Mantenha uma entrada e integre nela a outra.
       *[none] Mantenha uma entrada e integre nela a outra. Se forem dois erros, indique com `domain`, em `[[entries]]` na configuração, o que os distingue.
    }
    .related-first = documentado aqui pela primeira vez

missing-entry = { $kind ->
    [row] Falta nesta tabela a entrada { $code }, que { base } tem { drift }
   *[section] Falta a entrada { $code }, que { base } tem em «{ $title }» { drift }
}
    .label = { $kind ->
        [row] { $code } deve ser uma linha desta tabela
       *[section] { $code } deve estar abaixo deste título
    }
    .help = { $kind ->
        [row] Acrescente a linha com o código tal como é e traduza as outras células.
       *[section] Traduza a entrada, mantendo a mesma âncora.
    }

extra-entry = A entrada { $code } só existe aqui: { base } não a tem { drift }
    .label = só aqui
    .help = Retire a entrada se o produto já não der este erro; caso contrário, acrescente-a primeiro ao original.

untranslated-message = { $kind ->
    [part] Uma parte da mensagem de erro está noutra língua ({ $language }): «{ $found }»
   *[whole] A mensagem de erro está noutra língua ({ $language })
}
    .label = por traduzir ({ $language })
    .help = Traduza a mensagem tal como consta da tradução do próprio produto.

reordered-entries = { $codes-count ->
    [one] A entrada { $codes } está noutro lugar, em comparação com { base } { drift }
   *[other] As entradas { $codes } estão noutros lugares, em comparação com { base } { drift }
}
    .label = noutro lugar no outro documento
    .help = Ponha as entradas pela ordem do outro documento.
    .related-baseline = aqui em { $locale }

renamed-code = O código publicado { $old } desapareceu; { $new } ocupou o seu lugar e nada leva de um ao outro
    .label = publicado como { $old }
    .help = Escreva { $old } se for engano; caso contrário, mantenha no título a âncora da entrada antiga, para que o código antigo continue a ser encontrado.
    .fix = Manter a âncora de { $old }

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
    .fix = { $kind ->
        [anchor] Escrever { $expected }
       *[other] Numerar as causas a partir daqui, começando em { $expected }
    }

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
    .fix = Trocar os destinos, para que esta causa leve a `{ $expected }`

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

orphan-solution = Nada leva à secção «{ $section }», mas as causas levam a { $linked } outras sob «{ $parent }»
    .label = nada leva aqui
    .help = Acrescente uma ligação para a secção na entrada que ela resolve ou retire-a, se a causa tiver desaparecido.
    .related-evidence = uma causa leva aqui

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

table-shape-mismatch = { $kind ->
    [columns] Esta tabela tem { $count ->
        [one] 1 coluna
       *[other] { $count } colunas
    }, mas { base } tem { $expected } { drift }
    [rows] Abaixo do cabeçalho, esta tabela { $count ->
        [0] não tem linhas
        [one] tem 1 linha
       *[other] tem { $count } linhas
    }, mas { base } tem { $expected } { drift }
   *[number] { $count ->
        [0] { $expected ->
            [one] Falta nesta secção uma tabela que { base } tem
           *[other] Faltam nesta secção { $expected } tabelas que { base } tem
        }
       *[other] { $expected ->
            [0] { $count ->
                [one] Esta tabela só existe aqui: { base } não a tem
               *[other] A partir daqui há { $count } tabelas que { base } não tem
            }
           *[other] Aqui há { $count ->
                [one] 1 tabela
               *[other] { $count } tabelas
            }, mas { base } tem { $expected }
        }
    } { drift }
}
    .label = { $has-expected ->
        [yes] esperado: { $expected }
       *[no] só aqui
    }
    .help = { $kind ->
        [columns] Compare as colunas uma a uma e acrescente ou retire o que difere.
        [rows] Compare as linhas uma a uma e acrescente ou retire o que difere.
       *[number] Compare as tabelas uma a uma e acrescente ou retire o que difere; uma tabela precisa de uma linha em branco antes e de uma linha de hífenes abaixo do cabeçalho.
    }

alert-mismatch = { $kind ->
    [mark] Esta marca é `{ $found }`, mas { base } tem `{ $expected }` { drift }
    [mark-lost] Falta nesta secção a marca `{ $expected }`, que { base } tem { drift }
    [mark-added] A marca `{ $found }` só existe aqui: { base } não a tem { drift }
    [keyword] Este alerta está marcado como `{ $found }`, mas { base } tem `{ $expected }` { drift }
   *[number] { $count ->
        [0] { $base-count ->
            [one] Falta nesta secção um alerta que { base } tem
           *[other] Faltam nesta secção { $base-count } alertas que { base } tem
        }{ $has-expected ->
            [yes] : `{ $expected }`
           *[no] { "" }
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] Este alerta só existe aqui: { base } não o tem
               *[other] A partir daqui há { $count } alertas que { base } não tem
            }
           *[other] Aqui há { $count ->
                [one] 1 alerta
               *[other] { $count } alertas
            }, mas { base } tem { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [mark] deve ser `{ $expected }`
        [mark-lost] `{ $expected }` deve estar abaixo deste título
        [mark-added] só aqui
        [keyword] deve ser `{ $expected }`
       *[number] { $base-count ->
            [0] só aqui
           *[other] esperado: { $base-count }
        }
    }
    .help = { $kind ->
        [mark] Esta marca decide que leitores veem o que se segue; escreva-a como está no original.
        [mark-lost] Copie a linha `{ $expected }` para o seu lugar; sem ela, os leitores veem o que não lhes é destinado, ou nada.
        [mark-added] Retire a marca ou acrescente-a primeiro ao original.
        [keyword] A palavra-chave de um alerta é a mesma em todas as línguas; escreva `{ $expected }`.
       *[number] { $base-count ->
            [0] Retire o alerta se o original não o tiver aqui; caso contrário, acrescente-o primeiro ao original.
           *[other] Compare os alertas um a um e mantenha a linha que abre um alerta tal como está no original.
        }
    }
    .fix = Escrever `{ $expected }`

list-shape-mismatch = { $kind ->
    [nesting] Esta lista tem tantos itens como { base }, mas com outro aninhamento { drift }
   *[items] { $count ->
        [0] { $expected ->
            [one] Falta nesta secção uma lista com 1 item, que { base } tem
           *[other] Falta nesta secção uma lista com { $expected } itens, que { base } tem
        }
       *[other] { $expected ->
            [0] Esta lista só existe aqui: { base } não a tem
           *[other] Esta lista tem { $count ->
                [one] 1 item
               *[other] { $count } itens
            }, mas { base } tem { $expected }
        }
    } { drift }
}
    .label = { $kind ->
        [nesting] outro aninhamento
       *[items] { $has-expected ->
            [yes] esperado: { $expected }
           *[no] só aqui
        }
    }
    .help = { $kind ->
        [nesting] Avance cada item tanto como no original.
       *[items] Compare os itens um a um e acrescente ou retire o que difere.
    }

code-block-mismatch = { $kind ->
    [language] { $has-found ->
        [yes] { $has-expected ->
            [yes] A linguagem deste bloco de código é `{ $found }`; segundo { base }, deve ser `{ $expected }` { drift }
           *[no] A linguagem deste bloco de código é `{ $found }`, mas { base } não indica nenhuma { drift }
        }
       *[no] Este bloco de código não indica a linguagem; segundo { base }, é `{ $expected }` { drift }
    }
    [content] { $has-found ->
        [yes] { $has-expected ->
            [yes] O código tem `{ $found }`; segundo { base }, deve ter `{ $expected }` { drift }
           *[no] O código tem uma linha que { base } não tem: `{ $found }` { drift }
        }
       *[no] Falta no código uma linha que { base } tem: `{ $expected }` { drift }
    }
   *[number] { $count ->
        [0] { $base-count ->
            [one] Falta nesta secção um bloco de código que { base } tem
           *[other] Faltam nesta secção { $base-count } blocos de código que { base } tem
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] Este bloco de código só existe aqui: { base } não o tem
               *[other] A partir daqui há { $count } blocos de código que { base } não tem
            }
           *[other] Aqui há { $count ->
                [one] 1 bloco de código
               *[other] { $count } blocos de código
            }, mas { base } tem { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [language] { $has-expected ->
            [yes] deve ser `{ $expected }`
           *[no] não deve ter linguagem
        }
        [content] { $has-found ->
            [yes] { $has-expected ->
                [yes] difere
               *[no] só aqui
            }
           *[no] falta uma linha depois desta
        }
       *[number] { $base-count ->
            [0] só aqui
           *[other] esperado: { $base-count }
        }
    }
    .help = { $kind ->
        [language] A linguagem de um bloco de código é a mesma em todas as traduções.
        [content] Copie o código do original; só se podem traduzir os comentários e o que o programa mostra às pessoas.
       *[number] Compare os blocos de código um a um e acrescente ou retire o que difere.
    }
    .fix = { $has-expected ->
        [yes] Escrever `{ $expected }`
       *[no] Retirar `{ $found }`
    }

untranslated-text = { $kind ->
    [identical] { $count ->
        [one] Este parágrafo é, palavra por palavra, o do original: «{ $found }»
       *[other] A partir deste, { $count } parágrafos são, palavra por palavra, os do original: «{ $found }»
    }
   *[language] { $count ->
        [one] Este parágrafo está noutra língua ({ $language }): «{ $found }»
       *[other] A partir deste, { $count } parágrafos estão noutra língua ({ $language }): «{ $found }»
    }
}
    .label = por traduzir ({ $language })
    .help = { $count ->
        [one] Traduza o parágrafo.
       *[other] Traduza os parágrafos.
    }

image-mismatch = { $kind ->
    [exchanged] Está aqui a imagem `{ $found }`, mas { base } tem `{ $expected }` { drift }
    [lost] Falta nesta secção a imagem `{ $expected }`, que { base } tem { drift }
   *[added] A imagem `{ $found }` só existe aqui: { base } não a tem { drift }
}
    .label = { $kind ->
        [exchanged] esperado: `{ $expected }`
        [lost] a imagem deve estar abaixo deste título
       *[added] só aqui
    }
    .help = { $kind ->
        [exchanged] Mostre a imagem do original ou uma versão localizada com o mesmo nome.
        [lost] Acrescente a imagem ou uma versão localizada com o mesmo nome.
       *[added] Retire a imagem ou acrescente-a primeiro ao original.
    }

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

changed-code-span = { $kind ->
    [changed] O código `{ $found }` deve ser `{ $expected }`, segundo { base } { drift }
    [lost] Falta aqui o código `{ $expected }`, que { base } tem { drift }
    [unmarked] O texto `{ $expected }` não está marcado como código, ao contrário do que { base } tem { drift }
   *[added] O código `{ $found }` só existe aqui: { base } não o tem { drift }
}
    .label = { $kind ->
        [changed] deve ser `{ $expected }`
        [lost] falta `{ $expected }`
        [unmarked] não marcado como código
       *[added] só aqui
    }
    .help = { $kind ->
        [changed] O código não se traduz; escreva `{ $expected }`.
        [lost] O código não se traduz; escreva `{ $expected }` entre acentos graves.
        [unmarked] Ponha `{ $expected }` entre acentos graves.
       *[added] Retire o código se o original não o tiver; caso contrário, acrescente-o primeiro ao original.
    }
    .fix = Escrever `{ $expected }`

scrambled-placeholder = { $evidence ->
    [baseline] O padrão «{ $found }» deve ser «{ $expected }», segundo { base } { drift }
    [elsewhere] O padrão «{ $found }» está escrito noutros lugares como «{ $expected }»
   *[itself] O padrão «{ $found }» perdeu a forma; deve ser «{ $expected }»
}
    .label = padrão desfeito
    .help = Mantenha as partes de um padrão pela sua ordem, sem espaços nem palavras a mais.
    .fix = Escrever «{ $expected }»

changed-url = A ligação leva a `{ $found }`; segundo { base }, deve levar a `{ $expected }` { drift }
    .label = leva a outro lugar
    .help = Faça a ligação levar a `{ $expected }`; num endereço só a língua pode diferir.
    .fix = Ligar a `{ $expected }`

lost-link = { $kind ->
    [lost] Falta aqui a ligação para `{ $target }`, que { base } tem { drift }
   *[added] A ligação para `{ $target }` só existe aqui: { base } não a tem { drift }
}
    .label = { $kind ->
        [lost] falta uma ligação
       *[added] só aqui
    }
    .help = { $kind ->
        [lost] Ligue as mesmas palavras a `{ $target }`.
       *[added] Retire a ligação se o original não a tiver; caso contrário, acrescente-a primeiro ao original.
    }

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

lost-error-code = { $kind ->
    [case] O código de erro `{ $found }` deve ser { $expected }, segundo { base } { drift }
   *[lost] Falta aqui o código de erro { $expected }, que { base } menciona { drift }
}
    .label = { $kind ->
        [case] deve ser { $expected }
       *[lost] falta { $expected }
    }
    .help = Um código de erro nunca se traduz nem se omite; escreva { $expected }.
    .fix = Escrever { $expected }

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

glued-code-span = { $side ->
    [before] A palavra «{ $word }» está colada a `{ $code }`, que vem depois; { base } tem aí um espaço { drift }
   *[after] A palavra «{ $word }» está colada a `{ $code }`, que vem antes; { base } tem aí um espaço { drift }
}
    .label = { $side ->
        [before] falta um espaço antes
       *[after] falta um espaço depois
    }
    .help = Ponha um espaço entre o código e a palavra.
    .fix = Acrescentar o espaço

split-word = { $times ->
    [one] «{ $found }» é uma só palavra, cortada em duas; noutros lugares está «{ $expected }» ({ $count } vezes)
   *[other] «{ $found }» é uma só palavra, aqui cortada em duas { $times } vezes; noutros lugares está «{ $expected }» ({ $count } vezes)
}
    .label = uma só palavra
    .help = Escreva «{ $expected }».
    .fix = Escrever «{ $expected }»

changed-number = { $kind ->
    [changed] Está aqui o número { $found }, mas { base } tem { $expected } { drift }
    [lost] Falta neste parágrafo o número { $expected }, que { base } tem { drift }
   *[added] O número { $found } só existe aqui: { base } não o tem { drift }
}
    .label = { $kind ->
        [changed] { $expected } no outro documento
        [lost] falta { $expected }
       *[added] só aqui
    }
    .help = Compare os dois parágrafos e escreva o número certo em ambos.

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
    [commit] `{ $key }` deve ser um commit com 7 a 64 dígitos hexadecimais, e não `{ $found }`
    [date] `{ $key }` não é uma data: `{ $found }`
    [number] `{ $key }` não é um número: `{ $found }`
    [translation-type] `{ $key }` não é um tipo de tradução conhecido: `{ $found }`
   *[locale] `{ $key }` não é uma etiqueta de língua: `{ $found }`
}
    .label = inválido
    .help = { $kind ->
        [hash] Copie o hash completo.
        [commit] Copie o nome do commit, tal como git log o mostra.
        [date] Escreva a data como MM/DD/AAAA (o mês primeiro) ou AAAA-MM-DD.
        [number] Escreva apenas algarismos.
        [translation-type] Escreva MT para tradução automática ou HT para tradução humana.
       *[locale] Escreva uma etiqueta de língua, como pt-PT.
    }

locale-mismatch = O bloco de metadados indica { $found }, mas o caminho indica { $expected }
    .label = deve ser { $expected }
    .help = Escreva { $expected } ou mude o ficheiro de pasta.
    .fix = Escrever { $expected }

stale-translation = { $kind ->
    [codes] Os códigos de erro, as mensagens ou as causas do original mudaram desde que foi traduzido{ since-commits }{ since-missing-entries }{ since-extra-entries }{ since-changed-codes }{ since-changed-messages }{ since-causes }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [structural] As secções, as listas ou outras partes do original mudaram desde que foi traduzido{ since-commits }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [cosmetic] A redação do original mudou desde que foi traduzido{ since-commits }{ since-changed-sections }{ since-keys }
   *[unnamed] A estrutura difere da do original atual ({ $base }), { $has-revision ->
        [yes] e a revisão do original que é indicada ({ $revision }) não está disponível
       *[no] e não é indicada nenhuma revisão do original
    }{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }{ change-levels }
}
    .label = { $kind ->
        [codes] códigos ou causas desatualizados
        [structural] partes desatualizadas
        [cosmetic] a redação mudou
       *[unnamed] não é a estrutura do original
    }
    .help = { $kind ->
        [codes] Atualize a tradução e indique depois o novo commit no bloco de metadados.
        [structural] Atualize a tradução e indique depois o novo commit no bloco de metadados.
        [cosmetic] Veja se a tradução precisa da alteração e indique depois o novo commit no bloco de metadados.
       *[unnamed] { $has-revision ->
            [yes] Compare a tradução com o original e atualize o que nele mudou.
           *[no] Atualize a tradução e indique a revisão do original no bloco de metadados.
        } Se todas as traduções acompanharem de perto o original, defina in-step = true para receber uma constatação por cada diferença.
    }
    .related-baseline = o original atual

behind-siblings = { $has-revisions ->
    [yes] Esta tradução foi feita a partir da revisão { $revision } do original; { $base } tem uma mais recente, { $base-revision }
   *[no] Esta tradução foi feita a partir de uma revisão do original mais antiga do que a de { $base }
}{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }
    .label = feita a partir de uma revisão mais antiga do original
    .help = Atualize a tradução para a revisão mais recente do original.
    .related-baseline = a revisão mais recente do original

translated-front-matter = { $kind ->
    [damaged] A chave `{ $found }` do bloco de metadados deve ser `{ $expected }`
    [value] A chave `{ $found }` deve ser `{ $expected }`: { base } tem este valor sob essa chave
   *[place] A chave `{ $found }` está onde { base } tem `{ $expected }`
}
    .label = deve ser `{ $expected }`
    .help = As chaves nunca se traduzem: os programas reconhecem-nas letra a letra. Escreva `{ $expected }`.
    .fix = Escrever `{ $expected }`
    .related-baseline = a chave em { $locale }

unknown-source-commit = { $reason ->
    [shallow] { $count ->
        [one] Este documento indica um commit do original que falta no repositório, porque este é um clone superficial (shallow clone)
       *[other] { $count } documentos indicam commits do original que faltam no repositório, porque este é um clone superficial (shallow clone)
    }
    [partial] { $count ->
        [one] O texto do commit do original que este documento indica não foi obtido, porque o repositório é um clone parcial (partial clone)
       *[other] Os textos dos commits do original que { $count } documentos indicam não foram obtidos, porque o repositório é um clone parcial (partial clone)
    }
    [other-repository] { $count ->
        [one] Nenhum dos commits do original que são indicados está no repositório: não é o do original
       *[other] Nenhum dos commits do original que são indicados está no repositório ({ $count } documentos nesta língua): não é o do original
    }
   *[missing-commit] { $count ->
        [one] O commit do original `{ $commit }` não está no repositório
       *[other] O commit do original `{ $commit }`, indicado por { $count } documentos, não está no repositório
    }
    [ambiguous] { $count ->
        [one] Vários objetos do repositório começam por `{ $commit }`
       *[other] Vários objetos do repositório começam por `{ $commit }`, que { $count } documentos indicam
    }
    [missing-path] O commit do original `{ $commit }` não tem este documento, nem com um nome anterior
    [unreadable] O documento original no commit `{ $commit }` não pode ser lido
    [damaged] O commit do original `{ $commit }` não pode ser lido, porque o repositório está danificado
}
    .label = não comparado com o seu original
    .help = { $reason ->
        [shallow] Obtenha todo o histórico: git fetch --unshallow, ou fetch-depth: 0 para actions/checkout.
        [partial] Clone sem --filter ou obtenha o resto: git fetch --refetch --no-filter.
        [other-repository] Indique o repositório do original: --source-repo.
        [ambiguous] Escreva todos os dígitos do commit.
        [missing-path] Indique um commit que tenha o documento.
        [unreadable] Veja o documento nesse commit e indique outro se estiver danificado.
        [damaged] Veja o que diz git fsck ou clone de novo o repositório.
       *[other] Obtenha o ramo que tem o commit ou indique o commit a partir do qual a tradução foi feita.
    }

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

list-numbering-gap = { $kind ->
    [restart] A lista recomeça aqui: os leitores veem { $found } onde devia seguir-se { $expected }
    [cut] A lista continua com { $found } onde devia seguir-se { $expected }
   *[gap] Segue-se { $found } onde devia estar { $expected }: os sites contam os itens por si
}
    .label = { $kind ->
        [restart] os leitores veem { $found } outra vez
       *[other] deve ser { $expected }
    }
    .help = { $kind ->
        [restart] Avance o que está entre os passos tanto como o texto do passo acima.
       *[other] Acrescente o passo que falta ou volte a numerar os itens.
    }
    .fix = { $kind ->
        [restart] Avançar o que está no meio
       *[other] Voltar a numerar os itens
    }
    .related-first = o número anterior

skipped-heading-level = Um título de nível { $to } segue-se a um de nível { $from }{ $count ->
    [one] { "" }
   *[other] , { $count } vezes neste documento
}
    .label = nível { $to }; no máximo, pode seguir-se o { $expected }
    .help = Use o nível { $expected } ou acrescente o título intermédio.

## DC8xx includes and assets

include-cycle = { $count ->
    [1] Este ficheiro inclui-se a si próprio
   *[other] { $count } ficheiros incluem-se uns aos outros em círculo: { $chain }
}
    .label = volta a este ficheiro
    .help = Retire uma inclusão do círculo; passe o texto de que ambos precisam para um ficheiro que não inclua nenhum dos dois.
    .related-evidence = e daqui continua

dropped-include = { $kind ->
    [changed] É incluído aqui `{ $found }`; segundo { base }, deve ser `{ $expected }` { drift }
    [lost] Já não é incluído nesta secção `{ $expected }`, que { base } inclui { drift }
   *[added] É incluído aqui `{ $found }`, que { base } não inclui { drift }
}
    .label = { $kind ->
        [changed] deve ser `{ $expected }`
        [lost] a inclusão deve estar abaixo deste título
       *[added] só aqui
    }
    .help = { $kind ->
        [changed] Os caminhos das inclusões não se traduzem; escreva `{ $expected }`.
        [lost] Copie do original a linha que inclui `{ $expected }`.
       *[added] Retire a linha se o original não a tiver; caso contrário, acrescente-a primeiro ao original.
    }
    .fix = Incluir `{ $expected }`

missing-include = { $kind ->
    [case] O ficheiro incluído `{ $target }` não existe; há um ficheiro cujo nome só difere nas maiúsculas
   *[other] { $has-fallback ->
        [yes] O ficheiro incluído `{ $target }` não existe, nem nesta língua nem em { $fallback }
       *[no] O ficheiro incluído `{ $target }` não existe
    }
}
    .label = { $kind ->
        [case] não está escrito como o ficheiro
       *[other] não existe
    }
    .help = { $has-suggestion ->
        [yes] Queria dizer `{ $suggestion }`?
       *[no] Acrescente o ficheiro ou retire o que o inclui.
    }

missing-image = { $kind ->
    [case] A imagem `{ $target }` não existe; há um ficheiro cujo nome só difere nas maiúsculas
    [form] Escrita como `{ $target }`, a imagem não é encontrada
    [scheme] A imagem `{ $target }` é um endereço sem `https://`, pelo que é procurada neste site
   *[absent] { $has-fallback ->
        [yes] A imagem `{ $target }` não existe, nem nesta língua nem em { $fallback }
       *[no] A imagem `{ $target }` não existe
    }
}
    .label = { $kind ->
        [case] não está escrita como o ficheiro
       *[other] não existe
    }
    .help = { $has-suggestion ->
        [yes] Queria dizer `{ $suggestion }`?
       *[no] Acrescente a imagem ou retire-a do texto.
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
    [case] A palavra-chave { $found } não está em maiúsculas, ao contrário da maioria
    [text] O texto na linha de `{ $found }` impede que isto seja um alerta
    [continuation] Esta linha do alerta começa numa coluna diferente da da primeira
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

missing-alt-text = { $kind ->
    [lost] A imagem `{ $image }` perdeu o texto alternativo; { base } tem «{ $text }» { drift }
    [link] { $count ->
        [one] A imagem `{ $image }` é tudo o que a ligação mostra e não tem texto alternativo
       *[other] { $count } imagens são tudo o que as suas ligações mostram e não têm texto alternativo; a primeira é `{ $image }`
    }
    [file-name] { $count ->
        [one] O texto alternativo da imagem `{ $image }` é apenas o nome do ficheiro
       *[other] Os textos alternativos de { $count } imagens são apenas os nomes dos ficheiros; a primeira é `{ $image }`
    }
   *[empty] { $count ->
        [one] A imagem `{ $image }` não tem texto alternativo
       *[other] { $count } imagens não têm texto alternativo; a primeira é `{ $image }`
    }
}
    .label = { $kind ->
        [file-name] apenas um nome de ficheiro
       *[other] sem texto
    }
    .help = { $kind ->
        [lost] Traduza o texto do outro documento.
        [link] Diga aonde leva a ligação.
       *[other] Diga numa frase o que a imagem mostra; se for apenas decorativa, use um `alt` vazio, em HTML.
    }

## DC9xx the catalogue

undocumented-code = O produto conhece { $code } e nenhuma entrada o documenta
    .label = não documentado
    .help = Escreva a entrada ou retire o código do registo se ninguém chega a vê-lo.

unregistered-code = O produto não conhece o código { $code }
    .label = não está no registo
    .help = { $has-suggestion ->
        [yes] Queria dizer { $suggestion }?
       *[no] Escreva o código tal como o produto o apresenta ou retire a entrada.
    }

locale-gap = { $wanted } documenta { $percent } % dos { $total } códigos do original; faltam: { $missing }
    .label = { $count ->
        [one] 1 código não está documentado em { $wanted }
       *[other] { $count } códigos não estão documentados em { $wanted }
    }
    .help = Traduza os artigos que os documentam.
    .related-baseline = o primeiro deles

broken-catalogue-contract = { $kind ->
    [cause] { $anchors-count ->
        [one] A causa { $anchors } de { $code } foi publicada e desapareceu
       *[other] { $anchors-count } causas de { $code } foram publicadas e desapareceram: { $anchors }
    }
   *[code] O código { $code } foi publicado e já não está em nenhum documento
}
    .label = desapareceu desde a última publicação
    .help = { $kind ->
        [cause] Volte a pôr a causa, com a sua âncora, ou publique o novo catálogo de propósito.
       *[code] Volte a pôr a entrada ou publique o novo catálogo de propósito: as ligações para a sua página deixam de funcionar.
    }
