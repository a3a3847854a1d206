//! The way in: arguments, log, exit code.

fn main() {}
