//! The tree for other programs.

use copil::document::{Document, Format, Options, compte_rendu};
use copil::write;
use serde_json::Value;

use crate::golden::comite;
use crate::sessions;
use crate::tree::every_block;

fn json(document: &Document) -> String {
    let options = write::Options::new(&comite(), Format::Json);
    let mut bytes = Vec::new();
    write::write(Format::Json, document, &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn every_kind_of_block_and_every_role() {
    insta::assert_snapshot!(json(&every_block()));
}

/// All texts of a value, in order: the marks of items stand before their words.
fn texts(value: &Value, found: &mut String) {
    match value {
        Value::Array(all) => all.iter().for_each(|value| texts(value, found)),
        Value::Object(fields) => {
            for key in ["mark", "text"] {
                found.push_str(fields.get(key).and_then(Value::as_str).unwrap_or(""));
            }
            for key in ["words", "items", "lines", "head", "rows"] {
                fields
                    .get(key)
                    .into_iter()
                    .for_each(|value| texts(value, found));
            }
        }
        _ => {}
    }
}

#[test]
fn it_has_the_words_of_the_text() {
    let house = comite();
    let document = compte_rendu(&sessions::complet(), &house, &Options::default());
    let tree: Value = serde_json::from_str(&json(&document)).unwrap();
    let mut words = String::new();
    texts(&tree["blocks"], &mut words);
    let mut text = Vec::new();
    let options = write::Options::new(&house, Format::Text);
    write::text(&document, &options, &mut text).unwrap();
    // Bullets come from the writer of the text.
    let text = String::from_utf8(text).unwrap().replace("\n- ", "\n");
    assert_eq!(words, text.replace('\n', ""));
}

#[test]
fn words_say_which_records_they_came_from() {
    let session = sessions::complet();
    let document = compte_rendu(&session, &comite(), &Options::default());
    let tree: Value = serde_json::from_str(&json(&document)).unwrap();
    let numbered = |block: &&Value| block["type"] == "numbered";
    let decisions = tree["blocks"].as_array().unwrap().iter().find(numbered);
    let first = &decisions.unwrap()["items"][0];
    assert_eq!(first["mark"], "1) ");
    assert_eq!(
        first["sources"],
        serde_json::json!([session.decisions[0].id.0])
    );
}
