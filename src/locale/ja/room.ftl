### 会場に見えるもの：会場表示と確認。

mode-room = 会場表示
mode-read-back = 決定事項の確認
group-room = 会場表示と確認

command-room = 会場に会議の状況を示す
hint-room = 会場
command-read-back = 議長とともに一件ずつ確認する
hint-read-back = 確認
command-next-sheet = 次のページ
hint-next-sheet = 次へ
command-previous-sheet = 前のページ
hint-previous-sheet = 前へ
command-larger = 大きく表示する
hint-larger = 拡大
command-smaller = 小さく表示する
hint-smaller = 縮小
command-follow-meeting = 会議の進行に合わせる／このページに留まる
hint-follow-meeting = 追従
command-show-queue = 発言待ちの人を示す／示さない
hint-show-queue = 順番

room-here = ただいまの議題
room-topic = 論点：{ $topic }
room-closed-doors = 非公開
room-proposal = 提案 第{ $n }号
room-adopted = 決定事項 第{ $n }号 — 採択
room-postponed = 提案 第{ $n }号 — 継続審議
room-rejected = 提案 第{ $n }号 — 否決
room-withdrawn = 提案 第{ $n }号 — 撤回
room-proposed = 提案中
room-place = { $n } ／ { $of }
room-part = { $n }ページ
