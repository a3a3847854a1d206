//! Targets and sponsors: names in the layouts that people write them in.

use super::*;

#[test]
fn several_targets_are_all_kept() {
    for (lines, target) in [
        (
            "To: Mayor Ada Roe\nTo: The Library Board",
            "Mayor Ada Roe; The Library Board",
        ),
        (
            "To: Mayor Ada Roe; Councilmember José Peña;\nthe Library Board",
            "Mayor Ada Roe; Councilmember José Peña; the Library Board",
        ),
        (
            "To: Mayor Ada Roe,\nCouncilmember José Peña and\nthe Library Board",
            "Mayor Ada Roe, Councilmember José Peña and the Library Board",
        ),
        (
            "To:\nMayor Ada Roe\nThe Library Board",
            "Mayor Ada Roe; The Library Board",
        ),
        (
            "To:\n• Mayor Ada Roe\n• The Library Board",
            "Mayor Ada Roe; The Library Board",
        ),
        (
            "To:\n\n- Mayor Ada Roe\n\n- The Library Board",
            "Mayor Ada Roe; The Library Board",
        ),
        (
            "To:\n- Mayor Ada Roe,\n- Councilmember José Peña\n- the Library Board",
            "Mayor Ada Roe; Councilmember José Peña; the Library Board",
        ),
        (
            "Decision makers:\n1. Mayor Ada Roe\n2. The Library Board",
            "Mayor Ada Roe; The Library Board",
        ),
        (
            "To: Mayor Ada Roe\n12 Main Street\nSpringfield, IL 62701",
            "Mayor Ada Roe, 12 Main Street, Springfield, IL 62701",
        ),
        ("To: City Council From: [Your Name]", "City Council"),
        ("To: City Council\tFrom: [Your Name]", "City Council"),
        ("**To:** City Council", "City Council"),
        ("To : City Council", "City Council"),
        ("To\u{a0}: City Council", "City Council"),
        ("• To: City Council", "City Council"),
        ("## To: City Council", "City Council"),
        ("To: City Council <council@example.org>", "City Council"),
        (
            "To: U.S. Dept. of the Interior, Washington, D.C.",
            "U.S. Dept. of the Interior, Washington, D.C.",
        ),
    ] {
        let source = format!("T\n\nThe only library.\n\n{lines}\n\nKeep it open.");
        let text = text(&source);
        assert_eq!(text.target, target, "{source}");
        assert_eq!(text.demand, "Keep it open.", "{source}");
        assert_eq!(text.body, "The only library.", "{source}");
        let on_top = super::text(&format!(
            "T\n\n{lines}\n\nThe only library.\n\nKeep it open."
        ));
        assert_eq!(
            (on_top.target.as_str(), on_top.demand.as_str()),
            (target, "Keep it open."),
            "{source}"
        );
        assert_eq!(on_top.body, "The only library.", "{source}");
    }
}

/// A paragraph that only begins with "To:" is a paragraph, and what follows it stays in the letter.
#[test]
fn a_sentence_after_to_is_a_paragraph() {
    let line = "To: those who say it costs too much, we say it does not.";
    let text = text(&format!(
        "T\n\nOne.\n\n{line}\n\nTwo.\n\nTo: City Council\n\nD."
    ));
    assert_eq!(letter(&text), ["One.", line, "Two."]);
    assert_eq!(
        (text.target.as_str(), text.demand.as_str()),
        ("City Council", "D.")
    );
    let alone = refused(&format!("T\n\nOne.\n\n{line}\n\nTwo."));
    assert!(
        matches!(alone, ImportError::TargetIsASentence { line: 5, .. }),
        "{alone:?}"
    );
}

#[test]
fn a_sentence_after_sponsors_is_a_paragraph() {
    for line in [
        "Sponsors: we do not need them to pay for a library that taxes built.",
        "Supporters: They asked us to keep it open on all days of the year.",
    ] {
        let source = format!("T\n\nOne.\n\n{line}\n\nTwo.\n\nTo: City Council\n\nD.");
        let text = text(&source);
        assert_eq!(letter(&text), ["One.", line, "Two."]);
        assert!(text.sponsors.is_empty(), "{source}");
    }
}

