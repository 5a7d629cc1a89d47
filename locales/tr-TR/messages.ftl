# The words of findings, tr-TR. The arguments are described in the file of en-US.
#
# No suffix is attached to a variable: its vowels are not known. A noun of ours carries the suffix
# instead ("{ $expected } kodu", "{ base } içinde"), and nouns after numbers stay singular.

## What a translation was compared with

base = { $baseline ->
    [exact] çeviride esas alınan kaynak sürümü ({ $base })
    [cohort] { $base } (kaynak sürümü aynı)
    [source] güncel kaynak ({ $base })
    [reference] başvuru metni ({ $base })
   *[other] { $base }
}
drift = { $baseline ->
    [siblings] { $has-revisions ->
        [yes] — kaynak sürümleri arasındaki fark: burada { $revision }, { $base } içinde { $base-revision }
       *[no] — kaynak sürümleri arasındaki fark
    }
   *[other] { "" }
}

## How two documents differ (behind-siblings, stale-translation); here is the document, there the other one

change-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; yalnızca orada olan hata kaydı: { $missing-entries }
   *[other] ; yalnızca orada olan hata kayıtları: { $missing-entries }
}
change-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; yalnızca burada olan hata kaydı: { $extra-entries }
   *[other] ; yalnızca burada olan hata kayıtları: { $extra-entries }
}
change-causes = { $causes-count ->
    [0] { "" }
   *[other] ; neden sayısı burada / orada: { $causes }
}
change-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; yalnızca orada olan bölüm: { $missing-sections }
   *[other] ; yalnızca orada olan bölümler: { $missing-sections }
}
change-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; yalnızca burada olan bölüm: { $extra-sections }
   *[other] ; yalnızca burada olan bölümler: { $extra-sections }
}
change-levels = { $has-levels ->
    [yes] ; düzeyi farklı { $levels } başlık
   *[no] { "" }
}

## What the source has changed (stale-translation)

since-commits = { $has-then ->
    [yes] { $has-now ->
        [yes] { "" }: o zaman { $then }, şimdi { $now }
       *[no] { "" }: o zaman { $then }
    }
   *[no] { "" }
}
since-missing-entries = { $missing-entries-count ->
    [0] { "" }
    [one] ; yeni kod: { $missing-entries }
   *[other] ; yeni kodlar: { $missing-entries }
}
since-extra-entries = { $extra-entries-count ->
    [0] { "" }
    [one] ; kaldırılan kod: { $extra-entries }
   *[other] ; kaldırılan kodlar: { $extra-entries }
}
since-changed-codes = { $changed-codes-count ->
    [0] { "" }
    [one] ; değişen kod: { $changed-codes }
   *[other] ; değişen kodlar: { $changed-codes }
}
since-changed-messages = { $changed-messages-count ->
    [0] { "" }
    [one] ; iletisi değişen kod: { $changed-messages }
   *[other] ; iletisi değişen kodlar: { $changed-messages }
}
since-causes = { $causes-count ->
    [0] { "" }
   *[other] ; değişen nedenler (sayısı o zaman / şimdi): { $causes }
}
since-missing-sections = { $missing-sections-count ->
    [0] { "" }
    [one] ; yeni bölüm: { $missing-sections }
   *[other] ; yeni bölümler: { $missing-sections }
}
since-extra-sections = { $extra-sections-count ->
    [0] { "" }
    [one] ; kaldırılan bölüm: { $extra-sections }
   *[other] ; kaldırılan bölümler: { $extra-sections }
}
since-changed-sections = { $changed-sections-count ->
    [0] { "" }
    [one] ; metni değişen bölüm: { $changed-sections }
   *[other] ; metni değişen bölümler: { $changed-sections }
}
since-keys = { $keys-count ->
    [0] { "" }
    [one] ; değişen meta veri: { $keys }
   *[other] ; değişen meta veriler: { $keys }
}
since-paragraphs = { $has-paragraphs ->
    [yes] ; eklenen ya da kaldırılan paragraf: { $paragraphs }
   *[no] { "" }
}
since-tables = { $has-tables ->
    [yes] ; değişen tablo: { $tables }
   *[no] { "" }
}
since-lists = { $has-lists ->
    [yes] ; değişen liste: { $lists }
   *[no] { "" }
}
since-code-blocks = { $has-code-blocks ->
    [yes] ; değişen kod bloğu: { $code-blocks }
   *[no] { "" }
}
since-images = { $has-images ->
    [yes] ; değişen görüntü: { $images }
   *[no] { "" }
}
since-alerts = { $has-alerts ->
    [yes] ; değişen bilgi kutusu: { $alerts }
   *[no] { "" }
}
since-includes = { $has-includes ->
    [yes] ; değişen ekleme yönergesi: { $includes }
   *[no] { "" }
}

## Lists in messages

list-middle = { $start }, { $next }
list-two = { $start } ve { $last }
list-end = { $start } ve { $last }
list-cut = { $start } ve { $more } tane daha
list-pair = { $head } ({ $tail })
list-heading = “{ $text }”

## Places shown beside a finding

related-baseline = { $locale } içindeki karşılığı
related-first = ilki burada
related-target = hedef
related-duplicate = burada da var
related-evidence = dayanağı burada
related-includer = bu dosyayı ekliyor

## DC0xx reading and the tool

unreadable-document = { $kind ->
    [utf8] Dosya UTF-8 değil: { $offset } konumundaki baytın kodu çözülemiyor
    [utf16] Dosyanın kodlaması UTF-8 değil, { $encoding }
    [binary] Dosya metin değil: { $offset } konumunda bir NUL baytı var
    [limit] { $has-line ->
        [yes] Dosya { $line }. satırda { $limit } sınırını ({ $allowed }) aşıyor
       *[no] Dosya { $limit } sınırını ({ $allowed }) aşıyor
    }
    [not-regular] Bu, normal bir dosya değil{ $has-detail ->
        [yes] { " " }({ $detail })
       *[no] { "" }
    }
    [panic] doccheck bu dosyayı okurken hata verdi: { $detail }
   *[io] Dosya okunamıyor: { $detail }
}
    .label = { $kind ->
        [limit] sınıra burada ulaşıldı
       *[other] okunamıyor
    }
    .help = { $kind ->
        [utf8] Dosyayı UTF-8 olarak kaydedin.
        [utf16] Dosyayı UTF-8 olarak kaydedin.
        [binary] NUL baytlarını kaldırın ya da metin olmayan dosyaları belgelerin dışında tutun.
        [limit] Dosyayı bölün ya da sınırı --{ $limit } seçeneğiyle yükseltin.
        [not-regular] Normal bir dosya ya da klasör belirtin.
        [panic] Bu, doccheck programındaki bir hatadır; lütfen dosyayı da ekleyerek bildirin. Diğer tüm dosyalar denetlendi.
       *[io] Dosyanın var olduğundan ve okunabildiğinden emin olun.
    }

invalid-front-matter = { $kind ->
    [not-closed] Meta veri bloğu (front matter) hiç kapatılmamış
    [not-mapping] Meta veri bloğu (front matter) bir anahtar ve değer listesi değil
    [duplicate-key] Meta veri bloğunda (front matter) `{ $key }` anahtarı iki kez geçiyor
    [alias] Meta veri bloğu (front matter) YAML çapası, takma adı ya da etiketi içeriyor; doccheck bunları çözümlemez
    [too-large] Meta veri bloğu (front matter) çok büyük
    [too-deep] Meta veri bloğu (front matter) çok fazla iç içe düzey içeriyor
   *[syntax] Meta veri bloğu (front matter) geçerli YAML değil{ $has-detail ->
        [yes] : { $detail }
       *[no] { "" }
    }
}
    .label = { $kind ->
        [not-closed] burada açılmış
        [duplicate-key] burada yineleniyor
       *[other] okunamıyor
    }
    .help = { $kind ->
        [not-closed] Meta veri bloğunu üç kısa çizgiden oluşan bir satırla bitirin.
        [not-mapping] Her satıra bir `anahtar: değer` çifti yazın.
        [duplicate-key] İkisinden birini bırakın.
        [alias] Değeri kullanıldığı yere açıkça yazın.
        [too-large] Burada yalnızca meta verileri bırakın, gerisini metne taşıyın.
        [too-deep] İç içe düzeylerin sayısını azaltın.
       *[syntax] İki nokta içeren değerleri tırnak içine alın ve girintiler için boşluk kullanın.
    }

