### Words that articles in Vietnamese use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = Tiếng Việt
attested = no

error = Lỗi
error-code = Mã lỗi
error-message = Thông báo lỗi
    .variants = Thông điệp lỗi

cause = Nguyên nhân { $n }
step = Bước { $n }

solution = Giải pháp
    .variants = Cách giải quyết | Cách khắc phục
causes-and-solutions = Nguyên nhân và giải pháp
    .variants = Nguyên nhân và cách khắc phục

note = Lưu ý
    .variants = Ghi chú
tip = Mẹo
warning = Cảnh báo
important = Quan trọng
caution = Thận trọng
    .variants = Chú ý
