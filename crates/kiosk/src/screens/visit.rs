//! One visit: the letter and the form. It begins with the first touch and ends when the person has
//! signed, starts over or goes away.

mod excuse;
mod typing;
mod view;
mod zip;

use std::cell::RefCell;

use iced::widget::canvas;
use zeroize::Zeroizing;

use crate::screens::{Outcome, form};
use crate::ui::keyboard::{Keyboard, Stroke};
use crate::ui::pad::Dot;
use crate::ui::scroll::sight::Sight;
use crate::ui::writing::{Caret, Writing};
use crate::{Action, Context, StoreFailure, ids};
use petition::signature::{self, Draft, Fault, FieldError, Place, Point, ZipPlace};
use petition::{Field, Language, Petition};

/// A message of the letter or the form.
#[derive(Clone)]
pub enum Message {
    /// Scrolls the letter by a page.
    ReadOn,
    /// There is more of the letter below what is in sight, or not.
    MoreBelow(bool),
    /// Goes from the letter to the form, on a narrow screen.
    ShowForm,
    /// Goes from the form to the letter, on a narrow screen.
    ShowLetter,
    /// Goes back to the start; everything that was written is wiped.
    StartOver,
    /// Answers that somebody is still there.
    MoreTime,
    /// Changes the text of a field.
    Edit(Field, String),
    /// A field was touched, or its focus has changed.
    Caret(Field, Caret),
    /// Presses Enter in a field.
    Enter(Field),
    /// Takes the e-mail address that was probably meant.
    TakeSlip,
    /// Chooses another city of the ZIP code.
    ChooseCity(&'static str),
    /// Offers all cities of the ZIP code.
    ShowAllCities,
    /// The box for the ink was touched where not all of it is in sight.
    ShowPad,
    /// Adds a stroke of ink.
    Draw(Vec<Dot>),
    /// Signs with a mark, for people who cannot draw.
    DrawMark,
    /// Takes the last stroke away.
    UndoStroke,
    /// Takes all ink away.
    ClearInk,
    /// Ticks or unticks the box of a consent, by its id.
    ToggleConsent(String),
    /// Says that the person has one name alone, or takes it back.
    ToggleOneName,
    /// Says that the person has no address in the United States, or takes it back.
    ToggleNoUsAddress,
    /// Shows or hides how a signature is sealed.
    ToggleHow,
    /// Strikes a key of the on-screen keyboard.
    Key(Stroke),
    /// Signs the petition.
    Sign,
}

/// Everything that a visit holds. It is wiped when it is dropped.
pub(crate) struct Visit {
    pub(crate) draft: Draft,
    /// The language of the screen, which has its own keys.
    language: Language,
    pub(crate) errors: Vec<FieldError>,
    pub(crate) ink: canvas::Cache,
    pub(crate) how: bool,
    /// The reason why the signature was not stored.
    pub(crate) failed: Option<StoreFailure>,
    /// The e-mail address that was probably meant.
    pub(crate) slip: Option<Zeroizing<String>>,
    /// The boxes for what not everybody has.
    pub(crate) offered: excuse::Offered,
    /// The city and state that the ZIP code filled in. They go when another code is typed, unless
    /// the person has changed them.
    filled: Option<ZipPlace>,
    /// True if all cities of the ZIP code are offered, and not only those that fit into a line.
    pub(crate) shows_all_cities: bool,
    /// The height of the keyboard that went when somebody began to draw. Its room stays, or the pad
    /// would move between two strokes.
    room_kept: f32,
    sealing: bool,
    /// True if a narrow screen shows the form, false if it shows the letter.
    signing: bool,
    /// True if there is more of the letter below what is in sight.
    more_below: bool,
    /// The part of the letter and of the form that was in sight, for a tablet that is turned.
    seen: [RefCell<Sight>; 2],
    /// The field that is written into, with either keyboard.
    pub(crate) writing: Writing<Field>,
}

impl Visit {
    /// Begins a visit of a person who reads `language`. If the petition has no text in that
    /// language, the person signs the text that is shown instead.
    pub(crate) fn new(language: &Language, petition: &Petition) -> Self {
        let mut draft = Draft::default();
        petition
            .text_language(language)
            .as_str()
            .clone_into(&mut draft.language);
        language.as_str().clone_into(&mut draft.form_language);
        // The id is chosen once, so the signature is stored once however often it is sent.
        draft.id = Some(uuid::Uuid::new_v4());
        Self {
            draft,
            language: language.clone(),
            errors: Vec::new(),
            ink: canvas::Cache::new(),
            how: false,
            failed: None,
            slip: None,
            offered: excuse::Offered::default(),
            filled: None,
            shows_all_cities: false,
            room_kept: 0.0,
            sealing: false,
            signing: false,
            more_below: true,
            seen: Default::default(),
            writing: Writing::default(),
        }
    }

    pub(crate) fn is_sealing(&self) -> bool {
        self.sealing
    }

