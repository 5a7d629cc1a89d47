### Words that articles in Traditional Chinese use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = 繁體中文
attested = yes

error = 錯誤
error-code = 錯誤碼
    .variants = 錯誤代碼
error-message = 錯誤訊息
    .variants = 錯誤消息

cause = 原因 { $n }
step = 步驟 { $n }
    .variants = 第 { $n } 步

solution = 解決方案
    .variants = 解決方法 | 解決辦法
causes-and-solutions = 原因和解決方案
    .variants = 原因與解決方案 | 原因和解決方法 | 可能的原因和解決方案

note = 附註
    .variants = 備註 | 說明
tip = 提示
    .variants = 祕訣 | 秘訣
warning = 警告
important = 重要
    .variants = 重要事項
caution = 注意
    .variants = 小心