#[test]
fn a_greeting_names_the_target_and_stays_in_the_letter() {
    for (greeting, target) in [
        (
            "Dear Mayor Roe and members of the council,",
            "Mayor Roe and members of the council",
        ),
        ("Dear Mayor Roe:", "Mayor Roe"),
        ("DEAR MAYOR ROE,", "MAYOR ROE"),
        ("Dear Mayor Roe", "Mayor Roe"),
        ("Hello Mayor Roe,", "Mayor Roe"),
        ("Good morning Mayor Roe:", "Mayor Roe"),
        (
            "Dear Mayor Roe,\nDear members of the board,",
            "Mayor Roe; members of the board",
        ),
        (
            "To the members of the City Council,",
            "the members of the City Council",
        ),
        ("Estimada alcaldesa Peña:", "alcaldesa Peña"),
        ("Kính thưa Hội đồng,", "Hội đồng"),
        ("尊敬的市议会：", "市议会"),
        ("존경하는 시장님께,", "시장님"),
        ("السادة أعضاء المجلس،", "السادة أعضاء المجلس"),
    ] {
        let source = format!(
            "T\n\n{greeting}\n\nThe only library.\n\nKeep it open.\n\nSincerely,\n[Your Name]"
        );
        let text = text(&source);
        assert_eq!(text.target, target, "{source}");
        assert_eq!(
            letter(&text).join("\n"),
            format!("{greeting}\nThe only library.")
        );
        assert_eq!(
            (text.demand.as_str(), text.from.as_str()),
            ("Keep it open.", "[Your Name]")
        );
    }
    for greeting in [
        "Dear friends,",
        "To whom it may concern:",
        "Dear neighbors,",
    ] {
        let error = refused(&format!(
            "T\n\n{greeting}\n\nThe only library.\n\nKeep it open."
        ));
        assert!(
            matches!(error, ImportError::GreetsNobody { line: 3, .. }),
            "{error:?}"
        );
    }
}

#[test]
fn sponsors_are_taken_from_every_layout() {
    let three = ["Friends of the Library", "PTA 42", "Elm Street Merchants"];
    let one_each = [
        "Friends of the Library, Inc.",
        "Teamsters, Local 20",
        "Roe, Doe & Partners",
    ];
    for (lines, names) in [
        (
            "Petition Sponsors:\n\nFriends of the Library, PTA 42, Elm Street Merchants",
            &three[..],
        ),
        (
            "Petition Sponsors:\n\n• Friends of the Library\n\n• PTA 42\n\n• Elm Street Merchants",
            &three,
        ),
        (
            "Petition Sponsors:\n\nFriends of the Library\n\nPTA 42\n\nElm Street Merchants",
            &three,
        ),
        (
            "Sponsors:\nFriends of the Library\nPTA 42\nElm Street Merchants",
            &three,
        ),
        (
            "Sponsors: Friends of the Library\nPTA 42\nElm Street Merchants",
            &three,
        ),
        (
            "Sponsors:\n1. Friends of the Library\n2. PTA 42\n3. Elm Street Merchants",
            &three,
        ),
        (
            "Sponsors: Friends of the Library, PTA 42, and Elm Street Merchants",
            &three,
        ),
        (
            "Sponsors: Friends of the Library, PTA 42 & Elm Street Merchants",
            &["Friends of the Library", "PTA 42 & Elm Street Merchants"],
        ),
        (
            "Sponsored by: Friends of the Library; PTA 42; Elm Street Merchants",
            &three,
        ),
        (
            "Sponsored by Friends of the Library, PTA 42, and Elm Street Merchants.",
            &three,
        ),
        (
            "Petition Sponsors\n\nFriends of the Library, PTA 42,\nElm Street Merchants",
            &three,
        ),
        (
            "## Sponsors\n\n- Friends of the Library\n- PTA 42\n- Elm Street Merchants",
            &three,
        ),
        (
            "Petition Sponsors:\n\nFriends of the Library, Inc.\nTeamsters, Local 20\nRoe, Doe & Partners",
            &one_each,
        ),
        (
            "Sponsors:\n- Friends of the Library, Inc.\n- Teamsters, Local 20\n- Roe, Doe & Partners",
            &one_each,
        ),
        (
            "Endorsed by: The Library Alliance",
            &["The Library Alliance"],
        ),
    ] {
        let source =
            format!("T\n\nThe only library.\n\n{lines}\n\nTo: City Council\n\nKeep it open.");
        let text = text(&source);
        assert_eq!(text.sponsors, names, "{source}");
        assert_eq!(
            (text.body.as_str(), text.demand.as_str()),
            ("The only library.", "Keep it open."),
            "{source}"
        );
    }
}

/// At the end of a letter a short line may be the demand, and is not taken for a name.
#[test]
fn sponsors_at_the_end_leave_the_demand_alone() {
    for source in [
        "T\n\nbody\n\nTo: X\n\nKeep it open\n\nSponsors:\n\nFriends of the Library\nPTA 42",
        "T\n\nbody\n\nTo: X\n\nSponsors:\n\nFriends of the Library\n\nPTA 42\n\nKeep it open",
        "T\n\nTo: X\n\nSponsors: Friends of the Library, PTA 42\n\nbody\n\nKeep it open",
    ] {
        let text = text(source);
        assert_eq!(
            text.sponsors,
            ["Friends of the Library", "PTA 42"],
            "{source}"
        );
        assert_eq!(
            (text.body.as_str(), text.demand.as_str()),
            ("body", "Keep it open"),
            "{source}"
        );
    }
}
