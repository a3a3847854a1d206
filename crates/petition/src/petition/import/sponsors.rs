//! The names of sponsors, from the lines that hold them.

/// What stands after a comma and still belongs to the name before it.
const SUFFIXES: [&str; 44] = [
    "inc",
    "inc.",
    "incorporated",
    "llc",
    "l.l.c.",
    "ltd",
    "ltd.",
    "limited",
    "co",
    "co.",
    "corp",
    "corp.",
    "company",
    "llp",
    "l.l.p.",
    "lp",
    "pllc",
    "pc",
    "p.c.",
    "plc",
    "n.a.",
    "jr",
    "jr.",
    "sr",
    "sr.",
    "ii",
    "iii",
    "iv",
    "md",
    "m.d.",
    "phd",
    "ph.d.",
    "esq",
    "esq.",
    "s.a.",
    "s.a. de c.v.",
    "a.c.",
    "e.v.",
    "gmbh",
    "afl-cio",
    "ctw",
    "npo",
    "501(c)(3)",
    "u.s.a.",
];
/// The words of a part of an organization, before its number or its place.
const PARTS: [&str; 20] = [
    "local",
    "chapter",
    "district",
    "post",
    "lodge",
    "unit",
    "branch",
    "council",
    "region",
    "ward",
    "troop",
    "lodge no",
    "section",
    "capítulo",
    "sección",
    "distrito",
    "chi",
    "지부",
    "支部",
    "division",
];
/// The abbreviations of states, which stand after a place.
const STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH \
    NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR D.C. N.Y. N.J. Calif. Mass. Md.";
/// Words of which organizations have one.
const ORGANIZATIONS: [&str; 84] = [
    "alliance",
    "association",
    "assembly",
    "band",
    "board",
    "campaign",
    "center",
    "centre",
    "chamber",
    "church",
    "club",
    "coalition",
    "college",
    "collective",
    "committee",
    "community",
    "congregation",
    "congress",
    "council",
    "federation",
    "foundation",
    "friends",
    "fund",
    "guild",
    "institute",
    "league",
    "library",
    "local",
    "merchants",
    "mosque",
    "movement",
    "museum",
    "neighbors",
    "neighbours",
    "network",
    "organization",
    "parents",
    "partnership",
    "project",
    "pta",
    "pto",
    "residents",
    "school",
    "society",
    "students",
    "synagogue",
    "teachers",
    "teamsters",
    "temple",
    "tenants",
    "union",
    "university",
    "voters",
    "workers",
    "amigos",
    "asociación",
    "liga",
    "unión",
    "comité",
    "sindicato",
    "consejo",
    "federación",
    "vecinos",
    "padres",
    "союз",
    "друзья",
    "комитет",
    "ассоциация",
    "совет",
    "фонд",
    "клуб",
    "общество",
    "hội",
    "bạn",
    "liên",
    "nhóm",
    "kaibigan",
    "samahan",
    "unyon",
    "친구들",
    "모임",
    "협회",
    "연합",
    "학부모회",
];
/// The words behind "and" in the name of one firm.
const FIRMS: [&str; 14] = [
    "sons",
    "son",
    "daughters",
    "brothers",
    "sisters",
    "family",
    "partners",
    "associates",
    "co",
    "company",
    "friends",
    "hijos",
    "hermanos",
    "asociados",
];
/// The words between the last two names.
const ANDS: [&str; 10] = [
    " and ", " & ", " y ", " e ", " at ", " và ", " и ", " ak ", " 및 ", " und ",
];
/// The same, at the beginning of the last name.
const LAST: [&str; 9] = ["and ", "& ", "y ", "at ", "và ", "и ", "ak ", "및 ", "و "];

/// The names in lines. One line holds a list; of several lines each is a name, unless they go on.
pub(super) fn names(lines: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in lines
        .iter()
        .map(|line| line.trim())
        .filter(|line| !line.is_empty())
    {
        match joined.last_mut() {
            Some(last) if goes_on => {
                last.push(' ');
                last.push_str(line);
            }
            _ => joined.push(line.to_owned()),
        }
        goes_on = line.ends_with([',', ';', '、', '，', '،', '；'])
            || ANDS
                .iter()
                .any(|and| line.ends_with(and.trim_end()) && !line.ends_with("&amp;"));
    }
    // "One,\nTwo,\nThree": a comma at the end of each line but the last.
    let names: Vec<String> = match joined.as_slice() {
        [one] => listed(one),
        several => several
            .iter()
            .flat_map(|line| {
                if line.contains(';') || !lines.iter().any(|one| one.trim() == line) {
                    listed(line)
                } else {
                    vec![line.clone()]
                }
            })
            .collect(),
    };
    names
        .iter()
        .map(|name| plain_name(name))
        .filter(|name| !name.is_empty())
        .collect()
}

