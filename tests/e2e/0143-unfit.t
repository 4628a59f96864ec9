#!/bin/sh
# An edition that must not go onto the wire as it stands in the state is held for
# itself alone, no byte of it goes, nobody is given up, and it is told of once.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
stop_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }'
# spoil EDITION BYTES [SUM]: in place of as many bytes of its message, and no
# checksum beside it, as older states have none, but with SUM
spoil() {
	python3 - "$T/state/state.db" "$1" "$2" "${3:-NULL}" <<'END'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
bad = bytes(sys.argv[3], "ascii").decode("unicode_escape").encode("latin-1")
message, = db.execute("SELECT message FROM rendering WHERE edition = ?",
                      (sys.argv[2],)).fetchone()
at = message.index(b"It tells of")
message = message[:at] + bad + message[at + len(bad):]
db.execute("UPDATE rendering SET message = ?, sum = %s WHERE edition = ?"
           % sys.argv[4], (message, sys.argv[2]))
db.commit()
END
}
states() {
	sql "SELECT edition || ' ' || substr(address, 1, 3) || ' ' ||
		CASE state WHEN 6 THEN 'sent' WHEN 7 THEN 'refused' WHEN 5 THEN 'held'
		ELSE state END FROM (SELECT d.id, edition, address,
		coalesce(o.state, d.state) AS state FROM delivery d
		LEFT JOIN outbox o ON o.delivery = d.id) ORDER BY id" | tr '\n' ';'
}
for n in 3 4 5 6; do # editions 1 to 4, and nobody to take them
	later 3600
	run >"$T/out" 2>&1
	feed "$T/site/feed.xml" 1 $n
done
is "four editions wait" "$(sql 'SELECT count(*) FROM outbox')" 8
spoil 1 'caf\xe9'
spoil 2 'a\x00b'
spoil 3 'It told of ' sum
start_smtp --port "$smtp"
later 3600
run >"$T/out" 2>&1
is "exit" "$?" 65
is "the others go" "$(states)" "1 ann held;1 bob held;2 ann held;2 bob held;\
3 ann held;3 bob held;4 ann sent;4 bob sent;5 ann sent;5 bob sent;"
is "four messages came" "$(grep -c -- '-- message of' "$T/mail/transcript")" 4
is "no byte of it went" "$(LC_ALL=C grep -c 'caf' "$T/mail/transcript")" 0
like "told why, and what to do" "$(cat "$T/out")" \
	'^gazetted: edition 1: its text in the state is damaged \(a byte that is not ASCII\), so those left are held: .* queue release --edition 1'
like "and what no rule of mail forbids" "$(cat "$T/out")" \
	'^gazetted: edition 3: its text in the state is damaged \(its checksum'
is "a line an edition" "$(grep -c damaged "$T/out")" 3
is "no such byte went, either" "$(grep -c 'It told of ' "$T/mail/transcript")" 0
like "status tells of each" "$(gz status -c "$T/gazetted.conf" --deliveries)" \
	'2 +bob@.*held.*a NUL byte'
later 3600
run >"$T/out" 2>&1
is "told once" "$? $(cat "$T/out")" "0 "

# ---- a text that is gone ----
stop_smtp
feed "$T/site/feed.xml" 1 8
later 3600
run >"$T/out" 2>&1
lost=$(sql "SELECT max(id) FROM edition")
sql "PRAGMA foreign_keys=off; DELETE FROM rendering WHERE edition = $lost"
start_smtp --port "$smtp"
feed "$T/site/feed.xml" 1 9
later 14400
run >"$T/out" 2>&1
is "a missing text stops no other" "$? $(states | tr ';' '\n' | tail -n 4 |
	tr '\n' ';')" "65 $lost ann held;$lost bob held;\
$((lost + 1)) ann sent;$((lost + 1)) bob sent;"
like "and is told, with what to do" "$(cat "$T/out")" \
	"^gazetted: edition $lost: its text .* damaged \(it is missing\).* queue release --edition $lost"
later 3600
run >"$T/out" 2>&1
is "once" "$? $(cat "$T/out")" "0 "
done_testing
