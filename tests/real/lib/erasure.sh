# Shared by the tests of erasure, which destroys the organizer's key and makes a certificate.

# The name of the demo's petition, as far as erasure asks for it.
petition_name='Tell Congress: Stop'

# A demo campaign without its printed sheets and codes.
new_campaign() {
    rm -rf "$1"
    new_demo "$1" "$2" >/dev/null
    rm -rf "$1/sheets" "$1/qr"
}

# The files in a folder that hold an encrypted key of age.
keys_in() { grep -rlF -e '-----BEGIN AGE ENCRYPTED FILE-----' "$1" || true; }

erase() { "$PROGRAM" erase --campaign "$campaign" --ledger "$ledger" "$@"; }
