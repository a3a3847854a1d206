//! The battery's level, as Linux tells it.

use std::fs;
use std::path::Path;

use kiosk::Battery;

/// The folder where Linux lists batteries and chargers. Elsewhere it is missing, and no battery is
/// shown. Source: Documentation/ABI/testing/sysfs-class-power in the kernel's sources.
const POWER_SUPPLIES: &str = "/sys/class/power_supply";

/// The machine's battery; the emptiest if there are several, and `None` if there is none.
pub(super) fn read() -> Option<Battery> {
    read_in(Path::new(POWER_SUPPLIES))
}

fn read_in(folder: &Path) -> Option<Battery> {
    let supplies = fs::read_dir(folder).ok()?;
    supplies
        .filter_map(Result::ok)
        .filter_map(|supply| read_one(&supply.path()))
        .min_by_key(|battery| battery.percent)
}

fn read_one(supply: &Path) -> Option<Battery> {
    let value = |name: &str| {
        let value = fs::read_to_string(supply.join(name)).ok()?;
        Some(value.trim().to_owned())
    };
    // A mouse or a pen has a battery too, and says so.
    if value("type")? != "Battery" || value("scope").is_some_and(|scope| scope == "Device") {
        return None;
    }
    let percent: u8 = value("capacity")?.parse().ok()?;
    let status = value("status")?;
    Some(Battery {
        percent: percent.min(100),
        charging: matches!(status.as_str(), "Charging" | "Full"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of power supplies, each a name and the files in it.
    fn supplies(all: &[(&str, &[(&str, &str)])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, files) in all {
            let supply = folder.path().join(name);
            fs::create_dir(&supply).expect("made");
            for (file, value) in *files {
                fs::write(supply.join(file), format!("{value}\n")).expect("written");
            }
        }
        folder
    }

    #[test]
    fn the_emptiest_battery_of_the_machine_is_shown() {
        let folder = supplies(&[
            ("AC", &[("type", "Mains"), ("online", "0")]),
            (
                "BAT0",
                &[
                    ("type", "Battery"),
                    ("capacity", "83"),
                    ("status", "Discharging"),
                ],
            ),
            (
                "BAT1",
                &[
                    ("type", "Battery"),
                    ("capacity", "41"),
                    ("status", "Charging"),
                ],
            ),
            (
                "hidpp_battery_0",
                &[
                    ("type", "Battery"),
                    ("scope", "Device"),
                    ("capacity", "5"),
                    ("status", "Discharging"),
                ],
            ),
        ]);
        assert_eq!(
            read_in(folder.path()),
            Some(Battery {
                percent: 41,
                charging: true
            })
        );
    }

    #[test]
    fn a_machine_without_a_battery_shows_none() {
        assert_eq!(read_in(Path::new("/nowhere/at/all")), None);
        let folder = supplies(&[
            ("AC", &[("type", "Mains"), ("online", "1")]),
            // Some tablets tell a level in words only.
            (
                "pen",
                &[
                    ("type", "Battery"),
                    ("capacity_level", "Normal"),
                    ("status", "Unknown"),
                ],
            ),
        ]);
        assert_eq!(read_in(folder.path()), None);
    }

    #[test]
    fn a_level_over_a_hundred_is_a_full_battery() {
        let folder = supplies(&[(
            "BAT0",
            &[("type", "Battery"), ("capacity", "103"), ("status", "Full")],
        )]);
        let battery = read_in(folder.path());
        assert_eq!(
            battery,
            Some(Battery {
                percent: 100,
                charging: true
            })
        );
    }
}
