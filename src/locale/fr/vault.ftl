# Encryption at rest: copil encrypt, copil decrypt, the key.

cli-encrypt = Chiffre ce qui s'est dit à huis clos, ou toute la séance ; ce qui est chiffré déjà l'est pour d'autres clés
cli-decrypt = Retire le chiffrement d'une séance
cli-arg-recipient = Pour qui a la clé privée de celle-ci (age1…, ssh-ed25519 …) ; sans aucune, une phrase secrète est demandée
cli-arg-recipients-file = Pour celles et ceux dont les clés publiques sont dans ce fichier, une par ligne
cli-arg-whole = Chiffre toute la séance : sans la clé elle ne s'ouvre pas
cli-arg-identity = Un fichier de clés privées (age, ssh) pour ouvrir ce qui est chiffré
config-about-identity = Le fichier de clés privées (age, ssh) qui ouvre les séances chiffrées

encrypt-done = { $n ->
    [one] { $path } : le huis clos est chiffré ({ $n } fichier)
   *[other] { $path } : le huis clos est chiffré ({ $n } fichiers)
}
encrypt-done-whole = { $n ->
    [one] { $path } : toute la séance est chiffrée ({ $n } fichier)
   *[other] { $path } : toute la séance est chiffrée ({ $n } fichiers)
}
encrypt-changed = { $n ->
    [one] { $path } : d'autres clés l'ouvrent ({ $n } fichier) ; qui en a gardé une copie la lit encore
   *[other] { $path } : d'autres clés l'ouvrent ({ $n } fichiers) ; qui en a gardé une copie la lit encore
}
encrypt-already = { $path } est chiffrée avec une autre clé : rien n'a été changé
encrypt-given-up = pas de phrase secrète : rien n'a été chiffré
decrypt-done = { $n ->
    [one] { $path } : plus rien n'est chiffré ({ $n } fichier)
   *[other] { $path } : plus rien n'est chiffré ({ $n } fichiers)
}
decrypt-already = { $path } n'est pas chiffrée
decrypt-unreadable = { $n ->
    [one] { $path } : { $n } ligne chiffrée ne s'ouvre pas avec cette clé ; rien n'a été changé
   *[other] { $path } : { $n } lignes chiffrées ne s'ouvrent pas avec cette clé ; rien n'a été changé
}

key-ask = Phrase secrète de { $name } (Entrée : sans le huis clos) :
key-ask-needed = Phrase secrète de { $name } :
key-ask-identity = Phrase secrète de la clé { $path } :
key-new = Nouvelle phrase secrète :
key-again = Encore une fois :
key-differ = les deux ne sont pas les mêmes
key-no-terminal = la phrase secrète se tape au terminal, et il n'y en a pas ; « --recipient » chiffre pour une clé publique
key-no-identity = { $path } : chiffrée pour une clé privée ; « --identity FICHIER » la donne. Ce qui est ouvert s'ouvre
key-other-identity = { $path } : aucune des clés données ne l'ouvre. Ce qui est ouvert s'ouvre

vault-recipient = « { $key } » n'est pas une clé publique (age1…, ssh-ed25519 …)
vault-unavailable = ce copil a été construit sans chiffrement (« seal ») : ce qui est chiffré n'est pas lu
vault-identity = n'est pas un fichier de clés privées (age, ssh)
vault-wrong-key = ce n'est pas la bonne clé
vault-damaged = ce qui scelle la clé est abîmé : la clé ne s'ouvre plus
vault-system = le système ne donne pas de quoi faire une clé

file-encrypted = chiffré, et la clé n'est pas là
file-hint-encrypted = la phrase secrète se tape au terminal (« copil FICHIER ») ; une clé privée se donne par « --identity FICHIER »
file-unopened = chiffrée en entier, et abîmée : sa clé ne l'ouvre pas
file-hint-unopened = rien n'y a été changé ; reprendre une copie du fichier
follow-chair-whole = { $path } est chiffrée en entier, et les réponses de la présidence passeraient en clair : « copil follow » sans « --chair »
share-whole = Elle est chiffrée en entier : qui la suit doit avoir une des clés (« --identity FICHIER »)
start-encrypted = Séance n° { $n }, chiffrée en entier

mark-encrypted = huis clos (chiffré)
locked-opened = Séance chiffrée, ouverte sans sa clé : le huis clos n'est ni lu ni changé
locked-damaged = { $n ->
    [one] { $n } ligne chiffrée ne s'ouvre pas avec cette clé ; elle est gardée telle quelle
   *[other] { $n } lignes chiffrées ne s'ouvrent pas avec cette clé ; elles sont gardées telles quelles
}
locked-closed-doors = Séance chiffrée : rien ne se note à huis clos sans sa clé. Quitter, et rouvrir avec elle
locked-row = Ligne chiffrée : elle ne se change pas sans la clé
verify-locked = Séance : une partie est chiffrée ; elle et le journal ne se vérifient qu'avec la clé
unlock-ask = Phrase secrète de { $name }
unlock-ask-file = Phrase secrète de la clé { $name }
unlock-empty = La phrase secrète, puis Entrée ; Échap revient
unlock-tries = La phrase secrète est essayée…
unlock-again = Encore une fois, ou Échap : { $why }
confirm-open-locked = Ouvrir sans la clé ? Le huis clos ne sera ni lu ni changé.
