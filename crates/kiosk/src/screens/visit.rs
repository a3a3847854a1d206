//! One visit: the letter and the form, from the first touch to signing, to "Start over", or to
//! nobody being there any more.

use iced::widget::{Column, Space, canvas, column, container, row, stack};
use iced::{Alignment, Length};
use petition::say;
use zeroize::Zeroizing;

use crate::screens::{form, letter};
use crate::ui::button::{ButtonKind, button};
use crate::ui::keyboard::{self, Alphabet, KeyWords, Keyboard, Purpose, Stroke};
use crate::ui::opaque::opaque;
use crate::ui::scroll::scroll;
use crate::ui::{Element, row_dir, text, theme};
use crate::{Action, Context, Message, StoreFailure, ids};
use petition::i18n::Words;
use petition::signature::{self, Draft, Fault, FieldError, Place, Point, ZipPlace};
use petition::{Field, Language, Petition};

/// What a visit holds. All of it is wiped when it is dropped.
pub(crate) struct Visit {
    pub(crate) draft: Draft,
    /// The letters of the person's language.
    alphabet: Alphabet,
    pub(crate) errors: Vec<FieldError>,
    pub(crate) ink: canvas::Cache,
    pub(crate) how: bool,
    /// The reason why the signature was not stored.
    pub(crate) failed: Option<StoreFailure>,
    /// The e-mail address that was probably meant.
    pub(crate) slip: Option<Zeroizing<String>>,
    /// What the ZIP code filled in: gone again when another code is typed, unless the person has
    /// changed it.
    filled: Option<ZipPlace>,
    sealing: bool,
    /// On a narrow screen: whether the form is shown, or the letter.
    signing: bool,
    /// The field that the on-screen keyboard writes into, while it is shown.
    writing: Option<Field>,
    /// The field that was written into last, by whichever keyboard.
    typing: Option<Field>,
}

impl Visit {
    /// A visit of someone who reads `language`; where the petition has no text in it, they sign the
    /// one that they are shown.
    pub(crate) fn new(language: &Language, petition: &Petition) -> Self {
        let mut draft = Draft::default();
        petition
            .text_language(language)
            .as_str()
            .clone_into(&mut draft.language);
        // Chosen now: however often it is sent, this signature is stored once.
        draft.id = Some(uuid::Uuid::new_v4());
        Self {
            draft,
            alphabet: Alphabet::for_language(language.as_str()),
            errors: Vec::new(),
            ink: canvas::Cache::new(),
            how: false,
            failed: None,
            slip: None,
            filled: None,
            sealing: false,
            signing: false,
            writing: None,
            typing: None,
        }
    }

    pub(crate) fn is_sealing(&self) -> bool {
        self.sealing
    }

    /// Whether a narrow screen shows the form, and not the letter.
    pub(crate) fn shows_form(&self) -> bool {
        self.signing
    }

    /// What the keyboard covers, in logical pixels.
    pub(crate) fn covered(&self, keyboard: &Keyboard) -> f32 {
        self.writing
            .map_or(0.0, |field| keyboard.height(purpose(field)))
    }

    pub(crate) fn hide_keyboard(&mut self) {
        self.writing = None;
    }