/// A name without the signs of the list that it stood in.
pub(super) fn plain_name(name: &str) -> String {
    let name = name
        .trim()
        .trim_end_matches([',', ';', '、', '，', '،', '；'])
        .trim();
    // "Y Combinator" and "At Home" begin with a capital, and are names.
    let last = LAST.iter().find(|and| name.starts_with(**and));
    let name = last.map_or(name, |and| name.get(and.len()..).unwrap_or(name));
    // A full stop ends the list, unless it is an abbreviation's.
    let name = match name.strip_suffix(['.', '。']) {
        Some(rest) if !is_short_for(name) => rest,
        _ => name,
    };
    name.trim().to_owned()
}

/// Returns true for a name whose full stop is a part of it: "Inc.", "U.S.A.", "D.C."
fn is_short_for(name: &str) -> bool {
    let last = name.split_whitespace().next_back().unwrap_or_default();
    let small = last.to_lowercase();
    SUFFIXES.contains(&small.as_str())
        || last.trim_end_matches('.').contains('.')
        || last.chars().count() <= 3
}

/// The names of a list in one line.
fn listed(line: &str) -> Vec<String> {
    if line.contains([';', '；']) {
        return line.split([';', '；']).map(str::to_owned).collect();
    }
    if line.contains(" | ") || line.contains(" • ") || line.contains(" · ") {
        return line.split(['|', '•', '·']).map(str::to_owned).collect();
    }
    if line.contains(" / ") && !line.contains(',') {
        return line.split(" / ").map(str::to_owned).collect();
    }
    let mut names: Vec<String> = Vec::new();
    for part in line.split([',', '、', '，', '،']) {
        let part = part.trim();
        match names.last_mut() {
            Some(before) if belongs(before, part) => {
                before.push_str(", ");
                before.push_str(part);
            }
            _ => names.push(part.to_owned()),
        }
    }
    names.retain(|name| !name.is_empty());
    let is_list = names.len() > 1;
    if let Some(last) = names.pop() {
        names.extend(parted(&last, is_list));
    }
    names
}

/// Returns true if what stands after a comma is no name of its own.
fn belongs(before: &str, part: &str) -> bool {
    let small = part.to_lowercase();
    let bare = small.trim_end_matches('.');
    let mut words = small.split_whitespace();
    let first = words.next().unwrap_or_default();
    let rest = words.next();
    let is_number = |word: &str| {
        word.trim_start_matches(['#', 'n', 'o', '.', 'º'])
            .starts_with(|c: char| c.is_ascii_digit())
    };
    let is_part = PARTS.contains(&first)
        && (rest.is_some_and(is_number)
            || rest.is_some_and(|word| word == "no." || word == "number"));
    let is_state = STATES.split(' ').any(|state| state == part);
    SUFFIXES.contains(&small.as_str()) || SUFFIXES.contains(&bare) || is_part || (is_state && !before.is_empty())
        // "Roe, Doe & Partners"
        || (small.contains("& partners") || small.contains("& associates") || small.contains("& sons"))
}

