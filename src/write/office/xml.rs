//! XML as text, element by element: the one place where the office formats escape. Elements close
//! themselves, so what comes out is well-formed; whether it is a document is for who writes it.

/// XML being written.
pub(in crate::write) struct Xml {
    text: String,
}

/// The name and the value of an attribute.
pub(in crate::write) type Attribute<'a> = (&'static str, &'a str);

impl Xml {
    /// The declaration, and nothing yet.
    pub(in crate::write) fn new() -> Self {
        Self {
            text: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned(),
        }
    }

    /// An element with something inside.
    pub(in crate::write) fn element(
        &mut self,
        name: &'static str,
        attributes: &[Attribute<'_>],
        inside: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        self.text.push('>');
        inside(self);
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }

    /// An element without anything inside.
    pub(in crate::write) fn empty(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.open(name, attributes);
        self.text.push_str("/>");
    }

    /// Words.
    pub(in crate::write) fn words(&mut self, words: &str) {
        escape(&mut self.text, words);
    }

    /// All of it.
    pub(in crate::write) fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    fn open(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            escape(&mut self.text, value);
            self.text.push('"');
        }
    }
}

/// Adds words to XML, in an element or in an attribute alike. A line end or a tab is a space: both formats
/// have elements of their own for these. What XML cannot hold, and controls, are dropped.
fn escape(xml: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\n' | '\t' | '\u{2028}' | '\u{2029}' => xml.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => xml.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(words: &str) -> String {
        let mut xml = Xml::new();
        xml.element("a", &[("b", words)], |xml| {
            xml.words(words);
            xml.empty("c", &[]);
        });
        String::from_utf8(xml.into_bytes()).unwrap()
    }

    #[test]
    fn words_never_become_markup() {
        let xml = written("<w:p>&amp;\"\u{b}\u{1b}\n\u{ffff}é'");
        assert!(
            xml.ends_with(
                "<a b=\"&lt;w:p&gt;&amp;amp;&quot; é'\">&lt;w:p&gt;&amp;amp;&quot; é'<c/></a>"
            ),
            "{xml}"
        );
    }

    proptest! {
        #[test]
        fn a_reader_finds_the_words_again(words in any::<String>()) {
            let xml = written(&words);
            let read = roxmltree::Document::parse(&xml).unwrap();
            let kept: String = words
                .chars()
                .map(|c| if matches!(c, '\n' | '\t' | '\u{2028}' | '\u{2029}') { ' ' } else { c })
                .filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
                .collect();
            let root = read.root_element();
            prop_assert_eq!(root.text().unwrap_or_default(), &kept);
            prop_assert_eq!(root.attribute("b"), Some(kept.as_str()));
        }
    }
}
