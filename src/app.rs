//! stub
use std::path::PathBuf;
/// o
pub struct Options {
    /// c
    pub campaign: Option<PathBuf>,
    /// l
    pub ledger: Option<PathBuf>,
    /// w
    pub windowed: bool,
}
/// r
pub fn run(_: Options) -> anyhow::Result<()> {
    anyhow::bail!("no")
}
