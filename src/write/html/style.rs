//! The style sheet of a page, as the house looks: by day, by night, on paper.

use std::fmt::{self, Write};

use super::css::{NIGHT, Points, families, heading, on_dark};
use crate::document::{Colour, Heading, Look};

/// Lines that stand out, by the class that the page gives them.
fn headings(look: &Look) -> [(&'static str, &Heading); 7] {
    [
        ("masthead", &look.masthead),
        ("session", &look.session),
        ("place", &look.place),
        ("title", &look.title),
        ("section", &look.section),
        ("topic", &look.topic),
        ("speaker", &look.speaker),
    ]
}

/// What does not depend on the house. No colour says anything that the words do not.
const FIXED: &str = "\
html{background:var(--sheet);color:var(--ink)}
body{margin:0;overflow-wrap:break-word;hyphens:manual}
main{max-width:44em;margin:0 auto;padding:2em 1.25em 4em}
p,ul,blockquote,table{margin:0}
:lang(ja){line-break:strict}
ul{padding-left:1.1em}
.numbered{padding-left:1.6em;text-indent:-1.6em}
.mark{display:inline-block;min-width:1.6em;text-indent:0;white-space:pre}
blockquote{padding-left:1.1em;border-left:2pt solid var(--rule)}
table{border-collapse:collapse;width:100%;text-align:left}
th,td{border:.75pt solid var(--rule);padding:.3em .5em;vertical-align:top}
thead{background:var(--shade)}
sup{font-size:.72em;line-height:0}
a{color:inherit}
img{display:block;height:auto}
.room{height:1.5em}
";

/// On paper: ink, no margin of the window, nothing torn from what it belongs to.
const PAPER: &str = "\
main{max-width:none;padding:0}
h1,h2,h3,.speaker{break-after:avoid}
li,tr,.numbered,.signature{break-inside:avoid}
p,li{orphans:2;widows:2}
thead{display:table-header-group}
";

/// The style sheet.
pub(super) fn sheet(look: &Look, bullet: &str) -> String {
    let mut css = String::new();
    // A string takes whatever is written to it.
    let _ = write_sheet(&mut css, look, bullet);
    css
}

fn write_sheet(css: &mut String, look: &Look, bullet: &str) -> fmt::Result {
    let (paper, margins) = (&look.paper, &look.margins);
    css.push_str(":root{color-scheme:light dark;");
    colours(css, look, Colour([255; 3]), |colour| colour)?;
    css.push_str("}\n@media screen and (prefers-color-scheme:dark){:root{");
    colours(css, look, NIGHT, on_dark)?;
    css.push_str("}}\n");
    write!(
        css,
        "@page{{size:{}mm {}mm;margin:{}mm {}mm {}mm {}mm}}\n\
         body{{font-family:{};font-size:{};line-height:{}.{:02}}}\n",
        paper.width,
        paper.height,
        margins.top,
        margins.right,
        margins.bottom,
        margins.left,
        families(look),
        Points(look.size),
        look.leading / 100,
        look.leading % 100,
    )?;
    css.push_str(FIXED);
    let (above, between) = (Points(look.above), Points(look.between));
    writeln!(
        css,
        "p,ul,blockquote,table,.list,.signature{{margin-top:{above}}}\n\
         li,.numbered,.signature p{{margin-top:{between}}}\n\
         blockquote p{{margin-top:0}}\n\
         li::marker{{content:\"{}\"}}",
        string(bullet)
    )?;
    for (class, look) in headings(look) {
        write!(css, ".{class}{{{};color:var(--{class})", heading(look))?;
        if look.ruled {
            css.push_str(";border-bottom:1pt solid var(--rule);padding-bottom:.2em");
        }
        css.push_str("}\n");
    }
    write!(css, "@media print{{\n{PAPER}}}\n")
}

fn colours(
    css: &mut String,
    look: &Look,
    sheet: Colour,
    set: impl Fn(Colour) -> Colour,
) -> fmt::Result {
    let dark = sheet == NIGHT;
    // What lies behind words is dimmed, not lightened.
    let (rule, shade) = if dark {
        (Colour([0x5c, 0x62, 0x6a]), Colour([0x26, 0x2a, 0x30]))
    } else {
        (look.rule, look.shade)
    };
    write!(
        css,
        "--sheet:{sheet};--ink:{};--rule:{rule};--shade:{shade}",
        set(look.ink)
    )?;
    for (class, look) in headings(look) {
        write!(css, ";--{class}:{}", set(look.colour))?;
    }
    Ok(())
}

/// A text inside a string of CSS, inside an element of HTML: whatever could end one is written by its code.
fn string(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_alphanumeric() || " –—-•·・".contains(c) {
                c.to_string()
            } else {
                format!("\\{:x} ", u32::from(c))
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bullet_cannot_leave_its_string() {
        assert_eq!(string("– "), "– ");
        assert_eq!(string("\"}</style>"), "\\22 \\7d \\3c \\2f style\\3e ");
    }
}
