//! The table of commands. Everything that shows or obeys a key is derived from it.
//!
//! Rules that its tests hold: one command per key and mode; no letter, and no Alt+letter, where letters
//! are text; no Alt+digit and no Ctrl+digit anywhere (AZERTY types digits with Shift); Ctrl+C copies
//! selected words and nothing else.

use super::Mode::{
    Choose, Confirm, Edit, Fiche, Find, Follow, Form, Help, Kinds, Live, Palette, People, Phrases,
    Preview, ReadBack, Register, RegisterSearch, Relay, Release, Room, Search, Select, Start,
    Themes,
};
use super::{CommandId as Id, Group, Mode, Row};

/// Every mode.
const ANYWHERE: &[Mode] = Mode::ALL;
/// Where a session is open and nothing asks.
const SESSION: &[Mode] = &[Live, Select, Edit, Fiche, Preview];
/// Where letters are text.
const TEXT: &[Mode] = &[
    Live,
    Edit,
    Find,
    Form,
    Fiche,
    Help,
    Palette,
    Phrases,
    Search,
    RegisterSearch,
];
/// The same, but for a page that is longer than its line.
const LINES: &[Mode] = &[
    Live,
    Edit,
    Find,
    Form,
    Fiche,
    Palette,
    Phrases,
    Search,
    RegisterSearch,
];
/// Where letters are typed, were it only to find somebody.
const TYPED: &[Mode] = &[
    Live,
    Edit,
    Find,
    Form,
    Fiche,
    Help,
    Palette,
    Phrases,
    Search,
    People,
    Choose,
    RegisterSearch,
];
/// Where letters look for somebody among those in sight.
const ROLL: &[Mode] = &[People, Choose];
/// Where one line among many is picked.
const LISTS: &[Mode] = &[
    Start, Select, Palette, Phrases, Search, Themes, People, Choose, Register,
];
/// Where there is something to scroll and a line of text keeps its own keys.
const PAGES: &[Mode] = &[
    Start, Live, Follow, Select, Edit, Preview, Help, Palette, Phrases, Search, People, Choose,
    Register, Relay,
];
/// What is on the wall.
const WALL: &[Mode] = &[Room, ReadBack];
/// Where there is something to scroll and no text is typed.
const READING: &[Mode] = &[Start, Select, Preview, Follow, Register];

const fn row(
    id: Id,
    group: Group,
    hint: u8,
    keys: &'static [(&'static [Mode], &'static str)],
) -> Row {
    Row {
        id,
        group,
        hint,
        keys,
    }
}

