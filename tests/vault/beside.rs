//! What lies beside an encrypted session, and other keys for it.

use std::path::{Path, PathBuf};

use copil::model::{Cover, Encryption, Session};
use copil::store::memory::Memory;
use copil::store::storage::Storage;
use copil::store::vault::{self, Means, Secret};
use copil::store::{StoreEvent, session_file};

use super::support::Hand;
use super::{
    CANARY, COVERS, IDENTITY, OTHER, bytes, clear, decrypt, encrypt, encrypt_for, holds, key,
    meeting, open, path, sealed, support,
};

/// The same key, sealed for somebody else.
fn for_another(cover: Cover) -> Encryption {
    let other: age::x25519::Identity = OTHER.parse().unwrap();
    let means = Means::Recipients(vec![other.to_public().to_string()]);
    vault::reseal_key(&key(), &means, cover).unwrap()
}

/// Whoever has this private key opens it.
fn opens(encryption: &Encryption, identity: &str) -> bool {
    vault::unlock_with(encryption, &Secret::new(identity.to_owned()), || None).is_ok()
}

/// A line of a sealed key, as it stands in every file that has it.
fn trace(encryption: &Encryption) -> &str {
    encryption.key.lines().nth(2).unwrap()
}

fn file(disk: &Memory) -> Session {
    session_file::parse(&disk.read(path(), u64::MAX - 1).unwrap()).unwrap()
}

#[test]
fn a_session_is_encrypted_for_others_and_its_words_stay_as_they_are() {
    for cover in COVERS {
        let (disk, session) = meeting();
        encrypt(&disk, cover);
        let before = file(&disk);
        let old = before.encryption.clone().unwrap();
        assert!(opens(&old, IDENTITY) && !opens(&old, OTHER));
        let new = for_another(cover);
        encrypt_for(&disk, new.clone());
        let after = file(&disk);
        assert_eq!(after.encryption, Some(new.clone()));
        assert!(!opens(&new, IDENTITY) && opens(&new, OTHER));
        assert_eq!(clear(&after), clear(&before));
        assert_eq!(after.cipher, before.cipher);
        // No journal, and nothing kept aside, opens for the one before.
        assert_eq!(holds(&disk, trace(&old)), None);
        let hand = open(&disk, true);
        assert_eq!(clear(hand.editor.session()), clear(&session));
        assert_eq!(hand.editor.done().len(), 4);
        hand.close();
        decrypt(&disk);
        assert!(holds(&disk, "BEGIN AGE").is_none());
    }
}

#[test]
fn a_power_cut_in_between_leaves_it_for_the_one_or_the_other() {
    for cover in COVERS {
        let (disk, session) = meeting();
        encrypt(&disk, cover);
        let (old, new) = (sealed(cover), for_another(cover));
        disk.record();
        encrypt_for(&disk, new.clone());
        let mut states = 0;
        for point in disk.points() {
            point.crashes(1024, &mut |left: &Memory| {
                states += 1;
                let hand = open(left, true);
                assert_eq!(clear(hand.editor.session()), clear(&session));
                hand.close();
                let now = file(left).encryption.unwrap();
                assert!(now == old || now == new);
                // Whoever opens it with the key has all done that was left undone.
                let other = if now == old { &new } else { &old };
                let journals = bytes(left);
                let mut journals = journals
                    .iter()
                    .filter(|(name, _)| name.ends_with(".journal"));
                assert!(
                    journals.all(|(_, bytes)| {
                        !String::from_utf8_lossy(bytes).contains(trace(other))
                    })
                );
            });
        }
        assert!(states > 20, "{states}");
    }
}

/// What was kept of a session file that somebody else left.
fn kept(disk: &Memory) -> Vec<PathBuf> {
    let mut names = disk.names();
    names.retain(|name| name.extension().is_some_and(|ending| ending == "kept"));
    names
}

/// A session file in clear, put in the place of an encrypted one.
fn intruder() -> Vec<u8> {
    let mut session = support::session();
    CANARY.clone_into(&mut session.event);
    session_file::write(&session).unwrap().into_bytes()
}

/// A meeting encrypted, with nothing kept of it yet.
fn encrypted(cover: Cover) -> Memory {
    let (disk, _) = meeting();
    disk.remove(Path::new("x.0001.kept")).unwrap();
    encrypt(&disk, cover);
    disk
}

/// The writer looks after its files, and has done so when this returns.
fn look(hand: &Hand) {
    hand.writer().look();
    for _ in 0..2 {
        hand.writer().wait();
    }
}

#[test]
fn a_clear_file_put_in_the_place_of_an_encrypted_one_is_kept_encrypted() {
    for (cover, types) in COVERS
        .into_iter()
        .flat_map(|one| [(one, true), (one, false)])
    {
        let disk = encrypted(cover);
        let ours = file(&disk);
        let mut hand = open(&disk, true);
        for _ in 0..2 {
            disk.put(path(), &intruder());
            look(&hand);
        }
        if types {
            hand.line("trois");
        }
        hand.close();
        assert_eq!(holds(&disk, CANARY), None);
        assert_eq!(file(&disk).encryption, ours.encryption);
        decrypt(&disk);
        let kept = kept(&disk);
        assert!(!kept.is_empty());
        for kept in kept {
            assert_eq!(disk.read(&kept, u64::MAX - 1).unwrap(), intruder());
        }
    }
}

#[test]
fn one_that_was_put_there_while_nobody_had_the_key_is_encrypted_by_who_has_it() {
    let disk = encrypted(Cover::Confidential);
    let mut other = open(&disk, false);
    disk.put(path(), &intruder());
    look(&other);
    other.line("trois");
    other.close();
    assert!(holds(&disk, CANARY).is_some());
    open(&disk, true).close();
    assert_eq!(holds(&disk, CANARY), None);
    assert_eq!(kept(&disk).len(), 1);
}

#[test]
fn an_older_encrypted_version_is_kept_as_it_is() {
    for cover in COVERS {
        let disk = encrypted(cover);
        let older = disk.read(path(), u64::MAX - 1).unwrap();
        let mut hand = open(&disk, true);
        hand.line("trois");
        hand.writer().save();
        hand.writer().wait();
        disk.put(path(), &older);
        look(&hand);
        let told = hand.events();
        assert!(
            told.iter()
                .any(|event| matches!(event, StoreEvent::Foreign { .. }))
        );
        hand.close();
        assert_eq!(disk.read(&kept(&disk)[0], u64::MAX - 1).unwrap(), older);
    }
}
