### Words that articles in Turkish use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = Türkçe (Türkiye)
attested = yes

error = Hata
    .variants = Hatalar | Hatası | Hataları
error-code = Hata kodu
error-message = Hata iletisi
    .variants = Hata mesajı

cause = { $n }. neden
    .variants = { $n } neden | Neden { $n }
step = { $n }. adım
    .variants = { $n } adım | Adım { $n }

solution = Çözüm
    .variants = Çözümler | Çözümleme
causes-and-solutions = Nedenler ve çözümler
    .variants = Olası nedenler ve çözümler

note = Not
tip = İpucu
warning = Uyarı
important = Önemli
caution = Dikkat
