### Words that articles in Japanese use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = 日本語
attested = yes

error = エラー
error-code = エラー コード
    .variants = エラーコード
error-message = エラー メッセージ
    .variants = エラーメッセージ

cause = 原因 { $n }
step = 手順 { $n }
    .variants = ステップ { $n }

solution = 解決策
    .variants = 解決方法 | ソリューション
causes-and-solutions = 原因と解決策
    .variants = 原因と解決方法 | 考えられる原因と解決策

note = メモ
    .variants = 注 | 注記 | 備考
tip = ヒント
warning = 警告
important = 重要
caution = 注意
    .variants = 注意事項
