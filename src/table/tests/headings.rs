//! What headings mean, and which row has them.

use super::super::headings::Column;
use super::super::lines::PassedOver;
use super::*;
use petition::Field;

fn columns(headings: &[&str]) -> Vec<Column> {
    let cells: Vec<String> = headings
        .iter()
        .map(|heading| (*heading).to_owned())
        .collect();
    super::headings().columns(&cells)
}

#[test]
fn headings_are_known_in_plain_words_and_in_each_language() {
    for (column, headings) in [
        (
            Column::Sheet,
            &[
                "sheet",
                "Sheet #",
                "SHEET NO.",
                "Sheet Number",
                "Hoja",
                "Núm. de hoja",
                "签名表",
                "서명지",
                "용지 번호",
                "ورقة",
                "Papel",
                "Tờ",
                "Fèy",
            ][..],
        ),
        (
            Column::Line,
            &[
                "line",
                "Line #",
                "Line No",
                "Línea",
                "N.º de línea",
                "行号",
                "줄 번호",
                "السطر",
                "Linya",
                "Dòng",
                "Liy",
            ],
        ),
        (
            Column::Name,
            &[
                "name",
                "Full name",
                "Printed name",
                "Name (please print)",
                "Nombre completo",
                "Nombre y apellidos",
                "姓名",
                "성명",
                "الاسم",
                "Pangalan",
                "Họ tên",
                "Họ và tên",
                "Non",
                "Name / Imię",
                "Last, First",
                "First and last name",
            ],
        ),
        (
            Column::Field(Field::GivenName),
            &[
                "given_name",
                "First",
                "First name",
                "FirstName",
                "FNAME",
                "Given Name(s)",
            ],
        ),
        (
            Column::Field(Field::FamilyName),
            &["family_name", "Last", "Last name", "Surname", "Apellidos"],
        ),
        (
            Column::Field(Field::Email),
            &[
                "email",
                "E-mail",
                "EMAIL ADDRESS",
                "E-mail (optional)",
                "Correo electrónico",
                "电子邮箱",
                "이메일",
                "البريد الإلكتروني",
                "Imèl",
                "emailAddress",
            ],
        ),
        (
            Column::Field(Field::Phone),
            &[
                "phone",
                "Phone #",
                "Telephone",
                "Cell phone",
                "Mobile",
                "Teléfono",
                "Número de teléfono",
                "电话",
                "전화번호",
                "الهاتف",
                "Telepono",
                "Số điện thoại",
                "Telefòn",
            ],
        ),
        (
            Column::Field(Field::Street),
            &[
                "street",
                "Street Address",
                "Address",
                "Address Line 1",
                "Mailing address",
                "Dirección",
                "Calle y número",
                "街道和门牌号",
                "주소",
                "العنوان",
                "Địa chỉ",
            ],
        ),
        (
            Column::Field(Field::Zip),
            &[
                "zip",
                "ZIP Code",
                "Zip+4",
                "Zipcode",
                "Postal Code",
                "Código postal",
                "C.P.",
                "邮编",
                "우편번호",
                "Zip / Postal code",
            ],
        ),
        (
            Column::Field(Field::City),
            &[
                "city",
                "City/Town",
                "Town",
                "Ciudad",
                "城市",
                "도시",
                "المدينة",
                "Lungsod",
                "Thành phố",
                "Vil",
            ],
        ),
        (
            Column::Field(Field::State),
            &[
                "state",
                "State/Province",
                "Estado",
                "州",
                "주",
                "الولاية",
                "Tiểu bang",
                "Eta",
            ],
        ),
        (
            Column::Place,
            &[
                "City, State, ZIP",
                "City/State",
                "City & State",
                "Ciudad, estado, ZIP",
                "城市、州、邮编",
                "도시, 주, 우편번호",
                "Vil, eta, ZIP",
            ],
        ),
        (
            Column::Consents,
            &["consents", "Boxes", "Boxes ticked", "Opt-in", "Casillas"],
        ),
        (
            Column::Written,
            &["written", "Status", "Signed?", "Firmado"],
        ),
        (
            Column::Unknown,
            &[
                "notes",
                "Notas",
                "Date",
                "Signature",
                "Address/Phone",
                "House number",
                "Circulator",
                "",
                "Ann Roe",
                "20009",
            ],
        ),
    ] {
        for heading in headings {
            assert_eq!(
                columns(&[heading]),
                std::slice::from_ref(&column),
                "{heading}"
            );
        }
    }
    let spanish = columns(&["Hoja", "#", "Nombre", "Apellidos", "Correo", "Notas"]);
    assert_eq!(
        spanish,
        [
            Column::Sheet,
            Column::Line,
            Column::Field(Field::GivenName),
            Column::Field(Field::FamilyName),
            Column::Field(Field::Email),
            Column::Unknown
        ]
    );
}

