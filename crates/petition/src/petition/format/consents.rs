//! The consents of a petition file, and their sentences in each language.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::Faults;
use crate::consent::texting::{LONGEST_NAME, MOST_MONTHLY};
use crate::consent::{self, Consent, Way, texting};
use crate::petition::advice::{Names, advice};
use crate::petition::{Field, Fields, Language, Text};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawConsent {
    id: String,
    by: Option<Way>,
    #[serde(default)]
    partner: String,
    #[serde(default)]
    sender: String,
    monthly: Option<u32>,
}

pub(super) fn typed_consents(
    faults: &mut Faults<'_>,
    raw: Vec<Spanned<RawConsent>>,
    fields: &Fields,
) -> Vec<Consent> {
    let mut consents: Vec<Consent> = Vec::new();
    for raw in raw {
        let (at, raw) = (raw.span(), raw.into_inner());
        let id = &raw.id;
        let mut error = |message: String| faults.error(at.clone(), message);
        if !Consent::is_id(id) {
            error(format!(
                "the consent id {id:?} is not a short name; use a-z, 0-9 and hyphens, with a \
                 letter or digit first"
            ));
        }
        if consents.iter().any(|known| known.id == *id) {
            error(format!("the consent \"{id}\" is listed twice; keep one"));
        }
        check_names(&raw, &mut error);
        let Some(by) = raw.by.or_else(|| Way::from_id(id)) else {
            error(format!(
                "the consent \"{id}\" does not say how signers are contacted; add `by = \"…\"` \
                 with email, sms, phone or post, and `partner = \"…\"` if it is a partner's"
            ));
            continue;
        };
        if !raw.partner.is_empty() && by.field() == Field::Phone {
            error(format!(
                "the consent \"{id}\" would give telephone numbers to a partner, and a number leaves \
                 to nobody but the campaign; write `by = \"email\"` or \"post\""
            ));
        }
        match raw.monthly {
            Some(_) if by != Way::Sms => error(format!(
                "the consent \"{id}\" is not by text message, so it has no `monthly`; drop that line"
            )),
            Some(count) if !(1..=MOST_MONTHLY).contains(&count) => error(format!(
                "the `monthly` of the consent \"{id}\" is the most texts in a month; write a number \
                 from 1 to {MOST_MONTHLY}"
            )),
            _ => {}
        }
        if !fields.asks(by.field()) {
            let field = by.field().name();
            error(format!(
                "the consent \"{id}\" needs the field `{field}`; ask for it or drop the consent"
            ));
        }
        if consents.len() == consent::MOST {
            error(format!(
                "the consent \"{id}\" is one too many: a sheet has boxes from A to Z; drop some"
            ));
        }
        consents.push(Consent {
            partner: raw.partner.trim().to_owned(),
            sender: raw.sender.trim().to_owned(),
            monthly: raw.monthly,
            id: raw.id,
            by,
        });
    }
    consents
}

/// Checks the names that a consent has for its partner and its sender.
fn check_names(raw: &RawConsent, error: &mut impl FnMut(String)) {
    let RawConsent {
        id,
        partner,
        sender,
        ..
    } = raw;
    for (key, name) in [("partner", partner), ("sender", sender)] {
        if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
            error(format!(
                "the `{key}` of the consent \"{id}\" is longer than {LONGEST_NAME} characters, or \
                 more than one line; write the {key}'s name"
            ));
        }
    }
    if !partner.is_empty() && !sender.is_empty() {
        error(format!(
            "the consent \"{id}\" has a `partner` and a `sender`; a partner writes under its own \
             name, so drop `sender`"
        ));
    }
    let Some(own) = Way::from_id(id) else {
        return;
    };
    if raw.by.is_some_and(|by| by != own) {
        error(format!(
            "the consent \"{id}\" cannot have another `by`; give the consent another id"
        ));
    }
    if !partner.is_empty() {
        error(format!(
            "the consent \"{id}\" is the campaign's own; give the partner's consent another id"
        ));
    }
}

/// The table `sentences` of a file: consents' sentences in languages that the petition has no text in.
pub(super) type RawSentences =
    BTreeMap<Spanned<String>, Spanned<BTreeMap<Spanned<String>, Spanned<String>>>>;

