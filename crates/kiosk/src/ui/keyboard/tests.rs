use super::keys::rows;
use super::*;

fn shown(keyboard: &Keyboard, purpose: Purpose) -> Vec<String> {
    let words = KeyWords {
        next: "Next".into(),
        hide: "Hide".into(),
        space: "space".into(),
    };
    rows(keyboard, purpose, &words)
        .iter()
        .map(|row| {
            row.iter()
                .map(|key| key.label.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
}

#[test]
fn each_purpose_has_its_keys() {
    let mut keyboard = Keyboard::default();
    assert_eq!(shown(&keyboard, Purpose::Words)[0], "q w e r t y u i o p");
    keyboard.strike(&Stroke::Shift);
    assert_eq!(shown(&keyboard, Purpose::Words)[0], "Q W E R T Y U I O P");
    keyboard.strike(&Stroke::Write("Q".into()));
    keyboard.strike(&Stroke::Offer('e'));
    assert_eq!(shown(&keyboard, Purpose::Words)[0], "é è ê ë ē ę e");
    keyboard.strike(&Stroke::Shift);
    keyboard.strike(&Stroke::Offer('n'));
    assert_eq!(shown(&keyboard, Purpose::Words)[0], "Ñ Ń Ň N");
    keyboard.strike(&Stroke::Write("Ñ".into()));
    assert_eq!(shown(&keyboard, Purpose::Words)[0], "q w e r t y u i o p");
    keyboard.strike(&Stroke::Turn(Layer::Signs));
    assert_eq!(shown(&keyboard, Purpose::Words)[0], "1 2 3 4 5 6 7 8 9 0");
    assert_eq!(
        shown(&keyboard, Purpose::Email)[0],
        "@ . - _ .com .org gmail.com"
    );
    assert_eq!(
        shown(&keyboard, Purpose::Digits),
        ["1 2 3", "4 5 6", "7 8 9", "⌫ 0 Next"]
    );
}

/// The text of a field after these keys were struck.
fn typed(alphabet: Alphabet, purpose: Purpose, keys: &[&str]) -> String {
    let mut keyboard = Keyboard::default();
    keyboard.begin(purpose, alphabet);
    for key in keys {
        keyboard.strike(&if *key == "⌫" {
            Stroke::Back
        } else {
            Stroke::Write((*key).to_owned())
        });
    }
    let mut field = String::new();
    for event in keyboard.queue.borrow().iter() {
        match event {
            Event::Keyboard(KeyEvent::KeyPressed {
                text: Some(text), ..
            }) => field.push_str(text),
            _ => drop(field.pop()),
        }
    }
    field
}

#[test]
fn letters_are_put_together_in_the_field() {
    let keys = |word: &'static str| {
        word.split("")
            .filter(|key| !key.is_empty())
            .collect::<Vec<_>>()
    };
    for (alphabet, word, expected) in [
        (
            Alphabet::Vietnamese,
            "Nguyeenx Thij Hoongf Anhs",
            "Nguyễn Thị Hồng Ánh",
        ),
        (Alphabet::Vietnamese, "Nguyeen⌫⌫eenx", "Nguyễn"),
        (Alphabet::Vietnamese, "Tra⌫aanf", "Trần"),
        (Alphabet::Korean, "ㄱㅣㅁ ㅁㅣㄴㅅㅜ", "김 민수"),
        (Alphabet::Korean, "ㄱㅣㅁ⌫ㄴ", "긴"),
        (Alphabet::Korean, "ㄱㅏㅂㅅ⌫⌫⌫⌫⌫ㄴㅏ", "나"),
        (Alphabet::Latin, "Tess", "Tess"),
        (Alphabet::Arabic, "مريم", "مريم"),
    ] {
        assert_eq!(
            typed(alphabet, Purpose::Words, &keys(word)),
            expected,
            "{word}"
        );
    }
    assert_eq!(
        typed(Alphabet::Vietnamese, Purpose::Email, &keys("tess")),
        "tess",
        "an address is written as it is typed"
    );
}

#[test]
fn each_alphabet_has_its_keys_and_latin_ones_too() {
    let mut keyboard = Keyboard::default();
    keyboard.begin(Purpose::Words, Alphabet::Korean);
    assert_eq!(
        shown(&keyboard, Purpose::Words)[0],
        "ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ"
    );
    keyboard.strike(&Stroke::Shift);
    assert_eq!(
        shown(&keyboard, Purpose::Words)[0],
        "ㅃ ㅉ ㄸ ㄲ ㅆ ㅛ ㅕ ㅑ ㅒ ㅖ"
    );
    keyboard.strike(&Stroke::Alphabet);
    assert_eq!(shown(&keyboard, Purpose::Words)[0], "Q W E R T Y U I O P");
    keyboard.begin(Purpose::Email, Alphabet::Arabic);
    assert_eq!(
        shown(&keyboard, Purpose::Email)[1],
        "q w e r t y u i o p",
        "an address has Latin letters"
    );
    keyboard.begin(Purpose::Words, Alphabet::Spanish);
    assert!(shown(&keyboard, Purpose::Words)[1].ends_with('ñ'));
    keyboard.strike(&Stroke::Turn(Layer::Accents));
    assert!(shown(&keyboard, Purpose::Words)[0].starts_with('á'));
    for (language, alphabet) in [
        ("vi", Alphabet::Vietnamese),
        ("zh-Hans", Alphabet::Latin),
        ("tl", Alphabet::Latin),
    ] {
        assert_eq!(Alphabet::for_language(language), alphabet);
    }
}

#[test]
fn strokes_wait_in_order_and_a_reset_forgets_them() {
    let mut keyboard = Keyboard::default();
    keyboard.strike(&Stroke::Write(".com".into()));
    keyboard.strike(&Stroke::Back);
    assert_eq!(keyboard.queue.borrow().len(), 5);
    keyboard.reset();
    assert!(keyboard.queue.borrow().is_empty());
}
