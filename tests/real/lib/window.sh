# Shared by the tests of real windows: a display of their own, the kiosk on it, and hands.
# Presses go to fixed places of a screen of 1280x800, or of 800x1280 held upright.

# Opens a display of this size and sets DISPLAY.
open_screen() {
    local size="$1"
    # Xvfb chooses a free number itself, and prints it once it is ready.
    Xvfb -displayfd 1 -noreset -screen 0 "${size}x24" -nolisten tcp >"$out/display" 2>/dev/null &
    screen=$!
    at_end close_screen
    until_true test -s "$out/display"
    DISPLAY=":$(cat "$out/display")"
    export DISPLAY
    xdotool getmouselocation >/dev/null
}

close_screen() {
    for process in "${kiosk:-}" "${screen:-}"; do
        [ -n "$process" ] && kill "$process" 2>/dev/null && wait "$process" 2>/dev/null || true
    done
}

# Starts the kiosk over the whole screen and waits until its window is there. There is no window
# manager to size it.
start_kiosk() {
    local width="$1" height="$2"
    shift 2
    "$PROGRAM" "$@" 2>"$out/stderr" &
    kiosk=$!
    # A busy machine takes its time.
    for _ in $(seq 400); do
        window=$(xdotool search --onlyvisible --name 'Petition Kiosk' 2>/dev/null | head -n 1) || true
        [ -n "$window" ] && xdotool windowfocus "$window" 2>/dev/null && break
        sleep 0.1
    done
    [ -n "$window" ] || fail "no window after 40 seconds: $(cat "$out/stderr")"
    xdotool windowsize "$window" "$width" "$height"
    sleep 1
}

stop_kiosk() {
    kill "$kiosk"
    wait "$kiosk" || true
    kiosk=""
}

click() { xdotool mousemove "$1" "$2" click 1; sleep "${3:-0.4}"; }
write() { xdotool type --delay 25 "$1"; sleep 0.2; }
key() { xdotool key "$@"; sleep "${pause:-0.3}"; }
tabs() { for _ in $(seq "$1"); do pause=0.1 key Tab; done; }
shot() { sleep 0.4; import -window root "$out/$1.png"; }

# The number of pixels that differ in an area, as 470x64+770+728, of two pictures that shot made.
apart_in() {
    for picture in "$2" "$3"; do
        convert "$out/$picture.png" -crop "$1" +repage "$out/$picture-$1.png"
    done
    pixels_apart "$out/$2-$1.png" "$out/$3-$1.png"
    rm -f "$out/$2-$1.png" "$out/$3-$1.png"
}

# Turns the mouse wheel down this many times.
scroll_down() {
    xdotool mousemove 700 600
    for _ in $(seq "$1"); do xdotool click 5; done
    sleep 0.5
}

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

# Writes a name in ink into the signature box, on the screen of 1280x800 or held upright. The first
# touch brings the box into sight, if not all of it is.
draw_ink() {
    click 900 690
    draw 840 680 860 645 880 685 900 640 930 685 960 645 1000 680 1040 650 1090 660
}
draw_ink_upright() { draw 170 800 200 740 230 810 270 740 310 800 360 750 420 790 520 760; }

# Presses "Sign" in the foot of the form, on the screen of 1280x800 or held upright.
press_sign() { click 1000 760; }
press_sign_upright() { click 400 1240; }

# From the first screen of a demo to the staff's: the volunteer's key at the bottom and the PIN.
open_staff() {
    click 1196 768
    write '0000'
    pause=1 key Return
}

# From the staff's screen of a demo to the office. The pause is for opening the organizer's key.
open_office() {
    click 828 638 1
    write 'practice'
    pause=2 key Return
}

# A key on the keyboard of an upright screen, several as x,y, and its key Next.
tap() { click "$1" "$2" 0.15; }
taps() { for at in "$@"; do tap "${at%,*}" "${at#*,}"; done; }
next() { tap 716 1244; }

# The station's log.
logged() { grep -qi "$1" "$XDG_DATA_HOME"/petition-kiosk/log/*; }

# A file of this name lies in the folder or below.
there_is() { [ -n "$(find "$1" -name "$2" "${@:3}" 2>/dev/null | head -n 1)" ]; }

# From the first screen of a demo, Rosalind Quintero signs with a real keyboard alone, with a mark
# in place of ink.
sign_with_keys() {
    tabs 3
    pause=1 key Return
    for words in 'Rosalind' 'Quintero' 'rosalind@example.org' '20009'; do
        write "$words"
        pause=0.2 key Return
    done
    # The focus goes to the box for news by e-mail, then to the mark, then to Sign.
    key space
    tabs 1
    key Return
    key Return
}
