# Shared by the tests of golden pages: the PDFs that tests/golden_pages.rs makes, and the texts of
# tests/golden.

# Sets `pages` to the folder of the PDFs. They are fixed petitions and signers that only that test
# can make, so it must have run after the last change to what draws them.
pages_of_the_tests() {
    pages="${CARGO_TARGET_DIR:-target}/tmp/golden"
    local make="make them by: cargo test --test golden_pages" newer
    [ -e "$pages/signed-letter.pdf" ] || fail "there are no pages in $pages; $make"
    newer=$(find tests/common/pages.rs crates/print crates/petition assets -type f -newer "$pages/signed-letter.pdf")
    [ -z "$newer" ] || fail "the pages in $pages are older than $(head -n 1 <<<"$newer"); $make"
}

# Compares $out/NAME with tests/golden/NAME.
is_golden() {
    if [ ! -e "tests/golden/$1" ]; then
        cp "$out/$1" "tests/golden/$1"
        echo "tests/golden/$1 is new: read it, and add it"
        return 1
    fi
    diff -u "tests/golden/$1" "$out/$1"
}
