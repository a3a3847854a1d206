//! Labels in every language that the program speaks, and the language of a letter.

use super::*;
use crate::i18n::languages;

/// The labels that the program itself prints on sheets and screens are understood.
#[test]
fn the_programs_own_labels_are_read_back() {
    for language in languages() {
        let words = Words::new(&language);
        let source = format!(
            "T\n\nB.\n\n{} S\n\n{} X\n{} [Y]\n\nD.",
            say!(words, "kiosk-sponsors"),
            say!(words, "kiosk-to"),
            say!(words, "kiosk-from"),
        );
        let text = text_in(&source, language.as_str());
        assert_eq!(
            [
                &text.title,
                &text.body,
                &text.target,
                &text.from,
                &text.demand
            ]
            .map(String::as_str),
            ["T", "B.", "X", "[Y]", "D."],
            "{source}"
        );
        assert_eq!(text.sponsors, ["S"], "{source}");
    }
}

#[test]
fn letters_in_eight_languages_are_taken_with_either_colon_and_their_language_is_known() {
    let letters = [
        (
            "en",
            [
                "Keep the library open",
                "It is the only one in the district, and we need it.",
                "Sponsors",
                "To",
                "From",
                "Keep it open for us.",
                "Title",
                "Demand",
            ],
        ),
        (
            "es",
            [
                "Que la biblioteca siga abierta",
                "Es la única en el barrio y la necesitan los niños.",
                "Patrocinadores",
                "Para",
                "De",
                "Mantengan abierta la biblioteca.",
                "Título",
                "Demanda",
            ],
        ),
        (
            "vi",
            [
                "Hãy giữ thư viện phố Elm",
                "Đây là thư viện duy nhất trong khu phố của chúng tôi.",
                "Nhà tài trợ",
                "Kính gửi",
                "Người gửi",
                "Hãy mở cửa thư viện.",
                "Tiêu đề",
                "Yêu cầu",
            ],
        ),
        (
            "zh-Hans",
            [
                "请保留榆树街图书馆",
                "榆树街图书馆是附近唯一的图书馆。",
                "发起团体",
                "收件人",
                "发件人",
                "请保留图书馆。",
                "标题",
                "诉求",
            ],
        ),
        (
            "ko",
            [
                "도서관을 지켜 주세요",
                "근처에 하나뿐인 도서관입니다.",
                "후원",
                "받는 사람",
                "보내는 사람",
                "도서관을 열어 두세요.",
                "제목",
                "요구 사항",
            ],
        ),
        (
            "tl",
            [
                "Panatilihing bukas ang aklatan",
                "Ito ang tanging aklatan sa lugar at kailangan ng mga bata.",
                "Mga isponsor",
                "Para sa",
                "Mula kay",
                "Panatilihin itong bukas.",
                "Pamagat",
                "Kahilingan",
            ],
        ),
        (
            "ar",
            [
                "أبقوا المكتبة مفتوحة",
                "هذه المكتبة الوحيدة في الحي.",
                "الجهات الراعية",
                "إلى",
                "من",
                "أبقوها مفتوحة.",
                "العنوان",
                "المطلب",
            ],
        ),
        (
            "ht",
            [
                "Kite bibliyotèk la louvri",
                "Se sèl bibliyotèk nou gen nan katye a pou timoun yo.",
                "Patwone pa",
                "Pou",
                "Soti nan men",
                "Kite li louvri pou nou.",
                "Tit",
                "Demann",
            ],
        ),
    ];
    for (
        tag,
        [
            title,
            body,
            sponsors,
            to,
            from,
            demand,
            title_label,
            demand_label,
        ],
    ) in letters
    {
        for colon in [":", "：", " :", ": "] {
            for source in [
                format!(
                    "{title}\n\n{body}\n\n{sponsors}{colon}\n\nA\n\n{to}{colon}B\n{from}{colon}[C]\n\n{demand}"
                ),
                format!(
                    "{title_label}{colon}{title}\n{to}{colon}B\n{from}{colon}[C]\n{sponsors}{colon}A\n\n{demand_label}{colon}{demand}\n\n{body}"
                ),
            ] {
                let imported = import_file(source.as_bytes(), "a.txt", None);
                let imported = imported.unwrap_or_else(|error| panic!("{error}\n{source}"));
                assert_eq!(imported.petition.language().as_str(), tag, "{source}");
                let text = imported.petition.text(imported.petition.language());
                assert_eq!(
                    [&text.title, &text.target, &text.from, &text.demand].map(String::as_str),
                    [title, "B", "[C]", demand],
                    "{source}"
                );
                assert_eq!(letter(text), [body], "{source}");
                assert_eq!(text.sponsors, ["A"], "{source}");
            }
        }
    }
}
