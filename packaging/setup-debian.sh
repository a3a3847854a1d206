#!/bin/sh
# Turns a fresh Debian 12 or later into a station: builds the kiosk and makes the machine start into it.
# Run as root in the project's folder.
#
#     sh packaging/setup-debian.sh            build, install, start into the kiosk from the next boot on
#     sh packaging/setup-debian.sh --desktop  build and install for a desktop, without the kiosk session
set -eu

if [ "$(id -u)" -ne 0 ]; then
    echo "setup-debian.sh: this installs packages; nothing was changed, run it as root" >&2
    exit 1
fi
if ! command -v cargo >/dev/null; then
    echo "setup-debian.sh: Rust 1.92 or later is needed; install it first, from https://rustup.rs" >&2
    exit 1
fi

apt-get update
# The program opens these libraries at run time, so a package manager cannot find them by inspecting it.
apt-get install -y gcc libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0 libwayland-client0

cargo build --locked --profile dist
install -D -m 755 target/dist/petition-kiosk /usr/bin/petition-kiosk
install -D -m 644 packaging/petition-kiosk.desktop /usr/share/applications/petition-kiosk.desktop
install -D -m 644 assets/icon.svg /usr/share/icons/hicolor/scalable/apps/petition-kiosk.svg

sh packaging/keep-no-prints.sh

if [ "${1:-}" = "--desktop" ]; then
    echo "Installed. Start it with: petition-kiosk"
    exit 0
fi

# cage needs Xwayland, and a user of its own that is not root.
apt-get install -y cage xwayland
id kiosk >/dev/null 2>&1 || useradd --create-home --shell /usr/sbin/nologin kiosk
# An earlier version put the user into these groups, which may read every keyboard. The session is
# given its own screen and keyboards by logind.
for group in video input; do
    gpasswd --delete kiosk "$group" >/dev/null 2>&1 || true
done
install -D -m 644 packaging/petition-kiosk.service /etc/systemd/system/petition-kiosk.service
systemctl daemon-reload
systemctl disable getty@tty1.service || true
systemctl enable petition-kiosk.service
systemctl set-default graphical.target
echo "Installed. The machine starts into the kiosk from the next boot on."