/// All commands, in the order of the help.
#[rustfmt::skip]
pub const COMMANDS: &[Row] = &[
    row(Id::Commit,          Group::Capture,   1, &[(&[Live, Edit, Find, Form, Fiche, RegisterSearch, Palette, Phrases, Relay, Search, Themes, Choose], "Enter")]),
    row(Id::Complete,        Group::Capture,   2, &[(&[Live, RegisterSearch], "Tab")]),
    row(Id::Phrases,         Group::Capture,   0, &[(&[Live, Phrases], "Ctrl+P")]),
    row(Id::HistoryPrevious, Group::Capture,   0, &[(&[Live], "Up")]),
    row(Id::HistoryNext,     Group::Capture,   0, &[(&[Live], "Down")]),
    row(Id::Cancel,          Group::Capture,   9, &[(ANYWHERE, "Esc")]),
    row(Id::ClearLine,       Group::Capture,   0, &[(TYPED, "Ctrl+U")]),
    row(Id::NamePending,     Group::Capture,   2, &[(&[Live, Select, People], "F7")]),
    row(Id::NextFlag,        Group::Capture,   0, &[(&[Live, Select, Fiche, Preview], "F8")]),

    row(Id::Find,            Group::Move,      6, &[(&[Live, Edit], "Ctrl+F"), (&[Select, Follow, Register], "Ctrl+F /")]),
    row(Id::NextHit,         Group::Move,      3, &[(&[Find], "Down Ctrl+F"), (&[Select], "s")]),
    row(Id::PreviousHit,     Group::Move,      4, &[(&[Find], "Up"), (&[Select], "S")]),
    row(Id::Jump,            Group::Move,      0, &[(&[Live], "Ctrl+G"), (&[Select], "g Ctrl+G")]),

    row(Id::Left,            Group::Line,      0, &[(TEXT, "Left")]),
    row(Id::Right,           Group::Line,      0, &[(TEXT, "Right")]),
    row(Id::WordLeft,        Group::Line,      0, &[(TEXT, "Ctrl+Left Alt+Left")]),
    row(Id::WordRight,       Group::Line,      0, &[(TEXT, "Ctrl+Right Alt+Right")]),
    row(Id::LineStart,       Group::Line,      0, &[(LINES, "Home")]),
    row(Id::LineEnd,         Group::Line,      0, &[(LINES, "End Ctrl+E")]),
    row(Id::ExtendLeft,      Group::Line,      0, &[(TEXT, "Shift+Left")]),
    row(Id::ExtendRight,     Group::Line,      0, &[(TEXT, "Shift+Right")]),
    row(Id::ExtendWordLeft,  Group::Line,      0, &[(TEXT, "Ctrl+Shift+Left")]),
    row(Id::ExtendWordRight, Group::Line,      0, &[(TEXT, "Ctrl+Shift+Right")]),
    row(Id::ExtendUp,        Group::Line,      0, &[(&[Edit, Select, Fiche], "Shift+Up")]),
    row(Id::ExtendDown,      Group::Line,      0, &[(&[Edit, Select, Fiche], "Shift+Down")]),
    row(Id::ExtendStart,     Group::Line,      0, &[(TEXT, "Shift+Home")]),
    row(Id::ExtendEnd,       Group::Line,      0, &[(TEXT, "Shift+End")]),
    row(Id::SelectAll,       Group::Line,      0, &[(TEXT, "Ctrl+A")]),
    row(Id::CutWords,        Group::Line,      0, &[(TEXT, "Ctrl+X")]),
    row(Id::CopyWords,       Group::Line,      0, &[(TEXT, "Ctrl+C")]),
    row(Id::PasteWords,      Group::Line,      0, &[(TEXT, "Ctrl+V")]),
    row(Id::DeleteBack,      Group::Line,      0, &[(TYPED, "Backspace")]),
    row(Id::DeleteForward,   Group::Line,      0, &[(TEXT, "Delete Ctrl+D")]),
    // Many terminals send Ctrl+H for Ctrl+Backspace.
    row(Id::DeleteWord,      Group::Line,      0, &[(TYPED, "Ctrl+W Ctrl+Backspace Ctrl+H Alt+Backspace")]),
    row(Id::DeleteWordForward, Group::Line,    0, &[(TEXT, "Ctrl+Delete")]),

    row(Id::Select,          Group::Select,    5, &[(&[Live], "F2 Shift+Up")]),
    row(Id::EditPicked,      Group::Select,    1, &[(&[Select], "Enter e F2")]),
    row(Id::DeletePicked,    Group::Select,    2, &[(&[Select], "Delete d"), (&[People], "Delete")]),
    row(Id::Give,            Group::Select,    2, &[(&[Select], "p")]),
    row(Id::Join,            Group::Select,    6, &[(&[Select], "j")]),
    row(Id::MoveUp,          Group::Select,    0, &[(&[Select, People], "Alt+Up")]),
    row(Id::MoveDown,        Group::Select,    0, &[(&[Select, People], "Alt+Down")]),
    row(Id::Mark,            Group::Select,    0, &[(&[Select], "Space")]),
    row(Id::Duplicate,       Group::Select,    0, &[(&[Select], "u")]),
    row(Id::Split,           Group::Select,    3, &[(&[Edit], "Ctrl+O Alt+Enter")]),
    row(Id::RereadText,      Group::Select,    4, &[(&[Select], "t"), (&[Live], "Ctrl+T")]),
    row(Id::RereadCommand,   Group::Select,    5, &[(&[Select], "c"), (&[Live], "Ctrl+R")]),
    row(Id::Undo,            Group::Select,    5, &[(&[Live, Select, Edit, Form, Fiche, People, ReadBack], "Ctrl+Z")]),
    row(Id::Redo,            Group::Select,    0, &[(&[Live, Select, Edit, Form, Fiche, People, ReadBack], "Ctrl+Y")]),

    row(Id::Retype,          Group::Kind,      3, &[(&[Select], "r")]),
    row(Id::AsNote,          Group::Kind,      0, &[(&[Kinds], "n"), (&[Select], "")]),
    row(Id::AsPoint,         Group::Kind,      0, &[(&[Kinds], "- p"), (&[Select], "-")]),
    row(Id::AsTopic,         Group::Kind,      0, &[(&[Kinds], "* t"), (&[Select], "*")]),
    row(Id::AsAgreement,     Group::Kind,      0, &[(&[Kinds], "= a"), (&[Select], "=")]),
    row(Id::AsDecision,      Group::Kind,      0, &[(&[Kinds], "! d"), (&[Select], "!")]),
    row(Id::AsAction,        Group::Kind,      0, &[(&[Kinds], "> x"), (&[Select], ">")]),
    row(Id::AsQuestion,      Group::Kind,      0, &[(&[Kinds], "? q"), (&[Select], "q")]),
    row(Id::Private,         Group::Kind,      0, &[(&[Kinds, Select], ",")]),
    row(Id::Confidential,    Group::Kind,      0, &[(&[Kinds, Select], "h")]),
    row(Id::Practice,        Group::Kind,      0, &[(&[Kinds], "b"), (&[Select], "")]),
    row(Id::Flag,            Group::Kind,      0, &[(&[Kinds, Select], ".")]),

    row(Id::People,          Group::People,    5, &[(&[Live, Select, Preview, People], "F3")]),
    row(Id::Presence,        Group::People,    1, &[(&[People], "Space")]),
    row(Id::AllPresent,      Group::People,    2, &[(&[People], "Ctrl+A")]),
    // The signs of « rep+ mj=kk », « q+ », « q- » and « q: », without AltGr.
    row(Id::Proxy,           Group::People,    3, &[(&[People], "=")]),
    row(Id::Form,            Group::People,    4, &[(&[People], "Enter F2"), (&[Select], "f")]),
    row(Id::NewPerson,       Group::People,    5, &[(&[People], "Insert Ctrl+N"), (&[Live, Select], "")]),
    row(Id::AskFloor,        Group::People,    0, &[(&[People], "+")]),
    row(Id::WithdrawFloor,   Group::People,    0, &[(&[People], "-")]),
    row(Id::NextSpeaker,     Group::People,    0, &[(&[People], ":"), (&[Live, Select], "")]),

    row(Id::Agenda,          Group::Agenda,    0, &[(&[Live, Select], "Ctrl+O")]),
    row(Id::NewItem,         Group::Agenda,    3, &[(&[Select], "n"), (&[Live], "")]),
    row(Id::LeaveItem,       Group::Agenda,    4, &[(&[Select], "l"), (&[Live], "")]),

    row(Id::Up,              Group::Move,      0, &[(LISTS, "Up"), (&[Preview, Help, Edit, Form, Fiche, Follow, RegisterSearch, Relay], "Up")]),
    row(Id::Down,            Group::Move,      0, &[(LISTS, "Down"), (&[Preview, Help, Edit, Form, Fiche, Follow, RegisterSearch, Relay], "Down")]),
    row(Id::NextPane,        Group::Move,      6, &[(&[Select, Form, Fiche, People, Choose, Register], "Tab"), (&[Select, Register], "Right"), (&[Live], "Shift+Tab"), (&[Preview], "Tab"), (&[Follow], "Tab Right")]),
    row(Id::PreviousPane,    Group::Move,      0, &[(&[Select, Form, Fiche, People, Choose, Register], "Shift+Tab"), (&[Select, Register], "Left"), (&[Follow], "Shift+Tab Left")]),
    row(Id::PageUp,          Group::Move,      0, &[(PAGES, "PageUp")]),
    row(Id::PageDown,        Group::Move,      0, &[(PAGES, "PageDown")]),
    row(Id::BesideUp,        Group::Move,      0, &[(&[Live, Edit], "Alt+PageUp Shift+PageUp")]),
    row(Id::BesideDown,      Group::Move,      0, &[(&[Live, Edit], "Alt+PageDown Shift+PageDown")]),
    row(Id::Top,             Group::Move,      0, &[(READING, "Home"), (&[Help, Relay], "Home"), (ROLL, "Home"), (WALL, "Home"), (&[Live, Edit], "Ctrl+Home")]),
    row(Id::Bottom,          Group::Move,      0, &[(READING, "End"), (&[Help, Relay], "End"), (ROLL, "End"), (WALL, "End"), (&[Live, Edit], "Ctrl+End")]),

    row(Id::Room,            Group::Room,      4, &[(ANYWHERE, "F9")]),
    row(Id::ReadBack,        Group::Room,      0, &[(&[Live, Follow, Select, Edit, Find, Preview, People, Room, ReadBack], "F10 Shift+F9"), (&[Room], "Enter")]),
    row(Id::Adopt,           Group::Room,      0, &[(&[ReadBack], "a")]),
    row(Id::RewordShown,     Group::Room,      0, &[(&[ReadBack], "r")]),
    row(Id::Postpone,        Group::Room,      0, &[(&[ReadBack], "p")]),
    row(Id::Withdraw,        Group::Room,      0, &[(&[ReadBack], "t")]),
    row(Id::Reject,          Group::Room,      0, &[(&[ReadBack], "j")]),
    row(Id::AskVote,         Group::Room,      0, &[(&[ReadBack], "v")]),
    row(Id::NextSheet,       Group::Room,      0, &[(WALL, "PageDown Right Down Space"), (&[ReadBack], "Enter")]),
    row(Id::PreviousSheet,   Group::Room,      0, &[(WALL, "PageUp Left Up Backspace")]),
    row(Id::FollowMeeting,   Group::Room,      0, &[(&[Room], "f")]),
    row(Id::ShowQueue,       Group::Room,      0, &[(&[Room], "q")]),
    row(Id::Larger,          Group::Room,      0, &[(WALL, "+")]),
    row(Id::Smaller,         Group::Room,      0, &[(WALL, "-")]),

    row(Id::Preview,         Group::Document,  6, &[(&[Live, Select, Fiche, Preview], "F5")]),
    row(Id::Accept,          Group::Document,  2, &[(&[Preview], "a")]),
    row(Id::AcceptAll,       Group::Document,  0, &[(&[Preview], "A")]),
    row(Id::NextDocument,    Group::Document,  6, &[(&[Preview], "d")]),
    row(Id::NextFormat,      Group::Document,  5, &[(&[Preview], "f")]),
    row(Id::NextLanguage,    Group::Document,  7, &[(&[Preview], "l")]),
    row(Id::ReloadHouse,     Group::Document,  0, &[(&[Preview], "r")]),
    row(Id::Export,          Group::Document,  4, &[(&[Preview], "e")]),
    row(Id::ExportClosed,    Group::Document,  0, &[(&[Preview], "E"), (&[Live, Select], "")]),
    row(Id::MarkSent,        Group::Document,  2, &[(&[Preview], "s")]),
    row(Id::Seal,            Group::Document,  0, &[(&[Preview], "S")]),
    row(Id::Copy,            Group::Document,  3, &[(&[Live, Select, Fiche], "F6"), (&[Preview], "c F6")]),
    row(Id::CopyClosed,      Group::Document,  0, &[(&[Preview], "C"), (&[Live, Select], "")]),
    row(Id::CopyRecord,      Group::Document,  0, &[(&[ReadBack], "c"), (&[Live, Select], "")]),

    row(Id::Open,            Group::Program,   1, &[(&[Start, Preview, Register], "Enter")]),
    row(Id::Sessions,        Group::Program,   0, &[(&[Live, Select, Fiche], "")]),
    row(Id::Search,          Group::Program,   4, &[(&[Start], "/ Ctrl+F")]),
    row(Id::New,             Group::Program,   2, &[(&[Start], "n")]),
    row(Id::Follow,          Group::Program,   3, &[(&[Start], "s")]),
    row(Id::ApproveBefore,   Group::Document,  0, &[(&[Live, Select], "")]),
    row(Id::Register,        Group::Program,   4, &[(&[Start], "r"), (&[Live, Select], "")]),
    row(Id::RegisterOwner,   Group::Register,  2, &[(&[Register], "p")]),
    row(Id::RegisterState,   Group::Register,  3, &[(&[Register], "e é")]),
    row(Id::RegisterSort,    Group::Register,  5, &[(&[Register], "t")]),
    row(Id::CopyList,        Group::Register,  4, &[(&[Register], "c F6")]),
    row(Id::AmendRegistered, Group::Register,  6, &[(&[Register], "a")]),
    row(Id::EndRegistered,   Group::Register,  3, &[(&[Register], "f")]),
    row(Id::GiveUpRegistered, Group::Register, 0, &[(&[Register], "x")]),
    row(Id::NewFiche,        Group::Program,   5, &[(&[Start], "f"), (&[Live, Select], "")]),
    row(Id::OtherLanguage,   Group::Document,  4, &[(&[Fiche], "F7")]),
    row(Id::Save,            Group::Program,   0, &[(SESSION, "Ctrl+S")]),
    row(Id::TakeOver,        Group::Program,   1, &[(&[Live, Select, Fiche, Preview], "F4")]),
    row(Id::Yes,             Group::Program,   1, &[(&[Confirm], "Enter o y"), (&[Release], "h")]),
    row(Id::No,              Group::Program,   2, &[(&[Confirm, Release], "n")]),
    row(Id::Help,            Group::Program,   8, &[(&[Start, Live, Follow, Select, Edit, Form, Fiche, Preview, Help, People, Register, Room, ReadBack], "F1"), (READING, "?")]),
    row(Id::Palette,         Group::Program,   7, &[(&[Start, Live, Follow, Select, Edit, Form, Fiche, Preview, Palette, People, Register, Room, ReadBack], "Ctrl+K")]),
    row(Id::ReloadTheme,     Group::Program,   0, &[(ANYWHERE, "F12")]),
    row(Id::ChooseTheme,     Group::Program,   0, &[(&[Start, Live, Follow, Select, Fiche, Preview], "")]),
    row(Id::Relay,           Group::People,    0, &[(&[Live, Select], "")]),
    row(Id::Redraw,          Group::Program,   0, &[(ANYWHERE, "Ctrl+L")]),
    // Ctrl+Z undoes, as people expect of a text.
    row(Id::Suspend,         Group::Program,   0, &[(&[Start, Live, Follow, Select, Fiche, Preview], "")]),
    row(Id::Quit,            Group::Program,   9, &[(ANYWHERE, "Ctrl+Q"), (&[Follow], "q")]),
];