ambiguous-markdown = { $kind ->
    [id] İki Markdown okuyucusu bu başlığa farklı kimlikler veriyor: `{ $first }` (pulldown-cmark) ve `{ $second }` (comrak)
   *[block] İki Markdown okuyucusu burada farklı şeyler görüyor: { $first ->
        [heading] başlık
        [paragraph] paragraf
        [list] liste
        [item] liste öğesi
        [quote] alıntı
        [code] kod bloğu
        [html] HTML bloğu
        [table] tablo
        [row] tablo satırı
        [cell] tablo hücresi
        [rule] ayırıcı çizgi
       *[nothing] yeni bir blok yok
    } (pulldown-cmark) ve { $second ->
        [heading] başlık
        [paragraph] paragraf
        [list] liste
        [item] liste öğesi
        [quote] alıntı
        [code] kod bloğu
        [html] HTML bloğu
        [table] tablo
        [row] tablo satırı
        [cell] tablo hücresi
        [rule] ayırıcı çizgi
       *[nothing] yeni bir blok yok
    } (comrak)
}
    .label = { $kind ->
        [id] bağlantılar okuyucuya göre bu iki kimlikten birine gider
       *[block] iki türlü okunuyor
    }
    .help = { $kind ->
        [id] Başlığa kendi kimliğini verin; böylece hiçbir okuyucu metinden kimlik üretmez.
       *[block] Her okuyucunun aynı şeyi göreceği biçimde yazın; çoğu zaman bloklar arasına boş satır koymak ve gereksiz girintileri kaldırmak yeter.
    }

unverified = { $reason ->
    [partial-tree] { $count } bağlantı, belgelerin denetime verilmeyen bir kısmına gittiği için denetlenmedi
    [low-confidence] { $count } bölüm kesin olarak eşleştirilemediği için karşılaştırılmadı
    [unknown-locale] Bu belgenin dili bilinmediği için çevirileriyle karşılaştırılmadı
    [ambiguous-article] Bu belgenin hangi makaleye ait olduğu kesin olmadığı için karşılaştırılmadı
    [no-history] Bu dilde { $count } belgenin belirttiği kaynak sürümü okunamıyor, çünkü kaynağın geçmişi burada yok
   *[no-baseline] Bu belgenin karşılaştırılabileceği bir metin yok
}
    .label = denetlenmedi
    .help = { $reason ->
        [partial-tree] Belge ağacının tamamını tek seferde denetleyin.
        [low-confidence] Birbirine karşılık gelen başlıklara her dilde aynı çapayı verin.
        [unknown-locale] Belgeyi, adı dil kodu olan bir klasöre koyun ya da dili meta veri bloğunda (front matter) belirtin.
        [ambiguous-article] Bir makalenin tüm çevirilerinde ana başlığa aynı çapayı, diğer makalelerin ana başlıklarına başka çapalar verin.
        [no-history] doccheck’i kaynağın bir git kopyasında çalıştırın ya da bir kopya belirtin: --source-repo.
       *[no-baseline] Belgeyi çevirileriyle birlikte denetleyin ya da karşılaştırılacak bir metin belirtin: --reference.
    }

unused-suppression = { $kind ->
    [unknown-rule] Bulguları gizlenecek `{ $found }` diye bir kural yok{ $has-near ->
        [yes] ; en yakını `{ $near }`
       *[no] { "" }
    }
    [unknown-word] `{ $found }`, doccheck’in bildiği bir açıklama satırı değil{ $has-near ->
        [yes] ; en yakını `{ $near }`
       *[no] { "" }
    }
    [unclosed] `{ $found }` açıklama satırı hiç kapatılmadığı için hiçbir bulguyu gizlemiyor
    [enable] Burada, bu açıklama satırının sona erdirebileceği bir gizleme yok
    [part] Bu açıklama satırının gizleyebileceği bir { $rules } bulgusu yok
    [configuration] Yapılandırmadaki bu girdi hiçbir bulguyu gizlemiyor
    [baseline] Temel dosyada kabul edilmiş bir bulgu artık yok: `{ $found }` içinde { $rules }
   *[unused] Bu açıklama satırı hiçbir bulguyu gizlemiyor
}
    .label = { $kind ->
        [unknown-rule] böyle bir kural yok
        [unknown-word] bilinmiyor
        [unclosed] burada açılmış
        [enable] hiçbir şeyi sona erdirmiyor
        [baseline] artık bulunmuyor
       *[other] hiçbir şeyi gizlemiyor
    }
    .help = { $kind ->
        [unknown-rule] Kuralları `doccheck rules` listeler. Kuralları virgülle ayırın, gerekçeyi iki noktadan sonra yazın.
        [unknown-word] doccheck-disable-next-line, doccheck-disable, doccheck-enable ya da doccheck-disable-file yazın.
        [unclosed] Açıklama satırını kapatın.
        [enable] Açıklama satırını kaldırın ya da üst tarafına `doccheck-disable` yazın.
        [baseline] Satırı kaldırın ya da `doccheck --write-baseline` komutunu çalıştırın.
        [part] Yalnızca gereken kuralları bırakın.
       *[other] Kaldırın: yoksa bu yerdeki bir sonraki kusuru gizler.
    }
    .fix = { $kind ->
        [baseline] Satırı kaldır
        [configuration] Girdiyi kaldır
        [part] Yalnızca diğer kuralları bırak
       *[other] Açıklama satırını kaldır
    }

hidden-character = { $kind ->
    [look-alike] { $place ->
        [code] Hata kodunda başka bir harfe benzeyen bir karakter var ({ $character }): `{ $found }`
        [anchor] Çapada başka bir harfe benzeyen bir karakter var ({ $character }): `{ $found }`
        [link] Bağlantı hedefinde başka bir harfe benzeyen bir karakter var ({ $character }): `{ $found }`
       *[file-name] Dosya adında başka bir harfe benzeyen bir karakter var ({ $character }): `{ $found }`
    }
   *[invisible] { $place ->
        [code] Hata kodunda görünmez bir karakter var ({ $character }): `{ $found }`
        [anchor] Çapada görünmez bir karakter var ({ $character }): `{ $found }`
        [link] Bağlantı hedefinde görünmez bir karakter var ({ $character }): `{ $found }`
       *[file-name] Dosya adında görünmez bir karakter var ({ $character }): `{ $found }`
    }
}
    .label = { $character } karakteri var
    .help = { $place ->
        [file-name] Dosyanın adını `{ $expected }` olarak değiştirin.
       *[other] `{ $expected }` yazın.
    }
    .fix = `{ $expected }` yaz

merge-conflict = { $kind ->
    [unclosed-fence] Burada açılan kod bloğu hiç kapatılmamış; { $headings } başlık ve { $entries } hata koduyla birlikte { $lines } satırı yutuyor
   *[conflict] Metinde bir birleştirme çakışması işareti kalmış
}
    .label = { $kind ->
        [unclosed-fence] burada açılmış, hiç kapatılmamış
       *[conflict] çakışma işareti
    }
    .help = { $kind ->
        [unclosed-fence] Kod bloğunu kodun bittiği yerde kapatın.
       *[conflict] İki sürümden birini bırakın ve işaret satırlarını silin.
    }

suppression-without-reason = { $has-rules ->
    [yes] Bu açıklama satırı, gerekçe belirtmeden şu kuralların bulgularını gizliyor: { $rules }
   *[no] Bu açıklama satırı, gerekçe belirtmeden tüm bulguları gizliyor
}
    .label = gerekçe yok
    .help = Gerekçeyi, açıklama satırının sonuna, iki noktadan sonra yazın.

## DC1xx anchors and links

broken-anchor = { $has-section ->
    [yes] Bu belgede hiçbir başlıkta `{ $target }` çapası yok; başka bir çeviride bu çapa “{ $section }” başlığına ait
   *[no] Bu belgede hiçbir başlıkta `{ $target }` çapası yok
}
    .label = hiçbir yere gitmiyor
    .help = { $has-suggestion ->
        [yes] Bunu mu demek istediniz: `{ $suggestion }`?
       *[no] { $has-section ->
            [yes] Bölümü ekleyin ya da çapayı başlığa geri koyun.
           *[no] Bu belgedeki bir çapaya bağlanın ya da çapayı başlığa ekleyin.
        }
    }
    .fix = `{ $suggestion }` çapasına bağla
    .related-baseline = { $locale } içindeki bölüm

anchor-case-mismatch = `{ $found }` bağlantısı, `{ $expected }` çapasından büyük/küçük harf ya da ayırıcı bakımından farklı
    .label = yazımı çapadan farklı
    .help = `#{ $expected }` yazın; çapalarda büyük/küçük harf ayrımı vardır.
    .fix = `{ $expected }` çapasına bağla
    .related-target = çapa

broken-link = { $kind ->
    [case] `{ $target }` yok; dosyanın adı büyük/küçük harf bakımından farklı
    [form] Bağlantı `{ $target }` biçiminde yazıldığında hiçbir yere gitmiyor
    [scheme] `{ $target }` adresi `https://` ile başlamadığı için bağlantı bu sitenin bir sayfasına gidiyor
   *[absent] { $has-fallback ->
        [yes] `{ $target }` ne bu dilde ne de { $fallback } içinde var
       *[no] `{ $target }` yok
    }
}
    .label = { $kind ->
        [case] yazımı dosyanınkinden farklı
       *[other] { $count ->
            [one] hiçbir yere gitmiyor
           *[other] hiçbir yere gitmiyor, bu belgede { $count } kez
        }
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] `{ $suggestion }` yazın; birçok sunucu büyük/küçük harf ayrımı yapar.
            [absent] Bunu mu demek istediniz: `{ $suggestion }`?
           *[other] `{ $suggestion }` yazın.
        }
       *[no] Var olan bir sayfaya bağlanın ya da bağlantıyı kaldırın.
    }

