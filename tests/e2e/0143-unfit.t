#!/bin/sh
# A message that must not go onto the wire as it stands in the state is given up
# for itself alone, no byte of it goes, and it is told of once.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
stop_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }'
# spoil EDITION BYTES: in place of as many bytes of its message
spoil() {
	python3 - "$T/state/state.db" "$1" "$2" <<'END'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
bad = bytes(sys.argv[3], "ascii").decode("unicode_escape").encode("latin-1")
message, = db.execute("SELECT message FROM rendering WHERE edition = ?",
                      (sys.argv[2],)).fetchone()
at = message.index(b"It has two")
message = message[:at] + bad + message[at + len(bad):]
db.execute("UPDATE rendering SET message = ? WHERE edition = ?",
           (message, sys.argv[2]))
db.commit()
END
}
states() {
	sql "SELECT edition || ' ' || substr(address, 1, 3) || ' ' ||
		CASE state WHEN 6 THEN 'sent' WHEN 7 THEN 'refused' ELSE state END
		FROM delivery ORDER BY id" | tr '\n' ';'
}
for n in 3 4 5; do # editions 1 to 3, and nobody to take them
	later 3600
	run >"$T/out" 2>&1
	feed "$T/site/feed.xml" 1 $n
done
is "three editions wait" "$(sql 'SELECT count(*) FROM outbox')" 6
spoil 1 'caf\xe9'
spoil 2 'a\x00b'
start_smtp --port "$smtp"
later 3600
run >"$T/out" 2>&1
is "exit" "$?" 65
is "the others go" "$(states)" "1 ann refused;1 bob refused;2 ann refused;\
2 bob refused;3 ann sent;3 bob sent;4 ann sent;4 bob sent;"
is "four messages came" "$(grep -c -- '-- message of' "$T/mail/transcript")" 4
is "no byte of it went" "$(LC_ALL=C grep -c 'caf' "$T/mail/transcript")" 0
like "one line tells how many, and why the first" "$(cat "$T/out")" \
	'^gazetted: 4 messages given up unsent; edition 1 to ann@example.org: message not fit to be sent: a byte that is not ASCII; see'
like "status tells of each" "$(gz status -c "$T/gazetted.conf" --deliveries)" \
	'2 +bob@.*refused.*a NUL byte'
later 3600
run >"$T/out" 2>&1
is "told once" "$? $(cat "$T/out")" "0 "
done_testing
