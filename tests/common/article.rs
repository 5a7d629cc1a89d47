//! One troubleshooting article in four languages, as a model that can be damaged before it is written.
//!
//! All languages have the same structure, so that a damage is described once and applied to any of them.

/// The languages there are; the first is the source.
pub const LOCALES: [&str; 4] = ["en-US", "nl-NL", "pt-PT", "sv-SE"];

type Words = [&'static str; 4];

const TITLE: Words =
    ["Export problems in Harbor", "Exportproblemen in Harbor", "Problemas de exportação no Harbor", "Exportproblem i Harbor"];
const INTRODUCTION: Words = [
    "This article lists the errors that an export can stop with.",
    "In dit artikel staan de fouten waarmee een export kan stoppen.",
    "Este artigo enumera os erros com que uma exportação pode parar.",
    "Den här artikeln listar de fel som en export kan stanna med.",
];
const SOLUTIONS: Words = ["Causes and solutions", "Oorzaken en oplossingen", "Causas e soluções", "Orsaker och lösningar"];
const THEN_RUN: Words =
    ["Then run this command:", "Voer daarna deze opdracht uit:", "Em seguida, execute este comando:", "Kör sedan det här kommandot:"];

const ERROR_CODE: Words = ["Error code", "Foutcode", "Código de erro", "Felkod"];
const ERROR_MESSAGE: Words = ["Error message", "Foutbericht", "Mensagem de erro", "Felmeddelande"];
const CAUSE: Words = ["Cause", "Oorzaak", "Causa", "Orsak"];
const STEP: Words = ["Step", "Stap", "Passo", "Steg"];
const SOLUTION: Words = ["Solution", "Oplossing", "Solução", "Lösning"];

struct EntryWords {
    anchor: &'static str,
    codes: &'static str,
    title: Words,
    message: Words,
    causes: &'static [&'static str],
    steps: &'static [&'static str],
}

const ENTRIES: [EntryWords; 5] = [
    EntryWords {
        anchor: "usererrordiskfull---the-disk-is-full",
        codes: "UserErrorDiskFull",
        title: ["the disk is full", "de schijf is vol", "o disco está cheio", "disken är full"],
        message: [
            "There is no space left for the export.",
            "Er is geen ruimte meer voor de export.",
            "Já não há espaço para a exportação.",
            "Det finns inget utrymme kvar för exporten.",
        ],
        causes: &["old-exports-remain", "logs-too-large", "volume-too-small"],
        steps: &[],
    },
    EntryWords {
        anchor: "usererrornetworktimeout---the-network-did-not-answer",
        codes: "UserErrorNetworkTimeout",
        title: ["the network did not answer", "het netwerk antwoordde niet", "a rede não respondeu", "nätverket svarade inte"],
        message: [
            "The storage account did not answer in time.",
            "Het opslagaccount heeft niet op tijd geantwoord.",
            "A conta de armazenamento não respondeu a tempo.",
            "Lagringskontot svarade inte i tid.",
        ],
        causes: &["proxy-blocks-the-port", "agent-not-running"],
        steps: &[],
    },
    EntryWords {
        anchor: "extensionexportfailed--extensionexportfailedv2---the-extension-stopped",
        codes: "ExtensionExportFailed / ExtensionExportFailedV2",
        title: ["the extension stopped", "de extensie is gestopt", "a extensão parou", "tillägget stannade"],
        message: [
            "The extension stopped before the export was complete.",
            "De extensie is gestopt voordat de export klaar was.",
            "A extensão parou antes de a exportação estar concluída.",
            "Tillägget stannade innan exporten var klar.",
        ],
        causes: &["runtime-out-of-date", "policy-forbids-scripts", "two-extensions-at-once", "agent-not-running"],
        steps: &[],
    },
    EntryWords {
        anchor: "usererrorkeyexpired---the-key-has-expired",
        codes: "UserErrorKeyExpired",
        title: ["the key has expired", "de sleutel is verlopen", "a chave expirou", "nyckeln har gått ut"],
        message: [
            "The key of this machine is no longer valid.",
            "De sleutel van deze machine is niet meer geldig.",
            "A chave desta máquina já não é válida.",
            "Den här datorns nyckel gäller inte längre.",
        ],
        causes: &["clock-is-wrong", "key-not-renewed"],
        steps: &[],
    },
    EntryWords {
        anchor: "usererrorsnapshotlimit---too-many-snapshots",
        codes: "UserErrorSnapshotLimit",
        title: ["too many snapshots", "te veel momentopnamen", "demasiados instantâneos", "för många ögonblicksbilder"],
        message: [
            "This machine has as many snapshots as it may have.",
            "Deze machine heeft het hoogste aantal momentopnamen dat is toegestaan.",
            "Esta máquina tem o número máximo de instantâneos permitido.",
            "Den här datorn har så många ögonblicksbilder som den får ha.",
        ],
        causes: &[],
        steps: &["remove-the-lock", "delete-old-snapshots"],
    },
];

