//! What the headings of a table of signatures mean: in plain words, as people and other programs
//! write them, in the languages that the program speaks.

use std::collections::HashMap;

use super::marks::{is_in, plain};
use petition::i18n::{self, Words};
use petition::{Field, Petition, consent};

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Column {
    /// The number of a sheet.
    Sheet,
    /// The number of a line on it.
    Line,
    /// Whether the line is signed.
    Written,
    /// The whole name.
    Name,
    /// Names between given and family name.
    Middle,
    /// "Jr." and the like.
    Suffix,
    /// City, state and ZIP code in one.
    Place,
    /// A flat in the house of the street.
    Unit,
    /// The ticked boxes.
    Consents,
    /// One box, by its letter on the sheet, from 0.
    Box(usize),
    /// One box, by the id of its consent.
    Consent(String),
    /// The first or the second reading.
    Reading,
    /// A field of the form.
    Field(Field),
    /// What this program wrote beside rows that were not taken.
    Ours,
    /// Not known: it is passed over.
    Unknown,
}

/// The known headings, as [`plain`] has them, besides the names of fields in drafts.
const WORDS: &[(Column, &str)] = &[
    (
        Column::Sheet,
        "sheet, sheet id, sheet code, sheet s, petition sheet, hoja, pliego, planilla, \
         签名表, 表, 表号, 纸, 서명지, 서명지 번호, 용지, 용지 번호, ورقة, الورقة, رقم الورقة, papel, \
         to, to so, so to, fey",
    ),
    (
        Column::Line,
        "line, line on sheet, line of sheet, row, linea, renglon, fila, 行, 行号, 第几行, \
         줄, 줄 번호, 행, 행 번호, السطر, سطر, رقم السطر, linya, dong, dong so, so dong, liy",
    ),
    (
        Column::Written,
        "written, status, line status, signed, is signed, escrito, firmado, \
         estado de la linea",
    ),
    (
        Column::Name,
        "name, full name, fullname, whole name, signer, signer name, signers name, \
         name of signer, name in print, name as written, name as signed, \
         first and last name, first last, first last name, last first, \
         last name first name, nombre, nombre completo, nombre y apellido, \
         nombre y apellidos, nombres y apellidos, firmante, nombre del firmante, 姓名, \
         名字, 全名, 성명, 이름, الاسم, الاسم الكامل, pangalan, buong pangalan, ho ten, \
         ho va ten, ten day du, non, non konple",
    ),
    (
        Column::Middle,
        "middle, middle name, middle names, middle initial, mi, m i, initial, \
         segundo nombre, second name, gitnang pangalan, ten dem, ten lot",
    ),
    (Column::Suffix, "suffix, name suffix, sufijo"),
    (
        Column::Place,
        "place, city state zip, city state zip code, city st zip, city state and zip, \
         city and state, city state, city st, city zip, city and zip, town state zip, \
         ciudad estado zip, ciudad estado, ciudad y estado, lugar",
    ),
    (
        Column::Unit,
        "apt, apartment, unit, apt unit, address 2, address2, address line 2, street 2, \
         street2, street address 2, apartamento, apto, depto, departamento",
    ),
    (
        Column::Consents,
        "consents, consent, boxes, box, boxes ticked, boxes checked, ticked boxes, \
         checked boxes, ticks, ticked, checked, opt in, opt ins, optin, optins, casillas, \
         casilla, casillas marcadas, consentimiento, consentimientos, 勾选, 选项, 동의, \
         선택란, الموافقة, موافقة, pahintulot, dong y, kaz",
    ),
    (Column::Reading, "reading, reader, lectura"),
    (Column::Ours, "not taken because, in row"),
];

