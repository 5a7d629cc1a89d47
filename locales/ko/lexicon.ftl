### Words that articles in Korean use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = 한국어
attested = yes

error = 오류
    .variants = 에러
error-code = 오류 코드
    .variants = 오류코드 | 에러 코드
error-message = 오류 메시지
    .variants = 오류메시지 | 에러 메시지

cause = 원인 { $n }
step = { $n }단계
    .variants = { $n } 단계 | 단계 { $n }

solution = 해결 방법
    .variants = 솔루션 | 해결책 | 해결
causes-and-solutions = 원인 및 해결 방법
    .variants = 원인 및 솔루션 | 원인과 해결 방법

note = 참고
    .variants = 메모
tip = 팁
warning = 경고
important = 중요
caution = 주의
