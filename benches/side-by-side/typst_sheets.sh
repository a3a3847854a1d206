#!/usr/bin/env bash
# Prints signed sheets by Typst, one document a volume: typst_sheets.sh INPUT.ndjson FOLDER
# The environment's FONTS is the folder of the fonts, PYTHON one that can import typst.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
input=$1
folder=$2
fonts=${FONTS:-$here/../../assets/fonts}
pages=250
lines=10

mkdir -p "$folder"
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
of=$((($(grep -c '' "$input") + lines - 1) / lines))
split --lines=$((pages * lines)) --numeric-suffixes --suffix-length=3 "$input" "$parts/"
first=1
# A process a volume: what Typst keeps of one it does not need for the next.
for part in "$parts"/*; do
    "${PYTHON:-python3}" - "$here/sheets.typ" "$part" "$folder/signed-$(basename "$part").pdf" "$fonts" "$first" "$of" <<'EOF'
import sys

import typst

source, data, output, fonts, first, of = sys.argv[1:]
inputs = {"data": data, "first": first, "of": of}
fonts = {"font_paths": [fonts], "ignore_system_fonts": True}
# The other producers write no tags.
typst.compile(source, output=output, root="/", sys_inputs=inputs, pdf_tags=False, **fonts)
EOF
    first=$((first + pages))
done
