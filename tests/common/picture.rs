//! A screen as pixels, drawn without a window.

use std::time::Instant;

use iced_test::core::{Event, Size, clipboard, mouse, renderer::Headless, window};
use iced_test::renderer::Renderer;
use iced_test::runtime::UserInterface;

/// The pixels of a screen.
pub(crate) struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Red, green, blue and opacity, row by row.
    pub(crate) pixels: Vec<u8>,
}

impl Picture {
    /// Draws a user interface; `size` is in logical pixels, and each of those is `scale` pixels of
    /// the glass wide.
    pub(crate) fn draw<M>(
        interface: &mut UserInterface<'_, M, iced::Theme, Renderer>,
        renderer: &mut Renderer,
        size: Size,
        scale: f32,
        theme: &iced::Theme,
        now: Instant,
    ) -> Self {
        let mut messages = Vec::new();
        let redraw = [Event::Window(window::Event::RedrawRequested(now))];
        interface.update(
            &redraw,
            mouse::Cursor::Unavailable,
            renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        let palette = theme.palette();
        let style = iced_test::core::renderer::Style {
            text_color: palette.text,
        };
        interface.draw(renderer, theme, &style, mouse::Cursor::Unavailable);
        let (width, height) = (
            (size.width * scale).round() as u32,
            (size.height * scale).round() as u32,
        );
        let pixels = renderer.screenshot(Size::new(width, height), scale, palette.background);
        Self {
            width,
            height,
            pixels,
        }
    }
}
