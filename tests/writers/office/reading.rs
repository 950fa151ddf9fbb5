//! A small reader of office documents: enough to see what is in them, and nothing of how we write them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document, Node};
use zip::ZipArchive;

/// The parts of a file.
pub struct Package {
    parts: BTreeMap<String, Vec<u8>>,
}

impl Package {
    /// Reads a file; all its XML can be read, or this panics.
    pub fn read(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for n in 0..archive.len() {
            let mut file = archive.by_index(n).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            let path = file.name().unwrap().into_owned();
            let is_xml = |end: &&str| path.ends_with(end);
            if [".xml", ".rels"].iter().any(is_xml) {
                Document::parse(std::str::from_utf8(&content).unwrap()).unwrap();
            }
            parts.insert(path, content);
        }
        Self { parts }
    }

    pub fn bytes(&self, path: &str) -> &[u8] {
        &self.parts[path]
    }

    pub fn part(&self, path: &str) -> &str {
        std::str::from_utf8(self.bytes(path)).unwrap()
    }

    /// The values of an attribute of these elements, or of any, in order; none when there is no such part.
    pub fn values(&self, path: &str, elements: &[&str], attribute: &str) -> Vec<String> {
        let wanted =
            |node: &Node<'_, '_>| elements.is_empty() || elements.contains(&node.tag_name().name());
        self.nodes(path, |node| {
            let mut attributes = node.attributes();
            let found = attributes.find(|found| found.name() == attribute)?;
            wanted(&node).then(|| found.value().to_owned())
        })
    }

    /// The text in each element of this name.
    pub fn text(&self, path: &str, element: &str) -> Vec<String> {
        self.nodes(path, |node| {
            (node.tag_name().name() == element).then(|| node.text().unwrap_or("").to_owned())
        })
    }

    /// How many elements of this name there are.
    pub fn count(&self, path: &str, element: &str) -> usize {
        self.text(path, element).len()
    }

    fn nodes<T>(&self, path: &str, find: impl Fn(Node<'_, '_>) -> Option<T>) -> Vec<T> {
        if !self.parts.contains_key(path) {
            return Vec::new();
        }
        let xml = Document::parse(self.part(path)).unwrap();
        xml.descendants().filter_map(find).collect()
    }
}

/// The paragraphs of a Word file that say something; the cells of a row stand apart by tabs.
pub fn word_lines(package: &Package, bullet: &str) -> Vec<String> {
    let xml = Document::parse(package.part("word/document.xml")).unwrap();
    let body = child(xml.root_element(), "body");
    let mut lines = Vec::new();
    for node in body.children() {
        match node.tag_name().name() {
            "p" => lines.push(word_words(node, bullet)),
            "tbl" => lines.extend(rows(node, "tr", "tc", |cell| word_words(cell, bullet))),
            _ => {}
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn word_words(node: Node<'_, '_>, bullet: &str) -> String {
    let mut words = String::new();
    for inner in node.descendants() {
        match inner.tag_name().name() {
            "pStyle" if attribute(inner, "val") == "ListBullet" => words.push_str(bullet),
            "t" => words.push_str(inner.text().unwrap_or("")),
            // What stands between a mark and its words.
            "tab" => words.push(' '),
            _ => {}
        }
    }
    words
}

/// The same for an `OpenDocument` file.
pub fn odt_lines(package: &Package, bullet: &str) -> Vec<String> {
    let xml = Document::parse(package.part("content.xml")).unwrap();
    let text = child(child(xml.root_element(), "body"), "text");
    let mut lines = Vec::new();
    for node in text.children() {
        match node.tag_name().name() {
            "p" | "h" => lines.push(odt_words(node)),
            "list" => {
                let items = node.children().map(odt_words);
                lines.extend(items.map(|words| format!("{bullet}{words}")));
            }
            "table" => lines.extend(rows(node, "table-row", "table-cell", odt_words)),
            _ => {}
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The words as a reader of the format has them: several spaces are one, those at the beginning none.
fn odt_words(node: Node<'_, '_>) -> String {
    let mut words = String::new();
    let mut lost = true;
    for inner in node.descendants() {
        match inner.tag_name().name() {
            "s" | "tab" => {
                words.push(' ');
                lost = inner.tag_name().name() == "s";
            }
            "" => {
                for c in inner.text().unwrap_or("").chars() {
                    if c != ' ' || !lost {
                        words.push(c);
                    }
                    lost = c == ' ';
                }
            }
            _ => {}
        }
    }
    words
}

fn rows<'a>(
    table: Node<'a, 'a>,
    row: &str,
    cell: &str,
    words: impl Fn(Node<'a, 'a>) -> String,
) -> Vec<String> {
    let named = |name: &str| {
        let name = name.to_owned();
        move |node: &Node<'_, '_>| node.tag_name().name() == name
    };
    let rows = table.descendants().filter(named(row));
    rows.map(|row| {
        let cells = row.children().filter(named(cell));
        cells.map(&words).collect::<Vec<_>>().join("\t")
    })
    .collect()
}

fn child<'a>(node: Node<'a, 'a>, name: &str) -> Node<'a, 'a> {
    let mut children = node.children();
    children
        .find(|node| node.tag_name().name() == name)
        .unwrap()
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    let mut attributes = node.attributes();
    let found = attributes.find(|attribute| attribute.name() == name);
    found.map_or("", |attribute| attribute.value())
}
