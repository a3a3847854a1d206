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
    assert_eq!(shown(&keyboard, Purpose::Words)[0], "q w e r t y u i o p");
    keyboard.strike(&Stroke::Turn(Layer::Signs));
    assert_eq!(shown(&keyboard, Purpose::Words)[0], "1 2 3 4 5 6 7 8 9 0");
    assert_eq!(
        shown(&keyboard, Purpose::Digits),
        ["1 2 3", "4 5 6", "7 8 9", "⌫ 0 Next"]
    );
}

#[test]
fn a_name_has_its_apostrophe_and_its_hyphen_beside_the_letters() {
    let keyboard = Keyboard::default();
    assert_eq!(
        shown(&keyboard, Purpose::Name)[3],
        "123 Hide áñ space ' - Next"
    );
}

#[test]
fn an_address_has_digits_and_its_signs_beside_the_letters_and_no_key_twice() {
    let mut keyboard = Keyboard::default();
    keyboard.begin("field".into(), Purpose::Email, "en", true);
    assert_eq!(
        shown(&keyboard, Purpose::Email),
        [
            ".com .org .net gmail.com yahoo.com",
            "1 2 3 4 5 6 7 8 9 0",
            "q w e r t y u i o p",
            " a s d f g h j k l ",
            "⇧ z x c v b n m ⌫",
            "#+= Hide @ . - _ Next",
        ]
    );
    keyboard.begin("field".into(), Purpose::Address, "ar", true);
    assert_eq!(
        shown(&keyboard, Purpose::Address),
        [
            "https:// www. .org .com .net",
            "1 2 3 4 5 6 7 8 9 0",
            "q w e r t y u i o p",
            " a s d f g h j k l ",
            "⇧ z x c v b n m ⌫",
            "#+= Hide / : . - Next",
        ]
    );
    keyboard.fit(Size::new(640.0, 400.0));
    assert_eq!(shown(&keyboard, Purpose::Email).len(), 5);
    assert_eq!(shown(&keyboard, Purpose::Address).len(), 5);
    for language in ["en", "es", "ar", "ko"] {
        for layer in [Layer::Letters, Layer::Signs] {
            for purpose in [
                Purpose::Email,
                Purpose::Address,
                Purpose::Name,
                Purpose::Words,
            ] {
                let mut keyboard = Keyboard::default();
                keyboard.begin("field".into(), purpose, language, false);
                keyboard.strike(&Stroke::Turn(layer));
                let mut keys: Vec<String> = shown(&keyboard, purpose)
                    .iter()
                    .flat_map(|row| row.split(' ').map(str::to_owned).collect::<Vec<_>>())
                    .filter(|key| !key.is_empty())
                    .collect();
                let count = keys.len();
                keys.sort_unstable();
                keys.dedup();
                assert_eq!(keys.len(), count, "{language} {purpose:?} {layer:?}");
            }
        }
    }
}

#[test]
fn each_part_of_a_name_begins_with_a_capital() {
    let mut keyboard = Keyboard::default();
    keyboard.begin("field".into(), Purpose::Name, "es", true);
    for (key, next) in [
        ("O", false),
        ("'", true),
        ("B", false),
        ("r", false),
        ("-", true),
        ("L", false),
        (" ", true),
    ] {
        keyboard.strike(&Stroke::Write(key.to_owned()));
        assert_eq!(keyboard.shift, next, "after {key}");
    }
    keyboard.begin("field".into(), Purpose::Words, "es", true);
    assert!(!keyboard.shift, "an address of a street is no name");
    keyboard.begin("field".into(), Purpose::Name, "ar", true);
    keyboard.strike(&Stroke::Write(" ".to_owned()));
    assert!(!keyboard.shift, "Arabic has no capitals");
}

