### Words that articles in English use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = English (United States)
attested = yes

error = Error
    .variants = Errors
error-code = Error code
    .variants = Error-code
error-message = Error message

cause = Cause { $n }
step = Step { $n }

solution = Solution
    .variants = Resolution | Solutions | How to handle | How to fix
causes-and-solutions = Causes and solutions
    .variants = Possible causes and solutions

note = Note
tip = Tip
warning = Warning
important = Important
caution = Caution
