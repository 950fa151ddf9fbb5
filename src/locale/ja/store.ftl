### 開いている会議のファイルに起きたこと、日本語。

file-gone = { $path } が削除または移動されました。作り直します。失われたものはありません
file-replaced = { $path } が別のファイルに置き換えられました。ジャーナルは新しいファイルに続きます
file-rewritten = { $path } が他で変更されました。ジャーナルは新しいファイルに続きます
file-permissions = { $path } の権限が変わりました。入力はジャーナルに記録されます
journal-elsewhere = このフォルダには書き込めません。ジャーナルは { $path } に続きます
session-branched = 他の方がこの会議を記録しています。あなたの記録は { $path } に続きます
session-lags = 会議ファイルは最新ではありません（{ $why }）。ジャーナルにはすべてあります
disk-last-room = ディスクがいっぱいです。最後の行は予備領域に保存しました。空きを作ってください
recovered-damaged = { $hour } 頃から読めない箇所 { $n } 件を { $path } に残しました
recovered-damaged-first = ジャーナルの先頭から読めない箇所 { $n } 件を { $path } に残しました
panic-journal = copil は内部エラーで停止しました。記録した内容は失われていません：{ $path }
panic = copil は内部エラーで停止しました。
panic-reopen = 会議を再開するには：copil { $file }
