//! A signature takes few touches, and nobody waits for the program.

use std::time::Instant;

use super::*;

/// The times that a typical signer waits for the program.
struct Walk {
    letters: u64,
    beside: u64,
    /// The time from each touch until the screen is redrawn whole.
    waited: Duration,
    longest: Duration,
}

/// The time for which this thread has run. If the system does not say, it is the wall clock's time,
/// which also counts the work of other programs.
fn at_work() -> Duration {
    static BEGUN: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    let begun = *BEGUN.get_or_init(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let told = told
        .as_deref()
        .and_then(|words| words.split_whitespace().next()?.parse().ok());
    told.map_or_else(|| begun.elapsed(), Duration::from_nanos)
}

fn walk(size: Size) -> Walk {
    let mut person = Person::new(context(size), By::Finger);
    let (mut waited, mut longest, mut letters) = (Duration::ZERO, Duration::ZERO, 0);
    let mut step = |person: &mut Person, touch: &mut dyn FnMut(&mut Person)| {
        let begun = at_work();
        touch(person);
        let _ = person.picture();
        let took = at_work() - begun;
        waited += took;
        longest = longest.max(took);
    };
    step(&mut person, &mut |person| person.press(ids::BEGIN));
    if person.has(ids::GO_SIGN) {
        step(&mut person, &mut |person| person.press(ids::GO_SIGN));
    }
    step(&mut person, &mut |person| {
        person.press(ids::field(Field::GivenName))
    });
    for words in [
        &["M", "a", "r", "i", "a"][..],
        &["L", "o", "p", "e", "z"],
        &["m", "a", "@", "gmail.com"],
        &["2", "0", "0", "0", "9"],
    ] {
        for key in words.iter().chain(&["next"]) {
            let at = person
                .place(iced_test::core::widget::Id::from(format!("key-{key}")))
                .center();
            step(&mut person, &mut |person| person.press_at(at));
        }
        letters += words.len() as u64;
    }
    step(&mut person, &mut |person| person.draw(LOOP));

    // The time to sign includes sealing and storing.
    let folder = tempfile::tempdir().expect("a folder");
    let campaign = Campaign::create_practice(
        &folder.path().join("campaign"),
        (*person.context.petition).clone(),
        vec![],
    )
    .expect("a campaign");
    let mut ledger =
        Ledger::open(&folder.path().join("ledger.db"), campaign.keys()).expect("a ledger");
    step(&mut person, &mut |person| {
        person.press(ids::SIGN);
        let signature = person.signed.pop().expect("a signature");
        let new = NewSignature {
            id: EntryId::random(),
            signed_at: Timestamp::now(),
            event: None,
            signature: &signature,
        };
        ledger
            .append(&new, campaign.recipients().expect("tested"))
            .expect("stored");
        person.kiosk.sealed(person.now);
        assert_eq!(
            (signature.full_name().as_str(), signature.email()),
            ("Maria Lopez", "ma@gmail.com")
        );
        assert_eq!(signature.place(), "Washington, DC 20009");
    });
    Walk {
        letters,
        beside: person.touches() - letters,
        waited,
        longest,
    }
}

#[test]
#[allow(clippy::print_stdout, reason = "the count is what the test tells")]
fn a_signature_takes_few_touches_beside_its_letters_and_no_waiting() {
    for size in [LANDSCAPE, PORTRAIT] {
        // The best of three counts, because a machine that is busy otherwise is not this program's
        // fault.
        let walks = [walk(size), walk(size), walk(size)];
        let best = walks.iter().min_by_key(|walk| walk.longest).expect("three");
        println!(
            "{} x {}: {} keys, {} touches beside them; {:.2} s of waiting in all, {} ms at most",
            size.width,
            size.height,
            best.letters,
            best.beside,
            best.waited.as_secs_f32(),
            best.longest.as_millis()
        );
        assert!(best.beside <= 12, "{}", best.beside);
        assert!(
            best.longest <= Duration::from_millis(100),
            "{:?}",
            best.longest
        );
    }
}
