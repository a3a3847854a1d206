use super::brand::contrast;
use super::*;

/// The text colours of an appearance, each with a background that it is used on.
fn words(colours: &Colours) -> Vec<(&'static str, Color, Color)> {
    vec![
        ("ink on paper", colours.ink, colours.paper),
        ("ink on a page", colours.ink, colours.page),
        ("ink on tint", colours.ink, colours.tint),
        ("muted on paper", colours.muted, colours.paper),
        ("muted on a page", colours.muted, colours.page),
        ("muted on tint", colours.muted, colours.tint),
        ("words on what to touch", colours.on_accent, colours.accent),
        (
            "words on what is touched",
            colours.on_accent,
            colours.accent_down,
        ),
        ("accent on tint", colours.accent, colours.tint),
        ("accent on paper", colours.accent, colours.paper),
        ("bad on paper", colours.bad, colours.paper),
        ("bad on a page", colours.bad, colours.page),
        ("good on a page", colours.good, colours.page),
        ("good on paper", colours.good, colours.paper),
        ("the word PRACTICE", colours.on_practice, colours.practice),
    ]
}

/// No colour of an organizer, and colours from all around, the lightest and the darkest too.
fn brands() -> Vec<Option<Colour>> {
    let steps = [0, 64, 128, 192, 255];
    let mut all = vec![None];
    for red in steps {
        for green in steps {
            all.extend(steps.map(|blue| Some(Colour { red, green, blue })));
        }
    }
    all
}

#[test]
fn words_stand_out_from_what_is_behind_them() {
    for (appearance, brand) in Appearance::ALL
        .into_iter()
        .flat_map(|appearance| brands().into_iter().map(move |brand| (appearance, brand)))
    {
        // WCAG 1.4.3 asks for 4.5:1, and 1.4.6 for 7:1.
        let least = if matches!(appearance, Appearance::Sunlight | Appearance::Contrast) {
            7.0
        } else {
            4.5
        };
        let colours = &colours(&branded(appearance, brand));
        for (name, words, behind) in words(colours) {
            assert!(
                contrast(words, behind) >= least,
                "{appearance:?}, {brand:?}, {name}: {}",
                contrast(words, behind)
            );
        }
        // Fields and drawn ink: 3:1 (WCAG 1.4.11), or as much as text where everything has 7:1.
        let least = if least > 4.5 { 7.0 } else { 3.0 };
        for (name, line) in [
            ("border of a field", colours.field),
            ("border of one with the focus", colours.accent),
            ("drawn", colours.signature),
        ] {
            assert!(
                contrast(line, colours.page) >= least,
                "{appearance:?}, {brand:?}, {name}: {}",
                contrast(line, colours.page)
            );
        }
    }
}

#[test]
fn a_theme_tells_its_appearance() {
    for appearance in Appearance::ALL {
        assert_eq!(colours(&theme(appearance)), *appearance.colours());
    }
}