    /// The height that the keyboard covers, in logical pixels.
    pub(crate) fn covered(&self, keyboard: &Keyboard) -> f32 {
        self.writing.covered(keyboard, |field| self.purpose(field))
    }

    pub(crate) fn put_keyboard_away(&mut self) {
        self.writing.put_keyboard_away();
    }

    /// Returns true while nothing was written, drawn or ticked.
    pub(crate) fn is_blank(&self) -> bool {
        let draft = &self.draft;
        let words = |field: &Field| *field != Field::Ink && !draft.text(*field).is_empty();
        !Field::ALL.iter().any(words) && draft.ink.is_empty() && draft.consents.is_empty()
    }

    pub(crate) fn not_sealed(&mut self, failure: StoreFailure) -> Action {
        self.sealing = false;
        self.failed = Some(failure);
        Action::Reveal {
            scroll: ids::FORM,
            target: ids::FAILED,
            covered: 0.0,
        }
    }

    /// A copy of the ink; the draft wipes its own.
    pub(crate) fn copy_ink(&self) -> Zeroizing<Vec<Vec<Dot>>> {
        let dots = |stroke: &Vec<Point>| stroke.iter().map(|dot| (dot.0, dot.1, dot.2)).collect();
        Zeroizing::new(self.draft.ink.iter().map(dots).collect())
    }

    pub(crate) fn take_given_name(&mut self) -> Zeroizing<String> {
        let name = if self.draft.given_name.trim().is_empty() {
            &mut self.draft.family_name
        } else {
            &mut self.draft.given_name
        };
        Zeroizing::new(std::mem::take(name).trim().to_owned())
    }

    pub(crate) fn update(
        &mut self,
        message: Message,
        context: &Context,
        keyboard: &mut Keyboard,
    ) -> Outcome {
        let petition = &*context.petition;
        let action = match message {
            Message::StartOver => return Outcome::StartOver(Action::None),
            // Every message tells that somebody is still there. They go on where they wrote.
            Message::MoreTime => self.reveal_field(keyboard),
            Message::ReadOn => Action::Page(ids::LETTER),
            Message::MoreBelow(is_more) => {
                self.more_below = is_more;
                Action::None
            }
            Message::ShowForm => self.show_form(petition, keyboard),
            Message::ShowLetter => self.show_letter(),
            Message::Edit(field, text) => self.edit(field, text, petition, keyboard),
            Message::Caret(field, caret) => self.follow(field, caret, petition, keyboard),
            Message::Enter(field) => self.go_on(field, petition, keyboard),
            Message::TakeSlip => self.take_slip(),
            Message::ChooseCity(city) => self.choose_city(city),
            Message::ShowAllCities => {
                self.shows_all_cities = true;
                Action::None
            }
            Message::ShowPad => self.show_pad(keyboard),
            Message::Draw(stroke) => self.draw(stroke, keyboard),
            Message::DrawMark => self.draw_mark(keyboard),
            Message::UndoStroke => self.undo_stroke(),
            Message::ClearInk => self.clear_ink(),
            Message::ToggleConsent(id) => self.toggle_consent(id),
            Message::ToggleOneName => self.toggle_one_name(),
            Message::ToggleNoUsAddress => self.toggle_no_us_address(),
            Message::ToggleHow => self.toggle_how(keyboard),
            Message::Key(stroke) => self.strike(&stroke, context, keyboard),
            Message::Sign => self.sign(context),
        };
        action.into()
    }

    fn show_form(&mut self, petition: &Petition, keyboard: &Keyboard) -> Action {
        self.signing = true;
        if keyboard.stays_away() {
            self.write_into_first_field(petition)
        } else {
            Action::Top(ids::FORM)
        }
    }

    fn show_letter(&mut self) -> Action {
        self.signing = false;
        self.writing.end();
        Action::None
    }

    fn edit(
        &mut self,
        field: Field,
        text: String,
        petition: &Petition,
        keyboard: &mut Keyboard,
    ) -> Action {
        self.keep_form_shown();
        if text.is_empty() {
            keyboard.begin_name();
        }
        self.draft.set_text(field, text);
        self.clear_errors_of(field);
        if field == Field::Zip {
            self.shows_all_cities = false;
            self.fill_from_zip(petition);
        }
        if field == Field::Email {
            self.slip = None;
        }
        // Somebody may have scrolled away from it, and types on a real keyboard.
        self.reveal(field, keyboard)
    }

    /// Once somebody has begun to fill in the form, it is shown however the tablet is turned.
    fn keep_form_shown(&mut self) {
        self.signing = true;
    }

    fn take_slip(&mut self) -> Action {
        if let Some(meant) = self.slip.take() {
            self.draft.set_text(Field::Email, meant.to_string());
            self.clear_errors_of(Field::Email);
        }
        Action::None
    }

    /// Brings the whole box for the ink into sight, before anything is drawn in it.
    fn show_pad(&mut self, keyboard: &Keyboard) -> Action {
        self.keep_form_shown();
        self.leave_keyboard(keyboard);
        Action::Reveal {
            scroll: ids::FORM,
            target: ids::INK,
            covered: 0.0,
        }
    }

