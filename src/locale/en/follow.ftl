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
