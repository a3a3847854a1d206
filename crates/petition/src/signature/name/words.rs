//! Words that say where a name is parted.

use unicode_normalization::UnicodeNormalization as _;

/// Particles that stand before a family name and belong to it.
const PARTICLES: &[&str] = &[
    "abu", "af", "al", "am", "ap", "av", "bin", "bint", "da", "dal", "dalla", "das", "de", "degli",
    "dei", "del", "dela", "delas", "della", "delle", "delos", "den", "der", "des", "di", "dos",
    "du", "el", "ibn", "la", "las", "le", "les", "los", "mac", "mc", "san", "santa", "st", "st.",
    "ste", "ste.", "sta.", "sto.", "ten", "ter", "van", "vande", "vander", "ver", "vom", "von",
    "zu", "zum", "zur", "ní", "nic", "ua", "ó", "'t", "’t", "y",
];

/// Particles that are names too, if they begin with a capital letter.
const SMALL_PARTICLES: &[&str] = &["bat", "ben", "do", "e", "i", "in", "op", "te", "um", "und"];

/// Suffixes that no family has for its name.
const SUFFIXES: &[&str] = &[
    "jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "5th", "md", "phd", "esq", "rn", "msn",
    "dds", "dmd", "dvm", "jd", "cpa", "mba", "lcsw", "msw", "crna", "fnp", "aprn", "bsn", "edd",
    "psyd", "pharmd", "dnp", "lpn", "ret", "usn", "usmc", "usaf", "uscg",
];

/// Suffixes that could be a name, and are none behind a comma.
const SUFFIXES_BEHIND_COMMA: &[&str] = &[
    "v", "vi", "vii", "viii", "do", "od", "dpm", "dc", "np", "pa", "pac", "pe", "pt", "ot", "rph",
    "lmft", "lpc", "ma", "ms", "mph", "ba", "bs", "bsc", "msc", "mfa", "llb", "llm", "aia", "cfa",
    "cfp", "sj", "op", "osb", "ofm", "csc", "junior", "senior", "dr", "prof", "rev", "retired",
    "mr", "mrs", "miss",
];

/// Returns true for a word that belongs to the family name behind it.
pub(super) fn is_particle(word: &str) -> bool {
    let lower = word.to_lowercase();
    let is_elided = word.ends_with(['\'', '’', 'ʼ', 'ʻ', '‘'])
        && (2..=3).contains(&word.chars().count())
        && word.chars().next().is_some_and(char::is_alphabetic);
    PARTICLES.contains(&lower.as_str()) || SMALL_PARTICLES.contains(&word) || is_elided
}

/// Returns true for the "and" between two family names of one person: "Ortega y Gasset".
pub(super) fn joins_families(word: &str) -> bool {
    matches!(word, "y" | "e" | "i" | "und")
}

/// Returns true for a suffix: of the generation, of a degree, of a service.
pub(super) fn is_suffix(word: &str, is_behind_comma: bool) -> bool {
    let word = bare(word);
    SUFFIXES.contains(&word.as_str())
        || (is_behind_comma && SUFFIXES_BEHIND_COMMA.contains(&word.as_str()))
}

/// Returns true for "V" and its like, which are a generation if the name is long enough without.
pub(super) fn is_roman(word: &str) -> bool {
    matches!(word.trim_end_matches('.'), "V" | "VI" | "VII" | "VIII")
}

/// Returns true for the number of a generation, which is no family name: "VIII", "Jr.".
pub(super) fn is_number(word: &str) -> bool {
    let is_roman = matches!(
        word.trim_end_matches('.'),
        "II" | "III" | "IV" | "VI" | "VII" | "VIII"
    );
    is_roman || matches!(bare(word).as_str(), "jr" | "sr" | "2nd" | "3rd")
}

