//! Servers that say nothing, little, or too much.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use super::*;

/// `AuthenticationOk` and `ReadyForQuery`: the user is in.
const LET_IN: &[u8] = b"R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I";
/// The longest wait for an answer in these tests.
const ANSWER: Duration = Duration::from_millis(300);

/// A server at a port of its own, which does the same for each connection.
fn server(behaviour: fn(TcpStream) -> io::Result<()>, tls: &str) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.expect("a connection");
            std::thread::spawn(move || behaviour(stream));
        }
    });
    let url = format!("postgres://kiosk@127.0.0.1:{port}/drive?sslmode={tls}");
    let retry = RetryPolicy {
        first_pause: Duration::from_millis(1),
        longest_pause: Duration::from_millis(10),
        attempts: 3,
        answer: ANSWER,
        patience: Duration::from_secs(60),
    };
    Server::new(Address::parse(&url).expect("a URL"), None, retry).expect("a server")
}

/// Reads the next message of the client, whatever it is.
fn hear(stream: &mut TcpStream) -> io::Result<()> {
    stream.read(&mut [0; 4096]).map(|_| ())
}

/// Says nothing until the client goes away.
fn be_silent(mut stream: TcpStream) -> io::Result<()> {
    while stream.read(&mut [0; 4096])? > 0 {}
    Ok(())
}

fn let_in(mut stream: TcpStream) -> io::Result<TcpStream> {
    hear(&mut stream)?;
    stream.write_all(LET_IN)?;
    hear(&mut stream)?;
    Ok(stream)
}

fn ask(server: &mut Server) -> (DatabaseError, Duration) {
    let begun = Instant::now();
    let answer = server.run(|client| client.query("SELECT 1", &[]));
    (answer.expect_err("no answer"), begun.elapsed())
}

#[test]
fn a_server_that_accepts_and_says_nothing_is_not_waited_for() {
    for tls in ["disable", "require"] {
        let (error, took) = ask(&mut server(be_silent, tls));
        let DatabaseError::Unreachable { reason, .. } = error else {
            panic!("{tls}: {error}");
        };
        assert!(reason.contains("no answer came"), "{tls}: {reason}");
        assert!(took < ANSWER * 3, "{tls}: {took:?}");
    }
}

#[test]
fn a_handshake_that_stops_in_the_middle_is_not_waited_for() {
    let begins = |mut stream: TcpStream| {
        hear(&mut stream)?;
        stream.write_all(b"S")?;
        be_silent(stream)
    };
    let (error, took) = ask(&mut server(begins, "require"));
    assert!(
        matches!(error, DatabaseError::Unreachable { .. }),
        "{error}"
    );
    assert!(took < ANSWER * 3, "{took:?}");
}

#[test]
fn silence_after_the_login_and_in_an_answer_ends_after_the_attempts_that_there_are() {
    let after_login = |stream| be_silent(let_in(stream)?);
    let in_an_answer = |stream| {
        let mut stream = let_in(stream)?;
        // The head of a message of a thousand bytes, and a few of them.
        stream.write_all(b"T\0\0\x03\xe8\0\x01abc")?;
        be_silent(stream)
    };
    // A byte now and then is no answer.
    let slowly = |stream| {
        let mut stream = let_in(stream)?;
        stream.write_all(b"T\0\x10\0\0")?;
        loop {
            stream.write_all(b"0")?;
            std::thread::sleep(ANSWER / 10);
        }
    };
    for (name, behaviour) in [
        (
            "after the login",
            after_login as fn(TcpStream) -> io::Result<()>,
        ),
        ("in an answer", in_an_answer),
        ("slowly", slowly),
    ] {
        let (error, took) = ask(&mut server(behaviour, "disable"));
        assert!(
            matches!(error, DatabaseError::Silent { .. }),
            "{name}: {error}"
        );
        assert!(took >= ANSWER * 3 && took < ANSWER * 6, "{name}: {took:?}");
    }
}

#[test]
fn an_answer_that_is_too_long_is_not_asked_for_again() {
    let claims = |stream| {
        let mut stream = let_in(stream)?;
        stream.write_all(b"T\x7f\xff\xff\xff")?;
        let zeros = vec![0; 1024 * 1024];
        loop {
            stream.write_all(&zeros)?;
        }
    };
    let mut server = server(claims, "disable");
    let (error, _) = ask(&mut server);
    assert!(matches!(error, DatabaseError::TooLong(_)), "{error}");
    assert_eq!(server.reconnected(), 0);
}

#[test]
fn a_batch_that_is_lost_is_tried_with_half_and_one_that_arrives_begins_a_new_count() {
    let cuts = |stream| let_in(stream).map(drop);
    let mut server = server(cuts, "disable");
    let mut size = BatchSize::of_entries();
    let mut tried = Vec::new();
    for _ in 0..4 {
        // Lost twice for each that arrives: more often in all than a statement is tried.
        let mut failures = 2;
        let arrived = server.run_batch(&mut size, |client, size| {
            tried.push(size.entries());
            if failures > 0 {
                failures -= 1;
                client.query("SELECT 1", &[])?;
            }
            Ok(())
        });
        arrived.expect("arrived");
    }
    assert_eq!(
        tried,
        [1000, 500, 250, 500, 250, 125, 250, 125, 62, 124, 62, 31]
    );
    assert_eq!(size.entries(), 62);
}

#[test]
fn a_batch_without_an_answer_is_tried_with_a_few_entries_before_it_is_given_up() {
    let after_login = |stream| be_silent(let_in(stream)?);
    let mut server = server(after_login, "disable");
    let mut tried = Vec::new();
    let answer = server.run_batch(&mut BatchSize::of_entries(), |client, size| {
        tried.push(size.entries());
        client.query("SELECT 1", &[])
    });
    assert!(matches!(answer, Err(DatabaseError::Silent { .. })));
    assert_eq!(tried, [1000, 10, 10]);
}
