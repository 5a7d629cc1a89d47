### Words that articles in Indonesian use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = Bahasa Indonesia
attested = no

error = Kesalahan
    .variants = Galat
error-code = Kode kesalahan
    .variants = Kode galat | Kode error
error-message = Pesan kesalahan
    .variants = Pesan galat | Pesan error

cause = Penyebab { $n }
step = Langkah { $n }

solution = Solusi
    .variants = Penyelesaian
causes-and-solutions = Penyebab dan solusi
    .variants = Kemungkinan penyebab dan solusi

note = Catatan
tip = Tips
    .variants = Kiat
warning = Peringatan
important = Penting
caution = Perhatian
