//! The size of the window, and the scale at which a surface is drawn in it.

use iced::{Size, Task, window};

use super::{App, Message, Surface};

/// The size of the window, as the toolkit measured it at a scale.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measure {
    /// The number of this measure.
    number: u64,
    /// The scale at which it was taken.
    scale: f32,
    /// The size in pixels of that scale.
    size: Size,
}

impl App {
    /// The scale at which everything is drawn. All grows with the screen, and a signer may choose
    /// larger letters.
    pub(super) fn scale(&self) -> f32 {
        match (&self.surface, &self.station) {
            (Surface::Kiosk, Some(running)) => self.kiosk_scale(running.kiosk.scale()),
            (Surface::Kiosk, None) => 1.0,
            (Surface::Setup(_) | Surface::Office(_), _) => kiosk::growth(self.size),
        }
    }

    /// The scale of the kiosk's screens, if a signer has chosen letters that are `chosen` times as
    /// large. Like [`kiosk::growth`], it is a number of eighths.
    pub(super) fn kiosk_scale(&self, chosen: f32) -> f32 {
        (8.0 * chosen * kiosk::growth(self.size)).floor() / 8.0
    }

    /// The size of a page of the first run or of the office, in pixels of its own scale.
    pub(super) fn page_size(&self) -> Size {
        let scale = kiosk::growth(self.size);
        Size::new(self.size.width / scale, self.size.height / scale)
    }

    /// Fits the surface to a window that has this size, in pixels of the current scale.
    pub(super) fn resize(&mut self, size: Size) -> Task<Message> {
        let fitted = self.fit(size, self.scale());
        // A window that opens tells several sizes at once. The first may change the scale, and the
        // toolkit has counted the others by the scale before. So it is asked once all have come.
        fitted.chain(self.measure())
    }

    fn fit(&mut self, size: Size, scale: f32) -> Task<Message> {
        self.size = Size::new(size.width * scale, size.height * scale);
        let page = self.page_size();
        if let Surface::Setup(setup) = &mut self.surface {
            setup.resize(page);
        }
        self.refresh();
        self.resized()
    }

    fn measure(&mut self) -> Task<Message> {
        self.measured += 1;
        let (number, scale) = (self.measured, self.scale());
        window::latest().and_then(window::size).map(move |size| {
            Message::Measured(Measure {
                number,
                scale,
                size,
            })
        })
    }

    /// Takes over what the window was measured to be, if it was not measured again since.
    pub(super) fn measured(&mut self, measure: Measure) -> Task<Message> {
        let Measure {
            number,
            scale,
            size,
        } = measure;
        let differs = |own: f32, measured: f32| (own - scale * measured).abs() > 1.0;
        let is_right =
            !differs(self.size.width, size.width) && !differs(self.size.height, size.height);
        if number != self.measured || is_right {
            return Task::none();
        }
        let fitted = self.fit(size, scale);
        fitted.chain(self.measure())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::Paths;

    fn first_run() -> App {
        let folder = tempfile::tempdir().expect("a folder");
        App::new(None, Paths::inside(folder.path()), true)
    }

    /// The toolkit tells of a window of 1920 by 1080 twice, and counts both at 100 %.
    #[test]
    fn a_size_that_was_counted_by_the_scale_before_is_measured_again() {
        let mut app = first_run();
        let full = Size::new(1_920.0, 1_080.0);
        drop(app.resize(full));
        assert_eq!((app.size, app.scale()), (full, 1.25));
        drop(app.resize(full));
        assert_ne!(app.size, full, "nothing tells that it was counted wrong");
        let late = Measure {
            number: app.measured - 1,
            scale: 1.0,
            size: Size::new(640.0, 400.0),
        };
        drop(app.measured(late));
        assert_ne!(app.size, Size::new(640.0, 400.0), "it was measured since");
        let scale = app.scale();
        let measure = Measure {
            number: app.measured,
            scale,
            size: Size::new(full.width / scale, full.height / scale),
        };
        drop(app.measured(measure));
        assert_eq!((app.size, app.scale()), (full, 1.25));
    }

    #[test]
    fn the_kiosk_fills_the_screen_at_every_size_and_larger_letters_are_larger_still() {
        let mut app = first_run();
        for ((width, height), usual, largest) in [
            ((1_280.0, 800.0), 1.0, 2.0),
            ((360.0, 640.0), 1.0, 2.0),
            ((1_920.0, 1_080.0), 1.25, 2.5),
            ((2_736.0, 1_824.0), 2.125, 4.25),
        ] {
            app.size = Size::new(width, height);
            let scales = [app.kiosk_scale(1.0), app.kiosk_scale(2.0)];
            assert_eq!(scales, [usual, largest], "{width}");
        }
        app.size = Size::new(2_736.0, 1_824.0);
        assert_eq!(app.kiosk_scale(1.5), 3.125, "whole eighths");
    }

    #[test]
    fn the_first_run_fills_the_screen_at_every_size() {
        for ((width, height), scale) in [
            ((1_280.0, 800.0), 1.0),
            ((800.0, 1_280.0), 1.0),
            ((360.0, 640.0), 1.0),
            ((1_920.0, 1_080.0), 1.25),
            ((1_080.0, 1_920.0), 1.25),
            ((2_736.0, 1_824.0), 2.125),
            ((5_120.0, 2_880.0), 3.0),
        ] {
            let mut app = first_run();
            drop(app.resize(Size::new(width, height)));
            assert!((app.scale() - scale).abs() < f32::EPSILON, "{width}");
            let page = app.page_size();
            assert!(width < 1_280.0 || page.width / 1_280.0 < 1.35, "{page:?}");
            assert!((page.width * scale - width).abs() < 0.1, "{page:?}");
        }
    }
}
