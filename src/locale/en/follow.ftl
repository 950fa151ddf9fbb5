### Following what somebody else writes.

mode-follow = the session followed
follow-live = following · live
follow-live-who = following { $who } · live
follow-closed = the rapporteur closed the session
follow-gone = the rapporteur no longer writes
follow-gone-since = the rapporteur has not written since { $hour }
follow-unreadable = the session cannot be read: { $why }

cli-follow = Shows a session while somebody else writes it, and changes nothing
cli-arg-followed = The session to follow
cli-arg-room = Begins with the room's view
file-hint-share = ask its rapporteur for: copil share { $path } --group GROUP

cli-share = Opens a session's files to the members of a group
cli-arg-shared = The session
cli-arg-group = The group whose members may read the session
cli-arg-share-chair = They may answer for the chair as well (copil follow --chair)
cli-arg-stop = Closes it again: it is yours alone
share-done = Open to the group { $group }. To follow it: copil follow { $path }
share-done-chair = Open to the group { $group }. To answer for the chair: copil follow --chair { $path }
share-private =
    { $n ->
        [one] 1 private note is in these files: copil does not show it, but whoever reads the files reads it
       *[other] { $n } private notes are in these files: copil does not show them, but whoever reads the files reads them
    }
share-barred = The folder { $path } does not let the group { $group } through: open it, or put the session elsewhere
share-no-group = no group { $group } on this machine
share-closed = { $path }: words were noted in it behind closed doors, in clear: it is opened to nobody
share-stopped = The session is yours alone again
share-closed-doors = Closed doors: the session is no longer shared

cli-arg-chair = With the chair's role: the points one by one, and his answers
file-hint-share-chair = ask its rapporteur for: copil share { $path } --group GROUP --chair
room-answer-sent = Answer sent to the rapporteur
room-answer-waits = The rapporteur is not there: the answer waits for him
answer-adopted = The chair: point { $n } adopted
answer-reworded = The chair: point { $n } reworded
answer-postponed = The chair: point { $n } postponed
answer-withdrawn = The chair: point { $n } withdrawn
answer-rejected = The chair: point { $n } rejected
answer-voted = The chair: vote on point { $n }
answer-kept = The chair answered to a point that changed meanwhile: kept as a private note, to be settled
answer-kept-adopt = The chair adopted “{ $text }”
answer-kept-reword = The chair reworded “{ $text }” as “{ $said }”
answer-kept-postpone = The chair postponed “{ $text }”
answer-kept-withdraw = The chair withdrew “{ $text }”
answer-kept-reject = The chair rejected “{ $text }”
answer-kept-vote = The chair had “{ $text }” voted: { $said }
answer-not-sent = The answer did not leave: { $why }
answer-unreadable = An answer of the chair's cannot be read, it stays in { $name }: { $why }
viewer-follow = To be read, without what changes from now on; “copil follow { $path }” shows it live
