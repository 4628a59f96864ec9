#!/bin/sh
# A state of the version before: when sources were polled, what they said and
# when they are due again is carried over to where it stands now.
. "$(dirname "$0")/lib.sh"

mkdir "$T/site"
for i in 1 2 3; do
	cat >"$T/site/$i.xml" <<END
<rss version="2.0"><channel><title>Feed $i</title>
<item><title>Story $i</title><link>http://$i.example/</link></item>
</channel></rss>
END
done
cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "maildir:$T/box"; };
digests = ( { name = "d"; from = "d@example.org"; } );
sources = (
  { name = "one"; url = "file:$T/site/1.xml"; },
  { name = "two"; url = "file:$T/site/2.xml"; interval = "6h"; },
  { name = "three"; url = "file:$T/site/3.xml"; } );
END
# polled AT: how many were polled, and how many brought nothing
polled() {
	GAZETTED_NOW=$1 "$GZ" run --json -c "$T/gazetted.conf" 2>>"$T/err" |
		sed -n 's/.*"polled":\([0-9]*\).*"unchanged":\([0-9]*\).*/\1 \2/p'
}
db() { sqlite3 "$T/state/state.db" "$1"; }

now=$(date -u -d 2026-11-23T07:00:00Z +%s)
touch -d "@$((now - 3600))" "$T"/site/*.xml
mkdir -m 700 "$T/state"
sqlite3 "$T/state/state.db" <"$top/tests/golden/state/12.sql"
# old ID NAME SECONDS DORMANT: polled at 07:00, and due so much later
old() {
	seen="$((now - 3600)).000000000-$(wc -c <"$T/site/$1.xml")"
	db "INSERT INTO source(id, name, url, enabled, interval, last_modified,
	    next_poll, last_poll, last_good, last_full, max_age, first_done,
	    dormant) VALUES($1, '$2', 'file:$T/site/$1.xml', 1, 3600, '$seen',
	    $now + $3, $now, $now, $now, 60, 1, $4)"
}
old 1 one 3600 0
old 2 two 21600 0
old 3 three 3600 1

GAZETTED_NOW=2026-11-23T07:05:00Z "$GZ" status -c "$T/gazetted.conf" \
	>"$T/out" 2>&1
like "until a run brings it up to date" "$(cat "$T/out")" 'older version'
is "none is due before its time" "$(polled 2026-11-23T07:10:00Z)" "0 0"
is "the state is whole" "$(db 'PRAGMA integrity_check')" ok
is "what was known of the turns is" \
	"$(db "SELECT source, live, next - $now, last - $now, good - $now,
	    last_full - $now, max_age FROM turn" | tr '\n' ' ')" \
	"1|1|3600|0|0|0|60 2|1|21600|0|0|0|60 3|0|3600|0|0|0|60 "
is "then those that are, by what they said before" \
	"$(polled 2026-11-23T08:10:00Z)" "1 1"
is "and the slow one" "$(polled 2026-11-23T13:10:00Z)" "2 2"
is "and the one that is gone never" \
	"$(db "SELECT last - $now FROM turn WHERE source = 3")" 0
done_testing
