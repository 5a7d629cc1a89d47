# The words of findings, tr-TR. The arguments are described in the file of en-US.
#
# No suffix is attached to a variable: its vowels are not known. A noun of ours carries the suffix
# instead ("{ $expected } kodu", "{ base } içinde"), and nouns after numbers stay singular.

## What a translation was compared with

base = { $baseline ->
    [exact] çevirinin yapıldığı sürümdeki kaynak ({ $base })
    [cohort] { $base } (aynı kaynak sürümü)
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

## Lists in messages

list-middle = { $start }, { $next }
list-two = { $start } ve { $last }
list-end = { $start } ve { $last }
list-cut = { $start } ve { $more } tane daha
list-pair = { $head } ({ $tail })
list-heading = “{ $text }”

## Places shown beside a finding

related-baseline = { $locale } içinde böyle
related-first = ilki burada
related-target = hedef
related-duplicate = burada da var
related-evidence = bunu gösteren yer

## DC0xx reading and the tool

unreadable-document = { $kind ->
    [utf8] Dosya UTF-8 değil: { $offset } konumundaki bayt çözülemiyor
    [utf16] Dosya UTF-8 değil, { $encoding }
    [binary] Dosya metin değil: { $offset } konumunda bir NUL baytı var
    [limit] { $has-line ->
        [yes] Dosya { $line }. satırda { $limit } sınırını ({ $allowed }) aşıyor
       *[no] Dosya { $limit } sınırını ({ $allowed }) aşıyor
    }
    [not-regular] Bu, normal bir dosya değil{ $has-detail ->
        [yes] { " " }({ $detail })
       *[no] { "" }
    }
    [panic] doccheck bu dosyayı okurken çöktü: { $detail }
   *[io] Dosya okunamıyor: { $detail }
}
    .label = { $kind ->
        [limit] sınıra burada ulaşılıyor
       *[other] okunamıyor
    }
    .help = { $kind ->
        [utf8] Dosyayı UTF-8 olarak kaydedin.
        [utf16] Dosyayı UTF-8 olarak kaydedin.
        [binary] NUL baytlarını kaldırın ya da metin olmayan dosyaları belgelerin dışında tutun.
        [limit] Dosyayı bölün ya da sınırı --{ $limit } seçeneğiyle yükseltin.
        [not-regular] Normal bir dosya ya da klasör belirtin.
        [panic] Bu, doccheck programının bir hatasıdır; lütfen dosyayla birlikte bildirin. Diğer tüm dosyalar denetlendi.
       *[io] Dosyanın var olduğunu ve okunabildiğini denetleyin.
    }

invalid-front-matter = { $kind ->
    [not-closed] Ön madde (front matter) hiç kapatılmamış
    [not-mapping] Ön madde (front matter) bir anahtar ve değer listesi değil
    [duplicate-key] Ön maddede (front matter) `{ $key }` anahtarı iki kez geçiyor
    [alias] Ön madde (front matter) YAML çapası, takma adı ya da etiketi kullanıyor; doccheck bunları izlemez
    [too-large] Ön madde (front matter) çok büyük
    [too-deep] Ön madde (front matter) çok derin iç içe geçmiş
   *[syntax] Ön madde (front matter) geçerli YAML değil{ $has-detail ->
        [yes] : { $detail }
       *[no] { "" }
    }
}
    .label = { $kind ->
        [not-closed] burada başlıyor
        [duplicate-key] burada bir daha
       *[other] okunamıyor
    }
    .help = { $kind ->
        [not-closed] Ön maddeyi üç kısa çizgiden oluşan bir satırla bitirin.
        [not-mapping] Her satıra bir `anahtar: değer` çifti yazın.
        [duplicate-key] İkisinden birini bırakın.
        [alias] Değeri kullanıldığı yere açık olarak yazın.
        [too-large] Burada yalnızca meta verileri tutun, gerisini metne taşıyın.
        [too-deep] Daha az düzey kullanın.
       *[syntax] İki nokta içeren değerleri tırnak içine alın, girintiler için boşluk kullanın.
    }

unverified = { $reason ->
    [partial-tree] { $count } bağlantı, belgelerin verilmeyen bir kısmına gittiği için denetlenmedi
    [low-confidence] { $count } bölüm kesin olarak eşleştirilemediği için karşılaştırılmadı
    [unknown-locale] Bu belgenin dili bilinmediği için çevirileriyle karşılaştırılmadı
    [ambiguous-article] Bu belgenin hangi makaleye ait olduğu kesin olmadığı için karşılaştırılmadı
   *[no-baseline] Bu belgeyi karşılaştıracak bir metin yok
}
    .label = denetlenmedi
    .help = { $reason ->
        [partial-tree] Belgelerin tamamını birlikte denetleyin.
        [low-confidence] Birbirine karşılık gelen başlıklara her dilde aynı çapayı verin.
        [unknown-locale] Belgeyi dilin adını taşıyan bir klasöre koyun ya da dili ön maddede (front matter) belirtin.
        [ambiguous-article] Bir makalenin tüm çevirilerinde başlığa aynı çapayı, başka makalelere başka bir çapa verin.
       *[no-baseline] Belgeyi çevirileriyle birlikte denetleyin ya da karşılaştırılacak bir metin belirtin: --reference.
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
    [unclosed-fence] Burada başlayan kod bloğu hiç kapatılmamış; { $lines } satırı, içindeki { $headings } başlık ve { $entries } hata koduyla birlikte yutuyor
   *[conflict] Metinde bir birleştirme çakışmasının işareti kalmış
}
    .label = { $kind ->
        [unclosed-fence] burada başlıyor, hiç bitmiyor
       *[conflict] çakışma işareti
    }
    .help = { $kind ->
        [unclosed-fence] Kod bloğunu kodun bittiği yerde kapatın.
       *[conflict] İki sürümden birini bırakın ve işaret satırlarını silin.
    }

## DC1xx anchors and links

broken-anchor = { $has-section ->
    [yes] Burada hiçbir başlıkta `{ $target }` çapası yok; başka bir çeviride bu çapa “{ $section }” başlığına ait
   *[no] Burada hiçbir başlıkta `{ $target }` çapası yok
}
    .label = hiçbir yere gitmiyor
    .help = { $has-suggestion ->
        [yes] Bunu mu demek istediniz: `{ $suggestion }`?
       *[no] { $has-section ->
            [yes] Bölümü ekleyin ya da başlığa çapasını geri verin.
           *[no] Bu belgedeki bir çapaya bağlanın ya da çapayı başlığa ekleyin.
        }
    }
    .fix = `{ $suggestion }` çapasına bağla
    .related-baseline = { $locale } içindeki bölüm

anchor-case-mismatch = `{ $found }` bağlantısı, `{ $expected }` çapasından büyük/küçük harf ya da ayırıcı bakımından farklı
    .label = çapa gibi yazılmamış
    .help = `#{ $expected }` yazın; çapalarda büyük/küçük harf ayrımı vardır.
    .fix = `{ $expected }` çapasına bağla
    .related-target = çapa

duplicate-anchor = { $kind ->
    [used] `{ $anchor }` çapası { $count } kez verilmiş ve bir bağlantı ona gidiyor
    [same-heading] Bu başlıkta `{ $anchor }` çapası { $count } kez var
   *[unused] { $anchors-count ->
        [one] { $anchors } çapası birden çok başlıkta var; hiçbir bağlantı onu kullanmıyor
       *[other] { $anchors } çapalarının her biri birden çok başlıkta var; hiçbir bağlantı onları kullanmıyor
    }
}
    .label = { $kind ->
        [same-heading] bir daha verilmiş
       *[other] benzersiz değil
    }
    .help = { $kind ->
        [used] Her başlığa kendi çapasını verin ve bağlantıyı doğru başlığa yönlendirin.
        [same-heading] Yinelenen çapayı kaldırın.
       *[unused] Bir bağlantı kullanmadan önce her başlığa kendi çapasını verin.
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
    [tree] Bağlantı, belgelerin başka bir dildeki sürümüne gidiyor: `{ $found }`
   *[path] Bağlantı, dili sabitliyor: `{ $found }`
}
    .label = dili sabitliyor
    .help = { $kind ->
        [tree] Aynı dildeki sayfaya bağlanın.
       *[other] Okurlar sayfayı kendi dillerinde görsün diye `{ $found }` kısmını çıkarın.
    }
    .fix = `{ $found }` kısmını kaldır

link-outside-root = { $kind ->
    [absolute] Bağlantı, dosya sisteminin kökünden başlayan bir yola gidiyor: `{ $target }`
    [drive] Bağlantı bir sürücüye gidiyor: `{ $target }`
    [network] Bağlantı bir ağ paylaşımına gidiyor: `{ $target }`
    [file] Bağlantı yerel bir dosyaya gidiyor: `{ $target }`
   *[parent] Bağlantı, belge klasörünün dışına çıkıyor: `{ $target }`
}
    .label = belgelerin dışında
    .help = Belgelerin içindeki bir sayfaya ya da bir web adresine bağlanın. doccheck bu tür hedefleri hiçbir zaman açmaz.

## DC2xx error entries

corrupted-code = { $place ->
    [title] Belge başlığındaki `{ $found }` hata kodu { $expected } olmalı, { evidence }
    [heading] Başlıktaki `{ $found }` hata kodu { $expected } olmalı, { evidence }
   *[code-line] `{ $found }` hata kodu { $expected } olmalı, { evidence }
}
    .label = { $expected } olmalı
    .help = Hata kodları çevrilmez; kodu tam olarak ürünün gösterdiği gibi yazın.
    .fix = { $expected } yaz
    .related-evidence = burada { $expected } yazıyor

evidence = { $evidence ->
    [anchor] çapası bunu gösteriyor
    [file-name] dosya adı bunu gösteriyor
    [front-matter] ön madde (front matter) bunu gösteriyor
    [heading] başlık bunu gösteriyor
    [cohort] aynı kaynak sürümünün çevirileri bunu gösteriyor
    [siblings] diğer çeviriler bunu gösteriyor
   *[collection] belgelerin geri kalanı bunu gösteriyor
}

code-heading-mismatch = { $kind ->
    [not-first] Başlık, { $expected } hata koduyla başlamıyor
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
    .help = Etiketin tamamını yıldızların arasına, iki noktayı da yıldızlardan sonraya koyun.
    .fix = `{ $expected }` yaz

inconsistent-label = { $kind ->
    [number-position] “{ $found }” etiketinde sayının yeri, { $count } kez geçen “{ $usual }” etiketindekinden farklı
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
    .label = burada bir daha açıklanmış
    .help = Bir kaydı bırakın ve diğerini onunla birleştirin.
    .related-first = ilk olarak burada açıklanmış

missing-entry = { $code } kaydı eksik; { base } içinde “{ $title }” başlığı altında var { drift }
    .label = { $code } bu başlığın altında olmalı
    .help = Kaydı aynı çapayla çevirin.

extra-entry = { $code } kaydı yalnızca burada var; { base } içinde yok { drift }
    .label = yalnızca burada
    .help = Ürün bu hatayı artık vermiyorsa kaydı kaldırın; veriyorsa kaydı önce kaynağa ekleyin.

untranslated-message = { $kind ->
    [part] Hata iletisinin bir kısmı başka bir dilde ({ $language }): “{ $found }”
   *[whole] Hata iletisi başka bir dilde ({ $language })
}
    .label = çevrilmemiş ({ $language })
    .help = İletiyi, ürünün kendisinin gösterdiği gibi çevirin.

## DC3xx causes and steps

missing-cause = { $kind ->
    [closed] { $missing-count ->
        [one] { $code } kaydında şu neden artık yok: { $missing }; bölümü ve ona giden bağlantılar da kalkmış, { base } içinde ise var
       *[other] { $code } kaydında şu nedenler artık yok: { $missing }; bölümleri ve onlara giden bağlantılar da kalkmış, { base } içinde ise var
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
        [closed] Kaynağın bunu bilerek kaldırıp kaldırmadığına bakın; bilerek kaldırdıysa yapılacak bir şey yok.
       *[lost] Eksik nedenleri, her biri çözümüne bağlantı verecek biçimde ekleyin.
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
    [repeat] İki nedenin numarası { $found }; bununki { $expected } olmalı
    [anchor] Nedenin numarası { $found }, çapasında ise { $expected } yazıyor
   *[gap] { $found } numaralı neden { $expected } olmalı: bir numara atlanmış
}
    .label = { $expected } olmalı
    .help = Nedenleri 1 sayısından başlayarak boşluk bırakmadan numaralayın ve hiçbirinin kaybolmadığını denetleyin.
    .fix = { $expected } yaz

unlinked-cause = { $kind ->
    [section] { $number } numaralı neden çözümüne bağlanmıyor, oysa `{ $target }` bölümü var
   *[baseline] { $number } numaralı neden çözümüne bağlanmıyor; { base } içinde `{ $target }` bölümüne gidiyor { drift }
}
    .label = bağlantı yok
    .help = Nedeni `#{ $target }` bölümüne bağlayın.
    .fix = `{ $target }` bölümüne bağla

swapped-cause-target = { $number } numaralı neden `{ $found }` bölümüne gidiyor, ama metni `{ $expected }` ile ilgili; { base } içinde de öyle { drift }
    .label = başka bir nedenin çözümüne gidiyor
    .help = Bağlantıyı `#{ $expected }` bölümüne yönlendirin.
    .fix = `{ $expected }` bölümüne bağla

step-mismatch = { $kind ->
    [list] Bu bölümde { $count ->
        [0] hiç numaralı adım yok
       *[other] { $count } numaralı adım var
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

reordered-causes = { $code } kaydında nedenler { base } içindekinden başka bir sırada: { $order } { drift }
    .label = başka sıra
    .help = Nedenleri diğer belgedeki sıraya koyun.

## DC4xx structure

heading-level-mismatch = “{ $title }” başlığının düzeyi { $found }; { base } içinde ise { $expected } { drift }
    .label = düzey { $found }, beklenen { $expected }
    .help = Başlık bilerek taşınmadıysa # işaretlerinin sayısını değiştirin.
    .fix = Başlığın düzeyini { $expected } yap

missing-section = { $kind ->
    [closed] “{ $title }” bölümü ve ona giden bütün bağlantılar kalkmış; { base } içinde var { drift }
   *[lost] “{ $title }” bölümü eksik; { base } içinde var { drift }
}
    .label = bölüm bu başlığın altında olmalı
    .help = { $kind ->
        [closed] Kaynağın bunu bilerek kaldırıp kaldırmadığına bakın; bilerek kaldırdıysa yapılacak bir şey yok.
       *[lost] { $has-anchor ->
            [yes] Bölümü `{ $anchor }` çapasıyla çevirin.
           *[no] Bölümü çevirin.
        }
    }

extra-section = “{ $title }” bölümü yalnızca burada var; { base } içinde yok { drift }
    .label = yalnızca burada
    .help = Kaynakta artık yoksa bölümü kaldırın; yeni bir bölümse önce kaynağa ekleyin.

missing-translation = { $article } makalesinin { $wanted } çevirisi yok
    .label = { $wanted } çevirisi yok
    .help = Makaleyi çevirin ya da { $wanted } dilini zorunlu dillerden çıkarın.

duplicate-translation = { $kind ->
    [unordered] Aynı dildeki iki belge aynı makaleye ait; hangisinin yeni olduğu belli olmadığı için { $used } kullanıldı
   *[older] Bu belge, aynı makalenin aynı dildeki daha yeni belgesinden eski: { $used }
}
    .label = kullanılmadı
    .help = Gerekmeyen belgeyi silin ya da ona başka bir yol verin.

## DC5xx what a translation must keep

scrambled-placeholder = { $evidence ->
    [baseline] “{ $found }” kalıbı, { base } içinde olduğu gibi “{ $expected }” olmalı { drift }
    [elsewhere] “{ $found }” kalıbı başka yerlerde “{ $expected }” olarak yazılmış
   *[itself] “{ $found }” kalıbı bozulmuş; “{ $expected }” olmalı
}
    .label = karışmış kalıp
    .help = Kalıbın parçalarını, araya boşluk ya da sözcük eklemeden kendi sırasında bırakın.
    .fix = “{ $expected }” yaz

translated-identifier = { $kind ->
    [spaced] `{ $found }` içinde olmaması gereken bir boşluk var
    [case] { $has-expected ->
        [yes] `{ $found }`, `{ $expected }` yazımından büyük/küçük harf bakımından farklı
       *[no] `{ $found }` yazımında büyük/küçük harfler farklı
    }
    [missing] { $has-expected ->
        [yes] Burada `{ $expected }` eksik
       *[no] Burada teknik bir ad eksik
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
    [glued] Vurgu bir sözcüğe bitişmiş: `{ $found }`
   *[literal] Okurlar şuradaki yıldızları ya da alt çizgileri görüyor: `{ $found }`
}
    .label = { $kind ->
        [glued] bir boşluk eksik
       *[literal] vurgu olarak okunmuyor
    }
    .help = { $kind ->
        [glued] Vurgulanan metni yanındaki sözcükten ayırın.
       *[literal] İşaretleri çift olarak, araya boşluk koymadan vurgulanan metne bitiştirin.
    }
    .fix = { $kind ->
        [glued] Boşluğu ekle
       *[literal] İşaretleri düzelt
    }

## DC6xx metadata and freshness

missing-metadata = Ön maddede (front matter) eksik { $keys-count ->
    [one] anahtar
   *[other] anahtarlar
}: { $keys }
    .label = { $keys-count } anahtar eksik
    .help = { $keys-count ->
        [one] Anahtarı
       *[other] Anahtarları
    }, çevirinin teslimindeki değerlerle ekleyin.

invalid-metadata = { $kind ->
    [hash] `{ $key }` 40 onaltılık basamak olmalı, `{ $found }` değil
    [date] `{ $key }` bir tarih değil: `{ $found }`
    [number] `{ $key }` bir sayı değil: `{ $found }`
    [translation-type] `{ $key }` bilinen bir çeviri türü değil: `{ $found }`
   *[locale] `{ $key }` bir dil kodu değil: `{ $found }`
}
    .label = geçersiz
    .help = { $kind ->
        [hash] Karmanın tamamını kopyalayın.
        [date] Tarihi AA/GG/YYYY (ay önce) ya da YYYY-AA-GG biçiminde yazın.
        [number] Yalnızca rakam yazın.
        [translation-type] Makine çevirisi için MT, insan çevirisi için HT yazın.
       *[locale] tr-TR gibi bir dil kodu yazın.
    }

locale-mismatch = Ön maddede (front matter) { $found }, dosya yolunda ise { $expected } yazıyor
    .label = { $expected } olmalı
    .help = { $expected } yazın ya da dosyayı taşıyın.
    .fix = { $expected } yaz

stale-translation = Yapı, güncel kaynaktan ({ $base }) farklı ve hiçbir kaynak sürümü belirtilmemiş{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }{ change-levels }
    .label = kaynağın yapısı değil
    .help = Çeviriyi güncelleyin ve kaynak sürümünü ön maddede (front matter) belirtin. Tüm çeviriler kaynağı yakından izliyorsa her farkı ayrı bir bulgu olarak almak için in_step = true ayarını kullanın.
    .related-baseline = güncel kaynak

behind-siblings = { $has-revisions ->
    [yes] Bu çevirinin kaynak sürümü { $revision }; { $base } içindeki ise daha yeni: { $base-revision }
   *[no] Bu çevirinin kaynak sürümü, { $base } kaynak sürümünden daha eski
}{ change-missing-entries }{ change-extra-entries }{ change-causes }{ change-missing-sections }{ change-extra-sections }
    .label = daha eski bir kaynak sürümünden
    .help = Çeviriyi yeni kaynak sürümüne göre güncelleyin.
    .related-baseline = daha yeni kaynak sürümü

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
