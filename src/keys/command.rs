//! What can be commanded: each command by its name, which keymap files, the palette's memory and messages know it by.

use super::closed::names;
use super::{COMMANDS, Row};

names! {
    /// Everything that can be commanded. The name stands in keymap files and in the message ids
    /// `command-NAME` (a few words) and `hint-NAME` (one word).
    CommandId {
        /// Accept the line, the field, the form.
        Commit = "commit",
        /// Complete the word, or name the person who is asked for.
        Complete = "complete",
        /// Ready-made phrases.
        Phrases = "phrases",
        /// The line typed before.
        HistoryPrevious = "history-previous",
        /// The line typed after.
        HistoryNext = "history-next",
        /// Step back: from a mode, or from a question about the line; never destroys typed words.
        Cancel = "cancel",
        /// Empty the line; the history keeps it.
        ClearLine = "clear-line",
        /// Name the person of a pending floor.
        NamePending = "name-pending",
        /// Go to the next flag « à compléter ».
        NextFlag = "next-flag",

        /// Look for words.
        Find = "find",
        /// On to the next place found.
        NextHit = "next-hit",
        /// Back to the one before.
        PreviousHit = "previous-hit",
        /// Go to somebody's turns, to a point, to a decision, to now.
        Jump = "jump",

        /// One grapheme left.
        Left = "left",
        /// One grapheme right.
        Right = "right",
        /// One word left.
        WordLeft = "word-left",
        /// One word right.
        WordRight = "word-right",
        /// Start of the line.
        LineStart = "line-start",
        /// End of the line.
        LineEnd = "line-end",
        /// Select one grapheme more to the left.
        ExtendLeft = "extend-left",
        /// Select one grapheme more to the right.
        ExtendRight = "extend-right",
        /// Select to the beginning of the word.
        ExtendWordLeft = "extend-word-left",
        /// Select to the end of the word.
        ExtendWordRight = "extend-word-right",
        /// Select one row more upwards: of the words, or of what is noted.
        ExtendUp = "extend-up",
        /// Select one row more downwards.
        ExtendDown = "extend-down",
        /// Select to the start of the line.
        ExtendStart = "extend-start",
        /// Select to the end of the line.
        ExtendEnd = "extend-end",
        /// Select the whole text.
        SelectAll = "select-all",
        /// Cut the words selected.
        CutWords = "cut-words",
        /// Copy the words selected.
        CopyWords = "copy-words",
        /// Paste the words cut or copied.
        PasteWords = "paste-words",
        /// Delete the grapheme before the caret.
        DeleteBack = "delete-back",
        /// Delete the grapheme after the caret.
        DeleteForward = "delete-forward",
        /// Delete the word before the caret.
        DeleteWord = "delete-word",
        /// Delete the word after the caret.
        DeleteWordForward = "delete-word-forward",

        /// Pick an entry.
        Select = "select",
        /// Edit what is picked.
        EditPicked = "edit-picked",
        /// Delete what is picked.
        DeletePicked = "delete-picked",
        /// Give what is picked to another speaker.
        Give = "give",
        /// Join what is picked to what was noted before it.
        Join = "join",
        /// What is picked one place up.
        MoveUp = "move-up",
        /// What is picked one place down.
        MoveDown = "move-down",
        /// Take the row picked together with others, or not.
        Mark = "mark",
        /// What is chosen once more.
        Duplicate = "duplicate",
        /// The words in two where the caret stands.
        Split = "split",
        /// Read the entry again as plain text.
        RereadText = "reread-text",
        /// Read the entry again as a command line.
        RereadCommand = "reread-command",
        /// Undo.
        Undo = "undo",
        /// Redo.
        Redo = "redo",

        /// The kinds of things that what is chosen may become.
        Retype = "retype",
        /// A note.
        AsNote = "as-note",
        /// A bullet.
        AsPoint = "as-point",
        /// A topic.
        AsTopic = "as-topic",
        /// An agreement.
        AsAgreement = "as-agreement",
        /// A decision.
        AsDecision = "as-decision",
        /// Something to do.
        AsAction = "as-action",
        /// Something left open.
        AsQuestion = "as-question",
        /// For the rapporteur alone, or not.
        Private = "private",
        /// Not for print, or for print.
        Confidential = "confidential",
        /// A good practice, or not.
        Practice = "practice",
        /// To be completed, or complete.
        Flag = "flag",

        /// The roster: who is there, for whom, under which key.
        People = "people",
        /// Present, excused, absent: the next of them.
        Presence = "presence",
        /// Everybody is present of whom nothing was said.
        AllPresent = "all-present",
        /// Say who represents somebody.
        Proxy = "proxy",
        /// Change what is known of a person or an item.
        Form = "form",
        /// Add somebody to the roster.
        NewPerson = "new-person",
        /// Somebody asks for the floor.
        AskFloor = "ask-floor",
        /// Somebody no longer asks for it.
        WithdrawFloor = "withdraw-floor",
        /// The floor to the first who waits.
        NextSpeaker = "next-speaker",

        /// To the agenda.
        Agenda = "agenda",
        /// Add an item to the agenda.
        NewItem = "new-item",
        /// Leave the item under discussion without going to another.
        LeaveItem = "leave-item",

        /// One up.
        Up = "up",
        /// One down.
        Down = "down",
        /// The next pane or field.
        NextPane = "next-pane",
        /// The pane or field before.
        PreviousPane = "previous-pane",
        /// One page up.
        PageUp = "page-up",
        /// One page down.
        PageDown = "page-down",
        /// One page up in the pane beside the log.
        BesideUp = "beside-up",
        /// One page down in the pane beside the log.
        BesideDown = "beside-down",
        /// To the beginning.
        Top = "top",
        /// To the end: now.
        Bottom = "bottom",

        /// What the room sees, at once.
        Room = "room",
        /// The points one by one, for the chair to decide on.
        ReadBack = "read-back",
        /// The point on the wall is adopted.
        Adopt = "adopt",
        /// It gets another wording, beside the one it has.
        RewordShown = "reword-shown",
        /// It is put off.
        Postpone = "postpone",
        /// It is taken back.
        Withdraw = "withdraw",
        /// It is refused.
        Reject = "reject",
        /// Its vote.
        AskVote = "ask-vote",
        /// Copy the record of decisions.
        CopyRecord = "copy-record",
        /// The next sheet on the wall.
        NextSheet = "next-sheet",
        /// The sheet before.
        PreviousSheet = "previous-sheet",
        /// Larger on the wall.
        Larger = "larger",
        /// Smaller on the wall.
        Smaller = "smaller",
        /// What is on the wall follows the meeting, or stays.
        FollowMeeting = "follow-meeting",
        /// The room sees who waits for the floor, or does not.
        ShowQueue = "show-queue",

        /// Look at the document as it will be copied.
        Preview = "preview",
        /// Take the suggestion picked.
        Accept = "accept",
        /// Take all suggestions that have something to propose.
        AcceptAll = "accept-all",
        /// Show the next document in the preview.
        NextDocument = "next-document",
        /// Show the next format in the preview.
        NextFormat = "next-format",
        /// Show the document in the next language.
        NextLanguage = "next-language",
        /// Read the house style's file again.
        ReloadHouse = "reload-house",
        /// Write the document shown to a file.
        Export = "export",
        /// The same with what was said behind closed doors, asked twice.
        ExportClosed = "export-closed",
        /// Mark what was copied or exported as sent.
        MarkSent = "mark-sent",
        /// Seal the finished minutes.
        Seal = "seal",
        /// Copy the document, rich and plain.
        Copy = "copy",
        /// The same with what was said behind closed doors, asked twice.
        CopyClosed = "copy-closed",

        /// Open the session picked.
        Open = "open",
        /// Back to the folder of sessions.
        Sessions = "sessions",
        /// Look for words in all sessions of the folder.
        Search = "search",
        /// Make a session.
        New = "new",
        /// Say in the session before that its minutes are approved.
        ApproveBefore = "approve-before",
        /// What was decided and is to be done, over all sessions of the folder.
        Register = "register",
        /// The register of one person after another, then of all.
        RegisterOwner = "register-owner",
        /// The register in one state after another, then in all.
        RegisterState = "register-state",
        /// The register in another order.
        RegisterSort = "register-sort",
        /// What one person has to do, as an e-mail, rich and plain.
        CopyList = "copy-list",
        /// Begin an amendment of the decision picked, in its session.
        AmendRegistered = "amend-registered",
        /// The action picked is done, or the question settled: a note, the day, in its own session.
        EndRegistered = "end-registered",
        /// The action picked is given up.
        GiveUpRegistered = "give-up-registered",
        /// Make the session that follows the one picked.
        Follow = "follow",
        /// Make a fiche; from what a session has marked for one, where one is open.
        NewFiche = "new-fiche",
        /// Show and fill in the fiche in another language.
        OtherLanguage = "other-language",
        /// Write the session file now.
        Save = "save",
        /// Take the session over from who holds it.
        TakeOver = "take-over",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// The keys and the grammar.
        Help = "help",
        /// All commands by name.
        Palette = "palette",
        /// Read the theme's file again.
        ReloadTheme = "reload-theme",
        /// Choose a theme.
        ChooseTheme = "choose-theme",
        /// What whoever takes the pen over must know.
        Relay = "relay",
        /// Draw everything again.
        Redraw = "redraw",
        /// Leave the terminal to the shell for a while.
        Suspend = "suspend",
        /// Leave.
        Quit = "quit",
    }
}

impl CommandId {
    /// Its row.
    #[must_use]
    pub fn row(self) -> Option<&'static Row> {
        COMMANDS.iter().find(|row| row.id == self)
    }

    /// The message of its name: « Annuler la dernière ligne ».
    #[must_use]
    pub fn name_message(self) -> String {
        format!("command-{}", self.name())
    }

    /// The message of its hint: « annuler ».
    #[must_use]
    pub fn hint_message(self) -> String {
        format!("hint-{}", self.name())
    }
}
