//! The places of a phrase, as rows: how a house style writes each, and what fills it.

macro_rules! slots {
    ($( $(#[$meta:meta])* $variant:ident = $name:literal ),* $(,)?) => {
        /// What can be filled into a phrase.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Slot {
            $( $(#[$meta])* $variant ),*
        }

        impl Slot {
            /// All of them.
            pub const ALL: &[Self] = &[$( Self::$variant ),*];

            /// As a house style writes it, without its braces.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => $name ),* }
            }
        }
    };
}

slots! {
    /// « Premier ».
    Ordinal = "ordinal",
    /// « Comité de pilotage ».
    Body = "body",
    /// A day, or words for one.
    Date = "date",
    /// An hour.
    Hour = "hour",
    /// Where.
    Place = "place",
    /// « Compte-rendu ».
    Document = "document",
    /// « projet ».
    Status = "status",
    /// A person's or a side's name.
    Name = "name",
    /// A person's function.
    Function = "function",
    /// Who speaks or acts: one or several, as the house names them.
    Who = "who",
    /// What people said.
    Text = "text",
    /// A number.
    N = "n",
    /// How a decision was voted.
    Vote = "vote",
    /// What happened to a decision since.
    Amendment = "amendment",
    /// Where quoted words come from.
    Source = "source",
    /// A deadline, with its word.
    Due = "due",
    /// « Deuxièmes Rencontres… ».
    Event = "event",
    /// When it begins.
    From = "from",
    /// When it ends.
    To = "to",
    /// How long it takes.
    Duration = "duration",
    /// « mercredi ».
    Weekday = "weekday",
    /// The hour, 0 to 23.
    H = "h",
    /// The hour, 1 to 12.
    H12 = "h12",
    /// The minutes, in two figures; none on the hour.
    Minutes = "min",
    /// « am », « pm ».
    Half = "half",
    /// As it read.
    Was = "was",
    /// As it is to be read.
    Now = "now",
    /// Why.
    Reason = "reason",
    /// The number of the page.
    Page = "page",
    /// How many pages there are.
    Pages = "pages",
}
