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
  { name = "three"; url = "file:$T/site/3.xml"; },
  { name = "broken"; url = "file:$T/site/none.xml"; } );
END
# polled AT: how many were polled, and how many brought nothing
polled() {
	GAZETTED_NOW=$1 "$GZ" run --json -c "$T/gazetted.conf" 2>>"$T/err" |
		sed -n 's/.*"polled":\([0-9]*\).*"unchanged":\([0-9]*\).*/\1 \2/p'
}
db() { sqlite3 "$T/state/state.db" "$1"; }

is "all are polled" "$(polled 2026-11-23T07:00:00Z)" "4 0"
GAZETTED_NOW=2026-11-23T07:05:00Z "$GZ" status --json \
	-c "$T/gazetted.conf" >"$T/before" 2>&1
# As version 12 had it.
db 'ALTER TABLE source ADD COLUMN next_poll INTEGER NOT NULL DEFAULT 0;
	ALTER TABLE source ADD COLUMN last_poll INTEGER;
	ALTER TABLE source ADD COLUMN last_good INTEGER;
	ALTER TABLE source ADD COLUMN last_full INTEGER;
	ALTER TABLE source ADD COLUMN max_age INTEGER NOT NULL DEFAULT -1;
	UPDATE source SET (next_poll, last_poll, last_good, last_full, max_age)
	    = (SELECT next, last, good, last_full, max_age FROM turn
	    WHERE turn.source = source.id);
	CREATE INDEX source_due ON source(next_poll)
	    WHERE enabled = 1 AND dormant = 0;
	UPDATE source SET dormant = 1 WHERE name = "three";
	DROP TABLE turn; PRAGMA user_version = 12;'
GAZETTED_NOW=2026-11-23T07:05:00Z "$GZ" status -c "$T/gazetted.conf" \
	>"$T/out" 2>&1
like "until a run brings it up to date" "$(cat "$T/out")" 'older version'
is "none is due before its time" "$(polled 2026-11-23T07:10:00Z)" "0 0"
like "the state is of this version" "$(db 'PRAGMA user_version')" '^1[3-9]$'
is "and whole" "$(db 'PRAGMA integrity_check')" ok
db "UPDATE turn SET live = 1 WHERE source = 3;
	UPDATE source SET dormant = 0 WHERE id = 3"
GAZETTED_NOW=2026-11-23T07:05:00Z "$GZ" status --json \
	-c "$T/gazetted.conf" >"$T/after" 2>&1
sed 's/"last_run":[^,]*,//' "$T/before" >"$T/before.now"
sed 's/"last_run":[^,]*,//' "$T/after" >"$T/after.now"
is "status says what it said" "$(cat "$T/after.now")" "$(cat "$T/before.now")"
db "UPDATE turn SET live = 0 WHERE source = 3;
	UPDATE source SET dormant = 1 WHERE id = 3"
is "then those that are, by what they said before" \
	"$(polled 2026-11-23T08:10:00Z)" "2 1"
is "and the slow one" "$(polled 2026-11-23T13:10:00Z)" "3 2"
done_testing
