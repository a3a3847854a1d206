//! The threat model's table names, for each person, the tests that hold what they cannot do.

use std::fs;

use super::root;

/// Every test that a cell of the threat model names, as a path and, if it says so, a function.
fn tests_named(cell: &str) -> Vec<(&str, Option<&str>)> {
    cell.split('`')
        .skip(1)
        .step_by(2)
        .map(|named| match named.split_once("::") {
            Some((path, function)) => (path, Some(function)),
            None => (named, None),
        })
        .collect()
}

/// The reason why a named test holds nothing, if it does not.
fn fault_of(path: &str, function: Option<&str>) -> Option<String> {
    let Ok(text) = fs::read_to_string(root().join(path)) else {
        return Some(format!("{path} is not there"));
    };
    let is_test = match function {
        Some(name) => text
            .split_once(&format!("fn {name}("))
            .is_some_and(|(before, _)| before.trim_end().ends_with("#[test]")),
        None if path.starts_with("tests/real/") => text.contains("tests/real/lib/test.sh"),
        None => text.contains("#[test]\n"),
    };
    let name = function.unwrap_or("test");
    (!is_test).then(|| format!("{path} has no {name}"))
}

#[test]
fn every_line_of_the_threat_model_is_held_by_tests_that_exist() {
    let text = fs::read_to_string(root().join("THREAT_MODEL.md")).expect("the threat model");
    let (mut held, mut wrong) = (0, Vec::new());
    let table = text.lines().skip_while(|line| !line.starts_with("| who |"));
    for line in table.skip(2).take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [who, _, cannot, by] = cells[..] else {
            panic!("four cells: {line}")
        };
        let tests = tests_named(by);
        if tests.is_empty() && !cannot.is_empty() {
            wrong.push(format!("{who}: no test holds what they cannot do"));
        }
        held += tests.len();
        wrong.extend(
            tests
                .into_iter()
                .filter_map(|(path, name)| fault_of(path, name)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(held > 20, "only {held} tests were found");
    // The check can fail.
    let cell = "`tests/architecture.rs::nobody`, `tests/nowhere.rs`; `tests/real/lib/test.sh`";
    let faults = tests_named(cell)
        .into_iter()
        .map(|(path, name)| fault_of(path, name));
    assert_eq!(faults.flatten().count(), 3, "none of these is a test");
}
