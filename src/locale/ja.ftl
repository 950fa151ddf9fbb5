### 画面の文言（日本語）。用語は議事録の慣行に従う：議事録、決定事項、議題、発言、出席者、実施事項、保留事項。
### 文は短い丁寧体、見出しと操作名は体言止め。約物は全角、数字とキー名は半角。

## 見出し行

saved-at = { $hour } 保存済み
saving = 保存中
not-saved-since = { $hour } から未保存
not-saved-why = { $hour } から未保存：{ $why }
draft-mark = 案

## 欄

pane-agenda = 議題
pane-log = 発言記録
pane-decisions = 決定事項
pane-actions = 実施事項
pane-questions = 保留事項
pane-people = 出席者
pane-excused = 欠席者（連絡あり）
pane-floor = 発言中
pane-findings = 送付前の確認事項
pane-sessions = 会議一覧
pane-fiches = グッドプラクティス事例票
pane-themes = 配色
more-above = ↑ { $n }
more-below = ↓ { $n }
pane-suggestions = 修正の提案
suggestion-found = 「{ $words }」
suggestion-better = → 「{ $words }」？
remark-t16 = この日は{ $note }です（フランス語）
remark-t31 = 表記が分かれています：{ $note }
remark-t35 = 一覧の他の項目と終わり方が違います
remark-t38 = 数字で始まる文
remark-w10 = その後日程が変わりました：決定事項{ $note }を参照
remark-e12 = この日は{ $note }です（英語）
remark-j9 = この日は{ $note }曜日です
suggestion-taken = 直しました。会議の画面で { $key } を押すと戻ります
suggestions-taken = 提案 { $n } 件を反映しました。会議画面の { $key } で戻せます
suggestions-none = 反映できる提案はありません。手で直してください
suggestion-not-here = この文は自動で作られています。{ $key } で元の行へ
themes-sample = 分科会のテーマを決める必要がある。
themes-keep = この配色を残すには { $file } に theme: "{ $name }"
tab-agenda = 議題
tab-log = 発言記録
tab-decisions = 決定事項
tab-people = 出席者
queue = 発言待ち：{ $names }

## 送付前の確認事項

finding-duplicate-id = 内部番号が同じ行が二つあります
finding-duplicate-key = 略号 { $key } が二人に付いています
finding-unknown-person = 略号 { $key } の人はいません
finding-unknown-id = 存在しないものを参照する行があります（{ $id }）
finding-empty-header =
    { $field ->
        [event] 会議名が空です
        [body] 委員会名が空です
       *[place] 場所が空です
    }
finding-pending = { $key }：氏名未確認
finding-no-function = 発言した { $name } の役職が不明です
finding-flag = 要確認
finding-not-read-back = 決定事項 { $number } はまだ読み上げていません
finding-no-verb = 決定 { $number }：何を決めたのか読み取れません
finding-no-owner = 担当者のいない実施事項
finding-no-deadline = 期限のない実施事項
finding-no-reason = 送付後に変更されましたが、理由がありません。Enter で入力
finding-nothing-said = この議題には何も記録されていません
finding-untranslated =
    { $language ->
        [en] 英語がまだありません
        [ja] 日本語がまだありません
       *[fr] フランス語がまだありません
    }
finding-empty-text = 空の行
finding-empty-topic = 項目のないテーマ
finding-still-confidential = 秘密会が終わっていません
finding-not-closed = 閉会していません
findings-none = 確認事項なし
findings-count =
    { $n ->
        [0] 確認事項なし
       *[other] 確認事項 { $n } 件
    }

## クリップボード

copy-desktop = コピーしました：書式付き＋テキスト
copy-terminal = 端末に渡しました（未確認）：{ $path }
copy-terminal-plain = 端末に渡しました（未確認）
copy-failed = コピーできません：{ $why }
copy-failed-html = コピーできません：{ $why }（書式付き：{ $path }）
copy-too-long = 端末には長すぎます
copy-under-way = コピー中

## 復旧、ロック、引き継ぎ

recovered = 会議を復旧しました：ジャーナルから { $lines } 行
recovered-draft = 入力途中の行を復旧しました
recovered-damaged = 読めない記録 { $n } 件を { $path } に移しました
recovered-conflict = 手で変更されたファイルに当てはまらない変更 { $n } 件を { $path } に残しました
foreign-change = ファイルが他で変更されました。その版は { $path } に残してあります
locked-by = 閲覧のみ：{ $who } が { $host } で { $hour } から記録中
locked = 閲覧のみ：他で記録中です
locked-on = 閲覧のみ：{ $host } で { $hour } から記録中
locked-take-over = { $key } で引き継ぐ
taken-over = 他の方が引き継ぎました。閲覧のみです
taken-over-by = { $who } が引き継ぎました。閲覧のみです
took-over = 引き継ぎました
panic-journal = copil は内部エラーで停止しました。記録した内容は失われていません：{ $path }
panic = copil は内部エラーで停止しました。
panic-reopen = 会議を開き直すと続けられます。
too-small = 画面が小さすぎます：{ $columns } × { $rows } 以上必要です。入力は続けられます。

## ファイルの誤り

