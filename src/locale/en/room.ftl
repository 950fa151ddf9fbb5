### What the room sees: the room's view, the read-back.

mode-room = the room's view
mode-read-back = the read-back
group-room = The room and the read-back

command-room = Show the meeting to the room
hint-room = room
command-read-back = Read the points back one by one with the chair
hint-read-back = read back
command-next-sheet = Next page on the wall
hint-next-sheet = next
command-previous-sheet = Previous page on the wall
hint-previous-sheet = previous
command-larger = Larger on the wall
hint-larger = larger
command-smaller = Smaller on the wall
hint-smaller = smaller
command-follow-meeting = Follow the meeting, or stay on this page
hint-follow-meeting = follow
command-show-queue = Show who waits for the floor, or not
hint-show-queue = queue

room-here = we are here
room-topic = Topic: { $topic }
room-closed-doors = In camera
room-proposal = Proposal { $n }
room-adopted = Decision { $n } — adopted
room-postponed = Proposal { $n } — postponed
room-rejected = Proposal { $n } — rejected
room-withdrawn = Proposal { $n } — withdrawn
room-proposed = proposed
room-place = { $n } of { $of }
room-part = page { $n }

command-adopt = The point is adopted
hint-adopt = adopted
command-reword-shown = Reword the point before the room
hint-reword-shown = reword
command-postpone = The point is postponed
hint-postpone = postponed
command-withdraw = The point is withdrawn
hint-withdraw = withdrawn
command-reject = The point is rejected
hint-reject = rejected
command-ask-vote = Note the vote on the point
hint-ask-vote = vote
command-copy-record = Copy the record of decisions
hint-copy-record = copy the record

room-before = Before
room-after = After
room-wording-how = Enter accept   Esc keep for later
room-vote = Vote:
room-vote-how = for against abstained, or unanimous
room-frozen = Adopted: the wording does not change any more
room-reads-only = This session is open for reading only
room-nothing-to-undo = Nothing to undo here
room-copying = being copied
room-copied = record copied
room-not-copied = the record could not be copied
room-next = NEXT MEETING
read-back-offer =
    { $n ->
        [one] One point is still to be read back: { $key }
       *[other] { $n } points are still to be read back: { $key }
    }
decision-replaced = replaced by decision { $n }
decision-replaced-in = replaced by decision { $n } of the meeting of { $date }
config-about-room-theme = The colours of what the room sees (F9)
vote-out = { $n } not voting
queue-order = { $name } (point of order)
quorum = quorum { $there } / { $needed }
ghost-quorum = quorum rule
ghost-no-quorum = no quorum rule any more
ghost-point-of-order = point of order
grammar-quorum = Set the quorum: a number, a fraction, by side