broken-fragment = { $kind ->
    [case] `#{ $fragment }` bağlantısı, { $page } içindeki bir çapadan büyük/küçük harf ya da ayırıcı bakımından farklı
   *[absent] { $has-elsewhere ->
        [yes] { $page } içinde `{ $fragment }` çapası yok; başka bir çeviride bu çapa “{ $elsewhere }” başlığına ait
       *[no] { $page } içinde `{ $fragment }` çapası yok
    }
}
    .label = { $count ->
        [one] sayfanın başına gidiyor
       *[other] sayfanın başına gidiyor, bu belgede { $count } kez
    }
    .help = { $has-suggestion ->
        [yes] { $kind ->
            [case] `#{ $suggestion }` yazın; çapalarda büyük/küçük harf ayrımı vardır.
           *[absent] { $has-elsewhere ->
                [yes] Çapayı o sayfadaki başlığa ekleyin ya da o sayfadaki `{ $suggestion }` çapasına bağlanın.
               *[no] Bunu mu demek istediniz: `{ $suggestion }`?
            }
        }
       *[no] { $has-elsewhere ->
            [yes] Çapayı o sayfadaki başlığa ekleyin.
           *[no] O sayfadaki bir çapaya ya da yalnızca sayfaya bağlanın.
        }
    }
    .fix = `{ $suggestion }` çapasına bağla
    .related-baseline = { $locale } içindeki bölüm
    .related-target = { $has-elsewhere ->
        [yes] aynı bölüm burada
       *[no] çapa
    }

duplicate-anchor = { $kind ->
    [used] `{ $anchor }` çapası { $count } kez tanımlanmış ve bir bağlantı ona gidiyor
    [same-heading] Bu başlıkta `{ $anchor }` çapası { $count } kez var
   *[unused] { $anchors-count ->
        [one] { $anchors } çapası birden çok başlıkta var; hiçbir bağlantı onu kullanmıyor
       *[other] { $anchors } çapalarının her biri birden çok başlıkta var; hiçbir bağlantı onları kullanmıyor
    }
}
    .label = { $kind ->
        [same-heading] yineleniyor
       *[other] benzersiz değil
    }
    .help = { $kind ->
        [used] Her başlığa kendi çapasını verin ve bağlantıyı doğru başlığa yönlendirin.
        [same-heading] Yinelenen çapayı kaldırın.
       *[unused] Çapalara bağlantı verilmeden önce her başlığa kendi çapasını verin.
    }
    .fix = Yinelenen çapayı kaldır

missing-heading-anchor = “{ $title }” başlığında `{ $expected }` çapası yok; { base } içinde var { drift }
    .label = çapa eksik
    .help = Her dildeki bağlantılar buraya gelsin diye başlık metninin önüne `<a name="{ $expected }"></a>` ekleyin.
    .fix = `{ $expected }` çapasını ekle

translated-anchor = `{ $found }` çapası, { base } içinde olduğu gibi `{ $expected }` olmalı { drift }
    .label = çevrilmiş ya da değiştirilmiş çapa
    .help = Çapalar her dilde aynıdır; `{ $expected }` yazın.
    .fix = `{ $expected }` yaz

hard-coded-locale = { $kind ->
    [query] Bağlantı, dili `{ $found }` ile sabitliyor
    [tree] Bağlantı, başka bir dildeki belgelere gidiyor: `{ $found }`
   *[path] Bağlantı, dili sabitliyor: `{ $found }`
}
    .label = dili sabitliyor
    .help = { $kind ->
        [tree] Aynı dildeki sayfaya bağlanın.
       *[other] Okurlar sayfayı kendi dillerinde görsün diye `{ $found }` kısmını çıkarın.
    }
    .fix = { $kind ->
        [tree] Aynı dildeki sayfaya bağla
       *[other] `{ $found }` kısmını kaldır
    }

absolute-site-link = Bağlantı, belgelerin kendi sitesini tam adresiyle belirtiyor: { $host }
    .label = tam adres
    .help = `{ $expected }` yazın; böylece bağlantı, belgeler nerede yayımlanırsa yayımlansın çalışır.
    .fix = `{ $expected }` yaz

lost-anchor = { $anchors-count ->
    [one] Yayımlanmış olan { $anchors } çapası artık yok
   *[other] Yayımlanmış { $anchors-count } çapa artık yok: { $anchors }
}
    .label = buraya verilen bağlantılar hiçbir yere gitmiyor
    .help = Eski çapayı yenisinin yanında bırakın; başkaları ona bağlantı veriyor.
    .fix = Çapayı geri koy

link-outside-root = { $kind ->
    [absolute] Bağlantı, dosya sisteminin kök dizininden başlayan bir yola gidiyor: `{ $target }`
    [drive] Bağlantı bir sürücüye gidiyor: `{ $target }`
    [network] Bağlantı bir ağ paylaşımına gidiyor: `{ $target }`
    [file] Bağlantı yerel bir dosyaya gidiyor: `{ $target }`
   *[parent] Bağlantı, belge klasörünün dışına çıkıyor: `{ $target }`
}
    .label = belgelerin dışında
    .help = Belgelerin içindeki bir sayfaya ya da bir web adresine bağlanın. doccheck bu tür hedefleri hiçbir zaman açmaz.

self-link-through-file = { $kind ->
    [address] Bağlantı, kendi sayfasına sayfanın adresiyle gidiyor
   *[file] Bağlantı, kendi sayfasına dosyanın adıyla gidiyor
}
    .label = bu sayfa
    .help = `{ $expected }` yazın; sayfanın adı değişse ya da sayfa kopyalansa da doğru kalır.
    .fix = `{ $expected }` yaz

fallback-link = { $count ->
    [one] Bir bağlantı bu dilde olmayan bir sayfaya gidiyor: { $targets }; okurlara gösterilen dil: { $fallback }
   *[other] { $count } bağlantı bu dilde olmayan sayfalara gidiyor: { $targets }; okurlara gösterilen dil: { $fallback }
}
    .label = gösterilen dil: { $fallback }
    .help = Bağlantı verilen sayfaları çevirin ya da çevrilmeme gerekçesini yazarak bu bulguyu gizleyin.

## DC2xx error entries

corrupted-code = { $place ->
    [title] Ana başlıktaki `{ $found }` hata kodu, { evidence } { $expected } olmalı
    [heading] Başlıktaki `{ $found }` hata kodu, { evidence } { $expected } olmalı
   *[code-line] `{ $found }` hata kodu, { evidence } { $expected } olmalı
}
    .label = { $expected } olmalı
    .help = Hata kodları çevrilmez; kodu tam olarak ürünün gösterdiği gibi yazın.
    .fix = { $expected } yaz
    .related-evidence = burada { $expected } yazıyor

evidence = { $evidence ->
    [anchor] çapanın gösterdiği gibi
    [file-name] dosya adının gösterdiği gibi
    [front-matter] meta veri bloğunun (front matter) gösterdiği gibi
    [heading] başlığın gösterdiği gibi
    [cohort] aynı kaynak sürümünün çevirilerinde olduğu gibi
    [siblings] diğer çevirilerde olduğu gibi
   *[collection] belgelerin geri kalanında olduğu gibi
}

code-heading-mismatch = { $kind ->
    [not-first] Başlık, kendi hata koduyla ({ $expected }) başlamıyor
   *[different] Başlıkta { $found } yazıyor, oysa kayıt { $expected } hatasını açıklıyor
}
    .label = { $kind ->
        [not-first] başta olmalı
       *[different] { $expected } olmalı
    }
    .help = { $kind ->
        [not-first] Başlığa { $expected } koduyla başlayın.
       *[different] Başlığa { $expected } kodunu yazın.
    }
    .fix = { $kind ->
        [not-first] { $expected } kodunu başa al
       *[different] { $expected } yaz
    }

missing-code-label = { $baseline ->
    [none] { $expected } kaydında hata kodu satırı yok
   *[other] { $expected } kaydında hata kodu satırı yok; { base } içinde var { drift }
}
    .label = aşağıda hata kodu satırı yok
    .help = { $has-label ->
        [yes] Başlığın altına `**{ $label }**: { $expected }` satırını ekleyin.
       *[no] Başlığın altına, kalın bir etiket ile { $expected } kodunu içeren bir satır ekleyin.
    }
    .fix = Hata kodu satırını ekle

missing-message = { $kind ->
    [empty] { $code } kaydının hata iletisi boş
   *[missing] { $baseline ->
        [none] { $code } kaydında hata iletisi yok
       *[other] { $code } kaydında hata iletisi yok; { base } içinde var { drift }
    }
}
    .label = { $kind ->
        [empty] etiketten sonrası boş
       *[missing] aşağıda hata iletisi yok
    }
    .help = { $has-label ->
        [yes] Ürünün gösterdiği iletiyi `**{ $label }**:` etiketinden sonra yazın.
       *[no] Ürünün gösterdiği iletiyi hata kodunun altına yazın.
    }

broken-label = `{ $found }` etiketinin kalın yazı işaretleri bozuk
    .label = `{ $expected }` olmalı
    .help = Etiketin tamamını yıldızların arasına alın, iki noktayı da yıldızlardan sonra yazın.
    .fix = `{ $expected }` yaz