error-place = { $line } 行 { $column } 桁：
error-file = { $path }、{ $line } 行 { $column } 桁：
theme-error = 配色：{ $why }
theme-unknown = 配色「{ $name }」はありません（あるもの：{ $known }）
theme-colour = 「{ $colour }」は色 "#rrggbb" でもパレットの名前でもありません
theme-cycle = 「{ $name }」が自分自身を継いでいます
theme-missing = { $role } がありません
theme-reloaded = 配色を読み直しました：{ $name }
theme-kept = 配色はそのままです：{ $why }
keymap-syntax = キー設定のファイルではありません：{ $why }
keymap-mode = 場面「{ $name }」はありません（あるもの：{ $modes }）
keymap-command = 操作「{ $name }」はありません
keymap-not-here = 操作「{ $command }」は「{ $mode }」にありません
keymap-key = 「{ $key }」：{ $why }
keymap-letter = 「{ $key }」は「{ $mode }」では文字です。操作にはできません
keymap-taken = 「{ $key }」は「{ $mode }」で「{ $command }」に使われています。その操作に別のキーか "" を付けてください
config-about-language = 画面の言語：fr、en、ja。なければシステムの言語
config-about-theme = 画面の配色。「配色を選ぶ」で一覧
config-about-sessions = 会議録のフォルダー
config-about-rapporteur = 同じ会議録を開いた人に示す名前
config-about-mouse = マウス。false なら端末側の文字選択に使う
config-absent = （なし）
config-file-head =
    copil の設定。変えたい項目の // を外してください。
    キーは同じ場所の keys.ron、略語は abbreviations.ron で設定します。
keymap-file-head =
    copil のキー。変えるには行頭の // を消します。
    複数のキーは空白で区切り、"" はキーなし。
    フランス語のキー名も使えます：Entrée、Échap、Maj+Tab、Suppr、Pg.préc。
key-error-unknown = その名前のキーはありません
key-error-digit = Ctrl や Alt と数字は AZERTY 配列では届きません
key-error-same = 端末では Tab、Enter、Esc と区別できません
key-error-reserved = Ctrl+C は選択した語のコピー専用です
key-error-altgr = Ctrl+Alt と文字は AltGr、つまり文字です

## キー

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-tab = Tab
key-esc = Esc
key-backspace = Backspace
key-delete = Delete
key-insert = Insert
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = Home
key-end = End
key-page-up = PageUp
key-page-down = PageDown
key-space = Space

## 場面

mode-start = 会議の選択
mode-fiche = 事例票
mode-form = 新しい会議
mode-live = 入力行
mode-find = 検索する語
mode-select = 記録の行を選択中
mode-edit = 行の文
mode-preview = 議事録の確認
mode-help = ヘルプ
mode-palette = 操作一覧
mode-confirm = 質問
mode-themes = 配色の選択
mode-kinds = 選んだ行の種類
mode-people = 出席者名簿
mode-choose = 人の選択

## ヘルプの章

group-capture = 記録する
group-line = 入力行の中
group-select = 選んで直す
group-kind = 行の種類を変える
group-people = 出席者
group-agenda = 議事次第
group-move = 移動する
group-document = 議事録
group-program = 会議とプログラム

## 操作：名前と、キー案内の一語

