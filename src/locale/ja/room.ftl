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

command-adopt = 採択とする
hint-adopt = 採択
command-reword-shown = 会場の前で文言を改める
hint-reword-shown = 修正
command-postpone = 継続審議とする
hint-postpone = 継続
command-withdraw = 撤回とする
hint-withdraw = 撤回
command-reject = 否決とする
hint-reject = 否決
command-ask-vote = 採決の結果を記す
hint-ask-vote = 採決
command-copy-record = 決定事項一覧をコピー
hint-copy-record = 一覧をコピー

room-before = 修正前
room-after = 修正後
room-wording-how = Enter 確定   Esc 後で続ける
room-vote = 採決：
room-vote-how = 賛成 反対 棄権、または全会一致
room-frozen = 採択済みの文言は変わりません
room-reads-only = この会議は閲覧のみです
room-nothing-to-undo = ここで取り消すものはありません
room-copying = コピー中
room-copied = 一覧をコピーしました
room-not-copied = 一覧をコピーできませんでした
room-next = 次回開催予定
read-back-offer = 未確認の決定事項が{ $n }件：{ $key }
decision-replaced = 第{ $n }号により差替え
decision-replaced-in = { $date }の会議の第{ $n }号により差替え
config-about-room-theme = 会場に示す画面の色（F9）
