#!/bin/sh
# More sources than are loaded together: what is to be written of them
# outlives the batch that they came in, and is written together.
. "$(dirname "$0")/lib.sh"

sources=300
mkdir -p "$T/site"
feed "$T/feed.xml" 1 1
i=1
{
	printf 'state = "%s/state";\ncontact = "ann@example.org";\n' "$T"
	printf 'relay = { url = "smtp://127.0.0.1:9"; };\n'
	printf 'digests = ( { name = "d"; from = "d@example.org"; } );\n'
	printf 'sources = (\n'
	while [ $i -le $sources ]; do
		cp "$T/feed.xml" "$T/site/s$i.xml"
		touch -d "@$((1700000000 + i))" "$T/site/s$i.xml"
		[ $i = 1 ] || echo ,
		printf '{ name = "s%d"; url = "file:%s/site/s%d.xml"; %s }' \
			$i "$T" $i "$([ $i != 1 ] || echo 'interval = "10m";')"
		i=$((i + 1))
	done
	printf ');\n'
} >"$T/gazetted.conf"

stamps() { sql "SELECT count(DISTINCT last_modified), count(DISTINCT title)
	FROM source WHERE last_modified > 0 AND fail_count = 0"; }

ok "all are polled" run
is "each has its own validator" "$(stamps)" "$sources|1"

mv "$T/site" "$T/away"
later
run >/dev/null 2>&1
is "all fail, each for its own reason" "$(sql "SELECT count(*) FROM source
	WHERE fail_count = 1 AND instr(fail_reason, '/' || name || '.xml')")" \
	"$sources"

mv "$T/away" "$T/site"
later
like "they are back, and unchanged" "$(run --json 2>&1)" "\"unchanged\":$sources,"
is "and each still has its own validator" "$(stamps)" "$sources|1"

if strace -qq -o /dev/null true 2>/dev/null; then
	# syncs: how often a run has the state written through
	syncs() {
		GAZETTED_NOW=$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ) \
			strace -qq -f -e trace=fdatasync -o "$T/syncs" \
			"$GZ" run -c "$T/gazetted.conf" >/dev/null 2>&1
		grep -c 'fdatasync(' "$T/syncs"
	}
	later 1200
	one=$(syncs)
	later
	is "what has not changed is one commit, as one source is" "$(syncs)" \
		"$one"
fi
done_testing
