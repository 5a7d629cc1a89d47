### Words that articles in Simplified Chinese use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = 简体中文
attested = yes

error = 错误
    .variants = 报错
error-code = 错误代码
    .variants = 错误码
error-message = 错误消息
    .variants = 错误信息

cause = 原因 { $n }
step = 步骤 { $n }
    .variants = 第 { $n } 步

solution = 解决方案
    .variants = 解决方法 | 解决办法
causes-and-solutions = 原因和解决方案
    .variants = 原因与解决方案 | 原因和解决方法 | 可能的原因和解决方案

note = 备注
    .variants = 说明
tip = 提示
    .variants = 小提示
warning = 警告
important = 重要
    .variants = 重要事项
caution = 注意
    .variants = 小心
