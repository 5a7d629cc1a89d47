//! The project's own sound article, several times with other codes, and with what the corpora have little of.

use super::Subject;
use super::article::{CURRENT, LOCALES, Page};
use doccheck::source::{Limits, SourceFile};

/// Names that codes and anchors get, so that every copy is an article of its own.
const COPIES: [&str; 7] = ["Quay", "Pier", "Dock", "Wharf", "Jetty", "Berth", "Mole"];

/// What follows the article in every language: a table, an alert, lists, code, an image, an include, links, a path, a placeholder.
const MORE: [&str; 4] = [
    "Open the [portal](https://docs.example.com/portal/start), then read about [queues](https://www.example.org/queues/intro). The service writes to /var/log/harbor/agent.log on **every machine** of the group.

> [!NOTE]
> The group is called HarborRG_`<region>`_`<number>` in this account.

| Setting | Meaning | Value |
|---|---|---|
| `harbor.retry` | how often it is tried | 3 |
| `harbor.timeout` | how long it waits | 30 |
| `harbor.queue` | which queue is used | main |

- The first export of the day is complete.
- The second export holds what changed.
- The third export is a copy of the second.

1. Stop the agent on the machine.
2. Delete the lock file of the queue.
3. Start the agent on the machine again.

```bash
harbor queue inspect --name main
```

![The queue](media/queue-overview.png)

[!INCLUDE [limits](../includes/harbor-limits.md)]
",
    "Open de [portal](https://docs.example.com/portal/start) en lees daarna over [wachtrijen](https://www.example.org/queues/intro). De service schrijft naar /var/log/harbor/agent.log op **elke computer** van de groep; dat is één bestand.

> [!NOTE]
> De groep heet HarborRG_`<region>`_`<number>` in dit account.

| Instelling | Betekenis | Waarde |
|---|---|---|
| `harbor.retry` | hoe vaak het wordt geprobeerd | 3 |
| `harbor.timeout` | hoe lang er wordt gewacht | 30 |
| `harbor.queue` | welke wachtrij wordt gebruikt | main |

- De eerste export van de dag is volledig.
- De tweede export bevat wat er is gewijzigd.
- De derde export is een kopie van de tweede.

1. Stop de agent op de computer.
2. Verwijder het vergrendelingsbestand van de wachtrij.
3. Start de agent op de computer opnieuw.

```bash
harbor queue inspect --name main
```

![De wachtrij](media/queue-overview.png)

[!INCLUDE [limieten](../includes/harbor-limits.md)]
",
    "Abra o [portal](https://docs.example.com/portal/start) e leia depois sobre [filas](https://www.example.org/queues/intro). O serviço escreve em /var/log/harbor/agent.log em **cada máquina** do grupo.

> [!NOTE]
> O grupo chama-se HarborRG_`<region>`_`<number>` nesta conta.

| Definição | Significado | Valor |
|---|---|---|
| `harbor.retry` | quantas vezes se tenta | 3 |
| `harbor.timeout` | quanto tempo se espera | 30 |
| `harbor.queue` | que fila é usada | main |

- A primeira exportação do dia é completa.
- A segunda exportação contém o que mudou.
- A terceira exportação é uma cópia da segunda.

1. Pare o agente na máquina.
2. Apague o ficheiro de bloqueio da fila.
3. Inicie de novo o agente na máquina.

```bash
harbor queue inspect --name main
```

![A fila](media/queue-overview.png)

[!INCLUDE [limites](../includes/harbor-limits.md)]
",
    "Öppna [portalen](https://docs.example.com/portal/start) och läs sedan om [köer](https://www.example.org/queues/intro). Tjänsten skriver till /var/log/harbor/agent.log på **varje dator** i gruppen.

> [!NOTE]
> Gruppen heter HarborRG_`<region>`_`<number>` i det här kontot.

| Inställning | Betydelse | Värde |
|---|---|---|
| `harbor.retry` | hur ofta det prövas | 3 |
| `harbor.timeout` | hur länge det väntar | 30 |
| `harbor.queue` | vilken kö som används | main |

- Dagens första export är fullständig.
- Den andra exporten innehåller det som har ändrats.
- Den tredje exporten är en kopia av den andra.

1. Stoppa agenten på datorn.
2. Ta bort köns låsfil.
3. Starta agenten på datorn igen.

```bash
harbor queue inspect --name main
```

![Kön](media/queue-overview.png)

[!INCLUDE [gränser](../includes/harbor-limits.md)]
",
];

/// The articles, their translations in step with the source.
pub fn subject() -> Subject {
    let mut files = Vec::new();
    for copy in COPIES {
        for (language, locale) in LOCALES.into_iter().enumerate() {
            let page = Page::new(locale, (language > 0).then_some(CURRENT)).text();
            let renamed =
                page.replace("UserError", &format!("User{copy}Error")).replace("usererror", &format!("user{}error", copy.to_lowercase()));
            let renamed = renamed
                .replace("ExtensionExport", &format!("Extension{copy}"))
                .replace("extensionexport", &format!("extension{}", copy.to_lowercase()));
            let text = format!("{}\n\n{}", renamed.trim_end(), MORE[language]);
            let path = format!("{locale}/articles/export-{}.md", copy.to_lowercase());
            files.push(SourceFile::from_bytes(path.clone(), path, text.into_bytes(), &Limits::default()));
        }
    }
    files.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()));
    Subject::new("own article".to_owned(), files, &[], true)
}