#[test]
fn whoever_types_faster_than_the_screen_is_drawn_writes_small_letters_after_the_first() {
    for (language, strokes, expected) in [
        ("en", ["P", "A", "R"], "Par"),
        ("vi", ["P", "A", "R"], "Par"),
        ("ko", ["ㅃ", "ㅏ", "ㅉ"], "ㅃㅏㅈ"),
    ] {
        let mut keyboard = Keyboard::default();
        keyboard.begin("field".into(), Purpose::Name, language, true);
        keyboard.shift = true;
        keyboard.composing = false;
        // The keys were drawn before the first stroke alone.
        keyboard.shown.set(Some(true));
        for stroke in strokes {
            keyboard.strike(&Stroke::Write(stroke.to_owned()));
        }
        let written: String = keyboard
            .queue
            .borrow()
            .iter()
            .filter_map(|waiting| match &waiting.event {
                Event::Keyboard(KeyEvent::KeyPressed { text, .. }) => text.clone(),
                _ => None,
            })
            .map(|text| text.to_string())
            .collect();
        assert_eq!(written, expected);
    }
}

#[test]
fn a_letter_that_is_held_offers_its_forms_in_its_own_case() {
    let forms = |letter| alphabet::offers(letter).into_iter().collect::<String>();
    assert_eq!(forms('e'), "éèêëēę");
    assert_eq!(forms('N'), "ÑŃŇ");
    assert_eq!(forms('ا'), "أإآٱ");
    assert_eq!(forms('و'), "ؤ");
    assert_eq!(forms('q'), "");
    assert!(!forms('S').contains('ß'));
}

#[test]
fn what_stands_on_a_key_does_not_reach_over_its_neighbours() {
    use super::keys::{font, room, sizes, width_of_portion};
    use crate::ui::text::{LINE, load, measure};
    load();
    for language in ["en", "es", "vi", "zh-Hans", "ar", "ht", "ko", "tl"] {
        let words = petition::i18n::Words::new(&petition::Language::new(language).expect("a tag"));
        let words = KeyWords::new(&words);
        for (screen, purpose, layer) in [320.0, 360.0, 640.0, 1_280.0]
            .into_iter()
            .flat_map(|screen| {
                [Purpose::Name, Purpose::Mixed, Purpose::Email].map(|one| (screen, one))
            })
            .flat_map(|(screen, purpose)| {
                [Layer::Letters, Layer::Signs].map(|layer| (screen, purpose, layer))
            })
        {
            // Paths and sheet numbers are written by staff, on no screen as narrow as that.
            if purpose == Purpose::Mixed && screen < 360.0 {
                continue;
            }
            let mut keyboard = Keyboard::default();
            keyboard.fit(Size::new(screen, 640.0));
            keyboard.begin("field".into(), purpose, language, true);
            keyboard.strike(&Stroke::Turn(layer));
            let (rows, (_, gap)) = (rows(&keyboard, purpose, &words), keyboard.key());
            let all = room(screen, purpose, gap);
            let (letters, others) = sizes(&rows, Some(all), gap);
            for row in &rows {
                for key in row {
                    let size = if key.is_letter() { letters } else { others };
                    let font = font(key.kind);
                    let label = measure(&key.label, size, LINE, font, f32::INFINITY).width;
                    let width = f32::from(key.portions) * width_of_portion(row, all, gap);
                    assert!(
                        label <= width,
                        "{language} {screen} {purpose:?}: {} is {label} of {width}",
                        key.label
                    );
                }
            }
        }
    }
}

#[test]
fn keys_are_no_narrower_than_their_letters_where_the_screen_is_narrow() {
    let mut keyboard = Keyboard::default();
    keyboard.begin("field".into(), Purpose::Name, "ar", true);
    let letters = |keyboard: &Keyboard| {
        shown(keyboard, Purpose::Name)
            .iter()
            .map(|row| row.split(' ').count())
            .max()
    };
    assert_eq!(letters(&keyboard), Some(12));
    let high = keyboard.height(Purpose::Name);
    // A screen of 800x1280 at 200 %.
    keyboard.fit(Size::new(400.0, 640.0));
    assert_eq!(letters(&keyboard), Some(9));
    assert_eq!(shown(&keyboard, Purpose::Name).len(), 5);
    assert!(keyboard.height(Purpose::Name) > high);
    // No key moves when another layer is shown.
    for stroke in [Stroke::Turn(Layer::Signs), Stroke::Alphabet] {
        keyboard.strike(&stroke);
        assert_eq!(shown(&keyboard, Purpose::Name).len(), 5);
    }
}