inconsistent-label = { $kind ->
    [number-position] “{ $found }” etiketinde sayının yeri, belgede { $count } kez geçen “{ $usual }” biçimindekinden farklı
   *[wording] “{ $found }” etiketi, bu belgenin başka yerlerinde { $count } kez “{ $usual }” olarak yazılmış
}
    .label = başka yerlerde “{ $usual }”
    .help = Belgenin tamamında tek bir biçim kullanın.
    .fix = “{ $usual }” yaz

untranslated-label = “{ $found }” etiketi çevrilmemiş
    .label = çevrilmemiş
    .help = “{ $expected }” yazın.
    .fix = “{ $expected }” yaz

duplicate-code = { $code } kodu bu dilde iki kez açıklanmış
    .label = burada yeniden açıklanmış
    .help = { $domain ->
        [given] Kayıtlardan birini bırakın ve diğerini onunla birleştirin.
       *[none] Kayıtlardan birini bırakın ve diğerini onunla birleştirin. Bunlar iki ayrı hataysa onları neyin ayırdığını yapılandırmanın `[[entries]]` tablosunda `domain` ile belirtin.
    }
    .related-first = ilk olarak burada açıklanmış

missing-entry = { $kind ->
    [row] { $code } kaydı bu tabloda eksik; { base } içinde var { drift }
   *[section] { $code } kaydı eksik; { base } içinde “{ $title }” başlığı altında var { drift }
}
    .label = { $kind ->
        [row] { $code } bu tablonun bir satırı olmalı
       *[section] { $code } bu başlığın altında olmalı
    }
    .help = { $kind ->
        [row] Satırı, kodu değiştirmeden ekleyin ve öteki hücrelerini çevirin.
       *[section] Kaydı aynı çapayı koruyarak çevirin.
    }

extra-entry = { $code } kaydı yalnızca burada var; { base } içinde yok { drift }
    .label = yalnızca burada
    .help = Ürün bu hatayı artık vermiyorsa kaydı kaldırın; veriyorsa kaydı önce kaynağa ekleyin.

untranslated-message = { $kind ->
    [part] Hata iletisinin bir kısmı başka bir dilde ({ $language }): “{ $found }”
   *[whole] Hata iletisi başka bir dilde ({ $language })
}
    .label = çevrilmemiş ({ $language })
    .help = İletiyi, ürünün kendi çevirisinde geçtiği biçimde çevirin.

reordered-entries = { $codes-count ->
    [one] { $codes } hata kaydının yeri { base } içindekinden farklı { drift }
   *[other] Şu hata kayıtlarının yeri { base } içindekinden farklı: { $codes } { drift }
}
    .label = diğer belgede başka yerde
    .help = Hata kayıtlarını diğer belgedeki gibi sıralayın.
    .related-baseline = { $locale } içindeki yeri

renamed-code = Yayımlanmış { $old } kodu artık yok; yerini { $new } aldı ve birinden diğerine götüren bir şey yok
    .label = { $old } olarak yayımlandı
    .help = Bu bir yanlışlıksa { $old } yazın; değilse eski kaydın çapasını başlıkta bırakın, böylece eski kod da bulunur.
    .fix = { $old } kaydının çapasını koru

## DC3xx causes and steps

missing-cause = { $kind ->
    [closed] { $missing-count ->
        [one] { base } içindeki şu neden { $code } kaydında artık yok: { $missing }; büyük olasılıkla kaynaktan çıkarılmış
       *[other] { base } içindeki şu nedenler { $code } kaydında artık yok: { $missing }; büyük olasılıkla kaynaktan çıkarılmışlar
    } { drift }
   *[lost] { $code } kaydında { $count ->
        [0] hiç neden yok
       *[other] { $count } neden var
    }, { base } içinde ise { $expected }; eksik { $missing-count ->
        [one] neden
       *[other] nedenler
    }: { $missing } { drift }
}
    .label = { $kind ->
        [closed] { $missing-count ->
            [one] 1 neden kaldırılmış
           *[other] { $missing-count } neden kaldırılmış
        }
       *[lost] { $missing-count } neden eksik
    }
    .help = { $kind ->
        [closed] Bunun kaynaktan bilerek kaldırılıp kaldırılmadığına bakın; öyleyse yapılacak bir şey yok.
       *[lost] Eksik nedenleri, her birine kendi çözümünün bağlantısını vererek ekleyin.
    }
    .related-baseline = bu neden { $locale } içinde var

extra-cause = { $code } kaydında { $count } neden var, { base } içinde ise { $expected }; fazla { $extra-count ->
    [one] neden
   *[other] nedenler
}: { $extra } { drift }
    .label = { $extra-count } neden fazla
    .help = Kaynakta artık olmayanı kaldırın; yeni bir nedense önce kaynağa ekleyin.

cause-numbering = { $kind ->
    [first] İlk nedenin numarası { $found }; { $expected } olmalı
    [repeat] İki nedenin numarası da { $found }; bunun numarası { $expected } olmalı
    [anchor] Nedenin numarası { $found }, çapasında ise { $expected } yazıyor
   *[gap] Nedenin numarası { $found } değil, { $expected } olmalı: bir numara atlanmış
}
    .label = { $expected } olmalı
    .help = Nedenleri 1’den başlayarak atlamadan numaralandırın ve hiçbirinin kaybolmadığından emin olun.
    .fix = { $kind ->
        [anchor] { $expected } yaz
       *[other] Nedenleri buradan itibaren, { $expected } ile başlayarak yeniden numaralandır
    }

unlinked-cause = { $kind ->
    [section] { $number } numaralı neden çözümüne bağlantı vermiyor, oysa `{ $target }` bölümü var
   *[baseline] { $number } numaralı neden çözümüne bağlantı vermiyor; { base } içinde ise `{ $target }` bölümüne gidiyor { drift }
}
    .label = bağlantı yok
    .help = Nedeni `#{ $target }` bölümüne bağlayın.
    .fix = `{ $target }` bölümüne bağla

swapped-cause-target = { $number } numaralı neden `{ $found }` bölümüne gidiyor, ama metni `{ $expected }` ile ilgili; { base } içinde de öyle { drift }
    .label = başka bir nedenin çözümüne gidiyor
    .help = Bağlantıyı `#{ $expected }` bölümüne yönlendirin.
    .fix = Hedefleri, bu neden `{ $expected }` bölümüne gidecek biçimde birbiriyle değiştir

cause-without-solution = { $kind ->
    [baseline] “{ $title }” başlığının altı boş, { base } içinde ise metin var
   *[empty] { $has-number ->
        [yes] { $number } numaralı neden “{ $title }” bölümüne gidiyor, ama orada hiçbir şey yok
       *[no] Bir neden “{ $title }” bölümüne gidiyor, ama orada hiçbir şey yok
    }
}
    .label = bu başlığın altı boş
    .help = { $kind ->
        [baseline] Diğer belgede burada bulunan metni çevirin.
       *[empty] Nedenin nasıl giderileceğini yazın ya da nedeni kaldırın.
    }
    .related-evidence = bu neden oraya gidiyor

step-mismatch = { $kind ->
    [list] Bu bölümde { $count ->
        [0] hiç numaralandırılmış adım yok
       *[other] numaralandırılmış { $count } adım var
    }, { base } içinde ise { $expected } { drift }
   *[labelled] Burada { $count ->
        [0] hiç adım yok
       *[other] { $count } adım var
    }, { base } içinde ise { $expected }{ $missing-count ->
        [0] { "" }
        [one] ; eksik adım: { $missing }
       *[other] ; eksik adımlar: { $missing }
    } { drift }
}
    .label = beklenen: { $expected }
    .help = Adımları tek tek karşılaştırın; eksik olanı ekleyin, fazla olanı kaldırın.

reordered-causes = { $code } kaydında nedenlerin sırası { base } içindekinden farklı: { $order } { drift }
    .label = sıra farklı
    .help = Nedenleri diğer belgedeki gibi sıralayın.

merged-causes = { $kind ->
    [emphasis] { $number } numaralı neden, listedeki diğer nedenlerin aksine kalın değil
   *[break] { $number } numaralı neden, { $before } numaralı nedene bitişmiş: aralarındaki satır sonu eksik
}
    .label = { $kind ->
        [emphasis] kalın olmalı
       *[break] yeni satırda başlamalı
    }
    .help = { $kind ->
        [emphasis] Nedenin başına ve sonuna ikişer yıldız koyun.
       *[break] Önceki satırı <br> ile bitirin.
    }
    .fix = { $kind ->
        [emphasis] Nedeni kalın yap
       *[break] Satır sonunu ekle
    }
    .related-first = önceki neden

orphan-solution = “{ $section }” bölümüne hiçbir bağlantı gitmiyor; oysa nedenler, “{ $parent }” altındaki diğer { $linked } bölüme gidiyor
    .label = buraya hiçbir bağlantı gitmiyor
    .help = Bölümün çözdüğü hata kaydından buraya bağlantı verin ya da nedeni kalktıysa bölümü silin.
    .related-evidence = bir neden buraya gidiyor

## DC4xx structure

