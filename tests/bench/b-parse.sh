#!/bin/sh
# gazetted: parsing feeds, beside Python's feedparser and sfeed.
# Sanitising and resolving on in both, off in both; one process over all files
# with feedparser, one process a feed with sfeed.
set -eu
. "$(dirname "$0")/common"
COUNT=${COUNT:-100}
"$PY" "$here/feeds.py" "$T/feeds" "$COUNT"
echo "b. parsing: $COUNT feeds, $(du -sk "$T/feeds" | cut -f 1) KB"

if "$PY" -c 'import feedparser' 2>/dev/null; then
	cat >"$T/fp.py" <<'END'
import sys
import feedparser
if sys.argv[1] == "raw":
    feedparser.SANITIZE_HTML = 0
    feedparser.RESOLVE_RELATIVE_URIS = 0
n = 0
for path in sys.argv[2:]:
    with open(path, "rb") as f:
        n += len(feedparser.parse(f.read()).entries)
print(n)
END
	i=0
	while [ $i -lt "$ROUNDS" ]; do
		measure fp "$PY" "$T/fp.py" clean "$T"/feeds/*.xml
		measure gz "$GZ" parse "$T"/feeds/*.xml
		measure fpraw "$PY" "$T/fp.py" raw "$T"/feeds/*.xml
		measure gzraw "$GZ" parse --raw "$T"/feeds/*.xml
		i=$((i + 1))
	done
	got=$("$PY" -c 'import json, sys
print(sum(len(json.loads(l)["entries"]) for l in open(sys.argv[1])))' \
		"$T/gz.out")
	echo "entries: feedparser $(cat "$T/fp.out"), gazetted $got"
	table "feedparser, sanitised=fp" "gazetted parse=gz" goal=6
	table "feedparser, raw=fpraw" "gazetted parse --raw=gzraw" goal=25
else
	echo "skipped: python3-feedparser is not installed"
fi

command -v sfeed >/dev/null || skip "sfeed is not installed"
cat >"$T/each.sh" <<'END'
for f in "$1"/*.xml; do "$2" ${3:-} ${4:-} ${3:+-} <"$f" >/dev/null; done
END
i=0
while [ $i -lt "$ROUNDS" ]; do
	measure sfeed sh "$T/each.sh" "$T/feeds" sfeed
	measure each sh "$T/each.sh" "$T/feeds" "$GZ" parse
	measure eachraw sh "$T/each.sh" "$T/feeds" "$GZ" parse --raw
	i=$((i + 1))
done
table "sfeed, a process a feed=sfeed" "gazetted parse, sanitised=each" \
	"gazetted parse --raw, a process a feed=eachraw" goal=1
