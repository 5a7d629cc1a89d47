# The words of the interface, tr-TR. Nouns after numbers stay singular.

## Severities and the parts of a finding

severity-error = hata
severity-warning = uyarı
severity-note = not
level-help = yardım
level-fix = düzeltme
level-unsafe-fix = gözden geçirilmesi gereken düzeltme
also-in = { $told ->
    [source] { $also } içinde de var: kusur buradan geliyor; burada düzeltin
    [translation] { $also } içinde de var: kusur kaynaktan geliyor; orada düzeltin
   *[no-source] { $also } içinde de var: kusur ortak kaynaktan geliyor; orada düzeltin
}

## Summary

summary-read = { $locales-count ->
    [0] Dili bilinmeyen { $documents } belge okundu
   *[other] { $locales-count } dilde ({ $locales }) { $documents } belge okundu
}: { $articles } makale, { $entries ->
    [0] hata kaydı yok
   *[other] { $entries } hata kaydı
}.
summary-source = Kaynak dil: { $locale }.
summary-no-source = Kaynak dil bulunamadı; çeviriler birbiriyle karşılaştırıldı.
summary-compared = Karşılaştırma:
compared-exact = { $count } belge, çevrildiği kaynak metnin kendisiyle
compared-cohort = { $count } belge, aynı kaynak sürümünün bir çevirisiyle
compared-source = { $count } belge, güncel kaynakla
compared-siblings = { $count } belge, başka bir kaynak sürümünün çevirisiyle
compared-reference = { $count } belge, başvuru metniyle
compared-none = { $count } belge ya kaynağın kendisi ya da karşılığı olmayan bir belge
summary-unverified = Denetlenmeyenler:
unverified-no-baseline = { $count } belge (karşılaştırılabileceği bir metin yok)
unverified-partial-tree = { $count } bağlantı (verilmeyen dosyalara gidiyor)
unverified-low-confidence = { $count } bölüm (kesin olarak eşleştirilemedi)
unverified-unknown-locale = { $count } belge (dili bilinmiyor)
unverified-ambiguous-article = { $count } belge (hangi makaleye ait olduğu kesin değil)
unverified-no-history = { $count } belge, belirttiği kaynak sürümüyle (kaynağın geçmişi burada yok)
summary-suppressed = Gizlenen:
suppressed-comment = açıklama satırlarıyla { $count } bulgu
suppressed-configuration = yapılandırmayla { $count } bulgu
suppressed-baseline = temel dosyayla { $count } bulgu
summary-fixed = { $count ->
    [0] Hiçbir şey düzeltilmedi.
   *[other] { $files } dosyada { $count } bulgu düzeltildi.
}
summary-would-fix = { $count ->
    [0] Düzeltilecek bir şey yok.
   *[other] { $files } dosyada { $count } bulgu düzeltilecek.
}
summary-fixes-left = { $count } düzeltme önerisi, ya bulguyu gidermeyeceği ya da yeni bir bulguya yol açacağı için uygulanmadı.
summary-dialects = Markdown lehçeleri: { $dialects }.
count-errors = { $count } hata
count-warnings = { $count } uyarı
count-notes = { $count } not
verdict-clean = Bulgu yok.
verdict-fixable = { $count } tanesi için düzeltme önerisi var

## Many findings

group-counts = { $documents } belgede { $count } bulgu
group-more = { $count } tane daha
most-locales = En çok bulgu olan diller
most-folders = En çok bulgu olan klasörler
next = Sonraki adımlar
next-explain = bu kuralın anlamı ve yapılması gerekenler
next-select = yalnızca bir kuralın bulguları
next-locale = yalnızca bir dildeki bulgular
next-verbose = tüm bulgular

## Statistics

statistics-rules = Kurallara göre bulgular
statistics-locales = Dillere göre bulgular
statistics-folders = Klasörlere göre bulgular
statistics-no-locale = bilinmiyor
column-code = Kod
column-rule = Kural
column-locale = Dil
column-folder = Klasör
column-errors = Hata
column-warnings = Uyarı
column-notes = Not
column-fixable = Düzeltilebilir

## Status

status-title = Dillere göre çeviriler
status-current = Güncel
status-cosmetic = Anlatım
status-structural = Yapı
status-codes = Kodlar
status-missing = Eksik
status-unverifiable = Belirlenemeyen
status-total = Toplam
status-no-source = Kaynak dil bulunamadığı için çevirisi olmayan makaleler hakkında bir şey söylenemiyor.
status-untranslated = { $locale } diline çevrilmemiş
status-reason = { $reason ->
   *[no-revision] Kaynak işlemesi (commit) belirtilmemiş
    [no-source] Bu makale artık kaynakta yok
    [no-history] Kaynağın geçmişi burada olmadığı için belirtilen kaynak işlemesi (commit) okunamıyor
    [other-repository] Belirtilen kaynak işlemesi (commit) depoda yok; bu, kaynağın deposu değil
    [shallow] Belirtilen kaynak işlemesi (commit) bu sığ kopyada yok
    [partial] Belirtilen kaynak işlemesinin (commit) metni bu kısmi kopyada yok
    [missing-commit] Belirtilen kaynak işlemesi (commit) depoda yok
    [ambiguous] Belirtilen kaynak işlemesi (commit) o kadar kısaltılmış ki aynı basamaklarla başlayan birden çok nesne var
    [missing-path] Belirtilen kaynak işlemesinde (commit) bu belge yok
    [unreadable] Kaynak belge, belirtilen işlemede (commit) okunamıyor
    [damaged] Depo hasarlı
}

## Pull requests: GitHub's log and job summary, and SARIF

github-shown = GitHub her türden ilk { $count } bulguyu ek açıklama olarak gösterir; tümü bu günlükte yer alır.
step-worst = Bulgular, en önemlisinden başlayarak:
step-more = { $count } bulgu daha var; burada listelenmedi.
sarif-root = doccheck’in çalıştırıldığı klasör.
sarif-explain = “doccheck explain { $rule }” bu kuralın sayfasının tamamını gösterir.
sarif-cut-results = { $count } bulgu dosyaya alınmadı: bu dosyada en önemli { $most } bulgu var.
sarif-cut-places = { $count } bulgu { $most } yerden fazlasını gösteriyor; sonraki yerler dosyaya alınmadı.

## Two documents side by side

compare-sure = { $count } tanesi kesin olarak eşleşiyor
compare-moved = { $count } tanesi kesin olarak eşleşiyor, ama başka yerde duruyor
compare-unsure = { $count } tanesi kesin değil; bunlar hakkında bir şey ileri sürülmez
compare-left = { $count } tanesi yalnızca solda var
compare-right = { $count } tanesi yalnızca sağda var
compare-nothing = Belgelerin hiçbirinde başlık yok.
compare-percent = %{ $percent }
compare-by-code = kod
compare-by-anchor = çapa
compare-by-order = sıra
compare-by-fingerprint = içerik
compare-by-elimination = geriye kalan
