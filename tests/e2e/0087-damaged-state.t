#!/bin/sh
# A state that is locked, cut off or damaged stops the run before any mail
# (invariant 8); what is not noticed crashes nothing and doubles nothing.
# DAMAGES= says how often bytes are changed, SEED= where.
. "$(dirname "$0")/lib.sh"

: "${DAMAGES:=25}" "${SEED:=1}"
mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_smtp --quiet
web=file:$T/site
conf "$(readers 20)"
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
is "rubbish in the journal is no record" "$?, $(mails)" "0, 20"

# Bytes changed at random places, rather at the beginning of a page. A number
# that became another one, a cursor say, nobody can notice; but no message may
# come twice, nor be given up.
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
	twice=$(grep -ih '^Message-ID:' "$T"/mail/*.eml 2>/dev/null | sort |
		uniq -d | wc -l)
	[ "$twice" -eq 0 ] || bad="$bad; $i: $twice messages came twice"
	lost=$(sql 'SELECT count(*) FROM delivery WHERE state IN (7, 8)' 2>/dev/null)
	[ "${lost:-0}" -eq 0 ] || bad="$bad; $i: $lost given up"
	i=$((i + 1))
done
is "damaged $DAMAGES times: no crash, nothing twice, none given up" "$bad" ""
diag "noticed $noticed times of $DAMAGES"
done_testing