command-commit = 行を確定
hint-commit = 確定
command-complete = 語を補完、氏名を確定
hint-complete = 補完
command-history-previous = 前に入力した行
hint-history-previous = 前
command-history-next = 次に入力した行
hint-history-next = 次
command-cancel = 戻る
hint-cancel = 戻る
command-clear-line = 行を空にする（入力した行に残ります）
hint-clear-line = 空に
command-name-pending = 未確認の氏名を確定
hint-name-pending = 氏名
command-next-flag = 次の「要確認」へ
hint-next-flag = 要確認
command-find = 会議録を検索
hint-find = 検索
command-next-hit = 次の一致へ
hint-next-hit = 次へ
command-previous-hit = 前の一致へ
hint-previous-hit = 前へ
command-jump = 発言者・議題・決定事項へ
hint-jump = 移動
command-left = 一文字左へ
hint-left = 左
command-right = 一文字右へ
hint-right = 右
command-word-left = 一語左へ
hint-word-left = 語
command-word-right = 一語右へ
hint-word-right = 語
command-line-start = 行頭へ
hint-line-start = 行頭
command-line-end = 行末へ
hint-line-end = 行末
command-extend-left = 左へ一字選択
hint-extend-left = 選択
command-extend-right = 右へ一字選択
hint-extend-right = 選択
command-extend-word-left = 語頭まで選択
hint-extend-word-left = 語
command-extend-word-right = 語末まで選択
hint-extend-word-right = 語
command-extend-up = 上へ一行選択
hint-extend-up = 選択
command-extend-down = 下へ一行選択
hint-extend-down = 選択
command-extend-start = 行頭まで選択
hint-extend-start = 行頭
command-extend-end = 行末まで選択
hint-extend-end = 行末
command-select-all = 全文を選択
hint-select-all = 全文
command-cut-words = 選択した語を切り取り
hint-cut-words = 切り取り
command-copy-words = 選択した語をコピー
hint-copy-words = コピー
command-paste-words = 切り取った語を貼り付け
hint-paste-words = 貼り付け
command-delete-back = 前の文字を削除
hint-delete-back = 削除
command-delete-forward = 次の文字を削除
hint-delete-forward = 削除
command-delete-word = 前の語を削除
hint-delete-word = 語
command-delete-word-forward = 次の語を削除
hint-delete-word-forward = 語
command-select = 記録の行を選ぶ
hint-select = 選択
command-edit-picked = 選んだ行を直す
hint-edit-picked = 修正
command-delete-picked = 選んだ行を削除
hint-delete-picked = 削除
command-give = 行を他の発言者のものにする
hint-give = 発言者
command-join = 行を前の行につなぐ
hint-join = つなぐ
command-move-up = 選んだ行を上へ
hint-move-up = 上へ
command-move-down = 選んだ行を下へ
hint-move-down = 下へ
command-mark = 行を複数選択に加える・外す
hint-mark = 印
command-duplicate = 選んだ行を複製
hint-duplicate = 複製
command-split = カーソル位置で行を分ける
hint-split = 分ける
command-reread-text = 文として読み直す
hint-reread-text = 文
command-reread-command = 命令として読み直す
hint-reread-command = 命令
command-undo = 元に戻す
hint-undo = 元に戻す
command-redo = やり直す
hint-redo = やり直す
command-retype = 選んだ行の種類を変える
hint-retype = 種類
command-as-note = 発言にする
hint-as-note = 発言
command-as-point = 箇条書きにする
hint-as-point = 箇条
command-as-topic = テーマにする
hint-as-topic = テーマ
command-as-agreement = 合意にする
hint-as-agreement = 合意
command-as-decision = 決定事項にする
hint-as-decision = 決定
command-as-action = 実施事項にする
hint-as-action = 実施
command-as-question = 保留事項にする
hint-as-question = 保留
command-private = 非公開にする・戻す
hint-private = 非公開
command-confidential = 秘密にする・戻す
hint-confidential = 秘密
command-practice = 優良事例にする・戻す
hint-practice = 優良事例
command-flag = 要補足にする・解く
hint-flag = 要補足
command-people = 出席者：出欠・委任・発言順
hint-people = 出席者
command-presence = 出席・欠席連絡・欠席
hint-presence = 出欠
command-all-present = 未記入の全員を出席に
hint-all-present = 全員出席
command-proxy = 代理人を指定
hint-proxy = 代理
command-form = 内容を編集（人・議事）
hint-form = 編集
command-new-person = 人を追加
hint-new-person = 追加
command-ask-floor = 発言を求める
hint-ask-floor = 発言希望
command-withdraw-floor = 発言希望を取り下げる
hint-withdraw-floor = 取下げ
command-next-speaker = 次の発言者へ
hint-next-speaker = 次へ
command-agenda = 議事次第へ
hint-agenda = 議事
hint-open-item = 移る
hint-give-floor = 発言
command-new-item = 議事を追加
hint-new-item = 追加
command-leave-item = 議事を離れる
hint-leave-item = 離れる
command-up = 上へ
hint-up = 上
command-down = 下へ
hint-down = 下
command-next-pane = 次の欄へ
hint-next-pane = 次へ
command-previous-pane = 前の欄へ
hint-previous-pane = 欄
command-page-up = 前のページ
hint-page-up = ページ
command-page-down = 次のページ
hint-page-down = ページ
command-top = 先頭へ
hint-top = 先頭
command-bottom = 末尾（現在）へ
hint-bottom = 現在
command-beside-up = 記録の横の欄を前のページへ
hint-beside-up = ページ
command-beside-down = 記録の横の欄を次のページへ
hint-beside-down = ページ
command-accept = 提案どおりに直す
command-accept-all = 提案をすべて反映
hint-accept-all = すべて
command-next-document = 次の文書
hint-next-document = 文書
command-next-format = 次の形式
hint-next-format = 形式
command-next-language = 次の言語
hint-next-language = 言語
command-reload-house = 書式を読み直す
hint-reload-house = 書式
command-export = 文書を書き出す
hint-export = 書き出し
command-mark-sent = 送付済みにする
hint-mark-sent = 送付済み
hint-accept = 直す
command-preview = 議事録の確認
hint-preview = 確認
command-copy = 議事録をコピー（書式付き＋テキスト）
hint-copy = コピー
command-open = 会議を開く
hint-open = 開く
command-new = 新しい会議
hint-new = 新規
command-new-fiche = 新しい事例票
hint-new-fiche = 事例票
command-other-language = 事例票を別の言語で書く
hint-other-language = 言語
command-save = 会議のファイルを今書き込む
hint-save = 書き込み
command-take-over = 記録を引き継ぐ
hint-take-over = 引き継ぐ
command-yes = はい
hint-yes = はい
command-no = いいえ
hint-no = いいえ
command-help = ヘルプ：キーと書き方
hint-help = ヘルプ
command-palette = すべての操作
hint-palette = 操作
command-reload-theme = 配色のファイルを読み直す
hint-reload-theme = 配色
command-choose-theme = 配色を選ぶ
hint-choose-theme = 配色
command-redraw = 画面を描き直す
hint-redraw = 再描画
command-suspend = copil を中断（fg で再開）
hint-suspend = 中断
command-quit = 終了
hint-quit = 終了

## 記録の画面

person-pending = { $name }（氏名未確認）
side-speaks = { $side }（代表団）
list-and = { $most }、{ $last }
floor-nobody = 発言者なし
floor-topic = テーマ：{ $topic }
floor-private = 自分だけのメモ
agenda-empty = 「odj+ 件名」で議題を追加
agenda-spent = { $n }分
agenda-planned = 予定 { $n }分
people-all = 名簿  { $n }
people-present = { $size ->
    [short] 出席 { $n }
   *[other] 出席者  { $n }
    }
people-excused = { $size ->
    [short] 連絡 { $n }
   *[other] 欠席連絡  { $n }
    }
people-absent = { $size ->
    [short] 欠席 { $n }
   *[other] 欠席  { $n }
    }
people-represented = { $size ->
    [short] 代理 { $n }
   *[other] 代理  { $n }
    }
header-item = 議題 { $n }
log-empty = まだ記録がありません。「ar: 本文」で発言、「! 本文」で決定事項。
log-item = 議題 { $n }　{ $title }
log-item-again = 議事{ $n } · { $title }（続き）
log-arrival = { $name } 到着
log-departure = { $name } 退席
log-departure-proxy = { $name } 退席、代理 { $proxy }
log-chair = 議長：{ $name }
log-pen = 記録者：{ $name }
log-reservation = 留保：{ $name }
log-reservation-nobody = 留保
log-quotation = 引用：{ $source }
log-quotation-dated = 引用：{ $source }、{ $date }
log-closed-doors = 秘密会
log-open-doors = 秘密会終了
log-pause = 休憩
log-resume = 再開
log-closing = 閉会
mark-private = 非公開
mark-confidential = 秘密
mark-practice = 優良事例
mark-flag = 要確認
mark-flag-text = 要確認：{ $text }
side-empty = まだありません
decision-noted = 記録
decision-adopted = 採択
decision-postponed = 延期
decision-rejected = 否決
decision-withdrawn = 撤回
decision-amendment = （{ $text }）
decision-frozen = 採択済みのため文言は変えられません。「!N+ 本文」で修正を付けます。
vote-unanimous = 全会一致
vote-tally = 賛成 { $for }、反対 { $against }、棄権 { $abstained }
due-by = { $day ->
    [yes] { $date }まで
   *[no] { $date }まで
    }