/// Checks the sentences in languages that the petition has no text in.
pub(super) fn typed_sentences(
    faults: &mut Faults<'_>,
    raw: RawSentences,
    texts: &BTreeMap<Language, Text>,
    consents: &[Consent],
) -> BTreeMap<Language, BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for (tag, sentences) in raw {
        let at = tag.span();
        let Some(language) = Language::new(tag.get_ref()) else {
            let tag = tag.get_ref();
            faults.error(
                at,
                format!(
                    "`sentences.{tag}` is not named by a language tag; write one like \
                     `sentences.es`"
                ),
            );
            continue;
        };
        if texts.contains_key(&language) {
            faults.error(
                at,
                format!(
                    "the petition has a text in this language; write the sentences into \
                     `[text.{language}.consents]`"
                ),
            );
        }
        let mut typed = BTreeMap::new();
        for (id, sentence) in sentences.into_inner() {
            let at = id.span();
            let (id, sentence) = (id.into_inner(), sentence.into_inner());
            if !consents.iter().any(|consent| consent.id == id) {
                faults.error(
                    at,
                    format!("there is no consent \"{id}\"; drop its sentence"),
                );
            } else if sentence.trim().is_empty() {
                faults.error(
                    at,
                    format!("the sentence of the consent \"{id}\" is empty; write it or drop it"),
                );
            }
            typed.insert(id, sentence);
        }
        all.insert(language, typed);
    }
    all
}

/// Returns the sentence of each consent in one language. A consent to text messages that has none
/// gets the program's own. `whole` is the place of the language in the file.
pub(super) fn sentences(
    faults: &mut Faults<'_>,
    raw: BTreeMap<String, Spanned<String>>,
    whole: Range<usize>,
    language: &Language,
    consents: &[Consent],
    names: &Names<'_>,
) -> BTreeMap<String, String> {
    let mut own = Vec::new();
    for consent in consents {
        let id = &consent.id;
        let given = raw
            .get(id)
            .filter(|words| !words.get_ref().trim().is_empty());
        if let Some(words) = given {
            for lack in advice(consent, words.get_ref(), language, names) {
                faults.warn(words.span(), lack);
            }
            continue;
        }
        match (consent.by, names.sender(consent), consent.monthly) {
            (Way::Sms, sender, Some(monthly)) if !sender.is_empty() => {
                match texting::sentence(sender, monthly, language) {
                    Some(sentence) => own.push((id.clone(), sentence)),
                    None => faults.error(
                        whole.clone(),
                        format!(
                            "the consent \"{id}\" has no sentence in this language, and the \
                             program has none either; add `consents.{id} = \"…\"`"
                        ),
                    ),
                }
            }
            (Way::Sms, ..) => faults.error(
                whole.clone(),
                format!(
                    "the consent \"{id}\" has no sentence in this language; add \
                     `consents.{id} = \"…\"`, or give the consent a `sender` and `monthly`, and the \
                     program's own sentence is used"
                ),
            ),
            _ => faults.error(
                whole.clone(),
                format!(
                    "the consent \"{id}\" has no sentence in this language; \
                     add `consents.{id} = \"…\"`"
                ),
            ),
        }
    }
    let given = raw.into_iter().map(|(id, words)| (id, words.into_inner()));
    given.chain(own).collect()
}

#[cfg(test)]
mod tests {
    use crate::consent::{Wordings, WordsHash};
    use crate::petition::{Fault, Petition, Severity, check, import, to_toml, with_sentences};
    use crate::{Language, i18n};

    /// A petition with one consent of these lines and these sentences in English.
    fn file(consent: &str, sentences: &str) -> String {
        let text = "title = \"T\"\ntarget = \"Congress\"\nbody = \"B\"\ndemand = \"D\"\n";
        let others: String = i18n::languages()
            .iter()
            .skip(1)
            .map(|language| format!("[text.{language}]\n{text}"))
            .collect();
        format!(
            "format = 1\nlanguage = \"en\"\nonline = \"https://example.org/p\"\n\
             [organizer]\nname = \"Example Action\"\ncontact = \"a@example.org\"\n\
             [fields]\ngiven_name = \"required\"\nphone = \"optional\"\n\
             [[consents]]\n{consent}\n[text.en]\n{text}{sentences}\n{others}"
        )
    }

    const TEXTS: &str = "id = \"sms\"\nsender = \"River Watch\"\nmonthly = 4";

    #[test]
    fn a_consent_to_texts_without_a_sentence_gets_the_programs_own_in_eight_languages() {
        let source = file(TEXTS, "");
        assert_eq!(check(&source), []);
        let petition = Petition::from_toml(&source).expect("no faults");
        let words: std::collections::BTreeSet<&str> = petition
            .languages()
            .iter()
            .map(|language| petition.text(language).consents["sms"].as_str())
            .collect();
        assert_eq!(words.len(), 8, "{words:?}");
        assert!(words.iter().all(|words| words.contains("River Watch")));
    }

    /// A campaign's file must not change with the program's translations, because signers agreed to
    /// the words.
    #[test]
    fn the_programs_own_sentence_is_written_out_into_a_file() {
        let petition = Petition::from_toml(&file(TEXTS, "")).expect("no faults");
        let written = to_toml(&petition).expect("TOML");
        assert_eq!(written.matches("River Watch").count(), 1 + 8, "{written}");
        let read = Petition::from_toml(&written).expect("no faults");
        assert_eq!(read, petition);
        assert_eq!(check(&written), []);
        let en = Language::english();
        assert_eq!(read.offered(&en), petition.offered(&en));
        for (source, expected) in [(file(TEXTS, ""), &written), (written.clone(), &written)] {
            let whole = with_sentences(&petition, source).expect("TOML");
            assert_eq!(&whole, expected);
        }
    }

