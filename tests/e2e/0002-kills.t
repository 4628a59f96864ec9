#!/bin/sh
# Killed anywhere, run again: every subscriber has the edition once, or at most
# one repeat for each connection, and then with the same Message-ID and bytes.
. "$(dirname "$0")/lib.sh"

subscribers=20
connections=2
mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_http "$T/site"
start_smtp

conf "$(readers $subscribers)" "" "connections = $connections; per_connection = 5"

# Counts in the receiver's folder: distinct messages, repeats, and repeats
# that differ from what they repeat.
count() {
	python3 - "$T/mail" <<'END'
import collections, email, glob, sys
seen = collections.defaultdict(list)
for f in glob.glob(sys.argv[1] + "/*.eml"):
    b = open(f, "rb").read()
    m = email.message_from_bytes(b)
    seen[m["Message-ID"]].append(b)
to = {email.message_from_bytes(v[0])["To"] for v in seen.values()}
repeats = sum(len(v) - 1 for v in seen.values())
differ = sum(1 for v in seen.values() for x in v if x != v[0])
print(len(to), len(seen), repeats, differ)
END
}

# Places, and at which passing of them to die.
points="migrate-before:1 migrate-after:1 settle-before:1 sync-before:1
sync-after:1 ingest-before:1 ingest-after:1 freeze:1 freeze-before:1
freeze-after:1 frozen:1 claim-before:1 claim-after:1 claim-after:3
claimed:1 claimed:7 before-arm:1 before-arm:5 armed:1 armed:2 armed:9
armed:20 after-dot:1 after-dot:2 after-dot:11 after-dot:20 outbox-before:1
outbox-after:1 journal-before:1 journal-before:8 journal-after:1
journal-after:6 journal-after:17 settled:1 settled:13 settled:20"
kills=0
total=0
for p in $points; do
	rm -rf "$T/state" "$T"/mail/*.eml "$T"/mail/*.json
	later
	GAZETTED_CRASH=$p run >"$T/out" 2>&1
	rc=$?
	[ $rc = 137 ] && kills=$((kills + 1))
	# A second kill on the way back, then to the end.
	GAZETTED_CRASH=$p run >"$T/out2" 2>&1
	later
	run >"$T/out3" 2>&1
	later
	run >>"$T/out3" 2>&1
	# shellcheck disable=SC2046
	set -- $(count)
	total=$((total + $3))
	bad=
	[ "$1" = $subscribers ] || bad="reached $1 of $subscribers"
	[ "$2" = $subscribers ] || bad="$bad; $2 Message-IDs"
	[ "$3" -le $((2 * connections)) ] || bad="$bad; $3 repeats"
	[ "$4" = 0 ] || bad="$bad; a repeat differs"
	is "$p (killed: $rc): all served, repeats $3" "$bad" ""
	[ -z "$bad" ] || { cat "$T/out" "$T/out2" "$T/out3" >&2
		gz status -c "$T/gazetted.conf" --deliveries >&2; }
done
diag "$kills kills, $total repeats"
like "kills really happened at most places" "$kills" '^(2[4-9]|3[0-9])$'
done_testing
