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
