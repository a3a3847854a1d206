# What the tests of printing share: a real print system with a printer that makes PDFs. Sourced, not run.

# Starts CUPS where it does not run yet, and adds the printer. `stop_cups` undoes both.
start_cups() {
    # One that is running already is used as it is.
    if ! lpstat -r 2>/dev/null | grep -q 'is running'; then
        cupsd -f >/dev/null 2>&1 &
        cups=$!
    fi
    for _ in $(seq 100); do
        lpstat -r 2>/dev/null | grep -q 'is running' && break
        sleep 0.1
    done
    lpadmin -p PetitionPDF -v cups-pdf:/ -E -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd 2>"$out/lpadmin" || { cat "$out/lpadmin"; exit 1; }
}

stop_cups() {
    lpadmin -x PetitionPDF 2>/dev/null || true
    [ -z "${cups:-}" ] || kill "$cups"
}

# Waits until the printer has made so many files of this name.
until_printed() {
    local name="$1" count="$2"
    for _ in $(seq 300); do
        [ "$(find "$HOME/PDF" -name "$name" -size +0 2>/dev/null | wc -l)" -ge "$count" ] && [ -z "$(lpstat -o PetitionPDF 2>/dev/null)" ] && return 0
        sleep 0.1
    done
    echo "never printed: $name"
    return 1
}
