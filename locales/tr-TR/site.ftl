# Katalog sayfalarındaki sözcükler, tr-TR.

## Her sayfanın çerçevesi

site-name = Hata kataloğu
site-skip = İçeriğe geç
site-pages = Sayfalar
site-languages = Diller
site-all-errors = Tüm hatalar
site-coverage = Çeviri durumu

## Hata listeleri

site-error-count = { $count ->
   *[other] { $count } hata
}
site-list-intro = Belgelenmiş tüm hatalar, koda göre.
site-code = Kod
site-message = İleti
site-status = Durum
site-language = Dil
site-errors = Hatalar

## Bir hata

site-description = Ne oluyor
site-causes = Nedenler ve çözümler
site-steps = Adımlar
site-solution = Çözüm
site-past-codes = Eski kod
site-details = Bu sayfa hakkında
site-document = Belge
site-lines = { $first }-{ $last }. satırlar
site-line = { $first }. satır
site-translated-from = Sürüm
site-findings = doccheck bulguları
site-as-data = Veri olarak
site-no-text = Bu hata belgelenmiş, ancak açıklayan bir metin yok.

## Bir çevirinin durumu

site-status-current = güncel
site-status-behind = eski sürüm
site-status-differs = farklı
site-status-unverified = karşılaştırılmadı
site-status-missing = çevrilmedi
site-explain-behind = Bu metin, belgelerin daha eski bir sürümünden hazırlandı. Diğer dillerde daha yeni bilgiler olabilir.
site-explain-differs = Bu metnin yapısı diğer dillerdekinden farklı. Bazı nedenler veya adımlar eksik olabilir.
site-missing = Bu hata henüz çevrilmedi. Sayfanın dili: { $language }. Aşağıdaki metnin dili: { $shown }.

## Çeviri durumu

site-coverage-intro = Her hatanın her dildeki durumu. Kaynakla veya en yeni çeviriyle aynı sürümden hazırlanan çeviri günceldir.
site-up-to-date = Güncel
site-behind = Eski sürüm
site-differs = Farklı
site-unverified = Karşılaştırılmadı
site-missing-count = Çevrilmedi

## Metindeki notlar

site-alert-note = Not
site-alert-tip = İpucu
site-alert-important = Önemli
site-alert-caution = Dikkat
site-alert-warning = Uyarı
