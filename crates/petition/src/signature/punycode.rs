//! Names of hosts in other scripts, as their ASCII form has them: Punycode (RFC 3492).

const BASE: u32 = 36;
const FIRST: u32 = 0x80;
const FIRST_BIAS: u32 = 72;

/// Encodes a name, without the `xn--` before it; `None` if it is too long.
pub(super) fn encode(name: &str) -> Option<String> {
    let letters: Vec<u32> = name.chars().map(u32::from).collect();
    let mut encoded: String = name.chars().filter(char::is_ascii).collect();
    let plain = u32::try_from(encoded.len()).ok()?;
    if plain > 0 {
        encoded.push('-');
    }
    let (mut next, mut delta, mut bias, mut done) = (FIRST, 0_u32, FIRST_BIAS, plain);
    while (done as usize) < letters.len() {
        let least = letters
            .iter()
            .copied()
            .filter(|letter| *letter >= next)
            .min()?;
        delta = delta.checked_add((least - next).checked_mul(done + 1)?)?;
        next = least;
        for letter in &letters {
            if *letter < next {
                delta = delta.checked_add(1)?;
            }
            if *letter == next {
                let mut rest = delta;
                for place in 1.. {
                    let threshold = threshold(place, bias);
                    if rest < threshold {
                        break;
                    }
                    let span = BASE - threshold;
                    encoded.push(letter_of(threshold + (rest - threshold) % span)?);
                    rest = (rest - threshold) / span;
                }
                encoded.push(letter_of(rest)?);
                bias = adapt(delta, done + 1, done == plain);
                delta = 0;
                done += 1;
            }
        }
        delta = delta.checked_add(1)?;
        next += 1;
    }
    (encoded.len() <= 59).then_some(encoded)
}

/// Decodes what stands behind `xn--`; `None` if it is no Punycode.
pub(super) fn decode(encoded: &str) -> Option<String> {
    let (plain, rest) = encoded.rsplit_once('-').unwrap_or(("", encoded));
    if encoded.len() > 59 || !encoded.is_ascii() {
        return None;
    }
    let mut letters: Vec<char> = plain.chars().collect();
    let (mut letter, mut at, mut bias) = (FIRST, 0_u32, FIRST_BIAS);
    let mut digits = rest.chars().peekable();
    while digits.peek().is_some() {
        let (before, mut weight) = (at, 1_u32);
        for place in 1.. {
            let digit = digits.next()?.to_digit(36)?;
            // In Punycode the letters are 0 to 25, the digits 26 to 35.
            let digit = if digit < 10 { digit + 26 } else { digit - 10 };
            at = at.checked_add(digit.checked_mul(weight)?)?;
            let threshold = threshold(place, bias);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
        }
        let count = u32::try_from(letters.len()).ok()? + 1;
        bias = adapt(at - before, count, before == 0);
        letter = letter.checked_add(at / count)?;
        at %= count;
        letters.insert(at as usize, char::from_u32(letter)?);
        at += 1;
    }
    Some(letters.into_iter().collect())
}

fn threshold(place: u32, bias: u32) -> u32 {
    (BASE * place).saturating_sub(bias).clamp(1, 26)
}

fn letter_of(digit: u32) -> Option<char> {
    let digit = if digit < 26 { digit + 10 } else { digit - 26 };
    char::from_digit(digit, 36)
}

fn adapt(delta: u32, count: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / 700 } else { delta / 2 };
    delta += delta / count;
    let mut steps = 0;
    while delta > 455 {
        delta /= 35;
        steps += BASE;
    }
    steps + 36 * delta / (delta + 38)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_encoded_as_the_standard_does() {
        // RFC 3492, 7.1 (A), (B), (I), (L), and names that are registered.
        for (name, encoded) in [
            ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
            ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
            (
                "почемужеонинеговорятпорусски",
                "b1abfaaepdrnnbgefbadotcwatmq2g4l",
            ),
            ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
            ("bücher", "bcher-kva"),
            ("рф", "p1ai"),
        ] {
            assert_eq!(encode(name).as_deref(), Some(encoded), "{name}");
            assert_eq!(decode(encoded).as_deref(), Some(name), "{name}");
        }
        for bad in ["é", "a-b!", "99999999999", &"a".repeat(99)] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn decoding_undoes_encoding(name in "[a-z0-9à-ÿа-я一-龥]{1,12}") {
            if let Some(encoded) = encode(&name) {
                prop_assert_eq!(decode(&encoded), Some(name));
            }
        }

        #[test]
        fn any_text_is_decoded_or_refused(encoded in "[a-z0-9-]{0,59}") {
            let _ = decode(&encoded);
        }
    }
}