due-before = { $day ->
    [yes] { $date }より前
   *[no] { $date }より前
    }
due-for = { $day ->
    [yes] { $date }に
   *[no] { $date }に
    }
question-settled = 解決済み

## 画面の返事

complete-nothing = 補完するものがありません
pasted = { $n } 行を文として貼り付けました。{ $key } で命令として読み直せます
undone = 元に戻しました：{ $what }
undone-nothing = 元に戻すものがありません
redone = やり直しました：{ $what }
redone-nothing = やり直すものがありません
viewer-no-commit = 閲覧のみ：行は残っています。{ $key } で引き継ぐと確定できます
naming-nobody = 氏名未確認の人はいません
naming-label = { $key } の氏名：
named = { $key } は { $name }：発言もすべて移りました
giving-label = 発言者：
given = { $name } の発言にしました。{ $key } で戻ります
joined-lines = 前の行につなぎました。{ $key } で分けます
move-not = これ以上は動かせません
move-fixed = この決定は番号付きで送付済みのため動かせません
pending-is-text = 文として読み直しました
ask-who = 「{ $key }」はどなたですか？ { $name } で氏名、{ $text } で文にします
pick-nothing = 選ぶものがまだありません
pick-no-words = この行には直す文がありません
flag-none = 「要確認」はありません
seek-label = 検索：
seek-count = { $n } 件中 { $at }
seek-nothing = 見つかりません
jump-label = 移動先：
jump-what = キー・氏名 · 3 議題3 · !3 決定3 · . 要補足 · 空欄で現在
jump-no-number = 「{ $n }」はありません
jump-no-turn = { $name }はまだ発言していません
half-again = 途中の修正に戻りました。{ $key } で記録した文に戻します
half-kept = 途中の修正は残してあります。ここでまた続けられます
words-empty = 行は空にできません。削除してください
words-copied = コピーしました
clip-empty = ここで切り取ったものはありません。外からは端末の貼り付けで
deleted = 削除しました。{ $key } で戻ります
retyped = { $n } → { $kind }。{ $key } で元に戻す
retyped-less = { $n } → { $kind }（担当・期限・採決は除く）。{ $key } で元に戻す
carried = { $what }：{ $n }。{ $key } で元に戻す
carried-no-more = { $what }：解除。{ $key } で元に戻す
duplicated = 複製しました。{ $key } で元に戻す
split-done = 二つに分けました。{ $key } で元に戻す
split-not = カーソルが端にあり、分けるものがありません
decision-sent = 番号付きで送付済みの決定です。「!N- 理由」で取り下げます
chosen-count = { $n } 行を選択中
delete-not = これは削除できません
not-here = { $command }：ここでは使えません
undo-change = 変更
reread-text-done = 文として読み直しました。{ $key } で戻ります
reread-command-done = 命令として読み直しました。{ $key } で戻ります
reread-not = 他の読み方はありません
live-welcome = 開会しました。「+ 名 姓，役職」で人を追加します。
shipped = 見本
shipped-note = 見本です。最初の変更で写しを作ります
confirm-quit-unsaved = 赤で示した時刻より後の入力はディスクに書き込まれておらず、失われます。それでも終了しますか？
confirm-copy-shipped = これは copil に付属する見本で、変更されることはありません。写しをご自分のフォルダーに作り、そちらで続けますか？ 入力中の行は残ります。
copied-shipped = 写しで作業しています：{ $file }
preview-draft = 案
document-compte-rendu = 議事録
document-releve = 決定事項一覧
document-ordre-du-jour = 議題
document-actions = 実施事項
document-objectifs = 目標別の決定事項
document-rectificatif = 訂正表
document-fiche = 事例票
document-feuille-de-route = ロードマップ
format-text = テキスト
format-md = マークダウン
format-html = ウェブページ
format-email = メール
format-docx = ワード文書
format-odt = オープンドキュメント
format-pdf = PDF文書
format-eml = メールの下書き
format-json = JSONデータ
language-fr = フランス語
language-en = 英語
language-ja = 日本語
preview-pages = 約 { $n } ページ
house-reloaded = 書式を読み直しました：{ $name }
house-kept = 書式はそのままです：{ $why }
asking-export = ファイル名（会議のフォルダー内）：
asking-sent = この文書を誰に送りましたか？
asking-reason = 送付後の変更です。理由は？（求めた人がいれば「キー：理由」）
sent-nothing = まだ何も送られていません。先にコピーか書き出しをしてください
sent-noted = 送付を記録しました。決定事項の番号は固定されます
sent-failed = 送付を記録できません：{ $why }
reason-wanted = 送付済みの内容が変わります：{ $key } で理由を入力
reason-kept = 理由を記録しました。訂正表に載ります
export-no-path = 名前だけを入力してください。会議のフォルダーに保存されます
export-under-way = 書き出し中
exported = 書き出しました：{ $path }
export-changed = { $name } はその後変更されたため、そのまま残します。別の名前の案：{ $offer }
export-failed = 書き出せません：{ $why }

## 出席者、議事次第

