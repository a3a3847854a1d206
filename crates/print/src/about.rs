//! The title of a file, its organizer, its language and its dates, once in the information of PDF
//! and once in XMP, in the same words (ISO 32000-1, 14.3; ISO 19005-2, 6.6; ISO 14289-1, 7.1).

use std::fmt::Write as _;
use std::io::Write as _;

use super::file::text_string;
use super::{CreationDate, Heading};
use petition::Language;

/// The facts that a file states about itself.
pub(super) struct About<'a> {
    pub title: &'a str,
    /// The organizer of the petition. Empty if the petition names none.
    pub author: &'a str,
    /// The sentence that is signed, or the petition's title.
    pub subject: &'a str,
    pub language: &'a Language,
    pub created: CreationDate,
}

impl<'a> About<'a> {
    /// Returns the facts of pages with this heading.
    pub(super) fn petition(heading: &'a Heading, created: CreationDate) -> Self {
        Self {
            title: &heading.title,
            author: &heading.organizer,
            subject: &heading.demand,
            language: &heading.language,
            created,
        }
    }
}

const PRODUCER: &str = concat!("Petition Kiosk ", env!("CARGO_PKG_VERSION"));

impl About<'_> {
    /// Returns the information dictionary. Pages without a date, such as copies that show no days,
    /// say none.
    pub(super) fn information(&self) -> Vec<u8> {
        let mut out = b"<<".to_vec();
        for (name, value) in [
            ("Title", self.title),
            ("Author", self.author),
            ("Subject", self.subject),
            ("Producer", PRODUCER),
        ] {
            if !value.is_empty() {
                let _ = write!(out, "/{name}");
                text_string(&mut out, value);
            }
        }
        if !self.created.is_unknown() {
            let date = self.created.in_pdf();
            let _ = write!(out, "/CreationDate({date})/ModDate({date})");
        }
        out.extend_from_slice(b">>");
        out
    }

    /// Returns the same as XMP. PDF/A knows no property of PDF/UA, so the file describes it.
    pub(super) fn xmp(&self) -> String {
        let mut out = String::from(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
             <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
             <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
             <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
             xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
             xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
             xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
             <pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n\
             <pdfuaid:part>1</pdfuaid:part>\n<dc:format>application/pdf</dc:format>\n",
        );
        // Writing to memory cannot fail.
        let _ = writeln!(
            out,
            "<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n\
             <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>",
            self.language,
            Escaped(self.title)
        );
        if !self.subject.is_empty() {
            let _ = writeln!(
                out,
                "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt>\
                 </dc:description>",
                Escaped(self.subject)
            );
        }
        if !self.author.is_empty() {
            let _ = writeln!(
                out,
                "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>",
                Escaped(self.author)
            );
        }
        let _ = writeln!(out, "<pdf:Producer>{PRODUCER}</pdf:Producer>");
        if !self.created.is_unknown() {
            let date = self.created.in_xmp();
            let _ = writeln!(
                out,
                "<xmp:CreateDate>{date}</xmp:CreateDate>\n<xmp:ModifyDate>{date}</xmp:ModifyDate>"
            );
        }
        out.push_str("</rdf:Description>\n");
        out.push_str(EXTENSION);
        out.push_str("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        out
    }
}

/// The description of pdfuaid:part (ISO 19005-2, 6.6.2.3).
const EXTENSION: &str = "\
<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
";

/// Text escaped for XML. Characters that XML 1.0 does not allow become spaces.
pub(super) struct Escaped<'a>(pub &'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => f.write_str(" ")?,
                c => write!(f, "{c}")?,
            }
        }
        Ok(())
    }
}
