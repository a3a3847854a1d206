//! Several machines that type the same sheets.

use petition::number::SheetNumber;

use super::Office;

#[test]
fn five_machines_merged_in_any_order_give_one_list() {
    let office = Office::new(4);
    let first = office.0.ledger();
    let sheets = office.issue(&first, 20, "letter");
    office.paper(&first, &["out", &format!("{}..{}", sheets[0], sheets[19])]);
    let twice = sheets
        .iter()
        .find(|sheet| {
            sheet
                .parse::<SheetNumber>()
                .is_ok_and(|number| number.number % 10 == 0)
        })
        .expect("one of ten");
    // Each machine types three sheets of its own. All of them also type line 9 of the sheet that is
    // read twice, each differently.
    let mut turned_in = vec![office.turn_in(&first, "stick-0")];
    for machine in 1..5 {
        let ledger = office.0.at(&format!("machine-{machine}.db"));
        let mut rows = "sheet,line,reading,written,name,zip\n".to_owned();
        for sheet in &sheets[3 * machine - 3..3 * machine] {
            // A name that is mostly digits would be held until somebody has looked.
            let name: String = sheet
                .bytes()
                .filter(u8::is_ascii_alphanumeric)
                .map(|byte| match byte {
                    b'0'..=b'9' => char::from(byte - b'0' + b'a'),
                    letter => char::from(letter),
                })
                .collect();
            rows += &format!("{sheet},1,1,,Person {name},20009\n{sheet},2,1,rest-blank,,\n");
        }
        rows += &format!(
            "{twice},9,{},,Reader Same{},20009\n",
            if machine == 4 { 2 } else { 1 },
            if machine > 2 { "" } else { "Not" }
        );
        let file = office.write(&format!("machine-{machine}.csv"), &rows);
        let said = office.paper(&ledger, &["import", &file]);
        assert!(
            said.contains("is not known here yet"),
            "sheets can be typed before their station turns in: {said}"
        );
        // A machine that knows that the sheets were given out reports that one of them is missing.
        office.run(&["ledger", "merge", &ledger, &turned_in[0]]);
        office.paper(&ledger, &["missing", &sheets[19 - machine]]);
        turned_in.push(office.turn_in(&ledger, &format!("stick-{machine}")));
    }
    let mut results = Vec::new();
    for (at, order) in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3]]
        .iter()
        .enumerate()
    {
        let all = office.0.at(&format!("all-{at}.db"));
        for machine in order.iter().chain([&order[0]]) {
            let campaign = office.0.campaign();
            office.run(&[
                "ledger",
                "merge",
                &all,
                &turned_in[*machine],
                "--campaign",
                &campaign,
            ]);
        }
        assert_eq!(office.0.take_in(&all, true), 5);
        let roll: Vec<String> = office
            .0
            .roll(&all)
            .iter()
            .map(ToString::to_string)
            .collect();
        results.push((
            roll,
            office.paper(&all, &["status", "--sheets"]),
            office.paper(&all, &["report"]),
        ));
    }
    assert_eq!(results[0], results[1]);
    assert_eq!(results[0], results[2]);
    let (roll, status, _) = &results[0];
    assert_eq!(
        roll.len(),
        4 + 12 + 1,
        "four on a screen, twelve on sheets of their own, and one that three machines typed"
    );
    // Two machines that did not know of each other may come in either order.
    let agreement = [
        "read twice: 1 line, 100.0 % of them agree",
        "read twice: 1 line, 0.0 % of them agree",
    ];
    assert!(
        agreement.iter().any(|said| status.contains(said)),
        "{status}"
    );
    assert_eq!(
        status
            .lines()
            .filter(|line| line.contains("  missing   0 of"))
            .count(),
        4,
        "{status}"
    );
}
