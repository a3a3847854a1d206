use super::*;

/// Three entries of a practice campaign, and the series that version 0.1.0 printed on their
/// sheets for each layout, grouping and set of columns. These numbers are on paper: a change of
/// the code must not change them.
#[test]
fn sheet_numbers_already_on_paper_stay_as_they_are() {
    let entries = [
        0x1360_b10a_1ba7_41df_8869_802c_b050_e5b4_u128,
        0xdd43_fe41_e645_4c22_ab90_c00f_92ae_fb57,
        0xe072_2006_7e46_43fd_aa8f_a736_4536_ebb1,
    ]
    .map(|id| EntryId::from_bytes(id.to_be_bytes()));
    let by_state = Some(GroupBy::State);
    let by_event = Some(GroupBy::Event);
    let by_day = Some(GroupBy::Day);
    let table = [
        (Layout::Letter, None, "Q4HGV", "QEZHT"),
        (Layout::Letter, by_state, "G116E", "Z5HHP"),
        (Layout::Letter, by_event, "JSDFA", "NE359"),
        (Layout::Letter, by_day, "K3JHT", "7RRF4"),
        (Layout::A4, None, "GK0N2", "APF0Z"),
        (Layout::A4, by_state, "69PTZ", "7843H"),
        (Layout::A4, by_event, "8NAYZ", "B9R9T"),
        (Layout::A4, by_day, "TP1JM", "SCCMW"),
        (Layout::Legal, None, "E2S3E", "RH8PH"),
        (Layout::Legal, by_state, "1583K", "ARP3C"),
        (Layout::Legal, by_event, "SHVB4", "ZWS47"),
        (Layout::Legal, by_day, "H5GH5", "6NE48"),
    ];
    for (layout, group_by, dated, undated) in table {
        let printed = |undated, pages_per_volume| {
            let options = SheetOptions {
                layout,
                group_by,
                undated,
                pages_per_volume,
            };
            series(CampaignId::PRACTICE, entries.into_iter(), options).to_string()
        };
        assert_eq!(
            printed(false, PAGES_PER_VOLUME),
            dated,
            "{layout:?} {group_by:?}"
        );
        assert_eq!(
            printed(true, PAGES_PER_VOLUME),
            undated,
            "{layout:?} {group_by:?}"
        );
        assert_eq!(printed(false, 1), dated, "volumes do not change a number");
    }
}

#[test]
fn another_roll_and_another_campaign_have_other_numbers() {
    let options = SheetOptions::whole(Layout::Letter);
    let entries = [[1; 16], [2; 16]].map(EntryId::from_bytes);
    let both = series(CampaignId::PRACTICE, entries.into_iter(), options);
    let one = series(CampaignId::PRACTICE, entries.into_iter().take(1), options);
    let turned = series(CampaignId::PRACTICE, entries.into_iter().rev(), options);
    let other = series(
        CampaignId::from_bytes([3; 16]),
        entries.into_iter(),
        options,
    );
    assert!([one, turned, other].iter().all(|series| *series != both));
}
