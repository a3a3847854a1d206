//! A connection that ends by itself when the server says nothing, or says too much.
//!
//! The client below believes what a server says: it waits without an end, and keeps an answer of
//! any length in memory. Here each answer has an end in time and in bytes. The lengths stand at the
//! head of each message (PostgreSQL's documentation, "Message Formats": one byte of kind, then four
//! bytes of length, which count themselves).

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep};
use tokio_postgres::tls::{ChannelBinding, TlsStream};

/// The longest answer to one question, in bytes. A page of a pull has at most 4 MiB, or one entry
/// of 4 MiB; what is left is for lists of stations and heads.
const LONGEST_ANSWER: u64 = 32 * 1024 * 1024;
/// The bytes that count as a sign of life within an answer. With less, a server that sends a byte
/// now and then would hold the program for ever.
const SIGN_OF_LIFE: usize = 1_024;
/// The kind of the message that ends an answer, `ReadyForQuery`.
const READY: u8 = b'Z';

/// The server sends a longer answer than any of ours, or says that it will.
#[derive(Debug, thiserror::Error)]
#[error("the answer is longer than 32 MiB")]
pub(super) struct TooLong;

/// The server said nothing for so many seconds.
#[derive(Debug, thiserror::Error)]
#[error("no answer came in {0} seconds")]
pub(super) struct Silent(pub(super) u64);

impl Silent {
    /// As the error of a connection.
    pub(super) fn after(limit: Duration) -> io::Error {
        io::Error::new(io::ErrorKind::TimedOut, Self(limit.as_secs()))
    }
}

/// Adds up the lengths of the messages of one answer.
#[derive(Debug, Default)]
struct Answer {
    /// The head of a message, which may arrive in parts.
    head: [u8; 5],
    head_bytes: usize,
    /// The bytes of the message's body that are still to come.
    body_left: u64,
    /// The bytes of the answer, of messages that were begun too.
    bytes: u64,
}

impl Answer {
    /// Takes the next bytes that the server sent, in parts of any length.
    fn take(&mut self, mut bytes: &[u8]) -> Result<(), TooLong> {
        while let Some((&first, rest)) = bytes.split_first() {
            if self.body_left > 0 {
                let part = usize::try_from(self.body_left)
                    .map_or(bytes.len(), |left| left.min(bytes.len()));
                self.body_left -= part as u64;
                bytes = bytes.get(part..).unwrap_or_default();
                continue;
            }
            if let Some(place) = self.head.get_mut(self.head_bytes) {
                *place = first;
            }
            self.head_bytes += 1;
            bytes = rest;
            if self.head_bytes == self.head.len() {
                self.head_bytes = 0;
                let [kind, length @ ..] = self.head;
                // A length below four is refused by the client.
                let length = u64::from(u32::from_be_bytes(length));
                self.body_left = length.saturating_sub(4);
                self.bytes += length + 1;
                if self.bytes > LONGEST_ANSWER {
                    return Err(TooLong);
                }
                if kind == READY {
                    self.bytes = 0;
                }
            }
        }
        Ok(())
    }
}

/// Ends the wait for an answer.
struct Patience {
    limit: Duration,
    /// Set by whoever begins to wait for an answer.
    asked: Arc<AtomicBool>,
    end: Pin<Box<Sleep>>,
    moved: usize,
}

impl Patience {
    fn begin_again(&mut self) {
        self.moved = 0;
        self.end.as_mut().reset(Instant::now() + self.limit);
    }

    /// So many bytes were sent or received.
    fn moved(&mut self, bytes: usize) {
        self.moved += bytes;
        if self.moved >= SIGN_OF_LIFE {
            self.begin_again();
        }
    }

    /// Nothing can be sent or received at this moment.
    fn wait<T>(&mut self, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        if self.asked.swap(false, Ordering::Relaxed) {
            self.begin_again();
        }
        self.end
            .as_mut()
            .poll(context)
            .map(|()| Err(Silent::after(self.limit)))
    }
}

/// A connection in both directions.
pub(super) trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

/// The connection below.
pub(super) enum Wire {
    Plain(Box<dyn Duplex>),
    Encrypted(Box<dyn TlsStream + Send + Unpin>),
}

impl Wire {
    fn duplex(&mut self) -> Pin<&mut dyn Duplex> {
        match self {
            Self::Plain(stream) => Pin::new(stream),
            Self::Encrypted(stream) => Pin::new(stream),
        }
    }
}

/// A connection whose answers have an end.
pub(super) struct Bounded {
    wire: Wire,
    answer: Answer,
    patience: Patience,
}

impl Bounded {
    /// Made inside a runtime. `limit` is the longest silence; `asked` is set when a wait begins.
    pub(super) fn new(wire: Wire, limit: Duration, asked: Arc<AtomicBool>) -> Self {
        Self {
            wire,
            answer: Answer::default(),
            patience: Patience {
                limit,
                asked,
                end: Box::pin(tokio::time::sleep(limit)),
                moved: 0,
            },
        }
    }
}

impl AsyncRead for Bounded {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        match self.wire.duplex().poll_read(context, into) {
            Poll::Pending => self.patience.wait(context),
            Poll::Ready(Ok(())) => {
                let new = into.filled().get(before..).unwrap_or_default();
                self.patience.moved(new.len());
                Poll::Ready(self.answer.take(new).map_err(io::Error::other))
            }
            error @ Poll::Ready(Err(_)) => error,
        }
    }
}

impl AsyncWrite for Bounded {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.wire.duplex().poll_write(context, bytes) {
            Poll::Pending => self.patience.wait(context),
            Poll::Ready(Ok(sent)) => {
                self.patience.moved(sent);
                Poll::Ready(Ok(sent))
            }
            error @ Poll::Ready(Err(_)) => error,
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.wire.duplex().poll_flush(context) {
            Poll::Pending => self.patience.wait(context),
            done @ Poll::Ready(_) => done,
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.wire.duplex().poll_shutdown(context)
    }
}

impl TlsStream for Bounded {
    fn channel_binding(&self) -> ChannelBinding {
        match &self.wire {
            Wire::Plain(_) => ChannelBinding::none(),
            Wire::Encrypted(stream) => stream.channel_binding(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(kind: u8, body: usize) -> Vec<u8> {
        let mut bytes = vec![kind];
        bytes.extend((body as u32 + 4).to_be_bytes());
        bytes.resize(5 + body, 0);
        bytes
    }

    #[test]
    fn a_claim_of_two_gigabytes_is_refused_at_its_head_however_it_arrives() {
        for claim in [0x7fff_ffff_u32, 0xffff_ffff, 32 * 1024 * 1024] {
            let mut bytes = message(b'D', 3);
            bytes.push(b'T');
            bytes.extend(claim.to_be_bytes());
            for part in [1, 2, 3, bytes.len()] {
                let mut answer = Answer::default();
                let taken: Result<(), _> =
                    bytes.chunks(part).try_for_each(|part| answer.take(part));
                assert!(taken.is_err(), "{claim} in parts of {part}");
            }
        }
    }

    #[test]
    fn rows_without_an_end_are_refused_and_answers_one_after_another_are_not() {
        let row = message(b'D', 1024 * 1024);
        let mut answer = Answer::default();
        let taken = (0..).take_while(|_| answer.take(&row).is_ok()).count();
        assert_eq!(taken, 31, "MiB of one answer");

        let mut answer = Answer::default();
        let ready = message(READY, 1);
        for _ in 0..100 {
            answer.take(&row).expect("a row");
            answer.take(&ready).expect("the end of an answer");
        }
    }
}