pane-roll = 出席者
roll-how = 検索
roll-empty = まだ誰もいません。
roll-side = { $side }   { $here } / { $all }
roll-present = 出席 { $n }
roll-excused = 欠席連絡 { $n }
roll-absent = 欠席 { $n }
roll-represented = 代理 { $n }
roll-unsaid = 未記入 { $n }
roll-queue = 順番 { $n }
roll-speaks = 発言中
roll-pending = 誰？
presence-present = 出席
presence-excused = 欠席連絡
presence-absent = 欠席
presence-represented = 代理
presence-represented-by = 代理：{ $name }
role-member = 委員
role-chair = 議長
role-rapporteur = 書記
role-interpreter = 通訳
role-guest = 来賓
choose-proxy = { $name }の代理人は？
choose-identity = 「{ $key }」は誰？
choose-another = 別の人を選んでください
person-known = この人は特定済みです
person-named = { $name }は議事録に{ $n }回出ているため、名簿から消せません
person-key-kept = 議事録では「{ $key }」で記録済みです。「{ $also }」も同じ人を指します
all-present = { $n }名を出席にしました。欠席の人はスペースで
queue-waits = すでに発言を待っています
queue-not = 発言を待っていません
floor-given = { $name }の発言です
item-left = 議事を離れました：{ $title }
item-used = 「{ $name }」には{ $n }行あるため、消せません
form-person = 人の情報
form-person-new = 新しい人
form-item = 議事
form-item-new = 新しい議事
form-no-title = 議事には題名が必要です
form-no-minutes = 1から1440までの分数、または空欄
field-key = キー
field-name = 氏名
field-civility = 敬称
field-function = 役職
field-organisation = 所属
field-side = 代表団
field-role = 役割
field-town = 都市
field-email = メール
field-native = 現地表記
field-reading = 読み
field-title = 題名
field-planned = 予定（分）

## 会議の選択、新しい会議

start-empty = このフォルダーに会議はありません。「{ $key }」で作成します。
start-first = ようこそ。まだ会議がありません。{ $new } で最初の会議を作ります（五つの項目と、貼り付ける出席者名簿）。{ $open } で見本を開きます。見本は変更されません。「copil --demo」で見本の記録を実演します。
demo-begins = 実演：2009年5月27日の会議を目の前で記録します。どのキーでも、あなたの番になります。
demo-taken = あなたの番です。この試しの会議は終了時に消えます。
demo-ended = 実演は終わりました。あなたの番です。この試しの会議は終了時に消えます。
start-reading = フォルダーを読み込み中
start-entries = { $n ->
    [0] 記録なし
   *[other] { $n } 行
    }
start-decisions = { $n ->
    [0] 決定事項なし
   *[other] 決定事項 { $n } 件
    }
sheet-title = 新しい会議
sheet-event = 会議名
sheet-body = 委員会
sheet-number = 回
sheet-date = 日付
sheet-place = 場所
sheet-people = 出席者
sheet-people-how = 貼り付け可：表、CSV、メールアドレス、「氏名、役職」
sheet-people-count = { $n ->
    [0] まだ誰もいません
   *[other] { $n }名
    }
sheet-people-doubts = { $n ->
    [one] { $line }行目を読み取れません
   *[other] { $n }行を読み取れません（最初は{ $line }行目）
    }
sheet-doubt = { $line }行目を読み取れません：「{ $text }」。直すか、もう一度確定すると除外します。
sheet-missing = 入力または修正してください：{ $field }

## ヘルプ、操作

pane-help = ヘルプ
help-grammar = 入力行
palette-what = 何をしますか？
palette-nothing = その名前の操作はありません
help-what = 入力して検索
command-sessions = 会議の選択に戻る
hint-sessions = 会議一覧

## 書き方

grammar-floor = 発言者の交代と最初の発言
grammar-joint = 連名の発言
grammar-side = 代表団としての発言
grammar-words = 発言者の記録
grammar-continue = 直前の記録の続き
grammar-aside = 発言者を変えずに他の人の発言
grammar-point = 発言やテーマの箇条
grammar-topic = テーマを開く、テーマに戻る
grammar-agreement = 合意事項
grammar-reservation = 留保
grammar-quotation = 引用（出典、日付）
grammar-decision = 決定事項
grammar-reword = 決定事項の文言を変える
grammar-amend = 決定事項に修正を付ける
grammar-translate = 仏・英・日の訳文
grammar-withdraw = 決定事項の撤回
grammar-reject = 否決された提案
grammar-postpone = 決定事項の延期
grammar-question = 保留事項
grammar-action = 実施事項：担当、内容、期限
grammar-objective = 決定事項・実施事項が資する行程表の目標
grammar-vote = 直前または番号の決定事項の採決
grammar-present = 出席
grammar-excused = 欠席（連絡あり）
grammar-absent = 欠席
grammar-represented = 代理出席
grammar-arrive = 到着
grammar-leave = 退席（委任も）
grammar-chair = 議長の交代
grammar-pen = 記録者の交代
grammar-walk-on = 人の追加
grammar-queue = 発言の申し出
grammar-unqueue = 申し出の取り下げ
grammar-next-speaker = 次の人の発言
grammar-item = 議題へ進む
grammar-new-item = 議題の追加
grammar-leave-item = 議事を離れる
grammar-next = 次回開催予定
grammar-hours = 予定時間
grammar-approval = 前回議事録の承認
grammar-approved = この議事録の承認日
grammar-annex = 配付資料・添付資料
grammar-distribution = 配布先
grammar-addendum = 本日付の追記
grammar-private = 自分だけのメモ、出力されません
grammar-flag = 要確認
grammar-practice = グッドプラクティス事例票のメモ
grammar-huis-clos = 秘密会
grammar-reopen = 秘密会の終了
grammar-replace = 語の置き換え
grammar-pause = 休憩
grammar-resume = 再開
grammar-close = 閉会
grammar-literal = そのままの文（行頭に空白）
grammar-called = 文中の「M. ROSSINOT」
grammar-abbreviation = 登録した略語、続けて空白

