//! One visit: the letter and the form. It begins with the first touch and ends when the person has
//! signed, starts over or goes away.

mod view;
mod zip;

use iced::widget::canvas;
use zeroize::Zeroizing;

use crate::screens::{Outcome, form};
use crate::ui::keyboard::{Keyboard, Purpose, Stroke};
use crate::ui::pad::Dot;
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
    /// The city and state that the ZIP code filled in. They go when another code is typed, unless
    /// the person has changed them.
    filled: Option<ZipPlace>,
    sealing: bool,
    /// True if a narrow screen shows the form, false if it shows the letter.
    signing: bool,
    /// True if there is more of the letter below what is in sight.
    more_below: bool,
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
            filled: None,
            sealing: false,
            signing: false,
            more_below: true,
            writing: Writing::default(),
        }
    }

    pub(crate) fn is_sealing(&self) -> bool {
        self.sealing
    }

    /// The height that the keyboard covers, in logical pixels.
    pub(crate) fn covered(&self, keyboard: &Keyboard) -> f32 {
        self.writing.covered(keyboard, purpose)
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
        reveal(ids::FAILED)
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
            // Every message tells that somebody is still there.
            Message::MoreTime => Action::None,
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
            Message::Draw(stroke) => self.draw(stroke),
            Message::DrawMark => self.draw_mark(petition, keyboard),
            Message::UndoStroke => self.undo_stroke(),
            Message::ClearInk => self.clear_ink(),
            Message::ToggleConsent(id) => self.toggle_consent(id),
            Message::ToggleHow => self.toggle_how(),
            Message::Key(stroke) => self.strike(&stroke, petition, keyboard),
            Message::Sign => self.sign(petition),
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
            self.fill_from_zip(petition);
        }
        if field == Field::Email {
            self.slip = None;
        }
        Action::None
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

    fn draw(&mut self, stroke: Vec<Dot>) -> Action {
        self.keep_form_shown();
        let points = stroke.into_iter().map(|(x, y, ms)| Point(x, y, ms));
        self.draft.ink.push(points.collect());
        self.clear_errors_of(Field::Ink);
        Action::None
    }

    fn draw_mark(&mut self, petition: &Petition, keyboard: &Keyboard) -> Action {
        self.draft.ink = MARK.iter().map(|stroke| stroke.to_vec()).collect();
        self.ink.clear();
        self.clear_errors_of(Field::Ink);
        if keyboard.stays_away() {
            // The button that had the focus is not shown any more.
            Action::Focus(self.after_fields(petition))
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

    fn toggle_how(&mut self) -> Action {
        self.how = !self.how;
        if self.how {
            reveal(ids::ANSWER)
        } else {
            Action::None
        }
    }

    fn strike(&mut self, stroke: &Stroke, petition: &Petition, keyboard: &mut Keyboard) -> Action {
        match stroke {
            Stroke::Next => {
                if let Some(field) = self.writing.on_screen() {
                    return self.go_on(field, petition, keyboard);
                }
            }
            Stroke::Hide => {
                if let Some(left) = self.writing.on_screen() {
                    self.check_field(left, petition);
                }
                self.writing.end();
            }
            Stroke::Write(_)
            | Stroke::Offer(_)
            | Stroke::Replace(_)
            | Stroke::Back
            | Stroke::Shift
            | Stroke::Turn(_)
            | Stroke::Alphabet => keyboard.strike(stroke),
        }
        Action::None
    }

    /// Follows the caret: checks the field that was left, and shows the keyboard for another.
    fn follow(
        &mut self,
        field: Field,
        caret: Caret,
        petition: &Petition,
        keyboard: &mut Keyboard,
    ) -> Action {
        self.keep_form_shown();
        let change = self.writing.follow(field, caret, keyboard);
        if let Some(left) = change.left {
            self.check_field(left, petition);
        }
        match change.begun {
            Some(begun) => {
                self.begin(begun, keyboard);
                self.reveal(begun, keyboard)
            }
            None => Action::None,
        }
    }

    /// Goes on to the next field that takes words. After the last one, the keyboard goes.
    fn go_on(&mut self, field: Field, petition: &Petition, keyboard: &mut Keyboard) -> Action {
        self.check_field(field, petition);
        let fields = form::fields_with_words(petition);
        // Fields that the ZIP code has filled in are skipped.
        let next = fields
            .iter()
            .skip_while(|known| **known != field)
            .skip(1)
            .copied()
            .find(|next| !self.is_filled_in(*next));
        let had_keyboard = self.writing.on_screen().is_some();
        match next {
            Some(next) => {
                self.writing.go_on(next);
                if had_keyboard {
                    self.begin(next, keyboard);
                }
                Action::Focus(ids::field(next))
            }
            None => {
                self.writing.end();
                if had_keyboard {
                    self.reveal(Field::Ink, keyboard)
                } else {
                    Action::Focus(self.after_fields(petition))
                }
            }
        }
    }

    /// The widget after the last field, for people who go on with Enter.
    fn after_fields(&self, petition: &Petition) -> iced::widget::Id {
        if petition.fields.asks(Field::Ink) && self.draft.ink.is_empty() {
            return ids::MARK;
        }
        petition
            .consents
            .first()
            .map_or(ids::SIGN, |consent| ids::consent(&consent.id))
    }

    /// Shows the keys for a field.
    fn begin(&self, field: Field, keyboard: &mut Keyboard) {
        let is_empty = self.draft.text(field).is_empty();
        let id = ids::field(field);
        keyboard.begin(id, purpose(field), self.language.as_str(), is_empty);
    }

    /// Moves the caret into the first field, for people who use a real keyboard.
    pub(crate) fn write_into_first_field(&mut self, petition: &Petition) -> Action {
        match form::fields_with_words(petition).first() {
            Some(field) => {
                self.writing.write_into(*field);
                Action::Focus(ids::field(*field))
            }
            None => Action::None,
        }
    }

    /// Scrolls to the field that is written into.
    pub(crate) fn reveal_field(&self, keyboard: &Keyboard) -> Action {
        self.writing
            .field()
            .map_or(Action::None, |field| self.reveal(field, keyboard))
    }

    fn reveal(&self, field: Field, keyboard: &Keyboard) -> Action {
        Action::Reveal {
            scroll: ids::FORM,
            target: ids::field(field),
            covered: self.covered(keyboard),
        }
    }

    /// Shows what is wrong with a field that was filled in and left.
    fn check_field(&mut self, field: Field, petition: &Petition) {
        self.clear_errors_of(field);
        if field == Field::Email {
            self.slip = signature::suggest_email(&self.draft.email).map(Zeroizing::new);
        }
        if let Some(fault) = self.draft.field_fault(field, petition) {
            self.errors.push(FieldError {
                place: Place::Field(field),
                fault,
            });
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

    fn sign(&mut self, petition: &Petition) -> Action {
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
                    Place::Field(field) => Some(ids::field(*field)),
                    Place::Consents => petition
                        .consents
                        .first()
                        .map(|consent| ids::consent(&consent.id)),
                    Place::Language => None,
                });
                self.errors = errors;
                first.map_or(Action::None, |target| Action::Reveal {
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

/// Scrolls the form to something at its end.
fn reveal(target: iced::widget::Id) -> Action {
    Action::Reveal {
        scroll: ids::FORM,
        target,
        covered: 0.0,
    }
}

/// A cross on the line, in thousandths of the pad's width. The laws of most states take such a mark
/// for the signature of a person who cannot write one.
const MARK: [[Point; 2]; 2] = [
    [Point(440, 70, 0), Point(530, 190, 300)],
    [Point(530, 70, 500), Point(440, 190, 800)],
];

/// The kind of keys for a field.
fn purpose(field: Field) -> Purpose {
    match field {
        Field::Email => Purpose::Email,
        Field::Zip | Field::Phone => Purpose::Digits,
        Field::GivenName | Field::FamilyName | Field::City | Field::State => Purpose::Name,
        Field::Street | Field::Comment | Field::Ink => Purpose::Words,
    }
}
