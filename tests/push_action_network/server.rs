//! A server that answers as Action Network does, and misbehaves according to a plan.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use petition_kiosk::push::action_network::Target;
use serde_json::{Value, json};

pub(crate) const PETITION: &str = "d91b4b2e-ae0e-4cd3-9ed7-d0ec501b0bc3";
pub(crate) const TOKEN: &str = "tulip0token0of0the0test";

/// The server's behaviour for one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Behaviour {
    Records,
    /// 429, with so many seconds in `Retry-After`, or without.
    TooMany(Option<u64>),
    /// 200 and `{}`: nothing was recorded.
    Nothing,
    Fails(u16),
    /// Records, and answers too late.
    Sleeps,
    /// Cuts the connection, and nothing was recorded.
    CutsBefore,
    /// Cuts the connection after it was recorded.
    CutsAfter,
    /// Cuts the connection in the middle of the answer.
    CutsIn,
    Redirects,
    /// Says nothing, and keeps the connection.
    IsSilent,
    /// Says a byte of its answer now and then.
    Drips,
    /// Says that its answer has 2 GB, and sends zeros without an end.
    Floods,
}

#[derive(Default)]
pub(crate) struct Book {
    /// The number of signatures by e-mail or number, by which Action Network recognizes a person.
    pub(crate) people: BTreeMap<String, usize>,
    /// Identifiers of the requests that were taken.
    pub(crate) identifiers: BTreeSet<String>,
    pub(crate) requests: Vec<(Instant, String)>,
}

/// A server that answers each request according to a plan, and records every request after its end.
pub(crate) struct Server {
    pub(crate) address: String,
    pub(crate) book: Arc<Mutex<Book>>,
    stop: Arc<AtomicBool>,
}

impl Server {
    pub(crate) fn new(plan: &[Behaviour]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let (book, stop) = (
            Arc::new(Mutex::new(Book::default())),
            Arc::new(AtomicBool::new(false)),
        );
        let plan = Arc::new(Mutex::new(plan.iter().copied().collect::<VecDeque<_>>()));
        let server = Self {
            address,
            book: Arc::clone(&book),
            stop: Arc::clone(&stop),
        };
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                let (book, plan) = (Arc::clone(&book), Arc::clone(&plan));
                std::thread::spawn(move || {
                    while serve(stream.as_ref().expect("a connection"), &book, &plan) {}
                });
            }
        });
        server
    }

    pub(crate) fn target(&self) -> Target {
        Target::new(&self.address, PETITION, TOKEN).expect("a target")
    }

    pub(crate) fn people(&self) -> BTreeMap<String, usize> {
        self.book.lock().unwrap().people.clone()
    }

    pub(crate) fn requests(&self) -> usize {
        self.book.lock().unwrap().requests.len()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(self.address.trim_start_matches("http://"));
    }
}

/// Serves one request. Returns true if the connection stays open.
/// The lines before the body of a request, or `None` if the client has gone.
fn read_head(reader: &mut impl BufRead) -> Option<Vec<String>> {
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return None;
        }
        if line.trim().is_empty() {
            return Some(head);
        }
        head.push(line.trim().to_owned());
    }
}

fn serve(stream: &TcpStream, book: &Mutex<Book>, plan: &Mutex<VecDeque<Behaviour>>) -> bool {
    let mut reader = BufReader::new(stream);
    let Some(head) = read_head(&mut reader) else {
        return false;
    };
    let header = |name: &str| {
        head.iter().find_map(|line| {
            line.split_once(": ")
                .filter(|(key, _)| key.eq_ignore_ascii_case(name))
                .map(|(_, value)| value.to_owned())
        })
    };
    let length: usize = header("content-length")
        .expect("a length")
        .parse()
        .expect("a number");
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    let answer = |status: &str, more: &str, body: &str| {
        let words = format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/hal+json\r\n{more}Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut to = stream;
        to.write_all(words.as_bytes()).is_ok()
    };
    let request = head.first().cloned().unwrap_or_default();
    book.lock()
        .unwrap()
        .requests
        .push((Instant::now(), request.clone()));
    if header("osdi-api-token").as_deref() != Some(TOKEN) {
        return answer(
            "403 Forbidden",
            "",
            r#"{"error":"API Key invalid or not present"}"#,
        );
    }
    if !request.starts_with(&format!("POST /api/v2/petitions/{PETITION}/signatures/")) {
        return answer(
            "404 Not Found",
            "",
            r#"{"error":"The resource was not found"}"#,
        );
    }
    let body: Value = serde_json::from_slice(&body).expect("JSON");
    let behaviour = plan
        .lock()
        .unwrap()
        .pop_front()
        .unwrap_or(Behaviour::Records);
    let cut = || {
        let _ = stream.shutdown(std::net::Shutdown::Both);
        false
    };
    match behaviour {
        Behaviour::TooMany(seconds) => {
            let wait =
                seconds.map_or_else(String::new, |seconds| format!("Retry-After: {seconds}\r\n"));
            return answer("429 Too Many Requests", &wait, "{}");
        }
        Behaviour::Nothing => return answer("200 OK", "", "{}"),
        Behaviour::Fails(status) => {
            return answer(&format!("{status} No"), "", r#"{"error":"no"}"#);
        }
        Behaviour::Redirects => {
            return answer("302 Found", "Location: http://127.0.0.1:1/\r\n", "");
        }
        Behaviour::CutsBefore => return cut(),
        Behaviour::IsSilent => {
            let _ = reader.read(&mut [0]);
            return false;
        }
        Behaviour::Drips => return pour(stream, b"0", Duration::from_millis(20)),
        Behaviour::Floods => return pour(stream, &[0; 65536], Duration::ZERO),
        Behaviour::Records | Behaviour::Sleeps | Behaviour::CutsAfter | Behaviour::CutsIn => {}
    }
    record(&body, &mut book.lock().unwrap());
    if request.contains("background_request=true") {
        return answer("200 OK", "", "{}");
    }
    let recorded = json!({ "identifiers": ["action_network:167ce1d2-70b7-423e-b480-914981cbeaff"], "person": body["person"] }).to_string();
    match behaviour {
        Behaviour::CutsAfter => cut(),
        Behaviour::CutsIn => {
            let (mut to, words) = (stream, &recorded[..20]);
            let _ = to.write_all(
                format!(
                    "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{words}",
                    recorded.len()
                )
                .as_bytes(),
            );
            cut()
        }
        Behaviour::Sleeps => {
            std::thread::sleep(Duration::from_millis(400));
            answer("200 OK", "", &recorded)
        }
        _ => answer("200 OK", "", &recorded),
    }
}

/// Sends these bytes as a part of an answer of 2 GB, again and again until the client goes away.
fn pour(mut to: &TcpStream, bytes: &[u8], pause: Duration) -> bool {
    let mut words = b"HTTP/1.1 200 OK\r\nContent-Length: 2147483647\r\n\r\n".to_vec();
    while to.write_all(&words).is_ok() {
        words = bytes.to_vec();
        std::thread::sleep(pause);
    }
    false
}

/// "Signatures are deduplicated based on person", and people by e-mail address and telephone
/// number.
fn record(body: &Value, book: &mut Book) {
    let person = &body["person"];
    let known_by = person["email_addresses"][0]["address"]
        .as_str()
        .or(person["phone_numbers"][0]["number"].as_str());
    let known_by = known_by.expect("a person has an address or a number");
    book.people.insert(known_by.to_owned(), 1);
    book.identifiers.insert(
        body["identifiers"][0]
            .as_str()
            .expect("an identifier")
            .to_owned(),
    );
}
