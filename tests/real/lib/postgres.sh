# Shared by the tests of PostgreSQL: a server of their own with TLS and passwords, and the program's
# commands on it.

password='tulip-0f-the-test'

# Starts a server on a free port, with the empty database "drive". Its certificate is signed by
# $out/ca.pem; $out/other.pem is another authority.
start_postgres() {
    bin=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
    # Its files belong to the user postgres, who may not reach into a build's folder, and the path
    # of its socket has to be short.
    cluster=$(mktemp -d -p /tmp)
    at_end remove_postgres
    port=$(python3 -c "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])")
    printf '%s\n' "$password" >"$out/password"
    make_certificates
    cp "$out/password" "$cluster/password"
    if [ "$(id -u)" = 0 ]; then chown -R postgres "$cluster"; fi
    chmod 600 "$cluster/server.key"
    as_postgres "$bin/initdb" -D "$cluster/data" -U kiosk -A scram-sha-256 --pwfile "$cluster/password" >/dev/null
    cat <<CONF | as_postgres tee -a "$cluster/data/postgresql.conf" >/dev/null
port = $port
listen_addresses = '127.0.0.1'
unix_socket_directories = '$cluster'
ssl = on
ssl_cert_file = '$cluster/server.pem'
ssl_key_file = '$cluster/server.key'
CONF
    resume_postgres
    sql 'CREATE DATABASE drive' postgres
}

make_certificates() {
    local key=(-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes)
    openssl req -x509 "${key[@]}" -days 2 -subj /CN=authority -keyout "$out/ca.key" -out "$out/ca.pem" -addext basicConstraints=critical,CA:TRUE
    openssl req -x509 "${key[@]}" -days 2 -subj /CN=other -keyout "$out/other.key" -out "$out/other.pem"
    openssl req "${key[@]}" -subj /CN=localhost -keyout "$cluster/server.key" -out "$out/server.csr"
    openssl x509 -req -in "$out/server.csr" -CA "$out/ca.pem" -CAkey "$out/ca.key" -CAcreateserial -days 2 -out "$cluster/server.pem" \
        -extfile <(printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
} 2>"$out/openssl"

as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
resume_postgres() { as_postgres "$bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w -s start; }
kill_postgres() { as_postgres "$bin/pg_ctl" -D "$cluster/data" -m immediate -w -s stop; }
remove_postgres() {
    kill_postgres 2>/dev/null || true
    rm -rf "$cluster"
}

# The address of a database.
at() { echo "postgres://kiosk@127.0.0.1:$port/$1"; }

# sql COMMAND [DATABASE]
sql() { PGPASSWORD=$password psql -X -q -A -t -v ON_ERROR_STOP=1 "$(at "${2:-drive}")?sslmode=disable" -c "$1"; }

# A line that changes when any row of the table is written, even with the same words.
rows_as_written() { sql "SELECT md5(string_agg(id::text || xmin::text, ',' ORDER BY id)) FROM petition_kiosk.$1"; }

# Runs a command of the program with the campaign and the database's password.
with_password() { "$PROGRAM" "$@" --campaign "$campaign" --password-file "$out/password"; }

# fill COUNT LEDGER: so many signatures of one person.
fill() {
    local draft='{"given_name":"Roswitha","family_name":"Example","zip":"20009","language":"en","ink":[[[100,100,0],[300,40,100],[500,120,200]]]}'
    awk -v count="$1" -v draft="$draft" 'BEGIN { for (n = 0; n < count; n++) print draft }' |
        "$PROGRAM" intake --campaign "$campaign" --ledger "$2" >/dev/null
}

# The password and signers' names stand nowhere in what the program printed, in its log, or in the
# server's log.
nothing_was_told() { nowhere "$password|Roswitha|ada@example" "$out/all-said" "$HOME" "$cluster/log"; }
