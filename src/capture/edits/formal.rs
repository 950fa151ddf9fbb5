//! What frames the minutes. What is said again takes the place of what was said before; annexes and
//! addenda are added, and who receives the document joins those who do.

use std::collections::BTreeMap;

use super::draft::Draft;
use crate::capture::Formality;
use crate::edit::{Edit, Field};
use crate::model::{Addendum, Annex};

pub(super) fn formal(draft: &mut Draft<'_>, formality: &Formality) {
    let mut formal = draft.session.formal.clone();
    let texts = BTreeMap::new();
    match formality {
        Formality::Hours { begins, ends } => (formal.begins, formal.ends) = (Some(*begins), *ends),
        Formality::Previous(previous) => formal.previous = Some(previous.clone()),
        Formality::Approved { on } => formal.approved = Some(*on),
        Formality::Annex { text } => {
            let text = text.clone();
            formal.annexes.push(Annex {
                text,
                texts,
                confidential: false,
                cipher: None,
            });
        }
        Formality::Distribution { to } => {
            for name in to {
                if !formal.distribution.contains(name) {
                    formal.distribution.push(name.clone());
                }
            }
        }
        Formality::Addendum { text } => {
            let (on, text) = (draft.now.date(), text.clone());
            formal.addenda.push(Addendum {
                on,
                text,
                texts,
                confidential: false,
                cipher: None,
            });
        }
    }
    draft.edit(Edit::Set {
        field: Field::Formal(Box::new(formal)),
    });
}
