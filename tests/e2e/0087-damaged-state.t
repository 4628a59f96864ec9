#!/bin/sh
# A state that is locked, cut off or damaged stops the run before any mail
# (invariant 8); what is not noticed crashes nothing and doubles nothing, and
# nobody is left out without a word.
# DAMAGES= says how often bytes are changed, SEED= where, PAGES=all that half of
# each page is lost in turn, not of those alone that say who gets what.
. "$(dirname "$0")/lib.sh"

: "${DAMAGES:=25}" "${SUBSCRIBERS:=20}" "${PAGES:=readers}" "${SEED:=1}"
mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_smtp --quiet --max-seconds 7200
web=file:$T/site
conf "$(readers "$SUBSCRIBERS")"
cp "$T/gazetted.conf" "$T/right.conf"

# Frozen and not sent: what a run finds that was killed.
sed "s/127.0.0.1:$smtp/127.0.0.1:9/" "$T/right.conf" >"$T/gazetted.conf"
run >"$T/out" 2>&1
is "nothing was sent yet" "$?, $(mails)" "75, 0"
cp "$T/right.conf" "$T/gazetted.conf"
cp -R "$T/state" "$T/frozen"
fresh() {
	rm -rf "$T/state" "$T"/mail/*.eml "$T"/mail/*.json
	cp -R "$T/frozen" "$T/state"
}

# refused NAME PATTERN: the run stops with that word, and nobody gets mail.
# A copied folder is not where the state was made, hence --adopt.
refused() {
	later
	run --adopt >"$T/out" 2>&1
	rc=$?
	like "$1: told" "$rc $(cat "$T/out")" "$2"
	is "$1: no mail" "$(mails)" 0
}

# hold PYTHON: has it hold something until release
hold() {
	rm -f "$T/held"
	python3 -c "$1" "$T/state" >"$T/held" &
	holder=$!
	pids="$pids $holder"
	port_of "$T/held" >/dev/null
}
release() {
	kill "$holder"
	wait "$holder" 2>/dev/null
}

fresh
hold 'import fcntl, sys, time
f = open(sys.argv[1] + "/lock", "w")
fcntl.flock(f, fcntl.LOCK_EX)
print("held", flush=True)
time.sleep(60)'
refused "another run has the lock" '^75 .*another run'
release

fresh
hold 'import sqlite3, sys, time
c = sqlite3.connect(sys.argv[1] + "/state.db", isolation_level=None)
c.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(60)'
refused "somebody's transaction has the database" '^75 .*in use'
release

size=$(wc -c <"$T/frozen/state.db")
page=8192
for part in 100 $page $((size / 2)) $((size - page)); do
	fresh
	truncate -s "$part" "$T/state/state.db"
	refused "cut off at $part bytes" \
		'^70 .*(damaged|malformed|corrupt|not a database)'
done
fresh
printf 'something else altogether' >"$T/state/state.db"
refused "not a database" '^70 .*not a database'
fresh
head -c 30000 /dev/urandom >"$T/state/outbox.journal"
later
run --adopt >"$T/out" 2>&1
is "rubbish in the journal is no record" "$?, $(mails)" "0, $SUBSCRIBERS"

# Whether that run left readers out without a word of it.
silent() {
	[ "$rc" -eq 0 ] && [ "$(mails)" -ne "$SUBSCRIBERS" ] &&
		! grep -qv 'takes mail again' "$T/out"
}

# The half of a page where it is filled from, as a disk loses it.
cat >"$T/lose.py" <<'END'
import sys
page = int(sys.argv[2])
with open(sys.argv[1], "r+b") as f:
    f.seek(16)
    size = int.from_bytes(f.read(2), "big")
    f.seek(page * size - size // 2)
    f.write(bytes(size // 2))
END
lose() { # PAGE
	fresh
	python3 "$T/lose.py" "$T/state/state.db" "$1"
	later
	run "${2:---adopt}" >"$T/out" 2>&1
	rc=$?
}
of() { # TABLES: the pages of those and their indexes
	sqlite3 "$T/frozen/state.db" "SELECT group_concat(pageno, ' ') FROM
		dbstat WHERE name IN (SELECT name FROM sqlite_schema
		WHERE tbl_name IN ($1)) AND pageno > 1"
}
who="'subscriber', 'subscription', 'edition', 'delivery', 'outbox'"
pages=$(of "$who")
ok "  there are pages of readers" [ -n "$pages" ]
[ "$PAGES" != all ] || pages=$(of "SELECT tbl_name FROM sqlite_schema")
bad=
for p in $pages; do
	lose "$p"
	silent && bad="$bad; $p: $(mails) mails"
done
is "half of a page lost: nobody is left out without a word" "$bad" ""

# What the manual says of an index, and of a table without a backup.
lose "$(sqlite3 "$T/frozen/state.db" "SELECT pageno FROM dbstat WHERE
	name = 'sqlite_autoindex_subscriber_1' AND pagetype = 'leaf' LIMIT 1")"
like "an index lost: told" "$rc $(cat "$T/out")" \
	'^70 .*state.db is damaged \(subscriber: .*BACKUPS in man gazetted$'
is "an index lost: no mail" "$(mails)" 0
sql REINDEX
later
run >"$T/out" 2>&1
is "an index mended: all are served" "$? $(mails)" "0 $SUBSCRIBERS"
lose "$(sqlite3 "$T/frozen/state.db" "SELECT rootpage FROM sqlite_schema WHERE
	name = 'subscription'")"
like "a table lost: told" "$rc $(cat "$T/out")" '^70 .*damaged \(subscription: '
mv "$T/state/state.db" "$T/broken.db"
{
	sqlite3 "$T/broken.db" .dump | sed 's/^ROLLBACK;.*/COMMIT;/'
	echo "PRAGMA user_version = $(sqlite3 "$T/broken.db" 'PRAGMA user_version');"
} | sqlite3 "$T/state/state.db" 2>"$T/lost"
later
run --adopt >"$T/out" 2>&1
is "a table made of what can be read, and of the config" \
	"$? $(sql 'SELECT count(*) FROM subscription WHERE active = 1')" \
	"0 $SUBSCRIBERS"
