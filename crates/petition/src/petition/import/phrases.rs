//! The words that open and close a letter: whom it greets, and what ends it.

/// The words that greet whoever is written to: what stands before the name, and after it.
const GREETINGS: [(&str, &str); 51] = [
    ("dear ", ""),
    ("hello ", ""),
    ("hi ", ""),
    ("greetings ", ""),
    ("good morning ", ""),
    ("good afternoon ", ""),
    ("attention ", ""),
    ("hola ", ""),
    ("distinguido ", ""),
    ("distinguida ", ""),
    ("distinguidos ", ""),
    ("bonjou ", ""),
    ("estimado ", ""),
    ("estimada ", ""),
    ("estimados ", ""),
    ("estimadas ", ""),
    ("estimado/a ", ""),
    ("estimadas y estimados ", ""),
    ("querido ", ""),
    ("querida ", ""),
    ("queridos ", ""),
    ("kính thưa ", ""),
    ("kính gửi ", ""),
    ("thưa ", ""),
    ("尊敬的", ""),
    ("敬爱的", ""),
    ("亲爱的", ""),
    ("親愛的", ""),
    ("존경하는 ", "께"),
    ("존경하는 ", ""),
    ("친애하는 ", "께"),
    ("친애하는 ", ""),
    ("mahal na ", ""),
    ("minamahal naming ", ""),
    ("minamahal na ", ""),
    ("kagalang-galang na ", ""),
    ("عزيزي ", ""),
    ("عزيزتي ", ""),
    ("أعزائي ", ""),
    ("السادة ", ""),
    ("السيد ", ""),
    ("السيدة ", ""),
    ("إلى السادة ", ""),
    ("حضرة ", ""),
    ("уважаемый ", ""),
    ("уважаемая ", ""),
    ("уважаемые ", ""),
    ("chè ", ""),
    ("chè manm ", ""),
    ("onorab ", ""),
    ("многоуважаемый ", ""),
];

/// Those whom a letter greets and who are not asked for anything: the signers.
const NOBODY: [&str; 34] = [
    "friend",
    "friends",
    "all",
    "neighbor",
    "neighbors",
    "neighbour",
    "neighbours",
    "supporter",
    "supporters",
    "reader",
    "readers",
    "colleague",
    "colleagues",
    "everyone",
    "sir",
    "madam",
    "sir or madam",
    "sir/madam",
    "amigos",
    "amigas",
    "amigos y amigas",
    "vecinos",
    "vecinas",
    "朋友们",
    "朋友",
    "bạn",
    "các bạn",
    "zanmi",
    "zanmi m yo",
    "vwazen",
    "друзья",
    "соседи",
    "mga kaibigan",
    "أصدقائي",
];

/// Whom a greeting names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Greeting {
    /// Somebody who can be asked.
    Target(String),
    /// The signers, or nobody in particular.
    Nobody,
}

/// Reads a greeting, such as "Dear Mayor Roe,".
pub(super) fn greeting(line: &str) -> Option<Greeting> {
    let line = line.trim();
    let small = line.to_lowercase();
    if ["to whom it may concern", "a quien corresponda"]
        .iter()
        .any(|words| small.starts_with(words))
    {
        return Some(Greeting::Nobody);
    }
    if let Some(called) = called_to(line) {
        return Some(Greeting::Target(called));
    }
    let (before, after) = GREETINGS
        .iter()
        .filter(|(before, after)| {
            small.starts_with(before) && (after.is_empty() || name(line).ends_with(after))
        })
        .max_by_key(|(before, after)| before.len() + after.len())?;
    let keeps = matches!(*before, "السيد " | "السيدة " | "السادة ");
    let from = if keeps { 0 } else { before.len() };
    let called = name(line.get(from..)?);
    let called = called.strip_suffix(after).unwrap_or(called).trim();
    let is_long = called.chars().count() > 120 || called.is_empty();
    let is_shut = line.ends_with([',', ':', '，', '：', '،', '!', '！', ';']);
    let is_whole = name(line).len() + 4 >= line.len();
    if is_long || !(is_shut || is_whole || line.contains([',', '，', '،'])) {
        return None;
    }
    if NOBODY.contains(&called.to_lowercase().as_str()) {
        return Some(Greeting::Nobody);
    }
    Some(Greeting::Target(called.to_owned()))
}

/// Reads "To the members of the City Council,", which has no colon or none but at its end.
fn called_to(line: &str) -> Option<String> {
    let rest = line
        .strip_prefix("To ")
        .or_else(|| line.strip_prefix("TO "))?;
    let shut = rest.trim_end_matches([',', ':']);
    let starts = ["the ", "all ", "our ", "members ", "THE "]
        .iter()
        .any(|start| shut.starts_with(start))
        || shut.starts_with(char::is_uppercase);
    let is_name =
        shut.len() < rest.len() && shut.chars().count() <= 120 && !shut.contains(['.', '?']);
    (starts && is_name).then(|| shut.trim().to_owned())
}

