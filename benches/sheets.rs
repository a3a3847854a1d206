//! Measures the parts of a sheet: `cargo bench --bench sheets`. For a comparison with other
//! writers, see benches/side-by-side.

#![allow(clippy::expect_used, reason = "a bench stops when it cannot go on")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use petition::Petition;
use petition::i18n::Words;
use petition::number::{Series, SheetNumber};
use petition::practice::Queue;
use petition::qr::{Code, Correction};
use petition::signature::Signature;
use print::{BlankSheets, CreationDate, Heading, Layout, Line, SheetWords, SignedSheets};

const CREATED: CreationDate = CreationDate {
    year: 2026,
    month: 11,
    day: 24,
    hour: 9,
    minute: 8,
    second: 0,
};
const ADDRESS: &str = "https://example.org/protect?source=dupont-circle";

fn heading(petition: &Petition) -> Heading {
    Heading {
        address: Some(ADDRESS.to_owned()),
        short_address: "example.org/protect".to_owned(),
        ..Heading::new(petition, petition.language(), None)
    }
}

fn signers(petition: &Petition, count: usize) -> Vec<Signature> {
    Queue::new(1, petition, 1)
        .take(count)
        .map(|visitor| visitor.draft.check(petition).expect("a signature"))
        .collect()
}

/// Signed sheets with different numbers of lines. They need shaping, ink and deflate, and once a
/// volume the fonts.
fn signed(bench: &mut Criterion) {
    let petition = Petition::bundled().expect("the bundled petition");
    let heading = heading(&petition);
    let mut group = bench.benchmark_group("signed");
    group.sample_size(20);
    for count in [0, 10, 1_000] {
        let signers = signers(&petition, count);
        let lines: Vec<Line<'_>> = signers
            .iter()
            .map(|signature| Line {
                name: signature.full_name(),
                place: signature.place(),
                date: "Nov 24, 2026".to_owned(),
                ink: signature.ink(),
            })
            .collect();
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(format!("{count} lines"), |bench| {
            bench.iter(|| {
                let request = SignedSheets {
                    heading: &heading,
                    lines: &lines,
                    first_number: 1,
                    first_page: 1,
                    total_pages: 1,
                    series: Series::from_bytes(&[0; 16]),
                    first_sheet: 1,
                    part: "",
                    undated: false,
                    notice: "",
                    layout: Layout::Letter,
                    created: CREATED,
                    words: SheetWords::new(&Words::english()),
                };
                black_box(print::signed(&request, &|_| true).expect("sheets"))
            });
        });
    }
    group.finish();
}

/// Blank sheets, each with its own code.
fn blank(bench: &mut Criterion) {
    let petition = Petition::bundled().expect("the bundled petition");
    let heading = heading(&petition);
    let numbers: Vec<SheetNumber> = (1..=100)
        .map(|number| SheetNumber {
            series: Series::from_bytes(&[0; 16]),
            number,
        })
        .collect();
    let mut group = bench.benchmark_group("blank");
    group.sample_size(20).throughput(Throughput::Elements(100));
    group.bench_function("100 sheets", |bench| {
        bench.iter_batched(
            || SheetWords::new(&Words::english()),
            |words| {
                let request = BlankSheets {
                    heading: &heading,
                    fields: &petition.fields,
                    consents: &["E-mail me about this campaign".to_owned()],
                    only_way: Some(petition::Way::Email),
                    notice: "Your name, place, signature and the day you sign go to Congress.",
                    numbers: &numbers,
                    event: "Dupont Circle",
                    layout: Layout::Letter,
                    created: CREATED,
                    words,
                };
                black_box(print::blank(&request).expect("sheets"))
            },
            BatchSize::SmallInput,
        );
    });
    group.finish();
    bench.bench_function("one code", |bench| {
        bench.iter(|| Code::new(black_box(ADDRESS), Correction::Medium).expect("a code"))
    });
}

criterion_group!(benches, signed, blank);
criterion_main!(benches);
