#!/bin/sh
# gazetted: reading feeds, beside libxml2's bare SAX pass over the same bytes;
# and from bytes to durable rows, less the cleaning of HTML.
set -eu
. "$(dirname "$0")/common"
pkg-config --exists libxml-2.0 || skip "libxml2-dev is not installed"
COUNT=${COUNT:-200}
"$PY" "$here/feeds.py" "$T/feeds" "$COUNT"
# shellcheck disable=SC2046
${CC:-cc} -O2 -std=gnu11 -D_GNU_SOURCE -I"$top/daemon" \
	"$here/bench_parse.c" "$BUILD/libgazetted.a" \
	$(pkg-config --cflags --libs libxml-2.0 libcurl zlib json-c \
		libutf8proc sqlite3 libcrypto libxxhash libidn2 libconfig \
		libesmtp-1.0) -lm -o "$T/bench_parse"
echo "g. parsing: $COUNT feeds of 30 items, $(du -sk "$T/feeds" | cut -f 1) KB"
"$T/bench_parse" "$T"/feeds/f*[02468].xml | sed 's/^/RSS, CDATA: /'
"$T/bench_parse" "$T"/feeds/f*.xml >"$T/parsed"
sed 's/^/RSS and Atom: /' "$T/parsed"

# write_conf NAME COUNT: a state of that name, and so many of the feeds
write_conf() {
	{
		echo "state = \"$T/$1\"; relay = { url = \"smtp://127.0.0.1:9\"; };"
		echo 'digests = ( { name = "d"; from = "d@example.org"; } );'
		echo "sources = ("
		sep=
		for f in $(find "$T/feeds" -name '*.xml' | sort | head -n "$2"); do
			n=${f##*/}
			echo "$sep{ name = \"${n%.xml}\"; url = \"file:$f\"; first = 30; full_text = \"never\"; }"
			sep=,
		done
		echo ");"
	} >"$T/$1.conf"
}
# run NAME FIGURES MINUTE
run() {
	export GAZETTED_NOW="2026-11-23T10:0$3:00Z"
	measure "$2" "$GZ" run -c "$T/$1.conf" --json
}
# What is no feed's: the state made, the config read, libcurl loaded.
write_conf all "$COUNT"
write_conf one 1
i=0
while [ $i -lt "$ROUNDS" ]; do
	rm -rf "$T/all" "$T/one"
	run all rows 0
	run all idle 1
	run one made 0
	run one rest 1
	i=$((i + 1))
done
"$PY" - "$T" "$COUNT" <<'END'
import re, sys
t, n = sys.argv[1], int(sys.argv[2])
least = lambda name: min(float(l.split()[0]) for l in open(t + name))
clean = float(re.search(r"cleaning (\d+)", open(t + "/parsed").read()).group(1))
us = (least("/rows.fig") - least("/idle.fig")
      - least("/made.fig") + least("/rest.fig")) * 1e6 / (n - 1)
print("from bytes to durable rows: %.0f us of CPU a feed, %.0f of them "
      "cleaning" % (us, clean))
# Where the goal was set libxml2's pass took 190 us.
sax = float(re.search(r"SAX (\d+)", open(t + "/parsed").read()).group(1))
print("goal: 1200 us beside the cleaning: %s (%.0f; %.1f times libxml2's "
      "bare pass, 6.3 where the goal was set)" %
      ("met" if us - clean <= 1200 else "MISSED", us - clean,
       (us - clean) / sax))
END
