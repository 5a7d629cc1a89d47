### Words that articles in Arabic use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = العربية
attested = no

error = خطأ
    .variants = الخطأ | أخطاء | الأخطاء
error-code = رمز الخطأ
    .variants = رمز خطأ | كود الخطأ
error-message = رسالة الخطأ
    .variants = رسالة خطأ

cause = السبب { $n }
    .variants = سبب { $n }
step = الخطوة { $n }
    .variants = خطوة { $n }

solution = الحل
    .variants = حل | الحلول
causes-and-solutions = الأسباب والحلول
    .variants = الأسباب المحتملة والحلول

note = ملاحظة
    .variants = ملاحظه
tip = تلميح
    .variants = نصيحة
warning = تحذير
important = هام
    .variants = مهم
caution = تنبيه