struct SectionWords {
    anchor: &'static str,
    title: Words,
    advice: Words,
    command: &'static str,
}

const SECTIONS: [SectionWords; 11] = [
    SectionWords {
        anchor: "old-exports-remain",
        title: [
            "Old exports were never deleted",
            "Oude exports zijn nooit verwijderd",
            "As exportações antigas nunca foram apagadas",
            "Gamla exporter har aldrig tagits bort",
        ],
        advice: [
            "Delete the exports of last year.",
            "Verwijder de exports van vorig jaar.",
            "Apague as exportações do ano passado.",
            "Ta bort förra årets exporter.",
        ],
        command: "harbor export prune",
    },
    SectionWords {
        anchor: "logs-too-large",
        title: [
            "The log files are too large",
            "De logbestanden zijn te groot",
            "Os ficheiros de registo são demasiado grandes",
            "Loggfilerna är för stora",
        ],
        advice: [
            "Choose a shorter time to keep them.",
            "Kies een kortere bewaartijd.",
            "Escolha um período de retenção mais curto.",
            "Välj en kortare lagringstid.",
        ],
        command: "harbor log rotate",
    },
    SectionWords {
        anchor: "volume-too-small",
        title: ["The volume is too small", "Het volume is te klein", "O volume é demasiado pequeno", "Volymen är för liten"],
        advice: ["Choose a larger volume.", "Kies een groter volume.", "Escolha um volume maior.", "Välj en större volym."],
        command: "harbor volume resize",
    },
    SectionWords {
        anchor: "proxy-blocks-the-port",
        title: ["A proxy blocks the port", "Een proxy blokkeert de poort", "Um proxy bloqueia a porta", "En proxy blockerar porten"],
        advice: [
            "Ask whoever runs the proxy to open the port.",
            "Vraag de beheerder van de proxy om de poort te openen.",
            "Peça a quem gere o proxy que abra a porta.",
            "Be den som sköter proxyn att öppna porten.",
        ],
        command: "harbor network test",
    },
    SectionWords {
        anchor: "agent-not-running",
        title: ["The agent is not running", "De agent wordt niet uitgevoerd", "O agente não está em execução", "Agenten körs inte"],
        advice: ["Start the agent again.", "Start de agent opnieuw.", "Inicie o agente novamente.", "Starta agenten igen."],
        command: "harbor agent start",
    },
    SectionWords {
        anchor: "runtime-out-of-date",
        title: [
            "The runtime is out of date",
            "De runtime is verouderd",
            "O ambiente de execução está desatualizado",
            "Körtidsmiljön är för gammal",
        ],
        advice: [
            "Install the current version.",
            "Installeer de huidige versie.",
            "Instale a versão atual.",
            "Installera den aktuella versionen.",
        ],
        command: "harbor runtime update",
    },
    SectionWords {
        anchor: "policy-forbids-scripts",
        title: ["A policy forbids scripts", "Een beleid verbiedt scripts", "Uma política proíbe scripts", "En princip förbjuder skript"],
        advice: [
            "Allow scripts that are signed.",
            "Sta ondertekende scripts toe.",
            "Permita scripts que estejam assinados.",
            "Tillåt skript som är signerade.",
        ],
        command: "harbor policy show",
    },
    SectionWords {
        anchor: "two-extensions-at-once",
        title: [
            "Two extensions run at once",
            "Twee extensies worden tegelijk uitgevoerd",
            "Duas extensões são executadas ao mesmo tempo",
            "Två tillägg körs samtidigt",
        ],
        advice: [
            "Wait until the other extension has finished.",
            "Wacht tot de andere extensie klaar is.",
            "Aguarde até que a outra extensão termine.",
            "Vänta tills det andra tillägget är klart.",
        ],
        command: "harbor extension list",
    },
    SectionWords {
        anchor: "clock-is-wrong",
        title: [
            "The clock of the machine is wrong",
            "De klok van de machine loopt niet goed",
            "O relógio da máquina está errado",
            "Datorns klocka går fel",
        ],
        advice: ["Set the clock.", "Zet de klok gelijk.", "Acerte o relógio.", "Ställ klockan."],
        command: "harbor clock sync",
    },
    SectionWords {
        anchor: "key-not-renewed",
        title: ["Nobody renewed the key", "Niemand heeft de sleutel vernieuwd", "Ninguém renovou a chave", "Ingen har förnyat nyckeln"],
        advice: [
            "Renew the key in the portal.",
            "Vernieuw de sleutel in de portal.",
            "Renove a chave no portal.",
            "Förnya nyckeln i portalen.",
        ],
        command: "harbor key renew",
    },
    SectionWords {
        anchor: "remove-the-lock",
        title: ["Remove the lock", "Verwijder de vergrendeling", "Remova o bloqueio", "Ta bort låset"],
        advice: [
            "Open the settings of the resource group.",
            "Open de instellingen van de resourcegroep.",
            "Abra as definições do grupo de recursos.",
            "Öppna resursgruppens inställningar.",
        ],
        command: "harbor lock remove",
    },
];

