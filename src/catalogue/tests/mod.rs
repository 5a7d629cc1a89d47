//! Tests of the catalogue as a whole, on invented documents.

mod building;
mod looking_up;
mod rendering;
mod rows;
mod site;
mod writing;

use super::{Catalogue, build};
use crate::alignment::{LayoutOptions, collect};
use crate::check::{self, CheckOptions};
use crate::document::{Collection, lower};
use crate::finding::FileId;
use crate::source::{Limits, SourceFile};

/// Reads documents as the command line does.
fn collection(files: &[(&str, &str)]) -> Collection {
    let mut files: Vec<(&str, &str)> = files.to_vec();
    files.sort_unstable();
    let files: Vec<SourceFile> = files
        .into_iter()
        .map(|(path, text)| SourceFile::from_bytes(path.to_owned(), path.to_owned(), text.as_bytes().to_vec(), &Limits::default()))
        .collect();
    let documents = files.iter().zip(0..).map(|(file, at)| lower(FileId(at), file, None)).collect();
    collect(files, documents, &LayoutOptions::default())
}

/// Reads, checks and compiles documents.
fn catalogue(files: &[(&str, &str)]) -> Catalogue {
    let collection = collection(files);
    let outcome = check::run(&collection, &CheckOptions::default());
    build(&collection, &outcome.findings, &outcome.comparisons)
}

/// A document in the form that publishers use: front matter of a translation, then the text.
fn translated(revision: &str, date: &str, id: u32, body: &str) -> String {
    let hash = revision.repeat(40);
    format!(
        "---\ntitle: T\nms.openlocfilehash: {hash}\nms.translationtype: MT\nms.contentlocale: xx\nms.lasthandoff: {date}\nms.locfileid: \"{id}\"\n---\n{body}"
    )
}

/// Swedish, of the newer revision: two errors, one of them with two codes, causes, steps.
const SWEDISH: &str = r##"# <a name="lamp-trouble"></a>Felsök lampor

Inledning.

## <a name="lamptoodim---the-lamp-is-too-dim"></a>LampTooDim - Lampan lyser för svagt

**Felkod**: LampTooDim <br>
**Felmeddelande**: Lampan lyser `{level}` %, minst `{min}` %. <br>

Lampan når inte sin lägsta nivå. Se även [dörren](#doorstuck--doorstuckv2---the-door-is-stuck) och [handboken](https://lamps.example/manual "titel").
Prova följande:

**Orsak 1: [Ratten står för lågt](#the-dial-is-too-low)**  
**Orsak 2: [Nattläget är på](#the-night-mode-is-on)**  
**Orsak 3: [Strömmen är svag](#the-current-is-weak)**

## <a name="doorstuck--doorstuckv2---the-door-is-stuck"></a>DoorStuck/DoorStuckV2 - Dörren har fastnat

**Felkod**: DoorStuck / DoorStuckV2 <br>
**Felmeddelande**: Dörren har fastnat <br>

> [!NOTE]
> Öppna aldrig dörren med våld, [läs först](../other.md).

**Orsak 1: [Strömmen är svag](#the-current-is-weak)**<br>

**Steg 1: [Ta bort hindret](#remove_the_obstacle)** <br>
**Steg 2: [Smörj gångjärnen](#oil-the-hinges)**<br>

## <a name="causes-and-solutions"></a>Orsaker och lösningar

### <a name="the-dial-is-too-low"></a>Ratten står för lågt

Vrid ratten till **det första märket**.

#### <a name="solution"></a>Lösning

| Märke | Nivå |
|:--|--:|
| 1 | 10 % |

### <a name="the-night-mode-is-on"></a>Nattläget är på

Stäng av det. ![Knappen](media/knapp.png)

### <a name="the-current-is-weak"></a>Strömmen är svag

- [ ] Mät strömmen
- [x] Ring [elektrikern](#lamptoodim---the-lamp-is-too-dim)

### <a name="remove_the_obstacle"></a>Ta bort hindret

[!INCLUDE [avbryt först](../../includes/abort.md)]

### <a name="oil-the-hinges"></a>Smörj gångjärnen

1. Olja.
"##;

/// Dutch, of an older revision: the first error lacks a cause, and one cause has no link; the second is not there.
const DUTCH: &str = r##"# <a name="lamp-trouble"></a>Lampen nakijken

## <a name="lamptoodim---the-lamp-is-too-dim"></a>LampTooDim - De lamp brandt te zwak

**Foutcode**: Lamp TooDim <br>
**Foutbericht**: De lamp brandt te zwak. <br>

Probeer het volgende:

**Oorzaak 1: [De knop staat te laag](#the-dial-is-too-low)**
**Oorzaak 2: De stroom is zwak**

## <a name="causes-and-solutions"></a>Oorzaken en oplossingen

### <a name="the-dial-is-too-low"></a>De knop staat te laag

Draai de knop naar het eerste streepje.

### <a name="the-current-is-weak"></a>De stroom is zwak

Meet de stroom.
"##;

/// Both documents.
fn lamps() -> Catalogue {
    let swedish = translated("b", "08/27/2019", 200, SWEDISH);
    let dutch = translated("a", "06/13/2019", 100, DUTCH);
    catalogue(&[("sv-SE/home/lamps.md", &swedish), ("nl-NL/home/lamps.md", &dutch)])
}