#[test]
fn a_name_in_parts_is_put_together() {
    assert_eq!(
        said(rows(
            "First,Middle,Last,Suffix",
            &["Ann,B.,Roe,Jr.", "Bo,,Roe,"]
        )),
        ["2 = 1 Ann B.|Roe Jr.|||||||", "3 = 2 Bo|Roe|||||||"]
    );
    let both = said(rows("name,last name,first name", &["Ann Roe,Roe,Ann"]));
    assert!(
        both[0].contains("it has both `name` and given_name"),
        "{both:?}"
    );
    assert_eq!(
        said(rows(
            "name,address,apt,\"City, State ZIP\"",
            &[
                "Ann Roe,1 Elm St,2B,\"Salem, OR 97301\"",
                "Bo Roe,2 Elm St,,Oregon"
            ]
        )),
        [
            "2 = 1 Ann|Roe|||1 Elm St, 2B|Salem|OR|97301|",
            "3 = 2 Bo|Roe|||2 Elm St||OR||"
        ]
    );
}

#[test]
fn columns_that_are_no_part_of_a_line_are_named_and_passed_over() {
    let text = rows(
        "name,notes,phone,Cell phone,,zip",
        &["Ann Roe,hard to read,2025550147,2025550148,words,20009"],
    );
    let read = table(text.as_bytes()).expect("a table");
    let paper = Paper::default();
    let lines = lines(&read, &paper).unwrap_or_else(|why| panic!("{why}"));
    let over: Vec<(usize, PassedOver)> = lines
        .notes()
        .iter()
        .filter_map(|note| Some((note.column, note.meaning.as_ref().err().copied()?)))
        .collect();
    assert_eq!(
        over,
        [
            (4, PassedOver::Unknown),
            (6, PassedOver::Second),
            (7, PassedOver::NoHeading)
        ]
    );
    assert_eq!(
        said(text),
        ["2 = 1 Ann|Roe||2025550147||Washington|DC|20009|"]
    );

    let bundled = Petition::bundled().expect("a petition");
    let text = rows("name,phone", &["Ann Roe,2025550147"]);
    let headings = Headings::new(&bundled);
    let read = read_with(&text, &headings);
    let lines =
        Lines::new(&read, &headings, &bundled, &paper).unwrap_or_else(|why| panic!("{why}"));
    let phone = &lines.notes()[3].meaning;
    assert_eq!(
        *phone,
        Err(PassedOver::NotAsked(Field::Phone)),
        "nobody asked for it"
    );
}

fn read_with(text: &str, headings: &Headings) -> Table {
    read(text.as_bytes(), &|cells| headings.score(cells)).unwrap_or_else(|why| panic!("{why}"))
}

#[test]
fn a_table_without_the_headings_is_refused() {
    for text in [
        "",
        " \r\n",
        "name,zip\nAnn Roe,20009\n",
        &format!("{SHEET},1,Ann Roe\n"),
        "a\nb\n",
    ] {
        let reason = table(text.as_bytes()).err();
        let expected = if text.trim().is_empty() {
            NotATable::Empty
        } else {
            NotATable::NoHeadings
        };
        assert_eq!(reason, Some(expected), "{text}");
    }
    let paper = Paper::default();
    for (text, part) in [
        ("line,name\n1,Ann Roe\n", "no heading names the sheet"),
        (
            "sheet,line,name,name\n",
            "the heading of column 4 repeats that of column 3",
        ),
    ] {
        let read = table(text.as_bytes()).expect("a table");
        let reason = lines(&read, &paper).err().expect("refused");
        assert!(reason.contains(part), "{reason}");
    }
}