/// The second step's section: the last one, so that a missing end is seen too.
const LAST_SECTION: SectionWords = SectionWords {
    anchor: "delete-old-snapshots",
    title: ["Delete old snapshots", "Verwijder oude momentopnamen", "Apague instantâneos antigos", "Ta bort gamla ögonblicksbilder"],
    advice: [
        "Keep the snapshots of the last week.",
        "Bewaar de momentopnamen van de laatste week.",
        "Guarde os instantâneos da última semana.",
        "Behåll ögonblicksbilderna från den senaste veckan.",
    ],
    command: "harbor snapshot prune",
};

/// A revision of the source text that translations name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revision {
    /// One hexadecimal digit that the hash is made of.
    pub digit: char,
    pub handed_off: &'static str,
    pub file_id: u32,
}

/// The revision that most tests use, and one that came before it.
pub const CURRENT: Revision = Revision { digit: 'b', handed_off: "03/20/2021", file_id: 456 };
pub const OLDER: Revision = Revision { digit: 'a', handed_off: "07/20/2020", file_id: 123 };

/// A cause or a step: what it says and where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub number: usize,
    pub text: String,
    pub target: String,
}

/// One error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub anchor: String,
    pub heading: String,
    /// The line with the code, markup included; `None` where it is lost.
    pub code_line: Option<String>,
    pub message: String,
    pub causes: Vec<Item>,
    pub steps: Vec<Item>,
}

/// One section that causes or steps lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub level: usize,
    /// Empty where the heading has none.
    pub anchor: String,
    pub heading: String,
    pub solution: Vec<String>,
}

/// The article in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub locale: &'static str,
    pub revision: Option<Revision>,
    pub entries: Vec<Entry>,
    pub sections: Vec<Section>,
}

impl Page {
    /// The sound article; `revision` is for translations that name one.
    pub fn new(locale: &'static str, revision: Option<Revision>) -> Self {
        let language = LOCALES.iter().position(|known| *known == locale).expect("a language of the article");
        let words = || SECTIONS.iter().chain([&LAST_SECTION]);
        let items = |anchors: &[&str]| {
            let item = |(index, anchor): (usize, &&str)| {
                let section = words().find(|section| section.anchor == *anchor).expect("every target is a section");
                Item { number: index + 1, text: section.title[language].to_owned(), target: section.anchor.to_owned() }
            };
            anchors.iter().enumerate().map(item).collect()
        };
        let entries = ENTRIES.iter().map(|entry| Entry {
            anchor: entry.anchor.to_owned(),
            heading: format!("{} - {}", entry.codes, entry.title[language]),
            code_line: Some(format!("**{}**: {}", ERROR_CODE[language], entry.codes)),
            message: entry.message[language].to_owned(),
            causes: items(entry.causes),
            steps: items(entry.steps),
        });
        let sections = words().map(|section| Section {
            level: 3,
            anchor: section.anchor.to_owned(),
            heading: section.title[language].to_owned(),
            solution: vec![section.advice[language].to_owned(), format!("{} `{}`", THEN_RUN[language], section.command)],
        });
        Self { locale, revision, entries: entries.collect(), sections: sections.collect() }
    }

