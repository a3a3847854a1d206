# Shared by the tests with real fingers: an X server with a touch device (Xvfb has none), and
# gestures. Sourced after window.sh. Places are pixels of the screen as it is held now.

# Opens a display of this size, as "1280x800", that has a touch screen of ten fingers, and sets
# DISPLAY. The fingers are lib/touch.py; keys and the mouse are xdotool, as on the other displays.
open_touch_screen() {
    touch_width="${1%x*}" touch_height="${1#*x}"
    # Turned, the screen must fit as well.
    local most=$((touch_width > touch_height ? touch_width : touch_height))
    # The path of a socket may have 107 bytes at most.
    touch_folder=$(mktemp -d /tmp/touch-XXXXXX)
    cat >"$touch_folder/xorg.conf" <<CONFIG
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
    Option "BlankTime" "0"
EndSection
Section "InputDevice"
    Identifier "fingers"
    Driver "inputtest"
    Option "SocketPath" "$touch_folder/fingers"
    Option "DeviceType" "Touch"
    Option "TouchCount" "10"
EndSection
Section "InputDevice"
    Identifier "mouse"
    Driver "inputtest"
    Option "SocketPath" "$touch_folder/mouse"
    Option "DeviceType" "Pointer"
EndSection
Section "InputDevice"
    Identifier "keys"
    Driver "inputtest"
    Option "SocketPath" "$touch_folder/keys"
    Option "DeviceType" "Keyboard"
EndSection
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 128000
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 1-2000
    VertRefresh 1-200
    $(modeline "$touch_width" "$touch_height")
    $(modeline "$touch_height" "$touch_width")
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Modes "${touch_width}x$touch_height" "${touch_height}x$touch_width"
        Virtual $most $most
    EndSubSection
EndSection
Section "ServerLayout"
    Identifier "layout"
    Screen "screen"
    InputDevice "fingers" "SendCoreEvents"
    InputDevice "mouse" "CorePointer"
    InputDevice "keys" "CoreKeyboard"
EndSection
CONFIG
    # A seat of its own needs no console. /usr/bin/Xorg would ask for the rights to one.
    /usr/lib/xorg/Xorg -displayfd 1 -noreset -nolisten tcp -seat touch -keeptty \
        -config "$touch_folder/xorg.conf" -logfile "$touch_folder/log" \
        >"$out/display" 2>"$out/display-errors" &
    screen=$!
    at_end close_touch_screen
    until_true test -s "$out/display"
    DISPLAY=":$(cat "$out/display")"
    export DISPLAY
    until_true xrandr --output DUMMY0 --mode "${touch_width}x$touch_height"
    xrandr --fb "${touch_width}x$touch_height"
    until_true test -S "$touch_folder/fingers"
    coproc hand { exec python3 tests/real/lib/touch.py "$touch_folder/fingers"; }
    gestures "screen $touch_width $touch_height"
}

# The timing of a screen of this size: nothing listens to it, only its numbers must grow.
modeline() {
    echo "Modeline \"${1}x$2\" $(($1 * $2 / 12000)).0 $1 $(($1 + 16)) $(($1 + 32)) $(($1 + 48))" \
        "$2 $(($2 + 4)) $(($2 + 8)) $(($2 + 12))"
}

close_touch_screen() {
    kill "${hand_PID:-}" 2>/dev/null || true
    close_screen
    cp "$touch_folder/log" "$out/display-log" 2>/dev/null || true
    rm -rf "$touch_folder"
}

# Turns the screen by a quarter. Without a window manager the window is told its size by hand.
turn_screen() {
    local width="$touch_width"
    touch_width="$touch_height" touch_height="$width"
    xrandr --output DUMMY0 --mode "${touch_width}x$touch_height"
    xrandr --fb "${touch_width}x$touch_height"
    gestures "screen $touch_width $touch_height"
    xdotool windowsize "$window" "$touch_width" "$touch_height"
    sleep 1
}

