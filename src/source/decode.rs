//! Bytes to text. Only UTF-8 is accepted: guessing another encoding would put wrong letters into the catalogue.

use super::ReadFault;

/// Bytes that are looked at to tell UTF-16 without a byte-order mark from a binary file.
const SAMPLE: usize = 4096;

/// The bytes as text, byte-order mark included, or why they are none.
///
/// # Errors
/// Bytes that are not UTF-8, with the offset of the first, and NUL bytes, which no text has.
pub fn decode(bytes: Vec<u8>) -> Result<String, ReadFault> {
    // The mark of UTF-32LE begins with that of UTF-16LE, so it is tried first.
    let encoding = match bytes.as_slice() {
        [0xff, 0xfe, 0, 0, ..] => Some("UTF-32LE"),
        [0, 0, 0xfe, 0xff, ..] => Some("UTF-32BE"),
        [0xff, 0xfe, ..] => Some("UTF-16LE"),
        [0xfe, 0xff, ..] => Some("UTF-16BE"),
        _ => None,
    };
    if encoding.is_some() {
        return Err(ReadFault::NotUtf8 { offset: 0, encoding });
    }
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let nul = memchr::memchr(0, &bytes);
    if let Some(at) = nul
        && let Some(encoding) = encoding_by_nul_bytes(&bytes)
    {
        return Err(ReadFault::NotUtf8 { offset: offset(at), encoding: Some(encoding) });
    }
    match (String::from_utf8(bytes), nul) {
        (Ok(text), None) => Ok(text),
        (Err(error), None) => Err(ReadFault::NotUtf8 { offset: offset(error.utf8_error().valid_up_to()), encoding: None }),
        (_, Some(at)) => Err(ReadFault::Binary { offset: offset(at) }),
    }
}

/// UTF-16 of a text with ASCII letters in it has a NUL in nearly every second place, always on the same side.
fn encoding_by_nul_bytes(bytes: &[u8]) -> Option<&'static str> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let pairs = sample.chunks_exact(2);
    let (mut count, mut high_first, mut low_first) = (0_usize, 0_usize, 0_usize);
    for pair in pairs {
        count += 1;
        high_first += usize::from(pair[0] == 0);
        low_first += usize::from(pair[1] == 0);
    }
    // Text of another script still has ASCII spaces, digits and line ends: a tenth is enough, if one-sided.
    let is_text = |nul: usize, other: usize| nul * 10 >= count && nul > 1 && other * 20 <= nul;
    if is_text(low_first, high_first) {
        Some("UTF-16LE")
    } else if is_text(high_first, low_first) {
        Some("UTF-16BE")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_byte_order_mark_stays_in_the_text() {
        assert_eq!(decode("\u{feff}# a\r\n".into()), Ok("\u{feff}# a\r\n".to_owned()));
    }

    #[test]
    fn utf16_is_named_with_and_without_a_mark() {
        let text = "# Kod błędu\n\nTekst, który ma kilka słów.\n";
        let fault = |offset, encoding| Err(ReadFault::NotUtf8 { offset, encoding: Some(encoding) });
        assert_eq!(decode(utf16(&format!("\u{feff}{text}"), u16::to_le_bytes)), fault(0, "UTF-16LE"));
        assert_eq!(decode(utf16(&format!("\u{feff}{text}"), u16::to_be_bytes)), fault(0, "UTF-16BE"));
        assert_eq!(decode(utf16(text, u16::to_le_bytes)), fault(1, "UTF-16LE"));
        assert_eq!(decode(utf16(text, u16::to_be_bytes)), fault(0, "UTF-16BE"));
        assert_eq!(decode(vec![0xff, 0xfe, 0, 0, b'a', 0, 0, 0]), fault(0, "UTF-32LE"));
    }

    #[test]
    fn one_nul_is_binary_and_other_bytes_give_their_offset() {
        assert_eq!(decode(b"# a\n\nb\0c and more text".to_vec()), Err(ReadFault::Binary { offset: 6 }));
        assert_eq!(decode(b"caf\xe9\n".to_vec()), Err(ReadFault::NotUtf8 { offset: 3, encoding: None }));
        assert_eq!(decode(b"ok \xe2\x82".to_vec()), Err(ReadFault::NotUtf8 { offset: 3, encoding: None }));
        assert_eq!(decode(Vec::new()), Ok(String::new()));
    }
}
