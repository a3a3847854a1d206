//! Decodes the images in a PDF to grey pictures.

use hayro_syntax::object::dict::keys;
use hayro_syntax::object::stream::{ImageColorSpace, ImageDecodeParams};
use hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use hayro_syntax::page::Resources;

use super::super::grey::Grey;
use super::super::pictures::{MOST_PIXELS, brightness, grey};
use super::paper::Picture;

/// The number of colour spaces that may be defined by another one.
const DEEPEST: usize = 4;
/// The most numbers that a pixel has, by the specification of PDF.
const MOST_CHANNELS: usize = 32;

/// The meaning of the numbers of a pixel.
enum Colours {
    Grey,
    Rgb,
    Cmyk,
    /// Inks of any colour, where 0 is bare paper.
    Inks(usize),
    /// The brightness of each colour of a palette.
    Palette(Vec<u8>),
}

impl Colours {
    /// Reads a colour space. `None` if it is not known.
    fn new(object: &Object<'_>, resources: &Resources<'_>, depth: usize) -> Option<Self> {
        if depth == 0 {
            return None;
        }
        if let Object::Name(name) = object {
            return match name.as_ref() {
                keys::DEVICE_GRAY | b"G" | b"CalGray" => Some(Self::Grey),
                keys::DEVICE_RGB | b"RGB" | b"CalRGB" => Some(Self::Rgb),
                keys::DEVICE_CMYK | b"CMYK" => Some(Self::Cmyk),
                _ => Self::new(&resources.get_color_space(name)?, resources, depth - 1),
            };
        }
        let mut items = object.clone().into_array()?.flex_iter();
        match items.next::<Name<'_>>()?.as_ref() {
            b"CalGray" | keys::DEVICE_GRAY | b"G" => Some(Self::Grey),
            b"CalRGB" | keys::DEVICE_RGB | b"RGB" => Some(Self::Rgb),
            keys::DEVICE_CMYK | b"CMYK" => Some(Self::Cmyk),
            b"ICCBased" => {
                Self::of_channels(items.next::<Stream<'_>>()?.dict().get::<u8>(keys::N)?)
            }
            b"Separation" => Some(Self::Inks(1)),
            b"DeviceN" => Some(Self::Inks(items.next::<Array<'_>>()?.raw_iter().count())),
            b"Indexed" | b"I" => {
                let base = Self::new(&items.next::<Object<'_>>()?, resources, depth - 1)?;
                let _highest = items.next::<i32>()?;
                let table = match items.next::<Object<'_>>()? {
                    Object::String(text) => text.as_bytes().to_vec(),
                    Object::Stream(stream) => stream.decoded_data().ok()?.into_owned(),
                    _ => return None,
                };
                let colours = table.chunks_exact(base.channels().max(1));
                Some(Self::Palette(
                    colours.map(|colour| base.brightness(colour)).collect(),
                ))
            }
            _ => None,
        }
    }

    fn of_channels(channels: u8) -> Option<Self> {
        match channels {
            1 => Some(Self::Grey),
            3 => Some(Self::Rgb),
            4 => Some(Self::Cmyk),
            _ => None,
        }
    }

    /// The number of numbers that a pixel has.
    fn channels(&self) -> usize {
        match self {
            Self::Grey | Self::Palette(_) => 1,
            Self::Rgb => 3,
            Self::Cmyk => 4,
            Self::Inks(inks) => *inks,
        }
    }

    fn brightness(&self, channels: &[u8]) -> u8 {
        match (self, channels) {
            (Self::Palette(table), [index, ..]) => {
                table.get(usize::from(*index)).copied().unwrap_or(u8::MAX)
            }
            (Self::Rgb, [red, green, blue, ..]) => brightness(*red, *green, *blue),
            (Self::Cmyk, [cyan, magenta, yellow, black, ..]) => {
                of_inks(&[brightness(*cyan, *magenta, *yellow), *black])
            }
            (Self::Inks(_), inks) => of_inks(inks),
            (_, [grey, ..]) => *grey,
            _ => u8::MAX,
        }
    }
}

/// The brightness of paper under inks that each take their part of the light.
fn of_inks(inks: &[u8]) -> u8 {
    let light = inks
        .iter()
        .fold(255, |light, ink| light * (255 - u32::from(*ink)) / 255);
    u8::try_from(light).unwrap_or(u8::MAX)
}

/// Decodes an image with its mask. `left` is the number of pixels that the page may still decode.
pub(super) fn picture(
    stream: &Stream<'_>,
    resources: &Resources<'_>,
    left: &mut usize,
) -> Option<Picture> {
    let dict = stream.dict();
    if is_stencil(dict) {
        return Some(Picture {
            pixels: None,
            opacity: Some(mask(stream, left)?),
        });
    }
    let colours = either::<Object<'_>>(dict, b"CS", keys::COLORSPACE)
        .and_then(|space| Colours::new(&space, resources, DEEPEST));
    let pixels = decoded(stream, colours, left)?;
    // Without its mask a picture is shown whole, which is better than not at all.
    let opacity = dict
        .get::<Stream<'_>>(keys::SMASK)
        .or_else(|| dict.get::<Stream<'_>>(keys::MASK))
        .and_then(|stream| mask(&stream, left));
    Some(Picture {
        pixels: Some(pixels),
        opacity,
    })
}

/// Decodes a mask. Brighter pixels hide more.
fn mask(stream: &Stream<'_>, left: &mut usize) -> Option<Grey> {
    let mut mask = decoded(stream, Some(Colours::Grey), left)?;
    // In a stencil it is the zeros that paint.
    if is_stencil(stream.dict()) {
        for pixel in &mut mask.pixels {
            *pixel = u8::MAX - *pixel;
        }
    }
    Some(mask)
}

fn is_stencil(dict: &Dict<'_>) -> bool {
    either::<bool>(dict, b"IM", keys::IMAGE_MASK).unwrap_or(false)
}

fn decoded(stream: &Stream<'_>, colours: Option<Colours>, left: &mut usize) -> Option<Grey> {
    let dict = stream.dict();
    let width = either::<u32>(dict, b"W", keys::WIDTH)?;
    let height = either::<u32>(dict, b"H", keys::HEIGHT)?;
    *left = left.checked_sub((width as usize).checked_mul(height as usize)?)?;
    let bits = either::<u8>(dict, b"BPC", keys::BITS_PER_COMPONENT);
    let params = ImageDecodeParams {
        is_indexed: matches!(colours, Some(Colours::Palette(_))),
        bpc: bits,
        num_components: colours
            .as_ref()
            .and_then(|colours| colours.channels().try_into().ok()),
        target_dimension: None,
        width,
        height,
    };
    let image = stream.decoded_image(&params).ok()?;
    let mut raw = Raw {
        bytes: &image.data,
        width: width as usize,
        height: height as usize,
        bits: if is_stencil(dict) {
            1
        } else {
            bits.unwrap_or(8)
        },
    };
    let mut found = None;
    // JPEG, fax and the like say themselves what they are.
    if let Some(data) = &image.image_data {
        (raw.width, raw.height) = (data.width as usize, data.height as usize);
        raw.bits = data.bits_per_component;
        found = match data.color_space {
            Some(ImageColorSpace::Gray) => Some(Colours::Grey),
            Some(ImageColorSpace::Rgb) => Some(Colours::Rgb),
            Some(ImageColorSpace::Cmyk) => Some(Colours::Cmyk),
            Some(ImageColorSpace::Unknown(_)) | None => None,
        };
    }
    let colours = match (colours, found) {
        (Some(said), Some(found)) if said.channels() != found.channels() => found,
        (Some(colours), _) | (None, Some(colours)) => colours,
        (None, None) => return None,
    };
    let ranges = either::<Array<'_>>(dict, b"D", keys::DECODE)
        .map(|ranges| ranges.iter::<f32>().collect())
        .unwrap_or_default();
    raw.to_grey(&colours, ranges)
}

/// An entry by its short name, as in images within the content, or by its long one.
fn either<'a, T>(dict: &Dict<'a>, short: &[u8], long: &[u8]) -> Option<T>
where
    T: TryFrom<Object<'a>>,
{
    let object = dict
        .get::<Object<'a>>(short)
        .or_else(|| dict.get::<Object<'a>>(long))?;
    T::try_from(object).ok()
}

/// The numbers of an image.
struct Raw<'a> {
    bytes: &'a [u8],
    width: usize,
    height: usize,
    /// Bits of a number: 1, 2, 4, 8 or 16.
    bits: u8,
}

impl Raw<'_> {
    /// The pixels in grey. `ranges` are the lowest and the highest value of each number of a pixel,
    /// if the image has others than usual.
    fn to_grey(&self, colours: &Colours, ranges: Vec<f32>) -> Option<Grey> {
        if !matches!(self.bits, 1 | 2 | 4 | 8 | 16)
            || colours.channels() > MOST_CHANNELS
            || self.width.checked_mul(self.height)? > MOST_PIXELS
        {
            return None;
        }
        let (channels, bits) = (colours.channels(), usize::from(self.bits));
        let numbers = self.width.checked_mul(channels)?;
        let row = numbers.checked_mul(bits)?.div_ceil(8);
        // Of 16 bits the lower 8 cannot be seen.
        let highest = (1_u32 << bits.min(8)) - 1;
        let tables: Vec<Vec<u8>> = (0..channels)
            .map(|channel| table(highest, colours, ranges.get(2 * channel..2 * channel + 2)))
            .collect();
        let mut pixels = Vec::with_capacity(self.width * self.height);
        let mut pixel = vec![0; channels];
        for bytes in self.bytes.chunks_exact(row.max(1)).take(self.height) {
            for x in 0..self.width {
                for (channel, value) in pixel.iter_mut().enumerate() {
                    let at = (x * channels + channel) * bits;
                    let byte = bytes[at / 8];
                    let number = if bits < 8 {
                        usize::from(byte >> (8 - bits - at % 8)) & highest as usize
                    } else {
                        usize::from(byte)
                    };
                    *value = tables[channel][number];
                }
                pixels.push(colours.brightness(&pixel));
            }
        }
        // The rest of a scan that was cut off is bare paper.
        pixels.resize(self.width * self.height, u8::MAX);
        grey(self.width, self.height, pixels).ok()
    }
}

/// The value of each number that a channel can have: an index of a palette, or 0 to 255.
fn table(highest: u32, colours: &Colours, range: Option<&[f32]>) -> Vec<u8> {
    let (usual, scale) = match colours {
        Colours::Palette(_) => (highest as f32, 1.0),
        _ => (1.0, 255.0),
    };
    let (from, to) = match range {
        Some([from, to]) => (*from, *to),
        _ => (0.0, usual),
    };
    (0..=highest)
        .map(|number| {
            let value = from + (to - from) * number as f32 / highest as f32;
            (value * scale).round().clamp(0.0, 255.0) as u8
        })
        .collect()
}
