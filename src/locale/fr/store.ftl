### Ce qui arrive aux fichiers d'une séance ouverte, en français.
### Espaces insécables (U+00A0) devant « : ; ! ? » et à l'intérieur des guillemets : un test le vérifie.

file-gone = { $path } a été retiré ou déplacé : il est refait, rien n'est perdu
file-replaced = { $path } a été remplacé par un autre fichier : le journal continue dans un nouveau
file-rewritten = { $path } a été modifié par ailleurs : le journal continue dans un nouveau
file-permissions = Les permissions de { $path } ont changé : ce qui est tapé va au journal
journal-elsewhere = Ce dossier n'accepte plus d'écriture : le journal continue dans { $path }
session-branched = Quelqu'un d'autre écrit cette séance : la vôtre continue dans { $path }
session-lags = Le fichier de la séance n'est pas à jour ({ $why }) ; le journal contient tout
disk-last-room = Disque plein : les dernières lignes sont enregistrées dans la réserve ; faites de la place
recovered-damaged =
    { $n ->
        [one] 1 ligne illisible près de { $hour }, gardée dans { $path }
       *[other] { $n } endroits illisibles à partir de { $hour }, gardés dans { $path }
    }
recovered-damaged-first =
    { $n ->
        [one] 1 ligne illisible au début du journal, gardée dans { $path }
       *[other] { $n } endroits illisibles depuis le début du journal, gardés dans { $path }
    }
panic-journal = copil s'est arrêté sur une erreur interne. Rien de ce qui était noté n'est perdu : { $path }
panic = copil s'est arrêté sur une erreur interne.
panic-reopen = Pour reprendre la séance : copil { $file }
