//! One file a screen, and the parts that screens share.

pub(crate) mod attract;
pub(crate) mod cleaning;
pub(crate) mod form;
pub(crate) mod frame;
pub(crate) mod letter;
pub(crate) mod pin;
pub(crate) mod staff;
pub(crate) mod thanks;
pub(crate) mod training;
pub(crate) mod visit;
