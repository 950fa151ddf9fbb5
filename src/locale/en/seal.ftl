## Sealed minutes (copil seal, copil verify)

cli-seal = Seals the minutes: numbers fixed, digest printed at the foot
cli-verify = Says whether minutes are as they were sealed
cli-arg-sign = Signs with this private ssh key (ed25519)
cli-arg-add-signature = Adds a signature made by ssh-keygen -Y sign -n copil
cli-arg-seal-anyway = Even while something is left to settle
cli-arg-verified = The session, or its minutes as text
cli-arg-check-signature = A signature to be checked
cli-arg-signer = The public key that must have signed
seal-unsettled = { $n ->
    [one] One point is to be settled before sealing (copil check); --force seals all the same
   *[other] { $n } points are to be settled before sealing (copil check); --force seals all the same
    }
seal-again = Sealed already, and nothing has changed since
seal-kept = kept beside the session: { $name }
seal-key = this is no ed25519 ssh key
seal-key-locked = the key asks for its pass phrase: sign the sealed text with ssh-keygen -Y sign -n copil -f KEY, then add it with --signature
seal-signature-form = this is no ssh signature
seal-signature-other = this is not the signature of this text
seal-without = this copil was built without signatures (feature seal)
verify-never = These minutes were not sealed
verify-sealed = Sealed on { $date } by { $by }, SHA-256 { $digest }
verify-minutes = Minutes: as they were sealed
verify-minutes-changed = Minutes: changed since they were sealed
verify-change = {"  "}{ $place } “{ $old }” → “{ $new }”
verify-change-reason = {"  "}{ $place } “{ $old }” → “{ $new }” ({ $reason })
verify-content = Session: as it was sealed, what does not print included
verify-content-changed = Session: changed since it was sealed
verify-journal = Journal: unchanged up to the seal
verify-journal-changed = Journal: other than when it was sealed
verify-journal-gone = Journal: removed since, nothing left to compare
verify-signed = Signature: good, by key { $key }
verify-signed-by = Signature: good, by the key expected, { $key }
verify-signed-other = Signature: by another key, { $key }
verify-signature-bad = Signature: { $why }
verify-signature-changed = Signature: of the sealed text, not of this one
verify-unsigned = Signature: none
verify-no-foot = There is no digest at the foot of this text
verify-printed = Digest printed: { $digest }
verify-text = Text: the one that the digest is of
verify-text-changed = Text: not the one that the digest is of

confirm-seal = Seal the minutes? Numbers are fixed, the digest is printed at the foot, and any change will show afterwards.
confirm-seal-unsettled = { $n ->
    [one] One point is left to settle: { $findings }. Seal the minutes all the same?
   *[other] { $n } points are left to settle: { $findings }. Seal the minutes all the same?
    }
sealed-now = Sealed. SHA-256 { $digest }, kept beside the session: { $name }. To sign, with the session closed: copil seal { $file } --sign KEY
sealed-again = Sealed already, and nothing has changed since. SHA-256 { $digest }
preview-sealed = sealed on { $date }
preview-changed = changed since it was sealed
