#!/bin/sh
# gazetted: the article out of a page, beside readability-lxml and, where npm
# can install it, Readability.js on jsdom. One process over all pages; the
# goals are seven and fifty-five times less CPU, at most 2 ms a page.
set -eu
. "$(dirname "$0")/common"
corpora=${CORPORA:-$top/../shared/corpora}
set=$corpora/articles/aeb/dev.tar.xz
[ -e "$set" ] || skip "the corpora are not here ($set)"
mkdir "$T/pages"
tar -xJf "$set" -C "$T/pages" --strip-components=1
pages=$(find "$T/pages" -type f | wc -l)
echo "e. extracting: $pages pages, $(du -sk "$T/pages" | cut -f 1) KB"

cat >"$T/rl.py" <<'END2'
import logging
import sys
import warnings
from readability import Document
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
for path in sys.argv[1:]:
    with open(path, "rb") as f:
        d = Document(f.read())
        print(d.short_title(), len(d.summary()))
END2

lxml=
js=
if "$PY" -c 'import readability' 2>/dev/null; then
	lxml=yes
else
	echo "without readability-lxml: python3-readability is not installed"
fi
if npm_has jsdom@24 @mozilla/readability; then
	js=yes
else
	echo "without Readability.js: npm cannot install it here"
fi
i=0
while [ $i -lt "$ROUNDS" ]; do
	[ -z "$lxml" ] || measure rl "$PY" "$T/rl.py" "$T"/pages/*
	[ -z "$js" ] ||
		measure js node "$here/peer_readability.js" "$T"/pages/*
	measure gz "$GZ" extract "$T"/pages/*
	i=$((i + 1))
done
[ -z "$lxml" ] ||
	table "readability-lxml=rl" "gazetted extract=gz" goal=7
[ -z "$js" ] ||
	table "Readability.js, jsdom=js" "gazetted extract=gz" goal=55
"$PY" - "$T/gz.fig" "$pages" <<'END2'
import statistics
import sys
rows = [tuple(map(float, line.split())) for line in open(sys.argv[1])]
ms = statistics.median(r[0] for r in rows) * 1000 / int(sys.argv[2])
print("%.2f ms of CPU a page (goal 2: %s), %.1f MB at most for all of them" %
      (ms, "met" if ms <= 2 else "MISSED",
       max(r[2] for r in rows) / 1024))
END2
