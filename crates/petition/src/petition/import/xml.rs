//! The XML of documents: elements with names without their namespaces.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::ImportError;

/// What is found in XML, in order.
pub(super) enum Found {
    Start(Element),
    End(String),
    Text(String),
}

/// An element with its attributes.
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Reads XML from beginning to end. An empty element has an end too.
pub(super) fn walk(
    xml: &str,
    mut take: impl FnMut(Found) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().map_err(|_| ImportError::Damaged)? {
            Event::Start(start) => take(Found::Start(element(&start)))?,
            Event::Empty(start) => {
                let element = element(&start);
                let name = element.name.clone();
                take(Found::Start(element))?;
                take(Found::End(name))?;
            }
            Event::End(end) => {
                take(Found::End(named(
                    end.name().as_ref(),
                    end.local_name().as_ref(),
                )))?;
            }
            Event::Text(text) => take(Found::Text(text.into_inner().into_owned()))?,
            Event::CData(text) => take(Found::Text(text.into_inner().into_owned()))?,
            Event::GeneralRef(name) => {
                let entity = format!("&{};", name.into_inner());
                take(Found::Text(super::residue::entities(&entity)))?;
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().filter_map(Result::ok).map(|attribute| {
        let name = attribute.key.local_name().as_ref().to_owned();
        (name, super::residue::entities(&attribute.value))
    });
    Element {
        name: named(start.name().as_ref(), start.local_name().as_ref()),
        attributes: attributes.collect(),
    }
}

/// The name of an element without its namespace, but for the title of a picture, which is not the
/// title of a text.
fn named(whole: &str, local: &str) -> String {
    if whole == "svg:title" { whole } else { local }.to_owned()
}