## 入力行がどうなるか

ghost-change = { $old } → { $new }
problem-frozen = 決定事項 { $n } は採択済みまたは送付済みです。修正（「!{ $n }+」）だけができます
problem-no-decision = 決定事項 { $n } はありません
problem-no-item = 議題 { $n } はありません
problem-no-person = 「{ $form }」という人はいません
problem-several = 「{ $form }」に当たる人が複数います：{ $names }
problem-not-found = 「{ $words }」は見つかりません
problem-no-speaker-before = まだ発言者がいません
problem-nothing-before = まだ記録がありません
problem-no-topic = 開いたテーマがありません
problem-no-roadmap = 先に行程表を示してください（目標：17（行程表…））
problem-empty-queue = 発言の申し出はありません
problem-no-open-item = 議論中の議事はありません
ghost-nothing = 確定するものがありません
ghost-refused = できません
ghost-note = 発言
ghost-point = 箇条
ghost-practice = 発言（好事例）
ghost-private = 自分だけのメモ
ghost-continue = 続き
ghost-floor = 発言者
ghost-topic = 新しいテーマ
ghost-topic-back = テーマに戻る
ghost-agreement = 合意事項
ghost-reservation = 留保
ghost-quotation = 引用
ghost-decision = 決定事項 { $n }
ghost-decision-rejected = 提案の否決
ghost-decision-reworded = 決定事項 { $n } の文言変更
ghost-decision-amended = 決定事項 { $n } の修正
ghost-decision-withdrawn = 決定事項 { $n } の撤回
ghost-decision-postponed = 決定事項 { $n } の延期
ghost-vote = 決定事項 { $n } の採決
ghost-objective = 決定事項 { $n } の目標
ghost-objective-action = 実施事項の目標
ghost-action = 実施事項
ghost-question = 保留事項
ghost-presence-unknown = 出欠不明
ghost-presence-present = 出席
ghost-presence-excused = 欠席（連絡あり）
ghost-presence-absent = 欠席
ghost-presence-represented = 代理出席
ghost-arrival = 到着
ghost-departure = 退席
ghost-chair = 議長
ghost-pen = 記録者
ghost-walk-on = 新しい人
ghost-queue = 発言の申し出
ghost-unqueue = 申し出の取り下げ
ghost-next-speaker = 次の人の発言
ghost-item = 議題 { $n }
ghost-new-item = 新しい議題 { $n }
ghost-leave-item = 議事を離れる
ghost-next-meeting = 次回開催予定
ghost-doors-closed = ここから秘密会
ghost-doors-open = 秘密会終了
ghost-confidential = 秘密扱い
ghost-pause = 休憩
ghost-resume = 再開
ghost-close = 閉会
ghost-flag = 要確認
ghost-replace = 置き換え
ghost-translation = 訳文
ghost-hours = 時間
ghost-approval = 前回議事録を承認
ghost-approved = 議事録の承認
ghost-annex = 添付資料
ghost-distribution = 配布先
ghost-addendum = 追記
problem-no-words = 文がありません

## コマンドライン

cli-about = 委員会の議事録を、会議中に端末で取る
cli-after-help = 終了コード：0 完了、1 完了したが回答が必要、2 コマンドラインの誤り、3 ファイルの誤り、4 読み書きの失敗または停止の要求、5 他の人が記録中。
cli-new = 会議を作る
cli-fiche = グッドプラクティス事例票を用意します
cli-fiche-new = 事例票を作ります（空白、または会議から）
cli-fiche-edit = 事例票を画面で開きます
cli-take = 標準入力から入力行を取り込む
cli-render = 会議の文書を作る
cli-copy = 議事録をコピーする（書式付きとテキスト）
cli-check = 会議の矛盾と、送付前に確認することを示す
cli-config = 設定の場所を示す、またはひな形を書き出す
cli-keymap = キー設定の場所を示す、またはひな形を書き出す
cli-completions = シェルの補完を出力する
cli-man = マニュアルページを出力する
cli-arg-file = 会議のファイル
cli-arg-sessions = 最初の画面に会議を並べるフォルダー
cli-arg-theme = 画面の配色
cli-arg-lang = 画面の言語
cli-arg-config = 設定ファイル
cli-arg-log = プログラム自身のログの書き込み先
cli-arg-event = 会議名
cli-arg-body = 開かれる委員会
cli-arg-number = 第何回か
cli-arg-date = 開催日
cli-arg-place = 場所（主催の機関）
cli-arg-language = 文書の言語
cli-arg-house = 文書の書式
cli-arg-roster = 名簿（列 key,name,function,side など）
cli-arg-command = 何をするか
cli-arg-fiche = 事例票
cli-arg-new-fiche = 作るファイル
cli-arg-from = bp: の付いた行と名簿から事例票を埋める会議
cli-arg-who = この人の行だけ
cli-arg-fiche-language = 事例票の言語。なければ会議の言語
cli-arg-agenda = 議題、一行に一件
cli-arg-strict = 回答の必要な行があれば 1 で終わる
cli-arg-typography = 組版と校正の提案も表示する
cli-arg-verbose = 各行をどう読んだかを示す
cli-arg-document = 文書の種類
cli-arg-format = 形式
cli-arg-output = 書き込むファイル。なし、または - で標準出力
cli-arg-shell = シェルの種類
cli-arg-default = 何も変えないひな形を標準出力に書き出す（全項目の説明付き）
cli-error = エラー
cli-warning = 要確認
copy-name = 写し
cli-no-house = 書式「{ $house }」はありません。設定フォルダーの themes/house に置くか、comite を使ってください
cli-shipped = { $path } は付属の見本で、変更されることはありません。先に写しを作ってください
cli-no-terminal = 画面には端末が必要です。端末なしでできることは copil --help をご覧ください
cli-arg-demo = 見本の記録を実演する。試しの会議は終了時に消える。どのキーでも交代する
cli-arg-speed = 読む速さの何倍か
cli-arg-print = 画面を開かず、その内容を文字で出力する。ディスクには何も書き込まない
cli-arg-keys = その前に押すキー：文字はそのまま、他は keys.ron と同じ名前（<Enter>、<F5>、<Ctrl+K>）、<< は記号 <
cli-arg-size = 画面の大きさ（桁と行）
cli-keys-unknown = --keys：「<{ $name }>」は{ $why }。キーは <Enter>、<F5>、<Ctrl+K> のように書き、<< は記号 <
cli-keys-open = --keys：「<{ $text }」が > で閉じていません。<< は記号 <
cli-print-no-copy = 画面の出力ではコピーしません
cli-arg-help = このヘルプを表示する
cli-arg-version = バージョンを表示する
cli-misplaced = { $what } は画面のための指定です。サブコマンドの指定はその名前の後に書いてください
cli-needs-an-answer = 回答が必要
cli-held = { $path }：会議は他で記録中です
cli-held-by = { $path }：{ $who } が { $host } で { $hour } から記録中です
cli-gave-way =
    { $n } 行目の後、会議は { $who } に引き継がれました。そこまでは書き込み済みで、残りはこれからです
