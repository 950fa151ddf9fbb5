//! Encrypting and decrypting: what was there before, a cut in between, the wrong key.

use copil::model::{Cover, Encryption};
use copil::store::FileProblem;
use copil::store::memory::Memory;
use copil::store::storage::Storage;
use copil::store::vault::{self, Encrypted, Means, Secret, VaultError};
use std::path::Path;

use super::{
    CANARY, COVERS, IDENTITY, OTHER, arc, bytes, clear, decrypt, encrypt, here, holds, locked,
    means, meeting, open, open_part, path, sealed,
};

#[test]
fn encrypting_cleans_what_was_there_before() {
    for cover in COVERS {
        cleans(cover);
    }
}

fn cleans(cover: Cover) {
    let (disk, session) = meeting();
    // What a stop left half written counts as well.
    disk.put(Path::new(".x.ron.12.tmp"), CANARY.as_bytes());
    assert!(holds(&disk, CANARY).is_some());
    encrypt(&disk, cover);
    assert_eq!(holds(&disk, CANARY), None);
    let hand = open(&disk, true);
    assert_eq!(clear(hand.editor.session()), clear(&session));
    // Undo reaches back over it.
    assert_eq!(hand.editor.done().len(), 4);
    hand.close();
    decrypt(&disk);
    assert_eq!(clear(&locked(&disk)), clear(&session));
    let kept = disk.read(Path::new("x.0001.kept"), 1000).unwrap();
    assert_eq!(kept, CANARY.as_bytes());
}

#[test]
fn a_power_cut_while_it_is_encrypted_or_decrypted_loses_nothing() {
    for cover in COVERS {
        cut_while_encrypting(cover);
    }
}

fn cut_while_encrypting(cover: Cover) {
    let (disk, session) = meeting();
    let mut states = 0;
    let mut check = |left: &Memory| {
        states += 1;
        if cover == Cover::Confidential {
            assert_eq!(open_part(&locked(left)), open_part(&session));
        }
        let hand = open(left, true);
        assert_eq!(clear(hand.editor.session()), clear(&session));
        let encrypted = hand.editor.session().encryption.is_some();
        hand.close();
        // Whoever opens it with the key has all done that was left undone.
        if encrypted {
            assert_eq!(holds(left, CANARY), None);
        }
    };
    let mut every = |disk: &Memory| {
        for point in disk.points() {
            point.crashes(4096, &mut check);
        }
    };
    disk.record();
    encrypt(&disk, cover);
    every(&disk);
    disk.record();
    decrypt(&disk);
    every(&disk);
    assert!(states > 100, "{states}");
}

#[test]
fn another_key_opens_nothing_and_harms_nothing() {
    let encryption = sealed(Cover::Confidential);
    let with = |identity: &str| {
        vault::unlock_with(&encryption, &Secret::new(identity.to_owned()), || None)
    };
    assert_eq!(with(OTHER).err(), Some(VaultError::WrongKey));
    assert_eq!(with("no key").err(), Some(VaultError::Identity));
    let damaged = Encryption {
        key: encryption.key.replacen("\nY", "\nZ", 1),
        ..encryption.clone()
    };
    let identity = Secret::new(IDENTITY.to_owned());
    assert!(vault::unlock_with(&damaged, &identity, || None).is_err());
    assert!(with(IDENTITY).is_ok());
    let none = Means::Recipients(vec!["age1x".to_owned()]);
    assert_eq!(
        vault::seal_key(&none, Cover::Whole).err(),
        Some(VaultError::Recipient("age1x".to_owned()))
    );
    for cover in COVERS {
        let (disk, _) = meeting();
        encrypt(&disk, cover);
        let (their, other) = vault::seal_key(&means(), cover).unwrap();
        let before = bytes(&disk);
        let done = vault::decrypt_in(&arc(&disk), path(), &here(None), &other);
        match cover {
            Cover::Confidential => assert_eq!(done, Ok(Encrypted::Unreadable(2))),
            Cover::Whole => assert_eq!(done.unwrap_err().problem, FileProblem::Encrypted),
        }
        let again = vault::encrypt_in(&arc(&disk), path(), &here(None), their, &other);
        assert_eq!(again, Ok(Encrypted::Already));
        let after = bytes(&disk);
        let kept = |(name, _): &&(String, Vec<u8>)| !name.ends_with(".lock");
        assert!(before.iter().filter(kept).eq(after.iter().filter(kept)));
    }
}
