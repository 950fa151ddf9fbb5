//! The picture at the head of the first page.

use krilla::geom::Size;
use krilla::image::Image;

use super::sheet::Sheet;
use crate::write::picture::{Picture, PictureKind};

/// A logo with its size on the sheet; none when it cannot be read.
pub(super) fn logo(bytes: &[u8], sheet: &Sheet<'_>) -> Option<(Image, Size)> {
    let image = match Picture::of(bytes)?.kind {
        PictureKind::Png => Image::from_png(bytes.to_vec().into(), true),
        PictureKind::Jpeg => Image::from_jpeg(bytes.to_vec().into(), true),
    };
    let image = image.ok()?;
    let (width, height) = image.size();
    let points = |pixels: u32| u16::try_from(pixels).ok().map(f32::from);
    let (width, height) = (points(width)?, points(height)?);
    // A tall picture must leave room for the text.
    let scale = (sheet.logo_width() / width).min(sheet.room / 4.0 / height);
    let size = Size::from_wh(width * scale, height * scale)?;
    Some((image, size))
}
