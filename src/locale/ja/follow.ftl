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