fn bare(word: &str) -> String {
    word.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Family names of two characters, Chinese and Korean.
const TWO_CHARACTERS: &[&str] = &[
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "东方", "東方", "独孤", "獨孤",
    "南宫", "南宮", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "宇文", "长孙",
    "長孫", "轩辕", "軒轅", "端木", "百里", "东郭", "東郭", "南门", "南門", "呼延", "申屠", "太史",
    "钟离", "鍾離", "鐘離", "闻人", "聞人", "澹台", "澹臺", "公冶", "宗政", "濮阳", "濮陽", "淳于",
    "单于", "單于", "司空", "司寇", "公羊", "赫连", "赫連", "拓跋", "西门", "西門", "左丘", "梁丘",
    "남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방",
];

/// Returns true for a name that begins with a family name of two characters.
pub(super) fn begins_with_two_characters(name: &str) -> bool {
    TWO_CHARACTERS.iter().any(|known| name.starts_with(known))
}

/// Vietnamese family names, which some nine of ten people have.
const VIETNAMESE_FAMILIES: &[&str] = &[
    "nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
    "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "đào", "lương", "mai", "tô", "tạ", "đoàn",
    "trương", "lâm", "vương", "quách", "thái", "châu", "cao", "hà", "phùng", "tăng", "triệu",
    "lưu", "la", "kiều", "nghiêm", "từ", "văn", "bạch", "chu", "diệp", "doãn", "giang", "hứa",
    "khổng", "ninh", "ông", "tống", "tôn", "thạch", "thân", "viên", "âu", "đàm", "lục", "mạc",
];

/// Family names that stand for a Vietnamese name without its accents, before one of
/// [`VIETNAMESE_MIDDLES`].
const PLAIN_FAMILIES: &[&str] = &[
    "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do",
    "ho", "ngo", "duong", "ly", "dinh", "trinh", "dao", "luong", "truong", "lam", "doan",
];

/// Second words of Vietnamese names, without accents.
const VIETNAMESE_MIDDLES: &[&str] = &[
    "thi", "van", "duc", "huu", "quoc", "xuan", "dinh", "cong", "minh", "thanh", "ngoc", "hoang",
    "quang", "tuan", "anh", "kim", "bao", "gia", "hong", "phuong", "thuy", "viet", "trong", "dang",
];

/// Returns true for a Vietnamese family name with its accents, or one that needs none.
pub(super) fn is_vietnamese_family(word: &str) -> bool {
    VIETNAMESE_FAMILIES.contains(&composed(word).as_str())
}

/// Returns true for three words or more that begin as a Vietnamese name without accents does.
pub(super) fn is_plain_vietnamese(words: &[&str]) -> bool {
    let lower = |at: usize| words.get(at).map(|word| word.to_lowercase());
    let is_in = |list: &[&str], word: Option<String>| {
        word.is_some_and(|word| list.contains(&word.as_str()))
    };
    words.len() >= 3
        && is_in(PLAIN_FAMILIES, lower(0))
        && is_in(VIETNAMESE_MIDDLES, lower(1))
        && !is_in(PLAIN_FAMILIES, lower(words.len() - 1))
}

/// Returns true for a word that can be Vietnamese: a syllable of its letters.
pub(super) fn is_vietnamese(word: &str) -> bool {
    const LETTERS: &str = "abcdeghiklmnopqrstuvxyăâđêôơư";
    const VOWELS: &str = "aeiouyăâêôơư";
    let letters: Vec<char> = toneless(word).collect();
    let is_vowel = |c: &char| VOWELS.contains(*c);
    // One run of vowels, as every syllable of the language has.
    let runs = letters.chunk_by(|a, b| is_vowel(a) == is_vowel(b));
    let vowels = runs.filter(|run| run.first().is_some_and(is_vowel)).count();
    !letters.is_empty()
        && letters.len() <= 7
        && letters.iter().all(|c| LETTERS.contains(*c))
        && vowels == 1
}

/// Returns true for a letter that no other language of the form has: a Vietnamese vowel with its
/// tone, or one of ă đ ơ ư.
pub(super) fn has_vietnamese_letter(word: &str) -> bool {
    composed(word).chars().any(|c| {
        matches!(c, 'ă' | 'đ' | 'ơ' | 'ư' | 'ĩ' | 'ũ') || ('\u{1ea0}'..='\u{1ef9}').contains(&c)
    })
}

fn composed(word: &str) -> String {
    word.nfc().flat_map(char::to_lowercase).collect()
}

/// The letters of a word in lower case without the five marks of tones.
fn toneless(word: &str) -> impl Iterator<Item = char> {
    let tones = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];
    let letters: String = word.nfd().filter(|c| !tones.contains(c)).collect();
    let letters: String = letters.nfc().flat_map(char::to_lowercase).collect();
    letters.chars().collect::<Vec<_>>().into_iter()
}
