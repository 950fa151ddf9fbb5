# Encryption at rest: copil encrypt, copil decrypt, the key.

cli-encrypt = 非公開の記録、または会議全体を暗号化する。暗号化済みのものは別の鍵のために封をし直す
cli-decrypt = 会議の暗号化を解除する
cli-arg-recipient = この公開鍵（age1…、ssh-ed25519 …）の持ち主のために暗号化する。なければパスフレーズを尋ねる
cli-arg-recipients-file = 公開鍵のファイル（1行に1つ）
cli-arg-whole = 会議全体を暗号化する。鍵がなければ開けない
cli-arg-identity = 暗号化された部分を開く秘密鍵のファイル（age、ssh）
config-about-identity = 暗号化された会議を開く秘密鍵のファイル（age、ssh）

encrypt-done = { $path }：非公開の記録を暗号化しました（{ $n } ファイル）
encrypt-done-whole = { $path }：会議全体を暗号化しました（{ $n } ファイル）
encrypt-changed = { $path }：別の鍵で開くようにしました（{ $n } ファイル）。以前の写しを持つ人は、その写しを読めます
encrypt-already = { $path } は別の鍵で暗号化されています。何も変更していません
encrypt-given-up = パスフレーズがないため、暗号化しませんでした
decrypt-done = { $path }：暗号化を解除しました（{ $n } ファイル）
decrypt-already = { $path } は暗号化されていません
decrypt-unreadable = { $path }：この鍵で開かない行が { $n } あります。何も変更していません

key-ask = { $name } のパスフレーズ（Enter：非公開なしで開く）：
key-ask-needed = { $name } のパスフレーズ：
key-ask-identity = 鍵 { $path } のパスフレーズ：
key-new = 新しいパスフレーズ：
key-again = もう一度：
key-differ = 一致しません
key-no-terminal = パスフレーズを入力する端末がありません。「--recipient」で公開鍵のために暗号化できます
key-no-identity = { $path }：秘密鍵が必要です（--identity ファイル）。公開の部分だけを開きます
key-other-identity = { $path }：指定された鍵では開きません。公開の部分だけを開きます

vault-recipient = 「{ $key }」は公開鍵（age1…、ssh-ed25519 …）ではありません
vault-unavailable = この copil は暗号化（seal）なしで作られています。暗号化された部分は読めません
vault-identity = 秘密鍵のファイル（age、ssh）ではありません
vault-wrong-key = 鍵が違います
vault-damaged = 鍵の封が壊れています。鍵は開きません
vault-system = システムから鍵の材料が得られません

file-encrypted = 暗号化されており、鍵がありません
file-hint-encrypted = パスフレーズは端末で入力します（「copil ファイル」）。秘密鍵は「--identity ファイル」で指定します
file-unopened = 会議全体が暗号化されていますが、壊れています。鍵で開きません
file-hint-unopened = 何も変更していません。ファイルの写しを使ってください
follow-chair-whole = { $path } は会議全体が暗号化されており、議長の回答は暗号化されずに渡ることになります。「--chair」なしで「copil follow」を使ってください
share-whole = 会議全体が暗号化されています。見る人には鍵が必要です（「--identity ファイル」）
start-encrypted = 第{ $n }回、会議全体を暗号化

mark-encrypted = 非公開（暗号化）
locked-opened = 暗号化された会議を鍵なしで開きました。非公開の部分は読めず、変更もできません
locked-damaged = この鍵で開かない行が { $n } あります。そのまま保存されます
locked-closed-doors = 暗号化された会議：鍵がないと非公開の記録はできません。いったん閉じ、鍵で開いてください
locked-row = 暗号化された行：鍵がないと変更できません
verify-locked = 会議：一部が暗号化されています。その部分と記録は鍵がないと検証できません
unlock-ask = { $name } のパスフレーズ
unlock-ask-file = 鍵 { $name } のパスフレーズ
unlock-empty = パスフレーズを入力して Enter。Esc で戻ります
unlock-tries = パスフレーズを確認しています…
unlock-again = { $why }。もう一度入力するか、Esc で戻ってください
confirm-open-locked = 鍵なしで開きますか？非公開の部分は読めず、変更もできません。
