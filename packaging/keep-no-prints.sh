#!/bin/sh
# Tells the print system (CUPS) to keep no copy of a page that was printed, and no list of what was.
# Without this it keeps the pages for a day and the list until 500 more were printed. Run it as root
# on every machine that prints signed sheets, before the first one is printed.
#
#     sh packaging/keep-no-prints.sh            changes /etc/cups/cupsd.conf and restarts CUPS
#     sh packaging/keep-no-prints.sh FILE       changes another file, and restarts nothing
set -eu

file=${1:-/etc/cups/cupsd.conf}
if [ ! -f "$file" ]; then
    echo "keep-no-prints.sh: there is no $file, so nothing keeps prints; nothing was changed"
    exit 0
fi
kept=$(grep -viE '^[[:space:]]*PreserveJob(Files|History)[[:space:]]' "$file")
# Written into the same file, so that its owner and mode stay.
printf '%s\nPreserveJobFiles No\nPreserveJobHistory No\n' "$kept" >"$file"
echo "$file: printed pages and their list are not kept any more."
if [ -z "${1:-}" ]; then
    systemctl try-restart cups.service
    # What was kept until now.
    cancel -a -x 2>/dev/null || true
fi
