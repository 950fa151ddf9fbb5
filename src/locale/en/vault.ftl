# Encryption at rest: copil encrypt, copil decrypt, the key.

cli-encrypt = Encrypts what was said behind closed doors, or the whole session; what is encrypted already, for other keys
cli-decrypt = Takes the encryption of a session off again
cli-arg-recipient = For whoever has the private key of this one (age1…, ssh-ed25519 …); without any, a passphrase is asked
cli-arg-recipients-file = For those whose public keys stand in this file, one a line
cli-arg-whole = Encrypts the whole session: without the key it does not open
cli-arg-identity = A file of private keys (age, ssh) that may open what is encrypted
config-about-identity = The file of private keys (age, ssh) that opens encrypted sessions

encrypt-done = { $n ->
    [one] { $path }: what was said behind closed doors is encrypted ({ $n } file)
   *[other] { $path }: what was said behind closed doors is encrypted ({ $n } files)
}
encrypt-done-whole = { $n ->
    [one] { $path }: the whole session is encrypted ({ $n } file)
   *[other] { $path }: the whole session is encrypted ({ $n } files)
}
encrypt-changed = { $n ->
    [one] { $path }: other keys open it ({ $n } file); whoever kept a copy still reads that
   *[other] { $path }: other keys open it ({ $n } files); whoever kept a copy still reads that
}
encrypt-already = { $path } is encrypted with another key: nothing was changed
encrypt-given-up = no passphrase: nothing was encrypted
decrypt-done = { $n ->
    [one] { $path }: nothing is encrypted any more ({ $n } file)
   *[other] { $path }: nothing is encrypted any more ({ $n } files)
}
decrypt-already = { $path } is not encrypted
decrypt-unreadable = { $n ->
    [one] { $path }: { $n } encrypted line does not open with this key; nothing was changed
   *[other] { $path }: { $n } encrypted lines do not open with this key; nothing was changed
}

key-ask = Passphrase of { $name } (Enter: without what is confidential):
key-ask-needed = Passphrase of { $name }:
key-ask-identity = Passphrase of the key { $path }:
key-new = New passphrase:
key-again = Once more:
key-differ = the two are not the same
key-no-terminal = a passphrase is typed at the terminal, and there is none; "--recipient" encrypts for a public key
key-no-identity = { $path }: encrypted for a private key; "--identity FILE" gives it. What is open opens
key-other-identity = { $path }: none of the keys given opens it. What is open opens

vault-recipient = "{ $key }" is no public key (age1…, ssh-ed25519 …)
vault-unavailable = this copil was built without encryption ("seal"): what is encrypted is not read
vault-identity = is no file of private keys (age, ssh)
vault-wrong-key = this is not the right key
vault-damaged = what seals the key is damaged: the key opens no more
vault-system = the system does not give what a key is made of

file-encrypted = encrypted, and the key is not here
file-hint-encrypted = the passphrase is typed at the terminal ("copil FILE"); a private key is given by "--identity FILE"
file-unopened = encrypted as a whole, and damaged: its key does not open it
file-hint-unopened = nothing in it was changed; take a copy of the file
follow-chair-whole = { $path } is encrypted as a whole, and the chair's answers would pass in clear: "copil follow" without "--chair"
share-whole = It is encrypted as a whole: whoever follows it needs one of the keys ("--identity FILE")
start-encrypted = Session no. { $n }, encrypted as a whole

mark-encrypted = closed doors (encrypted)
locked-opened = Encrypted session, opened without its key: what is confidential is neither read nor changed
locked-damaged = { $n ->
    [one] { $n } encrypted line does not open with this key; it is kept as it is
   *[other] { $n } encrypted lines do not open with this key; they are kept as they are
}
locked-closed-doors = Encrypted session: nothing is noted behind closed doors without its key. Leave, and open it with the key
locked-row = Encrypted line: it is not changed without the key
verify-locked = Session: part of it is encrypted; that part and the journal are verified with the key only
unlock-ask = Passphrase of { $name }
unlock-ask-file = Passphrase of the key { $name }
unlock-empty = The passphrase, then Enter; Esc goes back
unlock-tries = The passphrase is being tried…
unlock-again = Once more, or Esc: { $why }
confirm-open-locked = Open it without the key? What is confidential will be neither read nor changed.
