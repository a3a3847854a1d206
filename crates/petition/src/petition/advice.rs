//! Advice on the sentences of consents: the things that a sentence should say and does not.
//!
//! The law and the carriers name what a consent to text messages says (the sources are in
//! `consent::texting`). Letters and e-mail have no such list, but nobody can agree to hear from
//! someone who is not named. Advice is a warning and refuses nothing: a person may say a thing in
//! words that no list has.

use super::Language;
use crate::consent::{Consent, Way};

/// The words by which a language is recognised to speak of cost and of frequency, in lower case.
struct Known {
    tag: &'static str,
    rates: &'static [&'static str],
    frequency: &'static [&'static str],
}

const KNOWN: &[Known] = &[
    Known {
        tag: "en",
        rates: &["rates may", "rates apply", "charges may", "charges apply"],
        frequency: &[
            "a month",
            "per month",
            "each month",
            "every month",
            "monthly",
            "a week",
            "per week",
            "each week",
            "every week",
            "weekly",
            "a day",
            "per day",
            "daily",
            "/month",
            "/mo",
            "frequency",
        ],
    },
    Known {
        tag: "es",
        rates: &["tarifa", "cargos", "costo"],
        frequency: &[
            "al mes",
            "por mes",
            "cada mes",
            "mensual",
            "a la semana",
            "por semana",
            "semanal",
            "al día",
            "por día",
            "frecuencia",
        ],
    },
    Known {
        tag: "vi",
        rates: &["cước", "phí"],
        frequency: &["tháng", "tuần", "mỗi ngày", "tần suất"],
    },
    Known {
        tag: "zh-Hans",
        rates: &["费"],
        frequency: &["每月", "每个月", "每周", "每星期", "每天", "频率"],
    },
    Known {
        tag: "ar",
        rates: &["رسوم", "تكلفة", "تكاليف"],
        frequency: &["شهر", "أسبوع", "اليوم", "يومي"],
    },
    Known {
        tag: "ht",
        rates: &["frè", "tarif", "chaj"],
        frequency: &[
            "pa mwa",
            "chak mwa",
            "pa semèn",
            "chak semèn",
            "pa jou",
            "chak jou",
        ],
    },
    Known {
        tag: "ko",
        rates: &["요금", "비용"],
        frequency: &[
            "한 달", "매월", "매달", "월 ", "매주", "주 ", "하루", "빈도",
        ],
    },
    Known {
        tag: "tl",
        rates: &["singil", "bayad", "rates"],
        frequency: &["buwan", "linggo", "araw-araw", "bawat araw", "dalas"],
    },
];

/// The words that carriers take for the end of the texts. They are in capitals in every language.
const STOPS: [&str; 5] = ["STOP", "END", "CANCEL", "UNSUBSCRIBE", "QUIT"];

/// The names that a petition's file has for the campaign itself.
pub(super) struct Names<'a> {
    /// The name of the organizer; empty if there is none.
    pub organizer: &'a str,
    /// The names of the sponsors.
    pub sponsors: Vec<&'a str>,
}

impl Names<'_> {
    /// Returns the name under which the campaign writes for this consent; empty if there is none.
    pub(super) fn sender<'a>(&'a self, consent: &'a Consent) -> &'a str {
        if consent.sender.is_empty() {
            self.organizer
        } else {
            &consent.sender
        }
    }

    /// Returns true if the organizer or a sponsor is named.
    fn stand_in(&self, words: &str) -> bool {
        names_one(words, &[self.organizer]) || names_one(words, &self.sponsors)
    }
}

/// Returns a sentence for each thing that the words of a consent lack in `language`.
pub(super) fn advice(
    consent: &Consent,
    words: &str,
    language: &Language,
    names: &Names<'_>,
) -> Vec<String> {
    let Consent { id, partner, .. } = consent;
    let place = format!("the consent \"{id}\" in `text.{language}`");
    // A form with an organizer says above the button who receives what signers write. The carriers
    // want the sender of texts beside the box.
    let is_said_elsewhere = !names.organizer.is_empty() && consent.by != Way::Sms;
    let mut lacks = Vec::new();
    if !partner.is_empty() {
        if !names_one(words, &[partner]) {
            lacks.push(format!(
                "{place} does not name its partner; write \"{partner}\" into the sentence"
            ));
        }
    } else if !consent.sender.is_empty() {
        if !names_one(words, &[&consent.sender]) {
            lacks.push(format!(
                "{place} does not name its sender; write \"{}\" into the sentence",
                consent.sender
            ));
        }
    } else if !names.stand_in(words) && !is_said_elsewhere {
        let other = if consent.by == Way::Sms {
            ""
        } else {
            ", or add `[organizer]`"
        };
        lacks.push(format!(
            "{place} does not say who writes or calls; name the sender in the sentence, and the \
             same name as `sender` of the consent{other}"
        ));
    }
    if consent.by == Way::Sms {
        lacks.extend(lacks_of_texts(words, language, &place));
    }
    lacks
}

