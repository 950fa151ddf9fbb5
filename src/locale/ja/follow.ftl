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
