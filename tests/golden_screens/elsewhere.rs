//! The office for readers of Arabic and of Chinese, and on large screens.

use std::sync::Arc;

use ledger::campaign::Campaign;
use petition_kiosk::office::{Context, Message, Office, Page};

use crate::office::{open, practice_key};
use crate::office_screens::{drive, events, locked, office_context, picture, roll_of_demo};
use crate::person::LANDSCAPE;
use crate::{LARGE, check, common, grown, words};

#[test]
fn the_office_elsewhere() {
    let demo = common::Demo::new(60);
    let campaign = Campaign::load(&demo.path("out/campaign")).expect("a campaign");
    let context = office_context(&events(&campaign));
    let key = practice_key(&demo.path("out/campaign"));
    let fresh = || -> Office {
        locked()
            .with_petition(Arc::new(campaign.petition.clone()))
            .with_drive(drive(&campaign))
    };
    for language in ["ar", "zh-Hans"] {
        let words = words(language);
        let shut = fresh();
        let mut tiles = vec![picture(&shut, &context, &words, LANDSCAPE, 1.0)];
        let mut office = fresh();
        open(&mut office, roll_of_demo(&demo, &campaign), &key);
        for page in [
            Page::Today,
            Page::Roll,
            Page::Duplicates,
            Page::Paper,
            Page::Stations,
            Page::Sheets,
            Page::Exports,
            Page::Campaign,
            Page::Change,
            Page::Ready,
            Page::Erase,
        ] {
            let _ = office.update(Message::Show(page));
            tiles.push(picture(&office, &context, &words, LANDSCAPE, 1.0));
        }
        check(&format!("office-{language}"), &tiles, 3);
    }
    let mut office = fresh();
    open(&mut office, roll_of_demo(&demo, &campaign), &key);
    for glass in LARGE {
        let tiles = ["en", "ar"].map(|language| {
            let words = words(language);
            let size = kiosk::growth(glass);
            let context = Context {
                size: iced_test::core::Size::new(glass.width / size, glass.height / size),
                ..context.clone()
            };
            grown(|_| office.view(&context, &words), glass)
        });
        check(&format!("large-office-today-{}", glass.width), &tiles, 2);
    }
}
