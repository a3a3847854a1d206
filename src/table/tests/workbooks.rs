//! Workbooks: .xlsx and .ods.

use std::io::{Cursor, Write as _};

use rust_xlsxwriter::{Format, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .expect("begun");
        archive.write_all(bytes).expect("written");
    }
    archive.finish().expect("ended").into_inner()
}

/// A workbook of LibreOffice's form with this content between its tables' tags.
fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>
        <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
        <style:style style:name="seen" style:family="table"><style:table-properties table:display="true"/></style:style>
        </office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", content.as_bytes()),
    ])
}

#[test]
fn cells_of_a_workbook_of_excel_are_read_as_it_shows_them() {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .set_name("About")
        .expect("named")
        .write(0, 0, "Signatures of Monday")
        .expect("written");
    let hidden = workbook.add_worksheet().set_name("Old").expect("named");
    hidden.set_hidden(true);
    for (column, heading) in ["sheet", "line", "name"].iter().enumerate() {
        hidden.write(0, column as u16, *heading).expect("written");
    }
    let sheet = workbook.add_worksheet().set_name("Typed").expect("named");
    sheet.write(0, 0, "Signatures").expect("written");
    for (column, heading) in ["Sheet #", "Line", "Full name", "Phone", "ZIP", "", "A"]
        .iter()
        .enumerate()
    {
        sheet.write(2, column as u16, *heading).expect("written");
    }
    let zip = Format::new().set_num_format("00000");
    let phone = Format::new().set_num_format("(###) ###-####");
    sheet
        .merge_range(3, 0, 4, 0, SHEET, &Format::new())
        .expect("merged");
    sheet
        .write(3, 1, 1.0)
        .expect("written")
        .write(3, 2, "José Peña")
        .expect("written");
    sheet
        .write_with_format(3, 3, 2_025_550_147.0, &phone)
        .expect("written");
    sheet
        .write_with_format(3, 4, 2134, &zip)
        .expect("written")
        .write(3, 6, true)
        .expect("written");
    sheet
        .write(4, 1, 2)
        .expect("written")
        .write(4, 2, "Zoë O’Brien")
        .expect("written");
    sheet
        .write(4, 3, 2_025_550_148.0)
        .expect("written")
        .write(4, 4, 20009.0)
        .expect("written");
    sheet
        .write(4, 6, false)
        .expect("written")
        .write(9, 5, "a note far away")
        .expect("written");
    let other = workbook.add_worksheet().set_name("Tuesday").expect("named");
    for (column, heading) in ["sheet", "line", "name"].iter().enumerate() {
        other.write(0, column as u16, *heading).expect("written");
    }
    let bytes = workbook.save_to_buffer().expect("a workbook");
    assert_eq!(
        said(&bytes),
        [
            "4 = 1 José|Peña||(202) 555-0147||Allston|MA|02134|email",
            "5 = 2 Zoë|O’Brien||2025550148||Washington|DC|20009|",
            "10 is no line",
        ]
    );
    let table = table(&bytes).expect("a table");
    assert_eq!(
        (table.source.as_str(), table.headings_at),
        ("the tab \"Typed\"", 3)
    );
    assert_eq!(
        table.other_tabs,
        ["Tuesday"],
        "named, and the hidden one is not"
    );
}

#[test]
fn cells_of_a_workbook_of_libreoffice_are_read_as_it_shows_them() {
    let bytes = ods(&format!(
        r#"<table:table table:name="Old" table:style-name="hidden"><table:table-row><table:table-cell><text:p>sheet</text:p></table:table-cell>
        <table:table-cell><text:p>line</text:p></table:table-cell><table:table-cell><text:p>name</text:p></table:table-cell></table:table-row></table:table>
        <table:table table:name="Typed" table:style-name="seen"><table:table-column table:number-columns-repeated="16384"/>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row><table:table-cell><text:p>Sheet</text:p></table:table-cell><table:table-cell><text:p>Line</text:p></table:table-cell>
        <table:table-cell><office:annotation><text:p>first and last</text:p></office:annotation><text:p>Name</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>ZIP</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>{SHEET}</text:p></table:table-cell>
        <table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>
        <table:table-cell><text:p>Jos&#233;<text:s/>Pe<text:span>&#241;a</text:span></text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell office:value-type="float" office:value="2134"><text:p>02134</text:p></table:table-cell></table:table-row>
        <table:table-row><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="2"/>
        <table:table-cell><text:p>Zoë</text:p><text:p>O’Brien</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#
    ));
    assert_eq!(
        said(bytes),
        [
            "4 = 1 José|Peña||||Allston|MA|02134|",
            "5 = 2 Zoë|O’Brien|||||||"
        ]
    );
}

#[test]
fn an_archive_of_something_else_is_called_what_it_is() {
    for (name, expected) in [
        ("Index/Document.iwa", NotATable::Numbers),
        ("word/document.xml", NotATable::Document),
        ("xl/workbook.bin", NotATable::BinaryWorkbook),
        ("xl/workbook.xml", NotATable::Damaged),
        ("photos/1.jpg", NotATable::Archive),
    ] {
        assert_eq!(
            table(&archive(&[(name, b"x")])).err(),
            Some(expected),
            "{name}"
        );
    }
    assert_eq!(
        table(b"PK\x03\x04 and no more").err(),
        Some(NotATable::Damaged)
    );
    let text = archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", b"<a/>"),
    ]);
    assert_eq!(table(&text).err(), Some(NotATable::Document));
}

#[test]
fn a_workbook_that_grows_ends_in_a_sentence() {
    // 300 MB of zeros in some 300 KB.
    let bomb = archive(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/media/a", &vec![0; 300 << 20]),
    ]);
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    assert_eq!(table(&bomb).err(), Some(NotATable::TooLarge));
    for rows in [
        r#"<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="9"><text:p>x</text:p></table:table-cell></table:table-row>"#,
        r#"<table:table-row><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row>"#,
    ] {
        let tab = format!("<table:table table:name=\"a\">{rows}</table:table>");
        assert_eq!(table(&ods(&tab)).err(), Some(NotATable::TooLarge), "{rows}");
    }
}