# Several gestures of lib/touch.py one after the other, without a pause between them.
gestures() {
    local answer=""
    printf '%s\n' "$@" "done" >&"${hand[1]}"
    read -r answer <&"${hand[0]}" || fail "the fingers are gone: see $out/display-log"
}

# One finger: tap X Y [MS], hold X Y [MS], swipe X1 Y1 X2 Y2 [MS].
touch_at() {
    gestures "tap $1 $2 ${3:-60}"
    sleep 0.3
}
hold() { touch_at "$1" "$2" "${3:-700}"; }
swipe() {
    gestures "swipe $*"
    sleep 0.3
}

# A finger on what answers with another page, or with a keyboard; and the keyboard's key "Hide".
press() {
    touch_at "$1" "$2"
    sleep 0.6
}
hide() {
    touch_key hide
    sleep 0.5
}

# The pixels of a colour in an area of a picture: coloured PICTURE WxH+X+Y COLOUR
coloured() {
    convert "$out/$1.png" -crop "$2" +repage -fill black -fuzz 8% +opaque "$3" \
        -fill white -opaque "$3" -format '%[fx:round(mean*w*h)]' info:
}

# Words or numbers in bold, read from a picture as lib/read.py says.
read_at() { python3 tests/real/lib/read.py "$out/$1.png" "${@:2}"; }

# Touches places one after the other, as someone types: touch_all MS-BETWEEN X,Y X,Y...
touch_all() {
    local between="$1" all=()
    shift
    for at in "$@"; do all+=("tap ${at%,*} ${at#*,} 40" "wait $((between - 40))"); done
    gestures "${all[@]}"
    sleep 0.4
}

# The places of keys on a screen of 1280x800: a letter of a name, a sign in a name's last row, a digit
# of the pad for digits (as =7), and the keys back, hide and next
# (=next on that pad).
key_place() {
    local rows=(qwertyuiop asdfghjkl zxcvbnm) row before
    case "$1" in
    "'") echo 839,764 ;;
    -) echo 943,764 ;;
    ' ') echo 640,764 ;;
    =0) echo 640,764 ;;
    =[1-9]) echo "$((497 + (${1#=} - 1) % 3 * 143)),$((572 + (${1#=} - 1) / 3 * 64))" ;;
    back) echo 1112,700 ;;
    hide) echo 313,764 ;;
    next) echo 1094,764 ;;
    =next) echo 783,764 ;;
    *)
        for row in 0 1 2; do
            before=${rows[row]%%"${1,,}"*}
            [ "$before" = "${rows[row]}" ] && continue
            echo "$(((141 + (row > 0) * 59 + (row > 1) * 105) + ${#before} * 111)),$((572 + row * 64))"
            return
        done
        fail "no key writes $1"
        ;;
    esac
}

# Types by touch as a person does: write_by_touch MS-A-KEY WORD. In a name, Shift is never needed.
write_by_touch() {
    local between="$1" word="$2" all=() at
    while [ -n "$word" ]; do
        at=$(key_place "${word:0:1}")
        all+=("tap ${at/,/ } 40" "wait $((between - 40))")
        word="${word:1}"
    done
    gestures "${all[@]}"
}

touch_key() {
    local at
    at=$(key_place "$1")
    gestures "tap ${at/,/ } ${2:-60}" "wait 150"
}

digits_by_touch() {
    local digits="$1"
    while [ -n "$digits" ]; do
        touch_key "=${digits:0:1}"
        digits="${digits:1}"
    done
}

# From the first screen of a demo of 1280x800 to its form.
begin_by_touch() {
    touch_at 190 670
    sleep 0.7
}

# Draws a signature with a finger and signs, once the rest of the form is filled in and no keyboard
# is shown: "Next" after the ZIP code has brought the box for the ink into sight, above "Sign".
sign_by_touch() {
    gestures "swipe 840 655 900 605 200" "swipe 900 605 1000 655 200" "wait 300"
    touch_at 1000 760
}
