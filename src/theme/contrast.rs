//! How well a colour is read on another (WCAG 2.2, success criterion 1.4.3).

/// The contrast ratio of two colours, from 1 (none) to 21 (black on white). AA asks for 4.5, AAA for 7.
#[must_use]
pub fn ratio(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance([red, green, blue]: [u8; 3]) -> f64 {
    0.2126f64.mul_add(
        linear(red),
        0.7152f64.mul_add(linear(green), 0.0722 * linear(blue)),
    )
}

fn linear(channel: u8) -> f64 {
    let channel = f64::from(channel) / 255.0;
    if channel <= 0.04045 {
        channel / 12.92
    } else {
        ((channel + 0.055) / 1.055).powf(2.4)
    }
}