like "its readers were told" "$(mails)" "^$SUBSCRIBERS$"

# Bytes changed at random places, rather at the beginning of a page. A number
# that became another one, a cursor say, nobody can notice; but no message may
# come twice, nor be given up without a word: an address that is none any more
# is named.
cat >"$T/damage.py" <<'END'
import random, sys
rng = random.Random(int(sys.argv[2]))
with open(sys.argv[1], "r+b") as f:
    b = bytearray(f.read())
    page = int.from_bytes(b[16:18], "big")
    at = rng.randrange(len(b) // page) * page + int(page * rng.random() ** 3)
    for i in range(at, min(len(b), at + rng.choice((1, 2, 16, 600)))):
        b[i] = rng.randrange(256)
    f.seek(0)
    f.write(b)
END
i=0
noticed=0
bad=
while [ $i -lt "$DAMAGES" ]; do
	fresh
	python3 "$T/damage.py" "$T/state/state.db" $((SEED * 1000 + i))
	later
	run --adopt >"$T/out" 2>&1
	rc=$?
	case $rc in
	0 | 75) ;;
	65 | 70 | 78) noticed=$((noticed + 1)) ;;
	*) bad="$bad; $i: exit code $rc: $(head -c 300 "$T/out")" ;;
	esac
	silent && bad="$bad; $i: $(mails) mails and no word"
	twice=$(grep -ih '^Message-ID:' "$T"/mail/*.eml 2>/dev/null | sort |
		uniq -d | wc -l)
	[ "$twice" -eq 0 ] || bad="$bad; $i: $twice messages came twice"
	lost=$(sql 'SELECT count(*) FROM delivery WHERE state IN (7, 8)' 2>/dev/null)
	[ "${lost:-0}" -eq 0 ] ||
		LC_ALL=C grep -aq "$lost message.* given up unsent; edition" \
			"$T/out" || bad="$bad; $i: $lost given up"
	i=$((i + 1))
done
is "damaged $DAMAGES times: no crash, nothing twice, none given up unsaid" "$bad" ""
diag "noticed $noticed times of $DAMAGES"
done_testing
