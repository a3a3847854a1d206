//! Work beside the thread that draws.

use iced::Task;
use iced::futures::channel::oneshot;

/// Does `work` on a thread of its own and says what came of it. If that thread dies, `lost` is said
/// in its place: whoever waits is never left waiting.
pub(super) fn background<T, Message>(
    work: impl FnOnce() -> T + Send + 'static,
    lost: T,
    done: impl Fn(T) -> Message + Send + 'static,
) -> Task<Message>
where
    T: Send + 'static,
    Message: Send + 'static,
{
    let (tell, told) = oneshot::channel();
    let started = std::thread::Builder::new()
        .name("work".to_owned())
        .spawn(move || {
            // Nobody listens any more: the program is being closed.
            let _ = tell.send(work());
        });
    if let Err(error) = started {
        tracing::error!(%error, "no thread");
    }
    Task::perform(async move { told.await.unwrap_or(lost) }, done)
}
