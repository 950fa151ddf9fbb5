//! Bytes in, events out; a terminal that goes away; pauses.

use std::io::{PipeReader, PipeWriter, Write};
use std::thread;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers as M};

use super::*;

fn key(code: KeyCode, modifiers: M) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn char(c: char) -> Event {
    key(KeyCode::Char(c), M::NONE)
}

/// All events of some bytes that come at once, then silence.
fn events(bytes: &[u8]) -> Vec<Event> {
    let mut parser = Parser::default();
    parser.feed(bytes);
    parser.flush();
    parser.take()
}

#[test]
fn keys_are_understood() {
    let f = KeyCode::F;
    for (bytes, expected) in [
        (&b"a"[..], char('a')),
        ("é".as_bytes(), char('é')),
        ("日".as_bytes(), char('日')),
        ("🎉".as_bytes(), char('🎉')),
        (b"A", char('A')),
        (b"\r", key(KeyCode::Enter, M::NONE)),
        (b"\t", key(KeyCode::Tab, M::NONE)),
        (b"\x7f", key(KeyCode::Backspace, M::NONE)),
        (b"\x08", key(KeyCode::Char('h'), M::CONTROL)),
        (b"\x0b", key(KeyCode::Char('k'), M::CONTROL)),
        (b"\n", key(KeyCode::Char('j'), M::CONTROL)),
        (b"\0", key(KeyCode::Char(' '), M::CONTROL)),
        (b"\x1c", key(KeyCode::Char('\\'), M::CONTROL)),
        (b"\x1b", key(KeyCode::Esc, M::NONE)),
        (b"\x1be", key(KeyCode::Char('e'), M::ALT)),
        (b"\x1b\xc3\xa9", key(KeyCode::Char('é'), M::ALT)),
        (b"\x1b\x7f", key(KeyCode::Backspace, M::ALT)),
        (b"\x1b[", key(KeyCode::Char('['), M::ALT)),
        (b"\x1b[A", key(KeyCode::Up, M::NONE)),
        (b"\x1bOA", key(KeyCode::Up, M::NONE)),
        (b"\x1b[1;2A", key(KeyCode::Up, M::SHIFT)),
        (b"\x1b[1;5C", key(KeyCode::Right, M::CONTROL)),
        (b"\x1b[1;3D", key(KeyCode::Left, M::ALT)),
        (b"\x1b\x1b[D", key(KeyCode::Left, M::ALT)),
        (b"\x1b[Z", key(KeyCode::BackTab, M::NONE)),
        (b"\x1b[H", key(KeyCode::Home, M::NONE)),
        (b"\x1b[4~", key(KeyCode::End, M::NONE)),
        (b"\x1b[3~", key(KeyCode::Delete, M::NONE)),
        (b"\x1b[5;5~", key(KeyCode::PageUp, M::CONTROL)),
        (b"\x1bOP", key(f(1), M::NONE)),
        (b"\x1b[[A", key(f(1), M::NONE)),
        (b"\x1b[[E", key(f(5), M::NONE)),
        (b"\x1b[11~", key(f(1), M::NONE)),
        (b"\x1b[1;2Q", key(f(2), M::SHIFT)),
        (b"\x1b[17~", key(f(6), M::NONE)),
        (b"\x1b[24~", key(f(12), M::NONE)),
        (b"\x1b[27;5;13~", key(KeyCode::Enter, M::CONTROL)),
        (b"\x1b[107;5u", key(KeyCode::Char('k'), M::CONTROL)),
        (b"\x1b[13;2u", key(KeyCode::Enter, M::SHIFT)),
        (b"\x1b[I", Event::FocusGained),
        (b"\x1b[200~a\rb\x1b[201~", Event::Paste("a\rb".into())),
    ] {
        assert_eq!(
            events(bytes),
            [expected],
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
    }
}

#[test]
fn backspace_is_what_the_terminal_erases_with() {
    for (erase, byte, expected) in [
        (0x7f, 0x7f, key(KeyCode::Backspace, M::NONE)),
        (0x7f, 0x08, key(KeyCode::Char('h'), M::CONTROL)),
        (0x08, 0x08, key(KeyCode::Backspace, M::NONE)),
        (0x08, 0x7f, key(KeyCode::Backspace, M::NONE)),
    ] {
        let mut parser = Parser::for_erase(erase);
        parser.feed(&[byte]);
        assert_eq!(parser.take(), [expected], "{erase:#x} {byte:#x}");
    }
}

#[test]
fn esc_and_a_ctrl_letter_that_come_at_once_are_two_keys() {
    assert_eq!(
        events(b"\x1b\x06a"),
        [
            key(KeyCode::Esc, M::NONE),
            key(KeyCode::Char('f'), M::CONTROL),
            key(KeyCode::Char('a'), M::NONE),
        ]
    );
    assert_eq!(events(b"\x1b\r"), [key(KeyCode::Enter, M::ALT)]);
}

#[test]
fn a_key_held_is_pressed_again_and_altgr_types_its_character() {
    use crate::keys::Key;
    let pressed = |bytes: &[u8]| -> Vec<Key> {
        let events = events(bytes);
        let keys = events.iter().filter_map(|event| match event {
            Event::Key(event) => Key::pressed(event),
            _ => None,
        });
        keys.collect()
    };
    // Pressed, held, let go.
    let held = pressed(b"\x1b[97;1:1u\x1b[97;1:2u\x1b[97;1:3u");
    assert_eq!(held.len(), 2);
    let typed: Vec<_> = pressed(b"\x1b[64;7u")
        .iter()
        .map(|key| key.text())
        .collect();
    assert_eq!(typed, [Some('@')]);
}

#[test]
fn a_release_is_told_as_one() {
    let [Event::Key(released)] = events(b"\x1b[97;1:3u")[..] else {
        panic!("not one key")
    };
    assert_eq!(released.kind, KeyEventKind::Release);
}

#[test]
fn what_means_nothing_is_swallowed_whole() {
    for bytes in [
        // The right button, which nobody waits for.
        &b"\x1b[<2;3;4M"[..],
        b"\x1b[?1;2c",
        b"\x1b[12;40R",
        b"\x1b[99~",
        b"\x1bOz",
        b"\x1b[[Z",
        b"\x1b[1;2",
        b"\x1b[M",
    ] {
        let mut with = bytes.to_vec();
        assert_eq!(events(bytes), [], "{bytes:?}");
        if bytes != b"\x1b[1;2" {
            with.push(b'x');
            assert_eq!(events(&with), [char('x')], "{bytes:?}");
        }
    }
    let broken = events(b"\x1b[1;\x1b[A");
    assert_eq!(broken, [key(KeyCode::Up, M::NONE)]);
    assert_eq!(events(b"\xff\xfe").len(), 2);
    let mut endless = Parser::default();
    endless.feed(b"\x1b[");
    endless.feed(&[b'1'; 100]);
    assert!(!endless.is_amid() && endless.take().is_empty());
}

#[test]
fn bytes_may_come_in_any_pieces() {
    let bytes = "aé日\x1b[1;5C\x1bOP\x1b[200~collé\x1b[31m 本\x1b[201~\x1b[Zz".as_bytes();
    let whole = events(bytes);
    assert_eq!(whole.len(), 8);
    for cut in 0..bytes.len() {
        let mut parser = Parser::default();
        parser.feed(&bytes[..cut]);
        parser.feed(&bytes[cut..]);
        assert_eq!(parser.take(), whole, "cut at {cut}");
        assert!(!parser.is_amid());
    }
    let mut parser = Parser::default();
    for byte in bytes {
        parser.feed(&[*byte]);
    }
    assert_eq!(parser.take(), whole);
}

#[test]
fn a_lone_escape_waits_and_then_is_itself() {
    let mut parser = Parser::default();
    parser.feed(b"\x1b");
    assert!(parser.is_amid() && parser.take().is_empty());
    parser.flush();
    assert_eq!(parser.take(), [key(KeyCode::Esc, M::NONE)]);
    assert!(!parser.is_amid());
    assert_eq!(
        events(b"\x1b\x1b"),
        [key(KeyCode::Esc, M::NONE), key(KeyCode::Esc, M::NONE)]
    );
}

fn gather(bursts: &mut Bursts, text: &str) -> Vec<Event> {
    bursts.gather(events(text.as_bytes()))
}

#[test]
fn a_long_burst_that_goes_on_behind_a_line_end_is_a_paste() {
    let block = "Première ligne collée\rdeuxième ligne collée";
    let mut bursts = Bursts::default();
    assert_eq!(gather(&mut bursts, block), []);
    // Its last piece has no line end, but belongs to it.
    assert_eq!(gather(&mut bursts, " fin"), []);
    let pasted = format!("{} fin", block.replace('\r', "\n"));
    assert_eq!(bursts.pause(), Some(Event::Paste(pasted.clone())));
    assert_eq!(gather(&mut bursts, "fin").len(), 3);
    assert_eq!(bursts.pause(), None);
    // Whatever key comes in it ends it.
    let ended = gather(&mut bursts, &(block.replace('\r', "\r\n") + " fin\x01"));
    assert_eq!(ended.first(), Some(&Event::Paste(pasted)));
    assert_eq!(ended.len(), 2);
}

#[test]
fn a_line_end_that_two_reads_part_is_one() {
    let mut bursts = Bursts::default();
    let line = "une ligne collée qui est longue assez\r\n".repeat(1_000);
    let (first, second) = line.split_at(line.len() - 1);
    let mut pasted = String::new();
    for piece in [first, second, first, second] {
        assert_eq!(gather(&mut bursts, piece), []);
        pasted.extend(bursts.take_part());
    }
    let Some(Event::Paste(end)) = bursts.pause() else {
        panic!("no paste")
    };
    assert_eq!(pasted + &end, line.repeat(2).replace('\r', ""));
}

#[test]
fn typing_stays_typing() {
    for typed in [
        "a",
        "oui\rar: non",
        "une longue ligne que la ligne lente a retenue longtemps\r",
        "\r\r\r",
        "un mot, une flèche\x1b[A, un autre mot, encore",
    ] {
        let keys = events(typed.as_bytes());
        assert_eq!(Bursts::default().gather(keys.clone()), keys, "{typed:?}");
    }
}

#[test]
fn a_terminal_that_marks_pastes_is_believed() {
    let mut bursts = Bursts::default();
    assert_eq!(gather(&mut bursts, "\x1b[200~\x1b[201~"), []);
    let block = "ar: Première ligne dictée\rkk: deuxième ligne dictée\r";
    let keys = events(block.as_bytes());
    assert_eq!(bursts.gather(keys.clone()), keys);
    assert_eq!(
        gather(&mut bursts, "\x1b[200~a\rb\r\nc\x1b[201~"),
        [Event::Paste("a\nb\nc".into())]
    );
}

/// A listener to one end of a pipe, and its bell.
struct Listening {
    listener: Listener,
    bell: PipeReader,
    rope: PipeWriter,
}

impl Listening {
    fn begin() -> (PipeWriter, Self) {
        let (reader, writer) = io::pipe().unwrap();
        let (bell, rope) = io::pipe().unwrap();
        let listener = Listener::to(reader.into());
        (
            writer,
            Self {
                listener,
                bell,
                rope,
            },
        )
    }

    /// What is heard next, however long it takes.
    fn next(&mut self) -> Vec<Heard> {
        self.listener.hear(&self.bell, None).heard
    }

    /// The one key that is heard next.
    fn key(&mut self) -> Event {
        match &mut *self.next() {
            [Heard::Event(event)] => event.clone(),
            heard => panic!("not one key: {heard:?}"),
        }
    }
}

#[test]
fn what_is_typed_is_heard_and_the_end_is_told() {
    let (mut terminal, mut listening) = Listening::begin();
    terminal.write_all("é\x1b".as_bytes()).unwrap();
    assert_eq!(listening.key(), char('é'));
    assert_eq!(listening.key(), key(KeyCode::Esc, M::NONE));
    drop(terminal);
    assert!(matches!(listening.next()[..], [Heard::Closed(_)]));
}

#[test]
fn all_that_has_come_is_heard_at_once_and_the_bell_with_it() {
    let (mut terminal, mut listening) = Listening::begin();
    terminal.write_all(b"ab\x1b[").unwrap();
    listening.rope.write_all(b".").unwrap();
    let woken = listening.listener.hear(&listening.bell, None);
    assert!(woken.rung && woken.heard.len() == 2);
    // What is begun gets its rest, whatever rings meanwhile.
    let woken = listening.listener.hear(&listening.bell, None);
    assert!(woken.rung && woken.heard.is_empty());
    terminal.write_all(b"A").unwrap();
    let woken = listening.listener.hear(&listening.bell, None);
    let up = key(KeyCode::Up, M::NONE);
    assert!(matches!(&woken.heard[..], [Heard::Event(event)] if *event == up));
}

#[test]
fn waiting_ends_when_the_time_is_up_and_what_nobody_hears_stays_with_the_terminal() {
    let (mut terminal, mut listening) = Listening::begin();
    let woken = listening
        .listener
        .hear(&listening.bell, Some(Duration::ZERO));
    assert!(!woken.rung && woken.heard.is_empty());
    terminal.write_all(b"a").unwrap();
    let Listening { listener, .. } = listening;
    let mut left = [0; 2];
    assert_eq!(rustix::io::read(&listener.terminal, &mut left), Ok(1));
}

#[test]
fn the_answer_where_the_cursor_is_comes_out_of_the_keys_and_f3_stays_a_key() {
    let mut parser = Parser::default();
    parser.feed(b"a\x1b[2;");
    parser.feed(b"3Rb\x1b[1;2R\x1b[R");
    assert_eq!(parser.take_columns(), [3]);
    assert!(parser.take_columns().is_empty());
    let f3 = KeyCode::F(3);
    assert_eq!(
        parser.take(),
        [char('a'), char('b'), key(f3, M::SHIFT), key(f3, M::NONE)]
    );
    parser.feed(b"\x1b[2;99999R\x1b[2;xR\x1b[R");
    assert!(parser.take_columns().is_empty(), "no column of a screen");
}

/// What is heard until the terminal closes: the text of pastes put together, and how many parts it came in.
fn pasted(listening: &mut Listening) -> (String, usize, Vec<Event>) {
    let (mut text, mut parts, mut events) = (String::new(), 0, Vec::new());
    loop {
        for heard in listening.next() {
            match heard {
                Heard::Part(part) => {
                    assert!(!part.is_empty() && part.len() < 200_000);
                    parts += 1;
                    text.push_str(&part);
                }
                Heard::Event(Event::Paste(end)) => text.push_str(&end),
                Heard::Event(event) => events.push(event),
                Heard::Column(_) => {}
                Heard::Closed(_) => return (text, parts, events),
            }
        }
    }
}

#[test]
fn a_long_paste_is_handed_on_in_parts_and_is_the_same_text() {
    let lines: String = (0..9_000).fold(String::new(), |all, n| {
        all + &format!("ligne {n} é日本\r\n")
    });
    let text = lines.replace("\r\n", "\n");
    // Marked; not marked; marked, and the terminal gone before its end.
    for (before, after) in [
        ("\x1b[200~", "\x1b[201~x"),
        ("", "\x1b[Cx"),
        ("\x1b[200~", "\x1b[20"),
    ] {
        let (mut terminal, mut listening) = Listening::begin();
        // More than a pipe holds: somebody has to read meanwhile.
        let all = format!("{before}{lines}{after}");
        let typing = thread::spawn(move || terminal.write_all(all.as_bytes()));
        let (heard, parts, events) = pasted(&mut listening);
        typing.join().unwrap().unwrap();
        assert!(
            heard == text,
            "{after:?}: {} of {}",
            heard.len(),
            text.len()
        );
        assert!(parts > 1, "{after:?}: {parts} parts");
        assert_eq!(events.last() == Some(&char('x')), after.ends_with('x'));
    }
}

#[test]
fn a_part_ends_where_no_character_does_not() {
    for text in [
        "é".repeat(30_000),
        "日本".repeat(20_000),
        "a\r\n".repeat(20_000),
    ] {
        let mut parser = Parser::default();
        let mut whole = String::new();
        parser.feed(b"\x1b[200~");
        for piece in text.as_bytes().chunks(4_097) {
            parser.feed(piece);
            whole.extend(
                parser
                    .take_part()
                    .inspect(|part| assert!(!part.ends_with('\r'))),
            );
        }
        parser.feed(b"\x1b[201~");
        assert!(!whole.is_empty());
        assert_eq!(
            parser.take(),
            [Event::Paste(text.get(whole.len()..).unwrap().to_owned())]
        );
        assert_eq!(whole, text.get(..whole.len()).unwrap());
    }
}

#[test]
fn a_run_that_no_hand_types_is_a_paste_without_any_line_end() {
    let mut bursts = Bursts::default();
    let long = "mot ".repeat(600);
    assert_eq!(gather(&mut bursts, &long), []);
    assert_eq!(bursts.pause(), Some(Event::Paste(long)));
    assert_eq!(gather(&mut bursts, &"mot ".repeat(300)).len(), 1_200);
}