    fn draw(&mut self, stroke: Vec<Dot>, keyboard: &Keyboard) -> Action {
        self.keep_form_shown();
        // Whoever draws has done writing, and the keyboard covers the button to sign.
        self.leave_keyboard(keyboard);
        let points = stroke.into_iter().map(|(x, y, ms)| Point(x, y, ms));
        self.draft.ink.push(points.collect());
        self.clear_errors_of(Field::Ink);
        Action::None
    }

    fn draw_mark(&mut self, keyboard: &Keyboard) -> Action {
        self.draft.ink = MARK.iter().map(|stroke| stroke.to_vec()).collect();
        self.ink.clear();
        self.clear_errors_of(Field::Ink);
        if keyboard.stays_away() {
            // The button that had the focus is not shown any more.
            Action::Focus(ids::SIGN)
        } else {
            Action::None
        }
    }

    fn undo_stroke(&mut self) -> Action {
        self.draft.ink.pop();
        self.ink.clear();
        Action::None
    }

    fn clear_ink(&mut self) -> Action {
        self.draft.ink.clear();
        self.ink.clear();
        Action::None
    }

    fn toggle_consent(&mut self, id: String) -> Action {
        self.keep_form_shown();
        match self.draft.consents.iter().position(|ticked| *ticked == id) {
            Some(index) => drop(self.draft.consents.remove(index)),
            None => self.draft.consents.push(id),
        }
        self.errors.retain(|error| error.place != Place::Consents);
        Action::None
    }

    /// Shows how a signature is sealed, or hides it. The answer stands in the foot, which the
    /// keyboard on the screen would cover.
    fn toggle_how(&mut self, keyboard: &Keyboard) -> Action {
        self.how = !self.how;
        if self.how {
            self.leave_keyboard(keyboard);
        }
        Action::None
    }

    /// Puts the keyboard on the screen away and leaves its room, so that nothing moves.
    fn leave_keyboard(&mut self, keyboard: &Keyboard) {
        if let Some(left) = self.writing.on_screen() {
            self.room_kept = self.covered(keyboard);
            // The field may be far away, so what is wrong with it is said by the button to sign.
            self.offer_slip(left);
            self.writing.end();
        }
    }

    /// Shows what is wrong with a field that was filled in and left.
    fn check_field(&mut self, field: Field, petition: &Petition) {
        self.clear_errors_of(field);
        self.offer_slip(field);
        if let Some(fault) = self.draft.field_fault(field, petition) {
            self.errors.push(FieldError {
                place: Place::Field(field),
                fault,
            });
            self.offer_excuses();
        }
    }

    /// Offers the e-mail address that was probably meant, once its field was left.
    fn offer_slip(&mut self, left: Field) {
        if left == Field::Email {
            self.slip = signature::suggest_email(&self.draft.email).map(Zeroizing::new);
        }
    }

    /// Takes the faults of a field off the screen while the person corrects it.
    fn clear_errors_of(&mut self, field: Field) {
        let depends = matches!(field, Field::Email | Field::Phone);
        self.errors.retain(|error| {
            error.place != Place::Field(field) && !(depends && error.place == Place::Consents)
        });
        self.failed = None;
    }

    fn sign(&mut self, context: &Context) -> Action {
        let petition = &*context.petition;
        self.writing.end();
        self.failed = None;
        match self.draft.check(petition) {
            Ok(signature) => {
                self.errors.clear();
                self.sealing = true;
                Action::Sign(Box::new((self.draft.id, signature)))
            }
            Err(errors) => {
                let first = errors.iter().find_map(|error| match &error.place {
                    Place::Field(field) => Some(form::whole_field(*field, context, &self.language)),
                    Place::Consents => petition
                        .consents
                        .first()
                        .map(|consent| ids::consent(&consent.id)),
                    Place::Language => None,
                });
                // Whoever presses again and mends nothing may have nothing to mend it with.
                let insists = self.errors == errors;
                self.errors = errors;
                self.offer_excuses();
                let excuse = self.open_excuse().filter(|_| insists);
                excuse
                    .or(first)
                    .map_or(Action::None, |target| Action::Reveal {
                        scroll: ids::FORM,
                        target,
                        covered: 0.0,
                    })
            }
        }
    }

    pub(crate) fn fault(&self, place: &Place) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.place == *place)
    }

    /// Returns true if the ink is refused, which colours its box.
    pub(crate) fn ink_is_faulty(&self) -> bool {
        self.errors.iter().any(|error| {
            error.place == Place::Field(Field::Ink) && error.fault != Fault::NotAskedFor
        })
    }
}

/// A cross on the line, in thousandths of the pad's width. The laws of most states take such a mark
/// for the signature of a person who cannot write one.
const MARK: [[Point; 2]; 2] = [
    [Point(440, 70, 0), Point(530, 190, 300)],
    [Point(530, 70, 500), Point(440, 190, 800)],
];
