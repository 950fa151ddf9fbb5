# 会議から会議へ、追跡。

command-follow = この会議に続く会議
hint-follow = 続き
sheet-following = 新しい会議（前回：{ $meeting }）
cli-follow-no-date = 前回の会議に次回の日程がありません。--date で日付または言葉を指定してください
cli-new-no-day = 日付が必要です（例：2009-05-27）：「{ $date }」
cli-arg-last = 前回の会議。名簿、議題、未決事項を引き継ぐ

grammar-done = 行動の完了・質問の回答
grammar-given-up = 行動の中止
grammar-indicator = 委員会が追う指標
ghost-done = 完了
ghost-given-up = 中止
ghost-settled = 回答済み
ghost-indicator = 指標
ghost-no-indicator = 指標を削除
problem-no-open-point = 「{ $words }」に当たる未決事項がないか、複数あります
