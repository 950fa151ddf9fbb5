### What happens to the files of an open session, in English.

file-gone = { $path } was removed or moved: it is made again, nothing is lost
file-replaced = { $path } was replaced by another file: the journal goes on in a new one
file-rewritten = { $path } was changed by somebody else: the journal goes on in a new one
file-permissions = The permissions of { $path } changed: what is typed goes to the journal
journal-elsewhere = This folder takes no more: the journal goes on in { $path }
session-branched = Somebody else writes this session: yours goes on in { $path }
session-lags = The session file is not up to date ({ $why }); the journal holds everything
disk-last-room = Disk full: the last lines are saved in the reserve; make room
recovered-damaged =
    { $n ->
        [one] 1 unreadable line near { $hour }, kept in { $path }
       *[other] { $n } unreadable places from { $hour } on, kept in { $path }
    }
recovered-damaged-first =
    { $n ->
        [one] 1 unreadable line at the beginning of the journal, kept in { $path }
       *[other] { $n } unreadable places from the beginning of the journal on, kept in { $path }
    }
panic-journal = copil stopped on an internal error. Nothing that was noted is lost: { $path }
panic = copil stopped on an internal error.
panic-reopen = To go on with the session: copil { $file }