/// The text of a field after these keys were struck.
fn typed(language: &str, purpose: Purpose, keys: &[&str]) -> String {
    let mut keyboard = Keyboard::default();
    keyboard.begin("field".into(), purpose, language, true);
    for key in keys {
        keyboard.strike(&if *key == "⌫" {
            Stroke::Back
        } else {
            Stroke::Write((*key).to_owned())
        });
    }
    let mut field = String::new();
    for waiting in keyboard.queue.borrow().iter() {
        match &waiting.event {
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
    for (language, word, expected) in [
        ("vi", "Nguyeenx Thij Hoongf Anhs", "Nguyễn Thị Hồng Ánh"),
        ("vi", "Nguyeen⌫⌫eenx", "Nguyễn"),
        ("vi", "Tra⌫aanf", "Trần"),
        ("ko", "ㄱㅣㅁ ㅁㅣㄴㅅㅜ", "김 민수"),
        ("ko", "ㄱㅣㅁ⌫ㄴ", "긴"),
        ("ko", "ㄱㅏㅂㅅ⌫⌫⌫⌫⌫ㄴㅏ", "나"),
        ("en", "Tess", "Tess"),
        ("ar", "مريم", "مريم"),
    ] {
        assert_eq!(
            typed(language, Purpose::Words, &keys(word)),
            expected,
            "{word}"
        );
    }
    assert_eq!(
        typed("vi", Purpose::Email, &keys("tess")),
        "tess",
        "an address is written as it is typed"
    );
}

#[test]
fn each_alphabet_has_its_keys_and_latin_ones_too() {
    let mut keyboard = Keyboard::default();
    keyboard.begin("field".into(), Purpose::Name, "ko", true);
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
    keyboard.begin("field".into(), Purpose::Email, "ar", true);
    assert_eq!(
        shown(&keyboard, Purpose::Email)[2],
        "q w e r t y u i o p",
        "an address has Latin letters"
    );
    keyboard.begin("field".into(), Purpose::Words, "es", true);
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
    // Another form takes the place of the letter.
    keyboard.strike(&Stroke::Replace('é'));
    assert_eq!(keyboard.queue.borrow().len(), 7);
    keyboard.reset();
    assert!(keyboard.queue.borrow().is_empty());
}

#[test]
fn a_passphrase_begins_with_latin_letters_and_its_writers_own_are_a_key_away() {
    for (language, other) in [
        ("ar", "عربي"),
        ("ko", "한글"),
        ("en", "áñ"),
        ("zh-Hans", "áñ"),
    ] {
        let mut keyboard = Keyboard::default();
        keyboard.begin("field".into(), Purpose::Code, language, true);
        let keys = shown(&keyboard, Purpose::Code);
        assert!(
            keys.iter().any(|row| row == "q w e r t y u i o p"),
            "{language}"
        );
        let last = keys.last().expect("a last row");
        assert_eq!(*last, format!("123 Hide {other} space . - Next"));
        assert!(
            !keyboard.shift,
            "{language}: no word of it begins with a capital"
        );
    }
    // Telex would make "đ" of two of these, and "ư" of another.
    let mut keyboard = Keyboard::default();
    keyboard.begin("field".into(), Purpose::Code, "vi", true);
    for letter in "ddwood".chars() {
        keyboard.strike(&Stroke::Write(letter.to_string()));
    }
    assert_eq!(keyboard.queue.borrow().len(), 6);
}
