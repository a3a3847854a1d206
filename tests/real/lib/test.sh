# Shared by all tests; each one sources it first. tests/real/run sets PROGRAM, LONG, `out` (this
# test's own folder, empty at the start) and a HOME inside of it.

set -euo pipefail

if [ -z "${out:-}" ] || [ -z "${PROGRAM:-}" ]; then
    echo "Run this test by: tests/real/run ${0#*tests/real/}" >&2
    exit 2
fi

say() { printf -- '-- %s (%s s)\n' "$*" "$SECONDS"; }

# Ends the test with a sentence.
fail() {
    echo "$*"
    exit 1
}

# Runs a command when the test ends, however it ends. The last one that was given runs first.
cleanup=()
at_end() { cleanup=("$*" "${cleanup[@]}"); }
trap 'for command in "${cleanup[@]}"; do $command; done' EXIT

# Prints the first value, or the second when the tests run with --long.
short_or_long() { if [ -n "${LONG:-}" ]; then echo "$2"; else echo "$1"; fi; }

# Runs the rest of the test where what it mounts is seen by itself alone and goes with it, even
# when it is killed. Takes root.
with_own_mounts() {
    [ -z "${OWN_MOUNTS:-}" ] || return 0
    OWN_MOUNTS=1 exec unshare --mount bash "$0"
}

# Waits up to ten seconds, or as many tenths as `patience` says, for a command to succeed.
until_true() {
    for _ in $(seq "${patience:-100}"); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.1
    done
    fail "never true: $*"
}

# nowhere WORDS FILES: fails when the words stand in one of the files or folders, or when one does
# not exist. (A line that begins with `!` cannot end a test.)
nowhere() {
    local words="$1" code=0
    shift
    grep -rlaE -e "$words" "$@" || code=$?
    case $code in
    0) fail "$words stands in the files above" ;;
    1) ;;
    *) fail "not all of this could be searched: $*" ;;
    esac
}

# Runs a command. Its output goes to $out/said, to the end of $out/all-said, and here.
ran() {
    local code=0
    "$@" >"$out/said" 2>&1 || code=$?
    tee -a "$out/all-said" <"$out/said"
    return "$code"
}

# The same for a command that has to fail with this exit code.
refused() {
    local expected="$1" code=0
    shift
    ran "$@" || code=$?
    [ "$code" -eq "$expected" ] || fail "exit code $code in place of $expected: $*"
}

# Prints the lines of the last output that match, and fails without any.
says() { grep -iE -e "$1" "$out/said"; }

# Makes a demo campaign in a folder, with a ledger of this many signatures, and sets `campaign`,
# `ledger` and `passphrase` (a file) to what it made.
new_demo() {
    "$PROGRAM" demo "$1" --signatures "$2"
    campaign="$1/campaign" ledger="$1/ledger.db" passphrase="$out/passphrase"
    printf 'practice\n' >"$passphrase"
}

# Runs a command of the program on $campaign and $ledger that takes the organizer's passphrase.
organizer() {
    "$PROGRAM" "$@" --campaign "$campaign" --ledger "$ledger" --passphrase-file "$passphrase"
}

# Takes in every station of a ledger of $campaign that waits: take_in LEDGER.
take_in() {
    local opened=(--campaign "$campaign" --ledger "$1" --passphrase-file "$passphrase") words
    "$PROGRAM" ledger stations "${opened[@]}" --json | grep '"standing":null' |
        sed 's/.*"words":"\([^"]*\)".*/\1/' | while read -r words; do
        "$PROGRAM" station accept "${opened[@]}" "$words"
    done
}

# The opened roll, one signature a line, in JSON.
roll() { organizer roll --json "$@"; }
counted() { [ "$(roll | wc -l)" = "$1" ]; }

# The number of entries in a ledger, of all its stations.
entries() { "$PROGRAM" ledger verify "$1" | awk '{ for (n = 2; n <= NF; n++) if ($n ~ /^entries/) sum += $(n - 1) } END { print sum + 0 }'; }
has_entries() { [ "$(entries "$1")" = "$2" ]; }

# Issues one blank sheet of this layout into $out/blank, and sets `sheet` to its number.
issue_sheet() {
    "$PROGRAM" sheets blank --campaign "$campaign" --ledger "$ledger" --pages 1 --layout "$1" -o "$out/blank"
    sheet=$(organizer sheets issued | grep -oE '^[0-9A-Z]{5}-[0-9]{4}-[0-9A-Z]')
}

# Prints what the QR codes in a picture say. Exit code 4 of zbarimg: there is none.
codes_in() { zbarimg --quiet --raw -Sdisable -Sqrcode.enable "$1" 2>/dev/null || [ $? -eq 4 ]; }

# The words of a PDF on one line.
words_of() { pdftotext -layout "$1" - | tr -s ' \n' ' '; }

# Prints how many pixels of two pictures differ, or differ by more than, say, 2%. Exit code 1 of
# compare: some do.
pixels_apart() {
    local count
    count=$(compare -metric AE -fuzz "${3:-0}" "$1" "$2" null: 2>&1) || [ $? -eq 1 ]
    echo "${count%%.*}"
}
