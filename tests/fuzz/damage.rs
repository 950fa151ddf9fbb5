//! Damage done to good bytes: fuzzers alone seldom come as far as a file that is nearly right.

/// Bytes read off the fuzzer's input, from its front.
struct Input<'a>(&'a [u8]);

impl Input<'_> {
    fn byte(&mut self) -> Option<usize> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(usize::from(*byte))
    }

    /// A place within so many bytes.
    fn place(&mut self, of: usize) -> Option<usize> {
        let place = self.byte()? * 256 + self.byte()?;
        Some(place % (of + 1))
    }
}

/// A good file with what the input says done to it: bits flipped, bytes cut, doubled, moved, written over,
/// put in. An input that begins with an odd byte is the file itself.
pub fn damaged(good: &[u8], input: &[u8]) -> Vec<u8> {
    let mut input = Input(input);
    let mut file = good.to_vec();
    if input.byte().is_some_and(|first| first % 2 == 1) {
        return input.0.to_vec();
    }
    while let Some(deed) = input.byte() {
        if deed_done(deed % 6, &mut input, &mut file).is_none() {
            break;
        }
    }
    file
}

fn deed_done(deed: usize, input: &mut Input<'_>, file: &mut Vec<u8>) -> Option<()> {
    let at = input.place(file.len())?;
    let length = input.byte()?.min(file.len() - at);
    match deed {
        0 => {
            let bit = length % 8;
            if let Some(byte) = file.get_mut(at) {
                *byte ^= 1 << bit;
            }
        }
        1 => drop(file.drain(at..at + length)),
        2 => {
            let piece = file[at..at + length].to_vec();
            file.splice(at..at, piece);
        }
        3 => {
            let piece: Vec<u8> = file.drain(at..at + length).collect();
            let to = input.place(file.len())?;
            file.splice(to..to, piece);
        }
        4 => file.truncate(at),
        _ => {
            let taken = length.min(input.0.len()).min(24);
            let (words, rest) = input.0.split_at(taken);
            let over = if deed_is_over(words) {
                taken.min(file.len() - at)
            } else {
                0
            };
            file.splice(at..at + over, words.iter().copied());
            input.0 = rest;
        }
    }
    Some(())
}

/// Words are written over what stands there, or put in before it.
fn deed_is_over(words: &[u8]) -> bool {
    words.len() % 2 == 0
}
