//! What a picture is, told from its first bytes: nothing of it is decoded, and the name of its file is not
//! believed.

/// A picture that every format with pictures takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Picture {
    /// How its bytes are to be read.
    pub kind: PictureKind,
    /// Its columns.
    pub width: u32,
    /// Its rows.
    pub height: u32,
}

/// The kinds of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PictureKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

impl PictureKind {
    /// What its files end with.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
        }
    }

    /// Its media type.
    pub(super) const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

impl Picture {
    /// Looks at a picture; none when it is neither PNG nor JPEG, or has no extent.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let (kind, (width, height)) = png(bytes)
            .map(|extent| (PictureKind::Png, extent))
            .or_else(|| Some((PictureKind::Jpeg, jpeg(bytes)?)))?;
        (width > 0 && height > 0).then_some(Self {
            kind,
            width,
            height,
        })
    }

    /// How high it stands when it is so wide, in the same unit.
    pub(super) fn height_at(&self, width: u32) -> u32 {
        let height = u64::from(width) * u64::from(self.height) / u64::from(self.width.max(1));
        u32::try_from(height).unwrap_or(u32::MAX)
    }
}

/// The extent of a PNG: its header comes first (PNG 1.2, § 4.1.1).
fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    Some((four(header)?, four(header.get(4..)?)?))
}

/// The extent of a JPEG, from the frame's header, wherever it stands (ITU T.81, § B.2.2).
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let [0xff, marker, after @ ..] = rest else {
            return None;
        };
        match marker {
            // Filling before a marker.
            0xff => rest = rest.get(1..)?,
            // Frames; what lies between them are tables and an extension.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                return Some((two(after.get(5..)?)?, two(after.get(3..)?)?));
            }
            _ => {
                let length = usize::try_from(two(after)?).ok()?;
                rest = after.get(length..)?;
            }
        }
    }
}

fn two(bytes: &[u8]) -> Option<u32> {
    let two = bytes.first_chunk()?;
    Some(u16::from_be_bytes(*two).into())
}

fn four(bytes: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(*bytes.first_chunk()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn of(kind: PictureKind, width: u32, height: u32) -> Picture {
        Picture {
            kind,
            width,
            height,
        }
    }

    #[test]
    fn pictures_are_known_by_their_bytes() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x2c\0\0\0\x64\x08\x06";
        assert_eq!(Picture::of(png), Some(of(PictureKind::Png, 300, 100)));
        let jpeg =
            b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc4\0\x02\xff\xc2\0\x11\x08\0\x64\x01\x2c\x03";
        assert_eq!(Picture::of(jpeg), Some(of(PictureKind::Jpeg, 300, 100)));
        assert_eq!(Picture::of(png).map(|png| png.height_at(30)), Some(10));
    }

    #[test]
    fn what_is_no_picture_or_cut_short_is_none() {
        for bytes in [
            &b""[..],
            b"<svg/>",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\x64",
            b"\xff\xd8\xff\xe0\0\0\xff\xe0\0\0",
            b"\xff\xd8\xff\xe0\xff",
            b"\xff\xd8\xff\xc0\0\x11\x08\0",
        ] {
            assert_eq!(Picture::of(bytes), None, "{bytes:?}");
        }
    }
}