heading-level-mismatch = “{ $title }” başlığının düzeyi { $found }, ancak { base } içindeki gibi { $expected } olmalı { drift }
    .label = düzey { $found }, beklenen { $expected }
    .help = Başlığın düzeyi bilerek değiştirilmediyse # işaretlerinin sayısını düzeltin.
    .fix = Başlığın düzeyini { $expected } yap

missing-section = { $kind ->
    [closed] “{ $title }” bölümü, ona giden tüm bağlantılarla birlikte kaldırılmış; { base } içinde var { drift }
   *[lost] “{ $title }” bölümü eksik; { base } içinde var { drift }
}
    .label = bölüm bu başlığın altında olmalı
    .help = { $kind ->
        [closed] Bunun kaynaktan bilerek kaldırılıp kaldırılmadığına bakın; öyleyse yapılacak bir şey yok.
       *[lost] { $has-anchor ->
            [yes] Bölümü `{ $anchor }` çapasını koruyarak çevirin.
           *[no] Bölümü çevirin.
        }
    }

extra-section = “{ $title }” bölümü yalnızca burada var; { base } içinde yok { drift }
    .label = yalnızca burada
    .help = Kaynakta artık yoksa bölümü kaldırın; yeni bir bölümse önce kaynağa ekleyin.

table-shape-mismatch = { $kind ->
    [columns] Bu tabloda { $count } sütun var, { base } içinde ise { $expected } { drift }
    [rows] Bu tabloda başlık satırının altında { $count ->
        [0] hiç satır yok
       *[other] { $count } satır var
    }, { base } içinde ise { $expected } { drift }
   *[number] { $count ->
        [0] { $expected ->
            [one] Bu bölümde bir tablo eksik; { base } içinde var
           *[other] Bu bölümde { $expected } tablo eksik; { base } içinde var
        }
       *[other] { $expected ->
            [0] { $count ->
                [one] Bu tablo yalnızca burada var; { base } içinde yok
               *[other] Bu tablodan başlayarak { $count } tablo yalnızca burada var; { base } içinde yok
            }
           *[other] Burada { $count } tablo var, { base } içinde ise { $expected }
        }
    } { drift }
}
    .label = { $has-expected ->
        [yes] beklenen: { $expected }
       *[no] yalnızca burada
    }
    .help = { $kind ->
        [columns] Sütunları tek tek karşılaştırın; eksik olanı ekleyin, fazla olanı kaldırın.
        [rows] Satırları tek tek karşılaştırın; eksik olanı ekleyin, fazla olanı kaldırın.
       *[number] Tabloları tek tek karşılaştırın; eksik olanı ekleyin, fazla olanı kaldırın. Tablodan önce boş bir satır, başlık satırının altında da kısa çizgilerden oluşan bir satır bulunmalıdır.
    }

