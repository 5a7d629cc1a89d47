### Words that articles in Hebrew use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = עברית
attested = no

error = שגיאה
    .variants = שגיאות | השגיאה | השגיאות
error-code = קוד שגיאה
    .variants = קוד השגיאה
error-message = הודעת שגיאה
    .variants = הודעת השגיאה

cause = סיבה { $n }
    .variants = גורם { $n }
step = שלב { $n }
    .variants = צעד { $n }

solution = פתרון
    .variants = פתרונות
causes-and-solutions = סיבות ופתרונות
    .variants = גורמים ופתרונות

note = הערה
tip = עצה
    .variants = טיפ
warning = אזהרה
important = חשוב
caution = זהירות
