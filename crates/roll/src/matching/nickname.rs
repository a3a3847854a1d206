//! Names that are short for other names: the English and Spanish ones that are common in the United
//! States.

/// Each group holds a name and its short forms. A short form may be in several groups.
const NAMES: &[&[&str]] = &[
    &["abigail", "abby", "abbie", "gail"],
    &["abraham", "abe"],
    &["albert", "alberto", "al", "bert", "beto"],
    &["alexander", "alejandro", "alex", "al", "sasha", "xander"],
    &[
        "alexandra",
        "alejandra",
        "alex",
        "ale",
        "sandra",
        "sasha",
        "lexi",
    ],
    &["alfred", "alfredo", "al", "fred", "fredo"],
    &["amanda", "mandy"],
    &["andrew", "andres", "andy", "drew"],
    &["angela", "angelica", "angie"],
    &["anthony", "antonio", "tony"],
    &["arthur", "arturo", "art"],
    &["barbara", "barb", "babs"],
    &["benjamin", "ben", "benny", "benji"],
    &["beverly", "bev"],
    &["carolyn", "caroline", "carol", "carrie"],
    &[
        "catherine",
        "katherine",
        "kathryn",
        "kathleen",
        "catalina",
        "cathy",
        "kathy",
        "kate",
        "katie",
        "cate",
        "kat",
        "kitty",
    ],
    &["charles", "carlos", "charlie", "chuck", "chas"],
    &[
        "christina",
        "christine",
        "cristina",
        "chris",
        "christy",
        "tina",
        "crissy",
    ],
    &["christopher", "cristobal", "chris", "kit", "topher"],
    &["concepcion", "concha", "conchita"],
    &["consuelo", "chelo"],
    &["cynthia", "cindy"],
    &["daniel", "dan", "danny"],
    &["david", "dave", "davey"],
    &["deborah", "debra", "deb", "debbie"],
    &["dolores", "lola", "lolita"],
    &["donald", "don", "donnie"],
    &["dorothy", "dot", "dottie", "dolly"],
    &["douglas", "doug"],
    &["edward", "eduardo", "ed", "eddie", "ted", "lalo", "ned"],
    &["eleanor", "ellie", "nora", "nell"],
    &[
        "elizabeth",
        "elisabeth",
        "liz",
        "lizzie",
        "beth",
        "betty",
        "betsy",
        "eliza",
        "libby",
    ],
    &["emily", "em", "emmy"],
    &["enrique", "henry", "harry", "hank", "quique", "kike"],
    &["ernest", "ernesto", "ernie", "neto"],
    &["eugene", "gene"],
    &["florence", "flo"],
    &["frances", "francisca", "fran", "francie", "paca"],
    &["francis", "francisco", "frank", "pancho", "paco", "cisco"],
    &["frederick", "federico", "fred", "freddy", "rick"],
    &["gabriel", "gabe"],
    &["gabriela", "gabrielle", "gaby", "gabby"],
    &["gerald", "gerardo", "gerry", "jerry"],
    &["gilbert", "gilberto", "gil", "beto"],
    &["gregory", "gregorio", "greg", "goyo"],
    &["guadalupe", "lupe", "lupita"],
    &[
        "guillermo",
        "william",
        "will",
        "bill",
        "billy",
        "willie",
        "liam",
        "memo",
    ],
    &["harold", "hal", "harry"],
    &["ignacio", "nacho"],
    &["isaac", "ike"],
    &["jacob", "jake"],
    &["jacqueline", "jackie"],
    &["james", "jim", "jimmy", "jamie"],
    &["janet", "jan"],
    &["jeffrey", "jeff"],
    &["jennifer", "jen", "jenny", "jenn"],
    &["jessica", "jess", "jessie"],
    &["jesus", "chuy"],
    &["john", "johnny", "jack", "jon"],
    &["jonathan", "jon", "jonny"],
    &["jose", "joseph", "joe", "joey", "pepe", "chepe"],
    &["josephine", "josefina", "jo", "josie", "pepa"],
    &["joshua", "josh"],
    &["judith", "judy"],
    &["kenneth", "ken", "kenny"],
    &["kimberly", "kim"],
    &["laura", "laurie"],
    &["lawrence", "lorenzo", "larry"],
    &["leonard", "leonardo", "len", "lenny", "leo"],
    &["lillian", "lily", "lil"],
    &["louis", "luis", "lou", "louie", "lucho"],
    &["louise", "luisa", "lou"],
    &["lucille", "lucia", "lucy"],
    &["manuel", "manny", "manolo"],
    &[
        "margaret",
        "margarita",
        "maggie",
        "meg",
        "peggy",
        "marge",
        "margie",
        "greta",
        "rita",
    ],
    &["maria", "mary", "marie", "mari", "molly", "polly"],
    &["martha", "marta", "marty"],
    &["martin", "marty"],
    &["matthew", "mateo", "matt"],
    &["melissa", "mel", "missy"],
    &["mercedes", "meche"],
    &["michael", "miguel", "mike", "mikey", "mick", "mickey"],
    &["michelle", "shelly", "micki"],
    &["mildred", "millie"],
    &["nancy", "nan"],
    &["natalie", "natalia", "nat"],
    &["nathan", "nathaniel", "nate", "nat"],
    &["nicholas", "nicolas", "nick", "nico"],
    &["nicole", "nikki", "nicky"],
    &["norman", "norm"],
    &["pamela", "pam"],
    &["patricia", "pat", "patty", "patti", "trish", "tricia"],
    &["patrick", "patricio", "pat", "paddy"],
    &["peter", "pedro", "pete"],
    &["philip", "phillip", "felipe", "phil"],
    &["rafael", "raphael", "rafa"],
    &["ramon", "raymond", "ray", "moncho"],
    &["rebecca", "becky", "becca"],
    &["richard", "ricardo", "rick", "ricky", "rich", "dick"],
    &[
        "robert", "roberto", "rob", "bob", "bobby", "robbie", "beto", "bert",
    ],
    &["rodolfo", "rudolph", "rudy", "fito"],
    &["ronald", "ron", "ronnie"],
    &["rosario", "charo"],
    &["rosa", "rose", "rosie", "rosita"],
    &["russell", "russ"],
    &["samantha", "sam", "sammy"],
    &["samuel", "sam", "sammy"],
    &["sandra", "sandy"],
    &["sarah", "sara", "sally", "sadie"],
    &["sharon", "shari"],
    &["socorro", "coco"],
    &["stanley", "stan"],
    &["stephanie", "steph", "stephie"],
    &["stephen", "steven", "esteban", "steve"],
    &["susan", "susana", "suzanne", "sue", "susie", "suzy"],
    &["teresa", "theresa", "tere", "terry", "tess", "tessa"],
    &["terrence", "terry"],
    &["theodore", "ted", "teddy", "theo"],
    &["thomas", "tomas", "tom", "tommy"],
    &["timothy", "tim", "timmy"],
    &["valerie", "val"],
    &["vanessa", "nessa"],
    &["veronica", "vero", "ronnie"],
    &["victor", "vic"],
    &["victoria", "vicky", "tori"],
    &["vincent", "vicente", "vince", "vinny", "chente"],
    &["virginia", "ginny", "ginger"],
    &["walter", "walt"],
    &["zachary", "zach", "zack"],
];

