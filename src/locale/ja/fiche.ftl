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