    pub(crate) fn not_sealed(&mut self, failure: StoreFailure) {
        self.sealing = false;
        self.failed = Some(failure);
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
        hardware_keys: bool,
    ) -> Action {
        let petition = &*context.petition;
        // Who has begun to fill in the form wants to see it, however the tablet is turned.
        if matches!(
            message,
            Message::Touched(_) | Message::Typed(..) | Message::Drew(_) | Message::Agree(_)
        ) {
            self.signing = true;
        }
        match message {
            Message::Page => return Action::Page(ids::LETTER),
            Message::GoSign => {
                self.signing = true;
                return if hardware_keys {
                    first_field(petition)
                } else {
                    Action::Top(ids::FORM)
                };
            }
            Message::ReadAgain => {
                self.signing = false;
                self.writing = None;
            }
            Message::Typed(field, words) => {
                // Whoever goes on by Tab has left the field before without a touch.
                if let Some(left) = self.typing.replace(field).filter(|left| *left != field) {
                    self.look_at(left, petition);
                }
                self.draft.set_text(field, words);
                self.forgive(field);
                match field {
                    Field::Zip => self.fill_from_zip(petition),
                    Field::Email => self.slip = None,
                    _ => {}
                }
            }
            Message::TakeSlip => {
                if let Some(meant) = self.slip.take() {
                    self.draft.set_text(Field::Email, meant.to_string());
                    self.forgive(Field::Email);
                }
            }
            Message::City(city) => {
                if let Some(filled) = &mut self.filled {
                    // The chosen one is the one that was filled in, and goes with the code.
                    filled.cities.retain(|known| *known != city);
                    filled.cities.insert(0, city);
                }
                self.draft.set_text(Field::City, city.to_owned());
                self.forgive(Field::City);
            }
            Message::Touched(field) => return self.touch(field, petition, keyboard, hardware_keys),
            Message::Entered(field) => return self.go_on(field, petition, keyboard),
            Message::Drew(stroke) => {
                self.draft.ink.push(
                    stroke
                        .into_iter()
                        .map(|(x, y, ms)| Point(x, y, ms))
                        .collect(),
                );
                self.forgive(Field::Ink);
            }
            Message::Mark => {
                self.draft.ink = MARK.iter().map(|stroke| stroke.to_vec()).collect();
                self.ink.clear();
                self.forgive(Field::Ink);
                if hardware_keys {
                    // What had the focus is gone.
                    return Action::Focus(self.after_fields(petition));
                }
            }
            Message::Undo => {
                self.draft.ink.pop();
                self.ink.clear();
            }
            Message::Clear => {
                self.draft.ink.clear();
                self.ink.clear();
            }
            Message::Agree(id) => {
                match self.draft.consents.iter().position(|ticked| *ticked == id) {
                    Some(at) => drop(self.draft.consents.remove(at)),
                    None => self.draft.consents.push(id),
                }
                self.errors.retain(|error| error.place != Place::Consents);
            }
            Message::How => self.how = !self.how,
            Message::Key(Stroke::Next) => {
                if let Some(field) = self.writing {
                    return self.go_on(field, petition, keyboard);
                }
            }
            Message::Key(Stroke::Hide) => self.writing = None,
            Message::Key(stroke) => keyboard.strike(&stroke),
            Message::Sign => return self.sign(petition),
            _ => {}
        }
        Action::None
    }

    /// A field was touched: the one left before is looked at, and the keyboard comes.
    fn touch(
        &mut self,
        field: Field,
        petition: &Petition,
        keyboard: &mut Keyboard,
        hardware_keys: bool,
    ) -> Action {
        if self.writing == Some(field) {
            // The caret may be elsewhere now.
            keyboard.settle();
            return Action::None;
        }
        self.leave(petition);
        if hardware_keys {
            return Action::None;
        }
        self.write_into(field, keyboard);
        self.reveal(field, keyboard)
    }

    /// On to the next field that takes words; after the last one, the keyboard goes.
    fn go_on(&mut self, field: Field, petition: &Petition, keyboard: &mut Keyboard) -> Action {
        self.look_at(field, petition);
        let fields = form::fields_with_words(petition);
        // What the ZIP code filled in is there to be read, not to be stopped at.
        let next = fields
            .iter()
            .skip_while(|known| **known != field)
            .skip(1)
            .copied()
            .find(|next| !self.is_filled_in(*next));
        let had_keyboard = self.writing.is_some();
        match next {
            Some(next) => {
                if had_keyboard {
                    self.write_into(next, keyboard);
                }
                Action::Focus(ids::field(next))
            }
            None => {
                self.writing = None;
                if had_keyboard {
                    self.reveal(Field::Ink, keyboard)
                } else {
                    Action::Focus(self.after_fields(petition))
                }
            }
        }
    }

    /// What comes after the last field, for who goes on by Enter.
    fn after_fields(&self, petition: &Petition) -> iced::widget::Id {
        if petition.fields.asks(Field::Ink) && self.draft.ink.is_empty() {
            return ids::MARK;
        }
        petition
            .consents
            .first()
            .map_or(ids::SIGN, |consent| ids::consent(&consent.id))
    }

    fn write_into(&mut self, field: Field, keyboard: &mut Keyboard) {
        keyboard.begin(purpose(field), self.alphabet);
        let begins = matches!(
            field,
            Field::GivenName | Field::FamilyName | Field::City | Field::State
        ) && self.draft.text(field).is_empty();
        keyboard.shift = begins && self.alphabet.is_latin();
        self.writing = Some(field);
    }

    fn reveal(&self, field: Field, keyboard: &Keyboard) -> Action {
        Action::Reveal {
            scroll: ids::FORM,
            target: ids::field(field),
            covered: self.covered(keyboard),
        }
    }

