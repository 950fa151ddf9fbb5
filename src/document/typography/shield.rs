//! What rules keep away from: addresses and paths, and quotations but for their spaces.

use super::cursor::{Sign, is_space};

/// Whether something that is marked may begin, or hold, a sign that stands before another one. A point or a colon at
/// the end of a word is its own, not an address's.
pub(super) fn may_begin(c: char, behind: char) -> bool {
    match c {
        '«' | '»' | '“' | '”' | '"' | '/' | '\\' | '@' => true,
        ':' | '.' => behind != '\0' && !is_space(behind),
        _ => false,
    }
}

/// Marks addresses, paths and quotations.
pub(super) fn mark(signs: &mut [Sign]) {
    for sign in signs.iter_mut() {
        sign.shielded = false;
    }
    mark_addresses(signs);
    mark_quotations(signs);
}

fn mark_addresses(signs: &mut [Sign]) {
    for token in signs.split_mut(|sign| is_space(sign.c)) {
        if !token.iter().any(|sign| marks_address(sign.c)) {
            continue;
        }
        let opening = token
            .iter()
            .take_while(|sign| matches!(sign.c, '(' | '[' | '«' | '“' | '"' | '<'))
            .count();
        let closing = token
            .iter()
            .rev()
            .take_while(|sign| {
                matches!(
                    sign.c,
                    ')' | ']' | '»' | '”' | '"' | '>' | '.' | ',' | ';' | ':' | '!' | '?' | '…'
                )
            })
            .count();
        let end = token.len().saturating_sub(closing);
        if let Some(bare) = token.get_mut(opening..end)
            && is_address(&bare.iter().map(|sign| sign.c).collect::<String>())
        {
            for sign in bare {
                sign.shielded = true;
            }
        }
    }
}

/// Whether every address and path holds one of these.
const fn marks_address(c: char) -> bool {
    matches!(c, '/' | '\\' | '@' | ':' | '.')
}

/// Whether a word is an address or a path: a URL, an e-mail address, a domain with a path, a file path.
fn is_address(word: &str) -> bool {
    let path = word.starts_with(['/', '~', '.']) && word.contains('/') && word.len() > 2;
    let windows = word.contains('\\');
    let deep = word.matches('/').count() > 1 && word.contains(char::is_alphabetic);
    let file = word.contains('/') && word.rsplit('/').next().is_some_and(has_extension);
    is_url(word) || is_mail(word) || path || windows || deep || file
}

/// Whether a word is a web address.
pub(super) fn is_url(word: &str) -> bool {
    word.contains("://") || word.starts_with("www.") || word.starts_with("mailto:")
}

/// Whether a word is an e-mail address.
pub(super) fn is_mail(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(user, host)| !user.is_empty() && !host.contains('@') && has_extension(host))
}

fn has_extension(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(stem, extension)| {
        !stem.is_empty()
            && (2..=5).contains(&extension.len())
            && extension.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

/// Marks what stands between quotation marks; an opening one without its other half quotes the rest.
fn mark_quotations(signs: &mut [Sign]) {
    let straight = signs.iter().filter(|sign| sign.c == '"').count() % 2 == 0;
    let mut depth = 0_usize;
    let mut open = false;
    for sign in signs {
        match sign.c {
            '«' | '“' => depth += 1,
            '»' | '”' => depth = depth.saturating_sub(1),
            '"' if straight => open = !open,
            _ => {
                sign.quoted = depth > 0 || open;
                continue;
            }
        }
        // An outer quotation quotes the marks of an inner one.
        sign.quoted = depth > 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_words() {
        for address in [
            "https://copil.example/a?b;c",
            "www.ville.fr",
            "prenom.nom@ville.fr",
            "/etc/hosts",
            "~/notes.txt",
            "C:\\temp",
            "comptes/2009.ron",
            "a/b/c",
        ] {
            assert!(is_address(address), "{address}");
        }
        for word in [
            "et/ou", "24h/24", "12/13", "a.b", "@Japon", "...", "1/2/2009", "mot",
        ] {
            assert!(!is_address(word), "{word}");
        }
    }
}