/// The known headings of fields, besides their names in drafts.
const FIELDS: &[(Field, &str)] = &[
    (
        Field::GivenName,
        "first, first name, firstname, fname, f name, given, given name, given names, \
         givenname, forename, nombres, primer nombre, nombre de pila, 名, 이름 첫, \
         الاسم الأول, unang pangalan, ten, ten goi, prenon",
    ),
    (
        Field::FamilyName,
        "last, last name, lastname, lname, l name, family, family name, familyname, \
         surname, apellido, apellidos, 姓, 姓氏, 성, اسم العائلة, اللقب, apelyido, ho, \
         siyati",
    ),
    (
        Field::Email,
        "e mail, mail, email address, e mail address, emailaddress, email id, correo, \
         correo electronico, e correo, direccion de correo, 电子邮件, 电子邮箱, 邮箱, \
         이메일, 이메일 주소, البريد الإلكتروني, البريد, thu dien tu, imel, imel adres",
    ),
    (
        Field::Phone,
        "phone, telephone, tel, mobile, cell, cellphone, cell phone, mobile phone, \
         home phone, phone number, telefono, celular, movil, telefono celular, 电话, \
         电话号码, 手机, 手机号, 전화, 전화번호, 휴대폰, الهاتف, رقم الهاتف, هاتف, \
         telepono, dien thoai, so dien thoai, telefon",
    ),
    (
        Field::Street,
        "street, street address, streetaddress, address, address 1, address1, \
         address line 1, street 1, street1, mailing address, home address, residence, \
         residence address, residential address, street and number, number and street, \
         house and street, direccion, domicilio, calle, calle y numero, 地址, 街道, 주소, \
         العنوان, الشارع, tirahan, kalye, dia chi, duong, adres, ri",
    ),
    (
        Field::Zip,
        "zip, zip code, zipcode, zip 4, zip5, postal, postal code, postalcode, postcode, \
         post code, zip postal, zip postal code, zip or postal code, codigo postal, cp, \
         c p, codigo zip, 邮编, 邮政编码, 우편번호, الرمز البريدي, ma zip, ma buu chinh, \
         ma buu dien, kod postal",
    ),
    (
        Field::City,
        "city, town, city town, city or town, municipality, ciudad, municipio, pueblo, \
         城市, 도시, المدينة, lungsod, thanh pho, vil",
    ),
    (
        Field::State,
        "state, st, province, state province, state or province, estado, provincia, 州, 주, \
         الولاية, tieu bang, eta",
    ),
    (
        Field::Comment,
        "comment, comments, message, comentario, comentarios, mensaje, komento, loi nhan",
    ),
];

/// Words that stand beside a heading and say nothing about the column.
const BESIDE: &str = "no, nr, n, o, num, number, numero, de, del, la, please, print, printed, optional, \
         required, opcional, your, signers, signer, voters, voter, 的";

/// Longer cells are no headings.
const LONGEST: usize = 80;
/// More columns are not looked at to find the row of headings.
const MOST_SCORED: usize = 200;

/// The headings that are known for a petition.
pub(crate) struct Headings {
    words: HashMap<String, Column>,
    boxes: usize,
}

impl Headings {
    /// The headings for tables of a petition's signatures: those of every petition, and the words
    /// beside its boxes.
    pub(crate) fn new(petition: &Petition) -> Self {
        let mut words = HashMap::new();
        let mut add = |heading: &str, column: Column| {
            let heading = plain(heading);
            if !heading.is_empty() {
                words.entry(heading).or_insert(column);
            }
        };
        for field in Field::ALL.into_iter().filter(|field| *field != Field::Ink) {
            add(field.name(), Column::Field(field));
        }
        for (column, known) in WORDS {
            known.split(", ").for_each(|word| add(word, column.clone()));
        }
        for (field, known) in FIELDS {
            known
                .split(", ")
                .for_each(|word| add(word, Column::Field(*field)));
        }
        for language in i18n::languages() {
            let words = Words::new(&language);
            let label = |id| words.loader().get(id);
            add(&label("sheet-sheet"), Column::Sheet);
            add(&label("sheet-name"), Column::Name);
            add(&label("sheet-name-in-print"), Column::Name);
            add(&label("sheet-place"), Column::Place);
            add(&label("sheet-street"), Column::Field(Field::Street));
            for (id, own) in [
                (consent::EMAIL, "sheet-tick-email"),
                (consent::SMS, "sheet-tick-sms"),
            ] {
                if petition.consents.iter().any(|known| known.id == id) {
                    add(&label(own), Column::Consent(id.to_owned()));
                }
            }
        }
        for known in &petition.consents {
            let column = Column::Consent(known.id.clone());
            for language in i18n::languages() {
                let (sentence, _) = petition.consent_sentence(known, &language);
                add(sentence, column.clone());
            }
            for heading in [
                known.id.clone(),
                format!("may {}", known.id),
                format!("consent {}", known.id),
                format!("{} consent", known.id),
                format!("{} opt in", known.id),
            ] {
                add(&heading, column.clone());
            }
            if known.id == consent::SMS {
                add("may text", column.clone());
                add("text", column);
            }
        }
        Self {
            words,
            boxes: petition.consents.len(),
        }
    }

