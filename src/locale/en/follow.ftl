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
