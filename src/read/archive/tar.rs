//! Files of a tar, one after the other: Google hands out downloads as `.tgz` too. (POSIX.1-1988 and the names of pax and GNU.)

use std::io::{self, Read};

/// A tar is made of pieces of this size, in bytes.
const BLOCK: usize = 512;
/// Longest name that is read, in bytes.
const MAX_NAME: u64 = 64 * 1024;

/// Where the sign stands that a file is a tar.
const SIGN: std::ops::Range<usize> = 257..262;

/// Whether a file that begins so is a tar.
pub(super) fn is_tar(beginning: &[u8]) -> bool {
    beginning.get(SIGN) == Some(b"ustar")
}

/// Gives `each` every file with its name, until it says to stop.
///
/// # Errors
/// What is wrong with the file. Files before that place were given.
pub(super) fn files<R: Read>(
    input: &mut R,
    each: &mut dyn FnMut(&str, &mut dyn Read) -> bool,
) -> io::Result<()> {
    let mut long = None;
    let mut block = [0_u8; BLOCK];
    loop {
        match fill(input, &mut block)? {
            0 => return Ok(()),
            BLOCK => {}
            _ => return Err(io::ErrorKind::UnexpectedEof.into()),
        }
        // It ends with empty pieces.
        if block.iter().all(|byte| *byte == 0) {
            return Ok(());
        }
        let field = |from: usize, length: usize| block.get(from..from + length).unwrap_or_default();
        let size = number(field(124, 12)).filter(|_| is_tar(&block));
        let size = size.ok_or_else(|| io::Error::other("its list of files is damaged"))?;
        let kind = field(156, 1).first().copied().unwrap_or(0);
        let mut file = input.take(size);
        match kind {
            b'L' | b'x' => {
                let mut name = Vec::new();
                file.by_ref().take(MAX_NAME).read_to_end(&mut name)?;
                long = if kind == b'L' { Some(text(&name)) } else { path(&name) }.or(long);
            }
            b'0' | 0 | b'7' => {
                let short = [text(field(345, 155)), text(field(0, 100))];
                let short = short.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
                if !each(&long.take().unwrap_or(short), &mut file) {
                    return Ok(());
                }
            }
            _ => long = long.take().filter(|_| kind == b'g'),
        }
        if io::copy(&mut file, &mut io::sink()).is_ok() && file.limit() > 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let odd = usize::try_from(size % BLOCK as u64).unwrap_or(0);
        if odd > 0 {
            let rest = (BLOCK - odd) as u64;
            if io::copy(&mut input.take(rest), &mut io::sink())? < rest {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }
}

/// Reads as much as there is room for, or to the end.
fn fill(input: &mut impl Read, into: &mut [u8]) -> io::Result<usize> {
    let mut count = 0;
    while let Some(rest) = into.get_mut(count..).filter(|rest| !rest.is_empty()) {
        match input.read(rest)? {
            0 => break,
            more => count += more,
        }
    }
    Ok(count)
}

/// The text of a field, up to its end.
fn text(field: &[u8]) -> String {
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    String::from_utf8_lossy(field.get(..end).unwrap_or_default()).into_owned()
}

/// A number in digits of eight, or in bytes where the first bit says so.
fn number(field: &[u8]) -> Option<u64> {
    let (first, rest) = field.split_first()?;
    if *first == 0x80 {
        return rest.iter().try_fold(0_u64, |sum, byte| sum.checked_mul(256)?.checked_add(u64::from(*byte)));
    }
    let digits = text(field);
    u64::from_str_radix(digits.trim(), 8).ok()
}

/// The name in a pax header: lines of `length key=value`.
fn path(lines: &[u8]) -> Option<String> {
    let lines = String::from_utf8_lossy(lines);
    let name = lines.lines().find_map(|line| line.split_once(' ')?.1.strip_prefix("path="))?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A header as programs write it.
    fn header(name: &str, size: usize, kind: u8) -> Vec<u8> {
        let mut block = vec![0_u8; BLOCK];
        block[..name.len()].copy_from_slice(name.as_bytes());
        block[124..135].copy_from_slice(format!("{size:011o}").as_bytes());
        block[156] = kind;
        block[257..263].copy_from_slice(b"ustar\0");
        block
    }

    fn member(name: &str, body: &[u8], kind: u8) -> Vec<u8> {
        let mut all = header(name, body.len(), kind);
        all.extend_from_slice(body);
        all.resize(all.len().next_multiple_of(BLOCK), 0);
        all
    }

    fn read(tar: &[u8]) -> (Vec<(String, Vec<u8>)>, io::Result<()>) {
        let mut found = Vec::new();
        let done = files(&mut &*tar, &mut |name, file| {
            let mut body = Vec::new();
            let _ = file.read_to_end(&mut body);
            found.push((name.to_owned(), body));
            true
        });
        (found, done)
    }

    #[test]
    fn files_with_names_of_every_kind() {
        let long = "x/".repeat(120) + "a.json";
        let pax = format!("{} path={long}\n", long.len() + 10);
        let tar = [
            member("folder/", b"", b'5'),
            member("a.json", b"[1]", b'0'),
            member("././@LongLink", long.as_bytes(), b'L'),
            member("x", &[b'y'; 513], b'0'),
            member("pax", pax.as_bytes(), b'x'),
            member("x", b"z", b'0'),
            vec![0; 1024],
        ]
        .concat();
        let (found, done) = read(&tar);
        done.unwrap();
        assert_eq!(
            found,
            [("a.json".to_owned(), b"[1]".to_vec()), (long.clone(), vec![b'y'; 513]), (long, b"z".to_vec())]
        );
        for end in 1..tar.len() - 1024 {
            let (some, done) = read(&tar[..end]);
            assert!(done.is_err() || end % BLOCK == 0, "{end}");
            assert!(some.len() <= found.len());
        }
        assert!(read(&[b'x'; 2048]).1.is_err());
    }
}