    /// The path that a page of this language has.
    pub fn path(&self) -> String {
        format!("{}/articles/export.md", self.locale)
    }

    pub fn entry(&mut self, code: &str) -> &mut Entry {
        let known = |entry: &&mut Entry| entry.anchor.starts_with(&code.to_ascii_lowercase());
        self.entries.iter_mut().find(known).expect("an entry of the article")
    }

    pub fn section(&mut self, anchor: &str) -> &mut Section {
        self.sections.iter_mut().find(|section| section.anchor == anchor).expect("a section of the article")
    }

    /// Removes a section; what leads to it stays.
    pub fn drop_section(&mut self, anchor: &str) {
        let before = self.sections.len();
        self.sections.retain(|section| section.anchor != anchor);
        assert_eq!(self.sections.len() + 1, before);
    }

    /// The Markdown text.
    pub fn text(&self) -> String {
        let language = LOCALES.iter().position(|known| *known == self.locale).expect("a language of the article");
        let mut lines = vec!["---".to_owned(), format!("title: {}", TITLE[language])];
        if let Some(revision) = self.revision {
            let hash = |first: char| first.to_string() + &revision.digit.to_string().repeat(39);
            lines.push(format!("ms.openlocfilehash: {}", hash('1')));
            lines.push(format!("ms.sourcegitcommit: {}", hash('2')));
            lines.push("ms.translationtype: MT".to_owned());
            lines.push(format!("ms.contentlocale: {}", self.locale));
            lines.push(format!("ms.lasthandoff: {}", revision.handed_off));
            lines.push(format!("ms.locfileid: \"{}\"", revision.file_id));
        }
        lines.push("---".to_owned());
        lines.push(format!("# <a name=\"export-problems\"></a>{}", TITLE[language]));
        lines.extend(["".to_owned(), INTRODUCTION[language].to_owned(), "".to_owned()]);
        for entry in &self.entries {
            lines.push(format!("## <a name=\"{}\"></a>{}", entry.anchor, entry.heading));
            lines.push("".to_owned());
            lines.extend(entry.code_line.as_ref().map(|line| format!("{line} <br>")));
            lines.push(format!("**{}**: {} <br>", ERROR_MESSAGE[language], entry.message));
            lines.push("".to_owned());
            for (word, items) in [(CAUSE[language], &entry.causes), (STEP[language], &entry.steps)] {
                lines.extend(items.iter().map(|item| format!("**{word} {}: [{}](#{})** <br>", item.number, item.text, item.target)));
                lines.extend((!items.is_empty()).then(String::new));
            }
        }
        lines.extend([format!("## <a name=\"causes-and-solutions\"></a>{}", SOLUTIONS[language]), "".to_owned()]);
        for section in &self.sections {
            let anchor = if section.anchor.is_empty() { String::new() } else { format!("<a name=\"{}\"></a>", section.anchor) };
            lines.push(format!("{} {anchor}{}", "#".repeat(section.level), section.heading));
            lines.extend(["".to_owned(), format!("{} <a name=\"solution\"></a>{}", "#".repeat(section.level + 1), SOLUTION[language])]);
            lines.push("".to_owned());
            lines.extend(section.solution.iter().enumerate().map(|(index, step)| format!("{}. {step}", index + 1)));
            lines.push("".to_owned());
        }
        lines.pop();
        lines.push("".to_owned());
        lines.join("\n")
    }
}

/// Numbers items anew from 1, as whoever edits them would.
pub fn renumber(items: &mut [Item]) {
    for (index, item) in items.iter_mut().enumerate() {
        item.number = index + 1;
    }
}