    /// A petition in English alone, with the program's own consent to e-mail.
    const LETTER: &str = "T\n\nB\n\nTo: Congress\n\nD";

    #[test]
    fn a_petition_without_a_translation_gets_its_box_in_every_language_of_the_screens() {
        let english = Language::english();
        let imported = import(LETTER, english.clone()).expect("a petition");
        let source = to_toml(&imported).expect("TOML");
        let whole = with_sentences(&imported, source.clone()).expect("TOML");
        assert!(whole.starts_with(&source), "the file keeps what it had");
        let petition = Petition::from_toml(&whole).expect("no faults");
        let consent = &petition.consents[0];
        let mut sentences = std::collections::BTreeSet::new();
        let languages = i18n::languages();
        for language in &languages {
            let (sentence, tag) = petition.consent_sentence(consent, language);
            assert_eq!(tag, language);
            sentences.insert(sentence);
            // A hash that is sealed names the sentence that the person read.
            let agreed = petition.offered(language).remove(0);
            let expected = WordsHash::new(consent, sentence, language);
            assert_eq!(agreed.words, expected);
            assert!(Wordings::new(&petition).consent(&agreed).is_some());
        }
        assert_eq!(sentences.len(), 8, "{sentences:?}");
        assert_eq!(
            petition.offered(&english),
            imported.offered(&english),
            "nothing that was agreed to before changes"
        );
        // Written once more, it stays as it is.
        assert_eq!(
            with_sentences(&petition, whole.clone()).as_ref(),
            Ok(&whole)
        );
        let again = to_toml(&petition).expect("TOML");
        assert_eq!(Petition::from_toml(&again).as_ref(), Ok(&petition));
    }

    #[test]
    fn a_box_in_the_organizers_own_words_is_not_said_in_others() {
        let mut source = to_toml(&import(LETTER, Language::english()).expect("a petition"))
            .expect("TOML")
            .replace("E-mail me about this campaign", "Send me all your news");
        let petition = Petition::from_toml(&source).expect("no faults");
        let whole = with_sentences(&petition, source.clone()).expect("TOML");
        assert_eq!(whole, source);
        source
            .push_str("[sentences.en]\nemail = \"A\"\n[sentences.ko]\nsms = \"B\"\nemail = \"\"\n");
        let faults = Petition::from_toml(&source).expect_err("faults");
        let found: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 3, "{found:?}");
        for word in ["[text.en.consents]", "no consent \"sms\"", "is empty"] {
            assert!(found.iter().any(|fault| fault.contains(word)), "{found:?}");
        }
    }

    #[test]
    fn a_sentence_of_the_organizers_stays_as_it_is_and_is_advised_on() {
        let source = file(TEXTS, "consents.sms = \"Text me\"");
        let petition = Petition::from_toml(&source).expect("warnings refuse nothing");
        assert_eq!(
            petition.text(petition.language()).consents["sms"],
            "Text me"
        );
        let found = check(&source);
        assert_eq!(found.len(), 5, "{found:?}");
        let line = 1 + source
            .lines()
            .position(|line| line.contains("Text me"))
            .expect("the line");
        let is_advice = |fault: &Fault| fault.severity == Severity::Warning && fault.line == line;
        assert!(found.iter().all(is_advice), "{found:?}");
    }

    #[test]
    fn senders_and_counts_that_make_no_sense_are_refused() {
        for (consent, sentences, word) in [
            ("id = \"sms\"", "", "`sender` and `monthly`"),
            ("id = \"sms\"\nsender = \"River Watch\"", "", "`monthly`"),
            (
                "id = \"sms\"\nsender = \"R\"\nmonthly = 0",
                "",
                "from 1 to 100",
            ),
            (
                "id = \"call\"\nby = \"phone\"\nmonthly = 4",
                "consents.call = \"R\"",
                "no `monthly`",
            ),
            (
                "id = \"ally\"\nby = \"email\"\npartner = \"A\"\nsender = \"B\"",
                "consents.ally = \"A\"",
                "drop `sender`",
            ),
            (
                "id = \"sms\"\nsender = \"A\\nB\"\nmonthly = 4",
                "",
                "one line",
            ),
        ] {
            let faults = Petition::from_toml(&file(consent, sentences)).expect_err("a fault");
            assert!(
                faults.iter().any(|fault| fault.message.contains(word)),
                "{consent}: {faults:?}"
            );
        }
    }

    #[test]
    fn a_language_that_the_program_does_not_speak_needs_a_sentence_of_its_own() {
        let source = file(TEXTS, "").replace("[text.es]", "[text.de]");
        let faults = Petition::from_toml(&source).expect_err("a fault");
        assert!(
            matches!(&*faults, [one] if one.message.contains("program has none either")),
            "{faults:?}"
        );
    }
}
