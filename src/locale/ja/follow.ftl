### ほかの人が書いている会議を見る。

mode-follow = 追跡中の会議
follow-live = 追跡中 · ライブ
follow-live-who = { $who } の記録を追跡中 · ライブ
follow-closed = 記録者が会議を閉じました
follow-gone = 記録者は書いていません
follow-gone-since = 記録者は { $hour } から書いていません
follow-unreadable = 会議を読めません：{ $why }

cli-follow = ほかの人が書いている会議を、変更せずに表示する
cli-arg-followed = 追跡する会議のファイル
cli-arg-room = 会場表示から始める
file-hint-share = 記録者に頼んでください：copil share { $path } --group グループ

cli-share = 会議のファイルをグループに公開する
cli-arg-shared = 会議のファイル
cli-arg-group = 会議を読めるグループ
cli-arg-share-chair = 議長としての回答も許す（copil follow --chair）
cli-arg-stop = 公開をやめる
share-done = グループ { $group } に公開しました。表示するには：copil follow { $path }
share-done-chair = グループ { $group } に公開しました。議長として回答するには：copil follow --chair { $path }
share-private = 私的なメモが { $n } 件あります。copil は表示しませんが、ファイルを読む人には読めます
share-barred = フォルダー { $path } はグループ { $group } を通しません。開くか、会議を別の場所に置いてください
share-no-group = このコンピューターにグループ { $group } はありません
share-closed = { $path }：非公開の記録があるため、公開できません
share-stopped = 公開をやめました
share-closed-doors = 非公開になったため、共有をやめました

cli-arg-chair = 議長として：決定事項を一つずつ表示し、回答する
file-hint-share-chair = 記録者に頼んでください：copil share { $path } --group グループ --chair
room-answer-sent = 回答を記録者に送りました
room-answer-waits = 記録者がいません。回答は待機しています
answer-adopted = 議長：決定 { $n } を採択
answer-reworded = 議長：決定 { $n } の文言を変更
answer-postponed = 議長：決定 { $n } を延期
answer-withdrawn = 議長：決定 { $n } を取り下げ
answer-rejected = 議長：決定 { $n } を否決
answer-voted = 議長：決定 { $n } の採決
answer-kept = 変更された決定への議長の回答を、私的なメモとして残しました
answer-kept-adopt = 議長は「{ $text }」を採択
answer-kept-reword = 議長は「{ $text }」を「{ $said }」に変更
answer-kept-postpone = 議長は「{ $text }」を延期
answer-kept-withdraw = 議長は「{ $text }」を取り下げ
answer-kept-reject = 議長は「{ $text }」を否決
answer-kept-vote = 議長は「{ $text }」を採決：{ $said }
answer-not-sent = 回答を送れませんでした：{ $why }
answer-unreadable = 議長の回答を読めません。{ $name } に残してあります：{ $why }
viewer-follow = 閲覧のみ。以後の変更は「copil follow { $path }」で表示されます