    /// The number of columns that a row of headings names, or zero if it is none: it names at least
    /// the line and either the sheet or the name.
    pub(crate) fn score(&self, cells: &[String]) -> usize {
        let found = self.columns(
            cells
                .get(..MOST_SCORED.min(cells.len()))
                .unwrap_or_default(),
        );
        let has = |wanted: &[Column]| found.iter().any(|column| wanted.contains(column));
        let names_line = has(&[Column::Line]);
        let names_who = has(&[
            Column::Sheet,
            Column::Name,
            Column::Field(Field::FamilyName),
        ]);
        if names_line && names_who {
            found
                .iter()
                .filter(|column| **column != Column::Unknown)
                .count()
        } else {
            0
        }
    }

    /// The columns under a row of headings.
    pub(crate) fn columns(&self, headings: &[String]) -> Vec<Column> {
        let mut columns: Vec<Column> = headings
            .iter()
            .map(|heading| self.column(heading))
            .collect();
        let has = |columns: &[Column], wanted: &Column| columns.contains(wanted);
        // `#` alone is the line, if no other column is.
        if !has(&columns, &Column::Line) {
            let numbers: Vec<usize> = (0..headings.len())
                .filter(|at| matches!(plain(&headings[*at]).as_str(), "no" | "nr" | "n" | "number"))
                .collect();
            if let [only] = numbers[..] {
                columns[only] = Column::Line;
            }
        }
        // "Nombre" beside "Apellidos" is a given name.
        let (given, family) = (
            Column::Field(Field::GivenName),
            Column::Field(Field::FamilyName),
        );
        if has(&columns, &family)
            && !has(&columns, &given)
            && let Some(name) = columns.iter_mut().find(|column| **column == Column::Name)
        {
            *name = given;
        }
        columns
    }

    /// The column of one heading.
    fn column(&self, heading: &str) -> Column {
        if heading.len() > LONGEST * 4 || heading.chars().count() > LONGEST {
            return Column::Unknown;
        }
        if let Some(column) = self.known(heading) {
            return column;
        }
        // "E-mail (optional)", and what stands between the brackets alone.
        let outside = without_brackets(heading);
        if outside != heading
            && let Some(column) = self.known(&outside)
        {
            return column;
        }
        let parts: Vec<&str> = outside
            .split(['/', '|', '\\', '&', '+', ',', '、', '،', '\n'])
            .flat_map(|part| part.split(" or "))
            .flat_map(|part| part.split(" and "))
            .filter(|part| !part.trim().is_empty())
            .collect();
        if parts.len() < 2 {
            return Column::Unknown;
        }
        let mut known: Vec<Column> = parts.iter().filter_map(|part| self.known(part)).collect();
        known.dedup();
        let is_of = |fields: &[Field]| {
            known.iter().all(|column| {
                matches!(column, Column::Field(field) if fields.contains(field))
                    || *column == Column::Name
            })
        };
        match known.as_slice() {
            // "Name / Imię": one of the two is in a language that is not known here.
            [only] => only.clone(),
            [] => Column::Unknown,
            _ if is_of(&[Field::GivenName, Field::FamilyName]) => Column::Name,
            _ if is_of(&[Field::City, Field::State, Field::Zip])
                && !known.contains(&Column::Name) =>
            {
                Column::Place
            }
            _ => Column::Unknown,
        }
    }

    fn known(&self, heading: &str) -> Option<Column> {
        let whole = plain(heading);
        if let Some(column) = self.words.get(&whole) {
            return Some(column.clone());
        }
        let words: Vec<&str> = whole.split(' ').collect();
        let kept: Vec<&str> = words
            .iter()
            .copied()
            .filter(|word| !is_in(BESIDE, word))
            .collect();
        if kept.is_empty() {
            return None;
        }
        if let Some(column) = self.words.get(&kept.join(" ")) {
            return Some(column.clone());
        }
        self.letter(&kept)
    }

    /// The box of a heading such as "A", "Box B" or "A: E-mail me".
    fn letter(&self, words: &[&str]) -> Option<Column> {
        let words = match words {
            ["box" | "consent" | "casilla" | "tick", rest @ ..] => rest,
            words => words,
        };
        let (letter, rest) = words.split_first()?;
        let [letter @ b'a'..=b'z'] = letter.as_bytes() else {
            return None;
        };
        let at = usize::from(letter - b'a');
        let is_named = rest.is_empty()
            || matches!(
                self.words.get(&rest.join(" ")),
                Some(Column::Consent(_) | Column::Field(Field::Email | Field::Phone))
            );
        (is_named && at < self.boxes).then_some(Column::Box(at))
    }
}

fn without_brackets(heading: &str) -> String {
    let mut depth = 0_u32;
    heading
        .chars()
        .filter(|c| {
            match c {
                '(' | '[' | '（' => depth += 1,
                ')' | ']' | '）' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}
