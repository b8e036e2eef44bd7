//! The beginning of a file, by which it is known, and its text as UTF-8: Excel writes UTF-16.

use std::io::{self, Cursor, Read};

/// How much of a file is looked at to know it, in bytes.
const HEAD: usize = 64 * 1024;
/// Longest file of UTF-16 that is read, in bytes: it is held whole.
const MOST: u64 = 256 * 1024 * 1024;

/// A file with its beginning, and a reader of all of it.
pub(super) fn open<'a>(mut reader: Box<dyn Read + 'a>) -> io::Result<(String, Box<dyn Read + 'a>)> {
    let mut head = Vec::new();
    reader.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    let Some(order) = utf16(&head) else {
        let text = String::from_utf8_lossy(&head).into_owned();
        return Ok((text, Box::new(Cursor::new(head).chain(reader))));
    };
    reader.take(MOST).read_to_end(&mut head)?;
    let units = head.chunks_exact(2).filter_map(|pair| Some(order(pair.try_into().ok()?)));
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    let text = text.trim_start_matches('\u{FEFF}').to_owned();
    Ok((text.chars().take(HEAD).collect(), Box::new(Cursor::new(text.into_bytes()))))
}

/// How the pairs of bytes of UTF-16 are put together; `None` for text that is none.
fn utf16(head: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    match head {
        [0xFF, 0xFE, ..] => Some(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => Some(u16::from_be_bytes),
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some(u16::from_le_bytes),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some(u16::from_be_bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_either_order_of_bytes() {
        let check = |bytes: &[u8], expect: &str| {
            let (head, mut rest) = open(Box::new(bytes)).unwrap();
            let mut all = String::new();
            rest.read_to_string(&mut all).unwrap();
            assert_eq!((head.as_str(), all.as_str()), (expect, expect));
        };
        let text = "[{\"a\":\"Größe\"}]";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(text.as_bytes(), text);
        check(&le, text);
        check(&[&[0xFF, 0xFE][..], &le].concat(), text);
        check(&[&[0xFE, 0xFF][..], &be].concat(), text);
        check(b"", "");
    }
}
