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
agenda-over = +{ $n }分
agenda-silent = 記録なし
agenda-from-to = { $from }から{ $to }まで
meeting-over = 会議 +{ $n }分
floor-silent = { $n }分間記録なし
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
mark-opens = 秘密ではなくなる
mark-announced = 非公開の外にも伝わります
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
pane-relay = 引き継ぎ
relay-keys = 名簿とキー
relay-turns = 直近の発言
relay-flags = 要確認
relay-line = 入力中の行
pasting = 貼り付け中… { $mega } MB
pasted = { $n } 行を文として貼り付けました。{ $key } で命令として読み直せます
undone = 元に戻しました：{ $what }
undone-nothing = 元に戻すものがありません
redone = やり直しました：{ $what }
redone-nothing = やり直すものがありません
viewer-no-commit = 閲覧のみ：行は残っています。{ $key } で引き継ぐと確定できます
viewer-reads-only = 閲覧のみ：行は残っていますが、このファイルへの書き込みは許可されていません
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
opening = 読み込み中…
opening-note = 会議録を読み込んでいます。入力した行は読み込み後に記録されます
live-welcome = 開会しました。「+ 名 姓，役職」で人を追加します。
shipped = 見本
shipped-note = 見本です。最初の変更で写しを作ります
confirm-quit-unsaved = 赤で示した時刻より後の入力はディスクに書き込まれておらず、失われます。それでも終了しますか？
confirm-copy-shipped = これは copil に付属する見本で、変更されることはありません。写しをご自分のフォルダーに作り、そちらで続けますか？ 入力中の行は残ります。
release-copy = 非公開の { $n } 行が文書とともにクリップボードに入ります。続けますか？
release-copy-again = 非公開の発言（{ $n } 行）が、少なくとも 1 分間、どこにでも貼り付けられるようになります。本当に外に出しますか？
release-export-again = 非公開の発言（{ $n } 行）が会議のそばの「{ $name }」に暗号化されずに書かれます。本当に外に出しますか？
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
asking-export-closed = 非公開の { $n } 行が文書に入ります。ファイル名（読めるのはご本人だけ）：
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
exported-closed = 非公開の発言も含めて書き出しました（読めるのはご本人だけ）：{ $path }
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
person-key-made = 「{ $key }」は{ $name }を指します。氏名からキーを作れません。変更は{ $people }、続けて{ $form }
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
sheet-people-keyless = 「yt: { $name }」でキーを指定できます
sheet-doubt = { $line }行目を読み取れません：「{ $text }」。直すか、もう一度確定すると除外します。
sheet-missing = 入力または修正してください：{ $field }
