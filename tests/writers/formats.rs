//! One document in every format carries the same words. PDF keeps its words from a plain reader: what
//! `pdftotext` finds in one is compared by `tests/pdf/run`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use copil::document::Format;
use copil::write;
use serde_json::Value;

use crate::office::{Sample, office_lines, samples};

/// The letters and figures of a text: what is left when marks, rules and spaces are each format's own.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What a reader of the format sees of a document.
fn seen(format: Format, sample: &Sample) -> String {
    let options = sample.options(format);
    let mut bytes = Vec::new();
    write::write(format, &sample.document, &options, &mut bytes).unwrap();
    let text = || String::from_utf8(bytes.clone()).unwrap();
    match format {
        Format::Text => text(),
        Format::Markdown => markdown_text(&text()),
        Format::Html => html_text(text().split_once("<body").unwrap().1),
        Format::Email => html_text(&text()),
        Format::Docx | Format::Odt => office_lines(format, &bytes, &options.bullet).concat(),
        Format::Eml => plain_part(&text()),
        Format::Json => json_text(&serde_json::from_str::<Value>(&text()).unwrap()["blocks"]),
        Format::Pdf => unreachable!("not read here"),
    }
}

#[test]
fn every_format_carries_the_same_words() {
    for sample in samples() {
        let expected = letters(&seen(Format::Text, &sample));
        assert!(!expected.is_empty());
        for format in Format::ALL.iter().filter(|format| **format != Format::Pdf) {
            let found = letters(&seen(*format, &sample));
            assert_eq!(found, expected, "{} {format:?}", sample.name);
        }
    }
}

fn markdown_text(markdown: &str) -> String {
    use comrak::nodes::NodeValue;
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.superscript = true;
    let arena = comrak::Arena::new();
    let root = comrak::parse_document(&arena, markdown, &options);
    let mut text = String::new();
    for node in root.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(words) => text.push_str(words),
            // The numbers of a list are its own.
            NodeValue::Item(item) if item.list_type == comrak::nodes::ListType::Ordered => {
                text.push_str(&item.start.to_string());
            }
            NodeValue::HtmlInline(tag) => text.push_str(&html_text(tag)),
            _ => {}
        }
    }
    text
}

/// The text between the tags.
fn html_text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        rest = tag.split_once('>').unwrap().1;
    }
    text.push_str(rest);
    for (name, sign) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ] {
        text = text.replace(name, sign);
    }
    text
}

/// The plain text of a mail.
fn plain_part(mail: &str) -> String {
    let (_, part) = mail.split_once("Content-Type: text/plain").unwrap();
    let (head, body) = part.split_once("\r\n\r\n").unwrap();
    let (body, _) = body.split_once("\r\n--").unwrap();
    let bytes = if head.contains("base64") {
        STANDARD.decode(body.replace("\r\n", "")).unwrap()
    } else {
        quoted_printable(&body.replace("=\r\n", ""))
    };
    String::from_utf8(bytes).unwrap()
}

fn quoted_printable(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, coded)) = rest.split_once('=') {
        bytes.extend(before.bytes());
        let (digits, after) = coded.split_at(2);
        bytes.push(u8::from_str_radix(digits, 16).unwrap());
        rest = after;
    }
    bytes.extend(rest.bytes());
    bytes
}

/// The marks and the texts of a tree, in order.
fn json_text(tree: &Value) -> String {
    match tree {
        Value::Array(all) => all.iter().map(json_text).collect(),
        Value::Object(fields) => ["mark", "text", "words", "items", "lines", "head", "rows"]
            .iter()
            .filter_map(|key| fields.get(*key))
            .map(|value| {
                value
                    .as_str()
                    .map_or_else(|| json_text(value), str::to_owned)
            })
            .collect(),
        _ => String::new(),
    }
}
