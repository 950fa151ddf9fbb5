## The history of a session (copil history)

cli-history = Says who changed what and when; shows and restores an earlier state
cli-arg-at = The session as it was: a number (57) or an hour (10:42)
cli-arg-diff = What differs between two states; until now when only one is given
cli-arg-restore = Restores an earlier state by one more change: nothing is erased
cli-arg-prune = Removes the journals that only the history and undo need
cli-arg-history-format = Lines or JSON
history-none = No change in the journals of this session
history-same = Nothing differs
history-restored = { $n ->
    [one] Restored: one change, which Ctrl+Z undoes
   *[other] Restored: { $n } changes at once, which Ctrl+Z undoes
    }
history-pruned = { $n ->
    [0] No closed journal to remove
    [one] One closed journal removed
   *[other] { $n } closed journals removed
    }
history-unsaved = The journal holds what the session file does not yet: nothing is removed
history-undone = undoes { $n }
history-redone = does { $n } again
history-by-hand = file changed outside of copil
history-words = { $row }: { $text }
history-bare = { $row }
history-changed = { $old } → { $new }
history-added = added: { $new }
history-struck = removed: { $old }
history-other = changed
history-row-session = session
history-row-person = person
history-row-item = agenda
history-row-note = note
history-row-point = bullet
history-row-agreement = agreement
history-row-reservation = reservation
history-row-quotation = quotation
history-row-topic = topic
history-row-chair = chair
history-row-pen = hand-over
history-row-mark = mark
history-row-decision = decision
history-row-action = action
history-row-question = question
history-fact-words = text
history-fact-by = said by
history-fact-state = state
history-fact-amendments = amendments
history-fact-vote = vote
history-fact-who = who
history-fact-due = deadline
history-fact-settled = outcome
history-fact-flag = to be completed
history-fact-fr = French
history-fact-en = English
history-fact-ja = Japanese
history-fact-function = function
history-fact-side = delegation
history-fact-presence = presence
history-fact-event = event
history-fact-body = body
history-fact-place = place
history-fact-house = house style
history-fact-zone = time zone
history-fact-number = ordinal
history-fact-language = language
history-fact-date = date
history-fact-next = next meeting
history-fact-sides = delegations
history-fact-translations = translations
history-fact-sent = sending
history-fact-sealed = seal
history-fact-corrections = corrections
history-fact-frame = frame
history-presence-unknown = unknown
history-presence-present = present
history-presence-excused = excused
history-presence-absent = absent
history-presence-represented = represented
history-action-done = done
history-action-cancelled = given up
