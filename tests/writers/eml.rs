//! Draft mails; `tests/pdf/run` reads one with Python.

use chrono::NaiveDate;
use copil::document::{Document, Format, Mailbox, Options, compte_rendu};
use copil::write::{self, Attachment};

use crate::golden::comite;
use crate::sessions;

fn document() -> Document {
    let mut document = compte_rendu(&sessions::complet(), &comite(), &Options::default());
    document.recipients = vec![
        Mailbox {
            name: "Yuko TAKEDA（武田 裕子）".to_owned(),
            address: "takeda@beppu.jp".to_owned(),
        },
        Mailbox {
            name: String::new(),
            address: "mairie@ville.fr".to_owned(),
        },
    ];
    document
}

fn options() -> write::Options {
    let day = NaiveDate::from_ymd_opt(2026, 3, 12).unwrap();
    write::Options {
        now: day.and_hms_opt(17, 30, 0),
        ..write::Options::new(&comite(), Format::Eml)
    }
}

fn eml(document: &Document, options: &write::Options) -> String {
    let mut bytes = Vec::new();
    write::write(Format::Eml, document, options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_draft_has_its_two_forms_and_no_sender() {
    let mail = eml(&document(), &options());
    let (head, body) = mail.split_once("\r\n\r\n").unwrap();
    insta::assert_snapshot!(head.replace('\r', ""));
    assert!(
        body.contains("Content-Type: text/plain; charset=\"utf-8\""),
        "{body}"
    );
    assert!(
        body.contains("Content-Type: text/html; charset=\"utf-8\""),
        "{body}"
    );
}

#[test]
fn what_is_attached_has_its_name_and_type() {
    let mail = eml(
        &document(),
        &write::Options {
            attachments: vec![Attachment {
                name: "2026-03-12 議事録.pdf".to_owned(),
                mime: Format::Pdf.mime(),
                bytes: b"%PDF-".to_vec(),
            }],
            ..options()
        },
    );
    assert!(mail.contains("multipart/mixed"), "{mail}");
    assert!(mail.contains("Content-Type: application/pdf\r\n"), "{mail}");
    assert!(mail.contains("filename*"), "{mail}");
    assert!(mail.contains("JVBERi0="), "{mail}");
}

#[test]
fn the_same_mail_has_the_same_bytes_and_another_has_others() {
    let id = |mail: &str| {
        let line = mail.lines().find(|line| line.starts_with("Message-ID: "));
        line.unwrap().to_owned()
    };
    let mail = eml(&document(), &options());
    assert_eq!(mail, eml(&document(), &options()));
    let mut other = document();
    other.recipients.pop();
    assert_ne!(id(&mail), id(&eml(&other, &options())));
}

#[test]
fn without_a_clock_there_is_no_date() {
    let mail = eml(
        &document(),
        &write::Options {
            now: None,
            ..options()
        },
    );
    assert!(!mail.contains("\nDate:"), "{mail}");
}

#[test]
fn nobody_is_written_to_by_a_name_or_a_subject() {
    let mut document = document();
    for hostile in [
        "a\r\nBcc: x@evil",
        "\" <x@evil>, \"",
        "x@evil>\n\n<b>",
        "=?utf-8?q?a?=",
    ] {
        document.subject = hostile.to_owned();
        document.recipients = vec![Mailbox {
            name: hostile.to_owned(),
            address: "a@b.fr".to_owned(),
        }];
        let mail = eml(&document, &options());
        let (head, _) = mail.split_once("\r\n\r\n").unwrap();
        let names: Vec<&str> = head
            .lines()
            .filter(|line| !line.starts_with([' ', '\t']))
            .map(|line| line.split(':').next().unwrap())
            .collect();
        assert_eq!(
            names,
            [
                "X-Unsent",
                "Subject",
                "To",
                "Date",
                "Message-ID",
                "MIME-Version",
                "Content-Type"
            ],
            "{hostile}: {head}"
        );
    }
}
