# Shared by the tests of printing: a print system of their own with a printer that makes PDFs. The
# machine's own printers, queue and port are neither used nor changed. Needs `with_own_mounts`.

# Starts CUPS on a socket and adds the printer "PetitionPDF", which writes to $out/printed.
start_cups() {
    cp -r /etc/cups "$out/etc-cups"
    for place in /etc/cups /run/cups /var/cache/cups /var/spool/cups /var/spool/cups-pdf; do
        mkdir -p "$place"
        mount -t tmpfs -o mode=755 tmpfs "$place"
    done
    cp -r "$out/etc-cups/." /etc/cups
    rm -f /etc/cups/printers.conf
    sed -i -E '/^(Port|Listen) /d; s/^(Browsing|WebInterface) .*/\1 No/' /etc/cups/cupsd.conf
    echo 'Listen /run/cups/cups.sock' >>/etc/cups/cupsd.conf
    sed -i "s|^Out .*|Out $out/printed|" /etc/cups/cups-pdf.conf
    unset CUPS_SERVER

    cupsd -f >/dev/null 2>"$out/cupsd" &
    cups=$!
    at_end stop_cups
    until_true accepts_jobs
    lpadmin -p PetitionPDF -v cups-pdf:/ -E -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd 2>"$out/lpadmin" ||
        fail "no printer was added: $(cat "$out/lpadmin")"
}

stop_cups() { kill "$cups" 2>/dev/null && wait "$cups" || true; }

accepts_jobs() { lpstat -r 2>/dev/null | grep 'is running'; }

# Waits until the printer has made this many files of a sheet.
until_printed() { patience=300 until_true has_printed "$1"; }
has_printed() {
    [ "$(find "$out/printed" -name 'Petition_sheets*.pdf' -size +0 | wc -l)" -ge "$1" ] &&
        [ -z "$(lpstat -o PetitionPDF)" ]
}