cli-stopped = { $n } 行目の後で停止を求められました。そこまでは書き込み済みで、残りはこれからです
cli-would-overwrite = { $path } は会議のファイルなので文書は書き込みません。別の名前にしてください
cli-no-document = { $path }：このファイルから { $document } は作れないか、まだ内容がありません
cli-changed-since = { $path } は copil が書いた後に変更されたか、別の人が書いたものなので、そのままにします。{ $offer } という名前にするか、--force で上書きしてください
cli-binary-terminal = { $format } は端末に表示できません。-o ファイル名.{ $extension } で書き出すか、パイプや > を使ってください
cli-which-format = { $path }：形式が分かりません。--format か、ファイル名（.txt .md .html .docx .odt .pdf .eml .json）で指定してください
cli-no-host = 「{ $host }」はホスト名ではありません。コロンを含むこのマシンのファイルは ./名前 と書いてください
cli-no-ssh = ssh がありません。OpenSSH をインストールするか、会議のあるマシンでコピーしてください
cli-ssh-failed = ssh で { $host } に接続できません：
cli-no-copil-there = { $host } に { $program } がないか、シェルから見つかりません。--remote でパスを指定してください
cli-remote-failed = { $host }：
cli-remote-answer = { $host }：copil（{ $program }）の応答ではありません。別のプログラムか、古い copil か、シェルが起動時に何か出力していませんか
cli-arg-bilingual = 二言語を左右に並べる（fr,ja）
cli-arg-stacked = 二言語を上下に並べる
cli-arg-width = テキストの一行の桁数。指定しなければ一段落一行
cli-arg-flowed = 続く行の終わりに空白を置き、メールソフトがつなげられるようにする（RFC 3676）
cli-arg-attach = 下書きメールの添付（pdf,docx）
cli-arg-force = 変更されたファイルも上書きする
cli-arg-flavours = クリップボードの両形式（JSON）
cli-arg-final = 案ではない：ファイル名とメールの件名に「案」を付けない
cli-arg-with-confidential = 非公開の発言も含める
cli-arg-copied = 会議：このマシンのファイル、または ssh で届く HOST:FILE
cli-arg-remote = 向こうでの copil の名前
write-logo = ロゴ { $file } は PNG でも JPEG でもありません
write-logo-hint = PNG か JPEG で保存するか、様式から「logo」を外してください
write-no-font = 「{ $letter }」（{ $code }）を表示できるフォントがこのコンピューターにありません。何も書き出していません
write-no-font-hint = この文字を含むフォント（Debian・Ubuntu：fonts-noto-core または fonts-noto-color-emoji）をインストールするか、文字を変えてください
write-no-font-japanese-hint = 日本語フォントをインストールしてください（Debian・Ubuntu：fonts-noto-cjk）
write-no-pdf = この copil は PDF なしでビルドされています
write-no-pdf-hint = pdf 機能を付けてビルドするか、別の形式を選んでください

## 受け付けられないファイル

