# What the tests of real windows share: a screen of one's own, the kiosk on it, and hands. Sourced, not run.

# A display that nobody uses, of this size: sets DISPLAY, HOME and the stations' folder apart from this machine's.
open_screen() {
    local size="$1"
    # It chooses a free number itself, and says so once it is ready.
    Xvfb -displayfd 1 -noreset -screen 0 "${size}x24" -nolisten tcp >"$out/display" 2>/dev/null &
    screen=$!
    for _ in $(seq 200); do
        [ -s "$out/display" ] && break
        sleep 0.1
    done
    DISPLAY=":$(cat "$out/display")"
    export DISPLAY
    xdotool getmouselocation >/dev/null
    export HOME="$out/home" XDG_DATA_HOME="$out/home/data"
    mkdir -p "$HOME"
    trap close_screen EXIT
}

# The next test must not find a screen that is on its way out.
close_screen() {
    for process in "${kiosk:-}" "${screen:-}"; do
        [ -n "$process" ] && kill "$process" 2>/dev/null && wait "$process" 2>/dev/null || true
    done
}

# Starts the kiosk over the whole screen, and waits until its window is there. There is no window manager to size it.
start_kiosk() {
    local width="$1" height="$2"
    shift 2
    "$PROGRAM" "$@" 2>"$out/stderr" &
    kiosk=$!
    # A machine that is busy with other things takes its time.
    for _ in $(seq 400); do
        window=$(xdotool search --onlyvisible --name 'Petition Kiosk' 2>/dev/null | head -n 1) || true
        [ -n "$window" ] && xdotool windowfocus "$window" 2>/dev/null && break
        sleep 0.1
    done
    xdotool windowsize "$window" "$width" "$height"
    sleep 1
}

click() { xdotool mousemove "$1" "$2" click 1; sleep "${3:-0.4}"; }
write() { xdotool type --delay 25 "$1"; sleep 0.2; }
key() { xdotool key "$@"; sleep "${pause:-0.3}"; }
shot() { sleep 0.4; import -window root "$out/$1.png"; }

# Draws with the mouse held down, through these places.
draw() {
    xdotool mousemove "$1" "$2"
    shift 2
    xdotool mousedown 1
    while [ $# -gt 1 ]; do
        xdotool mousemove "$1" "$2"
        sleep 0.03
        shift 2
    done
    xdotool mouseup 1
    sleep 0.3
}

# Waits up to ten seconds, or as many tenths as `patience` says, for a condition to hold.
until_true() {
    for _ in $(seq "${patience:-100}"); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.1
    done
    echo "never true: $*"
    return 1
}

entries() { "$PROGRAM" ledger verify "$1" | grep -oE '[0-9]+ entries' | grep -oE '^[0-9]+'; }
has_entries() { [ "$(entries "$1")" = "$2" ]; }