fn lacks_of_texts(words: &str, language: &Language, place: &str) -> Vec<String> {
    let mut lacks = Vec::new();
    let small = words.to_lowercase();
    let has = |signs: &[&str]| signs.iter().any(|sign| small.contains(sign));
    match KNOWN.iter().find(|known| known.tag == language.as_str()) {
        Some(known) => {
            if !has(known.frequency) {
                lacks.push(format!(
                    "{place} does not say how often texts come; add it, such as \"at most 4 a \
                     month\""
                ));
            }
            if !has(known.rates) {
                lacks.push(format!(
                    "{place} does not say that message and data rates may apply; add that"
                ));
            }
        }
        None => lacks.push(format!(
            "{place} is in a language that the program does not know; ask someone who reads it \
             whether it says how often texts come and that message and data rates may apply"
        )),
    }
    let capitals: Vec<&str> = words.split(|c: char| !c.is_ascii_alphabetic()).collect();
    if !STOPS.iter().any(|stop| capitals.contains(stop)) {
        lacks.push(format!(
            "{place} does not say how to end the texts; add \"Reply STOP to end\""
        ));
    }
    if !capitals.contains(&"HELP") {
        lacks.push(format!(
            "{place} does not say how to get help; add \"HELP for help\""
        ));
    }
    lacks
}

/// Returns true if one of the names stands in the words, in capitals or not.
fn names_one(words: &str, names: &[&str]) -> bool {
    let small = words.to_lowercase();
    names
        .iter()
        .any(|name| !name.trim().is_empty() && small.contains(&name.trim().to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::{SMS, texting};
    use crate::i18n;

    fn texts() -> Consent {
        Consent {
            sender: "River Watch".to_owned(),
            ..Consent::new(SMS)
        }
    }

    fn said(consent: &Consent, words: &str, language: &str) -> Vec<String> {
        let language = Language::new(language).expect("a tag");
        let names = Names {
            organizer: "",
            sponsors: vec!["CASA"],
        };
        advice(consent, words, &language, &names)
    }

    #[test]
    fn the_programs_own_sentence_lacks_nothing_in_any_language() {
        for language in i18n::languages() {
            let own = texting::sentence("River Watch", 4, &language).expect("a sentence");
            assert_eq!(said(&texts(), &own, language.as_str()), [""; 0]);
            assert!(own.contains('4'), "{own}");
        }
    }

    /// Each thing is missed if it alone is missing.
    #[test]
    fn each_thing_that_is_left_out_is_named_by_itself() {
        let whole = "River Watch may text me about this campaign, at most 4 a month. Message and \
                     data rates may apply. Reply STOP to end, HELP for help.";
        assert_eq!(said(&texts(), whole, "en"), [""; 0]);
        for (part, missed) in [
            ("River Watch", "does not name its sender"),
            (", at most 4 a month", "how often"),
            ("Message and data rates may apply. ", "rates may apply"),
            ("Reply STOP to end, ", "end the texts"),
            ("HELP for help", "get help"),
        ] {
            let found = said(&texts(), &whole.replace(part, ""), "en");
            assert!(
                matches!(&*found, [one] if one.contains(missed)),
                "{part}: {found:?}"
            );
        }
    }

    #[test]
    fn whoever_writes_is_named() {
        let ally = Consent::of_partner("ally", Way::Post, "River Watch");
        let email = Consent::new(crate::consent::EMAIL);
        for (consent, words, lacks) in [
            (&ally, "RIVER WATCH may write to me", 0),
            (&ally, "An ally may write to me", 1),
            (&email, "CASA may e-mail me", 0),
            (&email, "E-mail me about this campaign", 1),
        ] {
            assert_eq!(said(consent, words, "en").len(), lacks, "{words}");
        }
    }

    #[test]
    fn a_form_that_names_its_organizer_need_not_do_so_beside_each_box() {
        let names = Names {
            organizer: "Example Action",
            sponsors: Vec::new(),
        };
        let texts = Consent::new(SMS);
        let en = Language::english();
        let who = |consent: &Consent, words: &str| {
            let lacks = advice(consent, words, &en, &names);
            lacks.iter().any(|lack| lack.contains("who writes"))
        };
        assert!(!who(&Consent::new(crate::consent::EMAIL), "E-mail me"));
        assert!(who(&texts, "Text me"));
        assert!(!who(&texts, "Example Action may text me"));
        assert_eq!(names.sender(&texts), "Example Action");
    }

    #[test]
    fn a_language_that_the_program_cannot_read_is_left_to_a_person() {
        let found = said(&texts(), "River Watch: STOP, HELP", "de");
        assert!(
            matches!(&*found, [one] if one.contains("ask someone who reads it")),
            "{found:?}"
        );
    }
}
