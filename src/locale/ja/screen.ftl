### 画面の文言（日本語）。用語は議事録の慣行に従う：議事録、決定事項、議題、発言、出席者、実施事項、保留事項。
### 文は短い丁寧体、見出しと操作名は体言止め。約物は全角、数字とキー名は半角。

## 見出し行

saved-at = { $hour } 保存済み
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
tab-roster = 名簿
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
recovered-conflict = 手で変更されたファイルに当てはまらない変更 { $n } 件を { $path } に残しました
foreign-change = ファイルが他で変更されました。その版は { $path } に残してあります
locked-by = 閲覧のみ：{ $who } が { $host } で { $hour } から記録中
locked = 閲覧のみ：他で記録中です
locked-on = 閲覧のみ：{ $host } で { $hour } から記録中
locked-take-over = { $key } で引き継ぐ
taken-over = 他の方が引き継ぎました。閲覧のみです
taken-over-by = { $who } が引き継ぎました。閲覧のみです
took-over = 引き継ぎました
too-small = 画面が小さすぎます：{ $columns } × { $rows } 以上必要です。入力は続けられます。