/// The numbers of the groups that hold a name, counted from 1; 0 stands for none.
pub(super) fn groups(name: &str) -> [u8; 3] {
    use std::collections::HashMap;
    use std::sync::LazyLock;
    static GROUPS: LazyLock<HashMap<&str, [u8; 3]>> = LazyLock::new(|| {
        let mut groups = HashMap::<&str, [u8; 3]>::new();
        for (names, number) in NAMES.iter().zip(1_u8..) {
            for name in *names {
                if let Some(free) = groups
                    .entry(name)
                    .or_default()
                    .iter_mut()
                    .find(|group| **group == 0)
                {
                    *free = number;
                }
            }
        }
        groups
    });
    GROUPS.get(name).copied().unwrap_or_default()
}

/// Returns true when two names can be short for the same one.
pub(super) fn overlap(a: [u8; 3], b: [u8; 3]) -> bool {
    a.iter().any(|group| *group != 0 && b.contains(group))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_find_each_other_and_nobody_else() {
        assert!(NAMES.len() < 255);
        let check =
            |a, b, expected| assert_eq!(overlap(groups(a), groups(b)), expected, "{a}, {b}");
        check("bob", "robert", true);
        check("lupe", "guadalupe", true);
        check("alex", "alexandra", true);
        check("alexander", "alexandra", false);
        check("bob", "bill", false);
        check("zzz", "zzz", false);
    }
}
