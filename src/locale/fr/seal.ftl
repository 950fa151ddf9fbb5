## Compte-rendu arrêté (copil seal, copil verify)

cli-seal = Arrête le compte-rendu : numéros fixés, empreinte imprimée au pied
cli-verify = Dit si un compte-rendu est tel qu'il a été arrêté
cli-arg-sign = Signe avec cette clef privée ssh (ed25519)
cli-arg-add-signature = Joint une signature faite par ssh-keygen -Y sign -n copil
cli-arg-seal-anyway = Même s'il reste des points à régler
cli-arg-verified = La séance, ou son compte-rendu en texte
cli-arg-check-signature = Une signature à vérifier
cli-arg-signer = La clef publique qui doit avoir signé
seal-unsettled = { $n ->
    [one] Un point reste à régler avant l'arrêt (copil check) ; --force arrête quand même
   *[other] { $n } points restent à régler avant l'arrêt (copil check) ; --force arrête quand même
    }
seal-again = Déjà arrêté, et rien n'a changé depuis
seal-kept = gardé à côté de la séance : { $name }
seal-key = ce n'est pas une clef ssh ed25519
seal-key-locked = la clef demande sa phrase secrète : signer le texte arrêté par ssh-keygen -Y sign -n copil -f CLEF, puis le joindre par --signature
seal-signature-form = ce n'est pas une signature ssh
seal-signature-other = ce n'est pas la signature de ce texte
seal-without = ce copil a été construit sans signatures (option seal)
verify-never = Ce compte-rendu n'a pas été arrêté
verify-sealed = Arrêté le { $date } par { $by }, SHA-256 { $digest }
verify-minutes = Compte-rendu : tel qu'il a été arrêté
verify-minutes-changed = Compte-rendu : modifié depuis l'arrêt
verify-change = {"  "}{ $place } « { $old } » → « { $new } »
verify-change-reason = {"  "}{ $place } « { $old } » → « { $new } » ({ $reason })
verify-content = Séance : telle qu'elle a été arrêtée, ce qui ne s'imprime pas compris
verify-content-changed = Séance : modifiée depuis l'arrêt
verify-journal = Journal : inchangé jusqu'à l'arrêt
verify-journal-changed = Journal : autre qu'à l'arrêt
verify-journal-gone = Journal : supprimé depuis, plus rien à comparer
verify-signed = Signature : valable, de la clef { $key }
verify-signed-by = Signature : valable, de la clef attendue { $key }
verify-signed-other = Signature : d'une autre clef, { $key }
verify-signature-bad = Signature : { $why }
verify-signature-changed = Signature : du texte arrêté, pas de celui-ci
verify-unsigned = Signature : aucune
verify-no-foot = Ce texte n'a pas d'empreinte à son pied
verify-printed = Empreinte imprimée : { $digest }
verify-text = Texte : c'est celui de l'empreinte
verify-text-changed = Texte : ce n'est pas celui de l'empreinte

confirm-seal = Arrêter le compte-rendu ? Les numéros sont fixés, l'empreinte est imprimée au pied, et tout changement se verra ensuite.
confirm-seal-unsettled = { $n ->
    [one] Un point reste à régler : { $findings }. Arrêter le compte-rendu quand même ?
   *[other] { $n } points restent à régler : { $findings }. Arrêter le compte-rendu quand même ?
    }
sealed-now = Arrêté. SHA-256 { $digest }, gardé à côté de la séance : { $name }. Pour signer, la séance fermée : copil seal { $file } --sign CLEF
sealed-again = Déjà arrêté, et rien n'a changé depuis. SHA-256 { $digest }
preview-sealed = arrêté le { $date }
preview-changed = modifié depuis l'arrêt