/// The name at the beginning of a greeting: all of a line that ends with its sign, or what stands
/// before the first one.
fn name(line: &str) -> &str {
    const SIGNS: [char; 9] = [',', ':', '，', '：', '،', '!', '！', ';', '。'];
    let shut = line.trim_end_matches(SIGNS);
    if shut.len() < line.len() {
        return shut.trim();
    }
    line.split(SIGNS).next().unwrap_or(line).trim()
}

/// The words that close a letter.
const CLOSINGS: [&str; 56] = [
    "sincerely",
    "yours sincerely",
    "sincerely yours",
    "respectfully",
    "respectfully yours",
    "respectfully submitted",
    "yours",
    "yours truly",
    "yours faithfully",
    "very truly yours",
    "signed",
    "with thanks",
    "with gratitude",
    "in solidarity",
    "thank you",
    "thanks",
    "many thanks",
    "kind regards",
    "best regards",
    "regards",
    "warm regards",
    "best",
    "the undersigned",
    "we, the undersigned",
    "atentamente",
    "cordialmente",
    "respetuosamente",
    "sinceramente",
    "gracias",
    "muchas gracias",
    "saludos",
    "firmado",
    "los abajo firmantes",
    "trân trọng",
    "kính thư",
    "kính chào",
    "xin cảm ơn",
    "此致",
    "敬礼",
    "此致敬礼",
    "谨上",
    "谢谢",
    "감사합니다",
    "올림",
    "드림",
    "lubos na gumagalang",
    "gumagalang",
    "salamat",
    "avèk respè",
    "sensèman",
    "mèsi",
    "mèsi anpil",
    "مع التحية",
    "مع خالص الاحترام",
    "с уважением",
    "спасибо",
];

/// The beginnings of lines that say who began a petition, as websites put them below it.
const BYLINES: [&str; 9] = [
    "petition by ",
    "started by ",
    "created by ",
    "campaign created by ",
    "petition started by ",
    "this petition was started by ",
    "petición de ",
    "creada por ",
    "iniciada por ",
];

/// Returns true for a line that closes a letter, like "Sincerely,". A sentence that begins with the
/// same words is none.
pub(super) fn is_closing(line: &str) -> bool {
    let line = line.trim().trim_start_matches(['—', '–', '-', ' ']);
    let plain = line
        .trim_end_matches([',', '.', '!', '，', '。', '！', ':', '：', '،'])
        .to_lowercase();
    let is_short = line.chars().count() < 60;
    if is_short && BYLINES.iter().any(|words| plain.starts_with(words)) {
        return true;
    }
    CLOSINGS.iter().any(|words| {
        plain == *words
            || (is_short
                && line.ends_with([',', '，', '،'])
                && plain
                    .strip_prefix(words)
                    .is_some_and(|rest| rest.starts_with([' ', ','])))
    })
}

/// The beginnings of lines that end a letter and ask for nothing: thanks, and what was forgotten.
const AFTERWARDS: [&str; 14] = [
    "thank you for your",
    "thanks for your",
    "thank you in advance",
    "thank you very much",
    "p.s.",
    "ps:",
    "p. s.",
    "gracias por su",
    "de antemano, gracias",
    "xin cảm ơn",
    "спасибо за",
    "благодарим",
    "감사합니다",
    "谢谢",
];

/// Returns true for a line at the end of a letter that is never what it asks for.
pub(super) fn is_afterwards(line: &str) -> bool {
    let small = line.trim().to_lowercase();
    let is_short = small.chars().count() <= 100 || small.starts_with('p');
    is_short && AFTERWARDS.iter().any(|words| small.starts_with(words))
}

/// The headings above lists of people who signed.
const SIGNERS: [&str; 19] = [
    "signed",
    "signers",
    "signatures",
    "signatories",
    "current signatories",
    "list of signatories",
    "signed by",
    "sign the letter",
    "sign this letter",
    "undersigned",
    "firmas",
    "firmantes",
    "chữ ký",
    "签名",
    "签署人",
    "서명",
    "mga lagda",
    "siyati",
    "подписи",
];

/// Returns true for the heading above a list of signers.
pub(super) fn heads_signers(line: &str) -> bool {
    let plain = line
        .trim_matches([' ', '*', '_', '#', ':', ',', '.', '：'])
        .to_lowercase();
    SIGNERS.contains(&plain.as_str())
}
