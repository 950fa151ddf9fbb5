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
    キーは同じ場所の keys.ron、略語は abbreviations.ron、定型文は phrases.ron で設定します。
keymap-file-head =
    copil のキー。変えるには行頭の // を消します。
    複数のキーは空白で区切り、"" はキーなし。
    フランス語のキー名も使えます：Entrée、Échap、Maj+Tab、Suppr、Pg.préc。
key-error-unknown = その名前のキーはありません
key-error-digit = Ctrl や Alt と数字は AZERTY 配列では届きません
key-error-same = 端末では Tab、Enter、Esc と区別できません
key-error-reserved = Ctrl+C は選択した語のコピー専用です
key-error-altgr = Ctrl+Alt と文字は AltGr、つまり文字です

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
roster-too-long = 名簿は 2000 人、1 MiB までです
roster-no-name = 名前がありません。`名 姓` と書いてください
roster-key-too-short = キー `{ $key }` は短すぎます。二文字以上か、空にして頭文字にしてください
roster-key-not-letters = キー `{ $key }` には文字だけが使えます
roster-key-is-keyword = キー `{ $key }` は入力行のコマンドです。別のものを選んでください
roster-key-is-word = キー `{ $key }` はフランス語の短い語です。別のものを選んでください
roster-key-twice = キー `{ $key }` は { $first } 行目にもあります。別のものを選んでください
roster-key-taken = キー `{ $key }` はすでに会議にあります。別のものを選んでください
roster-value = `{ $value }` は列 { $column } に使えません。使えるもの：{ $known }
abbreviation-name = 「{ $name }」は短縮語にできません。空白なしの文字と数字だけです
phrase-wrong = 「{ $text }」は定型文になりません
phrase-wrong-hint = 語句と、波括弧で囲んだ空欄の名前：{ $example }
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
