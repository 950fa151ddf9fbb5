//! The parts of the screen that are drawn on their own, and which of them a step changed.

/// A part of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    /// Masthead, clock, saved state; tabs.
    Header,
    /// The column of the agenda and the roster.
    Agenda,
    /// The log.
    Log,
    /// The column of decisions, actions, questions.
    Decisions,
    /// The line being typed.
    Capture,
    /// What it will become; a message.
    Ghost,
    /// The keys that matter now.
    Hints,
    /// What lies over the panes, or in their place.
    Overlay,
    /// A message too long for the last row.
    Notice,
}

impl Region {
    /// All of them, in the order in which they are drawn.
    pub const ALL: [Self; 9] = [
        Self::Header,
        Self::Agenda,
        Self::Log,
        Self::Decisions,
        Self::Capture,
        Self::Ghost,
        Self::Hints,
        Self::Overlay,
        Self::Notice,
    ];

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of regions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Regions(u16);

impl Regions {
    /// None.
    pub const NONE: Self = Self(0);
    /// All of them.
    pub const ALL: Self = Self(0x1ff);

    /// With one more.
    #[must_use]
    pub const fn with(self, region: Region) -> Self {
        Self(self.0 | region.bit())
    }

    /// Both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a region is in it.
    #[must_use]
    pub const fn contains(self, region: Region) -> bool {
        self.0 & region.bit() != 0
    }

    /// Whether it is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those in it, in the order in which they are drawn.
    pub fn iter(self) -> impl Iterator<Item = Region> {
        Region::ALL
            .into_iter()
            .filter(move |region| self.contains(*region))
    }
}