    fn leave(&mut self, petition: &Petition) {
        if let Some(left) = self.writing {
            self.look_at(left, petition);
        }
    }

    /// City and state, from the ZIP code: where nothing stands, or what the code before filled in.
    fn fill_from_zip(&mut self, petition: &Petition) {
        let before = self.filled.take();
        let place = signature::zip_place(&self.draft.zip);
        let was = |field: Field, draft: &Draft| {
            let ours = before.as_ref().map(|place| {
                if field == Field::State {
                    place.state
                } else {
                    place.cities[0]
                }
            });
            let words = draft.text(field);
            petition.fields.asks(field) && (words.is_empty() || Some(words) == ours)
        };
        for field in [Field::City, Field::State] {
            if was(field, &self.draft) {
                let words = place.as_ref().map_or("", |place| {
                    if field == Field::State {
                        place.state
                    } else {
                        place.cities[0]
                    }
                });
                self.draft.set_text(field, words.to_owned());
                self.forgive(field);
            }
        }
        self.filled = place;
    }

    /// Whether what stands in a field came from the ZIP code.
    fn is_filled_in(&self, field: Field) -> bool {
        let Some(place) = &self.filled else {
            return false;
        };
        match field {
            Field::City => place
                .cities
                .first()
                .is_some_and(|city| *city == self.draft.city),
            Field::State => place.state == self.draft.state,
            _ => false,
        }
    }

    /// Other cities of the ZIP code, while the one that it filled in stands.
    pub(crate) fn other_cities(&self) -> &[&'static str] {
        match &self.filled {
            Some(place) if self.is_filled_in(Field::City) => {
                place.cities.get(1..).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// Shows what is wrong with a field that was filled and left.
    fn look_at(&mut self, field: Field, petition: &Petition) {
        self.forgive(field);
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

    /// While a field is being mended it is not called wrong.
    fn forgive(&mut self, field: Field) {
        let depends = matches!(field, Field::Email | Field::Phone);
        self.errors.retain(|error| {
            error.place != Place::Field(field) && !(depends && error.place == Place::Consents)
        });
        self.failed = None;
    }

    fn sign(&mut self, petition: &Petition) -> Action {
        self.writing = None;
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

    /// Whether the ink is refused, for the colour of its box.
    pub(crate) fn ink_is_faulty(&self) -> bool {
        self.errors.iter().any(|error| {
            error.place == Place::Field(Field::Ink) && error.fault != Fault::NotAskedFor
        })
    }

    pub(crate) fn view<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
        seconds_left: Option<u64>,
    ) -> Element<'a, Message> {
        let name = self.draft.name();
        let rtl = words.language().is_right_to_left();
        let covered = self.covered(keyboard);
        let screen: Element<'a, Message> = if context.is_wide() {
            let letter = column![
                page(context, words, &name, theme::XL),
                reading_bar(words, rtl)
            ];
            let letter = container(letter)
                .width(Length::FillPortion(57))
                .height(Length::Fill)
                .style(theme::area(|of| of.page));
            let form = container(self.form(context, words, keyboard, covered))
                .width(Length::FillPortion(43))
                .height(Length::Fill);
            let line = container(Space::new().width(1.0).height(Length::Fill))
                .style(theme::area(|of| of.rule));
            row_dir(rtl, vec![letter.into(), line.into(), form.into()])
                .height(Length::Fill)
                .into()
        } else if self.signing {
            let back = button(say!(words, "kiosk-read-again"), ButtonKind::Plain)
                .id(ids::READ_AGAIN)
                .on_press(Message::ReadAgain);
            let head = row_dir(
                rtl,
                vec![
                    back.into(),
                    Space::new().width(Length::Fill).into(),
                    start_over(words),
                ],
            );
            // Where keyboard and field need the room, the way back waits until they are done.
            let head = (covered == 0.0 || context.size.height >= 600.0)
                .then(|| container(head).padding([theme::M, theme::XL]));
            column![
                container(Column::new().push(head)),
                self.form(context, words, keyboard, covered)
            ]
            .into()
        } else {
            let letter = container(page(context, words, &name, theme::XL))
                .height(Length::Fill)
                .style(theme::area(|of| of.page));
            let go = button(say!(words, "kiosk-go-sign"), ButtonKind::Primary)
                .id(ids::GO_SIGN)
                .width(Length::Fill)
                .on_press(Message::GoSign);
            let bar: Element<'a, Message> = if context.size.width >= 560.0 {
                row_dir(rtl, vec![start_over(words), read_on(words), go.into()])
                    .spacing(theme::M)
                    .align_y(Alignment::Center)
                    .into()
            } else {
                let small = row_dir(
                    rtl,
                    vec![
                        start_over(words),
                        Space::new().width(Length::Fill).into(),
                        read_on(words),
                    ],
                );
                column![small, go].spacing(theme::S).into()
            };
            column![letter, container(bar).padding(theme::M).width(Length::Fill)].into()
        };
        let keys = self.writing.map(|field| {
            column![
                Space::new().height(Length::Fill),
                keyboard::keys(
                    keyboard,
                    purpose(field),
                    &KeyWords::new(words),
                    Message::Key
                )
            ]
        });
        let question = seconds_left.map(|seconds| still_there(words, seconds));
        let mut layers = stack![screen].width(Length::Fill).height(Length::Fill);
        layers = layers.push(keys);
        layers.push(question).into()
    }

    fn form<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        keyboard: &Keyboard,
        covered: f32,
    ) -> Element<'a, Message> {
        let form = form::form(self, context, words);
        let padded = container(form)
            .center_x(Length::Fill)
            .padding(iced::Padding {
                bottom: theme::L + covered,
                ..iced::Padding::from([theme::L, theme::XL])
            });
        keyboard::feed(keyboard, scroll(ids::FORM, padded).height(Length::Fill))
    }
}