/// The last names of a list, which may have "and" between them.
fn parted(name: &str, is_list: bool) -> Vec<String> {
    if LAST.iter().any(|and| name.starts_with(and)) {
        return vec![name.to_owned()];
    }
    let and = ANDS
        .iter()
        .filter(|and| **and != " & " || !is_list)
        .find_map(|and| name.rfind(*and).map(|at| (at, and.len())));
    let Some((left, right)) =
        and.and_then(|(at, length)| Some((name.get(..at)?, name.get(at + length..)?)))
    else {
        return vec![name.to_owned()];
    };
    let starts_great = |words: &str| {
        let words = words.trim_start().trim_start_matches("the ");
        words.chars().next().is_some_and(|c| !c.is_lowercase())
    };
    let is_organization = |words: &str| {
        let small = words.to_lowercase();
        small
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| ORGANIZATIONS.contains(&word))
            || words
                .split_whitespace()
                .any(|word| word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase()))
    };
    // "Roe and Sons", "Doe & Company"
    let is_firm = FIRMS.contains(&right.trim_end_matches('.').to_lowercase().as_str());
    if is_firm {
        return vec![name.to_owned()];
    }
    // "Friends of Parks and Recreation" is one, "Friends of the Library and PTA 42" are two.
    let is_one = left.to_lowercase().contains(" of ") && right.split_whitespace().count() == 1;
    let are_two = if is_list {
        !is_one
            && starts_great(right)
            && left.split_whitespace().count() + right.split_whitespace().count() > 1
    } else {
        starts_great(right) && is_organization(left) && is_organization(right)
    };
    // Of a list, "Parks and Recreation Council" is one name: neither half stands alone.
    let halves = is_list
        && !is_organization(left)
        && is_organization(right)
        && left.split_whitespace().count() == 1;
    if are_two && !halves {
        vec![left.to_owned(), right.to_owned()]
    } else {
        vec![name.to_owned()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_whole_and_a_list_is_parted() {
        let three = ["Friends of the Library", "PTA 42", "Elm Street Merchants"];
        for (lines, expected) in [
            (
                vec![
                    "Friends of the Library, Inc.",
                    "Teamsters, Local 20",
                    "Roe, Doe & Partners",
                ],
                vec![
                    "Friends of the Library, Inc.",
                    "Teamsters, Local 20",
                    "Roe, Doe & Partners",
                ],
            ),
            (
                vec!["Friends of the Library, PTA 42, and Elm Street Merchants"],
                three.to_vec(),
            ),
            (
                vec!["Friends of the Library, PTA 42 and Elm Street Merchants."],
                three.to_vec(),
            ),
            (
                vec!["Friends of the Library; PTA 42; Elm Street Merchants"],
                three.to_vec(),
            ),
            (
                vec![
                    "Friends of the Library,",
                    "PTA 42,",
                    "and Elm Street Merchants",
                ],
                three.to_vec(),
            ),
            (
                vec!["Friends of the Library | PTA 42 | Elm Street Merchants"],
                three.to_vec(),
            ),
            (
                vec![
                    "Friends of the Library",
                    "PTA 42",
                    "and Elm Street Merchants",
                ],
                three.to_vec(),
            ),
            (
                vec!["Friends of the Library and PTA 42"],
                three[..2].to_vec(),
            ),
            (
                vec!["Friends of Parks and Recreation"],
                vec!["Friends of Parks and Recreation"],
            ),
            (
                vec!["PTA 42, Friends of Parks and Recreation"],
                vec!["PTA 42", "Friends of Parks and Recreation"],
            ),
            (
                vec!["Friends of the Library, Inc., Teamsters, Local 20, PTA 42"],
                vec![
                    "Friends of the Library, Inc.",
                    "Teamsters, Local 20",
                    "PTA 42",
                ],
            ),
            (
                vec!["Center for Science and Environment"],
                vec!["Center for Science and Environment"],
            ),
            (
                vec!["图书馆之友、家长会、商会"],
                vec!["图书馆之友", "家长会", "商会"],
            ),
            (
                vec!["Amigos de la Biblioteca, Liga de Vecinos y Unión 5"],
                vec!["Amigos de la Biblioteca", "Liga de Vecinos", "Unión 5"],
            ),
            (vec!["Acme Inc."], vec!["Acme Inc."]),
            (
                vec!["Neighbors of Springfield, IL, PTA 42"],
                vec!["Neighbors of Springfield, IL", "PTA 42"],
            ),
            (vec!["One, Two, Three"], vec!["One", "Two", "Three"]),
            (
                vec!["Friends of the Library / PTA 42 / Elm Street Merchants"],
                three.to_vec(),
            ),
            (
                vec!["Parks and Recreation Friends, PTA 42, Roe and Sons"],
                vec!["Parks and Recreation Friends", "PTA 42", "Roe and Sons"],
            ),
        ] {
            let lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
            assert_eq!(names(&lines), expected, "{lines:?}");
        }
    }
}
