### Words that articles in Greek use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = Ελληνικά
attested = no

error = Σφάλμα
    .variants = Σφάλματα | Σφάλματος | Σφαλμάτων
error-code = Κωδικός σφάλματος
error-message = Μήνυμα σφάλματος

cause = Αιτία { $n }
    .variants = { $n }η αιτία
step = Βήμα { $n }
    .variants = { $n }ο βήμα

solution = Λύση
    .variants = Επίλυση | Λύσεις
causes-and-solutions = Αιτίες και λύσεις
    .variants = Πιθανές αιτίες και λύσεις

note = Σημείωση
tip = Συμβουλή
warning = Προειδοποίηση
important = Σημαντικό
caution = Προσοχή
