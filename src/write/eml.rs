//! Draft mails: the document as text and as HTML, to whom it is for, with other forms of it attached. A mail
//! program opens it ready to be sent; who sends it, and when, is that program's business.

use std::io::Write;

use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::headers::{Header, HeaderType};
use mail_builder::mime::MimePart;
use sha2::{Digest, Sha256};

use super::{Options, WriteError, email, text};
use crate::document::{Document, Spaces};

/// Something that goes with a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// What its file is called.
    pub name: String,
    /// What is in it, as `Format::mime` says it.
    pub mime: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Writes a document as a draft mail (RFC 5322, MIME).
pub fn eml(document: &Document, options: &Options, out: &mut dyn Write) -> Result<(), WriteError> {
    let (mut plain, mut html) = (Vec::new(), Vec::new());
    let as_text = Options {
        // Those who read plain text are not served by spaces that their font lacks.
        spaces: Spaces::Fine,
        ..options.clone()
    };
    text(document, &as_text, &mut plain)?;
    email(document, options, &mut html)?;
    let digest = digest(document, options, &plain, &html);
    let mut message = Vec::new();
    for (name, value) in headers(document, options, &digest) {
        message.extend_from_slice(name.as_bytes());
        message.extend_from_slice(b": ");
        value.write_header(&mut message, name.len() + 2);
    }
    let bodies = vec![body("text/plain", &plain), body("text/html", &html)];
    let bodies = parts("alternative", &digest, bodies);
    let whole = if options.attachments.is_empty() {
        bodies
    } else {
        let attached = options.attachments.iter().map(|attachment| {
            MimePart::new(attachment.mime, attachment.bytes.clone())
                .attachment(attachment.name.clone())
        });
        parts(
            "mixed",
            &digest,
            std::iter::once(bodies).chain(attached).collect(),
        )
    };
    whole.write_part(&mut message);
    out.write_all(&message)?;
    Ok(())
}

fn headers(
    document: &Document,
    options: &Options,
    digest: &str,
) -> Vec<(&'static str, HeaderType<'static>)> {
    let raw = |text: String| HeaderType::Raw(Raw::new(text));
    let to = document.recipients.iter().map(|recipient| {
        let name = Some(recipient.name.clone()).filter(|name| !name.is_empty());
        Address::new_address(name, recipient.address.clone())
    });
    let to: Vec<Address<'_>> = to.collect();
    let mut headers = vec![
        // Outlook opens a mail that says so as a draft.
        ("X-Unsent", raw("1".to_owned())),
        (
            "Subject",
            HeaderType::Text(Text::new(document.subject.clone())),
        ),
    ];
    if !to.is_empty() {
        headers.push(("To", HeaderType::Address(Address::new_list(to))));
    }
    if let Some(now) = options.now {
        // `-0000`: a time of no known zone (RFC 5322, 3.3).
        let date = now.format("%a, %d %b %Y %H:%M:%S -0000").to_string();
        headers.push(("Date", raw(date)));
    }
    // No name of a computer: the same document is the same mail everywhere.
    headers.push(("Message-ID", raw(format!("<{digest}@copil.invalid>"))));
    headers.push(("MIME-Version", raw("1.0".to_owned())));
    headers
}

fn body(kind: &'static str, text: &[u8]) -> MimePart<'static> {
    let text = String::from_utf8_lossy(text).into_owned();
    MimePart::new(kind, text)
}

/// Parts between boundaries that nothing in them can hold: the digest is made of them.
fn parts<'x>(kind: &str, digest: &str, parts: Vec<MimePart<'x>>) -> MimePart<'x> {
    let boundary = format!("{kind}_{digest}");
    let kind = ContentType::new(format!("multipart/{kind}")).attribute("boundary", boundary);
    MimePart::new(kind, parts)
}

/// What tells this mail from every other.
fn digest(document: &Document, options: &Options, plain: &[u8], html: &[u8]) -> String {
    let mut digest = Sha256::new();
    let mut add = |part: &[u8]| {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    };
    add(document.subject.as_bytes());
    for recipient in &document.recipients {
        add(recipient.name.as_bytes());
        add(recipient.address.as_bytes());
    }
    add(format!("{:?}", options.now).as_bytes());
    add(plain);
    add(html);
    for attachment in &options.attachments {
        add(attachment.name.as_bytes());
        add(&attachment.bytes);
    }
    let digest = digest.finalize();
    let half = digest.first_chunk::<16>().copied().unwrap_or_default();
    format!("{:032x}", u128::from_be_bytes(half))
}