/// The caret in the first field.
pub(crate) fn first_field(petition: &Petition) -> Action {
    form::fields_with_words(petition)
        .first()
        .map_or(Action::None, |field| Action::Focus(ids::field(*field)))
}

/// A mark, such as the law of most states takes for the signature of whoever cannot write one: a
/// cross on the line, in thousandths of the pad's width.
const MARK: [[Point; 2]; 2] = [
    [Point(440, 70, 0), Point(530, 190, 300)],
    [Point(530, 70, 500), Point(440, 190, 800)],
];

/// Which keys a field wants.
fn purpose(field: Field) -> Purpose {
    match field {
        Field::Email => Purpose::Email,
        Field::Zip | Field::Phone => Purpose::Digits,
        _ => Purpose::Words,
    }
}

fn page<'a>(context: &'a Context, words: &Words, name: &str, sides: f32) -> Element<'a, Message> {
    let letter = container(letter::letter(&context.petition, words, name))
        .center_x(Length::Fill)
        .padding([theme::XL, sides]);
    scroll(ids::LETTER, letter)
        .height(Length::Fill)
        .width(Length::Fill)
        .into()
}

fn reading_bar<'a>(words: &Words, rtl: bool) -> Element<'a, Message> {
    let bar = row_dir(
        rtl,
        vec![
            start_over(words),
            Space::new().width(Length::Fill).into(),
            read_on(words),
        ],
    );
    container(bar).padding([theme::M, theme::XL]).into()
}

/// A page further: for who cannot drag, and for those who do not know that they can.
fn read_on<'a>(words: &Words) -> Element<'a, Message> {
    button(say!(words, "kiosk-read-on"), ButtonKind::Plain)
        .id(ids::PAGE)
        .on_press(Message::Page)
        .into()
}

fn start_over<'a>(words: &Words) -> Element<'a, Message> {
    button(say!(words, "kiosk-start-over"), ButtonKind::Plain)
        .id(ids::START_OVER)
        .on_press(Message::StartOver)
        .into()
}

/// Whoever went away without a word must not leave one behind: nothing of the form is seen behind
/// the question.
fn still_there<'a>(words: &Words, seconds: u64) -> Element<'a, Message> {
    let rtl = words.language().is_right_to_left();
    let question = column![
        text::display(say!(words, "kiosk-still-there")),
        text::centred(
            text::body(say!(words, "kiosk-still-there-text", seconds = seconds)),
            rtl
        ),
        button(say!(words, "kiosk-more-time"), ButtonKind::Primary)
            .id(ids::MORE_TIME)
            .height(72.0)
            .on_press(Message::MoreTime),
        button(say!(words, "kiosk-start-over"), ButtonKind::Plain)
            .id(ids::LEAVE_FORM)
            .on_press(Message::StartOver),
    ];
    let question = question
        .spacing(theme::L)
        .align_x(Alignment::Center)
        .max_width(620);
    let card = container(row![question])
        .center(Length::Fill)
        .padding(theme::XL)
        .style(theme::area(|of| of.paper));
    opaque(card)
}