alert-mismatch = { $kind ->
    [mark] Bu işaret `{ $found }`, { base } içinde ise `{ $expected }` { drift }
    [mark-lost] Bu bölümde `{ $expected }` işareti eksik; { base } içinde var { drift }
    [mark-added] `{ $found }` işareti yalnızca burada var; { base } içinde yok { drift }
    [keyword] Bu bilgi kutusunun anahtar sözcüğü `{ $found }`, { base } içinde ise `{ $expected }` { drift }
   *[number] { $count ->
        [0] { $base-count ->
            [one] Bu bölümde bir bilgi kutusu eksik; { base } içinde var
           *[other] Bu bölümde { $base-count } bilgi kutusu eksik; { base } içinde var
        }{ $has-expected ->
            [yes] : `{ $expected }`
           *[no] { "" }
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] Bu bilgi kutusu yalnızca burada var; { base } içinde yok
               *[other] Bu bilgi kutusundan başlayarak { $count } bilgi kutusu yalnızca burada var; { base } içinde yok
            }
           *[other] Burada { $count } bilgi kutusu var, { base } içinde ise { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [mark] `{ $expected }` olmalı
        [mark-lost] `{ $expected }` bu başlığın altında olmalı
        [mark-added] yalnızca burada
        [keyword] `{ $expected }` olmalı
       *[number] { $base-count ->
            [0] yalnızca burada
           *[other] beklenen: { $base-count }
        }
    }
    .help = { $kind ->
        [mark] Bu işaret, devamını hangi okurların göreceğini belirler; kaynaktaki gibi yazın.
        [mark-lost] `{ $expected }` satırını yerine kopyalayın; bu satır olmadan okurlar kendilerine yönelik olmayanı görür ya da hiçbir şey görmez.
        [mark-added] İşareti kaldırın ya da önce kaynağa ekleyin.
        [keyword] Bilgi kutusunun anahtar sözcüğü her dilde aynıdır; `{ $expected }` yazın.
       *[number] { $base-count ->
            [0] Kaynakta burada yoksa bilgi kutusunu kaldırın; yeniyse önce kaynağa ekleyin.
           *[other] Bilgi kutularını tek tek karşılaştırın ve kutuyu açan satırı kaynaktaki gibi bırakın.
        }
    }
    .fix = `{ $expected }` yaz

list-shape-mismatch = { $kind ->
    [nesting] Bu listedeki öğelerin sayısı { base } içindekiyle aynı, ama düzeyleri farklı { drift }
   *[items] { $count ->
        [0] Bu bölümde { $expected } öğeli bir liste eksik; { base } içinde var
       *[other] { $expected ->
            [0] Bu liste yalnızca burada var; { base } içinde yok
           *[other] Bu listede { $count } öğe var, { base } içinde ise { $expected }
        }
    } { drift }
}
    .label = { $kind ->
        [nesting] düzeyler farklı
       *[items] { $has-expected ->
            [yes] beklenen: { $expected }
           *[no] yalnızca burada
        }
    }
    .help = { $kind ->
        [nesting] Her öğeyi kaynaktaki kadar girintili yazın.
       *[items] Öğeleri tek tek karşılaştırın; eksik olanı ekleyin, fazla olanı kaldırın.
    }

code-block-mismatch = { $kind ->
    [language] { $has-found ->
        [yes] { $has-expected ->
            [yes] Bu kod bloğunun dili `{ $found }`, ancak { base } içindeki gibi `{ $expected }` olmalı { drift }
           *[no] Bu kod bloğunun dili `{ $found }`, { base } içinde ise dil belirtilmemiş { drift }
        }
       *[no] Bu kod bloğunda dil belirtilmemiş, { base } içinde ise `{ $expected }` { drift }
    }
    [content] { $has-found ->
        [yes] { $has-expected ->
            [yes] Kod farklı: `{ $found }` yerine, { base } içindeki gibi `{ $expected }` olmalı { drift }
           *[no] Kodda { base } içinde olmayan bir satır var: `{ $found }` { drift }
        }
       *[no] Kodda bir satır eksik; { base } içinde var: `{ $expected }` { drift }
    }
   *[number] { $count ->
        [0] { $base-count ->
            [one] Bu bölümde bir kod bloğu eksik; { base } içinde var
           *[other] Bu bölümde { $base-count } kod bloğu eksik; { base } içinde var
        }
       *[other] { $base-count ->
            [0] { $count ->
                [one] Bu kod bloğu yalnızca burada var; { base } içinde yok
               *[other] Bu kod bloğundan başlayarak { $count } kod bloğu yalnızca burada var; { base } içinde yok
            }
           *[other] Burada { $count } kod bloğu var, { base } içinde ise { $base-count }
        }
    } { drift }
}
    .label = { $kind ->
        [language] { $has-expected ->
            [yes] `{ $expected }` olmalı
           *[no] dil belirtilmemeli
        }
        [content] { $has-found ->
            [yes] { $has-expected ->
                [yes] farklı
               *[no] yalnızca burada
            }
           *[no] bundan sonra bir satır eksik
        }
       *[number] { $base-count ->
            [0] yalnızca burada
           *[other] beklenen: { $base-count }
        }
    }
    .help = { $kind ->
        [language] Kod bloğunun dili her çeviride aynıdır.
        [content] Kodu kaynaktan kopyalayın; yalnızca açıklama satırları ve programın insanlara gösterdiği metinler çevrilebilir.
       *[number] Kod bloklarını tek tek karşılaştırın; eksik olanı ekleyin, fazla olanı kaldırın.
    }
    .fix = { $has-expected ->
        [yes] `{ $expected }` yaz
       *[no] `{ $found }` dilini kaldır
    }

untranslated-text = { $kind ->
    [identical] { $count ->
        [one] Bu paragraf kaynaktakiyle sözcüğü sözcüğüne aynı: “{ $found }”
       *[other] Bu paragraftan başlayarak { $count } paragraf kaynaktakilerle sözcüğü sözcüğüne aynı: “{ $found }”
    }
   *[language] { $count ->
        [one] Bu paragraf başka bir dilde ({ $language }): “{ $found }”
       *[other] Bu paragraftan başlayarak { $count } paragraf başka bir dilde ({ $language }): “{ $found }”
    }
}
    .label = çevrilmemiş ({ $language })
    .help = { $count ->
        [one] Paragrafı çevirin.
       *[other] Paragrafları çevirin.
    }

image-mismatch = { $kind ->
    [exchanged] Burada `{ $found }` görüntüsü var, { base } içinde ise `{ $expected }` { drift }
    [lost] Bu bölümde `{ $expected }` görüntüsü eksik; { base } içinde var { drift }
   *[added] `{ $found }` görüntüsü yalnızca burada var; { base } içinde yok { drift }
}
    .label = { $kind ->
        [exchanged] beklenen: `{ $expected }`
        [lost] görüntü bu başlığın altında olmalı
       *[added] yalnızca burada
    }
    .help = { $kind ->
        [exchanged] Kaynaktaki görüntüyü ya da onun aynı adlı yerelleştirilmiş sürümünü kullanın.
        [lost] Görüntüyü ya da onun aynı adlı yerelleştirilmiş sürümünü ekleyin.
       *[added] Görüntüyü kaldırın ya da önce kaynağa ekleyin.
    }

missing-translation = { $article } makalesinin { $wanted } çevirisi yok
    .label = { $wanted } çevirisi yok
    .help = Makaleyi çevirin ya da { $wanted } dilini zorunlu dillerden çıkarın.

duplicate-translation = { $kind ->
    [unordered] Aynı dildeki iki belge aynı makale olduğunu bildiriyor; hangisinin daha yeni olduğu belli olmadığı için { $used } kullanıldı
   *[older] Bu belge eski; aynı makalenin aynı dilde daha yeni bir belgesi var: { $used }
}
    .label = kullanılmadı
    .help = Gereksiz belgeyi silin ya da yolunu değiştirin.

## DC5xx what a translation must keep

changed-code-span = { $kind ->
    [changed] `{ $found }` kodu, { base } içinde olduğu gibi `{ $expected }` olmalı { drift }
    [lost] Burada `{ $expected }` kodu eksik; { base } içinde var { drift }
    [unmarked] `{ $expected }` metni { base } içinde kod olarak işaretlenmiş, burada ise işaretlenmemiş { drift }
   *[added] `{ $found }` kodu yalnızca burada var; { base } içinde yok { drift }
}
    .label = { $kind ->
        [changed] `{ $expected }` olmalı
        [lost] `{ $expected }` eksik
        [unmarked] kod olarak işaretlenmemiş
       *[added] yalnızca burada
    }
    .help = { $kind ->
        [changed] Kod çevrilmez; `{ $expected }` yazın.
        [lost] Kod çevrilmez; ters tırnaklar arasında `{ $expected }` yazın.
        [unmarked] `{ $expected }` metnini ters tırnaklar arasına alın.
       *[added] Kaynakta yoksa kodu kaldırın; yeniyse önce kaynağa ekleyin.
    }
    .fix = `{ $expected }` yaz

scrambled-placeholder = { $evidence ->
    [baseline] “{ $found }” kalıbı, { base } içinde olduğu gibi “{ $expected }” olmalı { drift }
    [elsewhere] “{ $found }” kalıbı başka yerlerde “{ $expected }” olarak yazılmış
   *[itself] “{ $found }” kalıbı bozulmuş; “{ $expected }” olmalı
}
    .label = bozuk kalıp
    .help = Kalıbın parçalarının sırasını değiştirmeyin, aralarına boşluk ya da sözcük eklemeyin.
    .fix = “{ $expected }” yaz

changed-url = Bağlantı `{ $found }` adresine gidiyor, { base } içindeki hedefi ise `{ $expected }` { drift }
    .label = başka bir yere gidiyor
    .help = Bağlantıyı `{ $expected }` adresine yönlendirin; adreste yalnızca dil farklı olabilir.
    .fix = `{ $expected }` adresine bağla

lost-link = { $kind ->
    [lost] Burada `{ $target }` bağlantısı eksik; { base } içinde var { drift }
   *[added] `{ $target }` bağlantısı yalnızca burada var; { base } içinde yok { drift }
}
    .label = { $kind ->
        [lost] bir bağlantı eksik
       *[added] yalnızca burada
    }
    .help = { $kind ->
        [lost] Aynı sözcükleri `{ $target }` adresine bağlayın.
       *[added] Kaynakta yoksa bağlantıyı kaldırın; yeniyse önce kaynağa ekleyin.
    }

translated-identifier = { $kind ->
    [spaced] `{ $found }` içinde olmaması gereken bir boşluk var
    [case] { $has-expected ->
        [yes] `{ $found }` ile `{ $expected }` arasında büyük/küçük harf farkı var
       *[no] `{ $found }` içindeki büyük/küçük harfler değişmiş
    }
    [missing] { $has-expected ->
        [yes] Burada `{ $expected }` eksik
       *[no] Burada bir tanımlayıcı eksik
    }
   *[translated] `{ $found }` çevrilmiş ya da değiştirilmiş
}{ $evidence ->
    [baseline] { " " }(karşılaştırılan: { base }) { drift }
    [elsewhere] { " " }(karşılaştırılan: belgelerin başka yerleri)
   *[itself] { "" }
}
    .label = { $has-expected ->
        [yes] `{ $expected }` olmalı
       *[no] sistemin yazdığı gibi değil
    }
    .help = Yollar, dosya adları, komutlar ve anahtarlar her dilde sistemin yazdığı gibi kalır.
    .fix = `{ $expected }` yaz

broken-emphasis = { $kind ->
    [glued] Vurgulu metin bir sözcüğe bitişmiş: `{ $found }`
   *[literal] Okurlar şuradaki yıldızları ya da alt çizgileri görüyor: `{ $found }`
}
    .label = { $kind ->
        [glued] bir boşluk eksik
       *[literal] vurgu olarak okunmuyor
    }
    .help = { $kind ->
        [glued] Vurgulu metinle yanındaki sözcüğün arasına boşluk koyun.
       *[literal] İşaretleri çift olarak kullanın ve araya boşluk koymadan vurgulu metne bitiştirin.
    }
    .fix = { $kind ->
        [glued] Boşluğu ekle
       *[literal] İşaretleri düzelt
    }

lost-error-code = { $kind ->
    [case] `{ $found }` hata kodu, { base } içinde olduğu gibi { $expected } olmalı { drift }
   *[lost] Burada { $expected } hata kodu eksik; { base } içinde var { drift }
}
    .label = { $kind ->
        [case] { $expected } olmalı
       *[lost] { $expected } eksik
    }
    .help = Hata kodu çevrilmez ve atlanmaz; { $expected } yazın.
    .fix = { $expected } yaz

mojibake = { $kind ->
    [decoded-twice] { $count ->
        [one] Metnin kodu yanlış çözülmüş: `{ $found }` yerine şu olmalı: { $expected }
       *[other] Bu paragrafta { $count } yerde metnin kodu yanlış çözülmüş: `{ $found }` yerine şu olmalı: { $expected }
    }
    [tag] `{ $found }`, bir adresten oluşturulmuş HTML etiketinin yarısı
   *[lost] { $count ->
        [one] Burada bir karakter kaybolmuş: yerinde U+FFFD var
       *[other] Bu paragrafta { $count } yerde karakterler kaybolmuş: yerlerinde U+FFFD var
    }
}
    .label = { $kind ->
        [decoded-twice] { $expected } olmalı
        [tag] yazarın yazdığı bir şey değil
       *[lost] burada ne vardı?
    }
    .help = { $kind ->
        [decoded-twice] Metni eski bir sürümden alın ve UTF-8 olarak kaydedin.
        [tag] Adresin tamamını açılı ayraçların arasına yazın ya da adresi bağlantıya dönüştürün.
       *[lost] Metni eski bir sürümden alın; neyin kaybolduğu bozuk metinden anlaşılmaz.
    }

glued-code-span = { $side ->
    [before] “{ $word }” sözcüğü, kendisinden sonraki `{ $code }` koduna bitişmiş; { base } içinde arada boşluk var { drift }
   *[after] “{ $word }” sözcüğü, kendisinden önceki `{ $code }` koduna bitişmiş; { base } içinde arada boşluk var { drift }
}
    .label = { $side ->
        [before] öncesinde boşluk eksik
       *[after] sonrasında boşluk eksik
    }
    .help = Kodla sözcüğün arasına boşluk koyun.
    .fix = Boşluğu ekle

split-word = { $times ->
    [one] “{ $found }” ikiye bölünmüş tek bir sözcük; başka yerlerde “{ $expected }” yazılmış ({ $count } kez)
   *[other] “{ $found }” ikiye bölünmüş tek bir sözcük, burada { $times } kez; başka yerlerde “{ $expected }” yazılmış ({ $count } kez)
}
    .label = tek sözcük
    .help = “{ $expected }” yazın.
    .fix = “{ $expected }” yaz

changed-number = { $kind ->
    [changed] { $found } sayısı { base } içinde { $expected } { drift }
    [lost] { $expected } sayısı bu paragrafta eksik; { base } içinde var { drift }
   *[added] { $found } sayısı yalnızca burada var; { base } içinde yok { drift }
}
    .label = { $kind ->
        [changed] diğer belgede { $expected }
        [lost] { $expected } eksik
       *[added] yalnızca burada
    }
    .help = İki paragrafı karşılaştırın ve ikisine de doğru sayıyı yazın.

## DC6xx metadata and freshness

missing-metadata = Meta veri bloğunda (front matter) eksik { $keys-count ->
    [one] anahtar
   *[other] anahtarlar
}: { $keys }
    .label = { $keys-count } anahtar eksik
    .help = { $keys-count ->
        [one] Anahtarı
       *[other] Anahtarları
    } çeviri teslimindeki değerleriyle ekleyin.

invalid-metadata = { $kind ->
    [hash] `{ $key }` değeri 40 onaltılık basamaktan oluşmalı; `{ $found }` yazılmış
    [commit] `{ $key }` değeri 7-64 onaltılık basamaktan oluşan bir işleme (commit) adı olmalı; `{ $found }` yazılmış
    [date] `{ $key }` değeri bir tarih değil: `{ $found }`
    [number] `{ $key }` değeri bir sayı değil: `{ $found }`
    [translation-type] `{ $key }` değeri bilinen bir çeviri türü değil: `{ $found }`
   *[locale] `{ $key }` değeri bir dil kodu değil: `{ $found }`
}
    .label = geçersiz
    .help = { $kind ->
        [hash] Karma değerinin tamamını kopyalayın.
        [commit] İşlemenin (commit) adını git log çıktısından kopyalayın.
        [date] Tarihi AA/GG/YYYY (ay önce) ya da YYYY-AA-GG biçiminde yazın.
        [number] Yalnızca rakam yazın.
        [translation-type] Makine çevirisi için MT, insan çevirisi için HT yazın.
       *[locale] tr-TR gibi bir dil kodu yazın.
    }

locale-mismatch = Meta veri bloğunda (front matter) { $found }, dosya yolunda ise { $expected } yazıyor
    .label = { $expected } olmalı
    .help = { $expected } yazın ya da dosyayı taşıyın.
    .fix = { $expected } yaz

stale-translation = { $kind ->
    [codes] Çeviri yapıldıktan sonra kaynağın hata kodları, iletileri ya da nedenleri değişti{ since-commits }{ since-missing-entries }{ since-extra-entries }{ since-changed-codes }{ since-changed-messages }{ since-causes }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [structural] Çeviri yapıldıktan sonra kaynağın bölümleri, listeleri ya da başka kısımları değişti{ since-commits }{ since-missing-sections }{ since-extra-sections }{ change-levels }{ since-paragraphs }{ since-tables }{ since-lists }{ since-code-blocks }{ since-images }{ since-alerts }{ since-includes }{ since-changed-sections }{ since-keys }
    [cosmetic] Çeviri yapıldıktan sonra kaynağın anlatımı değişti{ since-commits }{ since-changed-sections }{ since-keys }
   *[unnamed] Yapı, güncel kaynağın ({ $base }) yapısından farklı { $has-revision ->
        [yes] ve belirtilen kaynak sürümüne ({ $revision }) erişilemiyor
       *[no] ve hiçbir kaynak sürümü belirtilmemiş
    }{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }{ change-levels }
}
    .label = { $kind ->
        [codes] kodlar ya da nedenler güncel değil
        [structural] bazı kısımlar güncel değil
        [cosmetic] kaynakta anlatım değişti
       *[unnamed] yapısı kaynaktan farklı
    }
    .help = { $kind ->
        [codes] Çeviriyi güncelleyin, sonra meta veri bloğunda (front matter) yeni işlemeyi (commit) belirtin.
        [structural] Çeviriyi güncelleyin, sonra meta veri bloğunda (front matter) yeni işlemeyi (commit) belirtin.
        [cosmetic] Çeviride bir değişiklik gerekip gerekmediğine bakın, sonra meta veri bloğunda (front matter) yeni işlemeyi (commit) belirtin.
       *[unnamed] { $has-revision ->
            [yes] Çeviriyi kaynakla karşılaştırın ve kaynakta değişen yerleri güncelleyin.
           *[no] Çeviriyi güncelleyin ve kaynak sürümünü meta veri bloğunda (front matter) belirtin.
        } Tüm çeviriler kaynağı yakından izliyorsa in-step = true ayarıyla her farkın ayrı bir bulgu olmasını sağlayın.
    }
    .related-baseline = güncel kaynak

behind-siblings = { $has-revisions ->
    [yes] Bu çeviri { $revision } kaynak sürümünden yapılmış; { $base } içindeki sürüm daha yeni: { $base-revision }
   *[no] Bu çeviri, { $base } içindekinden daha eski bir kaynak sürümünden yapılmış
}{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }
    .label = daha eski bir kaynak sürümünden yapılmış
    .help = Çeviriyi daha yeni kaynak sürümüne göre güncelleyin.
    .related-baseline = daha yeni kaynak sürümü

translated-front-matter = { $kind ->
    [damaged] Meta veri bloğundaki (front matter) `{ $found }` anahtarı `{ $expected }` olmalı
    [value] `{ $found }` anahtarı `{ $expected }` olmalı: { base } içinde bu değer o anahtarın altında
   *[place] `{ $found }` anahtarı, { base } içinde `{ $expected }` anahtarının bulunduğu yerde
}
    .label = `{ $expected }` olmalı
    .help = Anahtarlar hiçbir zaman çevrilmez; programlar onları harfi harfine tanır. `{ $expected }` yazın.
    .fix = `{ $expected }` yaz
    .related-baseline = { $locale } içindeki anahtar

unknown-source-commit = { $reason ->
    [shallow] { $count } belgenin belirttiği kaynak işlemesi (commit) depoda yok, çünkü depo sığ bir kopya (shallow clone)
    [partial] { $count } belgenin belirttiği kaynak işlemesinin (commit) metni depoda yok, çünkü depo kısmi bir kopya (partial clone)
    [other-repository] Belgelerin belirttiği kaynak işlemelerinden (commit) hiçbiri depoda yok (bu dilde { $count } belge): bu, kaynağın deposu değil
   *[missing-commit] { $count } belgenin belirttiği `{ $commit }` kaynak işlemesi (commit) depoda yok
    [ambiguous] { $count } belgenin belirttiği `{ $commit }` ile başlayan birden çok nesne var
    [missing-path] `{ $commit }` kaynak işlemesinde (commit) bu belge yok; önceki bir adıyla da bulunamadı
    [unreadable] Kaynak belgenin `{ $commit }` işlemesindeki (commit) metni okunamıyor
    [damaged] Depo hasarlı olduğu için `{ $commit }` kaynak işlemesi (commit) okunamıyor
}
    .label = kaynağıyla karşılaştırılmadı
    .help = { $reason ->
        [shallow] Tüm geçmişi getirin: git fetch --unshallow ya da actions/checkout için fetch-depth: 0.
        [partial] --filter olmadan kopyalayın ya da kalanını getirin: git fetch --refetch --no-filter.
        [other-repository] Kaynağın deposunu belirtin: --source-repo.
        [ambiguous] İşlemenin (commit) tüm basamaklarını yazın.
        [missing-path] Belgenin bulunduğu bir işleme (commit) belirtin.
        [unreadable] Belgenin o işlemedeki (commit) durumuna bakın; hasarlıysa başka bir işleme belirtin.
        [damaged] git fsck çıktısına bakın ya da depoyu yeniden kopyalayın.
       *[other] İşlemenin (commit) bulunduğu dalı getirin ya da çeviride esas alınan işlemeyi belirtin.
    }

## DC7xx Markdown form

missing-title = { $kind ->
    [several] Belgede { $count } ana başlık (1. düzey başlık) var
    [not-first] Ana başlık ilk başlık değil
   *[none] Belgenin ana başlığı (1. düzey başlık) yok
}
    .label = { $kind ->
        [several] bir ana başlık daha
        [not-first] başta olmalı
       *[none] ana başlık yok
    }
    .help = { $kind ->
        [several] Bir ana başlık bırakın, diğerlerini 2. düzey başlık yapın.
        [not-first] Ana başlığı en üste taşıyın.
       *[none] Belgeye “# Başlık” gibi bir satırla başlayın.
    }

list-numbering-gap = { $kind ->
    [restart] Liste burada baştan başlıyor: okurlar { $expected } yerine { $found } görüyor
    [cut] Liste { $expected } yerine { $found } ile sürüyor
   *[gap] Burada { $expected } yerine { $found } geliyor: siteler öğeleri kendileri sayar
}
    .label = { $kind ->
        [restart] okurlar yeniden { $found } görüyor
       *[other] { $expected } olmalı
    }
    .help = { $kind ->
        [restart] Adımların arasındaki bloğu, üstteki adımın metni kadar girintileyin.
       *[other] Eksik adımı ekleyin ya da öğeleri yeniden numaralandırın.
    }
    .fix = { $kind ->
        [restart] Aradaki bloğu girintile
       *[other] Öğeleri yeniden numaralandır
    }
    .related-first = önceki numara

skipped-heading-level = Düzeyi { $from } olan bir başlıktan sonra düzeyi { $to } olan bir başlık geliyor{ $count ->
    [one] { "" }
   *[other] , bu belgede { $count } kez
}
    .label = düzey { $to }; en çok { $expected } gelebilir
    .help = Başlığın düzeyini { $expected } yapın ya da aradaki başlığı ekleyin.

## DC8xx includes and assets

include-cycle = { $count ->
    [1] Bu dosya kendi kendini ekliyor
   *[other] { $count } dosya birbirini döngü içinde ekliyor: { $chain }
}
    .label = bu dosyaya geri dönüyor
    .help = Döngüden bir eklemeyi çıkarın; ikisinin de gerek duyduğu metni, ikisini de eklemeyen bir dosyaya taşıyın.
    .related-evidence = döngü buradan sürüyor

dropped-include = { $kind ->
    [changed] Burada `{ $found }` dosyası ekleniyor, { base } içinde ise `{ $expected }` { drift }
    [lost] Bu bölümde `{ $expected }` dosyası artık eklenmiyor; { base } içinde ekleniyor { drift }
   *[added] Burada `{ $found }` dosyası ekleniyor; { base } içinde eklenmiyor { drift }
}
    .label = { $kind ->
        [changed] `{ $expected }` olmalı
        [lost] dosya bu başlığın altında eklenmeli
       *[added] yalnızca burada
    }
    .help = { $kind ->
        [changed] Eklenen dosyaların yolları çevrilmez; `{ $expected }` yazın.
        [lost] `{ $expected }` dosyasını ekleyen satırı kaynaktan kopyalayın.
       *[added] Kaynakta yoksa satırı kaldırın; yeniyse önce kaynağa ekleyin.
    }
    .fix = `{ $expected }` dosyasını ekle

missing-include = { $kind ->
    [case] Eklenen `{ $target }` dosyası yok; dosyanın adı büyük/küçük harf bakımından farklı
   *[other] { $has-fallback ->
        [yes] Eklenen `{ $target }` dosyası ne bu dilde ne de { $fallback } içinde var
       *[no] Eklenen `{ $target }` dosyası yok
    }
}
    .label = { $kind ->
        [case] yazımı dosyanınkinden farklı
       *[other] yok
    }
    .help = { $has-suggestion ->
        [yes] Bunu mu demek istediniz: `{ $suggestion }`?
       *[no] Dosyayı oluşturun ya da onu ekleyen satırı kaldırın.
    }

missing-image = { $kind ->
    [case] `{ $target }` görüntüsü yok; dosyanın adı büyük/küçük harf bakımından farklı
    [form] Görüntü `{ $target }` biçiminde yazıldığında bulunamıyor
    [scheme] `{ $target }` adresi `https://` ile başlamadığı için görüntü bu sitede aranıyor
   *[absent] { $has-fallback ->
        [yes] `{ $target }` görüntüsü ne bu dilde ne de { $fallback } içinde var
       *[no] `{ $target }` görüntüsü yok
    }
}
    .label = { $kind ->
        [case] yazımı dosyanınkinden farklı
       *[other] yok
    }
    .help = { $has-suggestion ->
        [yes] Bunu mu demek istediniz: `{ $suggestion }`?
       *[no] Görüntüyü ekleyin ya da metinden çıkarın.
    }

ragged-table = { $kind ->
    [open] Tablonun { $row }. satırı, diğerlerinden farklı olarak dikey çizgiyle bitmiyor
    [code] Kod içindeki bir dikey çizgi hücreyi bölüyor: { $row }. satırda { $expected } yerine { $cells } hücre var
    [more] { $cells ->
        [one] Tablonun { $row }. satırında 1 hücre var, başlık satırında ise { $expected }
       *[other] Tablonun { $row }. satırında { $cells } hücre var, başlık satırında ise { $expected }: okurlar fazlasını görmez
    }
    [text] Bu metin, üstündeki tablonun bir satırı olmuş
    [delimiter] Bu bir tablo değil: başlık satırının altındaki satırda { $cells } hücre var, başlık satırında ise { $expected }
   *[fewer] Tablonun { $row }. satırında { $cells } hücre var, başlık satırında ise { $expected }
}
    .label = { $kind ->
        [open] sonunda dikey çizgi eksik
        [text] tablo satırı değil
       *[other] { $expected } hücre olmalı
    }
    .help = { $kind ->
        [open] Satırı dikey çizgiyle bitirin.
        [code] Metnin parçası olan her dikey çizginin önüne, kod içinde bile, ters eğik çizgi koyun.
        [text] Tabloyla metnin arasına boş bir satır koyun.
        [delimiter] Kısa çizgilerden oluşan satıra başlık satırındaki kadar hücre koyun.
       *[other] Satıra başlık satırındaki kadar hücre koyun.
    }
    .fix = { $kind ->
        [open] Satırı dikey çizgiyle bitir
        [text] Metnin önüne boş bir satır koy
        [code] Ters eğik çizgiyi ekle
        [delimiter] Kısa çizgilerden oluşan satırı yeniden yaz
       *[other] Boş hücreleri kaldır
    }
    .related-first = başlık satırı

malformed-alert = { $kind ->
    [spaced] `{ $found }` içindeki boşluk yüzünden burası bilgi kutusu sayılmıyor
    [case] { $found } anahtar sözcüğü diğerlerinin aksine büyük harflerle yazılmamış
    [text] `{ $found }` ile aynı satırdaki metin yüzünden burası bilgi kutusu sayılmıyor
    [continuation] Bilgi kutusunun bu satırı, ilk satırdan farklı bir sütunda başlıyor
   *[unknown] { $has-expected ->
        [yes] { $found } bir bilgi kutusu anahtar sözcüğü değil; { $expected } olmalı
       *[no] { $found } bir bilgi kutusu anahtar sözcüğü değil ve kaynakta geçmiyor
    }
}
    .label = { $kind ->
        [text] sonraki satırda olmalı
        [continuation] başka bir yerde başlıyor
        [spaced] anahtar sözcük { $expected }
       *[other] { $has-expected ->
            [yes] { $expected } olmalı
           *[no] anahtar sözcük değil
        }
    }
    .help = { $kind ->
        [spaced] Köşeli ayraçların içindeki boşlukları kaldırın.
        [case] Anahtar sözcüğü büyük harflerle yazın.
        [text] Metni kendi satırına alın.
        [continuation] Bilgi kutusunun tüm satırlarını aynı sütunda başlatın.
       *[unknown] Anahtar sözcüğü hiçbir zaman çevirmeyin: site onu okurun dilinde gösterir.
    }
    .fix = { $kind ->
        [spaced] Boşlukları kaldır
        [text] Yeni satıra başla
        [continuation] Satırları hizala
       *[other] { $expected } yaz
    }
    .related-first = bilgi kutusu burada başlıyor

missing-alt-text = { $kind ->
    [lost] `{ $image }` görüntüsünün alternatif metni kaybolmuş; { base } içindeki metin: “{ $text }” { drift }
    [link] { $count ->
        [one] Bağlantı yalnızca `{ $image }` görüntüsünden oluşuyor ve görüntünün alternatif metni yok
       *[other] { $count } bağlantı yalnızca bir görüntüden oluşuyor ve bu görüntülerin alternatif metni yok; ilki `{ $image }`
    }
    [file-name] { $count ->
        [one] `{ $image }` görüntüsünün alternatif metni yalnızca dosyanın adı
       *[other] { $count } görüntünün alternatif metni yalnızca dosyanın adı; ilki `{ $image }`
    }
   *[empty] { $count ->
        [one] `{ $image }` görüntüsünün alternatif metni yok
       *[other] { $count } görüntünün alternatif metni yok; ilki `{ $image }`
    }
}
    .label = { $kind ->
        [file-name] yalnızca dosya adı
       *[other] metin yok
    }
    .help = { $kind ->
        [lost] Diğer belgedeki metni çevirin.
        [link] Bağlantının nereye gittiğini yazın.
       *[other] Görüntüde ne olduğunu bir cümleyle yazın; görüntü yalnızca süs amaçlıysa HTML’de boş bir `alt` kullanın.
    }

## DC9xx the catalogue

undocumented-code = Ürün { $code } kodunu biliyor, ancak onu açıklayan bir kayıt yok
    .label = açıklanmamış
    .help = Kaydı yazın ya da bu kodu kimse görmüyorsa onu kod listesinden çıkarın.

unregistered-code = Ürün { $code } kodunu bilmiyor
    .label = kod listesinde yok
    .help = { $has-suggestion ->
        [yes] Bunu mu demek istediniz: { $suggestion }?
       *[no] Kodu ürünün gösterdiği biçimde yazın ya da kaydı kaldırın.
    }

locale-gap = Kaynaktaki { $total } kodun { $wanted } dilinde açıklanma oranı: %{ $percent }; eksik olanlar: { $missing }
    .label = { $count } kod { $wanted } dilinde açıklanmamış
    .help = Bu kodları açıklayan makaleleri çevirin.
    .related-baseline = bunların ilki

broken-catalogue-contract = { $kind ->
    [cause] { $code } kaydının yayımlanmış { $anchors-count } nedeni artık yok: { $anchors }
   *[code] Yayımlanmış { $code } kodu artık hiçbir belgede yok
}
    .label = son yayından sonra kaybolmuş
    .help = { $kind ->
        [cause] Nedeni çapasıyla birlikte geri koyun ya da yeni kataloğu bilerek yayımlayın.
       *[code] Kaydı geri koyun ya da yeni kataloğu bilerek yayımlayın; o zaman kaydın sayfasına verilen bağlantılar bozulur.
    }
