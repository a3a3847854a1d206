//! A usual station, and its receipt.

use std::sync::Arc;

use iced_test::core::Size;
use kiosk::ui::matrix::Matrix;
use kiosk::ui::theme::Appearance;
use kiosk::{Context, Machine, PracticeState, Receipt, ReceiptState, TurnInState};
use petition::Petition;
use petition::qr::{Code, Correction};

/// The context of a usual station.
pub(crate) fn context(size: Size) -> Context {
    let petition = Petition::bundled().expect("the bundled petition");
    let address = "https://example.org/protect?source=dupont-circle";
    let code = Code::new(address, Correction::default()).expect("a code");
    Context {
        petition: Arc::new(petition),
        retention: None,
        is_over: false,
        event: Some("Dupont Circle".to_owned()),
        station_name: None,
        events: vec!["Dupont Circle".to_owned(), "Union Market".to_owned()],
        shift: None,
        goal: None,
        shows_count: true,
        appearance: Appearance::Light,
        moves: true,
        staff_language: None,
        machine: Machine::default(),
        practice: false,
        practice_pin: None,
        leads_back: false,
        practice_state: PracticeState::Idle,
        collecting: true,
        count: 12,
        count_today: 3,
        head: "7f3a 91c2 04bd".to_owned(),
        drive_words: "legal winner thank year wave sausage".to_owned(),
        station_words: "helmet wire theme else mushroom sweet".to_owned(),
        receipt: ReceiptState::Idle,
        turn_in: TurnInState::Idle,
        trouble: Vec::new(),
        qr_code: Some(Matrix {
            side: code.side(),
            modules: code.modules().to_vec(),
        }),
        short_address: "example.org/protect".to_owned(),
        size,
    }
}

/// A receipt of a shift with 34 signatures.
pub(crate) fn receipt() -> Box<Receipt> {
    let code = Code::new(&"PK2:7F3A91C204BD".repeat(15), Correction::default()).expect("a code");
    Box::new(Receipt {
        count: 34,
        shift: "Nov 24, 2026, 14:05 – Nov 24, 2026, 18:02".to_owned(),
        event: "Dupont Circle".to_owned(),
        head: "7f3a 91c2 04bd".to_owned(),
        mirrored: "1 – 212".to_owned(),
        station_words: "helmet wire theme else mushroom sweet".to_owned(),
        drive_words: "legal winner thank year wave sausage".to_owned(),
        code: Matrix {
            side: code.side(),
            modules: code.modules().to_vec(),
        },
    })
}