file-hint = ヒント：{ $hint }
file-missing = このファイルはありません
file-exists = すでにあります
file-not-allowed = システムが許可しません
file-read-only = ここは読み取り専用です
file-no-space = ディスクがいっぱいです
file-system = { $why }
file-too-large = ファイルが大きすぎます
file-not-text = UTF-8 のテキストではありません
file-not-ours = { $kind ->
    [fiche] 事例票
    [feuille_de_route] ロードマップ
   *[copil] 会議
}のファイルではありません
file-other-kind = これは{ $kind ->
    [fiche] 事例票
    [feuille_de_route] ロードマップ
   *[copil] 会議
}のファイルです
file-newer = より新しい copil が書いたファイルです（形式 { $format }）
file-newer-journal = より新しい copil がこの記録に書いています
file-key = 「{ $key }」は人のキーにできません
file-name = 「{ $name }」はファイル名にできません
file-objective = 目標{ $n }が二つあります
file-hint-exists = 別の名前を選んでください。何も書いていません
file-hint-not-allowed = 許可を確かめるか、会議を自分のフォルダーに写してください
file-hint-no-space = 空きを作ってからやり直してください
file-hint-too-large = 会議は 64 MiB までです。このファイルで合っていますか
file-hint-not-text = UTF-8 で保存し直してください
file-hint-not-ours = そのファイルは `({ $kind }: 1,` で始まります
file-hint-other-kind = ここには{ $kind ->
    [fiche] 事例票
    [feuille_de_route] ロードマップ
   *[copil] 会議
}のファイルが要ります
file-hint-newer = その版で開いてください。何も変えていません
file-hint-key = 文字と数字だけです。例：`ar`
file-hint-name = 文字、数字、ハイフンです。例：`2009-05-27-comite`
file-hint-objective = 引用は番号で行うので、それぞれに別の番号を付けてください
ron-field-unknown = 知らない項目 `{ $name }`
ron-word-unknown = 知らない語 `{ $name }`
ron-field-missing = 項目 `{ $name }` がありません
ron-field-twice = 項目 `{ $name }` が二つあります
ron-value = ここには { $expected } が要りますが、{ $found } があります
ron-cut = ファイルが途中で終わっています
ron-text-open = 文字列が閉じていません
ron-trailing = 終わりの後に何かあります
ron-nested = 括弧の入れ子が深すぎます
ron-comma = この前にコンマがありません
ron-colon = コロンがありません
ron-string = ここには文字列が要ります
ron-integer = ここには整数が要ります
ron-bounds = この数は範囲の外です
ron-identifier = ここには項目の名前が要ります
ron-boolean = ここには `true` か `false` が要ります
ron-list = ここには一覧が要ります
ron-map = ここには対応表が要ります
ron-struct = ここには丸括弧が要ります
ron-escape = 逆斜線の後の文字を知りません
ron-other = { $why }
ron-merge = ここに統合の途中の印が残っています
ron-hint-merge = どちらかの版を残し、印を消してください
ron-hint-meant = `{ $name }` のことですか
ron-hint-known = ここで使えるもの：{ $names }
ron-hint-missing = `{ $name }: …,` を加えてください
ron-hint-cut = 閉じる `]` や `)` がありません。ファイルが切れていませんか
ron-hint-text-open = `"` で閉じてください
ron-hint-string = 文字列は引用符で囲みます：`"…"`
ron-hint-integer = 数は引用符なしで書きます：`1`
ron-hint-bounds = 0 以上 4294967295 以下です
ron-hint-twice = どちらか一つを残してください
ron-hint-trailing = 最後の `)` ですべてが閉じます
ron-hint-colon = 項目は `name: value` と書きます
ron-hint-map = 対応表は波括弧の中に `"mae": "…"` と書きます
ron-hint-list = 一覧は `[…, …]` と書きます
ron-hint-struct = 項目は丸括弧で囲みます：`(name: value)`
ron-hint-escape = 逆斜線一つは `\\` と書きます

## 名簿、短縮語、書式

roster-empty = ファイルが空です。一行目は `key,name,function,side` です
roster-csv = CSV として読めません（{ $why }）。UTF-8 で、`,` か `;` 区切りで保存してください
roster-missing-column = 一行目に列 `{ $column }` がありません。key、name、function、side が要ります
roster-unknown-column = 知らない列 `{ $column }`。使えるもの：{ $known }
roster-column-twice = 列 `{ $column }` が二つあります。一つにしてください
roster-fields = 一行目は { $expected } 列ですが、{ $found } 列あります。コンマを含む文字列は引用符で囲んでください
roster-no-name = 名前がありません。`名 姓` と書いてください
roster-key-too-short = キー `{ $key }` は短すぎます。二文字以上か、空にして頭文字にしてください
roster-key-not-letters = キー `{ $key }` には文字だけが使えます
roster-key-is-keyword = キー `{ $key }` は入力行のコマンドです。別のものを選んでください
roster-key-is-word = キー `{ $key }` はフランス語の短い語です。別のものを選んでください
roster-key-twice = キー `{ $key }` は { $first } 行目にもあります。別のものを選んでください
roster-key-taken = キー `{ $key }` はすでに会議にあります。別のものを選んでください
roster-value = `{ $value }` は列 { $column } に使えません。使えるもの：{ $known }
abbreviation-name = 「{ $name }」は短縮語にできません。空白なしの文字と数字だけです
house-no-base = 元にする書式「{ $name }」はありません
house-hint-known = あるもの：{ $known }
house-cycle = 「{ $name }」を通して自分自身を元にしています
house-missing = { $name } がありません
house-no-logo = ロゴ { $file } がありません
house-hint-logo = { $path } に置くか、`logo: ""` と書いてください
house-hint-missing = それを書くか、`extends: "comite"` で始めてください
config-language = language "{ $name }"：fr、en、ja のどれかです
held-other-machine = { $who } が別の機械（{ $host }）で記録中です。そちらで頼んでください
held-no-answer = { $who } が記録中で、答えません

## 事例票

fiche-title = グッドプラクティス事例票
fiche-of = グッドプラクティス事例票　{ $town }
fiche-no-town = （市町村名）
fiche-town = 市町村
fiche-name = 自治体名
fiche-map = 地図（リンク）
fiche-domains = 分野
fiche-population = 人口
fiche-site = サイト（英語）
fiche-contact = 連絡先
fiche-text = 要点
fiche-cite = 目標
fiche-updated = 最終更新
fiche-missing = 未記入
fiche-not-a-link = リンクではありません。https:// で始まるアドレスにしてください
fiche-not-a-number = 人口は数字です。例：104,885
fiche-not-a-day = 日付を入力してください。例：2017年6月1日
fiche-not-an-objective = ロードマップの目標の番号を入力してください。例：17、第2項なら 17.2
fiche-complete = すべて記入済みです。
fiche-count = { $n ->
    [0] 記入済み
   *[other] 未記入 { $n }項目
}
